"""Tell dates from names: `ثورة 25 يناير`, `صحيفة الغد`, `عبد الأحد`, `محمود رمضان`, `المصري اليوم`.

The words before and after a date word decide; they stand in `date-names.toml`.
"""

from __future__ import annotations

import re
from typing import Literal

from arabnews.dates.compose import Run
from arabnews.dates.tokens import Tokens

__all__ = ["Naming", "has_context", "naming"]

Naming = Literal["date", "name", "event", "attack"]
"""What a run is: a date, a name without any date, an event named by its date, or a dated event."""

_PREVIOUS = re.compile(r"([ء-ي]+) +(?:ال)?$")
_NEXT = re.compile(r" +([ء-ي]+)")
_CLITICS = "وفبلك"

_MONTH_AFTER = frozenset({"في", "خلال", "منذ", "حتي", "بحلول", "طوال", "طيله", "شهر", "لشهر"})
_YEAR_AFTER = frozenset(
    {
        "في",
        "منذ",
        "بحلول",
        "حتي",
        "قبل",
        "بعد",
        "خلال",
        "مستويات",
        "انتخابات",
        "مونديال",
        "موازنه",
        "ميزانيه",
        "موسم",
        "اولمبياد",
    }
)


def naming(run: Run, tokens: Tokens) -> Naming:
    """Tell what the words round a run make of it.

    Args:
        run: A moment that the forms have read.
        tokens: The tokens of its text.
    """
    if run.draft is None or run.draft.year is not None or "clock" in run.slots:
        return "date"
    before = _before(run, tokens)
    after = _after(run, tokens)
    lone = run.first == run.last
    if lone and (before == "nothing" or after == "nothing"):
        return "name"
    if run.draft.month is not None and run.draft.day is None and "person" in (before, after) and lone:
        return "name"
    if run.draft.month is None:
        return "date"
    if before in ("event", "nothing"):
        return "event"
    return "attack" if before == "attack" else "date"


def _before(run: Run, tokens: Tokens) -> str | None:
    word = previous_word(run, tokens)
    return None if word is None else _looked_up(word, tokens.vocabulary.before)


def _after(run: Run, tokens: Tokens) -> str | None:
    found = _NEXT.match(tokens.folded.text, tokens.items[run.last].end)
    return None if found is None else tokens.vocabulary.after.get(found[1])


def previous_word(run: Run, tokens: Tokens) -> str | None:
    """Return the word right before a run, on its line."""
    start = tokens.items[run.first].start
    found = _PREVIOUS.search(tokens.folded.text[max(0, start - 20) : start])
    return None if found is None else found[1]


def _looked_up(word: str, words: dict[str, str]) -> str | None:
    """Look a word up as it stands, then without `و`, `ب`, `ل` and without its article."""
    found = words.get(word)
    if found is None and word[0] in _CLITICS:
        found = words.get(word[1:])
    return found


def has_context(run: Run, tokens: Tokens) -> bool:
    """Tell whether a weak run (a lone month, year or part of a day) stands where only a date can."""
    text = tokens.folded.text
    first, last = tokens.items[run.first], tokens.items[run.last]
    if run.rule == "part.day":
        return _is_adverb(tokens, run)
    word = previous_word(run, tokens)
    if run.rule == "date.month-alone":
        return word is not None and word in _MONTH_AFTER
    if run.rule == "period.year-alone":
        if not first.text.isdecimal():
            return _is_line(text, first.start, last.end)
        if not 1800 <= first.number <= 2100:
            return False
        return (
            _is_line(text, first.start, last.end)
            or is_copyright(tokens, first.start)
            or _is_year(tokens, run, word)
        )
    return False


def _is_year(tokens: Tokens, run: Run, word: str | None) -> bool:
    if word is None or (word not in _YEAR_AFTER and word[1:] not in _YEAR_AFTER):
        return False
    number = tokens.items[run.first].number
    after = _NEXT.match(tokens.folded.text, tokens.items[run.last].end)
    return number % 100 != 0 or after is None  # `في 2000 مدرسة` counts schools


def _is_adverb(tokens: Tokens, run: Run) -> bool:
    """Tell whether a part of a day is an adverb, `، فجراً،`: its ending, and no number before it."""
    token = tokens.items[run.first]
    if not token.text.endswith("ا") or run.first != run.last:
        return False
    gap = tokens.codes[2 * run.first - 1 : 2 * run.first]
    return gap in ("", "x")


def is_copyright(tokens: Tokens, at: int) -> bool:
    """Tell whether `©` or `محفوظة` stands before a year on its line."""
    text = tokens.folded.text
    line = text[max(text.rfind("\n", 0, at) + 1, at - 60) : at]
    return "©" in line or "محفوظ" in line


def _is_line(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return before in ("", "\n") and after in ("", "\n", "\r")
