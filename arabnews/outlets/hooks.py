"""What a caller's own function may say of an outlet's pages.

A hook is code, so a profile cannot name one: profiles are data that people send each other, and reading one
must never run anything. Whoever wants a hook imports it himself, and hands it to
`parse(…, hooks={"almina": find_parts})`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from arabnews.outlets.schema import PURPOSES, Purpose

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["Hook", "Hooks", "Parts"]


Words = str | Sequence[str]
"""One piece of text, or several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Words that a hook found: as they stand on the page, white space aside.

    What a hook leaves empty is found as on every page. Words that are not on the page are not taken over,
    for every value of an article stands somewhere in its text; a note says so.

    >>> Parts(byline="سالم العابد", drop=["شارك الخبر", ""]).named()
    {'drop': ('شارك الخبر',), 'byline': ('سالم العابد',)}

    Attributes:
        title: The headline.
        deck: What sums the story up.
        byline: Who wrote it.
        date: When it was published.
        caption: Words under pictures.
        section: The rubric.
        tags: Keywords.
        related: Titles of other stories.
        drop: What is no part of the story.
    """

    title: Words = ()
    deck: Words = ()
    byline: Words = ()
    date: Words = ()
    caption: Words = ()
    section: Words = ()
    tags: Words = ()
    related: Words = ()
    drop: Words = ()

    def named(self) -> dict[Purpose, tuple[str, ...]]:
        """Return the words of each purpose that has any; the body is what the rules leave."""
        found: dict[Purpose, tuple[str, ...]] = {}
        for purpose in PURPOSES:
            words: Words = getattr(self, purpose, ())
            told = [words] if isinstance(words, str) else words
            found[purpose] = tuple(text for text in map(str, told) if text.strip())
        return {purpose: told for purpose, told in found.items() if told}


class Hook(Protocol):
    """A function that looks at the story's element."""

    def __call__(self, story: Tag, /) -> Parts:
        """Say which words are what.

        Args:
            story: The element that holds the story, as a tree of Beautiful Soup of its own.
        """
        ...


Hooks = Mapping[str, Hook]
"""Hooks by the profile id of their outlet."""
