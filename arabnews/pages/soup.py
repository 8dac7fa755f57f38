"""Trees of Beautiful Soup, walked as they are, never printed and parsed again."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from arabnews.pages.tags import SCREEN_READER, SPECIAL, VERBATIM
from arabnews.pages.tree import Tree

if TYPE_CHECKING:
    from bs4 import Tag
    from bs4.element import NavigableString

__all__ = ["as_soup", "soup_tree"]

_TAGS = VERBATIM | {"dialog"}


def as_soup(page: object) -> Tag | None:
    """Return a page that is a tree of Beautiful Soup, `None` for anything else.

    The library is not imported for that: without it no caller can have made one.
    """
    bs4 = sys.modules.get("bs4")
    if bs4 is None:
        return None
    from bs4 import Tag  # noqa: PLC0415 - it is there already

    return page if isinstance(page, Tag) else None


def soup_tree(soup: Tag) -> Tree[Tag, NavigableString]:
    """Make a tree of Beautiful Soup answer what reading a page asks; nothing in it is changed."""
    from bs4 import Tag  # noqa: PLC0415 - import arabnews must not load it
    from bs4.element import NavigableString, PreformattedString  # noqa: PLC0415

    def data(text: NavigableString) -> str:
        return "" if isinstance(text, PreformattedString) else text.replace("\0", "")

    def find(wanted: Callable[[Tag], bool]) -> Iterator[Tag]:
        return (node for node in chain([soup], soup.descendants) if isinstance(node, Tag) and wanted(node))

    return Tree(
        root=soup,
        elements=Tag,
        texts=NavigableString,
        tag=_tag,
        names=lambda node: node.attrs,
        attr=_attr,
        children=lambda node: node.contents,
        parent=lambda node: node.parent,
        data=data,
        named=lambda tags: find(lambda node: node.name in tags),
        special=lambda: find(_is_special),
        having=lambda attribute: find(lambda node: attribute in node.attrs),
        place=None,
    )


def _tag(node: Tag) -> str:
    return "" if node.name == "[document]" else node.name.lower()


def _is_special(node: Tag) -> bool:
    attributes = node.attrs
    if _tag(node) in _TAGS or any(name in attributes for name in SPECIAL):
        return True
    return not SCREEN_READER.isdisjoint((_attr(node, "class") or "").split())


def _attr(node: Tag, name: str) -> str | None:
    value = node.attrs.get(name)
    return value if value is None or isinstance(value, str) else " ".join(value)
