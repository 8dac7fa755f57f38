"""The small CSS of profiles: what it selects, and what a broken selector is told."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from bs4 import BeautifulSoup, Tag
from hypothesis import given
from hypothesis import strategies as st

from arabnews.errors import ProfileError
from arabnews.outlets.schema import Profile, read_profiles
from arabnews.outlets.selectors import Sieve, State, read_selector
from arabnews.outlets.write import write_profile


class Node(NamedTuple):
    """An element as lines keep it."""

    tag: str
    tokens: tuple[str, ...] = ()
    itemprop: str | None = None


CHAIN = (
    Node("body"),
    Node("div", ("container", "page")),
    Node("article", ("story", "post-7")),
    Node("div", ("text",), "articleBody"),
    Node("p"),
)


def selects(selector: str, chain: tuple[Node, ...] = CHAIN) -> bool:
    """Tell whether a selector selects the innermost element of a chain."""
    sieve, state = Sieve([selector]), State()
    for node in chain:
        state = sieve.enter(state, node)
    return bool(state.here & sieve.ends(selector))


@pytest.mark.parametrize(
    "selector",
    [
        "p",
        "div p",
        "div > p",
        ".text>p",
        "article.story .text p",
        "article.story > div.text > p",
        "#post-7 p",
        "body article p",
        ".container .story p",
        "[itemprop=articleBody] > p",
        "div[itemprop='articleBody'] p",
        '[class="story"] p',
        "[class~=story] p",
        ".Story P",
        "h1, p",
        "h1,\n.story p",
        "div.container.page p",
    ],
)
def test_a_selector_finds_the_element(selector: str) -> None:
    assert selects(selector)


@pytest.mark.parametrize(
    "selector",
    [
        "div",
        "article > p",
        "p > p",
        "p p",
        ".story > .container p",
        "article .container p",
        "#post p",
        "[itemprop=headline] p",
        "span.text p",
        ".text.story p",
        "h1, h2",
    ],
)
def test_a_selector_for_something_else_finds_nothing(selector: str) -> None:
    assert not selects(selector)


def test_an_element_inside_what_is_selected_is_around_it() -> None:
    sieve, state = Sieve([".story", ".text"]), State()
    for node in CHAIN[:3]:
        state = sieve.enter(state, node)
    assert (bool(state.here & sieve.ends(".story")), bool(state.here & sieve.ends(".text"))) == (True, False)
    for node in CHAIN[3:]:
        state = sieve.enter(state, node)
    assert (bool(state.here & sieve.ends(".story")), bool(state.around & sieve.ends(".story"))) == (
        False,
        True,
    )


NAMES = ("a", "b", "c")


@st.composite
def compounds(draw: st.DrawFn) -> str:
    tag = draw(st.sampled_from(["", "div", "p"]))
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=0 if tag else 1, max_size=2))
    return tag + "".join(f".{name}" for name in names)


@st.composite
def written(draw: st.DrawFn) -> str:
    """Write a selector of one or two chains."""
    chains: list[str] = []
    for _ in range(draw(st.integers(1, 2))):
        chain = draw(compounds())
        for combinator in draw(st.lists(st.sampled_from([" ", " > "]), max_size=3)):
            chain += combinator + draw(compounds())
        chains.append(chain)
    return ", ".join(chains)


@st.composite
def nodes(draw: st.DrawFn) -> Node:
    names = draw(st.lists(st.sampled_from(NAMES), max_size=2))
    return Node(draw(st.sampled_from(["div", "p"])), tuple(names))


@given(selectors=st.lists(written(), min_size=1, max_size=4), chain=st.lists(nodes(), min_size=1, max_size=6))
def test_the_selectors_of_beautiful_soup_select_the_same(selectors: list[str], chain: list[Node]) -> None:
    soup = BeautifulSoup("", "html.parser")
    inner: Tag = soup
    for node in chain:
        inner = _append(soup, inner, node)
    sieve, state = Sieve(selectors), State()
    for node in chain:
        state = sieve.enter(state, node)
    for selector in selectors:
        assert bool(state.here & sieve.ends(selector)) == (inner in soup.select(selector))


def _append(soup: BeautifulSoup, parent: Tag, node: Node) -> Tag:
    """Put an element into another."""
    child = soup.new_tag(node.tag, attrs={"class": " ".join(node.tokens)} if node.tokens else {})
    parent.append(child)
    return child


BROKEN = {
    "": "'' has an empty part; delete the comma, or write a selector beside it",
    "h1,,h2": "'h1,,h2' has an empty part",
    "div >": "'div >' ends with '>'; name the element inside",
    "> p": "'> p' cannot be read at '> p': write selectors like 'div.story > p'",
    "p:first-child": "cannot be read at ':first-child': pseudo-classes are not read",
    ".story *": "cannot be read at '*': the asterisk is not read; leave it out",
    "h1 + p": "cannot be read at '+ p': neighbours are not read; name the element around them",
    "//div[@class='x']": "this is XPath; write CSS, for example 'div.story > p'",
    "[data-story]": "cannot be read at '[data-story]'",
    "[data-story=1]": "'[data-story=1]': lines keep no attribute 'data-story'; known are class, id, itemprop",
    "[itemprp=headline]": "lines keep no attribute 'itemprp'; did you mean 'itemprop'?",
    "div.7": "cannot be read at '.7'",
}


@pytest.mark.parametrize(("selector", "says"), BROKEN.items())
def test_a_broken_selector_is_told_word_and_mend(selector: str, says: str) -> None:
    with pytest.raises(ValueError, match=re.escape(says)):
        read_selector(selector)


@given(st.text(alphabet="adiv.#>[]=,: *~+-'\"1ب", max_size=20))
def test_any_text_is_a_selector_or_is_refused(text: str) -> None:
    try:
        chains = read_selector(text)
    except ValueError:
        return
    assert all(chains)


ENTRY = """
[[profile]]
id = "almarfa"
name = "المرفأ"
domains = ["almarfa.example"]
country = "OM"
timezone = "Asia/Muscat"
months = ["egyptian"]
kind = "newspaper"
"""
LAYOUT = """
[[profile.layout]]
seen_in = ["almarfa.example, 2024-03"]
body = ["div.text"]
title = ["h1.title", "h1"]
"""


def read(content: str) -> Profile:
    (profile,) = read_profiles("om.toml", content.encode())
    return profile


def test_layouts_are_read_and_written() -> None:
    profile = read(ENTRY + LAYOUT + LAYOUT.replace("div.text", "div.old-text"))
    assert [(layout.body, layout.title) for layout in profile.layout] == [
        (("div.text",), ("h1.title", "h1")),
        (("div.old-text",), ("h1.title", "h1")),
    ]
    assert read(write_profile(profile)) == profile


@pytest.mark.parametrize(
    ("layout", "says"),
    [
        (LAYOUT.replace("div.text", "div:first-child"), "layout.0.body.0: 'div:first-child' cannot be read"),
        (LAYOUT.replace("title", "titel"), "unknown key 'layout.0.titel' — did you mean 'title'?"),
        (LAYOUT.replace("seen_in", "seen"), "unknown key 'layout.0.seen' — did you mean 'seen_in'?"),
        (LAYOUT.replace('seen_in = ["almarfa.example, 2024-03"]', ""), "layout.0.seen_in is missing"),
        (LAYOUT.replace('["almarfa.example, 2024-03"]', "[]"), "layout.0.seen_in: "),
    ],
)
def test_a_broken_layout_is_named_with_file_entry_and_mend(layout: str, says: str) -> None:
    with pytest.raises(ProfileError) as caught:
        read(ENTRY + layout)
    assert str(caught.value).startswith("om.toml, [[profile]] 1 («almarfa»): ")
    assert says in str(caught.value)
