"""Dates as written and as understood."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar, Literal, Self, TypeVar

from pydantic import ConfigDict

from arabnews.models.expressions import Between, Calendar, Day, Expression, Period, Shift
from arabnews.models.hijri import HijriDate
from arabnews.models.moments import Moment, told_moment
from arabnews.models.resolution.resolve import resolve
from arabnews.models.resolved import DateAlternative, DateFlag, Precision, ResolvedDate
from arabnews.models.spans import Layer, Span
from arabnews.models.trusted import trusted
from arabnews.models.value import Value
from arabnews.models.zones import fixed_offset

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
    "Precision",
    "ResolvedDate",
    "counted_from",
]

DateKind = Literal["date", "time", "interval", "duration", "set", "vague"]
"""What sort of expression a mention is."""

DateRole = Literal["publication", "update", "masthead", "dateline", "body", "copyright", "commemorative"]
"""What a date is for on its page."""

AnchorRole = Literal["publication", "update", "dateline", "masthead", "mention", "caller"]
"""Where the day comes from that relative words are counted from."""


_FLAGS_OF_WORDS: frozenset[DateFlag] = frozenset(
    {"commemorative", "crosses_midnight", "from_dateparser", "half_of_day_assumed"}
)
"""Flags that the words carry whatever the day of writing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFields:
    """The fields that are written, and no others."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid", use_attribute_docstrings=True)

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


class DateAnchor(Value, frozen=True):
    """The day that relative words were counted from."""

    moment: Moment
    """The day, perhaps with its time."""
    role: AnchorRole
    """Where it comes from."""


class DateMention(Value, frozen=True):
    """A date expression of the text.

    >>> import datetime, arabnews
    >>> mention = arabnews.find_dates("افتتحت البلدية المكتبة أمس")[0]
    >>> mention.text, mention.value, mention.flags
    ('أمس', None, ('anchor_missing',))
    >>> mention.resolve(datetime.date(2024, 3, 7)).value.edtf
    '2024-03-06'
    """

    span: Span
    """Where it stands."""
    text: str
    """The words as they stand in the text."""
    kind: DateKind
    """What sort of expression it is."""
    value: ResolvedDate | None = None
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
    expression: Expression
    """What the words say, before anyone knows the day of writing."""

    @property
    def fields(self) -> tuple[DateFields, ...]:
        """The fields as written: two for printed pairs and for ranges."""
        return _fields(self.expression)

    def resolve(self, anchor: dt.date | str, *, role: AnchorRole = "caller") -> Self:
        """Count the words again from another day, without reading the text again.

        Args:
            anchor: The day of writing, perhaps with its time; also in ISO 8601.
            role: Where that day comes from.

        Returns:
            The same mention with the value that it has on that day.

        Raises:
            InputError: The anchor is no moment.
        """
        moment = told_moment(anchor, "anchor")
        return counted_from(self, None if moment is None else DateAnchor(moment=moment, role=role))


_Counted = TypeVar("_Counted", bound=DateMention)


def counted_from(mention: _Counted, anchor: DateAnchor | None) -> _Counted:
    """Count the words of a mention from a day, as its method `resolve` does: one anchor serves many mentions.

    Args:
        mention: The mention, counted from another day or from none.
        anchor: The day of writing.

    Returns:
        The same mention with the value that it has on that day.
    """
    told = mention.flags
    if "commemorative" in told and mention.value is None and "anchor_missing" not in told:
        return mention  # `مدينة 6 أكتوبر` is of no year
    found = resolve(mention.expression, None if anchor is None else anchor.moment)
    flags = found.flags
    if found.anchored and anchor is not None and anchor.role == "masthead":
        flags = (*flags, "masthead_anchor")
    if not _FLAGS_OF_WORDS.isdisjoint(told):
        flags = (*(flag for flag in told if flag in _FLAGS_OF_WORDS and flag not in flags), *flags)
    counted = {
        "value": found.value,
        "flags": flags,
        "alternatives": found.alternatives,
        "anchor": anchor if found.anchored else None,
    }
    return trusted(type(mention), **(mention.__dict__ | counted))


def _fields(expression: Expression) -> tuple[DateFields, ...]:
    if isinstance(expression, Between):
        return tuple(
            field for end in (expression.start, expression.end) if end is not None for field in _fields(end)
        )
    if isinstance(expression, Period):
        if expression.year is None:
            return ()
        return (DateFields(calendar=expression.calendar, year=expression.year),)
    if isinstance(expression, Shift):
        return () if expression.base is None else _day_fields(expression.base)
    return _day_fields(expression) if isinstance(expression, Day) else ()


def _day_fields(expression: Day) -> tuple[DateFields, ...]:
    clock = expression.clock
    written = DateFields(
        calendar=expression.calendar,
        year=expression.year,
        month=expression.month,
        day=expression.day,
        weekday=expression.weekday,
        hour=None if clock is None else clock.hour,
        minute=None if clock is None else clock.minute,
        second=None if clock is None else clock.second or None,
        daypart=expression.part,
        utc_offset=fixed_offset(expression.zone),
    )
    if expression.twin is None:
        return (written,)
    year, month, day = expression.twin
    return written, DateFields(calendar="hijri", year=year, month=month, day=day)


class DateEvidence(Value, frozen=True):
    r"""Why `Article.published_at`, `modified_at` or `page_date` has its value.

    >>> import arabnews
    >>> page = "حافلات جديدة على خط الكورنيش\n\nنشر في: 10 مارس 2024\n\nبدأت الشركة تشغيل عشر حافلات جديدة."
    >>> published = arabnews.parse(page).published
    >>> published.text, published.layer
    ('10 مارس 2024', 'text')
    """

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


class DateBounds(Value, frozen=True):
    r"""The days between which a page must have been published, from its own evidence.

    >>> import arabnews
    >>> page = "مكتبة في نزوى\n\nافتتحت البلدية، أمس الأربعاء 6 مارس 2024، مكتبة جديدة."
    >>> bounds = arabnews.parse(page).date_bounds
    >>> bounds.earliest.isoformat(), bounds.latest.isoformat()
    ('2024-03-07', '2024-03-07')
    """

    earliest: dt.date | None = None
    """No earlier than this day."""
    latest: dt.date | None = None
    """No later than this day."""
    reasons: tuple[str, ...]
    """The steps of the reasoning, in order."""
