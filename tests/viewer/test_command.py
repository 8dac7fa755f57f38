"""The command: into a pipe, a file, or a temporary one for the browser; never over the page itself."""

from __future__ import annotations

import io
import sys
import webbrowser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

import arabnews
from arabnews.cli.commands import run
from tests.viewer.articles import PAGE
from tests.viewer.reader import shown_text


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "صفحة 1.txt"
    path.write_text(PAGE, encoding="utf-8", newline="")
    return path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Keep what the browser is asked to open."""
    addresses: list[str] = []

    def show(address: str) -> bool:
        addresses.append(address)
        return True

    monkeypatch.setattr(webbrowser, "open", show)
    return addresses


def test_a_pipe_gets_the_view_and_no_talk(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["view", str(page)]) == 0
    out, err = capsys.readouterr()
    assert (out, err) == (arabnews.view(arabnews.parse(PAGE)), "")


def test_standard_input_is_a_dash(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert run(["view", "-"]) == 0
    assert shown_text(capsys.readouterr().out) == PAGE


def test_the_options_about_pages_apply(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["view", str(page), "--url", "https://almarfa.example/7", "--published", "2024-03-09"])
    out = capsys.readouterr().out
    assert ">https://almarfa.example/7<" in out
    assert ">2024-03-09<" in out


def test_a_file_is_written_in_silence(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = page.with_name("view.html")
    assert run(["view", str(page), "-o", str(target)]) == 0
    assert capsys.readouterr() == ("", "")
    assert shown_text(target.read_text(encoding="utf-8")) == PAGE


def test_a_terminal_gets_the_name_of_a_temporary_file(
    page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(sys, "stdout", terminal := _Terminal())
    assert run(["view", str(page)]) == 0
    (view,) = tmp_path.glob("arabnews-*.html")
    assert f"the view is {view}; --open opens it" in capsys.readouterr().err
    assert terminal.getvalue() == ""


def test_the_browser_opens_what_was_written(page: Path, opened: list[str]) -> None:
    target = page.with_name("عرض 1.html")
    assert run(["view", str(page), "--open", "-o", str(target)]) == 0
    (address,) = opened
    assert urlsplit(address).scheme == "file"
    assert Path(unquote(urlsplit(address).path)).read_bytes() == target.read_bytes()


def test_without_a_browser_the_file_is_named(
    page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def show(_: str) -> bool:
        return False

    monkeypatch.setattr(webbrowser, "open", show)
    target = page.with_name("view.html")
    assert run(["view", str(page), "--open", "-o", str(target)]) == 1
    assert f"no browser was found; open {target} yourself" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["{page}", "-o", "{page}"], 2, "is the page itself"),
        (["{page}", "-o", "-", "--open"], 2, "--open needs a file"),
        (["{page}", "-o", "{page}/no/view.html"], 1, "cannot be written"),
        (["{page}.html"], 1, "no such file"),
        ([], 2, "Missing argument"),
    ],
)
def test_misuse_is_told_and_the_page_stays(
    arguments: list[str], code: int, message: str, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["view", *(argument.format(page=page) for argument in arguments)]) == code
    assert message in capsys.readouterr().err
    assert page.read_text(encoding="utf-8") == PAGE
