"""Signs without which a pattern need not be tried on a text."""

from __future__ import annotations

from collections.abc import Collection, Iterable

__all__ = ["first_place", "without_longer"]


def without_longer(signs: Collection[str]) -> tuple[str, ...]:
    """Leave out the signs that hold another one: where they stand, that one does.

    >>> without_longer(["جميع الحقوق", "الحقوق", "©"])
    ('الحقوق', '©')

    Args:
        signs: The signs, each but once.
    """
    return tuple(one for one in signs if not any(other in one for other in signs if other != one))


def first_place(text: str, signs: Iterable[str]) -> int | None:
    """Return where the first of some signs stands in a text, or `None` if none does.

    >>> first_place("شارك الخبر ©", ["©", "الخبر"]), first_place("شارك", ["©"])
    (5, None)

    Args:
        text: The text.
        signs: The signs.
    """
    return min((at for at in map(text.find, signs) if at >= 0), default=None)
