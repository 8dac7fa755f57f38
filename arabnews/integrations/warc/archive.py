"""A file or a stream as an archive: how it is packed, and whether it is one at all."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass
from os import PathLike, fspath
from pathlib import Path
from typing import BinaryIO, cast

from arabnews.errors import InputError
from arabnews.integrations.warc.tape import GZIP, Tape, is_in_one_piece, unpacked

__all__ = ["Archive", "open_archive", "open_file"]

_HEAD = 1_000_000
"""Bytes of an archive that show how it is packed."""


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive that is open.

    Attributes:
        tape: Its bytes, at the first record to read.
        is_packed: Whether each record is packed by itself.
    """

    tape: Tape
    is_packed: bool


def open_archive(stream: BinaryIO, name: str, offset: int, keep: int) -> Archive:
    """Open an archive where a record of it begins.

    Args:
        stream: Its bytes.
        name: What it is called.
        offset: Where the first record to read begins.
        keep: How many bytes are kept at most.

    Returns:
        The archive.

    Raises:
        InputError: It is none, or no record begins there.
    """
    tape = Tape(stream, keep=keep)
    head = tape.peek(_HEAD)
    is_packed = head.startswith(GZIP)
    if head and not tape.shows_record(packed=is_packed):
        raise InputError(f"{name}: {_problem(unpacked(head, 16) if is_packed else head)}")
    if is_packed and is_in_one_piece(head):
        tape, is_packed = Tape(_Unpacked(tape), keep=keep), False
        while tape.tell() < offset and tape.read(min(_HEAD, offset - tape.tell())):
            pass
    elif offset:
        stream.seek(offset)
        tape = Tape(stream, offset, keep=keep)
    if offset and not tape.has_record(packed=is_packed):
        raise InputError(
            f"{name}: no record begins at byte {offset}; the id of a page ends in where its does"
        )
    return Archive(tape, is_packed)


def _problem(start: bytes) -> str:
    """Say what a file is that is no archive."""
    for mark, what in _OTHERS:
        if start.startswith(mark):
            return what
    return "is no WARC file: no record of WARC is at its beginning"


_OTHERS = (
    (
        b"filedesc://",
        "is an ARC file, the older form; turn it into WARC with: warcio recompress OLD NEW.warc.gz",
    ),
    (b"\x28\xb5\x2f\xfd", "is packed with zstd; unpack it with unzstd first"),
)
"""How files begin that are archives of another kind, and what to do with them."""


class _Unpacked:
    """What gzip packed in one piece; it ends where it is damaged."""

    def __init__(self, tape: Tape) -> None:
        """Begin."""
        self._stream = gzip.GzipFile(fileobj=cast("BinaryIO", tape))
        self._tape = tape

    def read(self, size: int) -> bytes:
        """Read on."""
        try:
            return self._stream.read1(size)
        except (EOFError, OSError, zlib.error):
            if self._tape.error is not None:
                raise self._tape.error from None
            return b""


def open_file(path: str | PathLike[str]) -> BinaryIO:
    """Open a file.

    Raises:
        InputError: It cannot be read.
    """
    try:
        return Path(path).open("rb")
    except FileNotFoundError as error:
        raise InputError(f"{fspath(path)}: no such file; check the name") from error
    except OSError as error:
        raise InputError(f"{fspath(path)}: cannot be read: {error.strerror or error}") from error
