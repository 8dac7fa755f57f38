"""Lines of places that are no datelines: matches, scores, addresses, squares, pictures, days out."""

from __future__ import annotations

from collections.abc import Callable

from arabnews.credits.line import Line
from arabnews.credits.pieces import Piece

__all__ = [
    "is_country",
    "no_address",
    "no_day_out",
    "no_pair_of_countries",
    "no_pictures",
    "no_score",
    "no_square",
]

_DAY = "يوم"
_FEWEST_COUNTRIES = 2


def no_pair_of_countries(line: Line) -> bool:
    """`مصر - تونس`: stories come from cities; two countries and nothing else play or confer.

    Args:
        line: The line.
    """
    if line.kinds - {"skip"} != {"place"} or len(line.pieces) == 1:
        return True
    return sum(map(is_country(line), line.pieces)) < _FEWEST_COUNTRIES


def no_score(line: Line) -> bool:
    """`صحار - نزوى 3-0`, `مسقط 18 - 29`: places and numbers are a match or the weather.

    Args:
        line: The line.
    """
    if line.kinds - {"skip", "date"} != {"place"}:
        return True
    return not any(piece.kind == "skip" and line.words[piece.start].isdigit() for piece in line.pieces)


def no_address(line: Line) -> bool:
    """`مسقط - شارع المرافئ`, `نزوى – مدينة النخيل`: a place and one that no list knows, by its head alone.

    Args:
        line: The line.
    """
    if line.kinds - {"skip"} != {"place"}:
        return True
    regions = (p for p in line.pieces if p.sense is not None and p.sense.kind == "place-head")
    return all(line.vocabulary.find(line.words, region.end - 1, region.end) for region in regions)


def no_square(line: Line) -> bool:
    """`نزوى - ميدان التحرير`: a word that is a place too, and one that is a paper too, name a square.

    Args:
        line: The line.
    """
    if line.kinds != {"place", "outlet"}:
        return True
    pairs = zip(line.pieces[1:], line.pieces[2:], strict=False)
    return not any(
        one.kind == "place" and one.size == 1 and two.kind == "outlet" and two.before == " " and not two.skip
        for one, two in pairs
    )


def no_pictures(line: Line) -> bool:
    """`نزوى - صور`, `(صور)`: behind a city, or alone, pictures and no second city; not so `لبنان - صور`.

    Args:
        line: The line.
    """
    if line.kinds != {"place"} or all(sense.kind != "label" for sense in line.pieces[-1].senses):
        return True
    return len(line.pieces) > 1 and is_country(line)(line.pieces[-2])


def no_day_out(line: Line) -> bool:
    """`يوم في نزوى`: a day that is none of the calendar, and a place.

    Args:
        line: The line.
    """
    if line.kinds != {"skip", "place"}:
        return True
    return all(line.words[piece.start] != _DAY for piece in line.pieces if piece.kind == "skip")


def is_country(line: Line) -> Callable[[Piece], bool]:
    """Return what tells whether a piece of a line is a country.

    Args:
        line: The line.
    """
    return lambda piece: " ".join(line.text(piece)) in line.vocabulary.countries
