"""JSON-LD in: what sites publish becomes an article whose spans hold, and our own comes back the same."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import JsonValue

from arabnews import Article, InputError, from_jsonld, parse
from tests.exchange.page import DECK, HEADLINE, STORY, URL, article
from tests.strategies import texts

BODY = "\n\n".join(STORY)
WORDS = [
    "المكتبة", "الحديقة", "السوق", "الميناء", "المدرسة", "القرية", "البلدية", "الجمعية", "النادي",
    "المتحف", "المزرعة", "المحطة", "افتتحت", "جددت", "وسعت", "نظفت", "زينت", "رممت", "سيجت",
    "أنارت", "شجرت", "طورت", "ممرا", "قاعة", "ملعبا", "رصيفا", "نافورة", "مظلة", "حوضا", "سياجا",
    "بوابة", "مقهى", "ورشة", "حقلا", "جسرا", "مخزنا",
]  # fmt: skip


def story(**properties: JsonValue) -> dict[str, JsonValue]:
    return {"@type": "NewsArticle", "headline": HEADLINE, "articleBody": BODY, **properties}


def labels(page: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in page.blocks]


def test_what_to_jsonld_writes_comes_back() -> None:
    out = article()
    back = from_jsonld(out.to_jsonld())
    kept = ("url", "headline", "deck", "body", "published_at", "section", "tags", "language", "kind")
    assert {field: getattr(back, field) for field in kept} == {field: getattr(out, field) for field in kept}
    assert [byline.name for byline in back.bylines] == ["سالم العابد"]
    assert [quote.text for quote in back.quotes] == [quote.text for quote in out.quotes]
    assert labels(back) == [
        ("headline", HEADLINE),
        ("deck", DECK),
        ("paragraph", STORY[0]),
        ("paragraph", STORY[1]),
        ("paragraph", STORY[2]),
    ]


def test_everything_that_a_site_states() -> None:
    page = from_jsonld(
        story(
            url=URL,
            datePublished="2024-03-07T11:36:00+04:00",
            dateModified="2024-03-08",
            author=[{"@type": "Person", "name": "سالم العابد"}, {"@type": "Organization", "name": "المرفأ"}],
            articleSection="ثقافة",
            keywords="مكتبات، القراءة",
            isAccessibleForFree="False",
        )
    )
    zone = dt.timezone(dt.timedelta(hours=4))
    assert page.text == f"{HEADLINE}\n\n{BODY}"
    assert page.url == URL
    assert page.published_at == dt.datetime(2024, 3, 7, 11, 36, tzinfo=zone)
    assert page.modified_at == dt.date(2024, 3, 8)
    assert [byline.name for byline in page.bylines] == ["سالم العابد"]
    assert (page.section, page.tags, page.is_paywalled) == ("ثقافة", ("مكتبات", "القراءة"), True)
    assert [(e.rule, e.layer, e.text) for e in page.evidence_for("tags")] == [
        ("tags.metadata", "json-ld", "مكتبات"),
        ("tags.metadata", "json-ld", "القراءة"),
    ]
    assert [date.value.edtf for date in page.dates if date.value] == ["2024-03-07"]


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(story(), id="mapping"),
        pytest.param([{"@type": "Organization", "name": "المرفأ"}, story()], id="list"),
        pytest.param({"@graph": [{"@type": "WebPage", "name": "المرفأ"}, story()]}, id="graph"),
        pytest.param(json.dumps(story()), id="text"),
        pytest.param(json.dumps(story(), ensure_ascii=False).encode(), id="bytes"),
        pytest.param(json.dumps(story(), ensure_ascii=False).replace("}", ",}"), id="comma too many"),
        pytest.param([{"@type": "NewsArticle", "headline": "موسم التمور"}, story()], id="another story"),
        pytest.param(story(articleBody=BODY.replace("\n\n", "&lt;br /&gt;")), id="escaped markup"),
        pytest.param(story(articleBody="".join(f"<p>{line}</p>" for line in STORY)), id="markup"),
        pytest.param(story(description=f"{STORY[0][:40]}..."), id="cut description"),
        pytest.param(story(description=f"{STORY[1]} [&hellip;]"), id="description from within"),
        pytest.param(story(description=HEADLINE), id="headline again"),
        pytest.param(story(headline=f"  {HEADLINE}\n"), id="white space"),
    ],
)
def test_a_document_is_read_in_every_shape(
    document: str | bytes | dict[str, JsonValue] | list[JsonValue],
) -> None:
    page = from_jsonld(document)
    assert (page.headline, page.deck, page.body) == (HEADLINE, None, BODY)


@pytest.mark.parametrize(
    "document",
    ["", "{", "null", "خبر", b"\xff\xfe", {}, [], [1, None], {"@type": "WebPage", "name": HEADLINE}],
    ids=repr,
)
def test_without_a_story_nothing_is_found(
    document: str | bytes | dict[str, JsonValue] | list[JsonValue],
) -> None:
    page = from_jsonld(document, url=URL)
    assert (page.kind, page.text, page.headline, page.body, page.url) == ("empty", "", None, "", URL)


def test_headline_standfirst_and_a_short_lead_may_all_be_sentences() -> None:
    headline = "افتتحت البلدية أمس مكتبة جديدة في الحارة القديمة بعد عامين من الترميم."
    deck = "تضم المكتبة قاعة للأطفال وأخرى للمخطوطات."
    lead = "وصل الوزير إلى الحارة القديمة صباح أمس."
    page = from_jsonld(story(headline=headline, description=deck, articleBody=f"{lead}\n\n{BODY}"))
    assert labels(page) == [
        ("headline", headline),
        ("deck", deck),
        ("paragraph", lead),
        *(("paragraph", paragraph) for paragraph in STORY),
    ]
    assert [block.markup for block in page.blocks] == [None] * 6


def test_what_is_escaped_twice_is_read_and_no_more() -> None:
    page = from_jsonld(
        story(headline="افتتاح &amp;quot;المكتبة&amp;quot;", articleBody=f"&lt;p&gt;{STORY[0]}&lt;/p&gt;")
    )
    assert (page.headline, page.body) == ('افتتاح "المكتبة"', STORY[0])
    assert from_jsonld(story(headline="افتتاح &amp;amp;amp; المكتبة")).headline == "افتتاح &amp; المكتبة"


def test_without_a_body_the_description_is_the_whole_story() -> None:
    page = from_jsonld({"@type": "Article", "headline": HEADLINE, "description": f"{DECK}."})
    assert labels(page) == [("headline", HEADLINE), ("paragraph", f"{DECK}.")]


def test_the_callers_word_beats_the_documents() -> None:
    page = from_jsonld(story(datePublished="2024-03-07"), published_at=dt.date(2024, 3, 9))
    assert page.published_at == dt.date(2024, 3, 9)


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (7, "JSON-LD is text, bytes, a mapping or a list, not int"),
        (None, "JSON-LD is text, bytes, a mapping or a list, not NoneType"),
        ({"name": {1, 2}}, "the document is no JSON: Object of type set is not JSON serializable"),
    ],
)
def test_misuse_is_refused(document: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        from_jsonld(document)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_a_document_above_the_limit_is_refused() -> None:
    with pytest.raises(InputError, match="more than 10"):
        from_jsonld(story(), max_chars=10)


def _json() -> st.SearchStrategy[JsonValue]:
    keys = st.sampled_from(
        ["@type", "headline", "articleBody", "description", "author", "datePublished", "@graph"]
    )
    values = st.one_of(texts(), st.sampled_from(["NewsArticle", "2024-03-07"]), st.none(), st.integers())
    return st.recursive(
        values,
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=5)),
        max_leaves=8,
    )


@given(document=st.dictionaries(st.sampled_from(["@type", "headline", "articleBody", "author"]), _json()))
def test_any_document_gives_an_article_whose_spans_hold(document: dict[str, JsonValue]) -> None:
    page = from_jsonld({"@type": "NewsArticle", **document})
    assert "".join(block.raw for block in page.blocks) == page.text
    mentions = [(date.text, date.span) for date in page.dates]
    mentions += [(quote.source.text, quote.source.span) for quote in page.quotes if quote.source]
    assert [text for text, _ in mentions] == [page.text[span.slice] for _, span in mentions]
    assert from_jsonld({"@type": "NewsArticle", **document}) == page


@given(words=st.permutations(WORDS), day=st.dates(dt.date(1990, 1, 1), dt.date(2030, 1, 1)))
def test_what_is_told_comes_back(words: list[str], day: dt.date) -> None:
    headline, *lines = (" ".join(words[at : at + 12]) for at in range(0, len(words), 12))
    body = "\n\n".join(f"{line}." for line in lines)
    told = from_jsonld(story(headline=headline, articleBody=body, datePublished=day.isoformat()))
    back = from_jsonld(told.to_jsonld())
    assert (told.headline, told.body, told.published_at) == (headline, body, day)
    assert (back.headline, back.body, back.published_at) == (headline, body, day)


def test_pages_of_html_tell_their_keywords_too() -> None:
    script = json.dumps(story(keywords=["مكتبات"]), ensure_ascii=False)
    page = parse(f'<script type="application/ld+json">{script}</script><h1>{HEADLINE}</h1><p>{STORY[0]}</p>')
    assert page.tags == ("مكتبات",)
