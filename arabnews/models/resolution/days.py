"""Days: by their fields, their weekday, a count from the day of writing; printed pairs of two calendars."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from arabnews.errors import CalendarRangeError
from arabnews.models.expressions import Day
from arabnews.models.hijri import HijriDate
from arabnews.models.resolution.dated import dated, one_day
from arabnews.models.resolution.outcome import UNANCHORED, Resolution, day_of, days_after
from arabnews.models.resolution.years import year_of
from arabnews.models.resolved import DateAlternative, DateFlag, ResolvedDate
from arabnews.models.trusted import told, trusted

__all__ = ["resolve_day"]


def resolve_day(day: Day, moment: dt.date | None) -> Resolution:
    """Return what a day means: by its own fields, as a printed pair, or counted from the day of writing."""
    if day.same is not None:
        return UNANCHORED
    if day.month is None and day.month_step is None:
        return _relative_day(day, moment)
    if day.twin is not None:
        return _pair(day, moment)
    return _calendar_day(day, moment)


def _relative_day(day: Day, moment: dt.date | None) -> Resolution:
    """Resolve `أمس`, `الأربعاء`, `فجرا` or a clock time: all hang on the day of writing."""
    if moment is None:
        return UNANCHORED
    today = day_of(moment)
    if day.shift is not None:
        target = days_after(today, day.shift)
        flags: tuple[DateFlag, ...] = ()
        if day.weekday is not None and target.weekday() != day.weekday:
            flags = ("weekday_mismatch",)
        return Resolution(one_day(day, target), flags, anchored=True)
    if day.weekday is None:
        return Resolution(one_day(day, today), anchored=True)
    if day.ahead and not (day.likely and (today.weekday() - day.weekday) % 7 == 1):
        return _coming(day, _earliest(day, today), day.weekday)
    target = _weekday(today, day.weekday, day.step, day.weeks)
    if day.step is not None:
        return Resolution(one_day(day, target), anchored=True)
    other = trusted(DateAlternative, value=one_day(day, days_after(target, 7)), reason="next such weekday")
    return Resolution(one_day(day, target), ("weekday_direction_inferred",), (other,), anchored=True)


def _coming(day: Day, today: dt.date, weekday: int) -> Resolution:
    """Return the next such weekday, today included; the last one is another reading if it is only likely."""
    target = days_after(today, (weekday - today.weekday()) % 7)
    if not day.likely:
        return Resolution(one_day(day, target), anchored=True)
    other = trusted(DateAlternative, value=one_day(day, days_after(target, -7)), reason="last such weekday")
    return Resolution(one_day(day, target), ("weekday_direction_inferred",), (other,), anchored=True)


def _earliest(day: Day, today: dt.date) -> dt.date:
    """Return the first day that can be meant: today, or the coming day that it follows."""
    found = None if day.after is None else resolve_day(day.after, today).value
    return today if found is None or found.start is None else found.start


def _weekday(today: dt.date, weekday: int, step: int | None, weeks: int) -> dt.date:
    """Return the nearest past such weekday (today included), or the one that `الماضي`, `المقبل` ask for.

    Whole weeks are added to it.
    """
    back = (today.weekday() - weekday) % 7
    if step == 1:
        return days_after(today, 7 - back + 7 * weeks)
    if step == -1 and back == 0:
        back = 7
    return days_after(today, 7 * weeks - back)


def _calendar_day(day: Day, moment: dt.date | None) -> Resolution:
    year, flags, others, anchored = year_of(day, moment)
    if year is None and moment is None:
        return UNANCHORED
    value = None if year is None else dated(day, year, moment)
    if year is None or value is None or value.start is None:
        return Resolution(None, ("invalid_day",), anchored=anchored)
    agrees = day.weekday is None or day.weekday == value.start.weekday()
    if not agrees and day.nth is not None:  # الأحد الثاني من مايو 2024: the 12th
        return _calendar_day(replace(day, day=None), moment)
    swapped = _swapped(day, year) if day.numeric else None
    if swapped is not None and not agrees:
        other = trusted(DateAlternative, value=value, reason="day before month, against the weekday")
        return Resolution(swapped, (*flags, "order_assumed"), (other,), anchored)
    if swapped is not None and day.weekday is None:
        others = (*others, trusted(DateAlternative, value=swapped, reason="month before day"))
        flags = (*flags, "order_assumed")
    return Resolution(value, flags if agrees else (*flags, "weekday_mismatch"), others, anchored)


def _swapped(day: Day, year: int) -> ResolvedDate | None:
    """Return a date in digits with day and month exchanged, if there is one and the weekday agrees."""
    if day.calendar == "hijri" or day.day is None or day.month is None:
        return None
    if day.day > 12 or day.day == day.month:
        return None
    found = dt.date(year, day.day, day.month)
    return one_day(day, found) if day.weekday in (None, found.weekday()) else None


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
        value = told(ResolvedDate, **(plain.value.__dict__ | {"hijri": hijri}))
        return Resolution(value, flags, plain.alternatives, plain.anchored)
    delta = (plain.value.start - twin).days
    tolerance = 2 if (year or 0) < 1420 else 1
    flags = plain.flags if abs(delta) <= tolerance else (*plain.flags, "calendar_mismatch")
    value = told(ResolvedDate, **(plain.value.__dict__ | {"hijri": hijri, "delta_days": delta}))
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
