"""A stretch in which the noun phrase of a speaker is read."""

from __future__ import annotations

from dataclasses import dataclass

from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["Reading"]


@dataclass(slots=True)
class Reading:
    """A stretch in which a speaker phrase is read.

    Attributes:
        tokens: The paragraph.
        stop: Token before which the phrase must end.
        vocabulary: The words of reported speech.
        object_follows: Whether the verb's object may stand behind the phrase, because no statement does.
    """

    tokens: Tokens
    stop: int
    vocabulary: Vocabulary
    object_follows: bool = False
