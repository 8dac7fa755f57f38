"""Words said that stand before their verb: «…»، قال المدير."""

from __future__ import annotations

from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.words.particles import THIS_IS

__all__ = ["clause_before", "words_before"]


_SO = "هكذا"
_SPEAK = frozenset({"role", "unnamed", "people"})
_FEWEST = 4  # words of a clause


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


def clause_before(scan: Scan, cue: Candidate, behind: int, consumed: int) -> tuple[int, int] | None:
    """Find a clause that stands before a verb of speech which closes the sentence: …، يقول المدير.

    Args:
        scan: The sentence.
        cue: The verb.
        behind: Token behind its subject.
        consumed: Token behind the quotation before.

    Returns:
        Tokens of the clause, or `None`.
    """
    tokens, comma, form = scan.tokens, cue.at - 1, cue.form
    if form.part != "imperfect" or cue.joined or form.bound or form.entry.tier != "A":
        return None
    if tokens.kinds[comma : cue.at] != "," or tokens.kinds[behind : scan.end].strip(".,~"):
        return None
    if not _is_somebody(scan, cue.at + 1):
        return None
    start = max(scan.start, consumed)
    opens = tokens.words[start].removeprefix("و") if tokens.kinds[start] == "w" else ""
    if not opens or opens in scan.vocabulary.kinds["preposition"] or opens in scan.vocabulary.asides:
        return None
    others = any(scan.cues[n].form.finite for n in range(start, comma) if n in scan.cues)
    return None if others or tokens.kinds.count("w", start, comma) < _FEWEST else (start, comma)


def _is_somebody(scan: Scan, at: int) -> bool:
    """المدير، الدكتور سالم، سالم; not النتائج."""
    words, vocabulary = scan.tokens.words[at : at + 3], scan.vocabulary
    kind = vocabulary.source_kind(words[0])
    known = kind in _SPEAK or (kind is None and vocabulary.names.is_known(words[0]))
    return known or vocabulary.title_count(words) > 0


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
