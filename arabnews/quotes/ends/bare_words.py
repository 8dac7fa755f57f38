"""Words said that nothing announces: وأضاف لدينا فريق، قال سامر الحلو نعمل منذ شهر، تساءل كيف."""

from __future__ import annotations

from arabnews.quotes.cues.evidence import Evidence
from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.subjects.main_verbs import Subject
from arabnews.quotes.words.particles import BECAUSE, QUESTIONS, TO, WHEN_CLAUSES

__all__ = ["bare_words", "later_voice", "opens_bare_words", "says_plainly"]

_SPEAK = frozenset({"say", "add"})
_CLAUSES = WHEN_CLAUSES | BECAUSE
_NEAR = 6  # tokens within which a colon or marks announce the words
_ASIDE = 16  # tokens of an adverbial before them
_ACCUSATIVE = ("ا", "ه")  # مستنكرا، مستنكرة
_JOINED = "بل"  # prepositions: قائلا للصحفيين


def bare_words(scan: Scan, cue: Candidate, subject: Subject | None, *, speaks: bool) -> Evidence | None:
    """Find words said right behind the verb and its subject, where they open as only a speaker would.

    Args:
        scan: The sentence.
        cue: The verb.
        subject: Its subject, if that is known.
        speaks: Whether that is somebody who may speak.

    Returns:
        Where they begin, or `None`.
    """
    if cue.form.part == "participle" and cue.form.entry.tier == "A" and _is_first_person(scan, cue.at + 1):
        return Evidence("bare", cue.at + 1, cue.at + 1, scan.tokens.starts[cue.at + 1])  # مشيرا نسعى
    if cue.form.entry.category not in _SPEAK and cue.form.entry.category != "ask":
        return None
    behind = subject is not None and subject.start > cue.at
    at = subject.end if subject is not None and behind else cue.at + 1
    sure = speaks or not behind
    if cue.form.entry.category == "ask":
        at = _behind_manner(scan, at)
    if at + 1 < scan.end and scan.tokens.kinds[at] == ",":
        at, sure = at + 1, True
    if says_plainly(scan, cue):
        return Evidence("bare", at, at, scan.tokens.starts[at])
    if not opens_bare_words(scan, cue, at) or (not sure and not _is_first_person(scan, at)):
        return None  # وأضاف السوق لن يغلق: the market is no speaker
    return Evidence("bare", at, at, scan.tokens.starts[at])


def _behind_manner(scan: Scan, at: int) -> int:
    """تساءل المدير مستنكرا، كيف يفتح الباب: the question stands behind how he asks."""
    if not scan.word(at).endswith(_ACCUSATIVE) or at + 2 >= scan.end:
        return at
    comma = scan.tokens.kinds[at + 1] == ","
    return at + 1 if scan.word(at + 1 + comma) in QUESTIONS else at


def opens_bare_words(scan: Scan, cue: Candidate, at: int) -> bool:
    """Tell whether words open as a speaker's: in the first person, with what is not or must be, or ask.

    Args:
        scan: The sentence.
        cue: The verb.
        at: The token.
    """
    if cue.form.entry.tier == "C" or cue.form.bound:
        return False
    word, vocabulary = scan.word(at), scan.vocabulary
    if cue.form.entry.category == "ask":  # تساءل كيف يفتح الباب
        return word in QUESTIONS
    if cue.form.entry.category not in _SPEAK:
        return False
    states = word in vocabulary.kinds["states"] or (word in vocabulary.modals and word[:1] == "ي")
    return states or _is_first_person(scan, at)


def _is_first_person(scan: Scan, at: int) -> bool:
    """نحن، نسعى; لكي نحافظ، عندما كنا."""
    own, word = scan.vocabulary.kinds["own-voice"], scan.word(at)
    return word in own or (word in _CLAUSES and scan.word(at + 1) in own)


def says_plainly(scan: Scan, cue: Candidate) -> bool:
    """Tell whether what is said stands right behind قائلا, and no preposition or mark: قائلا الوضع صعب.

    Args:
        scan: The sentence.
        cue: The verb.
    """
    if cue.form.part != "participle" or cue.form.entry.does != "doubles" or cue.form.number != "s":
        return False
    at, vocabulary = cue.at + 1, scan.vocabulary
    word = scan.word(at)
    if not word or scan.tokens.kinds[at] != "w" or word in vocabulary.complements or word in TO:
        return False
    no_head = word in vocabulary.no_heads and word not in vocabulary.kinds["own-voice"]
    if word in vocabulary.asides or no_head or (word[0] in _JOINED and not _opens_clause(scan, at)):
        return False
    return not set(":«'") & set(scan.tokens.kinds[at : min(scan.end, at + _NEAR)])


def _opens_clause(scan: Scan, at: int) -> bool:
    word = scan.word(at)
    return word in scan.vocabulary.kinds["own-voice"] or word in scan.vocabulary.kinds["states"]


def later_voice(
    scan: Scan, cue: Candidate, subject: Subject | None, evidence: Evidence | None, limit: int
) -> Evidence | None:
    """Find the speaker's own voice behind an adverbial: قال البيان بعد الجدل نود التأكيد أن.

    Args:
        scan: The sentence.
        cue: The verb.
        subject: Its subject, if that is known.
        evidence: The complementiser behind it, if there is one.
        limit: Token before which it must stand if there is none.

    Returns:
        Where his words begin, or `None` if nothing is said in the first person.
    """
    if cue.form.entry.category not in _SPEAK or cue.form.entry.tier == "C" or not cue.form.finite:
        return None
    if evidence is not None and evidence.kind != "that":
        return None
    start = subject.end if subject is not None and subject.start > cue.at else cue.at + 1
    stop = evidence.at if evidence is not None else min(limit, start + _ASIDE)
    own, tokens = scan.vocabulary.kinds["own-voice"], scan.tokens
    if own.isdisjoint(tokens.words[start : max(start, stop)]):
        return None
    at = next(n for n in range(start, stop) if tokens.words[n] in own)
    if evidence is None and tokens.kinds[start:at].strip("w'"):
        return None
    return Evidence("bare", at, at, tokens.starts[at])
