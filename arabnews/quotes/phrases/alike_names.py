"""Names that read like other words in a speaker phrase: علي, هنا, منة."""

from __future__ import annotations

from functools import lru_cache

from arabnews.quotes.names.borne_words import borne_words
from arabnews.quotes.names.inner import inner_names, town_openers
from arabnews.quotes.names.no_names import is_nisba
from arabnews.quotes.names.openings import OF_FATHER
from arabnews.quotes.names.syllables import syllable_names
from arabnews.quotes.phrases.reading import Reading
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.heads import DEFINITE
from arabnews.quotes.words.particles import THAT
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["is_imam", "is_name_ali", "is_stranded", "is_titled_name", "tell_names"]

_ALI = "علي"
_IMAM = "امام"


def tell_names(tokens: Tokens, vocabulary: Vocabulary) -> None:
    """Note which words are names though they read like others: مالك العلوي, علي where the page writes على.

    Where it tells ى from ي, على is no name; nor is علي a preposition where it writes ى, or before إن.

    Args:
        tokens: The paragraph.
        vocabulary: The words of reported speech.
    """
    words, telling, spelling = tokens.words, _telling(vocabulary), tokens.spelling
    tokens.sure_names = syllable_names(tokens, vocabulary)
    told = [at for at, word in enumerate(words) if word in telling]
    if not told:
        return
    tokens.inner_names = inner_names(tokens, told, vocabulary)
    tokens.sure_names |= borne_words(tokens, told, vocabulary) - tokens.inner_names
    places = [at for at in told if words[at] == _ALI]
    if not places or spelling is None or not spelling.tells_ya:
        return
    ends = {at: spelling.last_letter(tokens.ends[at]) for at in places}
    tokens.no_names = frozenset(at for at, letter in ends.items() if letter == "ى")
    named = (at for at, letter in ends.items() if letter == "ي")
    tokens.sure_names |= frozenset(
        at for at in named if spelling.writes_alif or _stands_before_in(tokens, at, vocabulary)
    )


@lru_cache(maxsize=8)
def _telling(vocabulary: Vocabulary) -> frozenset[str]:
    """Return the words that may be a name, or open a town's."""
    return vocabulary.kinds["also-name"].union(town_openers(vocabulary), [_ALI])


def _stands_before_in(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """قال علي إن: no preposition stands before إن, where the verb before takes none."""
    form = vocabulary.cues.get(tokens.words[at - 1]) if at else None
    if (form is not None and "على" in form.entry.takes) or tokens.words[at + 1 : at + 2] != ["ان"]:
        return False
    return tokens.spelling is not None and tokens.spelling.first_letter(tokens.starts[at + 1]) == "إ"


def is_name_ali(reading: Reading, start: int, at: int) -> bool:
    """Tell whether علي is the name, which reads like the preposition: قال علي الحسيني.

    Args:
        reading: The stretch.
        start: First token of the phrase.
        at: The word.
    """
    tokens, names, kinds = reading.tokens, reading.vocabulary.names, reading.vocabulary.kinds
    if tokens.words[at] != _ALI or at in tokens.no_names:
        return False
    if at in tokens.sure_names:
        return True
    after, next_one = [*tokens.words[at + 1 : min(at + 3, reading.stop)], "", ""][:2]
    if after in kinds["behind-on"] or _is_of_verb(reading, start, at):  # على هامش
        return False
    if next_one in kinds["of-god"]:
        return True
    before = tokens.words[at - 1] if at > start else ""
    if before in OF_FATHER or (before in names.given and before not in kinds["behind-on"]):
        return True  # خليفة بن علي
    known = names.is_known(after) and reading.vocabulary.source_kind(after) is None
    return known or after in OF_FATHER or _closes_with_family(reading, at)


def _is_of_verb(reading: Reading, start: int, at: int) -> bool:
    """ورد المدير على سالم الحلو قائلا: the preposition of the verb, as the page writes it."""
    tokens = reading.tokens
    verb = reading.vocabulary.cues.get(tokens.words[start - 1]) if start else None
    if verb is None or "على" not in verb.entry.takes or tokens.spelling is None:
        return False
    return tokens.spelling.writes_on(tokens.ends[at])


def is_imam(reading: Reading, at: int) -> bool:
    """Tell whether a word is written as who leads the prayer, إمام, and not as the preposition أمام.

    Args:
        reading: The stretch.
        at: The word.
    """
    tokens = reading.tokens
    if tokens.words[at] != _IMAM or tokens.spelling is None:
        return False
    return tokens.spelling.first_letter(tokens.starts[at]) == "إ"


def is_stranded(reading: Reading, start: int, at: int) -> bool:
    """Tell whether علي at the end of a phrase is the preposition of the verb: شدد المدير على.

    Some pages write على and علي for it, so that one behind a plain noun is no name.

    Args:
        reading: The stretch.
        start: First token of the phrase.
        at: The word.
    """
    tokens, vocabulary = reading.tokens, reading.vocabulary
    if tokens.words[at] != _ALI:
        return False
    before, names = tokens.words[at - 1] if at else "", vocabulary.names
    if before in names.given or before in names.particles or before in names.seconds:
        return False
    if vocabulary.titles.may_be_family(before):  # سالم الحاج علي
        return False
    post = vocabulary.source_kind(before) == "role" or vocabulary.title_count([before, _ALI]) > 0
    may_open = at == start or post or before in vocabulary.nationalities
    return not may_open or at not in tokens.sure_names


def _closes_with_family(reading: Reading, at: int) -> bool:
    """قال الدكتور علي التكبالي إن: before the complementiser one word of the form of a family name.

    So is one in no dictionary: علي بوزريبة.
    """
    words, vocabulary, stop = reading.tokens.words, reading.vocabulary, reading.stop
    if at + 2 != stop or THAT.isdisjoint(words[stop : stop + 1]):
        return False
    if not (is_nisba(words[at + 1]) or _is_unheard(words[at + 1], vocabulary)):
        return False
    return vocabulary.source_kind(words[at + 1]) is None and words[at + 1] not in vocabulary.nationalities


def _is_unheard(word: str, vocabulary: Vocabulary) -> bool:
    """بوزريبة: no article, no dictionary and no map knows it."""
    if word.startswith(DEFINITE) or is_any_form(word, vocabulary):
        return False
    return word not in vocabulary.cities and word not in vocabulary.countries and word not in vocabulary.media


def is_titled_name(reading: Reading, at: int) -> bool:
    """Tell whether what may be an adverb or a pronoun is a name behind a title: الفنانة هنا سالم.

    Args:
        reading: The stretch.
        at: The word.
    """
    tokens, vocabulary = reading.tokens, reading.vocabulary
    before, word = tokens.words[at - 1 : at + 1]
    of_post = at > 1 and vocabulary.sources.get(tokens.words[at - 2]) == "role"  # لاعبة التجديف فجر الذوادي
    post = before.startswith("ال") and (of_post or vocabulary.source_kind(before) == "role")
    if not post and not vocabulary.title_count([before, word]):
        return False
    if word.endswith("ه"):
        return tokens.spelling is not None and tokens.spelling.last_letter(tokens.ends[at]) == "ة"
    after = tokens.words[at + 1] if at + 1 < reading.stop else ""
    if after in vocabulary.phrase_ends or vocabulary.source_kind(after) is not None:
        return False
    return (
        vocabulary.names.is_known(after)
        or is_nisba(after)
        or (bool(after) and _is_unheard(after, vocabulary))
    )
