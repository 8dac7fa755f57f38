"""The blocks of a page: a labelled partition of its text."""

from __future__ import annotations

from enum import StrEnum

from arabnews.models.credits import Byline
from arabnews.models.spans import Span
from arabnews.models.value import Value

__all__ = ["BODY_KINDS", "Block", "BlockKind", "Caption", "MarkupPlace", "RelatedLink"]


class BlockKind(StrEnum):
    r"""What a block is for the reader of the page; a kind compares equal to its name.

    >>> import arabnews
    >>> article = arabnews.parse("حافلات جديدة على خط الكورنيش\n\nاقرأ أيضاً: المكتبة العامة تفتح أبوابها")
    >>> article.blocks[1].kind is BlockKind.RELATED, article.blocks[1].kind == "related"
    (True, True)
    """

    HEADLINE = "headline"
    """Main title of the story, also where the page repeats it."""
    KICKER = "kicker"
    """Short label over the headline."""
    DECK = "deck"
    """Standfirst under the headline."""
    SECTION = "section"
    """Rubric or breadcrumb of the story."""
    TICKER = "ticker"
    """Breaking-news strip and its label."""
    MASTHEAD = "masthead"
    """The outlet's own head: its clock, editors-in-chief, navigation, weather."""
    DATE_LINE = "date_line"
    """When the story was published or updated, on a line of its own."""
    BYLINE = "byline"
    """Who wrote the story, on a line of its own."""
    DATELINE = "dateline"
    """Where the story was written, on a line of its own."""
    PARAGRAPH = "paragraph"
    """A paragraph of the story."""
    SUBHEADING = "subheading"
    """A heading inside the story."""
    BACKGROUND = "background"
    """An outlet's standing paragraph: kept in the body, its dates are no evidence."""
    CAPTION = "caption"
    """Words under a picture, also where the page repeats them."""
    PLAYER = "player"
    """Audio and video players, reading times."""
    SHARE = "share"
    """Sharing, printing and font-size controls, calls to follow or subscribe."""
    RELATED = "related"
    """Links to other stories, and their markers."""
    TAGS = "tags"
    """Keywords of the story."""
    FOOTER = "footer"
    """Copyright, contact, notices."""
    NAV = "nav"
    """Navigation rows."""
    COMMENT = "comment"
    """Comment forms and readers' comments."""
    AD = "ad"
    """Advertising and consent notices."""
    END_MARK = "end_mark"
    """The agency's sign that the story ends, and desk initials."""
    OTHER = "other"
    """Anything else that is not the story: counters, rules, leaked code."""


BODY_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.SUBHEADING, BlockKind.BACKGROUND})
"""The kinds of block that make up `Article.body`."""


class MarkupPlace(Value, frozen=True):
    """Where a block stands in the markup that `arabnews.decode(page)` returns."""

    path: str
    """Tags from the root to the element, for example `html/body/article/p`."""
    start: int
    """First code point of the element."""
    end: int
    """One past its last code point."""


class Block(Value, frozen=True):
    r"""One labelled stretch of the page.

    >>> import arabnews
    >>> block = arabnews.parse("حافلات جديدة على خط الكورنيش\n\n0:00").blocks[1]
    >>> str(block.kind), block.text, block.rule
    ('player', '0:00', 'furniture.player-clock')
    """

    kind: BlockKind
    """What the block is for."""
    span: Span
    """Where `text` stands in `Article.text`."""
    text: str
    """The block without the white space around it."""
    raw: str
    """The block with the white space around it: joined, the raws are `Article.text`."""
    rule: str
    """Id of the rule that gave the label; `arabnews explain` prints what it looks for."""
    markup: MarkupPlace | None = None
    """Where the block stands in the markup; `None` for text input."""

    @property
    def path(self) -> str | None:
        """The block's place in the markup as a tag path, or `None` for text input."""
        return self.markup.path if self.markup else None


class Caption(Value, frozen=True):
    r"""A picture's caption.

    >>> import arabnews
    >>> page = "حافلات على خط الكورنيش\n\nالحافلة (سالم العابد/رويترز)\n\nبدأت الشركة تشغيل عشر حافلات جديدة."
    >>> caption = arabnews.parse(page).captions[0]
    >>> [photographer.name for photographer in caption.photographers]
    ['سالم العابد']
    """

    text: str
    """The caption without bullets."""
    span: Span
    """Where it stands."""
    repeats: tuple[Span, ...] = ()
    """Where the page says it again, perhaps shortened or a letter apart."""
    photographers: tuple[Byline, ...] = ()
    """Who took the picture, if the caption says so; its agencies are in `Article.agencies`."""


class RelatedLink(Value, frozen=True):
    r"""A link to another story.

    >>> import arabnews
    >>> page = "حافلات جديدة على خط الكورنيش\n\nاقرأ أيضاً: المكتبة العامة تفتح أبوابها"
    >>> link = arabnews.parse(page).related[0]
    >>> link.marker, link.title
    ('اقرأ أيضاً', 'المكتبة العامة تفتح أبوابها')
    """

    marker: str | None = None
    """The words that announce it, for example `اقرأ أيضاً`; `None` where there are none."""
    title: str | None = None
    """The other story's headline; `None` where the marker stands alone."""
    url: str | None = None
    """Its address, where the page gives one."""
    span: Span
    """Where the title stands, or the marker if there is no title."""
