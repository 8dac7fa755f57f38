"""Rules for menus over the text: rubrics on one line, and short items in a column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice, pairwise, takewhile

from arabnews.blocks.lines.sections import section_table
from arabnews.blocks.lines.shapes import ends_sentence, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind

__all__ = ["barred", "column", "path_column", "programme", "row"]

_BETWEEN = re.compile(r"\s+[-–—|•·/]\s+|\s*[|•·]\s*|\s{3,}")
_SIGNS = frozenset("-–—|•·/")
_BULLET = re.compile(r"[•▪◦·*–—-]\s*(?=[^\W\d_])")
_STEP = re.compile(r"(?:[•▪◦·*–—-]|[1-6]\.)\s*(?=[^\W\d_])")
_FIRST_NUMBER = "1. "
_FIRST_STEP = re.compile(r"1\. [^\W\d_]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_STOPS = re.compile(r"[.؛؟!:](?:\s|$)")
_PATH = 6
"""Lines of a page in which a path in a column stands, and those below it in which its title follows."""
_PATH_STEPS = 3
_ITEMS = 5
"""Items of a row from which on they are a menu."""
_WHOLE = 4
"""Rubrics of one word in a row beside which others have more: `محليات مجلس الأمة اقتصاد`."""
_PARTS = 0.7
"""Share of the words of such a row that stand in rubrics."""
_ITEM_WORDS = 4
_SAID_AGAIN = 3
_ZONE = " GMT"
_SLOT = re.compile(r"\d\d:\d\d(?: GMT)?$|\d{1,3} د$|On air$")
"""A line of a programme: an hour, minutes, `On air`."""
_SLOTS = 6
"""Such lines that make a programme."""
_ROWS = 3
"""Lines with a bar at their end from which on they are a menu."""
_BARRED_WORDS = 3
_COLUMN = 4
"""Items in a column from which on they are one."""
_COLUMN_WORDS = 2.5
"""Words that they have on average; titles and the points of a deck have more."""


def row(sheet: Sheet) -> Labels:
    """Label a menu on one line over the text: short items between separators, or known rubrics in a row."""
    for number in _over_text(sheet):
        line = sheet.lines[number].folded
        if word_count(line) >= _ITEMS and _STOPS.search(line) is None and _is_row(sheet, line):
            yield number, BlockKind.NAV


def _is_row(sheet: Sheet, line: str) -> bool:
    if _repeats_name(line):
        return True
    if any(map(str.isdigit, line)):
        return False
    has_home = sheet.words.front_page_row.match(line) is not None  # a path has separators
    return _is_row_of_items(line) or has_home or _is_row_of_rubrics(sheet, line)


def column(sheet: Sheet) -> Labels:
    """Label a menu over the text whose items stand one below the other, each a word or two and its bullet."""
    items: list[int] = []
    for number in (*_over_text(sheet), len(sheet.lines)):
        is_item = number < len(sheet.lines) and _is_item(sheet.lines[number].folded)
        if is_item and (not items or number == items[-1] + 1):
            items.append(number)
            continue
        words = sum(word_count(_BULLET.sub("", sheet.lines[item].folded)) for item in items)
        if len(items) >= _COLUMN and words <= _COLUMN_WORDS * len(items):
            yield from ((item, BlockKind.NAV) for item in items)
        items = [number] if is_item else []


def barred(sheet: Sheet) -> Labels:
    """Label a menu over the text that goes on from line to line, each a name or two and a bar behind it."""
    rows: list[int] = []
    for number in (*_over_text(sheet), len(sheet.lines)):
        is_next = number < len(sheet.lines) and _is_barred(sheet.lines[number].folded)
        if is_next and (not rows or number == rows[-1] + 1):
            rows.append(number)
            continue
        if len(rows) >= _ROWS:
            yield from ((one, BlockKind.NAV) for one in rows)
        rows = [number] if is_next else []


def programme(sheet: Sheet) -> Labels:
    """Label a channel's programme over the text: its hours, its broadcasts, how long they last."""
    if _ZONE not in sheet.page.folded.text:
        return
    slots = [number for number in _over_text(sheet) if _SLOT.match(sheet.lines[number].folded)]
    if len(slots) >= _SLOTS:
        yield from ((number, BlockKind.PLAYER) for number in sheet.free(slots[0], slots[-1] + 1))


def path_column(sheet: Sheet) -> Labels:
    """Label a path through the site whose steps are items of a list: the front page first, the title last.

    The title stands again below it, as the page's own.
    """
    top = _path_start(sheet)
    listed = takewhile(lambda number: _STEP.match(sheet.lines[number].folded), sheet.free(top))
    steps = [(number, _STEP.sub("", sheet.lines[number].folded)) for number in islice(listed, _PATH)]
    words = [step for _, step in steps]
    if len(words) < _PATH_STEPS or words[0] not in sheet.words.front_pages:
        return
    last = steps[-1][0]
    if words[-1] not in (line.folded for line in sheet.lines[last + 1 : last + _PATH]):
        return
    for number, step in steps:
        is_rubric = number not in {steps[0][0], last} and word_count(step) <= _ITEM_WORDS
        yield number, BlockKind.SECTION if is_rubric else BlockKind.NAV


def _path_start(sheet: Sheet) -> int:
    """Return the number of the first step: the page's first line, or the first of a list with numbers."""
    if _FIRST_NUMBER not in sheet.page.folded.text:
        return 0  # as nearly every page has none
    numbered = (n for n in _over_text(sheet) if _FIRST_STEP.match(sheet.lines[n].folded))
    return next(numbered, 0)


def _over_text(sheet: Sheet) -> Iterator[int]:
    """Yield the free lines above the first sentence."""
    lines = enumerate(sheet.lines)
    head = takewhile(lambda item: not (sheet.prose[item[0]] and ends_sentence(item[1].folded)), lines)
    return (number for number, _ in head if sheet.is_free(number))


def _is_row_of_items(line: str) -> bool:
    if _SIGNS.isdisjoint(line) and "  " not in line:
        return False
    pieces = [piece for piece in _BETWEEN.split(line.strip()) if piece]
    return len(pieces) >= _ITEMS and all(word_count(piece) <= _ITEM_WORDS for piece in pieces)


def _is_row_of_rubrics(sheet: Sheet, line: str) -> bool:
    words, known = _WORD.findall(line), section_table(sheet.lexicon)
    whole = sum(map(known.is_word, words))
    if len(words) <= _ITEMS or whole < _WHOLE:
        return len(words) > _ITEMS and whole * 2 >= len(words)
    return whole * 2 >= len(words) or sum(map(known.is_part, words)) >= _PARTS * len(words)


def _repeats_name(line: str) -> bool:
    """Tell whether two words come back again and again, the site's name beside each of its sections."""
    words = _WORD.findall(line)
    if len(words) - len(set(words)) < _SAID_AGAIN:
        return False
    return max(Counter(pairwise(words)).values()) >= _SAID_AGAIN


def _is_barred(line: str) -> bool:
    """Tell whether a line is a few short names with a bar behind each, `كلمات | دراسات |`."""
    pieces = [piece.strip() for piece in line.split("|")]
    if len(pieces) == 1 or pieces[-1] or any(map(str.isdigit, line)):
        return False
    return all(0 < word_count(piece) <= _BARRED_WORDS for piece in pieces[:-1] if piece)


def _is_item(line: str) -> bool:
    return _BULLET.match(line) is not None and not _STOPS.search(line) and word_count(line) <= _ITEM_WORDS + 1
