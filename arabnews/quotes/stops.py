"""The rules that end words said inside a sentence: the reporter speaks again, or somebody else."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from arabnews.quotes.according import names_source, self_attribution
from arabnews.quotes.evidence import find_evidence
from arabnews.quotes.heads import bare
from arabnews.quotes.particles import BUT, GLOSSES, POINTERS, SAYS_AGAIN, WHILE
from arabnews.quotes.scan import Scan, next_cue
from arabnews.quotes.vocabulary import Vocabulary

__all__ = ["STOPS", "Stop", "find_stop"]

_CLOSE = 4  # tokens between a cue and its complement when no comma stands before the cue
_GLOSS = 40
_IN = frozenset({"في", "وفي"})
_RESULTS = frozenset({"ما", "مما", "الامر"})
_THAT_IS = frozenset({"وذلك"})
_ALSO = frozenset({"كما"})
_BEFORE = frozenset({"قبل"})
_STILL_TO_COME = frozenset({"لن", "سوف"})
_AHEAD = 8  # tokens in which a clause must show its verb of speech


class Stop(NamedTuple):
    """Where words said end.

    Attributes:
        at: The first token that is no longer theirs.
        soft: Whether that was inferred.
        rule: Id of the rule.
    """

    at: int
    soft: bool
    rule: str


def find_stop(scan: Scan, at: int, *, first: int) -> Stop:
    """Find where words said end.

    Args:
        scan: The sentence.
        at: Token to begin from.
        first: First token of the words said, which ends nothing.

    Returns:
        The nearest stop; the end of the sentence if no rule holds before.
    """
    tokens, halts = scan.tokens, scan.halts
    rules = _by_word(scan.vocabulary)
    place = bisect_left(halts, at)
    while place < len(halts) and halts[place] < scan.end:
        at = halts[place]
        if tokens.kinds[at] == "«":
            at = tokens.partner[at] + 1
            if at < scan.end and tokens.kinds[at] == "," and _marks_end_it(scan, at):
                return Stop(at, soft=True, rule="stop.marks-close")
            place = bisect_left(halts, at, place)
            continue
        if at > first:
            for rule, soft, holds in STOPS if at in scan.cues else rules.get(tokens.words[at], STOPS[-1:]):
                if holds(scan, at):
                    return Stop(at, soft=soft, rule=rule)
        place += 1
    return Stop(scan.end, soft=False, rule="stop.sentence")


def _evidence_at(scan: Scan, at: int) -> int | None:
    evidence = find_evidence(scan.cues[at], next_cue(scan, at), scan.end, scan.vocabulary)
    return None if evidence is None else evidence.at


def _participle(scan: Scan, at: int) -> bool:
    """، مشيرا إلى أن."""
    cue = scan.cues.get(at)
    if cue is None or cue.form.part != "participle":
        return False
    evidence = _evidence_at(scan, at)
    if scan.follows_break(at) or cue.form.joined:
        return evidence is not None or cue.form.number == "s" or cue.form.entry.tier == "A"
    return evidence is not None and evidence - at <= _CLOSE


def _joined_verb(scan: Scan, at: int) -> bool:
    """، وأضاف أن; وتحدث المسؤول."""
    cue = scan.cues.get(at)
    if cue is None or not cue.form.finite or not cue.form.joined:
        return False
    if _evidence_at(scan, at) is not None:
        return True
    if cue.form.part != "perfect":
        return False
    return scan.follows_break(at) or scan.vocabulary.source_kind(cue.after) is not None


def _postposed_verb(scan: Scan, at: int) -> bool:
    """…، يقول الصياد."""
    cue = scan.cues.get(at)
    if cue is None or not cue.form.finite or cue.form.joined or not scan.follows_break(at):
        return False
    return cue.form.entry.tier == "A"


def _while(scan: Scan, at: int) -> bool:
    """، فيما لم يصدر تعليق."""
    word = scan.word(at)
    opens = word in WHILE or (word in _IN and scan.word(at + 1) == "حين")
    if not opens or not scan.follows_break(at):
        return False
    return scan.tokens.kinds[at + 1 : at + 2] != "«"


def _result(scan: Scan, at: int) -> bool:
    """، ما يجعل; ، مما أدى; ، الأمر الذي."""
    if not scan.follows_break(at):
        return False
    word, after = scan.word(at), scan.word(at + 1)
    if word == "ما":
        return after[:1] == "ي" or after in scan.vocabulary.kinds["result"]
    return word == "مما" or (word == "الامر" and after == "الذي")


def _after_that_said(scan: Scan, at: int) -> bool:
    """، وذلك بعد أن قال."""
    if scan.word(at) != "وذلك" or not scan.follows_break(at):
        return False
    return any(place in scan.cues for place in range(at + 1, min(at + _AHEAD, scan.end)))


def _attribution(scan: Scan, at: int) -> bool:
    """، بحسب الوزير; بحسب ما قال."""
    if self_attribution(scan, at) is not None:
        return True
    word = scan.word(at)
    if word == "كما" and scan.follows_break(at):
        cue = scan.cues.get(at + 1)
        return cue is not None and cue.form.entry.tier == "A"
    return names_source(scan, at) and not _is_inserted(scan, at)


def _is_inserted(scan: Scan, at: int) -> bool:
    """الأسعار، بحسب البلدية، لن ترتفع: between commas, and the verb of the statement is still to come."""
    if not scan.follows_break(at):
        return False
    comma = scan.tokens.kinds.find(",", at, min(at + _AHEAD, scan.end))
    return comma > 0 and scan.word(comma + 1) in _STILL_TO_COME


def _but(scan: Scan, at: int) -> bool:
    """لكنه نفى أن; إلا أن الحركة نفت."""
    if scan.word(at) not in BUT:
        return False
    for place in range(at + 1, min(at + _AHEAD, scan.end)):
        cue = scan.cues.get(place)
        if cue is None and _denies_it(scan, place):
            return True
        if cue is not None and cue.form.finite:
            sure = cue.form.entry.category == "deny" or (place == at + 1 and cue.form.entry.tier != "C")
            return sure or _evidence_at(scan, place) is not None
    return False


def _denies_it(scan: Scan, at: int) -> bool:
    """لكن وكيله نفى ذلك: it says nothing of its own, and yet somebody else speaks."""
    form = scan.vocabulary.cues.get(scan.tokens.words[at])
    denies = form is not None and form.finite and form.entry.category == "deny"
    return denies and scan.word(at + 1) in POINTERS


def _also(scan: Scan, at: int) -> bool:
    """، كما أكد; ، كما عاد الوزير إلى التأكيد أن."""
    if scan.word(at) != "كما" or not scan.follows_break(at) or scan.word(at + 1) == "ان":
        return False
    nouns = scan.vocabulary.kinds["cue-noun"]
    return any(
        place in scan.cues or scan.word(place) in nouns or _is_verbal_noun(scan, place)
        for place in range(at + 1, min(at + _AHEAD, scan.end))
    )


def _is_verbal_noun(scan: Scan, at: int) -> bool:
    form = scan.vocabulary.cues.get(bare(scan.word(at)))
    return form is not None and form.part == "masdar" and form.entry.tier == "A" and not form.entry.noun


def _gloss(scan: Scan, at: int) -> bool:
    """، وهو ما يفسر …، بحسب بيان: the reporter explains before he names another source."""
    if scan.word(at) not in GLOSSES or scan.word(at + 1) != "ما" or not scan.follows_break(at):
        return False
    limit = min(scan.end, at + _GLOSS)
    return any(names_source(scan, place) for place in range(at + 2, limit))


def _run_on(scan: Scan, at: int) -> bool:
    """… واستمرت الحرب: the reporter's next clause, joined on without a comma."""
    word, after = scan.word(at), scan.word(at + 1)
    return (
        word[:1] == "و"
        and word[1:] in scan.vocabulary.kinds["narration"]
        and after.startswith("ال")
        and "ستمر" in word
        and not scan.follows_break(at)
    )


def _before_adding(scan: Scan, at: int) -> bool:
    """، قبل أن يضيف: «…»."""
    return scan.word(at) == "قبل" and scan.word(at + 1) == "ان" and at + 2 in scan.cues


def _remark(scan: Scan, at: int) -> bool:
    """في إشارة إلى: the reporter explains."""
    return (
        scan.word(at) == "في"
        and scan.word(at + 1) in scan.vocabulary.kinds["remark"]
        and (scan.word(at + 2) in {"الي", "علي"} or scan.word(at + 2).startswith("ل"))
    )


def _another_speaker(scan: Scan, at: int) -> bool:
    """، وآخرون كتبوا: a subject before its verb."""
    word = scan.word(at)
    if (
        not scan.follows_break(at)
        or not word.startswith("و")
        or scan.vocabulary.source_kind(word[1:]) is None
    ):
        return False
    for place in range(at + 1, min(at + _AHEAD, scan.end)):
        cue = scan.cues.get(place)
        if cue is not None and cue.form.finite and not cue.form.joined:
            evidence = _evidence_at(scan, place)
            return evidence is not None and evidence - place <= _CLOSE
    return False


def _marks_end_it(scan: Scan, comma: int) -> bool:
    """…«…»، ولا تشير الوكالة: behind marks and a comma the reporter speaks, unless marks or أن follow."""
    tokens = scan.tokens
    after = comma + 1
    word = scan.word(after)
    if after >= scan.end or tokens.kinds[after] == "«" or word in SAYS_AGAIN:
        return False
    return tokens.kinds.find("«", after, scan.end) < 0


_Rule = tuple[str, bool, Callable[[Scan, int], bool]]
STOPS: tuple[_Rule, ...] = (
    ("stop.attribution", False, _attribution),
    ("stop.participle", False, _participle),
    ("stop.joined-verb", False, _joined_verb),
    ("stop.postposed-verb", False, _postposed_verb),
    ("stop.while", True, _while),
    ("stop.result", True, _result),
    ("stop.after-that-said", True, _after_that_said),
    ("stop.but", False, _but),
    ("stop.also", False, _also),
    ("stop.before-adding", False, _before_adding),
    ("stop.gloss", True, _gloss),
    ("stop.run-on", True, _run_on),
    ("stop.remark", False, _remark),
    ("stop.another-speaker", False, _another_speaker),
)
"""Id, whether the end is inferred, and the test of each rule; the first that holds ends the words said."""


@lru_cache(maxsize=8)
def _by_word(vocabulary: Vocabulary) -> Mapping[str, tuple[_Rule, ...]]:
    """Say which rules may hold at a word that is no verb of speech; the last may at any."""
    attributes, narrates = vocabulary.kinds["attribution"], vocabulary.kinds["narration"]
    opened_by = {
        "stop.attribution": attributes | {f"و{word}" for word in attributes} | vocabulary.tags | _ALSO,
        "stop.while": WHILE | _IN,
        "stop.result": _RESULTS,
        "stop.after-that-said": _THAT_IS,
        "stop.but": BUT,
        "stop.also": _ALSO,
        "stop.before-adding": _BEFORE,
        "stop.gloss": GLOSSES,
        "stop.run-on": {f"و{word}" for word in narrates},
        "stop.remark": _IN,
    }
    words = frozenset[str]().union(*opened_by.values())
    return {
        word: tuple(rule for rule in STOPS if word in opened_by.get(rule[0], ()) or rule is STOPS[-1])
        for word in words
    }
