"""ninjs out: the whole of a small page, and properties that the standard knows and no others."""

from __future__ import annotations

import datetime as dt
import json
import re

import pytest
from hypothesis import given
from pydantic import JsonValue

from arabnews import parse
from arabnews.models import Article, Moment, Outlet, OutletCitation, RelatedLink, Span
from tests.exchange.page import DECK, HEADLINE, STORY, article
from tests.strategies import texts

PROPERTIES = frozenset(
    {
        "uri", "type", "representationType", "profile", "version", "firstCreated", "versionCreated",
        "contentCreated", "embargoedUntil", "pubStatus", "urgency", "copyrightHolder",
        "copyrightNotice", "usageTerms", "edNote", "language", "descriptions", "bodies",
        "headlines", "people", "organisations", "places", "subjects", "events", "eventDetails",
        "plannedCoverage", "objects", "infoSources", "title", "by", "slugline", "located",
        "renditions", "associations", "altIds", "trustIndicators", "standard", "genres", "expires",
        "rightsInfo", "digitalSourceType",
    }
)  # fmt: skip
"""What a news object of ninjs 3.1 may have; it allows no other properties."""

OBJECTS: dict[str, frozenset[str]] = {
    "standard": frozenset({"name", "version", "schema"}),
    "headlines": frozenset({"role", "contentType", "value"}),
    "descriptions": frozenset({"role", "contentType", "value"}),
    "bodies": frozenset({"role", "contentType", "charCount", "wordCount", "value"}),
    "people": frozenset({"name", "rel", "uri", "literal", "contactInfo"}),
    "organisations": frozenset({"name", "rel", "uri", "literal", "symbols", "contactInfo"}),
    "places": frozenset({"name", "rel", "uri", "literal", "contactInfo", "geoJSON"}),
    "subjects": frozenset({"name", "rel", "uri", "literal", "creator", "relevance", "confidence"}),
    "infoSources": frozenset({"name", "role", "uri", "literal", "contactInfo"}),
    "associations": frozenset({"name", "rel", "uri", "type"}),
}
"""The objects inside one, and what each of them may have."""

URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


def faults(story: dict[str, JsonValue]) -> list[str]:
    """Tell what the standard does not allow."""
    found = [key for key in story if key not in PROPERTIES]
    for key, value in story.items():
        items = value if isinstance(value, list) else [value]
        inner = [item for item in items if isinstance(item, dict)]
        found += [f"{key}.{name}" for item in inner for name in item if name not in OBJECTS[key]]
        found += [
            f"{key} without a value" for item in inner if key in {"headlines", "bodies"} and not item["value"]
        ]
    found += [
        key for key in ("firstCreated", "versionCreated") if key in story and not _is(INSTANT, story[key])
    ]
    return found if _is(URI, story["uri"]) else [*found, "uri"]


def _is(form: re.Pattern[str], value: JsonValue) -> bool:
    return isinstance(value, str) and form.fullmatch(value) is not None


def test_the_whole_of_a_small_page() -> None:
    story = article().to_ninjs()
    assert faults(story) == []
    assert story == {
        "standard": {
            "name": "ninjs",
            "version": "3.1",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
        },
        "uri": "https://almarfa.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/7",
        "type": "text",
        "language": "ar",
        "headlines": [{"role": "main", "value": HEADLINE}],
        "descriptions": [
            {"role": "standfirst", "value": DECK},
            {"role": "published", "value": "2024-03-07T11:36:00"},
        ],
        "by": "سالم العابد",
        "located": "نزوى",
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": 233,
                "wordCount": 39,
                "value": "\n\n".join(STORY),
            }
        ],
        "people": [
            {"name": "سالم العابد", "rel": "reporter"},
            {"name": "ليلى الحداد", "rel": "speaker"},
        ],
        "places": [{"name": "نزوى", "rel": "dateline"}],
        "subjects": [{"name": "مكتبات", "rel": "keyword"}, {"name": "القراءة", "rel": "keyword"}],
        "infoSources": [{"name": "وكالة الأنباء العمانية", "role": "cited", "literal": "ONA"}],
    }


@pytest.mark.parametrize("url", [None, "/news/7", "almarfa.example"])
def test_a_page_without_address_is_named_by_its_text(url: str | None) -> None:
    story = Article(text="abc", url=url).to_ninjs()
    assert story["uri"] == "ni:///sha-256;ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"
    assert faults(story) == []


@pytest.mark.parametrize(
    ("published", "modified", "told"),
    [
        (dt.date(2024, 3, 7), None, {"descriptions": [{"role": "published", "value": "2024-03-07"}]}),
        (
            dt.datetime(2024, 3, 7, 11, 36, tzinfo=dt.timezone(dt.timedelta(hours=4))),
            None,
            {"firstCreated": "2024-03-07T11:36:00+04:00", "versionCreated": "2024-03-07T11:36:00+04:00"},
        ),
        (
            dt.datetime(2024, 3, 7, 7, 36, tzinfo=dt.UTC),
            dt.datetime(2024, 3, 7, 8, 0, tzinfo=dt.UTC),
            {"firstCreated": "2024-03-07T07:36:00+00:00", "versionCreated": "2024-03-07T08:00:00+00:00"},
        ),
        (
            dt.date(2024, 3, 7),
            dt.datetime(2024, 3, 8, 8, 0, tzinfo=dt.UTC),
            {
                "versionCreated": "2024-03-08T08:00:00+00:00",
                "descriptions": [{"role": "published", "value": "2024-03-07"}],
            },
        ),
    ],
)
def test_a_time_without_zone_is_no_time_of_ninjs(
    published: Moment, modified: Moment | None, told: dict[str, JsonValue]
) -> None:
    story = Article(text="", published_at=published, modified_at=modified).to_ninjs()
    times = ("firstCreated", "versionCreated", "descriptions")
    assert {key: story[key] for key in times if key in story} == told


def test_links_without_an_address_are_no_associations() -> None:
    span = Span(start=0, end=0)
    related = (
        RelatedLink(marker=None, title="حافلات جديدة", url="https://almarfa.example/8", span=span),
        RelatedLink(marker=None, title="موسم التمور", url="/9", span=span),
        RelatedLink(marker="اقرأ أيضا", title=None, span=span),
    )
    assert Article(text="", related=related).to_ninjs()["associations"] == [
        {"name": "حافلات جديدة", "rel": "related", "uri": "https://almarfa.example/8", "type": "text"}
    ]


def test_the_publisher_and_quoted_outlets_are_sources() -> None:
    cited = OutletCitation(name="الساحل", role="cited", span=Span(start=0, end=0), text="")
    story = Article(text="", outlet=Outlet(name="المرفأ", id="almarfa"), outlets=(cited,)).to_ninjs()
    assert story["infoSources"] == [
        {"name": "المرفأ", "role": "publisher", "literal": "almarfa"},
        {"name": "الساحل", "role": "cited"},
    ]


@given(text=texts())
def test_any_page_is_valid_json(text: str) -> None:
    story = parse(text).to_ninjs()
    assert json.loads(json.dumps(story)) == story
    assert faults(story) == []
