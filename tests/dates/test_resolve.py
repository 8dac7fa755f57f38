"""A mention is read once and resolved against any day."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from arabnews import find_dates
from arabnews.models import AnchorRole, DateAnchor, DateFields, DateMention

THURSDAY = dt.date(2024, 3, 7)


def only(text: str, reference: dt.date | None = None, country: str | None = None) -> DateMention:
    (mention,) = find_dates(text, reference=reference, country=country)
    return mention


@pytest.mark.parametrize(
    ("text", "anchor", "value"),
    [
        ("أمس", dt.date(2024, 3, 1), "2024-02-29"),
        ("الأربعاء", dt.date(2024, 3, 6), "2024-03-06"),
        ("الأربعاء", dt.date(2024, 3, 5), "2024-02-28"),
        ("الأربعاء الماضي", dt.date(2024, 3, 6), "2024-02-28"),
        ("الأربعاء المقبل", dt.date(2024, 3, 6), "2024-03-13"),
        ("الشهر الماضي", dt.date(2024, 1, 31), "2023-12"),
        ("العام المقبل", dt.date(2024, 1, 31), "2025"),
        ("20 ديسمبر", dt.date(2024, 1, 3), "2023-12-20"),
        ("5 يناير", dt.date(2023, 12, 28), "2024-01-05"),
        ("29 فبراير", dt.date(2023, 5, 1), "2020-02-29"),
        ("شهر رمضان", dt.date(2024, 3, 1), "2024-03-11/2024-04-09"),
        ("شهر رمضان", dt.date(2023, 5, 1), "2023-03-23/2023-04-20"),
        ("قبل شهرين", dt.date(2024, 1, 15), "2023-11"),
        ("من 20 ديسمبر إلى 3 يناير", dt.date(2024, 1, 10), "2023-12-20/2024-01-03"),
        ("من الجمعة إلى الأحد", THURSDAY, "2024-03-01/2024-03-03"),
    ],
)
def test_relative_words_follow_the_day_of_writing(text: str, anchor: dt.date, value: str) -> None:
    open_ = only(text)
    assert (open_.value, "anchor_missing" in open_.flags) == (None, True)
    resolved = open_.resolve(anchor)
    assert resolved.value is not None
    assert (resolved.value.edtf, resolved.anchor) == (value, DateAnchor(moment=anchor, role="caller"))


@pytest.mark.parametrize("role", ["publication", "update", "dateline", "masthead", "mention", "caller"])
def test_the_anchor_says_where_it_comes_from(role: AnchorRole) -> None:
    resolved = only("أمس").resolve(THURSDAY, role=role)
    assert resolved.anchor == DateAnchor(moment=THURSDAY, role=role)
    assert ("masthead_anchor" in resolved.flags) == (role == "masthead")


def test_a_distance_from_a_feast_is_counted_from_its_first_day_or_perhaps_its_last() -> None:
    mention = only("بعد يومين من عيد الفطر")
    assert (mention.value, mention.flags, mention.calendar) == (None, ("anchor_missing",), "hijri")
    resolved = mention.resolve(dt.date(2024, 5, 1))
    assert resolved.value is not None
    assert (resolved.value.edtf, resolved.flags) == ("2024-04-12", ("year_inferred",))
    assert [(other.value.edtf, other.reason) for other in resolved.alternatives] == [
        ("2025-04-01", "another year"),
        ("2024-04-14", "counted from the last day"),
    ]
    assert [(field.month, field.day) for field in resolved.fields] == [(10, 1)]


def test_a_full_date_needs_no_anchor() -> None:
    mention = only("7 مارس 2024")
    assert mention.resolve(dt.date(1999, 1, 1)) == mention


def test_a_weekday_checks_a_date_and_settles_the_order_of_digits() -> None:
    assert only("الجمعة 7 مارس 2024").flags == ("weekday_mismatch",)
    swapped = only("الجمعة 5/4/2024")
    assert (swapped.flags, swapped.alternatives) == ((), ())
    english = only("السبت 5/4/2024")
    assert english.value is not None
    assert english.value.edtf == "2024-05-04"
    assert english.flags == ("order_assumed",)
    assert [other.value.edtf for other in english.alternatives] == ["2024-04-05"]


def test_an_assumed_order_lists_the_other_one() -> None:
    mention = only("في 5/4/2024")
    assert mention.value is not None
    assert mention.value.edtf == "2024-04-05"
    assert [(other.value.edtf, other.reason) for other in mention.alternatives] == [
        ("2024-05-04", "month before day")
    ]


def test_a_weekday_after_a_plan_is_still_to_come() -> None:
    past, planned = only("التقى الوفدان السبت", THURSDAY), only("من المقرر أن يلتقي الوفدان السبت", THURSDAY)
    assert [m.value and m.value.edtf for m in (past, planned)] == ["2024-03-02", "2024-03-09"]


@pytest.mark.parametrize(
    ("country", "first"), [(None, "2024-03-04"), ("EG", "2024-03-02"), ("SA", "2024-03-03")]
)
def test_the_week_begins_where_the_country_begins_it(country: str | None, first: str) -> None:
    value = only("هذا الأسبوع", THURSDAY, country).value
    assert value is not None
    assert str(value.start) == first


@pytest.mark.parametrize(
    ("country", "days"), [(None, "09/2024-03-10"), ("EG", "08/2024-03-09"), ("SA", "08/2024-03-09")]
)
def test_the_weekend_is_that_of_the_country(country: str | None, days: str) -> None:
    value = only("نهاية الأسبوع", THURSDAY, country).value
    assert value is not None
    assert value.edtf == f"2024-03-{days}"


def test_hours_from_a_day_without_a_clock_are_no_clock_time() -> None:
    value = only("منذ 3 ساعات", THURSDAY).value
    assert value is not None
    assert (value.time, value.precision) == (None, "day")


def test_hours_from_a_clock_are_of_its_zone() -> None:
    cairo = ZoneInfo("Africa/Cairo")
    value = only("منذ 3 ساعات", dt.datetime(2024, 4, 26, 2, 0, tzinfo=cairo)).value  # it slept one of them
    assert value is not None
    assert (value.edtf, value.utc_offset) == ("2024-04-25T23:00", 180)
    assert value.moment == dt.datetime(2024, 4, 25, 22, 0, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    value = only("منذ 3 ساعات", dt.datetime(2024, 4, 26, 2, 0)).value
    assert value is not None
    assert (value.edtf, value.utc_offset) == ("2024-04-25T23:00", None)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("عام 2024", (DateFields(year=2024),)),
        ("العام الماضي", ()),
        ("قبل يومين", ()),
        ("7/3/24", (DateFields(year=24, month=3, day=7),)),
        (
            "بين 7 و9 مارس 2024",
            (DateFields(year=2024, month=3, day=7), DateFields(year=2024, month=3, day=9)),
        ),
        (
            "15 رمضان 1445 هـ الموافق 25 مارس 2024",
            (
                DateFields(year=2024, month=3, day=25),
                DateFields(calendar="hijri", year=1445, month=9, day=15),
            ),
        ),
    ],
)
def test_the_fields_are_those_that_are_written(text: str, fields: tuple[DateFields, ...]) -> None:
    assert only(text, THURSDAY).fields == fields


def test_an_event_named_by_its_day_is_not_of_the_year_of_writing() -> None:
    named, dated = only("ميدان ثورة 25 يناير", THURSDAY), only("ثورة 25 يناير 2011", THURSDAY)
    assert (named.value, named.role, named.flags) == (None, "commemorative", ("commemorative",))
    assert dated.value is not None
    assert dated.value.edtf == "2011-01-25"


def test_a_printed_copyright_year_says_so() -> None:
    assert only("جميع الحقوق محفوظة © 2024").role == "copyright"
