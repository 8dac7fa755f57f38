"""Rules that read the markup: what an element is for says more than the words in it. Text has none of it."""

from __future__ import annotations

import re
from itertools import chain

from arabnews.blocks.head.authors import stands_in_bio
from arabnews.blocks.head.beside import is_beside_headline, is_own_meta
from arabnews.blocks.head.filed import is_filed
from arabnews.blocks.head.headers import heads_source, is_source_line
from arabnews.blocks.head.rubrics import is_path
from arabnews.blocks.head.slots import credit_kind, head_end
from arabnews.blocks.lines.shapes import is_title_like, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind

__all__ = [
    "author",
    "below_story",
    "chrome",
    "inner_heading",
    "link_above",
    "live_clock",
    "parts",
    "purpose",
]

_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_ALL_LINK = 0.9
_BESIDE_NAME = 12
"""Characters that may stand beside the author's name on its line."""
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d(?: (?:[صم]|قبل|منذ)\b.{0,20})?$")
_ENTRIES = 3
"""Clocks inside the story from which on it is a live blog."""
_IN_STORY = frozenset(
    {
        BlockKind.RELATED,
        BlockKind.SHARE,
        BlockKind.COMMENT,
        BlockKind.TAGS,
        BlockKind.AD,
        BlockKind.CAPTION,
        BlockKind.PLAYER,
        BlockKind.FOOTER,
        BlockKind.OTHER,
    }
)
"""Purposes that also count inside the story's element."""
_BOUND = frozenset({BlockKind.DECK, BlockKind.CAPTION, BlockKind.KICKER})
"""Parts of the story itself: a class name makes them only in their own place beside the headline."""
_FILED_WORDS = 4
"""Words up to which what markup calls tags, above the headline, is its rubric."""
_MENU = 3
"""Short links in a row from which on they are a menu."""
_NEIGHBOUR = "related-neighbour"
_NEXT = frozenset({"next", "prev"})
"""What the links of a story to the ones before and after it say that they are for."""
_PAGER = re.compile("(?:prev(?:ious)?|next|(?<![a-z])(?:older|newer))(?![a-z])")
"""Words of class names of those links."""
_PAGER_DEPTH = 3
_PAGERS = frozenset({BlockKind.NAV, BlockKind.FOOTER})
_RUBRIC_WORDS = 2
"""Words up to which a line over the headline is a rubric, whatever its class says."""


def chrome(sheet: Sheet) -> Labels:
    """Label what stands in the site's own elements outside the story: navigation, sidebars, footers."""
    if sheet.scope is None:
        return
    inside = frozenset(sheet.scope.inside)
    for number in sheet.free():
        if number in inside or number == sheet.headline:
            continue
        kind = sheet.scope.kind(sheet.lines[number])
        if kind is None or is_own_meta(sheet, number, kind):
            continue
        fitting = _bound(sheet, number, kind) if kind in _BOUND else _fitting(sheet, number, kind)
        if fitting is not None:
            yield number, fitting


def parts(sheet: Sheet) -> Labels:
    """Label decks, captions and kickers by their elements, where only the text told the headline."""
    if sheet.scope is None:
        return
    for number in sheet.free():
        kind = sheet.scope.kind(sheet.lines[number])
        bound = _bound(sheet, number, kind) if kind in _BOUND and number != sheet.headline else None
        if bound is not None:
            yield number, bound


def purpose(sheet: Sheet) -> Labels:
    """Label what stands in its own element inside the story: related boxes, captions, share bars."""
    if sheet.scope is None:
        return
    for number in sheet.scope.inside:
        kind = sheet.scope.kind(sheet.lines[number])
        if kind is BlockKind.TAGS and sheet.prose[number] and not sheet.lines[number].link_density:
            continue  # keywords are no sentence
        if kind is not None and kind in _IN_STORY and not is_own_meta(sheet, number, kind):
            yield number, _fitting(sheet, number, kind)


def author(sheet: Sheet) -> Labels:
    """Label a short line that holds the author's name as the metadata tells it."""
    if sheet.scope is None or not sheet.authors:
        return
    for number in sheet.free((sheet.headline or 0) + 1):
        line = sheet.lines[number].folded
        if any(name in line and len(line) <= len(name) + _BESIDE_NAME for name in sheet.authors):
            yield number, BlockKind.BYLINE


def live_clock(sheet: Sheet) -> Labels:
    """Label the clocks over a live blog's entries."""
    if sheet.scope is None or sheet.scope.story is None:
        return
    clocks = [number for number in sheet.free() if _is_clock(sheet, number)]
    if len(clocks) >= _ENTRIES:
        sheet.live = tuple(clocks)
        yield from ((number, BlockKind.DATE_LINE) for number in clocks)


def link_above(sheet: Sheet) -> Labels:
    """Label lines above the headline that are links and nothing else: other titles, and rows of a menu."""
    if sheet.scope is None or sheet.headline is None:
        return
    links = [n for n in sheet.free(0, sheet.headline) if sheet.lines[n].link_density >= _ALL_LINK]
    for number in links:
        if word_count(sheet.lines[number].folded) > 3 or _is_in_menu(sheet, number, links):
            yield number, BlockKind.NAV


def _is_in_menu(sheet: Sheet, number: int, links: list[int]) -> bool:
    """Tell whether links stand in a row above the story's own element; there they are a path to it."""
    beside = set(links)
    first = last = number
    while first - 1 in beside:
        first -= 1
    while last + 1 in beside:
        last += 1
    return last - first + 1 >= _MENU and not is_beside_headline(sheet, number)


def inner_heading(sheet: Sheet) -> Labels:
    """Label a heading element inside the story, below its first paragraph."""
    if sheet.scope is None:
        return
    for number in sheet.free(sheet.body + 1):
        line = sheet.lines[number]
        if line.element is not None and line.element.tag in _HEADINGS and sheet.scope.holds(line):
            yield number, BlockKind.SUBHEADING


def below_story(sheet: Sheet) -> Labels:
    """Label what is left below the story's element: other stories' titles, and nothing of this one."""
    if sheet.scope is None or sheet.scope.story is None:
        return
    for number in sheet.free(sheet.scope.inside[-1] + 1):
        yield number, BlockKind.RELATED if is_title_like(sheet.lines[number].folded) else BlockKind.OTHER


def _bound(sheet: Sheet, number: int, kind: BlockKind | None) -> BlockKind | None:
    """Return the label of a part of the story in its own place: kickers over the headline, decks below."""
    if sheet.headline is None:
        return None
    if kind is BlockKind.CAPTION and number < sheet.headline:
        return kind if is_beside_headline(sheet, number) else None
    if (number < sheet.headline) != (kind is BlockKind.KICKER):
        return None
    if kind is BlockKind.DECK and not _may_be_deck(sheet, number):
        return None
    is_short = word_count(sheet.lines[number].folded) <= _RUBRIC_WORDS
    if kind is not BlockKind.KICKER or not is_short or sheet.kinds[number - 1] is BlockKind.SECTION:
        return kind
    return BlockKind.SECTION


def _may_be_deck(sheet: Sheet, number: int) -> bool:
    """Tell whether a line stands in the head, is no day, and says nothing of the writer, `author-brief`."""
    in_head = number < head_end(sheet) and sheet.date(number) is None
    return in_head and not stands_in_bio(sheet, sheet.lines[number])


def _fitting(sheet: Sheet, number: int, kind: BlockKind) -> BlockKind:
    """Return a label that fits: a link in a sidebar is another story, one above the headline a ticker's."""
    above = sheet.headline is not None and number < sheet.headline
    if kind is BlockKind.RELATED and above:
        return BlockKind.TICKER
    if kind is BlockKind.NAV and above and is_path(sheet, number):
        return BlockKind.SECTION
    if kind is BlockKind.TAGS:
        return _of_keywords(sheet, number, above=above)
    if kind in _PAGERS and not above and _leads_to_neighbour(sheet, number):
        return BlockKind.RELATED
    return _of_footer(sheet, number) if kind is BlockKind.FOOTER and not above else kind


def _named_source(sheet: Sheet, number: int) -> BlockKind | None:
    """Return the label of a line in the story's own box that credits its source, `المصدر رويترز`."""
    is_source = is_source_line(sheet, number) or heads_source(sheet, number)
    if not is_source or not is_beside_headline(sheet, number):
        return None
    credit = sheet.credit(number)
    return credit_kind(sheet, number, credit) if credit is not None else None


def _of_keywords(sheet: Sheet, number: int, *, above: bool) -> BlockKind:
    """Return what a line in a box of keywords is: a rubric above the headline; below, perhaps the source."""
    if above:
        is_rubric = word_count(sheet.lines[number].folded) <= _FILED_WORDS
        return BlockKind.SECTION if is_rubric else BlockKind.TAGS
    source = BlockKind.FOOTER if is_source_line(sheet, number) else BlockKind.TAGS
    return _named_source(sheet, number) or source


def _of_footer(sheet: Sheet, number: int) -> BlockKind:
    """Return what a line in a footer is: that of an article says whence the story is, and its rubric."""
    filed = BlockKind.SECTION if is_filed(sheet, number) else BlockKind.FOOTER
    return _named_source(sheet, number) or filed


def _leads_to_neighbour(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is the title of the story before or after this one, as blogs set it below."""
    line, marker = sheet.lines[number], sheet.markers[number]
    if not line.marks or not is_title_like(line.folded):
        return False
    told = marker is not None and marker.entry.id == _NEIGHBOUR and not marker.alone
    named = (
        line.element.near_tokens(_PAGER_DEPTH) if line.element else (),
        *(mark.tokens for mark in line.marks),
    )
    return (
        told
        or any(map(_PAGER.search, chain.from_iterable(named)))
        or any(mark.rel is not None and not _NEXT.isdisjoint(mark.rel.split()) for mark in line.marks)
    )


def _is_clock(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number]
    if sheet.scope is None or not sheet.scope.holds(line) or len(line.folded) > 30:
        return False
    if _CLOCK.match(line.folded):
        return True
    found = sheet.date(number)
    return found is not None and (found.kind == "time" or any(mark.tag == "time" for mark in line.marks))
