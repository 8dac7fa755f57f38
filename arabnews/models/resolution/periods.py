"""Weeks, months, years and what is counted from them."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import replace
from itertools import chain

from arabnews.models.expressions import Calendar, Edge, Period, Shift, Unit, Window
from arabnews.models.hijri import HijriDate
from arabnews.models.resolution.outcome import day_of
from arabnews.models.resolved import Precision, ResolvedDate
from arabnews.models.trusted import told

__all__ = [
    "hijri_month_value",
    "interval_value",
    "last_day",
    "month_of",
    "month_value",
    "period_value",
    "shift_value",
    "window_value",
]

_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_MONTHS: dict[Unit, int] = {"month": 1, "year": 12, "decade": 120, "century": 1200}
_SEASONS = {1: (3, "SP"), 2: (6, "SU"), 3: (9, "FA"), 4: (12, "WI")}


def interval_value(first: dt.date | None, last: dt.date | None) -> ResolvedDate:
    """Return a range of days; an end that is `None` is open."""
    edtf = f"{first.isoformat() if first else '..'}/{last.isoformat() if last else '..'}"
    precision: Precision = "interval" if first and last else "open_interval"
    return told(ResolvedDate, start=first, end=last, precision=precision, edtf=edtf, timex=edtf)


def last_day(year: int, month: int) -> dt.date:
    """Return the last day of a Gregorian month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def month_value(year: int, month: int, edge: Edge | None = None) -> ResolvedDate:
    """Return a Gregorian month, or its first, middle or last third."""
    first, last = _third(dt.date(year, month, 1), last_day(year, month), edge)
    name = f"{year:04d}-{month:02d}"
    return told(ResolvedDate, start=first, end=last, precision="month", edtf=name, timex=name)


def hijri_month_value(month: HijriDate, edge: Edge | None = None) -> ResolvedDate:
    """Return the days of a Hijri month, or of a third of it."""
    first, last = _third(month.to_date(), month.last_date(), edge)
    edtf = f"{first.isoformat()}/{last.isoformat()}"
    return told(ResolvedDate, start=first, end=last, precision="month", edtf=edtf, timex=edtf, hijri=month)


def month_of(today: dt.date, step: int, of: Calendar) -> tuple[int, int]:
    """Return year and month so many months from a day, in one of the calendars."""
    if of == "hijri":
        now = HijriDate.from_date(today)
        year, month = divmod(now.year * 12 + (now.month or 1) - 1 + step, 12)
    else:
        year, month = divmod(today.year * 12 + today.month - 1 + step, 12)
    return year, month + 1


def _third(first: dt.date, last: dt.date, edge: Edge | None) -> tuple[dt.date, dt.date]:
    """Return the days of one end of a period; `منتصف` is its middle third."""
    if edge is None:
        return first, last
    length = (last - first).days + 1
    one, two = length // 3, 2 * length // 3
    if edge == "start":
        return first, first + dt.timedelta(days=one - 1)
    if edge == "middle":
        return first + dt.timedelta(days=one), first + dt.timedelta(days=two - 1)
    return first + dt.timedelta(days=two), last


# --------------------------------------------------------------------------------------------- periods


def period_value(period: Period, moment: dt.date | None) -> ResolvedDate | None:
    """Return the days of a period.

    Args:
        period: The period; with a year it needs no day of writing.
        moment: The day of writing.
    """
    if period.unit in ("week", "weekend"):
        return _week(period, moment)
    if period.unit == "month":
        return _month(period, moment)
    if period.unit in ("decade", "century"):
        return _long(period, moment)
    year = _year_of(period, moment)
    if year is None:
        return None
    return _year(period, year) if period.unit == "year" else _part_of_year(period, year)


def _year_of(period: Period, moment: dt.date | None) -> int | None:
    if period.year is not None:
        return period.year
    if moment is None:
        return None
    this = HijriDate.from_date(day_of(moment)).year if period.calendar == "hijri" else moment.year
    if period.unit == "season" and period.step:
        return _season_year(period, period.step, day_of(moment))
    return this + (period.step or 0)


def _season_year(period: Period, step: int, today: dt.date) -> int:
    """Return the year of the last season that is over, or of the next that has not begun."""
    month = _SEASONS[period.number or 1][0]
    years = (today.year - 1, today.year, today.year + 1)
    if step > 0:
        return next(year for year in years if dt.date(year, month, 1) > today)
    return max(year for year in chain([today.year - 2], years) if _months(year, month, 3, None)[1] < today)


def _week(period: Period, moment: dt.date | None) -> ResolvedDate | None:
    if moment is None:
        return None
    today = day_of(moment)
    start = (
        today
        - dt.timedelta(days=(today.weekday() - period.first_weekday) % 7)
        + dt.timedelta(weeks=period.step or 0)
    )
    if period.unit == "weekend":
        # Friday and Saturday, or Saturday and Sunday where the week begins on a Monday.
        start += dt.timedelta(days=6 if period.first_weekday == 5 else 5)
        edtf = f"{start.isoformat()}/{(start + dt.timedelta(days=1)).isoformat()}"
        return ResolvedDate(
            start=start, end=start + dt.timedelta(days=1), precision="interval", edtf=edtf, timex=edtf
        )
    first, last = _third(start, start + dt.timedelta(days=6), period.edge)
    year, week, _ = (start + dt.timedelta(days=3)).isocalendar()
    edtf = f"{first.isoformat()}/{last.isoformat()}"
    return told(ResolvedDate, start=first, end=last, precision="week", edtf=edtf, timex=f"{year}-W{week:02d}")


def _month(period: Period, moment: dt.date | None) -> ResolvedDate | None:
    if moment is None:
        return None
    year, month = month_of(day_of(moment), period.step or 0, period.calendar)
    if period.calendar == "hijri":
        return hijri_month_value(HijriDate(year=year, month=month), period.edge)
    return month_value(year, month, period.edge)


def _year(period: Period, year: int) -> ResolvedDate:
    if period.calendar == "hijri":
        whole = HijriDate(year=year)
        first, last = _third(whole.to_date(), whole.last_date(), period.edge)
        edtf = f"{first.isoformat()}/{last.isoformat()}"
        return told(ResolvedDate, start=first, end=last, precision="year", edtf=edtf, timex=edtf, hijri=whole)
    first, last = _months(year, 1, 12, period.edge)
    name = f"{year:04d}"
    return told(ResolvedDate, start=first, end=last, precision="year", edtf=name, timex=name)


def _months(year: int, month: int, count: int, edge: Edge | None) -> tuple[dt.date, dt.date]:
    """Return first and last day of some months; an end of them is a third, in whole months."""
    third = max(1, count // 3)
    if edge == "start":
        count = third
    elif edge == "middle":
        month, count = month + third, third
    elif edge == "end":
        month, count = month + count - third, third
    start = year * 12 + month - 1
    end = start + count - 1
    return dt.date(start // 12, start % 12 + 1, 1), last_day(end // 12, end % 12 + 1)


def _part_of_year(period: Period, year: int) -> ResolvedDate:
    number = period.number or 1
    if period.unit == "season":
        month, code = _SEASONS[number]
        first, last = _months(year, month, 3, period.edge)
        return ResolvedDate(
            start=first,
            end=last,
            precision="season",
            edtf=f"{year:04d}-{20 + number}",
            timex=f"{year:04d}-{code}",
        )
    length, code, base = (3, "Q", 32) if period.unit == "quarter" else (6, "H", 39)
    first, last = _months(year, (number - 1) * length + 1, length, period.edge)
    precision: Precision = "quarter" if period.unit == "quarter" else "half"
    return ResolvedDate(
        start=first,
        end=last,
        precision=precision,
        edtf=f"{year:04d}-{base + number}",
        timex=f"{year:04d}-{code}{number}",
    )


def _long(period: Period, moment: dt.date | None) -> ResolvedDate | None:
    """Return a decade or a century; `تسعينيات القرن الماضي` numbers a decade within a century."""
    length = 10 if period.unit == "decade" else 100
    if period.year is not None:
        first = period.year
    elif moment is None:
        return None
    elif period.number is not None:
        first = (moment.year // 100 + (period.step or 0)) * 100 + period.number * 10
    else:
        first = moment.year // length * length + (period.step or 0) * length
    name = f"{first // 10:03d}X" if length == 10 else f"{first // 100:02d}XX"
    start, end = _months(first, 1, length * 12, period.edge)
    return ResolvedDate(
        start=start, end=end, precision="decade" if length == 10 else "century", edtf=name, timex=name
    )


# ---------------------------------------------------------------------------------- distances and windows


def shift_value(shift: Shift, moment: dt.date) -> ResolvedDate:
    """Return the moment, day, week, month or year so far from the moment of writing."""
    if shift.unit in _SECONDS:
        return _shift_clock(shift, moment)
    today = day_of(moment)
    mark = "~" if shift.approximate else ""
    if shift.unit in ("day", "night"):
        day = today + dt.timedelta(days=shift.amount)
        return ResolvedDate(
            start=day, end=day, precision="day", edtf=day.isoformat() + mark, timex=day.isoformat()
        )
    if shift.unit in ("week", "weekend"):
        day = today + dt.timedelta(weeks=shift.amount)
        monday = day - dt.timedelta(days=day.weekday())
        year, week, _ = day.isocalendar()
        return ResolvedDate(
            start=monday,
            end=monday + dt.timedelta(days=6),
            precision="week",
            edtf=f"{day.isoformat()}~",
            timex=f"{year}-W{week:02d}",
        )
    months = shift.amount * _MONTHS[shift.unit]
    if shift.unit == "month":
        year, month = month_of(today, months, "gregorian")
        value = month_value(year, month)
    else:
        value = _year(Period("year", year=today.year + months // 12), today.year + months // 12)
    return replace(value, edtf=value.edtf + mark) if mark else value


def _shift_clock(shift: Shift, moment: dt.date) -> ResolvedDate:
    seconds = shift.amount * _SECONDS[shift.unit]
    if not isinstance(moment, dt.datetime):
        # Without a clock at the anchor hours are known only to the day, and only if they are few.
        day = moment + dt.timedelta(days=int(seconds / 86400))
        return ResolvedDate(
            start=day, end=day, precision="day", edtf=f"{day.isoformat()}~", timex=day.isoformat()
        )
    zone = moment.utcoffset()  # of the anchor, also where the clocks were changed since
    then = moment + dt.timedelta(seconds=seconds)
    stamp = f"{then:%Y-%m-%dT%H:%M}"
    day = then.date()
    return ResolvedDate(
        start=day,
        end=day,
        precision="minute",
        time=then.time().replace(second=0, microsecond=0),
        utc_offset=None if zone is None else int(zone.total_seconds()) // 60,
        edtf=stamp,
        timex=stamp,
    )


def window_value(window: Window, moment: dt.date) -> ResolvedDate:
    """Return the days from so long ago until today, or from today until then."""
    today = day_of(moment)
    other = _far_end(window, today, moment)
    return interval_value(min(today, other), max(today, other))


def _far_end(window: Window, today: dt.date, moment: dt.date) -> dt.date:
    if window.unit in _SECONDS:
        seconds = window.amount * _SECONDS[window.unit]
        if isinstance(moment, dt.datetime):
            return (moment + dt.timedelta(seconds=seconds)).date()
        return today + dt.timedelta(seconds=seconds)
    if window.unit in _MONTHS:
        year, month = divmod(today.year * 12 + today.month - 1 + window.amount * _MONTHS[window.unit], 12)
        return dt.date(year, month + 1, min(today.day, last_day(year, month + 1).day))
    days = window.amount * (7 if window.unit in ("week", "weekend") else 1)
    return today + dt.timedelta(days=days)
