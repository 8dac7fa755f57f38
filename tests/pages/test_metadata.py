"""Machine-readable fields as candidates: every layer, every shape, no choice."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from arabnews.pages.candidates import Candidate, LiveUpdate, Metadata, MetadataField
from arabnews.pages.html import read_html
from arabnews.pages.jsonld import read_nodes

PLAIN = '{"@type": "NewsArticle", "headline": "وصل القطار"}'


def metadata(markup: str) -> Metadata:
    return read_html(markup).metadata


def ld(script: object) -> Metadata:
    text = script if isinstance(script, str) else json.dumps(script, ensure_ascii=False)
    return metadata(f'<script type="application/ld+json">{text}</script>')


def told(page: Metadata, field: MetadataField) -> list[tuple[str, str]]:
    found: tuple[Candidate, ...] = getattr(page, field)
    return [(candidate.source, candidate.value) for candidate in found]


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(PLAIN, id="plain"),
        pytest.param(f"[{PLAIN}]", id="list"),
        pytest.param(f'{{"@graph": [{PLAIN}]}}', id="graph"),
        pytest.param(f'{{"@type": "WebPage", "mainEntity": {PLAIN}}}', id="entity"),
        pytest.param('{"@type": ["NewsArticle", "Thing"], "headline": "وصل القطار"}', id="types"),
        pytest.param('{"@type": "http://schema.org/NewsArticle", "headline": "وصل القطار"}', id="long type"),
        pytest.param('{"@type": "NewsArticle", "headline": "وصل \n القطار"}', id="line break in a string"),
        pytest.param('{"@type": "NewsArticle", "headline": "وصل القطار",}', id="comma too many"),
        pytest.param('{"@type": "NewsArticle", "image": [1,2,], "headline": "وصل القطار"}', id="list comma"),
        pytest.param(f"<![CDATA[{PLAIN}]]>", id="cdata"),
        pytest.param(f"//<![CDATA[\n{PLAIN}\n//]]>", id="comment"),
        pytest.param(f"<!-- {PLAIN} -->", id="html comment"),
        pytest.param(f"{PLAIN};", id="semicolon"),
        pytest.param(PLAIN.replace('"', "&quot;"), id="escaped"),
        pytest.param(f'{{"@type": "Thing"}}{PLAIN}', id="two in a row"),
        pytest.param('{"@type": "NewsArticle", "headline": {"@value": "وصل القطار"}}', id="value object"),
    ],
)  # fmt: skip
def test_json_ld_is_read_in_every_shape(script: str) -> None:
    assert told(ld(script), "titles") == [("NewsArticle.headline", "وصل القطار")]


def test_quotation_marks_in_strings() -> None:
    page = ld('{"@type": "NewsArticle", "headline": "افتتاح "محطة الوادي" اليوم", "name": "خبر"}')
    assert told(page, "titles") == [
        ("NewsArticle.headline", 'افتتاح "محطة الوادي" اليوم'),
        ("NewsArticle.name", "خبر"),
    ]


@pytest.mark.parametrize(
    "script",
    [
        "",
        "{",
        "null",
        '"x"',
        "[" * 100_000,
        '{"a":' * 50_000,
        '{"@type": ' + "9" * 5_000 + "}",
        '{"@graph": {"@graph": 5}}',
        '{"@type": {"a": 1}, "author": [[[]]]}',
        '{"@type": "NewsArticle", "headline": null, "author": {"name": {"name": {}}}}',
        ' "' * 50_000,
        '{"a": "' + '\\"' * 50_000,
        "{" + "," * 50_000,
        "x" * 2_000_000,
    ],
)
def test_broken_json_ld_says_nothing(script: str) -> None:
    assert ld(script).titles == ()


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("سامر الوادي", [("سامر الوادي", None)]),
        (["سامر الوادي", "هند النهر"], [("سامر الوادي", None), ("هند النهر", None)]),
        ({"@type": "Person", "name": "سامر الوادي"}, [("سامر الوادي", "Person")]),
        ([{"@type": "Person", "name": ["سامر", "هند"]}], [("سامر", "Person"), ("هند", "Person")]),
        ({"@type": "Person", "name": {"@type": "Text", "name": "سامر الوادي"}}, [("سامر الوادي", "Text")]),
        ({"@type": "Person", "givenName": "سامر", "familyName": "الوادي"}, [("سامر الوادي", "Person")]),
        ({"@type": "Organization", "name": "صحيفة الوادي"}, [("صحيفة الوادي", "Organization")]),
        ({"@type": "Person", "name": "https://x.example/samer"}, []),
        ("@samer", []),
        ({"@id": "#samer"}, [("سامر الوادي", "Person")]),
        ({"@id": "#nobody"}, []),
        ([], []),
    ],
)
def test_authors_are_read_in_every_shape(author: object, names: list[tuple[str, str | None]]) -> None:
    person = {"@type": "Person", "@id": "#samer", "name": "سامر الوادي"}
    page = ld({"@graph": [{"@type": "NewsArticle", "author": author}, person]})
    assert [(name.value, name.type) for name in page.authors] == names


def test_every_layer_is_told_apart() -> None:
    page = metadata(
        """
        <html lang=ar><title>وصل القطار - صحيفة الوادي</title>
        <script type=application/ld+json>
          {"@type": "NewsArticle", "headline": "وصل القطار", "datePublished": "2024-03-07T11:36:00+03:00",
          "articleSection": ["نقل"], "keywords": "قطار، محطة", "isAccessibleForFree": "False",
          "publisher": {"@type": "Organization", "name": "صحيفة الوادي"}}
        </script>
        <meta property="og:title" content="وصل القطار | الوادي">
        <meta name="twitter:title" content="وصل القطار">
        <meta property="article:published_time" content="2024-03-07T11:36:00Z">
        <meta property="article:section" content="نقل"><meta property="og:type" content="article">
        <link rel="canonical" href="https://wadi.example/1">
        <article itemscope itemtype="https://schema.org/NewsArticle">
          <h1 itemprop="headline">وصل القطار</h1>
          <span itemprop="author" itemscope itemtype="https://schema.org/Person">
            <b itemprop="name">سامر الوادي</b></span>
          <time itemprop="datePublished" datetime="2024-03-07">أمس</time>
          <div itemprop="comment" itemscope>
            <time itemprop="datePublished" datetime="2024-03-09">اليوم</time></div>
          <a rel="author" href="/samer">سامر الوادي</a>
        </article>
        """
    )
    assert told(page, "titles") == [
        ("NewsArticle.headline", "وصل القطار"),
        ("title", "وصل القطار - صحيفة الوادي"),
        ("og:title", "وصل القطار | الوادي"),
        ("twitter:title", "وصل القطار"),
        ("itemprop.headline", "وصل القطار"),
    ]
    zone = dt.timezone(dt.timedelta(hours=3))
    assert [(found.source, found.layer, found.moment) for found in page.published] == [
        ("NewsArticle.datePublished", "json-ld", dt.datetime(2024, 3, 7, 11, 36, tzinfo=zone)),
        ("article:published_time", "meta", dt.datetime(2024, 3, 7, 11, 36, tzinfo=dt.UTC)),
        ("itemprop.datePublished", "markup", dt.date(2024, 3, 7)),
    ]
    assert told(page, "authors") == [("rel.author", "سامر الوادي"), ("itemprop.author.name", "سامر الوادي")]
    assert told(page, "site_names") == [("NewsArticle.publisher", "صحيفة الوادي")]
    assert told(page, "sections") == [("NewsArticle.articleSection", "نقل"), ("article:section", "نقل")]
    assert [found.value for found in page.keywords] == ["قطار", "محطة"]
    assert told(page, "types") == [("@type", "NewsArticle"), ("og:type", "article")]
    assert told(page, "urls") == [("link.canonical", "https://wadi.example/1")]
    assert [found.value for found in page.times] == ["2024-03-07", "2024-03-09"]
    assert page.is_paywalled is True


def test_the_entries_of_a_live_blog_are_read() -> None:
    entries = [
        {
            "@type": "BlogPosting",
            "headline": "وصول",
            "articleBody": "وصل القطار.",
            "datePublished": "2024-03-07T11:36",
        },
        {"@type": "BlogPosting", "articleBody": "تأخر القطار."},
        "entry",
    ]
    page = ld({"@type": "LiveBlogPosting", "headline": "يوم القطار", "liveBlogUpdate": entries})
    moment = dt.datetime(2024, 3, 7, 11, 36)
    when = Candidate(
        "2024-03-07T11:36", "json-ld", "liveBlogUpdate.datePublished", "2024-03-07T11:36", moment
    )
    assert page.updates == (LiveUpdate("وصول", "وصل القطار.", when), LiveUpdate("", "تأخر القطار."))


@pytest.mark.parametrize(
    ("script", "verdict"),
    [
        ({"@type": "NewsArticle"}, None),
        ({"@type": "NewsArticle", "isAccessibleForFree": True}, False),
        ({"@type": "NewsArticle", "isAccessibleForFree": "false"}, True),
        ({"@type": "NewsArticle", "hasPart": {"isAccessibleForFree": False}}, True),
        (
            {"@type": "NewsArticle", "isAccessibleForFree": True, "hasPart": {"isAccessibleForFree": False}},
            False,
        ),
    ],
)
def test_a_paywall_is_told_by_the_page(script: object, verdict: bool | None) -> None:  # noqa: FBT001
    assert ld(script).is_paywalled is verdict


def test_a_list_of_other_stories_is_not_this_one() -> None:
    others = {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "خبر آخر"}]}
    page = ld({"@graph": [others, {"@type": "CollectionPage", "name": "أخبار النقل"}]})
    assert told(page, "titles") == [("CollectionPage.name", "أخبار النقل")]
    assert told(page, "types") == [("@type", "CollectionPage")]


def test_breadcrumbs_are_read_in_their_order() -> None:
    steps = [
        {"@type": "ListItem", "name": "الرئيسية"},
        {"@type": "ListItem", "item": {"@id": "/t", "name": "نقل"}},
    ]
    page = ld({"@type": "BreadcrumbList", "itemListElement": steps})
    assert [found.value for found in page.breadcrumbs] == ["الرئيسية", "نقل"]


def test_values_are_shown_as_a_reader_sees_them() -> None:
    page = metadata('<meta property="og:title" content="  وصل&amp;nbsp; <b>القطار</b>\n اليوم&#8207; ">')
    assert page.titles[0].value == "وصل القطار اليوم\u200f"


def test_numbers_keep_their_digits() -> None:
    assert read_nodes(['{"a": 1.50, "b": 007, "c": NaN}', '{"a": 1.50}']) == ({"a": "1.50"},)


def test_surrogates_from_escapes_are_replaced() -> None:
    assert ld('{"@type": "NewsArticle", "headline": "\\ud83d خبر"}').titles[0].value == "\ufffd خبر"
    (keyword,) = ld('{"@type": "NewsArticle", "keywords": ["\\ud83d خبر", {"\\udfff": 1}]}').keywords
    assert keyword.raw == "\ufffd خبر"
