"""A post of a country and that of its nation: مدرب تونس is the مدرب المنتخب التونسي."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from arabnews.quotes.words.heads import bare, stem
from arabnews.quotes.words.vocabulary import Vocabulary
from arabnews.text.fold import fold_text

__all__ = ["is_post_of_land", "nation_stems"]


def is_post_of_land(country: str, role: str | None, vocabulary: Vocabulary) -> bool:
    """Tell whether a post is of a country: وزير الخارجية المصري of مصر; المدرب التونسي may train others.

    Args:
        country: A word in its search form.
        role: The post as it is printed.
        vocabulary: The words of reported speech.
    """
    nations = {nation for nation in _nations(country) if "ال" + nation in vocabulary.nationalities}
    if role is None or not nations or country.removeprefix("ال") in nations:
        return False
    words = fold_text(role).split()
    office = bare(words[0]) in vocabulary.kinds["office"]
    return any(
        bare(word).removesuffix("ه") in nations
        and (office or vocabulary.source_kind(before) == "organization")
        for before, word in pairwise(words)
    )


@lru_cache(maxsize=4)
def nation_stems(vocabulary: Vocabulary) -> frozenset[str]:
    """Return what the nationalities of one country share: تونسي of التونسية.

    Args:
        vocabulary: The words of reported speech.
    """
    return frozenset(map(stem, vocabulary.nationalities))


def _nations(country: str) -> Iterator[str]:
    """تونسي of تونس, إماراتي of الإمارات, ليبي of ليبيا."""
    for name in (country, bare(country)):
        yield name.removesuffix("ه").removesuffix("ا").removesuffix("ي") + "ي"
