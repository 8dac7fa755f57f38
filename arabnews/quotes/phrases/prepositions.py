"""Prepositions that stay in the phrase of a speaker: مصدر في الوزارة، محام عن المتهم."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.no_names import may_lengthen
from arabnews.quotes.phrases.reading import Reading
from arabnews.quotes.words.everyday_forms import is_any_form, is_verbal_noun
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import GOVERNED, THAT
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["ends_in_name", "follows_doing", "is_governed", "keeps_preposition"]

_IN_PLACES = frozenset({"role", "unnamed", "document", "people", "organization"})
_COMES_FROM = frozenset({"unnamed", "role", "people"})
_OF_SPEAKER = ("ها", "هم", "هما", "ته")
_IN, _FROM = "في", "من"
_DEFENDS = ["للدفاع", "عن"]
_TO, _ABOUT = "الي", "عن"
_SAKE = "اجل"
_SHORTEST_OWNED = 4  # أبها، بنها are towns


def keeps_preposition(reading: Reading, start: int, at: int) -> bool:
    """Tell whether a preposition belongs to the phrase: مصدر قريب من الملف; not سالم في كلمة.

    Args:
        reading: The stretch.
        start: First token of the phrase.
        at: The preposition.
    """
    tokens, vocabulary = reading.tokens, reading.vocabulary
    word = tokens.words[at]
    after = _ruled_by(reading, at)
    if not after or (_tells_when(word, after, vocabulary) and not is_governed(reading, at)):
        return False
    if word in GOVERNED:
        if _defends(reading, start, at) or (
            not reading.object_follows
            and (_is_complement(reading, start, at) or _is_of_doing(reading, start, at))
        ):
            return True
        belongs = word == _FROM and _is_from(reading, start, at, after)
        sent = word == _TO and _is_sent_to(reading, start, at)
        of_verb = word == _ABOUT and _takes(reading, start, word)  # أعرب السفير عن شكره
        return belongs or sent or (is_governed(reading, at) and not of_verb)
    return word == "باسم" or (word in {"في", "لدي"} and _keeps_place(reading, start, at))


def is_governed(reading: Reading, at: int) -> bool:
    """Tell whether a post brings its preposition, whatever stands behind: المشرف العام على المعرض.

    Args:
        reading: The stretch.
        at: The preposition.
    """
    words, governing = reading.tokens.words, reading.vocabulary.kinds["governing"]
    if words[at] not in GOVERNED:
        return False
    return words[at - 1] in governing or (words[at - 1].startswith("ال") and words[at - 2] in governing)


def _tells_when(preposition: str, word: str, vocabulary: Vocabulary) -> bool:
    """في بيان، في يوم، المدير في آخر اجتماع: when and how it is said; not المشرف على الورشة."""
    kinds = vocabulary.kinds
    if _is_medium(word, kinds["medium"]) or word in kinds["time"]:
        return True
    return preposition == _IN and bare(word) in kinds["no-place"]


def _ruled_by(reading: Reading, at: int) -> str:
    """في إحدى التدوينات، في سلسلة من التغريدات: the noun that counts behind a preposition."""
    words, row = reading.tokens.words, reading.vocabulary.kinds["row"]
    if at + 1 >= reading.stop:
        return ""
    if words[at + 1] not in row:
        return words[at + 1]
    noun = at + 2 + (words[at + 2 : at + 3] == ["من"])
    kinds = reading.vocabulary.kinds
    counted = noun < reading.stop and (
        _is_medium(words[noun], kinds["medium"]) or bare(words[noun]) in kinds["no-place"]
    )
    return words[noun if counted else at + 1]


def _is_from(reading: Reading, start: int, at: int, after: str) -> bool:
    """سامر الحلو من سكان، فريق من الباحثين، مصدر من داخل الوزارة، شاهد من القرية."""
    vocabulary = reading.vocabulary
    words = reading.tokens.words
    kind = vocabulary.sources.get(words[at - 1]) if at == start + 1 else None
    if at == start + 2 and not words[at - 1].startswith("ال") and words[at - 1].endswith(("ي", "يه")):
        kind = "unnamed" if vocabulary.sources.get(words[start]) == "unnamed" else None  # مصدر طبي من
    if at == start + 1 and words[start] in vocabulary.kinds["plenty"]:  # ثلاثة من سكان الساحل
        return vocabulary.source_kind(after) in {"people", "unnamed", "role"}
    if kind in _COMES_FROM and _comes_from_place(reading, start, at):
        return True
    body = vocabulary.source_kind(after) == "organization"
    if kind == "unnamed":
        return body or after in vocabulary.kinds["inside"]
    if kind == "people" and (after.startswith("ال") or _are_of_body(reading, start, after)):
        return True
    resides = after in vocabulary.kinds["belonging"] and ends_in_name(reading, start, at)
    return resides or _is_of_group(reading, start, at)


def _comes_from_place(reading: Reading, start: int, at: int) -> bool:
    """شاهد من القرية، تاجر من السوق، مزارع من نزوى; not طلب تاجر من السوق، قال مسؤول من المتوقع أن."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    after, ahead = words[at + 1], words[at + 2] if at + 2 < len(words) else ""
    if _takes(reading, start, "من") or ahead in THAT or reading.object_follows:
        return False
    if after in vocabulary.cities or after in vocabulary.countries or bare(after) in vocabulary.place_heads:
        return True
    return after.startswith("ال") and vocabulary.source_kind(after) is None and not is_verbal_noun(after[2:])


def _is_of_group(reading: Reading, start: int, at: int) -> bool:
    """فريق دولي من العلماء، عدد كبير من السكان: behind a group and its adjective; not طلب فريق دولي من."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    if at != start + 2 or vocabulary.sources.get(words[start]) != "people":
        return False
    return not _takes(reading, start, "من") and vocabulary.source_kind(words[at + 1]) == "people"


def _are_of_body(reading: Reading, start: int, after: str) -> bool:
    """باحثون من جامعة الساحل; not طلب باحثون من جامعة الساحل."""
    return not _takes(reading, start, "من") and reading.vocabulary.source_kind(after) == "organization"


def _takes(reading: Reading, start: int, preposition: str) -> bool:
    """Tell whether the verb before the phrase takes a preposition, which is then not the phrase's."""
    verb = reading.vocabulary.cues.get(reading.tokens.words[start - 1]) if start else None
    return verb is not None and preposition in verb.entry.takes


def follows_doing(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a preposition is that of what is done before it: الرقابة على، للسيطرة على.

    Args:
        words: Words in their search form.
        at: The preposition.
        vocabulary: The words of reported speech.
    """
    before = words[at - 1]
    doing = "ال" + before[2:] if before.startswith("لل") else before
    return f"{doing} {words[at]}" in vocabulary.kinds["doing-with"]


def _is_of_doing(reading: Reading, start: int, at: int) -> bool:
    """هيئة الرقابة على الصادرات: what a body does has its preposition; not شددت هيئة الرقابة على العمل."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    if at == start + 1 or not follows_doing(words, at, vocabulary):
        return False
    return not _takes(reading, start, words[at]) and words[at + 1].startswith("ال")


def _is_sent_to(reading: Reading, start: int, at: int) -> bool:
    """المبعوث الخاص للأمم المتحدة إلى سوريا: behind an envoy and what describes him a land or a town."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    if words[at + 1] not in vocabulary.countries and words[at + 1] not in vocabulary.cities:
        return False
    described = all(word.startswith(("ال", "لل")) for word in words[start + 1 : at])
    post = bare(words[start])
    return described and (post in vocabulary.kinds["speaks-for"] or post in vocabulary.kinds["governing"])


def _is_complement(reading: Reading, start: int, at: int) -> bool:
    """محام عن المتهم، حزب العمل من أجل الوطن، مراسل القناة من بيروت، سالم الحلو من الدفاع المدني."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    word, before, after = words[at], words[at - 1], words[at + 1]
    if word == "عن":
        return before in vocabulary.kinds["speaks-for"] or _is_elected(reading, start, after)
    if word != "من":
        return False
    if before.isdigit() or after.isdigit():  # المنتخب لأقل من 20 سنة
        return before in vocabulary.kinds["fewer"] or bare(words[start]) in vocabulary.kinds["numbered"]
    if after == _SAKE:
        return any(vocabulary.sources.get(noun) == "organization" for noun in words[start:at])
    if bare(words[start]) in vocabulary.kinds["outlet"]:
        return after in vocabulary.countries or after in vocabulary.cities
    return vocabulary.source_kind(after) == "organization" and _is_of_body(reading, start, at)


def _defends(reading: Reading, start: int, at: int) -> bool:
    """منظمة السكان للدفاع عن الشاطئ: in the name of a body."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    return words[at - 1 : at + 1] == _DEFENDS and vocabulary.sources.get(words[start]) == "organization"


def _is_of_body(reading: Reading, start: int, at: int) -> bool:
    """قال سالم الحلو من الدفاع المدني: whose man he is; not طلب سالم الحلو من الوزارة أن, قال من البلدية."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    verb = vocabulary.cues.get(words[start - 1]) if start else None
    if verb is None or "من" in verb.entry.takes or not ends_in_name(reading, start, at):
        return False
    body, kinds = bare(words[at + 1]), vocabulary.kinds
    if body in kinds["seat"] or body in kinds["territory"] or body in vocabulary.place_heads:
        return False
    behind = words[at + 2 : min(at + 5, reading.stop)]
    return not any(word in vocabulary.names.given for word in behind if not word.startswith("ال"))


def _is_medium(word: str, media: frozenset[str]) -> bool:
    """في بيان، في بيانه، في لقائه."""
    if bare(word) in media:
        return True
    owned = word[:-2] + "ء" if word.endswith("ئه") else word[:-1]
    return word.endswith("ه") and owned in media


def _is_elected(reading: Reading, start: int, after: str) -> bool:
    """النائب في المجلس عن حزب آفاق: a post speaks for a body; not تحدث المدرب عن مجموعة المنتخب."""
    vocabulary = reading.vocabulary
    if _takes(reading, start, "عن"):
        return False
    head = vocabulary.source_kind(reading.tokens.words[start])
    return head == "role" and vocabulary.source_kind(after) == "organization"


def _keeps_place(reading: Reading, start: int, at: int) -> bool:
    tokens, vocabulary = reading.tokens, reading.vocabulary
    after = tokens.words[at + 1]
    ahead = tokens.words[at + 2] if at + 2 < reading.stop else ""  # في مستهل كلمته
    if after.isdigit() or _points_back(after) or _points_back(ahead):
        return False
    if ahead and tokens.has_pronoun(at + 2) and is_any_form(ahead, vocabulary):
        return False  # في أسباب حكمه; not في إقليم آتشيه
    if ends_in_name(reading, start, at):
        return False
    head = vocabulary.source_kind(tokens.words[start])
    if at == start + 1 and vocabulary.title_count([tokens.words[start], ""]):  # الرائد في الشرطة
        return True
    if head in _IN_PLACES:
        return head != "organization" or (tokens.words[at] == "في" and not _is_doing(after, vocabulary))
    return any(vocabulary.source_kind(word) == "role" for word in tokens.words[start + 1 : at])


def _is_doing(word: str, vocabulary: Vocabulary) -> bool:
    """نجحت المنظمة في تقليل المعدلات; not دائرة البحوث في وزارة الزراعة."""
    return is_verbal_noun(word) and vocabulary.source_kind(word) is None


def _points_back(word: str) -> bool:
    """في نشرتها، في كلمته: with the pronoun of the speaker it is where he says it."""
    return len(word) > _SHORTEST_OWNED and word.endswith(_OF_SPEAKER) and not word.startswith("ال")


def ends_in_name(reading: Reading, start: int, at: int) -> bool:
    """Tell whether a name of two words at least stands before a token.

    Args:
        reading: The stretch.
        start: First token of the phrase.
        at: The token.
    """
    word, names = reading.tokens.words[at - 1], reading.vocabulary.names
    if reading.vocabulary.source_kind(word) is not None or at - 1 == start:
        return False
    if at - 2 in reading.tokens.sure_names:
        return True
    if reading.tokens.words[at - 2] == "باسم":  # المتحدث باسم اليونيسف في
        return False
    return reading.tokens.words[at - 2] in names.given and may_lengthen(word, reading.vocabulary)
