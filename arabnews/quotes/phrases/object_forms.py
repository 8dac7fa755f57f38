"""Forms that only an object has: دعمه، منشورات الجمعية، تصريحا، لاعبي المنتخب."""

from __future__ import annotations

from arabnews.quotes.names.no_names import is_object_noun, is_plural, may_lengthen, shows_owner
from arabnews.quotes.phrases.reading import Reading
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = [
    "FRENCH",
    "is_accusative",
    "is_accusative_noun",
    "is_many_of",
    "is_owned_object",
    "is_thing",
    "is_unowned",
]

FRENCH = "ييه"
"""How French names end: ديدييه."""
_PARTICLE = 2  # letters of في
_FOREIGN = 7  # letters of a word with ه that is in no dictionary and no noun with its owner


def is_unowned(reading: Reading, at: int) -> bool:
    """Tell whether a word with ة only reads like a noun with its owner: الحسين عموتة."""
    word, tokens = reading.tokens.words[at], reading.tokens
    return word.endswith("ته") and tokens.ends_in_ta(at) and not is_any_form(word, reading.vocabulary)


def is_thing(reading: Reading, at: int) -> bool:
    """Tell whether somebody's thing, or things, stand there: جدد سامر دعمه، وصف سامر منشورات الجمعية."""
    if _is_owned(reading, at):
        return True
    plural = reading.object_follows and is_plural(reading.tokens.words[at], reading.vocabulary)
    return plural and _opens_construct(reading, at)


def is_owned_object(reading: Reading, at: int) -> bool:
    """Tell whether a noun is what somebody says: تابع مدرب «النجوم» حديثه; not دراسة حديثة."""
    word, before = reading.tokens.words[at], reading.tokens.words[at - 1]
    if word not in reading.vocabulary.objects or not word.endswith(("ه", "ها", "هم")):
        return False
    if reading.tokens.ends_in_ta(at):  # مدير صحة الساحل
        return False
    adjective = word.endswith("ه") and before.endswith("ه") and not before.startswith("ال")
    return not adjective or reading.tokens.has_pronoun(at)


def is_many_of(reading: Reading, at: int) -> bool:
    """Tell whether a plural with ي stands behind a definite noun: هنأ رئيس الاتحاد لاعبي المنتخب."""
    word, before = reading.tokens.words[at], reading.tokens.words[at - 1]
    plural = word.endswith("ي") and reading.vocabulary.sources.get(word) == "people"
    return plural and before.startswith("ال")


def is_accusative(reading: Reading, at: int) -> bool:
    """Tell whether a noun is an indefinite accusative: أطلق مارسيلو تصريحا."""
    word = reading.tokens.words[at]
    if word[-1] != "ا" or word[-2:] == "ها":
        return False
    return is_object_noun(word, reading.vocabulary) or is_accusative_noun(word, reading.vocabulary)


def is_accusative_noun(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is a noun of speech in the accusative: نشر سامر منشورا، وجه إنذارا."""
    noun = word[:-1]
    if word[-1:] != "ا" or len(noun) <= _PARTICLE or vocabulary.names.is_known(word):
        return False
    form = vocabulary.cues.get(noun)
    return noun in vocabulary.sources or (form is not None and form.part == "masdar")


def _is_owned(reading: Reading, at: int) -> bool:
    """دعمه: by the spelling of the page a noun with a pronoun; not ومستشاره, who is joined."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    his = not reading.object_follows and vocabulary.source_kind(word) == "role"  # قالت ليلى الحداد مساعدته
    if his or word.startswith(("ال", "و")) or word.endswith(FRENCH):
        return False
    long = word.endswith("يه") or len(word) >= _FOREIGN
    if long and not is_any_form(word, vocabulary):  # حسن أوبيه، إيكهارت تسومفالده; not لاعبيه
        return False
    if shows_owner(word, vocabulary):
        return True
    if len(word) <= _PARTICLE + 1 or not reading.tokens.has_pronoun(at):
        return False
    return word in vocabulary.objects or not vocabulary.names.is_known(word)


def _opens_construct(reading: Reading, at: int) -> bool:
    """منشورات الجمعية، لحظات نزوحها: what stands behind it is definite and no name."""
    tokens, vocabulary = reading.tokens, reading.vocabulary
    if tokens.kinds[at + 1 : at + 2] != "w":
        return False
    after = tokens.words[at + 1]
    if after.startswith("ال"):
        return not may_lengthen(after, vocabulary) and vocabulary.source_kind(after) != "role"
    return shows_owner(after, vocabulary)
