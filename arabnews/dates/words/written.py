"""The forms in which date words are written, and the code of each: articles and duals are derived.

The codes are listed in `vocabulary.py`.
"""

from __future__ import annotations

from collections.abc import Iterator

from arabnews.lexicon import Lexicon
from arabnews.lexicon import date_tables as tables
from arabnews.lexicon.entry import Entry

__all__ = ["coded_forms"]

_ARTICLE = "ال"
_UNIT_CODES = {"singular": ("v", "u"), "dual": ("V", "w"), "plural": ("U", "w")}


def coded_forms(lexicon: Lexicon, zone_heads: frozenset[str]) -> Iterator[tuple[str, str, Entry]]:
    """Yield every folded form with its code and its entry; later tables win over earlier ones.

    Args:
        lexicon: The words.
        zone_heads: Words before the name of a time zone, `توقيت`.
    """
    for model in _TABLES:
        for entry in lexicon.of(model):
            for form in entry.folded:
                for written, code in _forms(form, entry, zone_heads):
                    yield written, code, entry
    yield from _ranked_weekdays(lexicon)


_TABLES: dict[type[Entry], str] = {
    tables.DateUnitEntry: "v",
    tables.WeekdayEntry: "W",
    tables.DayPartEntry: "P",
    tables.DateDirectionEntry: "K",
    tables.DateEdgeEntry: "F",
    tables.DateLatestEntry: "L",
    tables.SeasonEntry: "S",
    tables.DecadeEntry: "G",
    tables.FractionEntry: "f",
    tables.ApproximationEntry: "a",
    tables.UncountedEntry: "q",
    tables.DistanceEntry: "A",
    tables.DistanceGoneEntry: "k",
    tables.ForeignMonthEntry: "j",
    tables.SamePeriodEntry: "g",
    tables.DateLinkEntry: "J",
    tables.DemonstrativeEntry: "h",
    tables.ClockHeadEntry: "s",
    tables.NamedDayEntry: "n",
    tables.DateNumberEntry: "N",
    tables.MonthEntry: "M",
    tables.DateEraEntry: "e",
    tables.ClockMarkEntry: "p",
    tables.DateZoneEntry: "z",
    tables.DayWordEntry: "R",
}
"""The tables in the order in which they are read, and the code of their words."""

_ERAS = {"hijri": "E", "gregorian": "e", "before": "B", "solar": "B"}
_MARK_AND_ERA = "م"
_TAKES_ARTICLE = frozenset("SGf")
_AFTER_FOR = frozenset("Wn")


def _forms(form: str, entry: Entry, zone_heads: frozenset[str]) -> Iterator[tuple[str, str]]:
    if isinstance(entry, tables.DateUnitEntry):
        yield from _unit_words(form, entry)
    elif isinstance(entry, tables.DateZoneEntry):
        yield from _zone_words(form, entry, zone_heads)
    else:
        code = _code(form, entry)
        yield form, code
        if form.isascii():
            yield form.upper(), code  # 12 MAR 2024
        if isinstance(entry, tables.DateNumberEntry) and not entry.ordinal and 3 <= entry.value <= 10:
            yield _ARTICLE + form, code  # الأيام الثلاثة
        if isinstance(entry, tables.DateNumberEntry) and entry.ordinal and form.startswith(_ARTICLE):
            yield "لل" + form.removeprefix(_ARTICLE), code  # الموافق للخامس
        if code in _AFTER_FOR and form.startswith(_ARTICLE):
            yield "لل" + form.removeprefix(_ARTICLE), code  # أجل للسبت, استعدادا لليوم العالمي للمسرح
        if code in _TAKES_ARTICLE and not form.startswith(_ARTICLE):
            yield _ARTICLE + form, code
            yield "لل" + form, code  # للربع: the article after ل loses its alef


def _ranked_weekdays(lexicon: Lexicon) -> Iterator[tuple[str, str, Entry]]:
    """Yield `أول جمعة`, `آخر خميس`: without its article a weekday is no name behind a rank alone."""
    numbers = (entry for entry in lexicon.of(tables.DateNumberEntry) if entry.ordinal and 0 < entry.value < 6)
    ranks = [form for entry in (*numbers, *lexicon.of(tables.DateLatestEntry)) for form in entry.folded]
    for entry in lexicon.of(tables.WeekdayEntry):
        for form in entry.folded:
            if form.startswith(_ARTICLE):
                day = form.removeprefix(_ARTICLE)
                yield from ((f"{rank} {day}", "y", entry) for rank in ranks if rank[:2] != _ARTICLE)


def _code(form: str, entry: Entry) -> str:
    if isinstance(entry, tables.DateNumberEntry):
        return "O" if entry.ordinal else "N"
    if isinstance(entry, tables.MonthEntry):
        return "M" if entry.calendar == "gregorian" else "H"
    if isinstance(entry, tables.DateEraEntry):
        return _ERAS[entry.era]
    if isinstance(entry, tables.ClockMarkEntry) and form == _MARK_AND_ERA:
        return "m"
    return _TABLES[type(entry)]


def _unit_words(form: str, unit: tables.DateUnitEntry) -> Iterator[tuple[str, str]]:
    """Yield a unit's form, that with the article, and the dual before a noun (`يومي`)."""
    plain, definite = _UNIT_CODES[unit.number]
    if unit.unit == "day" and unit.number == "singular" and not form.endswith("ا"):
        yield form, "d"  # with the article it is `اليوم`, a day word
        return
    yield form, plain
    yield _ARTICLE + form, definite
    yield "ل" + form, definite
    if unit.number == "dual" and form.endswith("ين"):
        yield form[:-1], "C"


def _zone_words(form: str, zone: tables.DateZoneEntry, heads: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the name of a zone, and that with `توقيت`, which `التوقيت المحلي` holds already."""
    if zone.bare:
        yield form, "z"
    for head in heads:
        if not form.startswith(_ARTICLE + head):
            yield f"{head} {form}", "z"
