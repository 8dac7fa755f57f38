"""What stands beside the headline in the markup, and so belongs to its story."""

from __future__ import annotations

from arabnews.blocks.lines.sheet import Sheet
from arabnews.models import BlockKind
from arabnews.pages.element import Element
from arabnews.pages.lines import Line

__all__ = ["is_beside_headline", "is_near_headline", "is_own_meta"]

_LABELLED = "credit.after-label"
_LONGEST = 140
"""Characters up to which a line may tell the story's day or author."""
_NEAR = 20
_MISNAMED = frozenset({BlockKind.FOOTER, BlockKind.COMMENT, BlockKind.SHARE, BlockKind.RELATED})
"""What the box of a story's day and author is called too: `footer.node__meta`, `post_commentbox`, `aside`."""
_PAGE = frozenset({"html", "body"})
_SITE_HEAD = frozenset({BlockKind.NAV, BlockKind.MASTHEAD, BlockKind.TICKER})


def is_own_meta(sheet: Sheet, number: int, kind: BlockKind) -> bool:
    """Tell whether a line in a box of the site's tells the day or the author of the story.

    Makers of sites set both with the links to share and comment, or in a footer of the headline's own: above
    the story's first running line and beside its headline no such box is what its name says.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
        kind: What its box is for.
    """
    if kind not in _MISNAMED or len(sheet.lines[number].folded) > _LONGEST:
        return False
    if not is_near_headline(sheet, number) or not is_beside_headline(sheet, number):
        return False
    if sheet.date(number) is not None:
        return True
    parsed = sheet.credit(number)  # without a label it may be a picture's, `AFP سالم العابد`
    return parsed is not None and any(found.rule == _LABELLED for found in parsed.people)


def is_near_headline(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is one of the few around the headline and stands above the story's text."""
    if sheet.headline is None or abs(number - sheet.headline) > _NEAR:
        return False
    return number < sheet.headline or not any(sheet.prose[sheet.headline + 1 : number])


def is_beside_headline(sheet: Sheet, number: int) -> bool:
    """Tell whether a line shares with the headline an element that holds nothing of the site's head."""
    line = sheet.lines[number]
    if sheet.headline is None or line.element is None:
        return False
    title = sheet.lines[sheet.headline].element
    shared = line.element.around_both(title) if title is not None else None
    if shared is None or shared.tag in _PAGE:
        return False
    if sheet.headline > 0 and stands_in(sheet.lines[0], shared):
        return False
    if shared.tag == "article":
        return True
    for other in range(sheet.headline - 1, -1, -1):
        if not stands_in(sheet.lines[other], shared):
            break  # the lines of an element stand in a row
        if sheet.kinds[other] in _SITE_HEAD:
            return False
    return True


def stands_in(line: Line, element: Element) -> bool:
    at = line.element
    while at is not None and at is not element:
        at = at.parent
    return at is not None
