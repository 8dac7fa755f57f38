"""Forms of names' words that no list need know: families by their ending, words cut to a letter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

__all__ = ["is_cut_short", "is_nisba", "is_of_its_first", "may_be_family", "peoples"]

_ARTICLE, _AT_THE = "ال", "بال"


def may_be_family(word: str) -> bool:
    """Tell whether an unknown word in a person's name can be a father's or family's, and is no verb.

    >>> may_be_family("كسواني"), may_be_family("يعود")
    (True, False)

    Args:
        word: A folded word.
    """
    return len(word) > 2 and word[0] not in "يتو" and word[-1] != "ت" and word[:3] != _AT_THE


def is_cut_short(units: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether a name has a word cut to a letter: `م. بلعباس`, `شبيلة. ح`; `و`, `ب` and `ل` are words.

    >>> is_cut_short(["word", "initial"], ["شبيله", "ح"])
    True

    Args:
        units: The kinds of the name's units.
        words: Its folded words.
    """
    if len(units) != len(words) or len(words) != 2 or set(units) != {"initial", "word"}:
        return False
    letter, word = sorted(words, key=len)
    return len(word) > 3 and (letter == words[1] or letter not in "وبلكف")


def is_of_its_first(words: Sequence[str]) -> bool:
    """Tell whether a family is named for its first, and its son for him: `بريكان البريكان`.

    >>> is_of_its_first(["بريكان", "البريكان"])
    True

    Args:
        words: A name's folded words.
    """
    return len(words) == 2 and len(words[0]) > 2 and words[1] == _ARTICLE + words[0]


def is_nisba(word: str) -> bool:
    """Tell whether a folded word has the form of a family name such as `الحربي`.

    >>> is_nisba("الحربي"), is_nisba("العابد")
    (True, False)

    Args:
        word: The word.
    """
    return len(word) > 4 and word.startswith("ال") and word.endswith("ي")


def peoples(countries: Iterable[str]) -> frozenset[str]:
    """Return the names of peoples, which families bear too.

    >>> sorted(peoples(["العراق", "تركيا", "كندا"]))
    ['تركي', 'عراقي', 'كندي']

    Args:
        countries: Folded names of their countries.
    """
    return frozenset(f"{name.removeprefix(_ARTICLE).rstrip(_ENDING)}ي" for name in countries)


_ENDING = "ايه"
"""Letters at the end of a country's name that its people's has not."""
