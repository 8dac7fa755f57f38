"""Bodies whose letters were swapped against copying: Arabic to look at, with none of its small words."""

from __future__ import annotations

import re

from arabnews.models import Note, Span
from arabnews.text.lines import line_spans, trim_span

__all__ = ["find_enciphered"]

_FUNCTION_WORD = re.compile(
    "(?<![ء-ي])[وف]?(?:في|فى|من|على|علي|إلى|الى|الي|أن|ان|إن|عن|ما|لا|مع|هذا|هذه|التي|الذي)(?![ء-ي])"
)
_ARTICLE = re.compile("(?<![ء-ي])[وفبك]?ال[ء-ي]{2}")
_ARABIC_WORD = re.compile("[ء-ي]{2,}")
_OTHER_LANGUAGE = re.compile("[پچژگکیٹڈےەێۆ]")
_USUAL_SHARE = 0.004  # of في and من among the blanks; in clean Arabic it is ten times as much
_FEWEST_WORDS = 60
_FEWEST_IN_LINE = 4
_PART_OF_PAGE = 0.7


def find_enciphered(text: str) -> Note | None:
    """Find a body whose letters were swapped against copying: no في, no من and no article among its words.

    Args:
        text: The text of a page.

    Returns:
        A note with the code `damage.enciphered` from the first such line to the last, or `None`.
    """
    if text.count(" في ") + text.count(" من ") > 2 + _USUAL_SHARE * text.count(" "):
        return None
    if len(_OTHER_LANGUAGE.findall(text)) > 0.01 * len(text):
        return None
    nonsense: list[tuple[int, int]] = []
    words = strange = 0
    for line in line_spans(text):
        start, end = trim_span(text, *line)
        count = len(_ARABIC_WORD.findall(text, start, end))
        words += count
        if count >= _FEWEST_IN_LINE and not _reads_as_arabic(text, start, end, count):
            nonsense.append((start, end))
            strange += count
    if strange < max(_FEWEST_WORDS, _PART_OF_PAGE * words):
        return None
    return Note(
        code="damage.enciphered",
        message=f"letters were swapped against copying: {strange} words without a function word among them",
        span=Span(start=nonsense[0][0], end=nonsense[-1][1]),
    )


def _reads_as_arabic(text: str, start: int, end: int, words: int) -> bool:
    known = len(_FUNCTION_WORD.findall(text, start, end)) + len(_ARTICLE.findall(text, start, end))
    return known > 0.05 * words
