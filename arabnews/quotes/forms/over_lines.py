"""Words in marks that go on over lines without marks of their own: «… ⏎ … ⏎ …»."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.phrases.found import Found
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["MOST_LINES", "ends_open", "span_of", "told_behind", "words_over_lines"]

_CLOSING = frozenset('»”“"')
MOST_LINES = 6
"""Lines that the words may go on over."""


def ends_open(found: Sequence[Found], tokens: Tokens) -> bool:
    """Tell whether the last statement of a line stands in marks that the line does not close.

    Args:
        found: The statements of the line.
        tokens: The line.
    """
    if not found or not found[-1].spans or not tokens.partner:
        return False
    opener, closer = next(reversed(tokens.partner.items()))
    return closer >= len(tokens.words) and found[-1].spans[-1][0] >= tokens.starts[opener]


def words_over_lines(lines: Sequence[Tokens], vocabulary: Vocabulary) -> list[tuple[Tokens, int]]:
    """Find how far words go on behind a line that leaves their marks open.

    Args:
        lines: The lines behind it.
        vocabulary: The words of reported speech.

    Returns:
        The lines that the words go on over, each with the token behind them; none if no mark closes them.
    """
    over: list[tuple[Tokens, int]] = []
    for tokens in lines[:MOST_LINES]:
        if not len(tokens.words) or _reporter_opens(tokens, vocabulary):
            return []
        closer = _closer(tokens)
        if closer is not None:
            return [*over, (tokens, closer)]
        if tokens.partner or tokens.named:
            return []
        over.append((tokens, len(tokens.words)))
    return []


def _reporter_opens(tokens: Tokens, vocabulary: Vocabulary) -> bool:
    """وأضاف: a new statement."""
    form = vocabulary.cues.get(tokens.words[0])
    return form is not None and form.finite and form.joined > 0


def _closer(tokens: Tokens) -> int | None:
    """The first mark of the line, if it closes what no mark of the line opens."""
    at = next((n for n, word in enumerate(tokens.words) if word in _CLOSING), None)
    if at is None or at == 0 or tokens.starts[at] != tokens.ends[at - 1]:
        return None
    opens = min([*tokens.partner, *tokens.named], default=len(tokens.words))
    return at if at < opens else None


def told_behind(found: Sequence[Found], tokens: Tokens, closer: int) -> list[Found]:
    """Return the statements of a line whose verb stands behind the words that went on into it.

    Args:
        found: The statements of the line.
        tokens: The line.
        closer: Token behind those words.
    """
    behind = tokens.ends[closer - 1]
    return [one for one in found if one.cue is not None and one.cue.start >= behind]


def span_of(tokens: Tokens, closer: int) -> tuple[int, int]:
    """Return where the words of a line stand that go on from the line before.

    Args:
        tokens: The line.
        closer: Token behind them.
    """
    last = closer - 1
    while last > 0 and tokens.kinds[last] in ".,":
        last -= 1
    return tokens.starts[0], tokens.ends[last]
