"""Whose clause أن opens: that of a verb of speech, of a noun, or of a verb of knowing."""

from __future__ import annotations

from arabnews.quotes.candidate import Candidate
from arabnews.quotes.particles import PREPOSITIONS, THAT, THAT_WITH_PRONOUN
from arabnews.quotes.tokens import Tokens
from arabnews.quotes.vocabulary import Vocabulary

__all__ = ["is_complementiser", "opens_other", "said_modal"]

_SHORT = 3  # letters of a word that is no noun in the accusative
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
    if at - 1 == cue.at or said_modal(cue, at, vocabulary) is not None:
        return True
    before = cue.tokens.words[at - 1]
    others = (opens_other(cue.tokens, at, vocabulary), _hangs_on_noun(cue, at, vocabulary))
    if any(others) or _is_known(cue, at, vocabulary):
        return False
    preposition = PREPOSITIONS.get(before)
    if preposition is None:
        return before not in vocabulary.kinds["preposition"]  # ما يتردد بشأن أن
    if at - 2 == cue.at:
        return True
    return preposition in cue.form.entry.takes or preposition == "إلى" or _is_told_on(cue, at, preposition)


def _is_told_on(cue: Candidate, at: int, preposition: str) -> bool:
    """أكد المدير على أن; but يختتم المعرض أعماله، على أن تعلن النتائج: behind a comma it is «so that»."""
    return preposition == "على" and cue.tokens.kinds[at - 2] != ","


def _is_known(cue: Candidate, at: int, vocabulary: Vocabulary) -> bool:
    """وهو يعرف أن، ويدرك بعدها أن: the clause is what somebody knows or wants, and not said."""
    tokens, kinds = cue.tokens, vocabulary.kinds
    verb = at - 1
    word = tokens.words[verb]
    if word in PREPOSITIONS or word in vocabulary.asides or word.removesuffix("ها") in kinds["when"]:
        verb -= 1
    if verb <= cue.at or tokens.words[verb] not in vocabulary.knowing:
        return False
    return tokens.spelling is None or tokens.spelling.first_letter(tokens.starts[at]) != "إ"


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
        return not names.is_known(before) and vocabulary.source_kind(before) is None
    joined = (word for word in words[cue.at + 1 : at] if word[:1] in entry.takes)
    return any(vocabulary.source_kind(word) is None and not names.is_known(word) for word in joined)
