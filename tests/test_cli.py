"""The command line: data on stdout, talk on stderr, the right exit code, and never a traceback."""

from __future__ import annotations

import datetime as dt
import io
import json
import os
import re
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import NamedTemporaryFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabnews.batch import Result
from arabnews.cli.commands import run
from arabnews.dates.find import find_dates
from arabnews.models import Article, BlockKind, DateMention, Quote
from arabnews.pipeline import clean, parse

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
    "11 MB": ("خبر عاجل جدا\n".encode() * 900_000, "has more than 10,000,000 characters; split it"),
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
    assert f"is a directory; name the files in it, for example {tmp_path}/*.html" in capsys.readouterr().err


def test_undeclared_windows_1256_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", _write(tmp_path / "page.txt", PAGE.encode("cp1256"))]) == 0
    assert json.loads(capsys.readouterr().out)["headline"] == "حافلات جديدة على خط الكورنيش"


def test_a_quoted_pattern_names_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("b.html", "a.html", "c.txt"):
        _write(tmp_path / name, f"<h1>صفحة</h1><p>{name} قالت الشركة إن الحافلات جاهزة.</p>".encode())
    assert run(["clean", str(tmp_path / "*.html")]) == 0
    body = "{} قالت الشركة إن الحافلات جاهزة."
    assert capsys.readouterr().out == f"{body.format('a.html')}\n\n{body.format('b.html')}\n"


def test_a_pattern_without_a_match_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", str(tmp_path / "*.html")]) == 1
    assert "*.html: no file matches the pattern; check the name" in capsys.readouterr().err


def test_markup_is_read_as_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    markup = f"<html><body><h1>حافلات جديدة</h1><p>{PAGE.split(chr(10))[4]}</p></body></html>"
    assert run(["parse", _write(tmp_path / "page.html", markup.encode())]) == 0
    assert Article.model_validate_json(capsys.readouterr().out) == parse(markup)


MISUSE = {
    "no file": (["parse"], "Missing argument 'FILE...'"),
    "no such command": (["prase", "page.txt"], "No such command 'prase'"),
    "no such option": (["parse", "--jsn", "page.txt"], "No such option"),
    "no date": (["parse", "--published", "yesterday", "page.txt"], "write for example 2024-03-07"),
    "one address for two pages": (["parse", "--url", "https://news.example/1", "a", "b"], "give one FILE"),
    "no workers": (["parse", "--workers", "0", "page.txt"], "0 is not in the range x>=1"),
    "no time": (["parse", "--timeout", "0", "page.txt"], "0.0 is not in the range x>0"),
    "two texts": (["dates", "غدا", "الاثنين"], "put the TEXT in quotation marks"),
    "no reference": (["dates", "غدا", "--reference", "now"], "write for example 2024-03-07"),
    "no country": (["dates", "غدا", "--country", "Egypt"], "write for example EG"),
    "no page to take quotations from": (["quotes"], "Missing argument"),
    "no such profile": (
        ["profile", "check", "--profile", "youm77", "page.txt"],
        "'youm77' is neither a file nor the id of a profile — did you mean 'youm7'?",
    ),
    "one address for the lines of a file": (
        ["parse", "--url", "https://news.example/1", "pages.jsonl"],
        "in JSON Lines each line holds its own",
    ),
    "no folder for the table": (
        ["parse", "-o", "no-such-folder/table.parquet", "page.txt"],
        "there is no folder no-such-folder for no-such-folder/table.parquet; make it",
    ),
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


TALK = "حافلات جديدة\n\nوقالت مديرة الشركة سلمى البلوشي إن «الحافلات تعمل من السادسة صباحاً».\n"


def test_a_narrow_terminal_breaks_no_id_of_a_rule(
    page: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert run(["explain", "--table", page]) == 0
    out = capsys.readouterr().out
    assert "│ published.labelled-line │" in out


def test_dates_of_a_text_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    text = "تبدأ التجارب غداً وتنتهي الأسبوع المقبل"
    assert run(["dates", text, "--reference", "2024-03-07", "--country", "eg"]) == 0
    mentions = [DateMention.model_validate_json(line) for line in capsys.readouterr().out.splitlines()]
    assert tuple(mentions) == find_dates(text, reference=dt.date(2024, 3, 7), country="EG")
    assert [mention.value.edtf for mention in mentions if mention.value] == [
        "2024-03-08",
        "2024-03-09/2024-03-15",
    ]


def test_dates_of_a_page_are_counted_from_its_own_day(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["dates", page]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert tuple(DateMention.model_validate_json(line) for line in lines) == parse(PAGE).dates


def test_dates_of_a_page_may_be_counted_from_another_day_and_week(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = _write(tmp_path / "page.txt", f"{PAGE}\nتبدأ التجارب الأسبوع المقبل في المدينة.\n".encode())
    assert run(["dates", page, "--reference", "2024-03-07", "--country", "SA"]) == 0
    last = DateMention.model_validate_json(capsys.readouterr().out.splitlines()[-1])
    assert (last.text, last.value and last.value.edtf) == ("الأسبوع المقبل", "2024-03-10/2024-03-16")


def test_dates_are_shown_as_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["dates", "--table", "افتتح الجسر في 15 رمضان 1445 هـ ويغلق غدا"]) == 0
    out, err = capsys.readouterr()
    cells = [[cell.strip() for cell in line.split("│")[1:-1]] for line in out.splitlines() if "│" in line]
    assert cells == [
        ["15:31", "15 رمضان 1445 هـ", "2024-03-25", "hijri", ""],
        ["38:41", "غدا", "?", "gregorian", "anchor_missing"],
    ]
    assert err == "arabnews: some words depend on the day of writing; give it with --reference DATE\n"


def test_quotes_are_json_lines_in_a_pipe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["quotes", _write(tmp_path / "page.txt", TALK.encode())]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert tuple(Quote.model_validate_json(line) for line in lines) == parse(TALK).quotes
    assert len(lines) == 1


def test_quotes_are_shown_as_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["quotes", "--table", _write(tmp_path / "page.txt", TALK.encode())]) == 0
    out, err = capsys.readouterr()
    (row,) = [[cell.strip() for cell in line.split("│")[1:-1]] for line in out.splitlines() if "│" in line]
    (quote,) = parse(TALK).quotes
    assert row == ["سلمى البلوشي", "قالت", quote.text, "direct", f"{quote.confidence:.2f}"]
    assert err == ""


def test_the_table_of_a_page_counts_its_speakers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", "--table", _write(tmp_path / "page.txt", TALK.encode())]) == 0
    rows = [[cell.strip() for cell in line.split("│")[1:-1]] for line in capsys.readouterr().out.splitlines()]
    assert ["speakers", "سلمى البلوشي · مديرة الشركة · الشركة · ×1"] in rows


@pytest.mark.parametrize(("command", "what"), [("dates", "dates"), ("quotes", "quotations")])
def test_a_table_without_rows_is_a_word_on_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, what: str
) -> None:
    page = _write(tmp_path / "page.txt", "حافلات جديدة على الخط".encode())
    assert run([command, "--table", page]) == 0
    assert capsys.readouterr() == ("", f"arabnews: no {what} found\n")


def test_clean_prints_the_body_alone(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["clean", page]) == 0
    assert capsys.readouterr() == (f"{clean(PAGE)}\n", "")


def test_clean_says_of_a_page_without_a_body_that_it_has_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = _write(tmp_path / "page.txt", "جميع الحقوق محفوظة © 2024".encode())
    assert run(["clean", name]) == 0
    assert capsys.readouterr() == (
        "",
        f"arabnews: {name}: has no body; arabnews explain shows what its lines are\n",
    )


def test_workers_print_what_one_process_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = [_write(tmp_path / f"{n}.txt", PAGE.replace("عشر", f"{n} عشر").encode()) for n in range(5)]
    files = [*names[:2], str(tmp_path / "none.txt"), *names[2:]]
    assert run(["parse", *files]) == 1
    alone = capsys.readouterr()
    assert run(["parse", "--workers", "2", "--timeout", "60", *files]) == 1
    assert capsys.readouterr() == alone
    assert (alone.out.count("\n"), alone.err.count("\n")) == (5, 1)


def test_results_say_of_each_file_what_became_of_it(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["parse", "--results", page, "no-such-page.txt"]) == 1
    out, err = capsys.readouterr()
    first, second = map(Result.model_validate_json, out.splitlines())
    assert first == Result(index=0, id=page, article=parse(PAGE))
    assert (second.index, second.id, second.article) == (1, "no-such-page.txt", None)
    assert second.failure is not None
    assert err == f"arabnews: no-such-page.txt: {second.failure.message}\n"


def test_workers_that_cannot_be_had_end_the_command_with_the_mend(
    page: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "arabnews.batch.workers", raising=False)
    monkeypatch.setitem(sys.modules, "pebble", None)
    assert run(["parse", "--workers", "2", page]) == 2
    out, err = capsys.readouterr()
    assert (out, "pip install 'arabnews[batch]'" in err) == ("", True)


MISSING = {
    "a file's ending": ["dates", "no-such-page.txt"],
    "one Latin word": ["dates", "no-such-page"],
    "quotes": ["quotes", "no-such-page.txt"],
    "clean": ["clean", "no-such-page.txt"],
}


@pytest.mark.parametrize("arguments", MISSING.values(), ids=MISSING)
def test_a_missing_file_is_no_text(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert run(arguments) == 1
    out, err = capsys.readouterr()
    assert (out, err) == (
        "",
        f"arabnews: {arguments[1]}: no such file; check the name, or write - to read standard input\n",
    )


@pytest.mark.parametrize("text", ["10/3/2024", "10.3.2024", "٢٠٢٤", "في 10 مارس " * 500, "", " "])
def test_what_can_be_no_file_is_a_text(capsys: pytest.CaptureFixture[str], text: str) -> None:
    assert run(["dates", text]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(find_dates(text))


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


def test_profile_fingerprint_names_a_short_paragraph_and_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long = "تنشر المكتبة العامة في نزوى دليل كتبها الجديدة صباح كل خميس على لوحة المدخل"
    name = _write(tmp_path / "paragraph.txt", f"خبر عاجل\n{long}".encode())
    assert run(["profile", "fingerprint", name]) == 1
    out, err = capsys.readouterr()
    assert err.startswith(
        f"arabnews: {name}: «خبر عاجل»: a fingerprint needs a paragraph of 8 words or more, this one has 2"
    )
    assert (err.count("\n"), out.count("\n"), out[:3]) == (1, 1, "14:")


def test_the_demo_shows_every_kind_of_block_that_needs_no_outlet_profile(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["demo"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert [kind for kind in BlockKind if f"│ {kind} " not in out] == [BlockKind.BACKGROUND]


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert re.fullmatch(r"arabnews, version \S+ \((pure|compiled)\)\n", capsys.readouterr().out)


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


def test_a_full_disk_is_named(page: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    for command in (["parse", page], ["parse", "--table", page], ["clean", page, page], ["explain", page]):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [sys.executable, "-m", "arabnews", *command], stdout=full, stderr=subprocess.PIPE, check=False
            )
        assert (done.returncode, done.stderr.decode()) == (
            1,
            "arabnews: the output cannot be written: No space left on device\n",
        )


def test_a_closed_standard_input_is_named(page: str) -> None:
    done = _python("import sys; sys.stdin = None; from arabnews.cli import main; main()", "parse", "-", page)
    assert done.returncode == 1
    assert done.stderr.decode() == "arabnews: -: standard input is closed; name a FILE\n"
    assert done.stdout.count(b"\n") == 1


def test_the_progress_bar_is_for_terminals_and_stays_out_of_the_data(page: str) -> None:
    pty = pytest.importorskip("pty")
    terminal, stderr = pty.openpty()
    command = [sys.executable, "-m", "arabnews", "clean", page, page]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stderr) as process:
        out, _ = process.communicate(timeout=60)
    os.close(stderr)
    body = clean(PAGE)
    assert (process.returncode, out.decode()) == (0, f"{body}\n\n{body}\n")
    assert b"parsing" in os.read(terminal, 10_000)
    os.close(terminal)
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.stdout, done.stderr) == (out, b"")


def test_a_table_is_written_behind_a_progress_bar_on_a_terminal_too(page: str, tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    terminal, output = pty.openpty()
    command = [sys.executable, "-m", "arabnews", "parse", page, page, "-o", str(tmp_path / "table.parquet")]
    done = subprocess.run(command, stdout=output, stderr=output, timeout=60, check=False)
    os.close(output)
    assert (done.returncode, b"parsing" in os.read(terminal, 10_000)) == (0, True)
    os.close(terminal)


def test_a_profile_of_ones_own_labels_the_pages_of_its_outlet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "marfa.toml"
    profile.write_text(
        '[[profile]]\nid = "marfa"\nname = "المرفأ"\ndomains = ["marfa.example"]\ncountry = "OM"\n'
        'timezone = "Asia/Muscat"\nmonths = ["egyptian"]\nkind = "newspaper"\nseen_in = ["2024-03"]\n'
        '[profile.text]\nnoise = ["ركن المرفأ الصباحي"]\n',
        encoding="utf-8",
    )
    page = tmp_path / "page.txt"
    page.write_text("ركن المرفأ الصباحي\n\nعودة العبارة إلى الخليج بعد الصيانة\n", encoding="utf-8")
    url = "https://marfa.example/7"
    assert run(["parse", str(page), "--json", "--url", url, "--profile", str(profile)]) == 0
    (block, _) = json.loads(capsys.readouterr().out)["blocks"]
    assert (block["kind"], block["rule"]) == ("other", "profile.words")
    profile.write_text("[[profile]]\nid = 7\n", encoding="utf-8")
    assert run(["parse", str(page), "--profile", str(profile)]) == 2
    assert "marfa.toml" in capsys.readouterr().err
