"""Rules for other stories below a story without a marker: titles in a row, teasers, another text."""

from __future__ import annotations

import re
from itertools import takewhile

from arabnews.blocks.head.headers import is_source_line
from arabnews.blocks.head.no_titles import goes_on
from arabnews.blocks.lines.rows import is_row
from arabnews.blocks.lines.shapes import DATED_ITEM, ends_sentence, is_title_like, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.blocks.tail.tail import story_end
from arabnews.models import BlockKind

__all__ = ["other_story", "other_titles", "teaser"]

_RULER = ("______", "------")
_BULLETS = "•▪◦·*–—ـ-"
_DATELINES = frozenset({BlockKind.DATELINE, BlockKind.BYLINE})
_MEASURED = 7
"""Words of an ingredient."""
_TITLE_LENGTH = 110
_WITH_TEASER = 4
"""Lines of a story and of the one that is announced below it."""
_CUT_OFF = re.compile(r"(?:\.\.+|…|\[\.\.\.\]|\[…\])$")


def other_titles(sheet: Sheet) -> Labels:
    """Label three and more title-like lines in a row below the text: other stories without a marker."""
    if _is_unstopped(sheet) or not any(sheet.prose[sheet.body : story_end(sheet)]):
        return
    run = _titles_below(sheet)
    run = [*_bullets_above(sheet, run[0]), *run] if len(run) >= 3 else []
    if run and not _is_list(sheet, run):
        yield from ((number, BlockKind.RELATED) for number in run)


def _titles_below(sheet: Sheet) -> list[int]:
    """Return the first title-like lines in a row below the text."""
    run: list[int] = []
    for number in sheet.free(_below_ruler(sheet)):
        line = sheet.lines[number].folded
        if not run and (_credits(sheet, number) or (word_count(line) == 1 and ends_sentence(line))):
            continue  # `المصدر/ واس`, or the site's name and a stop, closes the story above the titles
        if _is_record(sheet, number):
            continue  # `بواسطة سالم العابد | 4 مارس 2021 | اقتصاد`, `تاريخ الخبر: 4 مارس 2021`
        if not run and goes_on(sheet, number):
            continue  # a sentence of the story without its stop
        if not is_title_like(line) or len(line) > _TITLE_LENGTH:
            break
        run.append(number)
    return run


def _credits(sheet: Sheet, number: int) -> bool:
    """Tell whether a line names the source, or who took the pictures: `تصوير: سالم العابد`."""
    return is_source_line(sheet, number) or (":" in sheet.lines[number].folded and sheet.names_person(number))


def _is_record(sheet: Sheet, number: int) -> bool:
    """Tell whether a line tells a writer and a day, or labels a day: no title."""
    found = sheet.date(number)
    return found is not None and (sheet.names_person(number) or found.role in {"publication", "update"})


def _below_ruler(sheet: Sheet) -> int:
    """Return where the story ends: below a long line of strokes, if one stands below its running text."""
    end = story_end(sheet)
    rulers = (n for n in range(end, len(sheet.lines)) if sheet.lines[n].folded.startswith(_RULER))
    return next(rulers, end - 1) + 1


def _bullets_above(sheet: Sheet, first: int) -> list[int]:
    """Return the lines right above titles with bullets that have the same bullet, closed by a stop or not."""
    bullet = sheet.lines[first].folded[:1]
    above = range(first - 1, sheet.body, -1) if bullet in _BULLETS else ()
    same = takewhile(lambda n: sheet.is_free(n) and sheet.lines[n].folded.startswith(bullet), above)
    return sorted(same)


def other_story(sheet: Sheet) -> Labels:
    """Label another story that opens with the very dateline of this one, and what follows it."""
    own = next((n for n, kind in enumerate(sheet.kinds) if kind in _DATELINES), None)
    if own is None or own > sheet.body:
        return
    line = sheet.lines[own].folded
    if word_count(line) < 2:
        return
    starts = (
        n for n in sheet.free(sheet.body + 1) if n != own and sheet.lines[n].folded.startswith(f"{line} ")
    )
    first = next(starts, None)
    if first is not None and any(sheet.prose[sheet.body : first]):
        yield from ((number, BlockKind.RELATED) for number in sheet.free(first))


def teaser(sheet: Sheet) -> Labels:
    """Label other stories' titles, each with its text cut off by dots, as the last things on the page."""
    free = list(sheet.free(sheet.body))
    end = len(free)
    while end >= _WITH_TEASER and _is_teaser(sheet, *free[end - 2 : end]):
        yield from ((number, BlockKind.RELATED) for number in free[end - 2 : end])
        end -= 2
        if not any(sheet.prose[n] and ends_sentence(sheet.lines[n].folded) for n in free[: end - 2]):
            return


def _is_teaser(sheet: Sheet, title: int, text: int) -> bool:
    return is_title_like(sheet.lines[title].folded) and bool(_CUT_OFF.search(sheet.lines[text].folded))


def _is_list(sheet: Sheet, run: list[int]) -> bool:
    """Tell whether lines are a list of the story's: announced, of days or figures, or parted by commas."""
    lines = [sheet.lines[number].folded for number in (max(run[0] - 1, 0), *run)]
    if any(line.endswith(":") or sheet.words.announces_list.search(line) for line in lines):
        return True  # a title announces nothing
    if sum(
        DATED_ITEM.match(line) is not None or is_row(line) or _is_measured(sheet, line) for line in lines
    ) * 2 > len(run):
        return True
    return sum(line.endswith(("،", ",", "؛", ";")) for line in lines) * 2 >= len(run)


def _is_measured(sheet: Sheet, line: str) -> bool:
    """`كوب تمر منزوع النوى`: how much of what a dish takes."""
    return word_count(line) <= _MEASURED and sheet.words.measured.match(line) is not None


def _is_unstopped(sheet: Sheet) -> bool:
    """Tell whether this site's paragraphs have no full stops, so that their lines look like titles."""
    running = [line.folded for line, prose in zip(sheet.lines, sheet.prose, strict=True) if prose]
    return sum(map(ends_sentence, running)) * 2 < len(running)
