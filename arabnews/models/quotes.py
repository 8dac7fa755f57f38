"""Who said what."""

from __future__ import annotations

from typing import Literal

from arabnews.models.spans import Mention, Span
from arabnews.models.value import Value

__all__ = ["Boundary", "Cue", "Quote", "QuoteKind", "QuoteLevel", "Speaker", "SpeakerKind"]

QuoteKind = Literal["direct", "indirect", "mixed"]
"""Whether all, none or some of the words stand in quotation marks."""

QuoteLevel = Literal["core", "extended"]
"""Core: a clause, or any words in marks. Extended: a verbal noun or bare noun without marks."""

Boundary = Literal["hard", "soft"]
"""Hard: marks or the end of the sentence close the words. Soft: the end was inferred."""

SpeakerKind = Literal["person", "persons", "organization", "country", "group", "unnamed", "document", "media"]
"""What sort of source speaks."""


class Cue(Value, frozen=True):
    """The word that tells of speech."""

    span: Span
    """Where it stands, without a joined `و` or `ف`."""
    text: str
    """The word as it stands."""
    lemma: str
    """Its dictionary form, for example `قال`."""
    category: str
    """What it does: report, add, claim, deny, describe, …"""


class Speaker(Value, frozen=True):
    """Who speaks, resolved over the whole page.

    >>> from arabnews import Speaker
    >>> Speaker(kind="person", name="ليلى الحداد", role="مديرة المتحف").role
    'مديرة المتحف'
    """

    kind: SpeakerKind
    """What sort of source it is."""
    name: str | None = None
    """The name alone."""
    role: str | None = None
    """Post or description, for example `وزير الصحة`."""
    organization: str | None = None
    """Organisation spoken for."""
    mentions: tuple[Mention, ...] = ()
    """Where the page names the speaker beside a quotation; filled in `Article.speakers` alone."""
    quotations: int = 0
    """How often they speak; counted in `Article.speakers` alone."""


class Quote(Value, frozen=True):
    """One statement and its source.

    >>> import arabnews
    >>> quote = arabnews.find_quotes("قالت المديرة ليلى الحداد إن القاعة الجديدة مفتوحة للزوار.")[0]
    >>> quote.text, quote.cue.lemma, quote.kind
    ('القاعة الجديدة مفتوحة للزوار', 'قال', 'indirect')
    """

    content_spans: tuple[Span, ...]
    """Where the words stand; several where they are interrupted."""
    text: str
    """The words, the pieces joined by ` … `."""
    kind: QuoteKind
    """Direct, indirect or mixed."""
    level: QuoteLevel
    """Core or extended."""
    cue: Cue | None = None
    """The word that tells of speech; `None` where only a colon does."""
    source: Mention | None = None
    """The noun phrase in the text; `None` where the subject is dropped."""
    speaker: Speaker | None = None
    """Who it is; `None` where the page does not tell."""
    carried: bool
    """Whether the speaker was carried over from an earlier statement."""
    relayed_by: str | None = None
    """The outlet that relays the words, or to which they were said."""
    confidence: float
    """Between 0 and 1; the documentation has a table of how often each band is right."""
    boundary: Boundary
    """Whether the end is marked or inferred."""
    rule: str
    """Id of the rule that found it."""
