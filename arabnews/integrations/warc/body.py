"""What a server sent into the page that it meant: chunks joined, compression undone."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable, Mapping

from fastwarc.stream_io import BrotliReader, ZstdReader

from arabnews.errors import InputError

__all__ = ["unpack"]

_CHUNK_SIZE = re.compile(rb"[ \t]*([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")


def unpack(body: bytes, codings: list[str], most: int) -> bytes:
    """Undo what a body went through.

    A crawler may have undone it already and left the header standing: such a body is returned as it is.

    Args:
        body: The body as it was sent.
        codings: Names of `Transfer-Encoding` and `Content-Encoding`, the last one first.
        most: How many bytes to return at most.

    Raises:
        InputError: A coding is unknown, or the body is not in it.
    """
    for coding in codings:
        undo = _UNDO.get(coding)
        if undo is None:
            raise InputError(f"its body is in the coding {coding!r}, which is none of {', '.join(_UNDO)}")
        try:
            body = undo(body, most)
        except (OSError, zlib.error) as error:
            if not body.lstrip().startswith(b"<"):
                raise InputError(f"its body is not in the coding {coding!r} that its header names") from error
    return body[:most]


def _join_chunks(body: bytes, _: int) -> bytes:
    """Join chunks; a last one that was cut off counts with what there is of it."""
    joined = bytearray()
    at = 0
    while size := _CHUNK_SIZE.match(body, at):
        stop = size.end() + int(size[1], 16)
        joined += body[size.end() : stop]
        if stop == size.end():
            break
        at = stop + len(body[stop : stop + 2]) - len(body[stop : stop + 2].lstrip(b"\r\n"))
    return bytes(joined) if joined else body


def _inflate(body: bytes, most: int) -> bytes:
    """Undo gzip and deflate; of a body that was cut off comes what there is."""
    return zlib.decompressobj(47).decompress(body, most)


def _deflate(body: bytes, most: int) -> bytes:
    """Undo deflate, which servers send with zlib's frame or without."""
    try:
        return _inflate(body, most)
    except zlib.error:
        return zlib.decompressobj(-15).decompress(body, most)


def _same(body: bytes, _: int) -> bytes:
    return body


_UNDO: Mapping[str, Callable[[bytes, int], bytes]] = {
    "chunked": _join_chunks,
    "gzip": _inflate,
    "x-gzip": _inflate,
    "deflate": _deflate,
    "br": lambda body, most: BrotliReader(io.BytesIO(body)).read(most),
    "zstd": lambda body, most: ZstdReader(io.BytesIO(body)).read(most),
    "identity": _same,
}
