"""Dates in machine fields: ISO 8601 and what passes for it, mail headers, epochs, and written dates."""

from __future__ import annotations

import datetime as dt
import re

from arabnews.dates.find import parse_date
from arabnews.models import Moment
from arabnews.text.fold import fold_text

__all__ = ["read_either", "read_moment"]

_CLOCK = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d{1,9})?)?\s{0,3}(?P<half>[ap]m)?"
    r"\s{0,3}(?:(?:gmt|utc)?(?P<zone>[+-]\d\d:?\d\d|[+-]\d\d(?!\d))|(?P<utc>z|gmt|utc))?"
)
_ISO = re.compile(
    rf"(?P<year>\d{{4}})(?P<mark>[-/.]?)(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?:[t\s,]{{1,3}}{_CLOCK})?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)t?(\d\d)(\d\d)(\d\d)?(z?)", re.IGNORECASE)
_DAY_FIRST = re.compile(
    rf"(?:[a-z]{{3,9}},?\s)?(?P<day>\d\d?)[\s-](?P<name>[a-z]{{3,9}}),?[\s-](?P<year>\d{{4}})(?:[\s,]{{1,3}}{_CLOCK})?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"(?:[a-z]{{3,9}},?\s)?(?P<name>[a-z]{{3,9}})\.?\s(?P<day>\d\d?),?\s(?P<year>\d{{4}})(?:[\s,-]{{1,3}}{_CLOCK})?"
    r"(?:\s\(.{0,60}\))?",
    re.IGNORECASE,
)
_SLASHED = re.compile(
    rf"(?P<first>\d\d?)[/.-](?P<other>\d\d?)[/.-](?P<year>\d{{4}})(?:[\s,-]{{1,3}}{_CLOCK})?", re.IGNORECASE
)
_EPOCH = re.compile(r"(\d{10})(?:\d{3})?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONGEST = 80
_EXACT = frozenset({"second", "minute", "hour", "day"})
_FIRST_YEAR = 1900
"""Years before it are empty fields (year 1), or Hijri ones in a Gregorian form."""


def read_moment(text: str) -> Moment | None:
    """Read the date of a machine field.

    >>> read_moment("2024-03-07T11:36:00+03:00").isoformat(), read_moment("07/03/2024"), read_moment("قريبا")
    ('2024-03-07T11:36:00+03:00', None, None)

    Args:
        text: What the field says; digits of any kind.

    Returns:
        A day, or a day with its time; `None` if it is no date, or if day and month could change places.
    """
    if len(text) > _LONGEST:
        return None
    folded = fold_text(text).strip()
    try:
        moment = next((moment for form in _FORMS if (moment := form(folded)) is not None), None)
        return _written(text) if moment is None or moment.year < _FIRST_YEAR else moment
    except ValueError:
        return None


def _compact(text: str) -> Moment | None:
    found = _COMPACT.fullmatch(text)
    if not found:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    return dt.datetime(year, month, day, hour, minute, second, tzinfo=dt.UTC if found[7] else None)


def _epoch(text: str) -> Moment | None:
    found = _EPOCH.fullmatch(text)
    return dt.datetime.fromtimestamp(int(found[1]), dt.UTC) if found else None


def _iso(text: str) -> Moment | None:
    found = _ISO.fullmatch(text)
    return _moment(found, int(found["month"]), int(found["day"])) if found else None


def _named(text: str) -> Moment | None:
    found = _DAY_FIRST.fullmatch(text) or _MONTH_FIRST.fullmatch(text)
    if not found or found["name"][:3].lower() not in _MONTHS:
        return None
    return _moment(found, _MONTHS.index(found["name"][:3].lower()) + 1, int(found["day"]))


def _slashed(text: str) -> Moment | None:
    """Read a day and a month that cannot change places: one of them is above 12, or both are the same."""
    found = _SLASHED.fullmatch(text)
    if not found:
        return None
    first, other = int(found["first"]), int(found["other"])
    if first > 12 or first == other:
        return _moment(found, other, first)
    return _moment(found, first, other) if other > 12 else None


def read_either(text: str) -> tuple[Moment, ...]:
    """Read a machine field in which day and month could change places, both ways.

    >>> [moment.isoformat() for moment in read_either("1/9/2024 4:12:00 PM")]
    ['2024-01-09T16:12:00', '2024-09-01T16:12:00']
    >>> read_either("1/29/2024"), read_either("قريبا")
    ((), ())

    Args:
        text: What the field says; digits of any kind.

    Returns:
        The reading with the month first and the one with the day first; nothing if there is but one.
    """
    found = _SLASHED.fullmatch(fold_text(text).strip()) if len(text) <= _LONGEST else None
    if not found:
        return ()
    first, other = int(found["first"]), int(found["other"])
    if first == other:
        return ()
    try:
        both = _moment(found, first, other), _moment(found, other, first)
    except ValueError:
        return ()
    return tuple(moment for moment in both if moment is not None)


_FORMS = (_compact, _epoch, _iso, _named, _slashed)


def _moment(found: re.Match[str], month: int, day: int) -> Moment | None:
    date = dt.date(int(found["year"]), month, day)
    if found["hour"] is None:
        return date
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + 12 * (found["half"].lower() == "pm")
    clock = dt.time(hour, int(found["minute"]), int(found["second"] or 0), tzinfo=_zone(found))
    return dt.datetime.combine(date, clock)


def _zone(found: re.Match[str]) -> dt.timezone | None:
    if found["utc"]:
        return dt.UTC
    if not found["zone"]:
        return None
    digits = found["zone"].replace(":", "")
    minutes = int(digits[1:3]) * 60 + int(digits[3:] or 0)
    return dt.timezone(dt.timedelta(minutes=-minutes if digits[0] == "-" else minutes))


def _written(text: str) -> Moment | None:
    """Read Arabic and Hijri dates, which some sites put into machine fields."""
    mention = parse_date(" ".join(text.split()))
    if mention is None or mention.value is None or "order_assumed" in mention.flags:
        return None
    return mention.value.moment if mention.value.precision in _EXACT else None
