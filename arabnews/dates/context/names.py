"""Tell dates from names: `ثورة 25 يناير`, `صحيفة الغد`, `عبد الأحد`, `محمود رمضان`, `المصري اليوم`.

The words before and after a date word decide; they stand in `date-names.toml` and `date-cues.toml`.
"""

from __future__ import annotations

import re
from typing import Literal

from arabnews.dates.context.another import is_after_another, is_of_another, is_weekly
from arabnews.dates.context.beside import follows, looked_up, looked_up_after, previous_word
from arabnews.dates.words.draft import Run
from arabnews.dates.words.tokens import Tokens

__all__ = ["Naming", "naming"]

Naming = Literal["date", "name", "event", "attack"]
"""What a run is: a date, a name without any date, an event named by its date, or a dated event."""

_CLITICS = "وفبلك"


def naming(run: Run, tokens: Tokens) -> Naming:
    """Tell what the words round a run make of it.

    Args:
        run: A moment that the forms have read.
        tokens: The tokens of its text.
    """
    if run.draft is None:
        return "name" if is_of_another(run, tokens) else "date"
    if "year" in run.draft or "clock" in run.slots:
        return "event" if _is_of_place(run, tokens) else "date"
    if "month" in run.draft and follows(_EVERY_YEAR, run.last, tokens):
        return "event"
    if "weekday" in run.draft and (is_weekly(run, tokens) or is_after_another(run, tokens)):
        return "name"
    before = _before(run, tokens)
    if run.first == run.last:
        is_name = _is_name(run, tokens, before, looked_up_after(run, tokens))
    else:  # مساء اليوم نفسه
        is_name = tokens.codes[2 * run.last] == "R" and looked_up_after(run, tokens) == "nothing"
    if is_name:
        return "name"
    return _event(before, run, tokens) if "month" in run.draft else "date"


def _event(before: str | None, run: Run, tokens: Tokens) -> Naming:
    """Tell `ثورة 25 يناير` from a day with more than its date: `عقب صلاة ظهر يوم الخميس 10 يوليو`."""
    if not run.slots <= _OF_DATE:
        return "date"
    return _EVENTS.get(before or _before_mark(run, tokens) or "", "date")


_EVENTS: dict[str, Naming] = {"event": "event", "nothing": "event", "attack": "attack"}
"""What the word before makes of a day of a month: `ثورة 25 يناير`, `شارع 15 مايو`, `هجوم 7 مارس`."""


_MARKED = re.compile(r"([ء-ي]+) *[\"«“]$")


def _before_mark(run: Run, tokens: Tokens) -> str | None:
    """Return what the word before a marked date makes of it: `ميدان "أول نوفمبر"`."""
    start, text = tokens.starts[run.first], tokens.folded.text
    if text[start - 1 : start] not in _OPENING_MARKS:
        return None
    found = _MARKED.search(text, max(0, start - 20), start)
    return None if found is None else looked_up(found[1], tokens.vocabulary.before)


_OPENING_MARKS = tuple('"«“')


def _is_of_place(run: Run, tokens: Tokens) -> bool:
    """Tell whether a whole date names a place: `جامعة 8 مايو 1945`, `بساحة «19 مايو 1956»`."""
    draft = run.draft
    if draft is None or "day" not in draft or not run.slots <= _OF_DATE or tokens.codes[2 * run.first] == "d":
        return False
    start, text = tokens.starts[run.first], tokens.folded.text
    marked = text[start - 1 : start] in _OPENING_MARKS
    found = _MARKED.search(text, max(0, start - 20), start) if marked else None
    word = previous_word(run, tokens) if found is None else found[1]
    if word is None:
        return False
    places = tokens.vocabulary.kinds["named-place"]
    return word in places or (word[0] in _CLITICS and word[1:] in places)


_OF_DATE = frozenset({"date", "hijri", "named"})


def _is_name(run: Run, tokens: Tokens, before: str | None, after: str | None) -> bool:
    """Tell whether a lone date word is part of a name: `سوق الأحد`, `محمود رمضان`, `اليوم السابع`."""
    if (
        _LATIN.match(tokens.words[run.first].text)  # the Sunday of an English name
        or _is_title(run, tokens)
        or _is_rate(run, tokens)
        or _is_that_day(run, tokens)
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
    return leads or looked_up(word, tokens.vocabulary.before) == "nothing"


_PER = re.compile(r"(?<![ء-ي])[وف]?(?:ب|في )$")


def _is_rate(run: Run, tokens: Tokens) -> bool:
    """Tell whether `اليوم` is what something is counted by: `مليون برميل باليوم`, `ساعتان في اليوم`."""
    word, start = tokens.words[run.first], tokens.starts[run.first]
    if word.code != "R" or word.text not in tokens.vocabulary.kinds["rate"]:
        return False
    return _PER.search(tokens.folded.text, max(0, start - _PER_REACH), start) is not None


_PER_REACH = 5
_THAT = re.compile(r"(?<![ء-ي])[وف]?(?:في|منذ|حتي|من|قبل|بعد) ذلك $")


def _is_that_day(run: Run, tokens: Tokens) -> bool:
    """Tell `في ذلك اليوم` from today; without a preposition `ذلك` is what happened: `جاء ذلك اليوم`."""
    start, text = tokens.starts[run.first], tokens.folded.text
    if tokens.words[run.first].code != "R" or not text.startswith(_THAT_ENDS, start - len(_THAT_ENDS)):
        return False
    return _THAT.search(text, max(0, start - 12), start) is not None


_THAT_ENDS = "ذلك "
_LATIN = re.compile("[A-Za-z]")

_PART_OF_NAME = frozenset({" O", " K", " N"})
"""What follows `اليوم الأول`, `اليوم التالي`, `الأحد عشر`: not the day of writing, and no weekday."""

_EVERY_YEAR = r" (?:(?:من|في) )?{every-year}(?![ء-ي])"
"""What makes a date recur: `15 مارس من كل عام`."""


def _before(run: Run, tokens: Tokens) -> str | None:
    word = previous_word(run, tokens)
    return None if word is None else looked_up(word, tokens.vocabulary.before)
