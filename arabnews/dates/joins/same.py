"""Read days that name the month or year of the date before them.

`في 20 من الشهر نفسه`, `3 مايو من العام ذاته`: without a date before it such a day has no value.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import Literal

from arabnews.dates.words.draft import Draft, Run
from arabnews.dates.words.tokens import Tokens
from arabnews.models.expressions import Between, Day, Period

__all__ = ["referred"]

_MOST = 20
_FARTHEST = 400
"""How far back the date that is referred to may stand."""


def referred(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Fill in the month or year that a run takes from the date before it.

    Args:
        runs: Moments of a text, in order.
        tokens: The tokens of the text.
    """
    if "g" not in tokens.codes:
        return runs
    for index, run in enumerate(runs):
        same, range_ = _same(run), run.expression
        fields = None if same is None else _fields(same, runs[max(0, index - _MOST) : index], run, tokens)
        if fields is None:
            continue
        if run.draft is not None:
            run.draft = Draft({**fields, **run.draft})
            del run.draft["same"]
        elif isinstance(range_, Between) and isinstance(range_.start, Day) and isinstance(range_.end, Day):
            start, end = replace(range_.start, same=None), replace(range_.end, same=None)
            run.expression = Between(replace(start, **fields), replace(end, **fields))
    return runs


def _same(run: Run) -> Literal["month", "year"] | None:
    """Tell what a run takes from a date before it."""
    if run.draft is not None:
        return run.draft.get("same")
    range_ = run.expression
    return range_.end.same if isinstance(range_, Between) and isinstance(range_.end, Day) else None


def _fields(same: Literal["month", "year"], before: list[Run], run: Run, tokens: Tokens) -> Draft | None:
    """Return the month or year of the nearest date before a run that has one."""
    floor = tokens.starts[run.first] - _FARTHEST
    near = takewhile(lambda other: tokens.ends[other.last] >= floor, reversed(before))
    found = (_month_of(other) if same == "month" else _year_of(other) for other in near)
    return next((fields for fields in found if fields is not None), None)


def _day_of(run: Run) -> Day | None:
    """Return the day or month of a run, the last one of a range."""
    if run.draft is not None:
        return Day(**run.draft)
    range_ = run.expression
    return range_.end if isinstance(range_, Between) and isinstance(range_.end, Day) else None


def _month_of(run: Run) -> Draft | None:
    """Return the fields of a run that say its month: `مايو الماضي`, `مارس 2023`."""
    day = _day_of(run)
    if day is None or day.month is None or day.twin is not None:
        return None
    fields = Draft(calendar=day.calendar, month=day.month, years=day.years)
    if day.year is not None:
        fields["year"] = day.year
    if day.step is not None:
        fields["step"] = day.step
    if day.year_step is not None:
        fields["year_step"] = day.year_step
    return fields


def _year_of(run: Run) -> Draft | None:
    """Return the year that a run writes."""
    day = _day_of(run)
    year = day.year if day is not None else None
    if isinstance(run.expression, Period) and run.expression.unit == "year":
        year = run.expression.year
    return None if year is None else Draft(year=year)
