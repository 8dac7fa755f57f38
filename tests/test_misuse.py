"""Misuse is refused at the front door, with the value, the reason and the mend; ISO strings are none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

import arabnews
from arabnews.models.moments import moment_of

PAGE = "عودة العبارة إلى الخليج\n\nوصلت العبارة أمس إلى رصيف المدينة القديمة وعلى متنها ستون راكباً."
TEXT_READERS: tuple[Callable[[str], object], ...] = (
    arabnews.parse_text,
    arabnews.find_dates,
    arabnews.parse_date,
    arabnews.parse_hijri,
    arabnews.find_quotes,
    arabnews.parse_credit,
    arabnews.find_credits,
)


@pytest.mark.parametrize("read", TEXT_READERS, ids=lambda read: read.__name__)
@pytest.mark.parametrize("value", [None, 5, PAGE.encode(), bytearray(b"x"), Path("page.txt"), 2.5], ids=ascii)
def test_what_is_no_text_is_refused(read: Callable[[str], object], value: object) -> None:
    with pytest.raises(arabnews.InputError, match=r"a text is str, got \w+; arabnews.decode"):
        read(value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_lone_surrogates_come_out_as_characters_that_files_can_hold() -> None:
    (quote,) = arabnews.find_quotes("قال المدير إن القاعة \ud800 تتسع لألف زائر.")
    assert quote.text == "القاعة \ufffd تتسع لألف زائر"
    credit = arabnews.parse_credit("بقلم: سالم العابد\udfff")
    assert credit is not None
    assert [person.name.encode() for person in credit.people]


def test_lone_surrogates_of_keywords_come_out_as_characters_too() -> None:
    assert arabnews.parse(PAGE, url="https://news.example/\udfff").url == "https://news.example/\ufffd"
    assert arabnews.parse(PAGE, outlet="\ud800صحيفة").model_dump_json()


@pytest.mark.parametrize(
    ("keyword", "value", "message"),
    [
        ("url", b"https://news.example", "url is a str, got bytes"),
        ("outlet", 5, "outlet is a str: name, domain or profile id, got int"),
        ("lexicon", "words.toml", "lexicon is what load_lexicon returns, got str"),
        ("registry", Path("mine.toml"), r"registry is what load_registry returns, got \w+Path"),
        ("hooks", {"aawsat": 5}, r"hooks\['aawsat'\] is a function, got int"),
        ("hooks", {"aawsta": print}, "hooks: no profile has the id 'aawsta'; did you mean 'aawsat'"),
        ("hooks", {"qqq": print}, "hooks: no profile has the id 'qqq'; pass registry=load_registry"),
        ("hooks", [], "hooks is a mapping of profile ids to functions, got list"),
        ("max_chars", "10", "max_chars is a whole number, got str"),
        ("without", 5, "without is a tuple of names of stages, got int"),
        (
            "published_at",
            "yesterday",
            "published_at: 'yesterday' is no ISO date; write for example 2024-03-07",
        ),
        ("fetched_at", 1709766000, "fetched_at: 1709766000 is no ISO date"),
    ],
    ids=ascii,
)
@pytest.mark.parametrize("read", [arabnews.parse, arabnews.parse_html, arabnews.parse_text])
def test_an_option_of_another_kind_is_refused(
    read: Callable[..., object], keyword: str, value: object, message: str
) -> None:
    with pytest.raises(arabnews.InputError, match=f"^{message}"):
        read(PAGE, **{keyword: value})


@pytest.mark.parametrize("read", [arabnews.parse, arabnews.parse_html, arabnews.parse_text])
def test_an_option_that_there_is_not_is_an_error_as_in_any_function(read: Callable[..., object]) -> None:
    with pytest.raises(
        TypeError, match="unexpected keyword argument 'publishd_at'; did you mean 'published_at'"
    ):
        read(PAGE, publishd_at=dt.date(2024, 3, 7))
    with pytest.raises(TypeError, match="there are url, published_at"):
        read(PAGE, colour="red")


@pytest.mark.parametrize(
    "keyword",
    ["url", "published_at", "fetched_at", "outlet", "lexicon", "registry", "hooks", "max_chars", "without"],
)
def test_an_option_that_is_none_is_left_out(keyword: str) -> None:
    read: Callable[..., object] = arabnews.parse
    assert read(PAGE, **{keyword: None}) == arabnews.parse(PAGE)


def test_blank_options_are_left_out() -> None:
    assert arabnews.parse(PAGE, url="", outlet=" ") == arabnews.parse(PAGE)


def test_one_stage_may_stand_without_a_tuple() -> None:
    assert arabnews.parse(PAGE, without="dates").dates == ()


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2024-03-07", dt.date(2024, 3, 7)),
        ("2024-03-07T11:36", dt.datetime(2024, 3, 7, 11, 36)),
        ("2024-03-07 11:36", dt.datetime(2024, 3, 7, 11, 36)),
        ("2024-03-07T00:00", dt.datetime(2024, 3, 7)),
        ("2024-03-07T11:36:00Z", dt.datetime(2024, 3, 7, 11, 36, tzinfo=dt.UTC)),
    ],
)
def test_moments_may_be_written_in_iso(written: str, moment: dt.date) -> None:
    assert (moment_of(written), moment_of(moment)) == (moment, moment)
    article = arabnews.parse(PAGE, published_at=written)
    assert (article, article.published_at) == (arabnews.parse(PAGE, published_at=moment), moment)
    (mention,) = arabnews.find_dates("وصلت العبارة أمس", reference=written)
    assert mention == arabnews.find_dates("وصلت العبارة أمس", reference=moment)[0]
    assert mention == arabnews.find_dates("وصلت العبارة أمس")[0].resolve(written)


@pytest.mark.parametrize("value", [5, 1709766000.0, "أمس", "", "2024-13-07", ("2024", "03", "07")])
def test_what_is_no_moment_is_refused_and_never_guessed(value: object) -> None:
    with pytest.raises(arabnews.InputError, match=r"^reference: "):
        arabnews.find_dates("وصلت أمس", reference=value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(arabnews.InputError, match=r"^reference: "):
        arabnews.parse_date("أمس", reference=value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(arabnews.InputError, match=r"^anchor: "):
        arabnews.find_dates("أمس")[0].resolve(value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_a_number_in_a_record_is_no_moment() -> None:
    record = arabnews.parse(PAGE).model_dump(mode="json")
    with pytest.raises(ValueError, match="17 is no ISO date"):
        arabnews.Article.model_validate({**record, "published_at": 17})


def test_a_country_may_be_written_small() -> None:
    small, capital = (
        arabnews.find_dates("الأسبوع الماضي", reference="2024-03-07", country=code) for code in ("eg", "EG")
    )
    assert small == capital != arabnews.find_dates("الأسبوع الماضي", reference="2024-03-07")


@pytest.mark.parametrize("country", ["Egypt", "", "مص", 5])
def test_what_is_no_country_is_refused(country: object) -> None:
    for read in (arabnews.find_dates, arabnews.parse_date):
        with pytest.raises(arabnews.InputError, match=r"is no ISO 3166 code; write for example EG or SA"):
            read("الأسبوع الماضي", country=country)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("value", [b"words.txt", 5, None, "text"], ids=ascii)
def test_what_is_no_text_is_named_whole(value: object) -> None:
    if isinstance(value, str):
        assert arabnews.find_credits(value).bylines == ()
        return
    with pytest.raises(arabnews.InputError, match=f"a text is str, got {type(value).__name__}"):
        arabnews.find_credits(value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_a_path_is_no_page() -> None:
    with pytest.raises(arabnews.InputError, match=r"got \w+Path; pass page\.read_bytes\(\)"):
        arabnews.parse(Path("page.html"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "name", ["page.html", " pages/خبر.txt\n", "https://news.example/1", "C:\\pages\\1.HTM"]
)
def test_the_name_of_a_page_gets_a_note(name: str) -> None:
    (note,) = arabnews.parse(name).notes
    assert (note.code, note.span is not None) == ("page.is-a-name", True)


@pytest.mark.parametrize(
    "text", ["", "خبر", PAGE, "موقع news.example/1.html", "<p>page.html</p>", "news.example"]
)
def test_a_page_gets_no_such_note(text: str) -> None:
    assert [note for note in arabnews.parse(text).notes if note.code == "page.is-a-name"] == []


@pytest.mark.parametrize("load", [arabnews.load_lexicon, arabnews.load_registry])
@pytest.mark.parametrize("value", [None, 5, b"words.toml", ["words.toml"]], ids=ascii)
def test_a_file_is_named_by_its_path(load: Callable[..., object], value: object) -> None:
    with pytest.raises(
        arabnews.InputError, match=f"a file is a str or a Path, got {type(value).__name__}; pass each"
    ):
        load(value)


@pytest.mark.parametrize("value", [None, dt.date(2024, 3, 25), "1445-09-15"], ids=ascii)
def test_a_hijri_date_is_written_and_nothing_else(value: object) -> None:
    with pytest.raises(arabnews.InputError, match=f"a date is a HijriDate, got {type(value).__name__}"):
        arabnews.format_hijri(value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
