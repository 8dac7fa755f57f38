"""Where a line stands in the markup, and what the markup says of it: the evidence of block rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from sys import intern
from typing import NamedTuple

__all__ = ["Element", "Mark", "class_words"]

_PATH_LEVELS = 100
_NO_LETTERS = re.compile("[^a-z]+")


@lru_cache(maxsize=4096)
def class_words(token: str) -> frozenset[str]:
    """Return the words of a class name or id; pages repeat few names, so that they are parted once.

    >>> sorted(class_words("post-author_name2"))
    ['author', 'name', 'post']
    """
    return frozenset(filter(None, _NO_LETTERS.split(token)))


class Mark(NamedTuple):
    """A stretch of a line inside an inline element: a link, a time, bold words, a classed span.

    Attributes:
        start: First code point in the page's text.
        end: One past its last code point.
        tag: Name of the inline element.
        tokens: Its class names and id, in lower case.
        itemprop: Its microdata property.
        rel: What a link is for, in lower case.
        href: Where a link leads, as written.
        datetime: The date that a `time` element, RDFa, microdata or an `abbr` tells to machines, as written.
    """

    start: int
    end: int
    tag: str
    tokens: tuple[str, ...] = ()
    itemprop: str | None = None
    rel: str | None = None
    href: str | None = None
    datetime: str | None = None


class _Fields(NamedTuple):  # a tuple is built in a quarter of the time of a frozen dataclass
    tag: str
    tokens: tuple[str, ...] = ()
    itemprop: str | None = None
    role: str | None = None
    chars: int = 0
    link_chars: int = 0
    is_hidden: bool = False
    parent: Element | None = None


class Element(_Fields):
    """An element of the page that holds lines, shared by them: a block element, or one around it.

    Two elements are equal if they are the same one.

    Attributes:
        tag: Its name, for example `p`.
        tokens: Its class names and id, in lower case.
        itemprop: Its microdata property.
        role: Its ARIA role, in lower case.
        chars: Characters of text in it.
        link_chars: How many of them are links.
        is_hidden: Whether the page hides it; its text is read only where nearly nothing else is left.
        parent: The element around it, `None` for the root.
    """

    __slots__ = ()

    # A tuple would compare, hash and show all the elements around it, however deep.
    __hash__ = object.__hash__  # quicker than a method: elements are the keys of many tables

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __repr__(self) -> str:
        return f"Element({self.path!r}, {self.tokens!r})"

    @property
    def path(self) -> str:
        """Tags from the root down to the element, for example `html/body/article/p`; at most the last 100."""
        tags = [element.tag for element in self.chain(_PATH_LEVELS) if element.tag]
        return intern("/".join(reversed(tags)))  # many lines share one, and it may be long

    @property
    def link_density(self) -> float:
        """Share of its characters that are links, 0 to 1."""
        return self.link_chars / self.chars if self.chars else 0.0

    def around_both(self, other: Element) -> Element | None:
        """Return the innermost element that holds this one and another; it may be one of them."""
        around = set(self.chain())
        return next((element for element in other.chain() if element in around), None)

    def chain(self, levels: int | None = None) -> Iterator[Element]:
        """Yield the element and those around it, from the inside out.

        Args:
            levels: How many at most; all of them if left out.

        Yields:
            The element itself first.
        """
        element: Element | None = self
        left = -1 if levels is None else levels
        while element is not None and left:
            yield element
            element = element.parent
            left -= 1

    def near_tokens(self, levels: int = 5) -> tuple[str, ...]:
        """Return the tokens of the element and of the nearest ones around it, from the inside out."""
        return tuple(token for element in self.chain(levels) for token in element.tokens)
