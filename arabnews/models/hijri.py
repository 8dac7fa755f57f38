"""A day of the Hijri calendar, by the printed Umm al-Qura table of 1343 to 1500 AH."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache, total_ordering
from typing import TYPE_CHECKING, Annotated, Self

from pydantic import Field, ValidationError, model_validator

from arabnews.errors import CalendarRangeError
from arabnews.models.value import Value

if TYPE_CHECKING:
    from hijridate import Hijri

__all__ = ["FIRST_YEAR", "LAST_YEAR", "HijriDate", "month_length", "month_start"]

FIRST_YEAR = 1343
"""First year of the table."""
LAST_YEAR = 1500
"""Last year of the table."""


@total_ordering
class HijriDate(Value, frozen=True):
    """A day of the Hijri calendar, or a month or a year of it.

    >>> from arabnews import parse_hijri
    >>> parse_hijri("1 رمضان 1445 هـ") == HijriDate(year=1445, month=9, day=1)
    True
    >>> HijriDate(year=1445, month=9, day=1).to_date()
    datetime.date(2024, 3, 11)
    >>> HijriDate(year=1445, month=9, day=1) < HijriDate(year=1445, month=10, day=1)
    True
    """

    year: Annotated[int, Field(ge=1)]
    """Year of the Hijra, for example 1446."""
    month: Annotated[int, Field(ge=1, le=12)] | None = None
    """1 (Muharram) to 12 (Dhu al-Hijja); `None` for a year alone."""
    day: Annotated[int, Field(ge=1, le=31)] | None = None
    """1 to 30, in the printed table rarely 31; `None` for a month alone."""

    @model_validator(mode="after")
    def _has_a_month_for_its_day(self) -> Self:
        if self.day is not None and self.month is None:
            raise ValueError(f"day {self.day} needs a month; give both, or the year alone")
        return self

    def __str__(self) -> str:
        parts = (f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part is not None))
        return "-".join(parts)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, HijriDate):
            return NotImplemented
        return self._key() < other._key()

    def _key(self) -> tuple[int, int, int]:
        return self.year, self.month or 0, self.day or 0

    @classmethod
    def from_date(cls, day: dt.date) -> Self:
        """Return the Hijri day on which a Gregorian day falls.

        Args:
            day: A day from 1924-08-01 to 2077-11-16.

        Raises:
            CalendarRangeError: The table does not reach that day.
        """
        from hijridate import Gregorian  # noqa: PLC0415 - a page without Hijri dates never needs it

        try:
            hijri = Gregorian(day.year, day.month, day.day).to_hijri()
        except (OverflowError, ValueError) as error:
            raise CalendarRangeError(f"{day} lies outside {FIRST_YEAR} to {LAST_YEAR} AH") from error
        return cls(year=hijri.year, month=hijri.month, day=hijri.day)

    @classmethod
    def fromisoformat(cls, text: str) -> Self:
        """Read `1445-09-01`, `1445-09` or `1445`, the forms that `str()` writes.

        Raises:
            ValueError: The text is none of them.
        """
        parts = text.split("-")
        if not 1 <= len(parts) <= 3 or not all(part.isdecimal() for part in parts):
            raise ValueError(f"{text!r} is no Hijri date; write it as 1445-09-01")
        numbers = dict(zip(("year", "month", "day"), map(int, parts), strict=False))
        try:
            return cls.model_validate(numbers)
        except ValidationError as error:
            raise ValueError(
                f"{text!r} is no day of the Hijri calendar; months are 1 to 12, days 1 to 30"
            ) from error

    def to_date(self) -> dt.date:
        """Return the Gregorian day; a month or a year gives its first day.

        Raises:
            CalendarRangeError: The table does not hold the year, or the month has no such day.
        """
        month, day = self.month or 1, self.day or 1
        start, length = month_start(self.year, month), month_length(self.year, month)
        if not 1 <= day <= length:
            raise CalendarRangeError(f"month {month} of {self.year} AH has {length} days, no day {day}")
        return start + dt.timedelta(days=day - 1)

    def last_date(self) -> dt.date:
        """Return the last Gregorian day: of the day itself, the month, or the year.

        Raises:
            CalendarRangeError: The table does not hold it.
        """
        if self.day is not None:
            return self.to_date()
        month = self.month or 12
        return month_start(self.year, month) + dt.timedelta(days=month_length(self.year, month) - 1)


@lru_cache(maxsize=4096)
def month_start(year: int, month: int) -> dt.date:
    """Return the Gregorian day on which a Hijri month begins.

    Raises:
        CalendarRangeError: The table does not hold the month.
    """
    first = _first_day(year, month).to_gregorian()
    return dt.date(first.year, first.month, first.day)


@lru_cache(maxsize=4096)
def month_length(year: int, month: int) -> int:
    """Return how many days a Hijri month has: mostly 29 or 30, in the printed table rarely 28 or 31.

    Raises:
        CalendarRangeError: The table does not hold the month.
    """
    return _first_day(year, month).month_length()


def _first_day(year: int, month: int) -> Hijri:
    """Look the first day of a month up in the table."""
    from hijridate import Hijri  # noqa: PLC0415 - see above

    try:
        return Hijri(year, month, 1)
    except (OverflowError, ValueError) as error:
        raise CalendarRangeError(
            f"month {month} of {year} AH lies outside {FIRST_YEAR} to {LAST_YEAR} AH"
        ) from error
