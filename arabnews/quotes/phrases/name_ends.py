"""Where a name in the phrase of a speaker is whole, and where its family name is still to come."""

from __future__ import annotations

from arabnews.quotes.names.no_names import is_nisba, is_no_name, is_plural, may_lengthen
from arabnews.quotes.phrases.reading import Reading
from arabnews.quotes.words.everyday_forms import is_listed_noun
from arabnews.quotes.words.heads import SERVANT
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["WITH_NAME", "closes_name", "ends_given", "has_object", "has_post", "is_tribe", "lacks_family"]

WITH_NAME = 2
"""Tokens before the family name behind a post."""


def closes_name(reading: Reading, start: int, at: int) -> bool:
    """Tell whether a word ends a name: سامر، عبد الإله، هدى الدويس، جوزيف زينباور.

    Args:
        reading: The stretch.
        start: First token of the phrase.
        at: The word.
    """
    if reading.vocabulary.names.is_known(reading.tokens.words[at]) or ends_given(reading, at):
        return True
    return at > start and (_is_family(reading, at) or _is_last_name(reading, at))


def _is_last_name(reading: Reading, at: int) -> bool:
    """جوزيف زينباور: one word more behind a given name, of which nothing is known."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    plain = vocabulary.source_kind(word) is None and may_lengthen(word, vocabulary)
    return plain and ends_given(reading, at - 1)


def _is_family(reading: Reading, at: int) -> bool:
    """هدى الدويس: an unknown definite word behind a given name, and no post."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    given = ends_given(reading, at - 1)
    return given and words[at].startswith("ال") and vocabulary.source_kind(words[at]) is None


def ends_given(reading: Reading, at: int) -> bool:
    """Tell whether a word ends a given name: سامر، عبد الكريم، عبد الإله.

    عبد and what stands behind it are one.

    Args:
        reading: The stretch.
        at: The word.
    """
    word, before = reading.tokens.words[at], reading.tokens.words[at - 1] if at else ""
    if word.startswith("ال"):
        return before == SERVANT
    return word != SERVANT and word in reading.vocabulary.names.given


def has_post(reading: Reading, start: int, last: int) -> bool:
    """Tell whether a family name with the article closes what opens with a post: وزير الثقافة سامر الحلو.

    Args:
        reading: The stretch.
        start: First token of the phrase.
        last: The family name.
    """
    words, vocabulary = reading.tokens.words, reading.vocabulary
    served = words[last - 1] == SERVANT and ends_given(reading, last - 2)  # خالد عبد العال
    if last - start < WITH_NAME or not (served or ends_given(reading, last - 1)):
        return False
    if words[last] in vocabulary.names.seconds:  # شمس الدين: one given name
        return False
    return vocabulary.source_kind(words[start]) == "role" or bool(
        vocabulary.title_count(words[start : start + 3])
    )


def lacks_family(reading: Reading, start: int, at: int) -> bool:
    """Tell whether behind a post and one given name the family name stands: وزيرة الصحة مي الكيلة.

    Args:
        reading: The stretch.
        start: First token of the phrase.
        at: The word behind the given name.
    """
    words, vocabulary = reading.tokens.words, reading.vocabulary
    first = words[start]
    if first.startswith("ال") or vocabulary.source_kind(first) != "role" or at - start < WITH_NAME + 1:
        return False
    return ends_given(reading, at - 1) and not ends_given(reading, at - 2)


def has_object(reading: Reading, at: int) -> bool:
    """Tell whether the object stands behind a word, which then is still the name.

    No indefinite noun describes a definite one: أعلن عبدالله السند تفاصيل العمل، أعلن سالم النخالة إجراءات.

    Args:
        reading: The stretch.
        at: The word behind a given name.
    """
    tokens, vocabulary = reading.tokens, reading.vocabulary
    if tokens.kinds[at + 1 : at + 2] != "w" or tokens.words[at - 1] not in vocabulary.names.given:
        return False
    after = tokens.words[at + 1]
    if after.startswith("ال"):
        return False
    return is_no_name(after, vocabulary) or is_listed_noun(after) or is_plural(after, vocabulary)


def is_tribe(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is a tribe's behind the family name: وجه النائب سامر الحلو العنزي سؤالا.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    return is_nisba(word) and word in vocabulary.names.family and word not in vocabulary.nationalities
