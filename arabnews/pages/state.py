"""What a page's script of state says of its story: frameworks keep there what they draw the page from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from arabnews.pages.candidates import Find
from arabnews.pages.jsonld import Json, Node, read_json
from arabnews.pages.schema_org import find_in_nodes
from arabnews.pages.tree import ElementT, TextT, Tree

__all__ = ["find_in_state"]

_ID = "__NEXT_DATA__"
_KEYS: dict[str, tuple[str, ...]] = {
    "headline": ("headline", "title", "mainTitle", "name"),
    "datePublished": (
        "datePublished",
        "publishedAt",
        "published_at",
        "publishDate",
        "publish_date",
        "publishedDate",
        "published_date",
        "firstPublishedAt",
        "publicationDate",
    ),
    "author": ("author", "authors", "writer", "byline"),
    "articleSection": ("section", "category"),
}
"""Properties of schema.org, and what frameworks' own data calls them."""
_FIELDS = frozenset({"published", "authors", "sections"})
_MOST = 20_000


def find_in_state(tree: Tree[ElementT, TextT], titles: frozenset[str]) -> Iterator[Find]:
    """Yield what a page's state says of the thing that bears the page's own title and a day.

    Args:
        tree: The parsed page.
        titles: The titles that its head tells; other stories of the state bear others.

    Yields:
        Candidates of the layer `markup` for its day, authors and rubric.
    """
    for node in tree.named(("script",)):
        if titles and tree.attr(node, "id") == _ID:
            script = "".join(tree.data(text) for text in tree.children(node) if isinstance(text, tree.texts))
            story = next(_stories(read_json(script), titles), None)
            if story is not None:
                for field, found in find_in_nodes((story,)):
                    if field in _FIELDS:
                        name = found.source.replace("NewsArticle", _ID)
                        yield field, replace(found, layer="markup", source=name)


def _stories(values: list[Json], titles: frozenset[str]) -> Iterator[Node]:
    """Yield the objects that bear one of the titles and a day, told as JSON-LD would tell them."""
    waiting: list[Json] = list(values)
    for _ in range(_MOST):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(reversed(value[:_MOST]))
        elif isinstance(value, dict):
            told = {name: _first(value, keys) for name, keys in _KEYS.items()}
            headline = told["headline"]
            if isinstance(headline, str) and " ".join(headline.split()) in titles and told["datePublished"]:
                yield {"@type": "NewsArticle", **told}
            waiting.extend(reversed([inner for inner in value.values() if isinstance(inner, dict | list)]))


def _first(node: Node, keys: tuple[str, ...]) -> Json:
    return next((node[key] for key in keys if node.get(key)), None)
