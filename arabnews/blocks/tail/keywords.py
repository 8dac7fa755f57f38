"""Rules for keywords below a story: in a column, on one line under their heading, or without one."""

from __future__ import annotations

import re
from itertools import chain

from arabnews.blocks.lines.shapes import ends_sentence, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.blocks.tail.tail import is_announced, story_end
from arabnews.credits.vocabulary import vocabulary
from arabnews.models import BlockKind
from arabnews.text.words import ARABIC_LETTER

__all__ = ["keyword_line", "keyword_row", "keywords"]

_KEYWORDS = 3
"""Short lines in a row that are keywords even without a heading."""
_SENTENCE = re.compile("[.،,؛:؟!]")
_ROW_MOST = 30
"""Words of a row of keywords."""
_FEWEST, _ITEM_WORDS = 3, 3
"""Words of the shortest row; words of an item between commas or bars."""
_BETWEEN = re.compile(r"\s*[,،|]\s*|^ *: *")
_SAID, _SAID_OF_PARTED = 0.6, 0.4
"""Share of a row's words that the story tells; of one with commas or bars between its items."""
_NO_KEYWORDS = re.compile(
    r"[\d.،؛:؟!«»\"()“”…/-]|(?<![^\W_])(?:في|من|عن|مع|ان|لا|لم|لن|ما|هو|هي|كل|او|ثم|قد|هل|[وفبلك])(?![^\W_])"
)
"""Marks, figures and little words, one of which stands in nearly every sentence and title."""
_STOPPED = 2
"""Sentences with their stop above them that make a story."""


def keywords(sheet: Sheet) -> Labels:
    """Label the words below a keywords' heading that stands alone, or three and more of them in a row."""
    run: list[int] = []
    for number in chain(sheet.free(story_end(sheet)), [None]):
        fits = number is not None and _is_keyword(sheet, number)
        if number is not None and fits and (not run or number == run[-1] + 1):
            run.append(number)
            continue
        run = [] if run and is_announced(sheet, run[0]) else run
        headed = bool(run) and sheet.kinds[run[0] - 1] is BlockKind.TAGS
        is_arabic = any(ARABIC_LETTER.search(sheet.lines[keyword].folded) for keyword in run)
        if headed or (len(run) >= _KEYWORDS and is_arabic):
            yield from ((keyword, BlockKind.TAGS) for keyword in run)
        run = [number] if number is not None and fits else []


def keyword_line(sheet: Sheet) -> Labels:
    """Label keywords below their heading that run together on one long line: no sign of a sentence in it."""
    for number in sheet.free_prose(sheet.body + 1):
        marker = sheet.markers[number - 1]
        if marker is None or not marker.alone or marker.entry.kind != BlockKind.TAGS:
            continue
        if not _SENTENCE.search(sheet.lines[number].folded):
            yield number, BlockKind.OTHER


def keyword_row(sheet: Sheet) -> Labels:
    """Label keywords without a heading on a story's last line: its own words, and none that joins them."""
    last = next(reversed(list(sheet.free(sheet.body + 1))), None)
    if last is None or ends_sentence(sheet.lines[last].folded) or not sheet.prose[last - 1]:
        return
    if sum(sheet.prose[sheet.body : last]) < _STOPPED:
        return
    line = sheet.lines[last].folded
    items = [item for item in _BETWEEN.split(line) if item]
    parted = len(items) > 1 and all(word_count(item) <= _ITEM_WORDS for item in items)
    words = " ".join(items).split() if parted else line.split()
    if not _FEWEST <= len(words) <= _ROW_MOST or _NO_KEYWORDS.search(" ".join(words)) is not None:
        return
    if not vocabulary(sheet.lexicon).verbs.union(sheet.words.function).isdisjoint(words):
        return
    said = sheet.words_of(*(number for number in range(last) if sheet.prose[number]))
    own = sheet.words_of(last)
    if own and len(own & said) >= (_SAID_OF_PARTED if parted else _SAID) * len(own):
        yield last, BlockKind.TAGS


def _is_keyword(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    if sheet.words.measured.match(line):
        return False  # `رشة ملح`
    if word_count(line) > 3 or any(map(str.isdigit, line)) or sheet.markers[number] is not None:
        return False
    return not ends_sentence(line) and ":" not in line and not line.endswith(("؟", "!"))
