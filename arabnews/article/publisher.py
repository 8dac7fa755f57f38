"""Whose page is it? The caller's word, the outlet's own signs, or the name in the byline's place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from arabnews.article.draft import Draft
from arabnews.article.options import Options
from arabnews.models import Evidence, Outlet, Span
from arabnews.outlets.registry import Registry
from arabnews.outlets.schema import Profile

__all__ = ["Publisher", "profile_of", "publisher", "told_profile"]


@dataclass(frozen=True, slots=True)
class Publisher:
    """The outlet of a page.

    Attributes:
        outlet: The outlet, or `None`.
        evidence: What speaks for it.
    """

    outlet: Outlet | None = None
    evidence: tuple[Evidence, ...] = ()


def publisher(draft: Draft) -> Publisher:
    """Choose the outlet of a page.

    The caller beats the page. A name in a credit line counts only if every credit line of the head agrees; a
    source line (`المصدر: …`) names where the story was taken from, which is another outlet as a rule.
    """
    if draft.options.outlet is not None:
        return _told(draft.options.outlet, draft.options.registry)
    if draft.recognition is not None:
        return Publisher(draft.recognition.outlet, tuple(_in_layers(draft, draft.recognition.evidence)))
    return _from_credits(draft)


def _in_layers(draft: Draft, evidence: Iterable[Evidence]) -> Iterator[Evidence]:
    """Say of the site's names in which part of the metadata they stand."""
    sites = draft.metadata.site_names if draft.metadata else ()
    layers = {site.value: site.layer for site in reversed(sites)}
    for item in evidence:
        is_told = item.span is None and item.text in layers
        yield item.model_copy(update={"layer": layers[item.text]}) if is_told else item


def told_profile(options: Options) -> Profile | None:
    """Return the profile of the outlet that the caller names, or whose address the caller gives."""
    if options.outlet is not None:
        return _known(options.outlet, options.registry)
    return options.registry.by_url(options.url) if options.url else None


def profile_of(draft: Draft) -> Profile | None:
    """Return the profile of the outlet that the caller names, or whose signs the page bears."""
    if draft.options.outlet is not None:
        return _known(draft.options.outlet, draft.options.registry)
    return draft.recognition.profile if draft.recognition else None


def _told(name: str, registry: Registry) -> Publisher:
    profile = _known(name, registry)
    evidence = Evidence(field="outlet", rule="outlet.caller", layer="caller", text=name)
    return Publisher(_outlet(profile, name), (evidence,))


def _from_credits(draft: Draft) -> Publisher:
    named: dict[str, Evidence] = {}
    for credit in draft.credits:
        for found in () if credit.is_source else credit.credit.parsed.outlets:
            evidence = Evidence(
                field="outlet",
                rule="outlet.credit-slot",
                layer="text",
                text=found.text,
                span=Span(start=found.start, end=found.end),
            )
            named.setdefault(found.text, evidence)
    if len(named) != 1:
        return Publisher()
    name, evidence = next(iter(named.items()))
    return Publisher(_outlet(_known(name, draft.options.registry), name), (evidence,))


def _known(name: str, registry: Registry) -> Profile | None:
    """Return the profile of an id, a domain, an address, or a name that one outlet alone has."""
    sharing = registry.sharing_name(name)
    only = sharing[0] if len(sharing) == 1 else None
    return registry.by_id(name) or registry.by_url(name) or registry.by_name(name) or only


def _outlet(profile: Profile | None, name: str) -> Outlet:
    if profile is None:
        return Outlet(name=name)
    domain = profile.domains[0] if profile.domains else None
    return Outlet(
        name=profile.name, id=profile.id, domain=domain, country=profile.country, timezone=profile.timezone
    )
