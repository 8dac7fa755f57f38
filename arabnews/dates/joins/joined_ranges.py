"""Ranges of two moments: `من الأحد إلى الخميس`, `بين عامي 2019 و2020`, `يومي السبت والأحد المقبلين`."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import replace

from arabnews.dates.forms.form import step_of
from arabnews.dates.forms.ranges import between
from arabnews.dates.joins.hours import day_alone, is_one_day
from arabnews.dates.joins.lists import are_neighbours, is_of_several
from arabnews.dates.words.draft import Draft, Run, Slot
from arabnews.dates.words.tokens import Tokens
from arabnews.models.expressions import Atom, Day, Period, Shift
from arabnews.models.trusted import told

__all__ = ["with_ranges"]

_OPENS = (
    r"(?<![ء-ي])[وفل]?(?P<word>من|(?:ما )?بين(?: {two-days}| {two-months})?|منذ"
    r"|{two-days}|{two-nights}|{two-months}) +(?:ال ?)?$"
)

_BETWEEN_ENDS = "t&- "
"""Gaps between the ends of a range."""


def with_ranges(runs: list[Run], tokens: Tokens) -> list[Run]:
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
    if gap == " " and _is_dash(tokens, tokens.ends[one.last], tokens.starts[two.first]):
        gap = "-"
    start, end = _end_of_range(_on_day_of(two, one)), _end_of_range(two)
    if start is None or end is None or _are_of_two_calendars(start, end):
        return None
    at, words = tokens.starts[one.first], tokens.vocabulary
    opening = words.compiled[_OPENS].search(tokens.folded.text, max(0, at - 16), at)
    word = "" if opening is None else opening["word"]
    if not _comparable(one, two) and not (gap == "t" and word == "من" and _is_of_now(one, two)):
        return None
    bounded = "بين" in word  # the ends of a stretch, whatever lies between them
    pair = word not in ("", "من", "منذ") or _is_dual(one, two, tokens) or _leads_to_date(start, end)
    fits = {
        "t": word in ("", "من", "منذ") or bounded,
        "&": pair and (bounded or _follow(start, end)),
        " ": word in words.kinds["two-days"] and "weekday" in one.slots and "weekday" in two.slots,
        "-": "date" in one.slots and "date" in two.slots and _is_even(one, two),
    }
    if not fits[gap] or (gap == "t" and (_is_put_off(tokens, at) or _is_price(one, two, start, end))):
        return None
    if _is_of_pair(start, end, two, tokens):
        return None
    last, end = _over_midnight(start, end, two, tokens)
    whole = between(_before(start, end), end)
    return Run(one.first, last, "range.between", "range", frozenset({"range"}), None, whole, weak=False)


def _over_midnight(start: Atom, end: Atom, two: Run, tokens: Tokens) -> tuple[int, Atom]:
    """Put the morning that ends a stretch on the day after its evening, and take in `اليوم التالي`.

    So `من الثامنة مساء حتى الثانية فجرا`, `من السادسة مساء إلى السادسة من صباح اليوم التالي`.
    """
    if not isinstance(start, Day) or not isinstance(end, Day) or start.clock is None or end.clock is None:
        return two.last, end
    if end != Day(clock=end.clock, part=end.part, zone=end.zone):
        return two.last, end
    said = _NEXT_DAY.match(tokens.codes, 2 * two.last + 1) is not None
    said = said and step_of(tokens.words[two.last + 2]) == 1
    marked = not _MARKS.isdisjoint(tokens.codes[2 * two.first : 2 * two.last + 1 : 2])
    over = marked and end.clock < start.clock and start.clock.hour >= _NOON > end.clock.hour
    if not said and not over:
        return two.last, end
    day = replace(start, clock=end.clock, part=end.part, zone=end.zone)
    if day == end:
        return two.last + 2 * said, replace(end, shift=1)
    return two.last + 2 * said, Shift("day", 1, base=day)


_NEXT_DAY = re.compile(" R K")
_MARKS = frozenset("PpmT")
"""Codes of what tells an hour of the morning: `فجرا`, `ص`, `02:00`."""
_NOON = 12


def _before(start: Atom, end: Atom) -> Atom:
    """Count a lone weekday from the date behind it: `من الخميس إلى الأحد 5 مايو`."""
    if not _is_lone(start) or not isinstance(end, Day) or end.month is None or end.weekday is None:
        return start
    weekday = start.weekday if isinstance(start, Day) else None
    return Shift("day", -((end.weekday - (weekday or 0)) % _WEEK), base=replace(end, part=None, clock=None))


def _leads_to_date(start: Atom, end: Atom) -> bool:
    """Tell whether a lone weekday and `و` stand before the next one and its date: `السبت والأحد 12 مايو`."""
    return _is_lone(start) and isinstance(end, Day) and end.month is not None and end.weekday is not None


def _is_lone(start: Atom) -> bool:
    """Tell whether a start says no more than its weekday, and a part of that day."""
    return isinstance(start, Day) and start == Day(weekday=start.weekday, part=start.part)


_WEEK = 7


def _is_of_pair(start: Atom, end: Atom, two: Run, tokens: Tokens) -> bool:
    """Tell whether two weekdays have a date each behind them: `الثلاثاء والأربعاء 31 ديسمبر و1 يناير`."""
    dated = isinstance(end, Day) and end.month is not None
    return dated and _is_lone(start) and tokens.codes[2 * two.last + 1 : 2 * two.last + 3] in ("&D", "&O")


def _is_dash(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a tatweel stands alone between two dates, as a dash: `1 يناير ـ 25 أغسطس`."""
    first, last = tokens.folded.to_source(start, end)
    return end - start > 1 and tokens.folded.source[first:last].strip(" ") == _TATWEEL


_TATWEEL = "\u0640"


def _on_day_of(day: Run, hour: Run) -> Run:
    """Give the hour that opens a range the day behind its end: `من التاسعة صباحا حتى الثانية ظهرا يوم غد`."""
    if day.draft is None or hour.draft is None or not hour.slots <= _OF_HOURS or not is_one_day(day.draft):
        return hour
    clock, until = hour.draft.get("clock"), day.draft.get("clock")
    if clock is None or until is None:
        return hour
    alone = day_alone(day.draft)
    if clock >= until:  # over midnight
        return _on_eve_of(alone, hour)
    return dataclasses.replace(hour, draft=Draft({**alone, **hour.draft}))


def _on_eve_of(day: Draft, hour: Run) -> Run:
    """Give an hour the evening before a day: `من السادسة مساء حتى السادسة صباح السبت`."""
    shift, weekday, own = day.get("shift"), day.get("weekday"), hour.draft or Draft()
    if shift is not None:
        return dataclasses.replace(hour, draft=Draft({**own, "shift": shift - 1}))
    if weekday is not None and len(day) == 1:
        return dataclasses.replace(hour, draft=Draft({**own, "weekday": (weekday - 1) % _WEEK}))
    return dataclasses.replace(hour, draft=None, expression=Shift("day", -1, base=Day(**day)))


_OF_HOURS: frozenset[Slot] = frozenset({"clock", "part"})


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
        return told(Day, **run.draft)
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
