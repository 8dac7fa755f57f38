"""Markup into lines: parsed by turbohtml, or a tree that Beautiful Soup already parsed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from arabnews.pages.candidates import Metadata
from arabnews.pages.lines import Page
from arabnews.pages.metadata import read_metadata
from arabnews.pages.soup import soup_tree
from arabnews.pages.tags import SCREEN_READER, SPECIAL, VERBATIM
from arabnews.pages.tree import ElementT, TextT, Tree
from arabnews.pages.walk import read_tree

if TYPE_CHECKING:
    from bs4 import Tag
    from turbohtml import Element, Node, Text

__all__ = ["HtmlPage", "is_markup", "parse_tree", "read_html"]

_DOCUMENT = re.compile(r"<(?:!doctype\s|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE)
# Some scrapers write `<image>` for a picture: no element of HTML has that name.
_FIRST_TAG = re.compile(
    r"[\s\ufeff]*(?:<!--|<\?xml|<(?!image>)[a-z][a-z0-9-]*(?:\s[^<>]*)?/?>)", re.IGNORECASE
)
_LAST_TAG = re.compile(r"</[a-z][a-z0-9-]*\s*>", re.IGNORECASE)
_HEAD = 4096
_SPECIAL = ",".join(
    [*(f"[{name}]" for name in SPECIAL), *(f".{name}" for name in SCREEN_READER), "dialog", *VERBATIM]
)


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """A page that came as markup.

    Attributes:
        page: Its visible text as lines.
        metadata: What it says of itself to machines.
    """

    page: Page
    metadata: Metadata


def is_markup(text: str) -> bool:
    """Tell whether a text is markup.

    >>> is_markup("<p>خبر</p>"), is_markup("خبر عن <br> وسم")
    (True, False)

    Args:
        text: The page as characters.

    Returns:
        Whether it begins as a document does, or with a tag and has an end tag too.
    """
    if "<" not in text:
        return False
    if _DOCUMENT.search(text, 0, _HEAD):
        return True
    return _FIRST_TAG.match(text) is not None and _LAST_TAG.search(text) is not None


def read_html(markup: str | Tag) -> HtmlPage:
    """Read markup, or a tree of Beautiful Soup, as a page.

    >>> [line.text for line in read_html("<h1>عنوان</h1><p>نص <b>الخ</b>بر.<br>تتمته").page.lines]
    ['عنوان', 'نص الخبر.', 'تتمته']

    Args:
        markup: The page, line breaks normalised as `decode` does; or a tree, which is walked as it is.

    Returns:
        Its lines; no markup raises.
    """
    return _read(parse_tree(markup)) if isinstance(markup, str) else _read(soup_tree(markup))


def _read(tree: Tree[ElementT, TextT]) -> HtmlPage:
    return HtmlPage(read_tree(tree), read_metadata(tree))


def parse_tree(markup: str) -> Tree[Element, Text]:
    """Parse markup into a tree that knows where its elements stand."""
    from turbohtml import Element, Text, parse  # noqa: PLC0415 - half of the library's start; text never needs it

    root = parse(markup, source_locations=True, scripting=True).root or Element("html")
    has_shadows = "shadowroot" in markup  # asked once: elements ask for their children one by one
    return Tree(
        root=root,
        elements=Element,
        texts=Text,
        tag=attrgetter("tag"),
        names=attrgetter("attrs"),
        attr=Element.attr,
        children=_shown if has_shadows else attrgetter("children"),
        parent=attrgetter("parent"),
        data=attrgetter("data"),
        named=lambda tags: root.iter_elements(tags, include_self=True),
        special=lambda: root.select(_SPECIAL),
        having=lambda attribute: root.select(f"[{attribute}]"),
        place=lambda node: _place(node, len(markup)),
    )


def _shown(node: Element) -> Sequence[Node]:
    """Return what a reader sees in an element: what its declared shadow holds, if it has one."""
    shadow = node.shadow_root
    return node.children if shadow is None else [*shadow.children, *node.children]


def _place(node: Element, size: int) -> tuple[int, int] | None:
    """Return where an element stands; one without an end tag ends where the next thing begins."""
    location = node.source_location
    if location is None:
        return (0, size) if node.tag == "html" else None
    start, inside = location.start_tag.start_offset, location.start_tag.end_offset
    if location.end_tag is not None:
        return start, max(inside, location.end_tag.end_offset)
    return start, max(inside, _next_start(node, size))


def _next_start(node: Element, size: int) -> int:
    """Return where an element without an end tag must end: at the next element, or with the one around it."""
    at: Node | None = node
    while at is not None:
        after = at.next_sibling
        while after is not None:
            location = after.source_location
            if location is not None:
                return location.start_tag.start_offset
            after = after.next_sibling
        at = at.parent
        location = at.source_location if at is not None else None
        if location is not None and location.end_tag is not None:
            return location.end_tag.start_offset
    return size
