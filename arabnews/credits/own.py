"""The names that a site gives itself: on its own pages they are an outlet's, known to a list or not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from arabnews.credits.meanings import credit_words, key_of
from arabnews.lexicon import Lexicon
from arabnews.outlets.copyright import claims_rights, find_rights_holder

__all__ = ["own_names"]

_TAIL = re.compile(r"\s+[|–—-]\s+|\s*\|\s*")
_ARABIC = re.compile("[ء-ي]{2}")
_MOST_WORDS = 4


def own_names(told: Iterable[str], lines: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """Return the names that a site gives itself.

    >>> from arabnews.lexicon import default_lexicon
    >>> footer = ["جميع الحقوق محفوظة لصحيفة الرصيف © 2024"]
    >>> sorted(own_names(["منبر المرفأ | أخبار الساحل"], footer, default_lexicon()))
    ['الرصيف', 'صحيفه الرصيف', 'منبر المرفا']

    Args:
        told: Names that the page's metadata tells.
        lines: Its lines, among which copyright lines are looked for.
        lexicon: The words in use.

    Returns:
        The names under which credit lines look words up, with and without `صحيفة` and its like.
    """
    kinds = frozenset(credit_words(lexicon, "media-head"))
    written = (*(_TAIL.split(name.strip())[0] for name in told), *_holders(lines, lexicon))
    return frozenset(name for text in written for name in _forms(key_of(text), kinds) if _ARABIC.search(name))


def _holders(lines: Iterable[str], lexicon: Lexicon) -> Iterator[str]:
    for line in lines:
        holder = find_rights_holder(line, lexicon) if claims_rights(line, lexicon) else None
        if holder is not None:
            yield holder.name


def _forms(key: str, kinds: frozenset[str]) -> Iterator[str]:
    first, _, rest = key.partition(" ")
    if key.count(" ") < _MOST_WORDS:
        yield key
        if rest and first in kinds:
            yield rest
