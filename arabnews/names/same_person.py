"""When two printed names are one person's."""

from __future__ import annotations

import re

from arabnews.text.fold import fold_text

__all__ = ["abbreviates", "same_person"]

_WORD = re.compile(r"[^\W_]+")
_THE = "ال"
_APART, _JOINED = "عبد ال", "عبدال"
_CHILDREN = frozenset({"بن", "ابن", "بنت"})
"""Between a name and the father's: newsrooms print them or not."""


def same_person(first: str, second: str) -> bool:
    """Tell whether two printed names can be the same person: the words of one stand in the other, in order.

    >>> same_person("محمد بن سالم العابد", "محمد العابد")
    True
    >>> same_person("محمد العابد", "أحمد العابد")
    False

    Args:
        first: A name as printed.
        second: Another.
    """
    long, short = sorted((_key(first), _key(second)), key=len, reverse=True)
    if len(short) < 2:
        return long == short
    rest = iter(long)
    return long[0] == short[0] and all(word in rest for word in short)


def abbreviates(short: str, full: str) -> bool:
    """Tell whether a printed name is another one with the first letter alone of its last word.

    >>> abbreviates("سالم.ع", "سالم العابد"), abbreviates("سالم", "سالم العابد")
    (True, False)

    Args:
        short: A name as printed.
        full: Another.
    """
    words, whole = _key(short), _key(full)
    if len(words) < 2 or len(words[-1]) > 1 or len(words) != len(whole) or words[:-1] != whole[:-1]:
        return False
    return whole[-1] != words[-1] and whole[-1].removeprefix(_THE).startswith(words[-1])


def _key(name: str) -> tuple[str, ...]:
    """Return a name's words as they are compared: folded, `عبد` written together, `بن` left out."""
    words = _WORD.findall(fold_text(name).replace(_APART, _JOINED))
    return tuple(word for word in words if word not in _CHILDREN)
