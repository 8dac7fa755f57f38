"""A page into characters: byte order marks, declared and undeclared encodings, line breaks of markup."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from arabnews.errors import InputError
from arabnews.pages.html import is_markup
from arabnews.pages.soup import as_soup
from arabnews.text.given import replace_surrogates

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["decode"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*(?:x-)?([\w-]{3,30})""", re.IGNORECASE)
_DECLARATION_BYTES = 4096
_ASCII = bytes(range(0x80))
_LATIN = frozenset({"ascii", "cp1252", "iso8859-1", "iso8859-15"})
"""What editors declare without looking: nearly any byte is a letter in them."""


def decode(page: str | bytes | Tag, *, encoding: str | None = None) -> str:
    r"""Return a page as the characters that offsets count in.

    A byte order mark decides, then UTF-16 without one, then UTF-8, then `encoding`, then the page's own
    declaration, then a guess from the letters (windows-1256 is common); what no encoding explains becomes
    U+FFFD. Lone surrogates do too, one for one. In markup a line break is `\n`, as parsers count it.

    >>> decode("خبر عاجل".encode("windows-1256"))
    'خبر عاجل'

    Args:
        page: The page as it came; a tree of Beautiful Soup, which has no source to count in, is printed.
        encoding: What the server called its encoding, in the header `Content-Type`; a name that there is not,
            and one that cannot be true, are passed over.

    Returns:
        Its characters.

    Raises:
        InputError: The page is none of these, or `encoding` is no str.
    """
    _refuse_encoding(encoding)
    text = _characters(page, encoding)
    if not is_markup(text):
        return text
    text = text.removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _refuse_encoding(encoding: object) -> None:
    if encoding is not None and not isinstance(encoding, str):
        raise InputError(f"encoding is a str, for example 'windows-1256', got {type(encoding).__name__}")


def _characters(page: str | bytes | Tag, encoding: str | None) -> str:
    if isinstance(page, str):
        return replace_surrogates(page)
    if isinstance(page, bytes | bytearray | memoryview):
        return _decode_bytes(bytes(page), encoding)
    if as_soup(page) is not None:
        return replace_surrogates(str(page))
    kind = type(page).__name__
    mend = "page.read_bytes()" if isinstance(page, PurePath) else "the page's text or its bytes"
    raise InputError(f"a page is str, bytes or a BeautifulSoup, got {kind}; pass {mend}")


def _decode_bytes(page: bytes, told: str | None) -> str:
    for mark, encoding in _BOMS:
        if page.startswith(mark):
            return page[len(mark) :].decode(encoding, "replace")
    wide = _wide_encoding(page[:_DECLARATION_BYTES])
    if wide is not None:
        return page.decode(wide, "replace")
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        pass
    return _nearly_utf8(page) or _named(page, told) or _declared(page) or _guess(page)


def _wide_encoding(head: bytes) -> str | None:
    """Tell UTF-16 without a mark: every other byte is that of the Latin or the Arabic page of Unicode."""
    if b"\0" not in head and b"\6" not in head:
        return None
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        high = head[first::2]
        if 10 * (high.count(0) + high.count(6)) >= 9 * len(high) > 0 and head.count(0) < 0.9 * len(head):
            return encoding
    return None


def _nearly_utf8(page: bytes) -> str | None:
    """Decode UTF-8 with a few bytes that are not, for example where a page was cut off."""
    text = page.decode("utf-8", "replace")
    letters = len(text) - len(text.encode("ascii", "ignore"))
    return text if text.count("\ufffd") * 20 <= letters else None


def _declared(page: bytes) -> str | None:
    """Decode by the page's own declaration; `None` if it has none, or one that cannot be true."""
    declaration = _DECLARED.search(page, 0, _DECLARATION_BYTES)
    return _named(page, declaration[1].decode("ascii", "ignore")) if declaration else None


def _named(page: bytes, encoding: str | None) -> str | None:
    """Decode by the name of an encoding; `None` if there is no such, or it cannot be true."""
    try:
        name = codecs.lookup((encoding or "").lower().removeprefix("x-")).name
        if name in _LATIN and _looks_arabic(page):
            return None
        text = page.decode(name)
    except (LookupError, ValueError):
        return None
    return replace_surrogates(text)


def _guess(page: bytes) -> str:
    from bs4.dammit import UnicodeDammit  # noqa: PLC0415 - bs4 costs more than a page; few bytes need it

    guessed = UnicodeDammit(page, ["windows-1256"] if _looks_arabic(page) else []).unicode_markup
    return replace_surrogates(guessed) if isinstance(guessed, str) else page.decode("utf-8", "replace")


def _looks_arabic(page: bytes) -> bool:
    """Tell whether the bytes read as Arabic in windows-1256, by its most frequent letters."""
    high = len(page.translate(None, _ASCII))
    frequent = sum(page.count(letter) for letter in (b"\xc7", b"\xe1", b"\xed", b"\xe3", b"\xe6"))
    return high > 0 and frequent * 4 >= high
