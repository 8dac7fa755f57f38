"""Two who speak together: سامر الحلو وليلى الحداد."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.openings import OF_FATHER
from arabnews.quotes.words.particles import NO_NAME
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["is_joined_name", "joins_another"]

_SURNAME = 4
"""Letters; a shorter one may be the rest of a name such as وايت."""


def joins_another(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Tell whether two speak: سالم ومصدران، سالم ووزير النقل عمر; سالم، الرئيس والمدير is one.

    Args:
        words: Words of the phrase in their search form.
        vocabulary: The words of reported speech.
    """
    given = vocabulary.names.given
    for at, word in enumerate(words[1:], 1):
        if not word.startswith("و"):
            continue
        if is_joined_name(words, at, vocabulary):
            return True
        head = vocabulary.source_kind(word[1:])
        if head in {"unnamed", "people"} and at > 1 and not _is_in_complement(words, at, vocabulary):
            return True
        behind = (n for n in range(at + 1, len(words)) if words[n - 1] not in NO_NAME)  # not في آسيا
        if head == "role" and any(words[n] in given and words[n][:2] != "ال" for n in behind):
            return not _follows_post(words, at, vocabulary) and any(name in given for name in words[:at])
    return False


def _follows_post(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """سالم المحامي وعضو هيئة الدفاع عن رابعة: the second of two posts; not سالم العميد وليلى."""
    before = words[at - 1]
    return before.startswith("ال") and vocabulary.sources.get(before[2:]) == "role"


def _is_in_complement(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """هيئة الأسرى والمحررين، وزير الخارجية والمغتربين: what that is of; not مدير المدرسة والمعلمون."""
    if not words[at].startswith("وال") or words[at].endswith("ون"):
        return False
    head = vocabulary.sources.get(words[0])  # one without article
    if head == "organization":
        return True
    return head == "role" and not any(word in vocabulary.names.given for word in words[1:at])


def is_joined_name(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether و joins another name: سامر وليلى الحداد، سامر والدكتورة ليلى، كوربين وسامر; not سامر وليد.

    Args:
        words: Words of the phrase in their search form.
        at: The word that begins with و.
        vocabulary: The words of reported speech.
    """
    names, rest = vocabulary.names, words[at][1:]
    if names.is_known(words[at]) or words[at] in OF_FATHER:  # الفاتح ود الزاكي
        return False
    if not any(word in names.given for word in words[:at]):
        return at == 1 and _are_surnames(words[0], rest, vocabulary)
    titled = vocabulary.title_count([rest, *words[at + 1 : at + 2]]) and words[at + 1] in names.given
    return bool(titled) or (rest in names.given and not rest.startswith("ال"))


def _are_surnames(one: str, other: str, vocabulary: Vocabulary) -> bool:
    """كوربين وسامر، شولتس وماكرون: a name that is not known may be one where the other is common."""
    names = vocabulary.names
    families = len(other) >= _SURNAME and one in names.family and other in names.family
    return (families or other in names.common) and vocabulary.source_kind(one) is None
