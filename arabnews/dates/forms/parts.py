"""Numbered parts of years and centuries: `الربع الأول من 2024`, `الأشهر التسعة الأولى من العام الجاري`."""

from __future__ import annotations

import re
from dataclasses import replace

from arabnews.dates.forms.form import Form, Match, step_of, unit_of
from arabnews.dates.forms.periods import century_number
from arabnews.lexicon import date_tables as tables
from arabnews.models.expressions import Between, Day, Period

__all__ = ["PART_FORMS"]


def _part_of_year(match: Match) -> Period | None:
    """Read `الربع الأول من عام 2024`, `النصف الثاني من العام الماضي`, `الربع الأخير من 2023`."""
    part = match.token("part")
    if not isinstance(part.entry, tables.FractionEntry) or part.entry.unit is None:
        return None
    parts = 4 if part.entry.unit == "quarter" else 2
    number = parts if match.get("last") is not None else match.token("number").value
    if not 1 <= number <= parts:
        return None
    if unit_of(match.get("of")) not in (None, "year") or _is_of_another_year(match):
        return None
    year, step = match.get("year"), step_of(match.get("step"))
    return Period(part.entry.unit, number=number, year=None if year is None else year.value, step=step or 0)


def _months_of_year(match: Match) -> Between | None:
    """Read `الأشهر التسعة الأولى من العام الجاري`, `أول ستة أشهر من 2023`."""
    year, count = match.get("year"), match.token("count").value
    if unit_of(match.token("unit")) != "month" or not 1 < count < _MONTHS:
        return None
    if unit_of(match.get("of")) not in (None, "year") or _is_of_another_year(match):
        return None
    first = 1
    if match.get("last") is not None:
        first = _MONTHS + 1 - count
    elif match.token("first").value != 1:
        return None
    step = step_of(match.get("step")) if match.get("step") is not None else 0 if year is None else None
    last = Day(year=None if year is None else year.value, year_step=step, month=first + count - 1)
    return Between(replace(last, month=first), last)


_MONTHS = 12


def _is_of_another_year(match: Match) -> bool:
    """Tell whether an adjective says that the year is no calendar year: `من العام الدراسي`."""
    bare = match.get("of") is not None and match.get("step") is None
    return bare and _ADJECTIVE.match(match.tokens.folded.text, match.tokens.ends[match.last]) is not None


_ADJECTIVE = re.compile(" +(?:ال[ء-ي]|[0-9])")


def _part_of_century(match: Match) -> Between | None:
    """Read `النصف الأول من القرن العشرين`, `الربع الأخير من القرن الماضي`."""
    part, century = match.token("part"), century_number(match)
    if unit_of(match.token("unit")) != "century" or century is None:
        return None
    if not isinstance(part.entry, tables.FractionEntry) or part.entry.minutes not in _YEARS:
        return None
    years = _YEARS[part.entry.minutes]
    number = 100 // years if match.get("last") is not None else match.token("count").value
    if not 1 <= number <= 100 // years:
        return None
    last = (century - 1) * 100 + number * years - 1
    return Between(Period("year", year=last - years + 1), Period("year", year=last))


_YEARS = {30: 50, 15: 25}
"""Years of a half and a quarter of a century; the fractions by their minutes of an hour."""


_YEAR = (
    r"(?:(?:[vu][ ])?(?P<year>Y)(?:[ ]m)?|(?:h[ ])?(?P<of>u)(?:[ ](?P<step>K)|(?<=h[ ]u)|(?![ ][A-Za-z])))"
)
"""`عام 2023`, `العام الجاري`, `هذا العام`, and the year itself, that of writing."""

_OF_YEAR = "o" + _YEAR
"""`من عام 2023`, `من العام الجاري`, `من هذا العام`."""

PART_FORMS: tuple[Form, ...] = (
    Form(
        "period.part-of-year",
        "f",
        "period",
        r"(?P<part>f)[ ](?:(?P<number>O)|(?P<last>K))[ol ]" + _YEAR,
        _part_of_year,
    ),
    Form(
        "period.months-of-year",
        "w",
        "period",
        r"(?P<unit>w)[ ](?P<count>[ND])[ ](?:(?P<first>O)|(?P<last>K)(?=o(?:[vu][ ])?Y))" + _OF_YEAR,
        _months_of_year,
    ),
    Form(
        "period.counted-months-of-year",
        "AND",
        "period",
        r"(?:A[ ])?(?P<count>[ND])[ ](?P<unit>[Uv])[ ](?P<first>O)" + _OF_YEAR,
        _months_of_year,
    ),
    Form(
        "period.first-months-of-year",
        "O",
        "period",
        r"(?P<first>O)[ ](?P<count>[ND])[ ](?P<unit>[Uv])" + _OF_YEAR,
        _months_of_year,
    ),
    Form(
        "period.part-of-century",
        "f",
        "period",
        r"(?P<part>f)[ ](?:(?P<count>O)|(?P<last>K))[ol ]"
        r"(?P<unit>u)[ ](?:(?P<number>[OD])|(?P<step>K))(?![ ]?[EB])",
        _part_of_century,
    ),
)
"""Parts of years and centuries in words."""
