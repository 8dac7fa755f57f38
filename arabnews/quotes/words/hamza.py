"""Names that open with أل or إل, whose first letters are no article: ألفارو، إليوت."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from arabnews.names.person import NameBook
from arabnews.text.fold import Folded

__all__ = ["HAMZA", "articled", "keep_hamza", "with_hamza"]

_OPENS = ("أل", "إل")
_WRITTEN = re.compile("[أإ]ل(?:(?<![ء-ي]..)|(?<=[وفبلك]..)(?<![ء-ي]...))[ء-ي]{3,}")
_OWNED = re.compile("ال[يا](?:ه|ها|هم|هما|هن|نا|ك|كم)")
HAMZA = "أ"


def articled(*lists: Iterable[str]) -> frozenset[str]:
    """Return the words of some lists that open with the letters of the article.

    Args:
        lists: Words in their search form.
    """
    return frozenset(word for words in lists for word in words if word.startswith("ال"))


def with_hamza(book: NameBook) -> NameBook:
    """Return a book of names that knows إلياس with its hamza too.

    Args:
        book: Names in their search form.
    """
    return replace(
        book,
        given=book.given | _spelt(book.given),
        common=book.common | _spelt(book.common),
        family=book.family | _spelt(book.family),
    )


def _spelt(names: frozenset[str]) -> frozenset[str]:
    return frozenset(HAMZA + name[1:] for name in articled(names))


def _written(source: str, opening: str) -> Iterator[tuple[int, int]]:
    """Yield where words open with some letters, which stand in few: the pattern need not see the others."""
    at = source.find(opening)
    while at >= 0:
        found = _WRITTEN.match(source, at)
        if found is not None:
            yield found.span()
        at = source.find(opening, at + 2)


def keep_hamza(folded: Folded, listed: frozenset[str]) -> Folded:
    """Give words that are written with a hamza and stand in no list their hamza back.

    The search form writes ألفارو as الفارو, which reads like an article and a noun.

    Args:
        folded: The page.
        listed: Listed words other than names that open with the letters of the article.

    Returns:
        The page with a search form of the same length.
    """
    places = sorted(place for opening in _OPENS for place in _written(folded.source, opening))
    marked: list[int] = []
    for start, end in places:
        at = start if folded.origin is None else bisect_left(folded.origin, start)
        word = folded.text[at : at + end - start]
        if word[:2] == "ال" and word not in listed and _OWNED.fullmatch(word) is None:
            marked.append(at)
    if not marked:
        return folded
    bounds = [-1, *marked, len(folded.text)]
    pieces = (folded.text[a + 1 : b] for a, b in pairwise(bounds))
    return replace(folded, text=HAMZA.join(pieces))
