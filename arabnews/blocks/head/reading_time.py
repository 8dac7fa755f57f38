"""The rule for how long it takes to read a story: `قراءة: 4 دقائق`, `قراءة: 3 د, 11 ث`."""

from __future__ import annotations

import re
from functools import lru_cache

from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.blocks.lines.word_forms import one_of, word_forms
from arabnews.lexicon import Lexicon
from arabnews.models import BlockKind

__all__ = ["reading_time"]

_LENGTH = 50


def reading_time(sheet: Sheet) -> Labels:
    """Label the minutes that a story takes to read, alone or behind its age: `منذ يوم · 4 دقائق قراءة`."""
    time = _time(sheet.lexicon)
    for number in sheet.free():
        line = sheet.lines[number].folded
        if len(line) <= _LENGTH and time.match(line):
            yield number, BlockKind.PLAYER


@lru_cache(maxsize=8)
def _time(lexicon: Lexicon) -> re.Pattern[str]:
    of = word_forms(lexicon)
    reading, minutes = one_of(of["reading"]), one_of(of["minutes"])
    behind = rf"{reading} ?:? ?\d+ ?{minutes}(?: ?[,،] ?\d+ ?\w)?"
    return re.compile(rf"(?:[^·|]{{2,30}} [·|] )?(?:{behind}|\d+ ?{minutes} {reading})$")
