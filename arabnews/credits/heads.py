"""Take the words of a credit line that others belong to: desks, media, regions, `خاص`."""

from __future__ import annotations

from arabnews.credits.meanings import Hit, Kind, Sense
from arabnews.credits.pieces import Piece
from arabnews.credits.runs import Runs
from arabnews.credits.tokens import DATE

__all__ = ["Heads"]

_HEADS = frozenset[Kind](
    ("desk-head", "media-head", "brand-head", "place-head", "desk", "weak-desk", "outlet")
)
"""Words that others may belong to."""
_FOR = "ب"
_TO = ("ل", "ب")
"""Prepositions that carry a desk's name on: `المركز الإعلامي للجنة …`."""
_SHORTEST_ATTACHED = 5
"""No shorter word is `ب` and a name."""


class Heads(Runs):
    """Reads known words together with those that belong to them."""

    __slots__ = ()

    def take(self, hit: Hit, sense: Sense) -> None:
        """Take known words, and what belongs to them behind them."""
        if sense.kind not in _HEADS:
            self.add(sense.kind, hit.length, sense, hit.senses)
            return
        rest = self.segment.end - self.at - hit.length
        match sense.kind:
            case "desk-head":
                self._take_desk(hit, sense)
            case "media-head" | "brand-head" | "outlet" if rest:
                self._take_medium(hit, sense)
            case "place-head":
                self._take_region(hit, sense)
            case "desk" if rest and self.words[self.at + hit.length].startswith(_TO):
                self._take_rest("desk", sense)
            case "weak-desk":
                self.add(sense.kind, hit.length, sense, hit.senses)
                self._skip_preposition()
            case _:
                self.add(sense.kind, hit.length, sense, hit.senses)

    def _take_medium(self, hit: Hit, sense: Sense) -> None:
        """Take an outlet with its country, `الصباح المغربية`, or all that stands behind `صحيفة`."""
        if sense.kind == "outlet":
            self.add(sense.kind, hit.length + self._is_of_a_country(hit), sense, hit.senses)
            return
        if sense.kind == "media-head":
            self.flush()
            self.at += hit.length
            self.run_start = self.at
        self._take_rest("outlet", sense)

    def _take_desk(self, hit: Hit, sense: Sense) -> None:
        """Take a desk's name: its head and the outlet after it, else the rest of the segment."""
        start = self.at + hit.length
        outlet = (
            self.vocabulary.find(self.words, start, self.segment.end) if start < self.segment.end else None
        )
        if outlet is not None and outlet.sense("outlet"):
            self.add("desk", hit.length + outlet.length, sense)
            inner = Piece("outlet", start, start + outlet.length, " ", self.segment.bracketed, quoted=False)
            inner.rule = "desk.inner"
            self.pieces.append(inner)
        elif outlet is not None and outlet.sense("place") and outlet.length == self.segment.end - start:
            self.add("desk", hit.length + outlet.length, sense)
            self._add_inner("place", start, start + outlet.length)
        else:
            label = hit.sense("label")
            named = (
                label is not None and self.vocabulary.names.grade(self.words[start : self.segment.end]) >= 2
            )
            if named or (label is not None and start == self.segment.end):
                self.add("label", hit.length, label)
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
        self.add(kind, end - self.at, sense)
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
            self.add("place", hit.length + place.length, sense)
        elif whole and (self.segment.bracketed or self.segment.before):
            self.add("place", hit.length + 1, sense)
        else:
            self.at += hit.length

    def _skip_preposition(self) -> None:
        """Step over the `ب` of `خاص بـ …`, written apart or onto the article."""
        if self.at >= self.segment.end:
            return
        word = self.words[self.at]
        if word in _TO:
            self.at += 1
            self.run_start = self.at
            self.before = _FOR
        elif word.startswith("بال"):
            self.run_skip = 1
            self.before = _FOR
        elif word[0] == _FOR:
            self._skip_attached(word)

    def _skip_attached(self, word: str) -> None:
        """Step over a `ب` written onto a name without the article: `خاص بمنبر الساحل`, `خاص بموقع …`."""
        known = self.vocabulary
        if len(word) < _SHORTEST_ATTACHED or known.opens(word) or known.names.is_known(word):
            return
        self.run_skip = 1
        self.before = _FOR
        hit = known.find([word[1:]], 0, 1)
        media = hit.sense("media-head") if hit is not None else None
        if media is not None and self.at + 1 < self.segment.end:
            self.run_skip = 0
            self.at = self.run_start = self.at + 1
            self._take_rest("outlet", media)
