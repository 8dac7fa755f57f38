"""Texts and paths as a caller hands them over."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from arabnews.errors import InputError

__all__ = ["given_path", "given_text", "replace_surrogates"]

_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def given_text(text: object) -> str:
    """Return a text with its lone surrogates replaced, which no file can hold.

    Raises:
        InputError: The value is no text.
    """
    if not isinstance(text, str):
        raise InputError(
            f"a text is str, got {type(text).__name__}; arabnews.decode(page) makes one of bytes"
        )
    return replace_surrogates(text)


def given_path(path: object) -> Path:
    """Return the path of a file.

    Raises:
        InputError: The value is none; of several each is an argument of its own.
    """
    if not isinstance(path, str | PathLike):
        raise InputError(f"a file is a str or a Path, got {type(path).__name__}; pass each by itself")
    return Path(path)  # pyright: ignore[reportUnknownArgumentType]


def replace_surrogates(text: str) -> str:
    """Replace lone surrogates by U+FFFD, one for one, so that offsets hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.translate(_SURROGATES)
    return text
