"""How likely a quotation is right: what shows it, less what was inferred."""

from __future__ import annotations

from arabnews.names.person import NameBook
from arabnews.quotes.phrases.found import Found
from arabnews.quotes.speakers.resolve import Resolved

__all__ = ["confidence"]

_SHOWN_BY = {
    "that": 0.97,
    "colon": 0.97,
    "marks": 0.93,
    "bare": 0.85,
    "postposed": 0.95,
    "relay": 0.95,
    "came-in": 0.95,
    "came-in-it": 0.9,
    "according-to-before": 0.92,
    "according-to": 0.88,
    "headline-colon": 0.9,
    "dialogue": 0.85,
    "described": 0.88,
    "object": 0.88,
    "noun": 0.88,
    "verbal-noun": 0.85,
}
"""How many of them were right on paragraphs of real papers, rounded down; rule ids end in these."""
_SOFT, _CARRIED, _NOBODY, _EXTENDED, _SELDOM, _UNKNOWN = 0.03, 0.03, 0.05, 0.05, 0.05, 0.05
"""What an inferred end, a carried or missing speaker, a bare noun, a rare verb, an unknown name take off."""
_LEAST = 0.5


def confidence(found: Found, resolved: Resolved, names: NameBook) -> float:
    """Say how likely a quotation and its speaker are right.

    Args:
        found: The quotation.
        resolved: Its speaker.
        names: What is known about the words of names.

    Returns:
        A share between 0 and 1.
    """
    doubts = (
        _SOFT * (found.boundary == "soft")
        + _CARRIED * resolved.carried
        + _NOBODY * (resolved.entity is None)
        + _EXTENDED * (found.level == "extended")
        + _SELDOM * (found.tier == "C")
        + _UNKNOWN * _is_unknown(resolved, names)
    )
    shown = _SHOWN_BY.get(found.rule.rpartition(".")[2], _LEAST)
    return round(max(_LEAST, shown - doubts), 2)


def _is_unknown(resolved: Resolved, names: NameBook) -> bool:
    """A person in whose name no word is known: where it ends was read from its neighbours alone."""
    entity = resolved.entity
    if entity is None or entity.kind != "person" or not entity.name:
        return False
    return names.given.isdisjoint(entity.name) and names.family.isdisjoint(entity.name)
