"""Whose page is this? One choice between the clues that the rules find."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from arabnews.models import Evidence, Layer, Outlet, Span
from arabnews.outlets.clues import RULES
from arabnews.outlets.registry import Registry, default_registry
from arabnews.outlets.schema import Profile
from arabnews.outlets.view import PageLine, PageView, find_standing

__all__ = ["RULES", "PageView", "Recognition", "find_standing", "recognise"]


@dataclass(frozen=True, slots=True)
class Recognition:
    """The outlet of a page.

    Attributes:
        outlet: The outlet.
        profile: Its profile; `None` for an outlet that only its copyright line names.
        evidence: What speaks for it, strongest first.
        against: What speaks, more weakly, for another outlet.
    """

    outlet: Outlet
    profile: Profile | None
    evidence: tuple[Evidence, ...]
    against: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class _Clue:
    """One sign of one outlet."""

    outlet: Profile | str
    evidence: Evidence
    strength: int


def recognise(page: PageView, registry: Registry | None = None) -> Recognition | None:
    """Tell which outlet a page belongs to.

    A name inside a sentence is no evidence: other papers quote the outlet too.

    >>> recognise(PageView(lines=(), url="https://www.aa.com.tr/ar/123")).outlet.name
    'الأناضول'

    Args:
        page: The page's lines, address and site names.
        registry: Profiles to look in; the library's own if left out.

    Returns:
        The outlet with its evidence; `None` without evidence, and where equally strong clues disagree.
    """
    registry = registry or default_registry()
    if page.standing is None:
        page = replace(page, standing=find_standing(page.lines, registry))
    clues = sorted(_clues(page, registry), key=lambda clue: -clue.strength)
    if not clues:
        return None
    best = [clue for clue in clues if clue.strength == clues[0].strength]
    winner = best[0].outlet
    if any(_key(clue.outlet) != _key(winner) for clue in best):
        return None
    agreeing = tuple(clue.evidence for clue in clues if _key(clue.outlet) == _key(winner))
    against = tuple(clue.evidence for clue in clues if _key(clue.outlet) != _key(winner))
    profile = winner if isinstance(winner, Profile) else None
    return Recognition(_outlet(winner), profile, agreeing, against)


def _clues(page: PageView, registry: Registry) -> Iterator[_Clue]:
    for rule in RULES:
        for outlet, text, line in rule.find(page, registry):
            layer: Layer = "text" if line else "url" if rule.id == "outlet.url" else "meta"
            span = _span_of(text, line) if line else None
            yield _Clue(
                outlet,
                Evidence(field="outlet", rule=rule.id, layer=layer, text=text, span=span),
                rule.strength_of(outlet),
            )


def _span_of(text: str, line: PageLine) -> Span:
    """Place words of a line; a rule hands over characters of the source, so they are there."""
    start = line.start + line.text.index(text)
    return Span(start=start, end=start + len(text))


def _key(outlet: Profile | str) -> str:
    return outlet.id if isinstance(outlet, Profile) else outlet


def _outlet(found: Profile | str) -> Outlet:
    if isinstance(found, str):
        return Outlet(name=found)
    return Outlet(
        name=found.name, id=found.id, domain=found.domains[0], country=found.country, timezone=found.timezone
    )
