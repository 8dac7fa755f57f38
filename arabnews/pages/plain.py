"""Text that a scraper left: into lines."""

from __future__ import annotations

from arabnews.pages.lines import Page, lines_of

__all__ = ["read_text", "replace_surrogates"]

_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def read_text(text: str) -> Page:
    """Read a scraped text as a page.

    >>> read_text("خبر").text
    'خبر'

    Args:
        text: The text with the site's boilerplate left in. Lone surrogates, which no file can hold, are
            replaced one for one, so that offsets hold.

    Returns:
        Its lines; `Page.text` is the input itself.
    """
    return lines_of(replace_surrogates(text))


def replace_surrogates(text: str) -> str:
    """Replace lone surrogates by U+FFFD, one for one."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.translate(_SURROGATES)
    return text
