"""What JSON-LD says of the story: a table of properties, and the shapes in which names are given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from arabnews.pages.candidates import Candidate, Find, LiveUpdate, MetadataField
from arabnews.pages.jsonld import Json, Node, types_of
from arabnews.pages.moments import read_moment
from arabnews.pages.values import candidate, split_keywords, split_sections

__all__ = ["about_one_story", "find_in_nodes", "is_story", "updates_in", "words_of"]

_Table = tuple[tuple[str, MetadataField], ...]

_STORY: _Table = (
    ("headline", "titles"),
    ("alternativeHeadline", "titles"),
    ("name", "titles"),
    ("datePublished", "published"),
    ("dateCreated", "published"),
    ("dateModified", "modified"),
    ("author", "authors"),
    ("creator", "authors"),
    ("articleSection", "sections"),
    ("keywords", "keywords"),
    ("url", "urls"),
    ("publisher", "site_names"),
    ("isAccessibleForFree", "free"),
)
_PAGE: _Table = (
    ("name", "titles"),
    ("datePublished", "published"),
    ("dateModified", "modified"),
    ("url", "urls"),
    ("isAccessibleForFree", "free"),
)
_VIDEO: _Table = (("uploadDate", "published"), ("datePublished", "published"))
"""A film tells its day as the story's where no story is told; its name is often its file's."""
_SITE: _Table = (("name", "site_names"), ("alternateName", "site_names"))

_POSTINGS = frozenset({"BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting"})
_SITES = frozenset({"NewsMediaOrganization", "Organization", "WebSite"})
_VIDEOS = frozenset({"VideoObject"})
_DEEPEST = 6


def is_story(type_name: str) -> bool:
    """Tell whether a type of schema.org is a story: `NewsArticle` and its kin, postings."""
    return type_name.endswith("Article") or type_name in _POSTINGS


def _is_page(type_name: str) -> bool:
    return type_name.endswith("Page")


_TABLES = (
    (is_story, _STORY),
    (_is_page, _PAGE),
    (_VIDEOS.__contains__, _VIDEO),
    (_SITES.__contains__, _SITE),
)
"""Which properties are read of which types; stories come before pages, and pages before the site."""


def find_in_nodes(nodes: tuple[Node, ...]) -> Iterator[Find]:
    """Yield the candidates of a page's nodes: stories first, then pages, then the site.

    Args:
        nodes: The nodes as `read_nodes` returns them.

    Yields:
        Candidates of the layer `json-ld`, with what they are for.
    """
    by_id = {key: node for node in reversed(nodes) if isinstance(key := node.get("@id"), str)}
    kinds = [(node, name) for node in nodes for name in types_of(node)]
    for kind, table in _TABLES:
        for node, name in kinds:
            if kind(name):
                yield from _properties(node, name, table, by_id)
    for node, name in kinds:
        if is_story(name):
            yield from _parts(node, name)
        elif name == "BreadcrumbList":
            yield from _breadcrumbs(node)
        if is_story(name) or _is_page(name):
            yield "types", candidate(name, "json-ld", "@type")


def about_one_story(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """Return a document's story, the first that has a body or else the first, before what is no story.

    Args:
        nodes: The nodes as `read_nodes` returns them.

    Returns:
        The nodes without other stories; none of them if there is no story.
    """
    told = [(node, any(map(is_story, types_of(node)))) for node in nodes]
    stories = [node for node, tells in told if tells]
    if not stories:
        return ()
    story = next((node for node in stories if words_of(node, "articleBody")), stories[0])
    return story, *(node for node, tells in told if not tells)


def words_of(node: Node, key: str) -> str:
    """Return the first words of a property, as they are written; `""` for none."""
    return next((text for text in _texts(node.get(key)) if text.strip()), "")


def updates_in(nodes: tuple[Node, ...]) -> tuple[LiveUpdate, ...]:
    """Return the entries of the page's live blog, in the order in which it gives them."""
    entries = (entry for node in nodes for entry in _listed(node.get("liveBlogUpdate")))
    return tuple(_update(entry) for entry in entries if isinstance(entry, dict))


def _update(entry: Node) -> LiveUpdate:
    published = next(_dates(entry.get("datePublished"), "liveBlogUpdate.datePublished"), None)
    headline, text = (next(_texts(entry.get(key)), "") for key in ("headline", "articleBody"))
    return LiveUpdate(_shown(headline), _shown(text), published)


def _shown(text: str) -> str:
    return candidate(text, "json-ld", "liveBlogUpdate").value


def _properties(node: Node, kind: str, table: _Table, by_id: Mapping[str, Node]) -> Iterator[Find]:
    for key, field in table:
        value = node.get(key)
        if value is None:
            continue
        for found in _candidates(field, value, f"{kind}.{key}", by_id):
            if found.value:
                yield field, found


def _candidates(
    field: MetadataField, value: Json, source: str, by_id: Mapping[str, Node]
) -> Iterator[Candidate]:
    if field in {"authors", "site_names"}:
        yield from _names(value, source, by_id, None, 0)
    elif field in {"published", "modified"}:
        yield from _dates(value, source)
    elif field in {"keywords", "sections"}:
        split = split_keywords if field == "keywords" else split_sections
        for text in _texts(value):
            for word in split(text):
                yield candidate(word, "json-ld", source)
    else:
        for text in _texts(value):
            yield candidate(text, "json-ld", source)


def _names(
    value: Json, source: str, by_id: Mapping[str, Node], kind: str | None, depth: int
) -> Iterator[Candidate]:
    """Yield the names of people and organizations: strings, lists, nodes, nodes by reference, name parts."""
    if depth > _DEEPEST:
        return
    if isinstance(value, str):
        yield candidate(value, "json-ld", source, kind=kind)
    elif isinstance(value, list):
        for item in value:
            yield from _names(item, source, by_id, kind, depth + 1)
    elif isinstance(value, dict):
        node = value if "name" in value else by_id.get(str(value.get("@id")), value)
        kind = next(iter(types_of(node)), kind)
        inner = node.get("name") or node.get("@value") or node.get("author") or _joined(node)
        yield from _names(inner, source, by_id, kind, depth + 1)


def _joined(node: Node) -> str | None:
    parts = [part for key in ("givenName", "additionalName", "familyName") for part in _texts(node.get(key))]
    return " ".join(parts) or None


def _dates(value: Json, source: str) -> Iterator[Candidate]:
    for text in _texts(value):
        yield candidate(text, "json-ld", source, moment=read_moment(text))


def _texts(value: Json) -> Iterator[str]:
    """Yield the strings of a value: itself, of a list, of `{"@value": …}`, a name, an address."""
    for item in _listed(value):
        if isinstance(item, str):
            yield item
        elif isinstance(item, bool):
            yield "true" if item else "false"
        elif isinstance(item, dict):
            inner = next((item[key] for key in ("@value", "name", "@id", "url") if key in item), None)
            if isinstance(inner, str):
                yield inner


def _parts(node: Node, kind: str) -> Iterator[Find]:
    """Yield what the story's parts say of free access, where the story itself says nothing."""
    if "isAccessibleForFree" in node:
        return
    for part in _listed(node.get("hasPart")):
        if isinstance(part, dict):
            for text in _texts(part.get("isAccessibleForFree")):
                yield "free", candidate(text, "json-ld", f"{kind}.hasPart.isAccessibleForFree")


def _breadcrumbs(node: Node) -> Iterator[Find]:
    for item in _listed(node.get("itemListElement")):
        if isinstance(item, dict):
            inner = item.get("name") or item.get("item")
            for text in _texts(inner):
                yield "breadcrumbs", candidate(text, "json-ld", "BreadcrumbList.name")


def _listed(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [] if value is None else [value]
