"""Articles as rows: every value equals the article's, through Arrow and through Parquet."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from pydantic import JsonValue

import arabnews
from arabnews import InputError
from arabnews.arrow import Outcome, OutcomeFailure, article_schema, to_batches, to_table, write_parquet
from arabnews.models import Article, Outlet
from tests.exchange.page import HEADLINE, URL, article
from tests.strategies import texts

RICH = """<html><head><title>حافلات جديدة على خط الكورنيش</title></head><body>
<h1>حافلات جديدة على خط الكورنيش</h1>
<p>كتب: سالم العابد</p>
<time>15 رمضان 1445 هـ الموافق 25 مارس 2024</time>
<figure><img src="bus.jpg"><figcaption>حافلة جديدة على خط الكورنيش في مسقط</figcaption></figure>
<p>مسقط (العمانية) - بدأت الشركة أمس تشغيل عشر حافلات جديدة على خط الكورنيش بعد شهر من التجارب.</p>
<p>وقال المدير ماجد الرواحي لصحيفة «المرفأ» إن «الرحلات منتظمة»، مضيفا أن الخط يعمل منذ عام 2019.</p>
<p>اقرأ أيضاً</p><a href="/8">معرض للخط العربي في صحار</a>
</body></html>"""


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [article(), arabnews.parse(RICH, url="https://www.aa.com.tr/ar/1"), arabnews.parse("")]


def test_every_value_is_that_of_the_article(articles: list[Article]) -> None:
    for row, story in zip(to_table(articles).to_pylist(), articles, strict=True):
        _assert_same(row, story)


def test_these_articles_fill_every_list_but_two(articles: list[Article]) -> None:
    table = to_table(articles)
    lists = [field.name for field in table.schema if isinstance(field.type, pa.ListType)]
    assert [name for name in lists if not any(table[name].to_pylist())] == ["updates", "notes"]


@given(text=texts())
def test_any_text_makes_a_row(text: str) -> None:
    story = arabnews.parse(text)
    (row,) = to_table([story]).to_pylist()
    _assert_same(row, story)


def test_parquet_gives_back_the_same_table(articles: list[Article], tmp_path: Path) -> None:
    table = to_table(articles, ids=[1, 2, 3])
    write_parquet(articles, tmp_path / "articles.parquet", ids=[1, 2, 3], rows=2)
    back = pq.read_table(tmp_path / "articles.parquet")
    assert back.equals(table)
    assert back.schema.metadata == article_schema().metadata
    assert [path.name for path in tmp_path.iterdir()] == ["articles.parquet"]


def test_fields_of_the_outlet_stand_in_columns_of_their_own() -> None:
    (row,) = to_table([arabnews.parse(RICH, url="https://www.aa.com.tr/ar/1")]).to_pylist()
    told = {name: row[f"outlet_{name}"] for name in Outlet.model_fields}
    assert told == {
        "name": "الأناضول",
        "id": "anadolu",
        "domain": "aa.com.tr",
        "country": "TR",
        "timezone": "Europe/Istanbul",
    }


def test_what_there_is_none_of_is_an_empty_list_and_what_is_not_known_is_null() -> None:
    (row,) = to_table([Article(text="")]).to_pylist()
    assert {name: row[name] for name in ("quotes", "tags", "blocks")} == {
        "quotes": [],
        "tags": [],
        "blocks": [],
    }
    unknown = (
        "id",
        "url",
        "outlet_name",
        "headline",
        "published_at",
        "published_utc",
        "published",
        "dateline",
    )
    assert [name for name in unknown if row[name] is not None] == []


ZONE = dt.timezone(dt.timedelta(hours=3))
MOMENTS: list[tuple[dt.date | None, list[object]]] = [
    (None, [None, None, None, None, None]),
    (dt.date(2024, 3, 7), ["2024-03-07", dt.date(2024, 3, 7), None, None, "day"]),
    (
        dt.datetime(2024, 3, 7, 1, 30),
        ["2024-03-07T01:30:00", dt.date(2024, 3, 7), dt.datetime(2024, 3, 7, 1, 30), None, "minute"],
    ),
    (
        dt.datetime(2024, 3, 7, 1, 30, 5, tzinfo=ZONE),
        [
            "2024-03-07T01:30:05+03:00",
            dt.date(2024, 3, 7),
            dt.datetime(2024, 3, 7, 1, 30, 5),
            dt.datetime(2024, 3, 6, 22, 30, 5, tzinfo=dt.UTC),
            "second",
        ],
    ),
    (
        dt.datetime(1, 1, 1, tzinfo=ZONE),
        ["0001-01-01T00:00:00+03:00", dt.date(1, 1, 1), dt.datetime(1, 1, 1), None, "minute"],
    ),
]


@pytest.mark.parametrize(("moment", "told"), MOMENTS, ids=["none", "day", "local", "zone", "overflow"])
@pytest.mark.parametrize(("field", "stem"), [("published_at", "published"), ("modified_at", "modified")])
def test_a_moment_is_raw_and_beside_it_what_arrow_can_count_with(
    field: str, stem: str, moment: dt.date | None, told: list[object]
) -> None:
    (row,) = to_table([Article(text="").model_copy(update={field: moment})]).to_pylist()
    names = (field, *(f"{stem}_{part}" for part in ("day", "local", "utc", "precision")))
    assert [row[name] for name in names] == told


def test_a_quotation_is_flat_enough_to_be_queried() -> None:
    (row,) = to_table([article()]).to_pylist()
    quotes = row["quotes"]
    assert isinstance(quotes, list)
    assert quotes[0] == {
        "text": "القاعة الجديدة مفتوحة للزوار كل يوم",
        "content_spans": [{"start": 245, "end": 280}],
        "kind": "indirect",
        "level": "core",
        "cue": {"text": "قالت", "lemma": "قال", "category": "say", "span": {"start": 211, "end": 215}},
        "source": {"text": "مديرة المكتبة ليلى الحداد", "span": {"start": 216, "end": 241}},
        "speaker": {
            "kind": "person",
            "name": "ليلى الحداد",
            "role": "مديرة المكتبة",
            "organization": "المكتبة",
        },
        "carried": False,
        "relayed_by": None,
        "confidence": article().quotes[0].confidence,
        "boundary": "hard",
        "rule": article().quotes[0].rule,
    }


def test_batches_come_before_the_last_article_is_asked_for() -> None:
    asked: list[int] = []

    def stories() -> Iterator[Article]:
        for number in range(10):
            asked.append(number)
            yield Article(text="")

    batches = to_batches(stories(), rows=3)
    assert next(batches).num_rows == 3
    assert asked == [0, 1, 2]
    assert [batch.num_rows for batch in batches] == [3, 3, 1]


def test_long_pages_end_a_batch_early(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("arabnews.arrow.tables._MOST_CHARACTERS", 10)
    batches = to_batches(Article(text="س" * size) for size in (4, 7, 11, 1))
    assert [batch.num_rows for batch in batches] == [2, 1, 1]


def test_no_articles_are_an_empty_table(tmp_path: Path) -> None:
    assert list(to_batches([])) == []
    assert to_table([]).schema.equals(article_schema())
    write_parquet([], tmp_path / "none.parquet")
    assert pq.read_table(tmp_path / "none.parquet").num_rows == 0


@dataclass(frozen=True)
class Why:
    kind: str
    message: str


@dataclass(frozen=True)
class Became:
    id: str | int | None = None
    article: Article | None = None
    failure: OutcomeFailure | None = None


def test_results_are_rows_too_and_failures_say_why() -> None:
    results = [
        Became("a", article=article()),
        Became(7, failure=Why("timeout", "took more than 5 s")),
        Became(),
    ]
    table = to_table(results).select(["id", "url", "headline", "quotes", "failure_kind", "failure_message"])
    first, second, third = table.to_pylist()
    assert (first["id"], first["url"], first["headline"]) == ("a", URL, HEADLINE)
    assert (first["failure_kind"], first["failure_message"]) == (None, None)
    assert second == {
        "id": "7",
        "url": None,
        "headline": None,
        "quotes": None,
        "failure_kind": "timeout",
        "failure_message": "took more than 5 s",
    }
    assert set(third.values()) == {None}


def test_ids_of_the_caller_go_before_those_of_results() -> None:
    table = to_table([Became("a", article=article()), article()], ids=["x", 2])
    assert table["id"].to_pylist() == ["x", "2"]


def test_what_no_table_can_hold_is_replaced() -> None:
    results: list[Article | Outcome] = [
        Became("a\ud800", failure=Why("error", "b\udfff")),
        arabnews.parse("نص", url="http://a.example/\ud800"),
    ]
    first, second = to_table(results).to_pylist()
    assert (first["id"], first["failure_message"]) == ("a\ufffd", "b\ufffd")
    assert second["url"] == "http://a.example/\ufffd"


@pytest.mark.parametrize(
    ("ids", "message"),
    [([1], "there are only 1 ids; give one id for each article"), ([1, 2, 3], "there are only 2 articles")],
)
def test_an_id_for_each_article(ids: list[int], message: str) -> None:
    with pytest.raises(InputError, match=message):
        to_table([article(), article()], ids=ids)


def test_a_batch_has_a_row() -> None:
    with pytest.raises(InputError, match="rows is a number of rows, 1 or more, got 0"):
        to_batches([], rows=0)


def test_a_file_that_is_broken_off_is_none_and_an_older_one_stays(tmp_path: Path) -> None:
    path = tmp_path / "articles.parquet"
    write_parquet([article()], path)

    def torn() -> Iterator[Article]:
        yield article()
        raise OSError("the disk with the pages is gone")

    with pytest.raises(OSError, match="gone"):
        write_parquet(torn(), path, rows=1)
    assert [file.name for file in tmp_path.iterdir()] == ["articles.parquet"]
    assert pq.read_table(path).num_rows == 1


def test_without_pyarrow_a_table_says_what_to_install() -> None:
    code = """import sys
sys.modules["pyarrow"] = None
import arabnews, arabnews.arrow
try:
    arabnews.arrow.to_table([])
except arabnews.InputError as error:
    print(error)"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "tables need pyarrow; install it with: pip install 'arabnews[arrow]'\n"


def test_the_room_lists_its_names_and_has_no_others() -> None:
    import arabnews.arrow as room

    assert dir(room) == sorted(room.__all__)
    assert [name for name in room.__all__ if not hasattr(room, name)] == []
    with pytest.raises(AttributeError, match="no attribute 'to_excel'"):
        getattr(room, "to_excel")  # noqa: B009 - the type checkers know that there is none


def _assert_same(row: dict[str, pa.Value], story: Article) -> None:
    """Compare a row with the JSON of its article, which takes another way."""
    told = story.model_dump(mode="json")
    for name in set(row) & set(told):
        _assert_equal(row[name], told[name])
    for row_date, mention in zip(_structs(row["dates"]), story.dates, strict=True):
        assert [field["year"] for field in _structs(row_date["fields"])] == [f.year for f in mention.fields]


def _assert_equal(value: pa.Value, told: JsonValue) -> None:
    if isinstance(value, dict):
        assert isinstance(told, dict)
        for name in set(value) & set(told):
            _assert_equal(value[name], told[name])
    elif isinstance(value, list):
        assert isinstance(told, list)
        assert len(value) == len(told)
        for item, other in zip(value, told, strict=True):
            _assert_equal(item, other)
    elif isinstance(value, dt.date):
        assert value.isoformat() == told
    elif value != told:
        assert isinstance(value, str)
        assert value.replace("+00:00", "Z") == told


def _structs(value: pa.Value) -> Iterator[dict[str, pa.Value]]:
    assert isinstance(value, list)
    for item in value:
        assert isinstance(item, dict)
        yield item
