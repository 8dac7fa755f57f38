"""Hijri days: the printed Umm al-Qura table, both ways, and the value's own laws."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hijridate import Gregorian, Hijri
from hypothesis import given
from hypothesis import strategies as st

from arabnews import find_dates
from arabnews.dates.hijri import format_hijri, parse_hijri
from arabnews.errors import CalendarRangeError
from arabnews.models import HijriDate

MONTHS = [(year, month) for year in range(1343, 1501) for month in range(1, 13)]
FIRST_DAYS = [
    line.split()
    for line in (Path(__file__).parent / "hijri_months.txt").read_text().splitlines()
    if line[:1] != "#"
]
HIJRI = st.dates(dt.date(1924, 8, 1), dt.date(2077, 11, 16)).map(HijriDate.from_date)


@pytest.mark.parametrize("year", range(1343, 1501))
def test_every_month_of_the_table_begins_and_ends_as_printed(year: int) -> None:
    for month in range(1, 13):
        whole, oracle = HijriDate(year=year, month=month), Hijri(year, month, 1)
        first = dt.date.fromisoformat(oracle.to_gregorian().isoformat())
        last = first + dt.timedelta(days=oracle.month_length() - 1)
        assert (whole.to_date(), whole.last_date()) == (first, last)
        assert HijriDate.from_date(first) == HijriDate(year=year, month=month, day=1)
        assert HijriDate.from_date(last) == HijriDate(year=year, month=month, day=oracle.month_length())


def test_the_years_of_online_news_agree_with_the_calendars_of_other_platforms() -> None:
    """372 months, 1420 to 1450 AH, in which the printed table, the JDK and ICU are one."""
    assert len(FIRST_DAYS) == 372
    for name, first in FIRST_DAYS:
        assert HijriDate.fromisoformat(name).to_date() == dt.date.fromisoformat(first)


@given(date=HIJRI)
def test_a_day_there_and_back_is_the_same_day(date: HijriDate) -> None:
    assert HijriDate.from_date(date.to_date()) == date
    assert HijriDate.fromisoformat(str(date)) == date


@given(date=HIJRI, era=st.booleans())
def test_what_is_written_in_arabic_reads_as_the_same_date(*, date: HijriDate, era: bool) -> None:
    for parts in ({}, {"day": None}, {"day": None, "month": None}):
        whole = date.model_copy(update=parts)
        assert parse_hijri(format_hijri(whole, era=era or whole.month is None)) == whole


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("20 جمادى الأولى 1446 هـ", HijriDate(year=1446, month=5, day=20)),
        ("٢٠ جمادى الأولى ١٤٤٦هـ", HijriDate(year=1446, month=5, day=20)),
        ("الأحد، الحادي والعشرين من شعبان 1445 هـ.", HijriDate(year=1445, month=8, day=21)),
        ("غرة محرم 1446", HijriDate(year=1446, month=1, day=1)),
        ("سلخ رمضان 1445", HijriDate(year=1445, month=9, day=30)),
        ("1445/9/12", HijriDate(year=1445, month=9, day=12)),
        ("12/9/45 هـ", HijriDate(year=1445, month=9, day=12)),
        ("شعبان 1445", HijriDate(year=1445, month=8)),
        ("عام 1446 هـ", HijriDate(year=1446)),
        ("15 رمضان 1600 هـ", HijriDate(year=1600, month=9, day=15)),
        ("30 شعبان 1445", None),
        ("31 رمضان 1600 هـ", None),
        ("20 رمضان", None),
        ("عيد الفطر 1445", None),
        ("مطلع رمضان 1445", None),
        ("20 رمضان 1445 هـ الساعة 10:30", None),
        ("20 رمضان 1445 هـ الموافق 30 مارس 2024", None),
        ("15 مايو 2024", None),
        ("افتتاح المكتبة في 20 رمضان 1445", None),
        ("20 رمضان 1445 ثم 3 شوال 1445", None),
        ("", None),
    ],
)
def test_a_text_that_is_one_hijri_date_is_read_and_no_other(text: str, date: HijriDate | None) -> None:
    assert parse_hijri(text) == date


@pytest.mark.parametrize(
    "fields",
    [
        {"year": 0},
        {"year": 1445, "month": 13},
        {"year": 1445, "month": 0, "day": 1},
        {"year": 1445, "month": 1, "day": 32},
        {"year": 1445, "day": 9},
    ],
    ids=str,
)
def test_what_no_calendar_has_is_no_date(fields: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="HijriDate"):
        HijriDate(**fields)


@given(day=st.dates(dt.date(1924, 8, 1), dt.date(2077, 11, 16)))
def test_a_gregorian_day_is_converted_as_hijridate_does(day: dt.date) -> None:
    oracle = Gregorian(day.year, day.month, day.day).to_hijri()
    assert str(HijriDate.from_date(day)) == oracle.isoformat()


@given(one=HIJRI, two=HIJRI)
def test_order_is_the_order_of_days(one: HijriDate, two: HijriDate) -> None:
    assert (one < two) == (one.to_date() < two.to_date())
    assert (one <= two) == (one.to_date() <= two.to_date())


@pytest.mark.parametrize(
    "date",
    [
        HijriDate(year=1342, month=12, day=1),
        HijriDate(year=1501, month=1, day=1),
        HijriDate(year=1445, month=8, day=30),
        HijriDate(year=1445, month=1, day=31),
    ],
    ids=str,
)
def test_a_day_that_the_table_does_not_hold_is_refused(date: HijriDate) -> None:
    with pytest.raises(CalendarRangeError):
        date.to_date()


def test_a_gregorian_day_before_the_table_is_refused() -> None:
    with pytest.raises(CalendarRangeError, match="1343 to 1500 AH"):
        HijriDate.from_date(dt.date(1924, 7, 31))


@pytest.mark.parametrize("text", ["", "1445/9/1", "رمضان", "1445-9-1-1", "-1445", "1445-13", "1445-09-32"])
def test_other_spellings_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="Hijri"):
        HijriDate.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "flags", "delta"),
    [
        ("5 رمضان 1445 هـ الموافق 15 مارس 2024 م", (), 0),
        ("4 رمضان 1445 هـ الموافق 15 مارس 2024 م", (), 1),
        ("2 رمضان 1445 هـ الموافق 15 مارس 2024 م", ("calendar_mismatch",), 3),
        ("15 مارس 2024 الموافق 5 رمضان", (), 0),
        ("5 رمضان 1445هـ الموافق 15 مارس", ("year_inferred",), 0),
        ("17 مارس 1998 الموافق 17 ذو القعدة 1418", (), 2),
    ],
)
def test_a_pair_keeps_the_difference_of_its_halves(text: str, flags: tuple[str, ...], delta: int) -> None:
    (mention,) = find_dates(text)
    assert mention.value is not None
    assert (mention.flags, mention.value.delta_days) == (flags, delta)


@pytest.mark.parametrize("text", ["15 رمضان 1300 هـ", "15 رمضان 1600 هـ"])
def test_outside_the_table_a_date_is_found_and_left_open(text: str) -> None:
    (mention,) = find_dates(text)
    assert (mention.value, mention.flags) == (None, ("hijri_out_of_table",))


def test_a_day_that_the_month_has_not_is_left_open() -> None:
    (mention,) = find_dates("30 شعبان 1445")
    assert (mention.value, mention.flags) == (None, ("invalid_day",))
