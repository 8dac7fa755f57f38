"""Hijri days in Arabic words: `12 رمضان 1445 هـ`."""

from __future__ import annotations

from arabnews.dates.find import find_dates
from arabnews.errors import InputError
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.lexicon.date_tables import MonthEntry
from arabnews.models import HijriDate
from arabnews.models.expressions import Day, Expression, Period
from arabnews.text.fold import fold_text

__all__ = ["format_hijri", "parse_hijri"]

_LONGEST_MONTH = 30


def parse_hijri(text: str, *, lexicon: Lexicon | None = None) -> HijriDate | None:
    """Read a Hijri day, month or year, in or outside the table of 1343 to 1500 AH.

    >>> parse_hijri("الثاني عشر من رمضان 1445 هـ")
    HijriDate(year=1445, month=9, day=12)
    >>> parse_hijri("31 رمضان 1445 هـ") is None
    True

    Args:
        text: A date and nothing else.
        lexicon: Words to use in place of the library's own.

    Returns:
        The date; `None` if the text is none, or its month has no such day.
    """
    found = find_dates(text, lexicon=lexicon)
    if len(found) != 1 or _letters(found[0].text) != _letters(text):
        return None
    said, value = _plain(found[0].expression), found[0].value
    if said is None:
        return None
    if value is not None:
        return value.hijri
    return _as_written(said) if "hijri_out_of_table" in found[0].flags else None


def _letters(text: str) -> str:
    return "".join(letter for letter in fold_text(text) if letter.isalnum())


def _plain(said: Expression) -> Day | Period | None:
    """Return a Hijri day, month or year as it is: no part of one, not several days, no clock."""
    if isinstance(said, Period):
        return said if (said.unit, said.calendar, said.edge) == ("year", "hijri", None) else None
    if not isinstance(said, Day) or said.calendar != "hijri" or said.year is None:
        return None
    return said if (said.days, said.edge, said.clock, said.part) == (1, None, None, None) else None


def _as_written(said: Day | Period) -> HijriDate | None:
    """Return a date of a year that the table does not hold, where only its last day could be missing."""
    if said.year is None:
        return None
    if isinstance(said, Period):
        return HijriDate(year=said.year)
    if said.day is not None and not 1 <= said.day <= _LONGEST_MONTH:
        return None
    return HijriDate(year=said.year, month=said.month, day=said.day)


def format_hijri(date: HijriDate, *, era: bool = True, lexicon: Lexicon | None = None) -> str:
    """Write a Hijri date in Arabic.

    >>> from arabnews.models import HijriDate
    >>> format_hijri(HijriDate(year=1445, month=9, day=12))
    '12 رمضان 1445 هـ'

    Args:
        date: A day, a month, or a year.
        era: Whether `هـ` follows the year.
        lexicon: Words to use in place of the library's own; the first form of a month is written.

    Returns:
        The date, its digits those of Europe.

    Raises:
        InputError: It is no Hijri date.
    """
    date = _given(date)
    names = {
        month.number: month.forms[0]
        for month in (lexicon or default_lexicon()).of(MonthEntry)
        if month.calendar == "hijri"
    }
    parts = [] if date.day is None else [str(date.day)]
    parts += [] if date.month is None else [names[date.month]]
    return " ".join([*parts, str(date.year), *(["هـ"] if era else [])])


def _given(date: object) -> HijriDate:
    if not isinstance(date, HijriDate):
        kind = type(date).__name__
        raise InputError(f"a date is a HijriDate, got {kind}; HijriDate.from_date makes one of a day")
    return date
