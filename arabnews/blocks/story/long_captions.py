"""The rule for captions as long as sentences, which the credit of their picture closes."""

from __future__ import annotations

import re

from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind

__all__ = ["closed"]

_STORY = 2
"""Paragraphs that stand below such a caption at least."""
_NEARLY = 0.7
"""Share of a caption's words that its second telling has."""
_LATIN_CREDIT = re.compile(r"[ء-ي\d][.؟!] ?[\"”»)]* ?(?:© ?)?[A-Za-z][A-Za-z./&+ -]{2,40}$")
"""`… على الرصيف. KEYSTONE/DPA`."""


def closed(sheet: Sheet) -> Labels:
    """Label a picture's sentence below the headline with the credit in Latin letters behind its stop."""
    if sheet.headline is None:
        return
    first = next(sheet.free_prose(sheet.headline + 1), None)
    if first is None or sum(sheet.prose[first:]) <= _STORY:
        return
    if _LATIN_CREDIT.search(sheet.lines[first].text):
        yield first, BlockKind.CAPTION
    elif sheet.prose[first + 1] and _LATIN_CREDIT.search(sheet.lines[first + 1].text):
        words, told = map(sheet.words_of, (first, first + 1))
        if len(words & told) >= _NEARLY * len(words):
            yield first, BlockKind.CAPTION
            yield first + 1, BlockKind.CAPTION
