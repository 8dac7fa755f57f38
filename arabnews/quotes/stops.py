"""The rules that end words said inside a sentence: the reporter speaks again, or somebody else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from arabnews.quotes.cues import Candidate
from arabnews.quotes.evidence import find_evidence
from arabnews.quotes.particles import BUT, GLOSSES, ON_THE_SAME, SAYS_AGAIN, THAT_WHICH, WHILE
from arabnews.quotes.tokens import Tokens
from arabnews.quotes.vocabulary import Vocabulary, bare

__all__ = ["STOPS", "Scan", "Stop", "find_stop", "names_source", "next_cue", "self_attribution"]

_BREAKS = ",~-»)"
_CLOSE = 4  # tokens between a cue and its complement when no comma stands before the cue
_GLOSS = 40
_AHEAD = 8  # tokens in which a clause must show its verb of speech
_PLAIN_TOO = frozenset({"حسب", "وفق", "طبقا", "استنادا"})  # also "as per": they want a comma before
_SAYING_WORDS = frozenset({"حسبما", "وفقما", "بحسبما"})


@dataclass(slots=True)
class Scan:
    """One sentence on its way to quotations.

    Attributes:
        tokens: The paragraph.
        start: First token of the sentence.
        end: One past its last token.
        cues: Its candidates by token.
        vocabulary: The words of reported speech.
        floor: Token behind the last quotation: no subject stands before it.
    """

    tokens: Tokens
    start: int
    end: int
    cues: Mapping[int, Candidate]
    vocabulary: Vocabulary
    floor: int = 0


@dataclass(frozen=True, slots=True)
class Stop:
    """Where words said end.

    Attributes:
        at: The first token that is no longer theirs.
        soft: Whether that was inferred.
        rule: Id of the rule.
    """

    at: int
    soft: bool
    rule: str


def next_cue(scan: Scan, at: int) -> int:
    """Return the token of the next candidate behind a token, or the end of the sentence."""
    for place in range(at + 1, min(scan.end, at + 90)):
        if place in scan.cues:
            return place
    return min(scan.end, at + 90)


def find_stop(scan: Scan, at: int, *, first: int) -> Stop:
    """Find where words said end.

    Args:
        scan: The sentence.
        at: Token to begin from.
        first: First token of the words said, which ends nothing.

    Returns:
        The nearest stop; the end of the sentence if no rule holds before.
    """
    tokens = scan.tokens
    while at < scan.end:
        kind = tokens.kinds[at]
        if kind == "«":
            at = tokens.partner[at] + 1
            if at < scan.end and tokens.kinds[at] == "," and _marks_end_it(scan, at):
                return Stop(at, soft=True, rule="stop.marks-close")
            continue
        if kind == "w" and at > first and _may_stop(scan, at):
            for rule, soft, holds in STOPS:
                if holds(scan, at):
                    return Stop(at, soft=soft, rule=rule)
        at += 1
    return Stop(scan.end, soft=False, rule="stop.sentence")


def self_attribution(scan: Scan, at: int) -> int | None:
    """على حد قوله، بحسب تعبيرها: the token behind a tag that points back to the speaker, if one is here."""
    tokens, own = scan.tokens, scan.vocabulary.kinds["own-words"]
    words = tokens.words[at : at + 3]
    if (
        len(words) > 1
        and words[0] in scan.vocabulary.kinds["attribution"] | {"بحد", "في", "علي"}
        and words[1] in own
    ):
        behind = at + 2
    elif len(words) > 2 and words[0] in ON_THE_SAME and words[1] == "حد" and words[2] in own:
        behind = at + 3
    else:
        return None
    while behind < scan.end and tokens.kinds[behind] in ",-":
        behind += 1
    return behind


def _may_stop(scan: Scan, at: int) -> bool:
    """A quick test: most words end nothing."""
    return at in scan.cues or scan.tokens.words[at] in scan.vocabulary.stoppers or _after_break(scan, at)


def _after_break(scan: Scan, at: int) -> bool:
    return at > 0 and scan.tokens.kinds[at - 1] in _BREAKS


def _evidence_at(scan: Scan, at: int) -> int | None:
    evidence = find_evidence(scan.cues[at], next_cue(scan, at), scan.end, scan.vocabulary)
    return None if evidence is None else evidence.at


def _word(scan: Scan, at: int) -> str:
    return scan.tokens.words[at] if at < scan.end else ""


def _participle(scan: Scan, at: int) -> bool:
    """، مشيرا إلى أن."""
    cue = scan.cues.get(at)
    if cue is None or cue.form.part != "participle":
        return False
    evidence = _evidence_at(scan, at)
    if _after_break(scan, at) or cue.form.joined:
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
    return _after_break(scan, at) or scan.vocabulary.source_kind(cue.after) is not None


def _postposed_verb(scan: Scan, at: int) -> bool:
    """…، يقول الصياد."""
    cue = scan.cues.get(at)
    if cue is None or not cue.form.finite or cue.form.joined or not _after_break(scan, at):
        return False
    return cue.form.entry.tier == "A"


def _while(scan: Scan, at: int) -> bool:
    """، فيما لم يصدر تعليق."""
    word = _word(scan, at)
    opens = word in WHILE or (word in {"في", "وفي"} and _word(scan, at + 1) == "حين")
    if not opens or not _after_break(scan, at):
        return False
    return scan.tokens.kinds[at + 1 : at + 2] != "«"


def _result(scan: Scan, at: int) -> bool:
    """، ما يجعل; ، مما أدى; ، الأمر الذي."""
    if not _after_break(scan, at):
        return False
    word, after = _word(scan, at), _word(scan, at + 1)
    if word == "ما":
        return after[:1] == "ي" or after in scan.vocabulary.kinds["result"]
    return word == "مما" or (word == "الامر" and after == "الذي")


def _after_that_said(scan: Scan, at: int) -> bool:
    """، وذلك بعد أن قال."""
    if _word(scan, at) != "وذلك" or not _after_break(scan, at):
        return False
    return any(place in scan.cues for place in range(at + 1, min(at + _AHEAD, scan.end)))


def _attribution(scan: Scan, at: int) -> bool:
    """، بحسب الوزير; بحسب ما قال."""
    if self_attribution(scan, at) is not None:
        return True
    word = _word(scan, at)
    if word == "كما" and _after_break(scan, at):
        cue = scan.cues.get(at + 1)
        return cue is not None and cue.form.entry.tier == "A"
    return names_source(scan, at)


def names_source(scan: Scan, at: int) -> bool:
    """Tell whether a token opens an according-to phrase: بحسب الوزير, and not حسب التعليمات.

    Args:
        scan: The sentence.
        at: The token.
    """
    word, after = _word(scan, at), _word(scan, at + 1)
    words = scan.vocabulary.kinds["attribution"]
    if word not in words and not (word[:1] == "و" and word[1:] in words):
        return False
    if word in _SAYING_WORDS or after in THAT_WHICH or scan.vocabulary.opens_source(after):
        return word not in _PLAIN_TOO or _after_break(scan, at) or after in THAT_WHICH or word[:1] == "و"
    if scan.tokens.kinds[at + 1 : at + 2] == "'":
        return True
    return _after_break(scan, at) or word not in words or at == scan.start


def _but(scan: Scan, at: int) -> bool:
    """لكنه نفى أن; إلا أن الحركة نفت."""
    if _word(scan, at) not in BUT:
        return False
    for place in range(at + 1, min(at + _AHEAD, scan.end)):
        cue = scan.cues.get(place)
        if cue is not None and cue.form.finite:
            sure = cue.form.entry.category == "deny" or (place == at + 1 and cue.form.entry.tier != "C")
            return sure or _evidence_at(scan, place) is not None
    return False


def _also(scan: Scan, at: int) -> bool:
    """، كما أكد; ، كما عاد الوزير إلى التأكيد أن."""
    if _word(scan, at) != "كما" or not _after_break(scan, at) or _word(scan, at + 1) == "ان":
        return False
    nouns = scan.vocabulary.kinds["cue-noun"]
    return any(
        place in scan.cues or _word(scan, place) in nouns or _is_verbal_noun(scan, place)
        for place in range(at + 1, min(at + _AHEAD, scan.end))
    )


def _is_verbal_noun(scan: Scan, at: int) -> bool:
    form = scan.vocabulary.cues.get(bare(_word(scan, at)))
    return form is not None and form.part == "masdar" and form.entry.tier == "A" and not form.entry.noun


def _gloss(scan: Scan, at: int) -> bool:
    """، وهو ما يفسر …، بحسب بيان: the reporter explains before he names another source."""
    if _word(scan, at) not in GLOSSES or _word(scan, at + 1) != "ما" or not _after_break(scan, at):
        return False
    limit = min(scan.end, at + _GLOSS)
    return any(names_source(scan, place) for place in range(at + 2, limit))


def _run_on(scan: Scan, at: int) -> bool:
    """… واستمرت الحرب: the reporter's next clause, joined on without a comma."""
    word, after = _word(scan, at), _word(scan, at + 1)
    return (
        word[:1] == "و"
        and word[1:] in scan.vocabulary.kinds["narration"]
        and after.startswith("ال")
        and "ستمر" in word
        and not _after_break(scan, at)
    )


def _before_adding(scan: Scan, at: int) -> bool:
    """، قبل أن يضيف: «…»."""
    return _word(scan, at) == "قبل" and _word(scan, at + 1) == "ان" and at + 2 in scan.cues


def _remark(scan: Scan, at: int) -> bool:
    """في إشارة إلى: the reporter explains."""
    return (
        _word(scan, at) == "في"
        and _word(scan, at + 1) in scan.vocabulary.kinds["remark"]
        and (_word(scan, at + 2) in {"الي", "علي"} or _word(scan, at + 2).startswith("ل"))
    )


def _another_speaker(scan: Scan, at: int) -> bool:
    """، وآخرون كتبوا: a subject before its verb."""
    word = _word(scan, at)
    if (
        not _after_break(scan, at)
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
    word = _word(scan, after)
    if after >= scan.end or tokens.kinds[after] == "«" or word in SAYS_AGAIN:
        return False
    return tokens.kinds.find("«", after, scan.end) < 0


STOPS: tuple[tuple[str, bool, Callable[[Scan, int], bool]], ...] = (
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
