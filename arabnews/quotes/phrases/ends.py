"""What ends the noun phrase of a speaker, and what cannot begin it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from arabnews.quotes.phrases.alike_names import is_imam, is_name_ali, is_titled_name
from arabnews.quotes.phrases.end_words import (
    ends_in_alif,
    is_agency,
    is_by_god,
    is_by_person,
    is_coming_out,
    is_end,
    is_in_medium,
    is_manner,
    is_many_or_body,
    is_of_people,
    is_owned_doing,
    is_participle,
    is_person_post,
    is_things,
    is_unheaded,
    is_unknown,
    is_year,
)
from arabnews.quotes.phrases.hearers import is_addressed, is_behind_name, is_for_people, is_told
from arabnews.quotes.phrases.objects import is_object_behind, may_be_object
from arabnews.quotes.phrases.prepositions import keeps_preposition
from arabnews.quotes.phrases.reading import Reading
from arabnews.quotes.phrases.second_words import is_object
from arabnews.quotes.words.everyday_forms import is_listed, is_verbal_noun
from arabnews.quotes.words.particles import ANY, BEHIND_HEARERS, FIRST, POINTERS, THAT
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["ends_phrase", "is_to_somebody", "is_verb", "opens_adverbial"]

_LEE = "لي"  # a name, which reads like the pronoun
_MIDDLE = "وسط"  # a preposition, or where a player plays
_ALL = "كل"
_FULL_NAME = 2  # words
_CALIPH = re.compile("(?:ال)?م(?:ت|[ء-ي]ت)[ء-ي]{2,}|ال[ء-ي]ا[ء-ي]{2}")  # المعتصم بالله، منتصر بالله


def is_verb(reading: Reading, at: int) -> bool:
    """يوزع الإمدادات: an imperfect is no noun; يوسف, يابانيون and يونيسف are."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    if not word.startswith("ي") or len(word) < 3 or word.endswith(("ين", "ون", "ي", "يه")):
        return False
    if word in vocabulary.called.bodies:
        return False
    return not vocabulary.names.is_known(word) and vocabulary.source_kind(word) is None


def opens_adverbial(reading: Reading, at: int) -> bool:
    """في بيان، الذي قال، للصحفيين: what stands here names nobody."""
    if reading.tokens.words[at] == _ALL and not POINTERS.isdisjoint(reading.tokens.words[at + 1 : at + 2]):
        return True  # نفت كل ذلك
    if reading.tokens.words[at] in reading.vocabulary.no_heads:
        return not (is_name_ali(reading, at, at) or is_imam(reading, at))
    return _is_in_genitive(reading, at) or _is_addressee(reading, at) or _is_done(reading, at)


def _is_done(reading: Reading, at: int) -> bool:
    """تعهد بمواصلة العمل: a verbal noun with the preposition of the verb; not حذر بشدة المدير."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    if (
        word[0] != "ب"
        or word in vocabulary.asides
        or vocabulary.source_kind(word) is not None
        or vocabulary.names.is_known(word)
    ):
        return False
    return is_verbal_noun(word[1:]) and not is_listed(word)


def _is_in_genitive(reading: Reading, at: int) -> bool:
    """أشاد بالمسؤولين: with a joined preposition a definite noun is no subject; بالقاسم is a name."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    return word.startswith(("بال", "كال", "وبال")) and not (
        vocabulary.names.is_known(word) or vocabulary.source_kind(word) is not None
    )


def _is_addressee(reading: Reading, at: int) -> bool:
    """لوكالة، لرويترز."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    if word[0] != "ل" or vocabulary.source_kind(word) is not None:
        return False
    rest = "ال" + word[2:] if word.startswith("لل") else word[1:]
    if at and rest.startswith("ال") and reading.tokens.words[at - 1] in vocabulary.kinds["adjective"]:
        return False  # الأمين العام للاتحاد, though a paper is called so
    return rest in vocabulary.full_names or vocabulary.names_outlet(
        [rest, *reading.tokens.words[at + 1 : at + 3]]
    )


def is_to_somebody(reading: Reading, at: int) -> bool:
    """قال لحشد: directly behind the verb a word with لـ is no subject, unless it is a name or a post."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    return _hears_all(reading, at) or (
        word.startswith("ل")
        and len(word) > 3
        and not vocabulary.names.is_known(word)
        and vocabulary.source_kind(word) is None
        and vocabulary.source_kind(word[1:]) is None
        and word not in vocabulary.media
        and word not in vocabulary.countries
        and (word.startswith("لل") or reading.tokens.kinds[at + 1 : at + 2] == "w")
        and not BEHIND_HEARERS.isdisjoint(reading.tokens.words[at + 1 : at + 2])
    )


def _hears_all(reading: Reading, at: int) -> bool:
    """قال لزوجته إن: between the verb and إن it is who hears it; not لقمان، لاعبون."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    word, verb = words[at], vocabulary.cues.get(words[at - 1]) if at else None
    if word[0] != "ل" or verb is None or not verb.finite or THAT.isdisjoint(words[at + 1 : at + 2]):
        return False
    named = vocabulary.names.is_known(word) or vocabulary.source_kind(word) is not None
    return not named and vocabulary.source_kind(word[1:]) in {"people", "role"}


def ends_phrase(reading: Reading, start: int, at: int) -> bool:
    """A word that no longer names anybody: time, manner, another clause, a preposition of the verb."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    word, after, kinds = words[at], words[at + 1] if at + 1 < reading.stop else "", vocabulary.kinds
    if (
        at in reading.tokens.sure_names  # مروان صباح
        or at in reading.tokens.inner_names  # سوق السبت
        or after in kinds["of-god"]  # علي حسب الله
        or _is_second_word(reading, at)
        or (word in kinds["same"] and _repeats_source(reading, start, at))  # المصدر ذاته
    ):
        return False
    if after in kinds["withheld"] or (words[at - 1] in kinds["same"] and at - 1 > start):
        return True  # مصدر فضل عدم الكشف
    for rule in _rules_at(word, vocabulary):
        if rule(reading, at):
            return True
    objective = reading.object_follows or may_be_object(word, vocabulary)
    if (objective and is_object_behind(reading, start, at)) or (
        at == start + 1 and is_object(reading, start, at)
    ):
        return True
    if word not in kinds["preposition"] or is_imam(reading, at) or is_name_ali(reading, start, at):
        return False
    return not keeps_preposition(reading, start, at)


def _repeats_source(reading: Reading, start: int, at: int) -> bool:
    """المصدر ذاته، الوزارة نفسها: it stands right behind a definite noun that heads the phrase."""
    word = reading.tokens.words[at - 1]
    if not reading.vocabulary.kinds["describing"].isdisjoint(reading.tokens.words[at + 1 : at + 2]):
        return False  # وصف اللاعب نفسه بأنه
    return at - 1 == start and word.startswith("ال") and reading.vocabulary.source_kind(word) is not None


def _is_second_word(reading: Reading, at: int) -> bool:
    """الفريق أول سامر، الفنانة هنا سالم، لاعب وسط الفريق: with the word before it no word of its own kind."""
    word, kinds = reading.tokens.words[at], reading.vocabulary.kinds
    if word in kinds["also-name"]:
        return is_titled_name(reading, at)
    if word == _MIDDLE:
        before = reading.tokens.words[at - 1]
        return before in kinds["plays-in"] or before in kinds["territory"]  # ولاية وسط الساحل
    return word == FIRST[2:] and _is_rank(reading, at)


def _is_rank(reading: Reading, at: int) -> bool:
    """الفريق أول سامر: the second word of a rank."""
    words = reading.tokens.words
    return reading.vocabulary.title_count([words[at - 1], words[at], ""]) > 1


def _is_in_no_phrase(reading: Reading, at: int) -> bool:
    """أمس، حيث، لم، جاءت، الذي، أن; الوزارة قد أعلنت; قائلا، وأضاف; but الفريق الأول."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    if word in ANY and word not in vocabulary.phrase_ends:
        return True
    before = reading.tokens.words[at - 1]
    adjective = before.startswith("ال") and before.endswith("ي")
    if _is_family(reading, at) or _is_how_old(reading, at) or _is_former(reading, at):
        return False  # مروان صباح، رئيس البلدية
    if word == _LEE and adjective and not reading.object_follows:  # الرئيس الكوري لي ميون
        return False
    if word == FIRST[2:] and vocabulary.source_kind(before) == "role":  # وكيل أول الوزارة; not أول أمس
        return reading.tokens.words[at + 1 : at + 2] == ["امس"]
    definite = before.startswith(("ال", "بال", "لل"))  # مدير الكرة بالفريق الأول
    return word != FIRST or not definite or before in vocabulary.kinds["time"]


def _is_former(reading: Reading, at: int) -> bool:
    """مسؤول سابق، مسؤول أميركي سابق، مسؤولون سابقون: behind an indefinite post or its adjective."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    if words[at] not in vocabulary.kinds["former"]:
        return False
    described = words[at - 1].endswith(("ي", "يه")) and vocabulary.source_kind(words[at - 2]) is not None
    noun = words[at - 2] if described and at > 1 else words[at - 1]
    return vocabulary.source_kind(noun) is not None and not words[at - 1].startswith("ال")


def _is_how_old(reading: Reading, at: int) -> bool:
    """المنتخب لأقل من 20 سنة."""
    word, before = reading.tokens.words[at], reading.tokens.words[at - 1]
    return before.isdigit() and word in reading.vocabulary.kinds["years"]


def _is_family(reading: Reading, at: int) -> bool:
    """قال سامر صباح، رئيس البلدية: a part of the day that is a name too, and no day behind it."""
    word, before, names = reading.tokens.words[at], reading.tokens.words[at - 1], reading.vocabulary.names
    if word not in names.common or before not in names.common or before in names.never:
        return False
    return at + 1 >= reading.stop or reading.tokens.kinds[at + 1] in ",("


def _is_reduced_relative(reading: Reading, at: int) -> bool:
    """سامر الحلو الموكل عن المتهم، البالغ من العمر: a participle with its preposition behind a name."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    if at + 1 >= reading.stop or at < _FULL_NAME:
        return False
    governs = words[at + 1] in vocabulary.kinds["preposition"] and words[at - 2] != "باسم"
    return governs and words[at - 2] in vocabulary.names.given and words[at - 1].startswith("ال")


def _is_dated(reading: Reading, at: int) -> bool:
    """سامر الحلو عام 2015."""
    return at + 1 < reading.stop and reading.tokens.words[at + 1].isdigit()


def _is_accusative(reading: Reading, at: int) -> bool:
    """وجه الرئيس سالم أولاً: by its spelling no part of a subject."""
    return reading.tokens.has_tanween(at)


def _is_how(reading: Reading, at: int) -> bool:
    """حذر المدير بشدة, سالم الهادي بحزم; not الوزير المكلف بتسيير الأعمال، اللجنة الخاصة بحماية الغابات."""
    before, vocabulary = reading.tokens.words[at - 1], reading.vocabulary
    if before in vocabulary.kinds["adjective"]:
        return False
    return vocabulary.names.is_known(before) or vocabulary.source_kind(before) in {"role", "organization"}


def _is_behind_adjective(reading: Reading, at: int) -> bool:
    """قدم دبلوماسي خليجي معلومات: an indefinite noun with its adjective opens no construct."""
    words, noun = reading.tokens.words, reading.tokens.words[at - 2] if at > 1 else ""
    described = words[at - 1].endswith(("ي", "يه")) and reading.vocabulary.source_kind(words[at - 1]) is None
    return described and reading.vocabulary.sources.get(noun) in {"unnamed", "people"}


def _opens_another(reading: Reading, at: int) -> bool:
    """انتقد المدير سالم الحداد الخبير فؤاد منصور: behind a full name a post with a name is somebody else."""
    words, names = reading.tokens.words, reading.vocabulary.names
    if at + 1 >= reading.stop or at < _FULL_NAME or words[at + 1] not in names.common:
        return False
    plain = names.is_known(words[at - 1]) or reading.vocabulary.source_kind(words[at - 1]) is None
    given = words[at - 2] not in reading.vocabulary.kinds["preposition"]  # المشرف على المشروع المهندس سامر
    if at - 2 not in reading.tokens.sure_names and reading.vocabulary.source_kind(words[at - 2]) is not None:
        return False  # أمير المنطقة الأمير سالم
    family = plain and given and words[at - 1].startswith("ال")
    return family and words[at - 2] in names.common and words[at + 1] not in names.never


def _always(_reading: Reading, _at: int) -> bool:
    return True


def _is_of_document(reading: Reading, at: int) -> bool:
    """بيان مقتضب نُشر على الموقع، تقرير صدر أمس: what a document without article did is none of its name."""
    nouns = (word for word in reading.tokens.words[max(0, at - 2) : at] if not word.startswith("ال"))
    return any(reading.vocabulary.source_kind(noun) == "document" for noun in nouns)


def _is_oath(reading: Reading, at: int) -> bool:
    """أقسم سالم بالله; not المعتصم بالله."""
    return _CALIPH.fullmatch(reading.tokens.words[at - 1]) is None


_Rule = Callable[[Reading, int], bool]
_ENDS: tuple[tuple[Callable[[str, Vocabulary], bool], _Rule], ...] = (
    (is_end, _is_in_no_phrase),
    (is_unheaded, _is_addressee),
    (is_agency, is_told),
    (is_of_people, is_for_people),
    (is_unknown, is_behind_name),
    (is_many_or_body, is_addressed),
    (is_participle, _is_reduced_relative),
    (is_year, _is_dated),
    (is_by_god, _is_oath),
    (is_by_person, _always),
    (is_coming_out, _is_of_document),
    (ends_in_alif, _is_accusative),
    (is_owned_doing, _always),
    (is_in_medium, _always),
    (is_manner, _is_how),
    (is_things, _is_behind_adjective),
    (is_person_post, _opens_another),
)
"""The words that may end a phrase, and where they do: if one of these holds the phrase has ended."""


@lru_cache(maxsize=4096)
def _rules_at(word: str, vocabulary: Vocabulary) -> tuple[_Rule, ...]:
    """Say which rules may hold at a word; at most words none may."""
    return tuple(rule for may_end, rule in _ENDS if may_end(word, vocabulary))
