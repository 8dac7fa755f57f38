"""HTML pages of makers that no rule was written for: what must be right on each, and what may only rise."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from pathlib import Path
from random import Random
from typing import TypedDict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import arabnews
from arabnews.text.fold import fold_text

PAGES = Path(__file__).parent / "cases" / "unseen_html"
NAMES = sorted(path.parent.name for path in PAGES.glob("*/expected.json"))
MINUTES = {"blogger-tn"}
"""Pages whose clock stands far from their day, where only the day is found."""
TAG = re.compile(r"<[^<>]+>")
BODY_RIGHT = 0.99
ABSENT_RIGHT = 0.985
RELATED_RIGHT = 0.985


class Expected(TypedDict):
    """What a page says, labelled by hand."""

    url: str
    headline: str | None
    published: str | None
    bylines: list[str]
    section: str | None
    body: list[str]
    related: list[str]
    absent: list[str]


def read_page(name: str) -> tuple[arabnews.Article, Expected]:
    expected: Expected = json.loads((PAGES / name / "expected.json").read_text(encoding="utf-8"))
    return arabnews.parse((PAGES / name / "page.html").read_bytes(), url=expected["url"]), expected


@pytest.mark.parametrize("name", NAMES)
def test_title_time_section_and_authors(name: str) -> None:
    article, expected = read_page(name)
    if expected["headline"] is None:
        assert (article.kind, article.published_at, article.bylines) == ("listing", None, ())
        return
    assert fold_text(article.headline or "") == fold_text(expected["headline"])
    assert fold_text(article.section or "") == fold_text(expected["section"] or "")
    assert sorted(byline.name for byline in article.bylines) == sorted(expected["bylines"])
    told = expected["published"]
    shown = article.published_at
    assert (None if shown is None else shown.isoformat()[:10]) == (told and told[:10])
    if told and "T" in told and name not in MINUTES:
        assert isinstance(shown, dt.datetime)
        assert shown.strftime("%Y-%m-%dT%H:%M") == told


def test_bodies_without_furniture_and_related_links() -> None:
    bodies: list[float] = []
    absent: list[bool] = []
    related: list[bool] = []
    for name in NAMES:
        article, expected = read_page(name)
        if expected["body"]:
            bodies.append(overlap(article.body, " ".join(expected["body"])))
        body = squeeze(article.body)
        absent += [squeeze(words) not in body for words in expected["absent"]]
        titles = [squeeze(link.title or "") for link in article.related]
        related += [any(squeeze(words) in title for title in titles) for words in expected["related"]]
    assert sum(bodies) / len(bodies) >= BODY_RIGHT
    assert sum(absent) / len(absent) >= ABSENT_RIGHT
    assert sum(related) / len(related) >= RELATED_RIGHT


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(NAMES), st.integers(0, 10**6), st.sampled_from((0.02, 0.2, 0.6, 1.0)))
def test_a_page_that_lost_tags_keeps_its_text(name: str, seed: int, share: float) -> None:
    markup = arabnews.decode((PAGES / name / "page.html").read_bytes())
    chance = Random(seed)  # noqa: S311 - no secret
    broken = TAG.sub(lambda tag: "" if chance.random() < share else tag[0], markup)
    article = arabnews.parse(broken)
    assert "".join(block.raw for block in article.blocks) == article.text


def overlap(got: str, wanted: str) -> float:
    """Return the F1 of the words of two texts."""
    one, other = Counter(fold_text(got).split()), Counter(fold_text(wanted).split())
    return 2 * sum((one & other).values()) / (sum(one.values()) + sum(other.values()))


def squeeze(text: str) -> str:
    return "".join(filter(str.isalnum, fold_text(text)))
