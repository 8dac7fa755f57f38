"""Tell dates from what is counted from another day, comes again, or is part of a name: `العام الدراسي`."""

from __future__ import annotations

import re
from collections.abc import Callable

from arabnews.dates.context.beside import follows, is_line, looked_up_after, previous_word, search_before
from arabnews.dates.words.draft import Run
from arabnews.dates.words.tokens import Tokens
from arabnews.models.expressions import Between, Day, Period

__all__ = ["is_after_another", "is_of_another", "is_weekly"]


def is_of_another(run: Run, tokens: Tokens) -> bool:
    """Tell whether a distance is counted from an event, `بعد عامين من الحرب`, or a year is no plain year.

    Args:
        run: A distance, period or range that the forms have read.
        tokens: The tokens of its text.
    """
    test = _TESTS.get(run.rule)
    return test is not None and test(run, tokens)


def _is_no_line(run: Run, tokens: Tokens) -> bool:
    """Tell `3 أيام مضت على الافتتاح` from a stamp, `3 أيام مضت`."""
    return not is_line(tokens.folded.text, tokens.starts[run.first], tokens.ends[run.last])


_FOR_THE_NTH_TIME = r"(?<![ء-ي]){nth-time} [^.،؛:\n]*$"
_OF_EVENT = r" (?:من(?! {of-time}(?![ء-ي]))|علي|عن) "


def _is_from_event(run: Run, tokens: Tokens) -> bool:
    """Tell whether a distance is that of an event: `بعد عامين من الحرب`, `للمرة الثالثة خلال شهر`."""
    return search_before(_FOR_THE_NTH_TIME, 40, run, tokens) or follows(_OF_EVENT, run.last, tokens)


def _is_distance_of_another(run: Run, tokens: Tokens) -> bool:
    return _is_from_event(run, tokens) or _is_one_by_one(run, tokens)


def _is_one_by_one(run: Run, tokens: Tokens) -> bool:
    """Tell whether the same word stands on both sides of `بعد`: `يوما بعد يوم`, `سنة بعد سنة`."""
    word = previous_word(run, tokens)
    unit = tokens.words[run.last].text.removesuffix("ا")
    return word is not None and word.removesuffix("ا").removeprefix("و") == unit


def _is_from_now(run: Run, tokens: Tokens) -> bool:
    """Tell `بعد شهر من الآن`, which is read with its distance, from `الآن`."""
    return previous_word(run, tokens) in ("بعد", "من")


_OF_AGE = r" (?:من )?{age}(?![ء-ي])"


def _is_of_life(run: Run, tokens: Tokens) -> bool:
    """Tell whether a decade is one of a life: `في الأربعينيات من عمرها`."""
    return follows(_OF_AGE, run.last, tokens)


def _is_following(run: Run, tokens: Tokens) -> bool:
    """Tell whether a period or weekday is counted from one spoken of before: `العام التالي`."""
    return tokens.words[run.last].text in tokens.vocabulary.kinds["following"]


def _is_no_period(run: Run, tokens: Tokens) -> bool:
    """Tell `العام الدراسي`, `الأمين العام السابق` and `في مثل هذا الشهر` from a period."""
    if previous_word(run, tokens) in tokens.vocabulary.kinds["like"] or _is_following(run, tokens):
        return True
    if not isinstance(run.expression, Period) or run.expression.unit != "year":
        return False
    if tokens.words[run.last].code != "K" and looked_up_after(run, tokens) == "nothing":
        return True
    return _is_general(run, tokens)


_OF_LAW = re.compile(r"\d *ل$")


_GENERAL = r"(?<![ء-ي])[وف]?(?:[بك]?ال|لل){general} $"


def _is_general(run: Run, tokens: Tokens) -> bool:
    """Tell whether `العام` is no year: `المدير العام الحالي`, `القطاع العام 2013 موظفا`.

    What is gone by is a year: `أقيل المدير العام الماضي`.
    """
    if (
        tokens.codes[2 * run.first] != "u"
        or tokens.words[run.last].text in tokens.vocabulary.kinds["gone-by"]
    ):
        return False
    return search_before(_GENERAL, 24, run, tokens)


def _is_of_law(run: Run, tokens: Tokens) -> bool:
    """Tell whether a year is that of a law or a case, `القانون رقم 12 لسنة 2021`, or no year at all."""
    start = tokens.starts[run.first]
    return (
        _is_general(run, tokens) or _OF_LAW.search(tokens.folded.text[max(0, start - 4) : start]) is not None
    )


_EVERY_WEEK = r" (?:(?:من|في) )?{every-week}(?![ء-ي])"
_WEEKLY = r"(?<![ء-ي]){recurring}(?: من)?(?: {day}| {days})? +(?:ال)?$"
"""What makes a weekday recur: `يوميا من الأحد إلى الخميس`, `أيام السبت من كل أسبوع`."""


def is_weekly(run: Run, tokens: Tokens) -> bool:
    """Tell whether a weekday recurs; a range of dates is none.

    Args:
        run: A weekday or a range.
        tokens: The tokens of its text.
    """
    range_ = run.expression
    if isinstance(range_, Between) and not (isinstance(range_.start, Day) and range_.start.month is None):
        return False
    if follows(_EVERY_WEEK, _last_listed(run, tokens), tokens):
        return True
    return search_before(_WEEKLY, 20, run, tokens)


def _last_listed(run: Run, tokens: Tokens) -> int:
    """Return the last of the weekdays and ordinals behind a run: `الأحد الأول`, `الاثنين والخميس`."""
    last, codes = run.last, tokens.codes
    while codes[2 * last + 1 : 2 * last + 2] in _LISTED and codes[2 * last + 2] in "WOK":
        last += 1
    return last


_LISTED = tuple(" ,&")
_NEXT_TO = r" (?:الذي|التي) {next-to}(?![ء-ي])"


def is_after_another(run: Run, tokens: Tokens) -> bool:
    """Tell whether a weekday is counted from another day: `الخميس الذي يليه`, `الأحد التالي`.

    Args:
        run: A weekday.
        tokens: The tokens of its text.
    """
    return run.slots <= _OF_A_DAY and (_is_following(run, tokens) or follows(_NEXT_TO, run.last, tokens))


_OF_A_DAY = frozenset({"weekday", "part"})

_TESTS: dict[str, Callable[[Run, Tokens], bool]] = {
    "relative.distance-gone": _is_no_line,
    "relative.distance": _is_distance_of_another,
    "relative.distance-fraction": _is_from_event,
    "relative.distance-and-half": _is_from_event,
    "relative.distance-rounded": _is_from_event,
    "relative.distance-two-units": _is_from_event,
    "relative.window-latest": _is_from_event,
    "day.word": _is_from_now,
    "period.decade": _is_of_life,
    "period.relative": _is_no_period,
    "period.year": _is_of_law,
    "period.year-short": _is_of_law,
    "range.between": is_weekly,
    "range.weekdays": is_weekly,
}
"""For each form that may be so counted or recur the test."""
