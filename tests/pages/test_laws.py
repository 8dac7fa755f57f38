"""What holds for all markup, and for both trees: Beautiful Soup is the oracle."""

from __future__ import annotations

import re
from typing import get_args

from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from arabnews.pages.candidates import Metadata, MetadataField
from arabnews.pages.decode import decode
from arabnews.pages.html import read_html
from arabnews.pages.lines import Page, lines_of

WORDS = st.sampled_from(
    ["قطار", "محطة", " ", "\n", "وصل اليوم", "12", "،", "\u200f", "«نعم»", "&amp;", "\u00a0", "مُ"]
)
BLOCKS = [
    "p",
    "div",
    "h1",
    "h3",
    "ul",
    "li",
    "blockquote",
    "figure",
    "figcaption",
    "section",
    "article",
    "td",
]
INLINES = ["b", "i", "span", "a", "time", "em", "button"]
HIDDEN = ["script", "style", "noscript", "template", "svg", "select", "iframe", "textarea"]
ATTRIBUTES = [
    "",
    "",
    " class=a",
    ' class="b c" id=d',
    " href=/x",
    " hidden",
    " style='display:none'",
    " style=display:block",
    " aria-hidden=true",
    " itemprop=name",
    " class=sr-only",
]


HIDING = re.compile("hidden|none|sr-only")


def _wrap(tag: str, attributes: str, inside: list[str]) -> str:
    return f"<{tag}{attributes}>{''.join(inside)}</{tag}>"


def _flow(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    attributes = st.sampled_from(ATTRIBUTES)
    # Blocks that HTML lets stand in each other, so that each parser nests them alike.
    holder = st.sampled_from(["div", "section", "article", "blockquote", "figure"])
    return st.one_of(
        st.builds(_wrap, holder, attributes, st.lists(inner, max_size=4)),
        st.builds(_wrap, st.sampled_from(["span", "b", "i"]), attributes, st.lists(_leaves(), max_size=3)),
    )


def _leaves() -> st.SearchStrategy[str]:
    attributes = st.sampled_from(ATTRIBUTES)
    words = st.lists(WORDS | st.just("<br>") | st.just("<!-- x -->") | st.just("<img alt=x>"), max_size=4)
    return st.one_of(
        WORDS,
        st.just("<br>"),
        st.builds(_wrap, st.sampled_from(["p", "h1", "figcaption", "span", "time", "em"]), attributes, words),
        st.builds(_wrap, st.sampled_from(HIDDEN), attributes, st.just(["x"])),
    )


def pages() -> st.SearchStrategy[str]:
    """Well nested pages."""
    return st.lists(st.recursive(_leaves(), _flow, max_leaves=12), max_size=5).map("".join)


def tag_soup() -> st.SearchStrategy[str]:
    """Tags opened and closed at random, and other things with angle brackets."""
    tags = st.sampled_from(
        BLOCKS + INLINES + HIDDEN + ["table", "tr", "html", "body", "head", "form", "title", "x-y"]
    )
    pieces = st.one_of(
        WORDS,
        st.builds("<{}{}>".format, tags, st.sampled_from(ATTRIBUTES)),
        st.builds("</{}>".format, tags),
        st.sampled_from(
            ["<br>", "<!--", "-->", "<", ">", "<![CDATA[", "]]>", "&", "&#0;", "\0", "\r\n", "<p", "</", "'"]
        ),
        st.text(max_size=5),
    )
    return st.lists(pieces, max_size=30).map("".join)


def check(page: Page, markup: str | None) -> None:
    assert page == Page(page.text, page.folded, page.lines)
    bare = [line._replace(element=None, place=None, marks=()) for line in page.lines]
    assert bare == list(lines_of(page.text).lines)
    for line in page.lines:
        assert page.text[line.start : line.end] == line.text
        assert line.element is not None
        assert 0 <= line.element.link_density <= 1
        assert 0 <= line.link_density <= 1
        for mark in line.marks:
            assert page.text[mark.start : mark.end].strip() == page.text[mark.start : mark.end] != ""
        if markup is None:
            assert line.place is None
        else:
            assert line.place is not None
            assert 0 <= line.place[0] <= line.place[1] <= len(markup)


def values(metadata: Metadata) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the candidates without their raw characters: html.parser squeezes some white space."""
    return [
        (field, [(candidate.source, candidate.value) for candidate in getattr(metadata, field)])
        for field in get_args(MetadataField)
    ]


@given(tag_soup())
def test_any_markup_is_read(markup: str) -> None:
    markup = decode(f"<div>{markup}</div>")
    check(read_html(markup).page, markup)


@given(tag_soup())
def test_any_soup_is_read(markup: str) -> None:
    check(read_html(BeautifulSoup(markup, "html.parser")).page, None)


@given(pages())
def test_both_trees_read_the_same(markup: str) -> None:
    mine = read_html(markup)
    theirs = read_html(BeautifulSoup(markup, "html.parser"))
    assert mine.page.text == theirs.page.text
    assert values(mine.metadata) == values(theirs.metadata)
    evidence = [
        [(line.text, line.element.tokens, line.marks) for line in page.lines if line.element]
        for page in (mine.page, theirs.page)
    ]
    assert [line[2] for line in evidence[0]] == [line[2] for line in evidence[1]]


@given(pages().filter(lambda markup: not HIDING.search(markup)))
def test_an_element_holds_its_line(markup: str) -> None:
    """Read again, the element of a line gives that line."""
    for line in read_html(f"<main>{markup}</main>").page.lines:
        assert line.place is not None
        again = read_html(f"<main>{markup}</main>"[slice(*line.place)]).page
        assert line.text in again.text


def test_a_tag_is_a_page_too() -> None:
    soup = BeautifulSoup("<nav>قائمة</nav><article class=a><p>نص</p></article>", "html.parser")
    article = soup.article
    assert article is not None
    page = read_html(article).page
    assert [(line.text, line.element.path if line.element else "") for line in page.lines] == [
        ("نص", "article/p")
    ]
    assert str(soup) == '<nav>قائمة</nav><article class="a"><p>نص</p></article>'


def test_both_trees_have_the_same_metadata() -> None:
    markup = (
        '<html lang="ar"><head><title>خبر</title><meta property="og:title" content="خبر">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "خبر",}</script></head>'
        '<body><p class="c">زيادة</p><style>.c{clip:rect(0, 0, 0, 0);width:1px}</style><p>نص</p></body>'
    )
    mine, theirs = read_html(markup), read_html(BeautifulSoup(markup, "html.parser"))
    assert mine.metadata == theirs.metadata
    assert [title.source for title in mine.metadata.titles] == ["NewsArticle.headline", "title", "og:title"]
    assert mine.page.text == theirs.page.text
