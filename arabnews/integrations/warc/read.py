"""The pages of an archive, in their order, whatever became of some of its records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterator
from os import PathLike, fspath
from typing import BinaryIO, Self

from fastwarc.warc import ArchiveIterator, WarcRecord

from arabnews.batch import PageInput
from arabnews.errors import InputError
from arabnews.integrations.warc.archive import Archive, open_archive, open_file
from arabnews.integrations.warc.records import Skipped, SkipReason, broken, outcome
from arabnews.integrations.warc.tape import Tape, ending

__all__ = ["WarcPages", "read_warc"]

MAX_BYTES = 10_000_000
"""Bytes that a page may have unless the caller allows more; as many characters are what `parse` allows."""
_HEADERS = 1_000_000
"""Bytes that the headers of a record have at most, and what is read ahead."""
_LOST = "its page is lost, so fetch it again"


def read_warc(
    source: str | PathLike[str] | BinaryIO,
    *,
    offset: int = 0,
    max_bytes: int = MAX_BYTES,
    on_skip: Callable[[Skipped], object] | None = None,
) -> WarcPages:
    r"""Read the pages of a web archive, one after the other, packed with gzip or not.

    Pages are what servers answered with 200 and called HTML, HTML files, and the text of pages (WET). Their
    chunks are joined and their compression is undone. A record that is damaged, cut off, or of a wrong length
    stands in its place as an error, which becomes one `Failure` of `parse_many`; reading goes on behind it.

    >>> import io
    >>> answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>مكتبة في نزوى</h1>".encode()
    >>> header = (
    ...     "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/1\r\n"
    ...     f"Content-Type: application/http\r\nContent-Length: {len(answer)}\r\n\r\n"
    ... )
    >>> [page] = read_warc(io.BytesIO(header.encode() + answer + b"\r\n\r\n"))
    >>> page.id, page.url, page.page.decode()
    ('warc#0', 'https://news.example/1', '<h1>مكتبة في نزوى</h1>')

    Args:
        source: The file, or a stream of bytes, which is read from where it stands and need not be seekable.
        offset: Where in a file to begin; at the place that an `id` tells, its record is the first.
        max_bytes: Bytes that a page may have; a larger one is skipped.
        on_skip: Told of each record that is no page.

    Returns:
        The pages, each with its address, when it was fetched, what the server called its encoding, and as
        `id` the file and the place of its record in it. How many records were skipped, and why, stands in
        `skipped`.

    Raises:
        InputError: The file cannot be read, or is no WARC file.
    """
    _refuse_number("max_bytes", max_bytes, 1)
    _refuse_number("offset", offset, 0)
    if not isinstance(source, str | PathLike):
        _refuse_source(source)
        if offset:
            raise InputError("offset is for files; a stream is read from where it stands, so seek it")
    return WarcPages(source, offset, max_bytes, on_skip)


class WarcPages(Iterator[PageInput]):
    """The pages of a web archive, as `read_warc` gives them.

    Attributes:
        name: What the archive is called.
        skipped: How many of the records that were read are no pages, by the reason why.
    """

    def __init__(
        self,
        source: str | PathLike[str] | BinaryIO,
        offset: int,
        max_bytes: int,
        on_skip: Callable[[Skipped], object] | None,
    ) -> None:
        """Make sure that there is an archive."""
        self.name = _name(source)
        self.skipped: Counter[SkipReason] = Counter()
        self._on_skip = on_skip
        self._max_bytes = max_bytes
        if isinstance(source, str | PathLike):
            with open_file(source) as stream:
                self._archive(stream, offset)
            self._pages = self._read_file(source, offset)
        else:
            self._pages = self._read(self._archive(source, 0))

    def __iter__(self) -> Self:
        """Return itself: an archive is read once."""
        return self

    def __next__(self) -> PageInput:
        """Return the next page, or the error that stands in its place."""
        return next(self._pages)

    def close(self) -> None:
        """Read no further."""
        self._pages.close()

    def _read_file(self, path: str | PathLike[str], offset: int) -> Generator[PageInput, None, None]:
        with open_file(path) as stream:
            yield from self._read(self._archive(stream, offset))

    def _archive(self, stream: BinaryIO, offset: int) -> Archive:
        return open_archive(stream, self.name, offset, self._max_bytes + _HEADERS)

    def _read(self, archive: Archive) -> Generator[PageInput, None, None]:
        """Sort the pages from the rest."""
        for found in self._outcomes(archive):
            if isinstance(found, PageInput):
                yield found
                continue
            self.skipped[found.reason] += 1
            if self._on_skip is not None:
                self._on_skip(found)

    def _outcomes(self, archive: Archive) -> Iterator[PageInput | Skipped]:
        """Read record after record; where they break off, go on with the next that can be found.

        What a record says is believed when another one, or the end, follows where it says that it ends.
        """
        tape = archive.tape
        start: int | None = tape.tell()
        while start is not None and tape.peek(1):
            last, held = start, None
            for record in _readable(tape):
                if held is not None:
                    yield held
                last = record.stream_pos
                tape.forget(last)
                held = outcome(record, self._named(last), self._max_bytes)
            start = tape.find_record(last + 1, packed=archive.is_packed)
            yield from self._ended(held, last, tape.between(last, start))
            tape.wind_back(start or 0)

    def _ended(
        self, held: PageInput | Skipped | None, last: int, piece: bytes | None
    ) -> Iterator[PageInput | Skipped]:
        """Say what became of the last record before damage, or before the end."""
        end = "whole" if piece is None else ending(piece, self._max_bytes + _HEADERS)
        if held is None or end == "broken":
            what = "the record is damaged, cut off, or not as long as it says"
            yield broken(self._named(last), f"{what}; {_LOST}", held.url if held else None)
            return
        yield held
        if end == "trailed":
            yield broken(
                f"{self._named(last)}+", f"behind this record stands what is none; if it was one, {_LOST}"
            )

    def _named(self, place: int) -> str:
        return f"{self.name}#{place}"


def _readable(tape: Tape) -> Iterator[WarcRecord]:
    """Yield records as long as they can be read; what the stream itself raises is raised."""
    try:
        yield from ArchiveIterator(tape)
    except OSError:
        if tape.error is not None:
            raise tape.error from None


def _name(source: str | PathLike[str] | BinaryIO) -> str:
    name: object = fspath(source) if isinstance(source, str | PathLike) else getattr(source, "name", None)
    return name if isinstance(name, str) else "warc"


def _refuse_source(source: object) -> None:
    if not callable(getattr(source, "read", None)):
        raise InputError(f"source is a file's name or a binary stream, got {type(source).__name__}")


def _refuse_number(name: str, value: object, least: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise InputError(f"{name} is a whole number, {least} or more, got {value!r}")
