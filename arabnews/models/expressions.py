"""What date words say before anyone knows the day of writing: a small algebra of frozen values.

Every mention keeps its expression, so that it can be resolved later against another day without reading
the text again.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

__all__ = [
    "Atom",
    "Between",
    "Calendar",
    "Day",
    "DayPart",
    "Edge",
    "Expression",
    "Period",
    "Shift",
    "Unit",
    "Vague",
    "Window",
]

Calendar = Literal["gregorian", "hijri"]
"""Calendar of a date as it is written."""

DayPart = Literal["dawn", "morning", "noon", "afternoon", "evening", "night", "midnight"]
"""A part of the day."""

Unit = Literal[
    "second", "minute", "hour", "day", "night", "week", "weekend", "month", "year", "decade", "century"
]
"""A unit of time."""

Edge = Literal["start", "middle", "end"]
"""Which end of a period is meant."""

Step = Literal[-1, 0, 1]
"""Past, present, future."""


@dataclass(frozen=True)  # without slots, for `trusted.told`
class Day:
    """A day (or month): by its fields, its weekday, a count from the day of writing, or all of them."""

    op: Literal["day"] = "day"
    calendar: Calendar = "gregorian"
    """Calendar of year, month and day."""
    year: int | None = None
    """Year as written; two digits stay two digits."""
    month: int | None = None
    """1 to 12."""
    day: int | None = None
    """Day of the month as written; 0 for the last one."""
    days: int = 1
    """How many days it lasts."""
    step: Step | None = None
    """What a word like `الماضي` says."""
    year_step: Step | None = None
    """What `العام الماضي` after the month says."""
    month_step: Step | None = None
    """What `الشهر الجاري` in the place of a month says."""
    same: Literal["month", "year"] | None = None
    """What it takes from a date before it that nobody has found, `20 من الشهر نفسه`."""
    twin: tuple[int | None, int, int] | None = None
    """Year, month and day of the Hijri half of a printed pair."""
    weekday: int | None = None
    """0 (Monday) to 6 (Sunday)."""
    nth: int | None = None
    """Which such weekday of the month, -1 for the last: `الجمعة الأخيرة من رمضان`."""
    weeks: int = 0
    """Whole weeks to add to the weekday, as in `السبت قبل الماضي`."""
    years: int = 0
    """Years to add to what `step` or `year_step` say, as in `مارس قبل الماضي`."""
    shift: int | None = None
    """Days from the day of writing."""
    part: DayPart | None = None
    """Part of the day."""
    clock: dt.time | None = None
    """Clock time."""
    zone: str | None = None
    """Offset (`+03:00`) or IANA name of the zone that is written."""
    edge: Edge | None = None
    """Which end of the month is meant."""
    numeric: bool = False
    """Whether day and month are both digits, so that their order was assumed."""
    ahead: bool = False
    """Whether words beside it put it into the future: today or later, `من المقرر أن يصل السبت`."""
    likely: bool = False
    """Whether only a verb of the present puts it there, `تنطلق الورشة السبت`; not if that was yesterday."""
    after: Day | None = None
    """A day that it follows, should that be still to come: `تبدأ غدا الخميس وتختتم السبت`."""
    full_year: bool = False
    """Whether a year below 100 is no short form of another: `محرم سنة 61 هـ`."""


@dataclass(frozen=True, slots=True)
class Shift:
    """A distance from the moment of writing, `قبل يومين`, or from another day."""

    unit: Unit
    amount: int
    """Negative for the past."""
    op: Literal["shift"] = "shift"
    approximate: bool = False
    """Whether a word like `نحو` stands before it."""
    part: DayPart | None = None
    base: Day | None = None
    """The day from which it is counted, as in `قبل يومين من عيد الفطر`; `None` for the moment of writing."""


@dataclass(frozen=True)
class Period:
    """A week, month, year, decade or century, or a numbered part of a year."""

    unit: Literal["week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century"]
    op: Literal["period"] = "period"
    calendar: Calendar = "gregorian"
    year: int | None = None
    """The year; first year of a decade or century."""
    number: int | None = None
    """Which quarter, half or season of the year; which decade of the century."""
    step: int | None = None
    """How many units (or years, where `number` is given) from the present one."""
    edge: Edge | None = None
    """Which end is meant."""
    first_weekday: int = 0
    """The weekday on which weeks begin."""


@dataclass(frozen=True, slots=True)
class Window:
    """The last or next so many units: `خلال الأيام الثلاثة الماضية`."""

    unit: Unit
    amount: int
    """Negative for the past."""
    op: Literal["window"] = "window"


@dataclass(frozen=True, slots=True)
class Vague:
    """Words too loose for a value: `الأسابيع الماضية`."""

    step: Step | None = None
    op: Literal["vague"] = "vague"


Atom = Day | Shift | Period
"""What may stand at an end of a range."""


@dataclass(frozen=True, slots=True)
class Between:
    """A range; an end that is `None` is open."""

    start: Annotated[Atom, Field(discriminator="op")] | None = None
    end: Annotated[Atom, Field(discriminator="op")] | None = None
    op: Literal["between"] = "between"


Expression = Annotated[Day | Shift | Period | Window | Vague | Between, Field(discriminator="op")]
"""Any of them."""
