"""Put number words together: `الحادي والعشرين` is 21, `ألف وتسعمئة وسبعة وستين` is 1967."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from arabnews.dates.tokens import Token

__all__ = ["join_numbers"]

_RUN = re.compile(r"[ON](?:[ &][ON])+")


def join_numbers(items: list[Token], codes: str) -> tuple[list[Token], str]:
    """Join neighbouring number words that make one number.

    Args:
        items: Date words and numbers of a text.
        codes: Their code string.

    Returns:
        Both, with every joined number in one piece: an ordinal `O`, a cardinal `N`, or a year `Y`.
    """
    runs = list(_RUN.finditer(codes))
    if not runs:
        return items, codes
    joined: list[Token] = []
    written: list[str] = []
    at = 0
    for run in runs:
        first, last = run.start() // 2, run.end() // 2
        joined += items[at:first]
        written.append(codes[2 * at : 2 * first])
        tokens, gaps = items[first : last + 1], codes[run.start() + 1 : run.end() : 2]
        parts, kept = _sum(tokens, gaps)
        joined += parts
        written.append(
            "".join(code for part, gap in zip(parts, kept, strict=True) for code in (part.code, gap))
        )
        at = last + 1
        written.append(codes[run.end() : run.end() + 1])
    joined += items[at:]
    written.append(codes[2 * at :])
    return joined, "".join(written)


def _sum(tokens: list[Token], gaps: str) -> tuple[list[Token], list[str]]:
    """Add up from left to right; return the numbers and the gaps after them."""
    parts = [tokens[0]]
    kept: list[str] = []
    for token, gap in zip(tokens[1:], gaps, strict=True):
        if _follows(parts[-1].number, gap, token.number):
            parts[-1] = _plus(parts[-1], token)
        else:
            kept.append(gap)
            parts.append(token)
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


def _plus(first: Token, second: Token) -> Token:
    value = first.number + second.number
    ordinal = "O" in (first.code, second.code) and value < 100
    code = "O" if ordinal else "Y" if 1100 <= value < 2200 else "N"
    return first._replace(code=code, end=second.end, number=value, text=f"{first.text} {second.text}")
