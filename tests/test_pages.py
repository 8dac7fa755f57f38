"""Every page of tests/cases/pages, taken apart as its expected.json says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import arabnews
from arabnews.models import Article

PAGES = Path(__file__).parent / "cases" / "pages"
CASES = sorted(path.parent.name for path in PAGES.glob("*/expected.json"))


def read_case(name: str) -> tuple[Article, dict[str, object], list[list[str]]]:
    folder = PAGES / name
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    text = (folder / "page.txt").read_text(encoding="utf-8")
    article = arabnews.parse(text, **expected["options"])
    assert article.text == text
    return article, expected["fields"], expected["blocks"]


def fields_of(article: Article) -> dict[str, object]:
    """Return the fields of an article as expected.json spells them."""
    return {
        "outlet": article.outlet.name if article.outlet else None,
        "section": article.section,
        "kicker": article.kicker,
        "headline": article.headline,
        "deck": article.deck,
        "published_at": article.published_at.isoformat() if article.published_at else None,
        "modified_at": article.modified_at.isoformat() if article.modified_at else None,
        "page_date": article.page_date.isoformat() if article.page_date else None,
        "bylines": [byline.name for byline in article.bylines],
        "agencies": [[a.code, a.role] for a in article.agencies if a.role != "cited"],
        "dateline": list(article.dateline.places) if article.dateline else None,
        "related": [[link.marker, link.title] for link in article.related],
        "captions": [caption.text for caption in article.captions],
        "tags": list(article.tags),
    }


@pytest.mark.parametrize("name", CASES)
def test_labels(name: str) -> None:
    article, _, blocks = read_case(name)
    assert [[str(block.kind), block.text] for block in article.blocks] == blocks


@pytest.mark.parametrize("name", CASES)
def test_fields(name: str) -> None:
    article, fields, _ = read_case(name)
    assert fields_of(article) == fields
