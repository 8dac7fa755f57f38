"""Everything a lexicon knows about credit lines, in one table of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import pairwise
from typing import Literal

from arabnews.lexicon import Lexicon
from arabnews.lexicon.date_tables import MonthEntry, WeekdayEntry
from arabnews.lexicon.entry import Entry
from arabnews.lexicon.gazetteer import city_countries, country_names
from arabnews.lexicon.schema import (
    AgencyEntry,
    BylineLabelEntry,
    CreditWordEntry,
    DeskEntry,
    MediaEntry,
    PlaceEntry,
    PlaceHeadEntry,
)
from arabnews.models.credits import CreditRole
from arabnews.names.person import NameBook, name_book
from arabnews.names.roles import Honorifics, honorifics
from arabnews.outlets.registry import default_registry
from arabnews.text.fold import fold_text

__all__ = ["Hit", "Kind", "Sense", "Vocabulary", "key_of", "vocabulary"]

_DOTS = re.compile(r"[.\s]+")
_SHORTEST_SQUEEZED = 5


class Kind(Enum):
    """What some words of a credit line are."""

    PLACE = "place"
    AGENCY = "agency"
    OUTLET = "outlet"
    DESK = "desk"
    DESK_HEAD = "desk-head"
    WEAK_DESK = "weak-desk"
    LABEL = "label"
    MANAGEMENT = "management"
    PERSON = "person"
    DATE = "date"
    VERB = "verb"
    PHOTO = "photo"
    SOURCE = "source"
    SKIP = "skip"
    REFUSE = "refuse"
    PLACE_HEAD = "place-head"
    MEDIA_HEAD = "media-head"
    BRAND_HEAD = "brand-head"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of some words.

    Attributes:
        kind: What they are.
        plain: Whether they are everyday words too.
        code: An agency's code.
        role: What a label or desk says that a person did.
        title: Whether a desk is a person's job.
        city: For an outlet with a city's name, what it means where the line leaves both open.
    """

    kind: Kind
    plain: bool = False
    code: str | None = None
    role: CreditRole | None = None
    title: bool = False
    city: Literal["paper", "place"] | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found in the table.

    Attributes:
        length: How many words.
        senses: Their meanings, the likeliest first.
    """

    length: int
    senses: tuple[Sense, ...]

    def sense(self, kind: Kind) -> Sense | None:
        """Return the meaning of one kind, if they have it."""
        return next((sense for sense in self.senses if sense.kind is kind), None)


_RANK = {kind: rank for rank, kind in enumerate(Kind)}
_CREDIT_WORD_KINDS = {
    "verb": Kind.VERB,
    "photo": Kind.PHOTO,
    "source": Kind.SOURCE,
    "skip": Kind.SKIP,
    "refuse": Kind.REFUSE,
    "media-head": Kind.MEDIA_HEAD,
    "brand-head": Kind.BRAND_HEAD,
}


class Vocabulary:
    """The words of credit lines, found by longest match."""

    __slots__ = (
        "_joined",
        "_longest",
        "_senses",
        "_squeezed",
        "brand_ends",
        "brand_tails",
        "names",
        "titles",
    )

    names: NameBook
    titles: Honorifics
    brand_ends: frozenset[str]
    """Words that end an outlet's name only."""
    brand_tails: frozenset[str]
    """Words that end outlets' names and other phrases."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Index a lexicon, the gazetteer and the outlets' names."""
        table: dict[str, dict[Kind, Sense]] = {}
        for key, sense in _all_senses(lexicon):
            for variant in (key, key.lower(), key.upper()) if key[0].isascii() else (key,):
                table.setdefault(variant, {}).setdefault(sense.kind, sense)
        self._senses = {
            key: tuple(sorted(senses.values(), key=lambda sense: _RANK[sense.kind]))
            for key, senses in table.items()
        }
        self._longest: dict[str, int] = {}
        for key in self._senses:
            words = key.split()
            self._longest[words[0]] = max(self._longest.get(words[0], 0), len(words))
        named = {
            key: senses
            for key, senses in self._senses.items()
            if senses[0].kind in (Kind.PLACE, Kind.AGENCY, Kind.OUTLET)
        }
        self._joined = {key.replace(" ", ""): senses for key, senses in named.items() if len(key) > 2}
        self._squeezed = {
            _squeeze(key): senses for key, senses in named.items() if len(key) >= _SHORTEST_SQUEEZED
        }
        self.names = name_book(lexicon)
        self.titles = honorifics(lexicon)
        self.brand_ends = frozenset(_keys(lexicon, "brand-end"))
        self.brand_tails = frozenset(_keys(lexicon, "brand-tail"))

    def find(self, words: Sequence[str], at: int, end: int) -> Hit | None:
        """Return the longest entry that begins at a word.

        Args:
            words: Folded words.
            at: Where to look.
            end: One past the last word that may belong to it.
        """
        longest = self._longest.get(words[at])
        if longest is None:
            return None
        for length in range(min(longest, end - at), 0, -1):
            senses = self._senses.get(" ".join(words[at : at + length]))
            if senses is not None:
                return Hit(length, senses)
        return None

    def opens(self, word: str) -> bool:
        """Tell whether any entry begins with a folded word."""
        return word in self._longest

    def is_verb(self, word: str) -> bool:
        """Tell whether a folded word is a verb that opens stories."""
        return any(sense.kind is Kind.VERB for sense in self._senses.get(word, ()))

    def is_agency(self, word: str) -> bool:
        """Tell whether a folded word is an agency's name and no everyday word."""
        return any(
            s.kind is Kind.AGENCY and (not s.plain or len(word) > _SHORTEST_SQUEEZED)
            for s in self._senses.get(word, ())
        )

    def find_misspelt(self, words: Sequence[str]) -> Hit | None:
        """Return the entry that all the words are, were it not for a blank, a doubled or two swapped letters.

        >>> from arabnews.lexicon import default_lexicon
        >>> vocabulary(default_lexicon()).find_misspelt(["روييترز"]).senses[0].code
        'REUTERS'

        Args:
            words: Folded words.
        """
        joined = "".join(words)
        senses = self._joined.get(joined)
        if senses is None and len(joined) >= _SHORTEST_SQUEEZED:
            senses = self._squeezed.get(_squeeze(" ".join(words)))
            if senses is None and len(words) == 1:
                senses = next((self._joined[key] for key in _swaps(joined) if key in self._joined), None)
        return Hit(len(words), senses) if senses is not None else None


@cache
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """Return the table of a lexicon, built once."""
    return Vocabulary(lexicon)


def key_of(form: str) -> str:
    """Return the form under which words are looked up: folded, dots as blanks."""
    return _DOTS.sub(" ", fold_text(form)).strip()


def _all_senses(lexicon: Lexicon) -> Iterator[tuple[str, Sense]]:
    yield from _agency_senses(lexicon)
    yield from _forms(lexicon.of(PlaceEntry), Sense(Kind.PLACE))
    yield from ((key, Sense(Kind.PLACE)) for key in city_countries())
    yield from ((key, Sense(Kind.PLACE)) for key in country_names())
    for media in lexicon.of(MediaEntry):
        yield from _forms([media], Sense(Kind.OUTLET, media.plain, city=media.city))
    yield from _profile_senses(lexicon)
    for desk in lexicon.of(DeskEntry):
        kind = {"whole": Kind.DESK, "head": Kind.DESK_HEAD, "weak": Kind.WEAK_DESK}[desk.kind]
        yield from _forms([desk], Sense(kind, desk.plain, role=desk.role, title=desk.title))
    for label in lexicon.of(BylineLabelEntry):
        if label.role == "management":
            yield from _forms([label], Sense(Kind.MANAGEMENT))
        else:
            yield from _forms([label], Sense(Kind.LABEL, label.plain, role=label.role))
    yield from _forms(lexicon.of(PlaceHeadEntry), Sense(Kind.PLACE_HEAD))
    yield from _forms((*lexicon.of(MonthEntry), *lexicon.of(WeekdayEntry)), Sense(Kind.DATE))
    for word in lexicon.of(CreditWordEntry):
        if word.kind in _CREDIT_WORD_KINDS:
            yield from _forms([word], Sense(_CREDIT_WORD_KINDS[word.kind], word.kind == "brand-head"))
        if word.kind == "verb":
            feminine = (f"{key}ت" for key, _ in _forms([word], Sense(Kind.VERB)) if key[0] not in "يت")
            yield from ((key, Sense(Kind.VERB)) for key in feminine)


def _agency_senses(lexicon: Lexicon) -> Iterator[tuple[str, Sense]]:
    for agency in lexicon.of(AgencyEntry):
        yield from _forms([agency], Sense(Kind.AGENCY, code=agency.code))
        yield from (
            (key_of(form), Sense(Kind.AGENCY, plain=True, code=agency.code)) for form in agency.short_forms
        )


def _profile_senses(lexicon: Lexicon) -> Iterator[tuple[str, Sense]]:
    """Yield the names of the outlet profiles; agencies and names with `موقع` in front are read otherwise."""
    heads = {
        key_of(form)
        for entry in lexicon.of(CreditWordEntry)
        if entry.kind == "media-head"
        for form in entry.forms
    }
    for profile in default_registry().profiles:
        if profile.agency is None:
            keys = map(key_of, profile.all_names)
            yield from ((key, Sense(Kind.OUTLET)) for key in keys if key.split()[0] not in heads)


def _forms(entries: Iterable[Entry], sense: Sense) -> Iterator[tuple[str, Sense]]:
    return ((key_of(form), sense) for entry in entries for form in entry.forms)


def _keys(lexicon: Lexicon, kind: str) -> Iterator[str]:
    for entry in lexicon.of(CreditWordEntry):
        if entry.kind == kind:
            yield from map(key_of, entry.forms)


def _squeeze(key: str) -> str:
    """Return a key without doubled letters."""
    return key[:1] + "".join(letter for before, letter in pairwise(key) if before != letter)


def _swaps(word: str) -> Iterator[str]:
    """Yield the word with each two neighbouring letters swapped."""
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
