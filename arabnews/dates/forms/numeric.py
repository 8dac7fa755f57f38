"""Dates in digits alone: `15/05/2024`, `2024-05-15`, `1/9/1445 هـ`, `15/2`."""

from __future__ import annotations

from arabnews.dates.forms.form import Form, Match, step_of
from arabnews.dates.words.draft import Draft
from arabnews.dates.words.vocabulary import Word
from arabnews.models.expressions import Calendar

__all__ = ["NUMERIC_FORMS", "numeric"]


def _numeric(match: Match) -> Draft | None:
    """Read `15/05/2024`, `2024-05-15`, `1445/9/1 هـ`."""
    return numeric(match, match.token("a"))


def numeric(match: Match, first: Word) -> Draft | None:
    """Read three numbers: day first, unless the year is.

    Args:
        match: A form whose other numbers are its groups `b` and `c`.
        first: The first number.
    """
    month, day = match.token("b").value, match.token("c").value
    year, ordered = first.value, True
    if first.code != "Y":
        year, day, ordered = day, year, False
        if month > 12 >= day:
            month, day, ordered = day, month, True  # the second number cannot be a month
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    calendar = _calendar(year, match.get("era"))
    if calendar is None:
        return None
    numeric = not ordered and calendar == "gregorian" and day <= 12
    return {"calendar": calendar, "year": year, "month": month, "day": day, "numeric": numeric}


def _calendar(year: int, era: Word | None) -> Calendar | None:
    """Tell the calendar of a numeric date by its era and its year; `None` if they contradict each other."""
    if year < 100:
        return "hijri" if era is not None and era.code == "E" else "gregorian"
    hijri = 1300 <= year <= 1500
    if era is not None and era.code == "B":
        return None
    if era is not None and (era.code == "E") != hijri:
        return None
    if not hijri and not 1800 <= year <= 2100:
        return None
    return "hijri" if hijri else "gregorian"


def _short_year(match: Match) -> Draft | None:
    """Read `11.03.24`, `11-03-24`: weak, so may a version or a part of a phone number look."""
    return _numeric(match) if len(match.token("c").text) == _SHORT else None


_SHORT = 2
"""Digits of a year without its century."""


def _day_slash_month(match: Match) -> Draft | None:
    """Read `15/2` beside a weekday, and `04/28 22:12`: weak, a score looks the same."""
    day, month = match.token("a").value, match.token("b").value
    if month > 12 >= day:
        day, month = month, day
    if not 1 <= month <= 12 or _is_score(match):
        return None
    draft = Draft(month=month, day=day, numeric=day <= 12)
    step = step_of(match.get("step"))
    if step is not None:
        draft["step"] = step
    return draft


def _named_day(match: Match) -> Draft | None:
    """Read `يوم 8/6`, which is no score."""
    day, month = match.token("a").value, match.token("b").value
    return Draft(month=month, day=day, numeric=day <= _MONTHS) if month <= _MONTHS else None


_MONTHS = 12


def _is_score(match: Match) -> bool:
    """Tell whether two single digits are a score: `فاز السبت 2-1`, `تعادلا 1/1 الأحد`."""
    if len(match.token("a").text) > 1 or len(match.token("b").text) > 1:
        return False
    behind = match.tokens.codes[2 * match.first + 3 : 2 * match.first + 5]
    return match.code("gap") == "-" or behind in _DAY_BEHIND


_DAY_BEHIND = (" W", " R")


NUMERIC_FORMS: tuple[Form, ...] = (
    Form(
        "date.numeric",
        "Ddv",
        "date",
        r"(?:[dv][ (:])?(?P<a>D)(?P<gap>[/.\-])(?P<b>D)(?P=gap)(?P<c>Y)(?:[ /(](?P<era>[emEB]))?",
        _numeric,
    ),
    Form(
        "date.numeric-year-first",
        "Ydv",
        "date",
        r"(?:[dv][ (:])?(?P<a>Y)(?P<gap>[/.:\-])(?P<b>D)(?P=gap)(?P<c>D)(?:[ /(](?P<era>[emEB]))?",
        _numeric,
    ),
    Form("date.numeric-blanks", "Y", "date", r"(?P<a>Y)[ ](?P<b>D)[ ](?P<c>D)", _numeric, weak=True),
    Form(
        "date.numeric-short-year",
        "Ddv",
        "date",
        r"(?:[dv][ ])?(?P<a>D)/(?P<b>D)/(?P<c>[DQ])(?:[ ](?P<era>[emE]))?",
        _numeric,
    ),
    Form(
        "date.numeric-short-year-dots",
        "D",
        "date",
        r"(?P<a>D)(?P<gap>[.\-])(?P<b>D)(?P=gap)(?P<c>[DQ])",
        _short_year,
        weak=True,
    ),
    Form("date.named-day-slash-month", "d", "date", r"d[ ](?P<a>D)/(?P<b>D)(?![/ ]?[DYQ])", _named_day),
    Form(
        "date.day-slash-month",
        "D",
        "date",
        r"(?P<a>D)(?P<gap>[/\-])(?P<b>D)(?:[ ](?P<step>K))?",
        _day_slash_month,
        weak=True,
    ),
)
"""Forms of dates in digits."""
