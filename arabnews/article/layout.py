"""The outlet's own knowledge of its pages: the layout of its profile, and the caller's hook."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from arabnews.article.draft import Draft
from arabnews.article.publisher import profile_of
from arabnews.blocks.selected import follow_layout
from arabnews.models import Note
from arabnews.outlets.apply import profile_hits
from arabnews.outlets.hooks import Hook
from arabnews.outlets.schema import Purpose, TextRules
from arabnews.pages.lines import Line
from arabnews.pages.subtree import subtree

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["read_layout"]


_NO_RULES = TextRules()
_HALF = 0.5
_SHORT = 60
"""Characters up to which a line is one thing: words in it speak for all of it."""
_SHOWN = 80


def read_layout(draft: Draft) -> Draft:
    """Let the profile and the hook of the page's outlet say what its lines are and where its parts stand.

    Args:
        draft: A page whose outlet is recognised, before its lines are labelled.

    Returns:
        The draft, with notes on a layout that does not fit any more and on a hook that fails.
    """
    profile = profile_of(draft)
    if profile is None:
        return draft
    if profile.text != _NO_RULES:
        draft.sheet.known = profile_hits(draft.page.lines, profile)
    if draft.sheet.scope is None:
        return draft
    notes: list[Note] = []
    if profile.layout and follow_layout(draft.sheet, profile.layout) is None:
        told = f"none of the layouts of {profile.id!r} selects the story; the site may have changed"
        notes.append(Note(code="profile.no-layout-fits", message=told))
    hook = draft.options.hooks.get(profile.id)
    if hook is not None and draft.source is not None:
        notes += _follow_hook(draft, profile.id, hook, draft.source)
    return replace(draft, notes=(*draft.notes, *notes))


def _follow_hook(draft: Draft, outlet: str, hook: Hook, source: str | Tag) -> Iterator[Note]:
    """Ask a hook, and remember the lines that hold its words; yield what went wrong."""
    scope, lines = draft.sheet.scope, draft.page.lines
    inside = scope.inside if scope is not None else ()
    if scope is None or scope.story is None or not inside:
        yield Note(code="hook.no-story", message=f"the page of {outlet!r} has no element with running text")
        return
    try:
        named = hook(subtree(source, scope.story, [lines[number] for number in inside])).named()
    except Exception as error:  # noqa: BLE001 - the caller's code: whatever it raises, the article is not lost
        told = f"the hook of {outlet!r} raised {type(error).__name__}: {error}"
        yield Note(code="hook.failed", message=told)
        return
    places = _Places(lines, inside[0], inside[-1])
    found: dict[Purpose, list[tuple[int, ...]]] = {
        purpose: [places.find(text) for text in words] for purpose, words in named.items()
    }
    draft.sheet.hooked = {
        purpose: tuple(dict.fromkeys(chain.from_iterable(numbers))) for purpose, numbers in found.items()
    }
    for purpose, words in named.items():
        for text in (text for text, numbers in zip(words, found[purpose], strict=True) if not numbers):
            told = f"the hook of {outlet!r} gives as {purpose} what is not on the page: {text[:_SHOWN]!r}"
            yield Note(code="hook.not-on-page", message=told)


class _Places:
    """The lines of a page as one run of characters without white space, which trees and lines tell alike."""

    __slots__ = ("_lines", "_starts", "_story", "_text")

    def __init__(self, lines: Sequence[Line], first: int, last: int) -> None:
        """Join the lines; the story goes from the first to the last."""
        self._lines = [_bare(line.text) for line in lines]
        self._text = "".join(self._lines)
        self._starts = [0, *accumulate(map(len, self._lines))]
        self._story = self._starts[first], self._starts[last + 1]

    def find(self, words: str) -> tuple[int, ...]:
        """Return the numbers of the lines that words are, or of the short line that they stand in."""
        bare = _bare(words)
        start = self._text.find(bare, *self._story) if bare else -1
        if bare and start < 0:
            start = self._text.find(bare)
        if start < 0:
            return ()
        end = start + len(bare)
        lines = range(bisect_right(self._starts, start) - 1, bisect_left(self._starts, end))
        return tuple(number for number in lines if self._is_told(number, start, end))

    def _is_told(self, number: int, start: int, end: int) -> bool:
        first, last = self._starts[number], self._starts[number + 1]
        share = min(end, last) - max(start, first)
        return share >= _HALF * (last - first) or last - first <= _SHORT


def _bare(text: str) -> str:
    return "".join(text.split())
