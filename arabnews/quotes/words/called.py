"""Bodies that are called by lone names: حماس، أكسا كورب، المركزي العراقي، التجارة، إل جي."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from arabnews.lexicon.gazetteer import country_names
from arabnews.lexicon.load import Lexicon
from arabnews.lexicon.quote_tables import BodyEntry
from arabnews.quotes.words.hamza import HAMZA
from arabnews.text.fold import fold_text

__all__ = ["Called", "names_of_bodies"]

_NO_ARTICLE = ("أل", "إل")


@dataclass(frozen=True, slots=True, eq=False)
class Called:
    """Names of bodies in their search form.

    Attributes:
        bodies: Those that no noun tells from a person: حماس، يونيسف.
        lands: Names of countries, as lists and as papers have them.
        governments: The same, and capitals by which their governments are called.
        openers: First words of all these.
        closers: Their last words.
        companies: Words that end names of companies.
        ministries: What ministries look after, by which they are called: التربية.
        of_lands: What a nation behind it makes a body: المركزي.
        letters: Names of Latin letters, of which short names are made.
    """

    bodies: frozenset[str]
    lands: frozenset[str]
    governments: frozenset[str]
    openers: frozenset[str]
    closers: frozenset[str]
    companies: frozenset[str]
    ministries: frozenset[str]
    of_lands: frozenset[str]
    letters: frozenset[str]


def names_of_bodies(lexicon: Lexicon) -> Called:
    """Compile the names of bodies of a lexicon.

    Args:
        lexicon: The words of all rooms.
    """
    kinds: dict[str, set[str]] = {}
    for entry in lexicon.of(BodyEntry):
        kinds.setdefault(entry.kind, set()).update(*map(_spellings, entry.forms))
    lands = kinds["land"].union(country_names())
    governments = kinds["capital"] | lands
    names = [name.split() for name in kinds["body"] | governments]
    return Called(
        bodies=frozenset(kinds["body"]),
        lands=frozenset(lands),
        governments=frozenset(governments),
        openers=frozenset(name[0] for name in names),
        closers=frozenset(name[-1] for name in names),
        companies=frozenset(kinds["ending"]),
        ministries=frozenset(kinds["ministry"]),
        of_lands=frozenset(kinds["of-land"]),
        letters=frozenset(kinds["letter"]),
    )


def _spellings(form: str) -> Iterator[str]:
    """جنرال إلكتريك: in the search form, and with the hamza that shows that no article is there."""
    folded = fold_text(form)
    yield folded
    words = list(zip(form.split(), folded.split(), strict=False))
    if any(word.startswith(_NO_ARTICLE) for word, _ in words):
        yield " ".join(HAMZA + plain[1:] if word.startswith(_NO_ARTICLE) else plain for word, plain in words)
