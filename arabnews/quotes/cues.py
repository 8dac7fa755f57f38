"""Find the words that may tell of speech, and leave out those that tell of something else."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from arabnews.quotes import cue_words as may_be
from arabnews.quotes.candidate import Candidate
from arabnews.quotes.conjugation import CueForm
from arabnews.quotes.particles import (
    AND_PREPOSITIONS,
    BEFORE_DUALS,
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
    WAS,
)
from arabnews.quotes.tokens import Tokens
from arabnews.quotes.vocabulary import Vocabulary
from arabnews.quotes.word_roles import JOINED

__all__ = ["Candidate", "find_cues"]

_DUALS = ("ان", "ين")
_BETWEEN_THEM = frozenset("بين" + pronoun for pronoun in ("ه", "ها", "هم", "هن", "هما", "نا", "ي"))
_SUBJECT = 8  # tokens between كان and the verb
_DATELINE = 6  # tokens from a town to the colon behind the outlet
_PREPOSITIONS = NO_VERB_BEHIND - POINTERS
_ALSO_JOINED = NO_VERB_BEHIND | AND_PREPOSITIONS


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
    two_before = candidate.tokens.words[candidate.at - 2] if candidate.at > 1 else ""
    return candidate.before not in POINTERS or two_before not in _ALSO_JOINED


def _is_noun(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """عملية نقل، كتب: a bare form that is also a noun, not at the head of a clause."""
    word = candidate.tokens.words[candidate.at]
    if word in vocabulary.kinds["preposition"] or word in NO_VERB_BEHIND:  # عبر، عقب، دون
        named = candidate.opens_clause and candidate.after in vocabulary.names.common  # عقب سامر
        return candidate.at > 0 and (not named or candidate.after in THAT)  # دون أن يوضح
    if candidate.opens_clause or candidate.before.removeprefix("و") in vocabulary.kinds["adverb"]:
        return False
    return not _behind_was(candidate, vocabulary) and not _is_answer(candidate)


def _is_answer(candidate: Candidate) -> bool:
    """وكان رد المدير «…»: his answer is what the marks hold."""
    kinds, at = candidate.tokens.kinds, candidate.at
    said = kinds[at : at + _SUBJECT].lstrip("w")
    answers = candidate.form.entry.category in {"answer", "comment"}
    return answers and candidate.before in WAS and said[:1] in {":", "«"}


def _behind_was(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """وكان مصدر رسمي كشف في وقت سابق أن: behind كان with its noun, and nothing that it would be of."""
    words, at = candidate.tokens.words, candidate.at
    if candidate.after not in vocabulary.kinds["preposition"] and candidate.after not in THAT:
        return False
    was = (n for n in range(max(0, at - _SUBJECT), at - 1) if words[n] in WAS)
    return any(vocabulary.source_kind(words[n + 1]) is not None for n in was)


def _is_adverb(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """وهنا رد المدير: no congratulation where another verb of speech stands right behind it."""
    after = vocabulary.cues.get(candidate.after)
    return after is not None and after.finite


def _is_other_verb(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """في بيان ورد إلى الوكالة: behind a document و is a letter of the verb."""
    return vocabulary.source_kind(candidate.before) == "document"


def _is_accusative(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """ردا على سؤال، عدا أن، حذرا من أن: nouns that read like a dual verb, which stands behind its subject."""
    if candidate.joined:
        return False
    if candidate.before in vocabulary.cities:  # قال المدير في بكين ردا على سؤال
        return True
    return not candidate.before.endswith(_DUALS) and candidate.before not in BEFORE_DUALS


def _is_bare_dual(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """أوضح يوردان أن: a dual stands behind its subject, never behind another verb of speech."""
    if candidate.joined:
        return False
    before = vocabulary.cues.get(candidate.before)
    return before is not None and before.finite


def _is_surname(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """وأعلن روت أن: right behind one verb of speech no other stands, so that روت is who speaks."""
    before = vocabulary.cues.get(candidate.before)
    if before is None or before.entry.tier != "A" or candidate.joined:
        return False
    return before.finite and before.part == "perfect"


def _is_named(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """قال المدرب البرتغالي روي: between a nationality and the rest of a name a given name is no verb."""
    return candidate.before in vocabulary.nationalities and not candidate.joined


def _is_negated(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """لم يقل، رفض الكشف; but لم يستبعد says something."""
    if candidate.joined or candidate.before == "ما":
        return False
    negations = vocabulary.kinds["negation"]
    return candidate.before in negations or (
        candidate.before[:1] in {"و", "ف"} and candidate.before[1:] in negations and candidate.before != "وما"
    )


def _is_bound(candidate: Candidate, _: Vocabulary) -> bool:
    """تصريح نقلته القناة: with an object pronoun a verb tells of words only behind ما, or describes."""
    return candidate.before not in CARRIES_OVER


def _is_called(candidate: Candidate, _: Vocabulary) -> bool:
    """رجل يدعى سالم: he is called so, he claims nothing."""
    return candidate.after not in THAT


def _withholds_name(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """طلب عدم الكشف عن اسمه."""
    return candidate.after in vocabulary.kinds["withheld"]


def _is_noun_participle(candidate: Candidate, _: Vocabulary) -> bool:
    """إلى مواصلة …، شركة مقرها: a noun, unless a break stands before it or its complement behind it."""
    if candidate.form.joined or candidate.before in _PREPOSITIONS:
        return True
    if not candidate.tokens.words[candidate.at].endswith("ه"):
        return False
    return (
        candidate.after not in COMPLEMENTS
        and candidate.after not in THAT_WITH_PRONOUN
        and bool(candidate.after)
    )


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
    if two_before in {"قبل", "وقبل"} and candidate.form.entry.category in {"add", "say"}:
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


def _is_told_by(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """وبين الدكتور سامر، خلال اللقاء: a title, a post or a name and a comma, and nobody joined with و."""
    tokens, at = candidate.tokens, candidate.at + 1
    comma = tokens.kinds.find(",", at, at + _SUBJECT)
    words = tokens.words[at : max(at, comma)]
    joined = any(word.startswith("و") and not vocabulary.names.is_known(word) for word in words[1:])
    speaks = vocabulary.source_kind(candidate.after) == "role" or candidate.after in vocabulary.names.common
    return bool(words) and not joined and (speaks or vocabulary.title_count([*words, ""]) > 0)


def _is_between(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """بين القاهرة وبيروت، بينه وبين أخيه: the preposition."""
    before = candidate.tokens.words[max(0, candidate.at - 8) : candidate.at]
    if "بين" in before:
        return True
    if not candidate.after:
        return False
    if candidate.joined and candidate.after not in THAT and not _BETWEEN_THEM.isdisjoint(before):
        return True
    ahead = candidate.tokens.words[candidate.at + 1 : candidate.at + 12]
    if candidate.joined and _is_told_by(candidate, vocabulary):
        return False
    that = next(
        (n for n, word in enumerate(ahead) if word in THAT or word in THAT_WITH_PRONOUN or word == ":"), None
    )
    return that is None or any(
        word.startswith("و") for word in ahead[1:that] if len(ahead[0]) > 2 and that < 4
    )


def _is_dateline(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """ينقل العمانية: …: a town that reads like a verb, at the head of a paragraph before an outlet and a colon."""
    at, tokens = candidate.at, candidate.tokens
    if at > 0 or ":" not in tokens.words[at + 1 : at + _DATELINE]:
        return False
    outlet = tokens.words[at + 1] in vocabulary.full_names or vocabulary.names_outlet(tokens.words[at + 1 : at + 4])
    return outlet and tokens.words[at] in vocabulary.cities


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
    _Block(may_be.noun, _ANYWHERE, _is_noun),
    _Block(may_be.adverb, _ANYWHERE, _is_adverb),
    _Block(may_be.verb_with_waw, _BEHIND, _is_other_verb),
    _Block(may_be.accusative, _ANYWHERE, _is_accusative),
    _Block(may_be.dual, _BEHIND, _is_bare_dual),
    _Block(may_be.perfect, _BEHIND, _is_surname),
    _Block(may_be.given_name, _BEHIND, _is_named),
    _Block(may_be.negated, _BEHIND, _is_negated),
    _Block(may_be.bound, _ANYWHERE, _is_bound),
    _Block(may_be.called, _ANYWHERE, _is_called),
    _Block(may_be.town, _ANYWHERE, _is_dateline),
    _Block(may_be.anything, _ANYWHERE, _withholds_name),
    _Block(may_be.particle, _ANYWHERE, _is_particle),
    _Block(may_be.anything, _BEHIND, _asks),
    _Block(may_be.anything, _BEHIND, _is_subjunctive),
    _Block(may_be.anything, _BEHIND, _is_in_question),
    _Block(may_be.impersonal, _ANYWHERE, _is_impersonal),
    _Block(may_be.something_else, _ANYWHERE, _tells_of_something_else),
    _Block(may_be.between, _ANYWHERE, _is_between),
)
"""A verb for which one of these holds tells of no speech."""
_OF_PARTICIPLES = (
    _Block(may_be.negated, _BEHIND, _is_negated),
    _Block(may_be.anything, _BEHIND, _is_noun_participle),
    _Block(may_be.source, _BEHIND, _is_source_noun),
    _Block(may_be.particle, _ANYWHERE, _is_particle),
    _Block(may_be.anything, _BEHIND, _asks),
    _Block(may_be.anything, _BEHIND, _is_subjunctive),
    _Block(may_be.something_else, _ANYWHERE, _tells_of_something_else),
    _Block(may_be.between, _ANYWHERE, _is_between),
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
