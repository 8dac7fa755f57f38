"""The grammar of outlet profiles: what the library knows about one publisher.

A file of `outlets/profiles` holds the `[[profile]]` entries of one country. What they share (country,
time zone, month names) stands once at the top of the file, and an entry may say otherwise. Names are
matched on their search form, so spelling variants are never listed.
"""

from __future__ import annotations

import re
import tomllib
from typing import Annotated, Literal, NoReturn, cast, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from arabnews.errors import ProfileError
from arabnews.lexicon.entry import Form, Slug
from arabnews.lexicon.problems import first_problem, missing, reason, suggest
from arabnews.outlets.fingerprint import Fingerprint
from arabnews.outlets.selectors import read_selector

__all__ = [
    "OUTLET_KINDS",
    "PURPOSES",
    "Layout",
    "MonthStyle",
    "OutletKind",
    "Profile",
    "Purpose",
    "Standing",
    "StandingKind",
    "TextRules",
    "read_profiles",
]

MonthStyle = Literal["egyptian", "levantine", "dual", "maghrebi-dz-tn", "moroccan", "hijri"]
"""How an outlet names months: يناير, كانون الثاني, both side by side, جانفي, غشت, or Hijri months first."""

OutletKind = Literal["agency", "newspaper", "broadcaster", "site", "aggregator"]
"""What sort of publisher it is; an aggregator shows the pages of others."""

OUTLET_KINDS: dict[str, OutletKind] = {kind: kind for kind in get_args(OutletKind)}
"""Every kind by its name."""

StandingKind = Literal["background", "footer"]
"""What a standing paragraph is to the reader: part of the story's body, or a notice under it."""

Purpose = Literal["drop", "title", "deck", "byline", "date", "caption", "section", "tags", "related", "body"]
"""What a selector of a layout finds; a line that several of them find is the first of these."""

PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
"""Every purpose, in that order."""

_DOMAIN = re.compile(r"(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_SHARED = ("country", "timezone", "months")


def _check_timezone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (ValueError, OSError, ZoneInfoNotFoundError) as error:
        raise ValueError(f"{name!r} is no time zone{suggest(name, available_timezones())}") from error


def _check_domain(domain: str) -> str:
    if not _DOMAIN.fullmatch(domain):
        raise ValueError(f"{domain!r} is no bare domain; write it like 'example.com'")
    return domain


def _check_fingerprint(written: str) -> str:
    Fingerprint.read(written)
    return written


def _check_selector(written: str) -> str:
    read_selector(written)
    return written


Css = Annotated[str, AfterValidator(_check_selector)]
"""A selector such as `div.story > p`: names, classes, ids, `[itemprop=…]`, blanks, `>` and commas."""

Domain = Annotated[str, AfterValidator(_check_domain)]
"""A lower-case host name without `www.`."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True, defer_build=True)


class Standing(_Part):
    """A paragraph that the outlet prints under many stories, kept as a fingerprint."""

    kind: StandingKind
    """How to label it."""
    fingerprint: Annotated[str, AfterValidator(_check_fingerprint)]
    """What `arabnews.outlets.fingerprint` makes of it; the text itself is never stored."""
    note: str | None = None
    """What it is about, in a few words of one's own."""


class TextRules(_Part):
    """How the outlet's pages look once a scraper has made text of them."""

    related_markers: tuple[Form, ...] = ()
    """Words that announce a link to another story."""
    end_markers: tuple[Form, ...] = ()
    """Lines after which nothing belongs to the story any more."""
    noise: tuple[Form, ...] = ()
    """Whole lines that are never part of a story; a number, month or weekday in them stands for any other."""
    tickers: tuple[Form, ...] = ()
    """Labels of a strip of other news above the story; the lines up to the next known one are its items."""
    doubled_captions: bool = False
    """Whether the words under a picture are printed twice."""
    desks: tuple[Form, ...] = ()
    """City editions and departments that stand where a reporter's name would; never people."""
    standing: tuple[Standing, ...] = ()
    """Paragraphs and notices repeated under many stories."""


class Layout(_Part):
    """Where the parts of a story stand in the outlet's markup.

    A key lists selectors in order; the first that selects a line counts. What no key names, and what its
    selectors do not find, is found by the rules that read every page.
    """

    seen_in: Annotated[tuple[str, ...], Field(min_length=1)]
    """Pages or programs in which the selectors were seen; none is ever guessed."""
    body: tuple[Css, ...] = ()
    """What holds the text of the story, or is one of its paragraphs: running text elsewhere is none of it.
    A page has the first layout of its outlet whose body holds running text there."""
    title: tuple[Css, ...] = ()
    """The headline."""
    deck: tuple[Css, ...] = ()
    """The lines between headline and story that sum it up."""
    byline: tuple[Css, ...] = ()
    """Who wrote it; the line is read as any byline is."""
    date: tuple[Css, ...] = ()
    """When it was published; the line is read as any date line is."""
    caption: tuple[Css, ...] = ()
    """The words under pictures."""
    section: tuple[Css, ...] = ()
    """The rubric, or the path to it."""
    tags: tuple[Css, ...] = ()
    """The keywords below the story."""
    related: tuple[Css, ...] = ()
    """Other stories: their titles, with the words that announce them."""
    drop: tuple[Css, ...] = ()
    """What is no part of the story, whatever else finds it."""

    def selectors(self, purpose: Purpose) -> tuple[str, ...]:
        """Return the selectors of a purpose, in their order."""
        selectors: tuple[str, ...] = getattr(self, purpose)
        return selectors


class Profile(_Part):
    """One outlet."""

    id: Slug
    """Stable id, for example `mayadeen`."""
    name: str
    """Name in Arabic as a reader would cite it."""
    names: tuple[Form, ...] = ()
    """Other names it goes by; like `name` never an author."""
    shared_names: tuple[Form, ...] = ()
    """Names that are also ordinary words or other outlets' names (`الوطن`, `اليوم`), perhaps `name` itself:
    never an author, and no evidence for this outlet except where the site names itself (copyright line,
    `og:site_name`) and no other outlet has the name."""
    domains: Annotated[tuple[Domain, ...], Field(min_length=1)]
    """Its domains without `www.`, main one first; subdomains count as the domain."""
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    """ISO 3166 code of the country that it is edited in."""
    timezone: Annotated[str, AfterValidator(_check_timezone)]
    """IANA name of the zone of its clock."""
    months: Annotated[tuple[MonthStyle, ...], Field(min_length=1)]
    """How it names months, usual way first."""
    kind: OutletKind
    """What sort of publisher it is."""
    agency: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]+$")] | None = None
    """Code in the agency table, if it is a news agency."""
    seen_in: tuple[str, ...] = ()
    """Where its shapes were met."""
    text: TextRules = TextRules()
    """How its pages look as text."""
    layout: tuple[Layout, ...] = ()
    """How its pages are marked up, newest layout first."""

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every name of the outlet, the usual one first."""
        return tuple(dict.fromkeys((self.name, *self.names, *self.shared_names)))


def read_profiles(name: str, content: bytes) -> tuple[Profile, ...]:
    """Read one profile file.

    Args:
        name: Name to put in error messages.
        content: The file's bytes, UTF-8.

    Returns:
        Its profiles in their order.

    Raises:
        ProfileError: The file is broken; the message names file, profile, field and mend.
    """
    try:
        document = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ProfileError(f"{name}: not a TOML file in UTF-8: {error}") from error
    entries = document.pop("profile", [])
    for key in document:
        if key not in _SHARED:
            raise ProfileError(f"{name}: unknown key {key!r}{suggest(key, ('profile', *_SHARED))}")
    if not isinstance(entries, list):
        raise ProfileError(f"{name}: profile must be a list of entries; write [[profile]] above each outlet")
    rows = enumerate(cast("list[object]", entries), 1)
    return tuple(_read_profile(name, number, document, row) for number, row in rows)


def _read_profile(name: str, number: int, shared: dict[str, object], row: object) -> Profile:
    entry = cast("dict[str, object]", row) if isinstance(row, dict) else {}
    try:
        return Profile.model_validate({**shared, **entry})
    except ValidationError as error:
        _refuse(f"{name}, [[profile]] {number} («{entry.get('id', '…')}»)", error)


def _refuse(where: str, error: ValidationError) -> NoReturn:
    problem = first_problem(error)
    field = ".".join(str(part) for part in problem["loc"])
    if problem["type"] == "extra_forbidden":
        parts: dict[str, type[_Part]] = {"text": TextRules, "standing": Standing, "layout": Layout}
        known = parts.get(_parent(problem["loc"]), Profile).model_fields
        raise ProfileError(
            f"{where}: unknown key {field!r}{suggest(str(problem['loc'][-1]), known)}"
        ) from error
    if problem["type"] == "missing":
        raise ProfileError(f"{where}: {missing(error)} to the entry or to the top of the file") from error
    raise ProfileError(f"{where}: {field}: {reason(problem)}") from error


def _parent(location: tuple[int | str, ...]) -> str:
    names = [part for part in location[:-1] if isinstance(part, str)]
    return names[-1] if names else ""
