"""How a page writes the last letters that its search form makes one: ى and ي, ة and ه."""

from __future__ import annotations

import re
from functools import cached_property

from arabnews.text.fold import Folded

__all__ = ["Spelling"]

_FINAL_ALIF, _FINAL_YA, _FINAL_TA = re.compile(r"ى\b"), re.compile(r"ي\b"), re.compile(r"ة\b")
# The last letter first: a search for one letter is several times as fast as one for the head of a word.
_SLOPPY_YA = re.compile(r"ى\b(?:(?<=\bفى)|(?<=\bالتى)|(?<=\bالذى))")
_YA_FOR_ALIF = re.compile(r"ي\b(?:(?<=\bحتي)|(?<=\bإلي)|(?<=\bالي))")
_SLOPPY_TA = re.compile(r"\b(?:سنه|خاصه|كافه|ال[ء-ي]{2,}[درسلن]يه)\b")

_ANA = re.compile(r"آنا?\b(?<!\wآن)(?<!\wآنا)")
_TANWEEN, _DAMMA, _SHADDA = "\u064b", "\u064f", "\u0651"


class Spelling:
    """What the spelling of one page tells of its words."""

    def __init__(self, folded: Folded) -> None:
        """Take the page; it is looked at when somebody asks."""
        self._folded = folded

    @cached_property
    def tells_ya(self) -> bool:
        """Whether the page writes في and not فى, so that على is no name."""
        return not self.drops_dots and _FINAL_YA.search(self._folded.source) is not None

    @cached_property
    def drops_dots(self) -> bool:
        """Whether the page writes فى, so that على may be a name."""
        return _SLOPPY_YA.search(self._folded.source) is not None

    @cached_property
    def writes_alif(self) -> bool:
        """Whether the page writes ى, and never ي in its stead, so that علي is no preposition."""
        source = self._folded.source
        return _FINAL_ALIF.search(source) is not None and _YA_FOR_ALIF.search(source) is None

    @property
    def tells_ali(self) -> bool:
        """Whether علي is a name wherever the page has it."""
        return self.tells_ya and self.writes_alif

    @cached_property
    def _tells_ta(self) -> bool:
        source = self._folded.source
        return _FINAL_TA.search(source) is not None and _SLOPPY_TA.search(source) is None

    @cached_property
    def writes_ana(self) -> bool:
        """Whether آنا or آن stands on the page, which are names and not أنا and أن."""
        return _ANA.search(self._folded.source) is not None

    def first_letter(self, start: int) -> str:
        """Return the letter of the source that a word of the search form begins with.

        Args:
            start: The word's first index in the search form.
        """
        origin = self._folded.origin
        return self._folded.source[start if origin is None else origin[start]]

    def last_letter(self, end: int) -> str:
        """Return the letter of the source that a word of the search form ends with.

        Args:
            end: One past the word's last index in the search form.
        """
        origin = self._folded.origin
        return self._folded.source[end - 1 if origin is None else origin[end - 1]]

    def writes_on(self, end: int) -> bool:
        """Tell whether على stands here as the preposition is written, on a page that does not write فى.

        Args:
            end: One past the word's last index in the search form.
        """
        return self.last_letter(end) == "ى" and not self.drops_dots

    def has_damma(self, start: int) -> bool:
        """Tell whether the first letter of a word is written with a damma, as that of a passive is: أُعلن.

        Args:
            start: The word's first index in the search form.
        """
        origin = self._folded.origin
        if origin is None:
            return False  # nothing was folded away
        return self._folded.source[origin[start] + 1 : origin[start] + 2] == _DAMMA

    def has_shadda(self, start: int, end: int) -> bool:
        """Tell whether a letter of a word is written double: بيّن, and not the preposition.

        Args:
            start: The word's first index in the search form.
            end: One past its last.
        """
        origin = self._folded.origin
        return origin is not None and _SHADDA in self._folded.source[origin[start] : origin[end - 1]]

    def has_pronoun(self, end: int) -> bool:
        """Tell whether the ه at the end of a word is a pronoun, as in دعمه, and no ة.

        Args:
            end: One past the word's last index in the search form.
        """
        return self._tells_ta and self.last_letter(end) == "ه"

    def has_tanween(self, end: int) -> bool:
        """Tell whether a word is written as an indefinite accusative: أولاً، تقريرًا.

        Args:
            end: One past the word's last index in the search form.
        """
        origin = self._folded.origin
        if origin is None:
            return False  # nothing was folded away
        last = origin[end - 1]
        return _TANWEEN in self._folded.source[max(0, last - 1) : last + 2]
