"""One pattern for many date words, with their common beginnings shared."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from arabnews.text.fold import fold_text

__all__ = ["any_of"]


def any_of(forms: Iterable[str]) -> str:
    """Return one pattern for many forms, with their common beginnings factored out, longest first.

    >>> any_of(["امس", "امس الاول", "اليوم"])
    '(?:ا(?:ليوم|مس(?: +الاول)?))'
    """
    tree = _Tree()
    for form in forms:
        node = tree
        for letter in fold_text(form):
            node = node.branches.setdefault(letter, _Tree())
        node.ends = True
    return f"(?:{_factored(tree)})"


@dataclass(slots=True)
class _Tree:
    """Forms with their common beginnings shared."""

    branches: dict[str, _Tree] = field(default_factory=dict[str, "_Tree"])
    ends: bool = False


def _factored(tree: _Tree) -> str:
    ends = tree.ends
    branches = [_letter(letter) + _factored(rest) for letter, rest in sorted(tree.branches.items())]
    if not branches:
        return ""
    if len(branches) == 1 and not ends:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if ends else ''}"


def _letter(letter: str) -> str:
    if letter.isdecimal():
        return rf"{letter}(?!\d)"  # `ربيع 2`, but not of `ربيع 2011`
    return " +" if letter == " " else re.escape(letter)
