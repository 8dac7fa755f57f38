"""What on a page tells whose it is: small rules that each find one sort of clue."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from arabnews.outlets.copyright import claims_rights, find_rights_holder
from arabnews.outlets.registry import Registry
from arabnews.outlets.schema import Profile
from arabnews.outlets.view import PageLine, PageView
from arabnews.text.words import ARABIC_LETTER

__all__ = ["RULES", "Rule"]

_HEAD = 12
_SHORT = 90
_SLOT_WORDS = 6
_ADDRESS = re.compile(
    r"(?<![\w.@-])(?:https?://|www\.|[\w.+-]{1,64}@)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,4})(?![\w@])",
    re.IGNORECASE | re.ASCII,
)
# No colon: «الميادين: …» is a headline with its speaker.
_SLOT_BREAK = re.compile(r"\s*(?://|[|/–—ـ_()،,]|(?<!\S)-|-(?!\S))\s*")
_SLOGAN = re.compile(r"\s+[-–—|]+\s+|\s*[|:]\s*|\s-(?=\S)")
_NAME_WORDS = 5
_LETTER = re.compile(r"[^\W\d_]{2}")
_NO_NAME = re.compile(r"(?i)https?:|www\.|^(?:home|wordpress|blogger|my (?:site|blog|wordpress)\b.*)$")
"""What a site that was never named calls itself."""
_OPENING = re.compile(r"[\"«(“]?([^-–—:/|ـ_()«»\"،.]{2,40}?)[\"»)”]?\s{0,2}[-–—:/|ـ_]")
# Three words and more before it: «أبوظبي - سكاي نيوز عربية» is no title.
_TITLE_END = re.compile(r"^\S+\s+\S+\s+\S.*\s[|–—-]\s(?=[^|–—-]{3,40}$)")

Found = Iterator[tuple[Profile | str, str, PageLine | None]]
"""Outlet or name, the characters that say so, and their line."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to recognise an outlet.

    Attributes:
        id: Stable id; evidence repeats it.
        strength: Which clue wins where two disagree: the greater.
        find: Yields what it finds on a page.
        unknown: Its strength where it finds a name that no profile has, if that is another.
    """

    id: str
    strength: int
    find: Callable[[PageView, Registry], Found]
    unknown: int | None = None

    def strength_of(self, outlet: Profile | str) -> int:
        """Return how strong it is as a clue to an outlet."""
        return self.unknown if isinstance(outlet, str) and self.unknown is not None else self.strength


def _by_url(page: PageView, registry: Registry) -> Found:
    """The domain of the address, as the caller or the page gives it."""
    profile = registry.by_url(page.url) if page.url else None
    if profile and page.url:
        yield profile, page.url, None


def _by_site_name(page: PageView, registry: Registry) -> Found:
    """The site's name, as its metadata gives it."""
    for name in page.site_names:
        profile = registry.by_any_name(name)
        if profile:
            yield profile, name, None


def _by_own_name(page: PageView, registry: Registry) -> Found:
    """The site's name that no profile has, without the slogan behind it."""
    if any(registry.by_any_name(name) for name in page.site_names):
        return
    for name in sorted(page.site_names, key=lambda name: ARABIC_LETTER.search(name) is None):
        own = _SLOGAN.split(name.strip())[0].strip()
        if len(own.split()) <= _NAME_WORDS and _LETTER.search(own) and not _NO_NAME.search(own):
            yield registry.by_any_name(own) or own, name, None
            return


def _by_copyright(page: PageView, registry: Registry) -> Found:
    """`© صحيفة الميناء`: who claims the rights."""
    for line in page.lines if page.claiming is None else page.claiming:
        claims = page.claiming is not None or claims_rights(line.folded, page.lexicon)
        holder = find_rights_holder(line.text, page.lexicon) if claims else None
        if holder:
            yield registry.by_any_name(holder.name) or holder.name, line.text[holder.start : holder.end], line


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
    Rule("outlet.url", 9, _by_url),
    Rule("outlet.site-name", 8, _by_site_name),
    Rule("outlet.copyright", 7, _by_copyright, unknown=5),
    Rule("outlet.own-name", 6, _by_own_name),
    Rule("outlet.address", 4, _by_address),
    Rule("outlet.footer-notice", 4, _by_footer_notice),
    Rule("outlet.title-end", 3, _by_title_end),
    Rule("outlet.slot", 2, _by_slot),
    Rule("outlet.background", 2, _by_background),
    Rule("outlet.dateline", 1, _by_dateline),
)
"""Every rule, strongest first."""
