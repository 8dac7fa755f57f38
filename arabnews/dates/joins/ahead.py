"""Put days that are still to come into the future: `ستبدأ الورشة الأحد`, `تنطلق غدا الخميس وتختتم السبت`.

Words round a day say so (`cues.py`), or a day before it in its sentence.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from arabnews.dates.forms.cues import WINDOW, cue_of, is_barred, is_delivery
from arabnews.dates.words.draft import Draft, Run
from arabnews.dates.words.tokens import Tokens
from arabnews.models.expressions import Between, Day
from arabnews.models.trusted import told

__all__ = ["directed"]

_END = re.compile(r"[.\n!؟]")
"""What ends a sentence; `؛ ثم` goes on."""
_GOES_ON = re.compile(
    r"(?<![ء-ي])(?:و(?:ي[ء-ي]{3,}|تت[ء-ي]{3,}|ت[ء-ي]ت[ء-ي]{2,})|وان|ثم|و?حتي|علي ان)(?![ء-ي])"
)
"""What carries a sentence on from one day to a later one: `تبدأ غدا وتختتم السبت`."""
_SETTLED = frozenset({"step", "shift", "ahead", "year", "year_step", "month_step", "twin", "weeks"})
_SLOTS = frozenset({"weekday", "date", "hijri", "range"})


def directed(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Put the days without a direction of their own into the future where a cue says so.

    Args:
        runs: Moments and ranges of a text, in order.
        tokens: The tokens of the text.
    """
    base: Run | None = None
    dated: Run | None = None
    at = 0
    for run in runs:
        start = tokens.starts[run.first]
        if (base or dated) and _END.search(tokens.folded.text, at, start):
            base = dated = None
        if not run.slots.isdisjoint(_SLOTS) and _is_open(run):
            if base is not None and _carries_on(run, tokens, at, start):
                _put_ahead(run, base)
            else:
                _cued(run, tokens)
                _put_behind(run, dated, tokens, at)
        if run.draft is not None and _is_checked(run.draft):
            dated = run
        if base is None and _is_coming(run):
            base = run
        at = tokens.ends[run.last]
    return runs


def _cued(run: Run, tokens: Tokens) -> None:
    """Put a run into the future if words round it say so."""
    if is_delivery(run, tokens):
        run.weak = False  # a month alone is no name here
        cue: Literal["sure", "likely"] | None = "sure"
    else:
        cue = cue_of(run, tokens)
    if cue is not None:
        _put_ahead(run, None, likely=cue == "likely")


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
        return told(Day, **run.draft)
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


def _is_checked(draft: Draft) -> bool:
    """Tell whether its weekday settles the year of a day, `السبت 11 يناير`: others can follow it."""
    return "year" not in draft and "weekday" in draft and "month" in draft and "day" in draft


def _put_behind(run: Run, dated: Run | None, tokens: Tokens, at: int) -> None:
    """Let a day of a programme follow one whose weekday settles its year, should that be still to come."""
    draft = run.draft
    if dated is None or draft is None or "ahead" in draft or "weekday" in draft or "day" not in draft:
        return
    if tokens.starts[run.first] - at <= WINDOW and not is_barred(tokens, at, tokens.starts[run.first]):
        run.draft = Draft({**draft, "after": told(Day, **dated.draft or {})})


def _carries_on(run: Run, tokens: Tokens, at: int, start: int) -> bool:
    """Tell whether a sentence goes on from a coming day to the next: `تنطلق غدا الخميس وتختتم السبت`."""
    text = tokens.folded.text
    if start - at > WINDOW or is_barred(tokens, at, start):
        return False
    goes_on = _GOES_ON.search(text, at, start) or tokens.vocabulary.planned.search(text, at, start)
    return goes_on is not None or _is_gregorian_date(run.draft)


def _is_gregorian_date(draft: Draft | None) -> bool:
    """Tell whether a run may follow in a programme; a Hijri month is the present one."""
    return draft is not None and "month" in draft and draft.get("calendar") != "hijri"
