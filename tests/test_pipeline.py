"""The line from a page to an Article: any input gives one, the caller's word counts, stages can go."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given
from hypothesis import strategies as st

import arabnews
from arabnews.models import Article, Span
from arabnews.pipeline import STAGES
from tests.strategies import texts

CASES = Path(__file__).parent / "cases" / "pages"
PAGE = """محليات

عودة العبارة إلى الخليج بعد الصيانة

الدوحة - سالم العابد

الخميس 7 مارس 2024 - 11:36 ص

وصلت العبارة صباح اليوم الخميس إلى رصيف المدينة القديمة وعلى متنها ستون راكباً.

وقال مدير المرفأ جابر الهاشمي: "ستزيد الرحلات في الصيف المقبل".

اقرأ أيضاً: سوق جديدة للسمك

جميع الحقوق محفوظة لصحيفة المرفأ الجديد © 2024
"""


def spans_of(article: Article) -> list[tuple[str, Span]]:
    """Return every pair of words and place that an article holds."""
    pairs = [(block.text, block.span) for block in article.blocks]
    pairs += [(byline.text, byline.span) for byline in article.bylines if byline.span]
    pairs += [(agency.text, agency.span) for agency in article.agencies if agency.span]
    pairs += [(mention.text, mention.span) for mention in article.dates]
    pairs += [(caption.text, caption.span) for caption in article.captions]
    pairs += [(link.title, link.span) for link in article.related if link.title]
    pairs += [(item.text, item.span) for item in article.evidence if item.span]
    pairs += [(quote.cue.text, quote.cue.span) for quote in article.quotes if quote.cue]
    pairs += [(quote.source.text, quote.source.span) for quote in article.quotes if quote.source]
    if article.dateline:
        pairs.append((article.dateline.text, article.dateline.span))
    return pairs


@given(texts() | st.binary(max_size=80))
@example("\u0610")
@example("وصل القطار\n\u0610")
def test_any_page_gives_an_article(page: str | bytes) -> None:
    article = arabnews.parse(page)
    assert "".join(block.raw for block in article.blocks) == article.text
    assert [(text, article.text[span.slice]) for text, span in spans_of(article)] == [
        (text, text) for text, _ in spans_of(article)
    ]


LINES = sorted({line for page in CASES.glob("*/page.txt") for line in page.read_text("utf-8").split("\n")})
SMALL = st.integers(0, 9)
TAGS = [
    "p",
    "h1",
    "h2",
    "a href=/x",
    "li",
    "br",
    "time datetime=2024-03-07",
    "figcaption",
    "div class=related",
    "span class=author",
    "article",
    "script type=application/ld+json",
    "footer",
    "/div",
    "meta name=author",
]


def shuffled() -> st.SearchStrategy[str]:
    """News pages whose lines fell on the floor, some of them torn."""
    whole = st.sampled_from(LINES)
    return st.lists(whole | st.builds(tear, whole, SMALL, SMALL), max_size=20).map("\n".join)


def tear(line: str, at: int, size: int) -> str:
    """Return some words of a line."""
    return " ".join(line.split(" ")[at : at + size])


def marked_up() -> st.SearchStrategy[str]:
    """Their lines between tags that nobody closed."""
    tags = st.sampled_from(TAGS).map("<{}>".format)
    pieces = st.lists(st.one_of(tags, st.sampled_from(LINES)), max_size=30)
    return pieces.map(lambda parts: "<html>" + "".join(parts))


@given(shuffled() | marked_up())
@example("مزارعون يفرشون الشباك تحت الأشجار (أرشيفية)\n15:20 2023-04-18|")
def test_any_lines_of_news_give_an_article(page: str) -> None:
    article = arabnews.parse(page)
    assert "".join(block.raw for block in article.blocks) == article.text
    assert all(article.text[span.slice] == text for text, span in spans_of(article))
    assert Article.model_validate_json(article.model_dump_json()) == article
    assert Article.model_validate_json(article.model_dump_json(exclude_none=True)) == article


@given(texts())
def test_parsing_is_deterministic_and_survives_json(text: str) -> None:
    article = arabnews.parse(text)
    assert article == arabnews.parse(text)
    assert Article.model_validate_json(article.model_dump_json()) == article
    assert Article.model_validate_json(article.model_dump_json(exclude_none=True)) == article


@given(st.sets(st.sampled_from([stage.name for stage in STAGES])))
def test_any_stages_can_be_left_out(left_out: set[str]) -> None:
    page = PAGE.replace("وقال مدير المرفأ", "ونقلت وكالة رويترز عن مدير المرفأ")
    article = arabnews.parse(page, without=left_out)
    assert article.text == page
    assert bool(article.blocks) == ("blocks" not in left_out)


def test_a_page_in_full() -> None:
    article = arabnews.parse(PAGE)
    assert article.section == "محليات"
    assert article.headline == "عودة العبارة إلى الخليج بعد الصيانة"
    assert article.published_at == dt.datetime(2024, 3, 7, 11, 36)
    assert [(byline.name, byline.place) for byline in article.bylines] == [("سالم العابد", "الدوحة")]
    assert article.lede is not None
    assert article.lede.startswith("وصلت العبارة")
    assert article.body.count("\n\n") == 1
    assert [link.title for link in article.related] == ["سوق جديدة للسمك"]
    assert article.outlet is not None
    assert (article.outlet.name, article.outlet.id) == ("صحيفة المرفأ الجديد", None)
    assert {item.field for item in article.evidence} == {
        "headline",
        "section",
        "published_at",
        "outlet",
        "bylines",
        "dateline",
    }


def test_text_input_is_the_text() -> None:
    assert arabnews.parse(PAGE).text == PAGE
    assert arabnews.parse_text(PAGE).text == PAGE


def test_a_page_said_to_be_html_is_read_as_html_from_whatever_holds_it() -> None:
    markup = "عودة العبارة<p>وصلت العبارة إلى الرصيف.</p>"
    soup = BeautifulSoup(markup, "html.parser")
    pages = [arabnews.parse_html(page) for page in (markup, markup.encode(), soup)]
    assert [page.text for page in pages] == ["عودة العبارة\n\nوصلت العبارة إلى الرصيف."] * 3
    assert arabnews.parse_text(markup).text == markup


def test_the_callers_word_beats_the_page() -> None:
    told = dt.date(2024, 3, 9)
    article = arabnews.parse(PAGE, published_at=told, outlet="almayadeen.net")
    assert article.published_at == told
    assert article.published is not None
    assert article.published.layer == "caller"
    assert article.outlet is not None
    assert article.outlet.id == "almayadeen"
    assert [note.code for note in article.notes] == ["published.contradiction"]


@pytest.mark.parametrize("outlet", ["youm7", "youm7.com", "https://www.youm7.com/story/2024/3/7/1"])
def test_the_outlet_that_the_caller_tells_begins_the_week(outlet: str) -> None:
    page = PAGE.replace("ستزيد الرحلات", "زادت الرحلات الأسبوع الماضي، وستزيد")
    (told,) = (m.value for m in arabnews.parse(page, outlet=outlet).dates if m.text == "الأسبوع الماضي")
    assert told is not None
    assert told.edtf == "2024-02-24/2024-03-01"


def test_the_address_dates_a_page_that_does_not() -> None:
    article = arabnews.parse(
        "عودة العبارة\n\nوصلت العبارة إلى الرصيف.", url="https://example.org/2024/03/07/x"
    )
    assert article.published_at == dt.date(2024, 3, 7)
    assert article.published is not None
    assert (article.published.layer, article.published.text) == ("url", "2024/03/07")


def test_metadata_is_read_by_the_clock_of_the_outlet_that_the_caller_tells() -> None:
    page = """<html><head><meta property="article:published_time" content="2024-03-07T11:36:00Z"></head>
<body><h1>عودة العبارة إلى الخليج</h1><p>الخميس 7 مارس 2024 - 11:36 ص</p>
<p>وصلت العبارة صباح الأحد إلى رصيف المدينة القديمة وعلى متنها ستون راكباً.</p></body></html>"""
    told = arabnews.parse(page, outlet="omandaily.om").published_at
    assert isinstance(told, dt.datetime)
    assert told.isoformat() == "2024-03-07T11:36:00+04:00"


def test_relative_header_times_need_the_time_of_fetching() -> None:
    page = "عودة العبارة إلى الخليج\n\nمنذ 3 ساعات\n\nوصلت العبارة صباح الأحد إلى رصيف المدينة القديمة."
    fetched = dt.datetime(2024, 3, 7, 12, 0)
    assert arabnews.parse(page).published_at is None
    assert arabnews.parse(page, fetched_at=fetched).published_at == dt.datetime(2024, 3, 7, 9, 0)


def test_a_masthead_clock_is_never_the_publication_date() -> None:
    page = (
        "الجمعة 22 نوفمبر 2024\nرئيس التحرير\nهند المرزوق\n\nعودة العبارة إلى الخليج\n\n"
        "وصلت العبارة صباح الأحد إلى رصيف المدينة القديمة."
    )
    article = arabnews.parse(page)
    assert (article.published_at, article.page_date) == (None, dt.date(2024, 11, 22))
    assert article.bylines == ()


@pytest.mark.parametrize("stage", [stage.name for stage in STAGES])
def test_a_stage_can_be_left_out(stage: str) -> None:
    article = arabnews.parse(PAGE, without=(stage,))
    assert article.text == PAGE


def test_an_unknown_stage_is_misuse() -> None:
    with pytest.raises(arabnews.InputError, match="no stage is called 'qoutes'; did you mean 'quotes'"):
        arabnews.parse(PAGE, without=("qoutes",))


@pytest.mark.parametrize("page", [None, 5, ["خبر"]])
def test_what_is_no_page_is_misuse(page: object) -> None:
    with pytest.raises(arabnews.InputError, match="a page is str, bytes or a BeautifulSoup"):
        arabnews.parse(page)  # type: ignore[arg-type]


def test_a_page_too_long_is_misuse() -> None:
    with pytest.raises(arabnews.InputError, match="more than 10; pass a larger max_chars="):
        arabnews.parse("عودة العبارة", max_chars=10)


def test_clean_returns_the_body_alone() -> None:
    assert arabnews.clean(PAGE) == arabnews.parse(PAGE).body
