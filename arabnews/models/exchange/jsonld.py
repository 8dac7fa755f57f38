"""An article as JSON-LD of schema.org: `NewsArticle` with its `Quotation`s."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pydantic import JsonValue

from arabnews.models.exchange.plain import JsonObject, known, listed

if TYPE_CHECKING:
    from arabnews.models.article import Article, ArticleKind, Outlet, Update
    from arabnews.models.blocks import Caption
    from arabnews.models.credits import AgencyCredit, Byline, CreditRole, OutletRole
    from arabnews.models.quotes import Quote, Speaker, SpeakerKind

__all__ = ["to_jsonld"]

_TYPES: dict[ArticleKind, str] = {
    "article": "NewsArticle",
    "liveblog": "LiveBlogPosting",
    "listing": "CollectionPage",
    "empty": "WebPage",
}
_CREDITED: dict[CreditRole, str] = {
    "editor": "editor",
    "translator": "translator",
    "photographer": "contributor",
}
"""Properties of people who are not the story's authors."""
_SPEAKERS: dict[SpeakerKind, str] = {
    "person": "Person",
    "unnamed": "Person",
    "organization": "Organization",
    "media": "Organization",
    "country": "Organization",
}
"""Types of speakers; of several people and of groups schema.org has none, so that they stay text."""
_MEDIA = "NewsMediaOrganization"
_COMMA = "\u060c "
_NO_ONE = "AGENCIES"
"""The code of `agencies` without a name."""


def to_jsonld(article: Article) -> JsonObject:
    """Return an article as schema.org tells it.

    Args:
        article: The article.

    Returns:
        A `NewsArticle`; a live blog is a `LiveBlogPosting`, a list of stories a `CollectionPage`, an empty
        page a `WebPage`. What is not known is left out.
    """
    return known(
        {
            "@context": "https://schema.org",
            "@type": _TYPES[article.kind],
            "url": article.url,
            "headline": article.headline,
            "alternativeHeadline": article.kicker,
            "description": article.deck,
            "datePublished": article.published_at.isoformat() if article.published_at else None,
            "dateModified": article.modified_at.isoformat() if article.modified_at else None,
            **_people(article.bylines),
            "sourceOrganization": listed(_organizations(article, "credit")),
            "publisher": _publisher(article.outlet) if article.outlet else None,
            "locationCreated": _places(article.dateline.places) if article.dateline else None,
            "keywords": listed(article.tags),
            "inLanguage": None if article.language == "other" else article.language,
            "isAccessibleForFree": None if article.is_paywalled is None else not article.is_paywalled,
            "image": listed(_image(caption, article.agencies) for caption in article.captions),
            **(_story(article) if article.kind in {"article", "liveblog"} else {}),
            "mentions": listed(_organizations(article, "cited")),
            "hasPart": listed(_quotation(quote) for quote in article.quotes),
        }
    )


def _story(article: Article) -> JsonObject:
    """Return what only an article has, and a list of stories has not."""
    places = article.dateline.places if article.dateline and article.kind == "article" else ()
    return {
        "articleSection": article.section,
        "dateline": _COMMA.join(places),
        "articleBody": article.body,
        "liveBlogUpdate": listed(_update(update) for update in article.updates),
    }


def _update(update: Update) -> JsonObject:
    moment = update.moment.isoformat() if update.moment else None
    return known({"@type": "BlogPosting", "datePublished": moment, "articleBody": update.text})


def _people(bylines: tuple[Byline, ...]) -> JsonObject:
    """Return the credited people under the property of what they did."""
    credited: dict[str, list[JsonValue]] = {}
    for byline in bylines:
        person = known({"@type": "Person", "name": byline.name, "description": byline.title})
        role = _CREDITED.get(byline.role, "author") if byline.role else "author"
        credited.setdefault(role, []).append(person)
    return {role: listed(people) for role, people in credited.items()}


def _organizations(article: Article, role: OutletRole) -> Iterator[JsonValue]:
    """Yield the agencies and outlets that supplied the story, or that it quotes."""
    for agency in article.agencies:
        if agency.role == role and agency.code != _NO_ONE:
            yield known({"@type": _MEDIA, "name": agency.name, "alternateName": agency.code})
    for outlet in article.outlets:
        if outlet.role == role:
            yield {"@type": _MEDIA, "name": outlet.name}


def _publisher(outlet: Outlet) -> JsonObject:
    url = f"https://{outlet.domain}" if outlet.domain else None
    return known({"@type": _MEDIA, "name": outlet.name, "url": url})


def _places(places: tuple[str, ...]) -> list[JsonValue]:
    return listed({"@type": "Place", "name": place} for place in places)


def _image(caption: Caption, agencies: tuple[AgencyCredit, ...]) -> JsonObject:
    """Return a picture: its caption, and the agency that the caption itself names."""
    inside = (
        agency.name
        for agency in agencies
        if agency.role == "photo"
        and agency.span is not None
        and caption.span.start <= agency.span.start < caption.span.end
    )
    return known({"@type": "ImageObject", "caption": caption.text, "creditText": next(inside, None)})


def _quotation(quote: Quote) -> JsonObject:
    who = quote.speaker
    return known(
        {
            "@type": "Quotation",
            "text": quote.text,
            "spokenByCharacter": _speaker(who) if who and who.kind != "document" else None,
            "isBasedOn": _document(who) if who and who.kind == "document" else None,
        }
    )


def _speaker(who: Speaker) -> JsonValue:
    kind = _SPEAKERS.get(who.kind)
    if kind is None:
        return who.name or who.role
    is_post = kind == "Person" and who.name is not None
    employer = who.organization if kind == "Person" else None
    return known(
        {
            "@type": kind,
            "name": who.name or (None if kind == "Person" else who.organization),
            "jobTitle": who.role if is_post else None,
            "description": None if is_post else who.role,
            "affiliation": {"@type": "Organization", "name": employer} if employer else None,
        }
    )


def _document(who: Speaker) -> JsonObject:
    return known({"@type": "CreativeWork", "name": who.name or who.role})
