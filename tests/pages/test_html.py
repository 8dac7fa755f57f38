"""Markup into lines: what shows, in reading order, with its element."""

from __future__ import annotations

import pytest

import arabnews
from arabnews.pages.html import HtmlPage, is_markup, read_html
from arabnews.pages.lines import lines_of


def text_of(markup: str) -> str:
    return read_html(markup).page.text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        pytest.param("<p>وصل القطار</p><p>إلى المحطة", "وصل القطار\n\nإلى المحطة", id="paragraphs"),
        pytest.param("<p>وصل <b>القط</b>ار</p>", "وصل القطار", id="a word in two elements stays one word"),
        pytest.param("<p>وصل<b> القطار</b></p>", "وصل القطار", id="blank inside an inline element"),
        pytest.param("<p>وصل\n   <b>\tالقطار </b> اليوم</p>", "وصل القطار اليوم", id="white space runs"),
        pytest.param("<p>وصل&nbsp;القطار</p>", "وصل القطار", id="no-break blank"),
        pytest.param("<p>سطر\u2028آخر\x0bهنا</p>", "سطر آخر هنا", id="line separators are white space"),
        pytest.param("<p>أول<br>ثان<br/>ثالث</p>", "أول\nثان\nثالث", id="br"),
        pytest.param("<p>أول<br><br>\nثان</p>", "أول\n\nثان", id="two br are a paragraph"),
        pytest.param("<div>قبل<p>داخل</p>بعد</div>", "قبل\n\nداخل\n\nبعد", id="text around a block"),
        pytest.param("<ul><li>قمح<li>شعير</ul>نص", "قمح\nشعير\n\nنص", id="list"),
        pytest.param(
            "<table><tr><td>قمح<td>12<tr><td>شعير<td>9</table>", "قمح\n12\n\nشعير\n9", id="table: cells, rows"
        ),
        pytest.param("<a href=1>أخبار</a><a href=2>رياضة</a>", "أخبار رياضة", id="two links are two words"),
        pytest.param("و<a href=1>المكتبة</a>، ثم", "والمكتبة، ثم", id="a link in a word is one word"),
        pytest.param(
            "<span class=d>7 مارس</span><span class=t>11:36</span>", "7 مارس 11:36", id="date and time"
        ),
        pytest.param(
            "<span class=s>مار</span><span class=s>س</span>", "مارس", id="one word in two like spans"
        ),
        pytest.param("<pre>سطر\n  آخر</pre>", "سطر\nآخر", id="preformatted"),
        pytest.param("<p style='white-space: pre-line'>سطر\nآخر</p>", "سطر\nآخر", id="line breaks by style"),
        pytest.param("<span style='display:block'>أ</span><span>ب</span>", "أ\n\nب", id="block by style"),
        pytest.param("<a href=1><h3>عنوان</h3></a>", "عنوان", id="a block in a link"),
        pytest.param(
            "<p><a href=1><img><b>قطار جديد إلى الساحل</b></a> وصل القطار",
            "قطار جديد إلى الساحل\nوصل القطار",
            id="a link with a picture and a title is a card",
        ),
        pytest.param(
            "<p><a href=1><img> المحطة</a> ووصل القطار", "المحطة ووصل القطار", id="a link with an icon"
        ),
        pytest.param("<p>أ<p>&#8207;<p>ب", "أ\n\nب", id="a line of controls alone is none"),
        pytest.param("", "", id="nothing"),
        pytest.param("<p> <br> </p>", "", id="nothing but blanks"),
    ],
)
def test_the_text_is_what_readers_see(markup: str, text: str) -> None:
    assert text_of(markup) == text


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>س</script>",
        "<style>س</style>",
        "<template><p>س</p></template>",
        "<noscript>س</noscript>",
        "<!-- س -->",
        "<svg><title>س</title><text>س</text></svg>",
        "<select><option>س</select>",
        "<textarea>س</textarea>",
        "<p hidden>س</p>",
        "<p aria-hidden=true>س</p>",
        "<p style='color:red; DISPLAY : none'>س</p>",
        "<p style='visibility:hidden'>س</p>",
        "<span class='sr-only x'>س</span>",
        "<dialog>س</dialog>",
        "<amp-sidebar>س</amp-sidebar>",
        "<iframe>س</iframe>",
        "<img alt=س>",
        "<div hidden><div><p>س</div></div>",
    ],
)
def test_hidden_text_is_left_out(hidden: str) -> None:
    shown = "وصل القطار إلى المحطة " * 12
    assert text_of(f"<div>{shown}</div>{hidden}<p>تمت</p>") == f"{shown.strip()}\n\nتمت"


def test_a_drawer_that_was_never_closed_does_not_swallow_the_story() -> None:
    menu = "<amp-sidebar><ul><li>رياضة</ul>"
    assert text_of(f"{menu}<article><h1>عودة القطار</h1><p>وصل القطار</article>") == (
        "رياضة\n\nعودة القطار\n\nوصل القطار"
    )
    assert text_of(f"{menu}</amp-sidebar><article><p>وصل القطار</article>") == "وصل القطار"


@pytest.mark.parametrize(
    "shown", ["<p style='overflow:hidden'>س", "<p aria-hidden=false>س", "<dialog open>س"]
)
def test_what_only_sounds_hidden_is_kept(shown: str) -> None:
    assert text_of(shown) == "س"


def test_classes_that_the_page_clips_to_a_pixel_are_left_out() -> None:
    style = (
        ".x1{color:red}.x2{clip-path:inset(100%);clip:rect(1px, 1px, 1px, 1px);height:1px;position:absolute}"
    )
    story = "وصل القطار إلى المحطة " * 12
    markup = (
        f"<style>{style}</style><p><span class='x2 y'>الكاتب،</span> <b class=x1>هند النهر</b></p><p>{story}"
    )
    assert text_of(markup) == f"هند النهر\n\n{story.strip()}"


@pytest.mark.parametrize(
    ("style", "is_hidden"),
    [
        (".x{clip:rect(0 0 0 0);width:1px}", True),
        (".a .x {\n  height: 1px;\n  clip-path : inset(50%)\n}", True),
        ("@media print{.y{top:0}.x{width:1px;clip:rect(1px,1px,1px,1px)}}", True),
        (".x{width:1px}.y{clip:rect(0 0 0 0);height:1px}", False),
        (".x{clip:rect(0 0 0 0)}.y{width:1px}", False),
        (".x{background-clip:rect(0);width:1px}", False),
        (".x{width:1px;clip:rect(0 0 0 0)", False),
        (".x:hover{width:1px;clip:rect(0 0 0 0)}", False),
        ("clip:rect(0 0 0 0);width:1px", False),
    ],
)
def test_rules_that_clip_a_class(style: str, *, is_hidden: bool) -> None:
    story = "وصل القطار إلى المحطة " * 12
    text = text_of(f"<style>{style}</style><p class=x>هند النهر</p><p>{story}")
    assert ("هند النهر" not in text) == is_hidden


def test_a_path_ends_with_the_element_however_deep() -> None:
    (line,) = read_html("<div>" * 300 + "<p>نص").page.lines
    assert line.element is not None
    assert line.element.path == "/".join([*["div"] * 99, "p"])


def test_elements_are_equal_only_if_they_are_the_same() -> None:
    first, other = (line.element for line in read_html("<p>قمح</p><p>شعير</p>").page.lines)
    assert first is not None
    assert other is not None
    assert (first == other._replace(), first != other, other != other._replace()) == (False, True, True)
    assert {first: 1, other: 2}[other] == 2


def test_a_page_that_waits_for_its_script_is_read() -> None:
    page = read_html(f"<p>تحميل</p><div style='display:none'><p>{'وصل القطار ' * 30}</p></div>").page
    assert [line.element.is_hidden if line.element else None for line in page.lines] == [False, True]


def test_captions_are_read_where_they_stand() -> None:
    image = "<img data-src=a.jpg alt=صورة><noscript><img src=a.jpg></noscript>"
    lines = read_html(f"<figure>{image}<figcaption>القطار في المحطة").page.lines
    assert [(line.text, line.element.path if line.element else "") for line in lines] == [
        ("القطار في المحطة", "html/body/figure/figcaption")
    ]


def test_lines_are_those_of_the_text() -> None:
    markup = "<h1>عنوانٌ</h1><p>أول <b>ـمـ</b><br>\u200fثان</p><ul><li>قمح<li>شعير</ul>"
    page = read_html(markup).page
    bare = [line._replace(element=None, place=None, marks=()) for line in page.lines]
    assert bare == list(lines_of(page.text).lines)


def test_a_line_keeps_what_the_markup_says_of_it() -> None:
    markup = (
        '<main id="Story"><div class="Card related"><a href="/x"><h3>خبر آخر</h3></a>'
        '<p itemprop="articleBody">نص <a rel="Author" href="/k">كاتب</a></p>'
        '<time datetime="2024-03-07">أمس</time></div></main>'
    )
    page = read_html(markup).page
    title, story, when = page.lines
    card = title.element.parent.parent if title.element and title.element.parent else None
    assert card is not None
    assert (card.tag, card.tokens, card.chars, card.link_chars) == ("div", ("card", "related"), 17, 11)
    assert (title.href, title.link_density) == ("/x", 1.0)
    assert title.element is not None
    assert title.element.path == "html/body/main/div/a/h3"
    assert [element.tokens for element in title.element.chain(4)] == [(), (), ("card", "related"), ("story",)]
    assert (story.href, story.link_density) == (None, 4 / 7)
    assert story.element is not None
    assert story.element.itemprop == "articleBody"
    link = story.marks[0]
    assert (page.text[link.start : link.end], link.rel, link.href) == ("كاتب", "author", "/k")
    assert when.marks[0].datetime == "2024-03-07"
    assert when.element is card


@pytest.mark.parametrize(
    ("markup", "element"),
    [
        ("<div><p class=a>نص</p></div>", "<p class=a>نص</p>"),
        ("<div><p>نص<p>آخر</div>", "<p>نص"),
        ("<ul><li>نص</ul>", "<li>نص"),
        ("<table><tr><td>نص</table>", "<td>نص"),
        ("<p>نص", "<p>نص"),
        ("نص<p>آخر", "نص<p>آخر"),
        ("<div>\U0001f600<p>نص</p></div>", "<div>\U0001f600<p>نص</p></div>"),
    ],
)
def test_a_line_says_where_its_element_stands(markup: str, element: str) -> None:
    place = read_html(markup).page.lines[0].place
    assert place is not None
    assert markup[place[0] : place[1]] == element


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("<p>خبر</p>", True),
        ("  \n<!DOCTYPE html>خبر", True),
        ("<?xml version='1.0'?><html>خبر", True),
        ("خبر <html lang=ar>", True),
        ("<!-- x --><div>خبر</div>", True),
        ("خبر عن <br> وسم <b>غامق</b>", False),
        ("<< خبر >>", False),
        ("<br> خبر", False),
        ("5 < 7", False),
        ("", False),
    ],
)
def test_markup_is_told_from_text(text: str, verdict: bool) -> None:  # noqa: FBT001
    assert is_markup(text) is verdict


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<div>" * 100_000 + "نص", id="open"),
        pytest.param("<div>" * 100_000 + "نص" + "</div>" * 100_000, id="closed"),
        pytest.param("<b>" * 20_000 + "نص", id="inline"),
        pytest.param("<ul><li>" * 20_000 + "نص", id="lists"),
    ],
)
def test_nesting_keeps_its_text(markup: str) -> None:
    assert text_of(markup) == "نص"


def test_a_long_text_keeps_its_length() -> None:
    assert len(text_of("<p>" + "قمح " * 500_000)) == 4 * 500_000 - 1


def test_the_page_is_a_value() -> None:
    assert isinstance(read_html("نص"), HtmlPage)


def test_a_scrapers_word_for_a_picture_makes_no_markup_of_a_text() -> None:
    text = '<image>data:image/s3,"s3://pictures/1" alt=""</image>\nوصل القطار إلى المحطة صباح اليوم.'
    assert not is_markup(text)
    assert arabnews.parse(text).body == "وصل القطار إلى المحطة صباح اليوم."


@pytest.mark.parametrize(
    ("markup", "pictured"),
    [
        ("<p>أ</p><p><img></p><p>ب</p><p>ج</p>", [False, True, False]),
        ("<p>أ</p><amp-img></amp-img><p>ب</p>", [False, True]),
        ("<p>أ</p><div><amp-img></amp-img></div><p>ب</p>", [False, True]),
        ("<p>أ</p><p><img> ب</p>", [False, False]),
        ("<p>أ <img></p><p>ب</p>", [False, False]),
        ("<div><a href=1><img></a><p>أ</p></div>", [True]),
    ],
)
def test_lines_know_the_picture_above_them(markup: str, pictured: list[bool]) -> None:
    assert [line.pictured for line in read_html(markup).page.lines] == pictured
