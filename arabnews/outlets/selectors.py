"""The small part of CSS in which profiles say where a part of the story stands.

Selectors are matched on what the lines of a page keep of their elements (name, classes and id, microdata
property), not on a tree: the outlet is recognised from the lines, when the parser's tree is gone, and a page
that came as a tree of Beautiful Soup has the same lines as one that came as markup. The selectors of
turbohtml and of soupsieve would each need their own tree, and do not read the same CSS.

All selectors of a layout are matched in one pass: each compound (`div.story`) has a bit, an element knows the
bits that end at it and those that end at it or around it, and only a compound that shares a class, an id or a
name with the element is looked at. So time grows with the elements alone, however deep they stand.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

__all__ = ["Node", "Selector", "Sieve", "State", "read_selector"]

_NAME = r"-?[_a-z\u0080-\U0010ffff][\w-]*"
_PIECE = re.compile(
    rf"(?P<sign>[.#]?)(?P<word>{_NAME})|\[\s*(?P<attribute>[\w-]+)\s*(?P<equals>~?=)\s*"
    rf"(?P<quote>[\"']?)(?P<value>[\w:-]+)(?P=quote)\s*\]",
    re.IGNORECASE,
)
_COMBINATOR = re.compile(r"\s*(>)\s*|\s+")
_ATTRIBUTES = ("class", "id", "itemprop")
_MENDS = {
    ":": "pseudo-classes are not read; name the element by its class",
    "*": "the asterisk is not read; leave it out, `.a *` is the same lines as `.a`",
    "+": "neighbours are not read; name the element around them",
    "~": "neighbours are not read; name the element around them",
    "/": "this is XPath; write CSS, for example 'div.story > p'",
    "(": "functions are not read; write one selector for each case",
}


class Node(Protocol):
    """An element as the lines of a page keep it."""

    @property
    def tag(self) -> str:
        """Its name, in lower case."""
        ...

    @property
    def tokens(self) -> tuple[str, ...]:
        """Its class names and id, in lower case."""
        ...

    @property
    def itemprop(self) -> str | None:
        """Its microdata property."""
        ...


class _Compound(NamedTuple):
    """What one element must be: `div.story[itemprop=articleBody]`."""

    tag: str | None
    tokens: frozenset[str]
    itemprop: str | None

    def fits(self, node: Node) -> bool:
        """Tell whether an element is all of it."""
        return (
            (self.tag is None or self.tag == node.tag)
            and self.tokens.issubset(node.tokens)
            and (self.itemprop is None or self.itemprop in (node.itemprop or "").split())
        )


class _Link(NamedTuple):
    """A compound in its chain: whether it must stand right inside the one before it."""

    compound: _Compound
    is_child: bool


Selector = tuple[tuple[_Link, ...], ...]
"""A selector as read: the chains between its commas, each from the outside in."""


class State(NamedTuple):
    """What ends at an element.

    Attributes:
        here: Bits of the compounds that end at the element itself.
        around: Bits of those that end at it or at an element around it.
    """

    here: int = 0
    around: int = 0


class _Step(NamedTuple):
    """A compound with its bits.

    Attributes:
        compound: What the element must be.
        bit: Its own bit.
        before: The bit of the compound before it; 0 for the first.
        is_child: Whether that one must end at the parent.
    """

    compound: _Compound
    bit: int
    before: int
    is_child: bool


class Sieve:
    """Selectors ready to be matched, all in one pass."""

    __slots__ = ("_by_itemprop", "_by_tag", "_by_token", "_ends")

    def __init__(self, selectors: Sequence[str]) -> None:
        """Give each compound its bit.

        Args:
            selectors: The selectors, each written right.
        """
        # Each compound stands in one table only, under the rarest thing that it asks for.
        self._by_token: dict[str, tuple[_Step, ...]] = {}
        self._by_itemprop: dict[str, tuple[_Step, ...]] = {}
        self._by_tag: dict[str, tuple[_Step, ...]] = {}
        self._ends: dict[str, int] = {}
        bit = 1
        for selector in dict.fromkeys(selectors):
            for chain in read_selector(selector):
                before = 0
                for compound, is_child in chain:
                    self._add(_Step(compound, bit, before, is_child))
                    before, bit = bit, bit << 1
                self._ends[selector] = self._ends.get(selector, 0) | before

    def enter(self, around: State, node: Node) -> State:
        """Return the state of an element.

        Args:
            around: The state of the element around it; `State()` for the root.
            node: The element.
        """
        here = 0
        for step in self._worth_a_look(node):
            held = around.here if step.is_child else around.around
            if (not step.before or held & step.before) and step.compound.fits(node):
                here |= step.bit
        return State(here, around.around | here) if here or around.here else around

    def ends(self, selector: str) -> int:
        """Return the bits of what a selector selects: set in `State.here`, it selects the element itself."""
        return self._ends[selector]

    def _add(self, step: _Step) -> None:
        wanted = step.compound
        if wanted.tokens:
            table, key = self._by_token, max(wanted.tokens, key=len)
        elif wanted.itemprop is not None:
            table, key = self._by_itemprop, wanted.itemprop
        else:
            table, key = self._by_tag, wanted.tag or ""
        table[key] = (*table.get(key, ()), step)

    def _worth_a_look(self, node: Node) -> Sequence[_Step]:
        by_token = self._by_token
        if node.itemprop is None and node.tag not in self._by_tag and by_token.keys().isdisjoint(node.tokens):
            return ()
        found = [step for token in node.tokens if token in by_token for step in by_token[token]]
        if node.tag in self._by_tag:
            found += self._by_tag[node.tag]
        if node.itemprop is not None and self._by_itemprop:
            found += [step for name in node.itemprop.split() for step in self._by_itemprop.get(name, ())]
        return found


@lru_cache(maxsize=4096)
def read_selector(written: str) -> Selector:
    """Read a selector: `tag`, `.class`, `#id`, `[itemprop=…]`, blank, `>` and commas.

    Case does not count in classes and ids, and the two are not told apart.

    >>> len(read_selector("article.story > p, div#content p"))
    2

    Args:
        written: The selector.

    Returns:
        Its chains.

    Raises:
        ValueError: It is none, or uses more of CSS; the message names the word and the mend.
    """
    return tuple(_chain(part.strip(), written) for part in written.split(","))


def _chain(part: str, written: str) -> tuple[_Link, ...]:
    links: list[_Link] = []
    at, is_child = 0, False
    while at < len(part) or not links:
        compound, at = _compound(part, at, written)
        links.append(_Link(compound, is_child))
        between = _COMBINATOR.match(part, at)
        if between is None and at < len(part):
            raise ValueError(_complaint(part, at, written))
        if between is not None:
            at, is_child = between.end(), between[1] is not None
            if at == len(part):
                raise ValueError(f"{written!r} ends with {part[-1]!r}; name the element inside")
    return tuple(links)


def _compound(part: str, at: int, written: str) -> tuple[_Compound, int]:
    tag: str | None = None
    tokens: set[str] = set()
    itemprop: str | None = None
    start = at
    while piece := _PIECE.match(part, at):
        if piece["word"] and not piece["sign"]:
            if at > start:
                break
            tag = piece["word"].lower()
        elif piece["word"]:
            tokens.add(piece["word"].lower())
        else:
            name, value = _attribute(piece)
            if name == "itemprop":
                itemprop = value
            else:
                tokens.add(value.lower())
        at = piece.end()
    if at == start:
        raise ValueError(_complaint(part, at, written))
    return _Compound(tag, frozenset(tokens), itemprop), at


def _attribute(piece: re.Match[str]) -> tuple[str, str]:
    name = piece["attribute"].lower()
    if name not in _ATTRIBUTES:
        close = difflib.get_close_matches(name, _ATTRIBUTES, n=1)
        mend = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(_ATTRIBUTES)}"
        raise ValueError(f"{piece[0]!r}: lines keep no attribute {name!r}; {mend}")
    return name, piece["value"]


def _complaint(part: str, at: int, written: str) -> str:
    """Say which sign cannot be read, and what to write."""
    if not part:
        return f"{written!r} has an empty part; delete the comma, or write a selector beside it"
    sign = part[at : at + 1]
    mend = _MENDS.get(sign, "write selectors like 'div.story > p', '#content', 'h1[itemprop=headline]'")
    return f"{written!r} cannot be read at {part[at : at + 12]!r}: {mend}"
