"""Lines above the text that say what a picture shows, or whom, and whose it is."""

from __future__ import annotations

from arabnews.blocks.lines.shapes import word_count
from arabnews.blocks.lines.sheet import Sheet
from arabnews.credits.vocabulary import vocabulary
from arabnews.names.book import name_book
from arabnews.names.person import Grade

__all__ = ["is_credited_as_below", "is_picture", "is_portrait"]

_NAME_WORDS = 4
_PORTRAIT_WORDS = 8
_LEAD_WORDS = 12
_BELOW = 3
"""Lines, with the picture's own, among which the line that credits it again stands."""


def is_picture(sheet: Sheet, number: int) -> bool:
    """Tell whether a line says what a picture shows: `صورة من المعرض`, `جانب من الحضور`, `ملصق المعرض`.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    line = sheet.lines[number].folded
    return word_count(line) <= _NAME_WORDS and sheet.words.picture.match(line) is not None


def is_credited_as_below(sheet: Sheet, number: int) -> bool:
    """Tell whether a line below names the same source: `الميناء: المرفأ` over `نزوى: 14 مايو: المرفأ`.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    line = sheet.lines[number].folded
    if ":" not in line:
        return False
    shown, _, source = line.rpartition(":")
    source = source.strip()
    if not 1 <= word_count(source) <= _NAME_WORDS - 1 or word_count(shown) < _NAME_WORDS - 1:
        return False
    for below in sheet.lines[number + 1 : number + _BELOW]:
        head, sign, name = below.folded.rpartition(":")
        if (
            sign
            and name.strip() == source
            and word_count(head) <= _LEAD_WORDS
            and any(map(str.isdigit, head))
        ):
            return True
    return False


def is_portrait(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is but a post, a title and a name: `رئيس البلدية المهندس سالم العابد`.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    words = sheet.lines[number].folded.split()
    known = vocabulary(sheet.lexicon)
    if len(words) > _PORTRAIT_WORDS or words[0] not in known.jobs:
        return False
    for at in range(1, len(words) - 1):
        titles = known.titles.count(words[at:])
        if titles:
            return name_book(sheet.lexicon).grade(words[at + titles :]) >= Grade.LIKELY
    return False
