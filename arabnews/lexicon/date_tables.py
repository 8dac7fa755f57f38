"""The tables of date words: months, weekdays, units, numbers, and the words round them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from arabnews.lexicon.date_cue_tables import DateCueEntry
from arabnews.lexicon.entry import Entry, Slug
from arabnews.models.dates import Calendar
from arabnews.models.expressions import DayPart, Edge, Unit

__all__ = [
    "DATE_TABLES",
    "ApproximationEntry",
    "ClockHeadEntry",
    "ClockMarkEntry",
    "DateDirectionEntry",
    "DateEdgeEntry",
    "DateEraEntry",
    "DateFoundingEntry",
    "DateLabelEntry",
    "DateLatestEntry",
    "DateLinkEntry",
    "DateNameEntry",
    "DateNumberEntry",
    "DateUnitEntry",
    "DateZoneEntry",
    "DayPartEntry",
    "DayWordEntry",
    "DecadeEntry",
    "DemonstrativeEntry",
    "DistanceEntry",
    "DistanceGoneEntry",
    "ForeignMonthEntry",
    "FractionEntry",
    "FutureBarrierEntry",
    "FutureCueEntry",
    "FutureLookalikeEntry",
    "MonthEntry",
    "NamedDayEntry",
    "SamePeriodEntry",
    "SeasonEntry",
    "UncountedEntry",
    "WeekdayEntry",
]


class MonthEntry(Entry):
    """A month and its names in every region."""

    calendar: Calendar
    """Calendar it belongs to."""
    number: Annotated[int, Field(ge=1, le=12)]
    """1 to 12."""


class WeekdayEntry(Entry):
    """A day of the week."""

    weekday: Annotated[int, Field(ge=0, le=6)]
    """0 (Monday) to 6 (Sunday)."""


class DayWordEntry(Entry):
    """A word that points at a day from the day of writing: `اليوم`, `أمس`, `غدا`."""

    days: int
    """How many days after the day of writing."""
    part: DayPart | None = None
    """The part of that day, for example `night` in `الليلة`."""
    now: bool = False
    """Whether it is the very moment, as `الآن` is."""


class DayPartEntry(Entry):
    """A part of the day: `فجر`, `مساء`."""

    part: DayPart
    """Which one."""


class DateDirectionEntry(Entry):
    """A word that says before or after: `الماضي`, `الجاري`, `المقبل`."""

    step: Literal[-1, 0, 1]
    """-1 past, 0 present, 1 future."""


class DateUnitEntry(Entry):
    """A unit of time in one number: `يوم`, `يومين`, `أيام`."""

    unit: Unit
    """Which one."""
    number: Literal["singular", "dual", "plural"]
    """Grammatical number of the forms."""


class DateNumberEntry(Entry):
    """A number word."""

    value: int
    """Its value."""
    ordinal: bool = False
    """Whether it ranks (`السابع`) or counts (`سبعة`)."""


class DateEraEntry(Entry):
    """A word that names the calendar of a year: `هجري`, `ميلادي`, `قبل الميلاد`."""

    era: Literal["hijri", "gregorian", "before", "solar"]
    """Which one; no value holds years `before` the era, nor those of the `solar` calendar of Iran."""


class DateZoneEntry(Entry):
    """A time zone by its name."""

    zone: Annotated[str, StringConstraints(pattern=r"^([+-]\d\d:\d\d|[A-Z][a-z]+/[A-Z][A-Za-z_]+|local)$")]
    """Offset, IANA name, or `local`."""
    bare: bool = False
    """Whether the name tells the zone even without the word `توقيت`."""


class DateEdgeEntry(Entry):
    """A word for the beginning, middle or end of a period: `مطلع`, `منتصف`, `أواخر`."""

    edge: Edge
    """Which one."""


class DateLatestEntry(Entry):
    """A word that picks the latest units or the last one of a month: `آخر 24 ساعة`, `آخر يوم من رمضان`."""


class DateLabelEntry(Entry):
    """Words that announce a page's own date: `نشر في`, `آخر تحديث`."""

    role: Literal["publication", "update"]
    """What the date is for."""


class DateFoundingEntry(Entry):
    """Words that announce the day on which an outlet was founded, which dates no page: `تأسست في`."""


class SeasonEntry(Entry):
    """A season."""

    number: Annotated[int, Field(ge=1, le=4)]
    """1 spring, 2 summer, 3 autumn, 4 winter."""


class NamedDayEntry(Entry):
    """A day or days with a name and a fixed place in a calendar."""

    id: Slug
    """Stable id."""
    calendar: Calendar
    """Calendar that it follows."""
    month: Annotated[int, Field(ge=1, le=12)]
    """Month of its first day."""
    day: Annotated[int, Field(ge=1, le=31)]
    """Its first day."""
    days: Annotated[int, Field(ge=1, le=30)] = 1
    """How many days it lasts."""


class DateNameEntry(Entry):
    """Words beside which a date word is a name: `ثورة 25 يناير`, `صحيفة الغد`, `سوق الأحد`."""

    side: Literal["before", "after"]
    """Whether the words stand before or after the date word."""
    makes: Literal["nothing", "person", "event", "attack"]
    """What stands there then: nothing, unless it has a year; a person, if a lone month; the name of an event
    or place, whose year is not that of writing; an event that is also dated by it."""


class DecadeEntry(Entry):
    """A decade by its name: `التسعينيات`."""

    value: Annotated[int, Field(ge=20, le=2000)]
    """Its first year within the century, or the whole year."""


class FractionEntry(Entry):
    """A fraction of an hour or of a year."""

    minutes: Literal[15, 20, 30] | None = None
    """Minutes of an hour; `None` if no hour is parted so."""
    unit: Literal["quarter", "half"] | None = None
    """Part of a year."""


class ApproximationEntry(Entry):
    """Words that make a distance approximate: `نحو`, `حوالي`."""


class UncountedEntry(Entry):
    """Words that leave an amount open: `عدة`, `قليلة`."""


class DistanceEntry(Entry):
    """Words that put a distance before or after now: `قبل`, `بعد`."""

    sign: Literal[-1, 1]
    """-1 past, 1 future."""
    within: bool = False
    """Whether it tells a stretch, `خلال شهر`: only with a plan does that lie ahead."""


class DistanceGoneEntry(Entry):
    """Words behind a distance that put it before now: `3 أيام مضت`."""

    sign: Literal[-1] = -1


class ForeignMonthEntry(Entry):
    """Months of calendars that no value holds: `خرداد`."""


class DateLinkEntry(Entry):
    """Words between the two halves of a printed pair: `الموافق`."""


class FutureCueEntry(Entry):
    """Words after which a day of their clause is still to come: `من المقرر`."""

    where: Literal["anywhere", "until", "to", "opening", "month"] = "anywhere"
    """Where they say so: only with `حتى` before the day (`تستمر حتى السبت`), only with `إلى` before it
    (`تأجلت إلى السبت`), only at the beginning of the clause (`تنطلق الدورة السبت`), or only right before a
    month (`خام برنت تسليم يناير`)."""


class FutureBarrierEntry(Entry):
    """Words behind a cue that give the day to something else: `الذي`, `بعد`, `وفق`."""


class FutureLookalikeEntry(Entry):
    """Words that begin as a verb of the future or present does and are none: `سيارة`, `ستارة`, `يوسف`."""


class DemonstrativeEntry(Entry):
    """Words that point at the present period: `هذا`."""


class SamePeriodEntry(Entry):
    """Words that point back at the month or year of the date before: `الشهر نفسه`."""

    unit: Literal["month", "year"]


class ClockMarkEntry(Entry):
    """Half of the day after a clock time: `ص`, `م`."""

    half: Literal["am", "pm"]
    """Which half."""


class ClockHeadEntry(Entry):
    """Words before a clock time: `الساعة`."""


DATE_TABLES: dict[str, type[Entry]] = {
    "month": MonthEntry,
    "weekday": WeekdayEntry,
    "day_word": DayWordEntry,
    "day_part": DayPartEntry,
    "date_direction": DateDirectionEntry,
    "date_unit": DateUnitEntry,
    "date_number": DateNumberEntry,
    "date_era": DateEraEntry,
    "date_zone": DateZoneEntry,
    "date_edge": DateEdgeEntry,
    "date_latest": DateLatestEntry,
    "date_label": DateLabelEntry,
    "date_founding": DateFoundingEntry,
    "season": SeasonEntry,
    "named_day": NamedDayEntry,
    "date_name": DateNameEntry,
    "date_cue": DateCueEntry,
    "decade": DecadeEntry,
    "fraction": FractionEntry,
    "approximation": ApproximationEntry,
    "uncounted": UncountedEntry,
    "distance": DistanceEntry,
    "distance_gone": DistanceGoneEntry,
    "foreign_month": ForeignMonthEntry,
    "same_period": SamePeriodEntry,
    "date_link": DateLinkEntry,
    "demonstrative": DemonstrativeEntry,
    "future_cue": FutureCueEntry,
    "future_barrier": FutureBarrierEntry,
    "future_lookalike": FutureLookalikeEntry,
    "clock_mark": ClockMarkEntry,
    "clock_head": ClockHeadEntry,
}
"""Every table of date words."""
