"""Put number words together: `الحادي والعشرين` is 21, `ألف وتسعمئة وسبعة وستين` is 1967."""

from __future__ import annotations

import re

from arabnews.dates.words.vocabulary import Placed, Word

__all__ = ["are_joined", "join_numbers"]

_RUN = re.compile(r"[ON](?:[ &][ON])+")


def are_joined(codes: str) -> bool:
    """Tell cheaply whether number words stand side by side."""
    return _RUN.search(codes) is not None


def join_numbers(items: list[Placed], codes: str) -> tuple[list[Placed], str]:
    """Join neighbouring number words that make one number.

    Args:
        items: Date words and numbers of a text.
        codes: Their code string.

    Returns:
        Both, with every joined number in one piece: an ordinal `O`, a cardinal `N`, or a year `Y`.
    """
    joined: list[Placed] = []
    written: list[str] = []
    at = 0
    for run in _RUN.finditer(codes):
        first, last = run.start() // 2, run.end() // 2
        is_year = codes[max(0, run.start() - 2) : run.start()] in _YEAR_HEADS
        parts, gaps = _sum(items[first : last + 1], codes[run.start() + 1 : run.end() : 2], is_year=is_year)
        joined += [*items[at:first], *parts]
        written.append(codes[2 * at : 2 * first])
        written += [f"{word.code}{gap}" for (_, _, word), gap in zip(parts, gaps, strict=True)]
        written.append(codes[run.end() : run.end() + 1])
        at = last + 1
    return [*joined, *items[at:]], "".join([*written, codes[2 * at :]])


_YEAR_HEADS = ("v ", "u ")
"""Codes of `سنة`, `العام` before a number."""


def _sum(items: list[Placed], gaps: str, *, is_year: bool) -> tuple[list[Placed], list[str]]:
    """Add up from left to right; return the numbers and the gaps after them."""
    items, gaps = _with_hundreds(items, gaps)
    parts = [items[0]]
    kept: list[str] = []
    for (start, end, word), gap in zip(items[1:], gaps, strict=True):
        begun, _, before = parts[-1]
        follows = _follows(before.value, gap, word.value) and not _parts_hour(before, word)
        if follows or (is_year and _rises(before.value, gap, word.value)):
            parts[-1] = begun, end, _plus(before, word)
        else:
            kept.append(gap)
            parts.append((start, end, word))
    return parts, [*kept, ""]


def _with_hundreds(items: list[Placed], gaps: str) -> tuple[list[Placed], str]:
    """Join hundreds that are written apart: `خمس مئة`."""
    parts, kept = [items[0]], ""
    for (start, end, word), gap in zip(items[1:], gaps, strict=True):
        begun, _, before = parts[-1]
        codes = before.code + gap + word.code
        if word.value == _HUNDRED and codes == "N N" and 3 <= before.value <= 9:
            parts[-1] = (
                begun,
                end,
                Word("N", before.value * _HUNDRED, f"{before.text} {word.text}", before.entry),
            )
        else:
            kept += gap
            parts.append((start, end, word))
    return parts, kept


_HUNDRED = 100
_THOUSANDS = (1000, 2000)


def _rises(value: int, gap: str, more: int) -> bool:
    """Tell whether a year goes up, as older texts count: `سنة سبع وستين وخمسمئة`."""
    if gap != "&":
        return False
    hundreds = more % _HUNDRED == 0 and _HUNDRED <= more < 10 * _HUNDRED
    return (hundreds and value < _HUNDRED) or (value < 10 * _HUNDRED and more in _THOUSANDS)


def _follows(value: int, gap: str, more: int) -> bool:
    """Tell whether a number word may continue a number: units before tens, larger before smaller."""
    tail = value % 100
    if more == 10 and gap == " ":
        return 0 < tail < 10  # خمسة عشر
    if gap != "&":
        return False
    if 20 <= more <= 90 and more % 10 == 0:
        return 0 < tail < 10 or (value >= 100 and tail == 0)
    if value >= 1000 and more < 1000:
        return value % 1000 == 0 or (value % 100 == 0 and more < 100)
    return value >= 100 and value % 100 == 0 and more < 100


def _parts_hour(hour: Word, minutes: Word) -> bool:
    """Tell an hour with its minutes, `السابعة وأربعين دقيقة`, from one number, `السابعة والأربعين`."""
    is_hour = hour.code == "O" and hour.text.startswith("ال") and hour.text.endswith("ه")
    return is_hour and minutes.value > 10 and not minutes.text.startswith("ال")


def _plus(first: Word, second: Word) -> Word:
    value = first.value + second.value
    ordinal = "O" in (first.code, second.code) and value < 100
    code = "O" if ordinal else "Y" if 1100 <= value < 2200 else "N"
    return Word(code, value, f"{first.text} {second.text}", first.entry)
