"""Whatever a page holds, its view runs nothing, loads nothing and leads nowhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import arabnews
from arabnews import Article, Note, Outlet, Quote, RelatedLink, Span
from tests.viewer.articles import PAGE, article
from tests.viewer.reader import Reader, read, shown_text

TAGS = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "body",
        "style",
        "article",
        "h1",
        "h2",
        "div",
        "span",
        "mark",
        "i",
        "b",
    ),
    *("bdi", "a", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {
    *("lang", "dir", "charset", "http-equiv", "content", "name", "class", "title", "id", "href", "scope"),
    *("hidden", "data-show"),
}
ATTACKS = (
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '" style="background:url(https://evil.example/x)',
    "</title><base href='https://evil.example/'>",
    "javascript:alert(1)",
    "<!--",
    "]]><svg/onload=alert(1)>",
    "&lt;script&gt;",
    "\u202e\u2066",
)


def check(html: str) -> Reader:
    """Refuse every tag, attribute and address that the view does not write itself."""
    reader = read(html)
    assert {element.tag for element in reader.elements} <= TAGS
    assert {name for element in reader.elements for name in element.attributes} <= ATTRIBUTES
    links = [element.attributes["href"] for element in reader.elements if "href" in element.attributes]
    assert [link for link in links if not re.fullmatch(r"#a[0-9a-f]{8}-(?:quote|date)-\d+", link)] == []
    style = "".join(element.text for element in reader.of_tag("style"))
    assert not re.search(r"url\(|@import|expression|<", style)
    return reader


def test_the_page_forbids_everything_but_its_own_style() -> None:
    (policy,) = (
        element.attributes["content"]
        for element in read(arabnews.view(article())).of_tag("meta")
        if element.attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_a_page_that_attacks_is_shown_as_it_is(attack: str) -> None:
    page = PAGE.replace("حافلات", f"حافلات {attack}").replace("ليلى", f"ليلى {attack}")
    html = arabnews.view(arabnews.parse_text(page, url=attack))
    check(html)
    assert shown_text(html) == page


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_an_attack_in_any_value_is_only_words(attack: str) -> None:
    made = _poisoned(article(), attack)
    html = arabnews.view(made)
    reader = check(html)
    assert attack in reader.of_tag("title")[0].text
    assert "<script>alert" not in html
    assert shown_text(html) == made.text


@given(st.text(max_size=40))
def test_any_characters_in_any_value_are_only_words(words: str) -> None:
    check(arabnews.view(_poisoned(article(), words)))


def _poisoned(page: Article, attack: str) -> Article:
    """Put words into every text of an article, past the checks of the models."""
    quotes = tuple(
        quote.model_copy(update={"kind": attack, "rule": attack, "text": attack, "boundary": attack})
        for quote in page.quotes
    )
    return page.model_copy(
        update={
            "headline": f"{attack} عنوان",
            "section": attack,
            "url": attack,
            "kind": attack,
            "language": attack,
            "outlet": Outlet(name=attack, domain=attack, country=attack),
            "tags": (attack,),
            "quotes": (*quotes, *_spoken(page.quotes, attack)),
            "dates": tuple(date.model_copy(update={"rule": attack, "role": attack}) for date in page.dates),
            "bylines": tuple(
                byline.model_copy(update={"rule": attack, "role": attack}) for byline in page.bylines
            ),
            "blocks": tuple(
                block.model_copy(update={"kind": attack, "rule": attack}) for block in page.blocks
            ),
            "related": (RelatedLink(marker=attack, title=attack, url=attack, span=Span(start=0, end=3)),),
            "notes": (Note(code=attack, message=attack, span=Span(start=0, end=3), suggestion=attack),),
        }
    )


def _spoken(quotes: tuple[Quote, ...], attack: str) -> tuple[Quote, ...]:
    """Give the speakers such a name."""
    return tuple(
        quote.model_copy(
            update={
                "speaker": quote.speaker.model_copy(update={"name": attack, "role": attack, "kind": attack})
            }
        )
        for quote in quotes
        if quote.speaker
    )
