"""Put number words together: `الحادي والعشرين` is 21, `ألف وتسعمئة وسبعة وستين` is 1967."""

from __future__ import annotations

import re

from arabnews.dates.vocabulary import Placed, Word

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
        parts, gaps = _sum(items[first : last + 1], codes[run.start() + 1 : run.end() : 2])
        joined += [*items[at:first], *parts]
        written.append(codes[2 * at : 2 * first])
        written += [f"{word.code}{gap}" for (_, _, word), gap in zip(parts, gaps, strict=True)]
        written.append(codes[run.end() : run.end() + 1])
        at = last + 1
    return [*joined, *items[at:]], "".join([*written, codes[2 * at :]])


def _sum(items: list[Placed], gaps: str) -> tuple[list[Placed], list[str]]:
    """Add up from left to right; return the numbers and the gaps after them."""
    parts = [items[0]]
    kept: list[str] = []
    for (start, end, word), gap in zip(items[1:], gaps, strict=True):
        begun, _, before = parts[-1]
        if _follows(before.value, gap, word.value) and not _parts_hour(before, word):
            parts[-1] = begun, end, _plus(before, word)
        else:
            kept.append(gap)
            parts.append((start, end, word))
    return parts, [*kept, ""]


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
