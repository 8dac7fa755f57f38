"""Style sheets inside the page: the classes under which text is there for screen readers alone."""

from __future__ import annotations

import re

from arabnews.pages.tags import SCREEN_READER
from arabnews.pages.tree import ElementT, TextT, Tree

__all__ = ["unseen_classes"]

_RULE = re.compile(r"\.([\w-]{1,80})\s{0,9}\{([^{}]{1,600})\}")
_CLIPPED = re.compile(r"(?<![\w-])clip(?:-path)?\s*:\s*(?:rect|inset)\(")
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
    found = {
        name
        for sheet in sheets
        if "clip" in sheet
        for name, rule in _RULE.findall(sheet)
        if _CLIPPED.search(rule) and _TINY.search(rule)
    }
    return SCREEN_READER | found
