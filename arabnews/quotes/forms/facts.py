"""Objects that tell a fact, behind the verb or its subject: أعلنت الشركة تعيين المدير، أكد دعمه للخطة."""

from __future__ import annotations

from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.ends.content import Content
from arabnews.quotes.forms.objects import noun_phrase, takes_joined
from arabnews.quotes.names.no_names import is_nisba
from arabnews.quotes.subjects.joints import names_country, opens_phrase
from arabnews.quotes.subjects.main_verbs import Subject
from arabnews.quotes.subjects.phrases import Phrases
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.facts import is_definite_fact, is_fact, is_owned_fact
from arabnews.quotes.words.heads import DEFINITE
from arabnews.quotes.words.particles import BEFORE, POINTERS, PREPOSITIONS, THAT, THAT_WITH_PRONOUN

__all__ = ["may_state", "read_fact"]

_WINDOW = 36
_ATTACHED = "بلك"
_IMPERSONAL = frozenset({"announce", "expect", "doubt", "urge"})
_OF_SOMEBODY = frozenset({"announce", "deny", "expect", "doubt", "express", "urge"})
"""What things hardly do; but تؤكد المؤشرات تراجع المبيعات."""


def read_fact(
    scan: Scan, cue: Candidate, limit: int, phrases: Phrases
) -> tuple[Content, Subject | None] | None:
    """Read an object that tells a fact, and the subject before it.

    Args:
        scan: The sentence.
        cue: The verb.
        limit: Token before which the object must stand.
        phrases: The speaker phrases of the sentence.

    Returns:
        What is said, and who says it if the verb's subject is not dropped; or `None`.
    """
    if "cause" in cue.form.entry.objects:
        return _read_caused(scan, cue, limit, phrases)
    at = _find_fact(scan, cue, limit)
    if at is None:
        return None
    subject = phrases.subject_of(cue, at, object_follows=True) if cue.form.finite else None
    if subject is None and _may_be_passive(cue):
        return None
    if not _follows_subject(scan, cue, subject, at) or not may_state(scan, cue, subject, phrases):
        return None
    content = noun_phrase(scan, at, at, scan.tokens.starts[at])
    return None if content is None else (content, subject)


def _read_caused(
    scan: Scan, cue: Candidate, limit: int, phrases: Phrases
) -> tuple[Content, Subject | None] | None:
    """عزا المدير التأخر إلى الزحام: what is said is what came of what."""
    words = scan.tokens.words
    to = next((n for n in range(cue.at + 1, min(limit, cue.at + _WINDOW)) if _opens_other(scan, cue, n)), 0)
    subject = phrases.subject_of(cue, to, object_follows=True) if cue.form.finite and to else None
    behind = subject is not None and subject.rule == "subject.behind-verb"
    start = subject.end if subject is not None and behind else cue.at + 1
    if start >= to or (subject is not None and not may_state(scan, cue, subject, phrases)):
        return None
    plain = (
        words[start].startswith("ال") or words[start] in POINTERS or is_fact(words[start], scan.vocabulary)
    )
    if not plain and words[start] not in scan.vocabulary.kinds["caused"]:
        return None
    content = noun_phrase(scan, start, start, scan.tokens.starts[start])
    return None if content is None else (content, subject)


def _find_fact(scan: Scan, cue: Candidate, limit: int) -> int | None:
    """Find the noun that opens what is said, where the verb takes such an object."""
    if not cue.form.entry.objects or cue.form.bound:
        return None
    tokens, at, stop = scan.tokens, cue.at, min(limit, cue.at + _WINDOW, scan.end)
    while (at := tokens.named.get(at, at) + 1) < stop:
        word = tokens.words[at]
        if (
            tokens.kinds[at] == "«"
            or word in THAT
            or word in THAT_WITH_PRONOUN
            or _opens_other(scan, cue, at)
        ):
            return None
        if tokens.kinds[at] == "w" and _tells_fact(scan, cue, at) and opens_phrase(scan, cue, at):
            return None if word in scan.vocabulary.blocked[cue.form.lemma] else at
    return None


def _opens_other(scan: Scan, cue: Candidate, at: int) -> bool:
    """أعلن المدير عن تعيين، طالب الأهالي بإصلاح: its preposition opens what is said; not على هامش."""
    word = scan.tokens.words[at]
    if PREPOSITIONS.get(word) in cue.form.entry.takes:
        return scan.word(at + 1) not in scan.vocabulary.kinds["margin"]
    return takes_joined(cue, word, scan.vocabulary)


def _tells_fact(scan: Scan, cue: Candidate, at: int) -> bool:
    tokens, vocabulary, objects = scan.tokens, scan.vocabulary, cue.form.entry.objects
    word, after = tokens.words[at], scan.word(at + 1)
    addressed = "addressed" in objects and at > cue.at + 1
    if addressed and is_definite_fact(word, vocabulary):
        return True
    if not after or tokens.kinds[at + 1] not in "w'":
        return False
    if ("doing" in objects or addressed) and is_fact(word, vocabulary):
        return after not in THAT
    if "owned" in objects and is_owned_fact(word, vocabulary) and not tokens.ends_in_ta(at):
        return True
    return "definite" in objects and is_definite_fact(word, vocabulary) and _governs(scan, after)


def _governs(scan: Scan, after: str) -> bool:
    """القبض على، القبض أمس على: a preposition stands behind it, with or without a time between."""
    kinds = scan.vocabulary.kinds
    return after in kinds["preposition"] or after in kinds["time"] or after in BEFORE or after[0] in _ATTACHED


def _may_be_passive(cue: Candidate) -> bool:
    """يتوقع هطول أمطار، أعلن مقتل جندي: without a subject a verb may tell of nobody who speaks."""
    form = cue.form
    if form.entry.category not in _IMPERSONAL or not form.finite or form.gender == "f" or form.number != "s":
        return False
    return form.part == "imperfect" or not cue.joined


def _follows_subject(scan: Scan, cue: Candidate, subject: Subject | None, at: int) -> bool:
    """Tell whether nothing but asides stand between the verb, or its subject, and the object."""
    behind = subject is not None and subject.rule == "subject.behind-verb"
    start = subject.end if subject is not None and behind else cue.at + 1
    if start == at:
        return True
    tokens, kinds = scan.tokens, scan.vocabulary.kinds
    word = tokens.words[start]
    if tokens.kinds[start] in ",-('" or word in kinds["time"] or word in kinds["adverb"]:
        return True
    if word in kinds["preposition"] or (subject is None and not cue.form.finite):
        return True
    if tokens.kinds[at - 1] == ",":  # محامي المتهم السادس، في القضية، صلته
        rest = tokens.words[start : tokens.kinds.find(",", start, at)]
        return subject is not None and all(one.startswith(("ال", "وال")) for one in rest)
    return "addressed" in cue.form.entry.objects and word.startswith(DEFINITE)


def may_state(scan: Scan, cue: Candidate, subject: Subject | None, phrases: Phrases) -> bool:
    """Tell whether a subject may be somebody who says so, of whom nothing need be known: أعلن دوران تعيينه.

    Args:
        scan: The sentence.
        cue: The verb.
        subject: Its subject; where it is dropped, somebody does.
        phrases: The speaker phrases of the sentence.
    """
    if subject is None or phrases.name_speaker(subject):
        return True
    vocabulary, word = scan.vocabulary, scan.tokens.words[subject.start]
    if word in vocabulary.cities or names_country(scan.tokens.words, subject.start, vocabulary):
        return True
    if word.startswith("ال"):
        return cue.form.entry.category in _OF_SOMEBODY or is_nisba(word)
    return not is_any_form(word, vocabulary)
