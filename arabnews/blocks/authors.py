"""Names that markup calls an author's: by the class of their own element or of the box around their link."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from arabnews.blocks.markers import marker_table
from arabnews.blocks.markup import is_beside_headline
from arabnews.blocks.shapes import ends_sentence, word_count
from arabnews.blocks.sheet import Sheet
from arabnews.blocks.slots import head_end
from arabnews.models import BlockKind
from arabnews.names.person import Grade, name_book
from arabnews.pages.element import Mark, class_words
from arabnews.text.fold import fold_text

__all__ = ["author_above", "author_box", "author_marks", "trade"]

_ABOVE = 3
"""Lines above the headline among which its author is looked for."""
_AUTHOR_WORDS = frozenset({"auteur", "auteurs", "author", "authors", "byline", "writer", "writers"})
"""Words of class names by which sites mark the author's name."""
_NO_NAME_WORDS = frozenset(
    {"about", "avatar", "bio", "desc", "description", "email", "follow", "image", "img", "job", "mail"}
    | {"photo", "role", "social", "url", "website"}
)
"""Words beside one of them that mark something else of the author's."""
_AUTHOR_PATHS = frozenset(
    {"author", "authors", "writer", "writers", "auteur", "auteurs", "reporter", "columnist"}
)
"""Folders of sites that hold a page for each author."""
_BOX_DEPTH = 2
"""Elements around a line, its own among them, whose class may call it the author's."""
_BOX_WORDS = 12
_NAME_WORDS = 4
_TRADE_WORDS = 8


def author_box(sheet: Sheet) -> Iterator[tuple[int, BlockKind]]:
    """Label a short line below the headline in which markup calls a link the author's."""
    if sheet.scope is None:
        return
    for number in sheet.free((sheet.headline or 0) + 1, head_end(sheet)):
        line = sheet.lines[number]
        if len(line.folded.split()) <= _BOX_WORDS and next(author_marks(sheet, number), None) is not None:
            yield number, BlockKind.BYLINE


def author_above(sheet: Sheet) -> Iterator[tuple[int, BlockKind]]:
    """Label a short line right above the headline, beside it, of which markup calls a part the author's."""
    for number in sheet.free(max(0, (sheet.headline or 0) - _ABOVE), sheet.headline or 0):
        marks = author_marks(sheet, number) if word_count(sheet.lines[number].folded) <= _BOX_WORDS else ()
        named = any(_is_authors(mark.tokens, _NO_NAME_WORDS) for mark in marks)
        if named and is_beside_headline(sheet, number):
            yield number, BlockKind.BYLINE


def trade(sheet: Sheet) -> Iterator[tuple[int, BlockKind]]:
    """Label the signed writer's trade as the story's very last line: `كاتب وروائي من الأردن`."""
    scope = sheet.scope
    if scope is None or not (sheet.authors or BlockKind.BYLINE in sheet.kinds):
        return
    inside = [number for number in sheet.free(sheet.body + 1) if scope.holds(sheet.lines[number])]
    line = sheet.lines[inside[-1]] if inside else None
    if line is None or line.link_density or not 2 <= line.folded.count(" ") + 1 <= _TRADE_WORDS:
        return
    found = marker_table(sheet.lexicon).find(line.folded.partition(" ")[0])
    if found is not None and found.entry.id == "trade" and not ends_sentence(line.folded):
        yield inside[-1], BlockKind.BYLINE


def author_marks(sheet: Sheet, number: int) -> Iterator[Mark]:
    """Yield the stretches of a line that markup calls an author's.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.

    Yields:
        Elements of such a class, the innermost of those that hold each other; links in a box of such a class,
        or to such a page, whose words may be a person's name.
    """
    line = sheet.lines[number]
    around = line.element.chain(_BOX_DEPTH) if line.element is not None and line.marks else ()
    in_box = any(_is_authors(element.tokens) for element in around)
    own = [mark for mark in line.marks if _is_authors(mark.tokens, _NO_NAME_WORDS)]
    for mark in line.marks:
        if mark in own:
            if not any(_holds(mark, other) for other in own):
                yield mark
        elif mark.href and _is_name(sheet, mark, in_box + _leads_to_author(mark.href)):
            yield mark
    if line.element is not None and _is_authors(line.element.tokens, _NO_NAME_WORDS):
        yield from _before_bracket(sheet, number)


def _before_bracket(sheet: Sheet, number: int) -> Iterator[Mark]:
    """Yield the name on an author's own line with the trade in brackets, `سالم العابد (باحث في الآثار)`."""
    line = sheet.lines[number]
    head, bracket, _ = line.text.partition("(")
    parsed = sheet.read_credit(head) if bracket and line.text.endswith(")") else None
    for person in parsed.people if parsed is not None and not parsed.credit.desk else ():
        yield Mark(line.start + person.start, line.start + person.end, "")


def _holds(outer: Mark, inner: Mark) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and outer[:2] != inner[:2]


def _leads_to_author(href: str) -> bool:
    return not _AUTHOR_PATHS.isdisjoint(href.lower().split("/"))


def _is_authors(tokens: Iterable[str], others: frozenset[str] = frozenset()) -> bool:
    """Tell whether a class name says that it is the author's, and none of the other words."""
    words = [class_words(token) for token in tokens]
    return any(not _AUTHOR_WORDS.isdisjoint(names) for names in words) and all(map(others.isdisjoint, words))


def _is_name(sheet: Sheet, mark: Mark, signs: int) -> bool:
    """Tell whether a link's words may be a name: the more signs of an author, the less the name must tell."""
    words = fold_text(sheet.page.text[mark.start : mark.end]).split()
    if not signs or not 2 <= len(words) <= _NAME_WORDS:
        return False
    return name_book(sheet.lexicon).grade(words) >= (Grade.LIKELY if signs == 1 else Grade.SHAPE)
