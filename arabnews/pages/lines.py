"""The lines of a page: what every later stage reads, whether the page came as text or as markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, repeat
from typing import NamedTuple

from arabnews.pages.element import Element, Mark
from arabnews.text.fold import Folded, fold
from arabnews.text.lines import line_spans, shown_lines, trim_span

__all__ = ["Line", "Page", "lines_of"]


class Line(NamedTuple):  # a tuple is built in a quarter of the time of a frozen dataclass
    """One line that holds something.

    Attributes:
        start: First code point of `text` in the page's text.
        end: One past its last code point.
        text: The line without the white space around it.
        folded: Its search form, likewise trimmed.
        gap: Whether an empty line stands before it.
        element: The innermost block element that holds it; `None` in plain text.
        place: Where that element stands in the decoded markup; `None` for a tree that came without it.
        marks: The inline elements that it holds or that hold it, in the order in which they end.
        pictured: Whether a picture in an element of its own stands right before it.
    """

    start: int
    end: int
    text: str
    folded: str
    gap: bool
    element: Element | None = None
    place: tuple[int, int] | None = None
    marks: tuple[Mark, ...] = ()
    pictured: bool = False

    @property
    def link_density(self) -> float:
        """Share of its characters that are links, 0 to 1."""
        linked = 0
        for mark in self.marks:
            if mark.href is not None:
                linked += mark.end - mark.start
        return min(linked / (self.end - self.start), 1.0) if linked else 0.0

    @property
    def href(self) -> str | None:
        """Address of the link that is the whole line, if there is one."""
        wide = (mark.href for mark in self.marks if mark.start <= self.start and self.end <= mark.end)
        return next((href for href in wide if href is not None), None)


@dataclass(frozen=True, slots=True)
class Page:
    """A page as lines.

    Attributes:
        text: The page's text.
        folded: Its search form.
        lines: Every line that holds something, in reading order.
    """

    text: str
    folded: Folded
    lines: tuple[Line, ...]


def lines_of(text: str) -> Page:
    r"""Split a text into lines.

    >>> [line.text for line in lines_of("عنوان الخبر\n\n  نصه هنا.").lines]
    ['عنوان الخبر', 'نصه هنا.']

    Args:
        text: The page's text, line breaks of any kind.

    Returns:
        The page with the lines that hold something.
    """
    folded = fold(text)
    lines = _plain_lines(text, folded.text) if folded.origin is None else _mapped_lines(text, folded)
    return Page(text, folded, tuple(lines))


def _plain_lines(text: str, folded: str) -> Iterator[Line]:
    """Yield the lines of a text that is as long as its search form: it has no invisible characters."""
    gap = False
    for start, line in shown_lines(text):
        if line:
            end = start + len(line)
            yield Line(start, end, line, folded[start:end], gap)
        gap = not line


def _mapped_lines(text: str, folded: Folded) -> Iterator[Line]:
    # a last line of vowel signs alone folds to nothing, which is no line at all
    nothing = repeat((len(folded.text), len(folded.text)))
    folded_spans = chain(line_spans(folded.text), nothing)
    gap = False
    for (start, end), (folded_start, folded_end) in zip(line_spans(text), folded_spans, strict=False):
        at, to = trim_span(text, start, end)
        if at == to:
            gap = True
            continue
        trimmed = folded.text[folded_start:folded_end].strip()
        yield Line(at, to, text[at:to], trimmed, gap)
        gap = False
