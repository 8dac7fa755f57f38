"""Subjects of the clause before a word of speech: وقام الحارس بجولة، وقال; فيما اكتفى القائد بالقول."""

from __future__ import annotations

from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.subjects.asked import asked_subject
from arabnews.quotes.subjects.beside import before_other
from arabnews.quotes.subjects.main_verbs import Subject, agreeing, is_object_of, main_subject
from arabnews.quotes.subjects.opening import acting_subject
from arabnews.quotes.words.particles import CLAUSE_OPENERS, WAS

__all__ = ["clause_subject", "nearest_subject"]

_FURTHEST = 30


def clause_subject(scan: Scan, at: int, gender: str) -> Subject | None:
    """Find the subject of the clause before a word of speech without one: وقام الحارس بجولة، وقال.

    Args:
        scan: The sentence.
        at: Token of the verb or noun.
        gender: Gender that the verb asks for; empty if any will do.

    Returns:
        The nearest agreeing subject behind a verb, else that of the sentence.
    """
    return (
        asked_subject(scan, at)
        or nearest_subject(scan, at, gender)
        or main_subject(scan, at)
        or acting_subject(scan, at, gender)
    )


def nearest_subject(scan: Scan, at: int, gender: str) -> Subject | None:
    """Find the nearest noun phrase that stands behind a verb: فيما اكتفى القائد بالقول.

    Args:
        scan: The sentence.
        at: Token of the verb or noun of speech.
        gender: Gender that it asks for; empty if any will do.
    """
    tokens = scan.tokens
    for place in range(at - 1, max(scan.start, scan.floor, at - _FURTHEST), -1):
        if tokens.kinds[place] == "w" and _stands_behind_verb(scan, place):
            if is_object_of(tokens.words[place], tokens.words[place - 1], scan.vocabulary):
                continue
            if tokens.words[place - 1] in scan.vocabulary.kinds["addresses"]:  # وطمأن السكان قائلا
                continue
            extent = agreeing(
                scan, gender, phrase_extent(tokens, place, at, scan.vocabulary, object_follows=True)
            )
            if extent is not None:
                extent = before_other(tokens.words[place - 1], tokens, extent, at, scan.vocabulary)
                return Subject(*extent, "subject.clause-before")
    return None


def _stands_behind_verb(scan: Scan, at: int) -> bool:
    """وقام الحارس، كما عاد الوزير، فيما اكتفى القائد: a source behind what can only be a verb."""
    tokens, vocabulary = scan.tokens, scan.vocabulary
    verb = tokens.words[at - 1]
    if vocabulary.source_kind(tokens.words[at]) not in {"role", "unnamed", "people"}:
        return False
    if (
        tokens.kinds[at - 1] != "w"
        or verb.startswith(("ال", "وال"))
        or verb in vocabulary.kinds["preposition"]
    ):
        return False
    plain = verb[1:] if verb[:1] == "و" else verb
    if (
        plain in vocabulary.kinds["preposition"]
        or vocabulary.source_kind(plain)
        or vocabulary.source_kind(verb)
    ):
        return False
    before = tokens.words[at - 2] if at - 1 > scan.start else ""
    if vocabulary.source_kind(before) is not None and verb.endswith(("ي", "يه")):  # مصدر وزاري مسؤول
        return False
    return verb[:1] == "و" or not before or before in CLAUSE_OPENERS or before in WAS or before == "،"
