"""A news page, understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import JsonValue

from arabnews.models.blocks import Block, BlockKind, Caption, RelatedLink
from arabnews.models.credits import AgencyCredit, Byline, Dateline, OutletCitation
from arabnews.models.dates import DateBounds, DateEvidence, DateMention
from arabnews.models.moments import Moment
from arabnews.models.quotes import Quote, Speaker
from arabnews.models.spans import Evidence, Note, Span
from arabnews.models.value import Value

if TYPE_CHECKING:
    from arabnews.models.exchange.brat import BratFiles

__all__ = ["Article", "ArticleKind", "Language", "Outlet", "Update"]

ArticleKind = Literal["article", "listing", "liveblog", "empty"]
"""What sort of page it is."""

Language = Literal["ar", "fa", "ur", "other"]
"""Language of the text: Arabic, Persian, Urdu, or something else."""


class Outlet(Value, frozen=True):
    """Who published the page.

    >>> import arabnews
    >>> arabnews.parse("حافلات جديدة على خط الكورنيش", url="https://www.aa.com.tr/ar/1").outlet.name
    'الأناضول'
    """

    name: str
    """Name in Arabic, for example `الأناضول`."""
    id: str | None = None
    """Id of its profile, or `None` for an outlet without one."""
    domain: str | None = None
    """Its main domain."""
    country: str | None = None
    """ISO 3166 code of its country."""
    timezone: str | None = None
    """IANA name of its time zone."""


class Update(Value, frozen=True):
    """One entry of a live blog."""

    moment: Moment | None
    """When it was posted."""
    span: Span
    """Where it stands."""
    text: str
    """Its words."""


class Article(Value, frozen=True):
    r"""One Arabic news page: its fields, its labelled blocks, and the evidence for each value.

    >>> import arabnews
    >>> article = arabnews.parse("افتتاح مكتبة عامة في نزوى\n\nافتتحت البلدية اليوم مكتبة جديدة.")
    >>> article.headline
    'افتتاح مكتبة عامة في نزوى'
    >>> article.body
    'افتتحت البلدية اليوم مكتبة جديدة.'
    """

    text: str
    """The page's text; every span counts its code points. For text input it is the input itself."""
    url: str | None = None
    """Address of the page, as the caller or the page gives it."""
    outlet: Outlet | None = None
    """Who published it, with evidence, or `None`."""
    section: str | None = None
    """Rubric, for example `اقتصاد`."""
    kicker: str | None = None
    """Short label over the headline."""
    headline: str | None = None
    """Main title."""
    deck: str | None = None
    """Standfirst under the headline."""
    published_at: Moment | None = None
    """When it was published: a datetime, a day, or `None` if nothing says so."""
    published: DateEvidence | None = None
    """Evidence for `published_at`."""
    modified_at: Moment | None = None
    """When it was last changed."""
    page_date: Moment | None = None
    """The date on the site's masthead: when the page was fetched, not when the story was published."""
    bylines: tuple[Byline, ...] = ()
    """People credited with the story."""
    agencies: tuple[AgencyCredit, ...] = ()
    """Agencies named on the page, with their role."""
    outlets: tuple[OutletCitation, ...] = ()
    """Papers, sites and broadcasters that the story is taken from or quotes."""
    dateline: Dateline | None = None
    """Where the story was written."""
    body: str = ""
    """Paragraphs, subheadings and background, with an empty line between them."""
    lede: str | None = None
    """First paragraph of the body."""
    blocks: tuple[Block, ...] = ()
    """The whole page, labelled: the raws of the blocks joined are `text`."""
    related: tuple[RelatedLink, ...] = ()
    """Links to other stories."""
    captions: tuple[Caption, ...] = ()
    """Captions, each once."""
    tags: tuple[str, ...] = ()
    """Keywords."""
    dates: tuple[DateMention, ...] = ()
    """Date expressions in the order of the text."""
    date_bounds: DateBounds | None = None
    """The days between which the page must have been published."""
    quotes: tuple[Quote, ...] = ()
    """Statements in the order of the text."""
    speakers: tuple[Speaker, ...] = ()
    """Who speaks on the page."""
    kind: ArticleKind = "article"
    """What sort of page it is."""
    updates: tuple[Update, ...] = ()
    """Entries of a live blog."""
    language: Language = "ar"
    """Language of the text."""
    is_paywalled: bool | None = None
    """Whether the page says that only subscribers can read it; `None` if it says nothing."""
    evidence: tuple[Evidence, ...] = ()
    """Why each field has its value."""
    notes: tuple[Note, ...] = ()
    """Damage, contradictions and values left open."""
    lexicon_version: str = ""
    """Fingerprint of the word lists used, so that a result can be made again."""

    def evidence_for(self, field: str) -> tuple[Evidence, ...]:
        """Return the evidence for one field.

        Args:
            field: Name of a field, for example `headline`.

        Returns:
            Its evidence, strongest first; empty if the field has no value, or if each of its values carries
            its own place and rule, as blocks, dates and quotations do.
        """
        return tuple(item for item in self.evidence if item.field == field)

    def blocks_of(self, *kinds: BlockKind | str) -> tuple[Block, ...]:
        r"""Return the blocks of some kinds, in the order of the page.

        >>> import arabnews
        >>> article = arabnews.parse("عنوان الخبر\n\nوصل الوفد اليوم إلى المدينة.\n\nاقرأ أيضاً: خبر آخر")
        >>> [block.text for block in article.blocks_of("related")]
        ['اقرأ أيضاً: خبر آخر']
        """
        return tuple(block for block in self.blocks if block.kind in kinds)

    @classmethod
    def json_schema(cls) -> dict[str, JsonValue]:
        """Return the JSON Schema of a serialised article (draft 2020-12)."""
        return cls.model_json_schema(mode="serialization")

    def to_jsonld(self) -> dict[str, JsonValue]:
        r"""Return the article as JSON-LD of schema.org: a `NewsArticle` with its `Quotation`s.

        >>> import arabnews
        >>> page = "افتتاح مكتبة في نزوى\n\nنشر في: 10 مارس 2024\n\nافتتحت البلدية اليوم مكتبة جديدة."
        >>> story = arabnews.parse(page).to_jsonld()
        >>> story["@type"], story["headline"], story["datePublished"]
        ('NewsArticle', 'افتتاح مكتبة في نزوى', '2024-03-10')

        Returns:
            Values of JSON; what is not known is left out. `from_jsonld` reads it back.
        """
        from arabnews.models.exchange.jsonld import to_jsonld  # noqa: PLC0415 - few articles leave the house

        return to_jsonld(self)

    def to_ninjs(self) -> dict[str, JsonValue]:
        r"""Return the article as IPTC ninjs 3.1, the News in JSON of the agencies.

        >>> import arabnews
        >>> page = "افتتاح مكتبة في نزوى\n\nافتتحت البلدية اليوم مكتبة جديدة."
        >>> story = arabnews.parse(page, url="https://almarfa.example/7").to_ninjs()
        >>> story["uri"], story["headlines"]
        ('https://almarfa.example/7', [{'role': 'main', 'value': 'افتتاح مكتبة في نزوى'}])

        Returns:
            Values of JSON; what is not known is left out, and a page without address is named by its text.
        """
        from arabnews.models.exchange.ninjs import to_ninjs  # noqa: PLC0415 - see to_jsonld

        return to_ninjs(self)

    def to_brat(self) -> BratFiles:
        r"""Return the article as brat standoff: the text, and annotations that point into it.

        >>> import arabnews
        >>> files = arabnews.parse("افتتاح مكتبة في نزوى\n\nافتتحت البلدية اليوم مكتبة جديدة.").to_brat()
        >>> files.ann.splitlines()[0].split("\t")
        ['T1', 'Headline 0 20', 'افتتاح مكتبة في نزوى']

        Returns:
            The contents of the files `.txt` and `.ann`.
        """
        from arabnews.models.exchange.brat import to_brat  # noqa: PLC0415 - see to_jsonld

        return to_brat(self)

    def _repr_html_(self) -> str:
        """Show the article in a notebook, as `arabnews.view` does on a page of its own."""
        from arabnews.viewer.page import fragment  # noqa: PLC0415 - see to_jsonld

        return fragment(self)
