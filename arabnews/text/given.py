"""A text as a caller hands it over."""

from __future__ import annotations

from arabnews.errors import InputError

__all__ = ["given_text", "replace_surrogates"]

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


def replace_surrogates(text: str) -> str:
    """Replace lone surrogates by U+FFFD, one for one, so that offsets hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.translate(_SURROGATES)
    return text
