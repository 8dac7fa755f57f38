"""The forms in which a word of the dictionary is written: والتحديثات، قياسية، أرقاما، لبضاعته."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from arabnews.lexicon.gazetteer import everyday_words
from arabnews.quotes.words.particles import PARTICLES
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = [
    "JOINED_LETTERS",
    "is_adjective",
    "is_any_form",
    "is_everyday_verb",
    "is_imperfect",
    "is_listed",
    "is_listed_noun",
    "is_no_noun",
    "is_owned_or_joined",
    "is_verbal_noun",
]

_ARTICLES = ("وال", "بال", "ولل", "لل", "ال")
JOINED_LETTERS = "وفبلك"
"""Conjunctions and prepositions that are written onto a word."""
_ENDINGS = ("تهم", "تها", "هما", "ته", "ات", "ين", "ون", "ان", "ها", "هم", "هن", "نا", "وا", "ه", "ا", "ت")
"""Of number, gender, case and owner; the tā of a feminine noun opens before its owner."""
_FEMININE = ("ات", "تهم", "تها", "ته")
_NOUNS = frozenset({"masdar", "noun"})
_NO_NOUNS = frozenset({"adjective", "verb"})
_SHORTEST = 3
_PREFIXES = "يت"
"""Letters of the third person."""
_FUTURE = ("سي", "ست")
_JOINED_STEM = 4
"""Letters behind a joined preposition: بتوصية, and not كيري."""


@lru_cache(maxsize=8192)
def is_any_form(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is a form of one in the dictionary, and no known name.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    if vocabulary.names.is_known(word):
        return False
    if word in PARTICLES or word in vocabulary.phrase_ends:
        return True
    listed = everyday_words()
    return any(form in listed for stem in _stems(word) for form in _without_ending(stem))


def is_listed(word: str) -> bool:
    """Tell whether a word stands in the dictionary as it is.

    Args:
        word: The word in its search form.
    """
    return word in everyday_words()


def is_verbal_noun(word: str) -> bool:
    """Tell whether a word is a frequent verbal noun that is in no list of names: مواصلة.

    Args:
        word: The word in its search form.
    """
    return everyday_words().get(word) == "masdar"


def is_listed_noun(word: str) -> bool:
    """Tell whether a word is a frequent noun that is in no list of names: إجراءات، مواصلة.

    Args:
        word: The word in its search form.
    """
    return everyday_words().get(word) in _NOUNS


def is_no_noun(word: str) -> bool:
    """Tell whether a word is a frequent adjective or verb that is in no list of names: إداري، نفذ.

    Args:
        word: The word in its search form.
    """
    return everyday_words().get(word) in _NO_NOUNS


def is_adjective(word: str) -> bool:
    """Tell whether a word is a frequent adjective that is in no list of names: واقف، إداري.

    Args:
        word: The word in its search form.
    """
    return everyday_words().get(word) == "adjective"


@lru_cache(maxsize=4096)
def is_imperfect(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is made like the imperfect of one in the dictionary: ينتظر، يزور، سيجلس.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    verb = word[1:] if word.startswith(_FUTURE) else word
    stem, listed = verb[1:], everyday_words()
    if verb[0] not in _PREFIXES or len(stem) < _SHORTEST or word in listed or vocabulary.names.is_known(word):
        return False
    if vocabulary.source_kind(word) is not None or word in vocabulary.nationalities:
        return False
    if word in vocabulary.countries or word in vocabulary.cities:
        return False
    hollow = len(stem) == _SHORTEST and stem[1] in "وي" and stem[0] + "ا" + stem[2] in listed
    derived = "ا" + stem  # يلتقي
    return stem in listed or derived in listed or hollow or derived in vocabulary.kinds["met"]


def is_everyday_verb(word: str) -> bool:
    """Tell whether a word is a frequent verb that is in no list of names: نفذ، أعدت، أجرت.

    Args:
        word: The word in its search form.
    """
    if everyday_words().get(word) == "verb":
        return True
    weak = word[:-1] + "ي" if word.endswith("ت") and word not in everyday_words() else ""
    return everyday_words().get(weak) == "verb"


def is_owned_or_joined(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word opens no name: للأقصى، بإلزام، لبضاعته، ولقد.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    if len(word) <= _JOINED_STEM or vocabulary.names.is_known(word):
        return False
    if word.startswith("لل"):
        return True
    rest = word[1:]
    if word[0] not in JOINED_LETTERS or word in everyday_words():
        return False
    if rest in PARTICLES:
        return True
    return any(everyday_words().get(form) in _NOUNS for form in _without_ending(rest))


def _stems(word: str) -> Iterator[str]:
    """والتحديثات، تحديثات."""
    yield word
    article = next((head for head in _ARTICLES if word.startswith(head)), None)
    if article is not None:
        yield word.removeprefix(article)
    elif word[0] in JOINED_LETTERS and len(word) > _JOINED_STEM:
        yield word[1:]


def _without_ending(stem: str) -> Iterator[str]:
    """تحديثات، تحديث."""
    if len(stem) < _SHORTEST:
        return
    yield stem
    for ending in _ENDINGS:
        if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST:
            rest = stem.removesuffix(ending)
            yield rest
            if ending in _FEMININE:
                yield rest + "ه"
