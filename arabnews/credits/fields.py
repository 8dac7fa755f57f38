"""What sites set round the day of a credit line: `نشر في`, `آخر تحديث` with its own day, `120 مشاهدة`."""

from __future__ import annotations

import re

from arabnews.credits.meanings import country_forms, credit_words
from arabnews.credits.tokens import DATE
from arabnews.credits.trie import any_of
from arabnews.lexicon import Lexicon
from arabnews.lexicon.block_tables import SectionEntry
from arabnews.lexicon.date_tables import DateLabelEntry

__all__ = ["FieldMask", "update_words"]

_GAP, _FIGURE = rf"[^\w{DATE}]*+", r"(?>(?<![\d.,٬])\d+(?:[.,٬]\d+)*k?)(?!\w)"
"""What stands between two fields, and a number of readers."""
_ARTICLE = "ال"


class FieldMask:
    """Finds the fields of a line whose dates are hidden already."""

    __slots__ = ("_fields", "_update")

    def __init__(self, lexicon: Lexicon) -> None:
        """Build the patterns from the lexicon's labels of dates and its words for what sites count."""
        contact, counted = (any_of(credit_words(lexicon, kind)) for kind in ("contact", "counted"))
        count = rf"(?:{counted}{_GAP}{_FIGURE}|{_FIGURE} ?{counted}|{counted})(?!\w)"
        label = _labels(lexicon, "publication")
        self._update = re.compile(rf"(?<!\w){update_words(lexicon)}{_GAP}(?:{DATE}+|$)")
        self._fields = (
            re.compile(rf"^(?:{_rubrics(lexicon)} ?[|/»>•·–-] ?)+(?=[^{DATE}]*+{DATE})"),
            re.compile(rf"(?:(?<={DATE})(?:{_GAP}(?:{count}|{_FIGURE}))+|(?:(?<!\w){count}{_GAP})+)$"),
            re.compile(rf"(?<!\w){contact} ?(?={DATE}|$)"),
            re.compile(rf"(?<![\w{DATE}]){label}{_GAP}(?={DATE})"),
            self._update,
        )

    def hide(self, dated: str) -> str:
        """Put a blank in the place of every character of a field.

        Args:
            dated: A folded line with `DATE` for its dates.

        Returns:
            The line, as long as before.
        """
        for field in self._fields:
            dated = field.sub(_blank, dated)
        return dated

    def is_updated(self, dated: str) -> bool:
        """Tell whether the words for an update stand behind a day.

        Args:
            dated: A folded line with `DATE` for its dates.
        """
        update = self._update.search(dated)
        return update is not None and DATE in dated[: update.start()]


def _rubrics(lexicon: Lexicon) -> str:
    """Return a pattern of the rubrics that no outlet and no country is called by."""
    forms = (form for entry in lexicon.of(SectionEntry) for form in entry.folded)
    countries = frozenset(country_forms(lexicon))
    return any_of({form for form in forms if not form.startswith(_ARTICLE) and form not in countries})


def update_words(lexicon: Lexicon) -> str:
    """Return a pattern of the words that announce an update: `آخر تحديث`.

    Args:
        lexicon: The words.
    """
    return _labels(lexicon, "update")


def _labels(lexicon: Lexicon, role: str) -> str:
    return any_of(
        {form for entry in lexicon.of(DateLabelEntry) if entry.role == role for form in entry.folded}
    )


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
