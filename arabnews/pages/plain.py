"""Text that a scraper left: into lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from arabnews.pages.lines import Line, Page, lines_of
from arabnews.text.given import replace_surrogates

__all__ = ["read_text"]

_CRAWL_DAY = re.compile(r"(date [12]\d{3}-[01]\d(?:-[0-3]\d)?) +(?=\S)")


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
    page = lines_of(replace_surrogates(text))
    found = _CRAWL_DAY.match(page.lines[0].folded) if page.lines else None
    return page if found is None else replace(page, lines=(*_divided(page.lines[0], found), *page.lines[1:]))


def _divided(line: Line, found: re.Match[str]) -> Iterator[Line]:
    """Cut off the day on which a corpus fetched the page, `date 2026-01-22`, from the page's own words."""
    end = line.start + found.end(1)
    yield line._replace(end=end, text=line.text[: found.end(1)], folded=found[1])
    rest = line.text[found.end() :]
    yield line._replace(
        start=line.start + found.end(), text=rest, folded=line.folded[found.end() :], gap=False
    )
