"""The law of the view: without its tags it is the article's text, and each mark covers its span exactly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given

import arabnews
from arabnews import Article, Block, BlockKind, Span
from arabnews.viewer.marks import marks_of
from tests.strategies import texts
from tests.viewer.articles import PAGE, anywhere, article, quote
from tests.viewer.reader import read, shown_text

CASES = Path(__file__).parents[1] / "cases"
PAGES = sorted([*CASES.glob("*/*/page.txt"), *CASES.glob("*/*/page.html")])
WHITE = "  \n\n\t عنوان  \r\n\r\n نص \u2028 آخر \x0c\n"


def written(text: str) -> str:
    """Return a text as HTML can hold it."""
    return text.replace("\0", "\ufffd")


@given(texts())
def test_without_its_tags_the_view_is_the_text(text: str) -> None:
    assert shown_text(arabnews.view(arabnews.parse_text(text))) == written(text)


@given(anywhere())
def test_marks_anywhere_cover_their_spans_and_neither_lose_nor_double_a_character(
    made: Article,
) -> None:
    letters = read(arabnews.view(made)).letters
    assert "".join(letter.character for letter in letters) == written(made.text)
    marks = marks_of(made, "a")
    for at, letter in enumerate(letters):
        around = sorted((mark.look, written(mark.tip)) for mark in marks if mark.start <= at < mark.end)
        assert letter.is_hidden or sorted(letter.marks) == around


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_the_pages_of_the_cases_are_shown_whole(path: Path) -> None:
    expected = json.loads((path.parent / "expected.json").read_text(encoding="utf-8"))
    page = arabnews.parse(path.read_bytes(), **expected.get("options", {}))
    assert shown_text(arabnews.view(page)) == written(page.text)


@pytest.mark.parametrize(
    "text", ["", " ", "\n", WHITE, "\0عنوان\0", "a\rb\r\n", "&amp; &lt;p&gt; ]]> <!-- x"]
)
def test_odd_texts_are_shown_whole(text: str) -> None:
    assert shown_text(arabnews.view(arabnews.parse_text(text))) == written(text)


def test_only_white_space_is_hidden() -> None:
    letters = read(arabnews.view(arabnews.parse_text(WHITE))).letters
    hidden = "".join(letter.character for letter in letters if letter.is_hidden)
    assert hidden
    assert hidden.strip() == ""


def test_words_that_no_block_holds_are_shown_as_unlabelled() -> None:
    text = "قبل\n\nفي الكتلة\n\nبعد"
    block = Block(
        kind=BlockKind.PARAGRAPH, span=Span(start=5, end=14), text="في الكتلة", raw="في الكتلة", rule="any"
    )
    reader = read(arabnews.view(Article(text=text, blocks=(block,))))
    assert [element.text for element in reader.of_class("kind")] == ["unlabelled", "paragraph", "unlabelled"]
    assert shown_text(arabnews.view(Article(text=text))) == text


def test_marks_that_overlap_are_cut_and_go_on() -> None:
    text = "أول ثان ثالث"
    made = Article(text=text, quotes=(quote(text, (0, 7), rule="one"), quote(text, (4, 12), rule="two")))
    marks = [mark for mark in read(arabnews.view(made)).of_tag("mark") if "title" in mark.attributes]
    pieces = [(mark.text, mark.attributes["title"].splitlines()[-1][1:-1]) for mark in marks]
    assert pieces == [("أول ثان", "one"), ("ثان", "two"), (" ثالث", "two")]


def test_a_mark_across_two_blocks_is_cut_between_them() -> None:
    page = article()
    start, end = page.text.index("التجارب"), page.text.index("مديرة")
    made = page.model_copy(update={"quotes": (quote(page.text, (start, end)),), "dates": ()})
    marked = [mark.text for mark in read(arabnews.view(made)).of_class("quote") if "title" in mark.attributes]
    assert marked == ["التجارب.", "وقالت "]


def test_the_number_stands_before_the_first_piece_and_the_speaker_behind_the_last() -> None:
    text = "قالت ليلى الحداد أول وثان وثالث"
    made = Article(text=text, quotes=(quote(text, (17, 20), (26, 31), said_by="ليلى الحداد"),))
    reader = read(arabnews.view(made))
    shown = [(sign.classes[0], sign.attributes["data-show"]) for sign in reader.of_tag("i")]
    assert shown == [("number", "1"), ("number", "1"), ("speaker", "ليلى الحداد")]
    assert [sign.parent.text for sign in reader.of_class("speaker") if sign.parent] == [text[26:31]]


@pytest.mark.parametrize("width", [5, 1_000], ids=["side by side", "deep inside each other"])
def test_the_view_grows_no_faster_than_its_quotations(width: int) -> None:
    def size(count: int) -> int:
        text = "قال " * (count + width)
        one = quote(text, (0, 0))
        spans = ((Span(start=4 * at, end=4 * (at + width)),) for at in range(count))
        quotes = tuple(one.model_copy(update={"content_spans": span}) for span in spans)
        return len(arabnews.view(Article(text=text, quotes=quotes)))

    assert size(4_000) < 2.2 * size(2_000)


def test_the_small_page_has_all_its_lines() -> None:
    assert shown_text(arabnews.view(article())) == PAGE
