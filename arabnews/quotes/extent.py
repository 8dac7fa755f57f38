"""How far the noun phrase reaches that names who speaks."""

from __future__ import annotations

from arabnews.quotes.alike_names import is_stranded
from arabnews.quotes.everyday_forms import is_any_form, is_everyday_verb
from arabnews.quotes.kept_prepositions import ends_in_name
from arabnews.quotes.no_names import is_object_noun, may_lengthen
from arabnews.quotes.particles import LEFT_BEHIND, PRONOUN_SUBJECTS, TO
from arabnews.quotes.phrase_ends import (
    ends_phrase,
    is_to_somebody,
    is_verb,
    opens_adverbial,
)
from arabnews.quotes.phrase_names import is_attribute
from arabnews.quotes.reading import Reading
from arabnews.quotes.tokens import Tokens
from arabnews.quotes.vocabulary import Vocabulary

__all__ = ["phrase_extent"]

_PIECE_ENDS = ",-()"
_OF_VERBS = frozenset({"عن", "علي"})  # behind name and post the verb's own preposition
_LONGEST = 40
_NAME_WORDS = 5
_PLACE = 4  # tokens of a place with its comma
_FEW_WORDS = 2  # that may be a name though nobody knows them
_ONCE = "ذات"
_DAYS = ("اليوم", "امس")
_FOREIGN = 4  # the same, alone between a post and the statement


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
    if first_end == at:
        return None
    return at, _later_pieces(reading, at, first_end)


def _skip_adverbs(reading: Reading, at: int) -> int | None:
    """Step over أيضا، أمس، آنذاك; a phrase that opens with a preposition or a comma is no subject."""
    tokens, asides, start = reading.tokens, reading.vocabulary.asides, at
    while at < reading.stop:
        at = _behind_place(reading, at)
        if at > start:
            at = _behind_day(reading, at)
        at = _behind_turn(reading, at)
        if at >= reading.stop:
            return None
        kind, word = tokens.kinds[at], tokens.words[at]
        if kind == "(" and _opens_speaker(reading, at + 1):  # قال (سالم العابد)
            return at + 1
        if kind == "'":
            return at if at + 1 < reading.stop and tokens.kinds[at + 1] == "w" else None
        if kind != "w":
            return None
        if opens_adverbial(reading, at) or is_to_somebody(reading, at):
            return None
        if word not in asides or _points_at_source(reading, at):
            return at
        if word in PRONOUN_SUBJECTS and word[0] == "و":  # قالت وهي تنظر إليه
            return None
        at += 1 + (word == _ONCE)  # ذات مرة
    return None


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
        if tokens.words[at] in TO and _belongs_to_marked(reading, at):  # المكتب التابع لـ«هيئة الضفة»
            at += 1
            kind = tokens.kinds[at]
        if kind in "'o":
            at = _behind_marks(reading, at, opens=at == start) if kind == "'" else at + 1
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


def _behind_marks(reading: Reading, at: int, *, opens: bool) -> int:
    """الممثلة "سلمى المختار": what a pair of marks holds is one name; at the head it must be a source's."""
    kinds = reading.tokens.kinds
    closing = kinds.find("'", at + 1, min(reading.stop, at + _NAME_WORDS + 1))
    whole = closing > at + 1 and kinds.count("w", at, closing) == closing - at - 1
    if opens and closing > at + 2:
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
        if tokens.words[at] == "قد" or (end > first and tokens.words[at] in _OF_VERBS):
            break
        of_another = inside and reading.vocabulary.source_kind(tokens.words[at]) is not None
        inside = False  # عن مواجهة قطر، صاحب الضيافة: what is cut off has an apposition of its own
        alias = at == first + 1 and _is_alias(reading, start, at)
        apposed = not of_another and (alias or _is_apposition(reading, at, piece_end, after_cut=cut))
        if apposed and _suits(reading, start, at):
            last = max(_first_piece(reading, at), at + 1)
            cut = last < piece_end
            end = last + (_is_bracketed(reading, at, last))
        else:
            cut = True
        at = piece_end
    return end


def _is_bracketed(reading: Reading, at: int, last: int) -> bool:
    """المحامي سامر الحلو (وكيل الدفاع): the closing bracket goes with the opening one."""
    kinds = reading.tokens.kinds
    return kinds[at - 1] == "(" and last < reading.stop and kinds[last] == ")"


def _is_alias(reading: Reading, start: int, at: int) -> bool:
    """منظمة الطفولة (يونيسيف): one word in brackets right behind a body is what it is called."""
    tokens, vocabulary = reading.tokens, reading.vocabulary
    body = vocabulary.source_kind(tokens.words[start]) == "organization"
    return body and tokens.kinds[at - 1 : at + 2] == "(w)" and tokens.words[at] not in vocabulary.asides


def _suits(reading: Reading, start: int, at: int) -> bool:
    """دعت الحركة، العلماء، افتتح الوزير، أمس، مكتبة: the object is no other name of who acts."""
    words = reading.tokens.words[at : at + _NAME_WORDS]
    if reading.vocabulary.title_count(words):  # الفريق أول سامر الحلو
        return True
    heads = (
        reading.vocabulary.source_kind(reading.tokens.words[start]),
        reading.vocabulary.source_kind(reading.tokens.words[at]),
    )
    if reading.object_follows and heads[1] == "organization":
        return False
    if heads[0] == "document" and reading.tokens.words[at] in reading.vocabulary.kinds["comes-out"]:
        return False
    return heads[1] != "people" or heads[0] not in {"organization", "role"}


def _is_apposition(reading: Reading, at: int, piece_end: int, *, after_cut: bool) -> bool:
    tokens, vocabulary = reading.tokens, reading.vocabulary
    word = tokens.words[at]
    if tokens.kinds[at] == "'" and at + 1 < piece_end:
        word = tokens.words[at + 1]
    titles = vocabulary.title_count(tokens.words[at:piece_end])
    if (titles and len(tokens.words[at + titles]) > 1) or word in vocabulary.kinds["called"]:  # not (د.ب.أ)
        return True
    verb = is_verb(reading, at) and not _closes_as_name(reading, at, piece_end)
    his = vocabulary.source_kind(word) == "title-pronoun"  # أبدى سامر الحلو، المدرب، سعادته
    aside = word in vocabulary.asides or _is_glued_day(word, vocabulary)
    if verb or his or aside or opens_adverbial(reading, at):
        return False
    if after_cut and vocabulary.source_kind(word) is None:
        return _is_name_at_end(reading, at, piece_end)
    joined = word.removeprefix("و")
    if vocabulary.source_kind(word) or vocabulary.source_kind(joined):
        return True
    if joined != word and not vocabulary.names.is_known(word):  # ليلى الحداد، وأدارها سالم: another clause
        return False
    return _may_be_name(reading, at, piece_end)


def _is_glued_day(word: str, vocabulary: Vocabulary) -> bool:
    """فجراليوم، صباحأمس: two words of time that a blank should part."""
    time = vocabulary.kinds["time"]
    return any(word.endswith(day) and word[: -len(day)] in time for day in _DAYS)


def _closes_as_name(reading: Reading, at: int, piece_end: int) -> bool:
    """الأمين العام، ينس ستولن، أن: alone between the last two commas stands no verb."""
    words = reading.tokens.words[at:piece_end]
    if not _FEW_WORDS <= len(words) <= _FOREIGN or piece_end + 1 < reading.stop:
        return False
    return all(not word.startswith("ال") and may_lengthen(word, reading.vocabulary) for word in words[1:])


def _may_be_name(reading: Reading, at: int, piece_end: int) -> bool:
    """مدير المتحف، سامر الحلو: few words, one of them known."""
    tokens, vocabulary = reading.tokens, reading.vocabulary
    places = [place for place in range(at, piece_end) if tokens.kinds[place] == "w"]
    asides = vocabulary.kinds["preposition"] | vocabulary.kinds["years"]
    aside = next((n for n, place in enumerate(places) if tokens.words[place] in asides), len(places))
    places = _without_object(tokens, places[:aside], vocabulary)  # محافظ الساحل، سامر الحلو في بيان
    if not 0 < len(places) <= _NAME_WORDS or any(_is_no_name(tokens, place, vocabulary) for place in places):
        return False
    words = [tokens.words[place] for place in places]
    if is_attribute(words, vocabulary) or _is_plain_noun(words, vocabulary):
        return False
    if is_everyday_verb(words[0]):  # بحسب الهيئة (رسمية)، نفذ العمال
        return False
    few = len(words) <= _FEW_WORDS or _closes_as_name(reading, at, piece_end)
    return few or any(vocabulary.names.is_known(word) for word in words)


def _is_plain_noun(words: list[str], vocabulary: Vocabulary) -> bool:
    """الخبير، المتخصص في …; وصفت الحركة، الخطوة: one definite word behind a comma that has no name's form."""
    word = words[0]
    lone = len(words) == 1 and word.startswith("ال")
    return lone and not word.endswith("ي") and not vocabulary.names.is_known(word)


def _without_object(tokens: Tokens, places: list[int], vocabulary: Vocabulary) -> list[int]:
    """وصف رئيس النقابة، سامر بن ربيع وضع التجار: behind a name stands what the verb is about."""
    words, names = [tokens.words[place] for place in places], vocabulary.names
    if len(words) <= _FEW_WORDS or words[0] not in names.given:
        return places
    end = next((n for n, word in enumerate(words) if n > 1 and is_any_form(word, vocabulary)), len(words))
    whole = words[end - 1] not in names.particles and may_lengthen(words[end - 1], vocabulary)
    return places[:end] if whole and all(word[0] != "و" for word in words[1:end]) else places


def _is_no_name(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """في، قال، بدورته، 12; not عموتة, which only reads like a noun with its owner."""
    word = tokens.words[at]
    plain = word in vocabulary.kinds["preposition"] or word in vocabulary.cues
    if plain or word[0].isdigit():
        return True
    unowned = word.endswith("ته") and word not in vocabulary.objects and tokens.ends_in_ta(at)
    return not unowned and is_object_noun(word, vocabulary)


def _is_name_at_end(reading: Reading, at: int, piece_end: int) -> bool:
    """قال المدير، في كلمته، سامر الحلو، إن: known names alone between the last two commas."""
    words, names = reading.tokens.words[at:piece_end], reading.vocabulary.names
    if not _FEW_WORDS <= len(words) <= _NAME_WORDS or piece_end + 1 < reading.stop:
        return False
    return words[0] in names.given and all(names.is_known(word) or word in names.particles for word in words)
