"""Rules for lines that say under which rubric a story is filed: a heading and a name, a label and a name."""

from __future__ import annotations

import re

from arabnews.blocks.lines.sections import section_table
from arabnews.blocks.lines.shapes import LABEL_END, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind

__all__ = ["filed", "filed_under", "is_filed"]

_FILED_WORDS = 4
_COUNT = re.compile(r"\d")
_RUBRIC = re.compile(r"[^\W\d_]+")


def filed(sheet: Sheet) -> Labels:
    """Label the rubrics below a heading of theirs that stands alone above the text, `التصنيفات`."""
    known = section_table(sheet.lexicon)
    for number in sheet.free(0, next(sheet.free_prose(), 0)):
        marker, below = sheet.markers[number], number + 1
        if marker is None or marker.entry.id != "filed-under" or not marker.alone:
            continue
        words = _RUBRIC.findall(sheet.lines[below].folded)  # running text follows, so a line does
        if sheet.is_free(below) and sum(map(known.is_section, words)) * 2 >= len(words):
            yield number, BlockKind.NAV
            yield below, BlockKind.SECTION


def filed_under(sheet: Sheet) -> Labels:
    """Label `نشر في` with a link behind or below it, below the story, if the page shows no rubric above."""
    if sheet.scope is None:
        yield from _labelled_below(sheet)
        return
    own = (sheet.lines[n].folded for n in sheet.labelled(BlockKind.SECTION))
    if any(line not in sheet.words.front_pages for line in own):
        return
    for number in sheet.free(sheet.body):
        if is_filed(sheet, number):
            yield number, BlockKind.SECTION
            return
        if _heads_rubric(sheet, number):
            yield number, BlockKind.NAV
            yield number + 1, BlockKind.SECTION
            return


def _labelled_below(sheet: Sheet) -> Labels:
    """Yield the line below the last sentence of a text that labels a rubric, `التصنيف: سياسة`."""
    end = next((n + 1 for n in reversed(range(len(sheet.lines))) if sheet.prose[n]), 0)
    for number in sheet.free(end) if end > sheet.body else ():
        marker, line = sheet.markers[number], sheet.lines[number].folded
        if marker is None or marker.entry.id != "filed-under" or marker.alone:
            continue
        is_labelled = LABEL_END.search(line, 0, marker.rest) is not None
        if is_labelled and word_count(line[marker.rest :]) <= _FILED_WORDS and not _COUNT.search(line):
            yield number, BlockKind.SECTION


def _heads_rubric(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is such words alone, and a short link the line below, as Drupal has them."""
    marker, below = sheet.markers[number], sheet.lines[number + 1 : number + 2]
    if marker is None or marker.entry.id != "filed-under" or not marker.alone or not below:
        return False
    line = below[0]
    is_link = any(mark.href and mark.start <= line.start and line.end <= mark.end for mark in line.marks)
    return is_link and sheet.is_free(number + 1) and word_count(line.folded) <= _FILED_WORDS


def is_filed(sheet: Sheet, number: int) -> bool:
    """Tell whether a line says under which rubric the story is filed, with one link to it, `نشر في: اقتصاد`.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    marker, line = sheet.markers[number], sheet.lines[number]
    if marker is None or marker.entry.kind != BlockKind.SECTION or marker.alone:
        return False
    words = word_count(line.folded[marker.rest :])
    links = [word_count(sheet.page.text[mark.start : mark.end]) for mark in line.marks if mark.href]
    return links == [words] and words <= _FILED_WORDS
