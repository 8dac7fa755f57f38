"""Bodies that are called by lone names: حماس، أكسا كورب، المركزي العراقي، التجارة، إل جي."""

from __future__ import annotations

from dataclasses import dataclass

from arabnews.lexicon.gazetteer import country_names
from arabnews.lexicon.load import Lexicon
from arabnews.lexicon.quote_tables import BodyEntry
from arabnews.quotes.words.lists import by_kind

__all__ = ["Called", "names_of_bodies"]


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
    kinds = by_kind(lexicon.of(BodyEntry))
    lands = kinds["land"].union(country_names())
    governments = kinds["capital"] | lands
    names = [name.split() for name in kinds["body"] | governments]
    return Called(
        bodies=kinds["body"],
        lands=lands,
        governments=governments,
        openers=frozenset(name[0] for name in names),
        closers=frozenset(name[-1] for name in names),
        companies=kinds["ending"],
        ministries=kinds["ministry"],
        of_lands=kinds["of-land"],
        letters=kinds["letter"],
    )
