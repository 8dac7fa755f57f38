"""Links to other stories: the words that announce them, their titles, and where they lead."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from arabnews.article.draft import Draft
from arabnews.blocks.shapes import EDGE, bullet_end, is_prose, is_title_like, word_count
from arabnews.models import Block, BlockKind, Mention, RelatedLink, Span
from arabnews.text.fold import fold

__all__ = ["related"]

_BYLINE_WORDS = 5
_TEASER = 80
_TITLE = 0.5
"""Share of its line that a link has at least if it is the title."""


def related(draft: Draft) -> tuple[RelatedLink, ...]:
    """Return the links to other stories: marker and title where both are given."""
    return tuple(_links(draft))


def _links(draft: Draft) -> Iterator[RelatedLink]:
    heading: Mention | None = None
    used = True
    for number, block in enumerate(draft.blocks):
        if block.kind is not BlockKind.RELATED:
            continue
        words, title = _marker_and_title(draft, number, block)
        if words is None:
            if title is not None:
                yield _link(draft, number, heading, title)
                used = True
            continue
        if heading and not used:
            yield RelatedLink(marker=heading.text, title=None, span=heading.span)
        heading, used = words, False
        if title is not None:
            yield _link(draft, number, words, title)
            heading, used = None, True
    if heading and not used:
        yield RelatedLink(marker=heading.text, title=None, span=heading.span)


def _marker_and_title(draft: Draft, number: int, block: Block) -> tuple[Mention | None, Mention | None]:
    """Return the words that announce a link and the title; each `None` where the line has none."""
    marker = draft.sheet.markers[number]
    if marker is None or marker.entry.kind != BlockKind.RELATED:
        return None, _title(draft, number, block) if _is_title(draft, number) else None
    folded = fold(block.text)
    words = block.text[: folded.to_source(0, marker.end)[1]].strip(EDGE)
    rest = None if marker.alone else _part(block, folded.to_source(marker.rest, marker.rest)[0])
    return Mention(span=block.span, text=words), rest


def _title(draft: Draft, number: int, block: Block) -> Mention:
    """Return the words of the link, where the line has one: its day may stand beside it."""
    line = draft.sheet.lines[number]
    links = [mark for mark in line.marks if mark.href and mark.end - mark.start >= _TITLE * len(line.text)]
    if len(links) != 1:
        return _part(block, bullet_end(block.text))
    at = links[0].start - block.span.start
    words = block.text[at : links[0].end - block.span.start]
    start = links[0].start + len(words) - len(words.lstrip())
    return Mention(span=Span(start=start, end=start + len(words.strip())), text=words.strip())


def _part(block: Block, start: int) -> Mention:
    span = Span(start=block.span.start + start, end=block.span.end)
    return Mention(span=span, text=block.text[start:])


def _link(draft: Draft, number: int, words: Mention | None, title: Mention) -> RelatedLink:
    return RelatedLink(
        marker=words.text if words else None,
        title=title.text,
        url=_address(draft, number, title.span),
        span=title.span,
    )


def _address(draft: Draft, number: int, title: Span) -> str | None:
    """Return where the title leads; in full if the page's own address is known."""
    line = draft.sheet.lines[number]
    inside = (mark.href for mark in line.marks if mark.start < title.end and title.start < mark.end)
    href = next((href for href in inside if href), None)
    if href is None or href.startswith(("#", "javascript:")):
        return None
    try:
        return urljoin(draft.url or "", href)
    except ValueError:  # a broken address of the page, such as `http://[`
        return href


def _is_title(draft: Draft, number: int) -> bool:
    """Tell whether a line behind a marker is a title, not another story's text, date or byline."""
    folded = draft.sheet.lines[number].folded
    if (
        is_prose(folded)
        or not is_title_like(folded)
        or (len(folded) > _TEASER and folded.endswith(("..", "…")))
    ):
        return False
    short = word_count(folded) <= _BYLINE_WORDS and ":" not in folded
    return draft.sheet.date(number) is None and not (short and draft.sheet.credit(number) is not None)
