"""Read days that name the month or year of the date before them.

`في 20 من الشهر نفسه`, `3 مايو من العام ذاته`: without a date before it such a day has no value.
"""

from __future__ import annotations

from arabnews.dates.draft import Draft, Run
from arabnews.dates.tokens import Tokens
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
        if run.draft is not None and "same" in run.draft:
            run.draft = _filled(
                run.draft, runs[max(0, index - _MOST) : index], tokens.starts[run.first] - _FARTHEST, tokens
            )
    return runs


def _filled(draft: Draft, before: list[Run], floor: int, tokens: Tokens) -> Draft:
    for other in reversed(before):
        if tokens.ends[other.last] < floor:
            break
        fields = _month_of(other) if draft.get("same") == "month" else _year_of(other)
        if fields is not None:
            filled = Draft({**fields, **draft})
            del filled["same"]
            return filled
    return draft


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
