"""An article as IPTC ninjs 3.1, the news agencies' News in JSON."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import quote

from pydantic import JsonValue

from arabnews.models.exchange.plain import JsonObject, known, listed

if TYPE_CHECKING:
    from arabnews.models.article import Article
    from arabnews.models.moments import Moment

__all__ = ["to_ninjs"]

_STANDARD: JsonObject = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S")
_OF_URIS = ":/?#[]@!$&'()*+,;=%~"
_COMMA = "\u060c "


def to_ninjs(article: Article) -> JsonObject:
    """Return an article as a news object.

    Args:
        article: The article.

    Returns:
        An object of type `text`. Its `uri` is the page's address, or else the name of its text by RFC 6920,
        `ni:///sha-256;…`. What is not known is left out. Times of ninjs need a zone: a day alone, or a clock
        without zone, is a description with the role `published` or `modified`.
    """
    published, modified = _instant(article.published_at), _instant(article.modified_at)
    return known(
        {
            "standard": _STANDARD.copy(),
            "uri": _uri(article.url) or _name_of(article.text),
            "type": "text",
            "language": None if article.language == "other" else article.language,
            "firstCreated": published,
            "versionCreated": modified or published,
            "headlines": listed(_headlines(article)),
            "descriptions": listed(_descriptions(article)),
            "by": _COMMA.join(byline.name for byline in article.bylines),
            "located": article.dateline.place if article.dateline else None,
            "bodies": listed(_bodies(article)),
            "people": listed(_people(article)),
            "organisations": listed(_organisations(article)),
            "places": listed(_places(article)),
            "subjects": listed(_subjects(article)),
            "infoSources": listed(_sources(article)),
            "associations": listed(_associations(article)),
        }
    )


def _uri(url: str | None) -> str | None:
    """Return an address in the letters that a URI may have; `None` for one without a scheme."""
    if url is None or not _SCHEME.match(url):
        return None
    return quote(url, safe=_OF_URIS, errors="replace")


def _name_of(text: str) -> str:
    """Return the name that a text has by itself."""
    digest = hashlib.sha256(text.encode(errors="surrogatepass")).digest()
    return f"ni:///sha-256;{base64.urlsafe_b64encode(digest).decode().rstrip('=')}"


def _instant(moment: Moment | None) -> str | None:
    """Return a moment that is one everywhere; `None` for a day and for a clock without zone."""
    if isinstance(moment, dt.datetime) and moment.tzinfo is not None:
        return moment.isoformat()
    return None


def _headlines(article: Article) -> Iterator[JsonValue]:
    if article.headline:
        yield {"role": "main", "value": article.headline}
    if article.kicker:
        yield {"role": "kicker", "value": article.kicker}


def _descriptions(article: Article) -> Iterator[JsonValue]:
    if article.deck:
        yield {"role": "standfirst", "value": article.deck}
    for caption in article.captions:
        yield {"role": "caption", "value": caption.text}
    for role, moment in (("published", article.published_at), ("modified", article.modified_at)):
        if moment is not None and _instant(moment) is None:
            yield {"role": role, "value": moment.isoformat()}


def _bodies(article: Article) -> Iterator[JsonValue]:
    if article.body:
        yield {
            "role": "main",
            "contentType": "text/plain",
            "charCount": len(article.body),
            "wordCount": len(article.body.split()),
            "value": article.body,
        }


def _people(article: Article) -> Iterator[JsonValue]:
    for byline in article.bylines:
        yield {"name": byline.name, "rel": byline.role or "author"}
    for who in article.speakers:
        if who.kind == "person" and who.name:
            yield {"name": who.name, "rel": "speaker"}


def _organisations(article: Article) -> Iterator[JsonValue]:
    for who in article.speakers:
        name = who.name or who.organization
        if who.kind in {"organization", "media"} and name:
            yield {"name": name, "rel": "speaker"}


def _places(article: Article) -> Iterator[JsonValue]:
    for place in article.dateline.places if article.dateline else ():
        yield {"name": place, "rel": "dateline"}


def _subjects(article: Article) -> Iterator[JsonValue]:
    if article.section:
        yield {"name": article.section, "rel": "section"}
    for tag in article.tags:
        yield {"name": tag, "rel": "keyword"}


def _sources(article: Article) -> Iterator[JsonValue]:
    if article.outlet:
        yield known({"name": article.outlet.name, "role": "publisher", "literal": article.outlet.id})
    for agency in article.agencies:
        yield known({"name": agency.name, "role": agency.role, "literal": agency.code})
    for outlet in article.outlets:
        yield known({"name": outlet.name, "role": outlet.role, "literal": outlet.id})


def _associations(article: Article) -> Iterator[JsonValue]:
    """Yield the other stories whose address is known; ninjs has no link without one."""
    for link in article.related:
        uri = _uri(link.url)
        if link.title and uri:
            yield {"name": link.title, "rel": "related", "uri": uri, "type": "text"}
