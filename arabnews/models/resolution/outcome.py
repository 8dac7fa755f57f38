"""What counting comes to: a value, or why there is none."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from arabnews.models.resolved import DateAlternative, DateFlag, ResolvedDate

__all__ = ["UNANCHORED", "Resolution", "day_of", "days_after"]


@dataclass(slots=True)  # to freeze it would take longer than to count
class Resolution:
    """What an expression means on one day of writing; nobody changes it.

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


UNANCHORED = Resolution(None, ("anchor_missing",))
"""Nobody knows the day of writing."""


def day_of(moment: dt.date) -> dt.date:
    """Return the day of a moment, without its time."""
    return moment.date() if isinstance(moment, dt.datetime) else moment


def days_after(day: dt.date, days: int) -> dt.date:
    """Return the day so many days after another; a `timedelta` would take twice as long.

    Raises:
        ValueError: It is before the year 1 or after 9999.
    """
    return dt.date.fromordinal(day.toordinal() + days)
