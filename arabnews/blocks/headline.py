"""Rules for the headline: the choice among the title-like lines above the text, and its repetitions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from arabnews.blocks.caption_credits import is_caption_credit
from arabnews.blocks.headers import is_date_label
from arabnews.blocks.no_titles import is_below_heading, is_no_title
from arabnews.blocks.rare_titles import (
    is_long_headline,
    is_stopped_headline,
    named_by_path,
    opens_with_past,
)
from arabnews.blocks.sections import section_table
from arabnews.blocks.shapes import content_words, ends_sentence, is_near_copy, is_title_like, word_count
from arabnews.blocks.sheet import Sheet
from arabnews.models import BlockKind

__all__ = ["headline", "headline_repeated"]

Labels = Iterator[tuple[int, BlockKind]]

_ITEM_BULLET = re.compile(r"^(?:[•▪◦·*-]|>[> *])")
_CREDIT_WORDS = 8
"""Words up to which a line above the text may be a credit and not a headline."""
_RETOLD_WORDS = 6
"""Words of the story in a line from which on more of them say nothing."""
_TITLE_WORDS = 3
_NEARLY = 0.7
"""Share of a title's words that its own text says again, where a kicker's are its own."""
_LONGER = 2
"""Times that a headline has a picture's words below it, where a kicker above has fewer than its headline."""
_NAME_WORDS = 3
"""Words up to which a line that the head says twice may be the site's name."""
_HEADLINE_WORDS = 5
_LONG_TITLE = 15
_LONG_OTHER = 12
"""Words from which on a line below another title is likelier a deck."""
_MOST_WORDS = 30
_MOST_LINES = 500
"""Lines above the text among which a headline in a rarer shape is looked for."""
_ARABIC = re.compile("[ء-ي]{2}")
_WORD = re.compile(r"[^\W_]+")
_FEWER, _MARKS = 3, 20
"""Letters that a copy of the title may lack, and marks."""
_LONG_STRIP = 6
"""Titles in a row, one of which may share a few words with a text that is not its own."""
_STRIP = 4
"""Titles in a row from which on they may be a strip of other stories."""
_CUT_TO = 0.4
"""Share of a caption's words that is told again below it; fewer are the name that a title opens with."""
_RETOLD = 2
"""Words that a text shares with its own title at least."""
_SITE_WORDS = 5
"""A dash, and the words of a site's name."""
_GLUED_CAPTION = 30
"""Characters of a caption that a repeated headline may have glued to it."""


def headline(sheet: Sheet) -> Labels:
    """Choose the headline among the title-like lines above the first running text."""
    if sheet.headline is not None:
        return
    first_prose = _first_running(sheet)
    candidates = _candidates(sheet, first_prose)
    named = named_by_path(sheet)
    if named is not None:
        sheet.headline = named
        yield named, BlockKind.HEADLINE
    elif _is_strip(sheet, candidates, first_prose):
        yield from ((number, BlockKind.TICKER) for number in candidates)
    elif candidates:
        sheet.headline = _best_headline(sheet, candidates, first_prose)
        yield sheet.headline, BlockKind.HEADLINE


def _candidates(sheet: Sheet, first_prose: int) -> list[int]:
    """Return the lines that may be the headline: title-like ones, or else the first in a rarer shape."""
    usual = [number for number in sheet.free(0, first_prose) if _may_be_headline(sheet, number)]
    if len(usual) > 1 and all(_ITEM_BULLET.match(sheet.lines[number].folded) for number in usual):
        return usual if _is_strip(sheet, usual, first_prose) else []  # points of a deck
    if usual:
        return usual
    above = islice(sheet.free(0, first_prose), _MOST_LINES)
    short = next((number for number in above if _is_short_headline(sheet, number)), None)
    if short is not None:
        return [short]
    is_prose = is_long_headline(sheet, first_prose) or is_stopped_headline(sheet, first_prose)
    return [first_prose] if is_prose else []


def _is_strip(sheet: Sheet, candidates: list[int], first_prose: int) -> bool:
    """Tell whether titles stand in a row above a text that retells none of them: other stories' titles."""
    if candidates and all(is_below_heading(sheet, number) for number in candidates):
        return True
    if len(candidates) < _STRIP or candidates != list(range(candidates[0], candidates[0] + len(candidates))):
        return False
    is_long = len(candidates) >= _LONG_STRIP
    is_parted = not is_long and any(sheet.lines[number].gap for number in candidates[1:])
    if is_parted or candidates[-1] + 1 != first_prose:
        return False
    story = _story_words(sheet, first_prose)
    for number in candidates:
        words = content_words(sheet.lines[number].folded, sheet.words)
        least = max(_RETOLD, _CUT_TO * len(words) * is_long)
        if _is_repeated(sheet, number) or len(words & story) >= least:
            return False
    return True


def headline_repeated(sheet: Sheet) -> Labels:
    """Label the headline where the page says it again."""
    if sheet.headline is None:
        return
    title = sheet.lines[sheet.headline].folded
    words = _WORD.findall(title)  # marks around a word of it may be lost
    for number in sheet.free():
        line = sheet.lines[number].folded
        more = len(line) - len(title)
        if more > _GLUED_CAPTION:
            continue
        is_copy = more >= -_FEWER and (is_near_copy(line, title) or _is_behind_site(line, title))
        if is_copy or _is_before_site(line, title) or (more >= -_MARKS and _WORD.findall(line) == words):
            yield number, BlockKind.HEADLINE


def _is_behind_site(line: str, title: str) -> bool:
    """Tell whether a line is the title behind the site's name, `المرفأ اليوم - عودة العبارة`."""
    return line.endswith(title) and line[: -len(title)].rstrip().endswith(("-", "–", "|"))


def _is_before_site(line: str, title: str) -> bool:
    """Tell whether the title ends in the site's name, as those of pages do, and a line has it without."""
    rest = title[len(line) :].lstrip() if title.startswith(line) and is_title_like(line) else ""
    return rest.startswith(("- ", "– ", "| ")) and word_count(rest) <= _SITE_WORDS


def _first_running(sheet: Sheet) -> int:
    """Return the number of the first running text; a ticker on one long line above a title is none."""
    running = list(sheet.free_prose())
    for here, following in pairwise([*running, len(sheet.lines)]):
        titles = [number for number in sheet.free(here + 1, following) if _may_be_headline(sheet, number)]
        line = sheet.lines[here].folded
        is_top = here <= 1 or not (is_title_like(line) or _has_candidate(sheet, here))
        if ends_sentence(line) or not titles or not is_top:
            return here
    return running[0] if running else len(sheet.lines)


def _has_candidate(sheet: Sheet, end: int) -> bool:
    return any(_may_be_headline(sheet, number) for number in sheet.free(0, end))


def _may_be_headline(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    if not is_title_like(line) or sheet.markers[number] is not None or sheet.date(number) is not None:
        return False
    if section_table(sheet.lexicon).is_section(sheet.keys[number]):
        return False
    if is_caption_credit(line, sheet.lexicon) and not _frames_date(sheet, number):
        return False
    is_credit = word_count(line) <= _CREDIT_WORDS and sheet.credit(number) is not None
    return not is_credit and not _is_cut_caption(sheet, number) and not is_no_title(sheet, number)


def _frames_date(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is told again with nothing but the day between: a title, whatever closes it."""
    keys = sheet.keys
    if keys[number] not in keys[number + 2 : number + 3] + keys[max(number - 2, 0) : max(number - 1, 0)]:
        return False
    between = number + 1 if keys[number + 2 : number + 3] == [keys[number]] else number - 1
    return sheet.date(between) is not None


def _is_cut_caption(sheet: Sheet, number: int) -> bool:
    """Tell whether the line beside this one says the same, longer or shorter: a caption told twice."""
    line = sheet.lines[number].folded
    beside = [other for other in (number - 1, number + 1) if 0 <= other < len(sheet.lines)]
    rights = sheet.words.picture_rights
    if any(rights.sub("", sheet.lines[other].folded) == line for other in beside if other > number):
        return False  # the picture's text is the title, and whose it is
    return number > 0 and any(
        sheet.lines[other].folded != line
        and is_near_copy(sheet.lines[other].folded, line)
        and (other < number or word_count(sheet.lines[other].folded) >= _CUT_TO * word_count(line))
        for other in beside
    )


def _is_short_headline(sheet: Sheet, number: int) -> bool:
    """Tell whether a line of any length under a sentence's may be a headline: words that are nothing else."""
    line = sheet.lines[number].folded
    if word_count(line) > _MOST_WORDS or ends_sentence(line) or not _ARABIC.search(line):
        return False
    if sheet.markers[number] is not None or sheet.date(number) is not None or _ITEM_BULLET.match(line):
        return False
    is_rubric = section_table(sheet.lexicon).is_section(sheet.keys[number])
    if is_rubric or is_caption_credit(line, sheet.lexicon) or sheet.credit(number) is not None:
        return False
    return not is_no_title(sheet, number)


def _best_headline(sheet: Sheet, candidates: list[int], first_prose: int) -> int:
    """Return the candidate that the page repeats, that the text retells, that looks like a title."""
    story = _story_words(sheet, first_prose)
    candidates = [number for number in candidates if not _is_caption_of(sheet, number, candidates, story)]
    candidates = [n for n in candidates if not _ITEM_BULLET.match(sheet.lines[n].folded)] or candidates
    if len(candidates) == 1 or _is_title_over_deck(sheet, candidates, first_prose, story):
        return candidates[0]
    first = candidates[0]
    scores = {number: _headline_score(sheet, number, story, first) for number in candidates}
    scores[first] += 0.2 + 0.3 * _heads_deck(sheet, candidates)
    return max(candidates, key=lambda number: (scores[number], -number))


def _is_title_over_deck(sheet: Sheet, candidates: list[int], first_prose: int, story: frozenset[str]) -> bool:
    """Tell whether two lines open the page, the first of which is the headline for sure.

    The text retells it nearly word for word; or it is much the longer, as no kicker is.
    """
    if len(candidates) > 2 or candidates[1:] != [candidates[0] + 1] or first_prose != candidates[1] + 1:
        return False
    words = content_words(sheet.lines[candidates[0]].folded, sheet.words)
    if next(sheet.free(0, candidates[0]), None) is not None:
        return False
    if len(words) >= _TITLE_WORDS and len(words & story) >= _NEARLY * len(words):
        return True
    below = content_words(sheet.lines[candidates[1]].folded, sheet.words)
    return len(words) >= _LONGER * len(below) and len(words & (story | below)) >= _RETOLD


def _is_caption_of(sheet: Sheet, number: int, candidates: list[int], story: frozenset[str]) -> bool:
    """Tell whether a line told twice in a row stands right below a title that the text retells."""
    line = sheet.lines[number].folded
    twins = [other for other in (number - 1, number + 1) if 0 <= other < len(sheet.lines)]
    if not any(sheet.lines[other].folded == line for other in twins):
        return False
    above = number - 1 if sheet.lines[number - 1].folded != line else number - 2
    if above not in candidates:
        return False
    return len(content_words(sheet.lines[above].folded, sheet.words) & story) >= _RETOLD


def _story_words(sheet: Sheet, first_prose: int) -> frozenset[str]:
    running = [number for number in range(first_prose, len(sheet.lines)) if sheet.prose[number]][:3]
    told = (content_words(sheet.lines[number].folded, sheet.words) for number in running)
    return frozenset[str]().union(*told)


def _headline_score(sheet: Sheet, number: int, story: frozenset[str], first: int) -> float:
    line = sheet.lines[number].folded
    words = content_words(line, sheet.words)
    score = min(len(words & story), _RETOLD_WORDS) / _RETOLD_WORDS
    repeated = word_count(line) > _NAME_WORDS and _is_repeated(sheet, number)
    score += 0.35 * repeated + 0.3 * _is_above_slot(sheet, number)
    score += 0.5 * bool(sheet.words.piece.match(line))
    score -= 0.4 * bool(sheet.words.strip_item.search(line) or _ITEM_BULLET.match(line))
    return (
        score
        - 0.2 * (word_count(line) <= 4)
        - 0.3 * (word_count(line) > (_LONG_TITLE if number == first else _LONG_OTHER))
        - 0.2 * bool(sheet.words.preposition.match(line))
    )


def _heads_deck(sheet: Sheet, candidates: list[int]) -> bool:
    """Tell whether the first candidate is a headline: a deck right below it, and the slots below that."""
    first, second = candidates[0], candidates[1]
    line = sheet.lines[first].folded
    if second != first + 1 or word_count(line) < _HEADLINE_WORDS or sheet.words.preposition.match(line):
        return False
    if opens_with_past(sheet, first):
        return False
    if first > 0 and sheet.kinds[first - 1] is BlockKind.TICKER:
        return False
    return _is_above_slot(sheet, second) and not _is_above_slot(sheet, first)


def _is_above_slot(sheet: Sheet, number: int) -> bool:
    """Tell whether the date line or the byline stands right below."""
    below = number + 1
    if below >= len(sheet.lines) or sheet.prose[below]:
        return False
    trade = next((marker for marker in sheet.markers[below + 1 : below + 2] if marker), None)
    if trade is not None and trade.entry.id == "trade":
        return True
    return sheet.date(below) is not None or sheet.credit(below) is not None or is_date_label(sheet, below)


def _is_repeated(sheet: Sheet, number: int) -> bool:
    """Tell whether a later line says the same; a caption told twice in a row is no headline."""
    key, later = sheet.keys[number], sheet.keys[number + 1 :]
    times = later.count(key)
    return times > 0 and (later[0] != key or times > 1 or not _follows_title(sheet, number))


def _follows_title(sheet: Sheet, number: int) -> bool:
    return any(is_title_like(sheet.lines[above].folded) for above in sheet.free(0, number))
