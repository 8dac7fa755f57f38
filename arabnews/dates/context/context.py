"""Tell whether a date that is none without its context stands in one: `في مايو`, `منذ 2013`, `، فجرا،`.

The words that make it one stand in `date-cues.toml`.
"""

from __future__ import annotations

from collections.abc import Callable

from arabnews.dates.context.beside import is_line, next_word, previous_word, search_before
from arabnews.dates.words.draft import Run
from arabnews.dates.words.tokens import Tokens

__all__ = ["has_context", "is_copyright"]

_AFTER_MIDNIGHT = "ب"
"""With this begins `بعد منتصف الليل`, which needs no preposition more."""


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


_OF = "من"
_FROM = r"(?<![ء-ي])(?:{starting}|{departing}) من $"
"""`اعتبارا من مايو`."""


def _lone_month(run: Run, tokens: Tokens) -> bool:
    word, cues = previous_word(run, tokens) or "", tokens.vocabulary.kinds["month-cue"]
    if word == _OF:
        return search_before(_FROM, 16, run, tokens)
    return word in cues or (word[:1] in ("و", "ف") and word[1:] in cues)


def _lone_year(run: Run, tokens: Tokens) -> bool:
    """Tell whether a number is a year: `1445هـ`, `منذ 2013`, `© 2024`, or a line of its own."""
    text, year, start = tokens.folded.text, tokens.words[run.first], tokens.starts[run.first]
    if tokens.words[run.last].code == "E":
        return 1300 <= year.value <= 1500
    alone = is_line(text, start, tokens.ends[run.last])
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
    if search_before(_OF_PERIOD, 24, run, tokens) or _ends_event(run, tokens):
        return True
    word, cues = previous_word(run, tokens), tokens.vocabulary.kinds["year-cue"]
    if word is None or (word not in cues and word[1:] not in cues):
        return False
    if tokens.words[run.first].value % 100 != 0 or next_word(run, tokens) is None:
        return True
    return _bears_mark(run, tokens)  # `في 2000 مدرسة` counts schools


def _bears_mark(run: Run, tokens: Tokens) -> bool:
    """Tell whether the mark of the era touches a year: `في 2000م`, but `على 2000 م`."""
    return run.first < run.last and tokens.ends[run.first] == tokens.starts[run.last]


_EVENT = r"(?<![ء-ي])[وفبلك]?(?:ال|ل)?{event-of-year}(?: (?!{hour-cue} )[ء-ي]{3,}){0,3} $"
_FIRST_EVENT, _LAST_EVENT = 1900, 2050


def _ends_event(run: Run, tokens: Tokens) -> bool:
    """Tell whether a number ends the name of an event: `كأس العالم 2026`, `انتخابات مجلس البلدية 2025`."""
    number = tokens.words[run.first].value
    if number % 100 == 0 or not _FIRST_EVENT < number < _LAST_EVENT:
        return False
    word, kinds = next_word(run, tokens), tokens.vocabulary.kinds
    ends = word is None or word.startswith(_DEFINITE) or word in kinds["event-tail"] | kinds["hour-cue"]
    return ends and search_before(_EVENT, 48, run, tokens) and not search_before(_COUNT, 60, run, tokens)


_COUNT = r"(?<![ء-ي])(?:ال)?{counter}(?![ء-ي])"
"""`بلغ عدد زوار المعرض 1950`."""


_DEFINITE = ("ال", "لل")
"""What the word behind the name of an event begins with, and none that the number counts."""


def is_copyright(tokens: Tokens, at: int) -> bool:
    """Tell whether `©` or `محفوظة` stands before a year on its line."""
    text = tokens.folded.text
    line = text[max(text.rfind("\n", 0, at) + 1, at - 60) : at]
    return "©" in line or any(word in line for word in tokens.vocabulary.kinds["copyright"])
