"""An article as brat standoff: its text, and annotations that point into it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from arabnews.models.spans import Span

if TYPE_CHECKING:
    from arabnews.models.article import Article
    from arabnews.models.credits import Dateline
    from arabnews.models.quotes import Quote, Speaker

__all__ = ["CONFIGURATION", "BratFiles", "to_brat"]

_PIECE = re.compile(r"\S(?:[^\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]*\S)?")
"""A stretch without tabs and line breaks, and without white space at its ends."""

CONFIGURATION = """\
[entities]
Headline
Kicker
Deck
Byline
Agency
Outlet
Place
Date
Quotation
Cue
Source

[relations]
Cued_by Arg1:Quotation, Arg2:Cue
Said_by Arg1:Quotation, Arg2:Source
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
"""
"""What brat needs to show the annotations: the `annotation.conf` beside the files."""


class BratFiles(NamedTuple):
    """The two files of a document in brat's standoff format.

    Attributes:
        txt: The text; written with its line breaks as they are.
        ann: The annotations, one a line.
    """

    txt: str
    ann: str


@dataclass(frozen=True, slots=True)
class _Bound:
    """An annotation of some characters.

    Attributes:
        type: What they are.
        spans: Where they stand.
    """

    type: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Relation:
    type: str
    one: _Bound
    other: _Bound


_Annotation = tuple[_Bound, str | None] | _Relation
"""Characters with the note on them, or a relation between two stretches."""


def to_brat(article: Article) -> BratFiles:
    """Return an article as standoff.

    Args:
        article: The article.

    Returns:
        The text, letter by letter, and its annotations. Offsets count code points. An annotation of several
        lines, and one that is interrupted, has a fragment for each stretch.
    """
    notes: dict[_Bound, str | None] = {}
    relations: dict[_Relation, None] = {}
    for annotation in _annotations(article):
        if isinstance(annotation, _Relation):
            relations[annotation] = None
        else:
            notes[annotation[0]] = notes.get(annotation[0]) or annotation[1]
    pieces = {bound: found for bound in notes if (found := _pieces(article.text, bound.spans))}
    ids = {bound: f"T{number}" for number, bound in enumerate(pieces, 1)}
    lines = [
        *(_bound_line(ids[bound], bound.type, pieces[bound], article.text) for bound in ids),
        *_relation_lines(relations, ids),
        *_note_lines((ids[bound], notes[bound]) for bound in ids),
    ]
    return BratFiles(article.text, "".join(f"{line}\n" for line in lines))


def _annotations(article: Article) -> Iterator[_Annotation]:
    return chain(_header(article), _credits(article), _dates(article), _quotations(article.quotes))


def _header(article: Article) -> Iterator[_Annotation]:
    for kind in ("headline", "kicker", "deck"):
        for block in article.blocks_of(kind)[:1]:
            yield _Bound(kind.capitalize(), (block.span,)), None


def _credits(article: Article) -> Iterator[_Annotation]:
    for byline in article.bylines:
        if byline.span is not None:
            yield _Bound("Byline", (byline.span,)), _joined(byline.name, byline.role)
    for agency in article.agencies:
        if agency.span is not None:
            yield _Bound("Agency", (agency.span,)), _joined(agency.code, agency.role)
    for outlet in article.outlets:
        yield _Bound("Outlet", (outlet.span,)), _joined(outlet.name, outlet.role)
    if article.dateline is not None:
        for span in _place_spans(article.dateline):
            yield _Bound("Place", (span,)), None


def _dates(article: Article) -> Iterator[_Annotation]:
    for date in article.dates:
        yield _Bound("Date", (date.span,)), date.value.edtf if date.value else None


def _place_spans(dateline: Dateline) -> Iterator[Span]:
    at = 0
    for place in dateline.places:
        found = dateline.text.find(place, at)
        if found >= 0:
            at = found + len(place)
            yield Span(start=dateline.span.start + found, end=dateline.span.start + at)


def _quotations(quotes: Iterable[Quote]) -> Iterator[_Annotation]:
    """Yield statements with their cue, and with where their speaker is named, here or before."""
    named: dict[Speaker, _Bound] = {}
    for quote in quotes:
        content = _Bound("Quotation", quote.content_spans)
        yield content, _joined(quote.kind, *_words_of(quote.speaker))
        if quote.cue is not None:
            cue = _Bound("Cue", (quote.cue.span,))
            yield cue, quote.cue.lemma
            yield _Relation("Cued_by", content, cue)
        source = _Bound("Source", (quote.source.span,)) if quote.source else None
        if source is not None:
            yield source, _joined(*_words_of(quote.speaker))
            if quote.speaker is not None:
                named[quote.speaker] = source
        source = source or (named.get(quote.speaker) if quote.speaker else None)
        if source is not None:
            yield _Relation("Said_by", content, source)


def _words_of(who: Speaker | None) -> tuple[str | None, ...]:
    return (who.kind, who.name, who.role, who.organization) if who else ()


def _joined(*words: str | None) -> str | None:
    return ", ".join(word for word in words if word) or None


def _pieces(text: str, spans: tuple[Span, ...]) -> tuple[tuple[int, int], ...]:
    """Return the fragments of some stretches: a line of the file holds no line break and no tab."""
    return tuple(
        found.span()
        for span in sorted(spans, key=lambda span: span.start)
        for found in _PIECE.finditer(text, span.start, span.end)
    )


def _bound_line(name: str, kind: str, pieces: tuple[tuple[int, int], ...], text: str) -> str:
    offsets = ";".join(f"{start} {end}" for start, end in pieces)
    return f"{name}\t{kind} {offsets}\t{' '.join(text[start:end] for start, end in pieces)}"


def _relation_lines(relations: Iterable[_Relation], ids: dict[_Bound, str]) -> Iterator[str]:
    held = (relation for relation in relations if relation.one in ids and relation.other in ids)
    for number, relation in enumerate(held, 1):
        yield f"R{number}\t{relation.type} Arg1:{ids[relation.one]} Arg2:{ids[relation.other]}"


def _note_lines(notes: Iterable[tuple[str, str | None]]) -> Iterator[str]:
    told = ((name, note) for name, note in notes if note)
    for number, (name, note) in enumerate(told, 1):
        yield f"#{number}\tAnnotatorNotes {name}\t{' '.join(note.split())}"
