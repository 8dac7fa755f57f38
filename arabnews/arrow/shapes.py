"""The shape of what stands inside an article: Arrow types, written as data.

A shape is the name of an Arrow type, a list with the shape of its elements, or a mapping of the fields of a
struct to theirs. A struct has the names of the model that it is read from, but not all of them:
`Block.raw`, `DateMention.expression` and what is counted elsewhere is left to the JSON of an article.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

__all__ = [
    "AGENCY",
    "BLOCK",
    "BOUNDS",
    "BYLINE",
    "CAPTION",
    "CITATION",
    "DATE",
    "DATELINE",
    "EVIDENCE",
    "LINK",
    "NOTE",
    "PUBLISHED",
    "QUOTE",
    "SPEAKER",
    "UPDATE",
    "Plain",
    "Shape",
]

Plain = Literal["bool", "date32", "float64", "int32", "string", "timestamp[us]", "timestamp[us, tz=UTC]"]
"""Types that Spark, Polars, DuckDB, Daft and Hugging Face datasets read alike: no map, no dictionary, no
time of day, no unsigned number."""

Shape: TypeAlias = "Plain | list[Shape] | Mapping[str, Shape]"
"""A type of Arrow."""

SPAN: Shape = {"start": "int32", "end": "int32"}

MENTION: Shape = {"text": "string", "span": SPAN}

BYLINE: Shape = {
    "name": "string",
    "role": "string",
    "title": "string",
    "place": "string",
    "text": "string",
    "span": SPAN,
    "rule": "string",
}

AGENCY: Shape = {"name": "string", "code": "string", "role": "string", "text": "string", "span": SPAN}

CITATION: Shape = {"name": "string", "id": "string", "role": "string", "text": "string", "span": SPAN}

FIELDS: Shape = {
    "calendar": "string",
    "year": "int32",
    "month": "int32",
    "day": "int32",
    "weekday": "int32",
    "hour": "int32",
    "minute": "int32",
    "second": "int32",
    "daypart": "string",
    "utc_offset": "int32",
}

RESOLVED: Shape = {
    "start": "date32",
    "end": "date32",
    "precision": "string",
    "time": "string",
    "utc_offset": "int32",
    "edtf": "string",
    "timex": "string",
    "hijri": {"year": "int32", "month": "int32", "day": "int32"},
    "delta_days": "int32",
}

DATE: Shape = {
    "text": "string",
    "span": SPAN,
    "kind": "string",
    "role": "string",
    "calendar": "string",
    "fields": [FIELDS],
    "value": RESOLVED,
    "anchor": {"moment": "string", "role": "string"},
    "flags": ["string"],
    "alternatives": [{"value": RESOLVED, "reason": "string"}],
    "rule": "string",
}

DATELINE: Shape = {"place": "string", "places": ["string"], "text": "string", "span": SPAN, "date": DATE}

BOUNDS: Shape = {"earliest": "date32", "latest": "date32", "reasons": ["string"]}

PUBLISHED: Shape = {"rule": "string", "layer": "string", "text": "string", "span": SPAN}

QUOTE: Shape = {
    "text": "string",
    "content_spans": [SPAN],
    "kind": "string",
    "level": "string",
    "cue": {"text": "string", "lemma": "string", "category": "string", "span": SPAN},
    "source": MENTION,
    "speaker": {"kind": "string", "name": "string", "role": "string", "organization": "string"},
    "carried": "bool",
    "relayed_by": "string",
    "confidence": "float64",
    "boundary": "string",
    "rule": "string",
}

SPEAKER: Shape = {
    "kind": "string",
    "name": "string",
    "role": "string",
    "organization": "string",
    "quotations": "int32",
    "mentions": [MENTION],
}

BLOCK: Shape = {
    "kind": "string",
    "text": "string",
    "span": SPAN,
    "rule": "string",
    "markup": {"path": "string", "start": "int32", "end": "int32"},
}

LINK: Shape = {"marker": "string", "title": "string", "url": "string", "span": SPAN}

CAPTION: Shape = {"text": "string", "span": SPAN, "repeats": [SPAN], "photographers": [BYLINE]}

UPDATE: Shape = {"moment": "string", "text": "string", "span": SPAN}

EVIDENCE: Shape = {"field": "string", "rule": "string", "layer": "string", "text": "string", "span": SPAN}

NOTE: Shape = {"code": "string", "message": "string", "suggestion": "string", "span": SPAN}
