"""Which of several title-like lines is the headline: each is weighed against the others and the story."""

from __future__ import annotations

import re

from arabnews.blocks.head.headers import is_date_label
from arabnews.blocks.head.rare_titles import opens_with_past
from arabnews.blocks.head.repeated_headline import is_titled_above, parts_of, without_site
from arabnews.blocks.lines.shapes import is_list_item, is_title_like, word_count
from arabnews.blocks.lines.sheet import Sheet
from arabnews.models import BlockKind

__all__ = ["RETOLD", "best_headline", "is_repeated", "story_words"]

_ANNOUNCED = re.compile(r"(?:[^\W\d_]+ )?[^\W\d_]+ ?\.\.+ ?[^\W\d_]")
"""A word or two before what a title tells, `رسميا.. موعد الافتتاح`."""
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
RETOLD = 2
"""Words that a text shares with its own title at least."""


def best_headline(sheet: Sheet, candidates: list[int], first_prose: int) -> int:
    """Return the candidate that the page repeats, that the text retells, that looks like a title.

    Args:
        sheet: The page.
        candidates: Numbers of the title-like lines, in order.
        first_prose: Number of the first running text.
    """
    story = story_words(sheet, first_prose)
    candidates = [number for number in candidates if not _is_caption_of(sheet, number, candidates, story)]
    candidates = [n for n in candidates if not is_list_item(sheet.lines[n].folded)] or candidates
    if len(candidates) == 1 or _is_title_over_deck(sheet, candidates, first_prose, story):
        return candidates[0]
    first = candidates[0]
    twice = {sheet.keys[number] for number in candidates if _is_told_twice(sheet, number, first_prose)}
    if len(twice) == 1 and sheet.keys[first] in twice:
        return first
    scores = {number: _headline_score(sheet, number, story, first) for number in candidates}
    scores[first] += 0.2 + 0.3 * _heads_deck(sheet, candidates)
    return max(candidates, key=lambda number: (scores[number], -number))


def _is_told_twice(sheet: Sheet, number: int, first_prose: int) -> bool:
    """Tell whether the head says a line again, something else between: the title, over picture and text."""
    again = sheet.keys[number + 1 : first_prose]
    is_name = word_count(sheet.lines[number].folded) <= _NAME_WORDS
    return not is_name and sheet.keys[number] in again[1:] and sheet.keys[number] != again[0]


def _is_title_over_deck(sheet: Sheet, candidates: list[int], first_prose: int, story: frozenset[str]) -> bool:
    """Tell whether two lines open the page, the first of which is the headline for sure.

    The text retells it nearly word for word; or it is much the longer, as no kicker is.
    """
    if len(candidates) > 2 or candidates[1:] != [candidates[0] + 1] or first_prose != candidates[1] + 1:
        return False
    words = sheet.words_of(candidates[0])
    if next(sheet.free(0, candidates[0]), None) is not None:
        return False
    if len(words) >= _TITLE_WORDS and len(words & story) >= _NEARLY * len(words):
        return True
    below = sheet.words_of(candidates[1])
    return len(words) >= _LONGER * len(below) and len(words & (story | below)) >= RETOLD


def _is_caption_of(sheet: Sheet, number: int, candidates: list[int], story: frozenset[str]) -> bool:
    """Tell whether a line told twice in a row stands right below a title that the text retells."""
    line = sheet.lines[number].folded
    twins = [other for other in (number - 1, number + 1) if 0 <= other < len(sheet.lines)]
    if not any(sheet.lines[other].folded == line for other in twins):
        return False
    above = number - 1 if sheet.lines[number - 1].folded != line else number - 2
    if above not in candidates:
        return False
    return len(sheet.words_of(above) & story) >= RETOLD


def story_words(sheet: Sheet, first_prose: int) -> frozenset[str]:
    """Return the words that the first paragraphs of the text tell.

    Args:
        sheet: The page.
        first_prose: Number of the first running text.
    """
    running = [number for number in range(first_prose, len(sheet.lines)) if sheet.prose[number]][:3]
    return sheet.words_of(*running)


def _headline_score(sheet: Sheet, number: int, story: frozenset[str], first: int) -> float:
    line = sheet.lines[number].folded
    words = sheet.words_of(number)
    score = min(len(words & story), _RETOLD_WORDS) / _RETOLD_WORDS
    repeated = word_count(line) > _NAME_WORDS and (is_repeated(sheet, number) or any(parts_of(sheet, number)))
    score += 0.35 * repeated + 0.3 * _is_above_slot(sheet, number)
    below = without_site(sheet, number)
    score += is_titled_above(sheet, number) or (below != number and is_titled_above(sheet, below))
    score += 0.5 * bool(sheet.words.piece.match(line)) + bool(_ANNOUNCED.match(line))
    score -= 0.4 * bool(sheet.words.strip_item.search(line) or is_list_item(line))
    return (
        score
        - 0.2 * (word_count(line) <= 4)
        - 0.3 * (word_count(line) > (_LONG_TITLE if number == first else _LONG_OTHER))
        - 0.2 * _opens_with_preposition(sheet, line)
    )


def _opens_with_preposition(sheet: Sheet, line: str) -> bool:
    """Tell whether a line opens like a kicker, `بعد سنوات من الانتظار`; not `بالصور.. عودة العبارة`."""
    return sheet.words.preposition.match(line) is not None and _ANNOUNCED.match(line) is None


def _heads_deck(sheet: Sheet, candidates: list[int]) -> bool:
    """Tell whether the first candidate is a headline: a deck right below it, and the slots below that."""
    first, second = candidates[0], candidates[1]
    line = sheet.lines[first].folded
    if second != first + 1 or word_count(line) < _HEADLINE_WORDS or _opens_with_preposition(sheet, line):
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


def is_repeated(sheet: Sheet, number: int) -> bool:
    """Tell whether a later line says the same; a caption told twice in a row is no headline.

    Args:
        sheet: The page.
        number: Number of the line.
    """
    key, later = sheet.keys[number], sheet.keys[number + 1 :]
    times = later.count(key)
    return times > 0 and (later[0] != key or times > 1 or not _follows_title(sheet, number))


def _follows_title(sheet: Sheet, number: int) -> bool:
    return any(is_title_like(sheet.lines[above].folded) for above in sheet.free(0, number))
