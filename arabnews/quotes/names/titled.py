"""The name behind a title: الدكتور سالم، الباحث اليمني عادل; and what behind a title is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from arabnews.quotes.names.complements import is_field
from arabnews.quotes.names.ends import joins_post, name_end
from arabnews.quotes.names.heads import bears_name, opens_with_article
from arabnews.quotes.names.no_names import may_lengthen
from arabnews.quotes.names.openings import has_joined_article, is_first_name
from arabnews.quotes.words.everyday_forms import is_owned_or_joined
from arabnews.quotes.words.particles import FIRST, NO_NAME
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["may_be_titled", "says_where", "titled_name"]

_THE = ("ال", "وال")
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
    if has_joined_article(words[at], vocabulary) or _is_of_post(words, at, vocabulary):
        return False
    if words[at] in vocabulary.nationalities and _ends_in_adjective(words[at + 1 : at + 2], vocabulary):
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
    return words[at].startswith("ال") and after.startswith("لل") and not vocabulary.names.is_known(after)


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


def _ends_in_adjective(after: Sequence[str], vocabulary: Vocabulary) -> bool:
    """الوزير السعودي، الوزير المغربي لشؤون المرأة، السفير السعودي ببيروت: a nationality and no name."""
    if not after or joins_post(after[0], vocabulary):
        return True
    return after[0].startswith(("ل", "ب")) and not vocabulary.names.is_known(after[0])


def _describes(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """المخرجة الدنماركية أنا كولر، الخبير العسكري يان كولر: an adjective of the title, then two words."""
    if len(words) < at + 3 or any(word.startswith("ال") for word in words[at + 1 : at + 3]):
        return False
    if (
        words[at] not in vocabulary.nationalities
        and words[at].removesuffix("ه") not in vocabulary.kinds["of-trade"]
    ):
        return False
    return all(may_lengthen(word, vocabulary) for word in words[at + 1 : at + 3])


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
        if not words[first].endswith(("ي", "يه")):
            break
        first += 1
    inner = vocabulary.title_count(words[first + 1 :]) if words[first].startswith("ال") else 0
    if inner and first + 1 + inner < len(words):  # البطريرك الماروني مار سالم
        return first + 1 + inner, name_end(words, first + 1 + inner, vocabulary)
    if _describes(words, first, vocabulary):
        return first + 1, name_end(words, first + 1, vocabulary)
    named = first + 1 < len(words) and words[first + 1] in vocabulary.names.given
    if named and words[first].startswith("ال"):
        particle = words[first + 1] in vocabulary.names.particles
        whole = bears_name(words, first + 1, vocabulary) if particle else words[first + 1].startswith("ال")
        whole = whole or opens_with_article(words, first, vocabulary)  # الدكتور الطيب سالم
        start = first if whole else first + 1  # الوزيرة الناها منت سالم
    return start, name_end(words, start, vocabulary)
