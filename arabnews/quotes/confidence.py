"""How likely a quotation is right, from what shows it."""

from __future__ import annotations

from arabnews.quotes.found import Found
from arabnews.quotes.resolve import Resolved

__all__ = ["confidence"]


def confidence(found: Found, resolved: Resolved) -> float:
    """Return how likely a quotation and its speaker are right."""
    score = 0.95 if found.tier == "A" else 0.85
    if found.boundary == "soft":
        score -= 0.15
    if resolved.carried:
        score -= 0.1
    if resolved.entity is None:
        score -= 0.2
    return round(score, 2)
