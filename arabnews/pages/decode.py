"""Bytes into characters: byte order marks, declared and undeclared encodings."""

from __future__ import annotations

import codecs
import re

from arabnews.errors import InputError
from arabnews.pages.plain import replace_surrogates

__all__ = ["decode"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,30})""", re.IGNORECASE)
_DECLARATION_BYTES = 4096


def decode(page: str | bytes) -> str:
    """Return a page as characters.

    A byte order mark decides, then valid UTF-8, then the page's own declaration, then a guess from the letters
    (windows-1256 is common); what no encoding explains becomes U+FFFD. Lone surrogates do too, one for one.

    >>> decode("خبر عاجل".encode("utf-8"))
    'خبر عاجل'

    Args:
        page: The page as it came.

    Returns:
        Its characters.

    Raises:
        InputError: The page is neither text nor bytes.
    """
    if isinstance(page, str):
        return replace_surrogates(page)
    if not isinstance(page, bytes | bytearray | memoryview):
        raise InputError(f"a page is str or bytes, got {type(page).__name__}; pass the page's text or its bytes")
    return _decode_bytes(bytes(page))


def _decode_bytes(page: bytes) -> str:
    for mark, encoding in _BOMS:
        if page.startswith(mark):
            return page[len(mark) :].decode(encoding, "replace")
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _DECLARED.search(page, 0, _DECLARATION_BYTES)
    if declared:
        text = _try(page, declared[1].decode("ascii", "ignore"))
        if text is not None:
            return text
    return _guess(page)


def _try(page: bytes, encoding: str) -> str | None:
    """Decode by a declared name; `None` if there is no such encoding or the bytes are not in it."""
    try:
        text = page.decode(encoding)
    except (LookupError, ValueError):
        return None
    return replace_surrogates(text) if isinstance(text, str) else None


def _guess(page: bytes) -> str:
    from bs4.dammit import UnicodeDammit  # noqa: PLC0415 - bs4 costs more than a page; only undeclared bytes need it

    guessed = UnicodeDammit(page, ["windows-1256"] if _looks_arabic(page) else []).unicode_markup
    return replace_surrogates(guessed) if isinstance(guessed, str) else page.decode("utf-8", "replace")


def _looks_arabic(page: bytes) -> bool:
    """Tell whether the bytes read as Arabic words in windows-1256: alef, lam and ya are its most frequent letters."""
    high = sum(byte >= 0x80 for byte in page)
    frequent = sum(page.count(letter) for letter in (b"\xc7", b"\xe1", b"\xed", b"\xe3", b"\xe6"))
    return high > 0 and frequent * 4 >= high
