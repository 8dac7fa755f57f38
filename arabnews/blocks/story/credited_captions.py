"""The rule for captions that the credit of their picture closes."""

from __future__ import annotations

import re

from arabnews.blocks.head.no_titles import goes_on
from arabnews.blocks.lines.credits import is_caption_credit
from arabnews.blocks.lines.shapes import ends_sentence, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.blocks.story.captions import start_of_others
from arabnews.models import BlockKind

__all__ = ["closed_by_agency", "credited", "sized"]

_CREDITED_LENGTH = 110
_CAPTION_WORDS = 5
_CLOSED = re.compile(r"(.+?) ?(?: [-–—|]|/) ?([^-–—|/]{2,25})$")
_SIZED = re.compile(r", \d{3,4}, \d\d\.\d\d\.\d{4}$", re.MULTILINE)
_SHOWN_WORDS = 2
_LIST_WORDS = 8
"""Words of an item beside a line that make it one of a list too."""


def credited(sheet: Sheet) -> Labels:
    """Label a short line closed by a picture credit, `(أ ف ب)` or `أرشيفية`."""
    for number in sheet.free((sheet.headline or -1) + 1, start_of_others(sheet)):
        line = sheet.lines[number].folded
        if len(line) > _CREDITED_LENGTH or not is_caption_credit(line, sheet.lexicon):
            continue
        if ends_sentence(line.rstrip(".")) or _is_in_list(sheet, number) or _is_gloss(sheet, number):
            continue
        if goes_on(sheet, number) or _closes_story(sheet, number):
            continue
        if line.endswith(").") and not _names_source(sheet, line):
            continue  # `برتقالة كبيرة (مغسولة جيدا).`: a sentence of the story
        if word_count(line) >= _CAPTION_WORDS or sheet.credit(number) is None:
            yield number, BlockKind.CAPTION


def closed_by_agency(sheet: Sheet) -> Labels:
    """Label a short line between paragraphs that an agency or a paper closes, `عمال على الرصيف - رويترز`."""
    for number in sheet.free(sheet.body + 1, start_of_others(sheet)):
        line = sheet.lines[number].folded
        closed = _CLOSED.match(line) if len(line) <= _CREDITED_LENGTH and not sheet.prose[number] else None
        if (
            closed is None
            or word_count(closed[1]) < _SHOWN_WORDS
            or not any(sheet.prose[number + 1 : number + 2])
        ):
            continue
        whole, close = sheet.credit(number), sheet.read_credit(closed[2])
        is_signed = whole is not None and bool(whole.people or whole.places or whole.credit.outlets)
        if close is None or close.people or close.places:
            continue
        by_outlet = bool(close.credit.outlets) and (whole is None or not whole.people)
        by_outlet = by_outlet and not any(map(str.isdigit, closed[1]))  # النخيل 2 - 1 الاتحاد
        if (close.agencies and not is_signed) or by_outlet:
            yield number, BlockKind.CAPTION


def _is_in_list(sheet: Sheet, number: int) -> bool:
    """Tell whether a line with a star is one of a list, `*مكتب المرفأ (مرفأ)`: an office, its short name."""
    if not sheet.lines[number].folded.startswith("*"):
        return False
    return any(
        line.folded.startswith("*") or line.folded.endswith(":")
        for line in (*sheet.lines[number - 1 : number], *sheet.lines[number + 1 : number + 2])
    )


def _is_gloss(sheet: Sheet, number: int) -> bool:
    """Tell whether brackets close a short line of a list below the text's beginning: they explain a word.

    So do those of `نصف كوب زيت نباتي (يفضل زيت الذرة)`; a picture's hold its source.
    """
    line = sheet.lines[number].folded
    if number <= sheet.body or not line.endswith(")") or not sheet.is_free(number - 1):
        return False
    around = sheet.lines[number - 1 : number + 2]
    is_listed = len(around) > 2 and any(word_count(one.folded) <= _LIST_WORDS for one in around[::2])
    inside = line[line.rfind("(") + 1 : -1]
    is_source = word_count(inside) == 1 or sheet.read_credit(inside) is not None
    return is_listed and not is_source


def _closes_story(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is the story's last, whose sentence ends before its source: `… العام. (وال)`."""
    text, _, _ = sheet.lines[number].folded.rpartition("(")
    below = sheet.prose[number + 1 : start_of_others(sheet)]
    return number > sheet.body and ends_sentence(text.rstrip()) and not any(below)


def _names_source(sheet: Sheet, line: str) -> bool:
    """Tell whether the brackets that close a line name an agency, a paper or a person."""
    return sheet.read_credit(line[max(line.rfind("("), line.rfind("[")) + 1 : -2]) is not None


def sized(sheet: Sheet) -> Labels:
    """Label a picture's text with its width and day behind it: `عمال على الرصيف, 1920, 19.12.2024`."""
    if _SIZED.search(sheet.page.folded.text) is None:
        return  # as nearly every page has none
    for number in sheet.free((sheet.headline or -1) + 1):
        if _SIZED.search(sheet.lines[number].folded):
            yield number, BlockKind.CAPTION
