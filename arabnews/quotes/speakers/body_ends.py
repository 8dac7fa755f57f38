"""Where a body's name ends in a sentence in which it says nothing: بدأت وزارة الصحة | التنفيذ."""

from __future__ import annotations

import re

from arabnews.quotes.names.no_names import is_plain_noun
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.particles import THEN
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["NISBA", "ends_body"]

NISBA = re.compile("ال[ء-ي]+يه?")
_ATTRIBUTE = re.compile("ال(?:م.+|.+ي|[ء-ي]ا[ء-ي]{1,2}|[ء-ي]{2}ي[ء-ي]{1,2})ه?")
_PLURAL = ("ين", "ون")


def ends_body(word: str, before: str, head: str, *, definite: bool, vocabulary: Vocabulary) -> bool:
    """Tell whether a word stands behind the name of a body and not in it.

    Args:
        word: The word in its search form.
        before: The word before it, if that is not the first.
        head: The first word of the name.
        definite: The name begins with the article: الحكومة اليابانية.
        vocabulary: The words of reported speech.
    """
    if before.startswith("ال") and word[:1] == "و" and word[1:] in vocabulary.kinds["field"]:
        return False  # وزارة التربية والتعليم
    if _ends_any_name(word, vocabulary) or _begins_clause(word, before, vocabulary):
        return True
    if not (before.startswith(("ال", "وال")) and word.startswith("ال")):
        return False
    if definite:  # حضرت الحكومة اليابانية الحفل
        return NISBA.fullmatch(word) is None
    return _is_object(word, before, head, vocabulary)


def _ends_any_name(word: str, vocabulary: Vocabulary) -> bool:
    kinds = vocabulary.kinds
    if (
        word in vocabulary.cues
        or word in THEN
        or any(word in kinds[kind] for kind in ("preposition", "time", "break"))
    ):
        return True
    return word[:1] in "وب" and not vocabulary.names.is_known(word)


def _begins_clause(word: str, before: str, vocabulary: Vocabulary) -> bool:
    """وزارة الداخلية تحتفظ: behind a definite word only a definite one goes on; but جامعة الملك سعود."""
    if not before.startswith("ال") or word.startswith(("ال", "ل", "و", "بال")):  # النقل لشؤون الموانئ
        return False
    return not vocabulary.names.is_known(word)


def _is_object(word: str, before: str, head: str, vocabulary: Vocabulary) -> bool:
    """بدأت وزارة الصحة التنفيذ، نظمت بلدية الهضبة المهرجان: what is no adjective of either noun."""
    if vocabulary.names.is_known(word) or word in vocabulary.kinds["adjective"]:
        return False
    noun = is_any_form(word, vocabulary) and _ATTRIBUTE.fullmatch(word) is None
    described = NISBA.fullmatch(before) is not None or before in vocabulary.kinds["adjective"]
    if is_plain_noun(word, vocabulary) or (noun and described):  # قرر مجلس القضاء الأعلى الإضراب
        return True
    if word.endswith("ه"):  # أطلقت وزارة الزراعة الحملة
        return noun and word[:-1] not in vocabulary.kinds["adjective"]
    if not before.endswith("ه") or word.endswith(("ي", "ا", "ات")):
        return False
    return head.endswith("ه") or word.endswith(_PLURAL)
