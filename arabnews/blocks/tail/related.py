"""Rules for links to other stories: a marker with its title, a marker with a list, another story's text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from arabnews.blocks.head.headers import is_source_line, speaks_of_comments
from arabnews.blocks.head.no_titles import goes_on
from arabnews.blocks.lines.markers import marker_table
from arabnews.blocks.lines.shapes import ends_sentence, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.blocks.lines.vocabulary import BlockWords
from arabnews.models import BlockKind

__all__ = ["announced", "marked", "markers_inside", "more_of", "names_more"]

_TEASER = re.compile(r"(?:\.\.+|…|\[…\]|\[\.\.\.\])\W*$")
_ITEM_LENGTH = 160
_ARABIC = re.compile("[ء-ي]{2}")
_HEADING_REST = 2
"""Words behind a marker up to which it is a heading still, `المزيد من أخبار الدار`, and no title."""
_SPEAKER = re.compile(r"[^:]{3,30}: *\S+ +\S")
_STOPPED = re.compile(r"[.؟!]\W*$")
_CARD_WORDS = 4
_CARDS = 2
"""Openings of texts, each below its title, from which on they are other stories."""
_PASSED_OVER = {BlockKind.OTHER, BlockKind.AD, BlockKind.SHARE, BlockKind.RELATED}


def marked(sheet: Sheet) -> Labels:
    """Label `اقرأ أيضاً` and its like, and what they announce.

    A title on the marker's own line ends with the line. A marker alone takes the title-like lines below it,
    and their teasers; where another story's byline follows, all of that story.
    """
    for number, found in enumerate(sheet.markers):
        if found is None or found.entry.kind != BlockKind.RELATED or not sheet.is_free(number):
            continue
        if sheet.prose[number] and not found.alone and ends_sentence(sheet.lines[number].folded):
            continue
        yield number, BlockKind.RELATED
        is_heading = found.alone or word_count(sheet.lines[number].folded[found.rest :]) <= _HEADING_REST
        if found.alone and (_is_closed(sheet, number) or _heads_cards(sheet, number)):
            yield from _to_the_end(sheet, number + 1)
        elif is_heading or (any(sheet.prose[:number]) and not any(sheet.prose[number:])):
            yield from announced(sheet, number)


def _is_closed(sheet: Sheet, number: int) -> bool:
    """Tell whether the line above says where the story was taken from, and nothing below goes on with it."""
    if number == 0 or not is_source_line(sheet, number - 1) or not any(sheet.prose[sheet.body : number - 1]):
        return False
    return not any(goes_on(sheet, below) for below in sheet.free_prose(number))


def _heads_cards(sheet: Sheet, marker: int) -> bool:
    """Tell whether titles follow to the end, each with the opening of its text, the first one cut off.

    The story above has its stops.
    """
    above = [n for n in range(sheet.headline or 0, marker) if sheet.prose[n]]
    running = list(sheet.free_prose(marker))
    if len(running) < _CARDS or not above or not ends_sentence(sheet.lines[above[-1]].folded):
        return False
    if _STOPPED.search(sheet.lines[running[0]].folded) or running[0] == marker + 1:
        return False
    return all(second - first > 1 for first, second in pairwise(running)) and not any(
        goes_on(sheet, number) for number in running
    )


def more_of(sheet: Sheet) -> Labels:
    """Label a heading `المزيد من …` below the text with a rubric or two words behind it, and its titles."""
    for number in sheet.free(sheet.body):
        if names_more(sheet.lines[number].folded, sheet.words) and any(sheet.prose[sheet.body : number]):
            yield number, BlockKind.RELATED
            yield from announced(sheet, number)


def names_more(folded: str, words: BlockWords) -> bool:
    """Tell whether a line is a heading such as `المزيد من حوارات` and no title.

    >>> from arabnews.blocks.lines.vocabulary import block_words
    >>> from arabnews.lexicon import default_lexicon
    >>> words = block_words(default_lexicon())
    >>> names_more("المزيد من حوارات", words), names_more("المزيد من الامطار تصل الساحل غدا", words)
    (True, False)

    Args:
        folded: A line in its search form.
        words: The words in use.
    """
    return words.more_of.match(folded) is not None


def markers_inside(folded: str, words: BlockWords) -> Iterator[tuple[int, int]]:
    """Yield the ranges of related markers inside re-flowed paragraphs.

    The title that follows one has no end there, so the words stay in the body and the article gets a note.

    >>> from arabnews.blocks.lines.vocabulary import block_words
    >>> from arabnews.lexicon import default_lexicon
    >>> story = "وصل القطار. اقرا ايضا: افتتاح المحطه وقال المدير ان الرحلات ستزيد."
    >>> list(markers_inside(story, block_words(default_lexicon())))
    [(12, 22)]

    Args:
        folded: A text in its search form.
        words: The words in use.
    """
    if any(sign in folded for sign in words.also):
        yield from (found.span(1) for found in words.inside.finditer(folded))


def announced(sheet: Sheet, marker: int) -> Labels:
    """Yield what a heading of other stories announces: the titles below it and their openings.

    Args:
        sheet: The lines of the page.
        marker: The heading's line.

    Yields:
        Numbers of lines with their label.
    """
    items = 0
    for number in range(marker + 1, len(sheet.lines)):
        if not sheet.is_free(number):
            if sheet.kinds[number] in _PASSED_OVER:
                continue
            return
        if marker_table(sheet.lexicon).names_call(sheet.lines[number].folded):
            yield number, BlockKind.SHARE
        elif _is_listed(sheet, number, items=items):
            yield number, BlockKind.RELATED
            items += sheet.date(number) is None
        elif _is_last_opening(sheet, marker, number) if items else _heads_card(sheet, number):
            yield number, BlockKind.RELATED
        elif items and _opens_other_story(sheet, number):
            yield from _to_the_end(sheet, number)
            return
        else:
            return


def _heads_card(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is the paper, or the age, over the title of another story: `المرفأ`, `منذ 4 ساعات`.

    The story has been told, and no sentence follows.
    """
    if sheet.prose[number] or any(sheet.prose[number:]) or not any(sheet.prose[:number]):
        return False
    line = sheet.lines[number].folded
    parsed = sheet.credit(number)
    is_paper = parsed is not None and bool(parsed.outlets or parsed.agencies) and not parsed.people
    return word_count(line) <= _CARD_WORDS and (is_paper or sheet.date(number) is not None)


def _is_item(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    if len(line) > _ITEM_LENGTH or word_count(line) < 2 or ends_sentence(line) or sheet.prose[number]:
        return False
    if speaks_of_comments(sheet, number) and any(map(str.isdigit, line)):
        return False
    return line[-1] != ":" and _ARABIC.search(line) is not None and not _is_credit(sheet, number)


def _is_listed(sheet: Sheet, number: int, *, items: int) -> bool:
    """Tell whether a line is a title, the day above one, or below one the opening of its text."""
    if _is_item(sheet, number) or _dates_item(sheet, number):
        return True
    return items > 0 and _TEASER.search(sheet.lines[number].folded) is not None


def _dates_item(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is the day of the title below it, `2024-03-11`."""
    if sheet.prose[number] or sheet.date(number) is None or number + 1 >= len(sheet.lines):
        return False
    return sheet.is_free(number + 1) and _is_item(sheet, number + 1)


def _opens_other_story(sheet: Sheet, number: int) -> bool:
    """Tell whether a byline stands here, after this page's own story has been told."""
    told = any(sheet.prose[line] for line in range(sheet.headline or 0, number))
    return told and (_is_credit(sheet, number) or sheet.date(number) is not None)


def _is_last_opening(sheet: Sheet, marker: int, number: int) -> bool:
    """Tell whether the page's last running line breaks off without a stop, under a story that has them."""
    if ends_sentence(sheet.lines[number].folded) or not sheet.prose[number] or any(sheet.prose[number + 1 :]):
        return False
    above = [line for line in range(sheet.headline or 0, marker) if sheet.prose[line]]
    return len(above) > 1 and all(ends_sentence(sheet.lines[line].folded) for line in above)


def _is_credit(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is a byline; a whole title's words are none."""
    line = sheet.lines[number].folded
    return word_count(line) <= 6 and not _SPEAKER.match(line) and sheet.credit(number) is not None


def _to_the_end(sheet: Sheet, start: int) -> Labels:
    for number in range(start, len(sheet.lines)):
        if sheet.is_free(number):
            yield number, BlockKind.RELATED
        elif sheet.kinds[number] not in _PASSED_OVER:
            return
