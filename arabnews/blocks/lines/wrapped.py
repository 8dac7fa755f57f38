"""Lines of a text that was broken at a fixed width, as in mails and printed pages: each is running text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from arabnews.blocks.lines.shapes import ends_sentence
from arabnews.credits.vocabulary import vocabulary
from arabnews.lexicon import Lexicon
from arabnews.pages.lines import Line

__all__ = ["wrapped_lines"]

_WIDEST, _NARROWEST = 119, 30
"""Characters of the widest line of a text that is broken at a width."""
_FULL = 0.82
"""Share of the width that a line has at least where the next word did not fit."""
_FULL_LINES = 4
"""Such lines of a page from which on they are no chance."""
_OPEN_LINES = 2
"""Lines of them that break off within a clause, or before the line with its stop; titles do not."""
_OPEN = 0.15
_COMMAS = ("،", ",", "؛")


def wrapped_lines(lines: Sequence[Line], lexicon: Lexicon) -> Iterator[int]:
    """Yield the numbers of the lines of a text that was broken at a fixed width.

    Args:
        lines: The lines of a page.
        lexicon: The words in use.

    Yields:
        Lines that the next word would have made too wide, and those on which their sentences close.
    """
    if len(lines) <= _FULL_LINES or any(line.element is not None for line in lines[:1]):
        return
    width = max(len(line.folded) for line in lines)
    if not _NARROWEST <= width <= _WIDEST:
        return
    full = [_is_full(lines, number, width) for number in range(len(lines))]
    breaks = [n for n, is_full in enumerate(full) if is_full and not ends_sentence(lines[n].folded)]
    closed = sum(not full[n + 1] and ends_sentence(lines[n + 1].folded) for n in breaks)
    is_open = closed + sum(_breaks_off(lines[n].folded, lexicon) for n in breaks)
    if len(breaks) >= _FULL_LINES and is_open >= max(_OPEN_LINES, _OPEN * len(breaks)):
        yield from _blocks(lines, full, lexicon)


def _is_full(lines: Sequence[Line], number: int, width: int) -> bool:
    """Tell whether the first word of the next line of a paragraph did not fit on a line."""
    if number + 1 >= len(lines) or lines[number + 1].gap:
        return False
    following = lines[number + 1].folded.partition(" ")[0]
    return len(lines[number].folded) + 1 + len(following) > _FULL * width


def _breaks_off(folded: str, lexicon: Lexicon) -> bool:
    """Tell whether a line ends within a clause, with a comma or a word such as `في`, or has a stop inside."""
    if folded.endswith(_COMMAS) or ". " in folded:
        return True
    return folded.rpartition(" ")[2] in vocabulary(lexicon).names.function


def _blocks(lines: Sequence[Line], full: list[bool], lexicon: Lexicon) -> Iterator[int]:
    """Yield the lines of paragraphs: full ones and the one that follows, two and more or closed by a stop."""
    start = 0
    while start < len(lines):
        end = start
        while full[end]:
            end += 1
        is_text = end - start > 1 or (end > start and ends_sentence(lines[end].folded))
        first = start + (is_text and _is_title(lines, start, lexicon))
        if is_text:
            yield from range(first, end + 1)
        start = end + 1


def _is_title(lines: Sequence[Line], number: int, lexicon: Lexicon) -> bool:
    """Tell whether the line above a text that opens with a verb is its title, as wide as the text."""
    if _breaks_off(lines[number].folded, lexicon) or ends_sentence(lines[number].folded):
        return False
    return lines[number + 1].folded.partition(" ")[0] in vocabulary(lexicon).verbs
