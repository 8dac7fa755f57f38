"""Find quotations in running text."""

from __future__ import annotations

from arabnews.lexicon import Lexicon
from arabnews.models import Quote
from arabnews.quotes.page import find_article_quotes
from arabnews.quotes.zones import Zone
from arabnews.text.given import given_text
from arabnews.text.lines import line_spans

__all__ = ["find_quotes"]


def find_quotes(text: str, *, lexicon: Lexicon | None = None) -> tuple[Quote, ...]:
    """Find the quotations of running text, one or more paragraphs.

    >>> quote = find_quotes("قالت مديرة المتحف ليلى الحداد إن القاعة الجديدة «تتسع لألف زائر».")[0]
    >>> quote.text, quote.speaker.name, quote.kind
    ('القاعة الجديدة «تتسع لألف زائر»', 'ليلى الحداد', 'mixed')

    Args:
        text: Running text.
        lexicon: The words to use; the library's own by default.

    Returns:
        The quotations in the order of their words.

    Raises:
        InputError: The text is no text.
    """
    text = given_text(text)
    return find_article_quotes(text, [Zone(start, end) for start, end in line_spans(text)], lexicon=lexicon)
