"""The nouns that head a speaker phrase, in every form in which they are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from arabnews.lexicon.quote_tables import SecondPostEntry, SourceWordEntry
from arabnews.quotes.words.particles import LIGHT
from arabnews.text.fold import fold_text

__all__ = [
    "DEFINITE",
    "POSSESSIVES",
    "SERVANT",
    "SPEAKERS",
    "bare",
    "second_posts",
    "source_nouns",
    "stem",
    "stems",
    "written_heads",
]

DEFINITE = ("ال", "لل", "وال", "بال")
"""How definite nouns begin, a clitic before the article or none."""
SERVANT = "عبد"
"""The first word of such names as عبد الله."""
SPEAKERS = frozenset({"role", "unnamed", "people", "organization"})
"""Kinds of nouns whose bearers speak themselves, as no document does."""

POSSESSIVES = ("هما", "هم", "ها", "ه", "نا")
"""Pronouns of those whose friend, coach or lawyer somebody is."""
_SHORTEST_OWNED = 4
_SHORTEST_PLURAL = 3
_PLURAL = ("ون", "ين", "ات", "ان")


def bare(word: str) -> str:
    """Return a word without its article.

    >>> bare("الوزير"), bare("الا")
    ('وزير', 'الا')
    """
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return what a second mention shares with the first: no article, no plural ending, no final ة.

    >>> stem("المسوولون"), stem("مسوول"), stem("الوزاره")
    ('مسوول', 'مسوول', 'وزار')
    """
    word = bare("ال" + word[2:] if word.startswith("لل") else word)
    if len(word) > 5 and word.endswith(_PLURAL):
        return word[:-2]
    return word[:-1] if word.endswith("ه") and len(word) > 3 else word


def stems(words: Sequence[str]) -> frozenset[str]:
    """Return the stems of the words that say something."""
    return frozenset([stem(word) for word in words if word not in LIGHT])


def second_posts(entries: Iterable[SecondPostEntry]) -> tuple[tuple[frozenset[str], str], ...]:
    """Return the stems of posts, and of what their bearers are called where they are named again.

    Args:
        entries: The table of such posts.
    """
    return tuple(
        (stems(form.split()), stem(fold_text(entry.called))) for entry in entries for form in entry.folded
    )


def source_nouns(entries: Iterable[SourceWordEntry]) -> dict[str, str]:
    """Return the heads of speaker phrases without article, and the kind of each.

    Args:
        entries: The table of head nouns.
    """
    sources: dict[str, str] = {}
    for entry in entries:
        for form in entry.folded:
            sources.setdefault(bare(form), entry.kind)
    for form, kind in list(sources.items()):
        if kind in {"role", "unnamed"} and not form.endswith("ه"):
            sources.setdefault(form + "ه", kind)
            if len(form) < _SHORTEST_PLURAL:  # اب, as أبين is a town
                continue
            for ending in ("ان", "ون", "ين", "ات"):
                sources.setdefault(form + ending, "people")
    return sources


def written_heads(sources: Mapping[str, str]) -> dict[str, str]:
    """Spell the heads of speaker phrases as they are written: الوزير، أصدقاؤه، والدتها.

    Args:
        sources: The nouns without article, and the kind of each.
    """
    written = {
        form: kind
        for noun, kind in sources.items()
        for form in (noun, "ال" + noun)
        if bare(form) == noun and (kind != "style" or form == noun)  # دولة الرئيس, but مجلس الدولة
    }
    for noun, kind in sources.items():
        if kind in {"role", "people"}:
            for stem in _possessed(noun):
                for pronoun in POSSESSIVES:  # تجاره, but التجارة is trade
                    written.setdefault(stem + pronoun, kind)
    return written


def _possessed(noun: str) -> Iterator[str]:
    """Yield the stems to which a possessive pronoun is joined: والدت of والدة, أصدقاؤ of أصدقاء."""
    stems = [noun[:-1] + "ت"] if noun.endswith("ه") else []
    if not noun.endswith("ت"):
        stems.append(noun)
    if noun.endswith("ء"):
        stems += [noun[:-1] + "ؤ", noun[:-1] + "ئ"]
    yield from (stem for stem in stems if len(stem) >= _SHORTEST_OWNED)
