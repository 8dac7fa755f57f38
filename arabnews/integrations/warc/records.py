"""One record of an archive: the page that it holds, or why it holds none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from fastwarc.warc import HeaderMap, WarcRecord

from arabnews.batch import PageInput
from arabnews.errors import InputError
from arabnews.integrations.warc.body import unpack
from arabnews.text.given import replace_surrogates

__all__ = ["SkipReason", "Skipped", "outcome"]

SkipReason = Literal["record-type", "revisit", "status", "content-type", "too-large", "empty"]
"""Why a record is no page: it tells of the crawl itself; it says that a page has not changed; the server did
not answer 200; it is a picture or another file; it is larger than asked for; it holds nothing."""

_PAGES = {
    "response": frozenset({"text/html", "application/xhtml+xml"}),
    "resource": frozenset({"text/html", "application/xhtml+xml"}),
    "conversion": frozenset({"text/plain"}),
}
"""The types of records that hold pages, and of what kind: answers, files, and the text of pages (WET)."""

_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)
_LOOKS_HTML = re.compile(rb"<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_OK = 200


@dataclass(frozen=True, slots=True)
class Skipped:
    """A record that is no page.

    Attributes:
        id: The file and the place of the record in it, as pages have it.
        reason: Why it is none.
        detail: What it is: its type, its status, its content type or its number of bytes.
        url: Its address, if it tells one.
    """

    id: str
    reason: SkipReason
    detail: str
    url: str | None = None


def outcome(record: WarcRecord, name: str, max_bytes: int) -> PageInput | Skipped:
    """Read one record.

    Args:
        record: The record.
        name: What it is called.
        max_bytes: How many bytes a page may have.

    Returns:
        Its page, which is an error if it cannot be had, or why it is none.
    """
    url = _url(record)
    if record.is_http and _header(record.headers, "WARC-Type") == "response" and _status(record) is None:
        return broken(name, "holds no answer of HTTP; its page is lost, so fetch it again", url)
    why = _no_page(record, max_bytes)
    if why is not None:
        return Skipped(name, *why, url)
    try:
        body = unpack(record.reader.read(max_bytes), _codings(record), max_bytes + 1)
    except (InputError, OSError) as error:
        return broken(name, f"{error}; its page is lost, so fetch it again", url)
    too = _no_body(body, _mime(record), max_bytes)
    if too is not None:
        return Skipped(name, *too, url)
    return PageInput(
        body,
        id=name,
        url=url,
        fetched_at=record.record_date,
        is_html=_header(record.headers, "WARC-Type") != "conversion",
        encoding=_charset(record),
    )


def broken(name: str, what: str, url: str | None = None) -> PageInput:
    """Return what stands in the place of a page that is lost.

    Args:
        name: What its record is called.
        what: What is wrong with it, and what to do.
        url: Its address, if it is known.
    """
    return PageInput(InputError(what), id=name, url=url)


_Why = tuple[SkipReason, str]
"""A reason, and what the record is."""


def _no_page(record: WarcRecord, max_bytes: int) -> _Why | None:
    """Say by its headers why a record is no page."""
    kind = _header(record.headers, "WARC-Type")
    if kind == "revisit":
        return "revisit", _header(record.headers, "WARC-Refers-To-Date") or "no date"
    if kind not in _PAGES:
        return "record-type", kind or "none"
    status = _status(record)
    if status not in {None, _OK}:
        return "status", str(status)
    mime = _mime(record)
    if mime and mime not in _PAGES[kind]:
        return "content-type", mime
    if record.content_length > max_bytes:
        return "too-large", f"{record.content_length} bytes"
    return None


def _no_body(body: bytes, mime: str, max_bytes: int) -> _Why | None:
    """Say by its body why a record is no page."""
    if len(body) > max_bytes:
        return "too-large", f"more than {max_bytes} bytes unpacked"
    if not body.strip():
        return "empty", f"{len(body)} bytes"
    if not mime and not _LOOKS_HTML.search(body, 0, 1024):
        return "content-type", "none"
    return None


def _url(record: WarcRecord) -> str | None:
    """Return the address; old crawlers set it in angle brackets, as the first standard had it."""
    return _header(record.headers, "WARC-Target-URI").removeprefix("<").removesuffix(">") or None


def _status(record: WarcRecord) -> int | None:
    headers = record.http_headers if record.is_http else None
    return headers.status_code if headers is not None else None


def _mime(record: WarcRecord) -> str:
    """Return the type of the page, as the crawler saw it, else as the server told it."""
    identified = _header(record.headers, "WARC-Identified-Payload-Type")
    return (identified or _content_type(record)).partition(";")[0].strip().lower()


def _charset(record: WarcRecord) -> str | None:
    charset = _CHARSET.search(_content_type(record))
    return charset[1] if charset else None


def _content_type(record: WarcRecord) -> str:
    return _header(record.http_headers if record.is_http else record.headers, "Content-Type")


def _codings(record: WarcRecord) -> list[str]:
    """Return what the body went through, the last first."""
    if not record.is_http:
        return []
    told = (_header(record.http_headers, name) for name in ("Transfer-Encoding", "Content-Encoding"))
    return [coding for names in told for coding in reversed(names.lower().replace(",", " ").split())]


def _header(headers: HeaderMap | None, name: str) -> str:
    return replace_surrogates((headers.get(name) or "").strip()) if headers is not None else ""
