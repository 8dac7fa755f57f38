"""The large word lists that ship as tables: places, countries and counted names.

They are folded already, so that reading them is splitting lines; NOTICE says where they come from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple

from arabnews.errors import LexiconError
from arabnews.text.fold import fold_text

__all__ = [
    "NameCount",
    "city_countries",
    "country_names",
    "everyday_words",
    "listed_names",
    "name_counts",
    "town_countries",
]


class NameCount(NamedTuple):
    """How often a word is a given name and a family name."""

    given: int
    family: int


@cache
def name_counts() -> Mapping[str, NameCount]:
    """Return every known word of persons' names, folded, with its counts.

    >>> name_counts()["محمد"].given > name_counts()["محمد"].family
    True
    """
    return MappingProxyType(
        {word: NameCount(int(given), int(family)) for word, given, family in _rows("person-names.tsv", 3)}
    )


@cache
def listed_names() -> Mapping[str, str]:
    """Return what each name is that nobody counted: `given`, `family`, `foreign`, `both` or `borne`, folded.

    `foreign` is the family name of foreigners, `borne` a word of every day by which families are called.

    >>> listed_names()["ميركل"]
    'foreign'
    """
    return MappingProxyType({row[0]: row[1] for row in _rows("listed-names.tsv", 2)})


@cache
def city_countries() -> Mapping[str, str]:
    """Return the country code of each city, by the city's folded names.

    >>> city_countries()["طنجه"]
    'MA'
    """
    rows = _rows("places.tsv", 4)
    return MappingProxyType({form: code for _, code, _, forms in rows for form in forms.split("|")})


@cache
def town_countries() -> Mapping[str, str]:
    """Return the country code of each smaller place that opens datelines, by its folded name; `-` for none.

    >>> town_countries()["سيدي قاسم"]
    'MA'
    """
    return MappingProxyType({name: code for code, name in _rows("towns.tsv", 2)})


@cache
def everyday_words() -> Mapping[str, str]:
    """Return the kind of each everyday word that is in no list of names, folded.

    `adjective`, `masdar`, `noun` and `verb` are frequent in news; `word` is any that is not.

    >>> everyday_words()["انتاج"]
    'masdar'
    """
    return MappingProxyType({row[0]: row[1] for row in _rows("everyday-words.tsv", 2)})


@cache
def country_names() -> Mapping[str, str]:
    """Return the code of each country, by its folded Arabic name.

    >>> country_names()["تونس"]
    'TN'
    """
    return MappingProxyType({fold_text(name): code for code, name in _rows("countries.tsv", 2)})


def _rows(name: str, columns: int) -> Iterator[list[str]]:
    text = (files("arabnews.lexicon") / "data" / name).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#"):
            continue
        row = line.split("\t")
        if len(row) != columns:
            raise LexiconError(
                f"{name}, line {number}: needs {columns} columns with a tab between, has {len(row)}"
            )
        yield row
