"""A day while it is being put together from its descriptors: `مساء` + `أمس` + `الأربعاء` + `(6 مارس)`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from arabnews.models.expressions import Calendar, Day, DayPart, Edge, Expression

__all__ = ["Draft", "Run", "Slot", "Step"]

Slot = Literal[
    "date", "hijri", "weekday", "deictic", "part", "clock", "named", "year", "period", "vague", "range"
]
"""What a piece contributes; pieces of a day join, one of each slot."""

Step = Literal[-1, 0, 1]


@dataclass(slots=True)
class Draft:
    """The fields of a day as far as they are known; see `arabnews.models.expressions.Day`."""

    calendar: Calendar = "gregorian"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    days: int = 1
    step: Step | None = None
    year_step: Step | None = None
    month_step: Step | None = None
    twin: tuple[int | None, int, int] | None = None
    weekday: int | None = None
    weeks: int = 0
    shift: int | None = None
    part: DayPart | None = None
    clock: dt.time | None = None
    zone: str | None = None
    edge: Edge | None = None
    numeric: bool = False

    def freeze(self) -> Day:
        """Return the finished day."""
        return Day(
            "day",
            self.calendar,
            self.year,
            self.month,
            self.day,
            self.days,
            self.step,
            self.year_step,
            self.month_step,
            self.twin,
            self.weekday,
            self.weeks,
            self.shift,
            self.part,
            self.clock,
            self.zone,
            self.edge,
            self.numeric,
        )


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
