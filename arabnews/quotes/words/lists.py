"""What the vocabulary of reported speech makes of listed words: search forms, nationalities, pairs."""

from __future__ import annotations

from collections.abc import Iterable

from arabnews.lexicon.entry import Entry
from arabnews.lexicon.quote_tables import QuoteWordEntry
from arabnews.quotes.words.heads import bare

__all__ = ["by_kind", "folded", "inflected", "nationalities", "owned", "split_pairs", "with_article"]


def split_pairs(phrases: Iterable[str]) -> dict[str, str]:
    """Split phrases of two words into the first and the second: نقلا عن."""
    return {first: second for first, _, second in (phrase.partition(" ") for phrase in phrases)}


def nationalities(countries: Iterable[str], irregular: Iterable[str]) -> frozenset[str]:
    """Make the definite nationalities: الروماني of رومانيا, الفرنسي of فرنسا, السويدية of السويد.

    Args:
        countries: Names of countries.
        irregular: Nationalities without article that the rule does not make.
    """
    stems = {bare(country).removesuffix("ه").removesuffix("ا") for country in countries if " " not in country}
    nisbas = {stem.removesuffix("ي") + "ي" for stem in stems} | set(irregular)
    return frozenset("ال" + nisba + ending for nisba in nisbas for ending in ("", "ه"))


def owned(nouns: frozenset[str]) -> frozenset[str]:
    """Return of some nouns those with the pronoun of whoever owns them: حديثه، كلمتها."""
    return frozenset(
        noun
        for noun in nouns
        if noun.endswith(("ته", "تها"))
        or (noun.endswith("ه") and noun[:-1] in nouns)
        or (noun.endswith("ها") and noun[:-2] in nouns)
    )


def with_article(words: Iterable[str]) -> frozenset[str]:
    """Return the written forms of some words that have no article."""
    return frozenset(form for word in words for form in (word, "ال" + word) if bare(form) == word)


def folded(entries: Iterable[Entry]) -> frozenset[str]:
    """Return the forms of some entries in their search form."""
    return frozenset(form for entry in entries for form in entry.folded)


def by_kind(entries: Iterable[QuoteWordEntry]) -> dict[str, frozenset[str]]:
    """Return the helping words by their work, in their search form."""
    kinds: dict[str, set[str]] = {}
    for entry in entries:
        kinds.setdefault(entry.kind, set()).update(entry.folded)
    return {kind: frozenset(forms) for kind, forms in kinds.items()}


def inflected(verbs: Iterable[str]) -> frozenset[str]:
    """Return the forms of some verbs, joined ones too: of يعرف also وتعرف، سيعرفون, of عرف also عرفت.

    Args:
        verbs: Third persons masculine of the perfect and of the imperfect, in their search form.
    """
    forms: set[str] = set()
    for verb in verbs:
        short = verb[:-1] if verb[-1] in "اويى" else verb
        if verb[0] != "ي":
            forms |= {verb, short + "ت", short + "وا", short + "تا"}
            continue
        heads = {verb, short + "ون", short + "وا", short + "ان"}
        forms |= {person + form[1:] for person in "يتنا" for form in heads}
    futures = {"س" + form for form in forms if form[0] in "يت"}
    return frozenset(joined + form for joined in ("", "و", "ف") for form in forms | futures)
