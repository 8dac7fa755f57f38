"""The rule for the headline where the page says it again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from arabnews.blocks.lines.shapes import is_near_copy, is_title_like, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind

__all__ = ["headline_repeated", "is_titled_above", "parts_of", "without_site"]

_WORD = re.compile(r"[^\W_]+")
_FEWER, _MARKS = 3, 20
"""Letters that a copy of the title may lack, and marks."""
_SITE_WORDS = 5
"""A dash, and the words of a site's name."""
_SLOGAN_WORDS = 12
"""The same with its slogan, `– المرفأ: Marfa News – المرفأ: جريدة إلكترونية`, behind a longer title."""
_TITLE_WORDS = 5
_PARTED = 5
"""Lines below a title among which it is looked for in two lines."""
_SITE = re.compile("[-–—ـ|:»›~] ")
"""What parts a title from the site's name behind it."""
_SPEAKER_WORDS = 4
_HEAD = 12
"""Lines below a page's title in which the story's own stands."""
_ABOVE = 40
"""Lines above a story's title in which the page's stands: the menu may be between."""
_GLUED_CAPTION = 30
"""Characters of a caption that a repeated headline may have glued to it."""


def headline_repeated(sheet: Sheet) -> Labels:
    """Label the headline where the page says it again."""
    if sheet.headline is None:
        return
    title = sheet.lines[sheet.headline].folded
    words = _WORD.findall(title)  # marks around a word of it may be lost
    for number in sheet.free():
        line = sheet.lines[number].folded
        more = len(line) - len(title)
        if more > _GLUED_CAPTION:
            if number < sheet.headline and _is_before_site(title, line):
                yield number, BlockKind.HEADLINE
            continue
        is_copy = more >= -_FEWER and (is_near_copy(line, title) or _is_behind_site(line, title))
        if is_copy or _is_before_site(line, title) or (more >= -_MARKS and _WORD.findall(line) == words):
            yield number, BlockKind.HEADLINE
    first = next(parts_of(sheet, sheet.headline), None)
    if first is not None and sheet.is_free(first) and sheet.is_free(first + 1):
        yield first, BlockKind.HEADLINE
        yield first + 1, BlockKind.HEADLINE


def parts_of(sheet: Sheet, number: int) -> Iterator[int]:
    """Yield the lines below a title that say it together with the next one: the page's title, then its lines.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the title's line.
    """
    title = sheet.keys[number]
    for place in range(number + 1, min(number + _PARTED, len(sheet.keys) - 1)):
        one = sheet.keys[place]
        if title.startswith(one) and f"{one} {sheet.keys[place + 1]}" == title:
            yield place


def without_site(sheet: Sheet, number: int) -> int:
    """Return the number of the line below a page's title that says it without the site's name, or its own.

    So stands `عودة العبارة إلى الخليج` below `عودة العبارة إلى الخليج – موقع قناة المرفأ – عمان`.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the title's line.
    """
    title = sheet.lines[number].folded
    if _SITE.search(title) is None:
        return number
    below = sheet.free(number + 1, number + 1 + _HEAD)
    return next((other for other in below if _is_before_site(sheet.lines[other].folded, title)), number)


def is_titled_above(sheet: Sheet, number: int) -> bool:
    """Tell whether the first title of the page says this line with the site's name behind it: the page's own.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    line = sheet.lines[number].folded
    for above in range(max(0, number - _ABOVE), number):
        title = sheet.lines[above].folded
        if len(title) > len(line) and title.startswith(line) and _is_before_site(line, title):
            return not any(is_title_like(sheet.lines[other].folded) for other in sheet.free(0, above))
    return False


def _is_behind_site(line: str, title: str) -> bool:
    """Tell whether a line is the title behind the site's name, `المرفأ اليوم - عودة العبارة`."""
    return line.endswith(title) and line[: -len(title)].rstrip().endswith(("-", "–", "|"))


def _is_before_site(line: str, title: str) -> bool:
    """Tell whether the title ends in the site's name, as those of pages do, and a line has it without."""
    rest = title[len(line) :].lstrip() if title.startswith(line) and is_title_like(line) else ""
    most = _SLOGAN_WORDS if word_count(line) >= _TITLE_WORDS else _SITE_WORDS
    if rest.startswith(":") and word_count(line) <= _SPEAKER_WORDS:
        return False  # `مدير المرفأ: عودة العبارة`
    return _SITE.match(rest) is not None and word_count(rest) <= most
