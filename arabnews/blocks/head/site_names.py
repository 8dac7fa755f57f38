"""Lines that name the site or say of it what papers say of themselves."""

from __future__ import annotations

from functools import lru_cache

from arabnews.blocks.head.signatures import is_brand
from arabnews.blocks.lines.shapes import word_count
from arabnews.blocks.lines.sheet import Sheet
from arabnews.blocks.lines.vocabulary import block_words
from arabnews.credits.meanings import credit_words
from arabnews.lexicon import Lexicon
from arabnews.models import BlockKind

__all__ = ["is_site_name"]

_NAME_WORDS = 4
_SAID_OF_PAPER = 2
_IMPRINT_WORDS = 9
_OF_PLACE = ("ي", "يه")
"""How words end that say whence a paper is, `كويتيه`."""


def is_site_name(sheet: Sheet, number: int) -> bool:
    """`بوابة المرفأ الإخبارية`, `المرفأ اليوم`, `مرفأنيوز`: a few words that say what the site is.

    Stories tell of a `منصة` as well; the site is one that has the name of an outlet, `منصة الصباح`.
    """
    line, words = sheet.lines[number].folded, sheet.words
    if 1 < word_count(line) <= _NAME_WORDS:
        first, _, name = line.partition(" ")
        if first in _site_words(sheet.lexicon) or (
            first in words.platforms and sheet.registry.is_outlet(name)
        ):
            return True
        if words.news_agency.match(line):
            return True
    return is_brand(sheet, number) or _tells_of_paper(sheet, number) or _is_imprint(sheet, number)


def _tells_of_paper(sheet: Sheet, number: int) -> bool:
    """`جريدة يومية سياسية شاملة مستقلة`: what a paper says of itself, no word of it a story's."""
    line = sheet.lines[number].folded
    if word_count(line) > _IMPRINT_WORDS:
        return False
    first, *words = line.split()
    of_a_paper = sheet.words.of_a_paper.fullmatch
    if first not in _site_words(sheet.lexicon) and not of_a_paper(first):
        return False
    said = [word for word in words if of_a_paper(word)]
    return len(said) >= _SAID_OF_PAPER and all(word in said or word.endswith(_OF_PLACE) for word in words)


def _is_imprint(sheet: Sheet, number: int) -> bool:
    """`تصدر عن دار المرفأ`: who owns the paper and since when, below the names of those who run it."""
    line = sheet.lines[number].folded
    if not line.startswith(sheet.words.imprint) or word_count(line) > _IMPRINT_WORDS:
        return False
    above = number - 1
    while above >= 0 and sheet.kinds[above] is None and _heads_paper(sheet, above):
        above -= 1
    return above >= 0 and sheet.kinds[above] is BlockKind.MASTHEAD


def _heads_paper(sheet: Sheet, number: int) -> bool:
    return sheet.lines[number].folded.startswith(sheet.words.imprint) or _tells_of_paper(sheet, number)


@lru_cache(maxsize=8)
def _site_words(lexicon: Lexicon) -> frozenset[str]:
    return block_words(lexicon).sites.union(credit_words(lexicon, "media-head"))
