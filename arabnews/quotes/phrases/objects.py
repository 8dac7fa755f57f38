"""Where the object of the verb stands right behind its subject: كشف سامر الحلو النقاب."""

from __future__ import annotations

from functools import lru_cache

from arabnews.quotes.names.complements import is_field
from arabnews.quotes.names.no_names import (
    is_no_name,
    is_plain_noun,
    is_plural,
    may_lengthen,
)
from arabnews.quotes.names.openings import has_false_article
from arabnews.quotes.phrases.name_ends import (
    closes_name,
    ends_given,
    has_object,
    has_post,
    is_tribe,
    lacks_family,
)
from arabnews.quotes.phrases.object_forms import (
    FRENCH,
    is_accusative,
    is_accusative_noun,
    is_many_of,
    is_owned_object,
    is_thing,
    is_unowned,
)
from arabnews.quotes.phrases.prepositions import follows_doing, is_governed
from arabnews.quotes.phrases.reading import Reading
from arabnews.quotes.words.everyday_forms import JOINED_LETTERS, is_any_form, is_listed, is_verbal_noun
from arabnews.quotes.words.heads import SERVANT
from arabnews.quotes.words.particles import FIRST, PARTICLES
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["is_object_behind", "may_be_object"]

_PARTICLE = 2  # letters of في
_WITH = "لدي"  # سفير السودان لدى الولايات المتحدة
_DEFINITE = ("ال", "وال", "لل", "بال")
_KUNYAS = frozenset({"ام", "ابو"})  # أم محمد لحظات: the name is whole
_NOBODY = frozenset({"organization", "document", "people"})  # whom no name stands beside
_IN_NAME, _ON = "باسم", "علي"  # names too


@lru_cache(maxsize=4096)
def may_be_object(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word may be an object where a statement follows, as no other may: النقاب، دعمه.

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
    """
    if word.endswith(("ه", "هم", "ها")) or is_accusative_noun(word, vocabulary):
        return True
    if _is_called_alone(word, vocabulary):
        return True
    return is_no_name(word, vocabulary) or is_plain_noun(word, vocabulary)


def is_object_behind(reading: Reading, start: int, at: int) -> bool:
    """Tell whether a word behind a name or a definite noun is neither: كشف سامر النقاب، نشرت سلمى الصورة.

    Args:
        reading: The stretch.
        start: First token of the phrase.
        at: The word.
    """
    tokens, vocabulary = reading.tokens, reading.vocabulary
    word, before = tokens.words[at], tokens.words[at - 1]
    if is_owned_object(reading, at) or is_many_of(reading, at):
        return True
    joined = before == _WITH or before in vocabulary.names.particles or _is_in_name_of(reading, at - 1)
    if tokens.kinds[at - 1] != "w" or joined or _closes_name(reading, at):
        return False
    head = before[1:] if at - 1 == start and before[0] == "ل" else before  # سبق لقائد شرطتها أن قال
    post = vocabulary.source_kind(head) is not None and (at - 1 == start or not before.startswith("ال"))
    field = at - 1 > start and is_field(tokens.words[at - 2 : at + 1], 1, vocabulary)
    named = not post and not field and closes_name(reading, start, at - 1)
    if (
        is_accusative(reading, at)
        or (named and (is_plain_noun(word, vocabulary) or _is_place(reading, at)))  # وعد سامر الحلو الناس
        or ((named or _is_unknown(reading, start, at - 1)) and is_thing(reading, at))
    ):
        return True
    if not named and not _is_closed(reading, start, at):
        return False
    if is_no_name(word, vocabulary) or word in vocabulary.kinds["medium"]:  # أصدر البنك الأهلي مذكرة
        return named or not word.startswith("ال") or not _is_many(reading, start, before)
    return reading.object_follows and _is_unlike_subject(reading, start, at, named=named)


def _is_in_name_of(reading: Reading, at: int) -> bool:
    """المتحدث باسم الأمن العام, هيئة الرقابة على الصادرات; not النائب باسم عودة."""
    words = reading.tokens.words
    if at in reading.tokens.sure_names:
        return False
    if words[at] == _ON:
        return is_governed(reading, at) or follows_doing(words, at, reading.vocabulary)
    return words[at] == _IN_NAME


def _is_unknown(reading: Reading, start: int, at: int) -> bool:
    """جدد مانشيني دعمه: one word behind the verb that can only be a name."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    plain = at == start and word not in vocabulary.helping
    if word[0] == "ل" and vocabulary.source_kind(word[1:]) is not None:  # سبق لقائد شرطتها أن قال
        return False
    return plain and vocabulary.source_kind(word) is None and word not in vocabulary.names.never


def _closes_name(reading: Reading, at: int) -> bool:
    """قال حمد التسنيم إن: between a given name and the statement stands the family name, of whatever form."""
    word, before = reading.tokens.words[at], reading.tokens.words[at - 1]
    if not word.startswith("ال"):
        return is_unowned(reading, at)
    vocabulary = reading.vocabulary
    if word in vocabulary.kinds["of-god"]:  # جاسم النصر الله
        return vocabulary.names.is_known(before)
    if word in vocabulary.kinds["of-faith"] and vocabulary.source_kind(before) is None:  # غرز الدين
        return True
    closed = at + 1 == reading.stop or reading.tokens.kinds[at + 1] == ","
    apposed = closed and at > 1 and reading.tokens.kinds[at - 2] == ","  # المشرف، حمد التسنيم، المباراة
    object_follows = reading.object_follows and not apposed
    if object_follows or not closed or word in vocabulary.objects or is_plain_noun(word, vocabulary):
        return has_false_article(reading.tokens.words, at, vocabulary)
    given = before in vocabulary.names.given and not before.startswith("ال")
    given = given or before in vocabulary.names.seconds  # سعد الدين الرباط
    return given or vocabulary.title_count([before, word]) > 0  # الدكتور العبيدات


def _is_unlike_subject(reading: Reading, start: int, at: int, *, named: bool) -> bool:
    """Where the verb's object may stand, what is neither name nor adjective is the object."""
    word, before = reading.tokens.words[at], reading.tokens.words[at - 1]
    if reading.vocabulary.title_count(reading.tokens.words[at - 1 : at + 2]) > 1:  # الفريق الركن سالم
        return False
    if reading.vocabulary.titles.may_be_family(before) and word in reading.vocabulary.names.given:
        return False  # الوزير عباس الحاج حسن
    if named and before.startswith("ال") and has_post(reading, start, at - 1):
        return not is_tribe(word, reading.vocabulary)  # استقبل الوزير سامر الحلو السفير
    if not word.startswith("ال"):
        plain = _is_plain_object(reading, at) if named else _is_behind_article(reading, at)
        return plain or _is_joined_noun(reading, at)
    if named and lacks_family(reading, start, at):
        return False
    may_belong = may_lengthen(word, reading.vocabulary) or _describes(reading, start, word, named=named)
    return not may_belong and not has_object(reading, at)


def _is_joined_noun(reading: Reading, at: int) -> bool:
    """ليلى الحداد ووفد من الوزارة: و joins whoever came with her."""
    word, names = reading.tokens.words[at], reading.vocabulary.names
    follows = reading.tokens.words[at + 1 : at + 2] == ["من"]
    return follows and word.startswith("و") and not names.is_known(word)


def _is_plain_object(reading: Reading, at: int) -> bool:
    """قدم سامر الحلو هدية: a noun without article behind a family name, or one that no name is like."""
    tokens, vocabulary = reading.tokens, reading.vocabulary
    word, before, names = tokens.words[at], tokens.words[at - 1], vocabulary.names
    if is_plural(word, vocabulary):
        return True
    if word in names.particles or vocabulary.source_kind(word) is not None:
        return False
    if _is_family_name(reading, at) or _is_of_body(reading, at):
        return False
    follows_given = ends_given(reading, at - 2) or tokens.words[at - 2] in _KUNYAS
    if tokens.words[at - 2] == SERVANT and not names.is_known(word):  # شكك عبد الإله حيضر في
        return word.endswith("ا") or (word.endswith("ه") and not tokens.ends_in_ta(at))
    if names.is_known(word):
        return before.startswith("ال") and before not in names.seconds and follows_given
    return follows_given or before.startswith("ال") or word.endswith(("ه", "ا"))


def _is_of_body(reading: Reading, at: int) -> bool:
    """الاتحاد السوري للسباحة، مدير جهاز النهر بالمنطقة الوسطى: what a body is for, and where it is."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    word, before = words[at], words[at - 2]
    if ends_given(reading, at - 2) or vocabulary.source_kind(before) != "organization":
        return False
    place = word.startswith("بال") and word[3:] in vocabulary.kinds["territory"] | vocabulary.place_heads
    aim = word[0] == "ل" and words[at - 1] in vocabulary.nationalities
    return place or aim


def _is_place(reading: Reading, at: int) -> bool:
    """زار سامر سوخين طرابلس، اتهم سامر فؤاد واشنطن: behind a full name a town, a land or a body."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    if not ends_given(reading, at - 2):
        return False
    if not vocabulary.names.is_known(word):
        return word in vocabulary.cities or _is_called_alone(word, vocabulary)
    return _is_called_alone(word, vocabulary) and vocabulary.names.is_known(reading.tokens.words[at - 1])


def _is_called_alone(word: str, vocabulary: Vocabulary) -> bool:
    """واشنطن، إسرائيل، حماس: called by the name alone."""
    return word in vocabulary.called.governments or word in vocabulary.called.bodies


def _is_family_name(reading: Reading, at: int) -> bool:
    """أحمد فؤاد هنو، أندريه دودا: a word of no dictionary, or one borne as a name, before the object."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    unknown = not is_any_form(word, vocabulary) and not vocabulary.names.is_known(word)
    if unknown and (word.endswith(FRENCH) or word[-1] not in "ها"):
        return True
    return (unknown or word in vocabulary.names.borne) and has_object(reading, at)


def _is_behind_article(reading: Reading, at: int) -> bool:
    """رجحت مصلحة الأرصاد الجوية تساقط الثلوج: behind an article an everyday word without one is it."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    word, names = words[at], vocabulary.names
    if not words[at - 1].startswith(_DEFINITE) or word in vocabulary.kinds["same"] or names.is_known(word):
        return False
    if vocabulary.source_kind(word) is not None:
        return vocabulary.source_kind(word) == "document" and is_verbal_noun(word)  # عقد اجتماع
    plain = word[0] not in JOINED_LETTERS and word not in PARTICLES
    return is_listed(word) or (plain and is_any_form(word, vocabulary))


def _is_closed(reading: Reading, start: int, at: int) -> bool:
    """المدير، مدير المتحف، مسؤول محلي: behind an article or an adjective without one no genitive stands."""
    before, vocabulary = reading.tokens.words[at - 1], reading.vocabulary
    if before.startswith(_DEFINITE) and before not in vocabulary.sources:  # والي أمن المدينة
        # إدارة الطوارئ والكوارث الساحلية
        return not (before[0] == "و" and reading.tokens.words[at].startswith("ال"))
    noun = vocabulary.source_kind(before) is not None or before[1:] in vocabulary.sources  # بنادي
    noun = noun or before[:-1] in vocabulary.sources  # كبير محللي الأسواق
    plain = len(before) > _PARTICLE and not noun
    adjective = at - 1 > start and before.endswith("ي") and plain
    return adjective and reading.tokens.words[at].startswith("ال")


def _is_many(reading: Reading, start: int, before: str) -> bool:
    """الخبراء المشاركين، نقابة العاملين المتقاعدين: a plural may be the adjective of another."""
    head = reading.vocabulary.source_kind(reading.tokens.words[start])
    return head == "people" or reading.vocabulary.source_kind(before) == "people" or before.endswith("ين")


def _describes(reading: Reading, start: int, word: str, *, named: bool) -> bool:
    """المدير العام، الخبير المقيم، وزارة التجارة الخارجية: an adjective or a post in apposition."""
    vocabulary, first = reading.vocabulary, reading.tokens.words[start]
    if named and word.endswith("ه") and vocabulary.source_kind(first) == "role" and not first.endswith("ه"):
        return vocabulary.source_kind(word) is not None  # مدرب النادي جوزيف زينباور المباراة
    if named and vocabulary.source_kind(word) in _NOBODY:
        return False  # انتقد سامر الحلو الحكومة، سلم سامر الحلو التقرير
    return (
        word == FIRST
        or word in vocabulary.kinds["adjective"]
        or vocabulary.source_kind(word) is not None
        or word.startswith("الم")
        or word.endswith(("ي", "يه"))
    )
