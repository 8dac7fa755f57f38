"""Rules for the slots between headline and text: date line, byline, dateline, deck."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from arabnews.blocks.headers import is_source_line
from arabnews.blocks.no_titles import is_named_agency, is_question, place_of
from arabnews.blocks.shapes import content_words, is_near_copy, is_signed, word_count
from arabnews.blocks.sheet import Sheet
from arabnews.credits.byline import ParsedCredit
from arabnews.models import BlockKind, DateMention

__all__ = [
    "author_card",
    "credit_kind",
    "credit_slot",
    "date_slot",
    "deck",
    "deck_repeated",
    "form",
    "head_end",
    "latin_place",
]

Labels = Iterator[tuple[int, BlockKind]]

_ITEM_BULLET = re.compile(r"^(?:[•▪◦·*-]|>>)")
_CLOCK = re.compile(r"(?<!\d)\d?\d:\d\d(?!\d)")
_ARABIC = re.compile("[ء-ي]")
_LATIN = re.compile(r"[A-Za-zçğıöşüÇĞİÖŞÜâîû' -]{3,30}$")
_SLOTS = {
    BlockKind.PLAYER,
    BlockKind.DATE_LINE,
    BlockKind.BYLINE,
    BlockKind.DATELINE,
    BlockKind.HEADLINE,
}
_LOOSE_SLOTS = {BlockKind.CAPTION, BlockKind.SHARE}
_BELOW_STORY = frozenset({BlockKind.RELATED, BlockKind.COMMENT, BlockKind.TAGS})
_BOLD = "**"
"""Marks of bold letters around a heading of the text."""
_DECK_LENGTH = 320
_DECK_WORDS = 9
_FIELD_WORDS = 3
_TOP = 2


def head_end(sheet: Sheet) -> int:
    """Return where the head ends: at the story's second running line, so that slots below a deck are seen."""
    running = sheet.free_prose(0 if sheet.headline is None else sheet.headline + 1)
    first = next(running, len(sheet.lines))
    return next(running, first)


def date_slot(sheet: Sheet) -> Labels:
    """Label a line that is a date, below the headline."""
    for number in sheet.free(sheet.headline or 0, head_end(sheet)):
        found = sheet.date(number)
        if found is not None:
            is_place = _is_dated_place(sheet, number, found)
            is_clock = _is_site_clock(sheet, number, found)
            yield (
                number,
                BlockKind.DATELINE if is_place else BlockKind.MASTHEAD if is_clock else BlockKind.DATE_LINE,
            )


def credit_slot(sheet: Sheet) -> Labels:
    """Label a line that is a credit, between headline and text: a byline, or a dateline without a person."""
    for number in sheet.free(sheet.headline or 0, head_end(sheet)):
        credit = sheet.credit(number)
        if credit is None and place_of(sheet, number) is not None:
            yield number, BlockKind.DATELINE
        elif credit is None and (is_signed(sheet.lines[number].folded) or is_named_agency(sheet, number)):
            yield number, BlockKind.BYLINE
        if credit is None or _heads_others(sheet, number):
            continue
        if _is_site_in_title(sheet, number):
            yield number, BlockKind.MASTHEAD
        elif _is_picture_credit(sheet, number, credit):
            yield number, BlockKind.OTHER
        elif not _opens_next(sheet, number):
            yield number, credit_kind(sheet, number, credit)


def _heads_others(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is the heading of other stories, `Latest News`, and no paper."""
    marker = sheet.markers[number]
    return marker is not None and marker.alone and marker.entry.kind == BlockKind.RELATED


def _is_site_in_title(sheet: Sheet, number: int) -> bool:
    """Tell whether a dash leaves a name open above a title, `المرفأ اليوم -`: the site's in a page's title.

    A place and an agency that announce the story stand above its text.
    """
    below = number + 1
    is_open = sheet.lines[number].folded.endswith(("-", "–"))
    return is_open and below < len(sheet.lines) and not sheet.prose[below]


def _is_picture_credit(sheet: Sheet, number: int, parsed: ParsedCredit) -> bool:
    """Tell whether an agency in Latin letters stands right below a picture that is told by the headline."""
    told = sheet.kinds[number - 1] is BlockKind.HEADLINE and number - 1 != sheet.headline
    line = sheet.lines[number].folded
    names_source = "/" in line or bool(parsed.credit.agencies or parsed.credit.outlets)
    return told and names_source and not _ARABIC.search(line)


def _opens_next(sheet: Sheet, number: int) -> bool:
    """Tell whether the words also open the sentence below: `نزوى`, `نزوى هي ولاية …`."""
    below = sheet.lines[number + 1 : number + 2]
    return bool(below) and below[0].folded.startswith(f"{sheet.lines[number].folded} ")


def author_card(sheet: Sheet) -> Labels:
    """Label a name with the writer's trade below it, and the account below that."""
    for number in range(sheet.headline or 0, head_end(sheet)):
        marker = sheet.markers[number]
        if marker is None or marker.entry.id != "trade":
            continue
        for beside in (number - 1, number + 1):
            if (
                0 <= beside < len(sheet.lines)
                and sheet.is_free(beside)
                and _is_name_or_account(sheet, beside)
            ):
                yield beside, BlockKind.BYLINE


def _is_name_or_account(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    return line.startswith("@") or (2 <= word_count(line) <= 4 and not any(map(str.isdigit, line)))


def latin_place(sheet: Sheet) -> Labels:
    """Label a place in Latin letters right above the Arabic dateline: the agency's location tag."""
    for number in sheet.free(sheet.headline or 0, head_end(sheet)):
        below = number + 1
        if below < len(sheet.lines) and sheet.kinds[below] in {BlockKind.BYLINE, BlockKind.DATELINE}:
            credit = sheet.credit(below)
            if _LATIN.match(sheet.lines[number].folded) and credit is not None and credit.places:
                yield number, BlockKind.DATELINE


def deck(sheet: Sheet) -> Labels:
    """Label the standfirst: what a slot of the page cuts off from the text under the headline."""
    if sheet.headline is None:
        yield from _twice_told(sheet)
    if sheet.headline is None or sheet.live:
        return
    sheet.body = next(sheet.free_prose(sheet.headline + 1), sheet.headline + 1)
    has_caption = BlockKind.CAPTION in sheet.kinds[sheet.headline : sheet.body]
    fewest = _DECK_WORDS if not has_caption else _DECK_WORDS // 2
    for number in list(sheet.free(sheet.headline + 1)):
        if number > sheet.body:
            return
        if number < sheet.body or _is_cut_off(sheet, number) or _is_next_point(sheet, number):
            if not _may_be_deck(sheet, number, fewest) and not _is_within_deck(sheet, number, fewest):
                continue
            yield number, BlockKind.DECK
            if number == sheet.body:
                sheet.body = next(sheet.free_prose(number + 1), len(sheet.lines))


def _twice_told(sheet: Sheet) -> Labels:
    """Label the opening sentence of a page without a title that the page tells again below its day."""
    running = list(islice(sheet.free_prose(), 3))
    if len(running) < 3 or sheet.keys[running[0]] != sheet.keys[running[1]]:
        return
    if _SLOTS.isdisjoint(sheet.kinds[running[0] + 1 : running[1]]):
        return
    sheet.body = running[2]
    yield from ((number, BlockKind.DECK) for number in running[:2])


def deck_repeated(sheet: Sheet) -> Labels:
    """Label the standfirst where the page says it again."""
    decks = [
        line.folded for line, kind in zip(sheet.lines, sheet.kinds, strict=True) if kind is BlockKind.DECK
    ]
    for number in sheet.free():
        line = sheet.lines[number].folded
        if any(abs(len(line) - len(told)) <= 3 and is_near_copy(line, told) for told in decks):
            yield number, BlockKind.DECK


def form(sheet: Sheet) -> Labels:
    """Label the fields of a form between headline and text, few words and a colon, two and more in a row."""
    fields = [n for n in sheet.free((sheet.headline or 0) + 1, sheet.body) if _is_field(sheet, n)]
    for number in fields:
        if number - 1 in fields or number + 1 in fields:
            yield number, BlockKind.SHARE


def _is_field(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    return line.endswith(":") and word_count(line) <= _FIELD_WORDS


def credit_kind(sheet: Sheet, number: int, parsed: ParsedCredit) -> BlockKind:
    """Return the label of a credit line: a dateline holds a place, an agency or a source, and no person."""
    credit = parsed.credit
    if credit.people:
        return BlockKind.BYLINE
    if credit.places or is_source_line(sheet, number):
        return BlockKind.DATELINE
    agencies = [code for code in credit.agencies if code != "AGENCIES"]
    return BlockKind.DATELINE if agencies and not credit.outlets else BlockKind.BYLINE


def _is_site_clock(sheet: Sheet, number: int, found: DateMention) -> bool:
    """Tell whether an unlabelled day over a page without a title is the site's: on its first line, or a pair.

    Where a title follows, such a day is the site's clock; nine of fifteen sites with a pair of calendars in
    their head print the day of the visit.
    """
    if sheet.headline is not None or number > _TOP or found.role != "body":
        return False
    is_pair = found.value is not None and found.value.hijri is not None and found.calendar == "gregorian"
    has_clock = found.value is not None and found.value.time is not None
    above_text = has_clock and any(sheet.prose[number + 1 : number + 2])
    return is_pair or (number == 0 and sheet.credit(0) is None and not above_text)


def _is_dated_place(sheet: Sheet, number: int, found: DateMention) -> bool:
    """Tell a dateline, place and day and agency, from a date line: the latter has a clock, or no place."""
    parsed = sheet.credit(number)
    has_clock = found.value is not None and found.value.time is not None
    return parsed is not None and bool(parsed.places) and not parsed.people and not has_clock


def _may_be_deck(sheet: Sheet, number: int, fewest: int) -> bool:
    """Tell deck from caption: a few words are a caption, unless the page has told its caption already."""
    line = sheet.lines[number].folded
    if _CLOCK.search(line) or is_question(sheet, number) or not _ARABIC.search(line) or _BOLD in line:
        return False
    if line.endswith(":"):
        return False  # it announces the text
    return len(line) <= _DECK_LENGTH and (word_count(line) >= fewest or _ITEM_BULLET.match(line) is not None)


def _is_next_point(sheet: Sheet, number: int) -> bool:
    """Tell whether a line goes on with the bulleted points of a deck, above text without bullets."""
    if sheet.kinds[number - 1] is not BlockKind.DECK:
        return False
    points = [_ITEM_BULLET.match(sheet.lines[other].folded) for other in (number - 1, number)]
    below = next(sheet.free_prose(number + 1), None)
    while below is not None and _ITEM_BULLET.match(sheet.lines[below].folded):
        below = next(sheet.free_prose(below + 1), None)
    return all(points) and below is not None


def _is_within_deck(sheet: Sheet, number: int, fewest: int) -> bool:
    """Tell whether a shorter line stands between two lines of a deck."""
    below = number + 1
    return (
        sheet.kinds[number - 1] is BlockKind.DECK
        and below < sheet.body
        and sheet.is_free(below)
        and _may_be_deck(sheet, below, fewest)
    )


def _is_cut_off(sheet: Sheet, number: int) -> bool:
    """Tell whether a slot of the page stands between this line and the next running text.

    A picture or a share bar may as well stand below the lede; there the text must tell the line again.
    """
    following = next(sheet.free_prose(number + 1), None)
    if following is None:
        return False
    between = [_slot_of(sheet, other) for other in range(number + 1, following)]
    if not _BELOW_STORY.isdisjoint(between):
        return False  # this line is the story, what runs on below is another's
    if any(kind in _SLOTS for kind in between):
        return True
    loose = {kind for kind in between if kind in _LOOSE_SLOTS}
    return len(loose) > 1 or (bool(loose) and _retold(sheet, number, following))


def _slot_of(sheet: Sheet, number: int) -> BlockKind | None:
    """Return what a line is; the photographer's belongs to the picture, wherever that stands."""
    credit = sheet.credit(number) if sheet.kinds[number] is BlockKind.BYLINE else None
    roles = {person.role for person in credit.credit.people} if credit is not None else set[str | None]()
    return BlockKind.CAPTION if roles == {"photographer"} else sheet.kinds[number]


def _retold(sheet: Sheet, number: int, following: int) -> bool:
    words = content_words(sheet.lines[number].folded)
    return len(words & content_words(sheet.lines[following].folded)) >= 0.4 * len(words)
