"""What meta tags, links, microdata and `time` elements say of the story."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from arabnews.models.spans import Layer
from arabnews.pages.candidates import Candidate, Find, MetadataField
from arabnews.pages.moments import read_moment
from arabnews.pages.schema_org import is_story
from arabnews.pages.tree import ElementT, TextT, Tree
from arabnews.pages.values import candidate, split_keywords

__all__ = ["find_in_elements", "find_in_microdata", "ld_scripts"]

_META: dict[MetadataField, str] = {
    "titles": "og:title twitter:title dc.title dcterms.title title headline sailthru.title parsely-title",
    "site_names": "og:site_name application-name publisher dc.publisher article:publisher_name",
    "authors": "author article:author og:article:author dc.creator dcterms.creator byl parsely-author "
    "sailthru.author cxenseparse:author article:author_name twitter:creator",
    "published": "article:published_time og:article:published_time article:published og:published_time "
    "og:pubdate datepublished date pubdate publishdate publish-date publish_date published-date "
    "publication_date dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued "
    "sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime "
    "article.published bt:pubdate vr:published_time publisheddate schema:datepublished",
    "modified": "article:modified_time og:article:modified_time og:updated_time article:modified "
    "datemodified last-modified lastmod dcterms.modified dc.date.modified",
    "sections": "article:section og:article:section section category parsely-section sailthru.section "
    "articlesection cxenseparse:section",
    "keywords": "keywords news_keywords article:tag og:article:tag parsely-tags sailthru.tags",
    "urls": "og:url twitter:url url",
    "types": "og:type pagetype",
    "free": "article:content_tier og:article:content_tier isaccessibleforfree",
}
_FIELDS: dict[str, MetadataField] = {name: field for field, names in _META.items() for name in names.split()}

_PROPERTIES: dict[str, MetadataField] = {
    "headline": "titles",
    "datePublished": "published",
    "dateModified": "modified",
    "author": "authors",
    "articleSection": "sections",
    "keywords": "keywords",
    "isAccessibleForFree": "free",
}
_DATES = frozenset({"published", "modified", "times"})
_MOST = 500
_HIGHEST = 64
_LONGEST = 2_000


def ld_scripts(tree: Tree[ElementT, TextT]) -> Iterator[str]:
    """Yield the contents of a page's JSON-LD scripts."""
    for node in tree.named(("script",)):
        if "ld+json" in (tree.attr(node, "type") or "").lower():
            yield "".join(tree.data(text) for text in tree.children(node) if isinstance(text, tree.texts))


def find_in_elements(tree: Tree[ElementT, TextT]) -> Iterator[Find]:
    """Yield what title, meta, link and time elements say, and links to the author.

    Args:
        tree: The parsed page.

    Yields:
        Candidates of the layers `meta` and `markup`, with what they are for.
    """
    for node in tree.named(("title", "meta", "link")):
        tag = tree.tag(node)
        if tag == "meta":
            yield from _meta(tree, node)
        elif tag == "link":
            yield from _link(tree, node)
        elif not _is_in_picture(tree, node):
            yield from _made("titles", _characters(tree, node), "markup", "title")
    for node in islice(tree.named(("time",)), _MOST):
        yield from _time(tree, node)
    for node in tree.having("rel"):
        yield from _author(tree, node)
    yield from _microformat(tree)


def find_in_microdata(tree: Tree[ElementT, TextT]) -> Iterator[Find]:
    """Yield what microdata says of the story, and not what it says of comments and other stories' cards.

    Args:
        tree: The parsed page.

    Yields:
        Candidates of the layer `markup`, with what they are for.
    """
    for node in islice(tree.having("itemprop"), _MOST):
        for name in (tree.attr(node, "itemprop") or "").split():
            scope = _scope(tree, node)
            if (
                name == "name"
                and scope is not None
                and "author" in (tree.attr(scope, "itemprop") or "").split()
            ):
                kind = (tree.attr(scope, "itemtype") or "").rpartition("/")[2] or None
                yield from _made("authors", _value(tree, node), "markup", "itemprop.author.name", kind)
            elif name in _PROPERTIES and _is_of_story(tree, scope) and tree.attr(node, "itemscope") is None:
                yield from _made(_PROPERTIES[name], _value(tree, node), "markup", f"itemprop.{name}")


def _is_in_picture(tree: Tree[ElementT, TextT], title: ElementT) -> bool:
    around = tree.parent(title)
    return isinstance(around, tree.elements) and tree.tag(around) not in {"head", "html", "body"}


def _meta(tree: Tree[ElementT, TextT], node: ElementT) -> Iterator[Find]:
    content = tree.attr(node, "content")
    if not content:
        return
    for attribute in ("property", "name", "http-equiv"):
        key = (tree.attr(node, attribute) or "").strip().lower()
        if key in _FIELDS:
            yield from _made(_FIELDS[key], content, "meta", key)
            return


def _link(tree: Tree[ElementT, TextT], node: ElementT) -> Iterator[Find]:
    if "canonical" in (tree.attr(node, "rel") or "").lower().split():
        yield from _made("urls", tree.attr(node, "href") or "", "meta", "link.canonical")


def _author(tree: Tree[ElementT, TextT], node: ElementT) -> Iterator[Find]:
    if tree.tag(node) == "a" and "author" in (tree.attr(node, "rel") or "").lower().split():
        yield from _made("authors", _characters(tree, node), "markup", "rel.author")


def _time(tree: Tree[ElementT, TextT], node: ElementT) -> Iterator[Find]:
    when = tree.attr(node, "datetime") or _characters(tree, node)
    yield from _made("times", when, "markup", "time")
    if tree.attr(node, "pubdate") is not None:
        yield from _made("published", when, "markup", "time.pubdate")


def _microformat(tree: Tree[ElementT, TextT]) -> Iterator[Find]:
    """Yield the day that `abbr.published` tells of a page's one entry, `hentry`; a list of them has many."""
    days = [node for node in islice(tree.named(("abbr",)), _MOST) if "published" in _classes(tree, node)]
    if len(days) == 1 and any("hentry" in _classes(tree, one) for one in _around(tree, days[0])):
        yield from _made("published", tree.attr(days[0], "title") or "", "markup", "abbr.published")


def _classes(tree: Tree[ElementT, TextT], node: ElementT) -> list[str]:
    return (tree.attr(node, "class") or "").split()


def _around(tree: Tree[ElementT, TextT], node: ElementT) -> Iterator[ElementT]:
    """Yield the elements around one, from the inside out."""
    at = tree.parent(node)
    for _ in range(_HIGHEST):
        if not isinstance(at, tree.elements):
            return
        yield at
        at = tree.parent(at)


def _made(
    field: MetadataField, raw: str, layer: Layer, source: str, kind: str | None = None
) -> Iterator[Find]:
    """Yield the candidates of a field: one for each keyword, with its moment for a date, none for nothing."""
    found: list[Candidate]
    if field == "keywords":
        found = [candidate(word, layer, source) for word in split_keywords(raw)]
    else:
        moment = read_moment(raw) if field in _DATES else None
        found = [candidate(raw, layer, source, moment=moment, kind=kind)]
    for one in found:
        if one.value:
            yield field, one


def _scope(tree: Tree[ElementT, TextT], node: ElementT) -> ElementT | None:
    """Return the item that a property belongs to."""
    return next((one for one in _around(tree, node) if tree.attr(one, "itemscope") is not None), None)


def _is_of_story(tree: Tree[ElementT, TextT], scope: ElementT | None) -> bool:
    if scope is None:
        return True
    if tree.attr(scope, "itemprop") is not None:
        return False
    kind = (tree.attr(scope, "itemtype") or "").rpartition("/")[2]
    return is_story(kind) or kind.endswith("Page")


def _value(tree: Tree[ElementT, TextT], node: ElementT) -> str:
    for attribute in ("content", "datetime", *(("title",) if tree.tag(node) == "abbr" else ())):
        value = tree.attr(node, attribute)
        if value:
            return value
    return (tree.attr(node, "href") or "") if tree.tag(node) == "link" else _characters(tree, node)


def _characters(tree: Tree[ElementT, TextT], node: ElementT) -> str:
    """Return the text of an element, as much of it as a field can hold."""
    pieces: list[str] = []
    stack: list[object] = [node]
    seen = 0
    while stack and seen < _MOST:
        at = stack.pop()
        seen += 1
        if isinstance(at, tree.texts):
            pieces.append(tree.data(at)[:_LONGEST])
        elif isinstance(at, tree.elements):
            stack += tree.children(at)[:_MOST][::-1]
    return "".join(pieces)
