"""Rules for lines in which bars part lines of the site: `الأكثر قراءة | الأكثر تعليقا`."""

from __future__ import annotations

from arabnews.blocks.lines.markers import marker_table
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.blocks.lines.word_forms import word_forms
from arabnews.models import BlockKind

__all__ = ["marker_row"]

_LENGTH = 120


def marker_row(sheet: Sheet) -> Labels:
    """Label a row of the site's own lines, parted by bars: heads of tabs, names of a menu."""
    if "|" not in sheet.page.folded.text:
        return
    table = marker_table(sheet.lexicon)
    also = frozenset(word_forms(sheet.lexicon)["below-control"])
    for number in sheet.free():
        line = sheet.lines[number].folded
        if "|" not in line or len(line) > _LENGTH:
            continue
        pieces = [piece.strip() for piece in line.split("|") if piece.strip()]
        found = [table.find(piece) for piece in pieces if piece not in also]
        first = found[0] if len(pieces) > 1 and found else None
        if first is not None and all(one is not None and one.alone for one in found):
            is_other = first.entry.kind in {BlockKind.RELATED, BlockKind.COMMENT}
            yield number, BlockKind.NAV if is_other else first.entry.kind
