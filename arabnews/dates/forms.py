"""The written forms of calendar dates: one row of a table, one small function each.

A form is a pattern over the code string of `tokens.py` (the codes are listed in `vocabulary.py`); its
function turns the matched tokens into the fields of a day, or refuses with `None`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from arabnews.dates.draft import Draft, Piece, Slot, Step
from arabnews.dates.tokens import Token, Tokens
from arabnews.errors import CalendarRangeError
from arabnews.lexicon import date_tables as tables
from arabnews.models.expressions import Calendar, Expression
from arabnews.models.hijri import HijriDate

__all__ = [
    "DATE_FORMS",
    "MONTH",
    "TAIL",
    "Form",
    "Match",
    "Reading",
    "day_month",
    "is_feminine",
    "month_of",
    "read",
]


class Match(NamedTuple):
    """A form found in the code string.

    Attributes:
        groups: Where its groups begin in the code string, counted from the form's first code.
        tokens: The tokens of the text.
        first: Index of the form's first token.
        last: Index of its last token.
    """

    groups: dict[str, int]
    tokens: Tokens
    first: int
    last: int

    def get(self, name: str) -> Token | None:
        """Return the token of a group, `None` if the form or the text has none."""
        at = self.groups.get(name)
        return None if at is None else self.tokens.items[self.first + at // 2]

    def token(self, name: str) -> Token:
        """Return the token of a group that every match has."""
        return self.tokens.items[self.first + self.groups[name] // 2]

    def code(self, name: str) -> str:
        """Return the code of a group, which may be that of a gap; nothing if the text has none."""
        at = self.groups.get(name)
        return "" if at is None else self.tokens.codes[2 * self.first + at]


Reading = Draft | Expression
"""What a form reads: fields of a day that may join others, or a whole expression."""


class Form(NamedTuple):
    """A row of a table of forms.

    Attributes:
        rule: Stable id.
        starts: Codes that it may begin with.
        slot: What it contributes.
        pattern: Pattern over the codes.
        build: Turns a match into a reading; `None` refuses it.
        weak: Whether it needs another piece beside it.
    """

    rule: str
    starts: str
    slot: Slot
    pattern: re.Pattern[str]
    build: Callable[[Match], Reading | None]
    weak: bool = False


def read(form: Form, match: Match) -> Piece | None:
    """Read one form where its pattern has matched; `None` if the form refuses these words."""
    reading = form.build(match)
    if reading is None:
        return None
    if isinstance(reading, Draft):
        slot = "hijri" if form.slot == "date" and reading.calendar == "hijri" else form.slot
        return Piece(match.first, match.last, slot, form.rule, reading, None, form.weak)
    return Piece(match.first, match.last, form.slot, form.rule, None, reading, form.weak)


MONTH = r"(?P<month>[MH])(?:[ /(,\-](?P<twin>[MH])(?:[ /(](?P<third>[MH]))?)?"
"""A month, perhaps with its other names: `أكتوبر/تشرين الأول`, `أكتوبر (تشرين الأول)`."""

TAIL = (
    r"(?:[ ,)/olb\-](?:[vu][ ](?:v[ ])?)?(?P<year>Y)(?:[ (/](?P<era>[emE]))?"
    r"|[ )o,](?:(?P<unit>u)[ ])?(?P<step>K)|[ )](?P<this>h)[ ]u)?"
)
"""What follows a month: its year with an era, or a word such as `الماضي`, `العام المقبل`."""

_DAY_GAP = r"(?P<gap>[ o/.,l\-)])(?:v[ ])?"


def day_month(match: Match) -> Draft | None:
    """Read `7 أكتوبر/تشرين الأول 2023`, `السابع من مايو الماضي`, `10 رمضان 1445 هـ`."""
    day = match.token("day").number
    draft = month_of(match)
    if draft is None or not 0 <= day <= 31 or not _is_day(match):
        return None
    if draft.year is None and match.code("gap") in "-,.":
        return None  # `2 - صفر` is a score
    draft.day = day
    return draft


def _is_day(match: Match) -> bool:
    """Tell whether an ordinal can be a day: a masculine one that ranks no week or half before it."""
    day = match.token("day")
    if day.code != "O":
        return True
    before = match.tokens.codes[max(0, 2 * match.first - 2) : 2 * match.first]
    return before not in ("u ", "f ") and not is_feminine(day)


def is_feminine(ordinal: Token) -> bool:
    """Tell whether an ordinal is feminine, as those of hours are: `السابعة`, `الأولى`."""
    word = ordinal.text.split(" ", 1)[0]
    return word.startswith("ال") and word.endswith(("ه", "ولي"))  # `غرة` is a day


def month_of(match: Match) -> Draft | None:
    """Read the month, its year and the words after it."""
    month = match.token("month")
    entry = month.word.entry if month.word else None
    if not isinstance(entry, tables.MonthEntry):
        return None
    for name in ("twin", "third"):
        other = match.get(name)
        if other is not None and (other.code, _value(other)) != (
            month.code,
            entry.number,
        ):
            return None
    draft = Draft(calendar=entry.calendar, month=entry.number)
    return draft if _tail(match, draft) else None


def _value(token: Token) -> int:
    return token.number if token.word is None else token.word.value


def _tail(match: Match, draft: Draft) -> bool:
    year, step = match.get("year"), match.get("step")
    if year is not None:
        era = match.get("era")
        if era is not None and (era.code == "E") != (draft.calendar == "hijri"):
            return False
        draft.year = year.number
    elif step is not None:
        unit = match.get("unit")
        if unit is None:
            draft.step = _step(step)
        elif _unit(unit) == "year":
            draft.year_step = _step(step)
        else:
            draft.step = _step(step)  # السابع من مارس الشهر الجاري
    elif match.get("this") is not None:
        draft.year_step = 0
    return True


def _step(token: Token) -> Step:
    entry = token.word.entry if token.word else None
    return entry.step if isinstance(entry, tables.DateDirectionEntry) else 0


def _unit(token: Token) -> str | None:
    entry = token.word.entry if token.word else None
    return entry.unit if isinstance(entry, tables.DateUnitEntry) else None


def _month_day_year(match: Match) -> Draft | None:
    """Read `مارس 7, 2024`, the English order."""
    draft = month_of(match)
    if draft is not None:
        draft.day = match.token("day").number
    return draft


def _month_only(match: Match) -> Draft | None:
    """Read `أكتوبر 2023`, `شهر رمضان`, `نهاية يناير الماضي`, `مايو/أيار`."""
    draft = month_of(match)
    if draft is None or match.first == match.last or _follows_number(match):
        return None  # a month alone is too often a name; see `date.month-alone`
    edge = match.get("edge")
    if edge is not None and edge.word is not None and isinstance(edge.word.entry, tables.DateEdgeEntry):
        draft.edge = edge.word.entry.edge
    return draft


def _follows_number(match: Match) -> bool:
    """Tell whether a number that is no day of a month stands right before: `0 مايو 2024`."""
    at = 2 * match.first
    return at > 1 and match.tokens.codes[at - 2 : at] in ("Q ", "X ")


def _day_of_step(match: Match) -> Draft | None:
    """Read `السادس من الشهر الجاري`, `27 الجاري`."""
    unit = match.get("unit")
    if unit is not None and _unit(unit) != "month":
        return None
    step = _step(match.token("step"))
    if unit is None and step != 0:
        return None  # `27 الماضي` counts something else
    return Draft(day=match.token("day").number, month_step=step)


def _numeric(match: Match) -> Draft | None:
    """Read `15/05/2024`, `2024-05-15`, `1445/9/1 هـ`: day first, unless the year is."""
    one, two, three = (match.token(name).number for name in ("a", "b", "c"))
    era = match.get("era")
    first_is_year = match.token("a").code == "Y"
    year, month, day = (one, two, three) if first_is_year else (three, two, one)
    if month > 12 >= day and not first_is_year:
        month, day, ordered = day, month, True  # the second number cannot be a month
    else:
        ordered = first_is_year
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    calendar = _calendar(year, era)
    if calendar is None:
        return None
    hijri = calendar == "hijri"
    return Draft(
        calendar=calendar, year=year, month=month, day=day, numeric=not ordered and not hijri and day <= 12
    )


def _calendar(year: int, era: Token | None) -> Calendar | None:
    """Tell the calendar of a numeric date by its era and its year; `None` if they contradict each other."""
    if year < 100:
        return "hijri" if era is not None and era.code == "E" else "gregorian"
    hijri = 1300 <= year <= 1500
    if era is not None and (era.code == "E") != hijri:
        return None
    if not hijri and not 1800 <= year <= 2100:
        return None
    return "hijri" if hijri else "gregorian"


def _day_slash_month(match: Match) -> Draft | None:
    """Read `15/2` beside a weekday, and `04/28 22:12`: weak, a score looks the same."""
    day, month = match.token("a").number, match.token("b").number
    if month > 12 >= day:
        day, month = month, day
    step = match.get("step")
    if not 1 <= month <= 12:
        return None
    return Draft(month=month, day=day, numeric=day <= 12, step=None if step is None else _step(step))


def _named(match: Match) -> Draft | None:
    """Read `عيد الفطر`, `يوم عرفة 1445`, `أول أيام عيد الأضحى الماضي`."""
    token = match.token("name")
    entry = token.word.entry if token.word else None
    if not isinstance(entry, tables.NamedDayEntry):
        return None
    draft = Draft(calendar=entry.calendar, month=entry.month, day=entry.day, days=entry.days)
    if not _tail_of_name(match, draft):
        return None
    return draft


def _tail_of_name(match: Match, draft: Draft) -> bool:
    year, step = match.get("year"), match.get("step")
    if step is not None:
        draft.step = _step(step)
    if year is None:
        return True
    draft.year = year.number
    if draft.calendar == "hijri" and year.number > 1500:
        draft.year = _hijri_year_of(draft, year.number)
    return (draft.calendar == "hijri") == ((draft.year or 0) <= 1500)


def _hijri_year_of(draft: Draft, gregorian: int) -> int | None:
    """Return the Hijri year whose feast falls in a Gregorian year: `عيد الأضحى 2025` is of 1446."""
    near = (gregorian - 622) * 33 // 32
    for year in (near, near + 1, near - 1):
        try:
            day = HijriDate(year=year, month=draft.month, day=draft.day).to_date()
        except CalendarRangeError:
            continue
        if day.year == gregorian:
            return year
    return None


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


DATE_FORMS: tuple[Form, ...] = (
    Form(
        "date.day-month",
        "DOdv",
        "date",
        _pattern(rf"(?:[dv][ (:])?(?P<day>[DO]){_DAY_GAP}{MONTH}{TAIL}"),
        day_month,
    ),
    Form(
        "date.month-day-year",
        "MH",
        "date",
        _pattern(rf"{MONTH}[ )](?P<day>D)[ ,](?P<year>Y)"),
        _month_day_year,
    ),
    Form(
        "date.numeric",
        "Ddv",
        "date",
        _pattern(r"(?:[dv][ (:])?(?P<a>D)(?P<gap>[/.\-])(?P<b>D)(?P=gap)(?P<c>Y)(?:[ /(](?P<era>[emE]))?"),
        _numeric,
    ),
    Form(
        "date.numeric-year-first",
        "Ydv",
        "date",
        _pattern(r"(?:[dv][ (:])?(?P<a>Y)(?P<gap>[/.\-])(?P<b>D)(?P=gap)(?P<c>D)(?:[ /(](?P<era>[emE]))?"),
        _numeric,
    ),
    Form(
        "date.numeric-blanks", "Y", "date", _pattern(r"(?P<a>Y)[ ](?P<b>D)[ ](?P<c>D)"), _numeric, weak=True
    ),
    Form(
        "date.numeric-short-year",
        "Ddv",
        "date",
        _pattern(r"(?:[dv][ ])?(?P<a>D)/(?P<b>D)/(?P<c>[DQ])(?:[ ](?P<era>[emE]))?"),
        _numeric,
    ),
    Form(
        "date.day-slash-month",
        "D",
        "date",
        _pattern(r"(?P<a>D)[/\-](?P<b>D)(?:[ ](?P<step>K))?"),
        _day_slash_month,
        weak=True,
    ),
    Form(
        "date.day-of-month",
        "DOdv",
        "date",
        _pattern(r"(?:[dv][ ])?(?P<day>[DO])[ o](?:(?P<unit>u)[ ])?(?P<step>K)"),
        _day_of_step,
    ),
    Form("date.month-edge", "F", "date", _pattern(rf"(?P<edge>F)[ ](?:v[ ])?{MONTH}{TAIL}"), _month_only),
    Form("date.month-year", "MHv", "date", _pattern(rf"(?:v[ ])?{MONTH}{TAIL}"), _month_only),
    Form("date.month-alone", "MH", "date", _pattern(r"(?P<month>[MH])"), month_of, weak=True),
    Form(
        "date.named",
        "n",
        "named",
        _pattern(r"(?P<name>n)(?:[ ,l(](?:[vu][ ])?(?P<year>Y)(?:[ ][emE])?|[ ](?P<step>K))?"),
        _named,
    ),
)
"""Forms of calendar dates; the longest match wins, the upper row among equals."""
