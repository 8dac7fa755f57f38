"""The pieces of a credit line: words that belong together, and what they are."""

from __future__ import annotations

from dataclasses import dataclass

from arabnews.credits.meanings import Kind, Sense

__all__ = ["LONGEST_BRAND", "PROSE", "Piece"]

LONGEST_BRAND = 5
"""No outlet's name has more words."""
PROSE = "prose"
"""The rule of a piece that is running text."""


@dataclass(slots=True)
class Piece:
    """Some words of the line and what they are.

    Attributes:
        kind: What they are.
        start: Index of the first word.
        end: One past the last word.
        before: The separator in front of them, as in `Segment.before`; a blank inside a segment.
        bracketed: Whether they stand in brackets.
        quoted: Whether they stand in quotation marks.
        sense: What the word lists say about them.
        senses: Everything that the word lists say about them.
        skip: How many letters of the first word do not belong to it: `و` of `وبترا`.
        rule: The rule that gave an unknown run its kind.
    """

    kind: Kind
    start: int
    end: int
    before: str
    bracketed: bool
    quoted: bool
    sense: Sense | None = None
    senses: tuple[Sense, ...] = ()
    skip: int = 0
    rule: str = ""

    @property
    def size(self) -> int:
        """How many words it has."""
        return self.end - self.start

    @property
    def is_job(self) -> bool:
        """Whether it is a person's job: `المنسق الإعلامي`."""
        return self.kind == "desk" and self.sense is not None and self.sense.title
