"""The frozen base of every value that leaves the library."""

from __future__ import annotations

from pydantic import BaseModel

__all__ = ["Value"]


class Value(
    BaseModel, frozen=True, extra="forbid", use_attribute_docstrings=True, defer_build=True
):  # each value says `frozen=True` again, for type checkers
    """A frozen, strict value: unknown fields are refused, sequences are tuples, equal values are equal."""
