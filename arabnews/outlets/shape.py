"""The shape of a line: what it shares with the same line on another day."""

from __future__ import annotations

import re
from functools import cache

from arabnews.lexicon.date_tables import MonthEntry, WeekdayEntry
from arabnews.lexicon.load import default_lexicon
from arabnews.text.fold import fold_text

__all__ = ["line_shape", "says_only_when"]

_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_DIGITS = re.compile("[0-9]+")
_BLANKS = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]{3,}")


def line_shape(folded: str) -> str:
    """Return a line without punctuation at its edges, each number as `0`, each month and weekday as `#`.

    >>> line_shape("| الاحد 3 مارس 2024 - العدد 1204 |")
    '# 0 # 0 - العدد 0'

    Args:
        folded: The line's search form.
    """
    shape = _DIGITS.sub("0", _EDGES.sub("", folded.casefold()))
    return _BLANKS.sub(" ", _calendar_words().sub("#", shape))


def says_only_when(shape: str) -> bool:
    """Tell whether a shape holds no word but those of a date: such a line may be the story's own."""
    return _WORD.search(shape) is None


@cache
def _calendar_words() -> re.Pattern[str]:
    lexicon = default_lexicon()
    entries = (*lexicon.of(MonthEntry), *lexicon.of(WeekdayEntry))
    forms = sorted({fold_text(form) for entry in entries for form in entry.forms}, key=len, reverse=True)
    return re.compile(rf"(?<![ء-ي])(?:{'|'.join(map(re.escape, forms))})(?![ء-ي])")
