"""How far the noun phrase reaches that names who speaks."""

from __future__ import annotations

import re

from arabnews.quotes.phrases.alike_names import is_stranded
from arabnews.quotes.phrases.appositions import is_alias, is_apposition, suits
from arabnews.quotes.phrases.ends import (
    ends_phrase,
    is_to_somebody,
    is_verb,
    opens_adverbial,
)
from arabnews.quotes.phrases.prepositions import ends_in_name
from arabnews.quotes.phrases.reading import Reading
from arabnews.quotes.words.particles import (
    LAST,
    LEFT_BEHIND,
    POINTERS,
    PRONOUN_SUBJECTS,
    RELATIVE,
    THAT,
    THAT_WITH_PRONOUN,
    TO,
)
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["phrase_extent"]

_PIECE_ENDS = ",-()"
_OF_VERBS = frozenset({"عن", "علي"})  # behind name and post the verb's own preposition
_LONGEST = 40
_NAME_WORDS = 5
_PLACE = 4  # tokens of a place with its comma
_CLAUSE = 2  # tokens of التي يعتقد
_CLOSING = re.compile("[')]")
_TOLD = frozenset({"ذلك", "بذلك"})
_ONCE = "ذات"
_SO_THAT = frozenset("ف" + word for word in THAT | THAT_WITH_PRONOUN)


def phrase_extent(
    tokens: Tokens, start: int, stop: int, vocabulary: Vocabulary, *, object_follows: bool = False
) -> tuple[int, int] | None:
    """Read the noun phrase of a speaker.

    Args:
        tokens: The paragraph.
        start: Token from which it may begin.
        stop: Token before which it must end.
        vocabulary: The words of reported speech.
        object_follows: Whether the verb's object may stand behind the phrase, because no statement does.

    Returns:
        Its tokens, or `None` if there is none.
    """
    reading = Reading(tokens, min(stop, start + _LONGEST), vocabulary, object_follows)
    at = _skip_adverbs(reading, start)
    if at is None or is_verb(reading, at):
        return None
    first_end = _first_piece(reading, at)
    alone = at == start + 1 and tokens.kinds[start] == ","  # وأوضح، مدير المتحف، أن
    if first_end == at or (alone and tokens.kinds[first_end : first_end + 1] != ","):
        return None
    return at, _later_pieces(reading, at, first_end)


def _skip_adverbs(reading: Reading, at: int) -> int | None:
    """Step over أيضا، أمس، آنذاك; a phrase that opens with a preposition or a comma is no subject."""
    tokens, asides, start = reading.tokens, reading.vocabulary.asides, at
    while at < reading.stop:
        if tokens.words[at] in _TOLD:
            at = _behind_told(reading, at)
        at = _behind_turn(reading, _behind_place(reading, at))
        if at > start:
            at = _behind_day(reading, at)
        if at >= reading.stop or tokens.kinds[at] != "w":
            return _behind_opener(reading, at)
        if opens_adverbial(reading, at) or is_to_somebody(reading, at) or _points_at_doing(reading, at):
            return None
        word = tokens.words[at]
        if word not in asides or at in tokens.sure_names or _points_at_source(reading, at):
            return at
        if word in PRONOUN_SUBJECTS and word[0] == "و":  # قالت وهي تنظر إليه
            return None
        at += 1 + (word == _ONCE)  # ذات مرة
    return None


def _behind_opener(reading: Reading, at: int) -> int | None:
    """قال "الراصد الجوي"، قال (سالم العابد): a subject in marks begins with them, in brackets behind them."""
    tokens = reading.tokens
    if at + 1 >= reading.stop or tokens.kinds[at + 1] != "w":
        return None
    if tokens.kinds[at] == "'":
        return at
    if tokens.kinds[at] == ",":
        return at + 1 if _is_between_commas(reading, at) else None
    return at + 1 if tokens.kinds[at] == "(" and _opens_speaker(reading, at + 1) else None


def _is_between_commas(reading: Reading, at: int) -> bool:
    """يعتقد، سامر الحلو، أن: a name or a post with a comma on both sides, and then what is said."""
    tokens = reading.tokens
    closing = tokens.kinds.find(",", at + 1, reading.stop)
    if closing < 0 or closing - at > _NAME_WORDS + 1 or closing + 1 != reading.stop:
        return False
    return _opens_speaker(reading, at + 1) and not THAT.isdisjoint(tokens.words[closing + 1 : closing + 3])


def _behind_told(reading: Reading, at: int) -> int:
    """أوضح ذلك المهندس سامر، أوضح ذلك لـ«صدى المدينة» المهندس سامر: step over what was told, and to whom."""
    tokens = reading.tokens
    behind = at + 1
    told = tokens.words[behind : behind + 1] in (["ل"], ["لل"])
    if told and tokens.kinds[behind + 1 : behind + 2] in {"'", "("}:
        closing = _CLOSING.search(tokens.kinds, behind + 2, min(behind + _NAME_WORDS, reading.stop))
        behind = behind if closing is None else closing.end()
    speaks = behind < reading.stop and _opens_speaker(reading, behind)
    return behind if speaks else at


def _behind_turn(reading: Reading, at: int) -> int:
    """قال من جانبه المدير: step over what says whose turn it is."""
    words, turns = reading.tokens.words, reading.vocabulary.kinds["turn"]
    return at + 2 if words[at] == "من" and not turns.isdisjoint(words[at + 1 : at + 2]) else at


def _points_at_source(reading: Reading, at: int) -> bool:
    """قال ذات المصدر; not ذات يوم."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    if words[at] not in vocabulary.kinds["same"] or at + 1 >= reading.stop:
        return False
    return words[at + 1].startswith("ال") and vocabulary.source_kind(words[at + 1]) is not None


def _points_at_doing(reading: Reading, at: int) -> bool:
    """عزت هذه الزيادة إلى: what is done, or a thing, is pointed at; not هذا القائد، هذا الأخير."""
    words, vocabulary = reading.tokens.words, reading.vocabulary
    if words[at] not in POINTERS or at + 1 >= reading.stop or not words[at + 1].startswith("ال"):
        return words[at] in _TOLD and at + 1 < reading.stop and not _is_set_off(reading, at + 1)
    if not THAT.isdisjoint(words[at + 2 : at + 3]):  # وقال هذا الحكواتي إن
        return False
    return words[at + 1] not in LAST and vocabulary.source_kind(words[at + 1]) is None


def _is_set_off(reading: Reading, at: int) -> bool:
    """أكد ذلك، المدير سامر: behind the comma stands who says it; not نفت ذلك، مؤكدة."""
    return reading.tokens.kinds[at : at + 1] == "," and _opens_speaker(reading, at + 1)


def _behind_day(reading: Reading, at: int) -> int:
    """قال اليوم، رئيس النادي; قال اليوم (الجمعة) رئيس النادي: step over what sets off the day."""
    tokens, asides = reading.tokens, reading.vocabulary.asides
    if tokens.kinds[at] == "," and _opens_speaker(reading, at + 1):
        return at + 1
    bracket = tokens.kinds[at : at + 3] == "(w)" and tokens.words[at + 1] in asides
    return at + 3 if bracket and at + 3 < reading.stop else at


def _opens_speaker(reading: Reading, at: int) -> bool:
    """رئيس النادي، الدكتور سالم، سالم: behind a comma only what is surely somebody."""
    words, vocabulary = reading.tokens.words[at : reading.stop], reading.vocabulary
    if not words:
        return False
    post = vocabulary.source_kind(words[0]) is not None or vocabulary.title_count(words) > 0
    return post or words[0] in vocabulary.names.given


def _behind_place(reading: Reading, at: int) -> int:
    """أفاد بالجزائر العاصمة، وزير القطاع: step over where it was said, to the comma."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    if word[:1] != "ب" or (word[1:] not in vocabulary.cities and word[1:] not in vocabulary.countries):
        return at
    comma = reading.tokens.kinds.find(",", at, min(reading.stop - 1, at + _PLACE))
    return at if comma < 0 else comma + 1


def _first_piece(reading: Reading, start: int) -> int:
    """Read to the first comma, dash or bracket, or to a word that no longer names anybody."""
    tokens, at = reading.tokens, start
    while at < reading.stop:
        kind = tokens.kinds[at]
        if kind == "'" and reading.object_follows and ends_in_name(reading, start, at):
            break  # افتتح سامر الحلو "معرض الزهور"
        if tokens.words[at] in TO and tokens.kinds[at + 1 : at + 2] == "'":
            if at > start and not _belongs_to_marked(reading, at):
                break  # «أم خالد» لـ«صدى المدينة»
            at += 1  # المكتب التابع لـ«هيئة الضفة»
            kind = tokens.kinds[at]
        if kind in "'o":
            at = _behind_marks(reading, start, at) if kind == "'" else at + 1
            continue
        if kind != "w" or (at > start and ends_phrase(reading, start, at)):
            break
        at += 1
    return _without_trailing(reading, start, at)


def _belongs_to_marked(reading: Reading, at: int) -> bool:
    """Whether لـ joins a name in marks to what belongs to it."""
    words, kinds = reading.tokens.words, reading.tokens.kinds
    if at + 1 >= reading.stop or kinds[at + 1] != "'":
        return False
    return words[at - 1] in reading.vocabulary.kinds["belongs-to"]


def _behind_marks(reading: Reading, start: int, at: int) -> int:
    """الممثلة "سلمى المختار": what a pair of marks holds is one name; at the head it must be a source's."""
    kinds = reading.tokens.kinds
    if kinds.count("'", start, at) % 2:  # it closes
        return at + 1
    closing = kinds.find("'", at + 1, min(reading.stop, at + _NAME_WORDS + 1))
    whole = closing > at + 1 and kinds.count("w", at, closing) == closing - at - 1
    if at == start and closing > at + 2:
        whole = whole and reading.vocabulary.source_kind(reading.tokens.words[at + 1]) is not None
    return closing + 1 if whole else at + 1


def _without_trailing(reading: Reading, start: int, end: int) -> int:
    kinds, tokens = reading.tokens.kinds, reading.tokens
    while end > start and (
        kinds[end - 1] == "o" or tokens.words[end - 1] in LEFT_BEHIND or is_stranded(reading, start, end - 1)
    ):
        end -= 1
    if end > start and kinds[end - 1] == "'" and kinds.count("'", start, end) % 2:
        end -= 1
    return end


def _later_pieces(reading: Reading, start: int, end: int) -> int:
    """Add appositions: رئيس النادي، سالم العابد; a clause between is passed only to reach one."""
    tokens, at, first = reading.tokens, end, end
    called = reading.vocabulary.kinds["called"]
    while at < reading.stop and tokens.kinds[at] not in _PIECE_ENDS and tokens.words[at] not in called:
        at += 1
    cut = inside = at > end
    while at < reading.stop:
        if tokens.kinds[at] in _PIECE_ENDS:
            at += 1
            continue
        piece_end = at
        while piece_end < reading.stop and tokens.kinds[piece_end] not in _PIECE_ENDS:
            piece_end += 1
        if (
            tokens.words[at] == "قد"
            or tokens.words[at] in _SO_THAT
            or (end > first and tokens.words[at] in _OF_VERBS)
        ):
            break
        of_another = inside and reading.vocabulary.source_kind(tokens.words[at]) is not None
        inside = False  # عن مواجهة قطر، صاحب الضيافة: what is cut off has an apposition of its own
        alias = at == first + 1 and is_alias(reading, start, at)
        apposed = not of_another and (alias or is_apposition(reading, at, piece_end, after_cut=cut))
        if apposed and suits(reading, start, at):
            last = max(_first_piece(reading, at), at + 1)
            cut = last < piece_end
            end = last + (_is_bracketed(reading, at, last))
        elif _closes_in_verb(reading, at, piece_end):
            break
        else:
            cut = True
        at = piece_end
    return end


def _closes_in_verb(reading: Reading, at: int, piece_end: int) -> bool:
    """خسر الفريق المباراة، التي يعتقد، سامر الحلو، أن: behind its comma stands the subject of that verb."""
    if piece_end - at < _CLAUSE or piece_end >= reading.stop or reading.tokens.kinds[piece_end] != ",":
        return False
    verb = reading.vocabulary.cues.get(reading.tokens.words[piece_end - 1])
    return verb is not None and verb.finite and reading.tokens.words[piece_end - 2] in RELATIVE


def _is_bracketed(reading: Reading, at: int, last: int) -> bool:
    """المحامي سامر الحلو (وكيل الدفاع): the closing bracket goes with the opening one."""
    kinds = reading.tokens.kinds
    return kinds[at - 1] == "(" and last < reading.stop and kinds[last] == ")"
