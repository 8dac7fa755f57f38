"""Ranges within one form: `من 3 إلى 5 مايو 2024`, `3-5 مايو`, `2011-2015`, `عامي 2019 و2020`."""

from __future__ import annotations

import re
from dataclasses import replace

from arabnews.dates.draft import Draft
from arabnews.dates.forms import MONTH, TAIL, Form, Match, day_month
from arabnews.dates.relative import year_period
from arabnews.models.expressions import Atom, Between, Day, Period

__all__ = ["RANGE_FORMS", "between"]


_BETWEEN = re.compile(r"(?<![ء-ي])بين +(?:ال)?$")


def _days_of_month(match: Match) -> Between | None:
    """Read `من 3 إلى 5 مايو 2024`, `السابع والثامن من تموز`, `يومي 14 و15 ديسمبر الجاري`."""
    last = day_month(match)
    first = match.token("from").number
    if last is None or last.day is None or not 1 <= first < last.day:
        return None
    if match.code("to") == "&" and first + 1 != last.day and not _is_pair(match):
        return None  # two days apart, not a range
    end = last.freeze()
    return Between(replace(end, day=first), end)


def _years(match: Match) -> Between | None:
    """Read `2011-2015`, `عامي 2019 و2020`, `2014/2015`."""
    start = year_period(match.token("from"), match.get("era"))
    end = year_period(match.token("year"), match.get("era"))
    if start is None or end is None or start.year is None or end.year is None:
        return None
    gap = match.code("to")
    years = end.year - start.year
    if years < 1 or years > 150 or (gap == "/" and years > 1) or not 1000 <= start.year <= 2100:
        return None
    if gap == "&" and not _is_pair(match):
        return None
    return Between(start, end)


def _season_years(match: Match) -> Between | None:
    """Read `2023-24`, two years of one season."""
    first, second = match.token("from").number, match.token("year").number
    if second <= 12 or (first + 1) % 100 != second:
        return None
    return Between(Period("year", year=first), Period("year", year=first + 1))


def _is_pair(match: Match) -> bool:
    """Tell whether `يومي`, `عامي` or `بين` says that two numbers joined by `و` are the ends of a range."""
    if match.get("pair") is not None:
        return True
    start = match.tokens.items[match.first].start
    return _BETWEEN.search(match.tokens.folded.text[max(0, start - 12) : start]) is not None


def between(start: Draft | Atom, end: Draft | Atom) -> Between:
    """Join two ends; a start without a year takes the year of the end, or the year before it.

    Args:
        start: First day or period.
        end: Last one.
    """
    first = start.freeze() if isinstance(start, Draft) else start
    last = end.freeze() if isinstance(end, Draft) else end
    if isinstance(first, Day) and isinstance(last, Day):
        first = _completed(first, last)
    return Between(first, last)


def _completed(first: Day, last: Day) -> Day:
    if first.month is None or last.month is None or first.calendar != last.calendar:
        return first
    if first.year is None and last.year is not None and first.step is None:
        return replace(first, year=last.year - (first.month > last.month))
    return first


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


RANGE_FORMS: tuple[Form, ...] = (
    Form(
        "range.days-of-month",
        "DOdvC",
        "range",
        _pattern(
            r"(?:(?P<pair>C)[ ]|[dv][ ])?(?P<from>[DO])(?P<to>[t&\-/])(?:[dv][ ])?"
            rf"(?P<day>[DO])(?P<gap>[ o.\-])(?:v[ ])?{MONTH}{TAIL}"
        ),
        _days_of_month,
    ),
    Form(
        "range.years",
        "YCvu",
        "range",
        _pattern(
            r"(?:(?P<pair>C)[ ]|[vu][ ])?(?P<from>Y)(?:[ ]m)?(?P<to>[t\-/&])(?:[vu][ ])?"
            r"(?P<year>Y)(?:[ )](?P<era>[emEB]))?"
        ),
        _years,
    ),
    Form(
        "range.season", "Yvu", "range", _pattern(r"(?:[vu][ ])?(?P<from>Y)[/\-](?P<year>[DQ])"), _season_years
    ),
)
"""Forms of ranges that share a month or a unit."""
