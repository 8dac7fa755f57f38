"""Rules for captions above the text: over the headline, or a few words that say what a picture shows."""

from __future__ import annotations

from arabnews.blocks.head.pictured import is_credited_as_below, is_picture, is_portrait
from arabnews.blocks.lines.credits import caption_credits, is_caption_credit
from arabnews.blocks.lines.shapes import word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind

__all__ = ["above", "picture"]

_SHOWN_WORDS = 3


def above(sheet: Sheet) -> Labels:
    """Label a picture's text over the headline, told twice: right above it, or with a picture's credit."""
    head = sheet.headline or 0
    yield from ((number, BlockKind.CAPTION) for number in _pair_above(sheet, head))
    for number in sheet.free(0, head):
        line = sheet.lines[number].folded
        if is_caption_credit(line, sheet.lexicon) and line in (
            other.folded
            for other in (*sheet.lines[max(number - 1, 0) : number], *sheet.lines[number + 1 : number + 2])
        ):
            yield number, BlockKind.CAPTION


def _pair_above(sheet: Sheet, head: int) -> tuple[int, ...]:
    """Return two lines that say the same right above the headline, if all others there are something else."""
    pair = tuple(sheet.free(0, head))
    if pair != (head - 2, head - 1) or sheet.keys[pair[0]] != sheet.keys[pair[1]]:
        return ()
    return pair if word_count(sheet.lines[pair[0]].folded) > 1 else ()


def picture(sheet: Sheet) -> Labels:
    """Label a few words above the text that say what a picture shows, `ملصق المعرض`."""
    for number in sheet.free(0, next(sheet.free_prose(), 0)):
        is_shown = is_picture(sheet, number) or is_credited_as_below(sheet, number)
        is_shown = is_shown or (sheet.headline is None and is_portrait(sheet, number))
        if is_shown or _runs_into_photographer(sheet, number):
            yield number, BlockKind.CAPTION


def _runs_into_photographer(sheet: Sheet, number: int) -> bool:
    """Tell whether words run into `تصوير:` with nothing between: `قوارب على شاطئ الخور تصوير: سالم العابد`.

    They might be names that no list knows, but three and more of them are what the picture shows.
    """
    found = caption_credits(sheet.lexicon).photographer.match(sheet.lines[number].folded)
    if found is None or word_count(found["shown"]) <= _SHOWN_WORDS:
        return False
    return sheet.read_credit(found["shown"]) is None
