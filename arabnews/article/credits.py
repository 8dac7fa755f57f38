"""Every credit of a page with its place: header lines, the lead's opening, the tail, end marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from arabnews.blocks.headers import is_source_line
from arabnews.blocks.sheet import Sheet
from arabnews.credits.byline import Found, ParsedCredit
from arabnews.credits.lead import PlacedCredit, lead_credit, tail_credit
from arabnews.models import Block, BlockKind, Span

__all__ = ["PageCredit", "page_credits"]

_CREDIT_LINES = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.DATE_LINE, BlockKind.END_MARK})
_TAIL_PARAGRAPHS = 2


@dataclass(frozen=True, slots=True)
class PageCredit:
    """A credit of the page.

    Attributes:
        parsed: What it says.
        start: The place in the page that its parts are counted from.
        text: Its own words.
        rule: Id of the rule that found it.
        at: Where its words begin.
        is_source: Whether it names where the story was taken from, `المصدر: …`.
    """

    parsed: ParsedCredit
    start: int
    text: str
    rule: str
    at: int
    is_source: bool = False

    def span(self, found: Found) -> Span:
        """Return where a part of the credit stands in the page."""
        return Span(start=self.start + found.start, end=self.start + found.end)


def page_credits(sheet: Sheet, blocks: tuple[Block, ...]) -> tuple[PageCredit, ...]:
    """Read every credit of a page.

    Args:
        sheet: The page on the labelling desk.
        blocks: Its labelled blocks.

    Returns:
        The credits in the order of their weight: the head's lines, the lead's opening, the tail.
    """
    return tuple(_credits(sheet, blocks))


def _credits(sheet: Sheet, blocks: tuple[Block, ...]) -> Iterator[PageCredit]:
    lines = list(_credit_lines(sheet, blocks))
    paragraphs = [block for block in blocks if block.kind is BlockKind.PARAGRAPH]
    story = paragraphs[0].span.start if paragraphs else len(sheet.page.text)
    yield from (placed for placed in lines if placed.start < story)
    for block in paragraphs[:1]:
        yield from _inside(block, lead_credit(block.text, lexicon=sheet.lexicon), "dateline.lead")
    for block in paragraphs[-_TAIL_PARAGRAPHS:]:
        yield from _inside(block, tail_credit(block.text, lexicon=sheet.lexicon), "credit.tail")
    yield from (placed for placed in lines if placed.start >= story)


def _inside(block: Block, found: PlacedCredit | None, rule: str) -> Iterator[PageCredit]:
    if found is not None:
        text = block.text[found.start : found.end].rstrip()
        yield PageCredit(found.parsed, block.span.start, text, rule, block.span.start + found.start)


def _credit_lines(sheet: Sheet, blocks: tuple[Block, ...]) -> Iterator[PageCredit]:
    for number, block in enumerate(blocks):
        if block.kind in _CREDIT_LINES and block.text:
            parsed = sheet.credit(number)
            if parsed is not None:
                yield PageCredit(
                    parsed,
                    block.span.start,
                    block.text,
                    block.rule,
                    block.span.start,
                    is_source_line(sheet, number),
                )
