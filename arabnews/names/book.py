"""The book of names that a lexicon and the counted names make."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import get_args

from arabnews.lexicon import Lexicon
from arabnews.lexicon.credit_tables import NameWordEntry, NameWordKind
from arabnews.lexicon.gazetteer import (
    NameCount,
    country_names,
    everyday_words,
    listed_names,
    name_counts,
)
from arabnews.names.person import NameBook
from arabnews.names.shapes import peoples

__all__ = ["name_book"]

_COMMON = 10
"""So many namesakes make a given name common."""
_APART = "عبد ال"
"""As lists write `عبد الغفار`, which newsrooms also write in one word."""
_LISTED = ("given", "family", "foreign", "both", "borne")
_SERVANT = "عبدال"
_THAT = "ان"


@lru_cache(maxsize=8)
def name_book(lexicon: Lexicon) -> NameBook:
    """Return what a lexicon and the counted names know about names, read once."""
    words: dict[str, set[str]] = {kind: set() for kind in get_args(NameWordKind)}
    for entry in lexicon.of(NameWordEntry):
        words[entry.kind].update(entry.folded)
    counts = name_counts()
    listed: dict[str, set[str]] = {kind: set() for kind in _LISTED}
    for word, kind in listed_names().items():
        listed[kind].add(word)
    glued = {word.replace(" ", "") for word in counts if word.startswith(_APART)}
    own = words["given"] | words["noun"] | glued | listed["given"] | listed["both"]
    function = words["function"] | {f"و{word}" for word in words["function"]}
    given = frozenset(own | {word for word, count in counts.items() if count.given})
    particles = frozenset(words["particle"] | words["child"])
    never = frozenset((words["never"] - own) | function)
    family = frozenset(word for word, count in counts.items() if count.family)
    family |= listed["family"] | listed["foreign"] | listed["both"]
    return NameBook(
        given=given,
        common=frozenset(
            own
            | {word for word, count in counts.items() if count.given >= _COMMON or sum(count) >= 2 * _COMMON}
        ),
        family=family,
        particles=particles,
        children=frozenset(words["child"]),
        nouns=frozenset(words["noun"]),
        never=never,
        function=frozenset(function),
        seconds=frozenset(words["second"]),
        everyday=frozenset(everyday_words()),
        sure=_sure(family, "family", never | particles | _of_two(family, words["second"]))
        | _sure(given, "given", never | particles),
        telling=frozenset(everyday_words()) - peoples(country_names()),
        foreign=frozenset(listed["foreign"]),
        borne=_borne(counts, words["never"] - own - function, listed["borne"] - own - function),
    )


def _borne(counts: Mapping[str, NameCount], words: set[str], listed: set[str]) -> frozenset[str]:
    """Return the words in no name that many bear all the same, by the counts or by the lists."""
    counted = {word for word in words if word in counts and counts[word].family >= _COMMON}
    return frozenset(counted | listed)


def _sure(names: frozenset[str], kind: str, others: frozenset[str]) -> dict[str, str]:
    """Return the names that are never another word, with their kind; `ل` and `و` may be prefixes."""
    return {word: kind for word in names - others if word[0] not in "لو" and word != _THAT}


def _of_two(names: frozenset[str], seconds: set[str]) -> frozenset[str]:
    """Return the names that are given names of two, written together: `عبدالغفار`, `نورالدين`."""
    return frozenset(word for word in names if word.startswith(_SERVANT) or word.endswith(tuple(seconds)))
