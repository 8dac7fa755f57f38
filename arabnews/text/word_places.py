"""Where some of many words stand in a text: a set tells it, and no list is tried at each word of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

__all__ = ["WordPlaces", "first_words", "matches_at"]

# One byte a character, and a blank for all but letters and digits, so that loops in C do the work.
_CODEC = "cp1256"
_LETTERS = bytes(
    code if "ء" <= char <= "ي" or (char.isascii() and char.isalnum()) else 32
    for code, char in enumerate(bytes(range(256)).decode(_CODEC))
)


class WordPlaces:
    """The words of a text, in Arabic and Latin letters and digits, with their places."""

    __slots__ = ("_codes", "_words")

    def __init__(self, folded: str) -> None:
        """Part a text into words.

        Args:
            folded: Its search form.
        """
        codes = _codes(folded)
        self._codes = b" %b " % codes
        self._words = frozenset(codes.split())

    def of(self, sought: frozenset[bytes]) -> list[int]:
        """Return where the words begin that are sought, in the order of the text.

        >>> WordPlaces("نقلت وكاله المرفا، وقالت وكاله").of(first_words(["وكاله الانباء"]))
        [5, 25]

        Args:
            sought: Words as `first_words` returns them.
        """
        places: list[int] = []
        for word in self._words & sought:
            apart = b" %b " % word
            at = self._codes.find(apart)
            while at >= 0:
                places.append(at)
                at = self._codes.find(apart, at + 1)
        return sorted(places)


def first_words(names: Iterable[str]) -> frozenset[bytes]:
    """Return the words with which names begin, as `WordPlaces` knows them.

    Args:
        names: Names in their search form, which begin with a letter or a digit.
    """
    return frozenset(_codes(name).partition(b" ")[0] for name in names)


def matches_at(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield what `pattern.finditer` finds, where all its matches are known to begin at certain places.

    Args:
        pattern: A pattern.
        text: A text.
        starts: Where it may match, in the order of the text.
    """
    end = 0
    for start in starts:
        found = pattern.match(text, start) if start >= end else None
        if found is not None:
            end = found.end()
            yield found


def _codes(folded: str) -> bytes:
    return folded.encode(_CODEC, "replace").translate(_LETTERS)
