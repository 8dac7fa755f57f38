"""Which words may end the noun phrase of a speaker, whatever stands beside them."""

from __future__ import annotations

import re

from arabnews.quotes.words.everyday import is_doing_of_somebody
from arabnews.quotes.words.everyday_forms import (
    is_adjective,
    is_any_form,
    is_everyday_verb,
    is_listed,
    is_verbal_noun,
)
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import ANY
from arabnews.quotes.words.vocabulary import Vocabulary
from arabnews.text.fold import fold_text

__all__ = [
    "ends_in_alif",
    "is_agency",
    "is_by_god",
    "is_by_person",
    "is_coming_out",
    "is_end",
    "is_finite_cue",
    "is_in_medium",
    "is_manner",
    "is_many_or_body",
    "is_of_people",
    "is_owned_doing",
    "is_participle",
    "is_perfect",
    "is_person_post",
    "is_state",
    "is_that",
    "is_things",
    "is_unheaded",
    "is_unknown",
    "is_year",
]

_SHORTEST_MANNER = 4  # letters of a noun in ة
_THAT = "ذلك"
_BY_GOD = "بالله"
_HOW = re.compile("[^اىوي]ا[^اوي][^اوي]ا|م[تبس][ء-ي]{3}ا")  # مازحا، مبتسما
_THINGS = re.compile("(?!ال|[وبلك])[ء-ي]{3,}ات")
_PARTICIPLE = re.compile("الم[ء-ي]+|ال[ء-ي]ا[ء-ي]{2}ه?")


def is_end(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is in no phrase of who speaks: أمس، حيث، الذي، أن."""
    return word in vocabulary.phrase_ends or word in ANY


def is_that(word: str, _: Vocabulary) -> bool:
    """Tell whether a word points at something: ذلك."""
    return word == _THAT


def is_finite_cue(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word may be a verb of speech: نفى."""
    form = vocabulary.cues.get(word)
    return form is not None and form.finite


def is_unheaded(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is joined with لـ and heads nothing: لرويترز."""
    return word[0] == "ل" and vocabulary.source_kind(word) is None


def is_unknown(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word opens with لـ and is no name: لبرنامج، للمشهد."""
    return word[0] == "ل" and not vocabulary.names.is_known(word)


def is_agency(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is an agency: رويترز."""
    return word in vocabulary.agencies


def is_of_people(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is joined with لـ and names people or a post: للنواب، للاعب."""
    return word[:2] == "لل" and vocabulary.source_kind("ال" + word[2:]) in {"people", "role"}


def is_many_or_body(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a definite word names people or a body and is no adjective: السكان، اللجنة."""
    if not word.startswith("ال") or word.endswith(("ي", "يه")) or vocabulary.names.is_known(word):
        return False
    return vocabulary.source_kind(word) in {"people", "organization"}


def is_participle(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word has the form of a definite participle and is nothing else: الموكل، البالغ."""
    if vocabulary.names.is_known(word) or vocabulary.source_kind(word) is not None:
        return False
    return _PARTICIPLE.fullmatch(word) is not None


def is_year(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is a year: عام، سنة."""
    return word in vocabulary.kinds["years"]


def is_by_god(word: str, _: Vocabulary) -> bool:
    """Tell whether a word is an oath, or the end of a caliph's name: بالله."""
    return word == _BY_GOD


def ends_in_alif(word: str, _: Vocabulary) -> bool:
    """Tell whether a word may be written as an indefinite accusative: أولا."""
    return word.endswith("ا")


def is_state(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is an adjective or a participle in the accusative: واقفا، مازحا; not نيكولا."""
    if not word.endswith("ا") or vocabulary.names.is_known(word) or word in vocabulary.countries:
        return False
    plain = word[:-1] not in vocabulary.sources and word not in vocabulary.cities
    return plain and (is_adjective(word[:-1]) or _is_manner(word, vocabulary))


def _is_manner(word: str, vocabulary: Vocabulary) -> bool:
    """مازحا، مبتسما; not دانكا."""
    return _HOW.fullmatch(word) is not None and (
        word[:-1] in vocabulary.cues or is_any_form(word[:-1], vocabulary)
    )


def is_perfect(word: str, _vocabulary: Vocabulary) -> bool:
    """Tell whether a word is an everyday verb that reads like no name: زار، استقبلت."""
    return is_everyday_verb(word)


def is_by_person(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is a person's post with a joined بـ: اتصلت ليلى بالمدير; not بالقاسم."""
    if not word.startswith("بال") or vocabulary.names.is_known(word):
        return False
    return vocabulary.source_kind(word[1:]) == "role"


def is_in_medium(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word says where it was said: بالمؤتمر، بتصريح."""
    if word[0] != "ب" or vocabulary.names.is_known(word):
        return False
    return bare(word[1:]) in vocabulary.kinds["medium"]


def is_manner(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word says how it was said: بشدة، بحزم، بضحكة; بشير and برمة are names."""
    if word[0] != "ب" or vocabulary.names.is_known(word) or vocabulary.source_kind(word) is not None:
        return False
    noun = fold_text(word[1:])  # بألغاء keeps its hamza, so that it has no article
    if vocabulary.source_kind(noun) is not None or noun in vocabulary.place_heads:
        return False
    if is_listed(word) or word in vocabulary.names.never:  # بحيرة: a word of its own
        return False
    with_ta = noun.endswith("ه") and len(noun) >= _SHORTEST_MANNER and is_listed(noun)
    return with_ta or is_verbal_noun(noun)


def is_coming_out(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word says how a document came out: صدر، نُشرت."""
    return word in vocabulary.kinds["comes-out"]


def is_person_post(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is a definite post, and no name: الخبير، المهندس."""
    if not word.startswith("ال") or vocabulary.names.is_known(word):
        return False
    return vocabulary.source_kind(word) == "role" or vocabulary.title_count([word, ""]) > 0


def is_things(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word is an indefinite sound plural of things: معلومات، ملاحظات; not ناشطات."""
    if not _THINGS.fullmatch(word) or vocabulary.source_kind(word) is not None:
        return False
    return word in vocabulary.names.never or not vocabulary.names.is_known(word)


def is_owned_doing(word: str, _: Vocabulary) -> bool:
    """Tell whether a word is what somebody does: عزمها، التزامهم."""
    return is_doing_of_somebody(word)
