"""Every field says why it has its value, and where that was found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import arabnews
from arabnews.cli.records import field_records

PAGES = sorted((Path(__file__).parents[1] / "cases").rglob("page.*"))
FIELDS = (
    *("url", "outlet", "section", "kicker", "headline", "deck", "published_at", "modified_at", "page_date"),
    *("bylines", "agencies", "outlets", "dateline", "tags"),
)
STORY = "<h1>عودة العبارة إلى الخليج</h1><p>وصلت العبارة صباح أمس إلى رصيف المدينة القديمة بعد الصيانة.</p>"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_every_field_with_a_value_has_evidence(page: Path) -> None:
    article = arabnews.parse(page.read_bytes())
    valued = [field for field in FIELDS if getattr(article, field) not in {None, ()}]
    assert [field for field in valued if not article.evidence_for(field)] == []
    placed = [item for item in article.evidence if item.span is not None]
    assert [article.text[item.span.slice] for item in placed if item.span] == [item.text for item in placed]
    assert [record.field for record in field_records(article) if not record.value] == []


@pytest.mark.parametrize(
    ("head", "layer"),
    [
        ('<meta name="author" content="سالم العابد">', "meta"),
        (
            '<script type="application/ld+json">'
            + json.dumps({"@type": "NewsArticle", "author": {"@type": "Person", "name": "سالم العابد"}})
            + "</script>",
            "json-ld",
        ),
    ],
)
def test_an_author_of_the_metadata_says_of_which(head: str, layer: str) -> None:
    article = arabnews.parse(f"<html><head>{head}</head><body>{STORY}</body></html>")
    assert [(item.rule, item.layer, item.text) for item in article.evidence_for("bylines")] == [
        ("byline.metadata", layer, "سالم العابد")
    ]


@pytest.mark.parametrize(
    ("head", "layer"),
    [
        ('<meta property="og:site_name" content="اليوم السابع">', "meta"),
        (
            '<script type="application/ld+json">'
            + json.dumps(
                {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "اليوم السابع"}}
            )
            + "</script>",
            "json-ld",
        ),
    ],
)
def test_an_outlet_of_the_metadata_says_of_which(head: str, layer: str) -> None:
    article = arabnews.parse(f"<html><head>{head}</head><body>{STORY}</body></html>")
    assert [(item.rule, item.layer, item.text) for item in article.evidence_for("outlet")] == [
        ("outlet.site-name", layer, "اليوم السابع")
    ]


def test_times_address_and_paywall_of_the_metadata() -> None:
    script = {
        "@type": "NewsArticle",
        "url": "https://almina.example/7",
        "datePublished": "2024-03-07T11:36:00+04:00",
        "dateModified": "2024-03-08T09:00:00+04:00",
        "isAccessibleForFree": False,
    }
    head = f'<script type="application/ld+json">{json.dumps(script)}</script>'
    article = arabnews.parse(f"<html><head>{head}</head><body>{STORY}</body></html>")
    fields = ("url", "modified_at", "is_paywalled")
    assert [
        (item.rule, item.layer, item.text) for field in fields for item in article.evidence_for(field)
    ] == [
        ("url.metadata", "json-ld", "https://almina.example/7"),
        ("modified.metadata", "json-ld", "2024-03-08T09:00:00+04:00"),
        ("paywall.metadata", "json-ld", "false"),
    ]
    assert {record.field: record.value for record in field_records(article)}["is_paywalled"] == "yes"


def test_times_of_the_lines_and_the_address_of_the_caller() -> None:
    page = "الجمعة 22 نوفمبر 2024\nرئيس التحرير\nهند المرزوق\n\nعودة العبارة إلى الخليج\n\n"
    page += "نشر في: 7 مارس 2024\n\nآخر تحديث: 8 مارس 2024 - 09:00\n\n"
    page += "وصلت العبارة صباح أمس إلى رصيف المدينة القديمة بعد الصيانة."
    article = arabnews.parse(page, url="https://almina.example/7")
    assert [
        (item.rule, item.layer, item.text)
        for field in ("url", "modified_at", "page_date")
        for item in article.evidence_for(field)
    ] == [
        ("url.caller", "caller", "https://almina.example/7"),
        ("modified.line", "text", "8 مارس 2024 - 09:00"),
        ("page-date.masthead", "text", "الجمعة 22 نوفمبر 2024"),
    ]
