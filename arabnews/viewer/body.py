"""The text of an article, block by block, with the marks in it: no character is lost, none stands twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from arabnews.viewer.markup import attribute, label, text, tip

if TYPE_CHECKING:
    from arabnews.models.article import Article
    from arabnews.models.blocks import Block
    from arabnews.viewer.marks import Mark

__all__ = ["show_text"]

_DEEPEST = 20
"""Marks that may stand inside each other; more are left to the tables, so that time grows with the text."""


def show_text(article: Article, marks: Sequence[Mark]) -> Iterator[str]:
    """Write the text of an article.

    What stands in the elements of class `text`, one after the other, is `article.text`.

    Args:
        article: The article.
        marks: What to highlight, in the order of the text.
    """
    writer = _Writer(article.text, marks)
    for stretch in _stretches(article):
        kind, about = "unlabelled", ""
        if stretch.block is not None:
            kind = str(stretch.block.kind)
            about = f' title="{attribute(tip(stretch.block.rule, stretch.block.path or ""))}"'
        yield f'<div class="block {attribute(kind)}"><div class="kind"{about}>{label(kind)}</div>'
        yield '<div class="text">'
        yield _blank(article.text[stretch.before : stretch.start])
        yield from writer.stretch(stretch)
        yield _blank(article.text[stretch.end : stretch.after])
        yield "</div></div>\n"


def _blank(white_space: str) -> str:
    """Write the white space around a block, which only the markup holds."""
    return f"<span hidden>{text(white_space)}</span>" if white_space else ""


class _Stretch(NamedTuple):
    """A block's place; from `before` to `after` with the white space around it, where the next one begins."""

    before: int
    start: int
    end: int
    after: int
    block: Block | None


def _stretches(article: Article) -> Iterator[_Stretch]:
    """Cut the whole text: where blocks leave words out, or overlap, it is cut all the same."""
    whole, at, size = article.text, 0, len(article.text)
    starts = [block.span.start for block in article.blocks[1:]]
    for block, following in zip(article.blocks, [*starts, size], strict=False):
        start, end = max(at, min(block.span.start, size)), max(at, min(block.span.end, size))
        if whole[at:start].strip():
            yield _bare(whole, at, start)
            at = start
        after = max(end, min(following, size))
        if whole[end:after].strip():
            after = end
        yield _Stretch(at, start, end, after, block)
        at = after
    if at < size:
        yield _bare(whole, at, size)


def _bare(whole: str, start: int, end: int) -> _Stretch:
    """Make a stretch of words that no block holds."""
    words = whole[start:end]
    first = start + len(words) - len(words.lstrip())
    last = max(first, start + len(words.rstrip()))
    return _Stretch(start, first, last, end, None)


class _Writer:
    """Writes stretch after stretch; marks that overlap are cut where the other one ends, and go on."""

    def __init__(self, whole: str, marks: Sequence[Mark]) -> None:
        self._whole = whole
        self._marks = marks
        self._next = 0
        self._open: list[Mark] = []

    def stretch(self, stretch: _Stretch) -> Iterator[str]:
        """Write a stretch; marks that reach beyond it go on in the next one."""
        at, end = stretch.start, stretch.end
        self._open = [mark for mark in self._open if mark.end > at]
        yield from (mark.opening(first=False) for mark in self._open)
        while at < end:
            yield from self._begin(at)
            stop = min(end, self._next_start(end), *(mark.end for mark in self._open))
            yield text(self._whole[at:stop])
            at = stop
            yield from self._finish(at if at < end else stretch.after)
        for mark in reversed(self._open):
            yield mark.closing(last=False)

    def _next_start(self, otherwise: int) -> int:
        return self._marks[self._next].start if self._next < len(self._marks) else otherwise

    def _begin(self, at: int) -> Iterator[str]:
        """Open the marks that begin here, or began in the white space before."""
        while self._next < len(self._marks) and self._marks[self._next].start <= at:
            mark = self._marks[self._next]
            self._next += 1
            if mark.end > at and len(self._open) < _DEEPEST:
                self._open.append(mark)
                yield mark.opening(first=True)

    def _finish(self, at: int) -> Iterator[str]:
        """Close the marks that end by here; those inside them that go on are closed and opened again."""
        lowest = next((depth for depth, mark in enumerate(self._open) if mark.end <= at), None)
        if lowest is None:
            return
        closed, self._open[lowest:] = self._open[lowest:], []
        for mark in reversed(closed):
            yield mark.closing(last=mark.end <= at)
        for mark in closed:
            if mark.end > at:
                self._open.append(mark)
                yield mark.opening(first=False)
