"""Read lists whose members share a month, a year or a direction: `أيام 3 و5 و9 مايو`, `أعوام 2011 و2013`.

Each member is a moment of its own; members that follow one another without a gap are a range (`ranges.py`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from arabnews.dates.forms.form import unit_of
from arabnews.dates.forms.monthly import is_feminine
from arabnews.dates.forms.periods import counts_things
from arabnews.dates.words.draft import Draft, Run
from arabnews.dates.words.tokens import Tokens
from arabnews.models.expressions import Between, Day

__all__ = ["are_neighbours", "is_of_several", "sharing", "with_members"]

_LISTING = "&,"
"""Gaps between the members of a list."""
_OR = "r"
_SHARING = (*_LISTING, _OR)
"""Gaps between days that share a year or a direction."""
_BARE = frozenset({"calendar", "month", "day"})
_BARE_MONTH = frozenset({"calendar", "month"})
"""What a day and a month without a year have."""
_BARE_WEEKDAY = frozenset({"weekday"})
_FRIDAY = 4
_DUAL = re.compile(r"ت?ين$")
"""The ending of a word that qualifies two days: `السبت والأحد المقبلين`."""
_OWN: tuple[Literal["weekday", "clock", "part", "zone", "twin"], ...] = (
    "weekday",
    "clock",
    "part",
    "zone",
    "twin",
)
"""Fields that the last day of a list does not share with the others."""
_ONE = r"(?:W[ (,])?[DO](?:[t\-][DO])?"
_MEMBERS = re.compile(rf"{_ONE}(?:[,&r]{_ONE})*[&r](?:d )?\Z")
"""`3 و5 و`, `3-5 و`, `الاثنين 3 والأربعاء 5 و`, `3 أو `: what stands before the last day of a list."""
_MEMBER = re.compile(_ONE)
_OF_MONTH = frozenset({"month", "month_step"})
_LONGEST = 60
_SHORTEST = 28
"""Days of the shortest month."""
_HEADS = "CUw"
"""Codes of the words that announce several years or months: `عامي`, `أشهر`."""
_OTHER_ERA = re.compile(r"(?:[,&]Y)* B")
_BETWEEN = re.compile(r"بين $")


def sharing(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Give the members of a list the year of the last one, and let years and months stand together.

    Args:
        runs: Moments and ranges of a text, in order.
        tokens: The tokens of the text.
    """
    direction = ""
    for one, two in zip(reversed(runs[:-1]), reversed(runs), strict=False):
        if tokens.codes[2 * one.last + 1 : 2 * two.first] not in _SHARING:
            direction = ""
            continue
        direction = tokens.words[two.last].text if tokens.codes[2 * two.last] == "K" else direction
        is_choice = tokens.codes[2 * one.last + 1] == _OR
        _share_year(one.draft, two.draft)
        _share_direction(one.draft, two.draft, direction, is_choice=is_choice)
    _join_rows(runs, tokens)
    before: Run | None = None
    for run in runs:
        if run.weak and _is_listed(before, run, tokens):
            run.weak = False
        before = run
    return runs


def _join_rows(runs: list[Run], tokens: Tokens) -> None:
    """Take three numbers and more that go up in a row for years: `بطل الدوري 1984، 1997، 2007`."""
    if [run.rule for run in runs].count(_YEAR_ALONE) < _SHORTEST_ROW:
        return  # so do most texts
    row: list[Run] = []
    for run in runs:
        goes_on = bool(row) and tokens.codes[2 * row[-1].last + 1 : 2 * run.first] in tuple(_LISTING)
        if not goes_on or _number(row[-1], tokens) >= _number(run, tokens):
            row = []
        if _FIRST_OF_ROW <= _number(run, tokens) <= _LAST_OF_ROW:
            row.append(run)
        else:
            row = []
        for year in row[-_SHORTEST_ROW:] if len(row) >= _SHORTEST_ROW else ():
            year.weak = False


def _number(run: Run, tokens: Tokens) -> int:
    """Return a number that stands alone and may be a year, or nothing."""
    return tokens.words[run.first].value if run.rule == _YEAR_ALONE else 0


_YEAR_ALONE = "period.year-alone"
_SHORTEST_ROW = 3
_FIRST_OF_ROW, _LAST_OF_ROW = 1850, 2050


def _share_year(first: Draft | None, last: Draft | None) -> None:
    """Give `3 يناير` the year of the last day or month of its list: `في 3 يناير و12 فبراير 2023`."""
    if first is None or last is None or first.keys() not in (_BARE, _BARE_MONTH):
        return
    year, month, later = last.get("year"), first.get("month"), last.get("month")
    if year is None or month is None or later is None or ("day" in first) != ("day" in last):
        return
    if first.get("calendar") == last.get("calendar"):
        first["year"] = year - (month > later)


def _share_direction(first: Draft | None, last: Draft | None, direction: str, *, is_choice: bool) -> None:
    """Give `الأحد` the direction of `الأحد والخميس المقبلين`, `الأحد والثلاثاء والخميس المقبلة`.

    One that follows `أو` holds for both sides: `السبت أو الأحد المقبل`.
    """
    if (
        first is None
        or last is None
        or "step" not in last
        or first.keys() not in (_BARE_WEEKDAY, _BARE_MONTH)
    ):
        return
    if first.keys() <= last.keys() and (is_choice or is_of_several(direction, last.get("weekday"))):
        first["step"] = last["step"]


def is_of_several(direction: str, weekday: int | None) -> bool:
    """Tell whether a word qualifies two days or more: in the dual, or feminine behind a masculine weekday.

    >>> is_of_several("المقبلين", 3), is_of_several("المقبله", 3), is_of_several("المقبله", 4)
    (True, True, False)

    Args:
        direction: The word in the search form.
        weekday: The weekday that it stands behind; Friday is feminine itself.
    """
    if _DUAL.search(direction):
        return True
    return direction.endswith("ه") and weekday is not None and weekday != _FRIDAY


def _is_listed(before: Run | None, run: Run, tokens: Tokens) -> bool:
    """Tell whether a lone year or month is a member of a list: `أعوام 2011 و2013`, `شهري مارس ومايو`."""
    if run.rule == "period.year-alone":
        unit = "year"
        if counts_things(tokens.words[run.first].value, tokens.folded.text, tokens.ends[run.last]):
            return False
    elif run.rule == "date.month-alone":
        unit = "month"
    else:
        return False
    if _OTHER_ERA.match(tokens.codes, 2 * run.last + 1):
        return False
    at = run.first - 1
    if at >= 0 and tokens.codes[2 * at] in _HEADS and tokens.codes[2 * at + 1] == " ":
        return unit_of(tokens.words[at]) == unit and not _is_stretch(tokens, at)
    return before is not None and not before.weak and _is_next_of(before, run, unit, tokens)


def _is_stretch(tokens: Tokens, head: int) -> bool:
    """Tell whether `بين عامي` opens a stretch, whose ends are no list."""
    start = tokens.starts[head]
    return _BETWEEN.search(tokens.folded.text, max(0, start - 5), start) is not None


def _is_next_of(before: Run, run: Run, unit: str, tokens: Tokens) -> bool:
    if tokens.codes[2 * before.last + 1 : 2 * run.first] not in ("&", _OR):
        return False
    if unit == "year":
        return before.slot == "year"
    return before.draft is not None and "month" in before.draft and "day" not in before.draft


def with_members(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Add the days that stand before the last day of a list and share its month: `في 3 و5 و9 مايو`.

    Args:
        runs: Moments and ranges of a text, in order.
        tokens: The tokens of the text.
    """
    if "&" not in tokens.codes and _OR not in tokens.codes:
        return runs
    whole: list[Run] = []
    for run in runs:
        members = _members(run, tokens)
        while members and whole and whole[-1].last >= members[0].first:
            whole.pop()  # the weekday of `الاثنين 3` has been read alone
        whole += [*members, run]
    return whole


def _members(run: Run, tokens: Tokens) -> list[Run]:
    """Return the days before the last one of a list; none if they do not go up to it."""
    last = run.draft
    if last is None or "day" not in last or last.keys().isdisjoint(_OF_MONTH):
        return []
    end = 2 * run.first
    found = _MEMBERS.search(tokens.codes, max(0, end - _LONGEST), end)
    if found is None or _is_cut(tokens, found.start()):
        return []
    places = [match.span() for match in _MEMBER.finditer(tokens.codes, *_of_days(found, tokens.codes))]
    words = [tokens.words[at // 2] for start, stop in places for at in range(start, stop, 2)]
    days = [word.value for word in words if word.code != "W"] + [last["day"]]
    if any(one >= two for one, two in pairwise(days)) or any(
        is_feminine(word) for word in words if word.code == "O"
    ):
        return []
    shared = last.copy()
    for field in _OWN:
        shared.pop(field, None)
    return [_member(run, shared, start // 2, stop // 2, tokens) for start, stop in places]


def _of_days(found: re.Match[str], codes: str) -> tuple[int, int]:
    """Leave out the last of the weekdays that all stand before their days: `السبت والاثنين (4 و6 مايو)`."""
    start, end = found.span()
    apart = codes[start] == "W" and codes[max(0, start - 2) : start] in ("W&", "W,")
    return (start + 2, end) if apart and "W" not in codes[start + 1 : end] else (start, end)


def _member(run: Run, shared: Draft, first: int, last: int, tokens: Tokens) -> Run:
    """Return one day of a list, or the days of a stretch in it, with what the last day says."""
    words = tokens.words[first : last + 1]
    days = [Draft({**shared, "day": word.value}) for word in words if word.code != "W"]
    if words[0].code == "W":
        days[0]["weekday"] = words[0].value
    if len(days) == 1:
        return replace(run, first=first, last=last, draft=days[0])
    stretch = Between(Day(**days[0]), Day(**days[1]))
    return Run(first, last, "range.between", "range", frozenset({"range"}), None, stretch, weak=False)


def _is_cut(tokens: Tokens, at: int) -> bool:
    """Tell whether the first number is the tail of a longer one: `12.3 و5 مايو`."""
    return at > 0 and tokens.codes[at - 1] in "/.-:" and tokens.codes[at - 2] in "DQXYT"


def are_neighbours(one: Day, two: Day) -> bool:
    """Tell whether one day (or month) follows the other, so that `السبت والأحد` is one stretch.

    >>> are_neighbours(Day(weekday=6), Day(weekday=0)), are_neighbours(Day(weekday=6), Day(weekday=2))
    (True, False)

    Args:
        one: The first that is written.
        two: The second.
    """
    if one.month is not None and two.month is not None:
        months = (two.month - one.month) % 12
        if one.day is None or two.day is None:
            return months == 1
        return (
            two.day - one.day == 1 if months == 0 else months == 1 and two.day == 1 and one.day >= _SHORTEST
        )
    if one.weekday is not None and two.weekday is not None:
        return (one.weekday + 1) % 7 == two.weekday
    return one.shift is not None and two.shift == one.shift + 1
