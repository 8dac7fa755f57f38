"""What part of a page a stretch of text is, as far as quotations care."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["Zone", "ZoneKind"]

ZoneKind = Literal["headline", "deck", "caption", "body", "subheading"]
"""Headlines, decks and captions get the headline rule; over a subheading no dropped subject is carried."""


class Zone(NamedTuple):
    """A stretch of a document in which quotations are looked for.

    Related links, doubled captions and standing paragraphs are no zones: leave them out.

    Attributes:
        start: Its first code point.
        end: One past its last.
        kind: What it is.
    """

    start: int
    end: int
    kind: ZoneKind = "body"
