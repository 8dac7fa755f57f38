"""Where sentences end in a language that writes its full stop into titles, initials, numbers and pauses."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from arabnews.text.lines import line_spans, trim_span
from arabnews.text.marks import MarkPair, find_marks

__all__ = ["sentence_spans"]

_END = re.compile(r"[.؟?!…۔]+")
_CLOSERS = frozenset("\"'»”“«’″)]")
_LONGEST_ITEM_NUMBER = 2
_GOES_ON = frozenset(",،؛;:=&")
_VOWELS_AND_TATWEEL = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_LETTERS_AT_END = re.compile(r"[^\W\d_]+$")
_LETTERS_AT_START = re.compile(r"[^\W\d_]+")
_CONJUNCTION = re.compile("و(?!ا)")  # not واي, the name of a letter


@dataclass(slots=True)
class _Stop:
    """A run of closing punctuation, which may end a sentence.

    Attributes:
        text: The whole text.
        line: First code point of the line's words.
        sentence: First code point of the sentence so far.
        start: First code point of the run.
        end: One past the run.
        after: One past the closing marks and brackets that follow it.
        enclosed: Whether `after` lies inside closed quotation marks.
    """

    text: str
    line: int
    sentence: int
    start: int
    end: int
    after: int
    enclosed: bool

    @property
    def run(self) -> str:
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        return self.text[self.start - 1] if self.start > self.line else ""

    @property
    def next(self) -> str:
        return self.text[self.after : self.after + 1]


def sentence_spans(text: str, *, marks: tuple[MarkPair, ...] | None = None) -> tuple[tuple[int, int], ...]:
    """Find the sentences of a text.

    A sentence never crosses a line break, and what stands in closed quotation marks is never cut apart.

    >>> text = "وصل د. سامر إلى الميناء.وقال إن الحمولة 2.3 طن. هل تكفي؟"
    >>> [text[start:end] for start, end in sentence_spans(text)]
    ['وصل د. سامر إلى الميناء.', 'وقال إن الحمولة 2.3 طن.', 'هل تكفي؟']

    Args:
        text: Running text, one paragraph a line.
        marks: Its quotation marks, if the caller has them already.

    Returns:
        Half-open ranges of code points, without the blanks around them.
    """
    pairs = find_marks(text) if marks is None else marks
    enclosed = [(pair.start, pair.end) for pair in pairs if pair.closed and pair.depth == 0]
    openers = {pair.start for pair in pairs}
    spans: list[tuple[int, int]] = []
    at = 0  # first pair of `enclosed` that does not end before the present stop
    for line in line_spans(text):
        first, line_end = trim_span(text, *line)
        start = first
        for run in _END.finditer(text, start, line_end):
            after = _after_closers(text, run.end(), line_end, openers)
            while at < len(enclosed) and enclosed[at][1] <= after:
                at += 1
            inside = at < len(enclosed) and enclosed[at][0] < after
            stop = _Stop(text, first, start, run.start(), run.end(), after, inside)
            if after < line_end and not any(veto(stop) for veto in _VETOES):
                spans.append(trim_span(text, start, after))
                start = trim_span(text, after, line_end)[0]
        if start < line_end:
            spans.append((start, line_end))
    return tuple(spans)


def _after_closers(text: str, at: int, end: int, openers: set[int]) -> int:
    while at < end and text[at] in _CLOSERS and at not in openers:
        at += 1
    return at


def _is_inside_marks(stop: _Stop) -> bool:
    """قال: "نبدأ اليوم. وننتهي غدا" ثم غادر."""
    return stop.enclosed


def _is_pause(stop: _Stop) -> bool:
    """خبر عاجل.. وتفاصيل."""
    return len(stop.run) > 1 and not stop.run.strip(".")


def _goes_on(stop: _Stop) -> bool:
    """أين الموعد؟، سأل الحاضرون."""
    return stop.next in _GOES_ON


def _has_nothing_before(stop: _Stop) -> bool:
    """(؟), or a stop at the head of a line."""
    return stop.start <= stop.sentence or stop.before in "([{"


def _is_aside(stop: _Stop) -> bool:
    """Read "إلى أين؟" as a title or an aside while words follow; only a full stop ends from inside marks."""
    return stop.after > stop.end and "." not in stop.run


def _is_inside_number_or_address(stop: _Stop) -> bool:
    """2.3, 10.11, www.example.com, ?id=5."""
    before, following = stop.before, stop.next
    if stop.after > stop.end or not following.isalnum():
        return False
    if stop.run != ".":
        return following.isascii()
    return (before.isdigit() and following.isdigit()) or (before.isascii() and following.isascii())


def _is_item_number(stop: _Stop) -> bool:
    """1. at the head of a line or after another item."""
    if stop.run != "." or stop.start - stop.sentence > _LONGEST_ITEM_NUMBER:
        return False
    return stop.text[stop.sentence : stop.start].isdigit()


def _is_abbreviation(stop: _Stop) -> bool:
    """د. سامر, أ.ف.ب, ش.م.م; not 1446 هـ. nor 2024 م."""
    if stop.run != ".":
        return False
    at = stop.start
    while at > stop.line and _VOWELS_AND_TATWEEL.match(stop.text[at - 1]):
        at -= 1
    at -= 1
    if at < stop.line or not stop.text[at].isalpha():
        return False
    before = stop.text[max(stop.line, at - 2) : at]
    return not (
        before[-1:].isalnum() or _VOWELS_AND_TATWEEL.match(before[-1:]) or before.rstrip()[-1:].isdigit()
    )


def _is_foreign_initial(stop: _Stop) -> bool:
    """بي.بي.سي: short words on both sides of a glued stop, the second no conjunction."""
    if stop.run != "." or stop.after > stop.end or not stop.next.isalpha():
        return False
    left = _LETTERS_AT_END.search(stop.text[max(stop.line, stop.start - 4) : stop.start])
    right = _LETTERS_AT_START.match(stop.text[stop.end : stop.end + 4])
    if left is None or right is None or len(left.group()) == 4 or len(right.group()) == 4:
        return False
    return not _CONJUNCTION.match(right.group())


_VETOES: tuple[Callable[[_Stop], bool], ...] = (
    _is_inside_marks,
    _is_pause,
    _goes_on,
    _has_nothing_before,
    _is_aside,
    _is_inside_number_or_address,
    _is_item_number,
    _is_abbreviation,
    _is_foreign_initial,
)
"""Why a stop ends no sentence."""
