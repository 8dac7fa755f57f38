"""Rules for what readers have to say below a story: their comments, and the polls that ask them."""

from __future__ import annotations

from itertools import takewhile

from arabnews.blocks.head.headers import speaks_of_comments
from arabnews.blocks.head.no_titles import goes_on
from arabnews.blocks.lines.shapes import ends_sentence
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.blocks.tail.tail import is_other_heading, story_end
from arabnews.models import BlockKind

__all__ = ["comments", "polls"]

_POLL_LINES = 9
_AMONG_COMMENTS = {BlockKind.COMMENT, BlockKind.OTHER, BlockKind.SHARE, BlockKind.HEADLINE}
"""What stands between comments: the story's title again, too, over the form for one."""
_TAKEN_UP = 2
"""Paragraphs behind a heading of comments from which on they may be the story's."""


def comments(sheet: Sheet) -> Labels:
    """Label readers' words below the comments' heading, once the story has been told."""
    end = story_end(sheet)
    told = BlockKind.COMMENT
    below = range(sheet.body, len(sheet.lines))
    heading = next((n for n in below if sheet.kinds[n] is told or _heads_comments(sheet, n)), None)
    if heading is None or sum(sheet.prose[sheet.body : heading]) < 2:
        return
    goes_on_below = _goes_on_below(sheet, heading)
    is_count = sheet.words.comments.fullmatch(sheet.keys[heading]) is not None
    if sheet.is_free(heading) and (is_count or not goes_on_below):
        yield heading, BlockKind.COMMENT
    if goes_on_below:
        return
    for number in range(heading + 1, len(sheet.lines)):
        if is_other_heading(sheet, number):
            return
        if sheet.is_free(number):
            yield number, BlockKind.COMMENT
        elif sheet.kinds[number] not in _AMONG_COMMENTS and number > end:
            return


def _goes_on_below(sheet: Sheet, heading: int) -> bool:
    """Tell whether whole paragraphs follow right behind a heading, one of which takes the story up again.

    A site's button may stand in the middle of a text; and `تعليق الرحلات` is a heading of the story.
    """
    below = list(
        takewhile(lambda n: sheet.is_free(n) and sheet.prose[n], range(heading + 1, len(sheet.lines)))
    )
    whole = all(ends_sentence(sheet.lines[number].folded) for number in below)
    return len(below) >= _TAKEN_UP and whole and any(goes_on(sheet, number) for number in below)


def _heads_comments(sheet: Sheet, number: int) -> bool:
    """Tell whether a line announces comments in a few words that speak of them."""
    if not sheet.is_free(number) or sheet.prose[number] or not speaks_of_comments(sheet, number):
        return False
    return sheet.date(number) is None  # `سالم العابد | 25 يونيو 2020 | 0 تعليقات` is the story's own line


def polls(sheet: Sheet) -> Labels:
    """Label a poll: its heading, the question below it, the answers."""
    for heading, found in enumerate(sheet.markers):
        if found is None or found.entry.id != "poll" or not found.alone:
            continue
        yield heading, BlockKind.OTHER
        for number in range(heading + 1, min(heading + _POLL_LINES, len(sheet.lines))):
            if not sheet.is_free(number) or sheet.prose[number] or sheet.markers[number] is not None:
                break
            yield number, BlockKind.OTHER
