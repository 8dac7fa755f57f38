"""Pages of text that tell no story of their own: every text on them is the opening of a story, cut off."""

from __future__ import annotations

import re
from itertools import islice

from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind

__all__ = ["openings"]

_CUT_OFF = re.compile(r"(?:\.\.+|…|\[…\])[^\w.…]*$")
_STOPPED = re.compile(r"(?<!\.)[.؟!][\"'»”’)\]]*$")
_OPENINGS = 3
"""Openings of stories, and no whole paragraph, from which on a page lists stories."""
_HEADED = 2
"""The same below a heading such as `أرشيف`."""
_TOP = 3
"""Lines of a page among which its heading is looked for."""


def openings(sheet: Sheet) -> Labels:
    """Label the stories of a text that lists them: no paragraph is whole, `أكمل القراءة` is below it."""
    if sheet.scope is not None or sheet.headline is not None:
        return
    running = list(sheet.free_prose())
    if len(running) < _HEADED or _STOPPED.search(sheet.lines[running[0]].folded):
        return
    is_headed = any(sheet.words.lists.match(sheet.lines[n].folded) for n in islice(sheet.free(), _TOP))
    if len(running) < _OPENINGS and not (is_headed or all(_has_link(sheet, n) for n in running)):
        return
    test = _STOPPED if is_headed else _CUT_OFF
    cut = [n for n in running if (test.search(_opening(sheet, n)) is None) == is_headed]
    if len(cut) == len(running) and not _heads_box(sheet, running[0]):
        yield from ((number, BlockKind.RELATED) for number in sheet.free())


def _has_link(sheet: Sheet, number: int) -> bool:
    """Tell whether the link to the rest stands on a line of its own below an opening."""
    return any(sheet.words.read_on.fullmatch(line.folded) for line in sheet.lines[number + 1 : number + 2])


def _opening(sheet: Sheet, number: int) -> str:
    """Return a line without the words of its link, `… أكمل القراءة`."""
    return sheet.words.read_on.sub("", sheet.lines[number].folded)


def _heads_box(sheet: Sheet, first: int) -> bool:
    """Tell whether a heading of other stories stands below a title: the cut-off ones are not the story."""
    heads = [found is not None and found.entry.kind == BlockKind.RELATED for found in sheet.markers[:first]]
    title = next((number for number in sheet.free(0, first) if not heads[number]), first)
    return any(heads[title:])
