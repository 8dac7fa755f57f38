"""The search form of a text, with the way back to its exact characters.

Matchers work on the search form; only spans of the source leave the room. Folding keeps the length of
ordinary text (a chain of `str.replace`), and builds an offset map only where characters are dropped or
expanded: vowel signs, tatweel, bidi controls, presentation forms.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from arabnews.text.bidi import INVISIBLES
from arabnews.text.digits import DIGIT_VARIANTS

__all__ = ["Folded", "fold", "fold_text", "lower"]

_SAME_LENGTH = {
    "ا": "أإآٱٲٳ",
    "ي": "ىیېۍ",
    "ه": "ةھہەۃۀ",
    "ك": "کڪ",
    " ": "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t",
}
_REPLACEMENTS = (
    *((variant, plain) for plain, variants in _SAME_LENGTH.items() for variant in variants),
    *DIGIT_VARIANTS,
)

_FREQUENT = frozenset("أإآىة\u00a0\t")
"""Variants that nearly every text has; the others are only replaced where one of them stands."""
_RARE = "".join(variant for variant, _ in _REPLACEMENTS if variant not in _FREQUENT)

_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640"
_HIDDEN = "".join(sorted(INVISIBLES))
_FORMS = "\ufb50-\ufdff\ufe70-\ufefc"
_HAMZA = {"و\u0654": "ؤ", "ي\u0654": "ئ", "ى\u0654": "ئ"}
# One character class and nothing else: an alternation or a `+` makes the scan several times slower.
_SPECIAL = re.compile(f"[{_MARKS}{_HIDDEN}{_FORMS}]")
_UNUSUAL = re.compile(f"[{_MARKS}{_HIDDEN}{_FORMS}{_RARE}]")
_SPECIAL_OR_HAMZA = re.compile(f"[ويى]\u0654|{_SPECIAL.pattern}")
_TRAILING = re.compile(f"[{_MARKS}]*")
_USUAL = 1 << 15
"""Characters that nearly every page has fewer of."""


@dataclass(slots=True)  # each line has one, and to freeze it would take as long as to fold
class Folded:
    """A text beside its search form; nobody changes it.

    Attributes:
        source: The text as it was given.
        text: Its search form.
        origin: For each character of `text` the index of the source character that it came from;
            `None` where both have the same length and every index is its own origin.
    """

    source: str
    text: str
    origin: Sequence[int] | None = None

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """Return the source range of a range of the search form.

        Vowel signs and tatweel that follow the last letter belong to it.

        Args:
            start: First index in `text`.
            end: One past the last index in `text`.

        Returns:
            Half-open range of code points in `source`.
        """
        if self.origin is None:
            return start, end
        if start >= end:
            at = self.origin[start] if start < len(self.origin) else len(self.source)
            return at, at
        last = _TRAILING.match(self.source, self.origin[end - 1] + 1)
        return self.origin[start], last.end() if last else self.origin[end - 1] + 1


def fold(text: str) -> Folded:
    """Fold a text into its search form.

    Alef and hamza forms, ى/ي, ة/ه, Persian letters and presentation forms, the three systems of digits,
    no-break blanks; vowel signs, tatweel, zero-width and bidi controls go.

    >>> folded = fold("مُحمّـد إلى مكتبةٍ")
    >>> folded.text
    'محمد الي مكتبه'
    >>> folded.source[slice(*folded.to_source(0, 4))]
    'مُحمّـد'

    Args:
        text: Any text; line breaks are kept as they are.

    Returns:
        The search form with its way back.
    """
    if text.isascii():
        return Folded(text, text.replace("\t", " "))
    if _UNUSUAL.search(text) is None:
        return Folded(text, _replace_frequent(text))
    specials = _SPECIAL_OR_HAMZA if "\u0654" in text else _SPECIAL
    first = specials.search(text)
    return Folded(text, _replace(text)) if first is None else _fold_mapped(text, specials, first.start())


def fold_text(text: str) -> str:
    """Return the search form alone, where offsets do not matter.

    >>> fold_text("الأَحَد ١٢ آذار")
    'الاحد 12 اذار'
    """
    return fold(text).text


def lower(text: str) -> str:
    """Lower the case and keep the length: of all letters one becomes two characters, and stays as it is.

    >>> lower("AFP – İzmir")
    'afp – İzmir'
    """
    return "İ".join(map(str.lower, text.split("İ"))) if "İ" in text else text.lower()


def _replace(text: str) -> str:
    for variant, plain in _REPLACEMENTS:
        text = text.replace(variant, plain)
    return text


def _replace_frequent(text: str) -> str:
    """Replace the variants of `_FREQUENT`: the same, without the loop that short lines would feel."""
    text = text.replace("أ", "ا").replace("إ", "ا").replace("آ", "ا").replace("ى", "ي").replace("ة", "ه")
    return text.replace("\u00a0", " ").replace("\t", " ")


def _fold_mapped(text: str, specials: re.Pattern[str], at: int) -> Folded:
    places = _places(max(len(text), _USUAL))
    pieces = [text[:at]]
    origin = places[:at]
    for special in specials.finditer(text, at):
        start, end = special.span()
        if start > at:
            pieces.append(text[at:start])
            origin.extend(places[at:start])
        expanded = _expand(special.group())
        if expanded:
            pieces.append(expanded)
            origin.extend([start] * len(expanded))
        at = end
    pieces.append(text[at:])
    origin.extend(places[at : len(text)])
    return Folded(text, _replace("".join(pieces)), origin)


def _places(size: int) -> array[int]:
    """Return 0, 1, 2 …: maps are made of copied stretches of it, four bytes a character."""
    return _usual_places() if size == _USUAL else array("I", range(size))


@cache
def _usual_places() -> array[int]:
    return array("I", range(_USUAL))


@lru_cache(maxsize=2048)
def _expand(special: str) -> str:
    """Spell out one special character: a presentation form by its letters, a mark by nothing."""
    if special in _HAMZA:
        return _HAMZA[special]
    if not "\ufb50" <= special[0] < "\ufeff":
        return ""
    letters = unicodedata.normalize("NFKC", special)
    return (
        special if letters == special else _SPECIAL.sub("", letters).strip()
    )  # a lone vowel sign has a blank
