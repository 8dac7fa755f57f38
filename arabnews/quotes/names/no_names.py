"""Nouns that are in no person's name: what stands behind a name or a verb and is its object."""

from __future__ import annotations

import re
from functools import lru_cache

from arabnews.quotes.words.everyday_forms import is_any_form, is_listed
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = [
    "is_accusative",
    "is_nisba",
    "is_no_name",
    "is_object_noun",
    "is_plain_noun",
    "is_plural",
    "is_thing_plural",
    "may_lengthen",
    "shows_owner",
]

_OBJECT = re.compile(
    # verbal nouns: اجتماع، استقبال، انتقادات، تعليق، الإفصاح
    "(?:ال)?(?:ا(?:ستي?[ء-ي]{2}|[ء-ي]ت[ء-ي]|ن[ء-ي]{2}|ت[ء-ي])ا[ء-مه-ي](?:ا|ات|ه|ها|هم)?"
    "|ت[ء-ه]{2}ي[ء-ي](?:ا|ات|ه|ها|هم)?)"
    "|الا[ء-ي]{2,3}ا[ء-ي]"
    # nouns with a pronoun: سعادته، تصريحاتها
    "|(?!ال)[ء-ي]{2,}ته|[ء-ي]{2,}ت(?:ها|هم|هما)"
    # definite sound plurals: الاتهامات، الفائزين
    "|ال[ء-ي]{3,}(?:ات|ين)"
)
_BROKEN_PLURAL = re.compile("(?:ال)?(?:ا[ء-ي]{2}ا[ء-ي]|[ء-ي]{2}ا[ء-ي]ي?[ء-ي])")
_NISBA = re.compile("ال[ء-ي]{2,}ي")
_ATTRIBUTE = re.compile(".+ي?[يه]|الم.+|ال[ء-ي]ا[ء-ي]{2}|ال[ء-ي]{2}ي[ء-ي]|الاول")
_HOUSE_OF = "البو"
_OWNED = re.compile("(?!ال)[ء-ي]{4,}(?:ها|هم|هن|هما)")
_PLURAL = re.compile("(?!ال)[ء-ي]{3,}ات")


@lru_cache(maxsize=4096)
def is_object_noun(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun is what a verb is about and nobody who acts: حديثه، النقاب، الاتهامات، تأجيل.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    if word in vocabulary.objects:
        return True
    if vocabulary.names.is_known(word) or vocabulary.source_kind(word) is not None:
        return False
    if word in vocabulary.nationalities:  # الرئاسة التركية
        return False
    if word.startswith(_HOUSE_OF) and not is_any_form(word, vocabulary):  # البوعينين
        return False
    return _OBJECT.fullmatch(word) is not None


def is_no_name(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is in no name: an object, a noun without article that lists know as none.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    if is_object_noun(word, vocabulary):
        return True
    if word.startswith("ال") or word in vocabulary.kinds["preposition"]:
        return False
    if vocabulary.source_kind(word) == "title-pronoun":
        return True
    return word in vocabulary.names.never and vocabulary.source_kind(word) is None


def is_plain_noun(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a definite word is a noun in no name, and no adjective: الشعب، السوق; not السابق.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    if not word.startswith("ال") or vocabulary.source_kind(word) or vocabulary.names.is_known(word):
        return False
    form = vocabulary.cues.get(word[2:])
    if form is not None and form.part == "masdar" and not (form.bound or form.joined):
        return True  # جدد سامر التأكيد
    if word[2:] in vocabulary.kinds["medium"]:  # استهل سامر اللقاء
        return True
    attribute = word in vocabulary.kinds["adjective"] or _ATTRIBUTE.fullmatch(word) is not None
    return word in vocabulary.names.never and not attribute


def is_plural(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word without article is a sound feminine plural: منشورات; not فرحات.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    return _PLURAL.fullmatch(word) is not None and not vocabulary.names.is_known(word)


def shows_owner(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun ends in a pronoun that no name ends in: نزوحها، موقفهم.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    return _OWNED.fullmatch(word) is not None and not vocabulary.names.is_known(word)


@lru_cache(maxsize=4096)
def may_lengthen(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word may be one more word of a name: سامر may become سامر الحلو, not سامر الصورة.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    names = vocabulary.names
    if names.is_known(word) or word in names.particles:
        return word not in vocabulary.objects
    if word.startswith("ال"):
        return is_nisba(word) or not is_any_form(word, vocabulary)
    form = vocabulary.cues.get(word)
    if word in vocabulary.phrase_ends or (form is not None and form.finite):
        return False
    if word in vocabulary.kinds["preposition"] or is_no_name(word, vocabulary):
        return False
    return not is_listed(word) or word.endswith("ه")  # سالم برمة ناصر


def is_nisba(word: str) -> bool:
    """Tell whether a word has the form of most family names: المرزوقي.

    Args:
        word: The word in its search form.
    """
    return _NISBA.fullmatch(word) is not None


def is_thing_plural(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a document or an outlet is called by a plural, feminine as all things: الأنباء.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    kind = vocabulary.source_kind(word)
    if kind != "document" and (kind is not None or not vocabulary.names_outlet([word])):
        return False
    return word.endswith("ات") or _BROKEN_PLURAL.fullmatch(word) is not None


def is_accusative(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether people stand in the case of an object: المواطنين beside المواطنون.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    return word.startswith("ال") and word.endswith("ين") and vocabulary.source_kind(word) == "people"
