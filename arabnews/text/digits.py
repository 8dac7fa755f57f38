"""Digits of the three systems that Arabic pages mix: 123, ١٢٣ and ۱۲۳."""

from __future__ import annotations

__all__ = ["DIGIT_VARIANTS"]

DIGIT_VARIANTS: tuple[tuple[str, str], ...] = tuple(
    (chr(zero + value), str(value)) for zero in (0x0660, 0x06F0) for value in range(10)
)
"""Each Arabic-Indic and Persian digit with its ASCII twin."""
