"""A story that its page tells twice: a copy for small screens, one for the printer, one behind the other."""

from __future__ import annotations

from collections.abc import Iterator

from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind
from arabnews.pages.element import Element

__all__ = ["copy"]

_FEWEST = 2
"""Paragraphs of the story that come again, in their order, from which on a part of the page is its copy."""


def copy(sheet: Sheet) -> Labels:
    """Label the copy of a story told twice: its paragraphs in their order, and what is said beside both."""
    again = _told_again(sheet) if sheet.scope is not None else {}
    if len(again) < _FEWEST:
        return
    first, second = list(again.values()), list(again)
    folded = [line.folded for line in sheet.lines]
    above, between, below = folded[: first[0]], folded[first[-1] + 1 : second[0]], folded[second[-1] + 1 :]
    if _is_second_whole(sheet, first, second):
        copied, told, heads, tails = first, second, between, below
        sheet.scope = sheet.scope and sheet.scope.moved_to(_holder(sheet, second))
    else:
        copied, told, heads, tails = second, first, above, between
    story = {*folded[told[0] : told[-1] + 1]}
    start, end = copied[0], copied[-1] + 1
    while start > 0 and start - 1 != sheet.headline and folded[start - 1] in heads:
        start -= 1
    while end < len(folded) and end != sheet.headline and folded[end] in tails:
        end += 1
    inside = range(copied[0], copied[-1] + 1)
    for number in range(start, end):
        if number not in inside or folded[number] in story:
            yield number, BlockKind.OTHER


def _is_second_whole(sheet: Sheet, first: list[int], second: list[int]) -> bool:
    """Tell whether the second telling is the story: it says more, or as much right below the title."""
    tellings = [sum(1 for _ in _running(sheet, _holder(sheet, told))) for told in (first, second)]
    is_headed = sheet.headline is not None and first[-1] < sheet.headline < second[0]
    return tellings[0] < tellings[1] or (is_headed and tellings[0] == tellings[1])


def _holder(sheet: Sheet, told: list[int]) -> Element | None:
    """Return the innermost element that holds a telling."""
    first, last = (sheet.lines[number].element for number in (told[0], told[-1]))
    return first.around_both(last) if first is not None and last is not None else None


def _running(sheet: Sheet, holder: Element | None) -> Iterator[int]:
    """Yield the running lines in an element."""
    for number, line in enumerate(sheet.lines):
        if sheet.prose[number] and line.element and any(one is holder for one in line.element.chain()):
            yield number


def _told_again(sheet: Sheet) -> dict[int, int]:
    """Return the paragraphs that come again below the last of their first tellings, each with that one."""
    first: dict[str, int] = {}
    again: dict[int, int] = {}
    last = -1
    for number, line in enumerate(sheet.lines):
        if sheet.prose[number]:
            told = first.setdefault(line.folded, number)
            if last < told < number:
                again[number] = last = told
    return {number: told for number, told in again.items() if number > last}
