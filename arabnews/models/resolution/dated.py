"""The days that written fields name in one year, with the notations of the value."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from arabnews.models.expressions import Day
from arabnews.models.hijri import HijriDate
from arabnews.models.resolution import periods
from arabnews.models.resolution.outcome import day_of
from arabnews.models.resolved import ResolvedDate
from arabnews.models.trusted import told
from arabnews.models.zones import utc_offset

__all__ = ["dated", "one_day"]

_TIMEX_PART = {
    "dawn": "TDW",
    "morning": "TMO",
    "noon": "TMI",
    "afternoon": "TAF",
    "evening": "TEV",
    "night": "TNI",
    "midnight": "TNI",
}


def dated(day: Day, year: int, moment: dt.date | None) -> ResolvedDate | None:
    """Return the days of the fields in one year; `None` if the month has no such day."""
    month = day.month
    if month is None and moment is not None and day.month_step is not None:
        year, month = periods.month_of(day_of(moment), day.month_step, day.calendar)
    if month is None:
        return None
    if day.nth is not None and day.day is None:
        return _nth_weekday(day, day.nth, dated(replace(day, nth=None), year, moment))
    if day.calendar == "hijri":
        return _hijri_dated(day, year, month)
    if day.day is None:
        return periods.month_value(year, month, day.edge)
    try:
        start = dt.date(year, month, day.day) if day.day else periods.last_day(year, month)
    except ValueError:
        return None
    return one_day(day, start)


def _nth_weekday(day: Day, nth: int, month: ResolvedDate | None) -> ResolvedDate | None:
    """Return the first or last such weekday of a month; `None` if it has no fifth one."""
    if month is None or month.start is None or month.end is None:
        return None
    first = month.start + dt.timedelta(days=((day.weekday or 0) - month.start.weekday()) % 7)
    weeks = (month.end - first).days // 7 if nth < 0 else nth - 1
    found = first + dt.timedelta(weeks=weeks)
    return one_day(day, found) if found <= month.end else None


def _hijri_dated(day: Day, year: int, month: int) -> ResolvedDate | None:
    whole = HijriDate(year=year, month=month)
    if day.day is None:
        return periods.hijri_month_value(whole, day.edge)
    first, last = whole.to_date(), whole.last_date()
    start = first + dt.timedelta(days=day.day - 1) if day.day else last
    if start > last:
        return None
    number = (start - first).days + 1
    return one_day(day, start, HijriDate(year=year, month=month, day=number))


def one_day(day: Day, start: dt.date, hijri: HijriDate | None = None) -> ResolvedDate:
    """Return the value that begins on a day: a minute, days in a row, a part of the day, or the day."""
    end = start if day.days == 1 else start + dt.timedelta(days=day.days - 1)
    iso = start.isoformat()
    clock = day.clock
    if clock is not None:
        stamp = f"{iso}T{clock.isoformat('minutes')}"
        offset = None if day.zone is None else utc_offset(day.zone, start, clock)
        return told(
            ResolvedDate,
            start=start,
            end=end,
            precision="minute",
            time=clock,
            utc_offset=offset,
            edtf=stamp,
            timex=stamp,
            hijri=hijri,
        )
    if day.days > 1:
        edtf = f"{iso}/{end.isoformat()}"
        return told(
            ResolvedDate, start=start, end=end, precision="interval", edtf=edtf, timex=edtf, hijri=hijri
        )
    if day.part is not None:
        return told(
            ResolvedDate,
            start=start,
            end=end,
            precision="daypart",
            edtf=iso,
            timex=iso + _TIMEX_PART[day.part],
            hijri=hijri,
        )
    return told(ResolvedDate, start=start, end=end, precision="day", edtf=iso, timex=iso, hijri=hijri)
