"""The quotations of the story: headline, deck, captions and body, and nothing of other stories."""

from __future__ import annotations

from collections.abc import Iterator

from arabnews.article.draft import Draft
from arabnews.models import BlockKind, Quote
from arabnews.quotes.page import find_article_quotes
from arabnews.quotes.zones import Zone, ZoneKind
from arabnews.text.fold import fold_text

__all__ = ["article_quotes"]

_ZONES: dict[BlockKind, ZoneKind] = {
    BlockKind.HEADLINE: "headline",
    BlockKind.DECK: "deck",
    BlockKind.CAPTION: "caption",
    BlockKind.SUBHEADING: "subheading",
    BlockKind.PARAGRAPH: "body",
}
"""Blocks in which somebody may speak; standing paragraphs and links to other stories are not among them."""


def article_quotes(draft: Draft) -> tuple[Quote, ...]:
    """Find the statements of a page, speakers resolved over all of it.

    Args:
        draft: The page, labelled.

    Returns:
        The statements in the order of the text.
    """
    return find_article_quotes(draft.page.folded, tuple(_zones(draft)), lexicon=draft.lexicon)


def _zones(draft: Draft) -> Iterator[Zone]:
    """Yield each stretch once: a repeated headline, deck or caption speaks only the first time."""
    told: set[str] = set()
    for block in draft.blocks:
        kind = _ZONES.get(block.kind)
        if kind is None:
            continue
        if kind in ("headline", "deck", "caption"):
            key = fold_text(block.text)
            if key in told:
                continue
            told.add(key)
        yield Zone(block.span.start, block.span.end, kind)
