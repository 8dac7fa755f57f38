"""What the page's metadata tells, sifted: a candidate for each field, never the last word."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from arabnews.article.draft import Draft
from arabnews.blocks.lines.shapes import word_count
from arabnews.blocks.lines.sheet import ToldNames
from arabnews.models import Evidence, Moment
from arabnews.outlets.registry import Registry
from arabnews.outlets.schema import Profile
from arabnews.pages.candidates import Candidate, Metadata
from arabnews.text.fold import fold_text
from arabnews.text.words import ARABIC_LETTER

__all__ = [
    "SITE_TAIL",
    "Told",
    "headline",
    "keywords",
    "local_moment",
    "page_facts",
    "published",
    "section",
    "section_on_the_way",
    "told_names",
]

_SECTION = 40
"""Characters up to which a field tells a rubric."""
_RUBRIC_WORDS = 4
SITE_TAIL = re.compile(r"\s+[|–—-]\s+[^|–—-]{2,40}$")
"""The site's name behind a title."""
_ZONES = frozenset(dt.timedelta(hours=hours) for hours in (1, 2, 3, 4))
"""Hours ahead of Greenwich from Casablanca and London's summer to Muscat."""


@dataclass(frozen=True, slots=True)
class Told:
    """A value of the metadata.

    Attributes:
        value: The value.
        source: Its place, for example `NewsArticle.author`.
        candidate: The field itself.
    """

    value: str
    source: str
    candidate: Candidate

    def evidence(self, field: str, rule: str) -> Evidence:
        """Return the value as evidence for a field of the article."""
        return Evidence(field=field, rule=rule, layer=self.candidate.layer, text=self.candidate.raw)


def headline(draft: Draft) -> Told | None:
    """Return the title that the metadata tells, without the site's name behind it."""
    if draft.metadata is None:
        return None
    for title in draft.metadata.titles:
        if ARABIC_LETTER.search(title.value):
            return Told(SITE_TAIL.sub("", title.value), title.source, title)
    return None


def section(draft: Draft, shown: str | None = None) -> Told | None:
    """Return the rubric that the metadata tells in Arabic; the outlet's profile knows better.

    Args:
        draft: The page.
        shown: The rubric that readers see: of several it is the story's.
    """
    if draft.metadata is None or draft.sheet.named("section"):
        return None
    sections = (one for one in draft.metadata.sections if ARABIC_LETTER.search(one.value))
    told = [Told(one.value, one.source, one) for one in sections if len(one.value) <= _SECTION]
    seen = fold_text(shown or "")
    return next((one for one in told if fold_text(one.value) == seen), next(iter(told), None))


def section_on_the_way(draft: Draft, headline: str | None) -> Told | None:
    """Return the last rubric on the way from the front page; neither that page nor the story's own is one."""
    steps = draft.metadata.breadcrumbs if draft.metadata else ()
    sites = {fold_text(site.value) for site in draft.metadata.site_names} if draft.metadata else set[str]()
    own = fold_text(headline or "")
    for step in reversed(steps[1:]):
        folded = fold_text(step.value)
        is_rubric = word_count(folded) <= _RUBRIC_WORDS and ARABIC_LETTER.search(folded)
        if is_rubric and folded not in sites and not own.startswith(folded.rstrip(" .…")):
            return Told(step.value, step.source, step)
    return None


def keywords(draft: Draft) -> Iterator[Told]:
    """Yield the story's keywords in JSON-LD, each once; those of meta elements are often the site's."""
    if draft.metadata is None:
        return
    told = (candidate for candidate in draft.metadata.keywords if candidate.layer == "json-ld")
    for candidate in {candidate.value: candidate for candidate in told}.values():
        yield Told(candidate.value, candidate.source, candidate)


def published(draft: Draft) -> Iterator[tuple[Moment, Candidate]]:
    """Yield the moments of publication that the metadata tells, the fullest source first.

    A stamp of Greenwich is told by the local clock if another stamp of the page tells the same instant so.
    """
    if draft.metadata is None:
        return
    stamps = (*draft.metadata.published, *draft.metadata.times)
    local = {
        at.replace(second=0, microsecond=0): at.tzinfo
        for at in (candidate.moment for candidate in stamps)
        if isinstance(at, dt.datetime) and at.utcoffset()
    }
    for candidate in draft.metadata.published:
        moment = candidate.moment
        if isinstance(moment, dt.datetime) and moment.utcoffset() == dt.timedelta(0):
            zone = local.get(moment.replace(second=0, microsecond=0))
            moment = moment.astimezone(zone) if zone is not None else moment
        if moment is not None:
            yield moment, candidate


def page_facts(draft: Draft) -> Iterator[Evidence]:
    """Yield why the page has its address, and whether it is for subscribers."""
    if draft.options.url:
        yield Evidence(field="url", rule="url.caller", layer="caller", text=draft.options.url)
    if draft.metadata is None:
        return
    for candidate in () if draft.options.url else draft.metadata.urls[:1]:
        yield Evidence(field="url", rule="url.metadata", layer=candidate.layer, text=candidate.raw)
    for candidate in draft.metadata.free:
        yield Evidence(
            field="is_paywalled", rule="paywall.metadata", layer=candidate.layer, text=candidate.raw
        )


def told_names(metadata: Metadata | None, registry: Registry, profile: Profile | None = None) -> ToldNames:
    """Return what the lines of a page are compared with: its titles, its authors, its site's names.

    Args:
        metadata: What the page says of itself to machines.
        registry: Profiles of outlets, whose names are no authors.
        profile: The profile of the outlet, if the caller tells it; its names may be private.
    """
    names = profile.all_names if profile else ()
    if metadata is None:
        return ToldNames(sites=names)
    return ToldNames(
        titles=tuple(title.value for title in metadata.titles),
        authors=_author_strings(metadata, registry),
        sites=(*(site.value for site in metadata.site_names), *names),
    )


def _author_strings(metadata: Metadata, registry: Registry) -> tuple[str, ...]:
    """Return what the metadata writes for the authors, letter by letter, as readers may see it too."""
    sites = {fold_text(site.value) for site in metadata.site_names}
    written = (candidate.value for candidate in metadata.authors if candidate.type in {None, "Person"})
    return tuple(
        author
        for author in dict.fromkeys(written)
        if " " in author and fold_text(author) not in sites and not registry.is_outlet(author)
    )


def local_moment(moment: dt.datetime, shown: dt.datetime | None, zone: str | None) -> dt.datetime:
    """Mend a moment that claims to be of Greenwich but shows the outlet's own clock.

    Args:
        moment: The moment as the metadata tells it.
        shown: The clock that readers see on the page.
        zone: IANA name of the outlet's zone.

    Returns:
        The moment; with the outlet's zone if the page shows the very clock that the metadata calls
        Greenwich's; in the zone whose clock the page shows at the same instant; twelve hours later if only
        the page tells morning from afternoon.
    """
    if shown is None or moment.utcoffset() is None:
        return moment
    clock, told = shown.replace(second=0, tzinfo=None), moment.replace(second=0, microsecond=0, tzinfo=None)
    if told + dt.timedelta(hours=12) == clock:  # a machine that forgot the afternoon
        return moment + dt.timedelta(hours=12)
    if moment.utcoffset():
        return moment
    if told == clock:
        return moment.replace(tzinfo=ZoneInfo(zone) if zone else None)
    here = _zone_ahead(moment, clock - told, zone)
    return moment.astimezone(here) if here is not None else moment


def _zone_ahead(moment: dt.datetime, ahead: dt.timedelta, zone: str | None) -> dt.tzinfo | None:
    """Return the zone in which a moment of Greenwich shows the page's clock: the outlet's, or a near one."""
    if zone is not None and moment.astimezone(ZoneInfo(zone)).utcoffset() == ahead:
        return ZoneInfo(zone)
    return dt.timezone(ahead) if ahead in _ZONES else None
