"""Rules for captions: told twice, bulleted under a player, or closed by a picture credit."""

from __future__ import annotations

import re
from itertools import islice

from arabnews.blocks.head.beside import is_beside_headline, is_near_headline
from arabnews.blocks.head.decks import is_subtitle
from arabnews.blocks.head.slots import head_end
from arabnews.blocks.lines.credits import caption_credits
from arabnews.blocks.lines.shapes import common_prefix, ends_sentence, is_near_copy, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind
from arabnews.names.book import name_book
from arabnews.names.person import Grade
from arabnews.pages.element import Element
from arabnews.pages.lines import Line

__all__ = [
    "bulleted",
    "doubled",
    "lone",
    "lone_bullet",
    "pictured",
    "start_of_others",
    "titled",
]

_BULLET = re.compile(r"^[•▪◦·*-]\s*")
_NUMBERED = re.compile(r"\d{1,2} ?[-.)] ?[^\W\d]")
"""`1- تعريف بالزنجبيل`: the first heading of a story in parts."""
_CLOCK_IN_BRACKETS = re.compile(r"[^\W\d_]{2} \(\d?\d:\d\d")
_LIST_BULLETS = ("•", "▪", "◦")
_CAPTION_LENGTH = 260
_STORY = 2
"""Paragraphs above a heading of other stories that make it one below the text."""
_LONE_WORDS = 8
_DANGLING = ("-", "–")
"""How a site's name is left before what stood behind it, `أخبار المرفأ -`."""
_NAME_WORDS = 4
_PAIR = re.compile(r"[^\W\d_]{3,} و[^\W\d_]{3,}")
"""`موانئ وأسماك`: two things joined, as rubrics are called."""
_SLOGAN_WORDS = 3
_TITLE_LENGTH = 20
"""Characters of a headline from which on what opens with it was glued to it."""
_NEARLY = 0.7
_GLUED = 80
"""Characters of a caption that was glued; more of them are the story's."""
_PICTURED_WORDS = 15
_NO_CAPTIONS = frozenset({"h2", "h3", "h4", "h5", "h6", "li", "td", "th", "dt", "dd", "blockquote"})
_FRAMES = frozenset({"table", "dl"})
_FRAME_DEPTH = 4
"""Elements from a cell to its table."""
_BOLD = frozenset({"b", "strong"})


def doubled(sheet: Sheet) -> Labels:
    """Label a caption that the page tells twice in a row, perhaps cut short or a letter apart."""
    previous: int | None = None
    opening = next((number for number, prose in enumerate(sheet.prose) if prose), len(sheet.lines))
    for number in sheet.free((sheet.headline or -1) + 1, start_of_others(sheet)):
        line = sheet.lines[number].folded
        if len(line) > _CAPTION_LENGTH:
            previous = None
            continue
        if (
            previous is not None
            and number - previous <= 2
            and _is_told_again(sheet, previous, number)
            and BlockKind.DATE_LINE not in sheet.kinds[previous:number]
            and not _is_outlet(sheet, previous)
            and not _is_all_text(sheet, previous, number)
            and not _is_heading_of(sheet, previous, number)
            and not (previous <= opening and _is_summary_of(sheet, previous, number))
        ):
            yield previous, BlockKind.CAPTION
            yield number, BlockKind.CAPTION
        previous = number


def _is_told_again(sheet: Sheet, previous: int, number: int) -> bool:
    """Tell whether two lines say the same up to the picture's credit behind one of them."""
    first, second = _bare(sheet, previous), _bare(sheet, number)
    if is_near_copy(first, second):
        return True
    if first[:_TITLE_LENGTH] != second[:_TITLE_LENGTH]:
        return False
    shared = common_prefix(first, second)
    return shared >= max(_TITLE_LENGTH, _NEARLY * min(len(first), len(second))) and caption_credits(
        sheet.lexicon
    ).credits_picture(second)


def start_of_others(sheet: Sheet) -> int:
    """Return the number of the heading of other stories below the text: titles told twice are theirs.

    Args:
        sheet: The page on the labelling desk.
    """
    story = islice(sheet.free_prose(), _STORY - 1, None)
    for number in range(next(story, len(sheet.lines)), len(sheet.lines)):
        marker = sheet.markers[number]
        if marker is not None and marker.alone and marker.entry.kind == BlockKind.RELATED:
            later = next(sheet.free_prose(number), None)
            return number if later is None else len(sheet.lines)
    return len(sheet.lines)


def _is_heading_of(sheet: Sheet, previous: int, number: int) -> bool:
    """Tell whether a few words are repeated as the opening of a sentence: `نزوى`, `نزوى هي ولاية …`."""
    short, long = sheet.lines[previous].folded, sheet.lines[number].folded
    return word_count(short) <= _SLOGAN_WORDS < word_count(long) and ends_sentence(long)


def _is_summary_of(sheet: Sheet, previous: int, number: int) -> bool:
    """Tell whether a page without a title opens with the opening of its text, broken off."""
    first, second = sheet.lines[previous].folded, sheet.lines[number].folded
    is_opening = sheet.headline is None and len(first) < len(second)
    return is_opening and ends_sentence(second) and not ends_sentence(first)


def _is_all_text(sheet: Sheet, previous: int, number: int) -> bool:
    """Tell whether two sentences that say the same are all the text of a page: its story, told twice."""
    if not sheet.prose[previous] or not ends_sentence(sheet.lines[previous].folded):
        return False
    return {previous, number}.issuperset(islice(sheet.free_prose(), 3))


def _is_outlet(sheet: Sheet, number: int) -> bool:
    return sheet.registry.is_outlet(sheet.lines[number].folded)


def bulleted(sheet: Sheet) -> Labels:
    """Label a bulleted line right under a player: the picture that stands in for it."""
    players = sheet.labelled(BlockKind.PLAYER)
    for number in sheet.free((sheet.headline or 0) + 1) if players else ():
        if number - 1 in players and _BULLET.match(sheet.lines[number].folded):
            yield number, BlockKind.CAPTION


def titled(sheet: Sheet) -> Labels:
    """Label a caption that has the whole headline in front of it: the picture's text, glued."""
    if sheet.headline is None:
        return
    title = sheet.lines[sheet.headline].folded
    for number in sheet.free(sheet.headline + 1, head_end(sheet)) if len(title) >= _TITLE_LENGTH else ():
        line = sheet.lines[number].folded
        rest = line[len(title) :].strip() if line.startswith(title) else ""
        is_glued = bool(rest) and (len(rest) <= _GLUED if line[len(title)] == " " else rest == title)
        if is_glued and not (ends_sentence(line) or line.endswith(("..", "…"))):
            yield number, BlockKind.CAPTION


def lone_bullet(sheet: Sheet) -> Labels:
    """Label the one bulleted line below a standfirst: the picture's text, where a list has two and more."""
    below = sheet.free((sheet.headline or -1) + 1)
    bulleted = [number for number in below if sheet.lines[number].folded.startswith(_LIST_BULLETS)]
    if len(bulleted) != 1 or sheet.headline is None:
        return
    number = bulleted[0]
    line = sheet.lines[number].folded
    first = next(sheet.free_prose(sheet.headline + 1), None)
    is_below_first = sheet.prose[number - 1] and first == number - 1
    follows = number + 1 < len(sheet.lines) and sheet.prose[number + 1]
    if is_below_first and follows and not (sheet.prose[number] or line.endswith((".", ":", "،", "؛"))):
        yield number, BlockKind.CAPTION


def lone(sheet: Sheet) -> Labels:
    """Label a few words between headline and text that are nothing else: a caption, then slogans."""
    told = False
    story: frozenset[str] | None = None
    for number in sheet.free((sheet.headline or -1) + 1, sheet.body):
        line = sheet.lines[number].folded
        if _opens_text(sheet, line):
            continue
        if sheet.scope is not None and ends_sentence(line) and not sheet.lines[number].pictured:
            continue  # markup shows no picture that a whole sentence could tell of
        if is_subtitle(sheet, number):
            continue
        story = _words_of_story(sheet) if story is None else story
        other = BlockKind.BYLINE if _opens_credit(sheet, number) else _unrelated(sheet, number, story)
        if other is not None or line.endswith(_DANGLING):
            yield number, other or BlockKind.OTHER
        elif not told and 2 <= word_count(line) <= _LONE_WORDS:
            told = True
            yield number, BlockKind.CAPTION
        elif word_count(line) <= _SLOGAN_WORDS:
            yield number, BlockKind.OTHER


def _opens_credit(sheet: Sheet, number: int) -> bool:
    """Tell whether the credit right below opens with a line: the paper's name, then a writer's."""
    below = number + 1
    if below >= len(sheet.lines) or sheet.kinds[below] is not BlockKind.BYLINE:
        return False
    line, credit = sheet.lines[number].folded, sheet.lines[below].folded
    return credit.startswith(line) and credit[len(line) : len(line) + 1] in " :-/|"


def _opens_text(sheet: Sheet, line: str) -> bool:
    """Tell whether a few words announce what follows, or greet: no caption closes with a colon, or asks."""
    if line.endswith((":", "،", "؟")) or line in sheet.words.part_heads:
        return True
    if line.startswith((*sheet.words.issued, *sheet.words.invocations)):
        return True
    is_numbered = _NUMBERED.match(line) or sheet.words.ordinal.match(line)
    return is_numbered is not None or _CLOCK_IN_BRACKETS.search(line) is not None


def _words_of_story(sheet: Sheet) -> frozenset[str]:
    """Return the words of the headline and of the text: a caption says one of them again."""
    running = (number for number in range(sheet.body, len(sheet.lines)) if sheet.prose[number])
    lines = [sheet.headline, *running] if sheet.headline is not None else [*running]
    return sheet.words_of(*lines)


def _unrelated(sheet: Sheet, number: int, story: frozenset[str]) -> BlockKind | None:
    """Return what a few words are that the story does not say: a writer's name, or a rubric."""
    if not sheet.words_of(number).isdisjoint(story):
        return None
    line = sheet.lines[number].folded
    words = line.split()
    if len(words) <= _NAME_WORDS and name_book(sheet.lexicon).grade(words) >= Grade.LIKELY:
        return BlockKind.BYLINE
    return BlockKind.SECTION if _PAIR.fullmatch(line) else None


def pictured(sheet: Sheet) -> Labels:
    """Label a few plain words right below a picture of the story: no sentence, no heading, no list."""
    if sheet.scope is None:
        return
    for number in sheet.free((sheet.headline or 0) + 1):
        line = sheet.lines[number]
        if not line.pictured or sheet.prose[number]:
            continue
        if not sheet.scope.holds(line) and not _is_in_head(sheet, number):
            continue
        is_short = 2 <= word_count(line.folded) <= _PICTURED_WORDS
        if is_short and not ends_sentence(line.folded) and not line.folded.endswith(":") and _is_plain(line):
            yield number, BlockKind.CAPTION


def _is_in_head(sheet: Sheet, number: int) -> bool:
    return is_near_headline(sheet, number) and is_beside_headline(sheet, number)


def _is_plain(line: Line) -> bool:
    """Tell whether neither the element of a line nor bold letters make it a heading, or an item of a list."""
    if any(element.tag in _FRAMES and element.chars <= len(line.text) for element in _around(line)):
        return True  # `<table><tr><td><img><tr><td>…</table>` holds a picture and its text, nothing else
    tags = {element.tag for element in _around(line)[:2]}
    is_bold = any(mark.tag in _BOLD and mark.start <= line.start < mark.end for mark in line.marks)
    return not is_bold and _NO_CAPTIONS.isdisjoint(tags)


def _around(line: Line) -> list[Element]:
    """Return the nearest elements around a line, from the inside out."""
    return list(line.element.chain(_FRAME_DEPTH)) if line.element else []


def _bare(sheet: Sheet, number: int) -> str:
    return _BULLET.sub("", sheet.lines[number].folded)
