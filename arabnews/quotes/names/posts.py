"""Given names that are posts too: أمير عبدو, منقذ أبو سالم, أمين المرزوقي; not أمير قطر, نجم الهلال."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.no_names import may_lengthen
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.particles import HOUSE
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["goes_on_as_name", "is_name_not_post", "is_titled_given"]


def is_name_not_post(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether what may be a post is a given name, because a name goes on behind it and no place or body.

    Args:
        words: Words in their search form.
        at: The word.
        vocabulary: The words of reported speech.
    """
    word, after = words[at], "".join(words[at + 1 : at + 2])
    names = vocabulary.names
    if not after or word not in names.given or word in names.particles or word in vocabulary.kinds["kin"]:
        return False
    if vocabulary.sources.get(word) != "role":
        return False
    if after in names.particles:
        return after != HOUSE and at + 2 < len(words)  # but ملك آل سالم
    if after in names.seconds or goes_on_as_name(after, vocabulary):
        return True
    post = vocabulary.sources.get("".join(words[at + 2 : at + 3])) == "role"
    return post and _is_unheard(after, vocabulary)


def is_titled_given(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a given name that is a post too stands behind a title: الدكتورة شيخة المهيزع.

    A family name of which no dictionary knows is behind it; not الدكتور أمين المجلس.

    Args:
        words: Words in their search form.
        at: The word behind the title.
        vocabulary: The words of reported speech.
    """
    family = "".join(words[at + 1 : at + 2])
    if not at or words[at] not in vocabulary.names.given or vocabulary.sources.get(words[at]) != "role":
        return False
    if not family.startswith("ال") or vocabulary.source_kind(family) is not None:
        return False
    place = (
        family in vocabulary.cities or family in vocabulary.countries or family in vocabulary.kinds["club"]
    )
    return not place and not is_any_form(family, vocabulary)


def _is_unheard(word: str, vocabulary: Vocabulary) -> bool:
    """أمين درموك لاعب الساحل: a word of which nothing is known, before a post; no place, no plain noun."""
    if word.startswith("ال") or word in vocabulary.cities or word in vocabulary.countries:
        return False
    plain = vocabulary.source_kind(word) is None and may_lengthen(word, vocabulary)
    return plain and not is_any_form(word, vocabulary)


def goes_on_as_name(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a name goes on: المرزوقي، سالم, a family's of that form, or a given one that is no place.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    names = vocabulary.names
    if vocabulary.source_kind(word) is not None or word in vocabulary.nationalities:
        return False
    if word.startswith("ال"):
        return word.endswith("ي") and word in names.family
    if word in vocabulary.cities or word in vocabulary.countries or "ال" + word in vocabulary.nationalities:
        return False
    return word in names.common and word not in names.never
