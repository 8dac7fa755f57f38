"""A credit line while it is being read: its words, its pieces, and what the word lists know."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.credits.meanings import Kind
from arabnews.credits.pieces import Piece
from arabnews.credits.tokens import Tokens
from arabnews.credits.vocabulary import Vocabulary
from arabnews.names.person import Grade

__all__ = ["FEWEST_OF_TWO", "Line"]

FEWEST_OF_TWO = 4
"""The names of two persons have at least so many words."""


class Line:
    """A line's words and pieces, and what the word lists know.

    Attributes:
        source: The line itself.
        words: The folded words.
        pieces: What they are, up to the story's first verb.
        vocabulary: The word lists.
        closed: The separator after the last word.
        story_before: The separator before the story's verb; `None` if no story follows.
        kinds: The kinds of the pieces, once they are settled.
    """

    __slots__ = (
        "_folded",
        "_grades",
        "_spans",
        "closed",
        "kinds",
        "pieces",
        "source",
        "story_before",
        "vocabulary",
        "words",
    )

    def __init__(self, source: str, tokens: Tokens, pieces: list[Piece], vocabulary: Vocabulary) -> None:
        """Set the story's verb aside."""
        self.source = source
        self.words: Sequence[str] = tokens.words
        self.pieces = pieces
        self.vocabulary = vocabulary
        self.closed = tokens.closed
        self._spans, self._folded = tokens.spans, tokens.folded
        self.story_before: str | None = None
        if pieces and pieces[-1].kind == "verb":
            self.story_before = pieces.pop().before
        self.kinds: set[Kind] = set()
        self._grades: dict[int, Grade] = {}

    def settle(self) -> set[Kind]:
        """Note the kinds of the pieces as they are now, and return them."""
        kinds: set[Kind] = set()
        for piece in self.pieces:  # a comprehension costs more than the few pieces
            kinds.add(piece.kind)
        self.kinds = kinds
        return kinds

    def place(self, start: int, end: int, skip: int = 0) -> tuple[int, int]:
        """Return where some words stand in the line itself, letters of the first left out."""
        at, to = self._spans[start][0] + skip, self._spans[end - 1][1]
        return (at, to) if self._folded.origin is None else self._folded.to_source(at, to)

    def surface(self, start: int, end: int, skip: int = 0) -> str:
        """Return the characters of some words, letters of the first left out."""
        at, to = self.place(start, end, skip)
        return self.source[at:to]

    def first(self, piece: Piece) -> str:
        """Return the first word of a piece."""
        word = self.words[piece.start]
        return word[piece.skip :] if piece.skip else word

    def text(self, piece: Piece) -> Sequence[str]:
        """Return the words of a piece."""
        words = self.words[piece.start : piece.end]
        return [words[0][piece.skip :], *words[1:]] if piece.skip else words

    def near(self, index: int, step: int) -> Piece | None:
        """Return the next piece in a direction that is no skip word."""
        pieces, at = self.pieces, index + step
        while 0 <= at < len(pieces):
            piece = pieces[at]
            if piece.kind != "skip":
                return piece
            at += step
        return None

    def grade(self, piece: Piece) -> Grade:
        """Return how surely a piece is a person, or several joined by `و`, titles apart."""
        known = self._grades.get(piece.start)
        if known is None:
            known = self._grades[piece.start] = self._graded(piece)
        return known

    def _graded(self, piece: Piece) -> Grade:
        words, names = self.text(piece), self.vocabulary.names
        if words[0] in self.vocabulary.titles.first_words:
            words = words[self.titles(words) :]
        if len(words) < FEWEST_OF_TWO:
            return names.grade(words)
        return min(map(names.grade, names.divide(words)))

    def titles(self, words: Sequence[str]) -> int:
        """Return how many words at the head are titles; in `الشيخ محمد` and `م. مراد` there is none."""
        titles = self.vocabulary.titles
        if words[0] not in titles.first_words:
            return 0
        count = titles.count(words)
        if not count:
            return 0
        rest = len(words) - count
        lone = rest < 2 or (rest == 2 and words[count] in self.vocabulary.names.particles)  # م. عبد النور
        return 0 if lone and (len(words[0]) == 1 or words[0] in self.vocabulary.names.given) else count

    def has(self, *kinds: Kind) -> bool:
        """Tell whether any piece is of one of some kinds."""
        for piece in self.pieces:  # noqa: SIM110 - a generator costs more than the few pieces
            if piece.kind in kinds:
                return True
        return False

    def is_leftover(self, piece: Piece) -> bool:
        """Tell whether a piece is one or two letters, left over from something else."""
        if piece.end - piece.start > 2 or len(self.first(piece)) > 2:
            return False
        return sum(map(len, self.text(piece))) <= 2
