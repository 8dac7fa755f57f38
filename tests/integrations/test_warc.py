"""Web archives: which records are pages, and what is known of them."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from arabnews import InputError, PageInput, parse, parse_many
from tests.integrations.archives import answer, chunked, markup, packed, record, response

pytest.importorskip("fastwarc", reason="the extra warc is not installed")

from fastwarc.stream_io import BrotliWriter, ZstdWriter

from arabnews.integrations.warc import Skipped, read_warc

FETCHED = dt.datetime(2024, 3, 7, 8, 30, tzinfo=dt.UTC)
URL = "https://almarfa.example/1"
PAGE = markup(1).encode()
WHOLE = PageInput(PAGE, id="warc#0", url=URL, fetched_at=FETCHED, is_html=True, encoding="utf-8")
"""What a record of `PAGE` gives."""
REFUSING: Callable[..., object] = read_warc
"""With what the type checkers would refuse."""


def read(*records: bytes) -> list[PageInput]:
    return list(read_warc(io.BytesIO(b"".join(records))))


def skips(*records: bytes, max_bytes: int = 10_000_000) -> list[Skipped]:
    """Return the records that are no pages; there are no others."""
    found: list[Skipped] = []
    pages = read_warc(io.BytesIO(b"".join(records)), max_bytes=max_bytes, on_skip=found.append)
    assert list(pages) == []
    assert pages.skipped.total() == len(found)
    return found


def brotli(body: bytes) -> bytes:
    out = io.BytesIO()
    writer = BrotliWriter(out)
    writer.write(body)
    writer.flush()
    writer.close()
    return out.getvalue()


def zstd(body: bytes) -> bytes:
    out = io.BytesIO()
    writer = ZstdWriter(out)
    writer.write(body)
    writer.flush()
    writer.close()
    return out.getvalue()


def raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


def test_a_page_has_its_address_its_time_its_encoding_and_its_place() -> None:
    assert read(response(1)) == [WHOLE]


def test_each_result_leads_back_to_its_record(tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc.gz"
    first, second = packed(response(1)), packed(response(2))
    path.write_bytes(first + second)
    results = list(parse_many(read_warc(path)))
    assert [result.id for result in results] == [f"{path}#0", f"{path}#{len(first)}"]
    assert [result.article for result in results] == [
        parse(markup(number).encode(), url=f"https://almarfa.example/{number}", fetched_at=FETCHED)
        for number in (1, 2)
    ]
    (again,) = read_warc(str(path), offset=int(str(results[1].id).rpartition("#")[2]))
    assert (again.id, again.page) == (f"{path}#{len(first)}", markup(2).encode())


ARCHIVES: dict[str, Callable[..., bytes]] = {
    "plain": lambda *records: b"".join(records),
    "packed record by record": packed,
    "packed in one piece": lambda *records: gzip.compress(b"".join(records)),
}


@pytest.mark.parametrize("archive", ARCHIVES.values(), ids=ARCHIVES)
def test_an_archive_may_be_packed_or_not(archive: Callable[..., bytes]) -> None:
    pages = read(archive(*map(response, range(9))))
    assert [page.page for page in pages] == [markup(number).encode() for number in range(9)]
    assert len({page.id for page in pages}) == 9


@pytest.mark.parametrize("archive", ARCHIVES.values(), ids=ARCHIVES)
def test_reading_may_begin_at_any_record(archive: Callable[..., bytes], tmp_path: Path) -> None:
    path = tmp_path / "crawl"
    path.write_bytes(archive(*map(response, range(3))))
    pages = list(read_warc(path))
    for number, page in enumerate(pages):
        assert list(read_warc(path, offset=int(str(page.id).rpartition("#")[2]))) == pages[number:]


class Pipe(io.RawIOBase):
    """A stream that gives a little at a time and cannot be sought."""

    name = "<stdin>"

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        return self._content.read(min(size, 100))


@pytest.mark.parametrize("archive", ARCHIVES.values(), ids=ARCHIVES)
def test_an_archive_may_come_from_a_pipe(archive: Callable[..., bytes]) -> None:
    pipe: BinaryIO = Pipe(archive(response(1), b"trash\r\n\r\n", response(2)))  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    first, lost, second = read_warc(pipe)
    assert (first.page, second.page, first.id) == (PAGE, markup(2).encode(), "<stdin>#0")
    assert isinstance(lost.page, InputError)


CODINGS: dict[str, tuple[bytes, tuple[str, ...]]] = {
    "chunked": (chunked(PAGE), ("Transfer-Encoding: chunked",)),
    "chunked with extensions": (
        chunked(PAGE).replace(b"\r\n", b";x=y\r\n", 1),
        ("transfer-encoding: Chunked",),
    ),
    "chunked, cut off": (chunked(PAGE)[:-5], ("Transfer-Encoding: chunked",)),
    "gzip": (gzip.compress(PAGE), ("Content-Encoding: gzip",)),
    "deflate": (zlib.compress(PAGE), ("Content-Encoding: deflate",)),
    "raw deflate": (raw_deflate(PAGE), ("Content-Encoding: deflate",)),
    "brotli": (brotli(PAGE), ("Content-Encoding: br",)),
    "zstd": (zstd(PAGE), ("Content-Encoding: zstd",)),
    "gzip in chunks": (
        chunked(gzip.compress(PAGE)),
        ("Transfer-Encoding: chunked", "Content-Encoding: gzip"),
    ),
    "twice": (gzip.compress(zlib.compress(PAGE)), ("Content-Encoding: deflate, gzip",)),
    "already undone": (PAGE, ("Transfer-Encoding: chunked", "Content-Encoding: gzip")),
    "already undone brotli": (PAGE, ("Content-Encoding: br",)),
}


@pytest.mark.parametrize(("body", "headers"), CODINGS.values(), ids=CODINGS)
def test_what_a_body_went_through_is_undone(body: bytes, headers: tuple[str, ...]) -> None:
    block = answer(body, "text/html; charset=utf-8", "200 OK", *headers)
    assert read(record(block, URL)) == [WHOLE]


def test_a_body_that_was_cut_off_counts_with_what_there_is() -> None:
    body = gzip.compress(PAGE)[:-40]
    (page,) = read(record(answer(body, "text/html", "200 OK", "Content-Encoding: gzip"), URL))
    assert isinstance(page.page, bytes)
    assert 100 < len(page.page) < len(PAGE)
    assert PAGE.startswith(page.page)


@pytest.mark.parametrize(
    ("coding", "body", "message"),
    [
        (
            "gzip",
            b"\x1f\x8b\x08\0noise and no gzip",
            "its body is not in the coding 'gzip' that its header names",
        ),
        ("br", b"noise and no brotli", "its body is not in the coding 'br' that its header names"),
        ("compress", PAGE, "its body is in the coding 'compress', which is none of chunked, gzip, x-gzip,"),
    ],
    ids=["damaged", "another", "unknown"],
)
def test_a_body_that_cannot_be_undone_is_a_failure(coding: str, body: bytes, message: str) -> None:
    block = answer(body, "text/html", "200 OK", f"Content-Encoding: {coding}")
    broken, whole = parse_many(read(record(block, URL), response(2)))
    assert broken.failure is not None
    assert (broken.id, broken.failure.kind, broken.failure.name) == ("warc#0", "input", "InputError")
    assert broken.failure.message.startswith(message)
    assert broken.failure.message.endswith("; its page is lost, so fetch it again")
    assert whole.article is not None


@pytest.mark.parametrize(
    "content",
    ["text/html; charset=windows-1256", 'text/html;charset="Windows-1256"', "text/html; charset='x-cp1256'"],
)
def test_the_encoding_that_only_the_server_tells_is_respected(content: str) -> None:
    """The letters of this page are too few to guess it by."""
    words = "<h1>گچ: پژ</h1>"
    (page,) = read(record(answer(words.encode("cp1256"), content)))
    (result,) = parse_many([page])
    assert result.article == parse(words, fetched_at=FETCHED)


def test_the_encoding_that_the_server_tells_goes_before_what_the_page_says() -> None:
    text = markup(1, '<meta charset="iso-8859-6">')
    (page,) = read(record(answer(text.encode("cp1256"), "text/html; charset=windows-1256")))
    (result,) = parse_many([page])
    assert result.article == parse(text, fetched_at=FETCHED)


def test_a_server_that_tells_a_wrong_encoding_is_not_believed() -> None:
    for told, real in (("iso-8859-1", "cp1256"), ("windows-1256", "utf-8"), ("no-such", "cp1256")):
        (page,) = read(record(answer(markup(1).encode(real), f"text/html; charset={told}")))
        (result,) = parse_many([page])
        assert result.article == parse(markup(1), fetched_at=FETCHED)


@pytest.mark.parametrize(
    ("one", "reason", "detail"),
    [
        (
            record(b"software: x\r\n", kind="warcinfo", content="application/warc-fields"),
            "record-type",
            "warcinfo",
        ),
        (record(b"GET / HTTP/1.1\r\n\r\n", URL, kind="request"), "record-type", "request"),
        (record(b"", URL, kind="metadata", content="text/plain"), "record-type", "metadata"),
        (record(answer(PAGE), URL, kind="something-new"), "record-type", "something-new"),
        (record(answer(b""), URL, kind="revisit"), "revisit", "no date"),
        (record(answer(PAGE, status="404 Not Found"), URL), "status", "404"),
        (record(answer(b"", status="301 Moved Permanently"), URL), "status", "301"),
        (record(answer(PAGE, "application/pdf"), URL), "content-type", "application/pdf"),
        (record(answer(PAGE, "TEXT/CSS ; x=y"), URL), "content-type", "text/css"),
        (
            record(answer(PAGE), URL, more=("WARC-Identified-Payload-Type: application/pdf",)),
            "content-type",
            "application/pdf",
        ),
        (record(answer(b"%PDF-1.7", None), URL), "content-type", "none"),
        (record(answer(b""), URL), "empty", "0 bytes"),
        (record(answer(b" \r\n"), URL), "empty", "3 bytes"),
        (record(answer(PAGE * 9), URL), "too-large", f"{9 * len(PAGE)} bytes"),
        (
            record(answer(gzip.compress(PAGE * 9), "text/html", "200 OK", "Content-Encoding: gzip"), URL),
            "too-large",
            "more than 3000 bytes unpacked",
        ),
        (record(b"5 192.0.2.1", URL, content="text/dns"), "content-type", "text/dns"),
    ],
    ids=lambda value: value if isinstance(value, str) else "record",
)
def test_a_record_that_is_no_page_is_counted_with_its_reason(one: bytes, reason: str, detail: str) -> None:
    (skipped,) = skips(one, max_bytes=3000)
    url = None if b"warcinfo" in one else URL
    assert (skipped.id, skipped.reason, skipped.detail, skipped.url) == ("warc#0", reason, detail, url)


def test_a_bomb_is_unpacked_no_further_than_a_page_may_be_long() -> None:
    bomb = gzip.compress(bytes(100_000_000))
    (skipped,) = skips(record(answer(bomb, "text/html", "200 OK", "Content-Encoding: gzip"), URL))
    assert skipped.detail == "more than 10000000 bytes unpacked"


def test_what_was_skipped_is_counted() -> None:
    pages = read_warc(
        io.BytesIO(record(b"", kind="request") * 3 + response(1) + record(answer(PAGE, status="500 Oh")))
    )
    assert pages.skipped == {}
    assert len(list(pages)) == 1
    assert pages.skipped == {"record-type": 3, "status": 1}


def test_files_and_the_text_of_pages_are_pages_too() -> None:
    text = "عودة العبارة\n\nوصلت العبارة أمس إلى رصيف المدينة القديمة."
    html, plain = read(
        record(PAGE, URL, kind="resource", content="text/html; charset=utf-8"),
        record(text.encode(), URL, kind="conversion", content="text/plain"),
    )
    assert html == WHOLE
    assert (plain.page, plain.is_html, plain.url) == (text.encode(), False, URL)


def test_a_page_of_which_no_type_is_told_is_known_by_its_look() -> None:
    (page,) = read(record(answer(PAGE, None), URL))
    assert (page.page, page.encoding) == (PAGE, None)


@pytest.mark.parametrize(
    ("written", "url"), [("<https://almarfa.example/1>", URL), ("", None), (URL, URL)], ids=ascii
)
def test_an_address_may_stand_in_brackets_or_be_missing(written: str, url: str | None) -> None:
    assert [page.url for page in read(record(answer(PAGE), written))] == [url]


def test_a_time_that_cannot_be_read_is_left_out() -> None:
    assert [page.fetched_at for page in read(record(answer(PAGE), date="yesterday"))] == [None]


def test_a_response_that_is_no_answer_of_a_server_is_a_failure() -> None:
    (page,) = read(record(b"no answer at all", URL))
    assert str(page.page) == "holds no answer of HTTP; its page is lost, so fetch it again"


def test_workers_share_an_archive() -> None:
    archive = packed(*map(response, range(6)))
    shared = list(parse_many(read_warc(io.BytesIO(archive)), workers=2))
    assert shared == list(parse_many(read_warc(io.BytesIO(archive))))
    assert [result.index for result in shared] == list(range(6))


def test_an_empty_file_has_no_pages(tmp_path: Path) -> None:
    path = tmp_path / "empty.warc.gz"
    path.write_bytes(b"")
    pages = read_warc(path)
    assert list(pages) == []
    assert pages.skipped == {}


NO_ARCHIVES = {
    "html": (PAGE, "is no WARC file: no record of WARC is at its beginning"),
    "packed html": (gzip.compress(PAGE), "is no WARC file: no record of WARC is at its beginning"),
    "arc": (
        b"filedesc://x.arc 0.0.0.0 20240307 text/plain 9\n",
        "is an ARC file, the older form; turn it into",
    ),
    "packed arc": (gzip.compress(b"filedesc://x.arc 0.0.0.0 20240307 text/plain 9\n"), "is an ARC file"),
    "zstd": (zstd(response(1)), "is packed with zstd; unpack it with unzstd first"),
}


@pytest.mark.parametrize(("content", "message"), NO_ARCHIVES.values(), ids=NO_ARCHIVES)
def test_what_is_no_archive_is_refused_at_the_call(content: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(InputError, match=f"^{path}: {message}"):
        read_warc(path)
    with pytest.raises(InputError, match=f"^warc: {message}"):
        read_warc(io.BytesIO(content))


def test_misuse_is_refused_at_the_call(tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc"
    with pytest.raises(InputError, match=r"crawl.warc: no such file; check the name$"):
        read_warc(path)
    with pytest.raises(InputError, match=f"^{tmp_path}: cannot be read: Is a directory"):
        read_warc(tmp_path)
    path.write_bytes(response(1))
    with pytest.raises(
        InputError, match=r"no record begins at byte 7; the id of a page ends in where its does"
    ):
        read_warc(path, offset=7)
    with pytest.raises(InputError, match="offset is a whole number, 0 or more, got -1"):
        read_warc(path, offset=-1)
    with pytest.raises(InputError, match="max_bytes is a whole number, 1 or more, got '5'"):
        REFUSING(path, max_bytes="5")
    with pytest.raises(InputError, match="source is a file's name or a binary stream, got int"):
        REFUSING(5)
    with pytest.raises(InputError, match="offset is for files; a stream is read from where it stands"):
        read_warc(io.BytesIO(response(1)), offset=3)
    with pytest.raises(InputError, match="gave str, no bytes; open it with 'rb'"):
        REFUSING(io.StringIO("WARC/1.0"))


def test_an_archive_may_be_left_and_its_file_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc"
    path.write_bytes(response(1) + response(2))
    pages = read_warc(path)
    next(pages)
    pages.close()
    assert list(pages) == []
    del pages  # a file that is left open is an error of these tests


def test_without_fastwarc_it_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['fastwarc'] = None\n"
        "from arabnews.errors import InputError\n"
        "try:\n    from arabnews.integrations.warc import read_warc\nexcept InputError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == (
        "arabnews.integrations.warc needs fastwarc, which is not installed; "
        "install it with: pip install 'arabnews[warc]'\n"
    )
