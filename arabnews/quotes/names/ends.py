"""Where a name ends that has begun: before a post, a verb, or whatever else no name goes on with."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.no_names import is_nisba
from arabnews.quotes.names.openings import OF_FATHER, is_particle
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.heads import SERVANT
from arabnews.quotes.words.particles import HOUSE
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["joins_post", "name_end"]

_LONGEST_NAME = 6  # words, without those that join the next one


def name_end(words: Sequence[str], start: int, vocabulary: Vocabulary) -> int:
    """Find the end of a name: before a post, though the last word may be a surname that is also one, الحداد.

    Args:
        words: The piece in which it stands, in its search form.
        start: Its first word.
        vocabulary: The words of reported speech.

    Returns:
        One past its last word.
    """
    for at in range(start + 1, len(words)):
        word = words[at]
        if _is_behind_name(words, start, at, vocabulary):
            return at
        if word in OF_FATHER and vocabulary.names.is_known("".join(words[at + 1 : at + 2])):
            continue  # عبد الله الثاني ابن الحسين
        if joins_post(word, vocabulary) and vocabulary.names.common.isdisjoint(words[at:]):
            return at  # not سامر الحلو والدكتورة ليلى الحداد
        last = at == len(words) - 1 and at - start < 4
        if vocabulary.source_kind(word) is not None and not (last and _may_end_name(words, at, vocabulary)):
            if words[at - 1] in vocabulary.names.particles or _is_middle_name(words, at, vocabulary):
                continue
            if at == start + 1 and (
                _is_family_before_post(words, at, vocabulary) or _is_borne(words, at, vocabulary)
            ):
                continue
            return at
    return _longest_end(words, start, vocabulary)


def _is_behind_name(words: Sequence[str], start: int, at: int, vocabulary: Vocabulary) -> bool:
    """آل الشيخ خطيب الجمعة، سالم 33 عاما، سالم في المتحف، سالم الحلو قال."""
    behind_first = at > start + 1
    closed = words[at - 2] == HOUSE and not _is_of_tribe(words[at], vocabulary)
    if behind_first and (closed or _is_only_verb(words[at], vocabulary)):
        return True
    return words[at][0].isdigit() or is_particle(words, at, vocabulary)


def _is_of_tribe(word: str, vocabulary: Vocabulary) -> bool:
    """آل بوعينين المحشادي: a nisba of no dictionary behind the house."""
    return is_nisba(word) and vocabulary.source_kind(word) is None and not is_any_form(word, vocabulary)


def joins_post(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word joins another post, and opens no name: المخرج المصري وعضو اللجنة.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    if word[0] != "و" or vocabulary.names.is_known(word):
        return False
    return vocabulary.source_kind(word[1:]) == "role"


def _longest_end(words: Sequence[str], start: int, vocabulary: Vocabulary) -> int:
    """حمدان بن محمد بن راشد آل مكتوم: words that join the next one are not counted."""
    count = 0
    for at in range(start, len(words)):
        count += words[at] not in vocabulary.names.particles
        if count > _LONGEST_NAME:
            return at
    return len(words)


def _is_only_verb(word: str, vocabulary: Vocabulary) -> bool:
    """حسن الحاج حسن قال: a verb of speech behind a full name, unless people are called so."""
    form = vocabulary.cues.get(word)
    return form is not None and form.finite and not vocabulary.names.is_known(word)


def _may_end_name(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """ليلى الحداد، سمير حداد: a family name that is also a post."""
    family = words[at].startswith("ال") and vocabulary.names.is_known(words[at])
    served = words[at - 2] == SERVANT if at > 1 else False  # عبد الرحمن معلم
    follows = served or (words[at - 1] in vocabulary.names.given and not words[at - 1].startswith("ال"))
    hers = words[at].startswith("ال") and words[at].endswith("ه")  # ليلى منصور الطبيبة
    return family or (follows and not hers)


def _is_family_before_post(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """سامر النجار خبير الأسواق: a family name that is also a post, with another post behind it."""
    if not words[at].startswith("ال") or words[at] not in vocabulary.names.family:
        return False
    after = words[at + 1] if at + 1 < len(words) else "ال"
    given = words[at - 1] in vocabulary.names.common
    often = words[at] in vocabulary.names.common  # سامر النجار المحامي; not سامر الوزير المفوض
    return given and (often or not after.startswith("ال")) and vocabulary.source_kind(after) == "role"


def _is_borne(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """غادة والي سفيرة، إيمان خطاب الطبيبة: what people are called by too, between a given name and a post."""
    after = words[at + 1] if at + 1 < len(words) else ""
    post = vocabulary.source_kind(after) == "role" and words[at - 1] in vocabulary.names.given
    return post and words[at] in vocabulary.names.borne


def _is_middle_name(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """فهد طالب الشرفي: a father's name that is also a post, the family name behind it ends the piece."""
    names = vocabulary.names
    after = words[at + 1] if at + 1 < len(words) else ""
    goes_on = at == len(words) - 2 or (bool(after) and after in names.particles)
    return words[at] in names.given and words[at - 1] in names.given and goes_on
