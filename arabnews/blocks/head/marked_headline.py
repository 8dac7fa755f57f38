"""The headline by the markup: the title that the metadata tells, or the heading nearest to the story."""

from __future__ import annotations

import re
from collections.abc import Iterator

from arabnews.blocks.lines.sections import section_table
from arabnews.blocks.lines.shapes import is_near_copy, word_count
from arabnews.blocks.lines.sheet import Sheet
from arabnews.models import BlockKind
from arabnews.pages.lines import Line

__all__ = ["headline"]

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_ALL_LINK = 0.9
_PARTS = "|-–—:»"
"""What parts the site's name from a page's title."""
_PARTED = re.compile(r"[^\W_][^\w«»\"]*[|–—:»-][^\w]* [^\W_]")
_OPENING = 20
"""Characters with which a line that says a title begins as it does, unless they differ by a letter."""
_RUBRIC_WORDS = 2
"""Words up to which an `h1` may name a part of the site."""
_TITLE_WORDS = 5
"""Words from which on a heading below such an `h1` is the headline."""


def headline(sheet: Sheet) -> Iterator[tuple[int, BlockKind]]:
    """Label the headline: the title that the metadata tells, or the `h1` nearest to the story."""
    if sheet.scope is None or sheet.headline is not None:
        return
    number = _told_title(sheet)
    if number is None:
        number = _first_rank(sheet)
    if number is not None:
        sheet.headline = number
        yield number, BlockKind.HEADLINE


def _told_title(sheet: Sheet) -> int | None:
    """Return the number of the line that says a title of the metadata; a heading before other lines."""
    for title in sheet.titles:
        same = [
            number
            for number, line in enumerate(sheet.lines)
            if (title.startswith(line.folded[:_OPENING]) or _is_as_long(line, title)) and _says(line, title)
        ]
        headings = [number for number in same if _rank(sheet.lines[number]) is not None]
        headings = list(_behind_site(sheet, title)) or headings
        if headings:
            return headings[0]
        if same:
            return same[0]
    return None


def _behind_site(sheet: Sheet, title: str) -> Iterator[int]:
    """Yield the headings that say what a title tells behind the shorter name of its site."""
    if not _PARTED.search(title):
        return
    for number, line in enumerate(sheet.lines):
        if 2 * len(line.folded) > len(title) > len(line.folded) and title.endswith(line.folded):
            rest = title[: -len(line.folded)].rstrip()
            if rest and rest[-1] in _PARTS and word_count(rest) < word_count(line.folded) and _rank(line):
                yield number


def _says(line: Line, title: str) -> bool:
    """Tell whether a line is a title, perhaps without the site's name behind it."""
    if line.folded == title:
        return True
    if not title.startswith(line.folded[:_OPENING]) or len(line.folded) < 15:
        return _is_as_long(line, title) and is_near_copy(line.folded, title)
    rest = title[len(line.folded) :]
    return title.startswith(line.folded) and (not rest or rest.lstrip()[:1] in _PARTS)


def _is_as_long(line: Line, title: str) -> bool:
    return abs(len(line.folded) - len(title)) <= 3


def _first_rank(sheet: Sheet) -> int | None:
    """Return the number of the last `h1` above the story's first running line, or the first one after it."""
    if sheet.scope is None:
        return None
    start = next((number for number in sheet.scope.inside if sheet.prose[number]), len(sheet.lines))
    ranks = [
        n for n, line in enumerate(sheet.lines) if _rank(line) == "h1" and sheet.scope.kind(line) is None
    ]
    above = [number for number in ranks if number <= start]
    first = above[-1] if above else ranks[0] if ranks else None
    if first is None or not _names_rubric(sheet, first):
        return first
    inner = ((number, sheet.lines[number]) for number in range(first + 1, start))
    titles = [
        number
        for number, line in inner
        if _rank(line) and sheet.scope.kind(line) is None and line.link_density < _ALL_LINK
    ]
    return next((n for n in reversed(titles) if word_count(sheet.lines[n].folded) >= _TITLE_WORDS), first)


def _names_rubric(sheet: Sheet, number: int) -> bool:
    """Tell whether an `h1` is the title of a part of the site, `المدونة`: a rubric, or a link of its menu."""
    line = sheet.lines[number].folded
    if word_count(line) > _RUBRIC_WORDS:
        return False
    links = (one for one in sheet.lines if one.folded == line and one.link_density >= _ALL_LINK)
    return section_table(sheet.lexicon).is_section(line) or next(links, None) is not None


def _rank(line: Line) -> str | None:
    """Return the heading element that a line stands in."""
    if line.element is None:
        return None
    tags = (element.tag for element in line.element.chain(3))
    return next((tag for tag in tags if tag in _HEADINGS), None)
