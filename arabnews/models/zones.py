"""Offsets of written time zones."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

__all__ = ["fixed_offset", "utc_offset"]


def utc_offset(zone: str | None, day: dt.date, clock: dt.time) -> int | None:
    """Return minutes east of Greenwich of a zone on one day; `None` where the zone is unknown."""
    if zone is None:
        return None
    fixed = fixed_offset(zone)
    if fixed is not None:
        return fixed
    region = _region(zone)
    offset = None if region is None else dt.datetime.combine(day, clock, region).utcoffset()
    return None if offset is None else int(offset.total_seconds()) // 60


def fixed_offset(zone: str | None) -> int | None:
    """Return the minutes of an offset such as `+03:00`; `None` for a name."""
    if zone is None or zone[0] not in "+-":
        return None
    minutes = int(zone[1:3]) * 60 + int(zone[4:6])
    return -minutes if zone[0] == "-" else minutes


@lru_cache(maxsize=64)
def _region(zone: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):  # a machine without zone data
        return None
