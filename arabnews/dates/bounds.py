"""When must a page have been published? What its own words allow, without any date line.

A past event with a full date comes before the page, perhaps years before: alone it bounds one side. Both
are known where `اليوم الخميس 6 مارس 2025` says the very day, or where a weekday of the past week is tied to a
date: a duration (`استمرت 42 يوما`) leads from a dated beginning to an end, and the end names its weekday
(`منتصف ليل السبت/الأحد`). Then the first bare weekday, which is the news, comes after that end, and
`أمس الأربعاء` says the page's own weekday.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from arabnews.dates.words.vocabulary import vocabulary
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.models import DateBounds, DateMention
from arabnews.models.expressions import Between, Day
from arabnews.models.resolution.resolve import resolve
from arabnews.text.fold import Folded, fold

__all__ = ["date_bounds"]

_WINDOW = 8
"""A weekday without a date is of the week before the page."""

_DURATION = r"(?<![ء-ي]){lasted}ت?(?:ها)? (?:{about} )?(?P<days>\d{1,3}) (?:{day}ا?|{days})(?![ء-ي])"
_DAYS = r"\d (?:{day}|{days})"
"""What every duration has: most pages have no verb of it, and few verbs a number of days."""
_LONGEST_SENTENCE = 160


class _Clue(NamedTuple):
    """What one mention says about the day of publication."""

    reason: str
    first: dt.date = dt.date.min
    last: dt.date = dt.date.max
    weekday: int | None = None

    def allows(self, day: dt.date) -> bool:
        """Tell whether the page may be of a day."""
        return self.first <= day <= self.last and self.weekday in (None, day.weekday())


def date_bounds(
    mentions: Iterable[DateMention], *, text: str | Folded = "", lexicon: Lexicon | None = None
) -> DateBounds | None:
    """Infer the days between which a page must have been published.

    >>> import arabnews
    >>> bounds = date_bounds(arabnews.find_dates("أعلنت البلدية أمس الأربعاء 5 مارس 2025 النتائج"))
    >>> bounds.earliest.isoformat(), bounds.latest.isoformat()
    ('2025-03-06', '2025-03-06')

    Args:
        mentions: The page's date mentions, without those of standing paragraphs and of the masthead.
        text: The text that the mentions stand in, for durations such as `استمرت 42 يوما`, or its search form
            where it is known already.
        lexicon: Words to use in place of the library's own.

    Returns:
        The first and last day, with the reasoning; `None` if no mention fixes any day.
    """
    found = [mention for mention in mentions if mention.role in ("body", "dateline")]
    events = [event for mention in found if (event := _event(mention)) is not None]
    if not events:
        return None
    earliest, words = max(events)
    reasons = [f"«{words}» is told as past: published on {earliest} or later"]
    clues = [clue for mention in found for clue in _very_day(mention)]
    end = _end_of_duration(found, events, _duration(text, lexicon or default_lexicon()))
    if end is not None and end[0] > earliest:
        earliest, reason, tied = end
        reasons.append(reason)
        clues += [] if tied is None else [_tied(tied, earliest)]
    clues += _weekdays(found, earliest) if clues else []
    days = [earliest + dt.timedelta(days=n) for n in range(_WINDOW)]
    fitting = [day for day in days if all(clue.allows(day) for clue in clues)] if clues else []
    if not fitting:
        return DateBounds(earliest=earliest, latest=None, reasons=tuple(reasons))
    reasons += [clue.reason for clue in clues]
    return DateBounds(earliest=fitting[0], latest=fitting[-1], reasons=tuple(reasons))


def _event(mention: DateMention) -> tuple[dt.date, str] | None:
    """Return the last day of a date that is complete in itself; `None` for months, years and future dates."""
    expression = mention.expression
    if isinstance(expression, Between):
        ends = [end for end in (expression.end, expression.start) if isinstance(end, Day)]
        expression = ends[0] if ends else expression
    if not isinstance(expression, Day) or expression.day is None or expression.step == 1 or expression.ahead:
        return None
    value = resolve(expression, None).value
    return None if value is None or value.end is None else (value.end, mention.text)


def _very_day(mention: DateMention) -> list[_Clue]:
    """`اليوم الخميس 6 مارس 2025` says the very day of the page, `أمس (5 مارس 2025)` the day before it."""
    day = mention.expression
    if not isinstance(day, Day) or day.shift is None or day.month is None:
        return []
    dated = resolve(day, None).value
    if dated is None or dated.start is None:
        return []
    written = dated.start - dt.timedelta(days=day.shift)
    return [_Clue(f"«{mention.text}»: published on {written}", written, written)]


def _weekdays(mentions: list[DateMention], earliest: dt.date) -> list[_Clue]:
    """Return what the first bare weekday says, and every weekday of today or yesterday."""
    clues: list[_Clue] = []
    bare = [mention for mention in mentions if _weekday(mention) is not None]
    for mention in bare:
        day = mention.expression
        if isinstance(day, Day) and day.shift is not None:
            clues.append(_page_day(mention.text, ((day.weekday or 0) - day.shift) % 7))
        elif mention is bare[0]:
            clues.append(_news(mention.text, _weekday(mention) or 0, earliest))
    return clues


def _page_day(words: str, weekday: int) -> _Clue:
    return _Clue(f"«{words}» says the weekday of publication", weekday=weekday)


def _news(words: str, weekday: int, earliest: dt.date) -> _Clue:
    """The first bare weekday is the news: it comes after the dated background."""
    first = earliest + dt.timedelta(days=(weekday - earliest.weekday()) % 7)
    return _Clue(f"«{words}» comes after {earliest}: it is {first} or later", first)


def _tied(mention: DateMention, day: dt.date) -> _Clue:
    """A bare weekday whose date is known: the page is of the week that begins there."""
    return _Clue(f"«{mention.text}» is {day}: published within a week of it", day, day + dt.timedelta(days=6))


def _end_of_duration(
    mentions: list[DateMention], events: list[tuple[dt.date, str]], duration: _Duration
) -> tuple[dt.date, str, DateMention | None] | None:
    """Return the day on which something of known beginning and length ended.

    The beginning is the date told next after the duration; a weekday in the same sentence settles whether the
    first day counts.
    """
    line, at, days = duration
    if days is None:
        return None
    later = [mention for mention in mentions if mention.span.start > at and (_event(mention) or ("", ""))[1]]
    begun = _event(later[0]) if later else min(events)
    if begun is None:
        return None
    end = begun[0] + dt.timedelta(days=days)
    near = (mention for mention in mentions if abs(mention.span.start - at) < _LONGEST_SENTENCE)
    tied = next((mention for mention in near if _weekday(mention) == end.weekday()), None)
    if tied is None:
        end -= dt.timedelta(days=1)
    return end, f"«{line}» from «{begun[1]}»: it ended on {end}", tied


def _weekday(mention: DateMention) -> int | None:
    day = mention.expression
    if not isinstance(day, Day) or day.month is not None or day.step is not None or day.ahead:
        return None
    return day.weekday


_Duration = tuple[str, int, int | None]
"""The words that tell a duration, where they begin, and how many days they tell; `None` if nothing does."""


def _duration(text: str | Folded, lexicon: Lexicon) -> _Duration:
    folded, words = (text if isinstance(text, Folded) else fold(text)).text, vocabulary(lexicon)
    may_last = any(verb in folded for verb in words.kinds["lasted"])
    may_last = may_last and words.compiled[_DAYS].search(folded) is not None
    found = words.compiled[_DURATION].search(folded) if may_last else None
    return ("", 0, None) if found is None else (found[0], found.start(), int(found["days"]))
