"""Words before a known name that are in it too: سالم برمة ناصر، الناني ولد سالم، عز الدين آيت سالم."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.complements import is_body, is_of_seat
from arabnews.quotes.names.no_names import is_object_noun, may_lengthen
from arabnews.quotes.names.openings import OF_FATHER, follows_territory, opens_name, opens_unknown
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.heads import DEFINITE, SERVANT
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["bears_name", "first_of_name", "opens_with_article"]

_FOREIGN = 4
"""Words before the last of a foreign name behind a post."""


def first_of_name(words: Sequence[str], at: int, vocabulary: Vocabulary) -> int:
    """Find the first word of the name in which a known name stands.

    Args:
        words: The piece, from the post on.
        at: The known name, or the particle of one.
        vocabulary: The words of reported speech.
    """
    if at > 2 and words[at - 1] in vocabulary.kinds["of-faith"] and _is_given(words, at - 2, vocabulary):
        return at - 2  # عز الدين آيت سالم
    if at > 1 and words[at] in vocabulary.names.particles and bears_name(words, at, vocabulary):
        return at - 1
    if opens_unknown(words, at, vocabulary) or (at > 1 and opens_with_article(words, at - 1, vocabulary)):
        return at - 1
    if _closes_foreign(words, at, vocabulary):
        return at - 2
    return _before_father(words, at, vocabulary)


def _closes_foreign(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """الخارجية الصينية هوا تشون يينغ: two words that no dictionary knows between an adjective and a name."""
    if at < _FOREIGN or not words[at - 3].startswith("ال") or not words[at - 3].endswith(("ي", "يه")):
        return False
    return all(
        _is_plain_name(word, vocabulary) and not is_any_form(word, vocabulary) and word[0] not in "بلو"
        for word in words[at - 2 : at]
    )


def opens_with_article(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a given name with the article opens a name: القائد الطاهر سالم; not مسجد الحسين سالم.

    Args:
        words: The piece.
        at: The word, behind a post.
        vocabulary: The words of reported speech.
    """
    if words[at] not in vocabulary.kinds["given-with-article"] and not _goes_on_in_family(
        words, at, vocabulary
    ):
        return False
    before = words[at - 1]
    return before.startswith(DEFINITE) or before in vocabulary.countries or before in vocabulary.cities


def _goes_on_in_family(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """المجلس الحبيب الصيد: a frequent given name before a family's; not الاتحاد العربي السعيد."""
    word, last = words[at], "".join(words[at + 1 :])
    names, kinds = vocabulary.names, vocabulary.kinds
    if not word.startswith("ال") or word not in names.given or word not in names.common:
        return False
    if vocabulary.source_kind(word) is not None:
        return False
    described = vocabulary.nationalities | kinds["adjective"] | kinds["of-trade"] | kinds["club"]
    return last in names.family and word not in described and last not in described


def bears_name(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a given name stands before a particle: الناني ولد سالم; not الشيخ عبد الله.

    Args:
        words: The piece.
        at: The particle.
        vocabulary: The words of reported speech.
    """
    if words[at] == SERVANT and vocabulary.title_count(words[at - 1 :]):
        return False
    if at > 1 and follows_territory(words, at - 1, vocabulary):  # محلية حلفا أبو عبيدة
        return False
    if at > 1 and is_body(words, at - 1, vocabulary):  # حركة فتح أبو بكر
        return False
    if at > 1 and not words[at - 2].startswith(DEFINITE) and is_of_seat(words, at - 1, vocabulary):
        return False  # مسجد النور عبد الله
    return _is_given(words, at - 1, vocabulary) or (
        words[at] in OF_FATHER and _may_bear_father(words, at - 1, vocabulary)
    )


def _is_given(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """المهندسة أمينة أبو سالم: behind a title what may be a post is a name; not الوزير السابق بن سالم."""
    if words[at] in vocabulary.names.given:
        return True
    return vocabulary.title_count(words[at - 1 : at + 1]) > 0 and not _describes(words, at, vocabulary)


def _may_bear_father(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """الحكومة الناني ولد سالم: what cannot describe the definite noun before it, nor is what a post is of."""
    word, before = words[at], words[at - 1]
    if not word.startswith("ال") or not before.startswith("ال") or _describes(words, at, vocabulary):
        return False
    if vocabulary.source_kind(word) is not None or is_object_noun(word, vocabulary) or word.startswith("الم"):
        return False
    return word not in vocabulary.names.never


def _describes(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """السابق، الموريتاني، المجلس الوطني: an adjective of what stands before it, as its gender allows."""
    word, before = words[at], words[at - 1]
    if word in vocabulary.kinds["adjective"] or word in vocabulary.nationalities:
        return True
    if words[at + 1 : at + 2] and words[at + 1] in OF_FATHER and not is_any_form(word[:-1], vocabulary):
        return False  # الوزير الناني ولد سالم
    return word.endswith("يه") or (word.endswith("ي") and not before.endswith("ه"))


def _before_father(words: Sequence[str], at: int, vocabulary: Vocabulary) -> int:
    """سالم برمة ناصر، فضل الله برمة ناصر: an unknown word between given names is the father's."""
    father, first = at - 1, at - 2
    if first < 1 or not _is_plain_name(words[father], vocabulary):
        return at
    if words[first] in vocabulary.kinds["of-faith"] and first > 1:
        first -= 1
    known = opens_name(words, first, vocabulary)
    if not known and words[first - 1] == SERVANT and first > 2:
        first, known = first - 1, True
    return first if known else at


def _is_plain_name(word: str, vocabulary: Vocabulary) -> bool:
    """برمة: no article, no other work in a sentence, no town."""
    if len(word) < 3 or word.startswith(DEFINITE) or word in vocabulary.names.particles:
        return False
    if word in vocabulary.cities or word in vocabulary.countries or word in vocabulary.place_heads:
        return False
    return vocabulary.source_kind(word) is None and may_lengthen(word, vocabulary)
