"""Clock times and parts of the day: `08:34 م`, `الساعة العاشرة والنصف صباحا`, `فجر`."""

from __future__ import annotations

import datetime as dt
import re

from arabnews.dates.forms.form import Form, Match, part_of
from arabnews.dates.forms.monthly import is_feminine
from arabnews.dates.words.draft import Draft
from arabnews.dates.words.vocabulary import Word
from arabnews.lexicon import date_tables as tables
from arabnews.models.expressions import DayPart

__all__ = ["CLOCK_FORMS", "in_part"]

_AFTER = r"(?:[ ,/](?P<mark>[pmP]))?(?:[ (,/bi](?P<zone>z))?"
_MINUTES = r"(?:(?P<link>[&!])(?:(?P<fraction>f)|(?P<minutes>[DQNO])[ ][vU]))?"
_SECOND_ZONE = r"(?:[)b, (&]{1,2}T[ (](?:[pmP][ (])?z)?"
"""The same moment in another zone, `، 13:25 (غرينتش)`: read over."""

_PM_HOURS: dict[DayPart, tuple[int, int]] = {
    "noon": (1, 4),
    "afternoon": (1, 11),
    "evening": (1, 11),
    "night": (6, 11),
}
"""Hours to which a part of the day adds twelve."""


def _digital(match: Match) -> Draft:
    """Read `10:30`, `08:34 م`, `16:25 (مكة المكرمة)`."""
    seconds = match.token("clock").value
    clock = dt.time(seconds // 3600, seconds // 60 % 60, seconds % 60)
    return _finished(match, clock)


def _marked_before(match: Match) -> Draft | None:
    """Read `PM 10:30`, `م 09:15`, where the mark is not that of a year or hour before it."""
    before = match.tokens.codes[max(0, 2 * match.first - 2) : 2 * match.first]
    taken = before.endswith(" ") and (before[0] == "T" or match.code("mark") == "m")
    return None if taken else _digital(match)


def _spoken(match: Match) -> Draft | None:
    """Read `الساعة الثامنة مساء`, `العاشرة والنصف صباحا`, `الساعة 9`, `الخامسة إلا ربعا عصرا`."""
    hour = match.token("hour").value
    if match.token("hour").code == "O" and not is_feminine(match.token("hour")):
        return None
    if not 0 <= hour <= 24 or (hour > 12 and match.token("hour").code != "D"):
        return None
    minutes = _minutes(match)
    total = (hour * 60 + minutes) % 1440
    return _finished(match, dt.time(total // 60, total % 60))


_NOON, _HOUR = 12, 60
_AT = r"(?<![ء-ي])[وف]?{hour-cue} +$"


_PART_BEFORE = re.compile(r"P(?:[ (,][RWDHMYOmK]){1,8}[)]?i\Z")
_IN = r" *[)،,]? +(?:في|عند|علي)(?: {hour-point})? +(?:ال)?$"
_OF = re.compile(r" +(?:من|ل)")


def _in_part(match: Match) -> Draft | None:
    """Read `مساء اليوم في السادسة`: an ordinal that a part of the day and its day go before."""
    text, start = match.tokens.folded.text, match.tokens.starts[match.first]
    behind = _PART_BEFORE.search(match.tokens.codes, max(0, 2 * match.first - 24), 2 * match.first)
    if behind is None:
        return None
    if match.tokens.vocabulary.compiled[_IN].search(text, max(0, start - 20), start) is None:
        return None
    return None if _OF.match(text, match.tokens.ends[match.last]) else _spoken(match)


_NOUN_BEFORE = re.compile(r"[ء-ي] +$")


def _spoken_at(match: Match) -> Draft | None:
    """Read `في السادسة مساء اليوم`, `السادسة والربع مساء اليوم`.

    Without `في` or minutes the ordinal ranks a noun, `الجولة الثالثة مساء اليوم`.
    """
    tokens, start = match.tokens, match.tokens.starts[match.first]
    if match.get("link") is not None:
        return _spoken(match)
    if tokens.vocabulary.compiled[_AT].search(tokens.folded.text, max(0, start - 16), start) is None:
        return None
    return _spoken(match)


def _hour_by_day(match: Match) -> Draft | None:
    """Read `6 صباحا يوم السبت`; `6 مساء السبت` may count something else, but not behind another hour."""
    before = match.tokens.codes[max(0, 2 * match.first - 6) : 2 * match.first]
    ends = _TO_HOUR.search(before) is not None
    return _spoken(match) if ends or match.token("mark").text.endswith(_ADVERB) else None


_TO_HOUR = re.compile(r"(?:[Ppm]|s[ :i(][DO])t\Z")
"""What stands before the hour that ends a stretch: `من 10 صباحا حتى 4 مساء غدا`."""


_ADVERB = "ا"
"""The ending of a part of the day that stands apart from the day behind it."""


def _hour_of_part(match: Match) -> Draft | None:
    """Read `الساعة العاشرة من صباح أمس`, `العاشرة والربع من صباح الأحد`; not `الساعات الأولى من صباح`."""
    start = match.tokens.starts[match.first]
    ranks = _NOUN_BEFORE.search(match.tokens.folded.text, max(0, start - 20), start) is not None
    return _spoken_at(match) if ranks and match.get("head") is None else _spoken(match)


_OPENS = re.compile(r"(?<![ء-ي])[وف]?(?:من|(?:ما )?بين) +(?:ال)?$")


def _hour_opening(match: Match) -> Draft | None:
    """Read the hour that opens `من الثامنة إلى العاشرة صباحا`: the part of the day is said of both."""
    tokens, start = match.tokens, match.tokens.starts[match.first]
    if _OPENS.search(tokens.folded.text, max(0, start - 12), start) is None:
        return None
    return _spoken(match)


def _bare_minutes(match: Match) -> Draft | None:
    """Read `الساعة 4,17` and `الساعة 9.30`."""
    hour, minute = match.token("hour").value, match.token("minute")
    if hour > 24 or len(minute.text) != 2 or minute.value > 59:
        return None
    return _finished(match, dt.time(hour % 24, minute.value))


def _end_minutes(match: Match) -> Draft | None:
    """Read the hour that ends `بين الساعة 7.42 و9.56 مساء`."""
    before = match.tokens.codes[max(0, 2 * match.first - 12) : 2 * match.first]
    return _bare_minutes(match) if _STRETCH.search(before) else None


_STRETCH = re.compile(r"s[ :i(]D[,.][DQ](?:[ ][pmP])?[t&]\Z")


def _military(match: Match) -> Draft | None:
    """Read `1100 بتوقيت غرينتش`."""
    digits = match.token("clock").text
    if len(digits) != 4 or int(digits[:2]) > 23 or int(digits[2:]) > 59:
        return None
    return _finished(match, dt.time(int(digits[:2]), int(digits[2:])))


def _minutes(match: Match) -> int:
    fraction, minutes = match.get("fraction"), match.get("minutes")
    sign = -1 if match.code("link") == "!" else 1
    if minutes is not None:
        return sign * minutes.value if minutes.value < _HOUR else 0
    if fraction is None or not isinstance(fraction.entry, tables.FractionEntry):
        return 0
    return sign * (fraction.entry.minutes or 0)


def _finished(match: Match, clock: dt.time) -> Draft:
    draft: Draft = {"clock": _halved(clock, match.get("mark"))}
    zone = _zone(match.get("zone"))
    if zone is not None:
        draft["zone"] = zone
    return draft


def _halved(clock: dt.time, mark: Word | None) -> dt.time:
    """Put the hour in the half of the day that the mark names; `13:04 م` is already there."""
    entry = None if mark is None else mark.entry
    if isinstance(entry, tables.ClockMarkEntry):
        if entry.half == "am":
            return clock.replace(hour=0) if clock.hour == 12 else clock
        return clock.replace(hour=clock.hour + 12) if 0 < clock.hour < 12 else clock
    if isinstance(entry, tables.DayPartEntry):
        return in_part(clock, entry.part)
    return clock


def in_part(clock: dt.time, part: DayPart | None) -> dt.time:
    """Put a clock time into the part of the day that stands beside it: `مساء الثلاثاء الساعة العاشرة`."""
    if clock.hour == _NOON and part in ("night", "midnight", "morning"):
        return clock.replace(hour=0)
    low, high = _PM_HOURS.get(part, (24, 24)) if part is not None else (24, 24)
    return clock.replace(hour=clock.hour + 12) if low <= clock.hour <= high else clock


def _zone(token: Word | None) -> str | None:
    if token is None:
        return None
    entry = token.entry
    if isinstance(entry, tables.DateZoneEntry):
        return None if entry.zone == "local" else entry.zone
    if token.text == "Z":
        return "+00:00"
    return f"{token.text[:3]}:{token.text[-2:]}"


def _part(match: Match) -> Draft | None:
    """Read `فجر`, `مساء`, `بعد ظهر`: weak, a day stands beside it."""
    part = part_of(match.token("part"))
    return None if part is None else Draft(part=part)


CLOCK_FORMS: tuple[Form, ...] = (
    Form("clock.digital", "s", "clock", rf"s[ :i(](?P<clock>T){_AFTER}{_SECOND_ZONE}", _digital),
    Form(
        "clock.digital-marked",
        "T",
        "clock",
        r"(?P<clock>T)[ ,/](?P<mark>[pm]|P(?![ :b]T))(?:[ (,/bi](?P<zone>z))?",
        _digital,
    ),
    Form("clock.mark-digital", "pm", "clock", r"(?P<mark>[pm])[ ](?P<clock>T)", _marked_before),
    Form("clock.digital-zone", "T", "clock", r"(?P<clock>T)[ (,/i](?P<zone>z)", _digital),
    Form(
        "clock.zone-digital",
        "z",
        "clock",
        r"(?P<zone>z)[ :](?P<clock>T)(?:[ ](?P<mark>[pm]))?",
        _digital,
    ),
    Form("clock.digital-bare", "T", "clock", r"(?P<clock>T)", _digital, weak=True),
    Form("clock.hour", "s", "clock", rf"s[ :i(](?P<hour>[DO]){_MINUTES}{_AFTER}", _spoken),
    Form(
        "clock.hour-minutes",
        "s",
        "clock",
        rf"s[ :i(](?P<hour>D)[,.](?P<minute>[DQ]){_AFTER}",
        _bare_minutes,
    ),
    Form(
        "clock.end-minutes",
        "D",
        "clock",
        rf"(?P<hour>D)[,.](?P<minute>[DQ]){_AFTER}",
        _end_minutes,
    ),
    Form(
        "clock.hour-mark",
        "DO",
        "clock",
        rf"(?P<hour>[DO]){_MINUTES}[ ](?P<mark>P)(?![ ]?[WRd])(?:[ (,/i](?P<zone>z))?",
        _spoken,
    ),
    Form(
        "clock.hour-part-day", "O", "clock", rf"(?P<hour>O){_MINUTES}[ ](?P<mark>P)(?=[ ]?[WRd])", _spoken_at
    ),
    Form(
        "clock.hour-opening",
        "DO",
        "clock",
        r"(?P<hour>[DO])(?:(?P<link>&)(?P<fraction>f))?"
        r"(?=[t&](?:s[ :i(])?[DO](?:[&!]f)?(?:[ ][Ppm]|oP))",
        _hour_opening,
        weak=True,
    ),
    Form("clock.hour-by-day", "D", "clock", r"(?P<hour>D)[ ](?P<mark>P)(?=[ ]?[WRd])", _hour_by_day),
    Form(
        "clock.hour-of-part",
        "sO",
        "clock",
        rf"(?:(?P<head>s)[ :i(])?(?P<hour>O){_MINUTES}o(?P<mark>P)",
        _hour_of_part,
    ),
    Form(
        "clock.hour-in-part", "O", "clock", rf"(?P<hour>O){_MINUTES}(?:[ (](?P<zone>z))?", _in_part, weak=True
    ),
    Form(
        "clock.hour-less",
        "O",
        "clock",
        r"(?P<hour>O)(?P<link>!)(?:(?P<fraction>f)|(?P<minutes>[DN])[ ][vU])",
        _spoken,
    ),
    Form("clock.military", "YX", "clock", r"(?P<clock>[YX])[ i](?P<zone>z)", _military),
    Form("part.day", "P", "part", r"(?P<part>P)", _part, weak=True),
)
"""Forms of times."""
