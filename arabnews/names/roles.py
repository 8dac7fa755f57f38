"""Titles in front of a name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from arabnews.lexicon import Lexicon
from arabnews.lexicon.schema import HonorificEntry

__all__ = ["Honorifics", "honorifics"]

_CONJUNCTION = "و"


class Honorifics:
    """The titles that a lexicon knows, found at the head of some words.

    Attributes:
        first_words: The words with which they open.
    """

    __slots__ = ("_family", "_forms", "_longest", "_praise", "first_words")

    def __init__(self, lexicon: Lexicon) -> None:
        """Index the titles of a lexicon by their words."""
        entries = lexicon.of(HonorificEntry)
        forms = [tuple(form.split()) for entry in entries if not entry.praise for form in entry.folded]
        self._forms = frozenset(forms)
        self._praise = frozenset(form for entry in entries if entry.praise for form in entry.folded)
        self._family = frozenset(form for entry in entries if entry.family for form in entry.folded)
        self._longest: dict[str, int] = {}
        for form in forms:
            self._longest[form[0]] = max(len(form), self._longest.get(form[0], 0))
        self.first_words = frozenset(self._longest)

    def count(self, words: Sequence[str]) -> int:
        """Return how many words at the head are titles; a name of at least one word always remains.

        >>> from arabnews.lexicon import default_lexicon
        >>> honorifics(default_lexicon()).count(["اللواء", "الركن", "سامي", "النجار"])
        2

        Args:
            words: Folded words.
        """
        if not words or words[0] not in self.first_words:
            return 0
        at = 0
        while step := self._step(words, at):
            at += step
        return at

    def may_be_family(self, word: str) -> bool:
        """Tell whether families are called by a title too, so that behind a given name it is none.

        >>> from arabnews.lexicon import default_lexicon
        >>> honorifics(default_lexicon()).may_be_family("الحاج")
        True

        Args:
            word: A folded word.
        """
        return word in self._family

    def _step(self, words: Sequence[str], at: int) -> int:
        """Return how many words of one title stand at an index; behind another one `و` may join it."""
        most = len(words) - at - 1
        if most < 1:
            return 0
        word = words[at]
        joined = word[1:] if at and word.startswith(_CONJUNCTION) else ""
        longest = self._longest.get(word, 0)
        if joined:
            longest = max(longest, self._longest.get(joined, 0))
        if not longest:
            return 1 if at and word in self._praise else 0
        for length in range(min(longest, most), 0, -1):
            rest = words[at + 1 : at + length]
            if (word, *rest) in self._forms or (joined and (joined, *rest) in self._forms):
                return length
        return 1 if at and word in self._praise else 0


@lru_cache(maxsize=8)
def honorifics(lexicon: Lexicon) -> Honorifics:
    """Return the titles of a lexicon, indexed once."""
    return Honorifics(lexicon)
