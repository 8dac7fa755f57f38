"""Words counted from the day of writing: `أمس`, `السبت الماضي`, `قبل يومين`, `الأيام الثلاثة الماضية`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from arabnews.dates.forms.cues import WORDS
from arabnews.dates.forms.form import Form, Match, amount_of, part_of, step_of, unit_of, units_of
from arabnews.dates.forms.fractions import with_fraction, with_smaller
from arabnews.dates.words.draft import Draft
from arabnews.dates.words.vocabulary import Word
from arabnews.lexicon import date_tables as tables
from arabnews.models.expressions import Shift, Vague

__all__ = ["RELATIVE_FORMS"]

# ------------------------------------------------------------------------------------------------ days


def _day_word(match: Match) -> Draft | Shift | None:
    """Read `أمس`, `يوم غد`, `الليلة الماضية`, `الآن`."""
    token = match.token("word")
    entry = token.entry
    if not isinstance(entry, tables.DayWordEntry):
        return None
    if entry.now:
        return Shift("minute", 0)
    if entry.days and _is_glued(token, match):
        return None
    if entry.days == 0 and match.tokens.codes[2 * match.last + 1 : 2 * match.last + 3] in _OF_ANOTHER:
        return None
    return Draft(shift=entry.days) if entry.part is None else Draft(shift=entry.days, part=entry.part)


def _is_glued(token: Word, match: Match) -> bool:
    """Tell whether `ل` right before `أمس` and `غد` makes other words of them: `لامس الماء`, `لغد أفضل`."""
    text, start = match.tokens.folded.text, match.tokens.starts[match.first]
    return text[start - 1 : start] == "ل" and not token.text.startswith("ال") and match.first == match.last


_OF_ANOTHER = (" K", " O")
"""What makes another day of `اليوم`: `اليوم التالي`, `اليوم الثالث`."""


def _weekday(match: Match) -> Draft:
    """Read `الأربعاء`, `يوم السبت الماضي`, `الجمعة قبل الماضي`."""
    draft = Draft(weekday=match.token("weekday").value)
    step, skip = step_of(match.get("step")), match.get("skip")
    if step is not None:
        draft["step"] = step
    if skip is not None:
        draft["weeks"] = skip.value
    return draft


def _night_between(match: Match) -> Draft | None:
    """Read `منتصف ليل السبت/الأحد`: one instant, the midnight that opens the second day."""
    part, one, two = part_of(match.token("part")), match.token("one").value, match.token("two").value
    if (one + 1) % 7 != two or (match.code("gap") in "it" and not _leads_on(match)):
        return None
    if part == "midnight":
        return Draft(weekday=two, clock=dt.time(0))
    return Draft(weekday=one, part="night") if part == "night" else None


_ON, _TO, _FROM, _ARTICLE = " علي ال", " الي ال", "من ", "ال"


def _leads_on(match: Match) -> bool:
    """Tell `ليلة السبت على الأحد`, `ليلة السبت إلى الأحد` from `في` and from `من ليلة السبت إلى الأحد`."""
    text, two, start = match.tokens.folded.text, match.last, match.tokens.starts[match.first]
    gap = text[match.tokens.ends[two - 1] : match.tokens.starts[two] + len(_ARTICLE)]
    return gap == _ON or (gap == _TO and text[max(0, start - len(_FROM)) : start] != _FROM)


# ----------------------------------------------------------------------------------------- distances


_PLAN = r"(?<![ء-ي])[وف]?(?:لا |لن |ان |سوف )?[سل]?[يتن][ء-ي]{3,}(?![ء-ي])|{plan}"
_WORD = re.compile(r" *(?=[ء-ي])")
_CLAUSE, _CLAUSE_ENDS = 80, ".؛:\n!؟،"
"""Characters of a clause at most, and what ends one."""


def _is_plan(match: Match) -> bool:
    """Tell whether a verb of the present or future stands before `خلال شهر`: with others it may look back."""
    text, start = match.tokens.folded.text, match.tokens.starts[match.first]
    plan = match.tokens.vocabulary.compiled[_PLAN]
    clause = text[_clause_start(text, start) : start]
    if clause.strip():
        return plan.search(clause) is not None
    verb = _WORD.match(text, match.tokens.ends[match.last])  # it opens the clause: its verb comes behind
    return verb is None or plan.match(text, verb.end()) is not None


_AFTER = "بعد"
_TO_COME = re.compile(
    r"(?<![ء-ي])[وف]?(?:لا |لن |قد |سوف )?(?P<verb>(?:س[يتن]|ي)[ء-ي]{3,})|(?<![ء-ي])ان ت[ء-ي]{2,}"
)
_MAY_COME = re.compile(r"[^ء-ي](?:[وف]?(?:س[يتن]|ي[ء-ي]{3})|ان ت)")
"""What every such verb begins with, and what stands before it."""
_PAST = r"(?<![ء-ي])[وف]?{past} $"
_NOUNS = re.compile(r"[\s\"«]*(?:ال[ء-ي]+ +)+\Z")
"""A clause of nouns with their article, `الانتخابات الرئاسية`."""


def _is_to_come(match: Match) -> bool:
    """Tell whether `بعد شهرين` counts from today: a verb of the future stands beside it, or no verb at all.

    With a verb of the past it counts from another day: `خرج من السجن بعد 20 عاما`.
    """
    text, start = match.tokens.folded.text, match.tokens.starts[match.first]
    if match.tokens.codes[2 * match.last + 1 : 2 * match.last + 2] == "o":
        return True  # from the day that is named behind it
    opens = _clause_start(text, start)
    if any(_is_verb_to_come(verb, match) for verb in _verbs(match, opens, start)):
        return True
    if _FUTURE.match(text, match.tokens.ends[match.last]) and _comes_behind(match):
        return True  # وأضاف أنه بعد شهر سيعود
    if text[opens:start].strip(" وف"):
        return _NOUNS.match(text, opens, start) is not None
    return _comes_behind(match)


def _clause_start(text: str, end: int) -> int:
    """Return where the clause that goes on at a place begins."""
    first = max(0, end - _CLAUSE)
    return max(first, *(text.rfind(mark, first, end) + 1 for mark in _CLAUSE_ENDS))


def _verbs(match: Match, opens: int, start: int) -> Iterator[re.Match[str]]:
    """Yield the verbs of the clause before a distance that may be of the future."""
    words, text = match.tokens.vocabulary, match.tokens.folded.text
    clause = WORDS.findall(text, opens, start)
    for pattern, heads in ((words.cue, words.cue_heads), (words.planned, words.planned_heads)):
        if not heads.isdisjoint(clause):
            yield from pattern.finditer(text, opens, start)
    if _MAY_COME.search(f" {text[opens:start]}"):
        yield from _TO_COME.finditer(text, opens, start)


def _comes_behind(match: Match) -> bool:
    """Tell whether a verb of the future stands behind a distance that opens its clause, or nothing at all."""
    text, end = match.tokens.folded.text, match.tokens.ends[match.last]
    behind = _BEHIND.match(text, end)
    at = end if behind is None else behind.end()
    if _WORD.match(text, at) is None:
        return True
    verb = _TO_COME.match(text, at)
    planned = match.tokens.vocabulary.planned.match(text, at) is not None
    return planned or (verb is not None and _is_verb_to_come(verb, match))


_FUTURE = re.compile(r" *،? *س[يتن]")
_BEHIND = re.compile(r" *،? *(?:\([^()\n]{1,30}\) *)?")


def _is_verb_to_come(verb: re.Match[str], match: Match) -> bool:
    text, words = match.tokens.folded.text, match.tokens.vocabulary
    if verb.groupdict().get("verb") in words.lookalikes:
        return False
    return words.compiled[_PAST].search(text, max(0, verb.start() - 16), verb.start()) is None


def _shift(match: Match) -> Shift | Vague | None:
    """Read `قبل 5 أيام`, `سيعود بعد أسبوع`; `منذ سنوات` is vague, and so is `عاد بعد أسبوع`."""
    ago = match.token("ago")
    unit_token = match.token("unit")
    unit = unit_of(unit_token)
    if unit is None:
        return None
    amount = amount_of(match, unit_token)
    within = _is_within(ago) and not _is_plan(match)  # ارتفعت الأسعار خلال شهر
    if amount is None or within or (ago.text == _AFTER and not _is_to_come(match)):
        return Vague() if amount is not None else Vague(1 if ago.value > 0 else -1)
    again = match.get("again")
    if again is not None and again.value != amount:
        return None  # `يوم واحد`, read as `و` and `أحد`, and `يومين اثنين` repeat the number
    fraction = match.get("fraction")
    if fraction is None:
        return Shift(unit, ago.value * amount, approximate=match.get("about") is not None)
    whole = amount if match.get("plus") is not None else 0
    if whole == 0 and ago.value > 0 and unit in _LONG:
        return Vague()  # يعود بعد نصف قرن: after so long a time away
    return with_fraction(unit, whole, fraction.value, ago.value)


_LONG = ("decade", "century")


def _two_units(match: Match) -> Shift | Vague | None:
    """Read `قبل ساعتين و10 دقائق`, `منذ عام وثلاثة أشهر`."""
    whole, small = _shift(match), match.token("small")
    unit, smaller = unit_of(match.token("unit")), unit_of(small)
    if not isinstance(whole, Shift) or unit is None or smaller is None:
        return whole
    count = match.get("more")
    found = with_smaller(unit, abs(whole.amount), smaller, units_of(small) if count is None else count.value)
    if found is None or (count is None and small.code == "U"):
        return None
    return Shift(found[0], found[1] if whole.amount > 0 else -found[1], approximate=whole.approximate)


def _rounded(match: Match) -> Shift | Vague | None:
    """Read `قبل نحو الشهرين`, `منذ ما يزيد على العام`: a unit with its article counts only when rounded."""
    entry = match.token("unit").entry
    is_plural = isinstance(entry, tables.DateUnitEntry) and entry.number == "plural"
    return None if is_plural else _shift(match)


def _is_within(ago: Word) -> bool:
    return isinstance(ago.entry, tables.DistanceEntry) and ago.entry.within


RELATIVE_FORMS: tuple[Form, ...] = (
    Form("day.word", "Rdh", "deictic", r"(?:[dh][ (])?(?P<word>R)", _day_word),
    Form(
        "day.weekday",
        "Wd",
        "weekday",
        r"(?:d[ (:])?(?P<weekday>W)(?:[ )](?:(?P<skip>A)[ ])?(?P<step>K))?",
        _weekday,
    ),
    Form(
        "day.night-between",
        "P",
        "weekday",
        r"(?P<part>P)[ ](?P<one>W)(?P<gap>[ /\-&it])(?P<two>W)",
        _night_between,
    ),
    Form(
        "relative.distance",
        "A",
        "period",
        r"(?P<ago>A)[ ](?:(?P<about>a)[ ])?(?:(?:(?P<count>[DNXQY])|(?P<open>q))[ ])?"
        r"(?P<unit>(?:v|d(?![ ]R))(?![ ][MHWnDOj])|[VU])(?:[ ][aq]|[ &](?P<again>N))?(?:[ ]k)?(?![ ][KY])",
        _shift,
    ),
    Form(
        "relative.distance-two-units",
        "A",
        "period",
        r"(?P<ago>A)[ ](?:(?P<about>a)[ ])?(?:(?P<count>[DNQ])[ ])?(?P<unit>[vdVU])&"
        r"(?:(?P<more>[DNQ])[ ])?(?P<small>[vdVU])(?![ ][MHWnDYjR])",
        _two_units,
    ),
    Form(
        "relative.distance-rounded",
        "A",
        "period",
        r"(?P<ago>A)[ ](?P<about>a)[ ](?P<unit>[uw])(?![ :\"][KYDQXNOEe])",
        _rounded,
    ),
    Form(
        "relative.distance-gone",
        "DNQvdVU",
        "period",
        r"(?:(?P<count>[DNQ])[ ])?(?P<unit>[vdVU])(?:[ &]N)?[ ](?P<ago>k)",
        _shift,
    ),
    Form(
        "relative.distance-fraction",
        "A",
        "period",
        r"(?P<ago>A)[ ](?:a[ ])?(?P<fraction>f)[ ](?P<unit>v)",
        _shift,
    ),
    Form(
        "relative.distance-and-half",
        "A",
        "period",
        r"(?P<ago>A)[ ](?:a[ ])?(?:(?P<count>[DN])[ ])?(?P<unit>[vVU])(?P<plus>&)(?P<fraction>f)",
        _shift,
    ),
)
"""Forms of days and distances counted from the day of writing."""
