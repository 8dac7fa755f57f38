"""Words with their place, and the little words that Arabic writes onto them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from arabnews.text.bidi import INVISIBLES

__all__ = ["ARABIC_LETTER", "Word", "split_proclitics", "words"]

ARABIC_LETTER = re.compile("[ء-ي]")
"""A letter of the Arabic alphabet; words without one are in another script."""

_VOWELS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_HIDDEN = "".join(sorted(INVISIBLES))
# A letter or digit and what hangs on it; invisible characters join, and so does the point of 2.3 and 1,250.
_WORD = re.compile(rf"[^\W_][\w{_VOWELS}]*(?:[{_HIDDEN}]+[\w{_VOWELS}]+|(?<=\d)[.,٫٬]\d[\w{_VOWELS}]*)*")

_CONJUNCTIONS = ("", "و", "ف")
_PREPOSITIONS = ("", "ب", "ل", "ك", "س", "ال", "بال", "كال", "لل")
_FUTURE = "س"
_PERSONS_OF_THE_PRESENT = "ايتن"
_SHORTEST_REST = 2


def _prefixes_by_letter() -> dict[str, tuple[str, ...]]:
    prefixes = sorted((c + p for c in _CONJUNCTIONS for p in _PREPOSITIONS if c + p), key=len)
    return {letter: tuple(p for p in prefixes if p[0] == letter) for letter in "وفبلكسا"}


_PREFIXES = _prefixes_by_letter()


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text.

    Attributes:
        start: Its first code point.
        end: One past its last code point.
        text: Its characters, exactly as they stand.
    """

    start: int
    end: int
    text: str


def words(text: str) -> list[Word]:
    """Cut a text into words: letters with their vowel signs, digits, decimals whole.

    >>> [word.text for word in words("بلغت الحرارة ٣٨٫٥ درجة، أمس.")]
    ['بلغت', 'الحرارة', '٣٨٫٥', 'درجة', 'أمس']

    Args:
        text: Any text.

    Returns:
        Its words in order; punctuation and blanks are left out.
    """
    return [Word(*match.span(), match.group()) for match in _WORD.finditer(text)]


def split_proclitics(word: str) -> tuple[tuple[str, str], ...]:
    """List the ways to read little words at the head of a word: و ف, ب ل ك, the future س, the article.

    Every reading is a prefix and a rest that join to the word. Which of them is right is for the caller's
    word list to say.

    >>> split_proclitics("وبالمدينه")
    (('', 'وبالمدينه'), ('و', 'بالمدينه'), ('وب', 'المدينه'), ('وبال', 'مدينه'))

    Args:
        word: One word in its search form.

    Returns:
        The readings, longest rest first; the whole word without prefix is always among them.
    """
    readings = [("", word)]
    for prefix in _PREFIXES.get(word[:1], ()):
        rest = word[len(prefix) :]
        if (
            len(rest) >= _SHORTEST_REST
            and word.startswith(prefix)
            and (prefix[-1] != _FUTURE or rest[0] in _PERSONS_OF_THE_PRESENT)
        ):
            readings.append((prefix, rest))
    return tuple(readings)
