"""Whom a relative clause with a verb of speech describes: الباحث الذي أشار."""

from __future__ import annotations

from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import HELPING, RELATIVE, THAT, WAS

__all__ = ["relative_subject"]

_FURTHEST = 30
_FULL_NAME = 2  # words
_NO_HEARER = frozenset({"add", "announce", "assert", "claim", "expect", "explain", "opine", "say", "state"})
"""What verbs do that have no hearer as their object."""
_BEFORE_VERBS = HELPING | {"لم"}


def relative_subject(scan: Scan, cue: Candidate, _: int) -> tuple[int, int] | None:
    """Find whom the clause of a verb describes: الباحث الذي أشار، الباحث الذي كان قد أشار.

    Args:
        scan: The sentence.
        cue: The verb.

    Returns:
        The tokens of the noun phrase, or `None` where the verb is in no such clause.
    """
    at = cue.at - 1
    while at > scan.start and scan.tokens.words[at] in _BEFORE_VERBS:
        at -= 1
    if at <= scan.start or scan.tokens.words[at] not in RELATIVE:
        return None
    if scan.tokens.words[at + 1] in WAS and cue.after in scan.vocabulary.names.common:
        return None  # الذي كان قد قال سالم إنه
    if _is_told_by_another(scan, cue):
        return None
    found = _ending_at(scan, at)
    return None if found is not None and cue.after in THAT and _is_thing(scan, found) else found


def _is_told_by_another(scan: Scan, cue: Candidate) -> bool:
    """الشعار الذي قال المدير إنه: a verb that has no hearer has its subject behind it."""
    comma = scan.tokens.kinds[cue.at + 1 : cue.at + 2] == ","  # التي يعتقد، سامر الحلو، أن
    after = scan.word(cue.at + 2) if comma else cue.after
    if cue.form.entry.category not in _NO_HEARER or after in THAT:
        return False
    return scan.vocabulary.source_kind(after) == "role" or after in scan.vocabulary.names.common


def _ending_at(scan: Scan, stop: int) -> tuple[int, int] | None:
    """The noun phrase that ends before a relative pronoun: from its last head noun, title or known name."""
    tokens, vocabulary = scan.tokens, scan.vocabulary
    at = stop - 1
    if tokens.kinds[at] in ",-":
        at -= 1
    last = at + 1
    best = None
    nearest = max(scan.start, stop - _FURTHEST)
    while at >= nearest and tokens.kinds[at] in "w'":
        word = tokens.words[at]
        if (
            word in vocabulary.kinds["preposition"]
            or word in vocabulary.kinds["time"]
            or word in vocabulary.cues
        ):
            break
        if (
            vocabulary.source_kind(word) is not None
            or vocabulary.title_count([word, ""])
            or (best is None and word in vocabulary.names.given)
        ):
            best = at
        if _is_given_here(scan, at):
            return at, last
        if best == at and _is_behind_name(scan, at):  # انتقد المدير سالم الحداد المهندس فؤاد الذي قال
            return at, last
        at -= 1
    if best is None:
        best = max(at + 1, last - 2)
    return (best, last) if "w" in tokens.kinds[best:last] else None  # empty marks are nobody


def _is_thing(scan: Scan, phrase: tuple[int, int]) -> bool:
    """شكر الوزارة على هذا الإنجاز الذي قال إن: a definite noun of the dictionary, and no source."""
    vocabulary, words = scan.vocabulary, scan.tokens.words[slice(*phrase)]
    if any(vocabulary.source_kind(word) is not None or vocabulary.names.is_known(word) for word in words):
        return False
    return words[-1].startswith("ال") and is_any_form(words[-1], vocabulary)


def _is_behind_name(scan: Scan, at: int) -> bool:
    """المدير سالم الحداد المهندس فؤاد: a definite post before a given name, and behind a full name."""
    words, names = scan.tokens.words[at - 2 : at + 2], scan.vocabulary.names
    if len(words) <= _FULL_NAME + 1 or not words[2].startswith("ال") or words[2] in names.common:
        return False
    return words[0] in names.common and words[1].startswith("ال") and words[3] in names.common


def _is_given_here(scan: Scan, at: int) -> bool:
    """افتتح اللقاء بكلمة لسماحة المفتي سالم الذي قال; واجه المتهمين بالتحريات التي تشير."""
    tokens, vocabulary, word = scan.tokens, scan.vocabulary, scan.tokens.words[at]
    rest = word[1:]
    if word.startswith("بال"):
        return vocabulary.source_kind(rest) == "document"
    if word[0] != "ل" or vocabulary.source_kind(word) is not None:
        return False
    person = vocabulary.source_kind(rest) in {"role", "style"} or vocabulary.title_count([rest, ""])
    before = tokens.words[at - 1]
    plain = before[1:] if before[:1] == "ب" else before
    return bool(person) and bare(plain) in vocabulary.kinds["medium"]
