"""The rules that end words said inside a sentence: the reporter speaks again, or somebody else."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple

from arabnews.quotes.cues.according import names_source, self_attribution
from arabnews.quotes.cues.evidence import find_evidence
from arabnews.quotes.cues.remarks import (
    by_the_way,
    came_so,
    had_said,
    holds_speech,
    is_from,
    kept_back,
    remark,
    result,
    said_where,
    that_is,
    told_of_it,
    waits,
)
from arabnews.quotes.cues.scan import Scan, next_cue
from arabnews.quotes.ends.glosses import gloss
from arabnews.quotes.ends.verb_stops import (
    after_that_said,
    also,
    another_speaker,
    before_adding,
    but,
    is_our_own,
    is_subject,
    joined_verb,
    participle,
    postposed_verb,
    where,
)
from arabnews.quotes.words.particles import (
    ALREADY,
    ALSO,
    BECAUSE,
    BEFORE,
    BUT,
    GLOSSES,
    IN,
    ON_THE_SAME,
    RESULTS,
    SAYS_AGAIN,
    THAT,
    THAT_IS,
    THAT_WITH_PRONOUN,
    WAS,
    WHERE,
    WHILE,
    WITHOUT,
)
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["STOPS", "Stop", "find_stop"]

_SHORT, _PARALLEL = 4, 20  # letters of a word that is no verb of the future; tokens of the first clause
_STILL_TO_COME = frozenset({"لن", "سوف"})
_POSTPOSED = "stop.postposed-verb"
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
    rules, rules_at_verbs = _by_word(scan.vocabulary)
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
            word = tokens.words[at]
            asked = rules_at_verbs.get(word, _OF_VERBS) if at in scan.cues else rules.get(word, _OF_ANY)
            for rule, soft, holds in asked:
                if holds(scan, at) and not (rule in _EXEMPT and _EXEMPT[rule](scan, first, at)):
                    back = tokens.words[at - 1] in ALREADY or is_from(scan, at)
                    return Stop(at - back, soft=soft, rule=rule)
        place += 1
    return Stop(scan.end, soft=False, rule="stop.sentence")


def _while(scan: Scan, at: int) -> bool:
    """، فيما لم يصدر تعليق; في حين أنه goes on with what is said unless somebody else speaks."""
    word = scan.word(at)
    opens = word in WHILE or (word in IN and scan.word(at + 1) == "حين")
    if not opens:
        return False
    if not scan.follows_break(at):
        return _speaks_there(scan, at)
    if word in IN and (scan.word(at + 2) in THAT or scan.word(at + 2) in THAT_WITH_PRONOUN):
        return any(place in scan.cues for place in range(at + 3, min(at + _AHEAD, scan.end)))
    return scan.tokens.kinds[at + 1 : at + 2] != "«" and not _is_parallel(scan, at)


def _speaks_there(scan: Scan, at: int) -> bool:
    """… فيما أكد الوزير أنه آمن: without a comma, a verb of the perfect that tells of speech."""
    for place in range(at + 1, min(at + 4, scan.end)):
        cue = scan.cues.get(place)
        if cue is not None:
            sure = cue.form.finite and cue.form.part == "perfect" and cue.form.entry.tier == "A"
            return sure and find_evidence(cue, next_cue(scan, place), scan.end, scan.vocabulary) is not None
    return False


def _is_parallel(scan: Scan, at: int) -> bool:
    """ستجرى الأولى في يونيو، بينما ستجرى الثانية في يوليو: the same verb of the future goes on."""
    verb = scan.word(at + 1)
    if len(verb) <= _SHORT or verb[:1] != "س" or verb[1] not in "يتن":
        return False
    return verb in scan.tokens.words[max(scan.start, at - _PARALLEL) : at]


def _attribution(scan: Scan, at: int) -> bool:
    """، بحسب الوزير; بحسب ما قال."""
    if self_attribution(scan, at) is not None:
        return True
    word = scan.word(at)
    if word in ALSO:
        cue = scan.cues.get(at + 1)
        sure = cue is not None and cue.form.entry.tier == "A"
        return sure and (scan.follows_break(at) or _speaks_there(scan, at))
    return names_source(scan, at) and not _is_inserted(scan, at)


def _is_inserted(scan: Scan, at: int) -> bool:
    """الأسعار، بحسب البلدية، لن ترتفع: between commas, and the statement goes on behind them."""
    if not scan.follows_break(at):
        return False
    comma = scan.tokens.kinds.find(",", at, min(at + _AHEAD, scan.end))
    return comma > 0 and _goes_on(scan, comma + 1)


def _goes_on(scan: Scan, at: int) -> bool:
    """لن ترتفع، وأنها، لكونها: behind a comma the same statement."""
    word = scan.word(at)
    if word in _STILL_TO_COME or word in SAYS_AGAIN:
        return True
    return word in BECAUSE or f"{word} {scan.word(at + 1)}" in BECAUSE


def _run_on(scan: Scan, at: int) -> bool:
    """… واستمرت الحرب: the reporter's next clause, joined on without a comma."""
    word, after = scan.word(at), scan.word(at + 1)
    return (
        word[:1] == "و"
        and word[1:] in scan.vocabulary.kinds["run-on"]
        and after.startswith("ال")
        and not scan.follows_break(at)
    )


def _marks_end_it(scan: Scan, comma: int) -> bool:
    """…«…»، ولا تشير الوكالة: behind marks and a comma the reporter speaks, unless marks or أن follow."""
    tokens = scan.tokens
    after = comma + 1
    if after >= scan.end or tokens.kinds[after] == "«" or _goes_on(scan, after):
        return False
    return tokens.kinds.find("«", after, scan.end) < 0


_Rule = tuple[str, bool, Callable[[Scan, int], bool]]
STOPS: tuple[_Rule, ...] = (
    ("stop.attribution", False, _attribution),
    ("stop.participle", False, participle),
    ("stop.joined-verb", False, joined_verb),
    (_POSTPOSED, False, postposed_verb),
    ("stop.while", True, _while),
    ("stop.result", True, result),
    ("stop.after-that-said", True, after_that_said),
    ("stop.but", False, but),
    ("stop.also", False, also),
    ("stop.where", False, where),
    ("stop.before-adding", False, before_adding),
    ("stop.came-so", False, came_so),
    ("stop.gloss", True, gloss),
    ("stop.run-on", True, _run_on),
    ("stop.remark", False, remark),
    ("stop.kept-back", True, kept_back),
    ("stop.said-where", True, said_where),
    ("stop.that-is", True, that_is),
    ("stop.told-of-it", True, told_of_it),
    ("stop.had-said", True, had_said),
    ("stop.by-the-way", True, by_the_way),
    ("stop.another-speaker", False, another_speaker),
)
"""Id, whether the end is inferred, and the test of each rule; the first that holds ends the words said."""


def _is_told_on(scan: Scan, first: int, at: int) -> bool:
    """أضاف: نجا رجل، فيما أصيب آخر: behind a colon it is he who goes on, unless somebody else speaks."""
    if scan.tokens.kinds[first - 1 : first] != ":" or not scan.follows_break(at):
        return False
    return not any(place in scan.cues for place in range(at + 1, min(at + _AHEAD, scan.end)))


_EXEMPT: Mapping[str, Callable[[Scan, int, int], bool]] = {
    _POSTPOSED: is_subject,
    "stop.attribution": waits,
    "stop.said-where": holds_speech,
    "stop.participle": is_our_own,
    "stop.while": _is_told_on,
}
"""What keeps a rule from ending words that begin at a token."""

_OF_VERBS = tuple(
    rule
    for rule in STOPS
    if rule[0] in {"stop.participle", "stop.joined-verb", _POSTPOSED} or rule is STOPS[-1]
)
"""Those that may hold at any verb of speech."""
_OF_ANY = STOPS[-1:]
"""The last, which may hold at any word."""
_ByWord = Mapping[str, tuple[_Rule, ...]]


@lru_cache(maxsize=8)
def _by_word(vocabulary: Vocabulary) -> tuple[_ByWord, _ByWord]:
    """Say which rules may hold at a word, first where it is no verb of speech, then where it is one."""
    kinds = vocabulary.kinds
    attributes = kinds["attribution"]
    opened_by = {
        "stop.attribution": attributes | {f"و{word}" for word in attributes} | vocabulary.tags | ALSO,
        "stop.while": WHILE | IN,
        "stop.result": RESULTS,
        "stop.after-that-said": THAT_IS,
        "stop.but": BUT,
        "stop.also": ALSO,
        "stop.where": WHERE,
        "stop.before-adding": BEFORE,
        "stop.came-so": kinds["came-so"],
        "stop.gloss": GLOSSES,
        "stop.run-on": {f"و{word}" for word in kinds["run-on"]},
        "stop.remark": IN,
        "stop.kept-back": WITHOUT | BUT,
        "stop.said-where": IN | kinds["during"] | ON_THE_SAME,
        "stop.that-is": THAT_IS,
        "stop.told-of-it": GLOSSES | RESULTS,
        "stop.had-said": WAS,
        "stop.by-the-way": kinds["by-the-way"],
    }
    words = frozenset[str]().union(*opened_by.values())

    def rules(always: tuple[_Rule, ...]) -> _ByWord:
        return {
            word: tuple(rule for rule in STOPS if word in opened_by.get(rule[0], ()) or rule in always)
            for word in words
        }

    return rules(_OF_ANY), rules(_OF_VERBS)
