"""Web archives, written record by record."""

from __future__ import annotations

import gzip

__all__ = ["DAY", "answer", "chunked", "markup", "packed", "record", "response"]

DAY = "2024-03-07T08:30:00Z"


def markup(number: int, head: str = "") -> str:
    """Return a page of its own."""
    return (
        f"<html><head>{head}<title>عودة العبارة {number}</title></head><body><article>"
        f"<h1>عودة العبارة {number} إلى الخليج</h1>"
        f"<p>قالت مديرة الميناء هدى الراشدي إن العبارة رقم {number} عادت إلى رصيفها بعد الصيانة.</p>"
        "<p>وأضافت أن العبارة تعمل منذ صباح الخميس الماضي بين ضفتي الخليج.</p></article></body></html>"
    )


def record(  # noqa: PLR0913 - a record has that many parts
    block: bytes,
    url: str = "",
    *,
    kind: str = "response",
    content: str = "application/http; msgtype=response",
    date: str = DAY,
    length: int | None = None,
    more: tuple[str, ...] = (),
) -> bytes:
    """Return a record of WARC; a length of its own may be wrong."""
    address = (f"WARC-Target-URI: {url}",) if url else ()
    lines = (
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Date: {date}",
        *address,
        f"Content-Type: {content}",
        *more,
        f"Content-Length: {len(block) if length is None else length}",
    )
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def answer(
    body: bytes, content: str | None = "text/html; charset=utf-8", status: str = "200 OK", *more: str
) -> bytes:
    """Return what a server answers."""
    kind = () if content is None else (f"Content-Type: {content}",)
    return "\r\n".join((f"HTTP/1.1 {status}", *kind, *more)).encode() + b"\r\n\r\n" + body


def response(number: int) -> bytes:
    """Return the record of a page of its own."""
    return record(answer(markup(number).encode()), f"https://almarfa.example/{number}")


def chunked(body: bytes, size: int = 50) -> bytes:
    """Cut a body into chunks, as servers do that do not know its length yet."""
    pieces = (body[at : at + size] for at in range(0, len(body), size))
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def packed(*records: bytes) -> bytes:
    """Pack each record by itself, as crawlers do."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)
