"""Whose page is this? Small rules that each find clues, and one choice between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from arabnews.models import Evidence, Outlet, Span
from arabnews.outlets.copyright import claims_rights, find_rights_holder
from arabnews.outlets.registry import Registry, default_registry
from arabnews.outlets.schema import Profile, StandingKind

__all__ = [
    "RULES",
    "PageLine",
    "PageView",
    "Recognition",
    "Rule",
    "StandingParagraph",
    "find_standing",
    "recognise",
]

_HEAD = 12
_SHORT = 90
_SLOT_WORDS = 6
_ADDRESS = re.compile(
    r"(?<![\w.@-])(?:https?://|www\.|[\w.+-]{1,64}@)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,4})(?![\w@])",
    re.IGNORECASE | re.ASCII,
)
# No colon: «الميادين: …» is a headline with its speaker.
_SLOT_BREAK = re.compile(r"\s*(?://|[|/–—ـ_()،,]|(?<!\S)-|-(?!\S))\s*")
_OPENING = re.compile(r"[\"«(“]?([^-–—:/|ـ_()«»\"،.]{2,40}?)[\"»)”]?\s{0,2}[-–—:/|ـ_]")
# Three words and more before it: «أبوظبي - سكاي نيوز عربية» is no title.
_TITLE_END = re.compile(r"^\S+\s+\S+\s+\S.*\s[|–—-]\s(?=[^|–—-]{3,40}$)")


class PageLine(Protocol):
    """A line that holds something, as `arabnews.pages` makes them."""

    @property
    def start(self) -> int:
        """First code point of the line in the page's text."""
        ...

    @property
    def end(self) -> int:
        """One past its last code point."""
        ...

    @property
    def text(self) -> str:
        """The line without the white space around it."""
        ...

    @property
    def folded(self) -> str:
        """Its search form."""
        ...


@dataclass(frozen=True, slots=True)
class StandingParagraph:
    """A line that is an outlet's standing paragraph.

    Attributes:
        line: The line.
        profile: Whose paragraph it is.
        kind: How to label it.
    """

    line: PageLine
    profile: Profile
    kind: StandingKind


@dataclass(frozen=True, slots=True)
class PageView:
    """What the rules may look at.

    Attributes:
        lines: The lines that hold something, in reading order.
        url: The page's address.
        site_names: Names that the markup gives the site, such as `og:site_name`.
        standing: What `find_standing` found in the lines, where that was asked before.
    """

    lines: Sequence[PageLine]
    url: str | None = None
    site_names: tuple[str, ...] = ()
    standing: tuple[StandingParagraph, ...] | None = None


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


Found = Iterator[tuple[Profile | str, str, PageLine | None]]
"""Outlet or name, the characters that say so, and their line."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to recognise an outlet.

    Attributes:
        id: Stable id; evidence repeats it.
        strength: Which clue wins where two disagree: the greater.
        find: Yields what it finds on a page.
    """

    id: str
    strength: int
    find: Callable[[PageView, Registry], Found]


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


def find_standing(
    lines: Iterable[PageLine], registry: Registry | None = None
) -> tuple[StandingParagraph, ...]:
    """Find the lines that are standing paragraphs of outlets.

    Args:
        lines: The lines of a page.
        registry: Profiles to look in; the library's own if left out.

    Returns:
        The lines with their outlet and kind, in the order of the page.
    """
    registry = registry or default_registry()
    found = ((line, registry.standing(line.folded)) for line in lines)
    return tuple(StandingParagraph(line, hit[0], hit[1].kind) for line, hit in found if hit)


def _clues(page: PageView, registry: Registry) -> Iterator[_Clue]:
    for rule in RULES:
        for outlet, text, line in rule.find(page, registry):
            layer = "text" if line else "url" if rule.id == "outlet.url" else "meta"
            span = _span_of(text, line) if line else None
            yield _Clue(
                outlet,
                Evidence(field="outlet", rule=rule.id, layer=layer, text=text, span=span),
                rule.strength,
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


def _by_url(page: PageView, registry: Registry) -> Found:
    """The domain of the address, as the caller or the page gives it."""
    profile = registry.by_url(page.url) if page.url else None
    if profile and page.url:
        yield profile, page.url, None


def _by_site_name(page: PageView, registry: Registry) -> Found:
    """The site's name, as its metadata gives it."""
    for name in page.site_names:
        profile = _known(name, registry)
        if profile:
            yield profile, name, None


def _by_copyright(page: PageView, registry: Registry) -> Found:
    """`© صحيفة الميناء`: who claims the rights."""
    for line in page.lines:
        holder = find_rights_holder(line.text) if claims_rights(line.folded) else None
        if holder:
            yield _known(holder.name, registry) or holder.name, line.text[holder.start : holder.end], line


def _known(name: str, registry: Registry) -> Profile | None:
    """Return the profile of a name that the site gives itself: a word, too, if one outlet alone has it."""
    sharing = registry.sharing_name(name)
    return registry.by_name(name) or (sharing[0] if len(sharing) == 1 else None)


def _by_address(page: PageView, registry: Registry) -> Found:
    """An e-mail address, or a line that is nothing but a web address."""
    for line in page.lines:
        if len(line.text) > _SHORT or "." not in line.text:
            continue
        for found in _ADDRESS.finditer(line.text):
            profile = registry.by_domain(found[1])
            if profile and ("@" in found[0] or found[0] == line.text):
                yield profile, found[0], line


def _by_title_end(page: PageView, registry: Registry) -> Found:
    """`headline - outlet`, as a browser's title bar shows it."""
    for line in page.lines[:2]:
        found = _TITLE_END.search(line.text)
        profile = registry.by_name(line.text[found.end() :]) if found else None
        if found and profile:
            yield profile, line.text[found.end() :], line


def _by_footer_notice(page: PageView, _: Registry) -> Found:
    """A paragraph that stands in the footer of every page of one outlet."""
    return (
        (found.profile, found.line.text, found.line)
        for found in page.standing or ()
        if found.kind == "footer"
    )


def _by_background(page: PageView, _: Registry) -> Found:
    """Weaker than a footer: whoever takes over the story takes over its paragraphs."""
    return (
        (found.profile, found.line.text, found.line)
        for found in page.standing or ()
        if found.kind == "background"
    )


def _by_slot(page: PageView, registry: Registry) -> Found:
    """The outlet's name where a reporter's would stand; an agency there is a source, not the publisher."""
    for line in page.lines[: min(_HEAD, len(page.lines) - 1)]:
        if line.folded.count(" ") >= _SLOT_WORDS:
            continue
        for part in _SLOT_BREAK.split(line.text):
            profile = registry.by_name(part) if part else None
            if profile and profile.kind != "agency":
                yield profile, part, line


def _by_dateline(page: PageView, registry: Registry) -> Found:
    """`الوكيل الإخباري - أكد`: the name opens a paragraph of the lead, before a dash."""
    for line in page.lines[:_HEAD]:
        opening = _OPENING.match(line.text) if len(line.text) > _SHORT else None
        profile = registry.by_name(opening[1]) if opening else None
        if opening and profile and profile.kind != "agency":
            yield profile, opening[1], line


RULES: tuple[Rule, ...] = (
    Rule("outlet.url", 6, _by_url),
    Rule("outlet.site-name", 5, _by_site_name),
    Rule("outlet.copyright", 5, _by_copyright),
    Rule("outlet.address", 4, _by_address),
    Rule("outlet.footer-notice", 4, _by_footer_notice),
    Rule("outlet.title-end", 3, _by_title_end),
    Rule("outlet.slot", 2, _by_slot),
    Rule("outlet.background", 2, _by_background),
    Rule("outlet.dateline", 1, _by_dateline),
)
"""Every rule, strongest first."""
