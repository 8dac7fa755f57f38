"""One name in two spellings on a page: القيمري، القميري; العجلاني، العجيلاني."""

from __future__ import annotations

__all__ = ["are_alike"]

_VOWELS = frozenset("اوي")
_SHORTEST = 6  # letters of a family name of which one may be astray


def are_alike(one: str, other: str) -> bool:
    """Tell whether two words differ in two neighbours that changed places, or in one long vowel inside.

    >>> are_alike("القيمري", "القميري"), are_alike("الحداد", "الحدادي")
    (True, False)

    Args:
        one: A word in its search form.
        other: Another.
    """
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST or len(long) - len(short) > 1 or one == other:
        return False
    first = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) == len(long):
        swapped = long[first + 1 : first + 2] + long[first : first + 1]
        return short[first : first + 2] == swapped and short[first + 2 :] == long[first + 2 :]
    return 0 < first < len(short) and long[first] in _VOWELS and short[first:] == long[first + 1 :]
