"""Give an hour that stands apart the day of its sentence: `تقام السبت في ملعب المدينة عند الساعة الثامنة`."""

from __future__ import annotations

from typing import Literal

from arabnews.dates.words.draft import Draft, Run
from arabnews.dates.words.tokens import Tokens

__all__ = ["day_alone", "is_one_day", "with_days"]

_FARTHEST = 80
"""How far behind its day an hour may stand."""
_PARTED = r"[.؛:\n!؟]|(?<![ء-ي])[وبفل]?{parting}(?![ء-ي])"
"""What parts an hour from the day before it: `أعلنت أمس أن الورشة تبدأ الساعة الثامنة`."""
_OF_ITS_HOUR: tuple[Literal["clock", "part", "zone"], ...] = ("clock", "part", "zone")
_OF_HOURS = frozenset({"clock", "part"})


def with_days(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Add the day that stands before it in the sentence to every hour that stands alone.

    Args:
        runs: Moments and ranges of a text, in order.
        tokens: The tokens of the text.
    """
    day: Run | None = None
    for run in runs:
        if "clock" not in run.slots or not run.slots <= _OF_HOURS or run.draft is None:
            day = run
        elif (
            day is not None and day.draft is not None and is_one_day(day.draft) and _is_near(day, run, tokens)
        ):
            run.draft = Draft({**day_alone(day.draft), **run.draft})
    return runs


def is_one_day(draft: Draft | None) -> bool:
    """Tell whether a draft is of a single day."""
    if draft is None or "days" in draft:
        return False
    return "day" in draft or "weekday" in draft or "shift" in draft


def day_alone(draft: Draft) -> Draft:
    """Return a day without its own hour."""
    alone = draft.copy()
    for field in _OF_ITS_HOUR:
        alone.pop(field, None)
    return alone


def _is_near(day: Run, hour: Run, tokens: Tokens) -> bool:
    last, start = tokens.ends[day.last], tokens.starts[hour.first]
    if start - last > _FARTHEST:
        return False
    return tokens.vocabulary.compiled[_PARTED].search(tokens.folded.text, last, start) is None
