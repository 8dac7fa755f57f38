"""The words of credit lines on the pages of one site, whose own names come before all others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from arabnews.credits.meanings import Hit, Sense
from arabnews.credits.vocabulary import HELD, Vocabulary, vocabulary
from arabnews.lexicon import Lexicon

__all__ = ["own_vocabulary"]


class _OwnVocabulary(Vocabulary):
    """The words of credit lines on one site's pages: its own names are outlets whatever else they spell."""

    __slots__ = ("_own", "_own_longest")

    def __init__(self, shared: Vocabulary, names: frozenset[str]) -> None:
        """Take over the table of a lexicon, and put the site's names before it."""
        for slot in HELD:
            setattr(self, slot, getattr(shared, slot))
        outlet = (Sense("outlet"),)
        self._own = {name: Hit(name.count(" ") + 1, outlet) for name in names}
        self._own_longest: dict[str, int] = {}
        for name, hit in self._own.items():
            first = name.partition(" ")[0]
            self._own_longest[first] = max(hit.length, self._own_longest.get(first, 0))

    def find(self, words: Sequence[str], at: int, end: int) -> Hit | None:
        """Return the site's own name that begins at a word, or else the longest entry."""
        for length in range(min(self._own_longest.get(words[at], 0), end - at), 0, -1):
            hit = self._own.get(" ".join(words[at : at + length]))
            if hit is not None:
                return hit
        return super().find(words, at, end)

    def opens(self, word: str) -> bool:
        """Tell whether any entry or own name begins with a folded word."""
        return word in self._own_longest or super().opens(word)

    def opens_no_credit(self, word: str) -> bool:
        """Tell whether a line that begins with a folded word is surely no credit."""
        return word not in self._own_longest and super().opens_no_credit(word)


@lru_cache(maxsize=32)
def own_vocabulary(lexicon: Lexicon, names: frozenset[str]) -> Vocabulary:
    """Return the table of a lexicon for the pages of a site that goes by some names.

    >>> from arabnews.lexicon import default_lexicon
    >>> known = own_vocabulary(default_lexicon(), frozenset({"منبر المرفا"}))
    >>> known.find(["منبر", "المرفا", "نزوي"], 0, 3).senses[0].kind
    'outlet'

    Args:
        lexicon: The words.
        names: The site's names, folded.
    """
    shared = vocabulary(lexicon)
    new = frozenset(name for name in names if not shared.knows(name))
    return _OwnVocabulary(shared, new) if new else shared
