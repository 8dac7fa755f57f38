"""A source in the accusative, as it stands behind أن and its sisters: لكن مصدرا في البلدية قال."""

from __future__ import annotations

from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.phrases.clitics import nominative_head
from arabnews.quotes.subjects.main_verbs import agreeing
from arabnews.quotes.words.everyday_forms import is_everyday_verb
from arabnews.quotes.words.heads import SPEAKERS
from arabnews.quotes.words.particles import SISTERS_OF_THAT
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["accusative_subject"]

_FURTHEST = 30
_FURTHEST_OF_TWO = 12


def accusative_subject(scan: Scan, cue: Candidate, _: int) -> tuple[int, int] | None:
    """Find a source behind أن or لكن that no other verb parts from the verb of speech.

    Args:
        scan: The sentence.
        cue: The verb.
        _: Not asked for; the subject stands ahead.

    Returns:
        Its tokens, or `None` if there is none.
    """
    tokens = scan.tokens
    if cue.joined:
        return _of_two_verbs(scan, cue)
    nearest = max(scan.start, scan.floor, cue.at - _FURTHEST)
    for begin in range(cue.at - 1, nearest, -1):
        if tokens.kinds[begin] not in "w'()" or (begin in scan.cues and scan.cues[begin].form.finite):
            return None
        if tokens.words[begin - 1] in SISTERS_OF_THAT:
            word = tokens.words[begin]
            return (begin, cue.at) if nominative_head(word, scan.vocabulary) != word else None
    return None


def _of_two_verbs(scan: Scan, cue: Candidate) -> tuple[int, int] | None:
    """إلا أن القاضي رفض وأكد أنه: whoever does the first thing says the second."""
    tokens, vocabulary = scan.tokens, scan.vocabulary
    nearest = max(scan.start, scan.floor, cue.at - _FURTHEST_OF_TWO)
    place = next((at for at in range(cue.at - 1, nearest, -1) if tokens.kinds[at] != "w"), nearest)
    at = next((at for at in range(place, cue.at) if tokens.words[at] in SISTERS_OF_THAT), cue.at)
    verb = next((n for n in range(at + 2, cue.at) if _is_verb(tokens.words[n], vocabulary)), None)
    if verb is None or vocabulary.source_kind(tokens.words[at + 1]) not in SPEAKERS:
        return None
    return agreeing(scan, cue.form.gender, (at + 1, verb))


def _is_verb(word: str, vocabulary: Vocabulary) -> bool:
    form = vocabulary.cues.get(word)
    return is_everyday_verb(word) or (form is not None and form.part == "perfect" and not form.joined)
