"""What a date expression was understood as."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar, Literal

from pydantic import ConfigDict

from arabnews.models.hijri import HijriDate
from arabnews.models.value import Value

__all__ = ["DateAlternative", "DateFlag", "Precision", "ResolvedDate"]

Precision = Literal[
    "second",
    "minute",
    "hour",
    "daypart",
    "day",
    "week",
    "month",
    "quarter",
    "half",
    "season",
    "year",
    "decade",
    "century",
    "interval",
    "open_interval",
    "vague",
]
"""How fine the words are."""

DateFlag = Literal[
    "anchor_missing",
    "calendar_mismatch",
    "commemorative",
    "crosses_midnight",
    "from_dateparser",
    "half_of_day_assumed",
    "hijri_out_of_table",
    "invalid_day",
    "masthead_anchor",
    "order_assumed",
    "two_digit_year",
    "weekday_direction_inferred",
    "weekday_mismatch",
    "year_inferred",
]
"""What was assumed, or what is wrong with the words."""


@dataclass(frozen=True, kw_only=True)  # without slots, for `trusted.told`
class ResolvedDate:
    """What a mention was understood as.

    >>> import arabnews
    >>> date = arabnews.parse_date("15 رمضان 1445 هـ").value
    >>> date.edtf, date.hijri.month
    ('2024-03-25', 9)
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid", use_attribute_docstrings=True)

    start: dt.date | None = None
    """First day; `None` for an interval without a beginning."""
    end: dt.date | None = None
    """Last day, inclusive; `None` for an interval without an end."""
    precision: Precision
    """How fine the value is."""
    time: dt.time | None = None
    """Clock time as written, without zone."""
    utc_offset: int | None = None
    """Minutes east of Greenwich, where a zone is written."""
    edtf: str
    """The value in ISO 8601-2 (EDTF), for example `2024-03-07` or `2023-10-07/..`."""
    timex: str
    """The value in TIMEX3, for example `2024-03-06TEV`."""
    hijri: HijriDate | None = None
    """The Hijri half as printed."""
    delta_days: int | None = None
    """Gregorian half minus Hijri half of a printed pair, in days by Umm al-Qura; `None` without a pair."""

    @property
    def moment(self) -> dt.datetime | dt.date | None:
        """The first day, with its time if one is written."""
        if self.start is None or self.time is None:
            return self.start
        zone = None if self.utc_offset is None else dt.timezone(dt.timedelta(minutes=self.utc_offset))
        return dt.datetime.combine(self.start, self.time, zone)


class DateAlternative(Value, frozen=True):
    """Another way to read the same words."""

    value: ResolvedDate
    """What they would mean."""
    reason: str
    """When they would, for example `month before day`."""
