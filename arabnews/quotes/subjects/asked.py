"""Who answers is whom somebody asked: سألت الصحيفة المدير عن الباب، فأجاب."""

from __future__ import annotations

from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.subjects.main_verbs import Subject
from arabnews.quotes.words.everyday_forms import is_any_form

__all__ = ["asked_subject"]

_SO = "ف"
_QUESTION = 20  # tokens before the answer


def asked_subject(scan: Scan, at: int) -> Subject | None:
    """Find whom the sentence says that somebody asked, before an answer with فـ.

    Args:
        scan: The sentence.
        at: Token of the verb that answers.

    Returns:
        The subject, or `None` if nobody was asked, or nobody can tell whom.
    """
    words, asks = scan.tokens.words, scan.vocabulary.kinds["asks"]
    if not words[at].startswith(_SO):
        return None
    verb = next((n for n in range(max(scan.start, at - _QUESTION), at) if words[n] in asks), None)
    place = None if verb is None else _behind_asker(scan, verb + 1, at)
    if place is None or not _is_person(scan, place):
        return None
    extent = phrase_extent(scan.tokens, place, at, scan.vocabulary, object_follows=True)
    return None if extent is None or extent[0] != place else Subject(*extent, "subject.asked")


def _behind_asker(scan: Scan, at: int, stop: int) -> int | None:
    """«صدى المدينة» الخبير، الصحيفة الخبير, or the expert at once."""
    tokens = scan.tokens
    if tokens.kinds[at] == "'":
        closing = tokens.kinds.find("'", at + 1, stop)
        return None if closing < 0 else closing + 1
    return at + scan.vocabulary.names_outlet(tokens.words[at : at + 3])


def _is_person(scan: Scan, at: int) -> bool:
    words, vocabulary = scan.tokens.words, scan.vocabulary
    post = vocabulary.source_kind(words[at]) == "role" or vocabulary.title_count(words[at : at + 3]) > 0
    named = words[at] in vocabulary.names.given or not is_any_form(words[at], vocabulary)
    return post or named
