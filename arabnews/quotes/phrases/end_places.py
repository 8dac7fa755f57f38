"""Where a word that may end the noun phrase of a speaker does: أول أمس, and not الفريق أول سامر."""

from __future__ import annotations

import re

from arabnews.quotes.phrases.end_words import is_participle
from arabnews.quotes.phrases.reading import Reading
from arabnews.quotes.words.particles import ANY, FIRST

__all__ = [
    "always",
    "has_that_behind",
    "is_accusative",
    "is_behind_adjective",
    "is_behind_definite",
    "is_dated",
    "is_done_by",
    "is_how",
    "is_in_no_phrase",
    "is_oath",
    "is_of_document",
    "is_predicate",
    "is_reduced_relative",
    "opens_another",
    "stands_alone",
]

_LEE = "لي"  # a name, which reads like the pronoun
_THAT = "ذلك"
_FULL_NAME = 2  # words
_CALIPH = re.compile("(?:ال)?م(?:ت|[ء-ي]ت)[ء-ي]{2,}|ال[ء-ي]ا[ء-ي]{2}")  # المعتصم بالله، منتصر بالله


def is_in_no_phrase(reading: Reading, at: int) -> bool:
    """Tell whether a word of no phrase stands there as one: أمس، حيث، لم، أن، قائلا; not الفريق الأول."""
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


def is_reduced_relative(reading: Reading, at: int) -> bool:
    """Tell whether a participle with its preposition stands behind a name: سامر الحلو الموكل عن المتهم."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    if at + 1 >= reading.stop or at < _FULL_NAME:
        return False
    governs = words[at + 1] in vocabulary.kinds["preposition"] and words[at - 2] != "باسم"
    return governs and words[at - 2] in vocabulary.names.given and words[at - 1].startswith("ال")


def stands_alone(reading: Reading, at: int) -> bool:
    """Tell whether ذلك is all that is told: نفت زوجته ذلك; not مدير ذلك المتحف."""
    return not "".join(reading.tokens.words[at + 1 : at + 2]).startswith("ال")


def has_that_behind(reading: Reading, at: int) -> bool:
    """Tell whether a verb tells of whom the phrase describes: شاهد عيان نفى ذلك، دبلوماسي غربي تحدث إلى."""
    return reading.tokens.words[at + 1 : at + 2] == [_THAT] or is_behind_adjective(reading, at)


def is_dated(reading: Reading, at: int) -> bool:
    """Tell whether a number is behind the year: سامر الحلو عام 2015."""
    return at + 1 < reading.stop and reading.tokens.words[at + 1].isdigit()


def is_accusative(reading: Reading, at: int) -> bool:
    """Tell whether its spelling makes it no part of a subject: وجه الرئيس سالم أولاً."""
    return reading.tokens.has_tanween(at)


def is_behind_definite(reading: Reading, at: int) -> bool:
    """Tell whether it says how somebody was: كان الحارس واقفا; not مباحثات أميركا."""
    return reading.tokens.words[at - 1].startswith("ال") and at not in reading.tokens.sure_names


def is_predicate(reading: Reading, at: int) -> bool:
    """Tell whether a perfect tells what somebody did: كان المدير زار; not المزارع عاهد أبو خليل."""
    words = reading.tokens.words
    if at in reading.tokens.sure_names or at + 1 >= reading.stop:
        return False
    closed = words[at - 1].startswith("ال") or is_behind_adjective(reading, at)  # دبلوماسي غربي تحدث إلى
    return closed and not _opens_name(reading, at)


def _opens_name(reading: Reading, at: int) -> bool:
    """المزارع عاهد أبو خليل، الناجي الإريتري تكلي ولد ميكائيل: between a post and another word of a name."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    if at + 1 >= reading.stop:
        return False
    named = vocabulary.names.is_known(words[at + 1]) or words[at + 1] in vocabulary.names.particles
    post = vocabulary.source_kind(words[at - 1]) is not None or words[at - 1] in vocabulary.nationalities
    return named and post


def is_done_by(reading: Reading, at: int) -> bool:
    """Tell whether an imperfect tells what somebody does: كان المدير ينتظر; not جانيت يلين."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    word, before = words[at], words[at - 1]
    if at in reading.tokens.inner_names or (before in vocabulary.names.given and not before.startswith("ال")):
        return False
    return (word[0] == "ي" or before.startswith("ال")) and not _opens_name(reading, at)


def is_how(reading: Reading, at: int) -> bool:
    """Tell whether it says how it was said: حذر المدير بشدة; not الوزير المكلف بتسيير الأعمال."""
    before, vocabulary = reading.tokens.words[at - 1], reading.vocabulary
    if before in vocabulary.kinds["adjective"]:
        return False
    if reading.object_follows and before.startswith("ال") and not is_participle(before, vocabulary):
        return not before.endswith(("ي", "يه"))  # قضت محكمة التمييز بإلغاء القرار
    return vocabulary.names.is_known(before) or vocabulary.source_kind(before) in {"role", "organization"}


def is_behind_adjective(reading: Reading, at: int) -> bool:
    """Tell whether an indefinite noun with its adjective is before it: قدم دبلوماسي خليجي معلومات."""
    words, noun = reading.tokens.words, reading.tokens.words[at - 2] if at > 1 else ""
    described = words[at - 1].endswith(("ي", "يه")) and reading.vocabulary.source_kind(words[at - 1]) is None
    return described and reading.vocabulary.sources.get(noun) in {"unnamed", "people"}


def opens_another(reading: Reading, at: int) -> bool:
    """Tell whether behind a full name a post with a name is somebody else: انتقد سالم الحداد الخبير فؤاد."""
    words, names = reading.tokens.words, reading.vocabulary.names
    if at + 1 >= reading.stop or at < _FULL_NAME or words[at + 1] not in names.common:
        return False
    plain = names.is_known(words[at - 1]) or reading.vocabulary.source_kind(words[at - 1]) is None
    given = words[at - 2] not in reading.vocabulary.kinds["preposition"]  # المشرف على المشروع المهندس سامر
    if at - 2 not in reading.tokens.sure_names and reading.vocabulary.source_kind(words[at - 2]) is not None:
        return False  # أمير المنطقة الأمير سالم
    family = plain and given and words[at - 1].startswith("ال")
    return family and words[at - 2] in names.common and words[at + 1] not in names.never


def always(_reading: Reading, _at: int) -> bool:
    """Tell that the word ends a phrase wherever it stands in one."""
    return True


def is_of_document(reading: Reading, at: int) -> bool:
    """Tell whether it says how a document came out: بيان مقتضب نُشر على الموقع، تقرير صدر أمس."""
    words, names = reading.tokens.words, reading.vocabulary.names
    if words[at - 1].startswith("ال") and not names.is_known(words[at]):
        return True  # بيان للمجلس الأعلى تلقت الوكالة نسخة منه
    nouns = (word for word in words[max(0, at - 2) : at] if not word.startswith("ال"))
    return any(reading.vocabulary.source_kind(noun) == "document" for noun in nouns)


def is_oath(reading: Reading, at: int) -> bool:
    """Tell whether it is an oath, أقسم سالم بالله, and no caliph's name, المعتصم بالله."""
    return _CALIPH.fullmatch(reading.tokens.words[at - 1]) is None
