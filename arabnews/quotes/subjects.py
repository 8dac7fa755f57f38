"""Where the subject of a verb of speech stands, in the orders in which Arabic writes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from arabnews.quotes.cues import Candidate
from arabnews.quotes.extent import phrase_extent
from arabnews.quotes.particles import CLAUSE_OPENERS, IN_IT, PRONOUN_SUBJECTS, RELATIVE, TOPIC, WAS
from arabnews.quotes.scan import Scan

__all__ = ["Subject", "clause_subject", "find_subject", "main_subject", "nearest_subject"]

_FURTHEST = 30


class Subject(NamedTuple):
    """A subject.

    Attributes:
        start: First token of its phrase.
        end: One past the last.
        rule: Id of the order in which it stands.
    """

    start: int
    end: int
    rule: str


def find_subject(scan: Scan, cue: Candidate, stop: int) -> Subject | None:
    """Find the subject of a verb of speech.

    Args:
        scan: The sentence.
        cue: The verb.
        stop: Token before which a subject behind the verb must end.

    Returns:
        The subject, or `None` where it is dropped.
    """
    if cue.after in IN_IT:
        return main_subject(scan, cue.at)
    orders = _ORDERS[:2] if cue.before in PRONOUN_SUBJECTS - {"قد", "وقد"} else _ORDERS
    for rule, find in orders:
        extent = find(scan, cue, stop)
        if extent is not None:
            return Subject(*extent, rule)
    return None


def main_subject(scan: Scan, stop: int) -> Subject | None:
    """Find the subject of the verb at the head of the sentence, whatever verb that is: استقبل الوزير … مؤكدا.

    Args:
        scan: The sentence.
        stop: Token before which it must end.

    Returns:
        The subject, or `None` if the sentence opens with no verb.
    """
    tokens, vocabulary = scan.tokens, scan.vocabulary
    head = scan.start
    while head < stop and tokens.kinds[head] in "'o(-":
        head += 1
    if head + 1 >= stop or tokens.kinds[head] != "w" or tokens.kinds[head + 1] not in "w'":
        return None
    word = tokens.words[head]
    if (
        word.startswith(("ال", "وال"))
        or word in vocabulary.kinds["preposition"]
        or vocabulary.source_kind(word)
    ):
        return None
    extent = phrase_extent(tokens, head + 1, stop, vocabulary, object_follows=True)
    if extent is None:
        return None
    first = tokens.words[extent[0]] if tokens.kinds[extent[0]] == "w" else tokens.words[extent[0] + 1]
    if (
        vocabulary.source_kind(first) is None
        and not vocabulary.title_count(tokens.words[extent[0] : extent[0] + 3])
        and not vocabulary.names.is_known(first)
    ):
        return None
    return Subject(*extent, "subject.main-verb")


def clause_subject(scan: Scan, at: int, gender: str) -> Subject | None:
    """Find the subject of the clause before a word of speech without one: وقام الحارس بجولة، وقال.

    Args:
        scan: The sentence.
        at: Token of the verb or noun.
        gender: Gender that the verb asks for; empty if any will do.

    Returns:
        The nearest agreeing subject behind a verb, else that of the sentence.
    """
    return nearest_subject(scan, at, gender) or main_subject(scan, at)


def nearest_subject(scan: Scan, at: int, gender: str) -> Subject | None:
    """Find the nearest noun phrase that stands behind a verb: فيما اكتفى القائد بالقول.

    Args:
        scan: The sentence.
        at: Token of the verb or noun of speech.
        gender: Gender that it asks for; empty if any will do.
    """
    tokens = scan.tokens
    for place in range(at - 1, max(scan.start, scan.floor, at - _FURTHEST), -1):
        if tokens.kinds[place] == "w" and _stands_behind_verb(scan, place):
            extent = _agreeing(
                scan, gender, phrase_extent(tokens, place, at, scan.vocabulary, object_follows=True)
            )
            if extent is not None:
                return Subject(*extent, "subject.clause-before")
    return None


def _stands_behind_verb(scan: Scan, at: int) -> bool:
    """وقام الحارس، كما عاد الوزير، فيما اكتفى القائد: a source behind what can only be a verb."""
    tokens, vocabulary = scan.tokens, scan.vocabulary
    verb = tokens.words[at - 1]
    if vocabulary.source_kind(tokens.words[at]) not in {"role", "unnamed", "people"}:
        return False
    if (
        tokens.kinds[at - 1] != "w"
        or verb.startswith(("ال", "وال"))
        or verb in vocabulary.kinds["preposition"]
    ):
        return False
    plain = verb[1:] if verb[:1] == "و" else verb
    if (
        plain in vocabulary.kinds["preposition"]
        or vocabulary.source_kind(plain)
        or vocabulary.source_kind(verb)
    ):
        return False
    before = tokens.words[at - 2] if at - 1 > scan.start else ""
    return (
        verb[:1] == "و"
        or not before
        or before in CLAUSE_OPENERS
        or before in WAS
        or before in {"،", "وقد", "وفيما"}
    )


def _behind(scan: Scan, cue: Candidate, stop: int) -> tuple[int, int] | None:
    """قال المدير إن."""
    return phrase_extent(scan.tokens, cue.at + 1, stop, scan.vocabulary)


def _relative(scan: Scan, cue: Candidate, _: int) -> tuple[int, int] | None:
    """الباحث الذي أشار."""
    at = cue.at - 1
    if at > scan.start and scan.tokens.words[at] in {"قد", "لم"}:
        at -= 1
    if at <= scan.start or scan.tokens.words[at] not in RELATIVE:
        return None
    return _ending_at(scan, at)


def _topic(scan: Scan, cue: Candidate, _: int) -> tuple[int, int] | None:
    """أما المدير فقال; كان المدير قد قال."""
    tokens = scan.tokens
    for at in range(max(scan.start, scan.floor, cue.at - _FURTHEST), cue.at):
        if tokens.words[at] in TOPIC or tokens.words[at] in WAS:
            if at and tokens.words[at - 1] in {"اذا", "ما"}:
                continue
            return _agreeing(scan, cue.form.gender, phrase_extent(tokens, at + 1, cue.at, scan.vocabulary))
    return None


def _agreeing(scan: Scan, gender: str, extent: tuple[int, int] | None) -> tuple[int, int] | None:
    """A masculine verb before which a woman or a feminine noun stands has another subject."""
    if extent is None:
        return None
    feminine = scan.vocabulary.is_feminine(scan.tokens.words[extent[0]])
    return None if feminine and gender == "m" else extent


def _ahead(scan: Scan, cue: Candidate, _: int) -> tuple[int, int] | None:
    """المدير يقول: a subject at the head of its clause."""
    tokens = scan.tokens
    at = cue.at - 1
    while at > scan.start and tokens.words[at] in {"قد", "كان", "كانت"}:
        at -= 1
    if cue.form.joined or at < scan.start:
        return None
    at = _before_aside(scan, at)
    begin = at
    nearest = max(scan.start, scan.floor, cue.at - _FURTHEST)
    while begin > nearest and tokens.kinds[begin - 1] in "w'" and tokens.words[begin] not in CLAUSE_OPENERS:
        begin -= 1
    if tokens.words[begin] in CLAUSE_OPENERS:
        begin += 1
    if begin > at or tokens.words[begin] in PRONOUN_SUBJECTS:
        return None
    extent = phrase_extent(tokens, begin, at + 1, scan.vocabulary)
    if extent is None or extent[1] < at + 1:
        return None
    opened = begin > scan.start and tokens.words[begin - 1] in CLAUSE_OPENERS
    return extent if opened or _may_head_clause(scan, extent[0], at) else None


def _before_aside(scan: Scan, at: int) -> int:
    """رئيسة الجمعية - التي تأسست قبل عامين - قالت: step back over a relative clause."""
    tokens = scan.tokens
    if at <= scan.start or tokens.kinds[at] not in ",-":
        return at
    at -= 1
    opener = max(tokens.kinds.rfind(mark, max(scan.start, at - _FURTHEST), at) for mark in ",-")
    if opener > scan.start and tokens.words[opener + 1] in RELATIVE:
        return opener - 1
    return at


def _may_head_clause(scan: Scan, start: int, last: int) -> bool:
    """A verb at the head means that the noun before the cue is no subject of it: نشر النادي بيانا أكد."""
    word = scan.tokens.words[start]
    vocabulary = scan.vocabulary
    if word in vocabulary.kinds["break"]:
        return False
    if word.startswith("ال") or vocabulary.source_kind(word) is not None:
        return True
    if word.endswith("ت") and start < last and _may_be_verb(scan, start):
        return False
    plain = word.removeprefix("و")
    return (
        start == last
        or word in vocabulary.names.given
        or vocabulary.source_kind(plain) is not None
        or plain.startswith("ال")
    )


def _may_be_verb(scan: Scan, at: int) -> bool:
    """شنت إسرائيل عمليات تقول إنها: a feminine verb with its subject."""
    after = scan.tokens.words[at + 1]
    return after.startswith("ال") or after in scan.vocabulary.countries


def _ending_at(scan: Scan, stop: int) -> tuple[int, int] | None:
    """The noun phrase that ends before a relative pronoun: from its last head noun, title or known name."""
    tokens, vocabulary = scan.tokens, scan.vocabulary
    at = stop - 1
    if tokens.kinds[at] == ",":
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
        at -= 1
    if best is None:
        best = max(at + 1, last - 2)
    return (best, last) if best < last else None


_ORDERS: tuple[tuple[str, Callable[[Scan, Candidate, int], tuple[int, int] | None]], ...] = (
    ("subject.relative", _relative),
    ("subject.behind-verb", _behind),
    ("subject.topic", _topic),
    ("subject.ahead", _ahead),
)
"""The orders in which a subject stands; the first that holds names it."""
