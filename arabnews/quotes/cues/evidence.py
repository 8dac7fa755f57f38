"""From a cue to the right: what shows that words said follow, and where they begin."""

from __future__ import annotations

from typing import Literal, NamedTuple

from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.that_clauses import is_complementiser, opens_known_clause, opens_other, said_modal
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import (
    IN_IT,
    PREPOSITIONS,
    RESULTS,
    THAT,
    THAT_WITH_PRONOUN,
    WHERE,
    WHETHER,
)
from arabnews.quotes.words.roles import JOINED
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["Evidence", "EvidenceKind", "counts", "evidence_after", "find_evidence"]

EvidenceKind = Literal["colon", "that", "marks", "object", "bare"]

_FAR = 75  # tokens between a cue and its complement
_NEAR = {"B": 40, "C": 30}
_PARTICIPLE_NEAR = 14
_FAINT = frozenset({"relay", "say", "learn"})  # of tier C: they mostly tell of other things
_FAINT_NEAR = 9
_BY = "بان"
_TRUE = frozenset({"صحه", "دقه"})
_OBJECT = 14  # tokens between a preposition and the marks in its object


class Evidence(NamedTuple):
    """What shows that words said follow.

    Attributes:
        kind: A colon, a complementiser, marks, a noun after the verb's preposition, or nothing but the words.
        at: Token at which it stands; the subject, if there is one, stands before it.
        content: Token at which the words begin.
        start: Index in the search form at which they begin.
        direct: Whether they begin with marks.
    """

    kind: EvidenceKind
    at: int
    content: int
    start: int
    direct: bool = False


def find_evidence(cue: Candidate, limit: int, end: int, vocabulary: Vocabulary) -> Evidence | None:
    """Find what shows that words said follow a cue.

    Args:
        cue: The cue.
        limit: Token before which it must stand: the next cue or the end of the sentence.
        end: End of the sentence.
        vocabulary: The words of reported speech.

    Returns:
        The nearest evidence, or `None`.
    """
    tokens = cue.tokens
    first = at = cue.at + 1
    limit = min(limit, first + _reach(cue))
    complements = vocabulary.complements
    ahead = zip(tokens.words[first:limit], tokens.kinds[first:limit], strict=True)
    for place, (word, kind) in enumerate(ahead, first):
        if (kind == "w" and word not in complements) or place < at or place in tokens.sure_names:
            continue
        if kind == "(" or (kind == "«" and _is_place_in_marks(cue, place)):
            at = _closing(tokens, place, limit)
        elif kind in ":«":
            return None if kind == "«" and _is_in_clause(cue, place) else _at_mark(cue, place, end)
        elif kind == "w":
            if is_complementiser(cue, place, vocabulary):
                return _in_clause(cue, place, end, vocabulary)
            if place > first and _belongs_to_other(tokens, place, vocabulary):
                return None
    return None


def _reach(cue: Candidate) -> int:
    """Return how many tokens behind a cue its complement may stand."""
    entry = cue.form.entry
    if cue.form.part == "participle":
        return _PARTICIPLE_NEAR
    return _FAINT_NEAR if entry.tier == "C" and entry.category in _FAINT else _NEAR.get(entry.tier, _FAR)


def counts(cue: Candidate, evidence: Evidence, vocabulary: Vocabulary) -> bool:
    """Tell whether the evidence is enough: a verb that seldom tells of speech wants أن or marks.

    Args:
        cue: The cue.
        evidence: What stands behind it.
        vocabulary: The words of reported speech.
    """
    if evidence.kind == "colon" and (
        _is_of_things(cue, vocabulary) or _opens_list(cue, evidence, vocabulary)
    ):
        return False
    if evidence.kind == "that" and _is_denied(cue, evidence, vocabulary):
        return False
    if evidence.kind == "marks" and cue.form.entry.category == "testify":  # يشهد المعرض مشاركة «…»
        return False
    return cue.form.entry.tier != "C" or evidence.kind == "that" or evidence.direct


def _is_of_things(cue: Candidate, vocabulary: Vocabulary) -> bool:
    """سجلت 13 حالة: a number of what does not speak, and behind the colon a list."""
    number, thing = cue.at + 1, cue.at + 2
    if cue.tokens.kinds[number : thing + 1] != "ww" or not cue.tokens.words[number].isdigit():
        return False
    return vocabulary.source_kind(cue.tokens.words[thing]) is None


def _is_denied(cue: Candidate, evidence: Evidence, vocabulary: Vocabulary) -> bool:
    """نفت الوزارة ما أوردته صحيفة بأن، أكدت عدم صحة ما ذكره بأن: what others say, and she denies."""
    between = cue.tokens.words[cue.at + 1 : evidence.at + 1]
    if "ما" not in between or not between[-1].startswith(_BY):
        return False
    told = vocabulary.cues.get(between[between.index("ما") + 1])
    return told is not None and (cue.form.entry.category == "deny" or not _TRUE.isdisjoint(between))


def _opens_list(cue: Candidate, evidence: Evidence, vocabulary: Vocabulary) -> bool:
    """أعلنت الوزارة النتائج التالية: …: a list, unless marks hold it; not قال ما يلي, كتب البيان التالي."""
    words, noun = cue.tokens.words, evidence.at - 2
    if evidence.direct or noun <= cue.at or words[noun + 1] not in vocabulary.kinds["as-follows"]:
        return False
    return words[noun] != "ما" and bare(words[noun].removeprefix("ب")) not in vocabulary.kinds["medium"]


def _in_clause(cue: Candidate, at: int, end: int, vocabulary: Vocabulary) -> Evidence | None:
    """قال إن; وقال يجب أن نحضر: without إن the words begin right behind the verb."""
    first = said_modal(cue, at, vocabulary)
    if first is None:
        return _after_that(cue.tokens, at, end)
    return Evidence("that", first, first, cue.tokens.starts[first])


def _at_mark(cue: Candidate, at: int, end: int) -> Evidence | None:
    if cue.tokens.kinds[at] == ":":
        return _after_colon(cue.tokens, at, end)
    return _object_with_marks(cue, at) or _in_marks(cue.tokens, at, at, "marks")


def _is_in_clause(cue: Candidate, at: int) -> bool:
    """كاشفا عما دار حيث كان رد المدير «…»: behind حيث the marks are another clause's."""
    return cue.form.part == "participle" and not WHERE.isdisjoint(cue.tokens.words[cue.at + 1 : at])


def _is_place_in_marks(cue: Candidate, at: int) -> bool:
    """قال المحامي في «قضية الجسر» إن: behind a preposition that the verb does not take marks hold a name."""
    preposition = PREPOSITIONS.get(cue.tokens.words[at - 1])
    return preposition == "في" and preposition not in cue.form.entry.takes


def _belongs_to_other(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """شدد على ضرورة أن: the clause is the noun's; beyond another clause's head it is that one's."""
    if opens_known_clause(tokens, at, vocabulary):
        return True
    return tokens.words[at - 1] in vocabulary.kinds["object-that"] or _begins_clause(tokens, at, vocabulary)


def _begins_clause(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """حيث، لكن، ويعتقد، جاء فيها: beyond it the complement is another verb's."""
    word = tokens.words[at]
    if word in vocabulary.kinds["break"]:
        return tokens.words[at - 1] not in WHETHER  # عندما سئل عما إذا كان
    if word in RESULTS:  # ، ما دفع الزوار إلى المغادرة رغم أنها «…»
        return (
            tokens.kinds[at - 1] == ","
            and tokens.words[at + 1 : at + 2] != []
            and tokens.words[at + 1] in vocabulary.kinds["result"]
        )
    if word in vocabulary.kinds["came"]:
        return at + 1 < len(tokens.words) and tokens.words[at + 1] in IN_IT
    form = vocabulary.cues.get(word)
    joined = form is not None and (form.joined or tokens.words[at - 1] in JOINED)
    if form is None or not form.finite or not joined or form.bound:
        return False
    return form.entry.does != "names" or not THAT.isdisjoint(tokens.words[at + 1 : at + 2])


def evidence_after(
    tokens: Tokens, noun: int, limit: int, end: int, vocabulary: Vocabulary
) -> Evidence | None:
    """Find where words begin behind a noun of saying: قوله إن، القول: «…».

    Args:
        tokens: The paragraph.
        noun: Token of the noun.
        limit: Token before which the evidence must stand.
        end: End of the sentence.
        vocabulary: The words of reported speech.

    Returns:
        The nearest evidence, or `None`.
    """
    for at in range(noun + 1, min(limit, end)):
        kind, word = tokens.kinds[at], tokens.words[at]
        if kind == ":":
            return _after_colon(tokens, at, end)
        if kind == "«":
            return _in_marks(tokens, at, at, "marks")
        if (word in THAT or word in THAT_WITH_PRONOUN) and not opens_other(tokens, at, vocabulary):
            return _after_that(tokens, at, end)
        if word in vocabulary.kinds["break"]:
            return None
    return None


def _after_that(tokens: Tokens, at: int, end: int) -> Evidence | None:
    """أن X; with a pronoun أنه X the pronoun belongs to the words, unless marks hold all of them."""
    word = tokens.words[at]
    evidence = at - 1 if _is_preposition(tokens, at - 1) else at
    following = at + 1
    if tokens.kinds[following : following + 1] == ":":
        following += 1
    if following >= end:
        return None
    if tokens.kinds[following] == "«":
        return _in_marks(tokens, following, evidence, "that")
    if word in THAT_WITH_PRONOUN:
        clitic = 1 if word.startswith("ب") else 0
        return Evidence("that", evidence, at, tokens.starts[at] + clitic)
    if tokens.kinds[following] in {",", "-"} and following + 1 < end:
        following += 1
    return Evidence("that", evidence, following, tokens.starts[following], tokens.kinds[following] == "«")


def _is_preposition(tokens: Tokens, at: int) -> bool:
    """على أن; not قال سالم علي إن."""
    return tokens.words[at] in PREPOSITIONS and at not in tokens.sure_names


def _after_colon(tokens: Tokens, at: int, end: int) -> Evidence | None:
    following = at + 1
    while following < end and tokens.kinds[following] in ":,~o-":
        following += 1
    if following < end and tokens.words[following] in THAT:
        following += 1
        while following < end and tokens.kinds[following] in ":,":
            following += 1
    if following >= end:
        return None
    if tokens.kinds[following] == "«":
        return _in_marks(tokens, following, at, "colon")
    return Evidence("colon", at, following, tokens.starts[following])


def _in_marks(tokens: Tokens, at: int, evidence: int, kind: EvidenceKind) -> Evidence | None:
    """«إن X»: a complementiser printed inside the marks stays outside the words."""
    inside = at + 1
    if inside >= tokens.partner[at]:
        return None
    if tokens.words[inside] in PREPOSITIONS and not THAT.isdisjoint(tokens.words[inside + 1 : inside + 2]):
        inside += 1  # «إلى أن X»
    if tokens.words[inside] in THAT and inside + 1 < tokens.partner[at]:
        inside += 1
    if tokens.kinds[evidence - 1 : evidence] == "w" and _is_preposition(tokens, evidence - 1):
        evidence -= 1
    return Evidence(kind, evidence, at, tokens.starts[inside], direct=True)


def _object_with_marks(cue: Candidate, marks: int) -> Evidence | None:
    """شدد على ضرورة «…»: the words begin behind the preposition."""
    tokens, takes = cue.tokens, cue.form.entry.takes
    for at in range(max(cue.at + 1, marks - _OBJECT), marks - 1):
        if PREPOSITIONS.get(tokens.words[at]) in takes and "," not in tokens.kinds[at:marks]:
            return Evidence("object", at, at + 1, tokens.starts[at + 1])
    return None


def _closing(tokens: Tokens, at: int, limit: int) -> int:
    if at in tokens.partner:
        return tokens.partner[at]
    closing = tokens.kinds.find(")", at, limit)
    return at if closing < 0 else closing
