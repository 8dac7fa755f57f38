"""Quotation marks, paired as newsrooms really write them.

Marks come straight and curly, mixed (`«…"`), reversed (`”…“`, `»…«`), the same on both sides (`“…“`), nested
in their own kind, glued or spaced, and unclosed. Each mark is read from its own direction and its neighbours:
a blank on the left and a word on the right opens, the contrary closes, anything else closes what is open.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from arabnews.text.bidi import INVISIBLES
from arabnews.text.lines import line_spans, trim_span

__all__ = ["MarkPair", "find_marks"]

_OPENS, _CLOSES, _EITHER = 1, -1, 0
# Each mark with its style and the direction that it has by itself; marks of one style close each other.
_MARKS = {
    "«": ("guillemet", _OPENS),
    "»": ("guillemet", _CLOSES),
    "“": ("curly", _OPENS),
    "”": ("curly", _CLOSES),
    "„": ("curly", _OPENS),
    "‟": ("curly", _OPENS),
    '"': ("straight", _EITHER),
    "″": ("straight", _EITHER),
    "''": ("twice", _EITHER),
    "‘‘": ("twice", _OPENS),
    "’’": ("twice", _CLOSES),
    "‹": ("angle", _OPENS),
    "›": ("angle", _CLOSES),
    "‘": ("single", _OPENS),
    "’": ("single", _CLOSES),
    "'": ("single", _EITHER),
    "((": ("bracket", _OPENS),
    "))": ("bracket", _CLOSES),
}
_DOUBLED = ("((", "''", "‘‘", "’’", "))")
_MIXABLE = frozenset({"guillemet", "curly", "straight", "twice"})  # «…" and “…'' do pair
_STRICT = frozenset({"single", "bracket"})  # an apostrophe is no mark: these want clear neighbours and an end
_SINGLE = tuple(mark for mark in _MARKS if len(mark) == 1)
_ONE_OR_TWO = re.compile(f"{'|'.join(map(re.escape, _DOUBLED))}|[{''.join(_SINGLE)}]")

_BLANK_ON_THE_LEFT = frozenset("([{<:،,؛;/–—-ـ|*>")
_BLANK_ON_THE_RIGHT = frozenset(".,،؛;:!?؟…۔)]}>/–—-|*")
_PROCLITICS = frozenset("وفبلك")


class MarkPair(NamedTuple):  # a tuple is built in a third of the time of a frozen dataclass
    """Two quotation marks and what stands between them.

    Attributes:
        start: First code point, the opening mark.
        end: One past the closing mark; of an unclosed pair the end of the paragraph.
        inner_start: First code point inside.
        inner_end: One past the last code point inside.
        opener: The opening mark.
        closer: The closing mark; empty if it is missing.
        depth: How many pairs stand around this one.
        closed: Whether the closing mark stands there.
        continues: Whether the pair is unclosed and the next paragraph opens with a mark: one quotation
            that goes on.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    opener: str
    closer: str
    depth: int
    closed: bool
    continues: bool


@dataclass(slots=True)
class _Mark:
    start: int
    end: int
    glyph: str
    style: str
    sense: int
    near: int = _EITHER  # what the neighbours say


def find_marks(text: str) -> tuple[MarkPair, ...]:
    """Find the pairs of quotation marks.

    Pairs never cross a line break. An opening mark without end runs to the end of its paragraph; single marks
    and double brackets without end are left out, as are apostrophes, and signs for inches.

    >>> [(pair.opener, pair.closer, pair.depth) for pair in find_marks('قال: "افتتحنا «بيت الكتاب» اليوم"')]
    [('"', '"', 0), ('«', '»', 1)]

    Args:
        text: Running text, one paragraph a line.

    Returns:
        The pairs in the order of their opening marks.
    """
    marks = [_Mark(at, at + len(glyph), glyph, *_MARKS[glyph]) for at, glyph in _glyphs(text)]
    found: list[MarkPair] = []
    open_end: int | None = None  # place in `found` of a quotation that may go on in the next paragraph
    at = 0  # first mark of `marks` that stands in no line yet
    for start, end in line_spans(text):
        if open_end is None:
            if at == len(marks):
                break
            if marks[at].start >= end:
                continue  # most lines
        first = at
        while at < len(marks) and marks[at].start < end:
            at += 1
        begin, stop = trim_span(text, start, end)
        if begin == stop:
            continue
        pairs = _Pairing(text, begin, stop, marks[first:at]).run()
        if open_end is not None and pairs and pairs[0].start == begin:
            found[open_end] = found[open_end]._replace(continues=True)
        unclosed = next((n for n, pair in enumerate(pairs) if not pair.closed and pair.end == stop), None)
        open_end = None if unclosed is None else len(found) + unclosed
        found += pairs
    return tuple(found)


def _glyphs(text: str) -> list[tuple[int, str]]:
    """Return the marks of a text in order; to look for one after the other is faster than for any of them."""
    if any(doubled[0] in text and doubled in text for doubled in _DOUBLED):
        return [(found.start(), found.group()) for found in _ONE_OR_TWO.finditer(text)]
    glyphs: list[tuple[int, str]] = []
    for glyph in _SINGLE:
        at = text.find(glyph)
        while at >= 0:
            glyphs.append((at, glyph))
            at = text.find(glyph, at + 1)
    glyphs.sort()
    return glyphs


class _Pairing:
    """The marks of one paragraph on their way into pairs."""

    def __init__(self, text: str, start: int, end: int, marks: list[_Mark]) -> None:
        self._text, self._start, self._end = text, start, end
        self._look_around(marks)
        self._marks = [mark for mark in marks if self._may_be_mark(mark)]
        self._later: dict[str, list[int]] = {}
        for place, mark in enumerate(self._marks):
            self._later.setdefault(mark.style, []).append(place)
        self._open: list[_Mark] = []
        self._of_style: dict[str, list[_Mark]] = {}
        self._found: list[tuple[_Mark, int, int, str]] = []  # opener, end inside, end outside, closer

    def run(self) -> list[MarkPair]:
        for place, mark in enumerate(self._marks):
            partner = self._partner(place, mark)
            if partner is not None and self._ends(place, mark, partner):
                self._close(mark, partner)
            elif self._begins(place, mark, alone=partner is None):
                self._open.append(mark)
                self._of_style.setdefault(mark.style, []).append(mark)
        while self._open:
            self._give_up(self._end)
        return self._nested()

    def _nested(self) -> list[MarkPair]:
        pairs: list[MarkPair] = []
        around: list[int] = []  # ends of the pairs that stand around the present one
        for opener, inner_end, end, closer in sorted(self._found, key=lambda found: found[0].start):
            while around and around[-1] <= opener.start:
                around.pop()
            pairs.append(
                MarkPair(
                    start=opener.start,
                    end=end,
                    inner_start=opener.end,
                    inner_end=inner_end,
                    opener=opener.glyph,
                    closer=closer,
                    depth=len(around),
                    closed=bool(closer),
                    continues=False,
                )
            )
            around.append(end)
        return pairs

    # What stands beside a mark. Marks side by side share their neighbours.

    def _look_around(self, marks: list[_Mark]) -> None:
        lefts: list[bool] = []
        at = self._start
        for place, mark in enumerate(marks):
            glued = place > 0 and marks[place - 1].end == mark.start
            lefts.append(lefts[-1] if glued else self._blank_before(mark.start, at))
            at = mark.end
        right, at = True, self._end
        for place in range(len(marks) - 1, -1, -1):
            mark = marks[place]
            if place == len(marks) - 1 or marks[place + 1].start != mark.end:
                right = self._blank_after(mark.end, at)
            opens = lefts[place] and (not right or self._text[mark.start - 1 : mark.start] == ":")
            mark.near = _OPENS if opens else _CLOSES if right and not lefts[place] else _EITHER
            at = mark.start

    def _blank_before(self, at: int, stop: int) -> bool:
        while at > stop and self._text[at - 1] in INVISIBLES:
            at -= 1
        if at <= self._start or self._text[at - 1].isspace() or self._text[at - 1] in _BLANK_ON_THE_LEFT:
            return True
        alone = at - 1 <= self._start or not self._text[at - 2].isalnum()
        return alone and self._text[at - 1] in _PROCLITICS

    def _blank_after(self, at: int, stop: int) -> bool:
        while at < stop and self._text[at] in INVISIBLES:
            at += 1
        return at >= self._end or self._text[at].isspace() or self._text[at] in _BLANK_ON_THE_RIGHT

    def _may_be_mark(self, mark: _Mark) -> bool:
        """Leave apostrophes inside words out: l'été, قرآن'ي."""
        if mark.style != "single":
            return True
        return mark.near != _EITHER

    # What a mark does.

    def _partner(self, place: int, mark: _Mark) -> _Mark | None:
        """Find what this mark could close: the nearest mark of its style, else the last one if they mix."""
        if not self._open:
            return None
        last = self._open[-1]
        if mark.style == "single":  # never over other marks: it may still be an apostrophe
            return last if last.style == "single" else None
        if same := self._of_style.get(mark.style):
            return same[-1]
        if not {mark.style, last.style} <= _MIXABLE or self._closed_later(place, last):
            return None
        return None if mark.near == _OPENS or mark.sense == _OPENS != last.sense else last

    def _closed_later(self, place: int, opener: _Mark) -> bool:
        """Whether the next mark in the opener's own style ends it, and nothing opens before that."""
        if not self._next_close(place):
            return False
        places = self._later[opener.style]
        at = bisect_right(places, place)
        return at < len(places) and self._marks[places[at]].near == _CLOSES

    def _next_close(self, place: int, count: int = 1) -> bool:
        """Whether the next marks, so many of them, may close something."""
        following = self._marks[place + 1 : place + 1 + count]
        return len(following) == count and all(mark.near != _OPENS for mark in following)

    def _ends(self, place: int, mark: _Mark, partner: _Mark) -> bool:
        if mark.style in _STRICT:
            return _OPENS not in {mark.near, mark.sense}
        if mark.sense == _OPENS and partner.sense != _CLOSES:
            return mark.near == _CLOSES or (mark.near == _EITHER and not self._next_close(place))
        if mark.sense == _CLOSES and partner.sense != _CLOSES:
            return mark.near != _OPENS or not self._next_close(place, 2)
        return mark.near != _OPENS or not self._next_close(place)

    def _begins(self, place: int, mark: _Mark, *, alone: bool) -> bool:
        if mark.style in _STRICT:
            return mark.near == _OPENS and mark.sense != _CLOSES
        if _OPENS in {mark.near, mark.sense}:
            return True
        if not alone:
            return mark.sense == _EITHER
        left = len(self._later[mark.style]) - bisect_right(self._later[mark.style], place)
        if mark.near == _EITHER:
            return left > 0 or mark.sense == _EITHER
        # A closing mark with nothing open: a glued opener (أن" هناك") if the marks after it leave one over.
        return left % 2 == 1 and not self._text[mark.start - 1].isdigit()

    def _close(self, mark: _Mark, partner: _Mark) -> None:
        while self._open[-1] is not partner:
            self._give_up(mark.start)
        self._open.pop()
        self._of_style[partner.style].pop()
        self._found.append((partner, mark.start, mark.end, mark.glyph))

    def _give_up(self, end: int) -> None:
        opener = self._open.pop()
        self._of_style[opener.style].pop()
        if opener.style not in _STRICT:
            self._found.append((opener, end, end, ""))
