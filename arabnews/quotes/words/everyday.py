"""Everyday words, told by a dictionary: what stands in nobody's name unless a list of names knows better."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from arabnews.lexicon.gazetteer import everyday_words
from arabnews.quotes.words.everyday_forms import is_any_form, is_owned_or_joined
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["is_doing_of_somebody", "is_everyday", "names_nobody", "without_everyday"]

_OWNERS = ("ها", "هم", "هما", "نا", "هن")
"""Pronouns of those to whom something belongs; ـه may be the end of a feminine noun."""
_ATTACHED = ("وال", "بال", "لل", "ال")
_OF_THE = "لل"
_SHORTEST = 3
_IN_NO_NAME = frozenset({"masdar", "noun", "verb"})
_NOUNS = frozenset({"masdar", "noun"})
_LONG = 5
"""Letters of a verbal noun that no family is called by: التأكيد, and not الحرز."""


@lru_cache(maxsize=4096)
def is_everyday(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is an everyday noun or verb and no known name: دفاع، نفذ، والتخطيط، قراراتها.

    A definite noun may be a family's name, `القرش`; a definite verbal noun is none.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    if vocabulary.names.is_known(word):
        return False
    return _entry(word) in _IN_NO_NAME or _is_definite_masdar(word)


def _is_definite_masdar(word: str) -> bool:
    attached = next((head for head in _ATTACHED if word.startswith(head)), None)
    if attached is None:
        return False
    noun = word.removeprefix(attached)
    return len(noun) >= _LONG and everyday_words().get(noun) == "masdar"


def names_nobody(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Tell whether what seems a name ends in an everyday word, and no list knows any word of it.

    Args:
        words: Words of the name in their search form.
        vocabulary: The words of reported speech.
    """
    names, syllables = vocabulary.names, vocabulary.kinds["syllable"]
    if not words or words[0].startswith(_OF_THE):
        return bool(words)
    if any(word in names.common or word in names.particles or word in syllables for word in words):
        return False
    last = words[-1]
    if len(words) == 1 and names.is_known(last):
        return False
    if is_everyday(last, vocabulary) or _is_joined(last, vocabulary):
        return True
    return is_owned_or_joined(words[0], vocabulary) or _are_everyday(words, vocabulary)


def _are_everyday(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """بائعا متجولا، شنت إسرائيل عمليات، ستة; but يان ليبي, who comes from elsewhere."""
    known = vocabulary.names.never, vocabulary.countries, vocabulary.nationalities
    return all(any(word in listed for listed in known) or is_any_form(word, vocabulary) for word in words)


def without_everyday(words: Sequence[str], start: int, end: int, vocabulary: Vocabulary) -> tuple[int, int]:
    """Take from what seems a name the everyday words before and behind it.

    Args:
        words: A piece of a speaker phrase in its search form.
        start: First word of the name.
        end: One past its last word.
        vocabulary: The words of reported speech.

    Returns:
        Where the name begins and ends.
    """
    names = vocabulary.names
    while start < end - 1 and _stands_before_name(words[start], words[start + 1], vocabulary):
        if start and _reads_like_verb(words, start, vocabulary):
            break
        start += 1
    for at in range(start + 1, end):
        if _belongs_to_somebody(words[at], vocabulary):
            return start, at
        if _is_joined(words[at], vocabulary) and not words[start].startswith("ال"):
            return start, at  # not الفائز بالسباق, who has no name
        if words[start] in names.common and _is_joined_masdar(words[at], vocabulary):
            return start, at
    return start, _before_everyday(words, start, end, vocabulary)


def _before_everyday(words: Sequence[str], start: int, end: int, vocabulary: Vocabulary) -> int:
    """بوشنل عملية حرقه لنفسه: two everyday words and more behind a name are what it is told of."""
    last = end
    while last > start and _are_everyday(words[last - 1 : last], vocabulary):
        if last - 1 > start and words[last - 2] in vocabulary.names.particles:
            break  # سالم بن قرينة
        last -= 1
    if last == start or end - last <= 1:
        return end
    owned = last == start + 1 and words[last].startswith("ال") and not vocabulary.names.is_known(words[start])
    return start if owned else last  # تعافي القطاع السياحي


def _stands_before_name(word: str, name: str, vocabulary: Vocabulary) -> bool:
    """جولة سالم، بسوريا يان: an everyday word before a known name, a place behind a preposition."""
    names = vocabulary.names
    if names.is_known(word) or word in names.particles:
        return False
    return _is_joined(word, vocabulary) or (name in names.common and _entry(word) in _IN_NO_NAME)


def _reads_like_verb(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """المزارع عاهد أبو خليل: between a post and a name stands no verb."""
    post = words[at - 1].startswith("ال") and vocabulary.source_kind(words[at - 1]) is not None
    return post and _entry(words[at]) == "verb"


def _is_joined(word: str, vocabulary: Vocabulary) -> bool:
    """بالمؤتمر، بهيئة، بسوريا: a noun behind a preposition; not بشير."""
    if word[0] != "ب" or len(word) <= _SHORTEST or vocabulary.names.is_known(word):
        return False
    rest = word[1:]
    if rest in vocabulary.countries or rest in vocabulary.cities:
        return True
    return word not in everyday_words() and everyday_words().get(rest.removeprefix("ال")) in _NOUNS


def _belongs_to_somebody(word: str, vocabulary: Vocabulary) -> bool:
    """عزمها، التزامهم: an everyday noun with its owner."""
    return not vocabulary.names.is_known(word) and word not in everyday_words() and _entry(word) in _NOUNS


def is_doing_of_somebody(word: str) -> bool:
    """Tell whether a word is a verbal noun with its owner: عزمها، التزامهم.

    Args:
        word: The word in its search form.
    """
    if word.startswith("ال") and len(word) <= _LONG:  # المهن
        return False
    return word.endswith(_OWNERS) and word not in everyday_words() and _entry(word) == "masdar"


def _is_joined_masdar(word: str, vocabulary: Vocabulary) -> bool:
    """بالتخطيط، والتعليم: what else there is."""
    return not word.startswith("ال") and not vocabulary.names.is_known(word) and _is_definite_masdar(word)


def _entry(word: str) -> str | None:
    listed = everyday_words()
    kind = listed.get(word)
    if kind is not None:
        return kind
    for owner in _OWNERS:
        if word.endswith(owner) and len(word) - len(owner) >= _SHORTEST:
            noun = word.removesuffix(owner)
            return listed.get(noun) or (listed.get(noun[:-1] + "ه") if noun.endswith("ت") else None)
    return None
