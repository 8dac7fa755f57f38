"""Rules for the story itself: standing paragraphs, subheadings, paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from arabnews.blocks.shapes import ends_sentence, word_count
from arabnews.blocks.sheet import Sheet
from arabnews.models import BlockKind

__all__ = ["paragraph", "photo_credit", "standing", "subheading"]

Labels = Iterator[tuple[int, BlockKind]]

_LIST_ITEM = re.compile(r"^[•▪◦·*–—-]|^\d{1,2}\s*[-.)]")
_QUESTIONS = 3
"""Lines that ask from which on a page is an interview: its questions are text."""
_SHORTEST = 4
_SUBHEADING_LENGTH = 110
_SUBHEADING_WORDS = 15


def standing(sheet: Sheet) -> Labels:
    """Label an outlet's standing paragraph, known by its fingerprint: background, or a footer's notice."""
    numbers = {line.start: number for number, line in enumerate(sheet.lines)} if sheet.standing else {}
    for found in sheet.standing:
        yield numbers[found.line.start], BlockKind(found.kind)


def subheading(sheet: Sheet) -> Labels:
    """Label a short line without a full stop between finished paragraphs."""
    asking = (number for number in sheet.free(sheet.body) if sheet.lines[number].folded.endswith("؟"))
    is_interview = sum(1 for _ in asking) >= _QUESTIONS
    for number in sheet.free(sheet.body + 1):
        line = sheet.lines[number].folded
        if len(line) > _SUBHEADING_LENGTH or word_count(line) > _SUBHEADING_WORDS or len(line) < _SHORTEST:
            continue
        if ends_sentence(line) or line.endswith((":", "،")) or _LIST_ITEM.match(line):
            continue
        if is_interview and line.endswith("؟"):
            continue
        if _follows_end(sheet, number) and _precedes_prose(sheet, number):
            yield number, BlockKind.SUBHEADING


def photo_credit(sheet: Sheet) -> Labels:
    """Label a line among the paragraphs that credits the pictures, `تصوير: …`."""
    for number in sheet.free(sheet.body):
        parsed = None if sheet.prose[number] else sheet.credit(number)
        people = parsed.credit.people if parsed else ()
        if people and all(person.role == "photographer" for person in people):
            yield number, BlockKind.BYLINE


def paragraph(sheet: Sheet) -> Labels:
    """Label what is left: when in doubt a line is the story's, for a lost paragraph is worse than a leak."""
    for number in sheet.free():
        yield number, BlockKind.PARAGRAPH


def _follows_end(sheet: Sheet, number: int) -> bool:
    above = sheet.lines[number - 1].folded
    return not sheet.is_free(number - 1) or ends_sentence(above) or above.endswith(("؟", "!", '"', "”", "»"))


def _precedes_prose(sheet: Sheet, number: int) -> bool:
    below = next(sheet.free(number + 1), None)
    return below is not None and (
        sheet.prose[below] or _LIST_ITEM.match(sheet.lines[below].folded) is not None
    )
