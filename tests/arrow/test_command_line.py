"""`arabnews parse -o`: a Parquet file with a row for each document."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from arabnews.cli.commands import run

PAGE = "حافلات جديدة على خط الكورنيش\n\nبدأت شركة النقل تشغيل عشر حافلات جديدة على خط الكورنيش."


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return str(path)


def test_a_table_has_a_row_for_each_document(
    page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "articles.parquet"
    assert run(["parse", page, "no-such-page.txt", "-o", str(table)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("arabnews: no-such-page.txt: no such file")
    columns = ["id", "headline", "failure_kind"]
    assert pq.read_table(table).select(columns).to_pylist() == [
        {"id": page, "headline": "حافلات جديدة على خط الكورنيش", "failure_kind": None},
        {"id": "no-such-page.txt", "headline": None, "failure_kind": "input"},
    ]


def test_what_is_told_of_the_page_reaches_the_table(page: str, tmp_path: Path) -> None:
    table = tmp_path / "articles.parquet"
    arguments = [
        "parse",
        page,
        "-o",
        str(table),
        "--url",
        "https://almarfa.example/7",
        "--published",
        "2024-03-07",
    ]
    assert run(arguments) == 0
    (row,) = pq.read_table(table).select(["url", "published_at"]).to_pylist()
    assert row == {"url": "https://almarfa.example/7", "published_at": "2024-03-07"}


def test_a_table_prints_no_results(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", page, "--results", "-o", "table.parquet"]) == 2
    assert "give one" in capsys.readouterr().err


def test_a_table_is_parquet(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", page, "-o", "table.csv"]) == 2
    assert "-o writes Parquet; name the file table.csv.parquet" in capsys.readouterr().err


def test_a_table_that_cannot_be_written_is_named(page: str, tmp_path: Path) -> None:
    table = tmp_path / "a.parquet"
    table.mkdir()
    done = _run("", page, str(table))
    assert done.returncode == 1
    assert done.stderr.startswith(f"arabnews: {table} cannot be written: ")
    assert done.stderr.endswith("; name another file with -o\n")


def test_without_pyarrow_a_table_says_what_to_install(page: str) -> None:
    done = _run("import sys; sys.modules['pyarrow'] = None; ", page, "a.parquet")
    assert (done.returncode, done.stdout) == (2, "")
    assert "tables need pyarrow; install it with: pip install 'arabnews[arrow]'" in done.stderr


def _run(before: str, page: str, table: str) -> subprocess.CompletedProcess[str]:
    code = f"{before}from arabnews.cli import main; main()"
    command = [sys.executable, "-c", code, "parse", page, "-o", table]
    return subprocess.run(command, capture_output=True, text=True, check=False)
