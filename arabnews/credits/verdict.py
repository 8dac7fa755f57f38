"""Decide whether the pieces of a line make a credit."""

from __future__ import annotations

from collections.abc import Callable

from arabnews.credits.line import Line
from arabnews.credits.meanings import Kind

__all__ = ["is_credit"]

_CREDITED: tuple[Kind, ...] = ("person", "place", "agency", "outlet", "desk", "weak-desk")
_REFUSING: tuple[Kind, ...] = ("management", "refuse", "photo")

Check = Callable[[Line], bool]


def _names_something(line: Line) -> bool:
    """A date, a label or a source alone credit nobody."""
    return line.has(*_CREDITED)


def _refuses_nothing(line: Line) -> bool:
    """`رئيس التحرير`, `(زائر)`, `أرشيف`: words that no credit has."""
    return not line.has(*_REFUSING)


def _story_follows_credit(line: Line) -> bool:
    """Before the story's verb stand an agency, an outlet, a dated place, or a person with a place."""
    if line.story_before is None:
        return True
    first, last = line.pieces[0], line.pieces[-1]
    quoting = first.kind in ("agency", "outlet") and any(piece.before == ":" for piece in line.pieces[1:])
    if quoting:
        return False
    parted = line.story_before != " " or last.bracketed or last.kind == "date"
    if line.has("agency"):
        return parted or line.has("place")
    if line.has("person") and not line.has("label"):
        return (parted and line.has("place") and len(line.pieces) > 1) or line.has("outlet")
    return parted and (line.has("outlet", "label") or (line.has("place") and line.has("date")))


def _not_a_rubric(line: Line) -> bool:
    """`العالم`, `الثقافية`, `فريق الهلال`: an everyday word alone is a rubric or a headline."""
    bodies = [piece for piece in line.pieces if piece.kind in _CREDITED]
    if len(bodies) > 1 or line.has("label", "source"):
        return True
    only = bodies[0]
    plain = only.sense is not None and only.sense.plain and only.kind in ("outlet", "desk")
    return not plain or only.quoted or line.closed == ":"


def _not_for_readers(line: Line) -> bool:
    """`خاص بالسيدات`: exclusive to an unknown outlet only beside a place, a person or an agency."""
    exclusive = any(piece.rule == "credit.exclusive" for piece in line.pieces)
    return not exclusive or line.has("place", "person", "agency")


_CHECKS: tuple[tuple[str, Check], ...] = (
    ("credit.names-something", _names_something),
    ("credit.refuses-nothing", _refuses_nothing),
    ("credit.story-follows", _story_follows_credit),
    ("credit.no-rubric", _not_a_rubric),
    ("credit.for-outlets-only", _not_for_readers),
)


def is_credit(line: Line) -> bool:
    """Tell whether a line whose pieces are all known is a credit.

    Args:
        line: The line.
    """
    for _, check in _CHECKS:  # noqa: SIM110 - a generator costs more than the few checks
        if not check(line):
            return False
    return True
