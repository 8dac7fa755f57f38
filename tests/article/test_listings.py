"""Pages that list stories, and stories whose parts have titles that are links."""

from __future__ import annotations

import pytest

import arabnews

NAMES = ("الأرصفة العريضة في المدن", "ذاكرة المقاهي", "رسالة إلى سائق متعجل", "الحديقة عند المغرب")
TEXT = "كلما عدت إلى مدينتي القديمة سألت نفسي لماذا ضاقت الأرصفة إلى هذا الحد."


def cards(text: str, day: str = "") -> str:
    """Return four titles that are links, each with a text and a day."""
    items = (f"<article><h2><a href=/{n}>{n}</a></h2>{day}<p>{text}</p></article>" for n in NAMES)
    return f"<div class=list>{''.join(items)}</div>"


@pytest.mark.parametrize(
    "listed",
    [
        pytest.param(cards("الشرفة غرفة معلقة بين البيت والشارع..."), id="texts cut off"),
        pytest.param(cards(TEXT, "<time>11 أبريل 2019</time>"), id="days"),
    ],
)
def test_a_page_of_cards_lists_stories(listed: str) -> None:
    article = arabnews.parse_html(f"<body><h1>سالم العابد</h1>{listed}</body>")
    assert (article.kind, article.published_at, article.body) == ("listing", None, "")
    assert [link.title for link in article.related if link.title in NAMES][:1] == [NAMES[0]]


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(f"<p>{TEXT}</p><p>{TEXT[:-1]} اليوم.</p>{cards('...')}", id="cards below a story"),
        pytest.param(cards(TEXT), id="a guide whose parts have links"),
    ],
)
def test_a_story_with_linked_titles_is_none(page: str) -> None:
    article = arabnews.parse_html(f"<body><h1>دليل المدن القديمة</h1><div>{page}</div></body>")
    assert article.kind == "article"
    assert TEXT in article.body


def test_a_reader_s_name_below_another_day_signs_nothing() -> None:
    story = (
        f"<h1>دليل المدن القديمة</h1><div>07-03-2024, 09:41 PM</div><div><p>{TEXT}</p><p>{TEXT[5:]}</p></div>"
    )
    reader = "<div><a>#2</a></div><div>08-03-2024, 07:12 AM</div><div><a class=username>سالم العابد</a></div>"
    thanks = "<p>شكرا على الخبر الجميل</p>"
    assert arabnews.parse_html(f"<body>{story}{reader}{thanks}</body>").bylines == ()


def test_spans_in_a_row_are_words_apart() -> None:
    spans = "<div class=m><span>محرر الموقع</span><span>7 مارس 2024</span><span>نزوى</span></div>"
    pasted = "<div><span style=color:red>كتا</span><span style=color:red>ب</span></div>"
    assert arabnews.parse_html(f"<body>{spans}</body>").text == "محرر الموقع 7 مارس 2024 نزوى"
    assert arabnews.parse_html(f"<body>{pasted}</body>").text == "كتاب"
