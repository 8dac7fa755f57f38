"""Tables of the words that tell what a line is."""

from __future__ import annotations

from typing import Literal

from arabnews.lexicon.entry import Entry, Slug
from arabnews.models.blocks import BlockKind

__all__ = [
    "BLOCK_TABLES",
    "BlockWordEntry",
    "BlockWordKind",
    "CallEntry",
    "ClassTokenEntry",
    "MarkerEntry",
    "SectionEntry",
]

BlockWordKind = Literal[
    "about-writer",
    "account-head",
    "also",
    "am",
    "archive",
    "below-control",
    "below-opening",
    "below-related",
    "blessing",
    "blog",
    "bracketed",
    "by",
    "caption-close",
    "caption-opening",
    "channel-head",
    "clock-of",
    "comment",
    "desk-or-paper",
    "digest",
    "end",
    "front-page",
    "function",
    "imprint",
    "invocation",
    "issue",
    "issued",
    "joined",
    "joint",
    "latest",
    "latin-brand",
    "liable-for",
    "link-head",
    "list-close",
    "list-head",
    "list-opening",
    "list-period",
    "measure",
    "minutes",
    "more",
    "most",
    "news",
    "news-agency",
    "not-liable",
    "of-a-paper",
    "of-site",
    "opinion",
    "opinion-holder",
    "opinion-of",
    "opinion-verb",
    "outlet-head",
    "part-head",
    "path-start",
    "photo-label",
    "picture-agency",
    "picture-from",
    "picture-of",
    "picture-source",
    "piece",
    "platform",
    "pm",
    "poster",
    "preposition",
    "press-here",
    "question",
    "read",
    "read-on",
    "readers",
    "reading",
    "signature",
    "site",
    "site-maker",
    "stories",
    "strip-head",
    "today",
    "trade",
    "trade-of",
    "volume",
    "weekday-head",
    "whose-picture",
    "writer",
    "writer-label",
    "writers-page",
    "writes",
]
"""The works of words that help to tell what a line is."""


class MarkerEntry(Entry):
    """Words that tell what a line is: share bars, related-story markers, footers, end marks."""

    id: Slug
    """Stable id; the rule that uses it is named after it."""
    kind: BlockKind
    """The label of such a line."""
    match: Literal["line", "start", "end", "within"]
    """Whether the form is the whole line, opens it, closes it, or may stand anywhere in it."""


class CallEntry(Entry):
    """Words of a call to follow, share or install: such a line opens with a verb and names a platform."""

    id: Slug
    """Stable id."""
    part: Literal["verb", "platform"]
    """Which part of the call the forms are."""


class SectionEntry(Entry):
    """Names of rubrics, such as `اقتصاد`."""

    id: Slug
    """Stable id."""


class BlockWordEntry(Entry):
    """A word that helps to tell what a line is, by its work there: alone it decides nothing."""

    kind: BlockWordKind
    """Its work; `block-words.toml` says at each entry what that is. A form may do several."""

    @property
    def group(self) -> str:
        """Its work: a word may have several."""
        return self.kind


class ClassTokenEntry(Entry):
    """Words of class names and ids that tell what an element of the markup is for."""

    id: Slug
    """Stable id."""
    kind: BlockKind
    """The label of the lines in such an element; `paragraph` for names that only sound like furniture."""
    whole: bool = False
    """Whether the word must stand alone between separators."""


BLOCK_TABLES: dict[str, type[Entry]] = {
    "block_word": BlockWordEntry,
    "call": CallEntry,
    "class_token": ClassTokenEntry,
    "marker": MarkerEntry,
    "section": SectionEntry,
}
"""The tables of this module by name."""
