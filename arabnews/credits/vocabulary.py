"""Everything a lexicon knows about credit lines, in one table of words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import get_args

from arabnews.credits.meanings import Hit, Kind, Sense, all_senses, country_forms, credit_words, key_of
from arabnews.credits.spellings import squeeze, swaps, without_number
from arabnews.lexicon import Lexicon
from arabnews.lexicon.gazetteer import everyday_words, town_countries
from arabnews.lexicon.quote_tables import CueVerbEntry
from arabnews.names.book import name_book
from arabnews.names.person import NameBook
from arabnews.names.roles import Honorifics, honorifics

__all__ = ["HELD", "Vocabulary", "vocabulary"]

_SHORTEST_SQUEEZED = 5
_MOST_SWAPPED = 2
_RANK: dict[Kind, int] = {kind: rank for rank, kind in enumerate(get_args(Kind))}
# A past tense in ـت, and no plural in ـات nor `بيت`, `قوت`.
_FEMININE = re.compile("(?!ال)[ء-ي]{2,}[^اويت\\W]ت")
_FEMININE_ENDING = "ت"
_NAMED = ("place", "agency", "outlet")
HELD = (
    "_agencies",
    "_hits",
    "_joined",
    "_longest",
    "_longest_of_pair",
    "_senses",
    "_squeezed",
    "_story_verbs",
    "brand_countries",
    "brand_ends",
    "brand_lasts",
    "brand_nows",
    "brand_tails",
    "countries",
    "everyday",
    "jobs",
    "letters",
    "names",
    "openers",
    "speech",
    "titles",
    "verbs",
)
"""What a vocabulary holds, which one of a site's own words takes over."""


class Vocabulary:
    """The words of credit lines, found by longest match."""

    __slots__ = HELD

    names: NameBook
    titles: Honorifics
    brand_countries: frozenset[str]
    """Words that say of which country an outlet is: `الصباح المغربية`."""
    brand_ends: frozenset[str]
    """Words that end an outlet's name only."""
    brand_lasts: frozenset[str]
    """The last words of all these and of `brand_tails`, without a number written onto them."""
    brand_nows: frozenset[str]
    """Words that end an outlet's name behind a place: `فلسطين الآن`."""
    brand_tails: frozenset[str]
    """Words that end outlets' names and other phrases."""
    countries: frozenset[str]
    """Names of countries, the short ones too."""
    everyday: Mapping[str, str]
    """Words of news that are in no list of names, without the article."""
    jobs: frozenset[str]
    """Words that open what a line says of its author."""
    letters: frozenset[str]
    """Names of Latin letters, which spell an abbreviation."""
    openers: frozenset[str]
    """Words that open a story behind its dateline, and are no verbs."""
    verbs: frozenset[str]
    """Words that only ever open a story."""
    speech: frozenset[str]
    """Verbs of speech, which open stories too."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Index a lexicon, the gazetteer and the outlets' names."""
        self._senses = _table(lexicon)
        self._longest: dict[str, int] = {}
        self._longest_of_pair: dict[str, int] = {}
        for key in self._senses:
            words = key.split(" ")
            _keep_longest(self._longest, words[0], len(words))
            if len(words) > 1:
                _keep_longest(self._longest_of_pair, f"{words[0]} {words[1]}", len(words))
        self._hits = {key: Hit(key.count(" ") + 1, senses) for key, senses in self._senses.items()}
        rare = town_countries()
        known = ((key, senses) for key, senses in self._senses.items() if key not in rare)
        named = {key: senses for key, senses in known if senses[0].kind in _NAMED}
        self._joined = {key.replace(" ", ""): senses for key, senses in named.items() if len(key) > 2}
        self._squeezed = {
            squeeze(key): senses for key, senses in named.items() if len(key) >= _SHORTEST_SQUEEZED
        }
        self.names = name_book(lexicon)
        self.titles = honorifics(lexicon)
        self.brand_countries = frozenset(credit_words(lexicon, "brand-country"))
        self.brand_ends = frozenset(credit_words(lexicon, "brand-end"))
        self.brand_nows = frozenset(credit_words(lexicon, "brand-now"))
        self.countries = frozenset(country_forms(lexicon))
        self.everyday = everyday_words()
        self.jobs = frozenset(credit_words(lexicon, "job"))
        self.letters = frozenset(credit_words(lexicon, "letter"))
        self.openers = frozenset(credit_words(lexicon, "story-opener"))
        self.brand_tails = frozenset(credit_words(lexicon, "brand-tail"))
        self.brand_lasts = frozenset(
            without_number(end.rpartition(" ")[2]) for end in self.brand_ends | self.brand_tails
        )
        self.speech = frozenset(_speech(lexicon))
        self._story_verbs = self.speech | {
            key for key, senses in self._senses.items() if any(sense.kind == "verb" for sense in senses)
        }
        self._agencies = frozenset(
            key
            for key, senses in self._senses.items()
            if any(_is_sure_agency(key, sense) for sense in senses)
        )
        self.verbs = frozenset(
            key
            for key, senses in self._senses.items()
            if len(senses) == 1 and senses[0].kind == "verb" and self._longest.get(key) == 1
        )

    def find(self, words: Sequence[str], at: int, end: int) -> Hit | None:
        """Return the longest entry that begins at a word.

        Args:
            words: Folded words.
            at: Where to look.
            end: One past the last word that may belong to it.
        """
        word = words[at]
        longest = self._longest.get(word)
        if longest is None:
            return None
        if longest > 1 and at + 1 < end:
            pair = f"{word} {words[at + 1]}"
            longest = self._longest_of_pair.get(pair)
            if longest is not None:
                hit = (
                    self._hits.get(pair)
                    if longest == 2
                    else self._longest_hit(words, at, min(longest, end - at))
                )
                if hit is not None:
                    return hit
        return self._hits.get(word)

    def _longest_hit(self, words: Sequence[str], at: int, most: int) -> Hit | None:
        """Return the longest entry of two words and up to so many that begins at a word."""
        for length in range(most, 1, -1):
            hit = self._hits.get(" ".join(words[at : at + length]))
            if hit is not None:
                return hit
        return None

    def knows(self, key: str) -> bool:
        """Tell whether some folded words are an entry, letter by letter."""
        return key in self._senses

    def opens(self, word: str) -> bool:
        """Tell whether any entry begins with a folded word."""
        return word in self._longest

    def opens_no_credit(self, word: str) -> bool:
        """Tell whether a line that begins with a folded word is surely no credit: it is running text.

        >>> from arabnews.lexicon import default_lexicon
        >>> known = vocabulary(default_lexicon())
        >>> known.opens_no_credit("واوضح"), known.opens_no_credit("وليد"), known.opens_no_credit("كتب")
        (True, False, False)

        Args:
            word: The first word of a line.
        """
        if word in self._longest or self.names.is_known(word):
            return word in self.verbs
        return word in self.names.function or (word[:1] == "و" and word[1:] in self.verbs)

    def is_verb(self, word: str) -> bool:
        """Tell whether a folded word is a verb that opens stories: a known one, or a feminine by its form.

        >>> from arabnews.lexicon import default_lexicon
        >>> known = vocabulary(default_lexicon())
        >>> known.is_verb("شذبت"), known.is_verb("مباريات"), known.is_verb("رفعت")
        (True, False, True)

        Args:
            word: The word behind a dateline.
        """
        if word in self._story_verbs:
            return True
        feminine = word.endswith(_FEMININE_ENDING) and word not in self._senses
        return feminine and not self.names.is_known(word) and _FEMININE.fullmatch(word) is not None

    def is_agency(self, word: str) -> bool:
        """Tell whether a folded word is an agency's name and no everyday word."""
        return word in self._agencies

    def is_everyday(self, word: str) -> bool:
        """Tell whether a folded word is one of news and no name, with the article or without.

        >>> from arabnews.lexicon import default_lexicon
        >>> known = vocabulary(default_lexicon())
        >>> known.is_everyday("الاماكن"), known.is_everyday("نزوي")
        (True, False)

        Args:
            word: A word.
        """
        return word in self.everyday or word.removeprefix("ال") in self.everyday

    def find_misspelt(self, words: Sequence[str], *, alone: bool = False) -> Hit | None:
        """Return the entry that all the words are, were it not for a blank, a doubled or two swapped letters.

        >>> from arabnews.lexicon import default_lexicon
        >>> vocabulary(default_lexicon()).find_misspelt(["روييترز"]).senses[0].code
        'REUTERS'

        Args:
            words: Folded words.
            alone: Whether nothing stands beside them: then two words are left as they are.
        """
        joined = "".join(words)
        senses = self._joined.get(joined)
        if senses is None and len(joined) >= _SHORTEST_SQUEEZED:
            senses = self._squeezed.get(squeeze(" ".join(words)))
            if senses is None and len(words) <= (1 if alone else _MOST_SWAPPED):
                senses = next((self._joined[key] for key in swaps(joined) if key in self._joined), None)
        return Hit(len(words), senses) if senses is not None else None


@lru_cache(maxsize=8)
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """Return the table of a lexicon, built once."""
    return Vocabulary(lexicon)


def _keep_longest(longest: dict[str, int], opening: str, words: int) -> None:
    """Note how many words an entry has, if it is the longest with its opening."""
    if words > longest.get(opening, 0):
        longest[opening] = words


def _table(lexicon: Lexicon) -> Mapping[str, tuple[Sense, ...]]:
    """Return the meanings of each key, the likeliest first, one of each kind."""
    table: dict[str, tuple[Sense, ...]] = {}
    for key, sense in all_senses(lexicon):
        for variant in (key, key.lower(), key.upper()) if key[0].isascii() else (key,):
            known = table.setdefault(variant, (sense,))
            if all(other.kind != sense.kind for other in known):
                table[variant] = tuple(sorted((*known, sense), key=lambda sense: _RANK[sense.kind]))
    return table


def _is_sure_agency(key: str, sense: Sense) -> bool:
    """Tell whether a key is an agency's name and no everyday word."""
    return sense.kind == "agency" and (not sense.plain or len(key) > _SHORTEST_SQUEEZED)


def _speech(lexicon: Lexicon) -> Iterator[str]:
    """Yield the verbs of speech that are no nouns, in both genders and tenses."""
    for entry in lexicon.of(CueVerbEntry):
        past, present = key_of(entry.forms[0]), key_of(entry.imperfect)
        if not entry.noun:
            yield from (past, f"{past}ت")
        yield from (present, f"ت{present[1:]}")
