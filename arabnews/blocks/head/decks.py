"""Rules for the deck: what a slot of the page cuts off from the text under the headline, and its points."""

from __future__ import annotations

import re
from itertools import islice, takewhile

from arabnews.blocks.head.no_titles import is_lead, is_question
from arabnews.blocks.lines.shapes import CLOCK, ends_sentence, is_near_copy, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind
from arabnews.pages.lines import Line
from arabnews.text.words import ARABIC_LETTER

__all__ = ["deck", "deck_repeated", "is_subtitle"]

_ITEM_BULLET = re.compile(r"^(?:[•▪◦·*-]|>>)")
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
_OPENING = 60
"""Characters that two lines share by no chance."""
_DECK_LENGTH = 320
_SET_OFF = 4
"""Lines of a deck and of the text below it, which has no empty lines of its own."""
_DECK_WORDS = 9
_SUBTITLE_WORDS = 4
_RUBRIC_WORDS = 2
"""Words up to which an `h1` may be a rubric's."""
_SUBTITLES = frozenset({"h2", "h3", "h4"})


def deck(sheet: Sheet) -> Labels:
    """Label the standfirst: what a slot of the page cuts off from the text under the headline."""
    if sheet.headline is None:
        yield from _twice_told(sheet)
        yield from _points(sheet)
    if sheet.headline is None or sheet.live:
        return
    sheet.body = next(sheet.free_prose(sheet.headline + 1), sheet.headline + 1)
    has_caption = BlockKind.CAPTION in sheet.kinds[sheet.headline : sheet.body]
    fewest = _DECK_WORDS if not has_caption else _DECK_WORDS // 2
    for number in list(sheet.free(sheet.headline + 1)):
        if number > sheet.body:
            return
        if number < sheet.body or _is_cut_off(sheet, number) or _is_next_point(sheet, number):
            least = _SUBTITLE_WORDS if is_subtitle(sheet, number) else fewest
            if not _may_be_deck(sheet, number, least) and not _is_within_deck(sheet, number, fewest):
                continue
            yield number, BlockKind.DECK
            if number == sheet.body:
                sheet.body = next(sheet.free_prose(number + 1), len(sheet.lines))


def is_subtitle(sheet: Sheet, number: int) -> bool:
    """Tell whether a line of its own stands right below the title, and no picture stands between.

    It is a heading, or a paragraph beside the title where the story is in an element of its own.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    line = sheet.lines[number]
    if line.element is None or line.pictured or number - 1 != sheet.headline:
        return False
    return line.element.tag in _SUBTITLES or _stands_beside_title(sheet, line)


def _stands_beside_title(sheet: Sheet, line: Line) -> bool:
    title = sheet.lines[sheet.headline or 0].element
    if line.element is None or title is None or sheet.scope is None or line.marks:
        return False
    is_paragraph = line.element.tag == "p" and line.element.parent is title.parent
    is_title = title.tag == "h1" and word_count(sheet.lines[sheet.headline or 0].folded) > _RUBRIC_WORDS
    return is_paragraph and is_title and not sheet.scope.holds(line)


def _twice_told(sheet: Sheet) -> Labels:
    """Label the opening sentence of a page without a title that the page tells again below its day."""
    running = list(islice(sheet.free_prose(), 3))
    if len(running) > 1 and _is_opening_of(sheet, *running[:2]):
        sheet.body = running[1]
        yield running[0], BlockKind.DECK
        return
    if len(running) < 3 or sheet.keys[running[0]] != sheet.keys[running[1]]:
        return
    if _SLOTS.isdisjoint(sheet.kinds[running[0] + 1 : running[1]]):
        return
    sheet.body = running[2]
    yield from ((number, BlockKind.DECK) for number in running[:2])


def _points(sheet: Sheet) -> Labels:
    """Label two and more points with bullets that open a page without a title, over text without bullets."""
    points = list(takewhile(lambda n: _ITEM_BULLET.match(sheet.lines[n].folded), sheet.free()))
    below = points[-1] + 1 if len(points) > 1 else len(sheet.lines)
    if below < len(sheet.lines) and sheet.is_free(below) and sheet.prose[below]:
        sheet.body = below
        yield from ((number, BlockKind.DECK) for number in points)


def deck_repeated(sheet: Sheet) -> Labels:
    """Label the standfirst where the page says it again."""
    decks = [sheet.lines[number].folded for number in sheet.labelled(BlockKind.DECK)]
    for number in sheet.free() if decks else ():
        line = sheet.lines[number].folded
        if any(abs(len(line) - len(told)) <= 3 and is_near_copy(line, told) for told in decks):
            yield number, BlockKind.DECK


def _may_be_deck(sheet: Sheet, number: int, fewest: int) -> bool:
    """Tell deck from caption: a few words are a caption, unless the page has told its caption already."""
    line = sheet.lines[number].folded
    if CLOCK.search(line) or is_question(sheet, number) or not ARABIC_LETTER.search(line) or _BOLD in line:
        return False
    if line.endswith(":") or is_lead(sheet, number) or _follows_dateline(sheet, number):
        return False  # it announces the text, or is its first sentence
    return len(line) <= _DECK_LENGTH and (word_count(line) >= fewest or _ITEM_BULLET.match(line) is not None)


def _follows_dateline(sheet: Sheet, number: int) -> bool:
    """Tell whether a line stands right below the place, agency or desk that opens the text, and above more.

    A deck may stand below the writer's name, and behind an empty line.
    """
    above, below = sheet.kinds[number - 1], number + 1
    if above not in {BlockKind.DATELINE, BlockKind.BYLINE, BlockKind.DATE_LINE} or sheet.lines[number].gap:
        return False
    parsed = sheet.credit(number - 1)
    if parsed is None or parsed.people or not (parsed.places or parsed.agencies or parsed.credit.desk):
        return False
    return below < len(sheet.lines) and sheet.prose[below] and not sheet.lines[below].gap


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
    if _is_opening_of(sheet, number, following) or _is_set_off(sheet, number):
        return True
    between = [_slot_of(sheet, n) for n in range(number + 1, following) if not _signs_again(sheet, number, n)]
    if not _BELOW_STORY.isdisjoint(between):
        return False  # this line is the story, what runs on below is another's
    if set(between) == {BlockKind.HEADLINE} and ends_sentence(sheet.lines[number].folded):
        return False  # the first sentence, and the picture that the title tells
    if any(kind in _SLOTS for kind in between):
        return True
    loose = {kind for kind in between if kind in _LOOSE_SLOTS}
    return len(loose) > 1 or (bool(loose) and _retold(sheet, number, following))


def _is_set_off(sheet: Sheet, number: int) -> bool:
    """Tell whether title and line stand together and the page's one empty line below them."""
    if number - 1 != sheet.headline or sheet.lines[number].gap or len(sheet.lines) < number + _SET_OFF:
        return False
    return [n for n, line in enumerate(sheet.lines) if line.gap] == [number + 1]


def _is_opening_of(sheet: Sheet, number: int, following: int) -> bool:
    """Tell whether a line is the opening of the text below it, broken off: the summary a site made of it."""
    if ends_sentence(sheet.lines[number].folded):
        return False
    line, below = sheet.lines[number].folded.rstrip(" .…"), sheet.lines[following].folded
    return _OPENING <= len(line) < len(below) and below.startswith(line)


def _signs_again(sheet: Sheet, above: int, number: int) -> bool:
    """Tell whether a byline says a name again: a box between the paragraphs, and no slot of the head."""
    return sheet.kinds[number] is BlockKind.BYLINE and sheet.keys[number] in sheet.keys[:above]


def _slot_of(sheet: Sheet, number: int) -> BlockKind | None:
    """Return what a line is; the photographer's belongs to the picture, wherever that stands."""
    credit = sheet.credit(number) if sheet.kinds[number] is BlockKind.BYLINE else None
    roles = {person.role for person in credit.credit.people} if credit is not None else set[str | None]()
    return BlockKind.CAPTION if roles == {"photographer"} else sheet.kinds[number]


def _retold(sheet: Sheet, number: int, following: int) -> bool:
    words, told = map(sheet.words_of, (number, following))
    return len(words & told) >= 0.4 * len(words)
