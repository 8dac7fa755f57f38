"""Subjects that open the sentence: سامر الحلو، مدير المتحف، قال; المدير زار السوق، وقال."""

from __future__ import annotations

from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.subjects.givers import only_asides
from arabnews.quotes.subjects.main_verbs import Subject, agreeing, behind_adverbial
from arabnews.quotes.words.everyday_forms import is_everyday_verb, is_imperfect
from arabnews.quotes.words.heads import SERVANT, SPEAKERS
from arabnews.quotes.words.particles import CLAUSE_OPENERS, RELATIVE, SISTERS_OF_THAT

__all__ = ["acting_subject", "opening_subject"]

_FURTHEST = 30
_BEFORE_THAT = frozenset({"الا", "غير", "بيد"})  # إلا أن المدير نفى
_SHE = "ت"


def opening_subject(scan: Scan, cue: Candidate, _: int) -> tuple[int, int] | None:
    """Find who opens the sentence: سامر الحلو، مدير المتحف، قال; الحلو وفي كلمة له أكد.

    Args:
        scan: The sentence.
        cue: The verb.
        _: Not asked for; the subject stands ahead.

    Returns:
        Its tokens, or `None` if more than asides parts it from the verb.
    """
    start = behind_adverbial(scan, cue.at)
    if cue.joined or scan.floor > scan.start or not start < cue.at <= start + _FURTHEST:
        return None
    if not _is_somebody(scan, start):
        return None
    extent = phrase_extent(scan.tokens, start, cue.at, scan.vocabulary)
    if extent is None or extent[0] != start or not only_asides(scan, extent[1], cue.at):
        return None
    return agreeing(scan, cue.form.gender, extent)


def _is_somebody(scan: Scan, at: int) -> bool:
    """A source, a title or a known name; a word that may be a verb is none."""
    tokens, vocabulary = scan.tokens, scan.vocabulary
    word = tokens.words[at]
    if tokens.kinds[at] != "w" or word in vocabulary.cues:
        return False
    if vocabulary.title_count(tokens.words[at : at + 3]) or vocabulary.source_kind(word) in SPEAKERS:
        return True
    after = tokens.words[at + 1]  # الدبيس وفي كلمة له أكد
    if word == SERVANT and after.startswith("ال"):
        return True
    if after in RELATIVE and vocabulary.source_kind(word) == "document":
        return True  # الدراسة التي شملت ألف شخص أظهرت
    if word.startswith("ال") and after[:1] == "و" and after[1:] in vocabulary.kinds["preposition"]:
        return True
    return word in vocabulary.names.common or (word.startswith("ال") and vocabulary.names.is_known(word))


def acting_subject(scan: Scan, stop: int, gender: str) -> Subject | None:
    """Find who opens the sentence before a verb that tells of no speech: المدير زار السوق، وقال.

    Args:
        scan: The sentence.
        stop: Token of the word of speech behind.
        gender: Gender that it asks for; empty if any will do.

    Returns:
        The subject, or `None` if no verb stands right behind it.
    """
    start = _behind_conjunction(scan, behind_adverbial(scan, stop))
    if start + 1 >= stop or not _is_somebody(scan, start):
        return None
    extent = phrase_extent(scan.tokens, start, stop, scan.vocabulary, object_follows=True)
    if extent is None or extent[0] != start or not _does_something(scan, extent[1], stop):
        return None
    subject = agreeing(scan, gender, extent) if _agrees(scan, extent, gender) else None
    return None if subject is None else Subject(*subject, "subject.acting")


def _agrees(scan: Scan, extent: tuple[int, int], gender: str) -> bool:
    """المديرة زارت السوق، وقالت; not الوزارة زار, and not المدير زار السوق، وقالت."""
    verb, feminine = scan.word(extent[1]), scan.vocabulary.is_feminine(scan.tokens.words[extent[0]])
    if verb[-1] == _SHE:
        return gender != "m"
    return verb[0] == _SHE or not (feminine or gender == "f")


def _behind_conjunction(scan: Scan, at: int) -> int:
    """لكن المدير نفى، إلا أن المدير نفى، فيما المدير يزور: step over what joins the clause."""
    words = scan.tokens.words
    at += scan.word(at).removeprefix("و") in _BEFORE_THAT and scan.word(at + 1) in SISTERS_OF_THAT
    return at + (words[at] in CLAUSE_OPENERS or words[at] in SISTERS_OF_THAT) if at < scan.end else at


def _does_something(scan: Scan, at: int, stop: int) -> bool:
    """زار، يزور، نفى: a verb and no participle."""
    if at >= stop or scan.tokens.kinds[at] != "w":
        return False
    word, vocabulary = scan.tokens.words[at], scan.vocabulary
    form = vocabulary.cues.get(word)
    if form is not None and not form.joined:
        return form.finite
    if is_everyday_verb(word) or is_imperfect(word, vocabulary):
        return True
    owned = word.endswith(("ها", "هم")) or scan.tokens.has_pronoun(at)  # شاطره الرأي، يخالفها
    return owned and not word.startswith("ال") and vocabulary.source_kind(word) is None
