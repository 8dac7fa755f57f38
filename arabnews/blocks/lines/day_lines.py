"""Tell a date line from a title that names a day: `أسعار الأرز في أسواق الجملة الأربعاء 6 مارس 2024`."""

from __future__ import annotations

import re
from functools import lru_cache

from arabnews.blocks.lines.vocabulary import block_words
from arabnews.lexicon import Lexicon
from arabnews.lexicon.date_tables import DateLabelEntry
from arabnews.models import DateMention
from arabnews.outlets.registry import Registry
from arabnews.text.fold import fold_text

__all__ = ["is_day_line"]

_BREAK = re.compile(r"\s*[|/:–—•،,()\[\]»›>]\s*|\s+[-_ـ]+\s+|\s{3,}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_TITLE_WORDS = 3
"""Words in a row, none of them of a date line, from which on they are a title's."""


def is_day_line(text: str, found: DateMention, lexicon: Lexicon, registry: Registry) -> bool:
    """Tell whether a line is there for its day, and not a title that holds one.

    A date line has a label or a clock, or little beside the day but names and separators.

    >>> from arabnews import find_dates
    >>> from arabnews.lexicon import default_lexicon
    >>> from arabnews.outlets.registry import default_registry
    >>> in_use = default_lexicon(), default_registry()
    >>> title = "أسعار الأرز في أسواق الجملة الأربعاء 6 مارس 2024"
    >>> is_day_line(title, find_dates(title)[0], *in_use)
    False
    >>> paper = "صحيفة المرفأ - 6 مارس 2024"
    >>> is_day_line(paper, find_dates(paper)[0], *in_use)
    True

    Args:
        text: The line.
        found: The date in it.
        lexicon: The words in use.
        registry: The profiles in use.
    """
    if text.rstrip().endswith(":") and not any(map(str.isdigit, text)):
        return False  # `الأحد:` heads the first day of a list
    if found.role in {"publication", "update"}:
        return True
    folded, words = fold_text(text), block_words(lexicon)
    if folded.partition(" ")[0] in words.digests:
        return False
    if words.hour.search(folded):
        return True
    before = _WORD.findall(fold_text(text[: found.span.start]))
    if len(before) > 1 and fold_text(found.text).startswith(words.today):
        return False  # `أسعار الأرز اليوم الأربعاء 6 مارس 2024`
    beside = (text[: found.span.start], text[found.span.end :])
    pieces = (piece for rest in beside for piece in _BREAK.split(rest))
    return not any(_is_title(piece, lexicon, registry) for piece in pieces)


def _is_title(piece: str, lexicon: Lexicon, registry: Registry) -> bool:
    folded = fold_text(piece)
    words = _WORD.findall(folded)
    if len(words) < _TITLE_WORDS or any(label in folded for label in _labels(lexicon)):
        return False
    return not registry.is_outlet(folded)


@lru_cache(maxsize=8)
def _labels(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(form for entry in lexicon.of(DateLabelEntry) for form in entry.folded)
