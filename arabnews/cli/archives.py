"""Web archives on the command line: their pages, and what else there was in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, cast

from arabnews.batch import PageInput
from arabnews.cli.documents import complain
from arabnews.errors import InputError

__all__ = ["archive_pages"]


@dataclass(slots=True)
class _Begun:
    """A stream of which the first bytes have been read."""

    name: str
    head: bytes = field(repr=False)
    stream: BinaryIO

    def read(self, size: int) -> bytes:
        """Read on."""
        if not self.head:
            return self.stream.read(size)
        piece, self.head = self.head[:size], self.head[size:]
        return piece


def archive_pages(name: str, head: bytes, stream: BinaryIO) -> Iterator[PageInput]:
    """Read the pages of a web archive, and say at its end how many records were none.

    Args:
        name: What it is called.
        head: What was already read of it.
        stream: The rest.

    Raises:
        InputError: It is none, or fastwarc is not installed.
    """
    from arabnews.integrations.warc import read_warc

    try:
        pages = read_warc(cast("BinaryIO", _Begun(name, head, stream)))
    except InputError as error:
        raise InputError(str(error).removeprefix(f"{name}: ")) from error
    yield from pages
    if pages.skipped:
        counts = ", ".join(f"{reason} {count:,}" for reason, count in sorted(pages.skipped.items()))
        complain(f"{name}: {pages.skipped.total():,} records are no pages: {counts}")
