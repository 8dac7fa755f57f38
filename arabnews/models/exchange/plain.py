"""Plain JSON: what is known, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pydantic import JsonValue

__all__ = ["JsonObject", "known", "listed"]

JsonObject = dict[str, JsonValue]
"""An object of JSON."""


def known(values: Mapping[str, JsonValue]) -> JsonObject:
    """Return the properties that have a value.

    >>> known({"name": "نزوى", "uri": None, "free": False, "tags": []})
    {'name': 'نزوى', 'free': False}
    """
    return {key: value for key, value in values.items() if value is not None and value not in ("", [])}


def listed(items: Iterable[JsonValue]) -> list[JsonValue]:
    """Return items as a list of JSON, which a list of objects alone is not to a type checker."""
    return list(items)
