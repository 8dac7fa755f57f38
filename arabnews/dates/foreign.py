"""Dates in other scripts on Arabic pages: `Thursday, March 7, 2024 - 11:36`, `28 août 2025 - 13:00`.

Only for lines that the Arabic grammar left unread and that hold Latin or Cyrillic letters. dateparser is
imported when such a line comes, and reads at most 80 characters with a fixed parser: no clock, no guess of
order, no partial dates. Every number of the line must be used, or the reading is dropped.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Protocol

from arabnews.models import DateMention, Span
from arabnews.models.expressions import Day
from arabnews.models.resolution.resolve import resolve
from arabnews.text.words import ARABIC_LETTER

__all__ = ["foreign_lines", "foreign_part", "is_mixed", "read_foreign"]

_LONGEST = 80
_MOST_WORDS_BEHIND = 6
"""More Arabic words behind a date tell a story, or its title."""
_LETTER = r"[^\W\d_ء-ي]"
_NAME = rf"(?<!{_LETTER}){_LETTER}{{3,}}\.?,?"
"""A word, tried from its beginning only: from each of its letters it would cost the square of its length."""
_DAY = r"(?<!\d)\d\d?(?:st|nd|rd|th)?,?"
_SHAPE = re.compile(rf"(?:{_NAME} {_DAY}|{_DAY} (?:de )?{_NAME}) (?:19|20)\d\d(?!\d)", re.IGNORECASE)
_OTHER_LETTERS = re.compile("[A-Za-z\u00c0-\u024f\u0400-\u04ff]")
_LINE = re.compile(r"^[^\nء-ي]{8,80}$", re.MULTILINE)
_LABEL = re.compile(
    r"^\W*(?:(?:last )?updated|published|posted|publi[ée]e?|mis à jour|modified|date)(?: on| le| at)?\W*",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d(?::|[hH])\d\d")
_ZONE = re.compile(r"\b(?:GMT|UTC|Z)\b(?![+-])")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b[, ]*", re.IGNORECASE)
_DIGITS = {start + n: str(n) for start in (0x660, 0x6F0) for n in range(10)}
"""Arabic and Persian digits stand in Latin lines too: `Jun ١٨, ٢٠١٥`."""
_ANY_DAY = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - never reaches a value: strict parsing takes no partial dates


class _Parsed(Protocol):
    date_obj: dt.datetime | None


class _Parser(Protocol):
    def get_date_data(self, date_string: str) -> _Parsed: ...


def is_mixed(line: str) -> bool:
    """Tell cheaply whether a line holds a letter of another script: without one no month is named in it."""
    return _OTHER_LETTERS.search(line) is not None


def foreign_lines(text: str) -> list[tuple[int, int]]:
    """Return where lines stand that hold a date in another script, and no Arabic."""
    if not _may_hold_year(text) or not is_mixed(text) or _SHAPE.search(text) is None:
        return []
    return [line.span() for line in _LINE.finditer(text) if _SHAPE.search(line[0])]


def _may_hold_year(text: str) -> bool:
    """Tell cheaply whether a year stands behind anything but an Arabic word: so does that of every shape."""
    before = (part[-1:] for year in (" 19", " 20") for part in text.split(year)[:-1])
    return any(not "ء" <= last <= "ي" for last in before)


def foreign_part(line: str, start: int = 0) -> tuple[int, int]:
    """Return which part of a line to read: what stands before Arabic words that follow a date.

    Args:
        line: A line, `Saturday 6th May, 2000 العدد 12`.
        start: Where its label ends.
    """
    shape = _SHAPE.search(line, start)
    arabic = None if shape is None else ARABIC_LETTER.search(line, shape.end())
    if arabic is None or len(line[arabic.start() :].split()) > _MOST_WORDS_BEHIND:
        return start, len(line)
    return start, arabic.start()


def read_foreign(text: str, start: int = 0, end: int | None = None) -> DateMention | None:
    """Read a date line in English, French, Russian or Turkish.

    >>> read_foreign("Thursday, March 7, 2024 - 11:36").value.edtf
    '2024-03-07T11:36'

    Args:
        text: A text.
        start: Where a line of it begins, or what is left of it after a label.
        end: Where that line ends.

    Returns:
        Its date, flagged `from_dateparser`; `None` if there is none.
    """
    source, text = text, text.translate(_DIGITS)
    line = text[start:end]
    if len(line) > _LONGEST or ARABIC_LETTER.search(line) or not _SHAPE.search(line):
        return None
    label = _LABEL.match(line)
    start += label.end() if label is not None else len(line) - len(line.lstrip(" :|-–"))
    end = start + len(text[start:end].rstrip(" .|-–"))
    words = text[start:end]
    moment = _parse(_ORDINAL.sub(" ", words))
    if moment is None:
        return None
    clock = moment.time() if _CLOCK.search(words) else None
    zone = "+00:00" if clock is not None and _ZONE.search(words) else None
    expression = Day(year=moment.year, month=moment.month, day=moment.day, clock=clock, zone=zone)
    return DateMention(
        span=Span(start=start, end=end),
        text=source[start:end],
        kind="date",
        value=resolve(expression, None).value,
        calendar="gregorian",
        flags=("from_dateparser",),
        rule="date.foreign",
        expression=expression,
    )


def _parse(text: str) -> dt.datetime | None:
    cleaned = _ZONE.sub("", text).replace(" - ", " ").replace("|", " ").strip(" ,")
    parsed = _parser().get_date_data(cleaned).date_obj
    return parsed if parsed is not None and _uses_all_numbers(cleaned, parsed) else None


def _uses_all_numbers(text: str, moment: dt.datetime) -> bool:
    """Tell whether every number of the text is one of the date's: dateparser may leave some unread."""
    known = {
        moment.year,
        moment.month,
        moment.day,
        moment.hour,
        moment.hour % 12 or 12,
        moment.minute,
        moment.second,
    }
    return all(int(number) in known for number in re.findall(r"\d+", text))


@cache
def _parser() -> _Parser:
    import dateparser.date  # noqa: PLC0415 - 90 ms, for few lines

    parser: _Parser = dateparser.date.DateDataParser(
        languages=["en", "fr", "ru", "tr"],
        settings={
            "STRICT_PARSING": True,
            "DATE_ORDER": "DMY",
            "PARSERS": ["custom-formats", "absolute-time"],
            "RELATIVE_BASE": _ANY_DAY,
            "TIMEZONE": "UTC",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    return parser
