"""The bytes of an archive as they come, the last ones kept, so that reading can go on behind damage.

A crawl is read from front to back, from a pipe too. Of what was read only the record at hand is kept.
"""

from __future__ import annotations

import io
import re
import zlib
from typing import Literal, Protocol

from arabnews.errors import InputError

__all__ = ["GZIP", "Ending", "Source", "Tape", "ending", "is_in_one_piece", "unpacked"]

GZIP = b"\x1f\x8b\x08"
"""How a piece begins that gzip has packed."""

_WARC = b"WARC/"
_BEGINNING = re.compile(rb"WARC/\d\.\d+[ \t]*\r?\n[\w-]+[ \t]*:")
"""How a record begins, also where the one before it broke off in the middle of a line."""
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_LENGTH = re.compile(rb"^content-length:[ \t]*(\d+)", re.IGNORECASE | re.MULTILINE)
_BETWEEN = b"\r\n\0 \t"
"""What may stand between records."""
_CHUNK = 65_536
_FIRST = 10_000_000
"""Bytes that the first record is looked for in."""
_HEAD = 4096
"""Bytes that show whether a record begins."""
_SEEN = 128
"""Bytes of these that are looked at when they are unpacked."""


class Source(Protocol):
    """What can be read."""

    def read(self, size: int, /) -> bytes:
        """Return the next bytes, at most so many; none at the end."""
        ...


class Tape:
    """A binary stream that can be wound back as far as the record at hand."""

    def __init__(self, stream: Source, start: int = 0, *, keep: int) -> None:
        """Begin at the stream's next byte.

        Args:
            stream: The archive.
            start: What that byte's place is called.
            keep: How many bytes are kept at most.
        """
        self._stream = stream
        self._keep = keep
        self._kept = bytearray()
        self._first = start
        self._at = start
        self.error: Exception | None = None

    def read(self, size: int = _CHUNK) -> bytes:
        """Read on."""
        if self._at == self._end():
            self._fetch(size if size > 0 else _CHUNK)
        piece = self._slice(self._at, self._at + size if size > 0 else self._end())
        self._at += len(piece)
        return piece

    def tell(self) -> int:
        """Say where it stands."""
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        """Refuse: fastwarc wants the name alone."""
        raise io.UnsupportedOperation(f"a tape is not sought ({offset}, {whence})")

    def close(self) -> None:
        """Leave the stream to its owner."""

    def wind_back(self, place: int) -> None:
        """Stand at a place again, or at the first that is kept."""
        self._at = max(place, self._first)

    def forget(self, place: int) -> None:
        """Keep nothing from before a place."""
        if place > self._first:
            del self._kept[: place - self._first]
            self._first = min(place, self._at)

    def peek(self, size: int = _HEAD) -> bytes:
        """Look at what comes."""
        while self._end() - self._at < size and self._fetch(_CHUNK):
            pass
        return self._slice(self._at, self._at + size)

    def between(self, start: int, stop: int | None) -> bytes | None:
        """Return what stood between two places, or to the end; `None` if it is no longer kept."""
        if start < self._first:
            return None
        return self._slice(start, self._end() if stop is None else stop)

    def has_record(self, *, packed: bool) -> bool:
        """Tell whether a record begins here.

        Args:
            packed: Whether each record is packed by itself.
        """
        head = self.peek()
        return bool(_BEGINNING.match(unpacked(head, _SEEN) if packed else head))

    def shows_record(self, *, packed: bool) -> bool:
        """Tell whether a record begins in what was looked at.

        Args:
            packed: Whether each record is packed by itself.
        """
        return self._find(self._first, packed=packed) is not None

    def find_record(self, place: int, *, packed: bool) -> int | None:
        """Find the first record that begins at a place or behind it.

        Args:
            place: Where to begin.
            packed: Whether each record is packed by itself.
        """
        place = max(place, self._first)
        while True:
            found = self._find(place, packed=packed)
            if found is not None:
                return found
            self._at = place = max(place, self._end() - _HEAD)  # behind it too little is there yet to see
            if not self._fetch(_CHUNK):
                return None

    def _find(self, place: int, *, packed: bool) -> int | None:
        mark = GZIP if packed else _WARC
        index = self._kept.find(mark, place - self._first)
        while index >= 0:
            head = bytes(self._kept[index : index + _HEAD])
            if _BEGINNING.match(unpacked(head, _SEEN) if packed else head):
                return self._first + index
            index = self._kept.find(mark, index + 1)
        return None

    def _fetch(self, size: int) -> bool:
        """Read more of the stream; tell whether there was more."""
        try:
            more = self._stream.read(size)
        except Exception as error:
            self.error = error
            raise
        if not isinstance(more, bytes):  # pyright: ignore[reportUnnecessaryIsInstance]  # a text file
            raise InputError(f"the stream gave {type(more).__name__}, no bytes; open it with 'rb'")
        self._kept += more
        surplus = min(len(self._kept) - self._keep, self._at - self._first)
        if surplus > 0:
            del self._kept[:surplus]
            self._first += surplus
        return bool(more)

    def _end(self) -> int:
        return self._first + len(self._kept)

    def _slice(self, start: int, stop: int) -> bytes:
        return bytes(self._kept[start - self._first : stop - self._first])


Ending = Literal["whole", "trailed", "broken"]
"""How a record ends: as it says; so, but with something behind it that is none; elsewhere or not at all."""


def ending(piece: bytes, most: int) -> Ending:
    """Say how the record ends that a piece of an archive begins with.

    Args:
        piece: What stands from its start to that of the next one, or to the end of the archive.
        most: How many bytes of it are unpacked.
    """
    record, behind = piece, b""
    if piece.startswith(GZIP):
        packed = zlib.decompressobj(31)
        try:
            record, behind = packed.decompress(piece, most), packed.unused_data
        except zlib.error:
            return "broken"
    end = _end(record)
    if end is None or len(record) < end or record[end : end + 1] not in {b"", b"\r", b"\n"}:
        return "broken"
    return "trailed" if (record[end:] + behind).strip(_BETWEEN) else "whole"


def is_in_one_piece(head: bytes) -> bool:
    """Tell whether gzip packed a whole archive, and not each record by itself as crawlers do.

    Args:
        head: How it begins, with the first record.
    """
    start = unpacked(head, _FIRST)
    end = _end(start)
    return end is not None and bool(start[end:].strip(_BETWEEN))


def _end(record: bytes) -> int | None:
    """Return where a record ends by what its header says."""
    head = _HEADER_END.search(record)
    length = _LENGTH.search(record, 0, head.start()) if head else None
    return head.end() + int(length[1][:18]) if head and length else None


def unpacked(piece: bytes, most: int) -> bytes:
    """Return the first bytes that gzip packed into a piece, as far as they can be had."""
    try:
        return zlib.decompressobj(31).decompress(piece, most)
    except zlib.error:
        return b""
