"""Count with expressions: pure calendar arithmetic, no text, no clock.

`resolve` is one entry of a table per kind of expression; each takes the expression and the day of writing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from arabnews.errors import CalendarRangeError
from arabnews.models import periods
from arabnews.models.expressions import Atom, Between, Day, Expression, Period, Shift, Vague, Window
from arabnews.models.hijri import HijriDate
from arabnews.models.resolved import DateAlternative, DateFlag, ResolvedDate
from arabnews.models.zones import utc_offset

__all__ = ["Resolution", "resolve"]

LOOKAHEAD = 45
"""A day without a year is a past one, unless it comes within so many days: news looks weeks ahead."""

_TIMEX_PART = {
    "dawn": "TDW",
    "morning": "TMO",
    "noon": "TMI",
    "afternoon": "TAF",
    "evening": "TEV",
    "night": "TNI",
    "midnight": "TNI",
}


@dataclass(frozen=True, slots=True)
class Resolution:
    """What an expression means on one day of writing.

    Attributes:
        value: The days meant; `None` if nothing tells them.
        flags: What was assumed or found wrong.
        alternatives: Other readings.
        anchored: Whether the day of writing was needed.
    """

    value: ResolvedDate | None
    flags: tuple[DateFlag, ...] = ()
    alternatives: tuple[DateAlternative, ...] = ()
    anchored: bool = False


_UNANCHORED = Resolution(None, ("anchor_missing",))


def resolve(expression: Expression, moment: dt.date | None) -> Resolution:
    """Resolve an expression against the day of writing.

    Args:
        expression: What the words say.
        moment: The day (or day and time) of writing; `None` if nobody knows it.

    Returns:
        Value, flags and other readings. Without a day of writing, relative expressions have no value.
    """
    try:
        return _resolve(expression, moment)
    except CalendarRangeError:
        return Resolution(None, ("hijri_out_of_table",))
    except (OverflowError, ValueError):  # a year before 1 or after 9999
        return Resolution(None, ("invalid_day",))


def _resolve(expression: Expression, moment: dt.date | None) -> Resolution:
    if isinstance(expression, Day):
        return _day(expression, moment)
    if isinstance(expression, Between):
        return _between(expression, moment)
    if isinstance(expression, Vague):
        return Resolution(None)
    if isinstance(expression, Period) and expression.year is not None:
        return Resolution(periods.period_value(expression, None))
    if isinstance(expression, Shift) and expression.base is not None:
        return _shifted(expression, expression.base, moment)
    return _UNANCHORED if moment is None else Resolution(_counted(expression, moment), anchored=True)


def _counted(expression: Shift | Window | Period, moment: dt.date) -> ResolvedDate | None:
    if isinstance(expression, Shift):
        return periods.shift_value(expression, moment)
    if isinstance(expression, Window):
        return periods.window_value(expression, moment)
    return periods.period_value(expression, moment)


def _shifted(shift: Shift, base: Day, moment: dt.date | None) -> Resolution:
    """Count from another day; after a feast of several days perhaps from its last one."""
    found = _day(base, moment)
    if found.value is None or found.value.start is None or found.value.end is None:
        return found
    others = [
        DateAlternative(value=periods.shift_value(shift, other.value.start), reason=other.reason)
        for other in found.alternatives
        if other.value.start is not None
    ]
    if shift.amount > 0 and found.value.start < found.value.end:
        last = periods.shift_value(shift, found.value.end)
        others.append(DateAlternative(value=last, reason="counted from the last day"))
    value = periods.shift_value(shift, found.value.start)
    return Resolution(value, found.flags, tuple(others), found.anchored)


# ------------------------------------------------------------------------------------------------ days


def _day(day: Day, moment: dt.date | None) -> Resolution:
    if day.month is None and day.month_step is None:
        return _relative_day(day, moment)
    if day.twin is not None:
        return _pair(day, moment)
    return _calendar_day(day, moment)


def _relative_day(day: Day, moment: dt.date | None) -> Resolution:
    """Resolve `أمس`, `الأربعاء`, `فجرا` or a clock time: all hang on the day of writing."""
    if moment is None:
        return _UNANCHORED
    today = _date(moment)
    if day.shift is not None:
        target = today + dt.timedelta(days=day.shift)
        flags: tuple[DateFlag, ...] = ()
        if day.weekday is not None and target.weekday() != day.weekday:
            flags = ("weekday_mismatch",)
        return Resolution(_one_day(day, target), flags, anchored=True)
    if day.weekday is None:
        return Resolution(_one_day(day, today), anchored=True)
    target = _weekday(today, day.weekday, day.step) + dt.timedelta(weeks=day.weeks)
    if day.step is not None:
        return Resolution(_one_day(day, target), anchored=True)
    other = DateAlternative(value=_one_day(day, target + dt.timedelta(days=7)), reason="next such weekday")
    return Resolution(_one_day(day, target), ("weekday_direction_inferred",), (other,), anchored=True)


def _weekday(today: dt.date, weekday: int, step: int | None) -> dt.date:
    """Return the nearest past such weekday (today included), or the one that `الماضي`, `المقبل` ask for."""
    back = (today.weekday() - weekday) % 7
    if step == 1:
        return today + dt.timedelta(days=7 - back)
    if step == -1 and back == 0:
        back = 7
    return today - dt.timedelta(days=back)


def _calendar_day(day: Day, moment: dt.date | None) -> Resolution:
    year, flags, others, anchored = _year(day, moment)
    if year is None and moment is None:
        return _UNANCHORED
    value = None if year is None else _dated(day, year, moment)
    if year is None or value is None or value.start is None:
        return Resolution(None, ("invalid_day",), anchored=anchored)
    agrees = day.weekday in (None, value.start.weekday())
    swapped = _swapped(day, year)
    if swapped is not None and not agrees:
        other = DateAlternative(value=value, reason="day before month, against the weekday")
        return Resolution(swapped, (*flags, "order_assumed"), (other,), anchored)
    if swapped is not None and day.weekday is None:
        others = (*others, DateAlternative(value=swapped, reason="month before day"))
        flags = (*flags, "order_assumed")
    return Resolution(value, flags if agrees else (*flags, "weekday_mismatch"), others, anchored)


def _swapped(day: Day, year: int) -> ResolvedDate | None:
    """Return the date with day and month exchanged, if there is one and the weekday, if written, agrees."""
    if not day.numeric or day.calendar == "hijri" or day.day is None or day.month is None:
        return None
    if day.day > 12 or day.day == day.month:
        return None
    found = dt.date(year, day.day, day.month)
    return _one_day(day, found) if day.weekday in (None, found.weekday()) else None


def _year(
    day: Day, moment: dt.date | None
) -> tuple[int | None, tuple[DateFlag, ...], tuple[DateAlternative, ...], bool]:
    """Tell the year: written, of two digits, said by a word, or inferred from the day of writing."""
    if day.year is not None:
        return (
            (day.year, (), (), False)
            if day.year >= 100
            else (_century(day, moment), ("two_digit_year",), (), False)
        )
    if moment is None:
        return None, (), (), False
    today = _date(moment)
    if day.month_step is not None:
        return periods.month_of(today, day.month_step, day.calendar)[0], (), (), True
    this = today.year if day.calendar == "gregorian" else HijriDate.from_date(today).year
    if day.year_step is not None:
        return this + day.year_step, (), (), True
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
    year = _choose(day, today, found)
    open_ = day.step is None and day.weekday is None
    values = [_dated(day, other, today) for _, other in found if other == year + 1] if open_ else []
    alternatives = tuple(DateAlternative(value=v, reason="another year") for v in values if v is not None)
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
    if day.step == 0 or (day.day is None and day.calendar == "hijri"):
        return min(near)[1]
    ahead = 0 if day.day is None else LOOKAHEAD
    return next((year for start, year in reversed(found) if (start - today).days <= ahead), found[0][1])


def _last_of(day: Day, start: dt.date) -> dt.date:
    """Return the last day: `مارس الماضي` in March is that of the year before."""
    return start if day.day is not None else start + dt.timedelta(days=27)


def _start_of(day: Day, year: int) -> dt.date | None:
    value = _dated(day, year, None)
    return value.start if value is not None else None


def _dated(day: Day, year: int, moment: dt.date | None) -> ResolvedDate | None:
    """Return the days of the fields in one year; `None` if the month has no such day."""
    month = day.month
    if month is None and moment is not None and day.month_step is not None:
        year, month = periods.month_of(_date(moment), day.month_step, day.calendar)
    if month is None:
        return None
    if day.calendar == "hijri":
        return _hijri_dated(day, year, month)
    if day.day is None:
        return periods.month_value(year, month, day.edge)
    try:
        start = dt.date(year, month, day.day) if day.day else periods.last_day(year, month)
    except ValueError:
        return None
    return _one_day(day, start)


def _hijri_dated(day: Day, year: int, month: int) -> ResolvedDate | None:
    whole = HijriDate(year=year, month=month)
    if day.day is None:
        return periods.hijri_month_value(whole, day.edge)
    first, last = whole.to_date(), whole.last_date()
    start = first + dt.timedelta(days=day.day - 1) if day.day else last
    if start > last:
        return None
    number = (start - first).days + 1
    return _one_day(day, start, HijriDate(year=year, month=month, day=number))


def _pair(day: Day, moment: dt.date | None) -> Resolution:
    """Resolve a printed pair: the Gregorian half decides, the Hijri half is checked against it."""
    year, month, number = day.twin or (None, 1, 1)
    if day.year is None and year is not None and day.month is not None:
        moment = _hijri_start(year, month, number) or moment  # the Hijri half tells the Gregorian year
    plain = _calendar_day(day, moment)
    if plain.value is None or plain.value.start is None:
        return plain
    if year is None:
        year = _hijri_year(plain.value.start, month)
    hijri = None if year is None else HijriDate(year=year, month=month, day=number or None)
    twin = None if year is None else _hijri_start(year, month, number)
    if twin is None:
        flags: tuple[DateFlag, ...] = (*plain.flags, "hijri_out_of_table")
        value = replace(plain.value, hijri=hijri)
        return Resolution(value, flags, plain.alternatives, plain.anchored)
    delta = (plain.value.start - twin).days
    tolerance = 2 if (year or 0) < 1420 else 1
    flags = plain.flags if abs(delta) <= tolerance else (*plain.flags, "calendar_mismatch")
    value = replace(plain.value, hijri=hijri, delta_days=delta)
    return Resolution(value, flags, plain.alternatives, plain.anchored)


def _hijri_year(start: dt.date, month: int) -> int | None:
    """Return the year of a Hijri half without one: the nearest in which the month falls on that day."""
    try:
        near = HijriDate.from_date(start)
    except CalendarRangeError:
        return None
    return near.year + round(((near.month or 1) - month) / 12)


def _hijri_start(year: int, month: int, day: int) -> dt.date | None:
    try:
        first = HijriDate(year=year, month=month)
        return first.to_date() + dt.timedelta(days=day - 1) if day else first.last_date()
    except CalendarRangeError:
        return None


def _one_day(day: Day, start: dt.date, hijri: HijriDate | None = None) -> ResolvedDate:
    end = start if day.days == 1 else start + dt.timedelta(days=day.days - 1)
    iso = start.isoformat()
    if day.clock is not None:
        stamp = f"{iso}T{day.clock.isoformat('minutes')}"
        offset = utc_offset(day.zone, start, day.clock)
        return ResolvedDate(
            start=start,
            end=end,
            precision="minute",
            time=day.clock,
            utc_offset=offset,
            edtf=stamp,
            timex=stamp,
            hijri=hijri,
        )
    if day.days > 1:
        edtf = f"{iso}/{end.isoformat()}"
        return ResolvedDate(start=start, end=end, precision="interval", edtf=edtf, timex=edtf, hijri=hijri)
    if day.part is not None:
        return ResolvedDate(
            start=start,
            end=end,
            precision="daypart",
            edtf=iso,
            timex=iso + _TIMEX_PART[day.part],
            hijri=hijri,
        )
    return ResolvedDate(start=start, end=end, precision="day", edtf=iso, timex=iso, hijri=hijri)


# ---------------------------------------------------------------------------------------------- ranges


def _between(between: Between, moment: dt.date | None) -> Resolution:
    start = None if between.start is None else _resolve(between.start, moment)
    end = None if between.end is None else _resolve(between.end, moment)
    both = [half for half in (start, end) if half is not None]
    flags = _merged(half.flags for half in both)
    anchored = any(half.anchored for half in both)
    if any(half.value is None for half in both):
        return Resolution(None, flags, anchored=anchored)
    first = start.value.start if start is not None and start.value is not None else None
    last = end.value.end if end is not None and end.value is not None else None
    if first is not None and last is not None and first > last:
        first = _start_before(between.start, last) or first
        if first > last:
            return Resolution(None, (*flags, "invalid_day"), anchored=anchored)
    return Resolution(periods.interval_value(first, last), flags, anchored=anchored)


def _start_before(start: Atom | None, last: dt.date) -> dt.date | None:
    """Read the start again, counted from the end: `من الأحد إلى الخميس`, `من 20 ديسمبر إلى 3 يناير`."""
    if start is None or not isinstance(start, Day) or start.year is not None:
        return None
    again = _day(start, last)
    return again.value.start if again.value is not None else None


def _merged(groups: Iterable[tuple[DateFlag, ...]]) -> tuple[DateFlag, ...]:
    return tuple(dict.fromkeys(flag for group in groups for flag in group))


def _date(moment: dt.date) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment
