"""A page of an invented paper, in our own words, that shows every kind of block."""

from __future__ import annotations

from importlib.resources import files

__all__ = ["demo_page"]


def demo_page() -> str:
    """Return the page as a scraper would have left it.

    >>> demo_page().splitlines()[0]
    'القائمة الرئيسية'
    """
    return (files("arabnews.demo") / "page.txt").read_text(encoding="utf-8")
