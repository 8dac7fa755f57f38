"""The grammar of the word files: one pydantic model for each table.

A file holds `[[table]]` entries. Every entry has `forms`, one a line, and `examples` from which tests are
made; spelling variants (hamza, ى/ي, ة/ه, vowel signs, tatweel, digits) are never listed: folding does it.
"""

from __future__ import annotations

from arabnews.lexicon.block_tables import (
    BLOCK_TABLES,
    BlockWordEntry,
    CallEntry,
    ClassTokenEntry,
    MarkerEntry,
    SectionEntry,
)
from arabnews.lexicon.credit_tables import (
    CREDIT_TABLES,
    AgencyEntry,
    BylineLabelEntry,
    CitationWordEntry,
    CreditWordEntry,
    DeskEntry,
    HonorificEntry,
    MediaEntry,
    NameWordEntry,
    PlaceEntry,
    PlaceHeadEntry,
)
from arabnews.lexicon.date_tables import DATE_TABLES
from arabnews.lexicon.entry import Entry
from arabnews.lexicon.outlet_tables import OUTLET_TABLES
from arabnews.lexicon.quote_tables import QUOTE_TABLES

__all__ = [
    "CLOSED_TABLES",
    "TABLES",
    "AgencyEntry",
    "BlockWordEntry",
    "BylineLabelEntry",
    "CallEntry",
    "CitationWordEntry",
    "ClassTokenEntry",
    "CreditWordEntry",
    "DeskEntry",
    "Entry",
    "HonorificEntry",
    "MarkerEntry",
    "MediaEntry",
    "NameWordEntry",
    "PlaceEntry",
    "PlaceHeadEntry",
    "SectionEntry",
]


TABLES: dict[str, type[Entry]] = {
    **BLOCK_TABLES,
    **CREDIT_TABLES,
    **DATE_TABLES,
    **OUTLET_TABLES,
    **QUOTE_TABLES,
}
"""Every table that a word file may hold."""

CLOSED_TABLES = frozenset({"particle"})
"""Those of closed classes, which private word files do not extend."""
