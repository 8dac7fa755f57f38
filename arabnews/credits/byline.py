"""Take a credit line apart."""

from __future__ import annotations

from arabnews.models import Credit

__all__ = ["parse_credit"]


def parse_credit(line: str) -> Credit | None:
    """Read one credit line; `None` if it is none."""
    return None
