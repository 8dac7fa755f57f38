"""Weeks, months, years and more: `الأسبوع الماضي`, `صيف 2006`, `تسعينيات القرن الماضي`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from arabnews.dates.forms.form import Form, Match, edge_of, step_of, unit_of
from arabnews.dates.words.vocabulary import Word
from arabnews.models.expressions import Between, Calendar, Day, Edge, Period, Unit

__all__ = ["PERIOD_FORMS", "century_number", "counts_things", "year_period"]

_PERIODS: dict[Unit, Literal["week", "month", "year", "decade", "century"]] = {
    "week": "week",
    "month": "month",
    "year": "year",
    "decade": "decade",
    "century": "century",
}
"""Units that have a present, a last and a next one."""


_FIRST_HIJRI_YEAR, _HIJRI_YEAR = 622.54, 0.970224
"""When the first Hijri year began, and how long one is, in Gregorian years."""


def _period(match: Match) -> Period | None:
    """Read `الأسبوع الماضي`, `هذا العام`, `مطلع الشهر الجاري`, `نهاية الأسبوع`, `السنة قبل الماضية`."""
    unit = _PERIODS.get(unit_of(match.token("unit")) or "day")
    step: int | None = step_of(match.get("step"))
    edge = edge_of(match.get("edge"))
    skip = match.get("skip")
    if skip is not None and step is not None:
        step += skip.value
    if unit is None or (step is None and edge is None and match.get("this") is None):
        return None
    if step is None and match.tokens.codes[2 * match.last + 1 : 2 * match.last + 3] == " O":
        return None  # مطلع القرن العاشر الهجري
    if unit == "week" and edge == "end":
        return Period("weekend", step=step or 0)
    calendar: Calendar = "hijri" if match.get("era") is not None else "gregorian"
    return Period(unit, calendar=calendar, step=step or 0, edge=edge)


def century_number(match: Match) -> int | None:
    """Return which century the words name; the last and the present one are those of the living."""
    number = match.get("number")
    if number is not None:
        return number.value if 1 <= number.value <= _THIS_CENTURY else None
    return {-1: _THIS_CENTURY - 1, 0: _THIS_CENTURY}.get(step_of(match.get("step")) or 0)


_THIS_CENTURY = 21


def _season(match: Match) -> Period | None:
    """Read `صيف 2006`, `الشتاء الماضي`, `هذا الصيف`."""
    season = match.token("season")
    year, step = match.get("year"), step_of(match.get("step"))
    if year is None and step is None and match.get("this") is None:
        return None
    edge = edge_of(match.get("edge"))
    return Period(
        "season", number=season.value, year=None if year is None else year.value, step=step or 0, edge=edge
    )


def _season_of_year(match: Match) -> Between | None:
    """Read `صيف العام الماضي`, `خريف هذا العام`; winter is of two years."""
    season, step = match.token("season").value, step_of(match.get("step"))
    if unit_of(match.token("unit")) != "year" or season not in _MONTHS_OF_SEASON:
        return None
    first = Day(year_step=step or 0, month=_MONTHS_OF_SEASON[season])
    return Between(first, replace(first, month=(first.month or 0) + 2))


_MONTHS_OF_SEASON = {1: 3, 2: 6, 3: 9}
"""The first month of spring, summer and autumn."""


def _decade(match: Match) -> Period | None:
    """Read `تسعينيات القرن الماضي`, `منتصف الثمانينيات`, `مطلع الألفية`; not of another era."""
    decade = match.token("decade")
    if decade.value >= 1000 and _OTHER_MILLENNIUM.match(match.tokens.codes, 2 * match.last + 1):
        return None
    edge, century = edge_of(match.get("edge")), match.get("century")
    if decade.value >= 1000:
        return Period("decade", year=decade.value, edge=edge)
    if century is not None:
        return Period("decade", year=(century.value - 1) * 100 + decade.value, edge=edge)
    if match.get("step") is not None or match.get("this") is not None:
        return Period("decade", number=decade.value // 10, step=step_of(match.get("step")) or 0, edge=edge)
    return Period("decade", year=1900 + decade.value, edge=edge)  # the last century unless it says otherwise


_OTHER_MILLENNIUM = re.compile(" [OB]")


def _century(match: Match) -> Period | None:
    """Read `القرن العشرين`, `العقد الأول من القرن الحادي والعشرين`; not `القرن الثالث الهجري`."""
    if unit_of(match.token("unit")) != "century" or match.code("era") in ("E", "B"):
        return None
    number, edge = century_number(match), edge_of(match.get("edge"))
    if number is None:
        return None
    decade = match.get("decade")
    if decade is not None:
        if unit_of(match.get("ten")) != "decade":
            return None
        return Period("decade", year=(number - 1) * 100 + (decade.value - 1) * 10, edge=edge)
    return Period("century", year=(number - 1) * 100, edge=edge)


def _year(match: Match) -> Period | None:
    """Read `عام 2023`, `مطلع سنة 1445 هـ`, `العام الهجري 1445`, `عام 67`, `عام 1390هـ/1970م`."""
    if unit_of(match.get("unit")) not in (None, "year") or _is_parted(match):
        return None
    year, era, edge = match.token("year"), match.get("era") or match.get("head"), edge_of(match.get("edge"))
    other = match.get("other")
    if other is None:
        if year.code == "Q" and match.code("era") == "m" and _is_glued(match):
            return Period("year", year=1900 + year.value, edge=edge)
        return year_period(year, era, edge)
    hijri, common = sorted((year.value, other.value))
    return Period("year", year=common, edge=edge) if _are_one_year(hijri, common) else None


def _is_glued(match: Match) -> bool:
    """Tell whether the mark of a year touches it: `العام 93م`, but `عام 79 م`, `سنة 64 ميلادية`."""
    return match.tokens.ends[match.last - 1] == match.tokens.starts[match.last]


def _is_parted(match: Match) -> bool:
    """Tell a year in the next clause, `هذه السنة، 2013`, from one whose mark stands astray: `سنة .2009`."""
    tokens, at = match.tokens, match.first + match.groups["year"] // 2
    if match.get("unit") is None or tokens.codes[2 * at - 1] not in ".,":
        return False
    gap = tokens.folded.text[tokens.ends[at - 1] : tokens.starts[at]]
    return not gap.startswith(" ") or gap.endswith(" ")


def _are_one_year(hijri: int, common: int) -> bool:
    """Tell whether a Hijri year begins or ends in a Gregorian one."""
    return 0 <= common - int(_FIRST_HIJRI_YEAR + (hijri - 1) * _HIJRI_YEAR) <= 1


_COUNTED = re.compile(r" +[ء-ي]")


def counts_things(number: int, text: str, end: int) -> bool:
    """Tell whether a number that could be a year rather counts what is named behind it: `2000 متر`.

    >>> counts_things(2000, "نهايه 2000 متر", 10), counts_things(2026, "نهايه 2026 في نزوي", 10)
    (True, False)

    Args:
        number: The number.
        text: The text in its search form.
        end: Where the number ends in it.
    """
    return number % 100 == 0 and _COUNTED.match(text, end) is not None


def _edge_of_year(match: Match) -> Period | None:
    """Read `نهاية 2026`, `مطلع 2023 م`; not `نهاية 2000 متر`."""
    year, end = match.token("year").value, match.tokens.ends[match.last]
    if not _FIRST_OF_NEWS <= year <= _LAST_OF_NEWS:
        return None
    if match.get("era") is None and counts_things(year, match.tokens.folded.text, end):
        return None
    return year_period(match.token("year"), match.get("era"), edge_of(match.get("edge")))


_FIRST_OF_NEWS, _LAST_OF_NEWS = 1900, 2100
"""A number between these is a year where a word for a part of a year stands before it."""


def year_period(year: Word, era: Word | None, edge: Edge | None = None) -> Period | None:
    """Return the period of a year; `None` for a year before the era or outside any calendar in use."""
    number = year.value
    if era is not None and era.code == "B":
        return None
    if year.code == "Q" and era is None:
        return Period("year", year=1900 + number, edge=edge)  # `عام 67`, `سنة 48`
    living = 1380 <= number <= 1460  # news speaks of such years in the Hijri calendar only
    if (era is not None and era.code == "E") or (era is None and living):
        return Period("year", year=number, calendar="hijri", edge=edge) if number <= 1600 else None
    return Period("year", year=number, edge=edge)


def _week_of(match: Match) -> Period | None:
    """Read `الاثنين من الأسبوع المقبل` as that week: where weeks begin decides which day it is."""
    step = step_of(match.get("step"))
    return None if step is None or unit_of(match.get("unit")) != "week" else Period("week", step=step)


PERIOD_FORMS: tuple[Form, ...] = (
    Form(
        "period.week-of-weekday",
        "WdC",
        "period",
        r"(?:[dC][ ])?W(?:[,&]W){0,5}[o ](?P<unit>u)[ ](?P<step>K)",
        _week_of,
    ),
    Form(
        "period.relative",
        "Fhu",
        "period",
        r"(?:(?P<edge>F)[ ])?(?:(?P<this>h)[ ])?(?P<unit>u)(?:[ ](?P<era>E))?"
        r"(?:[ ](?:(?P<skip>A)[ ])?(?P<step>K))?(?:[ ]E)?",
        _period,
    ),
    Form(
        "period.season",
        "FS",
        "period",
        r"(?:(?P<edge>F)[ ])?(?P<season>S)[ o](?:(?:[vu][ ])?(?P<year>Y)(?:[/\-]Y|[ ][em])?|(?P<step>K))",
        _season,
    ),
    Form(
        "period.season-of-year",
        "S",
        "period",
        r"(?P<season>S)[ o](?:h[ ])?(?P<unit>u)(?:[ ](?P<step>K)|(?<=h[ ]u))",
        _season_of_year,
    ),
    Form("period.this-season", "h", "period", r"(?P<this>h)[ ](?P<season>S)", _season),
    Form(
        "period.decade",
        "FG",
        "period",
        r"(?:(?P<edge>F)[ ])?(?P<decade>G)(?:[ o](?:u[ ](?:(?P<step>K)|(?P<century>[OD]))|(?P<this>h)[ ]u))?",
        _decade,
    ),
    Form(
        "period.century",
        "Fu",
        "period",
        r"(?:(?P<edge>F)[ ])?(?:(?P<ten>u)[ ](?P<decade>O)[o ])?(?P<unit>u)[ ](?P<number>[OD])"
        r"(?:[ (](?P<era>[eEB]))?",
        _century,
    ),
    Form(
        "period.decade-of-century",
        "Fu",
        "period",
        r"(?:(?P<edge>F)[ ])?(?P<ten>u)[ ](?P<decade>O)[o ](?P<unit>u)[ ](?P<step>K)",
        _century,
    ),
    Form(
        "period.year",
        "Fhvu",
        "year",
        r"(?:(?P<edge>F)[ ])?(?:h[ ])?(?P<unit>[vu])(?:[ ](?P<head>[EeB]))?"
        r"[ :\".,(](?P<year>Y)(?:[ (/)](?P<era>[emEB])(?:(?:[ ]?[(/\-]|[ ]J[ ])(?P<other>Y)[ ][emE])?)?",
        _year,
    ),
    Form(
        "period.year-named-twice",
        "Fu",
        "year",
        r"(?:(?P<edge>F)[ ])?(?P<unit>u)[ ]K[ ](?P<year>Y)(?:[ ](?P<era>[emEB]))?",
        _year,
    ),
    Form(
        "period.year-of-era",
        "vu",
        "year",
        r"(?P<unit>[vu])[ ](?P<year>[DQXNO])[ (](?P<era>[emEB])",
        _year,
    ),
    Form(
        "period.year-pair",
        "FvuYX",
        "year",
        r"(?:(?P<edge>F)[ ])?(?:(?P<unit>[vu])[ ])?(?P<year>[YX]|(?<=[vu][ ])[DQ])[ (](?P<era>E)"
        r"(?:[ (/\-=,b]|[ ]J[ ])(?P<other>Y|X(?=[ (][em]))(?:[ (][em])?",
        _year,
    ),
    Form(
        "period.year-pair-back",
        "FvuY",
        "year",
        r"(?:(?P<edge>F)[ ])?(?:(?P<unit>[vu])[ ])?(?P<year>Y)[ (](?P<era>[em])(?:[ (/\-=,b]|[ ]J[ ])"
        r"(?P<other>[YX])[ (]E",
        _year,
    ),
    Form("period.edge-year", "F", "year", r"(?P<edge>F)[ ](?P<year>Y)(?:[ (](?P<era>[em]))?", _edge_of_year),
    Form("period.year-short", "v", "year", r"(?P<unit>v)[ ](?P<year>Q)(?![ (][eEB])", _year),
    Form("period.year-alone", "Y", "year", r"(?P<year>Y)(?:[ ](?P<era>[emEB]))?", _year, weak=True),
)
"""Forms of periods."""
