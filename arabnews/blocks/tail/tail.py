"""Rules for what follows the story: credits, dates, initials, keywords, other titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from arabnews.blocks.head.headers import is_source_line
from arabnews.blocks.head.signatures import is_brand
from arabnews.blocks.head.slots import credit_kind
from arabnews.blocks.lines.shapes import CLOCK, DATED_ITEM, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.blocks.tail.other_days import is_day_of_other
from arabnews.credits.byline import ParsedCredit
from arabnews.models import BlockKind
from arabnews.names.book import name_book
from arabnews.names.person import Grade
from arabnews.pages.lines import Line
from arabnews.text.words import ARABIC_LETTER

__all__ = [
    "credit_tail",
    "date_tail",
    "footnotes",
    "initials",
    "is_announced",
    "is_other_heading",
    "story_end",
]

_INITIALS = re.compile(
    r"^[=_\-]*[/(\s]*(?:[^\W\d_]{1,2}(?:[\s./\\-]+|(?=\()|$)){1,5}(?:\([^()]{2,40}\)|[/)]*)$"
    r"|^[^\W\d_]{2,3}/ ?[^\W\d_]{2,3}$"
)
_BARE = re.compile(r"[^\W\d_]{1,2}$")
_CREDIT_WORDS = 8
_ITEM = re.compile(r"[•▪◦·*–—ـ-] ?[^\W\d_]")
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_NOTE = re.compile(r"\* ?(?:((?:[^\W\d_]+\.? ){1,4}?[^\W\d_]+) ?[،,:–-] ?)?")
"""A star, and perhaps a name and what parts it from the trade behind it."""
_STORY = 2
"""Paragraphs above a note that make it one of a story."""
_ANNOUNCING = 4
"""Words from which on a line with a colon is no label, `بقلم:`, but announces what follows."""
_ROW = re.compile(r"[^\W\d_] \d{1,2} \d{1,2}$")
"""The figures that close a row of a table."""
_SMALL = re.compile(r"[A-Za-z]+ (?:[a-z]+ ?)+$")
"""A Latin line whose words, but for the first, are small."""


def credit_tail(sheet: Sheet) -> Labels:
    """Label a credit line below the text: `المصدر: وكالات`, a place and its agency, the writer's name."""
    for number in _below_text(sheet):
        credit = sheet.credit(number)
        if _is_listed(sheet, number) or is_announced(sheet, number):
            continue
        if credit is not None and _signs_other(sheet, number, credit):
            continue
        if credit is None and (_is_bare_source(sheet, number) or is_brand(sheet, number)):
            yield number, BlockKind.DATELINE
        if credit is not None and _is_sure(credit, sheet.lines[number]) and not _is_clock(sheet, number):
            yield number, credit_kind(sheet, number, credit)


def is_announced(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is one of a list of short lines that a sentence with a colon opens: the story's.

    Args:
        sheet: The lines of the page.
        number: The line.
    """
    for above in range(number - 1, sheet.body - 1, -1):
        line = sheet.lines[above].folded
        if line.endswith(":") and word_count(line) >= _ANNOUNCING:
            return sheet.is_free(above) and sheet.markers[above] is None
        if sheet.prose[above] or not sheet.is_free(above):
            return False
    return False


def _is_bare_source(sheet: Sheet, number: int) -> bool:
    return is_source_line(sheet, number) and word_count(sheet.lines[number].folded) == 1


def date_tail(sheet: Sheet) -> Labels:
    """Label a date line below the text."""
    for number in _below_text(sheet):
        if sheet.date(number) is None or _is_listed(sheet, number) or is_day_of_other(sheet, number):
            continue
        if _is_among_rows(sheet, number):
            continue
        yield number, BlockKind.DATE_LINE


def _is_among_rows(sheet: Sheet, number: int) -> bool:
    """Tell whether a day with figures behind it stands between rows of a table: `6 أكتوبر 20 11`, a town."""
    around = [line.folded for line in sheet.lines[max(number - 1, 0) : number + 2]]
    rows = sum(_ROW.search(line) is not None for line in around)
    return rows > 1 and _ROW.search(sheet.lines[number].folded) is not None


def initials(sheet: Sheet) -> Labels:
    """Label the desk's initials and staff codes that close an agency's story."""
    for number in sheet.free(story_end(sheet)):
        line = sheet.lines[number].folded
        closed = sheet.kinds[number - 1] is BlockKind.END_MARK
        signed = closed and word_count(line) <= 2 and sheet.markers[number] is None
        if _BARE.match(line) and not closed and not sheet.prose[number - 1]:
            continue  # an answer of a poll, `لا`, or a button, `رد`
        if _INITIALS.match(line) or sheet.words.closed.match(line) or signed:
            yield number, BlockKind.END_MARK


def footnotes(sheet: Sheet) -> Labels:
    """Label the notes behind a star that close a story: who the writer is, where the text comes from."""
    yield from _note_of_writer(sheet)
    running = list(sheet.free_prose(sheet.body))
    notes = list(takewhile(lambda n: sheet.lines[n].folded.startswith("*"), reversed(running)))
    if not notes or any(sheet.lines[n].folded.startswith("*") for n in running[: -len(notes)]):
        return
    if len(running) - len(notes) >= _STORY:
        for number in notes:
            tells = sheet.words.trade.search(sheet.lines[number].folded) is not None
            yield number, BlockKind.BYLINE if tells else BlockKind.FOOTER


def _note_of_writer(sheet: Sheet) -> Labels:
    """Yield the few words behind a star that say who the writer is: `* سالم العابد، كاتب من نزوى`."""
    story = list(sheet.free_prose(sheet.body))
    below = story[-1] + 1 if len(story) >= _STORY else len(sheet.lines)
    for number in sheet.free(below, below + 1):
        line = sheet.lines[number].folded
        note = _NOTE.match(line)
        if note is None or not sheet.words.trade.match(line, note.end()):
            continue
        if note[1] is None or name_book(sheet.lexicon).grade(note[1].split()) >= Grade.LIKELY:
            yield number, BlockKind.BYLINE


def _below_text(sheet: Sheet) -> Iterator[int]:
    """Yield the free lines below the text, up to the heading of something else."""
    start = story_end(sheet)
    stop = next((n for n in range(start, len(sheet.lines)) if is_other_heading(sheet, n)), None)
    return sheet.free(start, stop)


def is_other_heading(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is a heading of markup outside the story and outside its comments.

    Args:
        sheet: The lines of the page.
        number: The line.
    """
    line, scope = sheet.lines[number], sheet.scope
    is_heading = line.element is not None and line.element.tag in _HEADINGS
    if scope is None or not is_heading or scope.holds(line):
        return False
    return scope.kind(line) is not BlockKind.COMMENT


def _is_clock(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is a day and an hour, `اليوم, 13:04`, and no paper of the day's name."""
    return CLOCK.search(sheet.lines[number].folded) is not None and sheet.date(number) is not None


def _is_listed(sheet: Sheet, number: int) -> bool:
    """Tell whether a line with a bullet is an item of a list: so is the line beside, or a colon opens it."""
    beside = (*sheet.lines[number - 1 : number], *sheet.lines[number + 1 : number + 2])
    if DATED_ITEM.match(sheet.lines[number].folded):
        return any(DATED_ITEM.match(line.folded) for line in beside)
    if not _ITEM.match(sheet.lines[number].folded):
        return False
    return any(_ITEM.match(line.folded) or line.folded.endswith(":") for line in beside)


def _signs_other(sheet: Sheet, number: int, parsed: ParsedCredit) -> bool:
    """Tell whether a bare name stands right below another story's title, or a reader's day: it signs that."""
    is_bare = bool(parsed.people) and all(person.role is None for person in parsed.credit.people)
    return is_bare and (sheet.kinds[number - 1] is BlockKind.RELATED or _is_other_day(sheet, number - 1))


def _is_other_day(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is a day, and no update's, which is not that of the head: a reader's in a forum."""
    found = sheet.date(number)
    if found is None or found.value is None or found.role != "body":
        return False
    heads = [sheet.date(n) for n in range(sheet.body) if sheet.kinds[n] is BlockKind.DATE_LINE]
    days = [head.value.start for head in heads if head is not None and head.value is not None]
    return bool(days) and found.value.start not in days


def _is_sure(parsed: ParsedCredit, line: Line) -> bool:
    """Tell whether a credit is one also below the text, where keywords and other titles stand about."""
    credit, folded = parsed.credit, line.folded
    if _SMALL.match(line.text):
        return False  # `Mentioned in this news`: words of the site; names have capitals
    if credit.agencies or credit.outlets or credit.desk:
        return word_count(folded) <= _CREDIT_WORDS
    if ARABIC_LETTER.search(folded) is None:
        return any(person.role == "writer" for person in credit.people)  # `Written by: Salem Abed`
    return any(person.role or len(credit.people) == 1 for person in credit.people)


def story_end(sheet: Sheet) -> int:
    """Return the number of the line after the last free running text."""
    running = sheet.free_prose(sheet.body)
    if sheet.scope is not None and sheet.scope.story is not None:
        scope = sheet.scope
        running = (number for number in running if scope.holds(sheet.lines[number]))
    return min(max(running, default=sheet.body) + 1, len(sheet.lines))
