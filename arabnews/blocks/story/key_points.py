"""The box that sums a story up in points, above its text or below it: the editors', or a machine's."""

from __future__ import annotations

from collections.abc import Iterator

from arabnews.blocks.head.beside import stands_in
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind

__all__ = ["key_points"]

_HEADING = "key-points"
_ITEM = "li"


def key_points(sheet: Sheet) -> Labels:
    """Label the points in the list below a heading that says that they sum the story up, `أهم النقاط`."""
    if sheet.scope is None or sheet.headline is None:
        return
    for heading in sheet.free(sheet.headline + 1):
        marker = sheet.markers[heading]
        if marker is None or marker.entry.id != _HEADING or not marker.alone:
            continue
        points = list(_items_below(sheet, heading)) or list(_rest_of_box(sheet, heading))
        if points:
            yield heading, BlockKind.OTHER
            yield from ((number, BlockKind.DECK) for number in points)


def _rest_of_box(sheet: Sheet, heading: int) -> Iterator[int]:
    """Yield the lines behind a heading in a box of its own above the story's text, which no list holds."""
    scope, element = sheet.scope, sheet.lines[heading].element
    box = element.parent if element is not None else None
    if scope is None or box is None or box in scope.around or any(sheet.prose[sheet.headline or 0 : heading]):
        return
    for number in range(heading + 1, len(sheet.lines)):
        if not stands_in(sheet.lines[number], box):
            return
        if sheet.is_free(number):
            yield number


def _items_below(sheet: Sheet, heading: int) -> Iterator[int]:
    """Yield the items of the one list that begins right below a heading."""
    box = None
    for number in range(heading + 1, len(sheet.lines)):
        element = sheet.lines[number].element
        item = next((one for one in element.chain() if one.tag == _ITEM), None) if element else None
        if item is None or (box is not None and item.parent is not box):
            return
        box = item.parent
        if sheet.is_free(number):
            yield number
