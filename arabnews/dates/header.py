"""Tell date lines from other short lines, and which of a line's dates is the line's date."""

from __future__ import annotations

import dataclasses
import re

from arabnews.dates.words.draft import Draft, Run
from arabnews.dates.words.tokens import Tokens
from arabnews.models.expressions import Day
from arabnews.models.resolution.resolve import resolve

__all__ = ["best_of_line", "looks_like_date_line", "with_bare_weekday", "with_short_year", "with_year_before"]

_LONGEST_LINE = 200
_LONGEST_WORDS_ONLY = 60
_TRIGGER = re.compile(r"(?<!\d)\d\d?(?!\d)|\d{4}|\d\d:\d\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[^\W\d_]{2,} +[^\W\d_]{2,} +$")
"""Two words right before a date, with nothing but blanks between them."""
_DAY_OF_WEEK = frozenset({"weekday", "date"})
_MOST_WORDS_BESIDE = 3
_MOST_WORDS_BESIDE_STAMP = 9


def looks_like_date_line(line: str) -> bool:
    """Tell cheaply whether a line may be a date line.

    Args:
        line: The line's search form.
    """
    if len(line) <= _LONGEST_WORDS_ONLY:
        return True
    return len(line) <= _LONGEST_LINE and _TRIGGER.search(line) is not None


def with_short_year(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Give a day the two digits that end its line as its year, if its weekday agrees: `الأربعاء, 24 مايو 23`.

    Args:
        runs: Moments and ranges of a line, in order.
        tokens: The tokens of the line.
    """
    run = runs[-1] if runs else None
    if run is None or run.draft is None or "year" in run.draft or not run.slots >= _DAY_OF_WEEK:
        return runs
    if run.last != len(tokens.words) - 2 or tokens.codes[-2:] not in (" D", " Q"):
        return runs
    year = tokens.words[-1]
    if len(year.text) != 2 or tokens.folded.text[tokens.ends[-1] :].strip():
        return runs
    draft = Draft({**run.draft, "year": year.value})
    if "day" not in draft or "month" not in draft or "weekday_mismatch" in resolve(Day(**draft), None).flags:
        return runs
    return [*runs[:-1], dataclasses.replace(run, last=run.last + 1, draft=draft)]


def with_year_before(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Give a day the year that opens its line, as stamps turned round have it: `2024 ,05 يونيو`.

    Args:
        runs: Moments and ranges of a line, in order.
        tokens: The tokens of the line.
    """
    if len(runs) < _TWO or runs[0].rule != "period.year-alone" or tokens.codes[1] not in " ,":
        return runs
    year, run = tokens.words[0], runs[1]
    if run.first != 1 or run.draft is None or "year" in run.draft or run.draft.keys() < {"month", "day"}:
        return runs
    if tokens.folded.text[: tokens.starts[0]].strip():
        return runs
    whole = dataclasses.replace(run, first=0, draft=Draft({**run.draft, "year": year.value}))
    return [whole, *runs[2:]]


_TWO = 2


def with_bare_weekday(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Give a day in digits the weekday without its article that opens the line: `أحد, 01/12/2025 - 12:30`.

    It tells which of the two is the month, where sites print that first.

    Args:
        runs: Moments and ranges of a line, in order.
        tokens: The tokens of the line.
    """
    run = runs[0] if runs else None
    if run is None or run.draft is None or not run.draft.get("numeric") or "weekday" in run.draft:
        return runs
    found = _BARE_WEEKDAY.fullmatch(tokens.folded.text, 0, tokens.starts[run.first])
    word = tokens.vocabulary.words.get(f"ال{found[1]}") if found is not None else None
    if word is None or word.code != "W":
        return runs
    return [dataclasses.replace(run, draft=Draft({**run.draft, "weekday": word.value})), *runs[1:]]


_BARE_WEEKDAY = re.compile(r"\s*([ء-ي]{3,8}) ?[,،] *")


def best_of_line(runs: list[Run], tokens: Tokens) -> Run | None:
    """Return the run that dates a line: the published one, the first complete one, or one that fills it."""
    full = [run for run in runs if _is_complete(run)]
    if full:
        best = _own_date(full, tokens)
        return best if best is not None and _fits(best, full, tokens) else None
    for run in runs:
        if _fills(run, tokens):
            return run
    return None


def _own_date(full: list[Run], tokens: Tokens) -> Run | None:
    """Return the complete date of a line that tells most of its page, and nothing of the outlet itself."""
    if len(full) == 1:
        return None if _is_founding(full[0], tokens) else full[0]
    own = [run for run in full if not _is_founding(run, tokens)]
    return min(own, key=lambda run: _rank(run, tokens)) if own else None


def _rank(run: Run, tokens: Tokens) -> tuple[bool, bool]:
    """Rank a date of a line: the published one first, then the Gregorian one of two that stand apart."""
    return _is_update(run, tokens), "date" not in run.slots


def _is_complete(run: Run) -> bool:
    draft = run.draft
    return draft is not None and "year" in draft and "month" in draft and "day" in draft


def _is_founding(run: Run, tokens: Tokens) -> bool:
    """Tell whether a date is that of the outlet itself: `تأسست في 5 مايو 1962`."""
    start = tokens.starts[run.first]
    return (
        start > 0
        and tokens.vocabulary.founding.search(tokens.folded.text[max(0, start - 32) : start]) is not None
    )


def _is_update(run: Run, tokens: Tokens) -> bool:
    start = tokens.starts[run.first]
    return tokens.vocabulary.update.search(tokens.folded.text[max(0, start - 32) : start]) is not None


def _fits(run: Run, runs: list[Run], tokens: Tokens) -> bool:
    """Tell whether few enough words stand beside the dates: more beside a full time stamp."""
    beside = "".join(_outside(runs, tokens))
    words = len(_WORD.findall(beside)) if beside else 0
    if "deictic" in run.slots and words > 1 and _ends_title(run, tokens):
        return False
    if words <= _MOST_WORDS_BESIDE or words > _MOST_WORDS_BESIDE_STAMP:
        return words <= _MOST_WORDS_BESIDE
    stamped = len(runs) > 1 or "clock" in run.slots or "weekday" in run.slots
    if stamped and "clock" not in run.slots and _ends_title(run, tokens):
        return False
    return stamped or tokens.vocabulary.label.search(tokens.folded.text) is not None


def _ends_title(run: Run, tokens: Tokens) -> bool:
    """Tell whether a date ends a sentence, `أسعار الذهب اليوم الأحد 4 مايو 2025`, and stands not apart."""
    before = tokens.folded.text[: tokens.starts[run.first]]
    return _SENTENCE.search(before) is not None and tokens.vocabulary.label.search(before) is None


def _outside(runs: list[Run], tokens: Tokens) -> list[str]:
    text, at = tokens.folded.text, 0
    rest: list[str] = []
    for run in runs:
        rest.append(text[at : tokens.starts[run.first]])
        at = tokens.ends[run.last]
    return [*rest, text[at:]]


def _fills(run: Run, tokens: Tokens) -> bool:
    """Tell whether a date without a year, or a relative one, is all that the line says beside a label."""
    if run.slots <= {"part", "vague", "year"} or (run.weak and len(run.slots) == 1):
        return False  # a score `3-1`, a player's `0:00`
    outside = tokens.vocabulary.label.sub(" ", " ".join(_outside([run], tokens)))
    if run.rule.startswith("relative.distance"):
        outside = tokens.vocabulary.compiled[_COUNTER].sub(" ", outside)
    return not _WORD.search(outside)


_COUNTER = r"(?<![ء-ي]){counter}(?![ء-ي])"
"""What counts a page's readers beside its stamp: `منذ 3 ساعات | عدد المشاهدات 28`."""
