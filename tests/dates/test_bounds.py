"""When a page without a date line must have been published."""

from __future__ import annotations

import pytest

import arabnews
from arabnews import find_dates
from arabnews.dates.bounds import date_bounds

HARVEST = """أعلنت البلدية، الخميس، نتائج موسم الحصاد.
ومساء الأربعاء، استقبل الوفد ضيوفه.
وعند منتصف ليل السبت/الأحد، انتهت المرحلة الأولى التي استمرت 42 يوما.
وكانت المرحلة قد بدأت في 19 يناير 2025."""


def bounds(text: str) -> tuple[str | None, str | None] | None:
    found = date_bounds(find_dates(text), text=text)
    if found is None:
        return None
    earliest, latest = (None if day is None else day.isoformat() for day in (found.earliest, found.latest))
    return earliest, latest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("افتتح الوزير الجسر الأربعاء", None),
        ("افتتح الوزير الجسر في 4 مارس 2025", ("2025-03-04", None)),
        ("بين 7 مارس 2023 و19 يناير 2025 جرت أعمال الصيانة", ("2025-01-19", None)),
        ("افتتح الوزير الجسر اليوم الخميس 6 مارس 2025", ("2025-03-06", "2025-03-06")),
        ("افتتح الوزير الجسر أمس (5 مارس 2025)", ("2025-03-06", "2025-03-06")),
        ("تبدأ الدورة في 4 مارس المقبل", None),
        (HARVEST, ("2025-03-06", "2025-03-08")),
    ],
)
def test_the_days_that_a_page_allows(text: str, expected: tuple[str | None, str | None] | None) -> None:
    assert bounds(text) == expected


def test_the_reasoning_is_told_in_steps() -> None:
    found = date_bounds(find_dates(HARVEST), text=HARVEST)
    assert found is not None
    assert found.reasons == (
        "«19 يناير 2025» is told as past: published on 2025-01-19 or later",
        "«استمرت 42 يوما» from «19 يناير 2025»: it ended on 2025-03-02",
        "«منتصف ليل السبت/الأحد» is 2025-03-02: published within a week of it",
        "«الخميس» comes after 2025-03-02: it is 2025-03-06 or later",
    )


def test_a_masthead_is_no_evidence() -> None:
    masthead = [m.model_copy(update={"role": "masthead"}) for m in find_dates("الجمعة 22 نوفمبر 2024")]
    assert date_bounds(masthead) is None


AHEAD = "تقدم الفرقة عروضها للصغار مساء كل خميس ابتداء من 14 مارس 2024 في قاعة المكتبة."


@pytest.mark.parametrize(
    ("line", "earliest"),
    [
        ("نشر في: 10 مارس 2024", None),
        ("نشر في: 14 مارس 2024", "2024-03-14"),
        ("نشر في: 20 مارس 2024", "2024-03-14"),
        ("", "2024-03-14"),
    ],
)
def test_bounds_that_begin_after_the_page_are_left_out(line: str, earliest: str | None) -> None:
    """What the page's own day shows to lie ahead is no past event."""
    bounds = arabnews.parse(f"عروض جديدة للصغار في المكتبة\n\n{line}\n\n{AHEAD}").date_bounds
    assert (bounds.earliest.isoformat() if bounds and bounds.earliest else None) == earliest
