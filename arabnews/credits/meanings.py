"""What words of credit lines mean: every meaning that a lexicon, the gazetteer and the outlets give them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from arabnews.lexicon import Lexicon
from arabnews.lexicon.date_tables import MonthEntry, WeekdayEntry
from arabnews.lexicon.entry import Entry
from arabnews.lexicon.gazetteer import city_countries, country_names, town_countries
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
from arabnews.outlets.registry import default_registry
from arabnews.text.fold import fold_text

__all__ = [
    "Hit",
    "Kind",
    "Sense",
    "all_senses",
    "country_forms",
    "credit_words",
    "key_of",
    "keys_of",
    "written_words",
]

Kind = Literal[
    "place",
    "agency",
    "outlet",
    "desk",
    "desk-head",
    "weak-desk",
    "label",
    "management",
    "person",
    "date",
    "verb",
    "photo",
    "source",
    "skip",
    "refuse",
    "place-head",
    "media-head",
    "brand-head",
    "unknown",
]
"""What some words of a credit line are; of several meanings the one that stands first here is likeliest."""

_DOTS = re.compile(r"[.\s]+")
_WORD_KINDS: dict[str, Kind] = {
    "verb": "verb",
    "photo": "photo",
    "source": "source",
    "skip": "skip",
    "refuse": "refuse",
    "media-head": "media-head",
    "brand-head": "brand-head",
}
"""The credit words that have a meaning of their own; the others only shape names."""
_DESK_KINDS: dict[str, Kind] = {"whole": "desk", "head": "desk-head", "weak": "weak-desk"}


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


@dataclass(slots=True)  # there are thousands, and their fields are read for every word
class Hit:
    """Words found among the meanings; nobody changes it.

    Attributes:
        length: How many words.
        senses: Their meanings, the likeliest first.
    """

    length: int
    senses: tuple[Sense, ...]

    def sense(self, kind: Kind) -> Sense | None:
        """Return the meaning of one kind, if they have it."""
        for sense in self.senses:  # a generator costs more than the few senses
            if sense.kind == kind:
                return sense
        return None


def key_of(form: str) -> str:
    """Return the form under which words are looked up: folded, dots as blanks."""
    return _DOTS.sub(" ", fold_text(form)).strip()


def keys_of(entry: Entry) -> Iterator[str]:
    """Return the forms under which the words of an entry are looked up.

    Args:
        entry: An entry of a word file.
    """
    return (_DOTS.sub(" ", form).strip() for form in entry.folded)


def all_senses(lexicon: Lexicon) -> Iterator[tuple[str, Sense]]:
    """Yield every form under which words are looked up, with a meaning that it has.

    Args:
        lexicon: The words; places and outlets' names are the library's own.
    """
    yield from _agency_senses(lexicon)
    place = Sense("place")
    yield from _forms(lexicon.of(PlaceEntry), place)
    yield from ((key, place) for key in (*city_countries(), *town_countries()))
    yield from ((key, place) for key in country_names())
    for media in lexicon.of(MediaEntry):
        yield from _forms([media], Sense("outlet", media.plain, city=media.city))
    yield from _profile_senses(lexicon)
    for desk in lexicon.of(DeskEntry):
        yield from _forms([desk], Sense(_DESK_KINDS[desk.kind], desk.plain, role=desk.role, title=desk.title))
    yield from _label_senses(lexicon)
    yield from _forms(lexicon.of(PlaceHeadEntry), Sense("place-head"))
    yield from _forms((*lexicon.of(MonthEntry), *lexicon.of(WeekdayEntry)), Sense("date"))
    yield from _word_senses(lexicon)


def credit_words(lexicon: Lexicon, kind: str) -> Iterator[str]:
    """Yield the forms of one kind of `CreditWordEntry`.

    Args:
        lexicon: The words.
        kind: The kind, as word files name it.
    """
    yield from map(key_of, written_words(lexicon, kind))


def written_words(lexicon: Lexicon, kind: str) -> tuple[str, ...]:
    """Return the forms of one kind of `CreditWordEntry` as word files write them.

    Args:
        lexicon: The words.
        kind: The kind, as word files name it.
    """
    entries = (entry for entry in lexicon.of(CreditWordEntry) if entry.kind == kind)
    return tuple(form for entry in entries for form in entry.forms)


def country_forms(lexicon: Lexicon) -> Iterator[str]:
    """Yield the names of countries, folded.

    Args:
        lexicon: The words, with the short names that the gazetteer lacks.
    """
    yield from country_names()
    for entry in lexicon.of(PlaceEntry):
        if entry.whole:
            yield from keys_of(entry)


def _agency_senses(lexicon: Lexicon) -> Iterator[tuple[str, Sense]]:
    for agency in lexicon.of(AgencyEntry):
        yield from _forms([agency], Sense("agency", code=agency.code))
        plain = Sense("agency", plain=True, code=agency.code)
        yield from ((key_of(form), plain) for form in agency.short_forms)


def _profile_senses(lexicon: Lexicon) -> Iterator[tuple[str, Sense]]:
    """Yield the names of the outlet profiles; agencies and names with `موقع` in front are read otherwise."""
    heads = frozenset(credit_words(lexicon, "media-head"))
    outlet = Sense("outlet")
    for profile in default_registry().profiles:
        if profile.agency is None:
            keys = map(key_of, profile.all_names)
            yield from ((key, outlet) for key in keys if key.split()[0] not in heads)


def _label_senses(lexicon: Lexicon) -> Iterator[tuple[str, Sense]]:
    for label in lexicon.of(BylineLabelEntry):
        if label.role == "management":
            yield from _forms([label], Sense("management"))
        else:
            yield from _forms([label], Sense("label", label.plain, role=label.role))


def _word_senses(lexicon: Lexicon) -> Iterator[tuple[str, Sense]]:
    """Yield the other words of credit lines, and of verbs the feminine too."""
    for word in lexicon.of(CreditWordEntry):
        if word.kind in _WORD_KINDS:
            yield from _forms([word], Sense(_WORD_KINDS[word.kind], word.kind == "brand-head"))
        if word.kind == "verb":
            feminine = (f"{key}ت" for key in keys_of(word) if key[0] not in "يت")
            yield from ((key, Sense("verb")) for key in feminine)


def _forms(entries: Iterable[Entry], sense: Sense) -> Iterator[tuple[str, Sense]]:
    return ((key, sense) for entry in entries for key in keys_of(entry))
