"""Nouns that tell a fact as a clause does: تعيين المدير، وجود خلل، التزامها بالعقد."""

from __future__ import annotations

import re
from functools import lru_cache

from arabnews.quotes.words.everyday_forms import is_listed, is_no_noun, is_verbal_noun
from arabnews.quotes.words.vocabulary import Vocabulary
from arabnews.text.fold import fold_text

__all__ = ["is_definite_fact", "is_fact", "is_owned_fact", "tells_fact"]

_OWNERS = ("هما", "ها", "هم", "هن", "ه")
_SHORTEST = 3
_SHORT = 4
_OF_FOUR = re.compile("ت[ء-ي]{3}|[ء-ي]{2}و[ء-ي]")
"""تقدم، هبوط: of four letters these two are verbal nouns and little else."""
_DERIVED = re.compile("ا(?:ست[ء-ي]{2}|[ء-ي]ت[ء-ي]|ن[ء-ي]{2})ا[ء-ي]|ت[ء-ي]{2}ي[ء-نوي]")
"""اعتزاز، انبهار، استنفار، تنصيل: forms that hardly any other noun has."""
_LIKE_THINGS = re.compile("[ء-ي]+ات|(?!ت[ء-ي]{2}يه)[ء-ي]+يه")
"""مباحثات، استراتيجية: plurals, and abstract nouns of relation; not توعية."""


@lru_cache(maxsize=8192)
def is_fact(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun without article tells what happens or is so: تعيين، وجود، مقتل; not مباراة.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    named = word not in vocabulary.kinds["stated"] and vocabulary.names.is_known(word)
    return not named and tells_fact(word, vocabulary)


@lru_cache(maxsize=8192)
def tells_fact(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun does where no name can stand: بتحسين الطريق, though men are called so.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    kinds, word = vocabulary.kinds, fold_text(word)  # ألغاء keeps its hamza, so that it has no article
    if word in kinds["stated"]:
        return True
    if word in kinds["thing"] or word in kinds["medium"] or word in kinds["preposition"]:
        return False
    if vocabulary.source_kind(word) is not None or word in vocabulary.asides:
        return False
    if not is_verbal_noun(word):
        return _DERIVED.fullmatch(word) is not None and not is_no_noun(word)
    if len(word) <= _SHORT:
        return _OF_FOUR.fullmatch(word) is not None
    return _LIKE_THINGS.fullmatch(word) is None


def is_definite_fact(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a definite noun does: القبض، التدخل.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    return word.startswith("ال") and tells_fact(word[2:], vocabulary)


@lru_cache(maxsize=8192)
def is_owned_fact(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun with a pronoun does, if the pronoun is one: دعمه، التزامها; but إقامه is none.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    if word in vocabulary.kinds["own-words"] or is_listed(word):
        return False
    owner = next((ending for ending in _OWNERS if word.endswith(ending)), None)
    if owner is None or len(word) - len(owner) < _SHORTEST:
        return False
    noun = word.removesuffix(owner)
    return tells_fact(noun, vocabulary) or (noun.endswith("ت") and tells_fact(noun[:-1] + "ه", vocabulary))
