"""The names that a site gives itself: on its own pages they are an outlet's, known to a list or not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

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
        lines: Its folded lines, the likeliest to claim the rights first.
        lexicon: The words in use.

    Returns:
        The names under which credit lines look words up, with and without `صحيفة` and its like.
    """
    written = [_TAIL.split(name.strip())[0] for name in told]
    holders = (find_rights_holder(line, lexicon) for line in lines if claims_rights(line, lexicon))
    holder = next((holder.name for holder in holders if holder is not None), None)
    if holder is not None:
        written.append(holder)
    forms = (name for text in written for name in _forms(key_of(text), _kinds(lexicon)))
    return frozenset(name for name in forms if _ARABIC.search(name))


@cache
def _kinds(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(credit_words(lexicon, "media-head"))


def _forms(key: str, kinds: frozenset[str]) -> Iterator[str]:
    first, _, rest = key.partition(" ")
    if key.count(" ") < _MOST_WORDS:
        yield key
        if rest and first in kinds:
            yield rest
