"""Rules for lines that a site sets between the finished paragraphs of a story: sources and hours."""

from __future__ import annotations

from arabnews.blocks.head.headers import is_date_label, is_source_line
from arabnews.blocks.lines.shapes import ends_sentence, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind

__all__ = ["hour", "source"]

_SOURCE_WORDS = 5


def source(sheet: Sheet) -> Labels:
    """Label the agency that a picture or a part is taken from, `المصدر: وكالات`, between paragraphs."""
    for number in _between(sheet):
        is_short = word_count(sheet.lines[number].folded) <= _SOURCE_WORDS
        if is_short and is_source_line(sheet, number) and _names_agency_alone(sheet, number):
            yield number, BlockKind.OTHER


def hour(sheet: Sheet) -> Labels:
    """Label the hour of an update below a paragraph, `آخر تحديث: 12:30`: too little to date the story."""
    for number in sheet.free(sheet.body + 1):
        if not is_date_label(sheet, number) or not any(map(str.isdigit, sheet.lines[number].folded)):
            continue
        if not sheet.is_free(number - 1) or ends_sentence(sheet.lines[number - 1].folded):
            yield number, BlockKind.OTHER


def _names_agency_alone(sheet: Sheet, number: int) -> bool:
    parsed = sheet.credit(number)
    return parsed is not None and bool(parsed.agencies) and not (parsed.people or parsed.places)


def _between(sheet: Sheet) -> list[int]:
    """Return the free lines with running text right above that ends with its stop, and more of it below."""
    return [
        number
        for number in sheet.free(sheet.body + 1)
        if not sheet.prose[number]
        and ends_sentence(sheet.lines[number - 1].folded)
        and any(sheet.prose[number + 1 : number + 2])
    ]
