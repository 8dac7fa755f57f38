"""Words counted from the day of writing: `أمس`, `السبت الماضي`, `قبل يومين`, `تسعينيات القرن الماضي`."""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

from arabnews.dates.draft import Draft, Step
from arabnews.dates.forms import Form, Match
from arabnews.dates.tokens import Token
from arabnews.lexicon import date_tables as tables
from arabnews.models.expressions import Calendar, Edge, Period, Shift, Unit, Vague, Window

__all__ = ["RELATIVE_FORMS"]

_PERIODS: dict[Unit, Literal["week", "month", "year", "decade", "century"]] = {
    "week": "week",
    "month": "month",
    "year": "year",
    "decade": "decade",
    "century": "century",
}
"""Units that have a present, a last and a next one."""


def step_of(token: Token | None) -> Step | None:
    """Return -1, 0 or 1 of a direction word."""
    entry = token.word.entry if token is not None and token.word is not None else None
    return entry.step if isinstance(entry, tables.DateDirectionEntry) else None


def unit_of(token: Token | None) -> Unit | None:
    """Return the unit that a token names."""
    entry = token.word.entry if token is not None and token.word is not None else None
    return entry.unit if isinstance(entry, tables.DateUnitEntry) else None


def edge_of(token: Token | None) -> Edge | None:
    """Return which end of a period a token names."""
    entry = token.word.entry if token is not None and token.word is not None else None
    return entry.edge if isinstance(entry, tables.DateEdgeEntry) else None


# ------------------------------------------------------------------------------------------------ days


def _day_word(match: Match) -> Draft | Shift | None:
    """Read `أمس`, `يوم غد`, `الليلة الماضية`, `الآن`."""
    token = match.token("word")
    entry = token.word.entry if token.word is not None else None
    if not isinstance(entry, tables.DayWordEntry):
        return None
    return Shift("minute", 0) if entry.now else Draft(shift=entry.days, part=entry.part)


def _weekday(match: Match) -> Draft | None:
    """Read `الأربعاء`, `يوم السبت الماضي`, `الجمعة قبل الماضي`."""
    token = match.token("weekday")
    entry = token.word.entry if token.word is not None else None
    if not isinstance(entry, tables.WeekdayEntry):
        return None
    step = step_of(match.get("step"))
    skip = match.get("skip")
    weeks = 0 if skip is None or skip.word is None else skip.word.value
    return Draft(weekday=entry.weekday, step=step, weeks=weeks)


def _night_between(match: Match) -> Draft | None:
    """Read `منتصف ليل السبت/الأحد`: one instant, the midnight that opens the second day."""
    part = match.token("part").word
    one, two = match.token("one").word, match.token("two").word
    if part is None or one is None or two is None or not isinstance(part.entry, tables.DayPartEntry):
        return None
    if (one.value + 1) % 7 != two.value:
        return None
    if part.entry.part == "midnight":
        return Draft(weekday=two.value, clock=dt.time(0))
    return Draft(weekday=one.value, part="night") if part.entry.part == "night" else None


# ----------------------------------------------------------------------------------------- distances


def _shift(match: Match) -> Shift | Vague | None:
    """Read `قبل 5 أيام`, `منذ نحو شهرين`, `بعد أسبوع`; `منذ سنوات`, `قبل عدة أيام` are vague."""
    ago = match.token("ago").word
    unit_token = match.token("unit")
    unit = unit_of(unit_token)
    if ago is None or unit is None:
        return None
    amount = _amount(match, unit_token)
    if amount is None:
        return Vague(1 if ago.value > 0 else -1)
    again = match.get("again")
    if again is not None and again.number != amount:
        return None  # `يوم واحد`, read as `و` and `أحد`, and `يومين اثنين` repeat the number
    fraction = match.get("fraction")
    if fraction is not None and fraction.word is not None:
        if unit != "hour":
            return None
        minutes = fraction.word.value + (60 * amount if match.get("plus") is not None else 0)
        return Shift("minute", ago.value * minutes)
    return Shift(unit, ago.value * amount, approximate=match.get("about") is not None)


def _amount(match: Match, unit: Token) -> int | None:
    """Return how many units: the number, two for a dual, one for a singular; a bare plural does not tell."""
    count = match.get("count")
    if count is not None:
        return count.number
    if unit.code == "U" or match.get("open") is not None:
        return None
    return 2 if unit.code in "Vw" else 1


def _window(match: Match) -> Window | Vague | None:
    """Read `الأيام الثلاثة الماضية`, `الأسبوعين الأخيرين`; without a number it is vague."""
    unit_token = match.token("unit")
    unit, step = unit_of(unit_token), step_of(match.get("step"))
    if unit is None or step is None:
        return None
    count = match.get("count")
    entry = unit_token.word.entry if unit_token.word is not None else None
    dual = isinstance(entry, tables.DateUnitEntry) and entry.number == "dual"
    if count is None and not dual:
        return Vague(step)
    if step == 0:
        return None
    return Window(unit, step * (2 if count is None else count.number))


# ------------------------------------------------------------------------------------------- periods


def _period(match: Match) -> Period | Draft | None:
    """Read `الأسبوع الماضي`, `هذا العام`, `مطلع الشهر الجاري`, `نهاية الأسبوع`, `السنة قبل الماضية`."""
    unit = _PERIODS.get(unit_of(match.token("unit")) or "day")
    step: int | None = step_of(match.get("step"))
    edge = edge_of(match.get("edge"))
    skip = match.get("skip")
    if skip is not None and skip.word is not None and step is not None:
        step += skip.word.value
    if unit is None or (step is None and edge is None and match.get("this") is None):
        return None
    if unit == "week" and edge == "end":
        return Period("weekend", step=step or 0)
    calendar: Calendar = "hijri" if match.get("era") is not None else "gregorian"
    return Period(unit, calendar=calendar, step=step or 0, edge=edge)


def _part_of_year(match: Match) -> Period | None:
    """Read `الربع الأول من عام 2024`, `النصف الثاني من العام الماضي`, `الربع الأخير من 2023`."""
    part = match.token("part").word
    if part is None or not isinstance(part.entry, tables.FractionEntry) or part.entry.unit is None:
        return None
    parts = 4 if part.entry.unit == "quarter" else 2
    number = parts if match.get("last") is not None else match.token("number").number
    if not 1 <= number <= parts:
        return None
    year, step = match.get("year"), step_of(match.get("step"))
    return Period(part.entry.unit, number=number, year=None if year is None else year.number, step=step or 0)


def _season(match: Match) -> Period | None:
    """Read `صيف 2006`, `الشتاء الماضي`."""
    season = match.token("season").word
    year, step = match.get("year"), step_of(match.get("step"))
    if season is None or (year is None and step is None):
        return None
    edge = edge_of(match.get("edge"))
    return Period(
        "season", number=season.value, year=None if year is None else year.number, step=step, edge=edge
    )


def _decade(match: Match) -> Period | None:
    """Read `تسعينيات القرن الماضي`, `منتصف الثمانينيات`, `مطلع الألفية`."""
    decade = match.token("decade").word
    if decade is None:
        return None
    edge, century = edge_of(match.get("edge")), match.get("century")
    if decade.value >= 1000:
        return Period("decade", year=decade.value, edge=edge)
    if century is not None:
        return Period("decade", year=(century.number - 1) * 100 + decade.value, edge=edge)
    if match.get("step") is not None:
        return Period("decade", number=decade.value // 10, step=step_of(match.get("step")), edge=edge)
    return Period("decade", year=1900 + decade.value, edge=edge)  # the last century unless it says otherwise


def _century(match: Match) -> Period | None:
    """Read `القرن العشرين`, `العقد الأول من القرن الحادي والعشرين`."""
    if unit_of(match.token("unit")) != "century":
        return None
    number, edge = match.token("number").number, edge_of(match.get("edge"))
    if not 1 <= number <= 21:
        return None
    decade = match.get("decade")
    if decade is not None:
        if unit_of(match.get("ten")) != "decade":
            return None
        return Period("decade", year=(number - 1) * 100 + (decade.number - 1) * 10, edge=edge)
    return Period("century", year=(number - 1) * 100, edge=edge)


def _year(match: Match) -> Period | None:
    """Read `عام 2023`, `مطلع سنة 1445 هـ`, `العام الهجري 1445`, `عام 67`."""
    if unit_of(match.get("unit")) not in (None, "year"):
        return None
    era = match.get("era") or match.get("head")
    return year_period(match.token("year"), era, edge_of(match.get("edge")))


def year_period(year: Token, era: Token | None, edge: Edge | None = None) -> Period | None:
    """Return the period of a year; `None` for a year before the era or outside any calendar in use."""
    number = year.number
    if era is not None and era.code == "B":
        return None
    if year.code == "Q":
        return Period("year", year=1900 + number, edge=edge)  # `عام 67`, `سنة 48`
    living = 1380 <= number <= 1460  # news speaks of such years in the Hijri calendar only
    if (era is not None and era.code == "E") or (era is None and living):
        return Period("year", year=number, calendar="hijri", edge=edge) if number <= 1600 else None
    return Period("year", year=number, edge=edge)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


RELATIVE_FORMS: tuple[Form, ...] = (
    Form("day.word", "Rdh", "deictic", _pattern(r"(?:[dh][ (])?(?P<word>R)"), _day_word),
    Form(
        "day.weekday",
        "Wd",
        "weekday",
        _pattern(r"(?:d[ (:])?(?P<weekday>W)(?:[ )](?:(?P<skip>A)[ ])?(?P<step>K))?"),
        _weekday,
    ),
    Form(
        "day.night-between",
        "P",
        "weekday",
        _pattern(r"(?P<part>P)[ ](?P<one>W)[ /\-&](?P<two>W)"),
        _night_between,
    ),
    Form(
        "relative.distance",
        "A",
        "period",
        _pattern(
            r"(?P<ago>A)[ ](?:(?P<about>a)[ ])?(?:(?:(?P<count>[DNXQY])|(?P<open>q))[ ])?"
            r"(?P<unit>[vd](?![ ][MHWnDO])|[VU])(?:[ ][aq]|[ &](?P<again>N))?(?![ ][KY])"
        ),
        _shift,
    ),
    Form(
        "relative.distance-fraction",
        "A",
        "period",
        _pattern(r"(?P<ago>A)[ ](?:a[ ])?(?P<fraction>f)[ ](?P<unit>v)"),
        _shift,
    ),
    Form(
        "relative.distance-and-half",
        "A",
        "period",
        _pattern(r"(?P<ago>A)[ ](?:a[ ])?(?:(?P<count>[DN])[ ])?(?P<unit>[vVU])(?P<plus>&)(?P<fraction>f)"),
        _shift,
    ),
    Form(
        "relative.window",
        "w",
        "period",
        _pattern(r"(?P<unit>w)[ ](?:(?P<count>[DQXNO])[ ])?(?P<step>K)"),
        _window,
    ),
    Form(
        "relative.window-number-first",
        "DQXNO",
        "period",
        _pattern(r"(?P<count>[DQXNO])[ ](?P<unit>[UvwV])[ ](?P<step>K)"),
        _window,
    ),
    Form(
        "period.relative",
        "Fhu",
        "period",
        _pattern(
            r"(?:(?P<edge>F)[ ])?(?:(?P<this>h)[ ])?(?P<unit>u)(?:[ ](?P<era>E))?"
            r"(?:[ ](?:(?P<skip>A)[ ])?(?P<step>K))?(?:[ ]E)?"
        ),
        _period,
    ),
    Form(
        "period.part-of-year",
        "f",
        "period",
        _pattern(
            r"(?P<part>f)[ ](?:(?P<number>O)|(?P<last>K))[ol ]"
            r"(?:(?:[vu][ ])?(?P<year>Y)(?:[ ]m)?|u[ ](?P<step>K))"
        ),
        _part_of_year,
    ),
    Form(
        "period.season",
        "FS",
        "period",
        _pattern(r"(?:(?P<edge>F)[ ])?(?P<season>S)[ o](?:(?:[vu][ ])?(?P<year>Y)(?:[/\-]Y)?|(?P<step>K))"),
        _season,
    ),
    Form(
        "period.decade",
        "FG",
        "period",
        _pattern(r"(?:(?P<edge>F)[ ])?(?P<decade>G)(?:[ o]u[ ](?:(?P<step>K)|(?P<century>O)))?"),
        _decade,
    ),
    Form(
        "period.century",
        "Fu",
        "period",
        _pattern(r"(?:(?P<edge>F)[ ])?(?:(?P<ten>u)[ ](?P<decade>O)[o ])?(?P<unit>u)[ ](?P<number>O)"),
        _century,
    ),
    Form(
        "period.year",
        "Fhvu",
        "year",
        _pattern(
            r"(?:(?P<edge>F)[ ])?(?:h[ ])?(?P<unit>[vu])(?:[ ](?P<head>[Ee]))?"
            r"[ :](?P<year>Y)(?:[ (/](?P<era>[emEB]))?"
        ),
        _year,
    ),
    Form("period.year-short", "v", "year", _pattern(r"(?P<unit>v)[ ](?P<year>Q)"), _year),
    Form("period.year-alone", "Y", "year", _pattern(r"(?P<year>Y)(?:[ ](?P<era>[emEB]))?"), _year, weak=True),
)
"""Forms of relative dates and of periods."""
