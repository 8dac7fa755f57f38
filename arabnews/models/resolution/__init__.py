"""Count with expressions: what the words of a date mean on one day of writing.

The models themselves are data only; what they count with stands here.
"""

from __future__ import annotations

from arabnews.models.resolution.outcome import Resolution
from arabnews.models.resolution.resolve import resolve

__all__ = ["Resolution", "resolve"]
