"""Read a page from disk or standard input, or say plainly why not and what to do."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from glob import has_magic
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from arabnews.article.options import MAX_CHARS
from arabnews.errors import InputError
from arabnews.pages.decode import decode

if TYPE_CHECKING:
    from arabnews.batch import PageInput

__all__ = ["opened", "read_pages", "read_text"]

_MAX_BYTES = 40_000_001
"""One byte more than ten million characters can take: enough to see that a page is too large."""

_HEAD = 65_536
"""Bytes that show whether a file is a web archive."""
_SIGNATURES = (
    (b"%PDF-", "a PDF file; extract its text first"),
    (b"PK\x03\x04", "a ZIP or Office file; unpack it, or save it as text, first"),
    (b"\x1f\x8b", "a gzip file; unpack it with gunzip first"),
    (b"WARC/", "a web archive of many pages, which arabnews parse reads"),
    (b"\xd0\xcf\x11\xe0", "an Office file; save it as text first"),
    (b"\x89PNG", "a picture; arabnews reads HTML and text"),
    (b"\xff\xd8\xff", "a picture; arabnews reads HTML and text"),
    (b"GIF8", "a picture; arabnews reads HTML and text"),
    (b"PAR1", "a Parquet file; write its pages out as HTML or text first"),
)
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")  # UTF-16 and UTF-32, whose zeros are letters
_CONTROLS = bytes({*range(9), *range(14, 27), *range(28, 32), 127})
_SAMPLE = 65_536
_BLANK = "\ufeff \r\n\t"
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]")


def read_text(name: str) -> str:
    """Read one page.

    Args:
        name: Path of a file, or `-` for standard input.

    Returns:
        Its characters.

    Raises:
        InputError: It cannot be read, is empty, too large, or no page; the message says what to do.
    """
    with opened(name) as stream:
        return _text(stream.read(_MAX_BYTES))


def read_pages(name: str) -> Iterator[PageInput]:
    """Read the page of a file, or the pages of a web archive; what cannot be read fails in its place.

    Args:
        name: Path of a file, or `-` for standard input.

    Yields:
        The pages, each under the name of the file; those of an archive with the place of their record.
    """
    from arabnews.batch import PageInput

    try:
        with opened(name) as stream:
            head = stream.read(_HEAD)
            if not _is_archive(name, head):
                yield PageInput(_text(head + stream.read(_MAX_BYTES - len(head))), id=name)
                return
            from arabnews.cli.archives import archive_pages

            yield from archive_pages(name, head, stream)
    except InputError as error:
        yield PageInput(error, id=name)


def _is_archive(name: str, head: bytes) -> bool:
    from arabnews.integrations.warc.tape import unpacked

    is_named = name.lower().endswith((".warc", ".warc.gz")) and bool(head)
    return is_named or head.startswith(b"WARC/") or unpacked(head, 5) == b"WARC/"


def _text(page: bytes) -> str:
    _refuse_binary(page)
    text = decode(page)
    if not text.strip():
        raise InputError("is empty; nothing to parse")
    _refuse_undecodable(page, text)
    _refuse_json(text)
    if len(text) > MAX_CHARS:
        raise InputError(
            f"has more than {MAX_CHARS:,} characters; split it into its pages, "
            "or use arabnews.parse(…, max_chars=…) in Python"
        )
    return text


def _refuse_binary(page: bytes) -> None:
    for signature, what in _SIGNATURES:
        if page.startswith(signature):
            raise InputError(f"is {what}")
    sample = page[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    # One control byte in a hundred is more than any damaged page has.
    if controls > len(sample) // 100 and not sample.startswith(_WIDE_MARKS):
        raise InputError("is a binary file; arabnews reads HTML and text")


def _refuse_undecodable(page: bytes, text: str) -> None:
    """Refuse bytes that are not UTF-8 and that no other encoding turns into Arabic."""
    try:
        page.decode("utf-8")
    except UnicodeDecodeError as error:
        if not _ARABIC.search(text):
            raise InputError(
                f"cannot be decoded: byte {error.start} is not UTF-8, and no other encoding gives Arabic; "
                "save the page as UTF-8, or declare its charset in a <meta> tag"
            ) from error


def _refuse_json(text: str) -> None:
    """Refuse JSON, and JSON Lines; a page may well hold a line of JSON."""
    if not text.lstrip(_BLANK).startswith(("{", "[")):
        return
    lines = text.strip(_BLANK).splitlines()
    if _is_json(text.lstrip(_BLANK)) or all(map(_is_json, {lines[0], lines[-1]})):
        raise InputError(
            "is JSON and no page; arabnews parse --jsonl reads records with html or text, one a line, "
            "and arabnews.from_jsonld in Python reads JSON-LD"
        )


def _is_json(text: str) -> bool:
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict | list)


@contextmanager
def opened(name: str) -> Generator[BinaryIO, None, None]:
    """Open a file, or standard input.

    Raises:
        InputError: It cannot be read; the message says what to do.
    """
    if name == "-":
        if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  # typeshed leaves it out
            raise InputError("standard input is closed; name a FILE")
        yield sys.stdin.buffer
        return
    try:
        with Path(name).open("rb") as stream:
            yield stream
    except FileNotFoundError as error:
        what = "no file matches the pattern" if has_magic(name) else "no such file"
        raise InputError(f"{what}; check the name, or write - to read standard input") from error
    except IsADirectoryError as error:
        raise InputError(
            f"is a directory; name the files in it, for example {Path(name) / '*.html'}"
        ) from error
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}") from error
