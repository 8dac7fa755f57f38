"""How words of credit lines are written otherwise: with a number on, a letter doubled, two swapped."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["squeeze", "swaps", "without_number"]

_DOUBLED = re.compile(r"(.)\1+")


def without_number(word: str) -> str:
    """Return a word without the number at its end, unless it is one.

    >>> without_number("المرفأ24"), without_number("24")
    ('المرفأ', '24')

    Args:
        word: A word.
    """
    return (word.rstrip("0123456789") or word) if word[-1:].isdigit() else word


def squeeze(key: str) -> str:
    """Return a key without doubled letters.

    >>> squeeze("روييترز")
    'رويترز'

    Args:
        key: Folded words.
    """
    return _DOUBLED.sub(r"\1", key)


def swaps(word: str) -> Iterator[str]:
    """Yield the word with each two neighbouring letters swapped.

    >>> list(swaps("واس"))
    ['اوس', 'وسا']

    Args:
        word: A word.
    """
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
