"""Cut a credit line into words, and the words into segments where separators stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from arabnews.text.fold import Folded, fold

__all__ = ["DATE", "FIGURES", "Segment", "Tokens", "first_word", "fold_line", "tokenize"]

DATE = "\x01"
"""The word that stands for a date."""
FIGURES = "\x02"
"""What stands for two numbers that are no date."""
_NUMBER = "0"

# A tatweel that touches no letter, or ends a word before a blank, is a dash; folding would drop it.
_TATWEEL_DASH = re.compile("(?<![ء-ي])ـ+|(?<=[ء-ي][ء-ي])ـ+(?=\\s|$)")
# A full stop before a lone last letter belongs to a name cut short: `عبد القادر. ب`.
_INITIAL_AHEAD = r"\s[^\W\d_]\.?\s*(?:$|[-–—/|:،,)])"
_WORD = r"[A-Za-z]+(?:-[A-Za-z]+)+|[^\W_]+"
_SEPARATOR = r"\n|\.{2,}|[-–—−_~]+|/+|\\|[|¦•·]|:+|[،,٫+]|[؛;]|\.(?=\s|$)(?!" + _INITIAL_AHEAD + ")"
_TOKEN = re.compile(rf"({_WORD})|({_SEPARATOR})|([(\[])|([)\]])|([«{{\"“‟„”»}}'’‘])|([{DATE}{FIGURES}]+)")
_WORDS, _SEPARATORS, _OPENING, _QUOTES, _DATES = 1, 2, 3, 5, 6
"""Groups of the pattern."""
# A slash between a name and its last letter: `كريم/ل`.
_LETTER_SLASH = re.compile(r"(?<=[ء-ي]{4})/(?= ?[ء-ي](?:$|[\s/]))")
# A bar drawn with a letter, between words and not between initials.
_ALEF_BAR = re.compile(r"(?<=[^\W_]{2}) ا (?=[^\W_]{2})")
_FIRST_WORD = re.compile(r"[\W_]*([^\W_]+)")
_AND = "&"
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


class Tokens:
    """A line cut up: takes words and marks from left to right, and ends a segment before each mark.

    Attributes:
        folded: The line's search form.
        words: The folded words.
        spans: Where each stands in the search form.
        segments: The words between separators.
        closed: The separator after the last word, if there is one.
    """

    __slots__ = (
        "_before",
        "_brackets",
        "_quotes",
        "_start",
        "closed",
        "folded",
        "segments",
        "spans",
        "words",
    )

    def __init__(self, folded: Folded) -> None:
        """Begin with a line of which nothing is taken."""
        self.folded = folded
        self.words: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.segments: list[Segment] = []
        self.closed = ""
        self._start = self._brackets = 0
        self._before = ""
        self._quotes = False

    def take(self, text: str, start: int, end: int) -> None:
        """Take a stretch without blanks that is more than one word or separator."""
        for token in _TOKEN.finditer(text, start):
            at, to = token.span()
            if at >= end:
                return
            group = token.lastindex
            if group == _WORDS:
                self.words.append(text[at:to])
            elif group == _DATES:
                self.words.append(DATE if text[at] == DATE else _NUMBER)
            else:
                self.mark(group, text[at:to])
                continue
            self.spans.append((at, to))

    def mark(self, group: int | None, mark: str) -> None:
        """Take what is no word, by its group in the pattern."""
        if group == _SEPARATORS:  # `نزوى :: سالم العابد`: two colons are a bar
            self.separate("|" if mark.startswith("::") else _PLAIN.get(mark[0], mark[0]))
        elif group == _QUOTES:
            self.quote(mark)
        else:
            self.bracket(1 if group == _OPENING else -1)

    def cut(self) -> None:
        """End the segment before a separator, a bracket or a quotation mark."""
        start, end = self._start, len(self.words)
        if end > start:
            self.segments.append(Segment(start, end, self._before, self._brackets > 0, self._quotes))
            self._start = end
            self._before = ""

    def separate(self, mark: str) -> None:
        """Take a separator; of several in a row the strongest counts."""
        if mark == "." and self.words and len(self.words[-1]) <= _INITIAL:
            return
        self.cut()
        if not self._before or self._before in ",.(":
            self._before = mark

    def bracket(self, step: int) -> None:
        """Take a bracket that opens, 1, or closes, -1."""
        self.cut()
        self._brackets = max(0, self._brackets + step)
        if step > 0 and not self._before:
            self._before = "("

    def quote(self, mark: str) -> None:
        """Take a quotation mark."""
        self.cut()
        self._quotes = mark in "«{“" or (mark not in "»}”" and not self._quotes)

    def close(self) -> None:
        """Take the end of the line."""
        if self._start == len(self.words) and self._before:
            timed = self.folded.text.rstrip()[-1:].isalnum()  # a time follows: `الفجر: 04:32`
            self.closed = "" if timed else self._before
        self.cut()


_PLAIN = {
    "–": "-",
    "—": "-",
    "−": "-",
    "_": "-",
    "~": "-",
    "،": ",",
    "٫": ",",
    "+": ",",
    ";": ",",
    "؛": ",",
    "\\": "/",
    "¦": "|",
}
_ALONE = {mark: _PLAIN.get(mark, mark) for mark in "-–—−_~/\\|¦•·:،,٫+؛;"}
"""Separators of one character, whatever stands beside them."""


def fold_line(line: str) -> Folded:
    """Return the search form of a line; a tatweel that is a dash and an alef that is a bar become those.

    >>> fold_line("نزوى ـ سالم العابد ا الرياض").text
    'نزوي - سالم العابد | الرياض'

    Args:
        line: The line as it stands in the text.
    """
    if "ـ" in line:
        line = _TATWEEL_DASH.sub(lambda run: "-" * len(run.group()), line)
    if "/" in line:
        line = _LETTER_SLASH.sub(".", line)
    if " ا " in line:
        line = _ALEF_BAR.sub(" | ", line)
    return fold(line)


def first_word(folded: Folded) -> str:
    """Return the first word of a line, or nothing."""
    head = folded.text.partition(" ")[0]
    if head.isalnum():
        return head
    word = _FIRST_WORD.match(folded.text)
    return word.group(1) if word else ""


def tokenize(folded: Folded, most_words: int, mask: Callable[[str], str]) -> Tokens | None:
    """Cut a line into words and segments.

    Args:
        folded: The line's search form, as `fold_line` makes it.
        most_words: A line with more words is given up.
        mask: Puts `DATE` or `FIGURES` in the place of every character of a date, a blank in that of a time.

    Returns:
        Its words and segments; `None` if it has none or too many.
    """
    tokens, text, at = Tokens(folded), mask(folded.text), 0
    words, spans = tokens.words, tokens.spans
    for piece in text.split(" "):  # most are a word or a separator, which the pattern takes longer to see
        end = at + len(piece)
        if piece.isalnum():
            words.append(piece)
            spans.append((at, end))
        elif piece in _ALONE:
            tokens.separate(_ALONE[piece])
        elif piece == _AND:  # سالم العابد & منى الشامي
            tokens.separate(",")
        elif piece:
            last = _ALONE.get(piece[-1])
            if last is not None and (word := piece[:-1]).isalnum():
                words.append(word)
                spans.append((at, end - 1))
                tokens.separate(last)
            else:
                tokens.take(text, at, end)
        at = end + 1
    tokens.close()
    return tokens if 0 < len(words) <= most_words else None
