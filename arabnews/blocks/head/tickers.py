"""Rules for other stories' titles above the headline: a strip with a heading, titles strung together."""

from __future__ import annotations

import re
from itertools import islice, takewhile

from arabnews.blocks.lines.shapes import ends_sentence, is_title_like, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.credits.vocabulary import vocabulary
from arabnews.models import BlockKind

__all__ = [
    "cut_off_opening",
    "cut_off_story",
    "cut_off_strip",
    "glued_strip",
    "one_line_strip",
    "strip_below",
    "ticker",
]

_STOPS = re.compile(r"(?<!\.)\.(?![.\d])|[،؛]")
"""Stops and commas of running text; titles too have dots, figures, marks of question and exclamation."""
_STARS = "**"
_STRIP_WORDS = 40
_HEAD_LINES = 20
_FEW_TITLES = 15
"""Words from which on a line may be a few titles."""
_CUT_OFF = ("..", "…")
_STRIP = 2
"""Openings in a row that are a strip."""
_STORY = 2
"""Paragraphs of a text from which on it must say a word of its own title."""
_RETOLD = 2
"""Words that an opening shares with its title."""
_LIKELIER = 3
"""Times that a story's own opening has more words than what another story says of them."""
_OPENING_WORDS = 8
_WORDS_A_JOINT = 25
"""Words to one that joins clauses from which on a line is no running text."""
_WORDS_A_STOP = 30
"""Words to a stop or comma from which on a line is no running text."""


def ticker(sheet: Sheet) -> Labels:
    """Label the strip of other stories above the headline: its heading and its items."""
    for number in range(sheet.headline or 0):
        heading = _is_heading(sheet, number)
        if sheet.is_free(number) and (heading or sheet.words.strip_item.search(sheet.lines[number].folded)):
            yield number, BlockKind.TICKER
        if heading or sheet.kinds[number] is BlockKind.TICKER:
            below = number + 1
            if below < (sheet.headline or 0) and sheet.is_free(below) and _is_item(sheet, below):
                yield below, BlockKind.TICKER


def one_line_strip(sheet: Sheet) -> Labels:
    """Label titles of other stories strung together on one long line over the head: no stop, no clause."""
    running = list(sheet.free_prose())
    for number in running[:-1]:
        if not _is_strung(sheet, number) or _is_below_slot(sheet, number):
            return
        yield number, BlockKind.TICKER


def strip_below(sheet: Sheet) -> Labels:
    """Label a strip below the text that stands on one line with its heading, `شريط الأخبار`."""
    for number in islice(sheet.free_prose(sheet.body), 1, None):
        line = sheet.lines[number].folded
        if line.startswith(sheet.words.strip_heads) and not ends_sentence(line):
            yield number, BlockKind.RELATED


def cut_off_strip(sheet: Sheet) -> Labels:
    """Label the openings of other stories, long lines cut off by dots, in a row over a title and its text."""
    running = list(takewhile(lambda n: sheet.lines[n].folded.endswith(_CUT_OFF), sheet.free_prose()))
    if len(running) < _STRIP or running != list(range(running[0], running[-1] + 1)):
        return
    title = running[-1] + 1
    if title + 1 >= len(sheet.lines) or not is_title_like(sheet.lines[title].folded):
        return
    following = sheet.lines[title + 1].folded
    if not sheet.prose[title] and not following.endswith(_CUT_OFF) and any(sheet.prose[title + 1 :]):
        yield from ((number, BlockKind.TICKER) for number in running)


def cut_off_story(sheet: Sheet) -> Labels:
    """Label another story's title and its opening, cut off by dots, over a text with no word of its title."""
    running = [number for number in sheet.free_prose() if not sheet.lines[number].folded.endswith(_CUT_OFF)]
    opening = running[0] - 1 if len(running) >= _STORY else -1
    if opening < 1 or not sheet.lines[opening].folded.endswith(_CUT_OFF):
        return
    above = list(sheet.free(0, running[0]))
    if above[-2:] != [opening - 1, opening]:
        return
    title, told = map(sheet.words_of, above[-2:])
    story = sheet.words_of(*running)
    retold = len(title & told) >= _RETOLD and word_count(sheet.lines[opening].folded) >= _OPENING_WORDS
    is_other = all(_is_place(sheet, word) for word in story & title) and len(story & told) * _LIKELIER <= len(
        told
    )
    if retold and is_title_like(sheet.lines[opening - 1].folded) and is_other:
        yield from ((number, BlockKind.TICKER) for number in above[-2:])


def _is_place(sheet: Sheet, word: str) -> bool:
    """Tell whether a word is a place's name: two stories of one town share it."""
    known = vocabulary(sheet.lexicon).find([word], 0, 1)
    return known is not None and any(sense.kind == "place" for sense in known.senses)


def cut_off_opening(sheet: Sheet) -> Labels:
    """Label another story's opening, cut off by dots, above the names of the paper's managers."""
    first = next(sheet.free_prose(), None)
    if first is None or not sheet.lines[first].folded.endswith(_CUT_OFF):
        return
    second = next(sheet.free_prose(first + 1), None)
    managers = (found for found in sheet.markers[first + 1 : second] if found is not None)
    if second is not None and any(found.entry.id == "management" for found in managers):
        yield first, BlockKind.TICKER


def _is_strung(sheet: Sheet, number: int) -> bool:
    """Tell whether a long line has neither the stops of running text nor the words that join its clauses."""
    line = sheet.lines[number].folded
    words = word_count(line)
    if words < _STRIP_WORDS or ends_sentence(line) or len(_STOPS.findall(line)) * _WORDS_A_STOP > words:
        return False
    return len(sheet.words.joints.findall(line)) * _WORDS_A_JOINT <= words


def glued_strip(sheet: Sheet) -> Labels:
    """Label a few titles strung together over the rubric of a story: its own title below them it retells."""
    for number in islice(sheet.free(), _HEAD_LINES):
        if sheet.prose[number] and ends_sentence(sheet.lines[number].folded):
            return  # the story has begun
        if word_count(sheet.lines[number].folded) < _FEW_TITLES or not _runs_on(sheet, number):
            continue
        first = next(sheet.free_prose(number + 1), len(sheet.lines))
        title = next((n for n in sheet.free(number + 2, first) if is_title_like(sheet.lines[n].folded)), None)
        if title is None or sheet.date(number) is not None:
            continue
        story = sheet.words_of(*islice(sheet.free_prose(title), _STORY))
        own, other = (sheet.words_of(n) & story for n in (title, number))
        if len(own) >= _RETOLD and len(own) > _LIKELIER * len(other):
            yield number, BlockKind.TICKER


def _runs_on(sheet: Sheet, number: int) -> bool:
    """Tell whether a line has no stop, no comma, no sign between titles and no word that joins clauses."""
    line = sheet.lines[number].folded
    parted = _STOPS.search(line) or sheet.words.strip_item.search(line) or _STARS in line
    return not (parted or ends_sentence(line) or sheet.words.joints.search(line))


def _is_below_slot(sheet: Sheet, number: int) -> bool:
    """Tell whether a credit or a day stands above a line: then the story has begun."""
    return any(
        not sheet.prose[above] and (sheet.credit(above) is not None or sheet.date(above) is not None)
        for above in sheet.free(0, number)
        if not sheet.words.issue_line.match(sheet.lines[above].folded)
    )


def _is_heading(sheet: Sheet, number: int) -> bool:
    """Tell whether a line announces other stories and one follows."""
    marker = sheet.markers[number]
    if marker is None or marker.entry.kind != BlockKind.RELATED or number + 1 >= len(sheet.lines):
        return False
    is_strip = sheet.is_free(number + 1) or sheet.kinds[number + 1] is BlockKind.TICKER
    return is_strip and _is_item(sheet, number + 1)


def _is_item(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    return word_count(line) >= 3 and sheet.date(number) is None and sheet.markers[number] is None
