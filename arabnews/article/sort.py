"""What sort of page it is: an article, a live blog, a list of stories; in which language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from arabnews.article.draft import Draft
from arabnews.models import (
    BODY_KINDS,
    ArticleKind,
    BlockKind,
    DateMention,
    Language,
    Moment,
    Span,
    Update,
)

__all__ = ["kind_of", "language_of", "updates_of"]

_LISTING_TYPES = frozenset({"collectionpage", "itemlist", "searchresultspage", "profilepage"})
_CODEC = "cp1256"
_NO_LETTERS = bytes(code for code in range(256) if not "ء" <= bytes((code,)).decode(_CODEC, "replace") <= "ي")
"""The codes of that page that are no Arabic letter: counting in bytes takes a tenth of a pattern's time."""
_PERSIAN = re.compile(r"[پچژگ]|ی(?=[^\W\d_])|ک")
_URDU = re.compile("[ٹڈڑںےہھ]")
_SIGNS = "پچژگیکٹڈڑںےہھ"
"""The letters of both, looked for before they are counted."""
_SAMPLE = 4000
_SHARE = 0.02
_LINKS_OF_A_LISTING = 8


def kind_of(draft: Draft) -> ArticleKind:
    """Return what sort of page it is."""
    if not draft.page.lines:
        return "empty"
    types = {candidate.value.lower() for candidate in draft.metadata.types} if draft.metadata else set[str]()
    if draft.sheet.live or any("liveblog" in name for name in types):
        return "liveblog"
    return "listing" if _is_listing(draft, types) else "article"


def language_of(draft: Draft) -> Language:
    """Return the language of the text, told by the letters that only Persian or Urdu has."""
    text = draft.page.text[:_SAMPLE]
    letters = len(text.encode(_CODEC, "ignore").translate(None, _NO_LETTERS))
    if letters * 4 < len(text) and letters * 4 < sum(map(str.isalpha, text)):
        return "other"
    if not any(sign in text for sign in _SIGNS):
        return "ar"
    if len(_URDU.findall(text)) > _SHARE * letters:
        return "ur"
    return "fa" if len(_PERSIAN.findall(text)) > _SHARE * letters else "ar"


def updates_of(draft: Draft, dates: tuple[DateMention, ...]) -> tuple[Update, ...]:
    """Return the entries of a live blog: each clock of the page with the text below it."""
    return tuple(_updates(draft, dates))


def _updates(draft: Draft, dates: tuple[DateMention, ...]) -> Iterator[Update]:
    clocks = [*draft.sheet.live, len(draft.blocks)]
    for here, following in pairwise(clocks):
        told = [block for block in draft.blocks[here + 1 : following] if block.kind in BODY_KINDS]
        if told:
            span = Span(start=told[0].span.start, end=told[-1].span.end)
            yield Update(moment=_moment_in(draft, here, dates), span=span, text=draft.page.text[span.slice])


def _moment_in(draft: Draft, number: int, dates: tuple[DateMention, ...]) -> Moment | None:
    block = draft.blocks[number]
    inside = (date for date in dates if block.span.start <= date.span.start < block.span.end)
    return next((date.value.moment for date in inside if date.value is not None), None)


def _is_listing(draft: Draft, types: set[str]) -> bool:
    """Tell whether a page lists stories: it says so, or it holds many titles and no running text."""
    if types & _LISTING_TYPES and not any("article" in name for name in types):
        return True
    if "markup.listing" in draft.sheet.rules:
        return True
    if any(draft.sheet.prose[number] for number in draft.numbers_of(BlockKind.PARAGRAPH)):
        return False
    links = len(draft.numbers_of(BlockKind.RELATED)) + len(draft.numbers_of(BlockKind.TICKER))
    return links >= _LINKS_OF_A_LISTING
