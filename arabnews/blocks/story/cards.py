"""Rules for what stands between the story's paragraphs: boxes to skip, contents, cards of other stories."""

from __future__ import annotations

import re
from collections.abc import Iterator

from arabnews.blocks.head.headers import heads_source
from arabnews.blocks.lines.markers import marker_table
from arabnews.blocks.lines.shapes import ends_sentence, is_title_like, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind
from arabnews.pages.element import Element
from arabnews.pages.lines import Line
from arabnews.text.fold import fold_text

__all__ = ["card", "contents", "led_link", "link_line", "promo"]

_WORD = re.compile(r"[^\W\d_]+")
_ALL_LINK = 0.9
_MOSTLY_LINKS = 0.6
_HALF = 0.4
_CARD_CHARS = 160
_HEAD_WORDS = 5
"""Words up to which those before a link head it."""
_TITLE_WORDS = 4
_HERE = "#"
"""How an address within the page begins."""


def promo(sheet: Sheet) -> Labels:
    """Label a box inside the story that readers may skip, or a section that is mostly links."""
    if sheet.scope is None:
        return
    skipped = frozenset(_boxes_to_skip(sheet))
    for number in sheet.scope.inside:
        if not sheet.is_free(number):
            continue
        line = sheet.lines[number]
        section = sheet.scope.section_of(line)
        if (section is not None and _is_card(section)) or (skipped and _stands_in(line, skipped)):
            yield number, BlockKind.RELATED


def _is_card(section: Element) -> bool:
    """Tell whether a section is mostly links, or a short article: another title, its writer and day."""
    if section.tag == "article" and section.chars <= _CARD_CHARS:
        return section.link_density >= _HALF
    return section.link_density >= _MOSTLY_LINKS


def contents(sheet: Sheet) -> Labels:
    """Label the story's table of contents: links to its own headings."""
    if sheet.scope is None:
        return
    for number in sheet.free((sheet.headline or 0) + 1):
        line = sheet.lines[number]
        if sheet.scope.holds(line) and _leads_here(line) and _is_link_or_clock(line):
            yield number, BlockKind.NAV


def card(sheet: Sheet) -> Labels:
    """Label another story's title below the first running line, and the day or call beside it in its card."""
    first = next(sheet.free_prose((sheet.headline or 0) + 1), len(sheet.lines))
    dated = [(n, BlockKind.RELATED) for n in sheet.free(first) if _is_title_with_day(sheet, n)]
    for number, kind in [*dated, *link_line(sheet)]:
        if number > first:
            yield number, kind
            yield from _beside_in_card(sheet, number)


def link_line(sheet: Sheet) -> Labels:
    """Label a line inside the story that is one link and no sentence: another story's title."""
    if sheet.scope is None:
        return
    for number in sheet.free((sheet.headline or 0) + 1):
        line = sheet.lines[number]
        if not sheet.scope.holds(line) or not _is_all_link(line) or not _is_other_title(line):
            continue
        if not heads_source(sheet, number) or sheet.credit(number) is None:
            yield number, BlockKind.RELATED


def led_link(sheet: Sheet) -> Labels:
    """Label a line inside the story that is a link to another one behind a head, `للمزيد حول الموضوع: …`."""
    if sheet.scope is None:
        return
    for number in sheet.free((sheet.headline or 0) + 1):
        line = sheet.lines[number]
        if (
            line.marks
            and sheet.markers[number] is None
            and sheet.scope.holds(line)
            and _is_led_link(sheet, line)
        ):
            yield number, BlockKind.RELATED


def _is_title_with_day(sheet: Sheet, number: int) -> bool:
    """Tell whether a line inside the story is a link to another one and its day, and nothing else."""
    line = sheet.lines[number]
    links = [mark for mark in line.marks if mark.href is not None]
    if len(links) != 1 or sheet.scope is None or not sheet.scope.holds(line):
        return False
    start, end = links[0].start - line.start, links[0].end - line.start
    words = word_count(fold_text(line.text[start:end]))
    day = sheet.date(number) if words > _HEAD_WORDS and _is_other_title(line) else None
    if day is None or (day.span.start < end and start < day.span.end):
        return False
    rest = f"{line.text[:start]} {line.text[end:]}".replace(day.text, "")
    return not any(map(str.isalnum, rest))


def _is_led_link(sheet: Sheet, line: Line) -> bool:
    links = [mark for mark in line.marks if mark.href is not None]
    if len(links) != 1 or line.end - links[0].end > 1:
        return False
    head = line.text[: links[0].start - line.start].rstrip()
    words = _WORD.findall(fold_text(head))
    if not head.endswith((":", "..", "…")) or not 0 < len(words) <= _HEAD_WORDS:
        return False
    title = fold_text(sheet.page.text[links[0].start : links[0].end])
    is_title = word_count(title) >= _TITLE_WORDS and is_title_like(title) and not ends_sentence(title)
    return is_title and words[0] in sheet.words.link_heads


def _boxes_to_skip(sheet: Sheet) -> Iterator[Element]:
    """Yield the elements in which a link says that readers may skip them."""
    for number in sheet.scope.inside if sheet.scope is not None else ():
        line, marker = sheet.lines[number], sheet.markers[number]
        if sheet.scope is None or line.element is None:
            continue
        if (marker is not None and marker.entry.id.startswith("skip-link")) or _offers_to_skip(sheet, line):
            box = sheet.scope.section_of(line) or line.element
            if box not in sheet.scope.around:
                yield box


def _offers_to_skip(sheet: Sheet, line: Line) -> bool:
    """Tell whether a link on a line leads past what follows."""
    table = marker_table(sheet.lexicon)
    for mark in line.marks:
        if mark.href is not None and mark.href.startswith(_HERE):
            marker = table.find(fold_text(sheet.page.text[mark.start : mark.end]))
            if marker is not None and marker.entry.id.startswith("skip-link"):
                return True
    return False


def _stands_in(line: Line, boxes: frozenset[Element]) -> bool:
    return line.element is not None and not boxes.isdisjoint(line.element.chain())


def _leads_here(line: Line) -> bool:
    """Tell whether all links of a line lead to places of its own page."""
    links = [mark.href for mark in line.marks if mark.href]
    return bool(links) and all(href.startswith(_HERE) and len(href) > 1 for href in links)


def _is_link_or_clock(line: Line) -> bool:
    """Tell whether no letter of a line stands beside its links: in a live blog the entry's clock does."""
    if line.link_density >= _ALL_LINK:
        return True
    at, bare = line.start, ""
    for mark in (mark for mark in line.marks if mark.href):
        bare += line.text[at - line.start : max(mark.start, at) - line.start]
        at = max(at, mark.end)
    return not any(map(str.isalpha, bare + line.text[at - line.start :]))


def _is_all_link(line: Line) -> bool:
    """Tell whether a line is a link but for brackets, bullets and arrows around it."""
    density = line.link_density
    if density >= _ALL_LINK or density < _MOSTLY_LINKS:
        return density >= _ALL_LINK
    links = [mark for mark in line.marks if mark.href is not None]
    around = line.text[: links[0].start - line.start] + line.text[links[-1].end - line.start :]
    return len(links) == 1 and not any(map(str.isalnum, around))


def _beside_in_card(sheet: Sheet, number: int) -> Labels:
    """Yield the day, the rubric or the call beside a title in the element that is mostly its link."""
    around = _card(sheet, sheet.lines[number])
    for step in (-1, 1):
        beside = number + step
        while 0 <= beside < len(sheet.lines) and sheet.is_free(beside) and not sheet.prose[beside]:
            if around is None or not _stands_in(sheet.lines[beside], frozenset({around})):
                break
            yield beside, BlockKind.RELATED
            beside += step


def _card(sheet: Sheet, line: Line) -> Element | None:
    """Return the outermost element round a line, inside the story, that is mostly links."""
    around: Element | None = None
    for element in line.element.chain() if line.element else ():
        if sheet.scope is None or element in sheet.scope.around or element.link_density < _MOSTLY_LINKS:
            break
        around = element
    return around


def _is_other_title(line: Line) -> bool:
    return is_title_like(line.folded) and not ends_sentence(line.folded)
