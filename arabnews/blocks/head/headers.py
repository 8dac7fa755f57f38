"""Words that announce a header line: `نشر في`, `آخر تحديث`, `المصدر`."""

from __future__ import annotations

import re
from functools import lru_cache

from arabnews.blocks.lines.sheet import Sheet
from arabnews.lexicon import Lexicon
from arabnews.lexicon.credit_tables import CreditWordEntry
from arabnews.lexicon.date_tables import DateLabelEntry
from arabnews.text.fold import fold_text

__all__ = [
    "date_label_role",
    "heads_source",
    "holds_update",
    "is_date_label",
    "is_labelled_behind",
    "is_source_line",
    "speaks_of_comments",
    "tells_age",
]

_SEPARATOR = re.compile(r"\s*[-–—:/|]\s*")
_FEW = 6
_AGE = re.compile(r"[^\d\W]+ منذ ?:? ?(?:\d{1,3} )?[^\W\d_]+(?: ?و ?(?:\d{1,3} )?[^\W\d_]+){1,3}$")
_AGE_BEHIND = re.compile(r"منذ [^\W\d_]+ \d{1,3}$")
"""The number behind its unit, as right-to-left pages of Tunisia print it."""
_CLOCK_ALONE = re.compile(
    r"[\s:|a-z]*(?:\d{1,2}[/.]\d{1,2}(?![/.\d])[\s,،|]*)?(?:\d{1,2}:\d\d(?::\d\d)?)?[\s,،|]*$", re.IGNORECASE
)
"""Nothing, or what is too little to resolve: a clock, a day and a month without the year."""


def is_date_label(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is a date's heading with no day after it."""
    return len(sheet.lines[number].folded) <= 40 and date_label_role(sheet, number) is not None


def tells_age(sheet: Sheet, number: int) -> bool:
    """Tell whether a line says how long ago the story appeared.

    So do `نشر منذ: 16 سنة و 7 أشهر و 22 يوما` and `منذ ساعة 16`.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    line = sheet.lines[number].folded
    if _AGE_BEHIND.match(line):
        return True
    return _AGE.match(line) is not None and line.startswith(_forms(sheet.lexicon))


def date_label_role(sheet: Sheet, number: int) -> str | None:
    """Return what a heading without a day announces, `publication` or `update`; `None` if it is none."""
    line = sheet.lines[number].folded
    if not line.startswith(_forms(sheet.lexicon)):
        return None
    labels = _labels(sheet.lexicon)
    for form, role in labels:
        if line.startswith(form):
            rest = line[len(form) :]
            if _CLOCK_ALONE.match(rest) or any(_is_pair(rest, other) for other, _ in labels):
                return role
    return None


def _is_pair(rest: str, label: str) -> bool:
    """Tell whether the rest holds one more label and its clock: `نشر: 18:39، تحديث: 00:18`."""
    before, found, after = rest.partition(label)
    return bool(found) and bool(_CLOCK_ALONE.match(before)) and bool(_CLOCK_ALONE.match(after))


def is_labelled_behind(sheet: Sheet, number: int, end: int) -> bool:
    """Tell whether nothing but a date's heading stands behind the day, `2024-03-10 نشرت في`.

    So left-to-right pages print it.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
        end: Where the day ends in it.
    """
    rest = fold_text(sheet.lines[number].text[end:]).strip(" :|-–،")
    return bool(rest) and (rest, "publication") in _labels(sheet.lexicon)


def is_source_line(sheet: Sheet, number: int) -> bool:
    """Tell whether a line names its source, alone or behind its day: where the story was taken from.

    So do `المصدر: وكالات` and `التاريخ: 2021-10-25 المصدر: وكالات`.
    """
    line, labels = sheet.lines[number].folded, _sources(sheet.lexicon)
    if any(f" {label}" in line for label in labels):
        dated = sheet.date(number)
        line = line if dated is None else fold_text(sheet.lines[number].text[dated.span.end :])
    line = line.lstrip("(*-/[|، ")
    if not line.startswith(labels):
        return False
    return not sheet.registry.is_outlet(_SEPARATOR.split(line)[0])  # `المصدر أونلاين` is a site's name


def heads_source(sheet: Sheet, number: int) -> bool:
    """Tell whether the line above is `المصدر` and nothing else: it heads the name of the story's source."""
    return number > 0 and sheet.lines[number - 1].folded.count(" ") == 0 and is_source_line(sheet, number - 1)


def speaks_of_comments(sheet: Sheet, number: int) -> bool:
    """Tell whether a few words speak of readers' comments, `هل من تعليق؟`, `0 تعليق`."""
    line = sheet.lines[number].folded
    return line.count(" ") < _FEW and sheet.words.comments.search(line) is not None


def holds_update(lexicon: Lexicon, folded: str) -> bool:
    """Tell whether words that announce an update, such as `آخر تحديث`, stand in a line."""
    return any(form in folded for form in _updates(lexicon))


@lru_cache(maxsize=8)
def _sources(lexicon: Lexicon) -> tuple[str, ...]:
    entries = (entry for entry in lexicon.of(CreditWordEntry) if entry.kind == "source")
    return tuple(form for entry in entries for form in entry.folded)


@lru_cache(maxsize=8)
def _forms(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(form for form, _ in _labels(lexicon))


@lru_cache(maxsize=8)
def _updates(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(form for form, role in _labels(lexicon) if role == "update")


@lru_cache(maxsize=8)
def _labels(lexicon: Lexicon) -> tuple[tuple[str, str], ...]:
    forms = ((form, entry.role) for entry in lexicon.of(DateLabelEntry) for form in entry.folded)
    return tuple(sorted(forms, key=lambda pair: -len(pair[0])))
