"""What is highlighted in the text of an article: where, how it looks, and what a reader is told about it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from arabnews.viewer.markup import attribute, ltr_in_tip, tip

if TYPE_CHECKING:
    from arabnews.models.article import Article
    from arabnews.models.dates import DateMention
    from arabnews.models.quotes import Quote, Speaker
    from arabnews.models.spans import Span

__all__ = ["LOOKS", "Mark", "marks_of", "speaker_parts"]

LOOKS = (
    ("quote direct", "words quoted in marks"),
    ("quote indirect", "words reported without marks"),
    ("quote mixed", "reported, some words in marks"),
    ("cue", "the word that tells of speech"),
    ("source", "who speaks"),
    ("date", "date"),
    ("date chosen", "date of the article itself"),
    ("date open", "date without a value"),
    ("byline", "author"),
    ("agency", "agency"),
    ("outlet", "paper, site or broadcaster"),
    ("dateline", "dateline"),
    ("related", "link to another story"),
)
"""How each sort of mark looks, by the names of its style, and what it means."""

_OF_THE_ARTICLE = frozenset({"publication", "update"})


class Mark(NamedTuple):
    """A stretch of the text to highlight.

    Attributes:
        start: First code point.
        end: One past the last one.
        look: One of `LOOKS`.
        tip: What is said about it.
        anchor: Name under which the tables below point to it.
        number: Number of the quotation that begins here.
        speaker: Who speaks, where the last piece of a quotation ends.
    """

    start: int
    end: int
    look: str
    tip: str
    anchor: str = ""
    number: str = ""
    speaker: str = ""

    def opening(self, *, first: bool) -> str:
        """Write the tag that opens it; one that goes on behind another only looks the same."""
        name = f' id="{self.anchor}"' if self.anchor and first else ""
        number = f'<i class="number" data-show="{self.number}"></i>' if self.number and first else ""
        return f'<mark class="{attribute(self.look)}"{name} title="{attribute(self.tip)}">{number}'

    def closing(self, *, last: bool) -> str:
        """Write the tag that closes it; the speaker stands behind the last word."""
        speaker = (
            f'<i class="speaker" data-show="{attribute(self.speaker)}"></i>' if self.speaker and last else ""
        )
        return f"{speaker}</mark>"


def marks_of(article: Article, prefix: str) -> list[Mark]:
    """Gather the marks of an article in the order of the text, longer ones before those inside them.

    Args:
        article: What was found.
        prefix: What the names of anchors begin with.
    """
    found = chain(
        _related(article),
        _dateline(article),
        _credits(article),
        _quotes(article, prefix),
        _dates(article, prefix),
    )
    size = len(article.text)
    inside = (mark for mark in found if mark.start < min(mark.end, size))
    return sorted(inside, key=lambda mark: (mark.start, -mark.end))


def _mark(span: Span, look: str, told: str) -> Mark:
    return Mark(span.start, span.end, look, told)


def _related(article: Article) -> Iterator[Mark]:
    for link in article.related:
        marker = f"{ltr_in_tip('under')} {ltr_in_tip(link.marker, of_page=True)}" if link.marker else ""
        told = tip(ltr_in_tip("link to another story"), marker, ltr_in_tip(link.url or ""))
        yield _mark(link.span, "related", told)


def _dateline(article: Article) -> Iterator[Mark]:
    line = article.dateline
    if line is not None:
        places = ", ".join(ltr_in_tip(place, of_page=True) for place in line.places)
        yield _mark(line.span, "dateline", f"{ltr_in_tip('dateline:')} {places}")


def _credits(article: Article) -> Iterator[Mark]:
    for byline in article.bylines:
        if byline.span is not None:
            told = f"author, {byline.role}" if byline.role else "author"
            yield _mark(byline.span, "byline", tip(ltr_in_tip(told), ltr_in_tip(byline.rule)))
    for agency in article.agencies:
        if agency.span is not None:
            told = ltr_in_tip(f"agency, {agency.role}: {agency.code}")
            yield _mark(agency.span, "agency", tip(told, ltr_in_tip(agency.name, of_page=True)))
    for outlet in article.outlets:
        told = tip(ltr_in_tip(f"outlet, {outlet.role}"), ltr_in_tip(outlet.name, of_page=True))
        yield _mark(outlet.span, "outlet", told)


def _quotes(article: Article, prefix: str) -> Iterator[Mark]:
    for number, quote in enumerate(article.quotes, 1):
        name = f"quotation {number}"
        told = _about_quote(quote, name)
        last = len(quote.content_spans) - 1
        for piece, span in enumerate(quote.content_spans):
            yield Mark(
                span.start,
                span.end,
                f"quote {quote.kind}",
                told,
                anchor="" if piece else f"{prefix}-quote-{number}",
                number=str(number),
                speaker=" · ".join(speaker_parts(quote)) if piece == last else "",
            )
        if quote.cue is not None:
            lemma = ltr_in_tip(quote.cue.lemma, of_page=True)
            cue = f"{ltr_in_tip(f'cue of {name}:')} {lemma} {ltr_in_tip(quote.cue.category)}"
            yield _mark(quote.cue.span, "cue", cue)
        if quote.source is not None:
            yield _mark(
                quote.source.span, "source", tip(ltr_in_tip(f"source of {name}"), _spoken_by(quote.speaker))
            )


def _about_quote(quote: Quote, name: str) -> str:
    carried = ", carried over" if quote.carried else ""
    return tip(
        ltr_in_tip(f"{name}: {quote.kind}, {quote.level}{carried}"),
        _spoken_by(quote.speaker),
        ltr_in_tip(f"confidence {quote.confidence:.2f}, {quote.boundary} boundary"),
        ltr_in_tip(quote.rule),
    )


def speaker_parts(quote: Quote) -> tuple[str, ...]:
    """Name who speaks: name and post, what the page tells, or else the words that stand for them."""
    speaker = quote.speaker
    told = (speaker.name, speaker.role) if speaker else ()
    known = tuple(part for part in told if part)
    if not known and speaker and speaker.organization:
        return (speaker.organization,)
    return known or ((quote.source.text,) if quote.source else ())


def _spoken_by(speaker: Speaker | None) -> str:
    if speaker is None:
        return ltr_in_tip("speaker unknown")
    parts = (
        speaker.name,
        speaker.role,
        speaker.organization if speaker.organization != speaker.name else None,
    )
    told = " · ".join(ltr_in_tip(part, of_page=True) for part in parts if part)
    return f"{ltr_in_tip(f'{speaker.kind}:')} {told}" if told else ltr_in_tip(speaker.kind)


def _dates(article: Article, prefix: str) -> Iterator[Mark]:
    for number, mention in enumerate(article.dates, 1):
        span, anchor = mention.span, f"{prefix}-date-{number}"
        yield Mark(span.start, span.end, _date_look(mention), _about_date(mention), anchor)


def _date_look(mention: DateMention) -> str:
    if mention.value is None:
        return "date open"
    return "date chosen" if mention.role in _OF_THE_ARTICLE else "date"


def _about_date(mention: DateMention) -> str:
    value = mention.value.edtf if mention.value else "no value"
    hijri = mention.value.hijri if mention.value else None
    counted = mention.anchor
    return tip(
        f"{ltr_in_tip(mention.text, of_page=True)} ← {ltr_in_tip(value)}",
        ltr_in_tip(f"{mention.calendar}, {hijri} AH as printed" if hijri else mention.calendar),
        ltr_in_tip(f"counted from {counted.moment.isoformat()} ({counted.role})") if counted else "",
        ltr_in_tip(", ".join(mention.flags)) if mention.flags else "",
        *(ltr_in_tip(f"or {other.value.edtf}: {other.reason}") for other in mention.alternatives),
        ltr_in_tip(mention.rule),
    )
