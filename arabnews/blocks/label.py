"""Run the table of rules over a page: lines in, labelled blocks out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

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
    start = 0
    ends = _line_ends(text, sheet.lines)
    for line, kind, rule, end in zip(sheet.lines, sheet.kinds, sheet.rules, ends, strict=True):
        yield trusted(
            Block,
            kind=kind or BlockKind.PARAGRAPH,
            span=trusted(Span, start=line.start, end=line.end),
            text=line.text,
            raw=text[start:end],
            rule=rule or "story.paragraph",
            markup=_place(line, paths),
        )
        start = end


def _place(line: Line, paths: _Paths) -> MarkupPlace | None:
    """Return where a line's element stands in the markup; `None` for text, and for trees without places."""
    element, place = line.element, line.place
    if element is None or place is None:
        return None
    path = paths.get((element.parent, element.tag)) or _path(element, paths)
    return trusted(MarkupPlace, path=path, start=place[0], end=place[1])


def _path(element: Element, paths: _Paths) -> str:
    """Return the path of an element by that of the one around it; neighbours with a name share theirs."""
    missing: list[Element] = []
    at: Element | None = element
    path: str | None = None
    while at is not None and path is None:
        missing.append(at)
        at = at.parent
        path = paths.get((at.parent, at.tag)) if at is not None else None
    path = path or ""
    for one in reversed(missing):
        is_short = one.tag and 0 < path.count("/") < _LEVELS
        path = paths[one.parent, one.tag] = f"{path}/{one.tag}" if is_short else one.path
    return path


def _line_ends(text: str, lines: Sequence[Line]) -> Iterator[int]:
    """Yield for each line where the next one's own white space begins: right after the last line break."""
    floor = lines[0].end
    for line in islice(lines, 1, None):
        above = text.rfind("\n", floor, line.start)
        yield floor if above < 0 else above + 1
        floor = line.end
    yield len(text)
