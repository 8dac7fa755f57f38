"""Words in marks that whoever said them signs: «…» – سامر الحلو، مدير المتحف."""

from __future__ import annotations

from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.phrases.found import Found
from arabnews.quotes.phrases.read import read_phrase
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["read_signed"]

_FEWEST = 8  # words; a title before its author is shorter
_LONGEST = 14  # tokens of a signature
_SOMEBODY = frozenset({"person", "unnamed"})


def read_signed(tokens: Tokens, vocabulary: Vocabulary) -> Found | None:
    """Read a line that is nothing but words in marks, a dash and who said them.

    Args:
        tokens: The line.
        vocabulary: The words of reported speech.

    Returns:
        The quotation, or `None`.
    """
    closer = tokens.partner.get(0, 0)
    start, end = closer + 2, len(tokens.words)
    if not closer or tokens.kinds[closer + 1 : start] != "-" or tokens.kinds.count("w", 0, closer) < _FEWEST:
        return None
    while end > start and tokens.kinds[end - 1] == ".":
        end -= 1
    if not start < end <= start + _LONGEST or not vocabulary.cues.keys().isdisjoint(tokens.words[start:end]):
        return None
    if phrase_extent(tokens, start, end, vocabulary) != (start, end):
        return None
    phrase = read_phrase(tokens, start, end, vocabulary)
    known = phrase.role is not None or vocabulary.names.is_known(phrase.words[0])
    if phrase.kind not in _SOMEBODY or not known:
        return None
    last = closer - 1 if tokens.kinds[closer - 1] not in ".," else closer - 2
    return Found([(tokens.starts[1], tokens.ends[last])], None, "quote.signed", phrase, kind="direct")
