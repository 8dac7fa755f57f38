"""The lists below the text: who says what, which days are meant, and what the marks mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from arabnews.viewer.marks import LOOKS, Mark, speaker_parts
from arabnews.viewer.markup import about, joined, label, ltr, table, words

if TYPE_CHECKING:
    from arabnews.models.article import Article
    from arabnews.models.dates import DateMention
    from arabnews.models.quotes import Quote

__all__ = ["show_dates", "show_legend", "show_quotes"]


def show_legend(marks: Iterable[Mark]) -> Iterator[str]:
    """Explain the marks that the page has."""
    seen = {mark.look for mark in marks}
    yield '<ul class="legend">\n'
    for look, meaning in LOOKS:
        if look in seen:
            yield f'<li><mark class="{look}">{label(meaning)}</mark></li>\n'
    yield f'<li class="set-aside">{label("grey: not the story")}</li>\n</ul>\n'


def show_quotes(article: Article, prefix: str) -> Iterator[str]:
    """List the quotations: who speaks, the words, how they are told."""
    rows = (_quote(quote, number, prefix) for number, quote in enumerate(article.quotes, 1))
    return table("quotes", ("no", "speaker", "words", "kind", "rule"), rows)


def _quote(quote: Quote, number: int, prefix: str) -> tuple[str, ...]:
    name, *others = speaker_parts(quote) or ("",)
    speaker = joined(f"<b>{words(name)}</b>" if name else "", *map(words, others))
    carried = about(label("carried over")) if quote.carried else ""
    cue = f"{about(words(quote.cue.text))} " if quote.cue else ""
    return (
        f'<a href="#{prefix}-quote-{number}">{ltr(number)}</a>',
        joined(speaker or about(label("unknown")), carried),
        f"{cue}{words(quote.text)}",
        joined(label(quote.kind), label(quote.level)),
        joined(ltr(quote.rule), ltr(f"{quote.confidence:.2f}"), label(f"{quote.boundary} boundary")),
    )


def show_dates(article: Article, prefix: str) -> Iterator[str]:
    """List the dates: the words, what they mean, how that was understood."""
    rows = (_date(mention, f"#{prefix}-date-{number}") for number, mention in enumerate(article.dates, 1))
    return table("dates", ("words", "value", "understood as", "rule"), rows)


def _date(mention: DateMention, link: str) -> tuple[str, ...]:
    value, anchor = mention.value, mention.anchor
    hijri = value.hijri if value else None
    counted = label(f"counted from {anchor.moment.isoformat()} ({anchor.role})") if anchor else ""
    return (
        f'<a href="{link}">{words(mention.text)}</a>',
        joined(
            f"<b>{ltr(value.edtf)}</b>" if value else about(label("no value")),
            f"{ltr(hijri)} {label('AH')}" if hijri else "",
        ),
        joined(label(mention.calendar), label(mention.role), counted, *map(label, mention.flags)),
        ltr(mention.rule),
    )
