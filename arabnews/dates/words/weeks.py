"""On which day the week begins, by country (CLDR)."""

from __future__ import annotations

import re

from arabnews.errors import InputError

__all__ = ["country_code", "first_weekday"]

_SATURDAY = frozenset({"BH", "DZ", "EG", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SD", "SY", "YE"})
_SUNDAY = frozenset({"IL", "PS", "SA", "US"})
_CODE = re.compile("[A-Za-z]{2}")


def country_code(country: object) -> str | None:
    """Return the code of a country that a caller names, in capitals; `None` if there is none.

    >>> country_code("eg")
    'EG'

    Raises:
        InputError: The value is no such code.
    """
    if country is None:
        return None
    if isinstance(country, str) and _CODE.fullmatch(country):
        return country.upper()
    raise InputError(f"{country!r} is no ISO 3166 code; write for example EG or SA")


def first_weekday(country: str | None) -> int:
    """Return 5 for Saturday, 6 for Sunday, 0 for Monday, which is also the answer for an unknown country.

    >>> first_weekday("EG"), first_weekday("MA"), first_weekday(None)
    (5, 0, 0)
    """
    if country in _SATURDAY:
        return 5
    return 6 if country in _SUNDAY else 0
