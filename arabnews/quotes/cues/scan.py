"""A sentence with the places that matter in it, so that the words between them are never looked at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from arabnews.quotes.cues.find import Candidate, find_cues
from arabnews.quotes.words.roles import CUE, JOINED_HEAD, OPENER, STOPPER
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["Scan", "next_cue", "scans", "whole"]

_BREAKS = ",~-»)"
_FAR = 90  # tokens to the next cue


@dataclass(slots=True)
class Scan:
    """One sentence on its way to quotations.

    Attributes:
        tokens: The paragraph.
        start: First token of the sentence.
        end: One past its last token.
        cues: The candidates of the paragraph by token.
        cue_places: Their tokens.
        stations: Tokens of the paragraph at which a quotation may begin, and opening marks.
        halts: Tokens of the paragraph at which words said may end, and opening marks.
        vocabulary: The words of reported speech.
        floor: Token behind the last quotation: no subject stands before it.
    """

    tokens: Tokens
    start: int
    end: int
    cues: Mapping[int, Candidate]
    cue_places: Sequence[int]
    stations: Sequence[int]
    halts: Sequence[int]
    vocabulary: Vocabulary
    floor: int = 0

    def word(self, at: int) -> str:
        """Return the word at a token; empty behind the sentence."""
        return self.tokens.words[at] if at < self.end else ""

    def follows_break(self, at: int) -> bool:
        """Tell whether a comma, a dash or something closed stands before a token."""
        return at > 0 and self.tokens.kinds[at - 1] in _BREAKS


def scans(tokens: Tokens, vocabulary: Vocabulary) -> list[Scan]:
    """Return the sentences of a paragraph in which something may begin.

    Args:
        tokens: The paragraph.
        vocabulary: The words of reported speech.

    Returns:
        Those sentences, in order.
    """
    if vocabulary.triggers.isdisjoint(tokens.words):
        return []
    roles = _roles(tokens, vocabulary)
    cues = find_cues(tokens, [at for at, role in roles if role & CUE], vocabulary)
    openers = [at for at, role in roles if role & OPENER]
    if not cues and not openers:
        return []
    places = list(cues)
    stations = sorted({*places, *openers, *tokens.partner})
    halts = _halts(tokens, places, roles)
    found: list[Scan] = []
    place = 0
    for start, end in tokens.sentences():
        place = bisect_left(stations, start, place)
        if place == len(stations):
            break
        if stations[place] < end:
            found.append(Scan(tokens, start, end, cues, places, stations, halts, vocabulary))
    return found


def whole(tokens: Tokens, vocabulary: Vocabulary) -> Scan:
    """Return a line as one sentence.

    Args:
        tokens: The line.
        vocabulary: The words of reported speech.
    """
    roles = _roles(tokens, vocabulary)
    cues = find_cues(tokens, [at for at, role in roles if role & CUE], vocabulary)
    places = list(cues)
    halts = _halts(tokens, places, roles)
    return Scan(tokens, 0, len(tokens.words), cues, places, (), halts, vocabulary)


def _roles(tokens: Tokens, vocabulary: Vocabulary) -> list[tuple[int, int]]:
    """Return the tokens whose words may begin or end something, in order, with what they may do as bits."""
    roles = vocabulary.roles
    return [(at, roles[word]) for at, word in enumerate(tokens.words) if word in roles]


def _halts(tokens: Tokens, cues: Sequence[int], roles: Sequence[tuple[int, int]]) -> Sequence[int]:
    kinds = tokens.kinds
    stoppers = [
        at for at, role in roles if role & STOPPER or (role & JOINED_HEAD and at and kinds[at - 1] in _BREAKS)
    ]
    return sorted({*cues, *tokens.partner, *stoppers})


def next_cue(scan: Scan, at: int) -> int:
    """Return the token of the next candidate behind a token, or the end of the sentence."""
    limit = min(scan.end, at + _FAR)
    place = bisect_left(scan.cue_places, at + 1)
    return (
        scan.cue_places[place] if place < len(scan.cue_places) and scan.cue_places[place] < limit else limit
    )
