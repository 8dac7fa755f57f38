"""The direction of text: its invisible controls, and numbers or Latin words shown among Arabic letters."""

from __future__ import annotations

from typing import Literal

__all__ = ["CONTROLS", "INVISIBLES", "isolate", "strip_controls"]

CONTROLS: frozenset[str] = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""The twelve characters of Unicode that only steer direction."""

INVISIBLES: frozenset[str] = CONTROLS | frozenset(
    "\u00ad\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u2065\ufeff"
)
"""What shows nothing: the controls, zero-width blanks and joiners, the soft hyphen, the byte order mark."""

_OPENERS = {"ltr": "\u2066", "rtl": "\u2067", "auto": "\u2068"}
_POP = "\u2069"


def strip_controls(text: str) -> str:
    r"""Drop the direction controls of a text.

    >>> strip_controls("\u200fالأحد\u200e 12")
    'الأحد 12'
    """
    if text.isascii():
        return text
    for control in CONTROLS:
        text = text.replace(control, "")
    return text


def isolate(text: str, direction: Literal["ltr", "rtl", "auto"] = "ltr") -> str:
    r"""Wrap a text so that it keeps its direction among text of the other one.

    Controls of its own are dropped: none of them can end the isolate too early.

    >>> isolate("2024-03-07") == "\u20662024-03-07\u2069"
    True
    >>> isolate("الأحد", "rtl") == "\u2067الأحد\u2069"
    True

    Args:
        text: What is shown, for example an ISO date on an Arabic line.
        direction: Its own direction; `auto` lets its first strong character decide.

    Returns:
        The text between an opening isolate and its end.
    """
    return f"{_OPENERS[direction]}{strip_controls(text)}{_POP}"
