"""Who is told, behind the noun phrase of a speaker: the deputies, a programme, an agency."""

from __future__ import annotations

from arabnews.quotes.phrases.prepositions import ends_in_name
from arabnews.quotes.phrases.reading import Reading
from arabnews.quotes.words.heads import bare

__all__ = ["is_addressed", "is_behind_name", "is_for_people", "is_told"]

_FULL_NAME = 2  # words


def is_for_people(reading: Reading, at: int) -> bool:
    """القاضي للنواب، المدرب للاعب: whom he tells; not الأمين العام للنواب, بلاغ للمنظمين."""
    before, vocabulary = reading.tokens.words[at - 1], reading.vocabulary
    if vocabulary.source_kind(before) == "document":
        return False
    plain = vocabulary.source_kind(before) is None or _describes_post(reading, at - 1)
    adjective = before.endswith(("ي", "يه")) and plain
    return not adjective and before not in vocabulary.kinds["adjective"]


def _describes_post(reading: Reading, at: int) -> bool:
    """المستشار الاقتصادي: an adjective that is a post elsewhere."""
    before, word = reading.tokens.words[at - 1 : at + 1] if at else ("", "")
    definite = before.startswith("ال") and word.startswith("ال")
    return definite and reading.vocabulary.source_kind(before) == "role"


def is_behind_name(reading: Reading, at: int) -> bool:
    """سامر الحلو للمشهد، سامر الحلو لبرنامج، سالم لرئيس الحكومة: behind a name لـ opens whom he tells."""
    words, names = reading.tokens.words, reading.vocabulary.names
    role = reading.vocabulary.source_kind(words[at][1:]) == "role"
    if role and (_is_whole_name(reading, at - 1) or _is_whole_post(reading, at - 1)):
        return True
    if words[at][:2] == "لل" and at >= _FULL_NAME and _is_alone(reading, at - 1):
        return True
    if at < _FULL_NAME or words[at - 2] not in names.given or reading.tokens.kinds[at - 2 : at] != "ww":
        return False
    if reading.vocabulary.source_kind(words[at - 2]) == "role":  # الأمين العام للاتحاد
        return False
    return ends_in_name(reading, at - 3, at) and (words[at - 1].startswith("ال") or words[at][:2] == "لل")


def _is_alone(reading: Reading, at: int) -> bool:
    """أوضح الحداد للأحرار: one definite word behind the verb, which takes no complement of its own."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    verb = vocabulary.cues.get(words[at - 1])
    return words[at].startswith("ال") and verb is not None and verb.finite


def _is_whole_name(reading: Reading, at: int) -> bool:
    """سالم، سالم سعيد: a name to which لـ is no complement; not المستشار الخاص، عضو سالم."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    word = words[at]
    if not vocabulary.names.is_known(word) or vocabulary.source_kind(word) or word.startswith("ال"):
        return False
    before = words[at - 1] if at else ""
    titled = vocabulary.title_count([before, word]) > 0
    return titled or before in vocabulary.names.given or before in vocabulary.cues


def _is_whole_post(reading: Reading, at: int) -> bool:
    """عضو المجلس لرئيس البرلمان: a post and what it is of; not المستشار الإعلامي لرئيس الوزراء."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    adjective = words[at].endswith(("ي", "يه")) or words[at] in vocabulary.kinds["adjective"]
    of_body = words[at].startswith("ال") and not adjective and vocabulary.source_kind(words[at]) != "role"
    return of_body and at > 0 and vocabulary.sources.get(words[at - 1]) == "role"


def is_told(reading: Reading, at: int) -> bool:
    """أبلغ تاجر رويترز أن: an agency behind another noun than an outlet's or a post's."""
    before, vocabulary = reading.tokens.words[at - 1], reading.vocabulary
    return reading.tokens.kinds[at - 1] == "w" and not (
        bare(before) in vocabulary.kinds["outlet"]
        or vocabulary.source_kind(before) == "role"
        or before in vocabulary.kinds["preposition"]
        or before in vocabulary.agencies
    )


def is_addressed(reading: Reading, at: int) -> bool:
    """دعا رئيس البلدية السكان: people or a body behind a definite phrase; not اللجنة المنظمة."""
    word, before = reading.tokens.words[at], reading.tokens.words[at - 1]
    if not before.startswith("ال"):
        return False
    if word in reading.vocabulary.kinds["adjective"] and before.endswith("ه"):
        return False
    offices, nouns = reading.vocabulary.kinds["office"], reading.tokens.words[max(0, at - 2) : at]
    if word in reading.vocabulary.kinds["elected"] and any(bare(noun) in offices for noun in nouns):
        return False  # الرئيس المنتخب، رئيس النادي المنتخب
    if word[-2:] == before[-2:] and word[-2:] in {"ين", "ون", "ات"}:  # المحللين الاقتصاديين
        return False
    titles = reading.vocabulary.title_count(reading.tokens.words[at : at + 4])
    # الفريق الركن سالم
    return not titles or reading.tokens.words[at + titles] not in reading.vocabulary.names.given
