"""Hijri days in Arabic words: `12 رمضان 1445 هـ`."""

from __future__ import annotations

from arabnews.dates.find import parse_date
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.lexicon.date_tables import MonthEntry
from arabnews.models import HijriDate
from arabnews.models.expressions import Day

__all__ = ["format_hijri", "parse_hijri"]


def parse_hijri(text: str, *, lexicon: Lexicon | None = None) -> HijriDate | None:
    """Read one Hijri date, in or outside the table of 1343 to 1500 AH.

    >>> parse_hijri("الثاني عشر من رمضان 1445 هـ")
    HijriDate(year=1445, month=9, day=12)

    Args:
        text: A date and nothing else.
        lexicon: Words to use in place of the library's own.

    Returns:
        The date as written; `None` if the text is none.
    """
    mention = parse_date(text, lexicon=lexicon)
    day = None if mention is None else mention.expression
    if not isinstance(day, Day) or day.calendar != "hijri" or day.year is None:
        return None
    return HijriDate(year=day.year, month=day.month, day=day.day)


def format_hijri(date: HijriDate, *, era: bool = True, lexicon: Lexicon | None = None) -> str:
    """Write a Hijri date in Arabic.

    >>> from arabnews.models import HijriDate
    >>> format_hijri(HijriDate(year=1445, month=9, day=12))
    '12 رمضان 1445 هـ'

    Args:
        date: A day, a month, or a year.
        era: Whether `هـ` follows the year.
        lexicon: Words to use in place of the library's own; the first form of a month is written.
    """
    names = {
        month.number: month.forms[0]
        for month in (lexicon or default_lexicon()).of(MonthEntry)
        if month.calendar == "hijri"
    }
    parts = [] if date.day is None else [str(date.day)]
    parts += [] if date.month is None else [names[date.month]]
    return " ".join([*parts, str(date.year), *(["هـ"] if era else [])])
