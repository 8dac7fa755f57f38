"""On which day the week begins, by country (CLDR)."""

from __future__ import annotations

__all__ = ["first_weekday"]

_SATURDAY = frozenset({"BH", "DZ", "EG", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SD", "SY", "YE"})
_SUNDAY = frozenset({"IL", "PS", "SA", "US"})


def first_weekday(country: str | None) -> int:
    """Return 5 for Saturday, 6 for Sunday, 0 for Monday, which is also the answer for an unknown country.

    >>> first_weekday("EG"), first_weekday("MA"), first_weekday(None)
    (5, 0, 0)
    """
    if country in _SATURDAY:
        return 5
    return 6 if country in _SUNDAY else 0
