"""The grammar of the word files about publishers."""

from __future__ import annotations

from typing import Literal

from arabnews.lexicon.entry import Entry

__all__ = ["OUTLET_TABLES", "PublisherWordEntry"]


class PublisherWordEntry(Entry):
    """Words beside a publisher's name in a copyright line."""

    role: Literal["kind", "nobody", "stop"]
    """Opens a name (`صحيفة`), names nobody in particular (`الناشر`), or stands behind the name (`تصميم`)."""


OUTLET_TABLES: dict[str, type[Entry]] = {"publisher_word": PublisherWordEntry}
"""The tables of this module by the name that they have in a word file."""
