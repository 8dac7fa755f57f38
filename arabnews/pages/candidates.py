"""What a page's machine-readable fields say: candidates with their source, and no choice between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from arabnews.models import Moment
from arabnews.models.spans import Layer

__all__ = ["Candidate", "Find", "LiveUpdate", "Metadata", "MetadataField"]

MetadataField = Literal[
    "titles",
    "site_names",
    "authors",
    "published",
    "modified",
    "sections",
    "breadcrumbs",
    "keywords",
    "urls",
    "types",
    "times",
    "free",
]
"""What a candidate is a candidate for."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One value that the page gives.

    Attributes:
        value: The value, character references resolved and white space squeezed.
        layer: Where it stands: `json-ld`, `meta`, or `markup` for microdata, `time` and links.
        source: Its place there, for example `NewsArticle.datePublished`, `og:title`, `itemprop.author`.
        raw: The characters as they stand in the field.
        moment: For a date what it reads as; `None` if it is no date, or one that can be read in two ways.
        type: For an author what schema.org type it claims to be, for example `Person`.
    """

    value: str
    layer: Layer
    source: str
    raw: str
    moment: Moment | None = None
    type: str | None = None


Find = tuple[MetadataField, Candidate]
"""A candidate with what it is for."""

_CLOSED = frozenset({"false", "no", "0", "locked", "metered", "paid", "premium"})


@dataclass(frozen=True, slots=True)
class LiveUpdate:
    """One entry of a live blog, as its metadata tells it.

    Attributes:
        headline: Its title, `""` for none.
        text: Its words, `""` for none.
        published: When it was posted.
    """

    headline: str
    text: str
    published: Candidate | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """The candidates of a page, each field in the order json-ld, elements, microdata.

    Attributes:
        titles: Titles, site name and all.
        site_names: Names of the site and of the publisher.
        authors: Names of authors; site names and developers among them.
        published: When the story came out.
        modified: When it was changed.
        sections: Its rubrics.
        breadcrumbs: The way to it from the front page.
        keywords: Its keywords, one each.
        urls: Addresses of the page, canonical link and `og:url` among them.
        types: Types of schema.org and OpenGraph, for example `NewsArticle`, `CollectionPage`, `article`.
        times: Every `time` element that says something.
        free: What is said of free access, the words as they stand.
        updates: Entries of a live blog.
    """

    titles: tuple[Candidate, ...] = ()
    site_names: tuple[Candidate, ...] = ()
    authors: tuple[Candidate, ...] = ()
    published: tuple[Candidate, ...] = ()
    modified: tuple[Candidate, ...] = ()
    sections: tuple[Candidate, ...] = ()
    breadcrumbs: tuple[Candidate, ...] = ()
    keywords: tuple[Candidate, ...] = ()
    urls: tuple[Candidate, ...] = ()
    types: tuple[Candidate, ...] = ()
    times: tuple[Candidate, ...] = ()
    free: tuple[Candidate, ...] = ()
    updates: tuple[LiveUpdate, ...] = ()

    @property
    def is_paywalled(self) -> bool | None:
        """Whether the page says that it is behind a paywall; `None` if it says nothing."""
        said = [candidate.value.casefold() for candidate in self.free]
        return any(value in _CLOSED for value in said) if said else None
