"""The parts of the view set together: a whole page for browsers, or a fragment for notebooks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING
from zlib import crc32

from arabnews.errors import InputError
from arabnews.viewer.body import show_text
from arabnews.viewer.fields import show_fields
from arabnews.viewer.marks import marks_of
from arabnews.viewer.markup import label, text, words
from arabnews.viewer.tables import show_dates, show_legend, show_quotes

if TYPE_CHECKING:
    from arabnews.models.article import Article

__all__ = ["fragment", "view"]

_HEAD = """\
<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
"""


def view(article: Article) -> str:
    r"""Return a page of HTML that shows what was found in an article, and by which rule.

    >>> import arabnews
    >>> page = arabnews.view(arabnews.parse("افتتاح مكتبة في نزوى\n\nافتتحت البلدية اليوم مكتبة جديدة."))
    >>> page.startswith("<!DOCTYPE html>"), '<title>افتتاح مكتبة في نزوى</title>' in page
    (True, True)

    Args:
        article: What `parse` returns.

    Returns:
        A whole page: its fields, the text block by block with everything that was found in it, the quotations
        and the dates. It holds no script and loads nothing.

    Raises:
        InputError: It is no article.
    """
    if not hasattr(article, "blocks"):
        raise InputError(
            f"view shows an Article, got {type(article).__name__}; write view(parse(page)) for a page"
        )
    title = text(article.headline or "arabnews")
    return f"{_HEAD}<title>{title}</title>\n</head>\n<body>\n{fragment(article)}</body>\n</html>\n"


def fragment(article: Article) -> str:
    """Return the same for a place inside another page: its styles bear on nothing else there."""
    return "".join(_parts(article))


def _parts(article: Article) -> Iterator[str]:
    # A notebook shows several articles on one page: each names its places after its own text.
    prefix = f"a{crc32(article.text.encode(errors='replace')):08x}"
    marks = marks_of(article, prefix)
    yield f'<style>\n{_style()}</style>\n<article class="arabnews" lang="ar" dir="rtl">\n'
    yield f"<h1>{words(article.headline)}</h1>\n" if article.headline else ""
    yield from show_fields(article)
    yield _heading("text", len(article.blocks), "blocks")
    yield from show_legend(marks)
    yield from show_text(article, marks)
    if article.quotes:
        yield _heading("quotations", len(article.quotes))
        yield from show_quotes(article, prefix)
    if article.dates:
        yield _heading("dates", len(article.dates))
        yield from show_dates(article, prefix)
    yield "</article>\n"


def _heading(name: str, count: int, what: str = "") -> str:
    return f'<h2>{label(name)} <span class="about">{label(f"{count} {what}".strip())}</span></h2>\n'


@lru_cache(maxsize=1)
def _style() -> str:
    return (files("arabnews.viewer") / "style.css").read_text(encoding="utf-8")
