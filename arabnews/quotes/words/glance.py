"""A first look at a line, before it is cut into tokens."""

from __future__ import annotations

from arabnews.quotes.words.tokens import TOKEN

__all__ = ["holds_any"]


def holds_any(line: str, words: frozenset[str]) -> bool:
    """Tell whether one of some words stands in a line, which takes a third of the time of cutting it.

    Args:
        line: The line in its search form.
        words: The words.
    """
    pieces = line.split(" ")
    if not words.isdisjoint(pieces):
        return True
    for piece in pieces:
        if not piece.isalnum():
            word = piece[:-1]
            if not words.isdisjoint((word,) if word.isalnum() else TOKEN.findall(piece)):
                return True
    return False
