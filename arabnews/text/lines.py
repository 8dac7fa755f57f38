"""The lines of a text: no match, mark or sentence of the library crosses their bounds."""

from __future__ import annotations

from collections.abc import Iterator

from arabnews.text.bidi import INVISIBLES

__all__ = ["line_spans", "shown_lines", "trim_span"]

_STRETCH = 1 << 13
"""Characters that are parted into lines at once: all lines of a long text would weigh more than it does."""


def line_spans(text: str) -> Iterator[tuple[int, int]]:
    r"""Yield the bounds of each line, without its line break.

    Lines end where `str.splitlines` ends them; empty lines are yielded too.

    >>> list(line_spans("خبر\n\nعاجل"))
    [(0, 3), (4, 4), (5, 9)]

    Args:
        text: Any text.

    Yields:
        Half-open ranges of code points, in the order of the text.
    """
    start = 0
    for stretch in _stretches(text):
        for line, whole in zip(stretch.splitlines(), stretch.splitlines(keepends=True), strict=True):
            yield start, start + len(line)
            start += len(whole)


def shown_lines(text: str) -> Iterator[tuple[int, str]]:
    r"""Yield where each line begins, and the line without the blanks around it.

    >>> list(shown_lines("خبر\n \n عاجل"))
    [(0, 'خبر'), (6, ''), (7, 'عاجل')]

    Args:
        text: Any text without invisible characters.

    Yields:
        First code points and lines, in the order of the text.
    """
    start = 0
    for stretch in _stretches(text):
        for line in stretch.splitlines(keepends=True):
            shown = line.lstrip()
            yield start + len(line) - len(shown), shown.rstrip()
            start += len(line)


def _stretches(text: str) -> Iterator[str]:
    """Yield a text in parts that end with a line."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + _STRETCH) + 1 or len(text)
        yield text[at:end]
        at = end


def trim_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Narrow a range to what shows: no blanks and no invisible characters at its ends.

    >>> trim_span("خبر  عاجل ", 3, 10)
    (5, 9)

    Args:
        text: Any text.
        start: First code point of the range.
        end: One past its last code point.

    Returns:
        The narrower range; an empty one if nothing in it shows.
    """
    while start < end and (text[start].isspace() or text[start] in INVISIBLES):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in INVISIBLES):
        end -= 1
    return start, end
