"""Words round a day that put it into the future: verbs of the future, plans, days that open their clause.

A cue is a word of the lexicon or any verb with the `سـ` of the future. It stands before the day in its
clause, or right behind a day that opens it. A barrier between them (`بعد`, `الذي`, `فازت`) gives the day to
another.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from arabnews.dates.words.draft import Run
from arabnews.dates.words.tokens import Tokens
from arabnews.models.expressions import Between, Day

__all__ = ["WINDOW", "WORDS", "cue_of", "is_barred", "is_delivery"]

WINDOW = 120
"""How far back a cue is looked for."""
_STOP = re.compile(r"[.؛:\n!؟]")
_PAUSE = "،,"
_VERB = re.compile(r"(?<![ء-ي])[وف]?(?P<verb>س[ايتن][ء-ي]{3,})")
"""A verb with the prefix of the future; that of the first person must be written `سأ`."""
_MAY_BE_FUTURE = re.compile(r"[^ء-ي][وف]?س[ايتن]")
"""What every such verb begins with, and what stands before it."""
WORDS = re.compile("[ء-ي]+|$")
"""The words of a clause, and nothing at its end."""
_IMPERFECT = re.compile(r"(?<![ء-ي])[وف]?(?:لا )?(?P<verb>ي[ء-ي]{3,})")
_PERFECT = re.compile(r"(?<![ء-ي])[وف]?(?![وفبلك]?ال|[بلك]?ت|م|س)[ء-ي]{2,}[^ا\W]ت(?![ء-ي])")
"""A feminine verb of the past, `فازت`, and not `مباريات`, `الوقت`, `توقيت`, `مؤقت`."""
_PAST = r"(?<![ء-ي])[وف]?(?:{past}|{still}) $"
"""What makes an imperfect tell of the past."""
_ON_THAT = re.compile(r"(?<![ء-ي])علي ان ي[ء-ي]{3}|(?:(?<=[،,] )|(?<![^\n]))علي ان ت[ء-ي]{3}")
"""`، على أن تبدأ الورشة`: a stipulation."""
_ON_THAT_HEAD = "علي ان "
_LEAD = r"(?:(?<![ء-ي])[وفبل]?{lead} +)*(?:(?<![ء-ي])ل +|[وبلك])?(?:ال)?$"
"""What may stand between the clause and its day."""
_UNTIL = "(?:حتي|(?:ل|الي ){limit}) "
_TOWARDS = ("الي ", "حتي ")
_NEAR = 30
_STARTING = r"(?<![ء-ي]){starting} من +(?:{day} +)?(?:ال)?$"
_TO = r"(?<![ء-ي])(?:(?:الي|حتي) (?:[ء-ي]+ ){0,2}(?:ال)?|لل? ?(?:{day} )?(?:ال)?)$"
"""What leads to the day that something is put off to."""
_CLAUSE_BEGINS = r"[\s\"«“]*(?:{clause-opener} +)?"
"""What may stand before a verb that opens its clause."""
_THAT = re.compile(r"(?<![ء-ي])(?<!قبل )(?<!بعد )[وب]?ان(?:ه|ها)? +(?:[ء-ي]+ +){0,4}\Z")
"""What may stand before the verb of a clause with `أن`: perhaps its subject."""
_WHICH = r"(?<![ء-ي]){which} +\Z"
"""What opens a clause that hangs on a noun: `الوفد الذي يصل الأحد`."""
_LONGEST_SUBJECT = 60
_LONGEST_PLAN = 80
"""How far behind the verb of a plan its day may stand."""
_OPENS = re.compile(r"(?:(?<![^\n.؛:!؟\"«“])|(?<![ء-ي])(?:و?ان|بان|و?انه|اما)) *و?$")
_AS_FOR = re.compile(r"(?<![ء-ي])و?اما +\Z")
_THEN = re.compile(r"ف(?:لا |لن )?[يت](?!ح)[ء-ي]{3,}")
"""The verb behind `أما يوم الاثنين،`, and not `فتحت`."""
_NAMED = "[وف]?(?:في |خلال )?[لب]?{day}"
"""`يوم`, `وفي يومي` before the day."""
_VERB_BEGINS = tuple("سيوفلت")
_MARKS = tuple("«“")
_PAUSED = re.compile(r" *[،,]? *")
_ADVERBS = "dFC"
"""Codes of words that make the date after them an adverb: `يوم`, `مطلع`, `يومي`."""


class _Place(NamedTuple):
    """Where a run stands: its clause goes from `opens` to `lead`, its adverb from `lead` to `start`."""

    opens: int
    lead: int
    start: int
    end: int


def cue_of(run: Run, tokens: Tokens) -> Literal["sure", "likely"] | None:
    """Tell whether words round a day put it into the future: surely, or only by the tense of a verb.

    Args:
        run: A day or a range without a direction of its own.
        tokens: The tokens of its text.
    """
    place = _place(run, tokens)
    if not _is_adverb(run, tokens, place):
        return None
    clause = WORDS.findall(tokens.folded.text, place.opens, place.lead)
    if _cue_before(place, clause, tokens) or _verb_behind(run, place, tokens):
        return "sure"
    return "likely" if _is_planned(place, clause, tokens) or _is_start(run, place, tokens) else None


def is_delivery(run: Run, tokens: Tokens) -> bool:
    """Tell whether a month is that of a contract: `خام برنت تسليم يناير`.

    Args:
        run: A day or a range without a direction of its own.
        tokens: The tokens of its text.
    """
    if run.draft is None or run.draft.keys() != _MONTH:
        return False
    text, start, words = tokens.folded.text, tokens.starts[run.first], tokens.vocabulary
    before = text[max(0, start - 24) : start]
    if words.delivered.search(before):
        return True
    if not before.endswith(" ل"):
        return False
    return words.compiled[_CONTRACT].search(text, max(0, start - _LONGEST_SUBJECT), start) is not None


_MONTH = frozenset({"calendar", "month"})
_CONTRACT = (
    r"(?<![ء-ي])(?:ال)?{contract} (?:[«\"“]?[ء-ي]+[»\"”]? ){0,3}[«\"“]?{commodity}[»\"”]?"
    r" (?:[«\"“]?[ء-ي]+[»\"”]? ){0,4}ل$"
)


def _place(run: Run, tokens: Tokens) -> _Place:
    text, start = tokens.folded.text, tokens.starts[run.first]
    alone = start < 2 or text[start - 2] in _PAUSE  # most days stand so: nothing to look for
    found = None if alone else tokens.vocabulary.compiled[_LEAD].search(text, max(0, start - 40), start)
    lead = start if found is None else found.start()
    floor = max(0, start - WINDOW)
    stops = [match.end() for match in _STOP.finditer(text, floor, lead)]
    opens = stops[-1] if stops else floor
    before = text[opens:lead].rstrip()
    if before.endswith(tuple(_PAUSE)) and (lead < start or tokens.words[run.first].code in _ADVERBS):
        before = before[:-1]  # a pause before an adverb ends no clause: `أمطارا، يومي السبت والأحد`
    pause = max(before.rfind(mark) for mark in _PAUSE)
    return _Place(opens + pause + 1, lead, start, tokens.ends[run.last])


def _is_adverb(run: Run, tokens: Tokens, place: _Place) -> bool:
    """Tell whether a run tells when something is, and names no noun before it: `احتجاجات 5 مايو`."""
    if "weekday" in run.slots or place.lead < place.start or tokens.words[run.first].code in _ADVERBS:
        return True
    range_ = run.expression
    return isinstance(range_, Between) and isinstance(range_.start, Day) and range_.start.month is None


def _cue_before(place: _Place, clause: list[str], tokens: Tokens) -> bool:
    text, words = tokens.folded.text, tokens.vocabulary
    if text[place.lead - 1 : place.lead] in _MARKS:
        return False  # words cited without their clause: `سيفتح «ظهر الأحد»`
    span = place.opens, place.lead
    before = f" {text[place.opens : place.lead]}"
    ends: list[int] = []
    if not words.cue_heads.isdisjoint(clause):
        ends += [match.end() for match in words.cue.finditer(text, *span)]
    if _ON_THAT_HEAD in before:
        ends += [match.end() for match in _ON_THAT.finditer(text, *span)]
    if _MAY_BE_FUTURE.search(before):
        ends += [match.end() for match in _VERB.finditer(text, *span) if _is_future(match, tokens)]
    if words.compiled[_UNTIL].search(text, place.lead, place.start):
        for verb in (words.lasting, _IMPERFECT):
            ends += [match.end() for match in verb.finditer(text, *span) if _is_present(match, tokens)]
    ends += _postponed(place, tokens)
    return bool(ends) and not is_barred(tokens, max(ends), place.lead)


def _is_planned(place: _Place, clause: list[str], tokens: Tokens) -> bool:
    """Tell whether a verb of what is planned opens the clause: `تنطلق الدورة السبت`."""
    text, words = tokens.folded.text, tokens.vocabulary
    if words.planned_heads.isdisjoint(clause):
        return False
    opening = words.compiled[_CLAUSE_BEGINS].match(text, place.opens, place.lead)
    first = place.opens if opening is None else opening.end()
    verbs = list(words.planned.finditer(text, first, place.lead))
    verb = next((verb for verb in reversed(verbs) if _opens_clause(verb.start(), first, tokens)), None)
    if verb is None or place.lead - verb.end() > _LONGEST_PLAN:
        return False
    return not is_barred(tokens, verb.end(), place.lead)


def _is_start(run: Run, place: _Place, tokens: Tokens) -> bool:
    """Tell whether something begins on a weekday: `استقرار الطقس بدءا من السبت`."""
    before = tokens.folded.text[max(place.opens, place.start - 20) : place.start]
    if "weekday" not in run.slots or " من " not in before:
        return False
    return tokens.vocabulary.compiled[_STARTING].search(before) is not None


def _opens_clause(at: int, first: int, tokens: Tokens) -> bool:
    """Tell whether a verb is the first word of its clause, or follows `أن` or `الذي`."""
    text = tokens.folded.text
    if at == first or tokens.vocabulary.compiled[_WHICH].search(text, max(first, at - 16), at):
        return True
    return _THAT.search(text, max(first, at - _LONGEST_SUBJECT), at) is not None


def is_barred(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether something between a cue and a day gives the day to itself.

    Args:
        tokens: The tokens of a text.
        start: Where the cue ends.
        end: Where the day begins.
    """
    text = tokens.folded.text
    return (
        tokens.vocabulary.barrier.search(text, start, end) is not None
        or _PERFECT.search(text, start, end) is not None
    )


def _postponed(place: _Place, tokens: Tokens) -> list[int]:
    """Return where a word of putting off ends, `تأجلت الجلسة إلى السبت`."""
    text = tokens.folded.text
    near = text[max(place.opens, place.start - _NEAR) : place.start]
    if not near.rstrip().endswith("ل") and not any(word in near for word in _TOWARDS):
        return []  # so do most days stand
    words = tokens.vocabulary
    if words.compiled[_TO].search(near) is None:
        return []
    return [match.end() for match in words.postponed.finditer(text, place.opens, place.lead)]


def _is_future(verb: re.Match[str], tokens: Tokens) -> bool:
    """Tell a verb of the future from a noun such as `سيارة`, `ساعات`."""
    word, lookalikes = verb["verb"], tokens.vocabulary.lookalikes
    if word in lookalikes or (word[2] == "ا" and word[1] != "ي" and word[2:5] in lookalikes):
        return False
    if word[1] != "ا":
        return True
    first, last = tokens.folded.to_source(*verb.span("verb"))
    return "أ" in tokens.folded.source[first : min(last, first + 3)]


def _is_present(verb: re.Match[str], tokens: Tokens) -> bool:
    start, words = verb.start(), tokens.vocabulary
    if verb.groupdict().get("verb") in words.lookalikes:
        return False
    return words.compiled[_PAST].search(tokens.folded.text, max(0, start - 16), start) is None


def _verb_behind(run: Run, place: _Place, tokens: Tokens) -> bool:
    """Read `يوم الأحد سيشهد أمطارا`, `أما يوم الجمعة، فيطرأ ارتفاع`: the day opens its clause."""
    text = tokens.folded.text
    gap = _PAUSED.match(text, place.end)
    at = place.end if gap is None else gap.end()
    if text[at : at + 1] not in _VERB_BEGINS:
        return False
    verb = _VERB.match(text, at)
    is_to_day = text[place.lead : place.start].startswith("ل")
    opens = _OPENS.search(text, max(0, place.lead - 12), place.lead) is not None
    if verb is not None and _is_future(verb, tokens):
        return opens or (is_to_day and at == place.end + 1)
    named = tokens.vocabulary.compiled[_NAMED].match(text, place.lead, place.end)
    if opens and _AS_FOR.search(text, max(0, place.lead - 8), place.lead) and _THEN.match(text, at):
        return True
    if not opens or not named:
        return False
    if tokens.vocabulary.planned.match(text, at):
        return True
    verb = _IMPERFECT.match(text, at)
    return verb is not None and "weekday" in run.slots | _weekday_slot(run) and _is_present(verb, tokens)


def _weekday_slot(run: Run) -> frozenset[str]:
    range_ = run.expression
    is_week = isinstance(range_, Between) and isinstance(range_.start, Day) and range_.start.month is None
    return frozenset({"weekday"}) if is_week else frozenset()
