"""The fields of an article as a table: what was found, where, and by which rule."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from arabnews.viewer.markup import about, joined, label, ltr, shortened, table, words

if TYPE_CHECKING:
    from arabnews.models.article import Article
    from arabnews.models.spans import Note

__all__ = ["show_fields"]

_Cells = list[str]

_NOTHING = f'<span class="about">{label("not found")}</span>'


def show_fields(article: Article) -> Iterator[str]:
    """Write the table of the fields: the main ones in any case, the others where they have a value."""
    return table("fields", ("field", "value", "evidence"), _rows(article))


def _rows(article: Article) -> Iterator[tuple[str, str, str]]:
    for name, read, always in _FIELDS:
        values = read(article)
        if values or always:
            yield f"<b>{label(name)}</b>", _lines(values) or _NOTHING, _evidence(article, name)
    if article.notes:
        yield (
            f"<b>{label('notes')}</b>",
            _lines([line for note in article.notes for line in _note(article, note)]),
            "",
        )


def _lines(cells: _Cells) -> str:
    return "".join(f"<div>{cell}</div>" for cell in cells)


def _evidence(article: Article, name: str) -> str:
    """Say where each value was found, and which rule says so; a printed date's flags beside it."""
    found = [
        joined(about(joined(ltr(item.layer), ltr(item.rule))), words(shortened(item.text)))
        for item in article.evidence_for(name)
    ]
    mention = article.published.mention if article.published and name == "published_at" else None
    if mention and mention.flags:
        found.append(label(", ".join(mention.flags)))
    return _lines(found)


def _note(article: Article, note: Note) -> Iterator[str]:
    """Write a note as a sentence; below it the words that it is about, and what was perhaps meant."""
    message = f"{note.message[:1].upper()}{note.message[1:]}".rstrip(".")
    yield f"{label(f'{message}.')} {about(ltr(note.code))}"
    if note.span:
        yield f"{about(label('in the text'))} {words(shortened(article.text[note.span.slice]))}"
    if note.suggestion:
        yield f"{about(label('perhaps meant'))} {words(note.suggestion)}"


def _words(value: str | None) -> _Cells:
    return [words(value)] if value else []


def _label(value: str) -> _Cells:
    return [label(value)] if value else []


def _moment(value: dt.date | None) -> _Cells:
    return [ltr(value.isoformat())] if value else []


def _optional(write: Callable[[str], str], value: str | None) -> str:
    return write(value) if value else ""


def _outlet(article: Article) -> _Cells:
    outlet = article.outlet
    if outlet is None:
        return []
    return [joined(words(outlet.name), _optional(ltr, outlet.domain), _optional(ltr, outlet.country))]


def _bylines(article: Article) -> _Cells:
    return [
        joined(
            words(byline.name),
            _optional(label, byline.role),
            _optional(words, byline.title),
            _optional(words, byline.place),
        )
        for byline in article.bylines
    ]


def _agencies(article: Article) -> _Cells:
    return [joined(words(agency.name), ltr(agency.code), label(agency.role)) for agency in article.agencies]


def _outlets(article: Article) -> _Cells:
    return [joined(words(outlet.name), label(outlet.role)) for outlet in article.outlets]


def _dateline(article: Article) -> _Cells:
    line = article.dateline
    if line is None:
        return []
    value = line.date.value if line.date else None
    return [joined(*map(words, line.places), ltr(value.edtf) if value else "")]


def _bounds(article: Article) -> _Cells:
    bounds = article.date_bounds
    return [ltr(f"{bounds.earliest or '..'}/{bounds.latest or '..'}")] if bounds else []


def _tags(article: Article) -> _Cells:
    return [joined(*map(words, article.tags))] if article.tags else []


def _paywall(article: Article) -> _Cells:
    return [] if article.is_paywalled is None else [label("yes" if article.is_paywalled else "no")]


_FIELDS: tuple[tuple[str, Callable[[Article], _Cells], bool], ...] = (
    ("kind", lambda article: _label(article.kind if article.kind != "article" else ""), False),
    ("language", lambda article: _label(article.language if article.language != "ar" else ""), False),
    ("url", lambda article: [ltr(article.url)] if article.url else [], False),
    ("outlet", _outlet, True),
    ("section", lambda article: _words(article.section), True),
    ("kicker", lambda article: _words(article.kicker), False),
    ("headline", lambda article: _words(article.headline), True),
    ("deck", lambda article: _words(article.deck), False),
    ("published_at", lambda article: _moment(article.published_at), True),
    ("modified_at", lambda article: _moment(article.modified_at), False),
    ("page_date", lambda article: _moment(article.page_date), False),
    ("date_bounds", _bounds, False),
    ("is_paywalled", _paywall, False),
    ("bylines", _bylines, True),
    ("agencies", _agencies, True),
    ("outlets", _outlets, False),
    ("dateline", _dateline, True),
    ("tags", _tags, False),
)
"""The fields in reading order, how each is written, and whether it stands there even without a value."""
