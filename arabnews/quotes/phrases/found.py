"""A quotation on its way to a `Quote`: places in the search form, the speaker not yet resolved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from arabnews.models.quotes import Boundary, QuoteKind, QuoteLevel
from arabnews.quotes.phrases.read import Phrase

__all__ = ["CueMark", "Found"]


class CueMark(NamedTuple):
    """The word that tells of speech.

    Attributes:
        start: First index.
        end: One past the last.
        lemma: Dictionary form.
        category: What it does.
    """

    start: int
    end: int
    lemma: str
    category: str


@dataclass(slots=True)
class Found:
    """One statement.

    Attributes:
        spans: Places of the words said.
        cue: The word that tells of speech.
        phrase: The speaker phrase that belongs to it; `None` where the subject is dropped.
        antecedent: A phrase of the same sentence that the dropped subject points back to.
        gender: What the verb says of the dropped subject.
        number: The same.
        relay: Place of the outlet that relays it.
        kind: Direct, indirect or mixed.
        level: Core or extended.
        boundary: Hard or soft.
        rule: Id of the rule that found it.
        tier: How surely the verb tells of speech.
        turn: Token behind من جانبه or the like, which gives the floor to another; 0 if nothing does.
        earlier: Whom the sentence before is about, if it names somebody who does something.
        after: Token behind it.
    """

    spans: list[tuple[int, int]]
    cue: CueMark | None
    rule: str
    phrase: Phrase | None = None
    antecedent: Phrase | None = None
    gender: str = ""
    number: str = "s"
    relay: tuple[int, int] | None = None
    kind: QuoteKind = "indirect"
    level: QuoteLevel = "core"
    boundary: Boundary = "hard"
    tier: str = "A"
    turn: int = 0
    earlier: Phrase | None = None
    after: int = 0

    @property
    def adds(self) -> bool:
        """Whether the verb goes on with what somebody has said already: وأضاف."""
        return self.cue is not None and self.cue.category == "add"
