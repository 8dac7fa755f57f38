"""Which of a page's lines that name people sign its own story, and not another one that stands beside it."""

from __future__ import annotations

from collections.abc import Collection

from arabnews.blocks.lines.shapes import is_title_like
from arabnews.blocks.lines.sheet import Sheet
from arabnews.models import BlockKind

__all__ = ["CREDIT_KINDS", "other_signatures"]

_LEFT_ABOVE = frozenset({"head.author-above", "head.left-above"})
"""Rules that leave lines above the headline, names of writers among them."""
_OTHERS = frozenset({BlockKind.RELATED, BlockKind.TICKER})
"""Titles of other stories."""
CREDIT_KINDS = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.DATE_LINE, BlockKind.END_MARK})
"""Kinds of lines that may name who made the story."""


def other_signatures(sheet: Sheet, lines: Collection[int]) -> frozenset[int]:
    """Return those lines that sign another story of the page: cards, lists of writers, live entries.

    In markup they come loose where an element was not closed. Of a text's lines only one below another title
    is left out, and only if there is another name.

    Args:
        sheet: The page, labelled.
        lines: The numbers of its credit lines that name people.

    Returns:
        The numbers of those that are no evidence of the story's author.
    """
    if sheet.scope is None:
        below = frozenset(number for number in lines if number and sheet.kinds[number - 1] in _OTHERS)
        return below if len(below) < len(lines) else frozenset()
    headline = sheet.headline if sheet.headline is not None else -1
    story = next((n for n, prose in enumerate(sheet.prose) if prose and n > headline), len(sheet.lines))
    signed = [number for number in lines if number not in sheet.live]
    above = [number for number in signed if number < headline and not _links_elsewhere(sheet, number)]
    head = [n for n in signed if headline < n < story and not _is_below_title(sheet, n)]
    own = set(head) or set(_lone(sheet, above))
    for number in signed:
        if number > story and (not own or _closes_story(sheet, number, own)):
            own.add(number)
    return frozenset(lines) - own


def _is_below_title(sheet: Sheet, number: int) -> bool:
    """Tell whether the line above is another story's title: a name below it is of that card."""
    above = number - 1
    if sheet.kinds[above] in _OTHERS:
        return True
    line = sheet.lines[above]
    return above != sheet.headline and line.link_density == 1 and is_title_like(line.folded)


def _lone(sheet: Sheet, above: list[int]) -> list[int]:
    """Return the names above the headline if they stand together: those that titles part are a list."""
    named = {n for n in range(sheet.headline or 0) if sheet.rules[n] in _LEFT_ABOVE and sheet.names_person(n)}
    named.update(above)
    return above if not above or max(named) - min(named) < len(named) else []


def _links_elsewhere(sheet: Sheet, number: int) -> bool:
    """Tell whether the link of a line is not the name on it, `الافتتاحية - سالم العابد`: another story."""
    line, parsed = sheet.lines[number], sheet.credit(number)
    names = [line.start + found.start for found in parsed.people] if parsed is not None else []
    links = [mark for mark in line.marks if mark.href]
    return bool(links) and not any(link.start <= name < link.end for link in links for name in names)


def _closes_story(sheet: Sheet, number: int, own: set[int]) -> bool:
    """Tell whether a name stands right below the story's text, or below another signature of it."""
    above = number - 1
    while above > 0 and sheet.kinds[above] in CREDIT_KINDS and not sheet.names_person(above):
        above -= 1
    return above in own or (sheet.prose[above] and sheet.kinds[above] is BlockKind.PARAGRAPH)
