"""Find the words that may tell of speech, and leave out those that tell of something else."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from arabnews.quotes.cues import homographs as other
from arabnews.quotes.cues import no_speech as silent
from arabnews.quotes.cues import words as may_be
from arabnews.quotes.cues.candidate import Candidate
from arabnews.quotes.words.conjugation import CueForm
from arabnews.quotes.words.particles import (
    AND_PREPOSITIONS,
    CARRIES_OVER,
    COMPLEMENTS,
    CONDITIONS,
    HELPING,
    NO_VERB_BEHIND,
    POINTERS,
    QUESTIONS,
    SUBJUNCTIVE,
    THAT,
    THAT_WITH_PRONOUN,
)
from arabnews.quotes.words.roles import JOINED
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["Candidate", "find_cues"]

_HAVE_HEARERS = frozenset({"answer", "ask", "promise", "tell", "warn"})  # as their object
_NEXT = frozenset({"add", "announce", "answer", "assert", "comment", "explain", "reveal", "say"})
"""What somebody does before whom another says something: قبل أن تعلن المقررة أن."""
_STATES = frozenset({"announce", "assert", "deny", "explain"})
_PREPOSITIONS = NO_VERB_BEHIND - POINTERS
_ADVERBIAL = 3  # tokens of في غضون ذلك
_ALSO_JOINED = (NO_VERB_BEHIND | AND_PREPOSITIONS) - {"كل"}  # كل ذلك يؤكد أن


def find_cues(tokens: Tokens, places: list[int], vocabulary: Vocabulary) -> dict[int, Candidate]:
    """Find the words that may tell of speech, outside words said.

    Args:
        tokens: One paragraph.
        places: The tokens that are forms of a verb of speech, in order.
        vocabulary: The words of reported speech.

    Returns:
        Candidates by token, in order.
    """
    words, kinds, cues = tokens.words, tokens.kinds, vocabulary.cues
    found: dict[int, Candidate] = {}
    for at in tokens.outside_marks(places):
        form = cues[words[at]]
        parted = at > 0 and words[at - 1] in JOINED
        before = words[at - 1] if at and not parted and kinds[at - 1] == "w" else ""
        after = words[at + 1] if kinds[at + 1 : at + 2] == "w" else ""
        candidate = Candidate(at, form, tokens, before, after, parted or form.joined > 0)
        at_head, behind_word = _rules_at(words[at], vocabulary)
        for block in behind_word if before else at_head:
            if block(candidate, vocabulary):
                break
        else:
            found[at] = candidate
    return found


def _follows_preposition(candidate: Candidate, _: Vocabulary) -> bool:
    """في قول، بعد نقل: a noun; but مع ذلك يقول."""
    if candidate.joined or candidate.before not in NO_VERB_BEHIND:
        return False
    if candidate.before not in POINTERS:
        return True
    words, at = candidate.tokens.words, candidate.at  # في غضون ذلك قال، وعن سبب ذلك قال
    return _ALSO_JOINED.isdisjoint(words[max(0, at - _ADVERBIAL) : at - 1])


def _is_negated(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """لم يقل، رفض الكشف; but لم يستبعد says something."""
    if candidate.joined or candidate.before == "ما":
        return False
    negations = vocabulary.kinds["negation"]
    return candidate.before in negations or (
        candidate.before[:1] in {"و", "ف"} and candidate.before[1:] in negations and candidate.before != "وما"
    )


def _is_bound(candidate: Candidate, _: Vocabulary) -> bool:
    """تصريح نقلته القناة: with a pronoun a verb tells of words only behind ما; but وأخبره المدير أن."""
    if candidate.joined and candidate.form.entry.category in _HAVE_HEARERS:
        return False
    return candidate.before not in CARRIES_OVER


def _is_called(candidate: Candidate, _: Vocabulary) -> bool:
    """رجل يدعى سالم: he is called so, he claims nothing."""
    return candidate.after not in THAT


def _withholds_name(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """طلب عدم الكشف عن اسمه; not أكد عدم الاستعداد."""
    return candidate.form.entry.category not in _STATES and candidate.after in vocabulary.kinds["withheld"]


def _is_noun_participle(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """إلى مواصلة …، شركة مقرها: a noun, unless a break stands before it or its complement behind it."""
    if candidate.form.joined or candidate.before in _PREPOSITIONS:
        return True
    word = candidate.tokens.words[candidate.at]
    if candidate.before.isdigit() and candidate.after not in COMPLEMENTS:  # 40 معلما
        return True
    if not word.endswith("ه"):
        return False
    if word in vocabulary.asides and candidate.after not in THAT:  # عادة «…»
        return True
    return (
        candidate.after not in COMPLEMENTS
        and candidate.after not in THAT_WITH_PRONOUN
        and bool(candidate.after)
    )


def _is_usual(candidate: Candidate, _: Vocabulary) -> bool:
    """عادة ما إن: an adverb; but عادة أن is what a woman holds."""
    return candidate.after not in THAT


def _is_source_noun(candidate: Candidate, _: Vocabulary) -> bool:
    """متحدثة البيت: a feminine participle that is also a post, with no comma before it."""
    return not candidate.joined


def _is_particle(_: Candidate, __: Vocabulary) -> bool:
    """نقلا عن، عدا أن: no verbs."""
    return True


def _asks(candidate: Candidate, _: Vocabulary) -> bool:
    """ماذا يفيد القانون إن: a question."""
    return candidate.before in QUESTIONS


def _is_subjunctive(candidate: Candidate, _: Vocabulary) -> bool:
    """أن يقول، قد يعلن: not yet said; but قبل أن يضيف tells that he did."""
    two_before = candidate.tokens.words[candidate.at - 2] if candidate.at > 1 else ""
    if two_before in {"قبل", "وقبل"} and candidate.form.entry.category in _NEXT:
        return False
    if candidate.joined or candidate.before in CONDITIONS:
        return candidate.before in CONDITIONS
    return candidate.form.part == "imperfect" and candidate.before in SUBJUNCTIVE


def _is_in_question(candidate: Candidate, _: Vocabulary) -> bool:
    """عما إذا كان قد حث: asked and not told."""
    words, at = candidate.tokens.words, candidate.at
    return candidate.before in HELPING and "اذا" in words[max(0, at - 3) : at]


def _is_impersonal(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """يذكر أن، يشار إلى أن: nobody in particular speaks."""
    words, at = candidate.tokens.words, candidate.at
    said = vocabulary.cues.get(candidate.before)  # وقال تبين أن
    if not candidate.opens_clause and not (said is not None and said.finite):
        return False
    after = (
        words[at + 2] if candidate.after in {"الي", "في", "من"} and at + 2 < len(words) else candidate.after
    )
    return after in THAT or after in THAT_WITH_PRONOUN


def _tells_of_something_else(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """أضاف هدفا، تابع المباراة: the next word says so."""
    nexts = vocabulary.blocked[candidate.form.lemma]
    if not candidate.after:
        return False
    two = " ".join(candidate.tokens.words[candidate.at + 1 : candidate.at + 3])
    if candidate.after in nexts or two in nexts:
        ahead = candidate.tokens.words[candidate.at + 2 : candidate.at + 3]
        return not ahead or (ahead[0] not in THAT and ahead[0] not in THAT_WITH_PRONOUN)
    return False


class _Block(NamedTuple):
    """A rule that says of a word that it tells of no speech.

    Attributes:
        may: Tells whether it can hold at a word, whatever stands beside that.
        behind_word: Whether it holds only where another word stands before in the clause.
        holds: The rule.
    """

    may: Callable[[str, CueForm, Vocabulary], bool]
    behind_word: bool
    holds: Callable[[Candidate, Vocabulary], bool]


_BEHIND, _ANYWHERE = True, False
_OF_VERBS = (
    _Block(may_be.anything, _BEHIND, _follows_preposition),
    _Block(may_be.noun, _ANYWHERE, other.is_noun),
    _Block(may_be.adverb, _ANYWHERE, other.is_adverb),
    _Block(may_be.verb_with_waw, _BEHIND, other.is_other_verb),
    _Block(may_be.accusative, _ANYWHERE, other.is_accusative),
    _Block(may_be.dual, _BEHIND, other.is_bare_dual),
    _Block(may_be.perfect, _BEHIND, other.is_surname),
    _Block(may_be.given_name, _ANYWHERE, other.is_named),
    _Block(may_be.her_imperfect, _BEHIND, other.is_body),
    _Block(may_be.manner, _BEHIND, silent.is_how),
    _Block(may_be.purpose, _ANYWHERE, silent.is_purpose),
    _Block(may_be.negated, _BEHIND, _is_negated),
    _Block(may_be.bound, _ANYWHERE, _is_bound),
    _Block(may_be.called, _ANYWHERE, _is_called),
    _Block(may_be.town, _ANYWHERE, other.is_dateline),
    _Block(may_be.anything, _ANYWHERE, _withholds_name),
    _Block(may_be.particle, _ANYWHERE, _is_particle),
    _Block(may_be.anything, _BEHIND, _asks),
    _Block(may_be.anything, _BEHIND, _is_subjunctive),
    _Block(may_be.anything, _BEHIND, _is_in_question),
    _Block(may_be.impersonal, _ANYWHERE, _is_impersonal),
    _Block(may_be.told_of_nobody, _ANYWHERE, silent.is_passive),
    _Block(may_be.first_person, _ANYWHERE, silent.is_first_person),
    _Block(may_be.anything, _BEHIND, silent.is_supposed),
    _Block(may_be.anything, _BEHIND, silent.is_nobody),
    _Block(may_be.imperfect, _BEHIND, silent.is_whoever),
    _Block(may_be.anything, _ANYWHERE, silent.only_points),
    _Block(may_be.result, _BEHIND, silent.came_of_it),
    _Block(may_be.imperfect, _BEHIND, silent.tells_by_itself),
    _Block(may_be.imperfect, _BEHIND, silent.is_of_whom),
    _Block(may_be.finding, _ANYWHERE, silent.finds_in_passing),
    _Block(may_be.something_else, _ANYWHERE, _tells_of_something_else),
    _Block(may_be.something_else, _ANYWHERE, silent.adds_something),
    _Block(may_be.between, _ANYWHERE, other.is_between),
)
"""A verb for which one of these holds tells of no speech."""
_OF_PARTICIPLES = (
    _Block(may_be.adverb, _ANYWHERE, _is_usual),
    _Block(may_be.finding, _ANYWHERE, silent.finds_in_passing),
    _Block(may_be.negated, _BEHIND, _is_negated),
    _Block(may_be.anything, _BEHIND, _is_noun_participle),
    _Block(may_be.source, _BEHIND, _is_source_noun),
    _Block(may_be.particle, _ANYWHERE, _is_particle),
    _Block(may_be.anything, _BEHIND, _asks),
    _Block(may_be.anything, _BEHIND, _is_subjunctive),
    _Block(may_be.something_else, _ANYWHERE, _tells_of_something_else),
    _Block(may_be.between, _ANYWHERE, other.is_between),
)
"""A participle for which one of these holds tells of no speech."""
_Rules = tuple[Callable[[Candidate, Vocabulary], bool], ...]


@lru_cache(maxsize=4096)
def _rules_at(word: str, vocabulary: Vocabulary) -> tuple[_Rules, _Rules]:
    """Say which rules may hold at a word, first where it opens a clause, then where it does not."""
    form = vocabulary.cues[word]
    blocks = [
        block
        for block in (_OF_VERBS if form.finite else _OF_PARTICIPLES)
        if block.may(word, form, vocabulary)
    ]
    at_head = tuple(block.holds for block in blocks if not block.behind_word)
    return at_head, tuple(block.holds for block in blocks)
