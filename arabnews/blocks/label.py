"""Run the table of rules over a page: lines in, labelled blocks out."""

from __future__ import annotations

from collections.abc import Iterator

from arabnews.blocks.rules import RULES, Rule
from arabnews.blocks.sheet import Sheet
from arabnews.models import Block, BlockKind, MarkupPlace, Span
from arabnews.models.value import trusted
from arabnews.pages.element import Element
from arabnews.pages.lines import Line

__all__ = ["label"]

_LEVELS = 50
"""Elements around one another up to which a path grows by one; those of deeper ones are cut off."""


def label(sheet: Sheet, *, rules: tuple[Rule, ...] = RULES) -> tuple[Block, ...]:
    """Label every line of a page.

    Args:
        sheet: The page on the desk; its `kinds` and `rules` are filled in.
        rules: The table to run; a shorter one switches rules off.

    Returns:
        One block a line, in order; their raws joined are the page's text.
    """
    for rule in rules:
        for number, kind in rule.find(sheet):
            if sheet.kinds[number] is None and kind not in sheet.placed:
                sheet.kinds[number] = kind
                sheet.rules[number] = rule.id
    return tuple(_blocks(sheet))


def _blocks(sheet: Sheet) -> Iterator[Block]:
    text = sheet.page.text
    if not sheet.lines:
        if text:
            yield Block(
                kind=BlockKind.OTHER, span=Span(start=0, end=0), text="", raw=text, rule="story.blank"
            )
        return
    paths: dict[Element, str] = {}
    starts = [0, *(_line_start(sheet, number) for number in range(1, len(sheet.lines))), len(text)]
    for number, line in enumerate(sheet.lines):
        yield trusted(
            Block,
            kind=sheet.kinds[number] or BlockKind.PARAGRAPH,
            span=trusted(Span, start=line.start, end=line.end),
            text=line.text,
            raw=text[starts[number] : starts[number + 1]],
            rule=sheet.rules[number] or "story.paragraph",
            markup=_place(line, paths),
        )


def _place(line: Line, paths: dict[Element, str]) -> MarkupPlace | None:
    """Return where a line's element stands in the markup; `None` for text, and for trees without places."""
    if line.element is None or line.place is None:
        return None
    return trusted(MarkupPlace, path=_path(line.element, paths), start=line.place[0], end=line.place[1])


def _path(element: Element, paths: dict[Element, str]) -> str:
    """Return the path of an element by that of the one around it, which many lines share."""
    around = element.parent
    if around is None:
        return element.path
    outer = paths.get(around)
    if outer is None:
        outer = paths[around] = around.path
    levels = outer.count("/")
    return f"{outer}/{element.tag}" if element.tag and 0 < levels < _LEVELS else element.path


def _line_start(sheet: Sheet, number: int) -> int:
    """Return where a line's own white space begins: right after the last line break above it."""
    start, floor = sheet.lines[number].start, sheet.lines[number - 1].end
    return max(floor, sheet.page.text.rfind("\n", floor, start) + 1)
