"""Write down what the words of a credit line are: pieces that the word lists know, and runs of others."""

from __future__ import annotations

from arabnews.credits.meanings import Kind, Sense
from arabnews.credits.pieces import Piece
from arabnews.credits.position import Position

__all__ = ["Runs"]

_CONJUNCTION = "و"


class Runs(Position):
    """The pieces written down so far, and the run of unknown words that is being read.

    Attributes:
        pieces: The pieces.
        run_skip: How many letters of the run's first word do not belong to it.
        before: What stands before the next piece.
    """

    __slots__ = ("before", "pieces", "run_skip")

    pieces: list[Piece]
    run_skip: int
    before: str

    def flush(self) -> None:
        """End a run of unknown words."""
        if self.at > self.run_start:
            skip = self.run_skip
            if not skip and self.words[self.run_start][0] == _CONJUNCTION:
                skip = self._listed_and()
            self._append("unknown", self.run_start, self.at, None, ())
            self.pieces[-1].skip = skip
        self.run_start = self.at
        self.run_skip = 0

    def _listed_and(self) -> int:
        """Return 1 if the run's `و` is that of a list: `سالم العابد، وفهد النجار`, `صحار وفهد`."""
        word, names = self.words[self.run_start], self.vocabulary.names
        before = self.pieces[-1] if self.pieces else None
        listed = (
            self.segment.before == "," or (before is not None and before.bracketed and before.kind == "place")
            if self.run_start == self.segment.start
            else before is not None and before.kind == "place" and before.end == self.run_start
        )
        joins = listed and len(word) > 2 and not names.is_known(word)
        return int(
            joins and (word[1:] in names.given or word[1:].startswith("عبد") or word[1:] in names.particles)
        )

    def add(
        self, kind: Kind, length: int, sense: Sense | None = None, senses: tuple[Sense, ...] = ()
    ) -> None:
        """End the run of unknown words, and take the next words as a piece of a kind."""
        if self.at > self.run_start:
            self.flush()
        start = self.at
        self.at = self.run_start = end = start + length
        self._append(kind, start, end, sense, senses)

    def _append(
        self, kind: Kind, start: int, end: int, sense: Sense | None, senses: tuple[Sense, ...]
    ) -> None:
        """Append a piece; only the first of a segment has the separator in front."""
        segment = self.segment
        self.pieces.append(
            Piece(kind, start, end, self.before, segment.bracketed, segment.quoted, sense, senses)
        )
        self.before = " "
