"""Many pages in this process: one result each, in order, lazily, and never an exception for a page."""

from __future__ import annotations

import itertools
import pickle
from collections.abc import Callable, Iterator

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

import arabnews
from arabnews import Failure, InputError, PageInput, Result, parse, parse_many
from arabnews.batch import page as batch_page
from arabnews.batch.page import Job, job_of

TEXT = "عودة العبارة إلى الخليج\n\nوصلت العبارة أمس إلى رصيف المدينة القديمة وعلى متنها ستون راكباً."
MARKUP = f"<html><body><h1>عودة العبارة</h1><p>{TEXT.splitlines()[2]}</p></body></html>"

PAGES = (
    st.text(max_size=200) | st.binary(max_size=200) | st.sampled_from([TEXT, MARKUP, TEXT.encode("cp1256")])
)
REFUSING: Callable[..., object] = parse_many
"""With what the type checkers would refuse."""


@given(st.lists(PAGES, max_size=5))
def test_a_batch_is_a_plain_loop(pages: list[str | bytes]) -> None:
    results = list(parse_many(pages))
    assert [result.article for result in results] == [parse(page) for page in pages]
    assert [(result.index, result.failure) for result in results] == [(n, None) for n in range(len(pages))]


@given(PAGES, st.sampled_from([None, True, False]))
def test_a_page_travels_as_it_is(page: str | bytes, is_html: bool | None) -> None:  # noqa: FBT001 - a field
    job = job_of(PageInput(page, is_html=is_html, published_at="2024-03-07"))
    assert pickle.loads(pickle.dumps(job)) == job == Job(page, is_html, {"published_at": "2024-03-07"})  # noqa: S301


def test_what_is_known_of_a_page_goes_before_what_is_told_of_all() -> None:
    pages = [
        PageInput(TEXT, id="first", url="https://www.aa.com.tr/ar/1", published_at="2024-03-07"),
        PageInput(TEXT, url="https://almarfa.example/2", fetched_at="2024-03-07T10:00", outlet="aawsat"),
        PageInput(TEXT, id=3),
    ]
    results = list(parse_many(pages, published_at="2023-01-01"))
    assert [result.id for result in results] == ["first", "https://almarfa.example/2", 3]
    assert [result.article for result in results] == [
        parse(TEXT, url="https://www.aa.com.tr/ar/1", published_at="2024-03-07"),
        parse(
            TEXT,
            url="https://almarfa.example/2",
            fetched_at="2024-03-07T10:00",
            outlet="aawsat",
            published_at="2023-01-01",
        ),
        parse(TEXT, published_at="2023-01-01"),
    ]


def test_a_page_may_be_read_as_what_it_does_not_look_like() -> None:
    pages = [PageInput(MARKUP, is_html=False), PageInput(TEXT, is_html=True)]
    told = [result.article for result in parse_many(pages)]
    assert told == [arabnews.parse_text(MARKUP), arabnews.parse_html(TEXT)]


def test_an_encoding_may_be_told_of_a_page() -> None:
    text = "گچ: پژ"
    for is_html in (None, False):
        (result,) = parse_many([PageInput(text.encode("cp1256"), is_html=is_html, encoding="windows-1256")])
        assert result.article == parse(text)
    (result,) = parse_many([PageInput(b"x", encoding=1256)])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert result.failure is not None
    assert result.failure.message == "encoding is a str, for example 'windows-1256', got int"


def test_pages_are_read_one_by_one_so_that_they_need_no_end() -> None:
    read: list[int] = []

    def endless() -> Iterator[str]:
        for number in itertools.count():
            read.append(number)
            yield TEXT

    results = parse_many(endless())
    assert read == []
    assert [next(results).index for _ in range(3)] == read == [0, 1, 2]


def test_what_the_callers_iterable_raises_is_raised() -> None:
    def broken() -> Iterator[str]:
        yield TEXT
        raise LookupError("the disk is gone")

    results = parse_many(broken())
    assert next(results).article == parse(TEXT)
    with pytest.raises(LookupError, match="the disk is gone"):
        next(results)


@pytest.mark.parametrize(
    ("page", "name", "says"),
    [
        (None, "InputError", "a page is str or bytes, or a PageInput of one, got NoneType; pass the page's"),
        ({"html": MARKUP}, "InputError", "got dict"),
        (BeautifulSoup(MARKUP, "html.parser"), "InputError", "got BeautifulSoup"),
        (PageInput(None), "InputError", "got NoneType"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        (PageInput(TEXT, published_at="yesterday"), "InputError", "published_at: 'yesterday' is no ISO date"),
        (PageInput(TEXT, url=b"x"), "InputError", "url is a str, got bytes"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        (PageInput(OSError("no such disk")), "OSError", "no such disk"),
        (PageInput(KeyError()), "KeyError", "KeyError"),
        (
            TEXT * 100,
            "InputError",
            "the page has 9,000 characters, more than 1,000; pass a larger",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 99 else type(value).__name__,
)
def test_what_is_no_page_fails_in_its_place(page: str, name: str, says: str) -> None:
    before, result, after = parse_many([TEXT, page, TEXT], max_chars=1000)
    assert before.article == after.article == parse(TEXT)
    assert result.failure is not None
    assert (result.article, result.index, result.failure.kind, result.failure.name) == (
        None,
        1,
        "input",
        name,
    )
    assert says in result.failure.message


def test_a_fault_of_the_library_costs_its_page_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def parse_or_fail(page: str, **_: object) -> arabnews.Article:
        if "خلل" in page:
            raise ZeroDivisionError("division \ud800 by zero")
        return parse(page)

    monkeypatch.setattr(batch_page, "parse", parse_or_fail)
    first, second, third = parse_many([TEXT, "خلل", TEXT])
    assert first.article == third.article == parse(TEXT)
    assert second.failure is not None
    assert (second.failure.kind, second.failure.name) == ("error", "ZeroDivisionError")
    assert second.failure.message.startswith(
        "ZeroDivisionError: division \ufffd by zero (test_parse_many.py, line "
    )


def test_results_are_values_that_json_can_hold() -> None:
    pages = [
        PageInput(TEXT, id="صفحة \ud800"),
        PageInput(OSError("\udfff"), id=7),
        PageInput(TEXT, url="\ud800"),
    ]
    for result in parse_many(pages):
        assert Result.model_validate_json(result.model_dump_json()) == result
        with pytest.raises(ValueError, match="frozen"):
            result.index = 5  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    assert Failure(kind="timeout", name="TimeoutError", message="slow", seconds=1).seconds == 1


NO_PAGES: dict[str, tuple[object, str]] = {
    "a str": (TEXT, "pages is one str; put it into a list"),
    "bytes": (b"x", "pages is one bytes; put it into a list"),
    "a page": (PageInput(TEXT), "pages is one PageInput; put it into a list"),
    "a tree": (BeautifulSoup(MARKUP, "html.parser"), "pages is one BeautifulSoup; put it into a list"),
    "a mapping": ({"1": TEXT}, r"pages is a dict; pass its values, or a PageInput\(page, id=key\)"),
    "a number": (5, "pages is an iterable of str, bytes or PageInput, got int; pass a list"),
    "nothing": (None, "got NoneType; pass a list"),
}


@pytest.mark.parametrize(("pages", "message"), NO_PAGES.values(), ids=NO_PAGES)
def test_what_are_no_pages_is_refused_at_the_call(pages: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        parse_many(pages)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("keyword", "value", "message"),
    [
        ("workers", 0, "workers is a whole number above 0, got 0; os.cpu_count"),
        ("workers", -1, "got -1"),
        ("workers", 2.0, "got 2.0"),
        ("workers", True, "got True"),
        ("workers", None, "got None"),
        ("timeout", 0, "timeout is a number of seconds above 0, got 0; leave it out for no limit"),
        ("timeout", -1, "got -1"),
        ("timeout", float("nan"), "got nan"),
        ("timeout", float("inf"), "got inf"),
        ("timeout", "5", "got '5'"),
        ("without", ("quotations",), "no stage is called 'quotations'; did you mean 'quotes'"),
        ("lexicon", "words.toml", "lexicon is what load_lexicon returns, got str"),
    ],
)
def test_misuse_is_refused_at_the_call(keyword: str, value: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        REFUSING([TEXT], **{keyword: value})


def test_a_keyword_that_there_is_not_is_refused_at_the_call() -> None:
    with pytest.raises(TypeError, match="did you mean 'published_at'"):
        REFUSING([TEXT], publishd_at="2024-03-07")


def test_words_and_profiles_travel() -> None:
    lexicon, registry = arabnews.load_lexicon(), arabnews.load_registry()
    arrived = pickle.loads(pickle.dumps(lexicon))  # noqa: S301 - just made
    assert (dict(arrived.tables), arrived.version) == (dict(lexicon.tables), lexicon.version)
    there = pickle.loads(pickle.dumps(registry))  # noqa: S301 - just made
    assert parse(MARKUP, lexicon=arrived, registry=there) == parse(MARKUP, lexicon=lexicon, registry=registry)
