"""The rule for tables inside a story, of standings or prices: their cells are the story's, figures too."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind
from arabnews.pages.element import Element

__all__ = ["cell"]

_CELLS = frozenset({"td", "th"})
_LEAST = 2
"""Rows of a table, and cells of each of two rows, from which on it shows data and does not lay out a page."""
_LINK = 0.5


def cell(sheet: Sheet) -> Labels:
    """Label the cells of a table that stands between two running paragraphs of the story."""
    scope = sheet.scope
    if scope is None or scope.story is None or sheet.headline is None:
        return
    cells = [number for number in scope.inside if _is_cell(sheet, number)]
    if not cells:
        return
    running = [number for number in scope.inside if sheet.prose[number] and not _is_cell(sheet, number)]
    if not running:
        return
    within = [number for number in cells if running[0] < number < running[-1]]
    data = _data_tables(sheet, within)
    for number in sheet.free(sheet.headline + 1):
        if number in data and sheet.lines[number].link_density <= _LINK:
            yield number, BlockKind.PARAGRAPH


def _is_cell(sheet: Sheet, number: int) -> bool:
    element = sheet.lines[number].element
    return element is not None and element.tag in _CELLS


def _data_tables(sheet: Sheet, numbers: Iterable[int]) -> frozenset[int]:
    """Return those cells whose table has rows of several cells each."""
    rows: defaultdict[Element | None, list[int]] = defaultdict(list)
    for number in numbers:
        rows[_around(sheet.lines[number].element, "tr")].append(number)
    tables = {row: _around(row, "table") for row in rows}
    full = Counter(tables[row] for row, cells in rows.items() if len(cells) >= _LEAST)
    return frozenset(number for row, cells in rows.items() if full[tables[row]] >= _LEAST for number in cells)


def _around(element: Element | None, tag: str) -> Element | None:
    """Return the innermost element of a name, the one given or one around it."""
    return next((one for one in element.chain() if one.tag == tag), None) if element is not None else None
