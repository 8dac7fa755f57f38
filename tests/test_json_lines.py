"""`arabnews parse` reads pages in JSON Lines, and no command takes JSON for a page."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from arabnews.batch import Result
from arabnews.cli.commands import run

TEXT = "افتتاح مكتبة في نزوى\n\nافتتحت البلدية اليوم مكتبة جديدة."
MARKUP = "<h1>حافلات جديدة</h1><p>بدأت الشركة أمس تشغيل عشر حافلات جديدة.</p>"


def _lines(*records: Mapping[str, object] | str) -> str:
    return "".join(
        f"{record if isinstance(record, str) else json.dumps(record, ensure_ascii=False)}\n"
        for record in records
    )


def _file(folder: Path, name: str, content: str) -> str:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return str(path)


def _results(capsys: pytest.CaptureFixture[str]) -> list[Result]:
    return [Result.model_validate_json(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("name", ["pages.jsonl", "pages.jl", "pages.ndjson", "PAGES.JSONL"])
def test_each_line_is_a_page(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = _file(
        tmp_path, name, _lines({"html": MARKUP, "url": "https://news.example/1"}, {"text": TEXT, "id": 7})
    )
    assert run(["parse", "--results", file]) == 0
    first, second = _results(capsys)
    assert first.article is not None
    assert second.article is not None
    assert (first.id, first.article.headline) == ("https://news.example/1", "حافلات جديدة")
    assert (second.id, second.article.headline) == (7, "افتتاح مكتبة في نزوى")


def test_a_line_tells_what_is_known_of_its_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = {
        "text": TEXT,
        "published_at": "2024-03-07",
        "outlet": "almina.example",
        "spider": "almina",
        "depth": 2,
    }
    assert run(["parse", _file(tmp_path, "pages.jsonl", _lines(record))]) == 0
    article = json.loads(capsys.readouterr().out)
    assert (article["published_at"], article["outlet"]["name"]) == ("2024-03-07", "almina.example")


def test_a_line_that_is_no_page_fails_in_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = _file(
        tmp_path, "pages.jsonl", _lines({"html": MARKUP}, "{", "", {"url": "u"}, {"text": 5}, {"text": TEXT})
    )
    assert run(["parse", "--results", file]) == 1
    out, err = capsys.readouterr()
    results = [Result.model_validate_json(line) for line in out.splitlines()]
    assert [result.article is not None for result in results] == [True, False, False, False, True]
    assert [result.id for result in results] == [f"{file}:1", f"{file}:2", "u", f"{file}:5", f"{file}:6"]
    told = err.splitlines()
    assert told[0].startswith(f"arabnews: {file}:2: Invalid JSON")
    assert told[1] == "arabnews: u: the record has neither html nor text"
    assert told[2].startswith(
        f"arabnews: {file}:5: text: Input should be a valid string; a line is an object"
    )


def test_other_files_stand_beside_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [_file(tmp_path, "pages.jsonl", _lines({"text": TEXT})), _file(tmp_path, "page.txt", TEXT)]
    assert run(["parse", "--results", *files, str(tmp_path / "none.jsonl")]) == 1
    assert [result.id for result in _results(capsys)] == [
        f"{files[0]}:1",
        files[1],
        str(tmp_path / "none.jsonl"),
    ]


def test_standard_input_may_hold_them(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = _lines({"text": TEXT}, {"html": MARKUP}).encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))
    assert run(["parse", "--jsonl", "--results", "-"]) == 0
    assert [result.id for result in _results(capsys)] == ["-:1", "-:2"]


JSON = {
    "an object": '{"html": "<p>خبر</p>"}',
    "an object over lines": json.dumps({"html": MARKUP}, indent=1),
    "a list": '[{"text": "خبر"}]',
    "lines": _lines({"text": TEXT}, {"text": TEXT}),
}


@pytest.mark.parametrize("command", [["parse"], ["clean"], ["quotes"], ["dates"], ["view"], ["explain"]])
@pytest.mark.parametrize("content", JSON.values(), ids=JSON)
def test_json_is_no_page(
    command: list[str], content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*command, _file(tmp_path, "page.txt", content)]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "is JSON and no page; arabnews parse --jsonl reads records with html or text" in err


PAGES = {
    "a line of JSON above the text": f'{{"@type": "NewsArticle"}}\n\n{TEXT}',
    "brackets": f"[صور] {TEXT}",
    "braces": f"{{خاص}} {TEXT}",
}


@pytest.mark.parametrize("content", PAGES.values(), ids=PAGES)
def test_a_page_may_look_like_json(content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", _file(tmp_path, "page.txt", content)]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == content
