"""The lines of a text: no match, mark or sentence of the library crosses their bounds."""

from __future__ import annotations

from collections.abc import Iterator

from arabnews.text.bidi import INVISIBLES

__all__ = ["line_spans", "trim_span"]

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
    start = at = 0
    while at < len(text):
        end = text.find("\n", at + _STRETCH) + 1 or len(text)
        stretch = text[at:end]
        for line, whole in zip(stretch.splitlines(), stretch.splitlines(keepends=True), strict=True):
            yield start, start + len(line)
            start += len(whole)
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
