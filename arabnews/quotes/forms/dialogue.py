"""Interviews printed as a dialogue: «سالم العابد: …», «س: … ج: …»."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.phrases.found import CueMark, Found
from arabnews.quotes.phrases.read import Phrase, read_phrase
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["Turn", "is_dialogue", "read_turn", "spoken_turn"]

_LONGEST = 6  # tokens of a label
_FEWEST_TURNS = 3


class Turn(NamedTuple):
    """One labelled line of a dialogue.

    Attributes:
        label: Its label in the search form.
        colon: Token of the colon.
        start: First token of the label.
        asks: Whether the label only says that this is a question.
        answers: Whether the label only says that this is an answer.
    """

    label: str
    colon: int
    start: int
    asks: bool
    answers: bool


def read_turn(tokens: Tokens, vocabulary: Vocabulary) -> Turn | None:
    """Read the label of a line.

    Args:
        tokens: The line.
        vocabulary: The words of reported speech.

    Returns:
        The turn, or `None` if the line has no label.
    """
    if ":" not in tokens.words:
        return None
    start = 0
    while start < len(tokens.words) and tokens.kinds[start] in "o-":
        start += 1
    colon = tokens.kinds.find(":", start, start + _LONGEST)
    label = [word for word in tokens.words[start : max(colon, start)] if not word.isdigit()]
    if colon < 0 or not label or colon + 1 >= len(tokens.words) or tokens.kinds[start:colon].strip("w"):
        return None
    questions, answers = vocabulary.kinds["question"], vocabulary.kinds["answer"]
    asked = label[0] in questions or label[0] in answers
    if not asked and not _names_somebody(label, vocabulary):
        return None
    text = " ".join(label)
    return Turn(text, colon, start, asks=text in questions, answers=text in answers)


def _names_somebody(label: Sequence[str], vocabulary: Vocabulary) -> bool:
    kinds, cues = vocabulary.kinds, vocabulary.cues
    if any(word in cues or word in kinds["preposition"] or word in kinds["time"] for word in label):
        return False
    return vocabulary.source_kind(label[0]) is not None or all(map(vocabulary.names.is_known, label))


def is_dialogue(turns: Sequence[Turn | None]) -> bool:
    """Tell whether the lines of a page are a dialogue: three turns or more, by two voices or more."""
    labels = [turn.label for turn in turns if turn is not None]
    return len(labels) >= _FEWEST_TURNS and len(set(labels)) > 1


def spoken_turn(tokens: Tokens, turn: Turn, vocabulary: Vocabulary) -> Found | None:
    """Return what is said in a turn; a question has no speaker on the page.

    Args:
        tokens: The line.
        turn: Its label.
        vocabulary: The words of reported speech.

    Returns:
        The statement, or `None` for a question.
    """
    if turn.asks:
        return None
    first, last = turn.colon + 1, len(tokens.words) - 1
    direct = tokens.partner.get(first) == last and last > first + 1
    while not direct and last > first and tokens.kinds[last] in ".,":
        last -= 1
    spans = [(tokens.starts[first + direct], tokens.ends[last - direct])]
    mark = CueMark(tokens.starts[turn.colon], tokens.ends[turn.colon], ":", "say")
    phrase = None if turn.answers else _phrase(tokens, turn, vocabulary)
    found = Found(spans, mark, "quote.dialogue", phrase=phrase, tier="B", after=len(tokens.words))
    found.kind = "direct" if direct else "indirect"
    return found


def _phrase(tokens: Tokens, turn: Turn, vocabulary: Vocabulary) -> Phrase | None:
    extent = phrase_extent(tokens, turn.start, turn.colon, vocabulary)
    return None if extent is None else read_phrase(tokens, *extent, vocabulary)
