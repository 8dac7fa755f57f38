"""`arabnews parse crawl.warc.gz`: the pages of a web archive, and what else there was in it."""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path

import pytest

from arabnews import Result, parse
from arabnews.cli.commands import run
from tests.integrations.archives import answer, markup, packed, record, response

pytest.importorskip("fastwarc", reason="the extra warc is not installed")

REST = record(b"", kind="warcinfo"), record(answer(b"", status="404 Not Found"), "https://almarfa.example/0")
ARCHIVE = packed(*REST, response(1), response(2))


@pytest.fixture
def archive(tmp_path: Path) -> str:
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(ARCHIVE)
    return str(path)


def test_the_pages_of_an_archive_are_parsed_beside_other_pages(
    archive: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.html"
    page.write_text(markup(3), encoding="utf-8")
    assert run(["parse", archive, str(page), "--results"]) == 0
    out, err = capsys.readouterr()
    results = [Result.model_validate_json(line) for line in out.splitlines()]
    place = len(packed(*REST))
    assert [result.id for result in results] == [
        f"{archive}#{place}",
        f"{archive}#{place + len(packed(response(1)))}",
        str(page),
    ]
    assert [result.article.url for result in results if result.article] == [
        "https://almarfa.example/1",
        "https://almarfa.example/2",
        None,
    ]
    assert err == f"arabnews: {archive}: 2 records are no pages: record-type 1, status 1\n"


def test_an_archive_is_known_by_its_bytes_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for content in (ARCHIVE, gzip.decompress(ARCHIVE), gzip.compress(gzip.decompress(ARCHIVE))):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
        assert run(["parse", "-"]) == 0
        out, err = capsys.readouterr()
        assert len(out.splitlines()) == 2
        assert json.loads(out.splitlines()[0])["headline"] == parse(markup(1)).headline
        assert err == "arabnews: -: 2 records are no pages: record-type 1, status 1\n"


def test_a_broken_record_is_named_and_the_others_are_written(
    archive: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(archive).write_bytes(packed(response(1)) + packed(response(2))[:-60])
    assert run(["parse", archive, "--workers", "2"]) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 1
    assert err == (
        f"arabnews: {archive}#{len(packed(response(1)))}: the record is damaged, cut off, or not as "
        "long as it says; its page is lost, so fetch it again\n"
    )


def test_a_table_has_a_row_for_each_page(archive: str, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    table = tmp_path / "articles.parquet"
    assert run(["parse", archive, "-o", str(table)]) == 0
    urls = parquet.read_table(table)["url"].to_pylist()
    assert urls == ["https://almarfa.example/1", "https://almarfa.example/2"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty; nothing to parse"),
        (markup(1).encode(), "is no WARC file: no record of WARC is at its beginning"),
    ],
    ids=["empty", "html"],
)
def test_what_is_only_called_an_archive_is_named(
    archive: str, capsys: pytest.CaptureFixture[str], content: bytes, says: str
) -> None:
    Path(archive).write_bytes(content)
    assert run(["parse", archive]) == 1
    assert capsys.readouterr() == ("", f"arabnews: {archive}: {says}\n")


def test_other_commands_say_who_reads_archives(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "crawl.warc"
    path.write_bytes(response(1))
    assert run(["clean", str(path)]) == 1
    assert capsys.readouterr().err == (
        f"arabnews: {path}: is a web archive of many pages, which arabnews parse reads\n"
    )


def test_without_fastwarc_it_says_what_to_install(
    archive: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("arabnews.integrations.warc")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "fastwarc", None)
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    monkeypatch.setitem(sys.modules, "fastwarc.stream_io", None)
    assert run(["parse", archive]) == 1
    assert capsys.readouterr().err == (
        f"arabnews: {archive}: arabnews.integrations.warc needs fastwarc, which is not installed; "
        "install it with: pip install 'arabnews[warc]'\n"
    )
