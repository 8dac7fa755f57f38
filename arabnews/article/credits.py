"""Every credit of a page with its place: header lines, the lead's opening, the tail, end marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from arabnews.article.signatures import CREDIT_KINDS, other_signatures
from arabnews.blocks.head.headers import is_source_line
from arabnews.blocks.head.no_titles import place_of
from arabnews.blocks.lines.sheet import Sheet
from arabnews.blocks.lines.stretches import between_bars, marked_stretches
from arabnews.credits.byline import ParsedCredit
from arabnews.credits.lead import PlacedCredit, lead_credit, placed, tail_credit
from arabnews.models import Block, BlockKind

__all__ = ["PageCredit", "page_credits"]

_TAIL_PARAGRAPHS = 2
_OPENINGS = 6
"""Paragraphs of which only the second may open with a dateline."""
_DATELINE = re.compile(r"[\s(]*+(?:[^\W\d_]++[ )/]*+){1,4}+[-–—] ?[^\W\d_]")
"""A cheap sign of one, `نزوى - افتتحت`; nothing in it is tried twice."""
_STRETCHED_DATELINE = re.compile(r"[\s(]*(?:[^\W\d_]+[ )/]*){1,4} ?ـ ?[^\W\d_]")
"""The same with a stretched letter for the dash, `نزوى ـ افتتحت`, which may be part of a word too."""
_CUT = re.compile(r"\s*[/|]\s*(?=[^\W\d_])")
"""What parts a date line's day from its credit."""


@dataclass(frozen=True, slots=True)
class PageCredit:
    """A credit of the page.

    Attributes:
        credit: What it says and where; its places count in the page.
        is_source: Whether it names where the story was taken from, `المصدر: …`.
    """

    credit: PlacedCredit
    is_source: bool = False


def page_credits(sheet: Sheet, blocks: tuple[Block, ...]) -> tuple[PageCredit, ...]:
    """Read every credit of a page.

    Args:
        sheet: The page on the labelling desk.
        blocks: Its labelled blocks.

    Returns:
        The credits in the order of their weight: the head's lines, the lead's opening, the tail.
    """
    return tuple(_credits(sheet, blocks))


def _credits(sheet: Sheet, blocks: tuple[Block, ...]) -> Iterator[PageCredit]:
    found = tuple(_credit_lines(sheet, blocks))
    others = other_signatures(sheet, [number for number, line in found if line.credit.parsed.people])
    lines = [line for number, line in found if number not in others]
    kind = BlockKind.PARAGRAPH  # looked up once: an enum of Python 3.11 takes long for that
    paragraphs = [block for block in blocks if block.kind is kind]
    story = paragraphs[0].span.start if paragraphs else len(sheet.page.text)
    yield from (line for line in lines if line.credit.start < story)
    yield from _lead(sheet, paragraphs)
    for block in paragraphs[-_TAIL_PARAGRAPHS:]:
        yield from _inside(block, tail_credit(block.text, lexicon=sheet.lexicon))
    yield from (line for line in lines if line.credit.start >= story)


def _lead(sheet: Sheet, paragraphs: list[Block]) -> Iterator[PageCredit]:
    """Yield the credit that opens the text, or the dateline below an introduction.

    Papers set the story's substance in front of it in bold; a text that was cut off has it as its first
    paragraph. Below it only a place with a dash is a dateline, and only one: a round-up has several.
    """
    for block in paragraphs[:1]:
        lead = lead_credit(block.text, lexicon=sheet.lexicon, own=sheet.own)
        if lead is not None:
            yield from _inside(block, lead)
            return
    dated = [block for block in paragraphs[1:_OPENINGS] if _opens_with_dateline(block.text)]
    if len(dated) != 1 or dated[0] is not paragraphs[1]:
        return
    lead = lead_credit(dated[0].text, lexicon=sheet.lexicon, own=sheet.own)
    if lead is not None and lead.parsed.places:
        yield from _inside(dated[0], lead)


def _opens_with_dateline(text: str) -> bool:
    return _DATELINE.match(text) is not None or ("ـ" in text and _STRETCHED_DATELINE.match(text) is not None)


def _inside(block: Block, found: PlacedCredit | None) -> Iterator[PageCredit]:
    if found is not None:
        yield PageCredit(placed(found, block.span.start))


def _credit_lines(sheet: Sheet, blocks: tuple[Block, ...]) -> Iterator[tuple[int, PageCredit]]:
    """Yield the credits that have a line of their own, with its number."""
    for number, block in enumerate(blocks):
        if block.kind not in CREDIT_KINDS or not block.text:
            continue
        parsed = sheet.credit(number)
        parts = tuple(_beside_date(sheet, number, block.text)) if sheet.lines[number].marks else ()
        if parts and (parsed is None or _runs_on(parsed, parts[0].parsed)):
            yield from ((number, credit) for found in parts for credit in _inside(block, found))
        elif parsed is not None:
            credit = placed(PlacedCredit(0, len(block.text), parsed), block.span.start)
            yield number, PageCredit(credit, is_source_line(sheet, number))
        elif block.kind is BlockKind.DATELINE:
            stands = _inside(block, _of_place(sheet, number))
            yield from ((number, credit) for credit in stands)
        elif block.kind is BlockKind.DATE_LINE:
            for found in _beside_date(sheet, number, block.text):
                yield from ((number, credit) for credit in _inside(block, found))


def _runs_on(line: ParsedCredit, part: ParsedCredit) -> bool:
    """Tell whether a line that is read as one has less in it than its part, or a name with words too many."""
    if not line.people:
        return bool(part.people)
    names = [person.name for person in part.credit.people]
    return any(name in person.name and name != person.name for person in line.credit.people for name in names)


def _of_place(sheet: Sheet, number: int) -> PlacedCredit | None:
    """Read the place alone in front of a name that no list knows, `نزوى - صدى المرفأ`."""
    place = place_of(sheet, number)
    parsed = sheet.read_credit(place) if place is not None else None
    return PlacedCredit(0, len(sheet.lines[number].text), parsed) if parsed is not None else None


def _beside_date(sheet: Sheet, number: int, text: str) -> Iterator[PlacedCredit]:
    """Read what strokes, bars and inline elements part from the day.

    `… الساعة 06:20 مساءً / المرفأ برس - نزوى - سالم العابد`, `محليات | 2012-01-11 | كتب: سالم العابد`.
    """
    mention = sheet.date(number)
    if mention is None:
        return
    cut = _CUT.search(text, mention.span.end)
    parts = [*between_bars(text), *([] if cut is None else [(cut.end(), len(text))])]
    parts += marked_stretches(sheet.lines[number])
    for start, end in parts:
        parsed = sheet.read_credit(text[start:end])
        if parsed is not None and (parsed.people or parsed.agencies):
            yield placed(PlacedCredit(0, end - start, parsed), start)
            return
