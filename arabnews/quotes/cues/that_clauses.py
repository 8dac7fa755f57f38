"""Whose clause أن opens: that of a verb of speech, of a noun, or of a verb of knowing."""

from __future__ import annotations

from arabnews.quotes.cues.candidate import Candidate
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import CAME_BEFORE, PREPOSITIONS, THAT, THAT_WITH_PRONOUN
from arabnews.quotes.words.roles import JOINED
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["is_complementiser", "opens_known_clause", "opens_other", "said_modal"]

_FURTHEST = 10  # tokens from سبق to أن
_SHORT = 3  # letters of a word that is no noun in the accusative
_AGAINST = frozenset({"deny", "blame", "doubt"})
_ANYBODY = frozenset({"من", "احد"})
_AIMED = frozenset({"على", "عن", "إلى"})  # prepositions that a verb governs, and not time or place


def said_modal(cue: Candidate, at: int, vocabulary: Vocabulary) -> int | None:
    """Find a modal right behind the verb: وقال يجب أن نحضر، وقال من الممكن أن.

    Args:
        cue: The verb of speech.
        at: Token of the complementiser.
        vocabulary: The words of reported speech.

    Returns:
        The token with which the words said begin, without إن, or `None`.
    """
    words, first = cue.tokens.words, cue.at + 1
    modal = first + (words[first] == "من")
    return first if modal == at - 1 and words[modal] in vocabulary.modals else None


def opens_other(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether what stands before أن makes it open no statement: غير أن، بعد أن، إلا أن.

    Args:
        tokens: The paragraph.
        at: Token of the complementiser.
        vocabulary: The words of reported speech.
    """
    return tokens.words[at - 1] in vocabulary.not_that


def is_complementiser(cue: Candidate, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether أن opens what a verb says: not غير أن, nor behind a preposition that it does not take.

    Args:
        cue: The verb of speech.
        at: Token of the complementiser.
        vocabulary: The words of reported speech.
    """
    word = cue.tokens.words[at]
    if word not in THAT and word not in THAT_WITH_PRONOUN:
        return False
    named = at - 1 in cue.tokens.sure_names  # قال سامي عوض إن
    if named or at - 1 == cue.at or said_modal(cue, at, vocabulary) is not None:
        return True
    if opens_other(cue.tokens, at, vocabulary):
        return False
    for hangs in _HANGS:
        if hangs(cue, at, vocabulary):
            return False
    before = cue.tokens.words[at - 1]
    preposition = PREPOSITIONS.get(before)
    if preposition is None:
        return before not in vocabulary.kinds["preposition"]  # ما يتردد بشأن أن
    return at - 2 == cue.at or preposition in cue.form.entry.takes or _may_open_all(cue, at, preposition)


def _may_open_all(cue: Candidate, at: int, preposition: str) -> bool:
    """أكد المدير على أن; but يختتم المعرض أعماله، على أن تعلن النتائج: behind a comma it is «so that»."""
    return preposition == "إلى" or (preposition == "على" and cue.tokens.kinds[at - 2] != ",")


def _was_said_before(cue: Candidate, at: int, _vocabulary: Vocabulary) -> bool:
    """تشهد المدينة حوادث، فيما سبق للقائد أن قال: the clause hangs on سبق."""
    return not CAME_BEFORE.isdisjoint(cue.tokens.words[max(cue.at + 1, at - _FURTHEST) : at])


def _is_claimed(cue: Candidate, at: int, vocabulary: Vocabulary) -> bool:
    """نفى المدير مزاعم البلدية بأن: the clause is what others claim; not نفت وكالة الأنباء أن."""
    words, first = cue.tokens.words, cue.at + 1
    if cue.form.entry.category not in _AGAINST:
        return False
    if words[at - 1] in vocabulary.kinds["cue-noun"] and not words[at - 1].startswith(("ال", "ب", "ل")):
        return True  # نفى المدير تلقي رسالة مفادها أن
    claims = (n for n in range(first, at) if bare(words[n]) in vocabulary.kinds["claim"])
    return any(words[n - 1] not in vocabulary.kinds["outlet"] for n in claims)


def _is_whoevers(cue: Candidate, at: int, vocabulary: Vocabulary) -> bool:
    """رد المدير على من يقول إن, لا أحد يعلم أن: anybody may say so, or nobody does."""
    verb = vocabulary.cues.get(cue.tokens.words[at - 1])
    return verb is not None and verb.part == "imperfect" and cue.tokens.words[at - 2] in _ANYBODY


def _is_known(cue: Candidate, at: int, vocabulary: Vocabulary) -> bool:
    """وهو يعرف أن، ويدرك بعدها أن: the clause is what somebody knows or wants, and not said."""
    verb = _knowing_verb(cue.tokens, at, vocabulary)
    return verb is not None and verb > cue.at


def _knowing_verb(tokens: Tokens, at: int, vocabulary: Vocabulary) -> int | None:
    verb = at - 1
    word = tokens.words[verb]
    later = word.removesuffix("ها") in vocabulary.kinds["when"]
    if later or word in PREPOSITIONS or word in vocabulary.asides:
        verb -= 1
    if tokens.words[verb] not in vocabulary.knowing:
        return None
    written = tokens.spelling.first_letter(tokens.starts[at]) if tokens.spelling is not None else ""
    return None if written == "إ" else verb


def opens_known_clause(tokens: Tokens, at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a verb of knowing opens a clause of its own before أن: ، ويدرك أنه، ولا تنسى أن.

    Args:
        tokens: The paragraph.
        at: Token of the complementiser.
        vocabulary: The words of reported speech.
    """
    if tokens.words[at] not in THAT and tokens.words[at] not in THAT_WITH_PRONOUN:
        return False
    verb = _knowing_verb(tokens, at, vocabulary)
    return verb is not None and tokens.words[verb][0] in JOINED


def _hangs_on_noun(cue: Candidate, at: int, vocabulary: Vocabulary) -> bool:
    """قطع وعدا بأن، روجت لفكرة أن; رفض الرد على اعتقاده بأن: the clause is that of what is spoken of."""
    entry, words, names = cue.form.entry, cue.tokens.words, vocabulary.names
    before = words[at - 1]
    governor = PREPOSITIONS.get(words[at - 2])
    if before in vocabulary.kinds["object-that"]:
        return True
    if words[at][0] == "ب" and governor in _AIMED and governor not in entry.takes and "ب" not in entry.takes:
        return before in vocabulary.cues or cue.tokens.has_pronoun(at - 1)
    if entry.tier != "C" or before in PREPOSITIONS:
        return False
    if before.endswith("ا") and len(before) > _SHORT and before not in vocabulary.asides:
        somebody = names.is_known(before) or before in vocabulary.called.bodies
        return not (somebody or before.startswith("ال") or vocabulary.source_kind(before) is not None)
    joined = (word for word in words[cue.at + 1 : at] if word[:1] in entry.takes)
    return any(vocabulary.source_kind(word) is None and not names.is_known(word) for word in joined)


def _is_known_as(cue: Candidate, at: int, vocabulary: Vocabulary) -> bool:
    """أوضحت الشركة المصنفة على أنها كبيرة أن: the clause says what somebody is known as."""
    words, known = cue.tokens.words, vocabulary.kinds["known-as"]
    return words[at - 1] in known or (words[at - 1] in PREPOSITIONS and words[at - 2] in known)


_HANGS = (_was_said_before, _is_known_as, _hangs_on_noun, _is_claimed, _is_whoevers, _is_known)
"""Whose clause it is if not that of the verb of speech."""
