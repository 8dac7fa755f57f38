"""What themes and old sites do with markup, and what an article says all the same."""

from __future__ import annotations

import datetime as dt

import pytest

import arabnews

STORY = (
    "<p>افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم.</p>"
    "<p>وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة.</p>"
)
LOCAL = "<time datetime=2024-03-07T12:40:00+02:00>أمس</time>"
BODY = (
    "افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم.\n\n"
    "وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة."
)


@pytest.mark.parametrize(
    "page",
    [
        f"<body class='rtl sidebar-left'><h1>افتتاح مكتبة في نزوى</h1><div class=entry>{STORY}</div></body>",
        f"<body><form action=/p><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></form></body>",
        f"<body><div class=related-wrap><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></div></body>",
    ],
)
def test_what_holds_the_whole_page_is_no_furniture(page: str) -> None:
    article = arabnews.parse_html(page)
    assert (article.headline, article.body) == ("افتتاح مكتبة في نزوى", BODY)


@pytest.mark.parametrize(
    ("stamp", "shown", "published"),
    [
        ("2024-03-07T10:40:00Z", "7 مارس 2024 - 14:40", "2024-03-07T14:40:00+04:00"),
        ("2024-03-07T14:40:00Z", "7 مارس 2024 - 14:40", "2024-03-07T14:40:00"),
        ("2024-03-07T03:05:00+03:00", "7 مارس 2024 - 03:05 م", "2024-03-07T15:05:00+03:00"),
        ("2024-03-07T10:40:00Z", "7 مارس 2024", "2024-03-07T10:40:00+00:00"),
        ("2024-03-07T10:40:00Z", LOCAL, "2024-03-07T12:40:00+02:00"),
    ],
)
def test_the_clock_that_a_page_shows_tells_the_zone(stamp: str, shown: str, published: str) -> None:
    head = f"<head><meta property=article:published_time content={stamp}></head>"
    page = f"<html>{head}<body><h1>افتتاح مكتبة في نزوى</h1><div>{shown}</div>{STORY}</body></html>"
    assert arabnews.parse_html(page).published_at == dt.datetime.fromisoformat(published)


def test_an_author_may_be_known_by_markup_alone() -> None:
    meta = "<div><a class=author-name href=/w/7>هدى الراشدي</a> 7 مارس 2024 - 9:05 م آخر تحديث: أمس</div>"
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1>{meta}<div>{STORY}</div></body>")
    assert [(byline.name, byline.rule) for byline in article.bylines] == [("هدى الراشدي", "byline.markup")]


def test_the_photographer_in_a_figure_is_no_author() -> None:
    figure = "<figure><span>© يوسف كامارا</span><figcaption>رفوف المكتبة الجديدة</figcaption></figure>"
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1>{figure}<div>{STORY}</div></body>")
    assert article.bylines == ()


def test_a_path_of_steps_ends_in_the_rubric() -> None:
    path = "<ol class=breadcrumb><li>الرئيسية</li><li>ثقافة</li><li>افتتاح مكتبة في نزوى</li></ol>"
    page = f"<body><div>{path}<h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></div></body>"
    assert arabnews.parse_html(page).section == "ثقافة"


def test_a_related_link_leads_somewhere() -> None:
    link = "<p>اقرأ أيضاً: <a href=/n/12>حافلات جديدة على خط الكورنيش</a></p>"
    page = f"<body><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}{link}</div></body>"
    (related,) = arabnews.parse_html(page, url="https://almarfa.example/n/7").related
    assert (related.title, related.url) == (
        "حافلات جديدة على خط الكورنيش",
        "https://almarfa.example/n/12",
    )


def test_two_authors_share_a_string_but_one_name_may_begin_with_waw() -> None:
    def names(author: str) -> list[str]:
        data = f'{{"@type": "NewsArticle", "author": {{"@type": "Person", "name": "{author}"}}}}'
        head = f"<script type=application/ld+json>{data}</script>"
        page = f"<html><head>{head}</head><body><h1>افتتاح مكتبة في نزوى</h1>{STORY}</body></html>"
        return [byline.name for byline in arabnews.parse_html(page).bylines]

    assert names("سالم العابد وهند المرزوق") == ["سالم العابد", "هند المرزوق"]
    assert names("محمد علي وليد حسن") == ["محمد علي وليد حسن"]
