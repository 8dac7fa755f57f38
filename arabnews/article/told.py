"""What the page's metadata tells, sifted: a candidate for each field, never the last word."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from zoneinfo import ZoneInfo

from arabnews.article.draft import Draft
from arabnews.blocks.authors import author_marks
from arabnews.blocks.sheet import ToldNames
from arabnews.credits.vocabulary import vocabulary
from arabnews.lexicon import default_lexicon
from arabnews.models import Evidence, Mention, Moment, Span
from arabnews.names.person import Grade, name_book
from arabnews.outlets.registry import default_registry
from arabnews.outlets.schema import Profile
from arabnews.pages.candidates import Candidate, Metadata
from arabnews.text.fold import fold_text

__all__ = [
    "Told",
    "authors",
    "headline",
    "is_account",
    "keywords",
    "local_moment",
    "marked_authors",
    "published",
    "section",
    "split_names",
    "told_names",
]

_ARABIC = re.compile("[ء-ي]")
_NAME = re.compile(r"[^\W\d_]+(?:[ '’.-]+[^\W\d_]+){1,4}\.?$")
_BETWEEN = re.compile(r"\s*[،,;؛/|&]\s*|\s+and\s+")
_ZONES = frozenset(dt.timedelta(hours=hours) for hours in (1, 2, 3, 4))
"""Hours ahead of Greenwich from Casablanca and London's summer to Muscat."""
_SITE_TAIL = re.compile(r"\s+[|–—-]\s+[^|–—-]{2,40}$")
_ACCOUNTS = frozenset(
    {"admin", "administrator", "editor", "user", "root", "webmaster", "super user", "guest"}
)


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
        if _ARABIC.search(title.value):
            return Told(_SITE_TAIL.sub("", title.value), title.source, title)
    return None


def section(draft: Draft) -> Told | None:
    """Return the rubric that the metadata tells in Arabic; the outlet's profile knows better."""
    if draft.metadata is None or draft.sheet.named("section"):
        return None
    for candidate in draft.metadata.sections:
        if _ARABIC.search(candidate.value) and len(candidate.value) <= 40:
            return Told(candidate.value, candidate.source, candidate)
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


def authors(draft: Draft) -> tuple[Told, ...]:
    """Return the people that the metadata names as authors; sites, desks and accounts are none.

    A name in both scripts is told in Arabic.
    """
    sites = _sites(draft)
    named = (told for told in _names(draft) if _is_person(told.value, sites))
    people = [told for told in named if not _is_no_person(draft, told.value)]
    in_arabic = [told for told in people if _ARABIC.search(told.value)]
    return tuple({fold_text(told.value): told for told in in_arabic or people}.values())


def marked_authors(draft: Draft) -> Iterator[Mention]:
    """Yield the names between headline and story that markup calls an author's."""
    sites = _sites(draft)
    headline = draft.sheet.headline or 0
    above = (number for number in range(headline) if draft.sheet.rules[number] == "markup.author-above")
    for number in chain(above, range(headline + 1, draft.sheet.body)):
        for mark in author_marks(draft.sheet, number):
            name = _unlabelled(draft, draft.page.text[mark.start : mark.end])
            if _ARABIC.search(name) and _is_person(name, sites) and not _is_no_person(draft, name):
                start = draft.page.text.index(name, mark.start)
                yield Mention(span=Span(start=start, end=start + len(name)), text=name)


def _is_no_person(draft: Draft, name: str) -> bool:
    """Tell whether a name is a desk's, a place's, an agency's or an outlet's, the page's own too."""
    parsed = draft.sheet.read_credit(name)
    if parsed is not None and not parsed.credit.people:
        return True
    return name_book(draft.lexicon).grade(fold_text(name).split()) is Grade.NEVER


def _unlabelled(draft: Draft, text: str) -> str:
    """Return a name without the word before it that says whose it is, `بواسطة` or `كتب:`."""
    first, _, rest = text.strip().partition(" ")
    label = fold_text(first).rstrip(":/")
    found = vocabulary(draft.lexicon).find([label], 0, 1) if label else None
    is_label = found is not None and found.senses[0].kind in {"label", "skip"}
    return rest.lstrip(" :/-") if rest and is_label else text.strip()


def _sites(draft: Draft) -> set[str]:
    """Return what the metadata calls the site, and what ends its titles unless it may be a person's name."""
    if draft.metadata is None:
        return set()
    tails = (_SITE_TAIL.search(title.value) for title in draft.metadata.titles)
    names = {fold_text(tail[0]).strip(" |–—-") for tail in tails if tail is not None}
    book = name_book(draft.lexicon)
    sites = {fold_text(site.value) for site in draft.metadata.site_names}
    return sites.union(name for name in names if book.grade(name.split()) < Grade.LIKELY)


def told_names(metadata: Metadata | None, profile: Profile | None = None) -> ToldNames:
    """Return what the lines of a page are compared with: its titles, its authors, its site's names.

    Args:
        metadata: What the page says of itself to machines.
        profile: The profile of the outlet, if the caller tells it; its names may be private.
    """
    names = profile.all_names if profile else ()
    if metadata is None:
        return ToldNames(sites=names)
    return ToldNames(
        titles=tuple(title.value for title in metadata.titles),
        authors=_author_strings(metadata),
        sites=(*(site.value for site in metadata.site_names), *names),
    )


def _author_strings(metadata: Metadata) -> tuple[str, ...]:
    """Return what the metadata writes for the authors, letter by letter, as readers may see it too."""
    sites = {fold_text(site.value) for site in metadata.site_names}
    registry = default_registry()
    written = (candidate.value for candidate in metadata.authors if candidate.type in {None, "Person"})
    return tuple(
        author
        for author in dict.fromkeys(written)
        if " " in author and fold_text(author) not in sites and not registry.is_outlet(author)
    )


def split_names(text: str) -> tuple[str, ...]:
    """Split a string of authors into names.

    >>> split_names("سالم العابد وهند المرزوق")
    ('سالم العابد', 'هند المرزوق')
    >>> split_names("محمد وليد")
    ('محمد وليد',)
    """
    return tuple(name for part in _BETWEEN.split(text.strip()) for name in _joined(part.split()))


def _joined(words: list[str]) -> Iterator[str]:
    """Yield the names that `و` joins; a name has two words, and `وليد` is a given name itself."""
    given = vocabulary(default_lexicon()).names.given
    start = 0
    for place, word in enumerate(words):
        joins = word[0] == "و" and fold_text(word) not in given
        if joins and place - start >= 2 and len(words) - place >= 2:
            yield " ".join(words[start:place])
            words[place] = word[1:]
            start = place
    if words[start:]:
        yield " ".join(filter(None, words[start:]))


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


def _names(draft: Draft) -> Iterator[Told]:
    for candidate in draft.metadata.authors if draft.metadata else ():
        if candidate.type not in {None, "Person"}:
            continue
        head = candidate.value.partition(" - ")[0]
        for name in split_names(head):
            yield Told(name, candidate.source, candidate)


def is_account(name: str) -> bool:
    """Tell whether a name is an account's: `Super User`, `web editor`.

    >>> is_account("Super User"), is_account("Salem Alabid"), is_account("سالم العابد")
    (True, False, False)
    """
    return name.islower() or name.lower() in _ACCOUNTS


def _is_person(written: str, sites: set[str]) -> bool:
    name = fold_text(written)
    if is_account(written) or " " not in name or name in sites or default_registry().is_outlet(name):
        return False
    return _NAME.match(written) is not None
