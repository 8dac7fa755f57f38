"""Days of a month that are told by their rank: `الجمعة الأخيرة من رمضان`, `ثالث أيام شهر رمضان`."""

from __future__ import annotations

from arabnews.dates.forms.form import Form, Match, unit_of
from arabnews.dates.forms.monthly import MONTH, TAIL, month_of
from arabnews.dates.words.draft import Draft

__all__ = ["NUMBERED_FORMS"]


def _nth_weekday(match: Match) -> Draft | None:
    """Read `الجمعة الأخيرة من رمضان`, `الأحد الثاني من مايو 2024`, which may also be Sunday the second."""
    draft, nth = month_of(match), match.get("nth")
    if draft is None or (nth is not None and not ("year" in draft and 1 <= nth.value <= _MOST_WEEKS)):
        return None
    draft["weekday"] = match.token("weekday").value
    draft["nth"] = -1 if nth is None else nth.value
    if nth is not None:
        draft["day"] = nth.value
    elif match.token("last").text not in match.tokens.vocabulary.kinds["last"]:
        return None
    return draft


_MOST_WEEKS = 5


def _ranked_weekday(match: Match) -> Draft | None:
    """Read `آخر جمعة من رمضان`, `أول أحد من مايو`."""
    draft, ranked = month_of(match), match.token("ranked")
    rank = match.tokens.vocabulary.words[ranked.text.split(" ", 1)[0]]
    if draft is not None:
        draft["weekday"] = ranked.value
        draft["nth"] = rank.value if rank.code == "O" else -1
    return draft


def _numbered_day(match: Match) -> Draft | None:
    """Read `أول يوم من رمضان`, `ثالث أيام شهر رمضان`, `آخر يوم من مايو 2024`."""
    draft, nth = month_of(match), match.get("nth")
    if draft is None or unit_of(match.token("of")) != "day" or (nth is not None and nth.value > _LONGEST):
        return None
    draft["day"] = 0 if nth is None else nth.value
    return draft


_LONGEST = 31


NUMBERED_FORMS: tuple[Form, ...] = (
    Form(
        "date.nth-weekday",
        "Wd",
        "date",
        rf"(?:d[ ])?(?P<weekday>W)[ ](?:(?P<nth>O)|(?P<last>K))o(?:v[ ])?{MONTH}{TAIL}",
        _nth_weekday,
    ),
    Form(
        "date.ranked-weekday",
        "y",
        "date",
        rf"(?P<ranked>y)[ol](?:v[ ])?{MONTH}{TAIL}",
        _ranked_weekday,
    ),
    Form(
        "date.numbered-day",
        "OL",
        "date",
        rf"(?:(?P<nth>O)|L)[ ](?P<of>[dU])[oi ](?:v[ ])?{MONTH}{TAIL}",
        _numbered_day,
    ),
)
"""Forms of such days."""
