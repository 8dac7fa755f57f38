"""The story's rubric where markup calls it so: by the class of an element, or by what a link is for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from arabnews.blocks.head.beside import is_beside_headline, is_near_headline
from arabnews.blocks.lines.shapes import word_count
from arabnews.blocks.lines.sheet import Sheet
from arabnews.models import BlockKind
from arabnews.pages.element import Mark

__all__ = ["category", "filed_marks", "is_filed_link"]

_ABOVE = 3
_CATEGORY = re.compile(r"categor|rubri[ck]|rubrique|(?<![a-z])(?:cats?|catname|genre|section|topic)(?![a-z])")
_OTHERS = re.compile("parent|crumb|head|title|wrap|list|menu|related|other")
"""Parts of class names beside one of them that mark the rubric above it, or a heading over other stories."""
_DEPTH = 2
_LONGEST = 60
"""Characters up to which an element of that name holds a rubric, and not a part of the page."""
_MOST = 24
"""Inline elements of a line from which on it is a menu."""
_NEAR = 20
_WORDS = 4


def category(sheet: Sheet) -> Iterator[tuple[int, BlockKind]]:
    """Label a few words beside the headline whose element, or the link that they are, is a category's."""
    if sheet.scope is None or sheet.headline is None:
        return
    around = range(max(0, sheet.headline - _NEAR), min(sheet.headline + _NEAR, len(sheet.lines)))
    for number in around:
        if number == sheet.headline or word_count(_behind_label(sheet.lines[number].folded)) > _WORDS:
            continue
        if not sheet.is_free(number) or not is_near_headline(sheet, number):
            continue
        first = number == 0 and sheet.headline <= _ABOVE  # a page without a head of its site
        if _is_filed(sheet, number) and (first or is_beside_headline(sheet, number)):
            yield number, BlockKind.SECTION


def filed_marks(sheet: Sheet, number: int) -> Iterator[Mark]:
    """Yield the inline elements of a line that markup calls a category, or the link in them.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    marks = sheet.lines[number].marks
    for mark in marks if len(marks) <= _MOST else ():
        words = sheet.page.text[mark.start : mark.end]
        if (is_filed_link(mark) or _is_category(mark.tokens)) and word_count(words) <= _WORDS:
            inner = [one for one in marks if one is not mark and one.href and _holds(mark, one)]
            yield inner[0] if inner else mark


def is_filed_link(mark: Mark) -> bool:
    """Tell whether a link says that it leads to the rubric, `rel="category tag"`."""
    return mark.rel is not None and "category" in mark.rel.split()


def _is_filed(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number]
    around = line.element.chain(_DEPTH) if line.element is not None else ()
    if any(_is_category(one.tokens) and one.chars <= _LONGEST for one in around):
        return sheet.date(number) is None
    return any(mark.end - mark.start == line.end - line.start for mark in filed_marks(sheet, number))


def _behind_label(folded: str) -> str:
    """Return what a line says behind its label, `المجموعة: ثقافة وفن`."""
    return folded.partition(": ")[2] or folded


def _is_category(tokens: Iterable[str]) -> bool:
    return any(map(_is_category_token, tokens))


@lru_cache(maxsize=4096)
def _is_category_token(token: str) -> bool:
    return _CATEGORY.search(token) is not None and _OTHERS.search(token) is None


def _holds(outer: Mark, inner: Mark) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
