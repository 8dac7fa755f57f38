"""Tell days that are still to come: `ستبدأ الورشة الأحد`, `يوم الأحد ستبدأ الورشة`, `تستمر حتى السبت`.

A cue is a word of the lexicon or any verb with the `سـ` of the future. It stands before the day in its
clause, or right behind a day that opens it. A barrier between them (`بعد`, `الذي`) gives the day to another.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from arabnews.dates.draft import Draft, Run
from arabnews.dates.tokens import Tokens
from arabnews.models.expressions import Between, Day

__all__ = ["directed"]

_WINDOW = 120
"""How far back a cue is looked for."""
_STOP = re.compile(r"[.؛:\n!؟]")
_END = re.compile(r"[.\n!؟]")
"""What ends a sentence; `؛ ثم` goes on."""
_PAUSE = "،,"
_VERB = re.compile(r"(?<![ء-ي])[وف]?(?P<verb>س[ايتن][ء-ي]{3,})")
"""A verb with the prefix of the future; that of the first person must be written `سأ`."""
_IMPERFECT = re.compile(r"(?<![ء-ي])[وف]?(?:لا )?(?P<verb>ي[ء-ي]{3,})")
_PAST = re.compile(r"(?<![ء-ي])[وف]?(?:كان|كانت|كانوا|لم|ظل|ظلت) $")
"""What makes an imperfect tell of the past."""
_ON_THAT = re.compile(r"(?<![ء-ي])علي ان ي[ء-ي]{3}|(?:(?<=[،,] )|(?<![^\n]))علي ان ت[ء-ي]{3}")
"""`، على أن تبدأ الورشة`: a stipulation."""
_LEAD = re.compile(
    r"(?:(?<![ء-ي])[وفبل]?(?:يوم|يومي|ايام|ليله|مساء|صباح|ظهر|عصر|فجر|الي غايه|لغايه|حتي|الي|في|من|بين|ما بين"
    r"|خلال|طوال|شهر|شهري|مطلع|اوائل|منتصف|اواخر|نهايه|بدايه|بحلول|بتاريخ|قبل|بعد) +)*[وبلك]?(?:ال)?$"
)
"""What may stand between the clause and its day."""
_UNTIL = re.compile(r"(?:حتي|لغايه|الي غايه) ")
_TOWARDS = ("الي ", "حتي ")
_NEAR = 30
_TO = re.compile(r"(?<![ء-ي])(?:(?:الي|حتي) (?:[ء-ي]+ ){0,2}(?:ال)?|لل?(?:يوم )?(?:ال)?)$")
"""What leads to the day that something is put off to."""
_CLAUSE_BEGINS = re.compile(r"[\s\"«“]*(?:(?:كما|حيث|فيما|بينما|هذا|ثم|علي ان) +)?")
"""What may stand before a verb that opens its clause."""
_THAT = re.compile(r"(?<![ء-ي])(?<!قبل )(?<!بعد )[وب]?ان(?:ه|ها)? +")
_SUBJECT = re.compile(r"(?:[ء-ي]+ +){0,4}")
"""What may stand between `أن` and the verb."""
_LONGEST_PLAN = 80
"""How far behind the verb of a plan its day may stand."""
_OPENS = re.compile(r"(?:(?<![^\n.؛:!؟\"«“])|(?<![ء-ي])(?:و?ان|بان|و?انه|اما)) *و?$")
_GOES_ON = re.compile(
    r"(?<![ء-ي])(?:و(?:ي[ء-ي]{3,}|تت[ء-ي]{3,}|ت[ء-ي]ت[ء-ي]{2,})|وان|ثم|و?حتي|علي ان)(?![ء-ي])"
)
"""What carries a sentence on from one day to a later one: `تبدأ غدا وتختتم السبت`."""
_NAMED = re.compile(r"[وف]?(?:في |خلال )?[لب]?يوم")
"""`يوم`, `وفي يومي` before the day."""
_VERB_BEGINS = tuple("سيوفلت")
_MARKS = tuple("«“")
_PAUSED = re.compile(r" *[،,]? *")
_ADVERBS = "dFC"
"""Codes of words that make the date after them an adverb: `يوم`, `مطلع`, `يومي`."""
_SETTLED = frozenset({"step", "shift", "ahead", "year", "year_step", "month_step", "twin", "weeks"})
_SLOTS = frozenset({"weekday", "date", "hijri", "range"})


class _Place(NamedTuple):
    """Where a run stands: its clause goes from `opens` to `lead`, its adverb from `lead` to `start`."""

    opens: int
    lead: int
    start: int
    end: int


def directed(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Put the days without a direction of their own into the future where a cue says so.

    Args:
        runs: Moments and ranges of a text, in order.
        tokens: The tokens of the text.
    """
    base: Run | None = None
    at = 0
    for run in runs:
        start = tokens.starts[run.first]
        if base is not None and _END.search(tokens.folded.text, at, start):
            base = None
        if run.slots & _SLOTS and _is_open(run):
            if base is not None and _carries_on(tokens, at, start):
                _put_ahead(run, base)
            else:
                _direct(run, tokens)
        if base is None and _is_coming(run):
            base = run
        at = tokens.ends[run.last]
    return runs


# ---------------------------------------------------------------------------------------- what a run is


def _is_open(run: Run) -> bool:
    """Tell whether nothing in a run says which of its days is meant."""
    if run.draft is not None:
        return _SETTLED.isdisjoint(run.draft) and ("weekday" in run.draft or "month" in run.draft)
    range_ = run.expression
    return isinstance(range_, Between) and all(
        isinstance(end, Day)
        and end.year is None
        and (end.step, end.year_step, end.month_step, end.shift) == (None, None, None, None)
        and (end.weekday is not None or end.month is not None)
        for end in (range_.start, range_.end)
    )


def _is_coming(run: Run) -> bool:
    """Tell whether the day of a run lies in the future beyond doubt."""
    draft = run.draft
    if draft is not None:
        return "ahead" in draft or draft.get("step") == 1 or draft.get("shift", 0) > 0
    start = _start_of(run)
    return start is not None and (start.ahead or start.step == 1 or (start.shift or 0) > 0)


def _start_of(run: Run) -> Day | None:
    """Return the day of a run, the first one of a range."""
    if run.draft is not None:
        return Day(**run.draft)
    range_ = run.expression
    return range_.start if isinstance(range_, Between) and isinstance(range_.start, Day) else None


def _put_ahead(run: Run, base: Run | None, *, likely: bool = False) -> None:
    """Put a run into the future, behind the coming day that it follows."""
    first = None if base is None else _start_of(base)
    after = None if first is None else replace(first, after=None, clock=None, part=None)
    range_ = run.expression
    if run.draft is not None:
        run.draft = Draft({**run.draft, "ahead": True})
        if likely:
            run.draft["likely"] = True
        if after is not None and "month" not in run.draft:
            run.draft["after"] = after
    elif isinstance(range_, Between) and isinstance(range_.start, Day) and isinstance(range_.end, Day):
        after = after if range_.start.month is None else None
        first = replace(range_.start, ahead=True, likely=likely, after=after)
        run.expression = Between(first, replace(range_.end, ahead=True, likely=likely))


# ------------------------------------------------------------------------------------------------- cues


def _direct(run: Run, tokens: Tokens) -> None:
    """Put a run into the future if a cue of its clause says so, or the tense of its verb."""
    place = _place(run, tokens)
    if not _is_adverb(run, tokens, place):
        return
    if _cue_before(place, tokens) or _verb_behind(run, place, tokens):
        _put_ahead(run, None)
    elif _is_planned(place, tokens):
        _put_ahead(run, None, likely=True)


def _place(run: Run, tokens: Tokens) -> _Place:
    text, start = tokens.folded.text, tokens.starts[run.first]
    alone = start < 2 or text[start - 2] in _PAUSE  # most days stand so: nothing to look for
    found = None if alone else _LEAD.search(text, max(0, start - 40), start)
    lead = start if found is None else found.start()
    floor = max(0, start - _WINDOW)
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


def _cue_before(place: _Place, tokens: Tokens) -> bool:
    text, words = tokens.folded.text, tokens.vocabulary
    if text[place.lead - 1 : place.lead] in _MARKS:
        return False  # words cited without their clause: `سيفتح «ظهر الأحد»`
    span = place.opens, place.lead
    ends = [match.end() for match in words.cue.finditer(text, *span)]
    ends += [match.end() for match in _ON_THAT.finditer(text, *span)]
    ends += [match.end() for match in _VERB.finditer(text, *span) if _is_future(match, tokens)]
    if _UNTIL.search(text, place.lead, place.start):
        for verb in (words.lasting, _IMPERFECT):
            ends += [match.end() for match in verb.finditer(text, *span) if _is_present(match, tokens)]
    ends += _postponed(place, tokens)
    return bool(ends) and words.barrier.search(text, max(ends), place.lead) is None


def _is_planned(place: _Place, tokens: Tokens) -> bool:
    """Tell whether a verb of what is planned opens the clause: `تنطلق الدورة السبت`."""
    text, planned = tokens.folded.text, tokens.vocabulary.planned
    opening = _CLAUSE_BEGINS.match(text, place.opens, place.lead)
    verb = None if opening is None else planned.match(text, opening.end(), place.lead)
    if verb is None:
        that = _THAT.search(text, place.opens, place.lead)
        verb = None if that is None else planned.search(text, that.end(), place.lead)
        if that is None or verb is None or not _SUBJECT.fullmatch(text, that.end(), verb.start()):
            return False
    near = place.lead - verb.end() <= _LONGEST_PLAN
    return near and tokens.vocabulary.barrier.search(text, verb.end(), place.lead) is None


def _postponed(place: _Place, tokens: Tokens) -> list[int]:
    """Return where a word of putting off ends, `تأجلت الجلسة إلى السبت`."""
    text = tokens.folded.text
    near = text[max(place.opens, place.start - _NEAR) : place.start]
    if not near.endswith("ل") and not any(word in near for word in _TOWARDS):
        return []  # so do most days stand
    if _TO.search(near) is None:
        return []
    return [match.end() for match in tokens.vocabulary.postponed.finditer(text, place.opens, place.lead)]


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
    start = verb.start()
    if verb.groupdict().get("verb") in tokens.vocabulary.lookalikes:
        return False
    return _PAST.search(tokens.folded.text, max(0, start - 9), start) is None


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
    named = _NAMED.match(text, place.lead, place.end)
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


def _carries_on(tokens: Tokens, at: int, start: int) -> bool:
    """Tell whether a sentence goes on from a coming day to the next: `تنطلق غدا الخميس وتختتم السبت`."""
    text = tokens.folded.text
    if start - at > _WINDOW or tokens.vocabulary.barrier.search(text, at, start):
        return False
    return (_GOES_ON.search(text, at, start) or tokens.vocabulary.planned.search(text, at, start)) is not None
