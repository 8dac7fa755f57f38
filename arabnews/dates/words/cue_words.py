"""Words round dates by their work, and the patterns of rules with these words in them.

A rule writes its pattern beside itself and names words in braces, `الي {limit} +$`: those of one kind of
`date-cues.toml`, or units of time, `{day}` (`يوم`), `{days}` (`أيام`), `{two-days}` (`يومي`, before a pair).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from arabnews.dates.words.patterns import any_of
from arabnews.lexicon import Lexicon
from arabnews.lexicon.date_cue_tables import CUE_KINDS, DateCueEntry
from arabnews.lexicon.date_tables import DateUnitEntry

__all__ = ["NAMED_WORDS", "CuePatterns", "cue_words"]

NAMED_WORDS = re.compile(r"\{([a-z-]+)\}")
"""The name of some words in a pattern; the braces of a repetition hold digits."""
_UNIT_NAMES = {"singular": "{}", "dual": "two-{}s", "plural": "{}s"}
_ACCUSATIVE, _DUAL = "ا", "ين"


class CuePatterns(dict[str, re.Pattern[str]]):
    """The patterns of rules with the words of one lexicon, each compiled when a rule first asks for it."""

    def __init__(self, kinds: Mapping[str, frozenset[str]]) -> None:
        """Take words by their kinds."""
        super().__init__()
        self._kinds = kinds

    def __missing__(self, pattern: str) -> re.Pattern[str]:
        compiled = self[pattern] = re.compile(NAMED_WORDS.sub(self._any_of, pattern))
        return compiled

    def _any_of(self, name: re.Match[str]) -> str:
        forms = self._kinds[name[1]]
        return any_of(forms) if forms else "(?!)"


def cue_words(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """Return the words round dates by their kinds, and the units of time by their names, all folded.

    Args:
        lexicon: The words.
    """
    kinds: dict[str, set[str]] = {kind: set() for kind in CUE_KINDS}
    for entry in lexicon.of(DateCueEntry):
        kinds[entry.kind].update(entry.folded)
    for unit in lexicon.of(DateUnitEntry):
        forms = kinds.setdefault(_UNIT_NAMES[unit.number].format(unit.unit), set())
        forms.update(unit.folded)
    return {kind: frozenset(_before_a_date(kind, forms)) for kind, forms in kinds.items()}


def _before_a_date(kind: str, forms: set[str]) -> set[str]:
    """Return the forms that stand before a date: `يوم` and not `يوما`, `يومي` and not `يومين`."""
    if kind in CUE_KINDS:
        return forms
    if kind.startswith("two-"):
        return {form[:-1] for form in forms if form.endswith(_DUAL)}
    return {form for form in forms if not form.endswith(_ACCUSATIVE)}
