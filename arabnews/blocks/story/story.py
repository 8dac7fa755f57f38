"""Rules for the story itself: standing paragraphs, subheadings, paragraphs."""

from __future__ import annotations

import re
from functools import lru_cache

from arabnews.blocks.head.no_titles import goes_on
from arabnews.blocks.lines.rows import is_labelled_figure
from arabnews.blocks.lines.shapes import ends_sentence, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.credits.vocabulary import vocabulary
from arabnews.lexicon import Lexicon
from arabnews.lexicon.credit_tables import BylineLabelEntry
from arabnews.models import BlockKind

__all__ = ["paragraph", "photo_credit", "standing", "subheading"]

_LIST_ITEM = re.compile(r"^[•▪◦·*–—-]|^\d{1,2}\s*[-.)]")
_NUMBERED = re.compile(r"\d{1,2} ?[-.)/–] ?(?=[^\W\d_])")
"""A number in front of words: of an item, or of a heading of the text, `1- تعريف بالعسل`."""
_QUESTIONS = 3
"""Lines that ask from which on a page is an interview: its questions are text."""
_SHORTEST = 4
_SUBHEADING_LENGTH = 110
_SUBHEADING_WORDS = 15
_PART_WORDS = 6
"""Words of a heading up to which it may close with a colon, `أهداف المشروع:`, or stand below an open end."""
_WORD = re.compile(r"[^\W_]+")
_AND = "و"


def standing(sheet: Sheet) -> Labels:
    """Label an outlet's standing paragraph, known by its fingerprint: background, or a footer's notice."""
    numbers = {line.start: number for number, line in enumerate(sheet.lines)} if sheet.standing else {}
    for found in sheet.standing:
        yield numbers[found.line.start], BlockKind(found.kind)


def subheading(sheet: Sheet) -> Labels:
    """Label a short line without a full stop between finished paragraphs."""
    asking = (number for number in sheet.free(sheet.body) if sheet.lines[number].folded.endswith("؟"))
    is_interview = sum(1 for _ in asking) >= _QUESTIONS
    first = sheet.body - 1
    if sheet.headline is not None and sheet.headline < first and sheet.is_free(first):
        line = sheet.lines[first].folded
        is_part = _NUMBERED.match(line) is not None or sheet.words.ordinal.match(line) is not None
        is_part = is_part or line in sheet.words.part_heads
        yield from ((first, BlockKind.SUBHEADING) for _ in range(is_part and _is_heading(sheet, first)))
    opening = next(sheet.free(), None) if sheet.headline is None else None
    for number in sheet.free(sheet.body + 1):
        line = sheet.lines[number].folded
        if number == opening:
            continue  # the story's first sentence, below its dateline
        if not (is_interview and line.endswith("؟")) and _is_heading(sheet, number):
            yield number, BlockKind.SUBHEADING


def _is_heading(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    if not _SHORTEST <= len(line) <= _SUBHEADING_LENGTH or word_count(line) > _SUBHEADING_WORDS:
        return False
    if _NUMBERED.match(line):
        return not ends_sentence(line) and _heads_part(sheet, number)
    if line[-1:].isdigit() and is_labelled_figure(line):
        return False
    if ends_sentence(line) or _LIST_ITEM.match(line) or goes_on(sheet, number) or _is_open(sheet, line):
        return False
    if _follows_end(sheet, number):
        is_open = line.endswith(":")  # `مواعيد الرحلات:`, and no `الأحد:`, which opens an item
        is_whole = not is_open or (" " in line and _is_name_of_part(sheet, number))
        return is_whole and _heads_text(sheet, number)
    return _is_name_of_part(sheet, number) and sheet.prose[number - 1] and _precedes_prose(sheet, number)


def _is_open(sheet: Sheet, line: str) -> bool:
    """Tell whether a line ends in the middle of a sentence: `أوضحت المديرة أن`."""
    last = line[line.rfind(" ") + 1 :]
    return line.endswith("،") or last in sheet.words.function or sheet.words.joints.search(last) is not None


def _heads_part(sheet: Sheet, number: int) -> bool:
    """Tell whether a few numbered words head a part of the story, and are no item of a list."""
    around = (*sheet.lines[number - 1 : number], *sheet.lines[number + 1 : number + 2])
    if any(_NUMBERED.match(line.folded) for line in around):
        return False
    return word_count(sheet.lines[number].folded) <= _PART_WORDS and _precedes_prose(sheet, number)


def _is_name_of_part(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is a few words of no sentence: no conjunction opens it, nobody speaks in it."""
    line = sheet.lines[number].folded
    words = word_count(line.rstrip(" :"))
    if words > _PART_WORDS or line.startswith(_AND) or sheet.credit(number) is not None:
        return False
    return vocabulary(sheet.lexicon).verbs.isdisjoint(_WORD.findall(line))


def photo_credit(sheet: Sheet) -> Labels:
    """Label a line among the paragraphs that credits the pictures, `تصوير: …`."""
    labels = _photo_labels(sheet.lexicon)
    for number in sheet.free(sheet.body):
        if sheet.prose[number] or labels.isdisjoint(_WORD.findall(sheet.lines[number].folded)):
            continue
        parsed = sheet.credit(number)
        people = parsed.credit.people if parsed else ()
        if people and all(person.role == "photographer" for person in people):
            yield number, BlockKind.BYLINE


@lru_cache(maxsize=8)
def _photo_labels(lexicon: Lexicon) -> frozenset[str]:
    """Return the words one of which stands in every line that credits pictures."""
    labels = (entry for entry in lexicon.of(BylineLabelEntry) if entry.role == "photographer")
    return frozenset(_WORD.findall(form)[0] for entry in labels for form in entry.folded)


def paragraph(sheet: Sheet) -> Labels:
    """Label what is left: when in doubt a line is the story's, for a lost paragraph is worse than a leak."""
    for number in sheet.free():
        yield number, BlockKind.PARAGRAPH


def _follows_end(sheet: Sheet, number: int) -> bool:
    above = sheet.lines[number - 1].folded
    return not sheet.is_free(number - 1) or ends_sentence(above) or above.endswith(("؟", "!", '"', "”", "»"))


def _heads_text(sheet: Sheet, number: int) -> bool:
    """Tell whether running text follows, or one more heading and the text."""
    below = next(sheet.free(number + 1), None)
    if below is None or _precedes_prose(sheet, number):
        return below is not None
    line = sheet.lines[below].folded
    is_heading = _SHORTEST <= len(line) <= _SUBHEADING_LENGTH and not ends_sentence(line)
    return is_heading and _follows_end(sheet, number) and _precedes_prose(sheet, below)


def _precedes_prose(sheet: Sheet, number: int) -> bool:
    below = next(sheet.free(number + 1), None)
    return below is not None and (
        sheet.prose[below] or _LIST_ITEM.match(sheet.lines[below].folded) is not None
    )
