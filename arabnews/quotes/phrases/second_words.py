"""The second word of a definite phrase: المدير العام, and not أرجعت الشركة تراجع الأرباح."""

from __future__ import annotations

import re

from arabnews.quotes.names.no_names import is_plain_noun
from arabnews.quotes.names.titled import stands_for_title
from arabnews.quotes.phrases.reading import Reading
from arabnews.quotes.words.everyday_forms import is_listed
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import FIRST

__all__ = ["is_object"]

_PARTICIPLE = re.compile("ال[ء-ي]ا[ء-ي]{2}ه?")
_NOMINATIVE = "ون"
_OWNED = ("ته", "تها", "تهم")  # الفريق جدارته: no name ends so


def is_object(reading: Reading, start: int, at: int) -> bool:
    """Tell whether the second word is no part of a definite phrase: أرجعت الشركة تراجع الأرباح.

    Args:
        reading: The stretch.
        start: First token of the phrase.
        at: The word.
    """
    tokens, vocabulary = reading.tokens, reading.vocabulary
    first, word = tokens.words[start], tokens.words[at]
    definite = first.startswith("ال") or vocabulary.source_kind(first) == "title-pronoun"
    if not definite or stands_for_title(tokens.words[start : at + 1], vocabulary):
        return not definite and first.endswith(_NOMINATIVE) and _is_behind_nominative(reading, at)
    if vocabulary.title_count(tokens.words[start : at + 1]) and not word.endswith(_OWNED):
        return _takes_object(reading, at)
    numbered = word.isdigit() and bare(first) in vocabulary.kinds["numbered"]  # المادة 232
    counted = word == "من" and first in vocabulary.kinds["governing"]  # العديد من المشاركين
    if (
        numbered
        or counted
        or _is_title_of_acting(reading, at)
        or (first in vocabulary.names.given and not first.endswith("ي"))
    ):  # إلياس
        return False
    head = vocabulary.source_kind(first)
    if head == "title-pronoun":
        return True
    if word.startswith("ال"):
        plural = word.endswith("ين") and not first.endswith("ين")
        return plural if head is None else _is_second_noun(reading, first, at)
    return _is_other_noun(reading, head, word)


def _is_behind_nominative(reading: Reading, at: int) -> bool:
    """وجه مواطنون أصابع الاتهام، طرح مراقبون أسئلة كثيرة: with its ن a plural opens no construct."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    word, after = words[at], words[at + 1] if at + 1 < reading.stop else ""
    if word.startswith(("ال", "و")) or word.endswith(_NOMINATIVE) or word in vocabulary.kinds["preposition"]:
        return False
    if vocabulary.source_kind(words[at - 1]) != "people" or word in vocabulary.kinds["adjective"]:
        return False
    described = after.endswith("ه") and is_listed(word)
    return (after.startswith("ال") or described) and after not in vocabulary.asides


def _is_title_of_acting(reading: Reading, at: int) -> bool:
    """المكلف الأستاذ سالم: behind an adjective of posts the title of whoever holds it."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    if words[at - 1] not in vocabulary.kinds["adjective"]:
        return False
    titles = vocabulary.title_count(words[at : at + 4])
    return titles > 0 and words[at + titles] in vocabulary.names.given


def _takes_object(reading: Reading, at: int) -> bool:
    """وعد الوزير بزيارة الولاية: a noun with the verb's preposition, where no statement follows."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    if not reading.object_follows or not word.startswith("ب") or word.startswith("بال"):
        return False
    return not vocabulary.names.is_known(word) and word[1:] not in vocabulary.sources


def _is_other_noun(reading: Reading, head: str | None, word: str) -> bool:
    vocabulary = reading.vocabulary
    kind = vocabulary.source_kind(word)
    if head in {"role", "unnamed"}:
        return kind in {"document", "people"}
    if head == "organization" and kind in {"unnamed", "people", "role"}:  # سألت المحكمة شهود الحادث
        return True
    if kind is not None or word in vocabulary.kinds["own-words"] or vocabulary.names.is_known(word):
        return False
    if head == "people" and word in vocabulary.kinds["preposition"]:  # المزارعون في الوادي
        return False
    return not word.startswith(("بال", "لل")) and bare(word[1:]) not in vocabulary.sources


def _is_second_noun(reading: Reading, first: str, at: int) -> bool:
    """افتتح الوزير المعرض: behind a post a definite noun that is no adjective and no name."""
    vocabulary, word = reading.vocabulary, reading.tokens.words[at]
    head = vocabulary.source_kind(first)
    if head == "unnamed" and vocabulary.source_kind(word) == "unnamed":  # المصدر المسؤول
        return False
    if head == "organization":  # رفضت المنظمة القرار، سألت المحكمة الشاهد
        if vocabulary.is_feminine(first) and vocabulary.source_kind(word) in {"role", "unnamed"}:
            return not vocabulary.is_feminine(word) and word[-1] != "ي"
        return vocabulary.source_kind(word) == "document" or is_plain_noun(word, vocabulary)
    if reading.object_follows and head == "role" == vocabulary.source_kind(word):  # التقت الوزيرة السفير
        return vocabulary.is_feminine(first) and not vocabulary.is_feminine(word) and word[-1] != "ي"
    if head not in {"role", "unnamed"} or word == FIRST or word.endswith(("ي", "يه", "يون", "يين")):
        return False
    described = not reading.object_follows and _is_participle_of(reading, first, at)
    described = described or word in vocabulary.kinds["adjective"]
    return not described and not vocabulary.names.is_known(word)


def _is_participle_of(reading: Reading, first: str, at: int) -> bool:
    """قال الدراج الفائز باللقب إن: it agrees with the post; not المهاجم البالغ 31 عاما."""
    word, after = reading.tokens.words[at], "".join(reading.tokens.words[at + 1 : at + 2])
    agrees = first.endswith("ه") == word.endswith("ه")
    return agrees and not after.isdigit() and _PARTICIPLE.fullmatch(word) is not None
