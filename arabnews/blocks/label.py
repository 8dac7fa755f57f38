"""Run the table of rules over a page: lines in, labelled blocks out."""

from __future__ import annotations

from collections.abc import Iterator

from arabnews.blocks.rules import RULES, Rule
from arabnews.blocks.sheet import Sheet
from arabnews.models import Block, BlockKind, MarkupPlace, Span
from arabnews.models.trusted import trusted
from arabnews.pages.element import Element
from arabnews.pages.lines import Line

__all__ = ["label"]

_Paths = dict[tuple[Element | None, str], str]

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
            sheet.place(number, kind, rule.id)
    return tuple(_blocks(sheet))


def _blocks(sheet: Sheet) -> Iterator[Block]:
    text = sheet.page.text
    if not sheet.lines:
        if text:
            yield Block(
                kind=BlockKind.OTHER, span=Span(start=0, end=0), text="", raw=text, rule="story.blank"
            )
        return
    paths: _Paths = {}
    end = 0
    for number, line in enumerate(sheet.lines):
        start, end = end, _line_end(sheet, number)
        yield trusted(
            Block,
            kind=sheet.kinds[number] or BlockKind.PARAGRAPH,
            span=trusted(Span, start=line.start, end=line.end),
            text=line.text,
            raw=text[start:end],
            rule=sheet.rules[number] or "story.paragraph",
            markup=_place(line, paths),
        )


def _place(line: Line, paths: _Paths) -> MarkupPlace | None:
    """Return where a line's element stands in the markup; `None` for text, and for trees without places."""
    if line.element is None or line.place is None:
        return None
    return trusted(MarkupPlace, path=_path(line.element, paths), start=line.place[0], end=line.place[1])


def _path(element: Element, paths: _Paths) -> str:
    """Return the path of an element by that of the one around it; neighbours with a name share theirs."""
    missing: list[Element] = []
    at: Element | None = element
    while at is not None and (at.parent, at.tag) not in paths:
        missing.append(at)
        at = at.parent
    path = "" if at is None else paths[at.parent, at.tag]
    for one in reversed(missing):
        is_short = one.tag and 0 < path.count("/") < _LEVELS
        path = paths[one.parent, one.tag] = f"{path}/{one.tag}" if is_short else one.path
    return path


def _line_end(sheet: Sheet, number: int) -> int:
    """Return where the next line's own white space begins: right after the last line break above it."""
    if number + 1 == len(sheet.lines):
        return len(sheet.page.text)
    start, floor = sheet.lines[number + 1].start, sheet.lines[number].end
    return max(floor, sheet.page.text.rfind("\n", floor, start) + 1)
