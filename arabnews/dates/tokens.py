r"""Cut a text into date words and numbers, and write them as a string of codes.

Codes and gaps alternate: even places hold a word's code, odd places the code of what stands between it and
the next. Nothing in a form matches the gap `x`: a form never reaches across other words or a line break.

    blank or nothing " "   ، ,   - –   / \   .   :   |   ( [   )   ") -" and the like b
    و &   من o   إلى, حتى t   في, عند i   ل l   إلا !   anything else x
"""

from __future__ import annotations

import re
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from arabnews.dates.numbers import join_numbers
from arabnews.dates.vocabulary import Vocabulary, Word
from arabnews.text.fold import Folded

__all__ = ["Token", "Tokens", "tokenise"]


class Token(NamedTuple):
    """A date word or a number.

    Attributes:
        code: Its character in the code string.
        start: Where it begins in the search form.
        end: Where it ends.
        number: Its value, for numbers; a clock time in seconds, for clocks.
        word: What it means, for words.
        text: Its characters in the search form.
    """

    code: str
    start: int
    end: int
    number: int = 0
    word: Word | None = None
    text: str = ""


class Tokens(NamedTuple):
    """The date words of a text.

    Attributes:
        folded: The text with its search form.
        vocabulary: The words that were looked for.
        items: The words and numbers, in order.
        codes: Their codes and the codes of the gaps, by turns.
    """

    folded: Folded
    vocabulary: Vocabulary
    items: list[Token]
    codes: str


# A run of digits, with minutes, seconds and an offset where it is a clock time.
_NUMBER = re.compile(r"\d+(?::\d\d(?::\d\d(?!\d))?(?:[+-]\d\d:?\d\d(?!\d)|Z)?)?")
_GLUED_YEAR = re.compile(r"(?:19|20)\d\d(?=\d\d?:)")

_GAPS = {
    "": " ",
    " ": " ",
    "  ": " ",
    " ال": " ",
    " و": "&",
    " وال": "&",
    "، ": ",",
    "،": ",",
    ", ": ",",
    "/": "/",
    "/ ": "/",
    "-": "-",
    " - ": "-",
    " (": "(",
    ") ": ")",
    ")": ")",
    ".": ".",
    ":": ":",
    " | ": "|",
    " من ": "o",
    " الي ": "t",
    " حتي ": "t",
    " في ": "i",
    " ب": "i",
    " ل": "l",
}
_GAP_FORMS = tuple(
    (re.compile(pattern), code)
    for pattern, code in (
        (r" *", " "),
        (r" *[،,] *", ","),
        (r" *[-–—−] *", "-"),
        (r" *[/\\] *", "/"),
        (r" *\. *", "."),
        (r" *: *", ":"),
        (r" *\| *", "|"),
        (r" *[(\[{/] *ب?", "("),
        (r" *[)\]}] *", ")"),
        (r" *= *", "="),
        (r"[ ،,()\[\]|\-–—:؛/]{1,6}", "b"),
        (r" *\)? *و *(?:ال)?", "&"),
        (r"[ )،]{1,3}من +(?:ال)?", "o"),
        (r" *[،)]? +(?:و?حتي|الي|و?لغايه|ل) +(?:ال)?", "t"),
        (r" *[،)]? +(?:(?:في|عند|علي|عن) )?(?:(?:تمام|حدود|حوالي|نحو) )?ب?", "i"),
        (r" (?:at|à) +", "i"),
        (r" الا +", "!"),
        (r" *[,(|\-]* *(?:اخر تحديث|تحديث)[ :)]*", "i"),
        (r"(?:st|nd|rd|th) +", " "),
        (r"T", " "),
        (r" لل?", "l"),
        (r" *: *ل", ":"),
    )
)
_LONGEST_GAP = 24


def tokenise(folded: Folded, vocabulary: Vocabulary) -> Tokens:
    """Find the date words and numbers of a text.

    Args:
        folded: The text with its search form.
        vocabulary: The words to look for.

    Returns:
        The words, and the string of codes that the forms are matched against.
    """
    found = _words(folded.text, vocabulary)
    numbers = _numbers(folded.text)
    if numbers:
        found = sorted(found + numbers, key=_START) if found else numbers
    return _coded(folded, vocabulary, found)


_START = itemgetter(1)


def _words(text: str, vocabulary: Vocabulary) -> list[Token]:
    words = vocabulary.words
    found: list[Token] = []
    for match in vocabulary.pattern.finditer(text):
        written = match[1]
        word = words.get(written) or words[" ".join(written.split())]
        start, end = match.span(1)
        found.append(Token(word.code, start, end, word.value, word, written))
    return found


def _numbers(text: str) -> list[Token]:
    """Return the numbers, also the two or three that are glued together in one run of digits."""
    found: list[Token] = []
    for match in _NUMBER.finditer(text):
        start, run = match.start(), match[0]
        before = text[start - 1 : start]
        if "A" <= before <= "z" and before != "T" and before.isalpha():  # `MH370`, but `2024-05-15T13:45`
            found.append(Token("X", start, match.end(), 0, None, run))
        else:
            for code, a, b, value in _parts(run):
                found.append(Token(code, start + a, start + b, value, None, run[a:b]))
    return found


def _coded(folded: Folded, vocabulary: Vocabulary, found: list[Token]) -> Tokens:
    """Write the codes of words and numbers, and those of the gaps between them."""
    text, at = folded.text, -1
    items: list[Token] = []
    codes: list[str] = []
    for token in found:
        start = token.start
        if start < at:  # the digit of `كانون 2`
            continue
        if at >= 0:
            gap = text[at:start]
            codes.append(_GAPS.get(gap) or ("x" if len(gap) > _LONGEST_GAP else _rare_gap(gap)))
        items.append(token)
        codes.append(token.code)
        at = token.end
    joined, codes_joined = join_numbers(items, "".join(codes))
    return Tokens(folded, vocabulary, joined, codes_joined)


@lru_cache(maxsize=4096)
def _parts(run: str) -> tuple[tuple[str, int, int, int], ...]:
    """Return code, extent and value of each number of a run of digits, with its clock time and offset."""
    if ":" not in run:
        return (_plain(run, 0, len(run)),)
    parts: list[tuple[str, int, int, int]] = []
    start, end = 0, len(run)
    if _GLUED_YEAR.match(run):  # 202406:38
        parts.append(("Y", 0, 4, int(run[:4])))
        start = 4
    offset = next((i for i, letter in enumerate(run) if letter in "+-Z"), end)
    numbers = [int(part) if len(part) < 3 else 99 for part in run[start:offset].split(":")]
    hour, minute, second = (*numbers, 0)[:3]
    if hour > 24 or minute > 59 or second > 59:
        return (*parts, ("X", start, end, 0))
    parts.append(("T", start, offset, (hour % 24) * 3600 + minute * 60 + second))
    if offset < end:
        parts.append(("z", offset, end, 0))
    return tuple(parts)


def _plain(digits: str, start: int, end: int) -> tuple[str, int, int, int]:
    value = int(digits) if len(digits) < 8 else 0
    if len(digits) <= 2:
        return "D" if 1 <= value <= 31 else "Q", start, end, value
    year = len(digits) == 4 and 1000 <= value < 2200
    return "Y" if year else "X", start, end, value


@lru_cache(maxsize=4096)
def _rare_gap(gap: str) -> str:
    for pattern, code in _GAP_FORMS:
        if pattern.fullmatch(gap):
            return code
    return "x"
