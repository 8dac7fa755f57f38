"""Headlines in rare shapes: named by the path above, as long as a sentence, or closed by a full stop."""

from __future__ import annotations

import re
from itertools import islice

from arabnews.blocks.lines.shapes import ends_sentence, is_title_like, word_count
from arabnews.blocks.lines.sheet import Sheet
from arabnews.credits.vocabulary import vocabulary
from arabnews.models import BlockKind

__all__ = ["is_long_headline", "is_stopped_headline", "named_by_path", "opens_with_past"]

_STEP = re.compile(r"\s*[>»|›]\s*| / | - ")
_OPEN = ("..", "…", ":")
_PATH_WORDS = 5
"""Words of a path through the site from which on it may end in a title."""
_STORY = 2
"""Sentences with their stop that make a story: a path below them leads to another."""
_STOPPED_WORDS = 20
"""Words up to which a sentence with its stop may be a headline."""
_PRESENT = ("ي", "ت")
"""How verbs of the present open."""
_VERB_LENGTH = 4
"""Letters of a verb that is read as no noun; `ضبط` and `بحث` open titles."""
_RETOLD = 2
"""Words that a text shares with its own title at least."""
_RETOLD_SHARE = 0.25


def named_by_path(sheet: Sheet) -> int | None:
    """Return the number of the line that the last step of a path over the text says."""
    running = (n for n in sheet.free_prose() if ends_sentence(sheet.lines[n].folded))
    story = next(islice(running, _STORY - 1, None), len(sheet.lines))
    for number, line in enumerate(sheet.lines[:story]):
        if sheet.kinds[number] is BlockKind.SECTION and word_count(line.folded) > _PATH_WORDS:
            return next((n for n in sheet.free(number + 1) if _is_last_step(sheet, n, line.folded)), None)
    return None


def _is_last_step(sheet: Sheet, number: int, path: str) -> bool:
    title = sheet.lines[number].folded
    before = path.removesuffix(title)
    return is_title_like(title) and len(before) < len(path) and _STEP.search(before) is not None


def is_long_headline(sheet: Sheet, number: int) -> bool:
    """Tell whether the first running line is a headline as long as a sentence: unfinished, text below it."""
    if number >= len(sheet.lines) or not is_title_like(sheet.lines[number].folded):
        return False
    if sheet.lines[number].folded.endswith(_OPEN) or number in sheet.wrapped:
        return False  # a sentence that closes with dots, announces something, or goes on below
    if opens_with_past(sheet, number) and _is_dateline(sheet, number - 1):
        return False  # the first sentence, cut at the end of its line
    return sheet.credit(number) is None and any(sheet.prose[number + 1 :])


def is_stopped_headline(sheet: Sheet, number: int) -> bool:
    """Tell whether the first running line is a headline with a full stop: over a slot, and retold below."""
    first = next((n for n in sheet.free() if sheet.prose[n] or sheet.date(n) is None), None)
    if first != number or word_count(sheet.lines[number].folded) > _STOPPED_WORDS:
        return False
    below = number + 1
    if sheet.keys[below : below + 1] == sheet.keys[number:below] and _is_dated(sheet, below + 1):
        below += 1  # told twice over its day
    opening = sheet.lines[number].folded.partition(" ")[0]
    if sheet.keys[number] in sheet.keys[below:] or opening in vocabulary(sheet.lexicon).verbs:
        return False  # the text itself, told twice or opened by what happened
    if not any(sheet.prose[below:]) or (sheet.date(below) is None and not sheet.names_person(below)):
        return False
    words = sheet.words_of(number)
    shared = words & sheet.words_of(*range(below, len(sheet.lines)))
    return len(shared) >= max(_RETOLD, _RETOLD_SHARE * len(words))


def _is_dated(sheet: Sheet, number: int) -> bool:
    return number < len(sheet.lines) and sheet.date(number) is not None


def _is_dateline(sheet: Sheet, number: int) -> bool:
    """Tell whether a line names a place and a person or an agency: the text follows it."""
    parsed = sheet.credit(number) if number >= 0 else None
    return parsed is not None and bool(parsed.places) and bool(parsed.people or parsed.agencies)


def opens_with_past(sheet: Sheet, number: int) -> bool:
    """Tell whether a line opens with what happened; titles tell it in the present.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    first = sheet.lines[number].folded.partition(" ")[0]
    is_plain = len(first) >= _VERB_LENGTH and not first.startswith(_PRESENT)
    return is_plain and first in vocabulary(sheet.lexicon).verbs
