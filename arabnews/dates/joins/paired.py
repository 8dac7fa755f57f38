"""Join weekdays to the dates behind them: `السبت والأحد الموافقين 4 و5 مايو`, `الاثنين والأربعاء (3 و5)`.

Alone such weekdays would be those of the week before the page.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import chain, pairwise

from arabnews.dates.words.draft import Draft, Run
from arabnews.dates.words.tokens import Tokens
from arabnews.models.expressions import Between, Day

__all__ = ["paired"]

_LISTING = ("&", ",")
"""Gaps between the members of a row."""
_TO_DATES = re.compile(r"[ ,(b]|[^x]J[^x](?:[dvC][^x])?")
"""What may stand between weekdays and their dates."""
_OF_WEEKDAY = frozenset({"weekday", "part"})
_OF_DATE = frozenset({"date", "hijri"})
_WEEK = 7


def paired(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Give dates in a row the weekdays that stand before them, where there are as many of both.

    Args:
        runs: Moments and ranges of a text, in order.
        tokens: The tokens of the text.
    """
    if "W&" not in tokens.codes and "W," not in tokens.codes:
        return runs
    joined: list[Run] = []
    at = 0
    while at < len(runs):
        named = _row(runs, at, tokens, _weekdays)
        dated = _row(runs, at + len(named), tokens, _days) if named else []
        end = at + len(named) + len(dated)
        if dated and _pair(runs[at:end], named, dated, tokens):
            joined += runs[at + len(named) : end]
            at = end
        else:
            joined += runs[at : at + (len(named) or 1)]
            at += len(named) or 1
    return joined


def _row(runs: list[Run], at: int, tokens: Tokens, read: Callable[[Run], list[int]]) -> list[list[int]]:
    """Return what each member of a row says."""
    row: list[list[int]] = []
    for before, run in pairwise([runs[at - 1] if at else None, *runs[at:]]):
        if run is None or (
            row and before and tokens.codes[2 * before.last + 1 : 2 * run.first] not in _LISTING
        ):
            break
        said = read(run)
        if not said:
            break
        row.append(said)
    return row


def _weekdays(run: Run) -> list[int]:
    """Return the weekday that a run names, or those of a stretch; nothing for other runs."""
    draft, range_ = run.draft, run.expression
    if draft is not None:
        return [draft["weekday"]] if "weekday" in draft and run.slots <= _OF_WEEKDAY else []
    if (
        not isinstance(range_, Between)
        or not isinstance(range_.start, Day)
        or not isinstance(range_.end, Day)
    ):
        return []
    first, last = range_.start.weekday, range_.end.weekday
    if first is None or last is None or range_.start.month is not None or range_.end.month is not None:
        return []
    return [(first + n) % _WEEK for n in range((last - first) % _WEEK + 1)]


def _days(run: Run) -> list[int]:
    """Return the day of the month that a run says, or those of a stretch; nothing for other runs."""
    draft, range_ = run.draft, run.expression
    if draft is not None:
        return [draft["day"]] if run.slots <= _OF_DATE and "day" in draft else []
    if (
        not isinstance(range_, Between)
        or not isinstance(range_.start, Day)
        or not isinstance(range_.end, Day)
    ):
        return []
    first, last = range_.start, range_.end
    if not first.day or not last.day or first.weekday is not None or last.weekday is not None:
        return []
    if first.month != last.month:
        return [first.day, 1] if last.day == 1 else []
    return list(range(first.day, last.day + 1))


def _pair(runs: list[Run], named: list[list[int]], dated: list[list[int]], tokens: Tokens) -> bool:
    """Put weekdays into the dates behind them, and tell whether they are of the same days."""
    last, first = runs[len(named) - 1], runs[len(named)]
    weekdays, days = list(chain(*named)), list(chain(*dated))
    if _TO_DATES.fullmatch(tokens.codes, 2 * last.last + 1, 2 * first.first) is None:
        return False
    if len(weekdays) == 1 or len(weekdays) != len(days) or not _agree(weekdays, days):
        return False
    first.first = runs[0].first
    for run, said in zip(runs[len(named) :], dated, strict=True):
        own, weekdays = weekdays[: len(said)], weekdays[len(said) :]
        _name(run, own[0], own[-1])
    return True


def _agree(weekdays: list[int], days: list[int]) -> bool:
    """Tell whether the days are as far apart as the weekdays; how long a month is matters not."""
    steps = zip(pairwise(weekdays), pairwise(days), strict=True)
    return all(
        later < day or (next_ - one - later + day) % _WEEK == 0 for (one, next_), (day, later) in steps
    )


def _name(run: Run, first: int, last: int) -> None:
    range_ = run.expression
    if run.draft is not None:
        run.draft = Draft({**run.draft, "weekday": first})
    elif isinstance(range_, Between) and isinstance(range_.start, Day) and isinstance(range_.end, Day):
        run.expression = Between(replace(range_.start, weekday=first), replace(range_.end, weekday=last))
