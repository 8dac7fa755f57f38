"""Papers, sites and broadcasters that running text quotes: `نقلت صحيفة …`, `قال لقناة …`, `بحسب موقع …`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, product
from typing import NamedTuple

from arabnews.credits.meanings import credit_words, key_of, keys_of
from arabnews.credits.trie import any_of
from arabnews.credits.vocabulary import Vocabulary, vocabulary
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.lexicon.schema import AgencyEntry, CitationWordEntry, MediaEntry
from arabnews.models.credits import OutletCitation, OutletRole
from arabnews.models.spans import Span
from arabnews.outlets.registry import Registry, default_registry, name_key
from arabnews.outlets.schema import Profile
from arabnews.text.fold import Folded, fold
from arabnews.text.word_places import WordPlaces, first_words, matches_at

__all__ = ["cite", "find_outlets"]

_LETTER = "ء-يA-Za-z0-9"
_OPEN, _CLOSE = '«"“(', '»"”)'
_INSIDE = rf"[^{_OPEN}{_CLOSE}\n]{{2,40}}?"
_MARKED = re.compile(rf" ?[{_OPEN}] ?({_INSIDE}) ?[{_CLOSE}]")
_AND_MARKED = re.compile(rf" و ?[{_OPEN}] ?({_INSIDE}) ?[{_CLOSE}]")
_WORD = re.compile(r"[^\W_]+")
_NEXT_WORD = re.compile(r" ([^\W_]+)")
_DUAL = "يا"
"""A head of two outlets ends so: `صحيفتي`, `قناتا`."""
_FEMININE, _IN, _THAT = "ت", "في", "ان"
_MOST_WORDS = 5
_MOST_UNKNOWN = 3
_NEAR = 48
"""Characters in front of an outlet in which the words of quoting stand."""
_NEAR_WORDS = 3


class _Named(NamedTuple):
    """A name in the search form of a text."""

    start: int
    end: int


class _Finder:
    """The patterns and word lists of one lexicon, and the names of some profiles."""

    __slots__ = ("agency", "evidence", "names", "openings", "owners", "papers", "trigger")

    def __init__(self, lexicon: Lexicon, profiles: tuple[Profile, ...]) -> None:
        by_kind: dict[str, set[str]] = {kind: set() for kind in ("paper", "head", "evidence", "owner")}
        direct: set[str] = set()
        for entry in lexicon.of(CitationWordEntry):
            keys = frozenset(keys_of(entry))
            by_kind[entry.kind].update(keys)
            direct |= keys if entry.direct else {key for key in keys if key.endswith(_FEMININE)}
        self.papers, self.owners = frozenset(by_kind["paper"]), frozenset(by_kind["owner"])
        self.evidence = frozenset(by_kind["evidence"])
        heads = self.papers | by_kind["head"]
        self.agency = frozenset(
            key_of(form)
            for entry in lexicon.of(AgencyEntry)
            for form in chain(entry.forms, entry.short_forms)
        )
        self.names = frozenset(_names(lexicon, profiles, heads)) - self.agency
        sure = frozenset(_sure_names(profiles, heads)) - self.agency
        attached = [name.removeprefix("ال") for name in sure if name.startswith("ال")]
        spoken = direct & self.evidence
        tails = tuple(f" {tail}" for tail in credit_words(lexicon, "brand-tail"))  # قالت مصر اليوم
        whole = {name for name in self.names if " " in name and not name.endswith(tails)}
        words = (*heads, *self.evidence, *(f"ل{word}" for word in ("", *heads, *sure)))
        words = (*words, *(f"لل{name}" for name in attached))
        self.openings = first_words(map("".join, product(("", "و", "ف"), words)))
        self.trigger = re.compile(
            rf"[ \n][وف]?(?:(?P<to>ل?)(?P<head>{any_of(heads)})(?= )"
            rf"|(?:ل(?P<told>{any_of(sure)})|لل(?P<attached>{any_of(attached)}))(?![{_LETTER}])"
            rf"|(?:ل|{any_of(self.evidence)} (?:مع )?)[{_OPEN}] ?(?P<marked>{_INSIDE}) ?[{_CLOSE}]"
            rf"|{any_of(spoken)} (?P<direct>{any_of(whole)})(?![{_LETTER}]))"
        )


def find_outlets(
    text: str | Folded,
    *,
    lexicon: Lexicon | None = None,
    registry: Registry | None = None,
    places: WordPlaces | None = None,
) -> tuple[OutletCitation, ...]:
    """Find the papers, sites and broadcasters that running text quotes.

    >>> [outlet.text for outlet in find_outlets("ونقلت صحيفة المرفأ عن شهود، وقال الوزير لقناة «الساحل»")]
    ['المرفأ', 'الساحل']
    >>> find_outlets("وزار الوفد مقر صحيفة المرفأ")
    ()

    Args:
        text: Running text, or its search form where it is known already.
        lexicon: Words to read by; the library's own if left out.
        registry: Profiles of outlets to look in; the library's own if left out.
        places: The words of the search form, where they are known already.

    Returns:
        The outlets in the order of the text, with role `cited`; agencies are `find_agencies`' business.
    """
    words = lexicon if lexicon is not None else default_lexicon()
    profiles = registry if registry is not None else default_registry()
    finder, known = _finder(words, profiles), vocabulary(words)
    folded = text if isinstance(text, Folded) else fold(text)
    line = f"\n{folded.text}"
    starts = (places or WordPlaces(folded.text)).of(finder.openings)  # of the blanks in front of the words
    return tuple(
        cite(folded.source, *folded.to_source(named.start - 1, named.end - 1), "cited", profiles)
        for found in matches_at(finder.trigger, line, starts)
        for named in _named(line, found, finder, known)
    )


def cite(text: str, start: int, end: int, role: OutletRole, registry: Registry) -> OutletCitation:
    """Make an outlet of the characters that name it.

    Args:
        text: The text.
        start: First character of the name.
        end: One past the last.
        role: What the outlet is there for.
        registry: Profiles of outlets to look in.
    """
    name = text[start:end]
    # `للجزيرة نت` is ل + الجزيرة: the article lost its alef to the preposition.
    attached = text[max(0, start - 2) : start] == "لل"
    profile = registry.by_any_name(f"ال{name}" if attached else name)
    return OutletCitation(
        name=profile.name if profile else name,
        id=profile.id if profile else None,
        role=role,
        span=Span(start=start, end=end),
        text=name,
    )


def _named(text: str, found: re.Match[str], finder: _Finder, known: Vocabulary) -> Iterator[_Named]:
    """Yield the names at a place where an outlet may be quoted."""
    if found["head"] is None:
        if not found["marked"] or key_of(found["marked"]) in finder.names:
            yield _Named(*found.span(found.lastgroup or "marked"))
        return
    if not _is_quoted(text, found, finder, known):
        return
    marked = _MARKED.match(text, found.end())
    while marked is not None and _is_name(marked[1], finder):
        yield _Named(*marked.span(1))
        marked = _AND_MARKED.match(text, marked.end()) if found["head"][-1] in _DUAL else None
    if _MARKED.match(text, found.end()):
        return
    plain = _longest_known(text, found.end(), finder)
    if plain is not None:
        yield plain
    elif found["head"] in finder.papers:
        yield from _unknown(text, found.end(), finder, known)


def _is_quoted(text: str, found: re.Match[str], finder: _Finder, known: Vocabulary) -> bool:
    """Tell whether the words in front of `صحيفة` quote it and do not say whose paper or reporter it is."""
    before = text[max(0, found.start() - _NEAR) : found.start()].rpartition("\n")[2]
    words = [word.removeprefix("و") for word in _WORD.findall(before)[-_NEAR_WORDS:]]
    if words and words[-1] in finder.owners:
        return False
    if len(words) > 1 and words[-1] == _IN and words[-2].removeprefix("ال") in known.jobs:
        return False  # قال الصحفي في جريدة المرفأ
    return bool(found["to"]) or any(word in finder.evidence for word in words)


def _is_name(name: str, finder: _Finder) -> bool:
    return name.count(" ") < _MOST_WORDS and key_of(name) not in finder.agency


def _longest_known(text: str, at: int, finder: _Finder) -> _Named | None:
    """Return the longest known name behind `صحيفة`."""
    longest: _Named | None = None
    end = at
    for _ in range(_MOST_WORDS):
        word = _NEXT_WORD.match(text, end)
        if word is None:
            break
        end = word.end()
        if text[at + 1 : end] in finder.names:
            longest = _Named(at + 1, end)
    return longest


def _unknown(text: str, at: int, finder: _Finder, known: Vocabulary) -> Iterator[_Named]:
    """Yield the name of a paper that no list knows: its words up to a verb, a particle or `الأميركية`."""
    start = end = at
    for count in range(_MOST_UNKNOWN):
        word = _NEXT_WORD.match(text, end)
        if word is None or word[1] == _THAT or word[1] in known.names.function or word[1] in finder.agency:
            break
        definite = word[1].startswith("ال")
        adjective = word[1].endswith("ه") if count == 0 else definite and word[1].endswith("يه")
        if known.is_verb(word[1]) or (adjective and (count or not definite)):
            break
        start, end = (word.start(1) if end == at else start), word.end()
    if end > at:
        yield _Named(start, end)


@lru_cache(maxsize=8)
def _finder(lexicon: Lexicon, registry: Registry) -> _Finder:
    return _Finder(lexicon, registry.profiles)


def _names(lexicon: Lexicon, profiles: Iterable[Profile], heads: frozenset[str] | set[str]) -> Iterator[str]:
    """Yield the names of outlets, without `صحيفة` in front."""
    for entry in lexicon.of(MediaEntry):
        yield from keys_of(entry)
    for profile in profiles:
        yield from (_bare(key_of(name), heads) for name in profile.all_names if profile.agency is None)


def _sure_names(profiles: Iterable[Profile], heads: frozenset[str] | set[str]) -> Iterator[str]:
    """Yield the names that no other outlet has and that are no words: those of two words or more."""
    for profile in profiles:
        shared = {name_key(name) for name in profile.shared_names}
        for name in chain([profile.name], profile.names):
            bare = _bare(key_of(name), heads)
            if name_key(name) not in shared and " " in bare and profile.agency is None:
                yield bare


def _bare(name: str, heads: frozenset[str] | set[str]) -> str:
    head, _, rest = name.partition(" ")
    return rest if head in heads and rest else name
