"""Find the words that may tell of speech, and leave out those that tell of something else."""

from __future__ import annotations

from collections.abc import Callable

from arabnews.quotes.candidate import Candidate
from arabnews.quotes.particles import (
    BEFORE_DUALS,
    CARRIES_OVER,
    COMPLEMENTS,
    CONDITIONS,
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

_SHORT_DUAL = 4  # letters of the dual of a verb of three
_DUALS = ("ان", "ين")
_SUBJECT = 8  # tokens between كان and the verb
_DOUBTS = frozenset({"استبعد"})
_DESCRIBES = frozenset({"describe", "accuse"})


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
        for block in _OF_VERBS if form.finite else _OF_PARTICIPLES:
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
    return candidate.before not in POINTERS or two_before not in NO_VERB_BEHIND | {"ومع", "ورغم", "وفي"}


def _is_noun(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """عملية نقل، كتب: a bare form that is also a noun, not at the head of a clause."""
    form = candidate.form
    bare = form.part == "perfect" and form.gender == "m" and form.number == "s"
    if not form.entry.noun or not bare or form.bound:
        return False
    word = candidate.tokens.words[candidate.at]
    if word in vocabulary.kinds["preposition"] or word in NO_VERB_BEHIND:  # عبر، عقب، دون
        named = candidate.opens_clause and candidate.after in vocabulary.names.common  # عقب سامر
        return candidate.at > 0 and not named
    if candidate.opens_clause or candidate.before.removeprefix("و") in vocabulary.kinds["adverb"]:
        return False
    return not _behind_was(candidate, vocabulary)


def _behind_was(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """وكان مصدر رسمي كشف في وقت سابق أن: behind كان with its noun, and nothing that it would be of."""
    words, at = candidate.tokens.words, candidate.at
    if candidate.after not in vocabulary.kinds["preposition"] and candidate.after not in THAT:
        return False
    was = (n for n in range(max(0, at - _SUBJECT), at - 1) if words[n] in WAS)
    return any(vocabulary.source_kind(words[n + 1]) is not None for n in was)


def _is_adverb(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """وهنا رد المدير: no congratulation where another verb of speech stands right behind it."""
    word = candidate.tokens.words[candidate.at][candidate.form.joined :]
    if word not in vocabulary.kinds["adverb"]:
        return False
    after = vocabulary.cues.get(candidate.after)
    return after is not None and after.finite


def _is_other_verb(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """في بيان ورد إلى الوكالة: behind a document و is a letter of the verb."""
    if not candidate.form.entry.waw or not candidate.form.joined:
        return False
    return vocabulary.source_kind(candidate.before) == "document"


def _is_accusative(candidate: Candidate, _: Vocabulary) -> bool:
    """ردا على سؤال، عدا أن، حذرا من أن: nouns that read like a dual verb, which stands behind its subject."""
    form = candidate.form
    if form.part != "perfect" or form.number != "d" or candidate.joined or form.bound:
        return False
    short = len(candidate.tokens.words[candidate.at]) <= _SHORT_DUAL
    return short and not candidate.before.endswith(_DUALS) and candidate.before not in BEFORE_DUALS


def _is_bare_dual(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """أوضح يوردان أن: a dual stands behind its subject, never behind another verb of speech."""
    form = candidate.form
    if form.part != "imperfect" or form.number != "d" or candidate.joined:
        return False
    before = vocabulary.cues.get(candidate.before)
    return before is not None and before.finite


def _is_surname(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """وأعلن روت أن: right behind one verb of speech no other stands, so that روت is who speaks."""
    before = vocabulary.cues.get(candidate.before)
    if before is None or before.entry.tier != "A" or candidate.joined or candidate.form.bound:
        return False
    return before.finite and before.part == candidate.form.part == "perfect"


def _is_named(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """قال المدرب البرتغالي روي: between a nationality and the rest of a name a given name is no verb."""
    if candidate.before not in vocabulary.nationalities or candidate.joined:
        return False
    return candidate.tokens.words[candidate.at] in vocabulary.names.given


def _is_negated(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """لم يقل، رفض الكشف; but لم يستبعد says something."""
    if candidate.joined or candidate.form.lemma in _DOUBTS or candidate.before == "ما":
        return False
    negations = vocabulary.kinds["negation"]
    return candidate.before in negations or (
        candidate.before[:1] in {"و", "ف"} and candidate.before[1:] in negations and candidate.before != "وما"
    )


def _is_bound(candidate: Candidate, _: Vocabulary) -> bool:
    """تصريح نقلته القناة: with an object pronoun a verb tells of words only behind ما, or describes."""
    form = candidate.form
    if not form.bound or form.entry.category in _DESCRIBES:
        return False
    return candidate.before not in CARRIES_OVER


def _is_called(candidate: Candidate, _: Vocabulary) -> bool:
    """رجل يدعى سالم: he is called so, he claims nothing."""
    form = candidate.form
    return form.lemma == "ادعى" and form.part == "imperfect" and candidate.after not in THAT


def _withholds_name(candidate: Candidate, _: Vocabulary) -> bool:
    """طلب عدم الكشف عن اسمه."""
    return candidate.after == "عدم"


def _is_noun_participle(candidate: Candidate, _: Vocabulary) -> bool:
    """إلى مواصلة …، شركة مقرها: a noun, unless a break stands before it or its complement behind it."""
    form, words = candidate.form, candidate.tokens.words
    if not candidate.before:
        return False
    if form.joined or candidate.before in NO_VERB_BEHIND - POINTERS:
        return True
    if not words[candidate.at].endswith("ه"):
        return False
    return (
        candidate.after not in COMPLEMENTS
        and candidate.after not in THAT_WITH_PRONOUN
        and bool(candidate.after)
    )


def _is_source_noun(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """متحدثة البيت: a feminine participle that is also a post, with no comma before it."""
    if not candidate.before or candidate.joined:
        return False
    return vocabulary.source_kind(candidate.tokens.words[candidate.at]) is not None


def _is_particle(candidate: Candidate, _: Vocabulary) -> bool:
    """نقلا عن، عدا أن: no verbs."""
    return candidate.tokens.words[candidate.at] in {"نقلا", "عدا"}


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
    return candidate.before in {"قد", "كان", "كانت"} and "اذا" in words[max(0, at - 3) : at]


def _is_impersonal(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """يذكر أن، يشار إلى أن: nobody in particular speaks."""
    form, words, at = candidate.form, candidate.tokens.words, candidate.at
    if form.part != "imperfect" or form.gender != "m" or form.number != "s" or form.bound:
        return False
    if words[at][form.joined :] not in vocabulary.kinds["impersonal"] or not candidate.opens_clause:
        return False
    after = (
        words[at + 2] if candidate.after in {"الي", "في", "من"} and at + 2 < len(words) else candidate.after
    )
    return after in THAT or after in THAT_WITH_PRONOUN


def _tells_of_something_else(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """أضاف هدفا، تابع المباراة: the next word says so."""
    nexts = vocabulary.blocked[candidate.form.lemma]
    if not nexts or not candidate.after:
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
    """بين القاهرة وبيروت: the preposition."""
    if candidate.tokens.words[candidate.at][candidate.form.joined :] != "بين":
        return False
    if "بين" in candidate.tokens.words[max(0, candidate.at - 8) : candidate.at]:
        return True
    if not candidate.after:
        return False
    ahead = candidate.tokens.words[candidate.at + 1 : candidate.at + 12]
    if candidate.joined and _is_told_by(candidate, vocabulary):
        return False
    that = next(
        (n for n, word in enumerate(ahead) if word in THAT or word in THAT_WITH_PRONOUN or word == ":"), None
    )
    return that is None or any(
        word.startswith("و") for word in ahead[1:that] if len(ahead[0]) > 2 and that < 4
    )


_OF_VERBS: tuple[Callable[[Candidate, Vocabulary], bool], ...] = (
    _follows_preposition,
    _is_noun,
    _is_adverb,
    _is_other_verb,
    _is_accusative,
    _is_bare_dual,
    _is_surname,
    _is_named,
    _is_negated,
    _is_bound,
    _is_called,
    _withholds_name,
    _is_particle,
    _asks,
    _is_subjunctive,
    _is_in_question,
    _is_impersonal,
    _tells_of_something_else,
    _is_between,
)
"""A verb for which one of these holds tells of no speech."""
_OF_PARTICIPLES: tuple[Callable[[Candidate, Vocabulary], bool], ...] = (
    _is_negated,
    _is_noun_participle,
    _is_source_noun,
    _is_particle,
    _asks,
    _is_subjunctive,
    _tells_of_something_else,
    _is_between,
)
"""A participle for which one of these holds tells of no speech."""
