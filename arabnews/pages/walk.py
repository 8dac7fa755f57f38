"""From a tree to lines: one walk in reading order, without recursion."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from arabnews.pages.evidence import make_page
from arabnews.pages.lines import Page
from arabnews.pages.runaway import without_runaways
from arabnews.pages.styles import unseen_classes
from arabnews.pages.tags import BREAKS, DRAWERS, PICTURES, SCREEN_READER, SKIPPED, STORIES, VERBATIM
from arabnews.pages.tree import ElementT, TextT, Tree
from arabnews.pages.writer import Frame, Writer

__all__ = ["read_tree"]

_UNSEEN = re.compile(r"(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_BLOCK = re.compile(r"(?<![\w-])display\s*:\s*(?:block|flex|grid|table|list-item)(?![\w-])", re.IGNORECASE)
_PRE = re.compile(r"(?<![\w-])white-space\s*:\s*pre", re.IGNORECASE)
_MEAGRE = 200
"""Characters below which a page is no page: its text waits for a script to show it."""
_TITLE_WORDS = 4


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
    return make_page(tree, without_runaways(tree, writer.drafts))


def _walk(tree: Tree[ElementT, TextT], *, hidden: bool) -> tuple[Writer[ElementT], bool]:
    """Write every text that shows; with `hidden` also what does not, and tell whether there was any."""
    writer = Writer(tree.attr)
    elements, texts, data, children, tag_of = tree.elements, tree.texts, tree.data, tree.children, tree.tag
    write, enter, leave, breaks_of = writer.write, writer.enter, writer.leave, BREAKS.get
    unseen = unseen_classes(tree)
    special = _special(tree, unseen)
    has_hidden = False
    frame: Frame[ElementT] | None = None
    coming: Iterator[object] = iter((tree.root,))  # what is still to be read in the frame
    around: list[Iterator[object]] = [coming]  # and in those around it
    while around:
        for node in coming:
            if isinstance(node, texts):
                write(data(node))
            elif isinstance(node, elements):
                tag = tag_of(node)
                inside = children(node) if tag not in SKIPPED or _runs_on(tree, node, tag) else ()
                if not inside:
                    writer.pass_by(tag, breaks_of(tag, 0))
                    continue
                inner = Frame(node, tag, breaks_of(tag, 0), frame)
                if (hidden or id(node) in special) and _inspect(tree.attr, inner, unseen) and not hidden:
                    has_hidden = True
                    continue
                only = inside[0]
                if len(inside) == 1 and isinstance(only, texts):  # as most elements that hold words
                    enter(inner)
                    write(data(only))
                    leave(inner)
                    continue
                inner.is_card = tag == "a" and _is_card(tree, inside)
                enter(inner)
                frame = inner
                around.append(coming)
                coming = iter(inside)
                break
        else:
            frame, coming = _leave(writer, frame), around.pop()
    return writer, has_hidden


def _leave(writer: Writer[ElementT], frame: Frame[ElementT] | None) -> Frame[ElementT] | None:
    """Close an element, none around the outermost one; return the one around it."""
    if frame is None:
        return None
    writer.leave(frame)
    return frame.parent


def _is_card(tree: Tree[ElementT, TextT], inside: Sequence[object]) -> bool:
    """Tell whether a link is a picture with a title, a card of its own whatever stands beside it."""
    elements = [child for child in inside if isinstance(child, tree.elements)]
    if PICTURES.isdisjoint(map(tree.tag, elements)):
        return False
    near = [*inside]
    for child in elements:
        near += tree.children(child)
    words = 0
    for text in near:
        if isinstance(text, tree.texts):
            words += len(tree.data(text).split())
    return words >= _TITLE_WORDS


def _runs_on(tree: Tree[ElementT, TextT], node: ElementT, tag: str) -> bool:
    """Tell whether a menu's drawer was never closed, so that the parser put the story into it."""
    if tag not in DRAWERS:
        return False
    inner: list[object] = [*tree.children(node)]
    while inner:
        one = inner.pop()
        if isinstance(one, tree.elements):
            if tree.tag(one) in STORIES:
                return True
            inner += tree.children(one)
    return False


def _special(tree: Tree[ElementT, TextT], unseen: frozenset[str]) -> dict[int, ElementT]:
    """Return the elements to inspect by their identity; soups hash an element by printing it."""
    special = {id(node): node for node in chain([tree.root], tree.special())}
    if unseen != SCREEN_READER:
        for node in tree.having("class"):
            if not unseen.isdisjoint((tree.attr(node, "class") or "").split()):
                special[id(node)] = node
    return special


def _inspect(
    attr: Callable[[ElementT, str], str | None], frame: Frame[ElementT], unseen: frozenset[str]
) -> bool:
    """Set what the attributes of an element and of those around it do to its text; tell if they hide it."""
    node, style = frame.node, attr(frame.node, "style") or ""
    frame.is_hidden = (
        (frame.parent is not None and frame.parent.is_hidden)
        or attr(node, "hidden") is not None
        or attr(node, "aria-hidden") == "true"
        or _UNSEEN.search(style) is not None
        or (frame.tag == "dialog" and attr(node, "open") is None)
        or not unseen.isdisjoint((attr(node, "class") or "").split())
    )
    frame.is_verbatim = frame.tag in VERBATIM or _PRE.search(style) is not None
    if frame.parent is None or _BLOCK.search(style):
        frame.breaks = 2
    return frame.is_hidden
