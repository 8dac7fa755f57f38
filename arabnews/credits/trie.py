"""One pattern for many names: agencies and outlets are looked for in whole articles at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

__all__ = ["any_of"]

_Trie = dict[str, "_Trie"]


def any_of(keys: Iterable[str]) -> str:
    """Return one pattern for many names; names with the same beginning share it.

    A blank in a name stands for a blank, a full stop, or both.

    >>> import re
    >>> re.fullmatch(any_of(["ا ف ب", "ا ب"]), "ا.ف.ب") is not None
    True

    Args:
        keys: Folded names.
    """
    trie: _Trie = {}
    for key in keys:
        node = trie
        for letter in key:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(trie) if trie else "(?!)"


def _branch(node: _Trie) -> str:
    tails = list(_tails(node))
    joined = tails[0] if len(tails) == 1 else f"(?:{'|'.join(tails)})"
    return f"(?:{joined})?" if "" in node and tails else joined if tails else ""


def _tails(node: _Trie) -> Iterator[str]:
    for letter, below in node.items():
        if letter:
            yield ("[. ]{1,2}" if letter == " " else re.escape(letter)) + (_branch(below) if below else "")
