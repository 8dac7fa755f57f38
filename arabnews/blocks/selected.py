"""Rules that follow the outlet's layout: its profile, or the caller's hook, says where the parts stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind
from arabnews.outlets.schema import PURPOSES, Layout, Purpose
from arabnews.outlets.selectors import Sieve, State
from arabnews.pages.element import Element, Mark
from arabnews.pages.lines import Line

__all__ = [
    "Found",
    "by_hook",
    "by_layout",
    "by_words",
    "counting",
    "find_selected",
    "follow_layout",
    "outside",
]

_KINDS: dict[Purpose, BlockKind] = {
    "drop": BlockKind.OTHER,
    "title": BlockKind.HEADLINE,
    "deck": BlockKind.DECK,
    "byline": BlockKind.BYLINE,
    "date": BlockKind.DATE_LINE,
    "caption": BlockKind.CAPTION,
    "section": BlockKind.SECTION,
    "tags": BlockKind.TAGS,
    "related": BlockKind.RELATED,
}
_ALONE = frozenset({BlockKind.DECK, BlockKind.SECTION})
"""What a page has once: where the profile has placed it, no other rule places it too."""
_HALF = 0.5
_SHORT = 60
"""Characters up to which a line is one thing, of which any inline element may speak."""
_LEAST = 1 / 3
"""Share of the running text that the rules of every page find which a body must hold: a selector that finds
less was meant for another element, one that has since taken its name."""


class Found(NamedTuple):
    """What a selector found on a page.

    Attributes:
        purpose: What it looks for.
        selector: The selector.
        lines: Numbers of the lines that it selects.
    """

    purpose: Purpose
    selector: str
    lines: tuple[int, ...]


def find_selected(lines: Sequence[Line], layout: Layout) -> tuple[Found, ...]:
    """Find what each selector of a layout selects.

    A line is selected with the element that holds it or one around it, or with an inline element that is at
    least half of it; on a short line any inline element speaks for the whole.

    Args:
        lines: The lines of a page.
        layout: The layout.

    Returns:
        Every selector in the order of the layout, those that find nothing too.
    """
    return _Reading(lines, layout).found


def counting(found: Iterable[Found]) -> dict[Purpose, Found]:
    """Return for each purpose the first selector that finds anything."""
    first: dict[Purpose, Found] = {}
    for one in found:
        if one.lines:
            first.setdefault(one.purpose, one)
    return first


def follow_layout(sheet: Sheet, layouts: Sequence[Layout]) -> int | None:
    """Let the first layout that fits the page say where its parts stand.

    Args:
        sheet: The page on the desk; its `selected` is filled in, and its `scope` moved to the body.
        layouts: The layouts of its outlet.

    Returns:
        Its place among them, `None` if none fits.
    """
    for place, layout in enumerate(layouts if sheet.scope else ()):
        reading = _Reading(sheet.lines, layout)
        chosen = counting(reading.found)
        body = chosen.get("body")
        if not chosen or (layout.body and (body is None or not _is_story(sheet, body.lines))):
            continue
        if body is not None and sheet.scope is not None:
            sheet.scope = sheet.scope.moved_to(reading.holder(body))
        sheet.selected = {purpose: found.lines for purpose, found in chosen.items()}
        return place
    return None


def by_words(sheet: Sheet) -> Labels:
    """Label the lines that the outlet's profile knows by their words: noise, strips, markers, the end."""
    for hit in sheet.known:
        if sheet.markers[hit.line] is None:  # words that every page has say more
            yield hit.line, hit.kind


def by_layout(sheet: Sheet) -> Labels:
    """Label what the selectors of the outlet's profile find."""
    return _labels(sheet, sheet.selected)


def by_hook(sheet: Sheet) -> Labels:
    """Label what the caller's hook for the outlet finds."""
    return _labels(sheet, sheet.hooked)


def outside(sheet: Sheet) -> Labels:
    """Label what is left outside the body that the outlet's profile selects."""
    body = frozenset(sheet.selected.get("body", ()))
    for number in sheet.free() if body else ():
        if number not in body:
            yield number, BlockKind.OTHER


def _labels(sheet: Sheet, selected: Mapping[Purpose, tuple[int, ...]]) -> Labels:
    placed: set[BlockKind] = set()
    for purpose, kind in _KINDS.items():
        numbers = [number for number in selected.get(purpose, ()) if sheet.is_free(number)]
        if purpose == "title":
            numbers = [] if sheet.headline is not None else numbers[:1]
            sheet.headline = next(iter(numbers), sheet.headline)
        for number in numbers:
            yield number, kind
            placed.add(kind)
    sheet.placed |= placed & _ALONE


def _is_story(sheet: Sheet, body: Sequence[int]) -> bool:
    """Tell whether a body holds a fair share of the running text that the rules of every page find."""
    held = sheet.scope.inside if sheet.scope is not None else ()
    story = (len(sheet.lines[number].text) for number in held if sheet.prose[number])
    inside = sum(len(sheet.lines[number].text) for number in body if sheet.prose[number])
    return inside > 0 and inside >= _LEAST * sum(story)


class _Reading:
    """The lines of a page as the selectors of a layout see them."""

    __slots__ = ("_lines", "_sieve", "_states", "found")

    def __init__(self, lines: Sequence[Line], layout: Layout) -> None:
        wanted: list[tuple[Purpose, str]] = [
            (purpose, selector) for purpose in PURPOSES for selector in layout.selectors(purpose)
        ]
        self._sieve = _sieve(tuple(selector for _, selector in wanted))
        self._states: dict[int, State] = {}  # by identity: elements hash in Python
        selected = [(number, bits) for number, line in enumerate(lines) if (bits := self._bits(line))]
        self.found = tuple(
            Found(
                purpose,
                selector,
                tuple(number for number, bits in selected if bits & self._sieve.ends(selector)),
            )
            for purpose, selector in wanted
        )
        self._lines = lines

    def holder(self, body: Found) -> Element | None:
        """Return the innermost element that holds all that a selector selects."""
        ends = self._sieve.ends(body.selector)
        holder: Element | None = None
        for element in dict.fromkeys(self._lines[number].element for number in body.lines):
            if element is not None:
                selected = [one for one in element.chain() if self._states[id(one)].here & ends] or [element]
                holder = selected[-1] if holder is None else holder.around_both(selected[-1])
        return holder

    def _bits(self, line: Line) -> int:
        """Return the bits of what selects a line."""
        if line.element is None:
            return 0
        around = self._state(line.element)
        bits = around.around
        least = _HALF * len(line.text) if len(line.text) > _SHORT else 1
        for mark, state in self._marks(line, around) if line.marks else ():
            if mark.end - mark.start >= least:
                bits |= state.around
        return bits

    def _state(self, element: Element) -> State:
        """Return the state of an element; it is found once for it and for each element around it."""
        states = self._states
        missing: list[Element] = []
        one: Element | None = element
        while one is not None and id(one) not in states:
            missing.append(one)
            one = one.parent
        state = State() if one is None else states[id(one)]
        for one in reversed(missing):
            state = states[id(one)] = self._sieve.enter(state, one)
        return state

    def _marks(self, line: Line, around: State) -> Iterator[tuple[Mark, State]]:
        """Yield the inline elements of a line with their states, those around others first."""
        open_marks: list[tuple[Mark, State]] = []
        for mark in reversed(line.marks):
            while open_marks and open_marks[-1][0].start > mark.start:
                open_marks.pop()
            state = self._sieve.enter(open_marks[-1][1] if open_marks else around, mark)
            open_marks.append((mark, state))
            yield mark, state


@lru_cache(maxsize=256)
def _sieve(selectors: tuple[str, ...]) -> Sieve:
    return Sieve(selectors)
