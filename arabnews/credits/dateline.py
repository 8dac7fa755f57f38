"""Dates inside credit lines: `القاهرة 2 مارس آذار (رويترز)`, `الكويت - 28 - 12 (كونا)`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from arabnews.credits.fields import FieldMask, update_words
from arabnews.credits.meanings import credit_words
from arabnews.credits.tokens import DATE, FIGURES
from arabnews.credits.trie import any_of
from arabnews.lexicon import Lexicon
from arabnews.lexicon.date_cue_tables import DateCueEntry
from arabnews.lexicon.date_tables import (
    ClockHeadEntry,
    DateEraEntry,
    DateLinkEntry,
    DateNumberEntry,
    DateUnitEntry,
    MonthEntry,
    WeekdayEntry,
)
from arabnews.lexicon.entry import Entry

__all__ = ["DateMask", "date_mask"]

_ADDRESS = re.compile(
    r"\[?email[\W_]?protected\]?|[^\s@]+@[^\s@]+\.\S+|[A-Za-z0-9_.]*@[A-Za-z0-9_.]*|(?:https?://|www\.)\S+|[A-Za-z][\w-]*(?:\.[\w-]+)*\.[a-z]{2,4}\b"
)
_LATIN_DOT = re.compile(r"[a-z0-9]\.[a-z]")
_DIGIT = re.compile("[0-9]")
_TEN = 10
_PAIR = re.compile(r"(\d{1,2}) ?[-/.] ?(\d{1,2})")
_MONTHS, _DAYS, _DIGIT_MOST = 12, 31, 9


class DateMask:
    """Finds the dates of a folded line and hides them from the words."""

    __slots__ = ("_clock", "_date", "_fields", "_spelt")

    def __init__(self, lexicon: Lexicon) -> None:
        """Build the patterns from the lexicon's months, weekdays, numbers, units and eras."""
        month, weekday = _any_of(lexicon.of(MonthEntry)), _any_of(lexicon.of(WeekdayEntry))
        units = [unit for unit in lexicon.of(DateUnitEntry) if unit.number == "singular"]
        month_word, year_word = (
            _any_of(unit for unit in units if unit.unit == name) for name in ("month", "year")
        )
        numbers = lexicon.of(DateNumberEntry)
        ordinal = _any_of(number for number in numbers if number.ordinal)
        ten = _any_of(number for number in numbers if number.value == _TEN and not number.ordinal)
        era = _any_of(era for era in lexicon.of(DateEraEntry) if era.era in ("gregorian", "hijri"))
        era = rf"(?: ?{era}(?![ء-ي]))?"
        year = rf"(?: ?[،,]? ?(?:من )?(?:{year_word} )?(?:1[34]|19|20)\d\d{era})"
        months = rf"{month}(?: ?\( ?{month}\)| ?/? ?{month})?"
        named = rf"\d{{1,2}} ?[-/،, ]? ?{months}(?: ?[-/]? ?{year})?"
        spelt = rf"{ordinal}(?: {ten}| و{ordinal})? من (?:{month_word} )?{months}{year}?"
        english = rf"{months} \d{{1,2}}(?: ?[،,] ?\d{{4}})?"
        digits = r"\d{4} ?[-/.] ?\d{1,2} ?[-/.] ?\d{1,2}|\d{1,2} ?[-/.] ?\d{1,2}(?: ?[-/.] ?\d{2,4})?"
        ago = rf"منذ (?:\d{{1,2}} )?{_any_of(lexicon.of(DateUnitEntry))}"
        one = rf"(?:{weekday} ?[،,]? ?)?(?:{spelt}|{named}|{english}|{ago}|(?:{digits}){era})"
        self._fields = FieldMask(lexicon)
        # The day may be glued to the place, `الدمام25 شوال`, and a label to its year.
        start = r"(?:(?<!\w)|(?<=[ء-ي])(?=\d))"
        brand = any_of(credit_words(lexicon, "brand-end"))
        end = rf"(?:(?!\w)|(?={update_words(lexicon)} ?:))(?! {brand}(?!\w))"  # 26 سبتمبر نت
        link = _any_of(lexicon.of(DateLinkEntry))
        self._date = re.compile(rf"{start}{one}(?: ?[،,]? ?{link} ?(?:ل ?)?{one})?{end}")
        self._spelt = re.compile(rf"(?<![ء-ي])(?:(?:{weekday} ?[،,]? ?)?{spelt}|{ago})(?!\w)")
        zone = _any_of(cue for cue in lexicon.of(DateCueEntry) if cue.kind == "zone-head")
        head, half = _any_of(lexicon.of(ClockHeadEntry)), any_of(credit_words(lexicon, "day-half"))
        self._clock = re.compile(
            rf"(?:{head} )?\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?: ?(?:{half}|[صم](?![ء-ي])|[AP]M))?"
            rf"(?: ?\(?ب?{zone} \w+(?: ال\w+)?(?: ?[+-]?\d{{1,2}} ?GMT)?\)?)?",
            re.IGNORECASE,
        )

    def hide(self, text: str) -> str:
        """Put `DATE` or `FIGURES` in the place of every character of a date, a blank in that of a time.

        Args:
            text: A folded line.

        Returns:
            The line, as long as before.
        """
        text = self._dated(text)
        return self._fields.hide(text) if DATE in text else text

    def is_updated(self, text: str) -> bool:
        """Tell whether the words for an update stand behind a day: `4 أبريل 2022 آخر تحديث: 5 أبريل 2022`.

        Args:
            text: A folded line.
        """
        return self._fields.is_updated(self._dated(text))

    def _dated(self, text: str) -> str:
        if "@" in text or "email" in text or ("." in text and _LATIN_DOT.search(text)) or "://" in text:
            text = _ADDRESS.sub(_blank, text)
        if _DIGIT.search(text):
            if ":" in text:
                text = self._clock.sub(_blank, text)
            text = self._date.sub(_hide, text)
        elif " من " in text or "منذ " in text:
            text = self._spelt.sub(_hide, text)
        return text


@lru_cache(maxsize=8)
def date_mask(lexicon: Lexicon) -> DateMask:
    """Return the mask of a lexicon, built once."""
    return DateMask(lexicon)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _hide(date: re.Match[str]) -> str:
    """Hide a date; two numbers that are no day and month, as in `نزوى - صحار 3-0`, hide as figures."""
    text = date.group()
    pair = _PAIR.fullmatch(text)
    return (DATE if pair is None or _are_day_and_month(date, pair) else FIGURES) * len(text)


def _are_day_and_month(date: re.Match[str], pair: re.Match[str]) -> bool:
    """Tell whether two numbers can be a day and a month; digits behind a word, `صحار 2-1`, are a score."""
    lesser, greater = sorted(map(int, pair.groups()))
    scored = greater <= _DIGIT_MOST and date.string[: date.start()].rstrip()[-1:].isalpha()
    return 0 < lesser <= _MONTHS and greater <= _DAYS and not scored


def _any_of(entries: Iterable[Entry]) -> str:
    """Return a pattern of all forms, long ones first; one that never matches where there are none."""
    return any_of({form for entry in entries for form in entry.folded})
