"""What the command line says about an article, as plain values: the tables and the JSON lines share them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from arabnews.blocks.rules import RULES
from arabnews.models import (
    AgencyCredit,
    Article,
    Byline,
    DateMention,
    Note,
    OutletCitation,
    Quote,
    RelatedLink,
    Speaker,
)

__all__ = [
    "BlockRecord",
    "FieldRecord",
    "block_records",
    "field_records",
    "field_values",
    "reasons",
    "speaker_name",
]

_LOOKS_FOR = {rule.id: rule.looks_for for rule in RULES}


@dataclass(frozen=True, slots=True)
class BlockRecord:
    """One block, why it has its label, and what the rule looks for."""

    block: str
    rule: str
    looks_for: str
    text: str


@dataclass(frozen=True, slots=True)
class FieldRecord:
    """One piece of evidence for one field."""

    field: str
    value: str
    rule: str
    layer: str
    text: str


def reasons(article: Article) -> Iterator[BlockRecord | FieldRecord]:
    """Give all that `arabnews explain` says of an article."""
    return chain(block_records(article), field_records(article))


def block_records(article: Article) -> Iterator[BlockRecord]:
    """Give a record for each block, in the order of the page."""
    for block in article.blocks:
        yield BlockRecord(block.kind, block.rule, _LOOKS_FOR.get(block.rule, ""), block.text)


def field_records(article: Article) -> Iterator[FieldRecord]:
    """Give a record for each piece of evidence, in the order of the fields."""
    values = dict(field_values(article))
    for item in article.evidence:
        value = " · ".join(values.get(item.field, ()))
        yield FieldRecord(item.field, value, item.rule, item.layer, item.text)


def field_values(article: Article) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each field that has a value, in reading order, with its values as short texts."""
    for name, read in _FIELDS:
        values = read(article)
        if values:
            yield name, values


def _one(value: str | dt.date | None) -> tuple[str, ...]:
    if value is None or value == "":
        return ()
    return (value if isinstance(value, str) else value.isoformat(),)


def _outlet(article: Article) -> tuple[str, ...]:
    outlet = article.outlet
    return (_joined(outlet.name, outlet.domain, outlet.country),) if outlet else ()


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)


def _byline(byline: Byline) -> str:
    return _joined(byline.name, byline.role, byline.title, byline.place)


def _agency(agency: AgencyCredit) -> str:
    return _joined(agency.name, agency.code, agency.role)


def _cited_outlet(outlet: OutletCitation) -> str:
    return _joined(outlet.name, outlet.role)


def _bounds(article: Article) -> tuple[str, ...]:
    bounds = article.date_bounds
    if bounds is None:
        return ()
    return (f"{bounds.earliest or '..'}/{bounds.latest or '..'}",)


def _paywall(is_paywalled: bool | None) -> str | None:  # noqa: FBT001 - a field's value
    return None if is_paywalled is None else "yes" if is_paywalled else "no"


def _related(link: RelatedLink) -> str:
    return _joined(link.title or link.marker, link.url)


def _date(mention: DateMention) -> str:
    return _joined(mention.text, mention.value.edtf if mention.value else "unresolved")


def speaker_name(quote: Quote) -> str:
    """Name the speaker of a quotation as shortly as the page allows: name, post, or the words themselves."""
    speaker = quote.speaker
    named = speaker and (speaker.name or speaker.role or speaker.organization)
    return named or (quote.source.text if quote.source else "…")


def _quote(quote: Quote) -> str:
    return f"{speaker_name(quote)}: {quote.text}"


def _speaker(speaker: Speaker) -> str:
    organization = speaker.organization if speaker.organization != speaker.name else None
    return _joined(speaker.name, speaker.role, organization, f"×{speaker.quotations}")


def _note(note: Note) -> str:
    return f"{note.code}: {note.message}"


_FIELDS: tuple[tuple[str, Callable[[Article], tuple[str, ...]]], ...] = (
    ("kind", lambda article: _one(article.kind if article.kind != "article" else None)),
    ("language", lambda article: _one(article.language if article.language != "ar" else None)),
    ("url", lambda article: _one(article.url)),
    ("outlet", _outlet),
    ("section", lambda article: _one(article.section)),
    ("kicker", lambda article: _one(article.kicker)),
    ("headline", lambda article: _one(article.headline)),
    ("deck", lambda article: _one(article.deck)),
    ("published_at", lambda article: _one(article.published_at)),
    ("modified_at", lambda article: _one(article.modified_at)),
    ("page_date", lambda article: _one(article.page_date)),
    ("date_bounds", _bounds),
    ("is_paywalled", lambda article: _one(_paywall(article.is_paywalled))),
    ("bylines", lambda article: tuple(map(_byline, article.bylines))),
    ("agencies", lambda article: tuple(map(_agency, article.agencies))),
    ("outlets", lambda article: tuple(map(_cited_outlet, article.outlets))),
    ("dateline", lambda article: article.dateline.places if article.dateline else ()),
    ("lede", lambda article: _one(article.lede)),
    ("captions", lambda article: tuple(caption.text for caption in article.captions)),
    ("tags", lambda article: article.tags),
    ("related", lambda article: tuple(map(_related, article.related))),
    ("dates", lambda article: tuple(map(_date, article.dates))),
    ("quotes", lambda article: tuple(map(_quote, article.quotes))),
    ("speakers", lambda article: tuple(map(_speaker, article.speakers))),
    ("notes", lambda article: tuple(map(_note, article.notes))),
)
"""The fields that people are shown, in reading order."""
