"""Frozen values, data only: what the library returns."""

from __future__ import annotations

from arabnews.models.article import Article, ArticleKind, Language, Outlet, Update
from arabnews.models.blocks import BODY_KINDS, Block, BlockKind, Caption, MarkupPlace, RelatedLink
from arabnews.models.credits import (
    AgencyCredit,
    AgencyRole,
    Byline,
    Credit,
    CreditRole,
    Dateline,
    Person,
)
from arabnews.models.dates import (
    AnchorRole,
    Calendar,
    DateAlternative,
    DateAnchor,
    DateBounds,
    DateEvidence,
    DateFields,
    DateFlag,
    DateKind,
    DateMention,
    DateRole,
    HijriDate,
    Moment,
    Precision,
    ResolvedDate,
)
from arabnews.models.quotes import Boundary, Cue, Quote, QuoteKind, QuoteLevel, Speaker, SpeakerKind
from arabnews.models.spans import Evidence, Layer, Mention, Note, Span
from arabnews.models.value import Value

__all__ = [
    "BODY_KINDS",
    "AgencyCredit",
    "AgencyRole",
    "AnchorRole",
    "Article",
    "ArticleKind",
    "Block",
    "BlockKind",
    "Boundary",
    "Byline",
    "Calendar",
    "Caption",
    "Credit",
    "CreditRole",
    "Cue",
    "DateAlternative",
    "DateAnchor",
    "DateBounds",
    "DateEvidence",
    "DateFields",
    "DateFlag",
    "DateKind",
    "DateMention",
    "DateRole",
    "Dateline",
    "Evidence",
    "HijriDate",
    "Language",
    "Layer",
    "MarkupPlace",
    "Mention",
    "Moment",
    "Note",
    "Outlet",
    "Person",
    "Precision",
    "Quote",
    "QuoteKind",
    "QuoteLevel",
    "RelatedLink",
    "ResolvedDate",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Update",
    "Value",
]
