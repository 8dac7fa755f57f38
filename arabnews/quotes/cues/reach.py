"""How far to the right a verb of speech may look for its words."""

from __future__ import annotations

from arabnews.quotes.cues.evidence import find_evidence
from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan, next_cue
from arabnews.quotes.words.particles import ABOUT_IT, ASIDES, CLAUSE_OPENERS, GLOSSES, RELATIVE, THAT, WAS

__all__ = ["doubling", "reach", "turn_before"]

_DOUBLING = frozenset({"say", "add", "comment", "answer", "ask", "write", "tell", "explain", "warn"})
_NEEDS_WORDS = frozenset({"add", "comment", "answer", "ask"})


def reach(scan: Scan, cue: Candidate) -> int:
    """Find where the next cue takes over, unless it stands in a relative clause: the reporter's aside.

    Args:
        scan: The sentence.
        cue: The verb.

    Returns:
        The token of that cue, or the end of the sentence.
    """
    at = next_cue(scan, cue.at)
    attributions, times = scan.vocabulary.kinds["attribution"], scan.vocabulary.kinds["time"]
    while at in scan.cues and (_is_aside(scan.cues[at], cue, times) or scan.cues[at].before in attributions):
        at = next_cue(scan, at)
    return at


def _is_aside(verb: Candidate, cue: Candidate, times: frozenset[str]) -> bool:
    """الذي كان يتحدث، وهو يتحدث; بيانات نشرت أمس: a clause about him, with or without its pronoun."""
    before, two_before = verb.before, verb.tokens.words[verb.at - 2] if verb.at > 1 else ""
    if cue.form.entry.tier == "C" and verb.after in THAT and before in RELATIVE:
        return False  # انتقد المدير الخبير الذي قال إن
    if (before in ASIDES and before != cue.before) or (before in WAS and two_before in ASIDES):
        return True
    if before in GLOSSES and verb.form.part == "imperfect":
        return True
    if verb.form.entry.tier != "C" or verb.form.part != "perfect" or verb.at <= cue.at + 1:
        return False
    if verb.opens_clause:  # في مقابلة، نشرت أمس، أن
        dated = verb.after in times and verb.tokens.kinds[verb.at + 2 : verb.at + 3] == ","
        return dated and not verb.joined
    return verb.before not in CLAUSE_OPENERS


def doubling(scan: Scan, cue: Candidate) -> Candidate | None:
    """Find the second of two verbs that share one quotation: تابع قائلا، مضى يقول، أضاف مؤكدا.

    Args:
        scan: The sentence.
        cue: The first.
    """
    if not cue.form.finite:
        return None
    nxt = scan.cues.get(next_cue(scan, cue.at))
    if nxt is None or nxt.joined or nxt.form.bound:
        return None
    if nxt.form.entry.does != "doubles":
        return nxt if _tells_how(scan, cue, nxt) else None
    between = scan.tokens.kinds[cue.at + 1 : nxt.at]
    if nxt.form.part == "participle":
        doubles = cue.form.entry.category in _DOUBLING and cue.after not in ABOUT_IT
        return nxt if doubles and between.count(",") < 3 else None
    return nxt if cue.form.entry.does == "goes-on" and nxt.at - cue.at <= 3 else None


def _tells_how(scan: Scan, cue: Candidate, participle: Candidate) -> bool:
    """وأضاف المدير مؤكدا أن: with no comma before it and no words yet a participle tells how he said it."""
    form, between = cue.form, scan.tokens.kinds[cue.at + 1 : participle.at]
    if participle.form.part != "participle" or cue.after in ABOUT_IT:
        return False
    agrees = participle.form.gender == form.gender and participle.form.number == form.number == "s"
    needs_words = form.entry.tier != "C" and form.entry.category in _NEEDS_WORDS
    told = needs_words or (form.entry.tier == "A" and form.entry.category in _DOUBLING)
    if not agrees or not told or between.strip("w'()o"):
        return False
    return find_evidence(cue, participle.at, scan.end, scan.vocabulary) is None


def turn_before(scan: Scan, at: int) -> int:
    """Find the token behind من جانبه and the like, where somebody else takes over; 0 if none stands there.

    Args:
        scan: The sentence.
        at: The verb of speech.
    """
    turn, floor = scan.vocabulary.kinds["turn"], scan.floor
    words = scan.tokens.words[floor:at]
    if turn.isdisjoint(words):
        return 0
    return next(floor + n + 1 for n, word in enumerate(words) if word in turn)
