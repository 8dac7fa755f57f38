"""The organisation inside a post: رئيس هيئة المعارض."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.names.complements import is_acting
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["body_in"]

_TITLES = 5  # words of some titles with a name


def body_in(
    tokens: Tokens, pieces: list[list[int]], post: tuple[int, int], vocabulary: Vocabulary
) -> tuple[int, int] | None:
    """Find the organisation inside a post.

    Args:
        tokens: The paragraph.
        pieces: Tokens of the pieces of the phrase.
        post: Where the post stands in the text.
        vocabulary: The words of reported speech.

    Returns:
        Where it stands in the text, or `None`.
    """
    for piece in pieces:
        for at in piece:
            if post[0] < tokens.starts[at] < post[1] and _opens_body(tokens.words, at, vocabulary):
                behind = (n for n in piece if n > at and _is_of_holder(tokens.words, n, vocabulary))
                end = next((tokens.ends[n - 1] for n in behind), tokens.ends[piece[-1]])
                return tokens.starts[at], min(end, post[1])
    return None


def _opens_body(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """هيئة، المتحدث باسم …; not وزير النقل وكالة."""
    body = vocabulary.source_kind(words[at]) == "organization" and not is_acting(words, at, vocabulary)
    return body or words[at - 1] == "باسم"


def _is_of_holder(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """رئيس القسم ومدير المركز، رئيس القسم وكالة، رئيس القسم الدكتور سالم: another post, a stead, the name."""
    word = words[at]
    if word.startswith("و") and vocabulary.source_kind(word[1:]) == "role":
        return True
    titles = vocabulary.title_count(words[at : at + _TITLES]) if word.startswith("ال") else 0
    titled = titles > 0 and vocabulary.names.is_known(words[at + titles])
    # وزير الخارجية الإيراني: the ministry is feminine
    his = words[at - 1].endswith("ه") and word.startswith("ال") and word.endswith("ي")
    return titled or his or is_acting(words, at, vocabulary)
