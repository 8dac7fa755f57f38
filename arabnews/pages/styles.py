"""Style sheets inside the page: the classes under which text is there for screen readers alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from arabnews.pages.tags import SCREEN_READER
from arabnews.pages.tree import ElementT, TextT, Tree

__all__ = ["unseen_classes"]

_NAME = re.compile(r"\.([\w-]{1,80})\s{0,9}\Z")
_CLIPPED = re.compile(r"clip(?<![\w-]clip)(?:-path)?\s*:\s*(?:rect|inset)\(")  # letters first: found fast
_NAME_LENGTH, _RULE_LENGTH = 100, 600
_TINY = re.compile(r"(?<![\w-])(?:width|height)\s*:\s*1px")


def unseen_classes(tree: Tree[ElementT, TextT]) -> frozenset[str]:
    """Return the class names that hide text from the eye: the usual ones, and those that the page makes so.

    A rule that clips an element of one pixel has no other purpose, whatever the class is called.

    Args:
        tree: The parsed page.

    Returns:
        Class names as written.
    """
    sheets = (
        tree.data(text)
        for style in tree.named(("style",))
        for text in tree.children(style)
        if isinstance(text, tree.texts)
    )
    return SCREEN_READER.union(name for sheet in sheets if "clip" in sheet for name in _clipped(sheet))


def _clipped(sheet: str) -> Iterator[str]:
    """Yield the names of the classes whose rules clip them to a pixel."""
    for clip in _CLIPPED.finditer(sheet):
        start = sheet.rfind("{", max(0, clip.start() - _RULE_LENGTH), clip.start())
        end = sheet.find("}", clip.end(), clip.end() + _RULE_LENGTH)
        rule = sheet[start + 1 : end]
        if min(start, end) >= 0 and not ("{" in rule or "}" in rule) and _TINY.search(rule):
            named = _NAME.search(sheet, max(0, start - _NAME_LENGTH), start)
            if named:
                yield named[1]
