"""Cut a credit line into words, and the words into segments where separators stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from arabnews.text.fold import Folded, fold

__all__ = ["DATE", "Segment", "Tokens", "tokenize"]

DATE = "\x01"
"""The word that stands for a date."""

# A tatweel that touches no letter, or ends a word before a blank, is a dash; folding would drop it.
_TATWEEL_DASH = re.compile("(?<![ء-ي])ـ+|(?<=[ء-ي][ء-ي])ـ+(?=\\s|$)")
_TOKEN = re.compile(
    r"([A-Za-z]+(?:-[A-Za-z]+)+|[^\W_]+@?|\x01+)|(\n|\.{2,}|[-–—−_~]+|/+|\\|[|¦]|:|[،,٫]|[؛;]|\.(?=\s|$))|([(\[])|([)\]])|([«{\"“‟„”»}'’‘])"
)
_ALEF = "ا"
_INITIAL = 2
"""Longest word whose full stop marks an abbreviation and ends nothing."""


@dataclass(slots=True)
class Segment:
    """Words between two separators.

    Attributes:
        start: Index of the first word.
        end: One past the last word.
        before: The separator in front: `-`, `/`, `|`, `:`, `,`, `.`, a line break, or nothing.
        bracketed: Whether it stands in brackets.
        quoted: Whether it stands in quotation marks.
    """

    start: int
    end: int
    before: str
    bracketed: bool
    quoted: bool


@dataclass(frozen=True, slots=True)
class Tokens:
    """A line cut up.

    Attributes:
        folded: Its search form.
        words: The folded words.
        spans: Where each stands in the search form.
        segments: The words between separators.
        closed: The separator after the last word, if there is one.
    """

    folded: Folded
    words: Sequence[str]
    spans: Sequence[tuple[int, int]]
    segments: Sequence[Segment]
    closed: str = ""


@dataclass(slots=True)
class _Cutter:
    words: list[str] = field(default_factory=list[str])
    spans: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    segments: list[Segment] = field(default_factory=list[Segment])
    start: int = 0
    before: str = ""
    brackets: int = 0
    quotes: bool = False

    def word(self, word: str, span: tuple[int, int], line: str) -> None:
        """Take a word; an alef alone between two words is a bar drawn with a letter."""
        inside = len(self.words) - self.start
        if inside > 1 and self.words[-1] == _ALEF and min(len(self.words[-2]), len(word)) > 1:
            at = self.spans[-1][0]
            if line[at : at + 2] == _ALEF + " ":
                self.words.pop()
                self.spans.pop()
                self.separate("|")
        self.words.append(word)
        self.spans.append(span)

    def cut(self) -> None:
        """End the segment before a separator, a bracket or a quotation mark."""
        end = len(self.words)
        if end > self.start:
            self.segments.append(Segment(self.start, end, self.before, self.brackets > 0, self.quotes))
            self.start = end
            self.before = ""

    def separate(self, mark: str) -> None:
        """Take a separator; of several in a row the strongest counts."""
        if mark == "." and self.words and len(self.words[-1]) <= _INITIAL:
            return
        self.cut()
        self.before = mark if not self.before or self.before in ",.(" else self.before

    def bracket(self, step: int) -> None:
        self.cut()
        self.brackets = max(0, self.brackets + step)
        if step > 0 and not self.before:
            self.before = "("

    def quote(self, mark: str) -> None:
        self.cut()
        self.quotes = mark in "«{“" or (mark not in "»}”" and not self.quotes)


_PLAIN = {
    "–": "-",
    "—": "-",
    "−": "-",
    "_": "-",
    "~": "-",
    "،": ",",
    "٫": ",",
    ";": ",",
    "؛": ",",
    "\\": "/",
    "¦": "|",
}


def tokenize(line: str, most_words: int, mask: Callable[[str], str]) -> Tokens | None:
    """Cut a line into words and segments.

    Args:
        line: The line as it stands in the text.
        most_words: A line with more words is given up.
        mask: Puts `DATE` in the place of every character of a date, a blank in that of a time.

    Returns:
        Its words and segments; `None` if it has none or too many.
    """
    folded = fold(_TATWEEL_DASH.sub(lambda run: "-" * len(run.group()), line) if "ـ" in line else line)
    cutter = _Cutter()
    for token in _TOKEN.finditer(mask(folded.text)):
        kind = token.lastindex
        mark = token.group()
        if kind == 1:
            cutter.word(mark if mark[0] != DATE else DATE, token.span(), line)
            if len(cutter.words) > most_words:
                return None
        elif kind == 2:
            cutter.separate(_PLAIN.get(mark[0], mark[0]))
        elif kind in {3, 4}:
            cutter.bracket(1 if kind == 3 else -1)
        else:
            cutter.quote(mark)
    closed = cutter.before if cutter.start == len(cutter.words) else ""
    cutter.cut()
    return Tokens(folded, cutter.words, cutter.spans, cutter.segments, closed) if cutter.words else None
