"""Names that markup calls an author's: by the class of their own element or of the box around their link."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import takewhile
from urllib.parse import unquote

from arabnews.blocks.head.beside import is_beside_headline
from arabnews.blocks.head.slots import head_end
from arabnews.blocks.lines.markers import marker_table
from arabnews.blocks.lines.shapes import ends_sentence, word_count
from arabnews.blocks.lines.sheet import Sheet
from arabnews.models import BlockKind
from arabnews.names.book import name_book
from arabnews.names.person import Grade
from arabnews.pages.element import Element, Mark
from arabnews.pages.lines import Line
from arabnews.text.fold import fold_text

__all__ = ["author_above", "author_box", "author_marks", "bio", "leads_to_author", "stands_in_bio", "trade"]

_ABOVE = 3
"""Lines above the headline among which its author is looked for."""
_AUTHOR = re.compile(
    r"auteur|author(?!i[tz])|byline|columnist|journalist|kateb|katib|reporter|username|writ(?:er|tenby)"
)
"""Parts of class names by which sites mark the author's name, `post-author`, `authorName`."""
_NO_NAME = re.compile(
    "about|articles|avatar|bio|count|date|desc|email|follow|image|img|intro|job|logo|mail|more|photo|pic|posts|role"
    "|share|social|time|title|url|views|website"
)
"""Parts beside one of them that mark something else of the author's."""
_AUTHOR_PATH = re.compile(
    r"[/?&](?:article|news|our)?-?(?:author|auteur|writer|reporter|columnist|contributor|editor|journalist"
    r"|kateb|katib|kott?ab|kutt?ab)s?"
    r"-?(?:articles?|details?|info|news|page|posts|profile)?(?:\.(?:aspx|php|html?))?(?=[/?=-]|$)",
    re.IGNORECASE,
)
"""Folders and pages of sites that show each author's stories: `/articleauthor/12`, `/?author=7`."""
_BIO = re.compile(
    r"(?:author|writer|columnist|journalist|kateb|katib)[a-z_-]*(?:bio|block|box|brief|card|desc|info|intro|nabza|nobza|profile)"
    r"|about-?(?:the-?)?(?:author|writer)|(?<![a-z])bio(?![a-z])"
)
"""Class names of boxes that say who the writer is, `author-bio`, `writer__box`."""
_BOX_DEPTH = 2
"""Elements around a line, its own among them, whose class may call it the author's."""
_BOX_CHARS = 80
"""Characters up to which an element of the author's holds the name, and perhaps the trade."""
_BOX_WORDS = 12
_NAME_WORDS = 4
_THE = "ال"
_TRADE_WORDS = 8


def author_box(sheet: Sheet) -> Iterator[tuple[int, BlockKind]]:
    """Label a short line below the headline in which markup calls a link the author's."""
    if sheet.scope is None:
        return
    for number in sheet.free((sheet.headline or 0) + 1, head_end(sheet)):
        line = sheet.lines[number]
        if len(line.folded.split()) <= _BOX_WORDS and next(author_marks(sheet, number), None) is not None:
            yield number, BlockKind.BYLINE


def bio(sheet: Sheet) -> Iterator[tuple[int, BlockKind]]:
    """Label what a box in the story or beside its headline says of its writer, besides a name and a trade."""
    scope = sheet.scope
    if scope is None or sheet.headline is None:
        return
    for number in sheet.free(sheet.headline + 1):
        line = sheet.lines[number]
        if word_count(line.folded) <= _NAME_WORDS or not stands_in_bio(sheet, line):
            continue
        if not scope.holds(line) and not is_beside_headline(sheet, number):
            continue
        if sheet.prose[number] or (sheet.credit(number) is None and sheet.date(number) is None):
            yield number, BlockKind.OTHER


def stands_in_bio(sheet: Sheet, line: Line) -> bool:
    """Tell whether a line stands in a box that says who the writer is."""
    around = sheet.scope.around if sheet.scope is not None else frozenset[Element]()
    inside = takewhile(lambda element: element not in around, line.element.chain() if line.element else ())
    return any(_BIO.search(token) for element in inside for token in element.tokens)


def author_above(sheet: Sheet) -> Iterator[tuple[int, BlockKind]]:
    """Label a short line right above the headline, beside it, of which markup calls a part the author's."""
    for number in sheet.free(max(0, (sheet.headline or 0) - _ABOVE), sheet.headline or 0):
        marks = author_marks(sheet, number) if word_count(sheet.lines[number].folded) <= _BOX_WORDS else ()
        named = any(not mark.tag or _names_author(mark.tokens) for mark in marks)
        if (named or _fills_box(sheet, number)) and is_beside_headline(sheet, number):
            yield number, BlockKind.BYLINE


def _fills_box(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is the whole of an element named for the author's name, `h4.columnist-name`."""
    line = sheet.lines[number]
    element = line.element
    if element is None or not _names_author(element.tokens) or element.chars > len(line.text):
        return False
    return next(author_marks(sheet, number), None) is not None


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
    around = tuple(line.element.chain(_BOX_DEPTH)) if line.element is not None else ()
    in_box = any(_is_authors(element.tokens) for element in around) if line.marks else False
    own = [mark for mark in line.marks if _names_author(mark.tokens)]
    links = [mark for mark in line.marks if mark.href and mark not in own]
    named = [mark for mark in links if _is_name(sheet, mark, in_box + leads_to_author(sheet, mark))]
    yield from (mark for mark in own if not any(_holds(mark, other) for other in own))
    yield from named
    if own or named or not any(_names_author(one.tokens) and one.chars <= _BOX_CHARS for one in around):
        return
    if "(" in line.text:
        yield from _before_bracket(sheet, number)
    elif sheet.date(number) is None and " " in line.text:
        yield Mark(line.start, line.end, "")


def _before_bracket(sheet: Sheet, number: int) -> Iterator[Mark]:
    """Yield the name on an author's own line with the trade in brackets, `سالم العابد (باحث في الآثار)`."""
    line = sheet.lines[number]
    head, bracket, _ = line.text.partition("(")
    parsed = sheet.read_credit(head) if bracket and line.text.endswith(")") else None
    for person in parsed.people if parsed is not None and not parsed.credit.desk else ():
        yield Mark(line.start + person.start, line.start + person.end, "")


def _holds(outer: Mark, inner: Mark) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and outer[:2] != inner[:2]


def leads_to_author(sheet: Sheet, mark: Mark) -> bool:
    """Tell whether a link says that it leads to an author's page, by its address or by what it is for.

    Args:
        sheet: The page on the labelling desk.
        mark: The link.
    """
    address = mark.href or ""
    if _AUTHOR_PATH.search(address) is not None or "author" in (mark.rel or "").split():
        return True
    folders = fold_text(unquote(address)).split("/")[:-1] if not address.isascii() or "%D" in address else ()
    return any(sheet.words.trade.fullmatch(folder.removeprefix(_THE)) for folder in folders)


def _is_authors(tokens: Iterable[str]) -> bool:
    """Tell whether a class name says that an element is the author's."""
    return any(map(_is_author_token, tokens))


def _names_author(tokens: tuple[str, ...]) -> bool:
    """Tell whether class names say that an element holds the author's name, and nothing else of theirs."""
    return _is_authors(tokens) and not any(map(_NO_NAME.search, tokens))


@lru_cache(maxsize=4096)
def _is_author_token(token: str) -> bool:
    return _AUTHOR.search(token) is not None


def _is_name(sheet: Sheet, mark: Mark, signs: int) -> bool:
    """Tell whether a link's words may be a name: the more signs of an author, the less the name must tell."""
    words = fold_text(sheet.page.text[mark.start : mark.end]).split()
    if not signs or not 2 <= len(words) <= _NAME_WORDS:
        return False
    return name_book(sheet.lexicon).grade(words) >= (Grade.LIKELY if signs == 1 else Grade.SHAPE)
