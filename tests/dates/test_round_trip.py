"""Every shape × month name × digit system × calendar is read back as the day that was written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabnews import find_dates, parse_date
from arabnews.dates.hijri import format_hijri, parse_hijri
from arabnews.models import HijriDate
from tests.dates.render import DIGITS, MONTHS, SHAPES, in_digits

DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2049, 12, 31))
HIJRI_DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2049, 12, 31)).map(HijriDate.from_date)


@pytest.mark.parametrize("shape", list(SHAPES))
@given(day=DAYS, style=st.sampled_from(list(MONTHS)), digits=st.sampled_from(list(DIGITS)))
def test_a_written_day_is_read_back(shape: str, style: str, day: dt.date, digits: str) -> None:
    written = in_digits(SHAPES[shape](day, MONTHS[style][day.month - 1]), digits)
    line, text = parse_date(written), find_dates(f"وصل الوفد {written} إلى المدينة")
    assert line is not None
    assert [mention.text for mention in text] == [line.text]
    assert [mention.value and mention.value.start for mention in (line, *text)] == [day, day]


CLOCKS: dict[str, Callable[[dt.time], str]] = {
    "24 h": lambda at: f"{at:%H:%M}",
    "seconds": lambda at: f"{at:%H:%M}:00",
    "الساعة": lambda at: f"الساعة {at:%H:%M}",
    "ص م": lambda at: f"{at.hour % 12 or 12:02d}:{at:%M} {'م' if at.hour >= 12 else 'ص'}",
    "AM PM": lambda at: f"{at.hour % 12 or 12}:{at:%M} {'PM' if at.hour >= 12 else 'AM'}",
    "مساء": lambda at: f"{at.hour % 12 or 12}:{at:%M} {'مساءً' if at.hour >= 12 else 'صباحاً'}",
}
JOINTS = (" ", " - ", " | ", ", ", "، ")


@pytest.mark.parametrize("clock", list(CLOCKS))
@given(
    at=st.datetimes(dt.datetime(1950, 1, 1), dt.datetime(2049, 12, 31)),
    joint=st.sampled_from(JOINTS),
    data=st.data(),
)
def test_a_time_beside_a_day_is_read_back(
    clock: str, at: dt.datetime, joint: str, data: st.DataObject
) -> None:
    date, time = SHAPES["W D M Y"](at.date(), MONTHS["levant"][at.month - 1]), CLOCKS[clock](at.time())
    first, digits = data.draw(st.booleans()), data.draw(st.sampled_from(list(DIGITS)))
    mention = parse_date(in_digits(f"{time}{joint}{date}" if first else f"{date}{joint}{time}", digits))
    assert mention is not None
    assert mention.value is not None
    assert mention.value.moment == at.replace(second=0, microsecond=0)


@pytest.mark.parametrize("era", ["هـ", ""])
@given(date=HIJRI_DAYS, digits=st.sampled_from(list(DIGITS)))
def test_a_hijri_day_is_read_back(era: str, date: HijriDate, digits: str) -> None:
    written = in_digits(format_hijri(date, era=bool(era)), digits)
    assert parse_hijri(written) == date
    mention = parse_date(written)
    assert mention is not None
    assert mention.value is not None
    assert (mention.value.hijri, mention.value.start) == (date, date.to_date())


@pytest.mark.parametrize("shape", ["{d}/{m}/{y}هـ", "{y}/{m}/{d} هـ", "{d}-{m}-{y}", "{d} / {m} / {y}ه"])
@given(date=HIJRI_DAYS)
def test_a_hijri_day_in_digits_is_read_back(shape: str, date: HijriDate) -> None:
    mention = parse_date(shape.format(d=date.day, m=date.month, y=date.year))
    assert mention is not None
    assert mention.value is not None
    assert mention.value.start == date.to_date()


LINKS = ("الموافق", "الموافق:", "الموافق لـ", "- الموافق", "-", "|", "")


@pytest.mark.parametrize("link", LINKS)
@given(day=DAYS, order=st.sampled_from(["hijri first", "hijri last"]), off=st.integers(-1, 1))
def test_a_pair_is_one_mention_and_the_gregorian_half_decides(
    link: str, day: dt.date, order: str, off: int
) -> None:
    hijri = HijriDate.from_date(day + dt.timedelta(days=off))
    plain = f"{day.day} {MONTHS['gulf'][day.month - 1]} {day.year} م"
    halves = [format_hijri(hijri), plain] if order == "hijri first" else [plain, format_hijri(hijri)]
    written = f" {link} ".join(halves).replace("  ", " ")
    (mention,) = find_dates(f"صدر في {written}، كما قيل")
    assert mention.text == written
    assert mention.value is not None
    assert (mention.value.start, mention.value.hijri, mention.value.delta_days) == (day, hijri, -off)
    assert "calendar_mismatch" not in mention.flags
