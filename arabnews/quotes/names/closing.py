"""A full name that closes what heads no name of its own: مسؤول الملف في الضفة غسان الحداد."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.openings import opens_name
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import NO_NAME
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["closing_name"]

_FULL, _LONGEST = 2, 4
_BEARERS = frozenset({"role", "style", "unnamed"})


def closing_name(words: Sequence[str], vocabulary: Vocabulary) -> tuple[int, int]:
    """Find a full name that closes a piece behind an article.

    It opens with a common given name; behind a title or another post it would be that of whom they serve.

    Args:
        words: The piece in its search form, from a noun that names nobody: مسؤول الملف, المجلس المركزي.
        vocabulary: The words of reported speech.

    Returns:
        Where the name begins and ends; an empty range if there is none.
    """
    end, first, kinds = len(words), bare(words[0]), vocabulary.kinds
    if first in kinds["anybody"] or first in kinds["many"]:  # مصدر في البلدية
        return 0, 0
    for at in range(max(1, end - _LONGEST), end - _FULL + 1):
        if _opens_full_name(words, at, vocabulary):
            return at, end
    return 0, 0


def _opens_full_name(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """الضفة غسان الحداد; not الوزير غسان الحداد, whose source it may be."""
    names, before = vocabulary.names, words[at - 1]
    if words[at] not in names.common or not before.startswith("ال") or names.is_known(before):
        return False
    if vocabulary.source_kind(before) in _BEARERS or vocabulary.title_count([before, ""]):
        return False
    family = names.is_known(words[-1])  # غسان الحداد
    inner = words[at : len(words) - family]
    plain = all(vocabulary.source_kind(word) is None and word not in NO_NAME for word in inner)
    return plain and opens_name(words, at, vocabulary)
