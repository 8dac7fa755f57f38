"""Find quotations and their speakers."""

from __future__ import annotations

from arabnews.models import Quote

__all__ = ["find_quotes"]


def find_quotes(text: str) -> tuple[Quote, ...]:
    """Find the quotations of running text."""
    return ()
