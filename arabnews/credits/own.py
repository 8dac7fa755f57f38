"""Outlets' names beside those of the library: a site's own on its pages, and those of a caller's profiles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from arabnews.credits.meanings import credit_words, key_of
from arabnews.lexicon import Lexicon
from arabnews.outlets.copyright import find_rights_holder
from arabnews.outlets.registry import Registry, default_registry

__all__ = ["added_names", "own_names"]

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
    holders = (find_rights_holder(line, lexicon) for line in lines)
    holder = next((holder.name for holder in holders if holder is not None), None)
    if holder is not None:
        written.append(holder)
    forms = (name for text in written for name in _forms(key_of(text), _kinds(lexicon)))
    return frozenset(name for name in forms if _ARABIC.search(name))


@lru_cache(maxsize=8)
def added_names(registry: Registry, lexicon: Lexicon) -> frozenset[str]:
    """Return the names of the outlets that a registry adds to the library's own.

    >>> from arabnews.lexicon import default_lexicon
    >>> from arabnews.outlets.registry import default_registry
    >>> added_names(default_registry(), default_lexicon())
    frozenset()

    Args:
        registry: The profiles in use.
        lexicon: The words in use.

    Returns:
        The names under which credit lines look words up; names of agencies and those that are also words
        are left out.
    """
    shared = frozenset(profile.id for profile in default_registry().profiles)
    added = (one for one in registry.profiles if one.id not in shared and one.agency is None)
    names = (name for one in added for name in (one.name, *one.names) if name not in one.shared_names)
    return frozenset(form for name in names for form in _forms(key_of(name), _kinds(lexicon)))


@lru_cache(maxsize=8)
def _kinds(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(credit_words(lexicon, "media-head"))


def _forms(key: str, kinds: frozenset[str]) -> Iterator[str]:
    first, _, rest = key.partition(" ")
    if key.count(" ") < _MOST_WORDS:
        yield key
        if rest and first in kinds:
            yield rest
