"""Written lines into a page: each with its place, its element and the marks on it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence

from arabnews.pages.element import Element, Mark
from arabnews.pages.lines import Line, Page
from arabnews.pages.tags import UNMARKED
from arabnews.pages.tree import ElementT, TextT, Tree
from arabnews.pages.writer import UNSEEN, Draft, Frame
from arabnews.text.fold import fold

__all__ = ["make_page"]

_DATED = re.compile(r"(?i)date|created|issued")
"""Parts of the names of properties that hold a day: `dc:date`, `schema:dateCreated`, `dcterms:issued`."""
_TOLD = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
"""The moment that `<span title="2024-05-06 18:05:00">منذ 3 أيام</span>` shows to who points at it."""
_GAPS = ("", "\n", "\n\n")
_OF_ELEMENTS = frozenset({"aria-label", "class", "id", "itemprop", "role"})
"""Attributes that are kept of the elements around lines."""
_STAMPS = frozenset({"content", "datetime", "title"})
"""Attributes that may hold a date."""
_OF_MARKS = _STAMPS | {"class", "href", "id", "itemprop", "rel"}
"""Attributes that are read of the elements on lines."""


def make_page(tree: Tree[ElementT, TextT], drafts: Sequence[Draft[ElementT]]) -> Page:
    """Make a page of the lines that were written.

    Args:
        tree: The tree that they come from.
        drafts: The lines, in reading order.

    Returns:
        The page; its text holds the lines and nothing else.
    """
    text = "".join([part for text, gap, *_ in drafts for part in (_GAPS[gap], text)])
    folded = fold(text)
    return Page(text, folded, tuple(_lines(tree, drafts, folded.text.split("\n"))))


def _lines(
    tree: Tree[ElementT, TextT], drafts: Sequence[Draft[ElementT]], folded: Sequence[str]
) -> Iterator[Line]:
    names = _Names()
    at = number = 0
    for text, gap, block, marks, pictured in drafts:
        at += gap
        number += gap
        told, trimmed = text.strip(UNSEEN), folded[number].strip()
        start = at + text.index(told)
        element = block.element or _element(tree, block, names)
        place = block.place or _place(tree, block)
        shown = tuple(_marks(tree, text, at, marks, names)) if marks else ()
        yield Line(
            start,
            start + len(told),
            told,
            told if trimmed == told else trimmed,  # not the same words twice
            gap > 1,
            element,
            place,
            shown,
            pictured,
        )
        at += len(text)


class _Names(dict[tuple[str | None, str | None], tuple[str, ...]]):
    """Class names and ids, read once for all the elements of a page that share them."""

    def __missing__(self, key: tuple[str | None, str | None]) -> tuple[str, ...]:
        names, name = key
        tokens = self[key] = tuple(f"{names or ''} {name or ''}".lower().split())
        return tokens


def _marks(
    tree: Tree[ElementT, TextT],
    text: str,
    at: int,
    marks: Sequence[tuple[int, int, Frame[ElementT]]],
    names: _Names,
) -> Iterator[Mark]:
    attr, names_of = tree.attr, tree.names
    for start, end, frame in marks:
        node, tag = frame.node, frame.tag or "span"
        if not frame.tag:  # a stretch between two icons
            yield Mark(at + start + (text[start] == " "), at + end, tag)
            continue
        given = _OF_MARKS.intersection(names_of(node))
        if not given:
            if frame.is_part or tag not in UNMARKED:
                yield Mark(at + start + (text[start] == " "), at + end, tag)
            continue
        tokens = _tokens(attr, node, given, names)
        itemprop = attr(node, "itemprop") if "itemprop" in given else None
        datetime = None if _STAMPS.isdisjoint(given) else _stamp(attr, node, tag)
        if not (tokens or frame.is_part) and tag in UNMARKED and itemprop is None and datetime is None:
            continue
        first = at + start + (text[start] == " ")
        rel = attr(node, "rel") if "rel" in given else None
        href = attr(node, "href") if tag == "a" and "href" in given else None
        yield Mark(first, at + end, tag, tokens, itemprop, rel and rel.lower(), href, datetime)


def _tokens(
    attr: Callable[[ElementT, str], str | None], node: ElementT, given: Collection[str], names: _Names
) -> tuple[str, ...]:
    """Return the class names and the id of an element of which these attributes are given."""
    classes = attr(node, "class") if "class" in given else None
    name = attr(node, "id") if "id" in given else None
    return names[classes, name]


def _stamp(attr: Callable[[ElementT, str], str | None], node: ElementT, tag: str) -> str | None:
    """Return the machine-readable date of an element: a `time`, RDFa, microdata, microformats."""
    if tag == "abbr":
        return attr(node, "title")
    datetime, content = attr(node, "datetime"), attr(node, "content")
    if tag == "time":
        return datetime
    if datetime or content is None:
        title = attr(node, "title") if tag == "span" and not datetime else None
        return datetime or (title if title and _TOLD.match(title) else None)
    name = attr(node, "property") or attr(node, "itemprop") or ""
    return content if _DATED.search(name) else None


def _element(tree: Tree[ElementT, TextT], frame: Frame[ElementT], names: _Names) -> Element:
    """Return the evidence of a frame; it is made once for it and for each frame around it."""
    missing: list[Frame[ElementT]] = []
    at: Frame[ElementT] | None = frame
    while at is not None and at.element is None:
        missing.append(at)
        at = at.parent
    element = at.element if at else None
    for one in reversed(missing):
        element = one.element = _make_element(tree, one, element, names)
    return element or Element(frame.tag)


def _make_element(
    tree: Tree[ElementT, TextT], frame: Frame[ElementT], parent: Element | None, names: _Names
) -> Element:
    node, tag, attr = frame.node, frame.tag, tree.attr
    chars, link_chars, hidden = frame.chars, frame.link_chars, frame.is_hidden
    given = _OF_ELEMENTS.intersection(tree.names(node))
    if not given:
        return Element(tag, (), None, None, chars, link_chars, hidden, parent)
    tokens = _tokens(attr, node, given, names)
    itemprop = attr(node, "itemprop") if "itemprop" in given else None
    role = attr(node, "role") if "role" in given else None
    if "aria-label" in given and "breadcrumb" in (attr(node, "aria-label") or "").lower():
        tokens = (*tokens, "breadcrumb")  # what pages without class names of their own call a path
    return Element(tag, tokens, itemprop, role and role.lower(), chars, link_chars, hidden, parent)


def _place(tree: Tree[ElementT, TextT], frame: Frame[ElementT]) -> tuple[int, int] | None:
    """Return where a frame stands, or for an element that the markup left out, the one around it."""
    find = tree.place
    at: Frame[ElementT] | None = frame if find else None
    while find and at is not None and frame.place is None:
        frame.place = find(at.node)
        at = at.parent
    return frame.place
