"""Rules for the slots between headline and text: date line, byline, dateline."""

from __future__ import annotations

import re

from arabnews.blocks.head.headers import is_date_label, is_source_line
from arabnews.blocks.head.no_titles import place_of
from arabnews.blocks.head.signatures import is_told_of, is_unknown_credit
from arabnews.blocks.lines.shapes import is_signed, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.credits.byline import ParsedCredit
from arabnews.models import BlockKind, DateMention
from arabnews.text.words import ARABIC_LETTER

__all__ = [
    "author_card",
    "credit_kind",
    "credit_slot",
    "date_slot",
    "form",
    "head_end",
    "latin_place",
]

_LATIN = re.compile(r"[A-Za-zçğıöşüÇĞİÖŞÜâîû' -]{3,30}$")
_ADDRESS = re.compile(r": ?(?:[a-z\d-]+\.){1,3}[a-z]{2,}$", re.IGNORECASE)
_CLOCK_ALONE = re.compile(r"[0-2]\d:[0-5]\d(?: ?[صم])?$")
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
        if found is not None and number and sheet.keys[number - 1] in sheet.words.joined:
            yield number, BlockKind.OTHER
        elif found is not None:
            is_place = _is_dated_place(sheet, number, found)
            is_clock = _is_site_clock(sheet, number, found)
            yield (
                number,
                BlockKind.DATELINE if is_place else BlockKind.MASTHEAD if is_clock else BlockKind.DATE_LINE,
            )
        elif _is_clock_of_day(sheet, number):
            yield number, BlockKind.DATE_LINE


def credit_slot(sheet: Sheet) -> Labels:
    """Label a line that is a credit, between headline and text: a byline, or a dateline without a person."""
    for number in sheet.free(sheet.headline or 0, head_end(sheet)):
        credit = sheet.credit(number)
        if credit is None and (place_of(sheet, number) is not None or _names_site(sheet, number)):
            yield number, BlockKind.DATELINE
        elif credit is None and _is_signature(sheet, number):
            yield number, BlockKind.BYLINE
        elif credit is not None and _is_shown(sheet, number, credit):
            yield number, BlockKind.CAPTION
            continue
        kind = None if credit is None else _kind_in_slot(sheet, number, credit)
        if kind is not None:
            yield number, kind


def _kind_in_slot(sheet: Sheet, number: int, credit: ParsedCredit) -> BlockKind | None:
    """Return what a line is that can be read as a credit; `None` if it is a heading or opens the text."""
    if _heads_others(sheet, number):
        return None
    if _is_site_in_title(sheet, number):
        return BlockKind.MASTHEAD
    if _is_picture_credit(sheet, number, credit):
        return BlockKind.OTHER
    if is_told_of(sheet, number):
        heads_part = any(sheet.prose[(sheet.headline or 0) + 1 : number])
        return None if heads_part else BlockKind.CAPTION
    return None if _opens_next(sheet, number) else credit_kind(sheet, number, credit)


def _is_shown(sheet: Sheet, number: int, parsed: ParsedCredit) -> bool:
    """Tell whether a bare name stands below the first paragraph of a story that is signed above it.

    The portrait beside the text is of someone else. What opens the text below a deck stands under a name too,
    but not the deck's writer twice.
    """
    head = sheet.headline
    first = next((n for n in range((head or 0) + 1, number) if sheet.prose[n]), None)
    credit = parsed.credit
    if head is None or first is None or number != first + 1 or len(credit.people) != 1:
        return False
    if credit.people[0].role is not None or credit.places or credit.agencies or credit.outlets:
        return False
    signed = (n for n in range(head + 1, first) if sheet.kinds[n] is BlockKind.BYLINE)
    return any(sheet.names_person(n) and sheet.keys[n] != sheet.keys[number] for n in signed)


def _is_signature(sheet: Sheet, number: int) -> bool:
    """Tell whether a line that cannot be read credits the story all the same: a label opens or heads it."""
    line = sheet.lines[number].folded
    if is_signed(line, sheet.words) or is_unknown_credit(sheet, number):
        return True
    below_label = (
        number > 0 and is_date_label(sheet, number - 1) and sheet.keys.count(sheet.keys[number]) == 1
    )
    return below_label and word_count(line) < _FIELD_WORDS and not any(map(str.isdigit, line))


def _names_site(sheet: Sheet, number: int) -> bool:
    """Tell whether a line says from which address the story is taken, `المصدر: marfa.org`."""
    return _ADDRESS.search(sheet.lines[number].folded) is not None and is_source_line(sheet, number)


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
    return told and names_source and not ARABIC_LETTER.search(line)


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


def form(sheet: Sheet) -> Labels:
    """Label the fields of a form between headline and text: few words and a colon, in a row or by turns."""
    fields = [n for n in sheet.free((sheet.headline or 0) + 1, sheet.body) if _is_field(sheet, n)]
    for number in fields:
        by_turns = sum(other in fields for other in (number - 4, number - 2, number + 2, number + 4)) > 1
        if number - 1 in fields or number + 1 in fields or by_turns:
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
    if sheet.headline is not None or number > _TOP or found.role != "body" or found.value is None:
        return False  # `منذ ساعتين` is said of a story
    if _is_beside_issue(sheet, number):
        return False
    is_pair = found.value.hijri is not None and found.calendar == "gregorian"
    above_text = found.value.time is not None and any(sheet.prose[number + 1 : number + 2])
    return is_pair or (number == 0 and sheet.credit(0) is None and not above_text)


def _is_clock_of_day(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is a clock right below the story's day, perhaps with a sign between."""
    line = sheet.lines[number].folded.lstrip("• ")
    if not line[:1].isdigit() or _CLOCK_ALONE.match(line) is None or sheet.scope is not None:
        return False
    above = number - 1
    if above > 0 and not any(map(str.isalnum, sheet.lines[above].folded)):
        above -= 1
    return above >= 0 and sheet.kinds[above] is BlockKind.DATE_LINE and sheet.date(above) is not None


def _is_beside_issue(sheet: Sheet, number: int) -> bool:
    """Tell whether the number of the paper's issue stands beside a day: a page without a title is a cutting.

    Above a title, number and day may be those of the issue that is on sale.
    """
    beside = (*sheet.lines[max(number - 1, 0) : number], *sheet.lines[number + 1 : number + 2])
    return any(sheet.words.issue.match(line.folded) for line in beside)


def _is_dated_place(sheet: Sheet, number: int, found: DateMention) -> bool:
    """Tell a dateline, place and day and agency, from a date line: the latter has a clock, or no place."""
    parsed = sheet.credit(number)
    has_clock = found.value is not None and found.value.time is not None
    return parsed is not None and bool(parsed.places) and not parsed.people and not has_clock
