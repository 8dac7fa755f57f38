"""Whom the sentence before is about: افتتحت مديرة المتحف سلمى الحلو القاعة. وقالت إن …."""

from __future__ import annotations

from bisect import bisect_left

from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.phrases.read import Phrase, read_phrase
from arabnews.quotes.subjects.main_verbs import main_subject
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["acting_before"]


def acting_before(tokens: Tokens, end: int, floor: int, vocabulary: Vocabulary) -> Phrase | None:
    """Find who does something in the sentence before, named in full behind a post.

    Args:
        tokens: The paragraph of that sentence.
        end: Token at which the sentence has ended.
        floor: Token behind the last quotation there; who speaks in a sentence is known already.
        vocabulary: The words of reported speech.

    Returns:
        The phrase, or `None` if the sentence opens with no verb and such a subject.
    """
    sentences = tokens.sentences()
    before = bisect_left(sentences, (end, 0)) - 1
    start = sentences[before][0] if before >= 0 else 0
    if floor > start:
        return None
    scan = Scan(tokens, start, end, {}, (), (), (), vocabulary)
    subject = main_subject(scan, end)
    if subject is None:
        return None
    phrase = read_phrase(tokens, subject.start, subject.end, vocabulary)
    named = phrase.kind == "person" and phrase.name is not None and phrase.role is not None
    return phrase if named else None
