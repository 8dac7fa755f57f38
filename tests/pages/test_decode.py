"""Bytes into characters."""

from __future__ import annotations

import codecs
import subprocess
import sys

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from arabnews.errors import InputError
from arabnews.pages.decode import decode

STORY = "وصل القطار إلى المحطة الجديدة صباح اليوم، وقال المدير إن الرحلات ستبدأ قريبا."
PAGE = f"<html><head><title>خبر</title></head><body><p>{STORY}</p></body></html>"


def declare(charset: str) -> str:
    return PAGE.replace("<head>", f'<head><meta charset="{charset}">')


@pytest.mark.parametrize(
    ("page", "text"),
    [
        pytest.param(STORY, STORY, id="text"),
        pytest.param(STORY.encode(), STORY, id="utf-8"),
        pytest.param(bytearray(STORY.encode()), STORY, id="bytearray"),
        pytest.param(codecs.BOM_UTF8 + STORY.encode(), STORY, id="utf-8 with mark"),
        pytest.param(STORY.encode("utf-16"), STORY, id="utf-16 with mark"),
        pytest.param(STORY.encode("utf-16-le"), STORY, id="utf-16-le text without mark"),
        pytest.param(PAGE.encode("utf-16-le"), PAGE, id="utf-16-le without mark"),
        pytest.param(PAGE.encode("utf-16-be"), PAGE, id="utf-16-be without mark"),
        pytest.param(PAGE.encode("utf-32"), PAGE, id="utf-32 with mark"),
        pytest.param(STORY.encode("windows-1256"), STORY, id="undeclared windows-1256"),
        pytest.param(PAGE.encode("windows-1256"), PAGE, id="undeclared windows-1256 page"),
        pytest.param(declare("windows-1256").encode("windows-1256"), declare("windows-1256"), id="declared"),
        pytest.param(
            declare("x-cp1256").encode("windows-1256"), declare("x-cp1256"), id="declared by an old name"
        ),
        pytest.param(
            declare("utf-8").encode("windows-1256"), declare("utf-8"), id="declared wrongly as utf-8"
        ),
        pytest.param(
            declare("latin1").encode("windows-1256"), declare("latin1"), id="declared wrongly as latin-1"
        ),
        pytest.param(
            declare("no-such").encode("windows-1256"), declare("no-such"), id="declared as nothing known"
        ),
        pytest.param(declare("utf-16").encode(), declare("utf-16"), id="utf-8 declared as utf-16"),
        pytest.param(PAGE.encode() + b"\xd9", PAGE + "\ufffd", id="utf-8 cut off"),
        pytest.param("أ\r\nب", "أ\r\nب", id="line breaks of text stay"),
        pytest.param("<p>أ\r\nب\rج</p>", "<p>أ\nب\nج</p>", id="line breaks of markup"),
        pytest.param("\ufeff<p>أ</p>", "<p>أ</p>", id="mark before markup"),
        pytest.param("أ\ud83dب", "أ\ufffdب", id="lone surrogate"),
        pytest.param("أ\0ب", "أ\0ب", id="nul"),
        pytest.param(b"", "", id="nothing"),
        pytest.param(b"\0\0\0\0", "\0\0\0\0", id="nothing but nul"),
    ],
)
def test_a_page_is_decoded_as_it_says_or_as_its_bytes_tell(page: str | bytes, text: str) -> None:
    assert decode(page) == text


SHORT = "گچ: پژ"


@pytest.mark.parametrize(
    ("page", "told", "text"),
    [
        pytest.param(SHORT.encode("cp1256"), "windows-1256", SHORT, id="the server alone tells it"),
        pytest.param(SHORT.encode("cp1256"), "x-cp1256", SHORT, id="by an old name"),
        pytest.param(SHORT.encode("cp1256"), "Windows-1256", SHORT, id="with a capital"),
        pytest.param(
            declare("iso-8859-6").encode("cp1256"),
            "cp1256",
            declare("iso-8859-6"),
            id="the page says another",
        ),
        pytest.param(STORY.encode(), "windows-1256", STORY, id="the bytes are utf-8"),
        pytest.param(codecs.BOM_UTF8 + STORY.encode(), "cp1256", STORY, id="a mark says utf-8"),
        pytest.param(STORY.encode("cp1256"), "utf-8", STORY, id="the bytes are not utf-8"),
        pytest.param(STORY.encode("cp1256"), "iso-8859-1", STORY, id="latin letters that read as Arabic"),
        pytest.param(STORY.encode("cp1256"), "no-such\0", STORY, id="nothing known"),
        pytest.param(STORY.encode("cp1256"), "", STORY, id="nothing"),
        pytest.param(STORY, "windows-1256", STORY, id="text"),
    ],
)
def test_what_the_server_tells_is_heard_where_it_can_be_true(page: str | bytes, told: str, text: str) -> None:
    assert decode(page, encoding=told) == text


def test_an_encoding_that_is_no_name_is_misuse() -> None:
    with pytest.raises(InputError, match="encoding is a str, for example 'windows-1256', got int"):
        decode(b"x", encoding=1256)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_a_soup_is_printed() -> None:
    assert decode(BeautifulSoup("<p>خبر</p>", "html.parser")) == "<p>خبر</p>"


def test_anything_else_is_misuse() -> None:
    with pytest.raises(InputError, match="a page is str, bytes or a BeautifulSoup, got int"):
        decode(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@given(st.binary(max_size=200) | st.text(max_size=80).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_decoded_to_text_that_stays(page: bytes) -> None:
    text = decode(page)
    text.encode()
    assert decode(page) == text


def test_beautiful_soup_is_loaded_only_when_needed() -> None:
    code = (
        "import sys; from arabnews.pages.decode import decode; from arabnews.pages.html import read_html;"
        "read_html(decode('<p>خبر</p>'.encode())); assert 'bs4' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
