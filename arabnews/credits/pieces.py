"""Cut the segments of a credit line into pieces: what the word lists know, and runs of unknown words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from arabnews.credits.meanings import Hit, Kind, Sense
from arabnews.credits.tokens import DATE, Segment, Tokens
from arabnews.credits.vocabulary import Vocabulary

__all__ = ["LONGEST_BRAND", "PROSE", "Piece", "cut_pieces"]

LONGEST_BRAND = 5
"""No outlet's name has more words."""
_LONGEST_RUN = 12
"""More unknown words in a row than that are a sentence."""
_BEFORE_PROSE = ("label", "agency")
"""A line that runs on as text can open with a credit only if it holds one of these."""
PROSE = "prose"
"""The rule of a piece that is running text."""
_CONJUNCTION = "و"
_NAMED = ("place", "outlet", "agency")
_FOR = "ب"
_TO = ("ل", "ب")
"""Prepositions that carry a desk's name on: `المركز الإعلامي للجنة …`."""
_SHORTEST_NAME_RUN = 2


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


def cut_pieces(tokens: Tokens, vocabulary: Vocabulary) -> list[Piece] | None:
    """Cut a line into pieces.

    Args:
        tokens: The line's words and segments.
        vocabulary: What the word lists know.

    Returns:
        Its pieces in order up to the first verb or running text; `None` if that cannot follow a credit.
    """
    scanner = _Scanner(tokens, vocabulary)
    pieces = scanner.pieces
    for segment in tokens.segments:
        if not scanner.run(segment):
            return pieces if any(piece.kind in _BEFORE_PROSE for piece in pieces) else None
        if pieces and pieces[-1].kind == "verb":
            break
    return pieces


@dataclass(frozen=True, slots=True)
class _Inside:
    """How known words stand in a run of unknown ones.

    Attributes:
        named: They are a common given name.
        follows_name: What goes before is long enough for a name.
        ends: They end the segment.
        before_date: A date follows.
    """

    named: bool
    follows_name: bool
    ends: bool
    before_date: bool


_INSIDE: dict[Kind, Callable[[Sense, _Inside], bool]] = {
    "verb": lambda _, where: not where.named,
    "place": lambda _, where: where.follows_name and not where.named,
    "agency": lambda sense, where: where.follows_name and not where.named and not sense.plain,
    "label": lambda sense, where: where.follows_name and (where.ends or not sense.plain),
    "weak-desk": lambda _, where: where.follows_name and where.ends,
    "media-head": lambda _, where: not where.ends,
    "skip": lambda _, where: where.ends or where.before_date,
}
"""Which known words end a run of unknown ones."""


class _Scanner:
    """Reads segments from left to right."""

    __slots__ = ("at", "joint", "known", "pieces", "run_skip", "run_start", "segment", "vocabulary", "words")

    def __init__(self, tokens: Tokens, vocabulary: Vocabulary) -> None:
        self.words = tokens.words
        self.vocabulary = vocabulary
        self.pieces: list[Piece] = []
        self.segment = tokens.segments[0]
        self.known = self.at = self.run_start = self.run_skip = 0
        self.joint = " "

    def run(self, segment: Segment) -> bool:
        """Append the segment's pieces; tell whether it holds no running text."""
        self.segment = segment
        self.known = len(self.pieces)
        self.at = self.run_start = segment.start
        self.run_skip = 0
        self.joint = " "
        while self.at < segment.end:
            if self.words[self.at] == DATE:
                self._add("date", 1)
                continue
            hit = self.vocabulary.find(self.words, self.at, segment.end)
            sense = self._choose(hit) if hit else None
            if hit is not None and sense is not None:
                self._take(hit, sense)
                if sense.kind == "verb":
                    return True
            elif self.words[self.at].isdigit() and self.words[self.at] not in self.vocabulary.brand_ends:
                self._add("skip", 1)
            elif not self._take_conjoined():
                self.at += 1
                prose = self.words[self.at - 1] in self.vocabulary.names.function
                if prose or self.at - self.run_start > _LONGEST_RUN:
                    self._flush()
                    self.pieces[-1].rule = PROSE
                    return False
        self._flush()
        return True

    def _choose(self, hit: Hit) -> Sense | None:
        """Return the meaning that the words have here, `None` if they belong to a run of unknown words."""
        inside = self.at - self.run_start
        if inside:
            return self._choose_inside(hit, inside)
        if self.segment.quoted and hit.length < self.segment.end - self.segment.start:
            return None
        sense = hit.senses[0]
        if sense.kind == "date" and hit.length < self.segment.end - self.segment.start:
            return None
        if sense.kind == "verb":
            return self._choose_verb(hit, sense)
        opens = sense.kind in _NAMED and (self._opens_name(hit) or self._opens_brand(hit))
        return None if opens else sense

    def _opens_brand(self, hit: Hit) -> bool:
        """Tell whether the words only begin the name of an outlet: `عدن نيوز`."""
        end = self.segment.end
        shorter = hit.length < end - self.at <= LONGEST_BRAND
        return shorter and self.words[end - 1] in self.vocabulary.brand_ends

    def _choose_verb(self, hit: Hit, verb: Sense) -> Sense | None:
        """Return the verb, unless it opens the line as a label or is a given name."""
        if not self.pieces:
            return hit.sense("source") or verb
        named = hit.length == 1 and self.words[self.at] in self.vocabulary.names.given
        return None if named and self.at + 1 < self.segment.end else verb

    def _opens_name(self, hit: Hit) -> bool:
        """Tell whether a place's or outlet's name is here a given name that opens a person's."""
        if self.vocabulary.titles.count(self.words[self.at : self.segment.end]):
            return True
        names = self.vocabulary.names
        if hit.length > 1 or self.at + 1 >= self.segment.end or self.words[self.at] not in names.common:
            return False
        next_hit = self.vocabulary.find(self.words, self.at + 1, self.segment.end)
        return next_hit is None or names.is_known(self.words[self.at + 1])

    def _choose_inside(self, hit: Hit, inside: int) -> Sense | None:
        """Return what words after unknown words are; most stay part of the run."""
        if self.words[self.at - 1] in self.vocabulary.names.particles:
            return None
        where = _Inside(
            named=hit.length == 1 and self.words[self.at] in self.vocabulary.names.common,
            follows_name=inside >= _SHORTEST_NAME_RUN,
            ends=self.at + hit.length == self.segment.end,
            before_date=self.at + hit.length < self.segment.end and self.words[self.at + hit.length] == DATE,
        )
        return next((s for s in hit.senses if s.kind in _INSIDE and _INSIDE[s.kind](s, where)), None)

    def _take(self, hit: Hit, sense: Sense) -> None:
        rest = self.segment.end - self.at - hit.length
        match sense.kind:
            case "desk-head":
                self._take_desk(hit, sense)
            case "media-head" if rest:
                self._flush()
                self.at += hit.length
                self.run_start = self.at
                self._take_rest("outlet", sense)
            case "brand-head" if rest:
                self._take_rest("outlet", sense)
            case "place-head":
                self._take_region(hit, sense)
            case "desk" if rest and self.words[self.at + hit.length].startswith(_TO):
                self._take_rest("desk", sense)
            case "weak-desk":
                self._add(sense.kind, hit.length, sense, hit.senses)
                self._skip_preposition()
            case _:
                self._add(sense.kind, hit.length, sense, hit.senses)

    def _take_desk(self, hit: Hit, sense: Sense) -> None:
        """Take a desk's name: its head and the outlet after it, else the rest of the segment."""
        start = self.at + hit.length
        outlet = (
            self.vocabulary.find(self.words, start, self.segment.end) if start < self.segment.end else None
        )
        if outlet is not None and outlet.sense("outlet"):
            self._add("desk", hit.length + outlet.length, sense)
            inner = Piece("outlet", start, start + outlet.length, " ", self.segment.bracketed, quoted=False)
            inner.rule = "desk.inner"
            self.pieces.append(inner)
        elif outlet is not None and outlet.sense("place") and outlet.length == self.segment.end - start:
            self._add("desk", hit.length + outlet.length, sense)
            self._add_inner("place", start, start + outlet.length)
        else:
            label = hit.sense("label")
            named = (
                label is not None and self.vocabulary.names.grade(self.words[start : self.segment.end]) >= 2
            )
            if named or (label is not None and start == self.segment.end):
                self._add("label", hit.length, label)
            else:
                self._take_rest("desk", sense)

    def _add_inner(self, kind: Kind, start: int, end: int) -> None:
        """Note what a desk's name names: `مكتب الساحل`, `مكتب الرباط`."""
        inner = Piece(kind, start, end, " ", self.segment.bracketed, quoted=False, rule="desk.inner")
        self.pieces.append(inner)

    def _take_rest(self, kind: Kind, sense: Sense) -> None:
        """Take all words up to a date, a verb or the end of the segment."""
        end = self.at + 1
        while end < self.segment.end and self.words[end] != DATE and self.words[end] != "ب":
            end += 1
        self._add(kind, end - self.at, sense)
        if end < self.segment.end and self.words[end] == "ب":
            self.at = self.run_start = end + 1

    def _take_region(self, hit: Hit, sense: Sense) -> None:
        """Take `شمال بيروت` or `ولاية كاليفورنيا` as one place."""
        start = self.at + hit.length
        place = (
            self.vocabulary.find(self.words, start, self.segment.end) if start < self.segment.end else None
        )
        whole = start + 1 == self.segment.end and self.at == self.segment.start
        if place is not None and place.sense("place"):
            self._add("place", hit.length + place.length, sense)
        elif whole and (self.segment.bracketed or self.segment.before):
            self._add("place", hit.length + 1, sense)
        else:
            self.at += hit.length

    def _skip_preposition(self) -> None:
        """Step over the `ب` of `خاص بـ …`, written apart or onto the article."""
        if self.at >= self.segment.end:
            return
        word = self.words[self.at]
        if word in ("ب", "ل"):
            self.at += 1
            self.run_start = self.at
            self.joint = _FOR
        elif word.startswith("بال"):
            self.run_skip = 1
            self.joint = _FOR

    def _take_conjoined(self) -> bool:
        """Take an agency that `و` joins to the name before it."""
        word = self.words[self.at]
        if self.at == self.segment.start or word[0] != _CONJUNCTION or len(word) < 3:
            return False
        joined = [word[1:], *self.words[self.at + 1 : self.segment.end]]
        hit = self.vocabulary.find(joined, 0, len(joined))
        sense = hit.senses[0] if hit else None
        if hit is None or sense is None or sense.kind not in ("agency", "label"):
            return False
        known_name = self.vocabulary.names.is_known(word) or self.vocabulary.names.is_known(joined[0])
        if known_name or (sense.kind == "label" and self.at > self.run_start):
            return False
        self._add(sense.kind, hit.length, sense, hit.senses)
        self.pieces[-1].skip = 1
        return True

    def _flush(self) -> None:
        if self.at > self.run_start:
            piece = self._piece("unknown", self.run_start, self.at)
            piece.skip = self.run_skip or self._listed_and()
            self.pieces.append(piece)
        self.run_start = self.at
        self.run_skip = 0

    def _listed_and(self) -> int:
        """Return 1 if the run begins with the `و` of a list: `سالم العابد، وفهد النجار`."""
        word, names = self.words[self.run_start], self.vocabulary.names
        listed = self.run_start == self.segment.start and self.segment.before == ","
        joins = listed and len(word) > 2 and word[0] == _CONJUNCTION and not names.is_known(word)
        return int(
            joins and (word[1:] in names.given or word[1:].startswith("عبد") or word[1:] in names.particles)
        )

    def _add(
        self, kind: Kind, length: int, sense: Sense | None = None, senses: tuple[Sense, ...] = ()
    ) -> None:
        self._flush()
        piece = self._piece(kind, self.at, self.at + length)
        piece.sense = sense
        piece.senses = senses
        self.pieces.append(piece)
        self.at += length
        self.run_start = self.at

    def _piece(self, kind: Kind, start: int, end: int) -> Piece:
        first = len(self.pieces) == self.known
        before, self.joint = (self.segment.before if first else self.joint), " "
        return Piece(kind, start, end, before, self.segment.bracketed, self.segment.quoted)
