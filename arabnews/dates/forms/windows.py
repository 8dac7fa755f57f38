"""The last or next so many units: `الأيام الثلاثة الماضية`, `آخر 24 ساعة`, `الأسبوعين المقبلين`."""

from __future__ import annotations

from arabnews.dates.forms.form import Form, Match, amount_of, step_of, unit_of
from arabnews.lexicon import date_tables as tables
from arabnews.models.expressions import Vague, Window

__all__ = ["WINDOW_FORMS"]


def _window(match: Match) -> Window | Vague | None:
    """Read `الأيام الثلاثة الماضية`, `الأسبوعين الأخيرين`; without a number it is vague."""
    unit_token = match.token("unit")
    unit, step = unit_of(unit_token), step_of(match.get("step"))
    if unit is None or step is None:
        return None
    count = match.get("count")
    entry = unit_token.entry
    dual = isinstance(entry, tables.DateUnitEntry) and entry.number == "dual"
    if count is None and not dual:
        return Vague(step)
    if step == 0:
        return None
    return Window(unit, step * (2 if count is None else count.value))


def _latest(match: Match) -> Window | None:
    """Read `آخر 24 ساعة`, `خلال آخر أسبوعين`; without a number it counts nothing, `آخر يوم`."""
    unit_token = match.token("unit")
    unit, count = unit_of(unit_token), amount_of(match, unit_token)
    if unit is None or count is None or count < _TWO:
        return None
    return Window(unit, -count)


_TWO = 2

WINDOW_FORMS: tuple[Form, ...] = (
    Form(
        "relative.window",
        "w",
        "period",
        r"(?P<unit>w)[ ](?:(?P<count>[DQXNO])[ ])?(?P<step>K)",
        _window,
    ),
    Form(
        "relative.window-latest",
        "L",
        "period",
        r"L[ ](?:(?P<count>[DQXN])[ ])?(?P<unit>[vdUV])(?![ ]K)",
        _latest,
    ),
    Form(
        "relative.window-number-first",
        "DQXNO",
        "period",
        r"(?P<count>[DQXNO])[ ](?P<unit>[UvwV])[ ](?P<step>K)",
        _window,
    ),
)
"""Forms of such stretches."""
