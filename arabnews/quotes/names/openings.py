"""Where a name begins within one piece of a speaker phrase: behind a post, listed or not."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.bodies import closes_body
from arabnews.quotes.names.complements import (
    closes_house,
    is_body,
    is_city,
    is_field,
    is_last_of_place,
    is_place,
    is_quarter,
)
from arabnews.quotes.names.no_names import is_object_noun, may_lengthen
from arabnews.quotes.words.everyday_forms import is_any_form, is_owned_or_joined
from arabnews.quotes.words.heads import DEFINITE, SERVANT
from arabnews.quotes.words.particles import NO_NAME
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = [
    "OF_FATHER",
    "behind_unlisted_post",
    "follows_territory",
    "has_false_article",
    "has_joined_article",
    "is_first_name",
    "is_particle",
    "looks_like_name",
    "opens_name",
    "opens_unknown",
]


OF_FATHER = frozenset({"بن", "ابن", "بنت", "ولد", "ول", "ود", "منت"})
"""What joins a name and that of the father."""
_SHORTEST = 3
_FOR = "ل"
_OF_POST = 2  # words of a post with its adjective
_JOINED_ARTICLE = ("وال", "بال", "كال", "لل")


def has_joined_article(word: str, vocabulary: Vocabulary) -> bool:
    """والتخطيط، بالوكالة: what is joined before an article belongs to the noun before it; والتر is a name.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    return word.startswith(_JOINED_ARTICLE) and not vocabulary.names.is_known(word)


def behind_unlisted_post(words: Sequence[str], vocabulary: Vocabulary) -> int | None:
    """Find the name behind a post that no list holds: الملحن سامر الحلو، عازف العود سامر الحلو.

    No family name stands before a given name, so that what does is a title or a post.

    Args:
        words: The piece, from a word that heads no known source.
        vocabulary: The words of reported speech.

    Returns:
        Where the name begins, or `None` where the piece is no such post.
    """
    names = vocabulary.names
    if len(words) == 1 or words[0] in names.given or words[0] in names.particles:
        return None
    if words[0].startswith("ال"):
        whole = words[1] in OF_FATHER and not is_any_form(words[0], vocabulary)  # الناني ولد سالم
        if _is_described(words, vocabulary) and opens_name(words, 2, vocabulary):
            return 2  # الملحن المتقاعد سامر الحلو
        return 1 if opens_name(words, 1, vocabulary) and not whole else None
    if names.is_known(words[0]):
        return None
    complemented = False
    for at in range(1, len(words)):
        if complemented and opens_name(words, at, vocabulary):
            return at
        definite = words[at].startswith("ال") and not names.is_known(words[at])
        complemented = complemented or definite or vocabulary.source_kind(words[at]) is not None
    return None


def _is_described(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """الملحن المتقاعد، الملحن المصري: an adjective of posts, or a nationality, and more behind it."""
    if len(words) <= _OF_POST or not words[1].startswith("ال"):
        return False
    kinds, word = vocabulary.kinds, words[1]
    return word in vocabulary.nationalities or word in kinds["adjective"] or word in kinds["of-trade"]


def has_false_article(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a foreign name only looks definite: الإيطالي البرتو زاكيرو.

    No definite noun but a title has one without article behind it.

    Args:
        words: The phrase.
        at: The word, behind a nationality.
        vocabulary: The words of reported speech.
    """
    first, last = words[at], "".join(words[at + 1 : at + 2])
    if words[at - 1] not in vocabulary.nationalities or not first.startswith("ال") or not last:
        return False
    listed = vocabulary.source_kind(first) is not None or first in vocabulary.kinds["adjective"]
    family = vocabulary.names.is_known(first) and first not in vocabulary.names.given
    if listed or first.endswith(("ي", "يه", "ه")) or family or is_object_noun(first, vocabulary):
        return False  # جدد الممثل الإيراني التأكيد على
    return not last.startswith("ال") and may_lengthen(last, vocabulary)


def is_particle(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """في، على; but بن علي، نور الدين علي are names."""
    if words[at] not in NO_NAME:
        return False
    names, before = vocabulary.names, words[at - 1] if at else ""
    after_name = before in names.given or before in names.particles or before in names.seconds
    last = at > 0 and at + 1 == len(words) and not _is_governed(words, at, vocabulary)
    return not (words[at] == "علي" and (after_name or last))


def opens_unknown(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """المفوضية الأوروبية أورسولا مارتن، وزير النفط حيان سالم: a word that is not definite opens a name.

    Behind an adjective or a definite noun nothing else without an article can go on before a known name.

    Args:
        words: The piece.
        at: The known name.
        vocabulary: The words of reported speech.
    """
    before = words[at - 1] if at > 1 else ""
    if len(before) < 2 or before.startswith("ال") or before in NO_NAME:
        return False
    if _is_joined_to_post(words, at - 1, vocabulary) or words[at - 2] in NO_NAME:  # في تونس سالم
        return False
    if follows_territory(words, at - 1, vocabulary) or closes_body(words, at, vocabulary):  # لحماس سالم
        return False
    if before[0] == "ب" and (before[1:] in vocabulary.cities or before[1:] in vocabulary.countries):
        return False  # المندوب الجهوي بتعز سالم
    adjective = words[at - 2].endswith(("ي", "يه")) and words[at - 2] not in vocabulary.sources
    if not adjective:
        joined = before[0] in "بلكو" or before in vocabulary.asides or before in vocabulary.kinds["adjective"]
        known = words[at - 2] in vocabulary.countries or words[at - 2] in vocabulary.cities
        if joined or not (known or words[at - 2].startswith("ال")):
            return False
    return vocabulary.source_kind(before) is None


def follows_territory(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is the name of a place, by the noun before it: محلية كرري، لبلدية حلفا.

    Args:
        words: The piece.
        at: The word.
        vocabulary: The words of reported speech.
    """
    noun, territory = words[at - 1], vocabulary.kinds["territory"]
    return noun in territory or (noun[0] in "لب" and noun[1:] in territory)


def _is_joined_to_post(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """والتخطيط، لمبادرة; الرئيس التنفيذي لنيوم, of which nothing is known; not الكتلة الوطنية لانا سالم."""
    word = words[at]
    if has_joined_article(word, vocabulary) or is_owned_or_joined(word, vocabulary):
        return True
    of_post = at == _OF_POST and words[0].startswith("ال") and vocabulary.source_kind(words[0]) == "role"
    return of_post and word[0] == _FOR and not vocabulary.names.is_known(word)


def opens_name(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a known given name opens a person's name: مدير المتحف سامر; not مدير مدرسة سامر.

    Args:
        words: The piece.
        at: The word, behind a post.
        vocabulary: The words of reported speech.
    """
    names, before = vocabulary.names, words[at - 1]
    if len(before) == 1 and before.isalpha():  # د. سالم
        return True
    if words[at] == "علي" and is_first_name(words, at, vocabulary):
        return before not in names.particles and not _goes_on(words, at, vocabulary)
    if vocabulary.source_kind(words[at]) is not None and not _goes_on_unheard(words, at, vocabulary):
        return False
    if words[at] not in names.given or words[at] in NO_NAME or words[at].startswith("ال"):
        return False
    if at == _OF_POST - 1 and _is_adjective_of_post(words, vocabulary):
        return False
    goes_on = before in names.particles or _goes_on(words, at, vocabulary)
    belongs = goes_on or any(rule(words, at, vocabulary) for rule in _COMPLEMENTS)
    return not belongs or closes_body(words, at, vocabulary)


def _goes_on_unheard(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """نجم سالم، السابق فلاح دعير: what may be a post is a name before a name, or what may only be one."""
    after = "".join(words[at + 1 : at + 2])
    if vocabulary.names.is_known(after):
        return True
    return words[at - 1].startswith("ال") and _is_unheard(after, vocabulary)


def _is_unheard(word: str, vocabulary: Vocabulary) -> bool:
    """دعير: no article, in no dictionary and on no map."""
    if len(word) < _SHORTEST or word.startswith(DEFINITE) or vocabulary.source_kind(word) is not None:
        return False
    place = word in vocabulary.cities or word in vocabulary.countries or word in vocabulary.kinds["club"]
    return not place and may_lengthen(word, vocabulary) and not is_any_form(word, vocabulary)


def _is_adjective_of_post(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """خبير عسكري، ضابط رفيع: an indefinite post and its adjective, by which people are called too."""
    if words[0].startswith("ال") or vocabulary.title_count(words):
        return False
    adjective = "ال" + words[1]
    return adjective in vocabulary.kinds["of-trade"] or adjective in vocabulary.kinds["adjective"]


def _goes_on(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """سعد سالم، محمد الأمين سالم، عبد الكريم سالم: a given name behind one goes on with it."""
    names, before = vocabulary.names, words[at - 1]
    if before not in names.given or is_place(words, at - 1, vocabulary):
        return False
    if at > 1 and is_body(words, at - 1, vocabulary):  # لحركة فتح سالم
        return False
    if not before.startswith("ال"):
        return True
    first = words[at - 2] if at > 1 else ""
    title = vocabulary.titles.may_be_family(before)
    return not title and (first == SERVANT or (first in names.common and not first.startswith("ال")))


def is_first_name(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """الدكتور علي حسن، علي بن سالم، الدكتور علي حسب الله; not المسؤول على المشروع."""
    after = words[at + 1 :]
    if not after:
        return at == 0 or not _is_governed(words, at, vocabulary)  # no phrase ends in a preposition
    if vocabulary.names.is_known(after[0]) or after[0] in OF_FATHER:
        return True
    titled = at > 0 and vocabulary.title_count(words[at - 1 : at + 1]) > 0
    post = titled or (at > 0 and vocabulary.source_kind(words[0]) == "role")
    if post and not _is_governed(words, at, vocabulary):
        return True  # where على stands behind no such post the phrase has ended before it
    return not after[0].startswith("ال") if len(after) == 1 else after[1] in vocabulary.kinds["of-god"]


def _is_governed(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """المشرف على، المشرف العام على: a post before it brings a preposition of its own."""
    governing, before = vocabulary.kinds["governing"], words[at - 1]
    return before in governing or (before.startswith("ال") and words[max(0, at - 2)] in governing)


def _follows_name(word: str, vocabulary: Vocabulary) -> bool:
    """Not لإنتر ومانشستر, nor لشؤون المرأة."""
    return word[:1] != "و" and (not word.startswith("ال") or may_lengthen(word, vocabulary))


def looks_like_name(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Tell whether the words behind a definite noun may be a name of which nothing is known: دييغو فورلان.

    Args:
        words: The words to the end of the piece.
        vocabulary: The words of reported speech.
    """
    first = words[0]
    if len(words) > 4 or first.startswith(DEFINITE) or first in NO_NAME or first in vocabulary.countries:
        return False
    where = first[:1] == "ب" and not vocabulary.place_heads.isdisjoint(words[1:])  # بتراب إقليم كلميم
    if where or is_owned_or_joined(first, vocabulary):  # لمبادرة
        return False
    if first.startswith("باسم") or (first[:1] in "لبو" and vocabulary.source_kind(first[1:]) is not None):
        return False
    if len(words) == 1 and not vocabulary.names.is_known(first) and not _is_foreign(first, vocabulary):
        return False
    if first[:1] in "لب" and not all(_follows_name(word, vocabulary) for word in words[1:]):
        return False
    return all(vocabulary.source_kind(word) is None and word not in NO_NAME for word in words)


def _is_foreign(word: str, vocabulary: Vocabulary) -> bool:
    """مدرب منتخب قطر مورينسو: one unknown word with two long vowels, of which no Arabic noun has the form."""
    long = sum(word.count(vowel) for vowel in "اوي")
    return long > 1 and len(word) > 4 and word[0] not in "يتنمو" and may_lengthen(word, vocabulary)


_COMPLEMENTS = (is_body, is_field, is_city, is_quarter, is_last_of_place, is_place, closes_house)
"""Where one of these holds a given name opens no speaker's name."""
