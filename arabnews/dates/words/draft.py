"""A day while it is being put together from its descriptors: `مساء` + `أمس` + `الأربعاء` + `(6 مارس)`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, TypedDict

from arabnews.models.expressions import Calendar, Day, DayPart, Edge, Expression

__all__ = ["Draft", "Run", "Slot", "Step"]

Slot = Literal[
    "date", "hijri", "weekday", "deictic", "part", "clock", "named", "year", "period", "vague", "range"
]
"""What a piece contributes; pieces of a day join, one of each slot."""

Step = Literal[-1, 0, 1]


class Draft(TypedDict, total=False):
    """The fields of an `arabnews.models.expressions.Day` that are known so far, and no others."""

    calendar: Calendar
    year: int
    month: int
    day: int
    days: int
    step: Step
    year_step: Step
    month_step: Step
    twin: tuple[int | None, int, int]
    weekday: int
    nth: int
    weeks: int
    years: int
    shift: int
    part: DayPart
    clock: dt.time
    zone: str
    edge: Edge
    numeric: bool
    full_year: bool
    ahead: bool
    likely: bool
    after: Day
    same: Literal["month", "year"]


@dataclass(slots=True)
class Run:
    """A stretch of tokens that describes one moment or one range: what one form has read, or several joined.

    Attributes:
        first: Index of its first token.
        last: Index of its last token.
        rule: Id of the form of the main piece.
        slot: What its first piece contributes.
        slots: What all its pieces contribute.
        draft: The day put together; `None` for other expressions.
        expression: What it says, for other expressions.
        weak: Whether it is a date only together with another piece (`24/7`, a bare `10:30`).
    """

    first: int
    last: int
    rule: str
    slot: Slot
    slots: frozenset[Slot]
    draft: Draft | None
    expression: Expression | None
    weak: bool
