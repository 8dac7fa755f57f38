"""Where the object of the verb stands right behind its subject: كشف سامر الحلو النقاب."""

from __future__ import annotations

from functools import lru_cache

from arabnews.quotes.complements import is_field
from arabnews.quotes.heads import bare
from arabnews.quotes.name_openings import has_false_article
from arabnews.quotes.no_names import is_no_name, is_object_noun, may_lengthen
from arabnews.quotes.particles import FIRST
from arabnews.quotes.phrase_names import stands_for_title
from arabnews.quotes.reading import Reading
from arabnews.quotes.vocabulary import Vocabulary

__all__ = ["is_object", "is_object_behind", "may_be_object"]

_PARTICLE = 2  # letters of في
_WITH_NAME = 2  # tokens before the family name behind a post
_OWNED = ("ته", "تها", "تهم")  # الفريق جدارته: no name ends so


@lru_cache(maxsize=4096)
def may_be_object(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word may be an object where a statement follows, as no other may: النقاب، دعمه.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    return word.endswith("ه") or is_no_name(word, vocabulary)


def is_object_behind(reading: Reading, start: int, at: int) -> bool:
    """Tell whether a word behind a name or a definite noun is neither: كشف سامر النقاب، نشرت سلمى الصورة.

    Args:
        reading: The stretch.
        start: First token of the phrase.
        at: The word.
    """
    tokens, vocabulary = reading.tokens, reading.vocabulary
    word, before = tokens.words[at], tokens.words[at - 1]
    if tokens.kinds[at - 1] == "'" and word in vocabulary.objects:  # تابع مدرب «النجوم» حديثه
        return True
    if tokens.kinds[at - 1] != "w" or before in vocabulary.names.particles or _closes_name(reading, at):
        return False
    post = vocabulary.source_kind(before) is not None and (at - 1 == start or not before.startswith("ال"))
    field = at - 1 > start and is_field(tokens.words[at - 2 : at + 1], 1, vocabulary)
    family = at - 1 > start and _is_family(reading, at - 1)
    named = (family or vocabulary.names.is_known(before)) and not post and not field
    if _is_accusative(reading, at) or (
        _is_owned(reading, at) and (named or _is_unknown(reading, start, at - 1))
    ):
        return True
    if not named and not _is_closed(reading, start, at):
        return False
    if is_no_name(word, vocabulary):
        return named or not word.startswith("ال") or not _is_many(reading, start, before)
    return reading.object_follows and _is_unlike_subject(reading, start, at, named=named)


def _is_accusative(reading: Reading, at: int) -> bool:
    """أطلق مارسيلو تصريحا."""
    word = reading.tokens.words[at]
    return word[-1] == "ا" and word[-2:] != "ها" and is_object_noun(word, reading.vocabulary)


def _is_owned(reading: Reading, at: int) -> bool:
    """دعمه: by the spelling of the page a noun with a pronoun; not ومستشاره, who is joined."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    if len(word) <= _PARTICLE + 1 or word.startswith(("ال", "و")) or not reading.tokens.has_pronoun(at):
        return False
    return word in vocabulary.objects or not vocabulary.names.is_known(word)


def _is_unknown(reading: Reading, start: int, at: int) -> bool:
    """جدد مانشيني دعمه: one word behind the verb that can only be a name."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    plain = at == start and word not in vocabulary.helping
    return plain and vocabulary.source_kind(word) is None and word not in vocabulary.names.never


def _closes_name(reading: Reading, at: int) -> bool:
    """قال حمد التسنيم إن: between a given name and the statement stands the family name, of whatever form."""
    word, before = reading.tokens.words[at], reading.tokens.words[at - 1]
    if not word.startswith("ال"):
        return False
    vocabulary = reading.vocabulary
    if word in vocabulary.kinds["of-god"]:  # جاسم النصر الله
        return vocabulary.names.is_known(before)
    closed = at + 1 == reading.stop or reading.tokens.kinds[at + 1] == ","
    apposed = closed and at > 1 and reading.tokens.kinds[at - 2] == ","  # المشرف، حمد التسنيم، المباراة
    if (reading.object_follows and not apposed) or not closed or word in vocabulary.objects:
        return has_false_article(reading.tokens.words, at, vocabulary)
    given = before in vocabulary.names.given and not before.startswith("ال")
    return given or vocabulary.title_count([before, word]) > 0  # الدكتور العبيدات


def _is_family(reading: Reading, at: int) -> bool:
    """هدى الدويس: an unknown definite word behind a given name, and no post."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    given = words[at - 1] in vocabulary.names.given and not words[at - 1].startswith("ال")
    return given and words[at].startswith("ال") and vocabulary.source_kind(words[at]) is None


def _is_unlike_subject(reading: Reading, start: int, at: int, *, named: bool) -> bool:
    """Where the verb's object may stand, what is neither name nor adjective is the object."""
    word, before = reading.tokens.words[at], reading.tokens.words[at - 1]
    if reading.vocabulary.title_count(reading.tokens.words[at - 1 : at + 2]) > 1:  # الفريق الركن سالم
        return False
    if reading.vocabulary.titles.may_be_family(before) and word in reading.vocabulary.names.given:
        return False  # الوزير عباس الحاج حسن
    if named and before.startswith("ال") and _has_post(reading, start, at - 1):
        return True  # استقبل الوزير سامر الحلو السفير
    if not word.startswith("ال"):
        return (named and _is_plain_object(reading, at)) or _is_joined_noun(reading, at)
    if named and _lacks_family(reading, start, at):
        return False
    may_belong = may_lengthen(word, reading.vocabulary) or _describes(reading, word)
    return not may_belong and not _has_object(reading, at)


def _is_joined_noun(reading: Reading, at: int) -> bool:
    """ليلى الحداد ووفد من الوزارة: و joins whoever came with her."""
    word, names = reading.tokens.words[at], reading.vocabulary.names
    follows = reading.tokens.words[at + 1 : at + 2] == ["من"]
    return follows and word.startswith("و") and not names.is_known(word)


def _has_post(reading: Reading, start: int, last: int) -> bool:
    """وزير الثقافة سامر الحلو: a family name with the article closes what opens with a post."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    if last - start < _WITH_NAME or words[last - 1] not in vocabulary.names.given:
        return False
    return vocabulary.source_kind(words[start]) == "role" or bool(
        vocabulary.title_count(words[start : start + 3])
    )


def _lacks_family(reading: Reading, start: int, at: int) -> bool:
    """وزيرة الصحة مي الكيلة: behind a post and one given name stands the family name."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    first = words[start]
    if first.startswith("ال") or vocabulary.source_kind(first) != "role" or at - start < _WITH_NAME + 1:
        return False
    return words[at - 1] in vocabulary.names.given and words[at - 2] not in vocabulary.names.given


def _has_object(reading: Reading, at: int) -> bool:
    """أعلن عبدالله السند تفاصيل العمل: the object stands behind it, so that this is still the name."""
    tokens, vocabulary = reading.tokens, reading.vocabulary
    if tokens.kinds[at + 1 : at + 2] != "w" or tokens.words[at - 1] not in vocabulary.names.given:
        return False
    after = tokens.words[at + 1]
    return not after.startswith("ال") and is_no_name(after, vocabulary)


def _is_plain_object(reading: Reading, at: int) -> bool:
    """قدم سامر الحلو هدية: a noun without article behind a family name, or one that no name is like."""
    tokens, vocabulary = reading.tokens, reading.vocabulary
    word, before, names = tokens.words[at], tokens.words[at - 1], vocabulary.names
    if word in names.particles or vocabulary.source_kind(word) is not None:
        return False
    follows_given = tokens.words[at - 2] in names.given
    if names.is_known(word):
        return before.startswith("ال") and follows_given
    return follows_given or before.startswith("ال") or word.endswith(("ه", "ا"))


def _is_closed(reading: Reading, start: int, at: int) -> bool:
    """المدير، مدير المتحف، مسؤول محلي: behind an article or an adjective without one no genitive stands."""
    before = reading.tokens.words[at - 1]
    if before.startswith("ال"):
        return True
    vocabulary = reading.vocabulary
    noun = vocabulary.source_kind(before) is not None or before[1:] in vocabulary.sources  # بنادي
    plain = len(before) > _PARTICLE and not noun
    adjective = at - 1 > start and before.endswith("ي") and plain
    return adjective and reading.tokens.words[at].startswith("ال")


def _is_many(reading: Reading, start: int, before: str) -> bool:
    """الخبراء المشاركين، نقابة العاملين المتقاعدين: a plural may be the adjective of another."""
    head = reading.vocabulary.source_kind(reading.tokens.words[start])
    return head == "people" or reading.vocabulary.source_kind(before) == "people" or before.endswith("ين")


def _describes(reading: Reading, word: str) -> bool:
    """المدير العام، الخبير المقيم، وزارة التجارة الخارجية: an adjective or a post in apposition."""
    vocabulary = reading.vocabulary
    return (
        word == FIRST
        or word in vocabulary.kinds["adjective"]
        or vocabulary.source_kind(word) is not None
        or word.startswith("الم")
        or word.endswith(("ي", "يه"))
    )


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
        return False
    if vocabulary.title_count(tokens.words[start : at + 1]) and not word.endswith(_OWNED):
        return _takes_object(reading, at)
    if first in vocabulary.names.given and not first.endswith("ي"):  # إلياس
        return False
    head = vocabulary.source_kind(first)
    if head == "title-pronoun":
        return True
    if word.startswith("ال"):
        plural = word.endswith("ين") and not first.endswith("ين")
        return plural if head is None else _is_second_noun(reading, head, word)
    return _is_other_noun(reading, head, word)


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
    if kind is not None or word in vocabulary.kinds["own-words"] or vocabulary.names.is_known(word):
        return False
    return not word.startswith(("بال", "لل")) and bare(word[1:]) not in vocabulary.sources


def _is_second_noun(reading: Reading, head: str, word: str) -> bool:
    """افتتح الوزير المعرض: behind a post a definite noun that is no adjective and no name."""
    vocabulary = reading.vocabulary
    if head not in {"role", "unnamed"} or word == FIRST or word.endswith(("ي", "يه", "يون", "يين")):
        return False
    return word not in vocabulary.kinds["adjective"] and not vocabulary.names.is_known(word)
