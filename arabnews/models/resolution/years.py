"""Which year a day without one is of: said by a word, or inferred from the day of writing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from arabnews.models.expressions import Day
from arabnews.models.hijri import HijriDate
from arabnews.models.resolution import periods
from arabnews.models.resolution.dated import dated
from arabnews.models.resolution.outcome import day_of
from arabnews.models.resolved import DateAlternative, DateFlag
from arabnews.models.trusted import trusted

__all__ = ["year_of"]

LOOKAHEAD = 45
"""A day without a year is a past one, unless it comes within so many days: news looks weeks ahead."""

FARTHEST_PLAN = 300
"""Plans so many days ahead are told with their year."""

PRINTED_LATE = 3
"""So many days after a planned event papers still print it in the present tense."""


def year_of(
    day: Day, moment: dt.date | None
) -> tuple[int | None, tuple[DateFlag, ...], tuple[DateAlternative, ...], bool]:
    """Tell the year: written, of two digits, said by a word, or inferred from the day of writing."""
    if day.year is not None:
        return (
            (day.year, (), (), False)
            if day.year >= 100 or day.full_year
            else (_century(day, moment), ("two_digit_year",), (), False)
        )
    if moment is None:
        return None, (), (), False
    today = day_of(moment)
    if day.month_step is not None:
        return periods.month_of(today, day.month_step, day.calendar)[0], (), (), True
    this = today.year if day.calendar == "gregorian" else HijriDate.from_date(today).year
    if day.year_step is not None:
        return this + day.year_step + day.years, (), (), True
    return _inferred_year(day, today, this)


def _inferred_year(
    day: Day, today: dt.date, this: int
) -> tuple[int | None, tuple[DateFlag, ...], tuple[DateAlternative, ...], bool]:
    """Choose among last year, this and the next; the next one is another reading where it was not chosen."""
    whole = day if day.edge is None else replace(day, edge=None)  # the end of this month is of this year
    years = range(this - 8, this + 1) if _is_leap_day(day) else range(this - 1, this + 2)
    found = [(start, year) for year in years if (start := _start_of(whole, year)) is not None]
    if not found:
        return None, (), (), True
    year = _choose(day, today, found) + day.years
    open_ = day.step is None and day.weekday is None
    values = [dated(day, other, today) for _, other in found if other == year + 1] if open_ else []
    alternatives = tuple(
        trusted(DateAlternative, value=v, reason="another year") for v in values if v is not None
    )
    return year, ("year_inferred",), alternatives, True


def _is_leap_day(day: Day) -> bool:
    return day.calendar == "gregorian" and (day.month, day.day) == (2, 29)


def _century(day: Day, moment: dt.date | None) -> int:
    year = day.year or 0
    if day.calendar == "hijri":
        return (1400 if year < 60 else 1300) + year
    ceiling = 30 if moment is None else moment.year % 100 + 5
    return (2000 if year <= ceiling else 1900) + year


def _choose(day: Day, today: dt.date, found: list[tuple[dt.date, int]]) -> int:
    """Choose among the years: by the word, by the weekday, else the nearest past."""
    if day.step == 1:
        return next((year for start, year in found if start > today), found[-1][1])
    if day.step == -1:
        return next((year for start, year in reversed(found) if _last_of(day, start) < today), found[0][1])
    near = [(abs((start - today).days), year) for start, year in found]
    same = [pair for pair, (start, _) in zip(near, found, strict=True) if start.weekday() == day.weekday]
    if same:
        return min(same)[1]
    if day.ahead or _follows_coming(day, today):
        first = today - dt.timedelta(days=PRINTED_LATE if day.likely else 0)
        coming = [(start, year) for start, year in found if _last_of(day, start) >= first]
        return _just_missed(day, today, found, coming) or (coming[0] if coming else found[-1])[1]
    if day.step == 0 or (day.day is None and day.calendar == "hijri"):
        return min(near)[1]
    ahead = 0 if day.day is None else LOOKAHEAD
    return next((year for start, year in reversed(found) if (start - today).days <= ahead), found[0][1])


def _just_missed(
    day: Day, today: dt.date, found: list[tuple[dt.date, int]], coming: list[tuple[dt.date, int]]
) -> int | None:
    """Return the year of a plan whose day has just passed: one for the next year would name it."""
    if not coming or (coming[0][0] - today).days < FARTHEST_PLAN:
        return None
    past = [(start, year) for start, year in found if _last_of(day, start) < today]
    return past[-1][1] if past and (today - past[-1][0]).days <= LOOKAHEAD else None


def _follows_coming(day: Day, today: dt.date) -> bool:
    """Tell whether the day that it follows in its sentence is still to come: `السبت 11 يناير و26 أبريل`."""
    if day.after is None or day.after.month is None:
        return False
    year = year_of(day.after, today)[0]
    value = None if year is None else dated(day.after, year, today)
    return value is not None and value.start is not None and value.start > today


def _last_of(day: Day, start: dt.date) -> dt.date:
    """Return the last day: `مارس الماضي` in March is that of the year before."""
    return start if day.day is not None else start + dt.timedelta(days=27)


def _start_of(day: Day, year: int) -> dt.date | None:
    value = dated(day, year, None)
    return value.start if value is not None else None
