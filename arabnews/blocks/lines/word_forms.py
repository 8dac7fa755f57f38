"""The words of `block-words.toml` by their work, in their search form, and patterns of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import get_args

from arabnews.lexicon import Lexicon
from arabnews.lexicon.block_tables import BlockWordEntry, BlockWordKind

__all__ = ["END", "START", "WordForms", "one_of", "word_forms"]

WordForms = Mapping[BlockWordKind, tuple[str, ...]]

START, END = r"(?<![^\W_])", r"(?![^\W_])"
"""Where a word begins and where it ends, in a pattern."""


@lru_cache(maxsize=8)
def word_forms(lexicon: Lexicon) -> WordForms:
    """Return the words of each kind, in the order of the files.

    >>> from arabnews.lexicon import default_lexicon
    >>> word_forms(default_lexicon())["writes"]
    ('يكتب', 'تكتب')
    """
    forms: dict[BlockWordKind, tuple[str, ...]] = dict.fromkeys(get_args(BlockWordKind), ())
    for entry in lexicon.of(BlockWordEntry):
        forms[entry.kind] += entry.folded
    return MappingProxyType(forms)


def one_of(*forms: Iterable[str]) -> str:
    r"""Return a pattern that matches the longest of some forms; nothing where there is none.

    >>> one_of(("بقلم", "كتب"), ("كتب بواسطه",))
    '(?:كتب\\ بواسطه|بقلم|كتب)'

    Args:
        forms: Forms in their search form, of one kind or of several.
    """
    longest_first = sorted((form for kind in forms for form in kind), key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})"
