"""Every page of tests/cases/pages, taken apart as its expected.json says."""

from __future__ import annotations

import datetime as dt
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


def spell(moment: dt.date | None) -> str | None:
    """Return a moment in ISO form, without seconds that are not there."""
    if isinstance(moment, dt.datetime):
        return moment.isoformat(timespec="auto" if moment.second else "minutes")
    return moment.isoformat() if moment else None


def fields_of(article: Article) -> dict[str, object]:
    """Return the fields of an article as expected.json spells them."""
    return {
        "outlet": article.outlet.name if article.outlet else None,
        "section": article.section,
        "kicker": article.kicker,
        "headline": article.headline,
        "deck": article.deck,
        "published_at": spell(article.published_at),
        "modified_at": spell(article.modified_at),
        "page_date": spell(article.page_date),
        "bylines": [byline.name for byline in article.bylines],
        "agencies": [[a.code, a.role] for a in article.agencies if a.role != "cited"],
        "dateline": list(article.dateline.places) if article.dateline else None,
        "related": [[link.marker, link.title] for link in article.related],
        "captions": [caption.text for caption in article.captions],
        "tags": list(article.tags),
    }


@pytest.mark.parametrize("name", CASES)
def test_each_line_of_a_page_has_its_label(name: str) -> None:
    article, _, blocks = read_case(name)
    assert [[str(block.kind), block.text] for block in article.blocks] == blocks


@pytest.mark.parametrize("name", CASES)
def test_each_field_of_a_page_has_its_value(name: str) -> None:
    article, fields, _ = read_case(name)
    assert fields_of(article) == fields
