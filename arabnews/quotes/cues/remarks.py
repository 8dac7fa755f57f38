"""The rules that end words said where the reporter speaks: where they were said, what came of them."""

from __future__ import annotations

from arabnews.quotes.cues.evidence import find_evidence
from arabnews.quotes.cues.scan import Scan, next_cue
from arabnews.quotes.words.particles import (
    BUT,
    GLOSSES,
    IN,
    POINTERS,
    RELATIVE,
    RESULTS,
    THAT,
    THAT_IS,
    THAT_WITH_PRONOUN,
    WAS,
    WITHOUT,
)

__all__ = [
    "by_the_way",
    "came_so",
    "had_said",
    "holds_speech",
    "is_from",
    "kept_back",
    "remark",
    "result",
    "said_where",
    "that_is",
    "told_of_it",
    "waits",
]

_DID_NOT = "لم"
_WHICH = "ما"
_IN_ANSWER = "ردا"  # جاء ذلك ردا على سؤال
_AHEAD = 14  # tokens from كان to the verb of speech behind its subject


def result(scan: Scan, at: int) -> bool:
    """Tell whether the reporter says what came of it: ، ما يجعل; not ما يعني أن, nor مما."""
    return (
        scan.word(at) in RESULTS
        and scan.follows_break(at)
        and scan.word(at + 1) in scan.vocabulary.kinds["result"]
    )


def came_so(scan: Scan, at: int) -> bool:
    """Tell whether the reporter says where it was said: ، جاء ذلك خلال اللقاء; ، ويأتي ذلك بعد أيام."""
    if scan.word(at) not in scan.vocabulary.kinds["came-so"] or scan.word(at + 1) not in POINTERS:
        return False
    return scan.follows_break(at) or _opens_occasion(scan, at + 2) or scan.word(at + 2) == _IN_ANSWER


def remark(scan: Scan, at: int) -> bool:
    """Tell whether the reporter explains: في إشارة إلى."""
    return (
        scan.word(at) == "في"
        and scan.word(at + 1) in scan.vocabulary.kinds["remark"]
        and (scan.word(at + 2) in {"الي", "علي"} or scan.word(at + 2).startswith("ل"))
    )


def kept_back(scan: Scan, at: int) -> bool:
    """Tell whether the reporter says what was not told: ، دون أن يوضح السبب; ، لكنه لم يفصح."""
    discloses = scan.vocabulary.kinds["discloses"]
    if not scan.follows_break(at - is_from(scan, at)):
        return False
    if scan.word(at) in BUT:
        told = at + 1 + (scan.word(at + 1) in THAT_WITH_PRONOUN)  # غير أنه لم
        return scan.word(told) == _DID_NOT and scan.word(told + 1) in discloses
    told = at + 1 + (scan.word(at + 1) in THAT)
    return scan.word(at) in WITHOUT and scan.word(told) in discloses


def is_from(scan: Scan, at: int) -> bool:
    """Tell whether من stands before دون: من دون أن."""
    return scan.word(at) in WITHOUT and scan.word(at - 1) == "من"


def said_where(scan: Scan, at: int) -> bool:
    """Tell whether the sentence closes with where it was said: ، في تصريح لإذاعة المدينة; ، خلال لقاء."""
    if not scan.follows_break(at) or not _opens_occasion(scan, at):
        return False
    comma = scan.tokens.kinds.find(",", at, scan.end)
    return comma < 0 or comma + 1 in scan.cues


def that_is(scan: Scan, at: int) -> bool:
    """Tell whether the reporter says when it was said: ، وذلك خلال مؤتمر صحفي; ، وذلك قبيل الموسم."""
    if scan.word(at) not in THAT_IS or not scan.follows_break(at):
        return False
    behind = at + 1
    return scan.word(behind) in scan.vocabulary.kinds["meanwhile"] or (
        _opens_occasion(scan, behind) or remark(scan, behind)
    )


def _opens_occasion(scan: Scan, at: int) -> bool:
    """في تصريح، خلال لقائه، على هامش."""
    kinds, word, noun = scan.vocabulary.kinds, scan.word(at), scan.word(at + 1)
    if word in IN:
        return noun in kinds["statement"]
    if word in kinds["during"]:
        return noun in kinds["statement"] or _bare_of_owner(noun) in kinds["occasion"]
    return noun in kinds["margin"] and word == "علي"


def _bare_of_owner(noun: str) -> str:
    """لقائه، لقائها، زيارته, the vowel of the case written on its seat: لقاء، زيارة."""
    owned = next((noun.removesuffix(owner) for owner in ("ها", "هم", "ه") if noun.endswith(owner)), noun)
    if owned == noun:
        return noun
    return owned[:-1] + ("ه" if owned.endswith("ت") else "ء") if owned.endswith(("ت", "ئ")) else owned


def by_the_way(scan: Scan, at: int) -> bool:
    """Tell whether the reporter tells of what was before: ، يذكر أن; ، ويشار إلى أن."""
    if scan.word(at) not in scan.vocabulary.kinds["by-the-way"] or not scan.follows_break(at):
        return False
    return not THAT.isdisjoint(scan.tokens.words[at + 1 : min(at + 4, scan.end)])


def told_of_it(scan: Scan, at: int) -> bool:
    """Tell whether somebody speaks of what was said: ، وهو ما نفاه الوزير; ، ما عزاه المدير إلى."""
    if not scan.follows_break(at):
        return False
    which = at if scan.word(at) in RESULTS else at + 1
    if which > at and (scan.word(at) not in GLOSSES or scan.word(which) != _WHICH):
        return False
    form = scan.vocabulary.cues.get(scan.word(which + 1))
    told = form is not None and form.finite and form.bound and form.part == "perfect"
    return told and form is not None and form.entry.tier != "C"  # not وهو ما دفعها إلى


def had_said(scan: Scan, at: int) -> bool:
    """Tell whether the reporter goes back to another statement: ، وكان رئيس الشركة قد قال إن."""
    if scan.word(at) not in WAS or not scan.follows_break(at):
        return False
    for place in range(at + 1, min(at + _AHEAD, scan.end)):
        if scan.tokens.kinds[place] in ".?":
            return False
        cue = scan.cues.get(place)
        if cue is not None:
            had = scan.word(place - 1) == "قد" and cue.form.part == "perfect" and place > at + 2
            return had and find_evidence(cue, next_cue(scan, place), scan.end, scan.vocabulary) is not None
    return False


def holds_speech(scan: Scan, first: int, at: int) -> bool:
    """Tell whether the words said tell of speech themselves, so that the occasion may be that of another.

    Args:
        scan: The sentence.
        first: First token of the words said.
        at: Token of the rule.
    """
    return any(place in scan.cues for place in range(first, at))


def waits(scan: Scan, first: int, at: int) -> bool:
    """Tell whether a clause waits for its verb: إنه بحسب المصادر، فإن; الوثيقة التي، بحسب قوله، تؤكد.

    Args:
        scan: The sentence.
        first: First token of the words said.
        at: Token of the rule.
    """
    before = at - 1 - scan.follows_break(at)
    if before < first:
        return False
    return scan.word(before) in RELATIVE or (before == first and scan.word(first) in THAT_WITH_PRONOUN)
