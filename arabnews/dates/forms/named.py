"""Days with a name and a fixed place in a calendar: `عيد الفطر`, `يوم عرفة 1445`."""

from __future__ import annotations

from dataclasses import replace

from arabnews.dates.forms.form import Form, Match, step_of
from arabnews.dates.forms.monthly import hijri_year_in
from arabnews.dates.words.draft import Draft
from arabnews.lexicon import date_tables as tables
from arabnews.models.expressions import Day, Shift

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
        year = hijri_year_in(written.value, entry.month, entry.day)
    elif entry.calendar == "gregorian" and written.value <= 1500:
        return None
    if year is not None:
        draft["year"] = year
        if match.follows_head("year"):
            draft["full_year"] = True
    return draft


def _eve(match: Match) -> Shift | None:
    """Read `عشية عيد الأضحى`: the day before its first one."""
    day = _named(match)
    if day is None or match.token("eve").text not in match.tokens.vocabulary.kinds["eve"]:
        return None
    return Shift("day", -1, base=replace(Day(**day), days=1))


_NAME = r"(?P<name>n)(?:[ ,l(](?:[vu][ ])?(?P<year>Y|[DQXNO](?=[ (]E))(?:[ (][emE])?|[ ](?P<step>K))?"
"""A named day with its year or direction."""

NAMED_FORMS: tuple[Form, ...] = (
    Form(
        "date.eve-of-named",
        "P",
        "period",
        rf"(?P<eve>P)[ ]{_NAME}",
        _eve,
    ),
    Form(
        "date.named",
        "n",
        "named",
        _NAME,
        _named,
    ),
)
"""Forms of named days."""
