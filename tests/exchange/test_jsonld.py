"""JSON-LD out: the whole of a small page, and what each kind of page, person and speaker becomes."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from hypothesis import given
from pydantic import JsonValue

from arabnews.models import (
    AgencyCredit,
    Article,
    ArticleKind,
    Byline,
    Caption,
    CreditRole,
    Moment,
    Outlet,
    OutletCitation,
    Quote,
    Span,
    Speaker,
    SpeakerKind,
    Update,
)
from tests.exchange.page import DECK, HEADLINE, STORY, URL, article
from tests.strategies import texts

SPAN = Span(start=0, end=4)


def said_by(kind: SpeakerKind, name: str | None, role: str | None, organization: str | None = None) -> Quote:
    return Quote(
        content_spans=(SPAN,),
        text="قريبا",
        kind="indirect",
        level="core",
        cue=None,
        source=None,
        speaker=Speaker(kind=kind, name=name, role=role, organization=organization),
        carried=False,
        confidence=0.9,
        boundary="hard",
        rule="quote.example",
    )


def test_the_whole_of_a_small_page() -> None:
    librarian = {
        "@type": "Person",
        "name": "ليلى الحداد",
        "jobTitle": "مديرة المكتبة",
        "affiliation": {"@type": "Organization", "name": "المكتبة"},
    }
    source = {
        "@type": "Person",
        "description": "مصدر في البلدية",
        "affiliation": {"@type": "Organization", "name": "البلدية"},
    }
    assert article().to_jsonld() == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": URL,
        "headline": HEADLINE,
        "description": DECK,
        "datePublished": "2024-03-07T11:36:00",
        "author": [{"@type": "Person", "name": "سالم العابد"}],
        "locationCreated": [{"@type": "Place", "name": "نزوى"}],
        "keywords": ["مكتبات", "القراءة"],
        "inLanguage": "ar",
        "dateline": "نزوى",
        "articleBody": "\n\n".join(STORY),
        "mentions": [
            {"@type": "NewsMediaOrganization", "name": "وكالة الأنباء العمانية", "alternateName": "ONA"}
        ],
        "hasPart": [
            {
                "@type": "Quotation",
                "text": "القاعة الجديدة مفتوحة للزوار كل يوم",
                "spokenByCharacter": librarian,
            },
            {"@type": "Quotation", "text": "الدخول مجاني", "spokenByCharacter": librarian},
            {"@type": "Quotation", "text": "سنفتح مكتبة أخرى في الصيف", "spokenByCharacter": source},
        ],
    }


def test_what_is_unknown_is_absent() -> None:
    assert Article(text="", kind="empty", language="other").to_jsonld() == {
        "@context": "https://schema.org",
        "@type": "WebPage",
    }


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (dt.date(2024, 3, 7), "2024-03-07"),
        (dt.datetime(2024, 3, 7, 11, 36), "2024-03-07T11:36:00"),
        (
            dt.datetime(2024, 3, 7, 11, 36, tzinfo=dt.timezone(dt.timedelta(hours=4))),
            "2024-03-07T11:36:00+04:00",
        ),
    ],
)
def test_days_stay_days_and_clocks_keep_their_zone(moment: Moment, written: str) -> None:
    story = Article(text="", published_at=moment, modified_at=moment).to_jsonld()
    assert (story["datePublished"], story["dateModified"]) == (written, written)


@pytest.mark.parametrize(
    ("kind", "type_name"),
    [
        ("article", "NewsArticle"),
        ("liveblog", "LiveBlogPosting"),
        ("listing", "CollectionPage"),
        ("empty", "WebPage"),
    ],
)
def test_each_kind_of_page_has_its_type(kind: ArticleKind, type_name: str) -> None:
    assert Article(text="", kind=kind).to_jsonld()["@type"] == type_name


def test_a_list_of_stories_has_no_body() -> None:
    story = Article(
        text="", kind="listing", headline="النقل", section="محليات", body="وصل القطار"
    ).to_jsonld()
    assert story == {
        "@context": "https://schema.org",
        "@type": "CollectionPage",
        "headline": "النقل",
        "inLanguage": "ar",
    }


def test_entries_of_a_live_blog() -> None:
    updates = (
        Update(moment=dt.datetime(2024, 3, 7, 9, 0), span=SPAN, text="بدأ المهرجان"),
        Update(moment=None, span=SPAN, text="وصلت الحافلات"),
    )
    assert Article(text="", kind="liveblog", updates=updates).to_jsonld()["liveBlogUpdate"] == [
        {"@type": "BlogPosting", "datePublished": "2024-03-07T09:00:00", "articleBody": "بدأ المهرجان"},
        {"@type": "BlogPosting", "articleBody": "وصلت الحافلات"},
    ]


@pytest.mark.parametrize(
    ("role", "key"),
    [
        (None, "author"),
        ("reporter", "author"),
        ("writer", "author"),
        ("correspondent", "author"),
        ("editor", "editor"),
        ("translator", "translator"),
        ("photographer", "contributor"),
    ],
)
def test_people_stand_under_what_they_did(role: CreditRole | None, key: str) -> None:
    byline = Byline(name="هند المرزوق", span=None, text="هند المرزوق", role=role, title="د.", rule="byline.x")
    story = Article(text="", bylines=(byline,)).to_jsonld()
    assert story[key] == [{"@type": "Person", "name": "هند المرزوق", "description": "د."}]


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        pytest.param(
            said_by("organization", None, None, "بلدية نزوى"),
            {"spokenByCharacter": {"@type": "Organization", "name": "بلدية نزوى"}},
            id="organization",
        ),
        pytest.param(
            said_by("country", "عمان", None),
            {"spokenByCharacter": {"@type": "Organization", "name": "عمان"}},
            id="country",
        ),
        pytest.param(said_by("group", None, "سكان الحي"), {"spokenByCharacter": "سكان الحي"}, id="group"),
        pytest.param(
            said_by("document", "تقرير المرور", None),
            {"isBasedOn": {"@type": "CreativeWork", "name": "تقرير المرور"}},
            id="document",
        ),
    ],
)
def test_each_kind_of_speaker_has_its_type(quote: Quote, told: dict[str, JsonValue]) -> None:
    story = Article(text="", quotes=(quote,)).to_jsonld()
    assert story["hasPart"] == [{"@type": "Quotation", "text": "قريبا", **told}]


def test_agencies_stand_under_their_role() -> None:
    caption = Caption(text="قراء (رويترز)", span=Span(start=10, end=23))
    agencies = (
        AgencyCredit(name="رويترز", code="REUTERS", role="credit", span=SPAN, text="رويترز"),
        AgencyCredit(name="وكالات", code="AGENCIES", role="credit", span=SPAN, text="وكالات"),
        AgencyCredit(name="رويترز", code="REUTERS", role="photo", span=Span(start=16, end=22), text="رويترز"),
    )
    story = Article(text="", agencies=agencies, captions=(caption,)).to_jsonld()
    assert story["sourceOrganization"] == [
        {"@type": "NewsMediaOrganization", "name": "رويترز", "alternateName": "REUTERS"}
    ]
    assert story["image"] == [{"@type": "ImageObject", "caption": "قراء (رويترز)", "creditText": "رويترز"}]


def test_outlets_by_role() -> None:
    outlets = (
        OutletCitation(name="المرفأ", id="almarfa", role="credit", span=SPAN, text="المرفأ"),
        OutletCitation(name="الساحل", role="cited", span=SPAN, text="الساحل"),
    )
    story = Article(text="", outlets=outlets).to_jsonld()
    assert story["sourceOrganization"] == [{"@type": "NewsMediaOrganization", "name": "المرفأ"}]
    assert story["mentions"] == [{"@type": "NewsMediaOrganization", "name": "الساحل"}]


def test_the_outlet_is_the_publisher_and_the_paywall_is_told() -> None:
    outlet = Outlet(name="المرفأ", domain="almarfa.example")
    story = Article(text="", outlet=outlet, is_paywalled=True).to_jsonld()
    assert story["publisher"] == {
        "@type": "NewsMediaOrganization",
        "name": "المرفأ",
        "url": "https://almarfa.example",
    }
    assert story["isAccessibleForFree"] is False


@given(text=texts())
def test_any_page_is_json_without_empty_values(text: str) -> None:
    from arabnews import parse

    story = parse(text).to_jsonld()
    assert json.loads(json.dumps(story)) == story
    assert [key for key, value in story.items() if value in (None, "", [], {})] == []
