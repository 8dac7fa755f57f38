"""Names of China and Korea, a syllable a word, which may read like Arabic words: لي تشيانغ، مون جيه إن."""

from __future__ import annotations

from arabnews.quotes.words.particles import THAT
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["syllable_names"]

_LONGEST = 4  # هوا تشون يينغ, and families of two syllables
_TO_ME = "لي"


def syllable_names(tokens: Tokens, vocabulary: Vocabulary) -> frozenset[int]:
    """Find the words of names written a syllable a word; one of them at least is nothing else.

    Args:
        tokens: The paragraph.
        vocabulary: The words of reported speech.
    """
    sure, families = vocabulary.kinds["syllable"], vocabulary.kinds["syllable-family"]
    words = tokens.words
    if sure.isdisjoint(words):
        return frozenset()
    found: set[int] = set()
    for at, word in enumerate(words):
        if word in families and at not in found:
            found.update(range(at, _end(tokens, at, vocabulary)))
    return frozenset(found)


def _end(tokens: Tokens, start: int, vocabulary: Vocabulary) -> int:
    """Return one past the last syllable of the name that a family's opens; `start` where none does."""
    kinds, words = vocabulary.kinds, tokens.words
    sure, like_words = kinds["syllable"], kinds["syllable-or-word"]
    end = start + 1
    while end < len(words) and end - start < _LONGEST and (words[end] in sure or words[end] in like_words):
        end += 1
    while end - 1 > start and words[end - 1] in like_words and not _closes(tokens, end - 1):
        end -= 1
    given = words[start + 1 : end]
    if sure.isdisjoint(given) and (not given or words[start] not in sure):
        return start
    if words[start] not in like_words:
        return end
    told_me = words[start] == _TO_ME and len(given) == 1 and given[0] in kinds["syllable-family"]
    return start if told_me or given[0] not in sure else end  # قال لي وانغ إن


def _closes(tokens: Tokens, at: int) -> bool:
    """Tell whether a name ends in what reads like إن: مون جيه إن إن، مون جيه إن،."""
    words, kinds = tokens.words, tokens.kinds
    if words[at] == _TO_ME:
        return False
    return words[at] not in THAT or kinds[at + 1 : at + 2] != "w" or words[at + 1] in THAT
