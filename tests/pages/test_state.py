"""What a framework's own data tells of the page's story."""

from __future__ import annotations

import datetime as dt
import json

import pytest

import arabnews

TITLE = "أسعار التمور تستقر في سوق المرفأ"
BODY = "<p>استقرت أسعار التمور في سوق المرفأ مع بداية المهرجان السنوي، وبلغ متوسط سعر الكيلو 14 ريالا.</p>"


def page(state: object, meta: str = "") -> str:
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'
    head = f'<meta property="og:title" content="{TITLE}">{meta}'
    return f"<html><head>{head}</head><body><h1>{TITLE}</h1><div>{BODY}</div>{script}</body></html>"


STORY = {"title": TITLE, "publishedAt": "2023-08-02T13:05:00+03:00", "author": {"name": "سالم العابد"}}
OTHER = {"title": "افتتاح مكتبة في نزوى", "publishedAt": "2024-01-05T10:00:00+03:00"}


@pytest.mark.parametrize(
    ("state", "day", "names"),
    [
        ({"props": {"latest": [OTHER], "article": STORY}}, "2023-08-02T13:05:00+03:00", ["سالم العابد"]),
        ({"props": {"latest": [OTHER]}}, None, []),
        ({"props": {"article": {"title": TITLE}}}, None, []),
        ({"article": {**STORY, "publishedAt": 1690970700000}}, "2023-08-02T10:05:00+00:00", ["سالم العابد"]),
        ([], None, []),
        ("", None, []),
    ],
)
def test_the_state_tells_of_the_pages_story(state: object, day: str | None, names: list[str]) -> None:
    article = arabnews.parse_html(page(state))
    assert article.published_at == (dt.datetime.fromisoformat(day) if day else None)
    assert [byline.name for byline in article.bylines] == names


def test_a_page_that_tells_its_day_itself_is_not_asked() -> None:
    told = '<meta property="article:published_time" content="2023-08-01T09:00:00+03:00">'
    article = arabnews.parse_html(page({"article": STORY}, told))
    assert article.published_at == dt.datetime.fromisoformat("2023-08-01T09:00:00+03:00")
    assert article.bylines == ()


def test_the_evidence_names_the_state() -> None:
    evidence = arabnews.parse_html(page({"article": STORY})).evidence
    told = [(item.layer, item.text) for item in evidence if item.field == "published_at"]
    assert told == [("markup", "2023-08-02T13:05:00+03:00")]
