"""The pieces of a speaker phrase, between commas, dashes and brackets."""

from __future__ import annotations

from arabnews.quotes.words.particles import PREPOSITIONS
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["phrase_pieces"]


def phrase_pieces(tokens: Tokens, start: int, end: int, vocabulary: Vocabulary) -> list[list[int]]:
    """Return the tokens of each piece, without what tells how old somebody is.

    Args:
        tokens: The paragraph.
        start: First token of the phrase.
        end: One past its last token.
        vocabulary: The words of reported speech.
    """
    pieces, years = _pieces(tokens, start, end), vocabulary.kinds["years"]
    apart = years.isdisjoint(tokens.words[start + 1 : end])
    return pieces if apart else _without_ages(tokens, pieces, years)


def _pieces(tokens: Tokens, start: int, end: int) -> list[list[int]]:
    kinds = tokens.kinds[start:end]
    if kinds.count("w") == len(kinds):
        return [list(range(start, end))]
    pieces: list[list[int]] = [[]]
    for at, kind in enumerate(kinds, start):
        if kind == "w":
            pieces[-1].append(at)
        elif kind in ",-()" and pieces[-1]:
            pieces.append([])
    return [piece for piece in pieces if piece]


def _without_ages(tokens: Tokens, pieces: list[list[int]], years: frozenset[str]) -> list[list[int]]:
    """سامر الحلو (40 عاما)، سامر الحلو 40 عاما: how old somebody is is neither name nor post."""
    kept: list[list[int]] = []
    for piece in pieces:
        age = next((n for n, at in enumerate(piece) if _is_age(tokens, at, years)), len(piece))
        kept.append(piece[:age] + piece[age + 2 :])
    return [piece for piece in kept if piece] or pieces


def _is_age(tokens: Tokens, at: int, years: frozenset[str]) -> bool:
    if tokens.words[at - 1] in PREPOSITIONS:  # المنتخب لأقل من 20 سنة
        return False
    return tokens.words[at][0].isdigit() and not years.isdisjoint(tokens.words[at + 1 : at + 2])
