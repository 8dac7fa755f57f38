"""What is known of a page on its way to an Article: every stage adds to it, none takes away."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from io import StringIO
from typing import TYPE_CHECKING

from arabnews.article.credits import PageCredit
from arabnews.article.options import Options
from arabnews.blocks.lines.sheet import Sheet
from arabnews.lexicon import Lexicon
from arabnews.models import (
    Block,
    BlockKind,
    DateBounds,
    DateEvidence,
    DateMention,
    Evidence,
    Moment,
    Note,
    Quote,
)
from arabnews.outlets.recognise import Recognition
from arabnews.pages.candidates import Metadata
from arabnews.pages.lines import Page

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["Draft", "Publication"]

_SPARED = 0.2
"""Share of the page that other blocks must have for its blanking to be worth its time."""


@dataclass(frozen=True, slots=True)
class Publication:
    """The times of a page.

    Attributes:
        published_at: When it was published.
        published: Why.
        modified_at: When it was last changed.
        page_date: The site's clock.
        evidence: Why `modified_at` and `page_date` have their values.
        notes: Contradictions.
    """

    published_at: Moment | None = None
    published: DateEvidence | None = None
    modified_at: Moment | None = None
    page_date: Moment | None = None
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A page and what the stages found.

    Attributes:
        sheet: The page on the labelling desk, which reads each header line once.
        options: What the caller told.
        metadata: What the markup says of the page to machines; `None` for text.
        source: The markup, or the tree of Beautiful Soup, that the page came as; `None` for text.
        blocks: The labelled partition.
        by_kind: Numbers of the blocks of each kind, in order.
        recognition: The outlet, with evidence.
        credits: Every credit of the page.
        times: When the page was published, with evidence.
        dates: Date expressions.
        bounds: The days between which it must have been published.
        quotes: Statements.
        notes: Damage and contradictions.
    """

    sheet: Sheet
    options: Options
    metadata: Metadata | None = None
    source: str | Tag | None = None
    blocks: tuple[Block, ...] = ()
    by_kind: Mapping[BlockKind, Sequence[int]] = field(default_factory=dict[BlockKind, Sequence[int]])
    recognition: Recognition | None = None
    credits: tuple[PageCredit, ...] = ()
    times: Publication = Publication()
    dates: tuple[DateMention, ...] = ()
    bounds: DateBounds | None = None
    quotes: tuple[Quote, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def url(self) -> str | None:
        """The address that the caller tells, or the page itself."""
        told = self.metadata.urls if self.metadata else ()
        return self.options.url or next((candidate.value for candidate in told), None)

    @property
    def page(self) -> Page:
        """The page as lines."""
        return self.sheet.page

    @property
    def lexicon(self) -> Lexicon:
        """The words in use."""
        return self.sheet.lexicon

    def text_of(self, kinds: Collection[BlockKind]) -> str:
        """Return the page's text with blanks for the words of other blocks, so that its places still count.

        What is told in the story alone need not be looked for in menus and in cards of other stories.
        """
        text = self.page.text
        lines = zip(self.page.lines, self.blocks, strict=False)
        blank = [line for line, block in lines if block.kind not in kinds]
        if sum(line.end - line.start for line in blank) < _SPARED * len(text):
            return text
        told, at = StringIO(), 0  # the pieces of a long page in a list would weigh ten times the page
        for line in blank:
            told.write(text[at : line.start])
            told.write(" " * (line.end - line.start))
            at = line.end
        told.write(text[at:])
        return told.getvalue()

    def with_blocks(self, blocks: tuple[Block, ...]) -> Draft:
        """Return the page with its labelled partition."""
        numbers: dict[BlockKind, list[int]] = {}
        for number, block in enumerate(blocks):
            numbers.setdefault(block.kind, []).append(number)
        return replace(self, blocks=blocks, by_kind=numbers)

    def numbers_of(self, kind: BlockKind) -> Sequence[int]:
        """Return the numbers of the blocks of a kind, in order."""
        return self.by_kind.get(kind, ())

    def blocks_of(self, kind: BlockKind) -> tuple[Block, ...]:
        """Return the blocks of a kind, in order."""
        return tuple([self.blocks[number] for number in self.numbers_of(kind)])
