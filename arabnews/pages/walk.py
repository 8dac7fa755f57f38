"""From a tree to lines: one walk in reading order, without recursion."""

from __future__ import annotations

import re
from functools import lru_cache

from arabnews.pages.evidence import make_page
from arabnews.pages.lines import Page
from arabnews.pages.tags import BREAKS, SCREEN_READER, SKIPPED, VERBATIM
from arabnews.pages.tree import ElementT, TextT, Tree
from arabnews.pages.writer import Frame, Writer

__all__ = ["read_tree"]

_UNSEEN = re.compile(r"(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_BLOCK = re.compile(r"(?<![\w-])display\s*:\s*(?:block|flex|grid|table|list-item)(?![\w-])", re.IGNORECASE)
_PRE = re.compile(r"(?<![\w-])white-space\s*:\s*pre", re.IGNORECASE)
_MEAGRE = 200
"""Characters below which a page is no page: its text waits for a script to show it."""


def read_tree(tree: Tree[ElementT, TextT]) -> Page:
    """Read a tree as a page.

    Hidden elements are left out, unless nearly all of the page is hidden until a script shows it.

    Args:
        tree: The parsed markup.

    Returns:
        Its visible text as lines, each with its element.
    """
    writer, has_hidden = _walk(tree, hidden=False)
    if has_hidden and writer.size < _MEAGRE:
        whole, _ = _walk(tree, hidden=True)
        if whole.size > 2 * writer.size:
            writer = whole
    return make_page(tree, writer.drafts)


def _walk(tree: Tree[ElementT, TextT], *, hidden: bool) -> tuple[Writer[ElementT], bool]:
    """Write every text that shows; with `hidden` also what does not, and tell whether there was any."""
    writer: Writer[ElementT] = Writer()
    elements, texts, data, children, tag_of = tree.elements, tree.texts, tree.data, tree.children, tree.tag
    write, enter, leave = writer.write, writer.enter, writer.leave
    has_hidden = False
    frame: Frame[ElementT] | None = None
    stack: list[object] = [tree.root]
    while stack:
        node = stack.pop()
        if isinstance(node, texts):
            write(data(node))
        elif isinstance(node, elements):
            tag = tag_of(node)
            if tag in SKIPPED:
                continue
            inside = children(node)
            if not inside:
                writer.pass_by(tag, BREAKS.get(tag, 0))
                continue
            inner = _frame(tree, node, tag, frame)
            if inner.is_hidden and not hidden:
                has_hidden = True
                continue
            enter(inner)
            frame = inner
            stack.append(None)
            stack += inside[::-1]
        elif node is None and frame is not None:
            leave(frame)
            frame = frame.parent
    return writer, has_hidden


def _frame(
    tree: Tree[ElementT, TextT], node: ElementT, tag: str, parent: Frame[ElementT] | None
) -> Frame[ElementT]:
    attr = tree.attr
    names, style = attr(node, "class"), attr(node, "style")
    frame = Frame(node, tag, names, BREAKS.get(tag, 0) if parent else 2, parent)
    if (
        (names and _is_unseen(names))
        or attr(node, "hidden") is not None
        or attr(node, "aria-hidden") == "true"
        or (tag == "dialog" and attr(node, "open") is None)
        or (parent is not None and parent.is_hidden)
    ):
        frame.is_hidden = True
    if style:
        frame.is_hidden = frame.is_hidden or _UNSEEN.search(style) is not None
        frame.is_verbatim = _PRE.search(style) is not None
        if _BLOCK.search(style):
            frame.breaks = 2
    if tag in VERBATIM:
        frame.is_verbatim = True
    return frame


@lru_cache(maxsize=4096)
def _is_unseen(names: str) -> bool:
    return not SCREEN_READER.isdisjoint(names.lower().split())
