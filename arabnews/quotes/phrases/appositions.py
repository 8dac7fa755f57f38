"""The pieces behind a comma or in brackets that name a speaker again: رئيس النادي، سالم العابد."""

from __future__ import annotations

from arabnews.quotes.names.find import is_attribute
from arabnews.quotes.names.no_names import is_object_noun, may_lengthen, shows_owner
from arabnews.quotes.phrases.ends import is_verb, opens_adverbial
from arabnews.quotes.phrases.reading import Reading
from arabnews.quotes.words.everyday_forms import is_any_form, is_everyday_verb
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["is_alias", "is_apposition", "suits"]

_NAME_WORDS = 5
_FEW_WORDS = 2  # that may be a name though nobody knows them
_DAYS = ("اليوم", "امس")
_FOREIGN = 4  # the same, alone between a post and the statement


def is_alias(reading: Reading, start: int, at: int) -> bool:
    """Tell whether one word in brackets right behind a body is what it is called: منظمة الطفولة (يونيسيف).

    Args:
        reading: The stretch.
        start: First token of the phrase.
        at: The word.
    """
    tokens, vocabulary = reading.tokens, reading.vocabulary
    body = vocabulary.source_kind(tokens.words[start]) == "organization"
    return body and tokens.kinds[at - 1 : at + 2] == "(w)" and tokens.words[at] not in vocabulary.asides


def suits(reading: Reading, start: int, at: int) -> bool:
    """Tell whether a piece is another name of who acts, and no object: دعت الحركة، العلماء.

    Args:
        reading: The stretch.
        start: First token of the phrase.
        at: First token of the piece.
    """
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


def is_apposition(reading: Reading, at: int, piece_end: int, *, after_cut: bool) -> bool:
    """Tell whether a piece names the speaker again: رئيس النادي، سالم العابد.

    Args:
        reading: The stretch.
        at: First token of the piece.
        piece_end: One past its last token.
        after_cut: Whether something that names nobody stands between.
    """
    tokens, vocabulary = reading.tokens, reading.vocabulary
    word = tokens.words[at]
    if tokens.kinds[at] == "'" and at + 1 < piece_end:
        word = tokens.words[at + 1]
    titles = vocabulary.title_count(tokens.words[at:piece_end])
    if (titles and len(tokens.words[at + titles]) > 1) or word in vocabulary.kinds["called"]:  # not (د.ب.أ)
        return True
    withheld = not vocabulary.kinds["withheld"].isdisjoint(tokens.words[at + 1 : min(at + 2, piece_end)])
    verb = withheld or (is_verb(reading, at) and not _closes_as_name(reading, at, piece_end))
    if verb or _is_other_thing(word, vocabulary) or opens_adverbial(reading, at):
        return False
    if after_cut and vocabulary.source_kind(word) is None:
        return _is_name_at_end(reading, at, piece_end)
    joined = word.removeprefix("و")
    if vocabulary.source_kind(word) or vocabulary.source_kind(joined):
        return True
    known = (
        joined == word
        or vocabulary.names.is_known(word)
        or _is_foreign(tokens.words[at:piece_end], vocabulary)
    )
    if not known:  # ليلى الحداد، وأدارها سالم: another clause
        return False
    return _may_be_name(reading, at, piece_end)


def _is_other_thing(word: str, vocabulary: Vocabulary) -> bool:
    """أبدى سامر، المدرب، سعادته; ألقى الشيخ، أمس، خطبة; أفادت «الضفة»، بـ«سقوط»."""
    his = vocabulary.source_kind(word) == "title-pronoun"
    aside = word in vocabulary.asides or _is_glued_day(word, vocabulary)
    return his or aside or len(word) == 1 or bare(word) in vocabulary.kinds["medium"]


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


def _is_foreign(words: list[str], vocabulary: Vocabulary) -> bool:
    """زيغليندا فون أوستراو، ويندكوني سوادوغو: a few words that no dictionary knows."""
    name = words[: next((n for n, word in enumerate(words) if word in vocabulary.kinds["preposition"]), None)]
    if not _FEW_WORDS <= len(name) <= _FOREIGN:
        return False
    return not any(
        word.startswith("ال") or is_any_form(word, vocabulary) or word in vocabulary.cues for word in name
    )


def _may_be_name(reading: Reading, at: int, piece_end: int) -> bool:
    """مدير المتحف، سامر الحلو: few words, one of them known."""
    tokens, vocabulary = reading.tokens, reading.vocabulary
    places = [place for place in range(at, piece_end) if tokens.kinds[place] == "w"]
    words, kinds = [tokens.words[place] for place in places], vocabulary.kinds
    aside = (n for n, word in enumerate(words) if word in kinds["preposition"] or word in kinds["years"])
    cut = next(aside, None)  # محافظ الساحل، سامر الحلو في بيان
    places = _without_object(tokens, places[:cut], vocabulary)
    if not 0 < len(places) <= _NAME_WORDS or any(_is_no_name(tokens, place, vocabulary) for place in places):
        return False
    words = [tokens.words[place] for place in places]
    if is_attribute(words, vocabulary) or _is_plain_noun(words, vocabulary):
        return False
    if shows_owner(words[0], vocabulary):  # حسمت الفنانة سلمى الحلو، موقفها من الأمر
        return False
    if is_everyday_verb(words[0]):  # بحسب الهيئة (رسمية)، نفذ العمال
        return False
    few = (
        len(words) <= _FEW_WORDS or _closes_as_name(reading, at, piece_end) or _is_foreign(words, vocabulary)
    )
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
    form = vocabulary.cues.get(word)
    named = form is not None and form.part == "imperfect" and word in vocabulary.names.given  # تامر، يزيد
    if word in vocabulary.kinds["preposition"] or (form is not None and not named) or word[0].isdigit():
        return True
    unowned = word.endswith("ته") and word not in vocabulary.objects and tokens.ends_in_ta(at)
    return not unowned and is_object_noun(word, vocabulary)


def _is_name_at_end(reading: Reading, at: int, piece_end: int) -> bool:
    """قال المدير، في كلمته، سامر الحلو، إن: known names alone between the last two commas."""
    words, names = reading.tokens.words[at:piece_end], reading.vocabulary.names
    if not _FEW_WORDS <= len(words) <= _NAME_WORDS or piece_end + 1 < reading.stop:
        return False
    return words[0] in names.given and all(names.is_known(word) or word in names.particles for word in words)
