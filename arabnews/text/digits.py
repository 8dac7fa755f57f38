"""Digits of the three systems that Arabic pages mix: 123, ١٢٣ and ۱۲۳."""

from __future__ import annotations

__all__ = ["DIGIT_VARIANTS", "ascii_digits", "to_int"]

DIGIT_VARIANTS: tuple[tuple[str, str], ...] = tuple(
    (chr(zero + value), str(value)) for zero in (0x0660, 0x06F0) for value in range(10)
)
"""Each Arabic-Indic and Persian digit with its ASCII twin."""

_MOST_DIGITS = 18  # more is no count, day or year, but an account number or noise


def ascii_digits(text: str) -> str:
    """Write every digit of the three systems in ASCII; the length stays.

    >>> ascii_digits("١٤ آذار ۲۰۲۴")
    '14 آذار 2024'
    """
    if text.isascii():
        return text
    for variant, plain in DIGIT_VARIANTS:
        text = text.replace(variant, plain)
    return text


def to_int(digits: str) -> int | None:
    """Read a run of digits as a number.

    >>> to_int("٢٠٢٤")
    2024
    >>> to_int("آذار") is None
    True

    Args:
        digits: Digits of any of the three systems and nothing else.

    Returns:
        The number; `None` for an empty string, for anything but digits, and for more than 18 digits.
    """
    if not 0 < len(digits) <= _MOST_DIGITS:
        return None
    plain = ascii_digits(digits)
    return int(plain) if plain.isascii() and plain.isdigit() else None
