"""Tell dates from names: `ثورة 25 يناير`, `صحيفة الغد`, `عبد الأحد`, `محمود رمضان`, `المصري اليوم`.

The words before and after a date word decide; they stand in `date-names.toml` and `date-cues.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from arabnews.dates.draft import Run
from arabnews.dates.tokens import Tokens
from arabnews.models.expressions import Between, Day, Period, Shift, Vague

__all__ = ["Naming", "has_context", "is_copyright", "naming", "previous_word"]

Naming = Literal["date", "name", "event", "attack"]
"""What a run is: a date, a name without any date, an event named by its date, or a dated event."""

_WORD = re.compile(r"[ء-ي]+")
_LAST_WORD = re.compile(r"[ء-ي]+\Z")
_NEXT = re.compile(r" +([ء-ي]+)")
_NOW = Shift("minute", 0)
_CLITICS = "وفبلك"

_AFTER_MIDNIGHT = "ب"
"""With this begins `بعد منتصف الليل`, which needs no preposition more."""


def naming(run: Run, tokens: Tokens) -> Naming:
    """Tell what the words round a run make of it.

    Args:
        run: A moment that the forms have read.
        tokens: The tokens of its text.
    """
    if run.draft is None:
        return "name" if _is_of_another(run, tokens) else "date"
    if "year" in run.draft or "clock" in run.slots:
        return "date"
    if "month" in run.draft and _follows(_EVERY_YEAR, run.last, tokens):
        return "event"
    if "weekday" in run.draft and (_is_weekly(run, tokens) or _is_after_another(run, tokens)):
        return "name"
    before, after = _before(run, tokens), _after(run, tokens)
    if run.first == run.last and _is_name(run, tokens, before, after):
        return "name"
    return "date" if "month" not in run.draft else _EVENTS.get(before or "", "date")


_EVENTS: dict[str, Naming] = {"event": "event", "nothing": "event", "attack": "attack"}
"""What the word before makes of a day of a month: `ثورة 25 يناير`, `شارع 15 مايو`, `هجوم 7 مارس`."""


def _is_name(run: Run, tokens: Tokens, before: str | None, after: str | None) -> bool:
    """Tell whether a lone date word is part of a name: `سوق الأحد`, `محمود رمضان`, `اليوم السابع`."""
    if (
        _LATIN.match(tokens.words[run.first].text)  # the Sunday of an English name
        or _is_title(run, tokens)
        or _is_rate(run, tokens)
        or tokens.codes[2 * run.last + 1 : 2 * run.last + 5] == " A K"  # الليلة قبل الماضية
        or "nothing" in (before, after)
        or tokens.codes[2 * run.last + 1 : 2 * run.last + 3] in _PART_OF_NAME
    ):
        return True
    return "person" in (before, after) and run.draft is not None and "month" in run.draft


_TITLE = re.compile(r"(?P<word>[ء-ي]+) *[\"«“](?:[ء-ي]+ ){1,2}$")
_JOINED = ("ل", "و", "ول")
"""Little words right before the mark that opens an outlet's name: `لـ«أخبار اليوم»`."""


def _is_title(run: Run, tokens: Tokens) -> bool:
    """Tell whether `اليوم` ends the marked name of an outlet: `لصحيفة «أخبار اليوم»`."""
    text, start, end = tokens.folded.text, tokens.starts[run.first], tokens.ends[run.last]
    if tokens.words[run.first].code != "R" or text[end : end + 1] not in tuple('"»”'):
        return False
    found = _TITLE.search(text, max(0, start - 40), start)
    if found is None:
        return False
    word = found["word"]
    leads = word in _JOINED or word in tokens.vocabulary.kinds["outlet-cue"]
    return leads or _looked_up(word, tokens.vocabulary.before) == "nothing"


_PER = re.compile(r"(?<![ء-ي])[وف]?(?:ب|في )$")


def _is_rate(run: Run, tokens: Tokens) -> bool:
    """Tell whether `اليوم` is what something is counted by: `مليون برميل باليوم`, `ساعتان في اليوم`."""
    word, start = tokens.words[run.first], tokens.starts[run.first]
    if word.code != "R" or word.text not in tokens.vocabulary.kinds["rate"]:
        return False
    return _PER.search(tokens.folded.text, max(0, start - _PER_REACH), start) is not None


_PER_REACH = 5
_LATIN = re.compile("[A-Za-z]")

_PART_OF_NAME = frozenset({" O", " K", " N"})
"""What follows `اليوم الأول`, `اليوم التالي`, `الأحد عشر`: not the day of writing, and no weekday."""

_EVERY_YEAR = r" (?:(?:من|في) )?{every-year}(?![ء-ي])"
"""What makes a date recur: `15 مارس من كل عام`."""
_EVERY_WEEK = r" (?:(?:من|في) )?{every-week}(?![ء-ي])"
_WEEKLY = r"(?<![ء-ي]){recurring}(?: من)?(?: {day}| {days})? +(?:ال)?$"
"""What makes a weekday recur: `يوميا من الأحد إلى الخميس`, `أيام السبت من كل أسبوع`."""
_FOR_THE_NTH_TIME = r"(?<![ء-ي]){nth-time} [^.،؛:\n]*$"
_OF_EVENT = re.compile(r" (?:من|علي|عن) ")
_OF_LAW = re.compile(r"\d *ل$")


def _is_of_another(run: Run, tokens: Tokens) -> bool:
    """Tell whether a distance is counted from an event, `بعد عامين من الحرب`, or a year is no plain year."""
    text, start, end = tokens.folded.text, tokens.starts[run.first], tokens.ends[run.last]
    if run.rule == "relative.distance-gone":
        return not _is_line(text, start, end)
    if isinstance(run.expression, Shift | Vague) and run.rule.startswith("relative.distance"):
        nth = _search_before(_FOR_THE_NTH_TIME, 40, run, tokens)  # للمرة الثالثة خلال شهر
        return nth or _OF_EVENT.match(text, end) is not None
    if run.expression == _NOW:
        return previous_word(run, tokens) in ("بعد", "من")  # بعد شهر من الآن is read with its distance
    if run.rule in _OF_WEEKDAYS:
        return _is_weekly(run, tokens)
    if isinstance(run.expression, Period) and run.rule == "period.relative" and run.expression.unit == "year":
        return tokens.words[run.last].code != "K" and _after(run, tokens) == "nothing"  # العام الدراسي
    return run.rule == "period.year" and _OF_LAW.search(text[max(0, start - 4) : start]) is not None


_OF_WEEKDAYS = frozenset({"range.between", "range.weekdays"})


def _is_weekly(run: Run, tokens: Tokens) -> bool:
    """Tell whether a weekday recurs; a range of dates is none."""
    range_ = run.expression
    if isinstance(range_, Between) and not (isinstance(range_.start, Day) and range_.start.month is None):
        return False
    if _follows(_EVERY_WEEK, _last_listed(run, tokens), tokens):
        return True
    return _search_before(_WEEKLY, 20, run, tokens)


_NEXT_TO = r" (?:الذي|التي) {next-to}(?![ء-ي])"


def _is_after_another(run: Run, tokens: Tokens) -> bool:
    """Tell whether a weekday is counted from another day: `الخميس الذي يليه`."""
    return run.slots <= _OF_A_DAY and _follows(_NEXT_TO, run.last, tokens)


_OF_A_DAY = frozenset({"weekday", "part"})


def _last_listed(run: Run, tokens: Tokens) -> int:
    """Return the last of the weekdays and ordinals behind a run: `الأحد الأول`, `الاثنين والخميس`."""
    last, codes = run.last, tokens.codes
    while codes[2 * last + 1 : 2 * last + 2] in _LISTED and codes[2 * last + 2] in "WOK":
        last += 1
    return last


_LISTED = tuple(" ,&")


def _follows(pattern: str, last: int, tokens: Tokens) -> bool:
    """Tell whether the words of a pattern stand right behind a token."""
    found = tokens.vocabulary.compiled[pattern].match(tokens.folded.text, tokens.ends[last])
    return found is not None


def _search_before(pattern: str, reach: int, run: Run, tokens: Tokens) -> bool:
    """Tell whether the words of a pattern stand before a run, no farther from it than so many characters."""
    start = tokens.starts[run.first]
    found = tokens.vocabulary.compiled[pattern].search(tokens.folded.text, max(0, start - reach), start)
    return found is not None


def _before(run: Run, tokens: Tokens) -> str | None:
    word = previous_word(run, tokens)
    return None if word is None else _looked_up(word, tokens.vocabulary.before)


def _after(run: Run, tokens: Tokens) -> str | None:
    found = _NEXT.match(tokens.folded.text, tokens.ends[run.last])
    return None if found is None else tokens.vocabulary.after.get(found[1])


def previous_word(run: Run, tokens: Tokens) -> str | None:
    """Return the word right before a run, on its line; `None` if anything but a blank parts them."""
    start = tokens.starts[run.first]
    before = tokens.folded.text[max(0, start - 20) : start].removesuffix("\n").removesuffix("ال")
    word = before.rstrip(" ")
    if word == before:
        return None
    word = word.rpartition(" ")[2]
    if _WORD.fullmatch(word):
        return word
    found = _LAST_WORD.search(word)  # behind a bracket or a quotation mark
    return None if found is None else found[0]


def _looked_up(word: str, words: dict[str, str]) -> str | None:
    """Look a word up as it stands, then without `و`, `ب`, `ل` and without its article."""
    found = words.get(word)
    if found is None and word[0] in _CLITICS:
        found = words.get(word[1:])
    return found


def has_context(run: Run, tokens: Tokens) -> bool:
    """Tell whether a weak run (a lone month, year or part of a day) stands where only a date can."""
    test = _CONTEXTS.get(run.rule)
    return test is not None and test(run, tokens)


def _part_of_day(run: Run, tokens: Tokens) -> bool:
    """Tell whether a part of a day is an adverb, `، فجراً،`, or follows `عند`, as `منتصف الليل` does."""
    if run.first != run.last or run.draft is None:
        return False
    if run.draft.get("part") == "midnight":
        at = previous_word(run, tokens) in tokens.vocabulary.kinds["midnight-cue"]
        return at or tokens.words[run.first].text[0] == _AFTER_MIDNIGHT
    before = tokens.codes[max(0, 2 * run.first - 2) : 2 * run.first]
    return tokens.words[run.first].text.endswith("ا") and (before == "" or before[-1] == "x")


def _lone_month(run: Run, tokens: Tokens) -> bool:
    word, cues = previous_word(run, tokens) or "", tokens.vocabulary.kinds["month-cue"]
    return word in cues or (word[:1] in ("و", "ف") and word[1:] in cues)


def _lone_year(run: Run, tokens: Tokens) -> bool:
    """Tell whether a number is a year: `1445هـ`, `منذ 2013`, `© 2024`, or a line of its own."""
    text, year, start = tokens.folded.text, tokens.words[run.first], tokens.starts[run.first]
    if tokens.words[run.last].code == "E":
        return 1300 <= year.value <= 1500
    alone = _is_line(text, start, tokens.ends[run.last])
    if alone or not year.text.isdecimal():
        return alone and 1000 <= year.value <= 2100
    return 1800 <= year.value <= 2100 and (is_copyright(tokens, start) or _is_year(tokens, run))


_CONTEXTS: dict[str, Callable[[Run, Tokens], bool]] = {
    "part.day": _part_of_day,
    "date.month-alone": _lone_month,
    "period.year-alone": _lone_year,
}
"""For each weak form the test that lets it stand alone."""


_OF_PERIOD = r"(?<![ء-ي]){same-stretch} من $"
"""`بنفس الفترة من 2013`."""


def _is_year(tokens: Tokens, run: Run) -> bool:
    if _search_before(_OF_PERIOD, 24, run, tokens):
        return True
    word, cues = previous_word(run, tokens), tokens.vocabulary.kinds["year-cue"]
    if word is None or (word not in cues and word[1:] not in cues):
        return False
    number = tokens.words[run.first].value
    after = _NEXT.match(tokens.folded.text, tokens.ends[run.last])
    return number % 100 != 0 or after is None  # `في 2000 مدرسة` counts schools


def is_copyright(tokens: Tokens, at: int) -> bool:
    """Tell whether `©` or `محفوظة` stands before a year on its line."""
    text = tokens.folded.text
    line = text[max(text.rfind("\n", 0, at) + 1, at - 60) : at]
    return "©" in line or any(word in line for word in tokens.vocabulary.kinds["copyright"])


def _is_line(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return before in ("", "\n") and after in ("", "\n", "\r")
