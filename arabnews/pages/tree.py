"""A parsed page whichever parser made it: the few questions that reading it asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

__all__ = ["ElementT", "TextT", "Tree"]

ElementT = TypeVar("ElementT")
TextT = TypeVar("TextT")


@dataclass(frozen=True, slots=True)
class Tree(Generic[ElementT, TextT]):
    """A tree and how to ask it.

    Attributes:
        root: The outermost element.
        elements: Type of its elements.
        texts: Type of its texts.
        tag: Name of an element, in lower case.
        names: The names of an element's attributes.
        attr: An attribute's value as written, `""` for one without a value, `None` for none.
        children: What stands in an element, in order.
        parent: What an element stands in, an element or something else.
        data: The characters of a text; `""` for comments.
        named: Every element of some names, in the order of the page.
        special: Every element whose name or attributes may hide it or change how it breaks lines.
        having: Every element with an attribute, in the order of the page.
        place: Where an element stands in the markup, `None` for one that the markup left out; itself `None`
            for a tree that came without its markup.
    """

    root: ElementT
    elements: type[ElementT]
    texts: type[TextT]
    tag: Callable[[ElementT], str]
    names: Callable[[ElementT], Iterable[str]]
    attr: Callable[[ElementT, str], str | None]
    children: Callable[[ElementT], Sequence[object]]
    parent: Callable[[ElementT], object]
    data: Callable[[TextT], str]
    named: Callable[[Sequence[str]], Iterable[ElementT]]
    special: Callable[[], Iterable[ElementT]]
    having: Callable[[str], Iterable[ElementT]]
    place: Callable[[ElementT], tuple[int, int] | None] | None
