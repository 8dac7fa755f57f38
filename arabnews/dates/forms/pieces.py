"""Read a text's tokens with all forms: at each place the longest form that accepts the words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from arabnews.dates.forms.clock import CLOCK_FORMS
from arabnews.dates.forms.form import Form, Match
from arabnews.dates.forms.monthly import MONTHLY_FORMS
from arabnews.dates.forms.named import NAMED_FORMS
from arabnews.dates.forms.numbered import NUMBERED_FORMS
from arabnews.dates.forms.numeric import NUMERIC_FORMS
from arabnews.dates.forms.parts import PART_FORMS
from arabnews.dates.forms.periods import PERIOD_FORMS
from arabnews.dates.forms.ranges import RANGE_FORMS
from arabnews.dates.forms.relative import RELATIVE_FORMS
from arabnews.dates.forms.windows import WINDOW_FORMS
from arabnews.dates.words.draft import Run, Slot
from arabnews.dates.words.tokens import Tokens

__all__ = ["FORMS", "pieces"]

FORMS: tuple[Form, ...] = (
    *MONTHLY_FORMS,
    *NUMBERED_FORMS,
    *NUMERIC_FORMS,
    *NAMED_FORMS,
    *RANGE_FORMS,
    *CLOCK_FORMS,
    *RELATIVE_FORMS,
    *WINDOW_FORMS,
    *PART_FORMS,
    *PERIOD_FORMS,
)
"""Every written form, in order of preference among matches of equal length."""

_COMPILED = tuple((form, re.compile(form.pattern)) for form in FORMS)
_BY_CODE = {
    code: tuple(row for row in _COMPILED if code in row[0].starts)
    for code in sorted({code for form in FORMS for code in form.starts})
}
_ALONE = "WRPMHnTYG"
"""Codes that can be a mention without a neighbour."""
_START = re.compile(f"[{''.join(_BY_CODE)}](?:(?=[^x])|(?<=[{_ALONE}])|(?<=[RWMHYK)]iO))")
_NUMBERS = "DQYX"
_MONTHS = ("M", "H")
_JOINTS = tuple("/.,:-")
_LONGEST_FORM = 40
_SLOTS: dict[Slot, frozenset[Slot]] = {form.slot: frozenset({form.slot}) for form in FORMS}
_HIJRI: frozenset[Slot] = frozenset({"hijri"})


def pieces(tokens: Tokens) -> Iterator[Run]:
    """Read one piece after the other, from left to right."""
    codes, at = tokens.codes, 0
    size = len(codes)
    while at < size:
        # Where pieces follow one another, the next place is told without the pattern.
        if codes[at] not in _BY_CODE or at + 1 == size or codes[at + 1] == "x":
            start = _START.search(codes, at)
            if start is None:
                return
            at = start.start()
        piece = _piece(tokens, at)
        if piece is None:
            at += 2
        else:
            yield piece
            at = 2 * piece.last + 2


def _piece(tokens: Tokens, at: int) -> Run | None:
    """Return what the longest form reads at one place of the code string."""
    codes, first = tokens.codes, at // 2
    if at and codes[at] in _NUMBERS and _is_cut(tokens, at):
        return None
    end = codes.find("x", at, at + _LONGEST_FORM)
    for form, length, groups in _candidates(codes[at : end if end > 0 else at + _LONGEST_FORM]):
        last = first + length
        reading = form.build(Match(groups, tokens, first, last))
        if reading is None:
            continue
        if codes[2 * last] in _NUMBERS and _is_cut_after(tokens, last):
            return None
        if not isinstance(reading, dict):
            return Run(first, last, form.rule, form.slot, _SLOTS[form.slot], None, reading, form.weak)
        if form.slot == "date" and reading.get("calendar") == "hijri":
            return Run(first, last, form.rule, "hijri", _HIJRI, reading, None, form.weak)
        return Run(first, last, form.rule, form.slot, _SLOTS[form.slot], reading, None, form.weak)
    return None


@lru_cache(maxsize=4096)
def _candidates(shape: str) -> tuple[tuple[Form, int, dict[str, int]], ...]:
    """Return the forms that match at the start of a code string, the longest first.

    Each comes with its last token and the places of its groups. News repeats few shapes endlessly, so that
    remembering them saves most of the matching.
    """
    matches = ((form, pattern.match(shape)) for form, pattern in _BY_CODE[shape[0]])
    found = [(form, (match.end() - 1) // 2, _groups(match)) for form, match in matches if match is not None]
    return tuple(sorted(found, key=lambda candidate: -candidate[1]))


def _groups(match: re.Match[str]) -> dict[str, int]:
    return {name: at for name in match.re.groupindex if (at := match.start(name)) >= 0}


def _is_cut(tokens: Tokens, at: int) -> bool:
    """Tell whether a number is the tail of a longer one: `192.168.1.10`, `1,500`, `00961-81771671`."""
    if tokens.codes[at - 1] not in "/.,:-" or tokens.codes[at - 2] not in "DQYXT":
        return False
    if tokens.codes[at - 2] == "T" and tokens.codes[at + 2 : at + 3] in _MONTHS:
        return False  # 14:25-12 مارس
    return tokens.ends[at // 2 - 1] + 1 == tokens.starts[at // 2]


def _is_cut_after(tokens: Tokens, last: int) -> bool:
    """Tell whether the last number goes on: `3.5`, `10/2023/4`, `12%`."""
    text, end = tokens.folded.text, tokens.ends[last]
    behind = text[end : end + 1]
    if behind == " " or not behind:
        return False
    if behind in ("%", "٪"):
        return True
    if not behind.isdecimal() and not (behind in _JOINTS and text[end + 1 : end + 2].isdecimal()):
        return False
    return tokens.codes[2 * last + 2 : 2 * last + 3] != "T"  # 20 أبريل 2024-01:02
