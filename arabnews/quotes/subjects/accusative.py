"""A source in the accusative, as it stands behind أن and its sisters: لكن مصدرا في البلدية قال."""

from __future__ import annotations

from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.phrases.clitics import nominative_head
from arabnews.quotes.words.particles import SISTERS_OF_THAT

__all__ = ["accusative_subject"]

_FURTHEST = 30


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
        return None
    nearest = max(scan.start, scan.floor, cue.at - _FURTHEST)
    for begin in range(cue.at - 1, nearest, -1):
        if tokens.kinds[begin] not in "w'()" or (begin in scan.cues and scan.cues[begin].form.finite):
            return None
        if tokens.words[begin - 1] in SISTERS_OF_THAT:
            word = tokens.words[begin]
            return (begin, cue.at) if nominative_head(word, scan.vocabulary) != word else None
    return None
