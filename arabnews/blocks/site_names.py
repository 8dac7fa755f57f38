"""Lines that name the site or say of it what papers say of themselves."""

from __future__ import annotations

from functools import lru_cache

from arabnews.blocks.shapes import word_count
from arabnews.blocks.sheet import Sheet
from arabnews.blocks.signatures import is_brand
from arabnews.blocks.vocabulary import block_words
from arabnews.credits.meanings import credit_words
from arabnews.lexicon import Lexicon

__all__ = ["is_site_name"]

_NAME_WORDS = 4
_SAID_OF_PAPER = 2
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
    return is_brand(sheet, number) or _tells_of_paper(sheet, number)


def _tells_of_paper(sheet: Sheet, number: int) -> bool:
    """`جريدة يومية سياسية شاملة مستقلة`: what a paper says of itself, no word of it a story's."""
    first, *words = sheet.lines[number].folded.split()
    if first not in _site_words(sheet.lexicon):
        return False
    said = [word for word in words if sheet.words.of_a_paper.fullmatch(word)]
    return len(said) >= _SAID_OF_PAPER and all(word in said or word.endswith(_OF_PLACE) for word in words)


@lru_cache(maxsize=8)
def _site_words(lexicon: Lexicon) -> frozenset[str]:
    return block_words(lexicon).sites.union(credit_words(lexicon, "media-head"))
