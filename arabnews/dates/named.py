"""Days with a name and a fixed place in a calendar: `عيد الفطر`, `يوم عرفة 1445`."""

from __future__ import annotations

from arabnews.dates.draft import Draft
from arabnews.dates.forms import Form, Match, step_of
from arabnews.errors import CalendarRangeError
from arabnews.lexicon import date_tables as tables
from arabnews.models.hijri import HijriDate

__all__ = ["NAMED_FORMS"]


def _named(match: Match) -> Draft | None:
    """Read `عيد الفطر`, `يوم عرفة 1445`, `أول أيام عيد الأضحى الماضي`."""
    token = match.token("name")
    entry = token.entry
    if not isinstance(entry, tables.NamedDayEntry):
        return None
    draft = Draft(entry.calendar, None, entry.month, entry.day, entry.days, step_of(match.get("step")))
    year = match.get("year")
    if year is None:
        return draft
    draft.year = year.value
    if draft.calendar == "hijri" and year.value > 1500:
        draft.year = _hijri_year_of(draft, year.value)
    return draft if (draft.calendar == "hijri") == ((draft.year or 0) <= 1500) else None


def _hijri_year_of(draft: Draft, gregorian: int) -> int | None:
    """Return the Hijri year whose feast falls in a Gregorian year: `عيد الأضحى 2025` is of 1446."""
    near = (gregorian - 622) * 33 // 32
    for year in (near, near + 1, near - 1):
        try:
            day = HijriDate(year=year, month=draft.month, day=draft.day).to_date()
        except CalendarRangeError:
            continue
        if day.year == gregorian:
            return year
    return None


NAMED_FORMS: tuple[Form, ...] = (
    Form(
        "date.named",
        "n",
        "named",
        r"(?P<name>n)(?:[ ,l(](?:[vu][ ])?(?P<year>Y)(?:[ ][emE])?|[ ](?P<step>K))?",
        _named,
    ),
)
"""Forms of named days."""
