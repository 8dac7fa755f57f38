"""One element of a page as a tree of Beautiful Soup: for a hook that asks more than lines can tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from typing import TYPE_CHECKING

from arabnews.pages.element import Element
from arabnews.pages.html import parse_tree
from arabnews.pages.lines import Line
from arabnews.pages.soup import soup_tree
from arabnews.pages.tree import ElementT, TextT, Tree

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["subtree"]


def subtree(source: str | Tag, element: Element, lines: Sequence[Line]) -> Tag:
    """Return an element of a page as a tree of its own, which may be changed.

    Lines keep no tree, so the page is parsed once more, and only the element's own markup becomes a tree of
    Beautiful Soup: all of the page would take longer than everything else that is done with it.

    Args:
        source: The page, as it was read.
        element: The element.
        lines: The lines in it, one or more.

    Returns:
        The tree; all of the page where the markup has no such element, as for a `body` without a tag.
    """
    if not isinstance(source, str):
        told = [_bare(lines[0].text), _bare(lines[-1].text)]
        inside = [node for node in _like(soup_tree(source), element) if _tells(node, told)]
        return copy(inside[-1] if inside else source)
    from bs4 import BeautifulSoup, Tag  # noqa: PLC0415 - only hooks need it

    start, end = _place(source, element, lines)
    soup = BeautifulSoup(source[start:end], "html.parser")
    return next((node for node in soup.contents if isinstance(node, Tag)), soup)


def _place(source: str, element: Element, lines: Sequence[Line]) -> tuple[int, int]:
    """Return where in the markup the innermost element like this one stands that holds all the lines."""
    places = [line.place for line in lines if line.place is not None]
    first = min((start for start, _ in places), default=0)
    last = max((end for _, end in places), default=len(source))
    tree = parse_tree(source)
    spans = [tree.place(node) for node in _like(tree, element)] if tree.place else []
    around = [span for span in spans if span is not None and span[0] <= first and last <= span[1]]
    return around[-1] if around else (0, len(source))


def _like(tree: Tree[ElementT, TextT], element: Element) -> Iterator[ElementT]:
    """Yield the elements of a tree with the name, the classes and the id of an element, in their order."""
    for node in tree.named([element.tag]):
        names = f"{tree.attr(node, 'class') or ''} {tree.attr(node, 'id') or ''}"
        if tuple(names.lower().split()) == element.tokens:
            yield node


def _tells(node: Tag, told: Sequence[str]) -> bool:
    text = _bare(node.get_text())
    return all(words in text for words in told)


def _bare(text: str) -> str:
    """Return a text without its white space, which trees and lines do not tell alike."""
    return "".join(text.split())
