"""Dates as written and as understood."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import BeforeValidator

from arabnews.models.spans import Layer, Span
from arabnews.models.value import Value

__all__ = [
    "AnchorRole",
    "Calendar",
    "DateAlternative",
    "DateAnchor",
    "DateBounds",
    "DateEvidence",
    "DateFields",
    "DateFlag",
    "DateKind",
    "DateMention",
    "DateRole",
    "HijriDate",
    "Moment",
    "Precision",
    "ResolvedDate",
]

Calendar = Literal["gregorian", "hijri"]
"""Calendar of a date as it is written."""

DateKind = Literal["date", "time", "interval", "duration", "set", "vague"]
"""What sort of expression a mention is."""

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

DateRole = Literal["publication", "update", "masthead", "dateline", "body", "copyright", "commemorative"]
"""What a date is for on its page."""

AnchorRole = Literal["publication", "update", "dateline", "masthead", "mention", "caller"]
"""Where the day comes from that relative words are counted from."""

DateFlag = Literal[
    "anchor_missing",
    "calendar_mismatch",
    "commemorative",
    "crosses_midnight",
    "from_dateparser",
    "hijri_out_of_table",
    "invalid_day",
    "invalid_time",
    "masthead_anchor",
    "order_assumed",
    "two_digit_year",
    "weekday_direction_inferred",
    "weekday_mismatch",
    "year_inferred",
]
"""What was assumed, or what is wrong with the words."""


def _read_moment(value: object) -> object:
    """Keep days days: a string without a time is a date, one with a time is a datetime."""
    if isinstance(value, str):
        return dt.datetime.fromisoformat(value) if "T" in value else dt.date.fromisoformat(value)
    return value


Moment = Annotated[dt.datetime | dt.date, BeforeValidator(_read_moment)]
"""A day, or a day with its time, never a day with an invented midnight."""


class HijriDate(Value):
    """A day of the Hijri calendar, or a month of it, as printed Umm al-Qura counts."""

    year: int
    """Year of the Hijra, for example 1446."""
    month: int | None = None
    """1 (Muharram) to 12 (Dhu al-Hijja); `None` for a year alone."""
    day: int | None = None
    """1 to 30; `None` for a month alone."""


class DateFields(Value):
    """The fields that are written, and no others."""

    calendar: Calendar = "gregorian"
    """Calendar the fields belong to."""
    year: int | None = None
    """Year as written; two digits stay two digits."""
    month: int | None = None
    """1 to 12."""
    day: int | None = None
    """Day of the month as written, even if the month has no such day."""
    weekday: int | None = None
    """0 (Monday) to 6 (Sunday)."""
    hour: int | None = None
    """0 to 23."""
    minute: int | None = None
    """0 to 59."""
    second: int | None = None
    """0 to 59."""
    daypart: str | None = None
    """Part of the day, for example `dawn`, `morning`, `evening`."""
    utc_offset: int | None = None
    """Minutes east of Greenwich, where a zone is written."""


class ResolvedDate(Value):
    """What a mention was understood as."""

    start: dt.date | None
    """First day; `None` for an interval without a beginning."""
    end: dt.date | None
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


class DateAlternative(Value):
    """Another way to read the same words."""

    value: ResolvedDate
    """What they would mean."""
    reason: str
    """When they would, for example `month before day`."""


class DateAnchor(Value):
    """The day that relative words were counted from."""

    moment: Moment
    """The day, perhaps with its time."""
    role: AnchorRole
    """Where it comes from."""


class DateMention(Value):
    """A date expression of the text."""

    span: Span
    """Where it stands."""
    text: str
    """The words as they stand in the text."""
    kind: DateKind
    """What sort of expression it is."""
    fields: tuple[DateFields, ...]
    """The fields as written: two for printed pairs and for ranges."""
    value: ResolvedDate | None
    """What it was understood as; `None` if it is invalid or nothing tells the day."""
    calendar: Calendar
    """Calendar it is written in; pairs count as Gregorian."""
    anchor: DateAnchor | None = None
    """The day it was counted from, if it needs one."""
    role: DateRole = "body"
    """What it is for on its page."""
    flags: tuple[DateFlag, ...] = ()
    """What was assumed, or what is wrong with the words."""
    alternatives: tuple[DateAlternative, ...] = ()
    """Other readings, with the reason for each."""
    rule: str
    """Id of the form that matched, for example `date.day-month-year`."""


class DateEvidence(Value):
    """Why `Article.published_at`, `modified_at` or `page_date` has its value."""

    rule: str
    """Id of the rule that chose it."""
    layer: Layer
    """Where it was found."""
    text: str
    """The characters it came from."""
    span: Span | None = None
    """Where they stand in `Article.text`."""
    mention: DateMention | None = None
    """The expression itself, where it was read from words."""


class DateBounds(Value):
    """The days between which a page must have been published, from its own evidence."""

    earliest: dt.date | None
    """No earlier than this day."""
    latest: dt.date | None
    """No later than this day."""
    reasons: tuple[str, ...]
    """The steps of the reasoning, in order."""
