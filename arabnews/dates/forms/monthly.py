"""Dates with the name of a month: `7 أكتوبر/تشرين الأول 2023`, `السابع من مايو الماضي`, `شهر رمضان`."""

from __future__ import annotations

import re

from arabnews.dates.forms.form import Form, Match, edge_of, step_of, unit_of
from arabnews.dates.words.draft import Draft
from arabnews.dates.words.vocabulary import Word
from arabnews.errors import CalendarRangeError
from arabnews.lexicon.date_tables import SamePeriodEntry
from arabnews.models.hijri import HijriDate

__all__ = [
    "MONTH",
    "MONTHLY_FORMS",
    "TAIL",
    "day_month",
    "day_of_same",
    "day_of_step",
    "hijri_year_in",
    "is_feminine",
    "month_of",
]

MONTH = r"(?P<month>[MH])(?:[ /(,\-](?P<twin>[MH])(?:[ /(,\-](?P<third>[MH]))?)?"
"""A month, perhaps with its other names: `أكتوبر/تشرين الأول`, `أكتوبر (تشرين الأول)`."""

TAIL = (
    r"(?:(?:[ )o,](?:u[ ])?K)?[ ,)/olb\-](?:h[ ])?(?:[vug][ ](?:E[ ])?(?:v[ ])?)?"
    r"(?P<year>Y|[DQXNO](?=[ (/]E)|(?<=[vu][ ])[QXN])(?:[ (/](?P<era>[emE]))?"
    r"|[ )o,](?P<same>g)|[ )](?P<this>h)[ ]u"
    r"|(?:[ ]K(?=[ o]u))?[ )o,](?:(?P<unit>u)[ ])?(?:(?P<skip>A)[ ])?(?P<step>K))?"
)
"""What follows a month: its year with an era, or a word such as `الماضي`, `العام المقبل`, or both."""

_DAY_GAP = r"(?P<gap>[ o/.,l\-)])(?:v[ ])?"


def day_month(match: Match) -> Draft | None:
    """Read `7 أكتوبر/تشرين الأول 2023`, `السابع من مايو الماضي`, `10 رمضان 1445 هـ`."""
    day = match.token("day")
    if day.value > 31 or (day.code == "O" and not _is_day(match, day)):
        return None
    draft = month_of(match)
    if draft is None or ("year" not in draft and match.code("gap") in "-,." and not _is_tight(match)):
        return None  # `2 - صفر` is a score
    draft["day"] = day.value
    return draft


def _is_tight(match: Match) -> bool:
    """Tell whether a dash alone joins a day to its month: `31-آذار`, `1-نيسان`."""
    at = match.first + match.groups["month"] // 2
    glued = match.tokens.ends[at - 1] + 1 == match.tokens.starts[at]
    return glued and match.code("gap") == "-" and match.token("month").code == "M"


def _is_day(match: Match, day: Word) -> bool:
    """Tell whether an ordinal can be a day: a masculine one that ranks no week or half before it."""
    before = match.tokens.codes[max(0, 2 * match.first - 2) : 2 * match.first]
    return before not in ("u ", "f ") and not is_feminine(day)


def is_feminine(ordinal: Word) -> bool:
    """Tell whether an ordinal is feminine, as those of hours are: `السابعة`, `الأولى`."""
    word = ordinal.text.split(" ", 1)[0]
    return word.startswith("ال") and word.endswith(("ه", "ولي"))  # `غرة` is a day


def month_of(match: Match) -> Draft | None:
    """Read the month, its year and the words after it."""
    month, groups = match.token("month"), match.groups
    codes = match.tokens.codes
    if "B" in codes and _BEFORE_ERA.match(codes, 2 * match.last + 1):
        return None  # 15 مارس 44 قبل الميلاد
    if "twin" in groups and not _is_same(match, month):
        return None
    draft: Draft = {"calendar": "hijri" if month.code == "H" else "gregorian", "month": month.value}
    if "year" in groups:
        year = _written_year(match, month)
        if year is None:
            return None
        draft["year"] = year
        if year < _CENTURY and match.follows_head("year"):
            draft["full_year"] = True
    elif "same" in groups:
        draft["same"] = "year"
    else:
        if unit_of(match.get("unit")) in _LONG:
            return None  # 3 مايو من القرن الماضي
        _add_direction(draft, match)
    return draft


_BEFORE_ERA = re.compile(r"[ ,o](?:[vu][ ])?[DQXYN][ (]B")


_LONG = ("decade", "century")


def _add_direction(draft: Draft, match: Match) -> None:
    """Add what `الماضي`, `العام المقبل` or `هذا العام` behind a month says."""
    groups = match.groups
    if "step" in groups:
        step = step_of(match.get("step")) or 0
        if unit_of(match.get("unit")) == "year":
            draft["year_step"] = step
        else:
            draft["step"] = step  # also السابع من مارس الشهر الجاري
        skip = match.get("skip")
        if skip is not None:
            draft["years"] = skip.value
    elif "this" in groups:
        draft["year_step"] = 0


def _written_year(match: Match, month: Word) -> int | None:
    """Return the year of the month's own calendar: `رمضان 2024` is of 1445."""
    year, era = match.token("year").value, match.code("era")
    if match.code("year") != "Y":
        return _short_year(year, month, era)
    if month.code == "H" and era != "E" and 1900 < year < 2100 and year % 100:
        return hijri_year_in(year, month.value) or year
    return None if era and (era == "E") != (month.code == "H") else year


def _short_year(year: int, month: Word, era: str) -> int | None:
    """Return a year of fewer digits: `محرم سنة 61 هـ`, `مايو سنة 732`; `يونيو عام 67` is of 1967."""
    if month.code == "H":
        return year if era in ("", "E") and year < _FIRST_LONG_YEAR else None
    if not era and _CENTURY > year >= _FIRST_SHORT_YEAR:
        return 1900 + year
    return year if _CENTURY <= year < _FIRST_LONG_YEAR and era != "E" else None


_CENTURY, _FIRST_SHORT_YEAR, _FIRST_LONG_YEAR = 100, 32, 1100
"""Years written with two digits alone cannot be days; years from the last one on are written `Y`."""


def hijri_year_in(gregorian: int, month: int, day: int = 1) -> int | None:
    """Return the Hijri year whose month or day falls in a Gregorian year: `عيد الأضحى 2025` is of 1446.

    Args:
        gregorian: The Gregorian year.
        month: A Hijri month.
        day: A day of it.

    Returns:
        The year; `None` if it is unknown, or if two such days fall in that year.
    """
    near = (gregorian - 622) * 33 // 32
    found: list[int] = []
    for year in (near - 1, near, near + 1):
        try:
            start = HijriDate(year=year, month=month, day=day).to_date()
        except CalendarRangeError:
            continue
        found += [year] if start.year == gregorian else []
    return found[0] if len(found) == 1 else None


def _is_same(match: Match, month: Word) -> bool:
    """Tell whether the other names of a month mean the same one."""
    others = [other for name in ("twin", "third") if (other := match.get(name)) is not None]
    return all((other.code, other.value) == (month.code, month.value) for other in others)


def _month_day_year(match: Match) -> Draft | None:
    """Read `مارس 7, 2024`, the English order, and `2024-مارس-7`."""
    draft = month_of(match)
    if draft is not None:
        draft["day"] = match.token("day").value
    return draft


def _month_only(match: Match) -> Draft | None:
    """Read `أكتوبر 2023`, `شهر رمضان`, `نهاية يناير الماضي`, `مايو/أيار`."""
    if match.first == match.last or _follows_number(match):
        return None  # a month alone is too often a name; see `date.month-alone`
    draft = month_of(match)
    edge = edge_of(match.get("edge"))
    if match.code("of") == "o" and not match.token("edge").text.startswith("ال"):
        return None  # بداية من مايو
    if draft is not None and edge is not None:
        draft["edge"] = edge
    return draft


_IN = re.compile(r"(?<![ء-ي])[وف]?(?:في|من|منذ|حتي|الي|بين|مع) +$")


def _month_last(match: Match) -> Draft | None:
    """Read `حتى آخر يونيو 2024`; behind a noun `آخر` is another one, `في لقاء آخر مايو الماضي`."""
    start = match.tokens.starts[match.first]
    if _IN.search(match.tokens.folded.text, max(0, start - 8), start) is None:
        return None
    draft = month_of(match)
    if draft is not None:
        draft["edge"] = "end"
    return draft


def _follows_number(match: Match) -> bool:
    """Tell whether a number that is no day of a month stands right before: `0 مايو 2024`."""
    at = 2 * match.first
    return at > 1 and match.tokens.codes[at - 2 : at] in ("Q ", "X ")


def day_of_step(match: Match) -> Draft | None:
    """Read `السادس من الشهر الجاري`, `27 الجاري`."""
    unit = match.get("unit")
    if unit is not None and unit_of(unit) != "month":
        return None
    step = step_of(match.get("step")) or 0
    if unit is None and step != 0:
        return None  # `27 الماضي` counts something else
    if match.token("day").code == "O" and not _is_day(match, match.token("day")):
        return None  # الأسبوع الأول من الشهر الجاري، الأيام الأولى من الشهر الجاري
    return Draft(day=match.token("day").value, month_step=step)


def day_of_same(match: Match) -> Draft | None:
    """Read `20 من الشهر نفسه`: the month of the date before it."""
    same = match.token("same").entry
    if not isinstance(same, SamePeriodEntry) or same.unit != "month":
        return None
    if match.token("same").text == _OF_IT and not _is_of_it(match):
        return None
    if match.token("day").code == "O" and not _is_day(match, match.token("day")):
        return None
    return Draft(day=match.token("day").value, same="month")


def _is_of_it(match: Match) -> bool:
    """Tell whether `منه` means a month before it: `حتى 25 منه`, `حتى الخامس منه`, not `في الأول منه`."""
    tokens, day = match.tokens, match.token("day")
    at = tokens.starts[match.first]
    counts = day.code == "O" and day.value <= _FIRST_DAYS
    before = tokens.codes[max(0, 2 * match.first - _NEAR) : 2 * match.first]
    leads = tokens.vocabulary.compiled[_TOWARDS if counts else _LEADS]
    led = tokens.codes[2 * match.first] == "d" or before.endswith("W ")  # إلى غاية الخميس 19 منه
    led = led or leads.search(tokens.folded.text, max(0, at - 10), at) is not None
    return led and any(month in before for month in "MH")


_OF_IT = "منه"
_FIRST_DAYS = 10
"""Ordinals up to this one also count chapters and the like."""
_NEAR = 40
_TOWARDS = r"(?<![ء-ي])[وف]?(?:حتي|الي|ل?{limit}|{day}) +(?:ال ?)?$"
_LEADS = r"(?<![ء-ي])[وف]?(?:في|حتي|الي|من|ل?{limit}|{day}|{two-days}) +(?:ال ?)?$"


MONTHLY_FORMS: tuple[Form, ...] = (
    Form("date.day-month", "DOdv", "date", rf"(?:[dv][ (:])?(?P<day>[DO]){_DAY_GAP}{MONTH}{TAIL}", day_month),
    Form("date.month-day-year", "MH", "date", rf"{MONTH}[ )\-](?P<day>D)[ ,\-](?P<year>Y)", _month_day_year),
    Form(
        "date.year-month-day",
        "Y",
        "date",
        r"(?P<year>Y)(?P<gap>[/\-])(?P<month>[MH])(?P=gap)(?P<day>D)",
        _month_day_year,
    ),
    Form(
        "date.year-month-day-blanks",
        "Y",
        "date",
        r"(?P<year>Y)[ ,](?P<month>[MH])[ ,](?P<day>D)",
        _month_day_year,
        weak=True,
    ),
    Form(
        "date.day-of-month",
        "DOdv",
        "date",
        r"(?:[dv][ ])?(?P<day>[DO])[ o](?:(?P<unit>u)[ ])?(?P<step>K)",
        day_of_step,
    ),
    Form(
        "date.day-of-same-month",
        "DOdv",
        "date",
        r"(?:[dv][ (:])?(?P<day>[DO])[ o](?P<same>g)",
        day_of_same,
    ),
    Form("date.month-edge", "F", "date", rf"(?P<edge>F)(?P<of>[ o])(?:v[ ])?{MONTH}{TAIL}", _month_only),
    Form("date.month-last", "L", "date", rf"L[ ](?:v[ ])?{MONTH}{TAIL}", _month_last),
    Form("date.month-year", "MHv", "date", rf"(?:v[ ])?{MONTH}{TAIL}", _month_only),
    Form("date.month-alone", "MH", "date", r"(?P<month>[MH])", month_of, weak=True),
)
"""Forms of dates with the name of a month, or with `الشهر الجاري` in its place."""
