"""Pages that tell no story of their own: a rubric's, a writer's, the results of a search."""

from __future__ import annotations

from collections.abc import Iterator

from arabnews.blocks.lines.shapes import word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind
from arabnews.pages.element import Element

__all__ = ["listing"]

_ALL_LINK = 0.9
_CUT_OFF = ("..", "…", "..]", "…]")
_FEWEST = 3
"""Titles in a row, each a link, from which on a page lists stories."""
_HEADINGS = frozenset({"h2", "h3", "h4", "h5"})


def listing(sheet: Sheet) -> Labels:
    """Label the cards of a page that lists stories: linked titles, each with its day or a text cut off."""
    titles = list(_titles(sheet))
    if len(titles) < _FEWEST:
        return
    holder = _holder(sheet, titles)
    cards = [number for number in sheet.free() if number >= titles[0] and _is_in(sheet, number, holder)]
    above = [number for number in sheet.free_prose() if number not in cards]
    if len(above) > 1 or not _are_cards(sheet, titles, cards):
        return
    yield from ((number, BlockKind.RELATED) for number in cards)


def _titles(sheet: Sheet) -> Iterator[int]:
    """Yield the headings that are links and nothing else, all of them with the first one's element."""
    first: tuple[str, tuple[str, ...]] | None = None
    for number in sheet.free() if sheet.scope is not None else ():
        line = sheet.lines[number]
        is_heading = line.element is not None and line.element.tag in _HEADINGS
        if line.element is None or not is_heading or number == sheet.headline:
            continue
        if line.link_density >= _ALL_LINK and word_count(line.folded) > 1:
            first = first or (line.element.tag, line.element.tokens)
            if first == (line.element.tag, line.element.tokens):
                yield number


def _holder(sheet: Sheet, titles: list[int]) -> Element | None:
    """Return the innermost element that holds all the titles."""
    first, last = (sheet.lines[number].element for number in (titles[0], titles[-1]))
    return first.around_both(last) if first is not None and last is not None else None


def _is_in(sheet: Sheet, number: int, holder: Element | None) -> bool:
    element = sheet.lines[number].element
    return element is not None and any(one is holder for one in element.chain())


def _are_cards(sheet: Sheet, titles: list[int], cards: list[int]) -> bool:
    """Tell whether no title has two running lines below it, and most have a day or a text cut off."""
    stops = [*titles[1:], cards[-1] + 1]
    dated = 0
    for title, stop in zip(titles, stops, strict=True):
        below = [number for number in cards if title < number < stop]
        running = [number for number in below if sheet.prose[number]]
        if len(running) > 1:
            return False
        has_day = any(sheet.date(number) is not None for number in below)
        dated += has_day or any(sheet.lines[number].folded.endswith(_CUT_OFF) for number in below)
    return dated * 2 > len(titles)
