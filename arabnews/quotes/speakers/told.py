"""Who speaks on the page, each once."""

from __future__ import annotations

from collections.abc import Iterable

from arabnews.models import Mention, Quote, Speaker

__all__ = ["speakers"]


def speakers(quotes: Iterable[Quote]) -> tuple[Speaker, ...]:
    """Gather the speakers of some quotations.

    >>> from arabnews.quotes.find import find_quotes
    >>> text = "قال مدير المتحف سالم العابد إن القاعة جاهزة. وأضاف العابد أن الدخول مجاني."
    >>> [(who.name, who.quotations, len(who.mentions)) for who in speakers(find_quotes(text))]
    [('سالم العابد', 2, 2)]

    Args:
        quotes: The quotations of one page.

    Returns:
        Each speaker once, in the order of their first words, with their mentions and how often they speak.
    """
    spoken: dict[Speaker, list[Quote]] = {}
    for quote in quotes:
        if quote.speaker is not None:
            spoken.setdefault(quote.speaker, []).append(quote)
    return tuple(_gathered(who, said) for who, said in spoken.items())


def _gathered(who: Speaker, said: list[Quote]) -> Speaker:
    mentions: list[Mention] = [quote.source for quote in said if quote.source is not None]
    return who.model_copy(update={"mentions": tuple(mentions), "quotations": len(said)})
