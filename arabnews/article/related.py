"""Links to other stories: the words that announce them, their titles, and where they lead."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urljoin

from arabnews.article.draft import Draft
from arabnews.blocks.lines.shapes import EDGE, bullet_end, is_prose, is_title_like, word_count
from arabnews.blocks.tail.related import markers_inside, names_more
from arabnews.models import Block, BlockKind, Note, RelatedLink, Span
from arabnews.models.trusted import trusted
from arabnews.pages.lines import Line
from arabnews.text.fold import fold

__all__ = ["inline_markers", "related"]

_BYLINE_WORDS = 5
_DAY_WORDS = 4
"""Words up to which a line without a figure may be a day, `منذ ساعة واحدة`."""
_LINK_DAY_WORDS = 8
"""Words up to which a link with a figure in it may be a day, `الخميس 7 مارس 2024 الساعة 11:36 صباحا`."""
_TEASER = 80
_TITLES = 0.5
"""Share of its line that links have at least if they are titles."""
_TITLE_WORDS = 3
_WHOLE_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(?:/[\w.~%@+,=-]+)*/?")
"""An address that no other completes or changes, as most links of a page are written."""
_ROOTED = re.compile(r"(?:/[^/.?#;\s\x00-\x1f][^/?#;\s\x00-\x1f]*)+/?")
"""A path from the root of the site, which needs nothing but the site's name before it."""


class _Words(NamedTuple):
    start: int
    end: int
    text: str


def related(draft: Draft) -> tuple[RelatedLink, ...]:
    """Return the links to other stories: marker and title where both are given."""
    return tuple(_links(draft))


def inline_markers(draft: Draft) -> Iterator[Note]:
    """Yield a note for each marker inside a paragraph: nobody can tell where the title behind it ends."""
    folded = draft.page.folded
    for start, end in markers_inside(folded.text, draft.sheet.words):
        span = Span(start=folded.to_source(start, end)[0], end=folded.to_source(start, end)[1])
        number = bisect_right(draft.blocks, span.start, key=lambda block: block.span.start) - 1
        if number >= 0 and draft.blocks[number].kind is BlockKind.PARAGRAPH:
            yield Note(
                code="related.inside-paragraph",
                message="another story's title runs on inside this paragraph and is left in the body",
                span=span,
            )


def _links(draft: Draft) -> Iterator[RelatedLink]:
    site = _site(draft.url)
    heading: _Words | None = None
    used = True
    for number in draft.numbers_of(BlockKind.RELATED):
        words, titles = _marker_and_titles(draft, number, draft.blocks[number])
        if words is not None and heading and not used:
            yield _lone_marker(heading)
        if words is not None:
            heading, used = words, False
        yield from (_link(draft, site, number, heading, title) for title in titles)
        used = used or bool(titles)
        if words is not None and titles:
            heading = None  # it announces the titles of its own line
    if heading and not used:
        yield _lone_marker(heading)


def _lone_marker(words: _Words) -> RelatedLink:
    return RelatedLink(marker=words.text, title=None, span=Span(start=words.start, end=words.end))


def _marker_and_titles(draft: Draft, number: int, block: Block) -> tuple[_Words | None, list[_Words]]:
    """Return the words that announce links, `None` where the line has none, and the titles of the line."""
    marker = draft.sheet.markers[number]
    if names_more(draft.sheet.lines[number].folded, draft.sheet.words):
        return _part(block, 0), []
    if marker is None or marker.entry.kind != BlockKind.RELATED:
        return None, _linked_titles(draft, number) or _whole_title(draft, number, block)
    folded = fold(block.text)
    words = block.text[: folded.to_source(0, marker.end)[1]].strip(EDGE)
    is_more = marker.alone or names_more(folded.text[marker.rest :], draft.sheet.words)  # `المزيد من المؤلف`
    rest = [] if is_more else [_part(block, folded.to_source(marker.rest, marker.rest)[0])]
    return _Words(block.span.start, block.span.end, words), rest


def _linked_titles(draft: Draft, number: int) -> list[_Words]:
    """Return the words of the links that make up most of a line: a day or another title is beside them."""
    line = draft.sheet.lines[number]
    links = [mark for mark in line.marks if mark.href]
    linked = sum([link.end - link.start for link in links])
    if not links or not _TITLES * len(line.text) <= linked < len(line.text):
        return []
    texts = [draft.page.text[link.start : link.end] for link in links]
    if any(word_count(text) < _TITLE_WORDS or not is_title_like(text) for text in texts):
        return []
    return [_trimmed(link.start, text) for link, text in zip(links, texts, strict=True)]


def _whole_title(draft: Draft, number: int, block: Block) -> list[_Words]:
    return [_part(block, bullet_end(block.text))] if _is_title(draft, number) else []


def _trimmed(start: int, text: str) -> _Words:
    begin = start + len(text) - len(text.lstrip())
    return _Words(begin, begin + len(text.strip()), text.strip())


def _part(block: Block, start: int) -> _Words:
    return _Words(block.span.start + start, block.span.end, block.text[start:])


def _link(draft: Draft, site: str | None, number: int, words: _Words | None, title: _Words) -> RelatedLink:
    return trusted(
        RelatedLink,
        marker=words.text if words else None,
        title=title.text,
        url=_address(draft, site, number, title),
        span=Span(start=title.start, end=title.end),
    )


def _site(url: str | None) -> str | None:
    """Return what stands before the path of a page's address, `None` for a broken one."""
    try:
        return urljoin(url or "", "/")[:-1]
    except ValueError:  # such as `http://[`
        return None


def _address(draft: Draft, site: str | None, number: int, title: _Words) -> str | None:
    """Return where the title leads; in full if the page's own address is known."""
    for mark in draft.sheet.lines[number].marks:
        if mark.href and mark.start < title.end and title.start < mark.end:
            return _whole_address(draft, site, mark.href)
    return None


def _whole_address(draft: Draft, site: str | None, href: str) -> str | None:
    if href.startswith(("#", "javascript:")):
        return None
    if site is not None and _ROOTED.fullmatch(href):
        return site + href
    if _WHOLE_ADDRESS.fullmatch(href):
        return href
    try:
        return urljoin(draft.url or "", href)
    except ValueError:  # a broken address of the page or of the link
        return href


def _is_title(draft: Draft, number: int) -> bool:
    """Tell whether a line behind a marker is a title, not another story's text, date or byline."""
    folded = draft.sheet.lines[number].folded
    if (
        is_prose(folded, draft.sheet.words)
        or not is_title_like(folded)
        or (len(folded) > _TEASER and folded.endswith(("..", "…")))
    ):
        return False
    words = word_count(folded)
    if _is_linked_title(draft.sheet.lines[number], words):
        return True
    may_be_day = words <= _DAY_WORDS or any(map(str.isdigit, folded))
    if may_be_day and (_is_below_link(draft, number, words) or draft.sheet.date(number) is not None):
        return False
    return words > _BYLINE_WORDS or ":" in folded or draft.sheet.credit(number) is None


def _is_below_link(draft: Draft, number: int, words: int) -> bool:
    """Tell whether a few words without a link stand below a title that is one: the day of its card."""
    line, above = draft.sheet.lines[number], draft.sheet.lines[number - 1]
    if number == 0 or words > _LINK_DAY_WORDS or line.link_density:
        return False
    return above.link_density == 1 and word_count(above.folded) > _BYLINE_WORDS


def _is_linked_title(line: Line, words: int) -> bool:
    """Tell whether a line is a link, and too long for a day or a name: titles of cards are."""
    if words <= _BYLINE_WORDS or line.link_density < 1:
        return False
    return words > _LINK_DAY_WORDS or not any(map(str.isdigit, line.folded))
