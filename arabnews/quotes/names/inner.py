"""Names of places and things inside a speaker phrase: كفر الشيخ, عين شمس, مهرجان "أيام البحر"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from arabnews.lexicon.gazetteer import city_countries, town_countries
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["inner_names", "marked_things", "town_openers"]

_ARTICLE = "ال"
_TO_THE = ("ال", "لل", "بال", "وال")


def inner_names(tokens: Tokens, places: list[int], vocabulary: Vocabulary) -> frozenset[int]:
    """Find the words of towns of several words, behind a noun or a preposition: محافظ كفر الشيخ.

    Args:
        tokens: The paragraph.
        places: Tokens at which one may begin.
        vocabulary: The words of reported speech.
    """
    openers = town_openers(vocabulary)
    found: set[int] = set()
    for at in places:
        first = openers.get(tokens.words[at])
        if first is None or (first == tokens.words[at] and not _is_governed(tokens, at, vocabulary)):
            continue
        found.update(range(at, at + _length(tokens, at, first, vocabulary)))
    return frozenset(found)


@lru_cache(maxsize=8)
def town_openers(vocabulary: Vocabulary) -> Mapping[str, str]:
    """Return the first words of towns, alone and behind a joined preposition: كفر، بكفر.

    Args:
        vocabulary: The words of reported speech.
    """
    plain = (vocabulary.helping | vocabulary.place_heads).union(vocabulary.heads)
    towns = {first for first in _towns() if first not in plain and not first.startswith(_ARTICLE)}
    firsts = vocabulary.kinds["place-opener"] | towns
    return {joined + first: first for joined in ("", "ب", "ل") for first in firsts}


def _is_governed(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """محافظ كفر الشيخ، من دير الزور: a noun without article or a preposition before it, and no name."""
    before = tokens.words[at - 1] if at and tokens.kinds[at - 1] == "w" else ""
    if before in vocabulary.kinds["preposition"]:
        return True
    noun = vocabulary.source_kind(before) is not None and not before.startswith(_ARTICLE)
    if not noun and (len(before) < 3 or before.startswith(_TO_THE) or vocabulary.names.is_known(before)):
        return False
    verb = vocabulary.cues.get(before)
    return verb is None or not verb.finite


def _length(tokens: Tokens, at: int, first: str, vocabulary: Vocabulary) -> int:
    """How many words the town has; none if no town stands here."""
    for count in _towns().get(first, ()):
        words = [first, *tokens.words[at + 1 : at + count]]
        if " ".join(words) in _names() and tokens.kinds[at : at + count] == "w" * count:
            return count
    follows = tokens.kinds[at + 1 : at + 2] == "w" and len(tokens.words[at + 1]) > 2
    return 2 if follows and first in vocabulary.kinds["place-opener"] else 0


def marked_things(tokens: Tokens, piece: list[int], vocabulary: Vocabulary) -> frozenset[int]:
    """Find the words that marks hold behind a noun without article: مهرجان "أيام البحر"; not الفنانة "سلمى".

    Args:
        tokens: The paragraph.
        piece: Tokens of one piece of a speaker phrase.
        vocabulary: The words of reported speech.
    """
    found: set[int] = set()
    for opener, closer in tokens.named.items():
        if piece[0] < opener < piece[-1] and _names_thing(tokens.words[opener - 1], vocabulary):
            found.update(range(opener + 1, closer))
    return frozenset(found)


def _names_thing(before: str, vocabulary: Vocabulary) -> bool:
    if before.startswith(_TO_THE) or before in vocabulary.countries or before in vocabulary.cities:
        return False
    if vocabulary.title_count([before, ""]) or vocabulary.names.is_known(before):
        return False
    noun = vocabulary.source_kind(before) is not None or before in vocabulary.kinds["naming"]
    return noun or is_any_form(before, vocabulary)


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    """Return the names of towns of several words."""
    return frozenset(name for name in (*city_countries(), *town_countries()) if " " in name)


@lru_cache(maxsize=1)
def _towns() -> Mapping[str, tuple[int, ...]]:
    """Return the first words of such towns, with how many words they have, the longest first."""
    counts: dict[str, set[int]] = {}
    for name in _names():
        words = name.split()
        counts.setdefault(words[0], set()).add(len(words))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in counts.items()}
