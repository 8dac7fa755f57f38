"""Pieces of HTML: whatever a page holds passes through here before it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

__all__ = [
    "about",
    "attribute",
    "joined",
    "label",
    "ltr",
    "ltr_in_tip",
    "shortened",
    "table",
    "text",
    "tip",
    "words",
]

_UNSHOWABLE = re.compile("[\x00\ud800-\udfff]")
"""What no page of HTML can hold, whichever way it is written."""
_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What steers the direction of text; a tooltip has its own."""
_LONGEST = 160


def text(characters: str) -> str:
    """Write characters so that a browser reads back the very same; what it cannot hold becomes U+FFFD."""
    return escape(_UNSHOWABLE.sub("\ufffd", characters), quote=False).replace("\r", "&#13;")


def attribute(value: str) -> str:
    """Write the value of an attribute, without the quotation marks around it."""
    return text(value).replace('"', "&quot;").replace("'", "&#x27;")


def ltr(value: object) -> str:
    """Write a date, a number, an address or an id, which read from the left also among Arabic."""
    return f'<bdi dir="ltr">{text(str(value))}</bdi>'


def label(english: str) -> str:
    """Write a word of this page's own."""
    return f'<bdi dir="ltr" lang="en">{text(english)}</bdi>'


def words(value: str) -> str:
    """Write words of the article, in the direction of their first letter."""
    return f"<bdi>{text(value)}</bdi>"


def about(value: str) -> str:
    """Write something of lesser weight."""
    return f'<span class="about">{value}</span>'


def joined(*parts: str) -> str:
    """Set those pieces of HTML that hold something side by side."""
    return " · ".join(filter(None, parts))


def shortened(value: str) -> str:
    """Cut words that are too long for a tooltip or a cell."""
    return value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"


def tip(*lines: str) -> str:
    """Join the lines of a tooltip, without those that say nothing."""
    return "\n".join(filter(None, lines))


def ltr_in_tip(value: str, *, of_page: bool = False) -> str:
    """Isolate a part of a tooltip, which holds no elements.

    Args:
        value: The part.
        of_page: Whether they are words of the page, whose first letter tells the direction.
    """
    opener = "\u2068" if of_page else "\u2066"
    return f"{opener}{shortened(_CONTROLS.sub('', value))}\u2069" if value else ""


def table(name: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Write a table whose cells are HTML."""
    yield f'<table class="{name}"><thead><tr>'
    yield from (f'<th scope="col">{label(column)}</th>' for column in columns)
    yield "</tr></thead><tbody>\n"
    for row in rows:
        yield "<tr>"
        yield from (f"<td>{cell}</td>" for cell in row)
        yield "</tr>\n"
    yield "</tbody></table>\n"
