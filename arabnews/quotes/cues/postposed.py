"""Words said that stand before their verb: «…»، قال المدير."""

from __future__ import annotations

from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.words.particles import THIS_IS

__all__ = ["words_before"]


_SO = "هكذا"


def words_before(scan: Scan, cue: Candidate, consumed: int) -> tuple[int, int] | None:
    """Find words said directly before a verb of speech.

    Args:
        scan: The sentence.
        cue: The verb.
        consumed: Token behind the quotation before.

    Returns:
        Tokens of the words, without their marks, or `None`.
    """
    if not cue.form.finite or cue.joined or (cue.form.entry.noun and cue.form.entry.tier != "A"):
        return None
    tokens, at = scan.tokens, cue.at - 1
    if at > scan.start and tokens.words[at] == _SO:
        at -= 1
    if at >= scan.start and tokens.words[at] == "ما" and at > scan.start:
        at -= 2 if tokens.words[at - 1] in THIS_IS else 0
    while at >= scan.start and tokens.kinds[at] in ",-.'":
        at -= 1
    if at < max(consumed, scan.start) or at == cue.at - 1:
        return None if at < scan.start or tokens.kinds[at] != "»" else _in_marks(scan, at, consumed)
    if tokens.kinds[at] == "»":
        return _in_marks(scan, at, consumed)
    return None


def _in_marks(scan: Scan, closer: int, consumed: int) -> tuple[int, int] | None:
    tokens = scan.tokens
    opener = tokens.opener.get(closer)
    if opener is None or opener < consumed or _is_called(scan, opener):
        return None
    end = closer
    while end > opener + 1 and tokens.kinds[end - 1] in ".,":
        end -= 1
    return (opener + 1, end) if end > opener + 1 else None


def _is_called(scan: Scan, opener: int) -> bool:
    """تحت شعار: «…»، قال المدير: what somebody's work is called."""
    at = opener - 1
    while at > scan.start and scan.tokens.kinds[at] == ":":
        at -= 1
    return at < opener - 1 and scan.tokens.words[at] in scan.vocabulary.naming
