"""Rules for the site's own matter below a story: its weather, other stories cut off by dots, scraps."""

from __future__ import annotations

from itertools import islice, takewhile

from arabnews.blocks.head.no_titles import goes_on
from arabnews.blocks.lines.markers import marker_table
from arabnews.blocks.lines.shapes import DEGREES, ends_sentence, is_title_like, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.blocks.tail.tail import story_end
from arabnews.credits.vocabulary import vocabulary
from arabnews.models import BODY_KINDS, BlockKind
from arabnews.names.book import name_book
from arabnews.names.person import Grade

__all__ = [
    "about_writer",
    "calls",
    "columns",
    "cut_off",
    "next_story",
    "rubric_again",
    "scraps",
    "site_maker",
    "unrelated",
    "weather_strip",
]

_DEGREE_SIGNS = ("°", "º", "˚", "℃")
_CUT_OFF = ("..", "…", "..]", "…]")
_STRIP_WORDS = 6
_SCRAP_WORDS = 2
_TEASERS = 3
"""Lines in a row that end in dots from which on they are other stories' openings."""
_TITLES = 2
_TITLE_WORDS = 5
_PAIRS = 2
"""Titles with their writers from which on they are a box of opinions."""
_COLUMNS = 24
"""Lines that such a box has at most."""
_NAME_WORDS = 4
_STOPPED = 2
"""Sentences with their stop above them that make a story."""
_FURNITURE = frozenset(
    {BlockKind.RELATED, BlockKind.TAGS, BlockKind.SHARE, BlockKind.COMMENT, BlockKind.FOOTER, BlockKind.AD}
)


def weather_strip(sheet: Sheet) -> Labels:
    """Label the strip of weather below the story, from its first degrees to the last of its short lines."""
    if not any(sign in sheet.page.folded.text for sign in _DEGREE_SIGNS):
        return
    end = story_end(sheet)
    degrees = [n for n in range(end, len(sheet.lines)) if DEGREES.search(sheet.lines[n].folded)]
    if len(degrees) < _STOPPED:
        return
    strip = takewhile(lambda n: _is_short(sheet, n), range(degrees[0], len(sheet.lines)))
    yield from ((number, BlockKind.OTHER) for number in strip)


def calls(sheet: Sheet) -> Labels:
    """Label calls to follow that open with the site's name, below a story that ends with its stop."""
    table, end = marker_table(sheet.lexicon), story_end(sheet)
    if end == 0 or not ends_sentence(sheet.lines[end - 1].folded):
        return
    for number in sheet.free(end):
        line = sheet.lines[number].folded
        if not ends_sentence(line) and table.names_call(line):
            yield number, BlockKind.SHARE


def columns(sheet: Sheet) -> Labels:
    """Label a box of opinions below the story: titles and their writers by turns, to the end of the page."""
    if any(sheet.prose[-_PAIRS * 2 :]):
        return  # as nearly every text has it
    end = story_end(sheet)
    lines = list(islice(sheet.free(end), _COLUMNS + 1)) if any(sheet.prose[:end]) else []
    if not _PAIRS * 2 <= len(lines) <= _COLUMNS or lines[-1] - lines[0] >= len(lines):
        return
    for first in (0, 1):
        writers, titles = lines[first::2], lines[1 - first :: 2]
        named = sum(_is_writer(sheet, number) for number in writers)
        if named * 3 < len(writers) * 2 or len(writers) < _PAIRS:
            continue
        if all(is_title_like(sheet.lines[n].folded) and sheet.credit(n) is None for n in titles):
            yield from ((number, BlockKind.RELATED) for number in lines)
            return


def _is_writer(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is a name and nothing else."""
    line = sheet.lines[number].folded
    return word_count(line) <= _NAME_WORDS and (
        sheet.names_person(number) or name_book(sheet.lexicon).grade(line.split()) >= Grade.LIKELY
    )


def cut_off(sheet: Sheet) -> Labels:
    """Label the openings of other stories, cut off by dots, in a row below a story of whole sentences."""
    free = list(sheet.free(sheet.body))
    dotted = [number for number in free if sheet.lines[number].folded.endswith(_CUT_OFF)]
    if len(dotted) < _TEASERS:
        return
    first = free.index(dotted[0])
    above = [number for number in free[:first] if ends_sentence(sheet.lines[number].folded)]
    is_row = free[first : first + len(dotted)] == dotted and not any(
        sheet.prose[number] for number in free[first + len(dotted) :]
    )
    if is_row and len(above) >= _STOPPED:
        yield from ((number, BlockKind.RELATED) for number in dotted)


def about_writer(sheet: Sheet) -> Labels:
    """Label the box below the text that tells who wrote it: its heading, a name, a paragraph."""
    for number in sheet.free(sheet.body + 1):
        line = sheet.lines[number].folded
        is_box = sheet.keys[number] in sheet.words.about_writer and sum(sheet.prose[:number]) >= _STOPPED
        if not is_box or line.endswith("؟"):
            continue
        if sum(sheet.prose[number:]) > 1:
            return  # a heading of the text
        yield number, BlockKind.BYLINE
        for below in sheet.free(number + 1):
            if not sheet.prose[below] and not sheet.names_person(below):
                return
            yield below, BlockKind.BYLINE


def site_maker(sheet: Sheet) -> Labels:
    """Label the line below the story that says who made the site, `تصميم وبرمجة …`."""
    for number in sheet.free(max(story_end(sheet), 1)):
        if sheet.lines[number].folded.lower().startswith(sheet.words.site_makers):
            yield number, BlockKind.FOOTER


def next_story(sheet: Sheet) -> Labels:
    """Label the stories of a list below the first one: each has its title, its day and hour, its text."""
    head = sheet.headline
    if head is None or not _is_dated(sheet, head + 1):
        return
    for number in sheet.free(sheet.body + 1):
        is_story = _is_dated(sheet, number + 1) and any(sheet.prose[number + 2 : number + 3])
        if is_story and not sheet.prose[number] and is_title_like(sheet.lines[number].folded):
            yield from ((other, BlockKind.RELATED) for other in sheet.free(number))
            return


def _is_dated(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is a day and its hour."""
    found = sheet.date(number) if number < len(sheet.lines) and not sheet.prose[number] else None
    value = found.value if found is not None else None
    return value is not None and value.start is not None and value.time is not None


def rubric_again(sheet: Sheet) -> Labels:
    """Label the story's own rubric where it heads a title below the text, and the other stories under it."""
    head = range(sheet.headline or 0)
    own = {sheet.keys[n] for n in head if sheet.kinds[n] is BlockKind.SECTION}
    for number in sheet.free(sheet.body + 1) if own else ():
        below = number + 1
        if sheet.keys[number] not in own or below >= len(sheet.lines) or not sheet.is_free(below):
            continue
        is_below_end = ends_sentence(sheet.lines[number - 1].folded) or not sheet.is_free(number - 1)
        if is_below_end and not sheet.prose[below] and is_title_like(sheet.lines[below].folded):
            yield from ((other, BlockKind.RELATED) for other in sheet.free(number))
            return


def scraps(sheet: Sheet) -> Labels:
    """Label a word or two at the end of the page, with the site's furniture between the story and them."""
    last = next((n for n in reversed(range(len(sheet.lines))) if _is_story(sheet, n)), len(sheet.lines))
    furniture = next((n for n in range(last + 1, len(sheet.lines)) if sheet.kinds[n] in _FURNITURE), None)
    for number in sheet.free(furniture) if furniture is not None else ():
        yield number, BlockKind.OTHER


def _is_story(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is the story's, or may be: more than a word or two."""
    if sheet.kinds[number] in BODY_KINDS:
        return True
    line = sheet.lines[number].folded
    return sheet.is_free(number) and (word_count(line) > _SCRAP_WORDS or ends_sentence(line))


def unrelated(sheet: Sheet) -> Labels:
    """Label one or two titles between a finished story and the page's furniture that say no word of it."""
    end = story_end(sheet)
    lines = list(islice(sheet.free(end), _TITLES + 1))
    is_closed = len(lines) > 1 or (len(lines) == 1 and sheet.kinds[lines[0] + 1 :][:1] == [BlockKind.COMMENT])
    if len(lines) > _TITLES or not is_closed or lines[0] != end:
        return
    running = [number for number in range(sheet.body, end) if sheet.prose[number] and sheet.is_free(number)]
    if len(running) < _STOPPED or not all(ends_sentence(sheet.lines[n].folded) for n in running):
        return
    head = [sheet.headline] if sheet.headline is not None else []
    story = sheet.words_of(*head, *running)
    if all(_is_other_title(sheet, number) and story.isdisjoint(sheet.words_of(number)) for number in lines):
        yield from ((number, BlockKind.RELATED) for number in lines)


def _is_other_title(sheet: Sheet, number: int) -> bool:
    """Tell whether a line at the end is a title: no sentence that goes on, no prayer, no writer's trade."""
    line = sheet.lines[number].folded
    if not is_title_like(line) or word_count(line) < _TITLE_WORDS or line.endswith((":", "،")):
        return False
    if line.startswith(sheet.words.invocations) or sheet.words.trade.search(line):
        return False
    opening = line.partition(" ")[0]
    return opening not in vocabulary(sheet.lexicon).verbs and not goes_on(sheet, number)


def _is_short(sheet: Sheet, number: int) -> bool:
    marker = sheet.markers[number]
    if marker is not None and marker.entry.id != "weather":
        return False
    return not sheet.prose[number] and word_count(sheet.lines[number].folded) <= _STRIP_WORDS
