"""Distances that are counted from another day: `قبل 3 أيام من عيد الأضحى 1445`, `بعد عيد الفطر بيومين`."""

from __future__ import annotations

import dataclasses
import re

from arabnews.dates.context.names import naming
from arabnews.dates.forms.form import unit_of
from arabnews.dates.words.draft import Run
from arabnews.dates.words.tokens import Tokens
from arabnews.dates.words.vocabulary import Word
from arabnews.models.expressions import Day, Shift, Unit, Vague

__all__ = ["counted_runs"]

_RULE = "relative.from-day"
_SIDES = frozenset({"قبل", "بعد"})
"""`منذ`, `خلال` never count from another day."""
_UNITS: frozenset[Unit] = frozenset({"day", "night", "week", "month", "year", "decade", "century"})
"""What any day can be counted from in; hours need a clock time."""
_NOW = Shift("minute", 0)
"""`الآن`."""
_BEHIND = re.compile(r"i(?:(?P<count>[DNXQY])[ ])?(?P<unit>[vdVU])(?:[ &](?P<again>N))?(?![ ][KY])")
"""`بثلاثة أيام`, `بيومين`, `بيوم واحد` after the day."""


def counted_runs(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Join every distance to the day that it is counted from.

    Args:
        runs: Moments and ranges of a text, in order.
        tokens: The tokens of the text.
    """
    if "A" not in tokens.codes:
        return runs
    joined: list[Run] = []
    for run in runs:
        whole = _from(joined[-1], run, tokens) if joined else None
        if whole is not None:
            joined[-1] = whole
        else:
            joined.append(_behind(run, tokens) or run)
    return joined


def _is_far(tokens: Tokens, index: int) -> bool:
    return index >= 0 and tokens.words[index].code == "A" and tokens.words[index].text in _SIDES


def _from(one: Run, two: Run, tokens: Tokens) -> Run | None:
    """Read `قبل 3 أيام من عيد الأضحى 1445`, `بعد شهر من الآن`."""
    if tokens.codes[2 * one.first] != "A" or tokens.codes[2 * one.last + 1 : 2 * two.first] != "o":
        return None
    shift = one.expression
    if two.expression == _NOW and isinstance(shift, Shift | Vague):
        return dataclasses.replace(one, last=two.last)
    if not isinstance(shift, Shift) or not _is_far(tokens, one.first):
        return None
    return _counted(shift, two, tokens, one.first, two.last)


def _behind(run: Run, tokens: Tokens) -> Run | None:
    """Read `بعد عيد الفطر بيومين`, `قبل 15 مايو بثلاثة أيام`."""
    side = run.first - 1
    if side < 0 or tokens.codes[2 * side] != "A" or tokens.codes[2 * side + 1] != " ":
        return None
    if not _is_far(tokens, side):
        return None
    found = _BEHIND.match(tokens.codes, 2 * run.last + 1)
    if found is None or not _says_by(tokens, run.last):
        return None
    shift = _distance(tokens.words[side], found, tokens)
    return None if shift is None else _counted(shift, run, tokens, side, (found.end() - 1) // 2)


def _distance(side: Word, found: re.Match[str], tokens: Tokens) -> Shift | None:
    """Return the distance behind a day; a plural without a number tells none."""
    numbers = {name: tokens.words[found.start(name) // 2].value for name in ("count", "again") if found[name]}
    unit = tokens.words[found.start("unit") // 2]
    amount = numbers.get("count", {"U": 0, "V": 2}.get(unit.code, 1))
    name = unit_of(unit)
    if name is None or amount == 0 or numbers.get("again", amount) != amount:
        return None
    return Shift(name, amount if _is_after(side) else -amount)


def _is_after(side: Word) -> bool:
    return side.value > 0


def _says_by(tokens: Tokens, last: int) -> bool:
    """Tell whether it is `ب` that leads to the distance, not `في` or `عند`."""
    return tokens.folded.text[tokens.ends[last] : tokens.starts[last + 1]].lstrip(" )") == "ب"


def _counted(shift: Shift, base: Run, tokens: Tokens, first: int, last: int) -> Run | None:
    """Return the distance with its day; `None` if nothing tells the day from which to count."""
    if base.draft is None or base.weak or naming(base, tokens) != "date":
        return None
    if shift.unit not in _UNITS and "clock" not in base.draft:
        return None
    day = Day(**base.draft)
    if not _is_day(day) and (shift.amount > 0 or day.month is None):
        return None  # after a month: from its first day, or its last one?
    whole = dataclasses.replace(shift, base=day)
    return Run(first, last, _RULE, "period", frozenset({"period"}), None, whole, weak=False)


def _is_day(day: Day) -> bool:
    return day.day is not None or day.weekday is not None or day.shift is not None
