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
    draft = Draft(calendar=entry.calendar, month=entry.month, day=entry.day, days=entry.days)
    step, written = step_of(match.get("step")), match.get("year")
    if step is not None:
        draft["step"] = step
    if written is None:
        return draft
    year: int | None = written.value
    if entry.calendar == "hijri" and written.value > 1500:
        year = _hijri_year_of(entry, written.value)
    elif entry.calendar == "gregorian" and written.value <= 1500:
        return None
    if year is not None:
        draft["year"] = year
    return draft


def _hijri_year_of(feast: tables.NamedDayEntry, gregorian: int) -> int | None:
    """Return the Hijri year whose feast falls in a Gregorian year: `عيد الأضحى 2025` is of 1446."""
    near = (gregorian - 622) * 33 // 32
    for year in (near, near + 1, near - 1):
        try:
            day = HijriDate(year=year, month=feast.month, day=feast.day).to_date()
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
