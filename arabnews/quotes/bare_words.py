"""Words said that nothing announces: وأضاف لدينا فريق، قال سامر الحلو نعمل منذ شهر."""

from __future__ import annotations

from arabnews.quotes.cues import Candidate
from arabnews.quotes.evidence import Evidence
from arabnews.quotes.main_verbs import Subject
from arabnews.quotes.scan import Scan

__all__ = ["bare_words", "opens_bare_words"]

_SPEAK = frozenset({"say", "add"})


def bare_words(scan: Scan, cue: Candidate, subject: Subject | None, *, speaks: bool) -> Evidence | None:
    """Find words said right behind the verb and its subject, where they open as only a speaker would.

    Args:
        scan: The sentence.
        cue: The verb.
        subject: Its subject, if that is known.
        speaks: Whether that is somebody who may speak.

    Returns:
        Where they begin, or `None`.
    """
    if cue.form.entry.category not in _SPEAK:
        return None
    behind = subject is not None and subject.start > cue.at
    at = subject.end if subject is not None and behind else cue.at + 1
    sure = speaks or not behind
    if at + 1 < scan.end and scan.tokens.kinds[at] == ",":
        at, sure = at + 1, True
    if not opens_bare_words(scan, cue, at) or (not sure and not _is_first_person(scan, at)):
        return None  # وأضاف السوق لن يغلق: the market is no speaker
    return Evidence("bare", at, at, scan.tokens.starts[at])


def opens_bare_words(scan: Scan, cue: Candidate, at: int) -> bool:
    """Tell whether somebody speaks in the first person, or states what is not, will or must be: نحن، لن، يجب.

    Args:
        scan: The sentence.
        cue: The verb.
        at: The token.
    """
    if cue.form.entry.category not in _SPEAK or cue.form.entry.tier == "C" or cue.form.bound:
        return False
    word, vocabulary = scan.word(at), scan.vocabulary
    states = word in vocabulary.kinds["states"] or (word in vocabulary.modals and word[:1] == "ي")
    return states or _is_first_person(scan, at)


def _is_first_person(scan: Scan, at: int) -> bool:
    return scan.word(at) in scan.vocabulary.kinds["own-voice"]
