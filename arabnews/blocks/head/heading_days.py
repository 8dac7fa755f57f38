"""Tell the story's day right above its headline from the site's clock."""

from __future__ import annotations

import re
from functools import lru_cache

from arabnews.blocks.head.headers import holds_update, tells_age
from arabnews.blocks.lines.credits import is_caption_credit
from arabnews.blocks.lines.sections import section_table
from arabnews.blocks.lines.shapes import CLOCK
from arabnews.blocks.lines.sheet import Sheet
from arabnews.lexicon import Lexicon
from arabnews.lexicon.date_tables import WeekdayEntry
from arabnews.models import BlockKind, DateMention

__all__ = ["is_day_of_story"]

_FIGURES = re.compile(r"[\d\s/.:|\\-]+$")
_WORD = re.compile(r"[^\W\d_]{2}")
_HEAD = 10
"""Lines below a headline in which the day of a story stands."""
_LEAD = 2
_MENU = 2
"""Rubrics in a row that are a menu."""
_SLOT = 4
"""Lines from the day under a rubric to the headline."""


def is_day_of_story(sheet: Sheet, number: int, found: DateMention) -> bool:
    """Tell whether a day right above the headline, the only one of the head, is the story's.

    Sites print their clock in words; bare figures are the story's. So is the day of whose weekday the story
    says `اليوم الأحد`, and the day above a blog's post.

    Args:
        sheet: The page on the labelling desk, its headline known.
        number: Number of the line.
        found: The day on it.
    """
    headline, value = sheet.headline, found.value
    if headline is None or value is None or value.start is None or value.hijri:
        return False
    return _stands_in_slot(sheet, number, headline) or _is_only_day(sheet, number, found)


def _is_only_day(sheet: Sheet, number: int, found: DateMention) -> bool:
    """Tell whether no other day stands in the head, and this one right above the headline is no clock."""
    headline, value = sheet.headline or 0, found.value
    if number + 1 != headline or value is None or value.start is None:
        return False
    below = range(headline + 1, min(headline + _HEAD, len(sheet.lines)))
    others = (*range(number), *(other for other in below if not sheet.prose[other]))
    if any(sheet.date(other) is not None for other in others):
        return False
    if _FIGURES.match(sheet.lines[number].folded) or not sheet.words.blog.isdisjoint(sheet.keys):
        return True
    line = sheet.lines[number]
    is_hour = CLOCK.search(line.folded) and not _WORD.search(line.text[: found.span.start])
    if is_hour and all(_is_no_site(sheet, above) for above in range(number)):
        return True
    days = _forms(sheet.lexicon, value.start.weekday())
    today = [f"{word} {day}" for word in sheet.words.weekday_heads for day in days]
    running = [other for other in below if sheet.prose[other]][:_LEAD]
    return any(form in sheet.lines[other].folded for other in running for form in today)


def _stands_in_slot(sheet: Sheet, number: int, headline: int) -> bool:
    """Tell whether the lines from a day to the headline tell of a story: its rubric, its update, its length.

    A site's clock stands over the menu, and no rubric parts it from that.
    """
    between = range(number + 1, headline)
    if headline - number > _SLOT or not all(_tells_of_story(sheet, other) for other in between):
        return False
    updated = any(holds_update(sheet.lexicon, sheet.lines[other].folded) for other in between)
    return (
        updated or BlockKind.PLAYER in sheet.kinds[number + 1 : headline] or _is_under_rubric(sheet, number)
    )


def _tells_of_story(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is a day, an hour, an age, or the minutes that a story takes to read."""
    if sheet.date(number) is not None or tells_age(sheet, number) or sheet.kinds[number] is BlockKind.PLAYER:
        return True
    return CLOCK.match(sheet.lines[number].folded) is not None


def _is_under_rubric(sheet: Sheet, number: int) -> bool:
    """Tell whether one rubric, and no menu of them, stands right above a day."""
    known = section_table(sheet.lexicon)
    if not number or not known.is_section(sheet.keys[number - 1]):
        return False
    return number < _MENU or not known.is_section(sheet.keys[number - 2])


def _is_no_site(sheet: Sheet, number: int) -> bool:
    """Tell whether a line over the day is a picture's or has no words: no menu, no site's clock."""
    line = sheet.lines[number].folded
    return _WORD.search(line) is None or is_caption_credit(line, sheet.lexicon)


@lru_cache(maxsize=32)
def _forms(lexicon: Lexicon, weekday: int) -> tuple[str, ...]:
    entries = (entry for entry in lexicon.of(WeekdayEntry) if entry.weekday == weekday)
    return tuple(form for entry in entries for form in entry.folded)
