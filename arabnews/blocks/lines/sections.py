"""Tell rubric names from other short lines."""

from __future__ import annotations

import re
from functools import lru_cache

from arabnews.lexicon import Lexicon
from arabnews.lexicon.block_tables import SectionEntry
from arabnews.text.fold import fold_text

__all__ = ["SectionTable", "section_table"]

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3
"""Characters of one of two rubrics that lost the blank between them."""
_AND = "و"
_ARTICLE = re.compile("^(?:و(?=ال)|وال|ال|و)(?=..)")


class SectionTable:
    """The rubric names of a lexicon, and the words that they are made of."""

    __slots__ = ("_names", "_single", "_words", "is_word")

    def __init__(self, forms: tuple[str, ...]) -> None:
        """Compile the names."""
        self._names = frozenset(" ".join(_WORD.findall(fold_text(form))) for form in forms)
        self._single = frozenset(_bare(name) for name in self._names if " " not in name)
        self._words = frozenset(_bare(word) for name in self._names for word in name.split())
        # The words of menus recur from page to page.
        self.is_word = lru_cache(maxsize=8192)(self.is_section)

    def is_known(self, folded: str) -> bool:
        """Tell whether a line is a rubric's known name, letter by letter."""
        return " ".join(_WORD.findall(folded)) in self._names

    def is_section(self, folded: str) -> bool:
        """Tell whether a line is a rubric: a known name, two to four words of such, or two glued.

        >>> from arabnews.lexicon import default_lexicon
        >>> table = section_table(default_lexicon())
        >>> table.is_section("عرب وعالم"), table.is_section("المشرق-العربي"), table.is_section("عرب")
        (True, True, False)
        >>> table.is_section("اقتصادرياضه"), table.is_section("سياسيون يطالبون بالحوار")
        (True, False)
        """
        if len(folded) > 40 or ".. " in folded or any(map(str.isdigit, folded)):
            return False  # `المسرح.. مرآة الحياة`: a title
        words = [
            word for word in _WORD.findall(folded) if not (word.isascii() or word == _AND)
        ]  # `Home محليات`
        if not words:
            return False
        if " ".join(words) in self._names or (len(words) == 1 and _bare(words[0]) in self._single):
            return True
        if 2 <= len(words) <= 4 and all(_bare(word) in self._words for word in words):
            return True
        return self._is_glued(folded)

    def is_part(self, word: str) -> bool:
        """Tell whether a word stands in a rubric's known name: `مجلس` of `مجلس الأمة`, `والتعليم`."""
        return _bare(word) in self._words or (word[:1] == _AND and _bare(word[1:]) in self._words)

    def _is_glued(self, folded: str) -> bool:
        """Tell whether two rubrics' known names stand in a line with nothing between them."""
        joints = range(_SHORTEST, len(folded) - _SHORTEST + 1)
        within = (at for at in joints if folded[at - 1] != " " and folded[at] != " ")
        return any(folded[:at] in self._names and folded[at:] in self._names for at in within)


@lru_cache(maxsize=8)
def section_table(lexicon: Lexicon) -> SectionTable:
    """Return the compiled rubrics of a lexicon, made once."""
    return SectionTable(tuple(form for entry in lexicon.of(SectionEntry) for form in entry.forms))


def _bare(word: str) -> str:
    return _ARTICLE.sub("", word)
