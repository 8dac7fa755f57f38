"""Ranges within one form: `من 3 إلى 5 مايو 2024`, `3-5 مايو`, `2011-2015`, `عامي 2019 و2020`."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from arabnews.dates.forms.form import Form, Match, step_of, unit_of
from arabnews.dates.forms.monthly import MONTH, TAIL, day_month, day_of_same, day_of_step, month_of
from arabnews.dates.forms.numeric import numeric
from arabnews.dates.forms.periods import year_period
from arabnews.dates.words.draft import Draft
from arabnews.lexicon import date_tables as tables
from arabnews.models.expressions import Atom, Between, Day, Period, Shift

__all__ = ["RANGE_FORMS", "between"]


_TURNED = ("/", "-")
_TATWEEL = "\u0640"
_BETWEEN = re.compile(r"(?<![ء-ي])بين +(?:ال)?$")


def _days_of_month(match: Match) -> Between | None:
    """Read `من 3 إلى 5 مايو 2024`, `السابع والثامن من تموز`, `يومي 14 و15 ديسمبر الجاري`."""
    return _stretch(match, day_month(match))


def _days_of_this_month(match: Match) -> Between | None:
    """Read `ما بين 15 و20 من الشهر الجاري`, `من 3 إلى 8 من الشهر نفسه`."""
    return _stretch(match, day_of_same(match) if match.get("same") else day_of_step(match))


def _days_numeric(match: Match) -> Between | None:
    """Read `من 23 إلى 25-7-1432 هـ`, `من 5 إلى 8/5/2024`, `29-30/8/1432 هـ`."""
    end = numeric(match, match.token("day"))
    if end is not None:
        end["numeric"] = False  # the number before it is a day too
    return _stretch(match, end)


def _stretch(match: Match, end: Draft | None) -> Between | None:
    """Return the days up to the last one, where they are a range and no list."""
    first, last = match.token("from").value, match.token("day").value
    if end is None or not 1 <= first < last:
        return None
    if match.get("more") is not None:
        if not _is_row(match) or (match.code("to") in ",-" and not _is_announced(match)):
            return None
    elif match.code("to") == ",":
        return None
    elif match.code("to") == "&" and not _is_bounded(match):
        before = match.tokens.codes[max(0, 2 * match.first - 2) : 2 * match.first]
        if first + 1 != last or before in _LISTED:
            return None  # days apart, no range: see `lists.py`
    whole = Day(**end)
    return Between(replace(whole, day=first), whole)


_LISTED = ("D&", "O&", "D,", "O,")


def _is_announced(match: Match) -> bool:
    """Tell whether `أيام` stands before days that no `و` joins: `أيام 10، 11، 12 مارس`."""
    pair = match.get("pair")
    return pair is not None and pair.code == "U" and unit_of(pair) == "day"


def _is_row(match: Match) -> bool:
    """Tell whether three days and more follow one another."""
    start, end = match.groups["from"] // 2, match.groups["day"] // 2
    words = match.tokens.words[match.first + start : match.first + end + 1]
    return all(one + 1 == two for one, two in pairwise([word.value for word in words if word.code in "DO"]))


def _part_of_month(match: Match) -> Between | None:
    """Read `الأسبوع الأول من مارس`, `النصف الثاني من الشهر الجاري`, `الثلث الأخير من رمضان`."""
    month = _relative_month(match) if "of" in match.groups else month_of(match)
    length = _PARTS_OF_MONTH.get(_part_of(match))
    if month is None or length is None:
        return None
    if length == _WEEK and match.get("last") is not None:
        end = Day(**Draft({**month, "day": 0}))
        return Between(Shift("day", 1 - _WEEK, base=end), end)
    parts = 30 // length
    number = parts if match.get("last") is not None else match.token("number").value
    if not 1 <= number <= parts:
        return None
    last = 0 if number == parts and length > 7 else number * length
    whole = Day(**month)
    return Between(replace(whole, day=(number - 1) * length + 1), replace(whole, day=last))


def _relative_month(match: Match) -> Draft | None:
    step = step_of(match.get("step"))
    return None if step is None or unit_of(match.get("of")) != "month" else Draft(month_step=step)


_WEEK = 7
_PARTS_OF_MONTH = {"week": 7, 30: 15, 20: 10}
"""Days of a week, a half and a third of a month; the fractions by their minutes of an hour."""


def _part_of(match: Match) -> str | int:
    part = match.token("part")
    if isinstance(part.entry, tables.FractionEntry):
        return part.entry.minutes or ""
    return unit_of(part) or ""


def _years(match: Match) -> Between | None:
    """Read `2011-2015`, `عامي 2019 و2020`, `2014/2015`, `2024ـ2025`."""
    start = year_period(match.token("from"), match.get("era"))
    end = year_period(match.token("year"), match.get("era"))
    if start is None or end is None or start.year is None or end.year is None:
        return None
    gap = match.code("to")
    years = end.year - start.year
    if years == -1 and gap in _TURNED:
        return Between(end, start)  # 2026/2025, written from right to left
    if gap == " " and not _is_glued(match):
        return None
    if years < 1 or years > 150 or (gap == "/" and years > 1) or not 1000 <= start.year <= 2100:
        return None
    if gap == "&" and not (_is_bounded(match) or (years == 1 and match.get("pair") is not None)):
        return None
    return _of_one_calendar(start, end)


def _of_one_calendar(start: Period, end: Period) -> Between:
    """Keep `من سنة 1250 إلى سنة 1382` in one calendar: 1382 alone would be a Hijri year."""
    if start.calendar != end.calendar:
        start, end = replace(start, calendar="gregorian"), replace(end, calendar="gregorian")
    return Between(start, end)


def _is_glued(match: Match) -> bool:
    """Tell whether nothing but a tatweel stands between two years: `2024ـ2025`."""
    tokens, at = match.tokens, match.first + match.groups["year"] // 2
    start, end = tokens.folded.to_source(tokens.starts[at - 1], tokens.ends[at])
    return tokens.ends[at - 1] == tokens.starts[at] and _TATWEEL in tokens.folded.source[start:end]


def _season_years(match: Match) -> Between | None:
    """Read `2023-24`, two years of one season."""
    first, second = match.token("from").value, match.token("year").value
    if second <= 12 or (first + 1) % 100 != second:
        return None
    return Between(Period("year", year=first), Period("year", year=first + 1))


def _short_season(match: Match) -> Between | None:
    """Read `موسم 23/24`; without the word two small numbers are a score or a share."""
    start = match.tokens.starts[match.first]
    season = match.tokens.vocabulary.compiled[_SEASON]
    if season.search(match.tokens.folded.text, max(0, start - 24), start) is None:
        return None
    first, second = match.token("from").value, match.token("year").value
    if second != first + 1 or len(match.token("year").text) != _SHORT:
        return None
    return Between(Period("year", year=2000 + first), Period("year", year=2000 + second))


_SHORT = 2
_SEASON = r"(?<![ء-ي])(?:ل|ال|لل|ب)?{season}(?: {sport})? *[(]?$"


def _is_bounded(match: Match) -> bool:
    """Tell whether `بين` makes two numbers joined by `و` the ends of a range."""
    start = match.tokens.starts[match.first]
    return _BETWEEN.search(match.tokens.folded.text[max(0, start - 12) : start]) is not None


def between(first: Atom, last: Atom) -> Between:
    """Join two ends; a start without a year takes the year of the end, or the year before it.

    Args:
        first: First day or period.
        last: Last one.
    """
    if isinstance(first, Day) and isinstance(last, Day):
        if last == Day(clock=last.clock, part=last.part, zone=last.zone):
            last = replace(first, clock=last.clock, part=last.part, zone=last.zone)  # من الخامسة إلى السابعة
        first = _completed(first, last)
        if first.month is None and first.weekday is not None and first.step is None:
            first = replace(first, step=last.step)  # يومي الثلاثاء والأربعاء المقبلين
        today = first.shift is not None and first.shift >= 0 and last.weekday is not None
        if first.ahead or (today and last.month is None and last.step is None):  # من اليوم إلى السبت
            last = replace(last, ahead=True)
    return Between(first, last)


def _completed(first: Day, last: Day) -> Day:
    if first.month is None or last.month is None or first.calendar != last.calendar:
        return first
    if first.year is None and last.year is not None and first.step is None:
        return replace(first, year=last.year - (first.month > last.month))
    return first


def _weekdays(match: Match) -> Between | None:
    """Read `أيام الخميس والجمعة والسبت المقبلة`: days that follow one another."""
    start, end = match.groups["from"] // 2, match.groups["last"] // 2
    days = [word.value for word in match.tokens.words[match.first + start : match.first + end + 1]]
    if any((one + 1) % 7 != two for one, two in pairwise(days)):
        return None
    step = step_of(match.get("step"))
    return Between(Day(weekday=days[0], step=step), Day(weekday=days[-1], step=step))


RANGE_FORMS: tuple[Form, ...] = (
    Form(
        "range.weekdays",
        "U",
        "range",
        r"U[ :](?P<from>W)(?:[,&]W){1,5}[,&](?P<last>W)(?:[ ](?P<step>K))?",
        _weekdays,
    ),
    Form(
        "range.days-of-month",
        "DOdvCU",
        "range",
        r"(?:(?P<pair>[CU])[ :]|[dv][ ])?(?P<from>[DO])(?P<more>(?:[,&\-][DO]){1,8})?(?P<to>[t&\-/,])"
        rf"(?:[dv][ ])?(?P<day>[DO])(?P<gap>[ o.\-])(?:v[ ])?{MONTH}{TAIL}",
        _days_of_month,
    ),
    Form(
        "range.weekdays-of-month",
        "Wdv",
        "range",
        r"(?:[dv][ ])?W[ ](?P<from>[DO])(?P<to>[t\-])(?:[dv][ ])?W[ ](?P<day>[DO])(?P<gap>[ o.\-])(?:v[ ])?"
        rf"{MONTH}{TAIL}",
        _days_of_month,
    ),
    Form(
        "range.days-of-this-month",
        "DOdvCU",
        "range",
        r"(?:(?P<pair>[CU])[ :]|[dv][ ])?(?P<from>[DO])(?P<more>(?:[,&\-][DO]){1,8})?(?P<to>[t&\-/,])"
        r"(?:[dv][ ])?(?P<day>[DO])[ o](?:(?:(?P<unit>u)[ ])?(?P<step>K)|(?P<same>g))",
        _days_of_this_month,
    ),
    Form(
        "range.weekdays-of-this-month",
        "Wdv",
        "range",
        r"(?:[dv][ ])?W[ ](?P<from>[DO])(?P<to>[t\-])(?:[dv][ ])?W[ ]"
        r"(?P<day>[DO])[ o](?:(?:(?P<unit>u)[ ])?(?P<step>K)|(?P<same>g))",
        _days_of_this_month,
    ),
    Form(
        "range.days-numeric",
        "DdvW",
        "range",
        r"(?:[dv][ ])?(?:W[ ])?(?P<from>D)(?P<to>[t&]|-(?=D[/.]))(?:[dv][ ])?(?:W[ ])?"
        r"(?P<day>D)(?P<gap>[/.\-])(?P<b>D)(?P=gap)(?P<c>Y)(?:[ /(](?P<era>[emEB]))?",
        _days_numeric,
    ),
    Form(
        "range.part-of-month",
        "uf",
        "range",
        rf"(?P<part>[uf])[ ](?:(?P<number>O)|(?P<last>K))[ol ](?:v[ ])?{MONTH}{TAIL}",
        _part_of_month,
    ),
    Form(
        "range.part-of-this-month",
        "uf",
        "range",
        r"(?P<part>[uf])[ ](?:(?P<number>O)|(?P<last>K))[ol ](?P<of>u)[ ](?P<step>K)",
        _part_of_month,
    ),
    Form(
        "range.years",
        "YCvu",
        "range",
        r"(?:(?P<pair>C)[ ]|[vu][ ])?(?P<from>Y)(?:[ ]m)?(?P<to>[t\-/& ])(?:[vu][ ])?"
        r"(?P<year>Y)(?![/\-.]D[/\-.]D)(?:[ )](?P<era>[emEB]))?",
        _years,
    ),
    Form("range.season-short", "DQ", "range", r"(?P<from>[DQ])[/\-](?P<year>[DQ])", _short_season),
    Form("range.season", "Yvu", "range", r"(?:[vu][ ])?(?P<from>Y)[/\-](?P<year>[DQ])", _season_years),
)
"""Forms of ranges that share a month or a unit."""
