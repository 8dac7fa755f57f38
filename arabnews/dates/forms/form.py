"""What a written form is: one row of a table, a pattern over codes and one small function.

The pattern matches the code string of `tokens.py` (the codes are listed in `vocabulary.py`); the function
turns the matched tokens into the fields of a day, or refuses with `None`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from arabnews.dates.words.draft import Draft, Slot, Step
from arabnews.dates.words.tokens import Tokens
from arabnews.dates.words.vocabulary import Word
from arabnews.lexicon import date_tables as tables
from arabnews.models.expressions import DayPart, Edge, Expression, Unit

__all__ = ["Form", "Match", "Reading", "amount_of", "edge_of", "part_of", "step_of", "unit_of", "units_of"]


@dataclass(slots=True)
class Match:
    """A form found in the code string; nobody changes it.

    Attributes:
        groups: Where its groups begin in the code string, counted from the form's first code.
        tokens: The tokens of the text.
        first: Index of the form's first token.
        last: Index of its last token.
    """

    groups: dict[str, int]
    tokens: Tokens
    first: int
    last: int

    def get(self, name: str) -> Word | None:
        """Return the token of a group, `None` if the form or the text has none."""
        at = self.groups.get(name)
        return None if at is None else self.tokens.words[self.first + at // 2]

    def token(self, name: str) -> Word:
        """Return the token of a group that every match has."""
        return self.tokens.words[self.first + self.groups[name] // 2]

    def code(self, name: str) -> str:
        """Return the code of a group, which may be that of a gap; nothing if the text has none."""
        at = self.groups.get(name)
        return "" if at is None else self.tokens.codes[2 * self.first + at]

    def follows_head(self, name: str) -> bool:
        """Tell whether `عام` or `سنة` stands before the token of a group."""
        at = 2 * self.first + self.groups[name]
        return self.tokens.codes[max(0, at - 2) : at] in ("v ", "u ")


Reading = Draft | Expression
"""What a form reads: fields of a day that may join others, or a whole expression."""


@dataclass(slots=True)
class Form:
    """A row of a table of forms; nobody changes it.

    Attributes:
        rule: Stable id.
        starts: Codes that it may begin with.
        slot: What it contributes.
        pattern: Pattern over the codes.
        build: Turns a match into a reading; `None` refuses it.
        weak: Whether it needs another piece beside it.
    """

    rule: str
    starts: str
    slot: Slot
    pattern: str
    build: Callable[[Match], Reading | None]
    weak: bool = False


# ------------------------------------------------------------------------------- what a word's entry says


def step_of(token: Word | None) -> Step | None:
    """Return -1, 0 or 1 of a direction word."""
    entry = None if token is None else token.entry
    return entry.step if isinstance(entry, tables.DateDirectionEntry) else None


def unit_of(token: Word | None) -> Unit | None:
    """Return the unit that a token names."""
    entry = None if token is None else token.entry
    return entry.unit if isinstance(entry, tables.DateUnitEntry) else None


def edge_of(token: Word | None) -> Edge | None:
    """Return which end of a period a token names."""
    entry = None if token is None else token.entry
    return entry.edge if isinstance(entry, tables.DateEdgeEntry) else None


def part_of(token: Word | None) -> DayPart | None:
    """Return the part of the day that a token names."""
    entry = None if token is None else token.entry
    return entry.part if isinstance(entry, tables.DayPartEntry) else None


def amount_of(match: Match, unit: Word) -> int | None:
    """Return how many units: the number, two for a dual, one for a singular; a bare plural does not tell."""
    count = match.get("count")
    if count is not None:
        return count.value
    if unit.code == "U" or match.get("open") is not None:
        return None
    return units_of(unit)


def units_of(unit: Word) -> int:
    """Return how many units a word tells without a number: two in the dual."""
    return 2 if unit.code in "Vw" else 1
