"""Batches of pages in, batches of articles out: one row for each, whatever becomes of it."""

from __future__ import annotations

import datetime as dt

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

import arabnews
from arabnews import InputError
from arabnews.arrow import article_schema, parse_batch, to_table
from tests.strategies import texts

PAGE = "افتتاح مكتبة في نزوى\n\nافتتحت البلدية اليوم مكتبة جديدة. وقال المدير ماجد الرواحي إن القاعة واسعة."
OTHER = "حافلات جديدة على خط الكورنيش\n\nبدأت الشركة تشغيل عشر حافلات جديدة."


def test_a_row_is_what_parse_makes_of_the_page() -> None:
    batch = pa.record_batch(
        {
            "id": ["a", "b"],
            "page": [PAGE, OTHER],
            "url": ["https://almarfa.example/1", None],
            "published_at": ["2024-03-07", None],
            "fetched_at": [None, "2024-03-07T11:36"],
        }
    )
    first = arabnews.parse(PAGE, url="https://almarfa.example/1", published_at="2024-03-07")
    second = arabnews.parse(OTHER, fetched_at="2024-03-07T11:36")
    assert parse_batch(batch).to_pylist() == to_table([first, second], ids=["a", "b"]).to_pylist()


def test_the_page_alone_is_enough() -> None:
    articles = parse_batch(pa.record_batch({"page": [PAGE]}))
    assert articles.schema.equals(article_schema())
    assert articles.to_pylist() == to_table([arabnews.parse(PAGE)]).to_pylist()


def test_no_pages_make_no_rows() -> None:
    assert parse_batch(pa.record_batch({"page": pa.array([], "string")})).num_rows == 0


def test_columns_may_have_names_of_their_own() -> None:
    batch = pa.record_batch({"html": [PAGE], "link": ["https://almarfa.example/1"], "url": ["no"], "nr": [7]})
    (row,) = parse_batch(batch, page="html", url="link", id="nr").to_pylist()
    assert (row["id"], row["url"], row["headline"]) == (
        "7",
        "https://almarfa.example/1",
        "افتتاح مكتبة في نزوى",
    )


@pytest.mark.parametrize("kind", ["string", "large_string", "string_view", "binary", "large_binary"])
def test_pages_are_text_or_bytes_of_any_type(kind: str) -> None:
    pages = pa.array([PAGE if "string" in kind else PAGE.encode()], kind)
    (row,) = parse_batch(pa.record_batch({"page": pages})).to_pylist()
    assert row["headline"] == "افتتاح مكتبة في نزوى"


def test_pages_may_be_encoded_as_a_dictionary() -> None:
    articles = parse_batch(pa.record_batch({"page": pa.array([PAGE, PAGE]).dictionary_encode()}))
    assert articles.column("headline").to_pylist() == ["افتتاح مكتبة في نزوى"] * 2


def test_bytes_are_decoded_as_pages_are() -> None:
    (row,) = parse_batch(pa.record_batch({"page": [PAGE.encode("windows-1256")]})).to_pylist()
    assert row["text"] == PAGE


@pytest.mark.parametrize(
    ("column", "told"),
    [
        (pa.array(["2024-03-07T11:36"], "string"), "2024-03-07T11:36:00"),
        (pa.array([dt.date(2024, 3, 7)], "date32"), "2024-03-07"),
        (pa.array([dt.datetime(2024, 3, 7, 11, 36)], pa.timestamp("ns")), "2024-03-07T11:36:00"),
        (
            pa.array([dt.datetime(2024, 3, 7, 11, 36, tzinfo=dt.UTC)], pa.timestamp("us", tz="Asia/Muscat")),
            "2024-03-07T15:36:00+04:00",
        ),
    ],
    ids=["string", "day", "local", "zone"],
)
def test_moments_are_days_times_or_strings(column: pa.Array, told: str) -> None:
    (row,) = parse_batch(pa.record_batch({"page": [PAGE], "published_at": column})).to_pylist()
    assert row["published_at"] == told


def test_a_page_that_fails_has_a_row_that_says_why_and_the_others_are_parsed() -> None:
    batch = pa.record_batch(
        {
            "page": [PAGE, None, PAGE, "س" * 200],
            "url": ["https://almarfa.example/1", "https://almarfa.example/2", None, None],
            "published_at": [None, None, "yesterday", None],
        }
    )
    rows = parse_batch(batch, options={"max_chars": 150}).to_pylist()
    assert [row["failure_kind"] for row in rows] == [None, "input", "input", "input"]
    assert [str(row["failure_message"])[:30] for row in rows] == [
        "None",
        "a page is str, bytes or a Beau",
        "published_at: 'yesterday' is n",
        "the page has 200 characters, m",
    ]
    known = {name for name, value in rows[1].items() if value is not None}
    assert known == {"url", "failure_kind", "failure_message"}


def test_a_fault_costs_one_row(monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(page: object, **_: object) -> arabnews.Article:
        if page == OTHER:
            raise RecursionError("too deep")
        return arabnews.Article(text=str(page))

    monkeypatch.setattr("arabnews.arrow.pages.parse", parse)
    rows = parse_batch(pa.record_batch({"page": [PAGE, OTHER, PAGE]})).to_pylist()
    assert [row["failure_kind"] for row in rows] == [None, "error", None]
    assert str(rows[1]["failure_message"]).startswith("RecursionError: too deep; parse this page alone")


def test_options_hold_for_every_page() -> None:
    batch = pa.record_batch({"page": [PAGE, PAGE]})
    assert [bool(row["quotes"]) for row in parse_batch(batch).to_pylist()] == [True, True]
    without = parse_batch(batch, options={"without": ("quotes",)})
    assert without.column("quotes").to_pylist() == [[], []]


def test_misuse_is_refused_before_a_page_is_read() -> None:
    batch = pa.record_batch({"html": [PAGE], "number": [5]})
    with pytest.raises(
        InputError, match="no column 'page'; name that of the page with page=, there are html, n"
    ):
        parse_batch(batch)
    with pytest.raises(InputError, match="no column 'link'; name that of the url with url="):
        parse_batch(batch, page="html", url="link")
    with pytest.raises(InputError, match="pages are text or bytes, got int64; name their column with page="):
        parse_batch(batch, page="number")
    with pytest.raises(InputError, match="no stage is called 'quotations'"):
        parse_batch(batch, page="html", options={"without": ("quotations",)})
    with pytest.raises(TypeError, match="unexpected keyword argument 'adress'; there are page, url, id, "):
        parse_batch(batch, page="html", adress="link")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


@given(
    pages=st.lists(
        st.none() | texts() | st.binary(max_size=80).map(lambda page: page.decode("latin-1")), max_size=4
    )
)
def test_whatever_the_pages_are_each_has_its_row(pages: list[str | None]) -> None:
    rows = parse_batch(pa.record_batch({"page": pa.array(pages, "string")})).to_pylist()
    assert [row["text"] for row in rows] == [
        None if page is None else arabnews.parse(page).text for page in pages
    ]
    assert [row["failure_kind"] for row in rows] == [None if page is not None else "input" for page in pages]
