"""What a site publishes for machines, read as a page: JSON-LD in, Article out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import cast

from pydantic import JsonValue
from typing_extensions import Unpack

from arabnews.article.options import ParseOptions, short_enough
from arabnews.errors import InputError
from arabnews.models import Article
from arabnews.pages.decode import decode
from arabnews.pages.element import Element
from arabnews.pages.html import read_html
from arabnews.pages.jsonld import Node, read_nodes
from arabnews.pages.lines import Line, Page, lines_of
from arabnews.pages.metadata import metadata_of
from arabnews.pages.schema_org import about_one_story, words_of
from arabnews.pages.values import MARKUP, resolved
from arabnews.pipeline import run_stages
from arabnews.text.fold import fold_text

__all__ = ["from_jsonld"]

_GAP = "\n\n"
_CUT = " .…[]"
"""What sites put where they cut a description off."""


def from_jsonld(
    document: str | bytes | Mapping[str, JsonValue] | list[JsonValue], **options: Unpack[ParseOptions]
) -> Article:
    """Turn the JSON-LD of a page into an Article: the story without the page round it.

    `Article.text` is headline, standfirst and body, an empty line between them. A description that only
    repeats the body is no standfirst, and one without a body is the whole story.

    >>> story = {
    ...     "@type": "NewsArticle",
    ...     "headline": "افتتاح مكتبة في نزوى",
    ...     "datePublished": "2024-03-07T11:36:00+04:00",
    ...     "author": {"@type": "Person", "name": "سالم العابد"},
    ...     "articleBody": "افتتحت البلدية أمس مكتبة جديدة في الحارة القديمة.",
    ... }
    >>> article = from_jsonld(story)
    >>> article.headline, article.bylines[0].name, article.published_at.isoformat()
    ('افتتاح مكتبة في نزوى', 'سالم العابد', '2024-03-07T11:36:00+04:00')
    >>> article.dates[0].value.edtf
    '2024-03-06'

    Args:
        document: A script of `application/ld+json` as text or bytes, faults and all, or what `json.loads`
            made of it.
        options: As for `parse`.

    Returns:
        The article; without a `NewsArticle` or its kin nothing is found.

    Raises:
        InputError: The document is of another type or longer than `max_chars`, or `without` names no stage.
    """
    script = short_enough(_script(document), options)
    nodes = about_one_story(read_nodes([script]))
    return run_stages(_page(nodes[0] if nodes else {}), metadata_of(nodes), options)


def _script(document: str | bytes | Mapping[str, JsonValue] | list[JsonValue]) -> str:
    if isinstance(document, str | bytes | bytearray | memoryview):
        return decode(document)
    if not isinstance(cast("object", document), Mapping | list):
        raise InputError(
            f"JSON-LD is text, bytes, a mapping or a list, not {type(document).__name__}; "
            "pass the script's text, or what json.loads made of it"
        )
    try:
        return json.dumps(dict(document) if isinstance(document, Mapping) else document, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise InputError(f"the document is no JSON: {error}; pass what json.loads returns") from error


def _page(story: Node) -> Page:
    """Lay a story out as a page whose elements say what each line is."""
    headline, body = _line(words_of(story, "headline")), _lines(words_of(story, "articleBody"))
    deck = _standfirst(_line(words_of(story, "description")), headline, body)
    parts = [part for part in (headline, deck, body) if part]
    page = lines_of(_GAP.join(parts))
    is_cut_off = 0 < len(deck) < len(body)  # else it is most of the text, and the usual rules say what it is
    start = len(headline) + len(_GAP) + len(deck) if is_cut_off else len(headline)
    return Page(page.text, page.folded, tuple(_placed(page.lines, len(headline), start)))


def _placed(lines: tuple[Line, ...], headline: int, story: int) -> Iterator[Line]:
    """Yield the lines in their elements: headline and standfirst up to their ends, then the story."""
    root = Element("html")
    article = Element("article", parent=root)
    for line in lines:
        if line.start < headline:
            element = Element("h1", parent=root)
        elif line.start < story:
            element = Element("p", ("deck",), parent=root)
        else:
            element = Element("p", parent=article)
        yield line._replace(element=element)


def _standfirst(description: str, headline: str, body: str) -> str:
    """Return a description that says something of its own: most are the body's first words, cut off."""
    words = fold_text(description).strip(_CUT)
    told = (fold_text(headline), " ".join(fold_text(body).split()))
    return "" if any(words in text for text in told) else description


def _line(text: str) -> str:
    """Return a property of one line."""
    return " ".join(_lines(text).split())


def _lines(text: str) -> str:
    """Return the lines of a property: markup read, references resolved."""
    text = resolved(text)
    return (read_html(text).page.text if MARKUP.search(text) else text).strip()
