"""The rule for what a page lets its readers skip: `تخطى قصص مقترحة وواصل القراءة` … `قصص مقترحة نهاية`."""

from __future__ import annotations

from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind

__all__ = ["skipped"]

_SKIP_LINK = "skip-link-end"
_READ_ON = 2
"""Words behind the name of what may be skipped; one stands before it."""
_END = "نهايه"
_MOST_LINES = 30


def skipped(sheet: Sheet) -> Labels:
    """Label what stands between a link that skips it, by its name, and the line that says where it ends."""
    for number, found in enumerate(sheet.markers):
        if found is None or found.entry.id != _SKIP_LINK:
            continue
        end = _end_of(sheet, number)
        if end is not None:
            yield from ((inside, BlockKind.RELATED) for inside in sheet.free(number + 1, end + 1))


def _end_of(sheet: Sheet, number: int) -> int | None:
    words = sheet.lines[number].folded.split()[1:]
    name = " ".join(words[:-_READ_ON] if words[-1] != words[-_READ_ON] else words)
    ends = {f"{_END} {name}", f"{name} {_END}"}
    last = min(len(sheet.lines), number + _MOST_LINES)
    return next((n for n in range(number + 1, last) if sheet.lines[n].folded.strip() in ends), None)
