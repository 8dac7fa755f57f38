"""The rule for the headline: which lines above the text may be it, and which of them it is."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from arabnews.blocks.head.best_headline import RETOLD, best_headline, is_repeated, story_words
from arabnews.blocks.head.no_titles import is_below_heading, is_no_title
from arabnews.blocks.head.rare_titles import is_long_headline, is_stopped_headline, named_by_path
from arabnews.blocks.head.repeated_headline import is_titled_above, without_site
from arabnews.blocks.head.story_below import titled_below
from arabnews.blocks.lines.credits import is_caption_credit
from arabnews.blocks.lines.markers import marker_table
from arabnews.blocks.lines.sections import section_table
from arabnews.blocks.lines.shapes import (
    ends_sentence,
    is_list_item,
    is_near_copy,
    is_title_like,
    word_count,
)
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind

__all__ = ["headline"]

_CREDIT_WORDS = 8
"""Words up to which a line above the text may be a credit and not a headline."""
_FEWEST_WORDS = 2
"""Words of a title above the first point of a text."""
_MOST_WORDS = 30
_MOST_LINES = 500
"""Lines above the text among which a headline in a rarer shape is looked for."""
_ARABIC = re.compile("[ء-ي]{2}")
_LONG_STRIP = 6
"""Titles in a row, one of which may share a few words with a text that is not its own."""
_STRIP = 4
"""Titles in a row from which on they may be a strip of other stories."""
_OWN_STORY = 0.4
"""Share of a title's words that its own story tells, where it stands in a long row."""
_CUT_TO = 0.4
"""Share of a caption's words that is told again below it; fewer are the name that a title opens with."""


def headline(sheet: Sheet) -> Labels:
    """Choose the headline among the title-like lines above the first running text."""
    if sheet.headline is not None:
        return
    first_prose = _first_running(sheet)
    candidates = _candidates(sheet, first_prose)
    named = named_by_path(sheet)
    if named is not None:
        sheet.headline = named
        yield named, BlockKind.HEADLINE
    elif _is_strip(sheet, candidates, first_prose):
        yield from ((number, BlockKind.TICKER) for number in candidates)
    elif candidates:
        sheet.headline = without_site(sheet, best_headline(sheet, candidates, first_prose))
        yield sheet.headline, BlockKind.HEADLINE


def _candidates(sheet: Sheet, first_prose: int) -> list[int]:
    """Return the lines that may be the headline: title-like ones, or else the first in a rarer shape."""
    usual = [number for number in sheet.free(0, first_prose) if _may_be_headline(sheet, number)]
    usual = _without_calls(sheet, usual)
    if len(usual) > 1 and all(is_list_item(sheet.lines[number].folded) for number in usual):
        return usual if _is_strip(sheet, usual, first_prose) else []  # points of a deck
    listed = len(usual) == 1 and is_list_item(sheet.lines[usual[0]].folded)
    if usual and not listed:
        return usual
    above = islice(sheet.free(0, usual[0] if listed else first_prose), _MOST_LINES)
    short = next((number for number in above if _is_short_headline(sheet, number)), None)
    if listed and (short is None or word_count(sheet.lines[short].folded) < _FEWEST_WORDS):
        return usual
    if short is not None:
        return [short]
    is_prose = is_long_headline(sheet, first_prose) or is_stopped_headline(sheet, first_prose)
    return [first_prose] if is_prose else []


def _without_calls(sheet: Sheet, candidates: list[int]) -> list[int]:
    """Drop calls to share or follow, `شارك من خلال الواتساب`, unless nothing else may be the headline."""
    table = marker_table(sheet.lexicon)
    short = {n for n in candidates if word_count(sheet.lines[n].folded) <= _CREDIT_WORDS}
    calls = {number for number in short if table.is_call(sheet.lines[number].folded)}
    return [number for number in candidates if number not in calls] if calls else candidates


def _is_strip(sheet: Sheet, candidates: list[int], first_prose: int) -> bool:
    """Tell whether titles stand in a row above a text that retells none of them: other stories' titles."""
    if candidates and all(is_below_heading(sheet, number) for number in candidates):
        return True
    is_over_rubric = len(candidates) >= _STRIP - 1 and _is_over_rubric(sheet, candidates[-1] + 1)
    if len(candidates) < _STRIP - is_over_rubric or candidates != list(
        range(candidates[0], candidates[0] + len(candidates))
    ):
        return False
    is_long = len(candidates) >= _LONG_STRIP
    is_parted = not is_long and any(sheet.lines[number].gap for number in candidates[1:])
    story = story_words(sheet, first_prose)
    stands_over_text = not is_parted and _stands_over_text(sheet, candidates[-1], first_prose, story)
    if not (is_over_rubric or stands_over_text):
        return False
    for number in candidates:
        words = sheet.words_of(number)
        least = max(RETOLD, _OWN_STORY * len(words) * is_long)
        if is_repeated(sheet, number) or len(words & story) >= least:
            return False
    return True


def _is_over_rubric(sheet: Sheet, below: int) -> bool:
    """Tell whether the story's rubric and its day stand right below some titles: its own is lost."""
    if below + 1 >= len(sheet.lines) or not section_table(sheet.lexicon).is_section(sheet.keys[below]):
        return False
    return sheet.date(below + 1) is not None


def _stands_over_text(sheet: Sheet, last: int, first_prose: int, story: frozenset[str]) -> bool:
    """Tell whether the text follows a row of titles, or its dateline and a text with no word of the last."""
    between = range(last + 1, first_prose)
    parsed = [sheet.credit(number) for number in between]
    if any(one is None or one.people for one in parsed):
        return False
    return not parsed or story.isdisjoint(sheet.words_of(last))


def _first_running(sheet: Sheet) -> int:
    """Return the number of the first running text; a ticker on one long line above a title is none."""
    running = list(sheet.free_prose())
    for here, following in pairwise([*running, len(sheet.lines)]):
        titles = [number for number in sheet.free(here + 1, following) if _may_be_headline(sheet, number)]
        line = sheet.lines[here].folded
        is_top = here <= 1 or not (is_title_like(line) or _has_candidate(sheet, here))
        if ends_sentence(line) or not titles or not is_top:
            opens_page = here == running[0] and next(sheet.free(0, here), None) is None
            below = titled_below(sheet, here) if opens_page else None
            return here if below is None else below
    return running[0] if running else len(sheet.lines)


def _has_candidate(sheet: Sheet, end: int) -> bool:
    return any(_may_be_headline(sheet, number) for number in sheet.free(0, end))


def _may_be_headline(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    if not is_title_like(line) or sheet.markers[number] is not None or sheet.date(number) is not None:
        return False
    if section_table(sheet.lexicon).is_section(sheet.keys[number]) or sheet.words.news_of.fullmatch(line):
        return False
    if is_caption_credit(line, sheet.lexicon) and not (
        _frames_date(sheet, number) or _heads_page(sheet, number)
    ):
        return False
    is_credit = word_count(line) <= _CREDIT_WORDS and sheet.credit(number) is not None
    return not is_credit and not _is_cut_caption(sheet, number) and not is_no_title(sheet, number)


def _frames_date(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is told again with nothing but the day between: a title, whatever closes it."""
    keys = sheet.keys
    if keys[number] not in keys[number + 2 : number + 3] + keys[max(number - 2, 0) : max(number - 1, 0)]:
        return False
    between = number + 1 if keys[number + 2 : number + 3] == [keys[number]] else number - 1
    return sheet.date(between) is not None


def _heads_page(sheet: Sheet, number: int) -> bool:
    """Tell whether words in brackets close the first line of a page, over the story's day: no source.

    So does `افتتاح معرض (رسائل المدينة القديمة)`, over `نشر في 4 مارس 2021`.
    """
    line = sheet.lines[number].folded
    if not line.endswith(")") or next(sheet.free(), None) != number:
        return False
    inside = line[line.rfind("(") + 1 : -1]
    below = sheet.date(number + 1) if number + 1 < len(sheet.lines) else None
    is_named = word_count(inside) < _FEWEST_WORDS or sheet.read_credit(inside) is not None
    return below is not None and below.role == "publication" and not is_named


def _is_cut_caption(sheet: Sheet, number: int) -> bool:
    """Tell whether the line beside this one says the same, longer or shorter: a caption told twice."""
    line = sheet.lines[number].folded
    beside = [other for other in (number - 1, number + 1) if 0 <= other < len(sheet.lines)]
    if any(is_titled_above(sheet, other) for other in (number, *beside[-1:])):
        return False  # the page's title, and the story's
    rights = sheet.words.picture_rights
    if any(rights.sub("", sheet.lines[other].folded) == line for other in beside if other > number):
        return False  # the picture's text is the title, and whose it is
    return number > 0 and any(
        sheet.lines[other].folded != line
        and is_near_copy(sheet.lines[other].folded, line)
        and (other < number or word_count(sheet.lines[other].folded) >= _CUT_TO * word_count(line))
        for other in beside
    )


def _is_short_headline(sheet: Sheet, number: int) -> bool:
    """Tell whether a line of any length under a sentence's may be a headline: words that are nothing else."""
    line = sheet.lines[number].folded
    if word_count(line) > _MOST_WORDS or ends_sentence(line) or not _ARABIC.search(line):
        return False
    if sheet.markers[number] is not None or sheet.date(number) is not None or is_list_item(line):
        return False
    is_rubric = section_table(sheet.lexicon).is_section(sheet.keys[number])
    if is_rubric or is_caption_credit(line, sheet.lexicon) or sheet.credit(number) is not None:
        return False
    return not is_no_title(sheet, number)
