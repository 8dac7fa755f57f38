"""A day, or a day with its time: never a day with an invented midnight."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import BeforeValidator

from arabnews.errors import InputError

__all__ = ["Moment", "moment_of", "told_moment"]


def moment_of(value: object) -> dt.date:
    """Return a moment as it is, or read one in ISO 8601: a day stays a day.

    >>> moment_of("2024-03-07"), moment_of("2024-03-07T11:36")
    (datetime.date(2024, 3, 7), datetime.datetime(2024, 3, 7, 11, 36))

    Raises:
        ValueError: The value is neither.
    """
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str):
        for read in (dt.date.fromisoformat, dt.datetime.fromisoformat):
            try:
                return read(value)
            except ValueError:
                continue
    raise ValueError(f"{value!r} is no ISO date; write for example 2024-03-07 or 2024-03-07T11:36")


Moment = Annotated[dt.datetime | dt.date, BeforeValidator(moment_of)]
"""A day, or a day with its time, never a day with an invented midnight."""


def told_moment(value: object, name: str) -> dt.date | None:
    """Return the moment that a caller hands over, `None` if there is none.

    Args:
        value: A date, a datetime, or either in ISO 8601.
        name: What the caller calls it, for the message.

    Raises:
        InputError: The value is none of these.
    """
    if value is None:
        return None
    try:
        return moment_of(value)
    except ValueError as error:
        raise InputError(f"{name}: {error}") from error
