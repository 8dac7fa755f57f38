"""The command line: data on stdout, talk on stderr, the right exit code, and never a traceback."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import NamedTemporaryFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabnews.cli.commands import run
from arabnews.models import Article, BlockKind
from arabnews.pipeline import parse

PAGE = """حافلات جديدة على خط الكورنيش

نشر في: 10 مارس 2024 - 09:15 ص

بدأت شركة النقل، اليوم الأحد، تشغيل عشر حافلات جديدة على خط الكورنيش بعد شهر من التجارب.

اقرأ أيضاً: المكتبة العامة تفتح أبوابها للقراء
"""

WORDS = """
[[marker]]
id = "related-browse-also"
kind = "related"
match = "start"
forms = ["تصفحوا أيضا"]
examples = ["تصفحوا أيضاً: حافلات جديدة على خط الكورنيش"]
"""

NOISE = bytes(range(256)) * 9


@pytest.fixture
def page(tmp_path: Path) -> str:
    return _write(tmp_path / "page.txt", PAGE.encode())


def _write(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    return str(path)


def test_a_pipe_gets_the_article_as_one_json_line(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", page]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    (line,) = out.splitlines()
    assert Article.model_validate_json(line) == parse(PAGE)


def test_arabic_reaches_a_pipe_in_logical_order(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(["parse", page])
    assert json.loads(capsys.readouterr().out)["text"] == PAGE


def test_standard_input_is_a_dash(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert run(["parse", "-"]) == 0
    assert Article.model_validate_json(capsys.readouterr().out) == parse(PAGE)


def test_a_table_shows_the_fields(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", "--table", page]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert "headline" in out
    assert "حافلات جديدة على خط الكورنيش" in out
    assert "2024-03-10T09:15:00" in out


def test_a_table_sets_an_iso_date_beside_arabic_in_isolates(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["parse", "--table", _write(tmp_path / "page.txt", PAGE.replace("الكورنيش", "2024-03-10").encode())])
    assert "خط \u20662024-03-10\u2069" in capsys.readouterr().out


def test_a_table_shows_the_terminals_controls_instead_of_obeying_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = PAGE.replace("حافلات", "\x1b[31mحافلات\u202e", 1).encode()
    run(["parse", "--table", _write(tmp_path / "page.txt", hostile)])
    out = capsys.readouterr().out
    assert ("\x1b" in out, "\u202e" in out, "⟨U+001B⟩" in out) == (False, False, True)


def test_what_the_caller_knows_reaches_the_parser(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    address = "https://news.example/2024/03/bus"
    assert run(["parse", "--url", address, "--published", "2024-03-11T08:00:00+04:00", page]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["url"], document["published_at"]) == (address, "2024-03-11T08:00:00+04:00")


def test_private_words_reach_the_parser(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = _write(tmp_path / "words.toml", WORDS.encode())
    page = _write(tmp_path / "page.txt", PAGE.replace("اقرأ أيضاً", "تصفحوا أيضاً").encode())
    run(["parse", "--lexicon", words, page])
    assert [link["marker"] for link in json.loads(capsys.readouterr().out)["related"]] == ["تصفحوا أيضاً"]


def test_one_bad_document_does_not_stop_the_others(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", page, "no-such-page.txt", page]) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 2
    assert err.startswith("arabnews: no-such-page.txt: no such file")


UNREADABLE = {
    "empty": (b"", "is empty"),
    "blank": (b" \r\n\t\n", "is empty"),
    "binary": (NOISE, "is a binary file; arabnews reads HTML and text"),
    "pdf": (b"%PDF-1.7\n" + NOISE, "is a PDF file; extract its text first"),
    "zip": (b"PK\x03\x04" + NOISE, "is a ZIP or Office file"),
    "gzip": (b"\x1f\x8b\x08" + NOISE, "is a gzip file; unpack it"),
    "picture": (b"\x89PNG\r\n\x1a\n" + NOISE, "is a picture"),
    "undecodable": (b"caf\xe9 \x80\x91\xa4 news " * 9, "cannot be decoded: byte 3 is not UTF-8"),
    "11 MB": ("خبر عاجل جدا\n".encode() * 900_000, "11,700,000 characters, more than 10,000,000"),
}


@pytest.mark.parametrize(("content", "says"), UNREADABLE.values(), ids=UNREADABLE)
def test_an_unreadable_document_is_named_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, says: str
) -> None:
    name = _write(tmp_path / "page", content)
    assert run(["parse", name]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"arabnews: {name}: ")
    assert says in err
    assert err.count("\n") == 1


@given(content=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_file_whatever_ends_in_a_traceback(content: bytes) -> None:
    with (
        NamedTemporaryFile() as file,
        redirect_stdout(io.StringIO()) as out,
        redirect_stderr(io.StringIO()) as err,
    ):
        file.write(content)
        file.flush()
        code = run(["parse", file.name])
    assert (code, out.getvalue().count("\n"), err.getvalue().count("\n")) in {(0, 1, 0), (1, 0, 1)}


def test_a_directory_is_named_with_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", str(tmp_path)]) == 1
    assert "is a directory; name the files in it" in capsys.readouterr().err


def test_undeclared_windows_1256_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", _write(tmp_path / "page.txt", PAGE.encode("cp1256"))]) == 0
    assert json.loads(capsys.readouterr().out)["headline"] == "حافلات جديدة على خط الكورنيش"


MISUSE = {
    "no file": (["parse"], "Missing argument 'FILE...'"),
    "no such command": (["prase", "page.txt"], "No such command 'prase'"),
    "no such option": (["parse", "--jsn", "page.txt"], "No such option"),
    "no date": (["parse", "--published", "yesterday", "page.txt"], "write for example 2024-03-07"),
    "one address for two pages": (["parse", "--url", "https://news.example/1", "a", "b"], "give one FILE"),
    "no such word file": (["parse", "--lexicon", "no.toml", "page.txt"], "no.toml: cannot be read"),
}


@pytest.mark.parametrize(("arguments", "says"), MISUSE.values(), ids=MISUSE)
def test_misuse_exits_with_two(capsys: pytest.CaptureFixture[str], arguments: list[str], says: str) -> None:
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err


def test_explain_says_why_of_every_block_and_field(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", page]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    article = parse(PAGE)
    blocks = [record for record in records if "block" in record]
    assert [(record["block"], record["rule"], record["text"]) for record in blocks] == [
        (block.kind, block.rule, block.text) for block in article.blocks
    ]
    assert [record["rule"] for record in blocks if not record["looks_for"]] == []
    fields = [record for record in records if "field" in record]
    assert [(record["field"], record["rule"], record["text"]) for record in fields] == [
        (item.field, item.rule, item.text) for item in article.evidence
    ]


def test_explain_shows_tables(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "--table", page]) == 0
    out = capsys.readouterr().out
    assert "why each field has its value" in out
    assert "related.marked" in out


def test_check_says_that_a_word_file_is_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = _write(tmp_path / "words.toml", WORDS.encode())
    assert run(["check", words]) == 0
    assert capsys.readouterr().out == f"{words}: 1 entries, 1 examples, all in order\n"


def test_check_names_what_is_wrong_in_each_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    misspelt = _write(tmp_path / "misspelt.toml", WORDS.replace("kind", "knid").encode())
    unmet = _write(tmp_path / "unmet.toml", WORDS.replace('["تصفحوا أيضاً:', '["شاهدوا:').encode())
    assert run(["check", misspelt, unmet]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert f"{misspelt}, [[marker]] 1 («تصفحوا أيضا»): " in err
    assert f"{unmet}: [[marker]] 1 («تصفحوا أيضا»): the example «شاهدوا: " in err


def test_profile_fingerprint_prints_a_line_a_paragraph(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "تنشر المكتبة العامة في نزوى دليل كتبها الجديدة صباح كل خميس على لوحة المدخل\n\n"
    assert run(["profile", "fingerprint", _write(tmp_path / "paragraph.txt", text.encode())]) == 0
    assert capsys.readouterr().out.startswith("14:")


def test_profile_fingerprint_refuses_a_short_paragraph(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["profile", "fingerprint", _write(tmp_path / "paragraph.txt", "خبر عاجل".encode())]) == 1
    out, err = capsys.readouterr()
    assert (out, "eight words" in err or "8 words" in err) == ("", True)


def test_the_demo_shows_every_kind_of_block_that_needs_no_outlet_profile(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["demo"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert [kind for kind in BlockKind if f"│ {kind} " not in out] == [BlockKind.BACKGROUND]


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("arabnews, version ")


def _python(code: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, check=False, timeout=60
    )


@pytest.mark.parametrize("library", ["click", "rich"])
def test_without_its_libraries_the_command_line_says_what_to_install(library: str) -> None:
    done = _python(
        f"import sys; sys.modules['{library}'] = None; from arabnews.cli import main; main()", "demo"
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert f"needs {library}; ".encode() in done.stderr
    assert b"pip install 'arabnews[cli]'" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_pipe_gets_utf8_whatever_the_locale_says(page: str) -> None:
    code = "import sys; sys.stdout.reconfigure(encoding='ascii'); from arabnews.cli import main; main()"
    done = _python(code, "parse", page)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("utf-8"))["text"] == PAGE


def test_a_closed_pipe_is_quiet(page: str) -> None:
    command = [sys.executable, "-m", "arabnews", "parse", *([page] * 200)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith(b'{"text":')
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 1
