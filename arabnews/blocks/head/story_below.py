"""Other stories' openings over the story: whole sentences without a title above a title and its dateline."""

from __future__ import annotations

from arabnews.blocks.lines.shapes import is_title_like
from arabnews.blocks.lines.sheet import Sheet

__all__ = ["titled_below"]

_OPENINGS = 2
"""Sentences in a row at the top of a page that may be other stories' openings."""
_TOLD = 2
"""Words of a title that its own story says again."""
_LIKELIER = 2
"""Times that it says more of them than another's opening does."""


def titled_below(sheet: Sheet, first: int) -> int | None:
    """Return the number of the running text whose title and dateline stand below sentences without a title.

    A site lists the openings of its latest stories above the story, each a whole sentence. A place and an
    agency alone on a line, right below a title, open a story wherever they stand.

    Args:
        sheet: The page on the labelling desk.
        first: Number of the first running text, above which no line may be the headline.

    Returns:
        The number of the story's first text; `None` if the page has no such story below.
    """
    title = next((n for n in range(first, len(sheet.lines)) if not sheet.prose[n]), len(sheet.lines))
    text = title + 2
    if title - first < _OPENINGS or text >= len(sheet.lines) or not sheet.prose[text]:
        return None
    if not is_title_like(sheet.lines[title].folded) or not _is_dateline(sheet, title + 1):
        return None
    words, story = sheet.words_of(title), sheet.words_of(*range(text, len(sheet.lines)))
    above = max(len(words & sheet.words_of(number)) for number in range(first, title))
    told = len(words & story)
    return text if told >= max(_TOLD, _LIKELIER * above) else None


def _is_dateline(sheet: Sheet, number: int) -> bool:
    parsed = sheet.credit(number)
    return parsed is not None and bool(parsed.places) and bool(parsed.agencies) and not parsed.people
