"""Distances with a part of a unit, `قبل نصف ساعة`, or with two units, `منذ عام وثلاثة أشهر`."""

from __future__ import annotations

from arabnews.models.expressions import Shift, Unit, Vague

__all__ = ["with_fraction", "with_smaller"]

_HOUR = 60


def with_fraction(unit: Unit, whole: int, minutes: int, sign: int) -> Shift | Vague | None:
    """Count a distance in the next smaller unit.

    >>> with_fraction("century", 0, 30, -1).amount, with_fraction("year", 2, 30, -1).amount
    (-50, -30)

    Args:
        unit: The unit.
        whole: How many whole ones.
        minutes: The part, in minutes of an hour.
        sign: -1 for the past.

    Returns:
        The distance; with whole ones `Vague` where none smaller is counted, and `None` without any.
    """
    if unit == "hour":
        return Shift("minute", sign * (_HOUR * whole + minutes))
    if unit not in _SMALLER:
        return Vague(1 if sign > 0 else -1) if whole else None
    smaller, length = _SMALLER[unit]
    return Shift(smaller, sign * round((whole + minutes / _HOUR) * length), approximate=True)


_SMALLER: dict[Unit, tuple[Unit, float]] = {
    "century": ("year", 100),
    "decade": ("year", 10),
    "year": ("month", 12),
    "month": ("week", 52.18 / 12),
    "week": ("day", 7),
}
"""The unit that parts of a unit are counted in, and how many of it there are."""


def with_smaller(unit: Unit, whole: int, smaller: Unit, more: int) -> tuple[Unit, int] | None:
    """Count two units in the smaller one: `ساعتين و10 دقائق`, `عام وثلاثة أشهر`.

    >>> with_smaller("hour", 2, "minute", 10)
    ('minute', 130)

    Args:
        unit: The larger unit.
        whole: How many of it.
        smaller: The unit behind it.
        more: How many of that.

    Returns:
        The smaller unit and how many of it; `None` if no such unit goes into the larger one.
    """
    length = _LENGTHS.get((unit, smaller))
    return None if length is None else (smaller, whole * length + more)


_LENGTHS: dict[tuple[Unit, Unit], int] = {
    ("hour", "minute"): _HOUR,
    ("day", "hour"): 24,
    ("week", "day"): 7,
    ("year", "month"): 12,
}
"""How many of a unit there are in another."""
