"""Days of other stories below the text: each shares its card with the link that is that story's title."""

from __future__ import annotations

from arabnews.blocks.lines.shapes import word_count
from arabnews.blocks.lines.sheet import Sheet
from arabnews.text.fold import fold_text

__all__ = ["is_day_of_other"]

_TITLE_WORDS = 4
_ALL_LINK = 0.9


def is_day_of_other(sheet: Sheet, number: int) -> bool:
    """Tell whether a day below the text stands on the line of a linked title, or in one box with such a line.

    Args:
        sheet: The page on the labelling desk.
        number: Number of a line with a day.
    """
    if sheet.scope is None:
        return False
    return _links_title(sheet, number) or any(
        _shares_card(sheet, number, n) for n in (number - 1, number + 1)
    )


def _links_title(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number]
    links = (line.text[mark.start - line.start : mark.end - line.start] for mark in line.marks if mark.href)
    return any(
        word_count(fold_text(text)) >= _TITLE_WORDS and sheet.read_credit(text) is None for text in links
    )


def _shares_card(sheet: Sheet, number: int, other: int) -> bool:
    """Tell whether a line is a title that links, in a box with the day that holds none of the story."""
    if sheet.scope is None or not 0 <= other < len(sheet.lines):
        return False
    title, day = sheet.lines[other], sheet.lines[number]
    if title.link_density < _ALL_LINK or word_count(title.folded) < _TITLE_WORDS:
        return False
    shared = title.element.around_both(day.element) if title.element and day.element else None
    return shared is not None and shared not in sheet.scope.around
