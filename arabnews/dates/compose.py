"""Join the pieces that describe one moment.

`مساء` + `أمس` + `الأربعاء` + `(6 مارس)` are four descriptors of one day. Pieces join while each brings a slot
that is still free and the gap between them allows it; then two moments may join to a range.
"""

from __future__ import annotations

import re
from typing import Literal, get_args

from arabnews.dates.ahead import directed
from arabnews.dates.clock import in_part
from arabnews.dates.draft import Draft, Run, Slot
from arabnews.dates.hours import with_days
from arabnews.dates.lists import are_neighbours, is_of_several, sharing, with_members
from arabnews.dates.pieces import pieces
from arabnews.dates.ranges import between
from arabnews.dates.same import referred
from arabnews.dates.tokens import Tokens
from arabnews.models.expressions import Atom, Day, Period, Shift, Step
from arabnews.models.resolution import resolve

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
        runs = sharing(_ranges(runs, tokens), tokens)
    return with_days(with_members(directed(runs, tokens), tokens), tokens)


# ------------------------------------------------------------------------------------------- joining

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
    "clock": " ,-|(ib)o:.",
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
    whole = Day(**Draft({**date, **weekday.draft}))
    return "weekday_mismatch" in resolve(whole, None).flags


_LINK = re.compile(r"[^x]J[^x](?:[dv][^x])?")
"""`الموافق` with blanks, a colon, a dash or a ل beside it, perhaps with `يوم`."""


def _are_halves(run: Run, slot: Slot) -> bool:
    """Tell whether a link can stand between them: a Gregorian date is one of its two sides."""
    return "date" in run.slots or slot == "date"


def _agree(run: Draft, piece: Draft, slot: Slot) -> bool:
    """Tell whether two descriptors can be of one day: two parts of a day cannot, nor two directions."""
    if "part" in piece and "part" in run:
        return False
    if slot == "clock" and "month" in run and "day" not in run:
        return False  # في رمضان الساعة الخامسة
    if slot == "deictic":
        return "step" not in run
    return slot not in _DATES or run.keys().isdisjoint(_OF_DAY) or "day" in piece


_DATES = ("date", "hijri")
_OF_DAY = frozenset({"shift", "weekday"})
"""Fields that tell a day, which a month alone does not describe."""
_HOUR: frozenset[Slot] = frozenset({"clock"})


def _join(run: Run, piece: Run) -> None:
    draft, more = run.draft, piece.draft
    if draft is None or more is None:
        return
    is_date = piece.slot in _DATES
    if is_date and not run.slots.isdisjoint(_DATES):
        run.draft = _pair(draft, more)
    else:
        run.draft = whole = Draft({**draft, **more})
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


# -------------------------------------------------------------------------------------------- ranges

_OPENS = re.compile(
    r"(?<![ء-ي])[وفل]?(?P<word>من|(?:ما )?بين(?: يومي| شهري)?|منذ|يومي|ليلتي|شهري) +(?:ال ?)?$"
)


_BETWEEN_ENDS = "t&- "
"""Gaps between the ends of a range."""


def _ranges(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Join two neighbouring moments to a range where `من … إلى`, `بين … و` or `يومي … و` stand round them."""
    joined = [runs[0]]
    for run in runs[1:]:
        is_near = tokens.codes[2 * run.first - 1] in _BETWEEN_ENDS
        range_ = _range(joined[-1], run, tokens) if is_near else None
        if range_ is None:
            joined.append(run)
        else:
            joined[-1] = range_
    return joined


def _range(one: Run, two: Run, tokens: Tokens) -> Run | None:
    gap = tokens.codes[2 * one.last + 1 : 2 * two.first]
    if len(gap) != 1:
        return None
    start, end = _end_of_range(one), _end_of_range(two)
    if start is None or end is None or _are_of_two_calendars(start, end):
        return None
    at = tokens.starts[one.first]
    opening = _OPENS.search(tokens.folded.text, max(0, at - 16), at)
    word = "" if opening is None else opening["word"]
    if not _comparable(one, two) and not (gap == "t" and word == "من" and _is_of_now(one, two)):
        return None
    bounded = "بين" in word  # the ends of a stretch, whatever lies between them
    pair = word not in ("", "من", "منذ") or _is_dual(one, two, tokens)
    fits = {
        "t": word in ("", "من", "منذ") or bounded,
        "&": pair and (bounded or _follow(start, end)),
        " ": word == "يومي" and "weekday" in one.slots and "weekday" in two.slots,
        "-": "date" in one.slots and "date" in two.slots and _is_even(one, two),
    }
    if not fits[gap] or (gap == "t" and (_is_put_off(tokens, at) or _is_price(one, two, start, end))):
        return None
    whole = between(start, end)
    return Run(one.first, two.last, "range.between", "range", frozenset({"range"}), None, whole, weak=False)


def _are_of_two_calendars(start: Atom, end: Atom) -> bool:
    """Tell whether one year is Hijri and the other is not: `سنة 581هـ / 1185م وسنة 658هـ`."""
    return isinstance(start, Period) and isinstance(end, Period) and start.calendar != end.calendar


def _is_put_off(tokens: Tokens, at: int) -> bool:
    """Tell two days from a stretch: `تأجيل الجلسة من الثلاثاء إلى الخميس`."""
    text = tokens.folded.text
    verbs = list(tokens.vocabulary.postponed.finditer(text, max(0, at - _CLAUSE), at))
    return bool(verbs) and _STOP.search(text, verbs[-1].end(), at) is None


_CLAUSE = 80
_STOP = re.compile(r"[.؛\n!؟]")


def _is_price(one: Run, two: Run, start: Atom, end: Atom) -> bool:
    """Tell whether two lone numbers go down, as no years do: `من 1460 إلى 1320 دينارا`."""
    if not (one.weak and two.weak and isinstance(start, Period) and isinstance(end, Period)):
        return False
    return (start.year or 0) >= (end.year or 0)


def _follow(start: Atom, end: Atom) -> bool:
    """Tell whether two moments joined by `و` follow one another: `يومي السبت والأحد`, `عامي 2011 و2012`."""
    if isinstance(start, Day) and isinstance(end, Day):
        return are_neighbours(start, end)
    return isinstance(start, Period) and isinstance(end, Period) and (end.year or 0) - (start.year or 0) == 1


def _is_even(one: Run, two: Run) -> bool:
    """Tell whether both or neither name their weekday, as the ends of `3 - 5 مايو` do."""
    return ("weekday" in one.slots) == ("weekday" in two.slots)


def _is_dual(one: Run, two: Run, tokens: Tokens) -> bool:
    """Tell whether one word qualifies two weekdays: `السبت والأحد المقبلين`."""
    last = tokens.words[two.last]
    both = "weekday" in one.slots and "weekday" in two.slots and one.draft is not None
    return (
        both
        and last.code == "K"
        and "step" not in (one.draft or {})
        and is_of_several(last.text, (two.draft or {}).get("weekday"))
    )


def _end_of_range(run: Run) -> Atom | None:
    if run.draft is not None:
        return Day(**run.draft)
    return run.expression if isinstance(run.expression, Period | Shift) else None


_KINDS = (
    frozenset({"date", "hijri", "named"}),
    frozenset({"weekday"}),
    frozenset({"clock"}),
    frozenset({"year", "period"}),
    frozenset({"deictic"}),
)


_DAYS: frozenset[Slot] = frozenset({"date", "hijri", "named", "weekday"})


def _is_of_now(one: Run, two: Run) -> bool:
    """Tell whether one end is counted from today: `من اليوم وحتى السبت المقبل`, `من عام 2011 إلى اليوم`."""
    days, years = _DAYS | {"deictic"}, _DAYS | {"year", "deictic"}
    if "clock" in one.slots or "clock" in two.slots:
        return False
    opens = "deictic" in one.slots and not two.slots.isdisjoint(days)
    return opens or ("deictic" in two.slots and not one.slots.isdisjoint(years))


def _comparable(one: Run, two: Run) -> bool:
    """Tell whether both ends are of a kind; a bare number beside a month is not."""
    return any(one.slots & kind and two.slots & kind for kind in _KINDS)
