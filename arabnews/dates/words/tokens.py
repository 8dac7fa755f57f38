r"""Cut a text into date words and numbers, and write them as a string of codes.

Codes and gaps alternate: even places hold a word's code, odd places the code of what stands between it and
the next. Nothing in a form matches the gap `x`: a form never reaches across other words or a line break.

    blank or nothing " "   ، ,   - –   / \   .   :   |   ( [   )   « "   ") -" and the like b
    و &   أو r   من o   إلى, حتى t   في, عند i   ل l   إلا !   anything else x
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from arabnews.dates.words.numbers import are_joined, join_numbers
from arabnews.dates.words.vocabulary import Placed, Vocabulary, Word
from arabnews.text.fold import Folded

__all__ = ["Tokens", "tokenise"]


@dataclass(slots=True)
class Tokens:
    """The date words and numbers of a text, in order; nobody changes them.

    Attributes:
        folded: The text with its search form.
        vocabulary: The words that were looked for.
        words: What each may be.
        starts: Where each begins in the search form.
        ends: Where each ends.
        codes: Their codes and the codes of the gaps, by turns.
    """

    folded: Folded
    vocabulary: Vocabulary
    words: Sequence[Word]
    starts: Sequence[int]
    ends: Sequence[int]
    codes: str


# A run of digits, with minutes, seconds and an offset where it is a clock time: `10:30`, `19h00`, `19س00`.
# `[0-9][0-9]*` and not `[0-9]+`: a pattern that begins with one set of letters is found twice as fast.
_NUMBER = re.compile(
    r"[0-9][0-9]*(?::[0-9]{2}(?::[0-9]{2}(?![0-9]))?(?:[+-][0-9]{2}:?[0-9]{2}(?![0-9])|Z)?"
    r"|[hHس][0-9]{2}(?![0-9A-Za-z]))?"
)
_ACCOUNT = re.compile("[a-z]{4,12}")
"""The account that posted, glued to the day with which a line opens, `admin3 ديسمبر 2021`."""
_HOUR_LETTER = re.compile("[hHس]")
_GLUED_YEAR = re.compile(r"(?:19|20)\d\d(?=\d\d?:)")
_DAY_STAMP = re.compile(r"(?:19|20)\d\d:\d\d:\d\d")
"""A day as cameras write it, `2021:03:29`."""
_YEARS = re.compile(r"((?:19|20)\d\d)((?:19|20)\d\d)")
"""Two years whose tatweel has been folded away, `2024ـ2025`."""


_LONGEST_GAP = 24
_PICKS_NOTHING = re.compile("L(?! )")
"""A word for the latest that picks no unit, `آخر تحديث`."""


def tokenise(folded: Folded, vocabulary: Vocabulary) -> Tokens:
    """Find the date words and numbers of a text.

    Args:
        folded: The text with its search form.
        vocabulary: The words to look for.

    Returns:
        The words, and the string of codes that the forms are matched against.
    """
    text, words = folded.text, vocabulary.words
    found: list[Placed] = []
    for match in vocabulary.pattern.finditer(f"\n{text}"):
        start, end = match.span(1)
        found.append((start - 1, end - 1, words[match[1]]))
    numbers = _numbers(text)
    if numbers:
        found = sorted(found + numbers) if found else numbers
    tokens = _coded(folded, vocabulary, found)
    codes = tokens.codes
    if "L" in codes and _PICKS_NOTHING.search(codes):
        picked = [at for at in range(len(tokens.words)) if _PICKS_NOTHING.match(codes, 2 * at) is None]
        tokens = _coded(folded, vocabulary, [_placed(tokens, at) for at in picked])
        codes = tokens.codes
    if are_joined(codes):
        whole, codes = join_numbers([_placed(tokens, at) for at in range(len(tokens.words))], codes)
        starts, ends, placed = zip(*whole, strict=True)
        return Tokens(folded, vocabulary, placed, starts, ends, codes)
    return tokens


def _placed(tokens: Tokens, at: int) -> Placed:
    return tokens.starts[at], tokens.ends[at], tokens.words[at]


def _coded(folded: Folded, vocabulary: Vocabulary, found: list[Placed]) -> Tokens:
    """Write the codes of words and numbers, and those of the gaps between them."""
    text, gaps = folded.text, vocabulary.gaps
    words: list[Word] = []
    starts: list[int] = []
    ends: list[int] = []
    codes = ""
    behind = before = 0
    for start, end, word in found:
        if start >= before:  # else the digit of `كانون 2`
            if words:
                codes += "x" if start - behind > _LONGEST_GAP else gaps[text[behind:start]]
            codes += word.code
            words.append(word)
            starts.append(start)
            ends.append(end)
            behind = end
        before = end
    return Tokens(folded, vocabulary, words, starts, ends, codes)


def _numbers(text: str) -> list[Placed]:
    """Return the numbers, also the two or three that are glued together in one run of digits."""
    found: list[Placed] = []
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        run, before = text[start:end], text[start - 1] if start else ""
        is_named = "A" <= before <= "z" and before != "T" and before.isalpha()
        if is_named and not _ACCOUNT.fullmatch(text, 0, start):  # `MH370`, but `2024-05-15T13:45`
            found.append((start, end, Word("X", 0, run)))
            continue
        parts = _parts(run)
        if len(parts) == 1:
            found.append((start, end, parts[0][2]))
        else:
            found += [(start + first, start + last, word) for first, last, word in parts]
    return found


@lru_cache(maxsize=4096)
def _parts(run: str) -> tuple[Placed, ...]:
    """Return each number of a run of digits, with its clock time and offset, placed in the run."""
    run = _HOUR_LETTER.sub(":", run)
    if ":" not in run:
        years = _YEARS.fullmatch(run)
        if years is not None and int(years[2]) == int(years[1]) + 1:
            return (0, 4, _plain(years[1])), (4, 8, _plain(years[2]))
        return ((0, len(run), _plain(run)),)
    if _DAY_STAMP.fullmatch(run):
        return tuple((first, last, _plain(run[first:last])) for first, last in ((0, 4), (5, 7), (8, 10)))
    parts: list[Placed] = []
    start, end = 0, len(run)
    if _GLUED_YEAR.match(run):  # 202406:38
        parts.append((0, 4, _plain(run[:4])))
        start = 4
    offset = next((i for i, letter in enumerate(run) if letter in "+-Z"), end)
    numbers = [int(part) if len(part) < 3 else 99 for part in run[start:offset].split(":")]
    hour, minute, second = (*numbers, 0)[:3]
    if hour > 24 or minute > 59 or second > 59:
        return (*parts, (start, end, Word("X", 0, run[start:])))
    seconds = (hour % 24) * 3600 + minute * 60 + second
    parts.append((start, offset, Word("T", seconds, run[start:offset])))
    if offset < end:
        parts.append((offset, end, Word("z", 0, run[offset:])))
    return tuple(parts)


def _plain(digits: str) -> Word:
    value = int(digits) if len(digits) < 8 else 0
    if len(digits) <= 2:
        return Word("D" if 1 <= value <= 31 else "Q", value, digits)
    year = len(digits) == 4 and 1000 <= value < 2200
    return Word("Y" if year else "X", value, digits)
