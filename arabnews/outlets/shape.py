"""The shape of a line: what it shares with the same line on another day."""

from __future__ import annotations

import re
from functools import cache

from arabnews.lexicon.date_tables import MonthEntry, WeekdayEntry
from arabnews.lexicon.load import default_lexicon

__all__ = ["line_shape", "says_only_when"]

_DIGITS = re.compile("[0-9]+")
_LETTERS = re.compile("[ء-ي]+")
_WORD = re.compile(r"[^\W_]{3,}")


def line_shape(folded: str) -> str:
    """Return a line without punctuation at its edges, each number as `0`, each month and weekday as `#`.

    >>> line_shape("| الاحد 3 مارس 2024 - العدد 1204 |")
    '# 0 # 0 - العدد 0'

    Args:
        folded: The line's search form.
    """
    shape = _DIGITS.sub("0", _without_edges(folded.casefold()))
    openings, words = _calendar_words()
    if not openings.isdisjoint(_LETTERS.findall(shape)):  # the long alternation is tried for few lines
        shape = words.sub("#", shape)
    return " ".join(shape.split())


def says_only_when(shape: str) -> bool:
    """Tell whether a shape holds no word but those of a date: such a line may be the story's own."""
    return _WORD.search(shape) is None


def _without_edges(text: str) -> str:
    start, end = 0, len(text)
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return text[start:end]


@cache
def _calendar_words() -> tuple[frozenset[str], re.Pattern[str]]:
    """Return the first letters of the months and weekdays up to a blank, and the pattern of all of them.

    Latin names are written in capitals, which no casefolded line has.
    """
    lexicon = default_lexicon()
    entries = (*lexicon.of(MonthEntry), *lexicon.of(WeekdayEntry))
    folded = {form for entry in entries for form in entry.folded}
    forms = sorted(filter(_LETTERS.match, folded), key=len, reverse=True)
    words = re.compile(rf"(?<![ء-ي])(?:{'|'.join(map(re.escape, forms))})(?![ء-ي])")
    return frozenset(_LETTERS.findall(form)[0] for form in forms), words
