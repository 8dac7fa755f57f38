"""What belongs to the noun before it, and so opens no name: قائد فريق سامر، قيادة عمليات بغداد."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.no_names import may_lengthen
from arabnews.quotes.words.particles import NO_NAME, WITHOUT
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = [
    "closes_house",
    "is_acting",
    "is_body",
    "is_city",
    "is_field",
    "is_last_of_place",
    "is_of_seat",
    "is_place",
    "is_quarter",
    "names_building",
    "needs_complement",
]


def needs_complement(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """قائد فريق سامر: what stands without article behind a noun without one is what that is of, no title."""
    kind = vocabulary.sources.get(words[at - 1])
    if kind == "organization" or words[at - 1] in vocabulary.names.particles:  # آل الشيخ
        return True
    if kind not in {"role", "people"} or len(words[at]) == 1:
        return False
    # مدرب الفريق الأحمر: a team, and no general
    return not words[at].startswith("ال") or vocabulary.source_kind(words[at]) in {"people", "organization"}


def is_city(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """المتحدث باسم قيادة عمليات بغداد: a city alone behind a noun without article is where that is."""
    before = words[at - 1]
    alone = at == len(words) - 1 and words[at] in vocabulary.cities
    return alone and not before.startswith("ال") and vocabulary.source_kind(before) is None


def is_quarter(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """أحد السكان في حي عكرمة: a part of a town is called by the name behind it; not أطباء بلا حدود."""
    return words[at - 1] in vocabulary.place_heads and words[at - 2] not in WITHOUT


def is_place(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a country stands behind a preposition, though people are called so: السفير في لبنان.

    Args:
        words: Words in their search form.
        at: The word.
        vocabulary: The words of reported speech.
    """
    return words[at] in vocabulary.countries and at > 0 and words[at - 1] in NO_NAME


def is_last_of_place(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """المدير الفني لمانشستر سيتي: one word behind an unknown one that لـ joins belongs to it."""
    before = words[at - 1]
    joined = before[:1] in "لو" and not vocabulary.names.is_known(before)
    return at == len(words) - 1 and joined and before[1:3] != "ال" and before[1:2] != "ل"


def is_body(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """نادي العابد، بحزب سالم: a body without article is called by the name behind it."""
    word = words[at - 1]
    if is_acting(words, at - 1, vocabulary):
        return False
    if word in vocabulary.called.bodies:  # حركة طالبان
        return False
    plain = word[1:] if word[:1] in "بل" and vocabulary.source_kind(word) is None else word
    return vocabulary.sources.get(plain) in {"organization", "people"}


def is_of_seat(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a definite word is what a house or a body is called by: النور in مسجد النور.

    Args:
        words: Words in their search form.
        at: The word.
        vocabulary: The words of reported speech.
    """
    seat = words[at - 1]
    return words[at].startswith("ال") and (seat in vocabulary.kinds["seat"] or is_body(words, at, vocabulary))


def is_acting(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a word says that somebody acts for another: وزير النقل وكالة سالم, who is of no agency.

    Args:
        words: Words in their search form.
        at: The word, behind the post.
        vocabulary: The words of reported speech.
    """
    return words[at] in vocabulary.kinds["acting"] and at > 0 and words[at - 1].startswith("ال")


def is_field(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is what a post without article is of: علم in أستاذة علم الاجتماع.

    Args:
        words: Words in their search form.
        at: The word, behind the post.
        vocabulary: The words of reported speech.
    """
    after = words[at + 1] if at + 1 < len(words) else ""
    if not after.startswith("ال") or words[at - 1].startswith("ال"):
        return False
    names = vocabulary.names
    if words[at] in names.common and words[at] not in names.nouns:
        return False
    return vocabulary.source_kind(words[at - 1]) == "role" and not may_lengthen(after, vocabulary)


def names_building(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """جامعة الملك فهد: a name inside an organisation's."""
    return (
        at > 1
        and bool(vocabulary.title_count(words[at - 1 :]))
        and vocabulary.source_kind(words[at - 2]) == "organization"
        and not words[at - 2].startswith("ال")
    )


def closes_house(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a word stands behind a family's name: خطيب in عبدالعزيز آل الشيخ خطيب الجمعة."""
    return at > 1 and words[at - 2] in vocabulary.names.particles
