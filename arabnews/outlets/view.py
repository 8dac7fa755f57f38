"""What the rules of outlets may look at: a page's lines, its address, its standing paragraphs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from arabnews.lexicon import Lexicon
from arabnews.outlets.copyright import claims_rights, first_claim
from arabnews.outlets.registry import Registry, default_registry
from arabnews.outlets.schema import Profile, StandingKind
from arabnews.text.fold import Folded

__all__ = ["PageLine", "PageView", "StandingParagraph", "find_claiming", "find_standing"]


class PageLine(Protocol):
    """A line that holds something, as `arabnews.pages` makes them."""

    @property
    def start(self) -> int:
        """First code point of the line in the page's text."""
        ...

    @property
    def end(self) -> int:
        """One past its last code point."""
        ...

    @property
    def text(self) -> str:
        """The line without the white space around it."""
        ...

    @property
    def folded(self) -> str:
        """Its search form."""
        ...


PageLineT = TypeVar("PageLineT", bound=PageLine)


@dataclass(frozen=True, slots=True)
class StandingParagraph:
    """A line that is an outlet's standing paragraph.

    Attributes:
        line: The line.
        profile: Whose paragraph it is.
        kind: How to label it.
    """

    line: PageLine
    profile: Profile
    kind: StandingKind


@dataclass(frozen=True, slots=True)
class PageView:
    """What the rules may look at.

    Attributes:
        lines: The lines that hold something, in reading order.
        url: The page's address.
        site_names: Names that the markup gives the site, such as `og:site_name`.
        standing: What `find_standing` found in the lines, where that was asked before.
        claiming: The lines that claim rights, where that was asked before.
        lexicon: Words of copyright lines; the library's own if left out.
    """

    lines: Sequence[PageLine]
    url: str | None = None
    site_names: tuple[str, ...] = ()
    standing: tuple[StandingParagraph, ...] | None = None
    claiming: Sequence[PageLine] | None = None
    lexicon: Lexicon | None = None


def find_standing(
    lines: Iterable[PageLine], registry: Registry | None = None
) -> tuple[StandingParagraph, ...]:
    """Find the lines that are standing paragraphs of outlets.

    Args:
        lines: The lines of a page.
        registry: Profiles to look in; the library's own if left out.

    Returns:
        The lines with their outlet and kind, in the order of the page.
    """
    registry = registry or default_registry()
    found = ((line, registry.standing(line.folded)) for line in lines)
    return tuple(StandingParagraph(line, hit[0], hit[1].kind) for line, hit in found if hit)


def find_claiming(
    lines: Iterable[PageLineT], page: Folded, lowered: str, lexicon: Lexicon
) -> tuple[PageLineT, ...]:
    """Find the lines that claim rights.

    Args:
        lines: The lines of a page.
        page: Its text beside its search form.
        lowered: The search form in lower case.
        lexicon: Words of copyright lines.

    Returns:
        The lines, in the order of the page.
    """
    first = first_claim(lowered, lexicon)
    if first is None:
        return ()
    start = page.to_source(first, first + 1)[0]
    return tuple(line for line in lines if line.end > start and claims_rights(line.folded, lexicon))
