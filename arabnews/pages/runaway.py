"""Links that run on: one whose end tag is missing takes all of the story in, and is none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from arabnews.pages.tree import ElementT, TextT, Tree
from arabnews.pages.writer import Draft, Frame

__all__ = ["without_runaways"]

_LONG = 80
"""Characters of a line that is a sentence; the card of another story links one or two such lines."""
_MOST = 2


def without_runaways(
    tree: Tree[ElementT, TextT], drafts: Sequence[Draft[ElementT]]
) -> Sequence[Draft[ElementT]]:
    """Return lines without the links that hold more sentences than a card does: words like any others.

    A browser opens such a link again in each element that follows, so that its address tells it.

    Args:
        tree: The tree that the lines come from.
        drafts: The lines, as they were written; what the elements around such a link count is mended.

    Returns:
        The lines, the very same where no link runs on.
    """
    long_links = [mark[2] for _, _, _, marks, _ in drafts for mark in marks if _is_sentence(mark)]
    if len(long_links) <= _MOST:
        return drafts
    sentences = Counter(_address(tree, frame) for frame in long_links)
    runaways = {address for address, count in sentences.items() if count > _MOST}
    if not runaways:
        return drafts
    kept: list[Draft[ElementT]] = []
    for text, gap, block, marks, pictured in drafts:
        gone = [mark for mark in marks if mark[2].tag == "a" and _address(tree, mark[2]) in runaways]
        _count_less(block, sum(end - start for start, end, _ in gone))
        kept.append((text, gap, block, [mark for mark in marks if mark not in gone], pictured))
    return kept


def _is_sentence(mark: tuple[int, int, Frame[ElementT]]) -> bool:
    start, end, frame = mark
    return end - start >= _LONG and frame.tag == "a"


def _address(tree: Tree[ElementT, TextT], frame: Frame[ElementT]) -> str | None:
    return tree.attr(frame.node, "href")


def _count_less(block: Frame[ElementT], chars: int) -> None:
    """Take characters off what the elements around a line count as links."""
    at: Frame[ElementT] | None = block
    while chars and at is not None:
        at.link_chars = max(0, at.link_chars - chars)
        at = at.parent
