"""The name behind a title: الدكتور سالم، الباحث اليمني عادل; and what behind a title is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from arabnews.quotes.names.complements import is_field
from arabnews.quotes.names.ends import joins_post, name_end
from arabnews.quotes.names.heads import bears_name, opens_with_article
from arabnews.quotes.names.no_names import may_lengthen
from arabnews.quotes.names.openings import has_joined_article, is_first_name
from arabnews.quotes.words.everyday_forms import is_any_form, is_everyday_verb, is_no_noun, is_owned_or_joined
from arabnews.quotes.words.particles import FIRST, NO_NAME
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["may_be_titled", "says_where", "stands_for_title", "titled_name"]

_THE = ("ال", "وال")
_OF_PLACE = frozenset({"في", "عن", "لدي", "الي"})
_PARTICIPLE = re.compile("ال[ء-ي]ا[ء-ي]{2}")


def may_be_titled(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a name stands behind a title: الدكتور سالم; not أستاذ العلوم, الوزير بالوكالة.

    Args:
        words: The piece of a speaker phrase.
        at: The word behind the title.
        vocabulary: The words of reported speech.
    """
    if words[at] == "علي" and is_first_name(words, at, vocabulary):
        return True
    if has_joined_article(words[at], vocabulary) or joins_post(words[at], vocabulary):
        return False  # المحامية وعضو هيئة الدفاع
    if _is_adjective(words, at, vocabulary) or _is_of_post(words, at, vocabulary):
        return False
    only_first = words[at] == FIRST and at + 1 == len(words)  # الوزير الأول
    if only_first or words[at] in NO_NAME or words[at] in vocabulary.kinds["adjective"]:
        return False
    styled = vocabulary.source_kind(words[at - 1]) == "style"  # سماحة المفتي
    closes, post = at + 1 == len(words), vocabulary.source_kind(words[at - 1]) == "role"
    known = vocabulary.names.is_known(words[at])
    kinds = vocabulary.kinds  # الخبير العسكري; not الدكتور العسكري
    of_trade = words[at] in kinds["of-trade"] and words[at - 1] not in kinds["of-degree"]
    described = closes and post and (of_trade or (not known and _PARTICIPLE.fullmatch(words[at])))
    last = closes and known and not styled  # المهندس الحداد; not المهندس المشرف
    if described or (vocabulary.source_kind(words[at]) == "role" and not last):
        return False
    construct = post and not words[at - 1].startswith("ال")
    return not construct or (words[at] in vocabulary.names.given and not is_field(words, at, vocabulary))


def _is_of_post(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """الخبير بشؤون الطاقة، الكاتب الوطني للحزب: what a title that is a post is of."""
    if is_owned_or_joined(words[at], vocabulary) or says_where(words[at:], vocabulary):
        return True
    after = "".join(words[at + 1 : at + 2])
    of_another = after.startswith("لل") or (after[:1] == "ل" and vocabulary.source_kind(after[1:]) == "role")
    return words[at].startswith("ال") and of_another and not vocabulary.names.is_known(after)


def says_where(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Tell whether a noun behind ب says where something is: بمعرض الكتاب; between commas it is no name.

    Args:
        words: The words from that noun on.
        vocabulary: The words of reported speech.
    """
    if words[0][:1] != "ب" or len(words) == 1 or vocabulary.names.is_known(words[0]):
        return False
    if vocabulary.source_kind(words[0]) is not None:  # بطل العالم
        return False
    return words[1].startswith("ال") and not may_lengthen(words[1], vocabulary)


def _is_adjective(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the word behind a title describes it: الوزير المغربي لشؤون المرأة، النائب المستقل عن."""
    word, after = words[at], "".join(words[at + 1 : at + 2])
    if word not in vocabulary.nationalities:
        attribute = word.startswith("ال") and word.endswith(("ي", "يه"))
        return attribute and after in _OF_PLACE and not vocabulary.names.is_known(word)
    if not after or after in _OF_PLACE or joins_post(after, vocabulary):
        return True  # الوزير السعودي، السفير السعودي في بيروت
    if after.startswith("ال") and "".join(words[at + 2 : at + 3]) in _OF_PLACE:  # الروائي الإريتري المقيم في
        return True
    return after.startswith(("ل", "ب")) and not vocabulary.names.is_known(after)


def _describes(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """المخرجة الدنماركية أنا كولر، الخبير النفطي كميخ الصوابر: an adjective of the title, then a name."""
    after = words[at + 1 : at + 3]
    if not after or after[0].startswith("ال") or not _may_open(after[0], vocabulary):
        return False
    if words[at].removeprefix("و").removesuffix("ه") in vocabulary.kinds["of-trade"]:
        return words[0] not in vocabulary.kinds["of-degree"]
    if words[at] not in vocabulary.nationalities or len(after) == 1:
        return False
    if after[1].startswith("ال"):  # الفنان الإماراتي هزيم البلوشي
        return after[1] in vocabulary.names.family and vocabulary.source_kind(after[0]) is None
    return may_lengthen(after[1], vocabulary)


def _closes_description(words: Sequence[str], start: int, at: int, vocabulary: Vocabulary) -> bool:
    """النائب الفنزويلي المعارض إيزيكييل: behind a nationality a participle, then a word of no dictionary."""
    if at == start or words[at - 1] not in vocabulary.nationalities or not words[at].startswith("الم"):
        return False
    after = words[at + 1 : at + 3]
    unknown = len(after) > 1 and not after[0].startswith("ال") and not is_any_form(after[0], vocabulary)
    return unknown and words[at] not in vocabulary.names.given and _may_open(after[0], vocabulary)


def _may_open(word: str, vocabulary: Vocabulary) -> bool:
    """كميخ، هزيم: an indefinite adjective describes no title, and people are called so."""
    if word[0] in "لب" and not vocabulary.names.is_known(word):  # المستشار السياسي لرئيس الوزراء
        return False
    adjective = is_no_noun(word) and not is_everyday_verb(word)
    return adjective or may_lengthen(word, vocabulary)


def stands_for_title(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Tell whether a nationality stands where a title would: الفرنسي ميندا; not الفرنسي alone.

    Args:
        words: Words in their search form.
        vocabulary: The words of reported speech.
    """
    if len(words) < 2 or words[0] not in vocabulary.nationalities or words[1].startswith(("ال", "لل")):
        return False
    return vocabulary.source_kind(words[1]) is None and may_lengthen(words[1], vocabulary)


def titled_name(words: Sequence[str], start: int, vocabulary: Vocabulary) -> tuple[int, int]:
    """Find the name behind a title, from behind its adjectives on: الباحث اليمني عادل.

    Args:
        words: The piece of a speaker phrase.
        start: The word behind the title.
        vocabulary: The words of reported speech.

    Returns:
        Where the name begins and ends.
    """
    if words[start] == FIRST and start + 1 < len(words):  # الوزير الأول المختار سالم
        start += 1
    first = start
    while first + 1 < len(words) and words[first].startswith(_THE) and words[first + 1].startswith(_THE):
        if not words[first].endswith(("ي", "يه")) and words[first] not in vocabulary.kinds["adjective"]:
            break
        first += 1
    inner = vocabulary.title_count(words[first + 1 :]) if words[first].startswith("ال") else 0
    if inner and first + 1 + inner < len(words):  # البطريرك الماروني مار سالم
        return first + 1 + inner, name_end(words, first + 1 + inner, vocabulary)
    if _describes(words, first, vocabulary) or _closes_description(words, start, first, vocabulary):
        return first + 1, name_end(words, first + 1, vocabulary)
    named = first + 1 < len(words) and words[first + 1] in vocabulary.names.given
    if named and words[first].startswith(_THE):
        particle = words[first + 1] in vocabulary.names.particles
        whole = bears_name(words, first + 1, vocabulary) if particle else words[first + 1].startswith("ال")
        whole = whole or opens_with_article(words, first, vocabulary)  # الدكتور الطيب سالم
        start = first if whole else first + 1  # الوزيرة الناها منت سالم
    return start, name_end(words, start, vocabulary)
