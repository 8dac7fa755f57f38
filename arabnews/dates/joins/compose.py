"""Join the pieces that describe one moment.

`مساء` + `أمس` + `الأربعاء` + `(6 مارس)` are four descriptors of one day. Pieces join while each brings a slot
that is still free and the gap between them allows it; then two moments may join to a range.
"""

from __future__ import annotations

import re
from typing import Literal, get_args

from arabnews.dates.forms.clock import in_part
from arabnews.dates.forms.pieces import pieces
from arabnews.dates.joins.ahead import directed
from arabnews.dates.joins.hours import with_days
from arabnews.dates.joins.joined_ranges import with_ranges
from arabnews.dates.joins.lists import sharing, with_members
from arabnews.dates.joins.paired import paired
from arabnews.dates.joins.same import referred
from arabnews.dates.words.draft import Draft, Run, Slot
from arabnews.dates.words.tokens import Tokens
from arabnews.models.expressions import Day, Period, Step
from arabnews.models.resolution.resolve import resolve
from arabnews.models.trusted import told

__all__ = ["runs_of"]


def runs_of(tokens: Tokens) -> list[Run]:
    """Read all moments and ranges of a text, in order."""
    runs: list[Run] = []
    for piece in pieces(tokens):
        if runs and tokens.codes[2 * piece.first - 1] != "x" and _joins(runs[-1], piece, tokens):
            _join(runs[-1], piece)
        elif runs and piece.slot in ("year", "period") and _takes_year(runs[-1], piece, tokens):
            runs[-1].last = piece.last
        else:
            runs.append(piece)
    runs = referred(runs, tokens)
    if len(runs) > 1:
        runs = sharing(with_ranges(runs, tokens), tokens)
    return with_days(paired(with_members(directed(runs, tokens), tokens), tokens), tokens)


_IN = (" في ", " ب")


def _takes_year(run: Run, piece: Run, tokens: Tokens) -> bool:
    """Give a day or month the year behind it: `3 مايو في العام 2010`, not `ارتفع في مايو عن عام 2010`."""
    draft, year = run.draft, piece.expression
    if draft is None or "month" not in draft or not draft.keys().isdisjoint(_TELLS_YEAR):
        return False
    if not isinstance(year, Period) or (year.unit, year.edge, year.calendar) != (
        "year",
        None,
        draft.get("calendar"),
    ):
        return False
    if tokens.folded.text[tokens.ends[run.last] : tokens.starts[piece.first]] not in _IN:
        return False
    step = None if year.step is None else _STEPS.get(year.step)
    if year.year is not None:
        draft["year"] = year.year
    elif step is not None:
        draft["year_step"] = step
    return year.year is not None or step is not None


_STEPS: dict[int, Step] = {step: step for step in get_args(Step)}


_TELLS_YEAR = frozenset({"year", "step", "year_step", "month_step", "same", "twin", "shift"})

_AFTER: dict[Slot, frozenset[Slot]] = {
    "part": frozenset({"deictic", "weekday", "date", "hijri", "clock"}),
    "deictic": frozenset({"part", "weekday", "clock"}),
    "weekday": frozenset({"part", "deictic", "date", "hijri", "clock"}),
    "date": frozenset({"part", "deictic", "weekday", "hijri", "clock"}),
    "hijri": frozenset({"part", "deictic", "weekday", "date", "clock"}),
    "clock": frozenset({"deictic", "weekday", "date", "hijri"}),
    "named": frozenset({"part"}),
}
"""Which slots a piece may follow."""

_GAPS: dict[Slot, str] = {
    "part": " oi",
    "clock": " ,-|(ib)o:./",
    "weekday": " ,-|(b/)o",
    "deictic": " -|(o",
    "date": " ,-|(b/)o:=",
    "hijri": " ,-|(b/)o:=",
    "named": " o",
}


def _joins(run: Run, piece: Run, tokens: Tokens) -> bool:
    """Tell whether a piece describes the same moment as the run before it."""
    codes = tokens.codes
    slot, gap = piece.slot, codes[2 * run.last + 1 : 2 * piece.first]
    if gap == "." and tokens.ends[run.last] + 1 != tokens.starts[piece.first]:
        return False  # the end of a sentence
    if slot not in _GAPS or slot in run.slots or run.draft is None or piece.draft is None:
        return False
    if slot == "weekday" and "year" in run.draft and _is_of_next(run.draft, piece, codes):
        return False
    if gap == "l":
        return run.slots == _HOUR and slot in _DAYS  # الساعة 9 ليوم 22 نوفمبر
    if gap not in _GAPS[slot] and not (_LINK.fullmatch(gap) and _are_halves(run, slot)):
        return False
    return not run.slots.isdisjoint(_AFTER[slot]) and _agree(run.draft, piece.draft, slot)


def _is_of_next(date: Draft, weekday: Run, codes: str) -> bool:
    """Tell whether a weekday between two dates is of the second: `5 مايو 1962 - الأربعاء 15 مايو 2024`."""
    if weekday.draft is None or codes[2 * weekday.last + 1 : 2 * weekday.last + 3] not in (" D", " O"):
        return False
    whole = told(Day, **Draft({**date, **weekday.draft}))
    return "weekday_mismatch" in resolve(whole, None).flags


_LINK = re.compile(r"[^x]J[^x](?:[dv][^x])?")
"""`الموافق` with blanks, a colon, a dash or a ل beside it, perhaps with `يوم`."""


def _are_halves(run: Run, slot: Slot) -> bool:
    """Tell whether a link can stand between them: a Gregorian date is one of its sides, or a weekday."""
    return slot == "date" or not run.slots.isdisjoint(_LINKED)


_LINKED: frozenset[Slot] = frozenset({"date", "weekday", "deictic"})


def _agree(run: Draft, piece: Draft, slot: Slot) -> bool:
    """Tell whether two descriptors can be of one day: two parts of a day cannot, nor two directions."""
    if "part" in piece and "part" in run:
        return False
    if slot in _OF_ONE_DAY and "month" in run and run.keys().isdisjoint(_ONE_DAY):
        return False  # في رمضان الساعة الخامسة، هلال شهر رمضان مساء غد
    if slot == "deictic":
        return "step" not in run
    return slot not in _DATES or run.keys().isdisjoint(_OF_DAY) or "day" in piece


_OF_ONE_DAY = frozenset({"clock", "part", "deictic", "weekday"})
_ONE_DAY = frozenset({"day", "nth"})
"""Slots that describe a day and no month, and the fields that make a day of a month."""
_DATES = ("date", "hijri")
_OF_DAY = frozenset({"shift", "weekday"})
"""Fields that tell a day, which a month alone does not describe."""
_HOUR: frozenset[Slot] = frozenset({"clock"})
_DAYS: frozenset[Slot] = frozenset({"date", "hijri", "named", "weekday"})


def _join(run: Run, piece: Run) -> None:
    draft, more = run.draft, piece.draft
    if draft is None or more is None:
        return
    is_date = piece.slot in _DATES
    if is_date and not run.slots.isdisjoint(_DATES):
        run.draft = _pair(draft, more)
    else:
        whole: Draft = {**draft, **more}
        run.draft = whole
        if "clock" in whole and "part" in whole and not is_date:
            whole["clock"] = in_part(whole["clock"], whole["part"])
    if is_date or piece.slot == "named" or (run.rule.startswith(_MINOR) and piece.slot != "part"):
        run.rule = piece.rule
    run.last = piece.last
    run.slots |= piece.slots
    run.weak = run.weak and piece.weak


_MINOR = ("part", "clock")
"""Beginnings of the rules that name a run only until another piece joins it."""


def _pair(draft: Draft, more: Draft) -> Draft:
    """Join the two halves of a printed pair: the Gregorian half decides, the Hijri half is kept beside it."""
    is_hijri = draft.get("calendar") == "hijri"
    hijri, plain = (draft, more) if is_hijri else (more, draft)
    whole = Draft({**draft, **plain})
    for field in _OF_ONE_HALF:
        if field not in plain:
            whole.pop(field, None)
    if "month" in hijri and "day" in hijri:
        whole["twin"] = hijri.get("year"), hijri["month"], hijri["day"]
    return whole


_OF_ONE_HALF: tuple[
    Literal["calendar", "year", "month", "day", "step", "year_step", "month_step", "numeric", "full_year"],
    ...,
] = (
    "calendar",
    "year",
    "month",
    "day",
    "step",
    "year_step",
    "month_step",
    "numeric",
    "full_year",
)
"""Fields that one half does not lend to the other."""
