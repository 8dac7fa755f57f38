"""The parts of a line that bars and inline elements set apart: a day beside a name and a count of readers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from arabnews.credits.dateline import date_mask
from arabnews.dates.find import find_dates
from arabnews.lexicon import Lexicon
from arabnews.models import Span
from arabnews.pages.element import Mark
from arabnews.pages.lines import Line
from arabnews.pages.tags import UNMARKED

__all__ = [
    "between_bars",
    "counts_throughout",
    "dated_stretches",
    "is_named_throughout",
    "is_part_alone",
    "marked_stretches",
    "updated_stretch",
]

_BAR = re.compile(r"[|•·¦]")
_DATE = re.compile(
    r"(?<![a-z])(?:(?:pub|post|news)?date|dated|datetime|time(?:stamp)?|published|created|updated)(?![a-z])"
)
"""Words of class names by which sites mark a day."""
_MAKER = re.compile(r"(?<![a-z])(?:author|auteur|by|byline|editor|source|user|username|writer)(?![a-z])")
"""Words of class names by which sites mark who made a story."""
_COUNT = re.compile(r"(?<![a-z])(?:comments?|views|hits|read(?:ing|ings)?-?time|readers)(?![a-z])")
"""Words of class names by which sites mark how often or how long a story is read."""
_DIGIT = re.compile(r"\d")
_PARTS = UNMARKED | {"time"}
"""Elements that are parts of a line without a class; of the others a mark is kept where they stand apart."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEW = 3
"""Words up to which a part beside the day is no title."""
_LONGEST = 60
"""Characters up to which a part of a line may be its day."""


def between_bars(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a line stand that bars and dots set apart; nothing of a line without any.

    >>> [" أخبار | 2012-01-11"[start:end] for start, end in between_bars(" أخبار | 2012-01-11")]
    ['أخبار', '2012-01-11']
    """
    stops = [(found.start(), found.end()) for found in _BAR.finditer(text)]
    if not stops:
        return
    at = 0
    for stop, following in [*stops, (len(text), len(text))]:
        part = text[at:stop]
        if part.strip():
            start = at + len(part) - len(part.lstrip())
            yield start, start + len(part.strip())
        at = following


def marked_stretches(line: Line) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a line stand that icons and inline elements set apart, the outermost ones.

    Args:
        line: The line.
    """
    size = line.end - line.start
    named = [
        mark for mark in line.marks if (mark.tokens or mark.tag in _PARTS) and mark.end - mark.start < size
    ]
    at = line.start
    for mark in sorted(named, key=lambda mark: (mark.start, -mark.end)):
        if mark.start >= at:
            yield mark.start - line.start, mark.end - line.start
            at = mark.end


def is_named_throughout(line: Line) -> bool:
    """Tell whether elements named for a day and for who made the story hold all the words of a line.

    `<span class="date">7 مارس 2024</span> <span class="author">شبكة رصد الساحل</span>`

    Args:
        line: The line.
    """
    dated = [mark for mark in line.marks if mark.tag == "time" or any(map(_DATE.search, mark.tokens))]
    made = [mark for mark in line.marks if any(map(_MAKER.search, mark.tokens))]
    return bool(dated and made) and _hold_all(line, (*dated, *made))


def counts_throughout(line: Line) -> bool:
    """Tell whether elements named for counts hold all the words of a line.

    `<span class="comments">0</span> <span class="views">1,204</span> <span class="read-time">دقيقة</span>`

    Args:
        line: The line.
    """
    counts = [mark for mark in line.marks if any(map(_COUNT.search, mark.tokens))]
    return bool(counts) and _hold_all(line, counts)


def _hold_all(line: Line, marks: Sequence[Mark]) -> bool:
    """Tell whether no letter or digit of a line stands beside some marks."""
    at = line.start
    for mark in sorted(marks, key=lambda mark: mark.start):
        if any(map(str.isalnum, line.text[max(0, at - line.start) : max(0, mark.start - line.start)])):
            return False
        at = max(at, mark.end)
    return not any(map(str.isalnum, line.text[at - line.start :]))


def is_part_alone(line: Line, span: Span) -> bool:
    """Tell whether one of the parts of a line is its day and nothing else, and the others are short.

    Args:
        line: The line.
        span: Where the day stands in the line.
    """
    parts = list(marked_stretches(line)) if line.marks else []
    if len(parts) < 2 or not any(start <= span.start and span.end <= end for start, end in parts):
        return False
    return all(
        not any(map(str.isalpha, f"{line.text[start : span.start]}{line.text[span.end : end]}"))
        if start <= span.start and span.end <= end
        else len(_WORD.findall(line.text[start:end])) <= _FEW
        for start, end in parts
    )


def dated_stretches(line: Line) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a line stand that may be its day, by what elements and bars set apart.

    Args:
        line: The line.
    """
    has_digit = _DIGIT.search(line.folded) is not None
    for mark in line.marks:  # `قبل يومين` in a `time` has no digit
        if mark.datetime or (has_digit and (mark.tag == "time" or any(map(_DATE.search, mark.tokens)))):
            yield mark.start - line.start, mark.end - line.start
    if not has_digit:
        return
    for start, end in chain(between_bars(line.text), marked_stretches(line)):
        if end - start <= _LONGEST and _DIGIT.search(line.text, start, end):
            yield start, end


def updated_stretch(line: Line, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where a day stands between a name that nobody knows and the words for an update.

    `صدى المرفأ 4 أبريل 2022 آخر تحديث: 5 أبريل 2022` is no sentence, whoever that is.

    Args:
        line: The line.
        lexicon: Words to read by.
    """
    if len(line.folded) > 2 * _LONGEST or not date_mask(lexicon).is_updated(line.folded):
        return
    first = next(iter(find_dates(line.text, lexicon=lexicon)), None)
    if first is not None and len(line.text[: first.span.start].split()) <= _FEW:
        yield first.span.start, first.span.end
