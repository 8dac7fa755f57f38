"""What ends the noun phrase of a speaker, and what cannot begin it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from arabnews.quotes.phrases.alike_names import is_imam, is_name_ali, is_titled_name
from arabnews.quotes.phrases.end_places import (
    always,
    has_that_behind,
    is_accusative,
    is_behind_adjective,
    is_behind_definite,
    is_dated,
    is_done_by,
    is_how,
    is_in_no_phrase,
    is_oath,
    is_of_document,
    is_predicate,
    is_reduced_relative,
    opens_another,
    stands_alone,
)
from arabnews.quotes.phrases.end_words import (
    ends_in_alif,
    is_agency,
    is_by_god,
    is_by_person,
    is_coming_out,
    is_end,
    is_finite_cue,
    is_in_medium,
    is_manner,
    is_many_or_body,
    is_of_people,
    is_owned_doing,
    is_participle,
    is_perfect,
    is_person_post,
    is_state,
    is_that,
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
from arabnews.quotes.words.everyday_forms import is_imperfect, is_listed, is_verbal_noun
from arabnews.quotes.words.particles import BEHIND_HEARERS, FIRST, POINTERS, THAT
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["ends_phrase", "is_to_somebody", "is_verb", "opens_adverbial"]

_DONE_TO = frozenset(to + whom for to in ("علي", "ب", "في") for whom in ("ه", "ها", "هم", "هما"))
_OUR = "نا"
_MIDDLE = "وسط"  # a preposition, or where a player plays
_ALL = "كل"
_BY = "ب"


def is_verb(reading: Reading, at: int) -> bool:
    """يوزع الإمدادات: an imperfect is no noun; يوسف, يابانيون and يونيسف are."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    if not word.startswith("ي") or len(word) < 3 or word.endswith(("ين", "ون", "يه")):
        return False
    if word.endswith("ي") and not reading.tokens.ends_in_alif(at):  # يخشى; not ياباني
        return False
    if word in vocabulary.called.bodies:
        return False
    return not vocabulary.names.is_known(word) and vocabulary.source_kind(word) is None


def opens_adverbial(reading: Reading, at: int) -> bool:
    """في بيان، الذي قال، للصحفيين: what stands here names nobody."""
    if reading.tokens.words[at] == _BY:  # وصفته بـ«الصمت»
        return True
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
    if _is_our_outlet(rest, vocabulary) or _is_abbreviated(reading, at):
        return True
    if at and rest.startswith("ال") and reading.tokens.words[at - 1] in vocabulary.kinds["adjective"]:
        return False  # الأمين العام للاتحاد, though a paper is called so
    return rest in vocabulary.full_names or vocabulary.names_outlet(
        [rest, *reading.tokens.words[at + 1 : at + 3]]
    )


def _is_abbreviated(reading: Reading, at: int) -> bool:
    """لـإم.بي.سي."""
    tokens = reading.tokens
    return (
        tokens.words[at + 1 : at + 2] == ["."] and tokens.kinds[at + 1] == "o" and len(tokens.words[at]) > 2
    )


def _is_our_outlet(word: str, vocabulary: Vocabulary) -> bool:
    """موقعنا، جريدتنا."""
    noun = word.removesuffix(_OUR)
    feminine = noun[:-1] + "ه" if noun.endswith("ت") else noun
    return noun != word and feminine in vocabulary.kinds["outlet"]


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
    plain = "ال" + word[2:] if word.startswith("لل") else word[1:]
    return not named and vocabulary.source_kind(plain) in {"people", "role"}


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
    if reading.tokens.words[at - 1] in kinds["done-to"] and word in _DONE_TO:  # المجني عليه
        return True
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


_Rule = Callable[[Reading, int], bool]
_ENDS: tuple[tuple[Callable[[str, Vocabulary], bool], _Rule], ...] = (
    (is_end, is_in_no_phrase),
    (is_unheaded, _is_addressee),
    (is_agency, is_told),
    (is_of_people, is_for_people),
    (is_unknown, is_behind_name),
    (is_many_or_body, is_addressed),
    (is_participle, is_reduced_relative),
    (is_year, is_dated),
    (is_that, stands_alone),
    (is_finite_cue, has_that_behind),
    (is_by_god, is_oath),
    (is_by_person, always),
    (is_coming_out, is_of_document),
    (ends_in_alif, is_accusative),
    (is_state, is_behind_definite),
    (is_perfect, is_predicate),
    (is_imperfect, is_done_by),
    (is_owned_doing, always),
    (is_in_medium, always),
    (is_manner, is_how),
    (is_things, is_behind_adjective),
    (is_person_post, opens_another),
)
"""The words that may end a phrase, and where they do: if one of these holds the phrase has ended."""


@lru_cache(maxsize=4096)
def _rules_at(word: str, vocabulary: Vocabulary) -> tuple[_Rule, ...]:
    """Say which rules may hold at a word; at most words none may."""
    return tuple(rule for may_end, rule in _ENDS if may_end(word, vocabulary))
