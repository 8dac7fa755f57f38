"""Whose speech it is in which somebody speaks: بيان قال فيه المدير, كلمة لرئيس البلدية."""

from __future__ import annotations

from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.subjects.main_verbs import Subject, agreeing
from arabnews.quotes.words.heads import SPEAKERS, bare
from arabnews.quotes.words.particles import CAME_BEFORE, HELPING, RELATIVE, THAT

__all__ = ["before_helpers", "behind_pronoun", "giver", "holder", "only_asides", "preceded"]

_FURTHEST = 30
_ARTICLE, _TO, _TO_THE = "ال", "ل", "لل"
_HOLDER = 2  # tokens of في كلمة


def behind_pronoun(scan: Scan, cue: Candidate, stop: int) -> Subject | None:
    """Find who speaks behind the pronoun: بيان قال فيه المدير إن، شكك فيه المهندس سامر.

    Args:
        scan: The sentence.
        cue: The verb.
        stop: Token before which the subject must end.

    Returns:
        The subject, or `None` if it is not surely somebody.
    """
    tokens, vocabulary, at = scan.tokens, scan.vocabulary, cue.at + 2
    if at >= stop or tokens.kinds[at] != "w":
        return None
    word = tokens.words[at]
    sure = vocabulary.source_kind(word) in SPEAKERS or vocabulary.title_count(tokens.words[at : at + 3])
    if not (sure or word in vocabulary.names.common):
        return None
    extent = phrase_extent(tokens, at, stop, vocabulary)
    return None if extent is None or extent[0] != at else Subject(*extent, "subject.behind-verb")


def holder(scan: Scan, cue: Candidate, _: int) -> tuple[int, int] | None:
    """Find whose speech the sentence opens with: في كلمة لرئيس البلدية، قال.

    Args:
        scan: The sentence.
        cue: The verb.
        _: Not asked for; the subject stands ahead.

    Returns:
        Its tokens, or `None` if there is none.
    """
    tokens, vocabulary = scan.tokens, scan.vocabulary
    at = scan.start
    if cue.joined or not cue.form.finite or scan.floor > at or at + _HOLDER >= cue.at:
        return None
    opens = tokens.words[at].removeprefix("و") in vocabulary.kinds["preposition"]
    if not opens or bare(tokens.words[at + 1]) not in vocabulary.kinds["medium"]:
        return None
    extent = belonging_to(scan, at + _HOLDER, cue.at)
    comma = tokens.kinds[cue.at - 1] == ","
    if extent is None or not comma or not only_asides(scan, extent[1], cue.at - 1):
        return None
    return agreeing(scan, cue.form.gender, extent)


def belonging_to(scan: Scan, at: int, stop: int, *, bodies: bool = False) -> tuple[int, int] | None:
    """Read the phrase that opens with لـ, if it does name a person: كلمة لرئيس البلدية، سبق للمدير.

    Args:
        scan: The sentence.
        at: The token with لـ.
        stop: Token before which the phrase must end.
        bodies: Whether it may name a body too.
    """
    tokens, vocabulary, word = scan.tokens, scan.vocabulary, scan.tokens.words[at]
    plain = _ARTICLE + word[2:] if word.startswith(_TO_THE) else word[1:]
    kind = vocabulary.source_kind(plain)
    person = kind == "role" or (bodies and kind == "organization") or vocabulary.title_count([plain, ""])
    named = plain in vocabulary.names.given or plain in vocabulary.names.particles
    if word[0] != _TO or not (person or named):
        return None
    extent = phrase_extent(tokens, at, stop, vocabulary)
    return extent if extent is not None and extent[0] == at else None


def preceded(scan: Scan, cue: Candidate, _: int) -> tuple[int, int] | None:
    """Find who said it before: سبق للمدير أن قال.

    Args:
        scan: The sentence.
        cue: The verb.
        _: Not asked for; the subject stands ahead.

    Returns:
        Its tokens, or `None` if there is none.
    """
    if cue.before not in THAT:
        return None
    words = scan.tokens.words
    nearest = max(scan.start, scan.floor, cue.at - _FURTHEST)
    at = next((n for n in range(cue.at - 2, nearest - 1, -1) if words[n] in CAME_BEFORE), cue.at)
    extent = belonging_to(scan, at + 1, cue.at - 1, bodies=True) if at + 2 < cue.at else None
    return extent if extent is not None and only_asides(scan, extent[1], cue.at - 1) else None


def giver(scan: Scan, cue: Candidate) -> Subject | None:
    """Find whose speech stands ahead: كلمة لرئيس البلدية قال فيها, كلمة ألقاها رئيس البلدية أكد فيها.

    Args:
        scan: The sentence.
        cue: The verb.

    Returns:
        The subject, or `None` if there is none.
    """
    tokens, media, gives = scan.tokens, scan.vocabulary.kinds["medium"], scan.vocabulary.kinds["issues"]
    for at in range(cue.at - 1, max(scan.start, cue.at - _FURTHEST), -1):
        given = tokens.words[at] in gives
        if (given or tokens.words[at][0] == "ل") and bare(tokens.words[at - 1]) in media:
            extent = phrase_extent(tokens, at + given, cue.at, scan.vocabulary)
            return None if extent is None or extent[0] != at + given else Subject(*extent, "subject.giver")
    return None


def only_asides(scan: Scan, at: int, stop: int) -> bool:
    """Tell whether nothing but commas, time, place and relative clauses stands there.

    Args:
        scan: The sentence.
        at: The first token.
        stop: One past the last.
    """
    tokens, vocabulary = scan.tokens, scan.vocabulary
    while at < stop and tokens.kinds[at] in ",-)":
        at += 1
    stop = before_helpers(scan, stop, at)
    if at >= stop:
        return True
    first = tokens.words[at]
    plain = first.removeprefix("و")
    aside = plain in vocabulary.kinds["preposition"] or first in RELATIVE or first in vocabulary.kinds["time"]
    aside = aside or first.startswith("بال")  # بالمؤتمر
    verbs = (scan.cues[n] for n in range(at + 2, stop) if n in scan.cues and scan.cues[n].form.finite)
    return aside and all(verb.before in RELATIVE for verb in verbs)


def before_helpers(scan: Scan, stop: int, start: int) -> int:
    """Step back over what stands between subject and verb: المدير قد قال، المدير سبق أن قال.

    Args:
        scan: The sentence.
        stop: The token of the verb.
        start: Token at which to end.
    """
    words = scan.tokens.words
    if stop - 1 > start and words[stop - 1] in THAT and words[stop - 2] in CAME_BEFORE:
        stop -= 2
    while stop > start and words[stop - 1] in HELPING:
        stop -= 1
    return stop
