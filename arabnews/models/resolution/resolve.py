"""Count with expressions: pure calendar arithmetic, no text, no clock.

`resolve` is one entry of a table per kind of expression; each takes the expression and the day of writing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from arabnews.errors import CalendarRangeError
from arabnews.models.expressions import Between, Day, Expression, Period, Shift, Vague, Window
from arabnews.models.resolution import periods
from arabnews.models.resolution.days import resolve_day
from arabnews.models.resolution.outcome import UNANCHORED, Resolution
from arabnews.models.resolved import DateAlternative, DateFlag, ResolvedDate

__all__ = ["resolve"]


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
        return resolve_day(expression, moment)
    if isinstance(expression, Between):
        return _between(expression, moment)
    if isinstance(expression, Vague):
        return Resolution(None)
    if isinstance(expression, Period) and expression.year is not None:
        return Resolution(periods.period_value(expression, None))
    if isinstance(expression, Shift) and expression.base is not None:
        return _shifted(expression, expression.base, moment)
    return UNANCHORED if moment is None else Resolution(_counted(expression, moment), anchored=True)


def _counted(expression: Shift | Window | Period, moment: dt.date) -> ResolvedDate | None:
    if isinstance(expression, Shift):
        return periods.shift_value(expression, moment)
    if isinstance(expression, Window):
        return periods.window_value(expression, moment)
    return periods.period_value(expression, moment)


def _shifted(shift: Shift, base: Day, moment: dt.date | None) -> Resolution:
    """Count from another day; after a feast of several days perhaps from its last one."""
    found = resolve_day(base, moment)
    if found.value is None or found.value.start is None or found.value.end is None:
        return found
    others = [
        DateAlternative(value=_shifted_from(shift, other.value, other.value.start), reason=other.reason)
        for other in found.alternatives
        if other.value.start is not None
    ]
    if shift.amount > 0 and found.value.start < found.value.end:
        last = _shifted_from(shift, found.value, found.value.end)
        others.append(DateAlternative(value=last, reason="counted from the last day"))
    value = _shifted_from(shift, found.value, found.value.start)
    return Resolution(value, found.flags, tuple(others), found.anchored)


def _shifted_from(shift: Shift, base: ResolvedDate, day: dt.date) -> ResolvedDate:
    """Count from a day, or from its clock time where hours are counted."""
    if base.time is None:
        return periods.shift_value(shift, day)
    value = periods.shift_value(shift, dt.datetime.combine(day, base.time))
    return value if value.time is None else replace(value, utc_offset=base.utc_offset)


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
        first, last = _in_order(between, first, last)
        if first > last:
            return Resolution(None, (*flags, "invalid_day"), anchored=anchored)
    return Resolution(periods.interval_value(first, last), flags, anchored=anchored)


def _in_order(between: Between, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """Read one end again, counted from the other: `من الأحد إلى الخميس`, `من 20 ديسمبر إلى 3 يناير`.

    It is the start, unless both are still to come: `ستصل يومي السبت والأحد`, `السبت والأحد المقبلين`.
    """
    if isinstance(between.end, Day) and (between.end.ahead or between.end.step == 1):
        value = resolve_day(between.end, first).value
        return first, last if value is None or value.end is None else value.end
    if isinstance(between.start, Day) and between.start.year is None:
        value = resolve_day(between.start, last).value
        return first if value is None or value.start is None else value.start, last
    return first, last


def _merged(groups: Iterable[tuple[DateFlag, ...]]) -> tuple[DateFlag, ...]:
    return tuple(dict.fromkeys(flag for group in groups for flag in group))
