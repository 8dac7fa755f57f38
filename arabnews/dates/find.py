"""Find date expressions in running text and in header lines."""

from __future__ import annotations

import datetime as dt

from arabnews.models import DateMention

__all__ = ["find_dates", "parse_date"]


def find_dates(
    text: str, *, reference: dt.date | None = None, country: str | None = None
) -> tuple[DateMention, ...]:
    """Find every date expression of a text."""
    return ()


def parse_date(line: str, *, reference: dt.date | None = None, country: str | None = None) -> DateMention | None:
    """Read one header line."""
    return None
