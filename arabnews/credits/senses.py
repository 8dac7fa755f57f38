"""Choose between the meanings of words that the lists know, and mend misspelt ones.

One row of the table for each choice; each looks at one piece and its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable

from arabnews.credits.asides import STRONG
from arabnews.credits.line import Line
from arabnews.credits.meanings import Kind
from arabnews.credits.pieces import LONGEST_BRAND, PROSE, Piece
from arabnews.names.person import Grade

__all__ = ["settle_senses"]

_INITIALS = 2

Settler = Callable[[Line, int, Piece], None]


def _mend_spelling(line: Line, piece: Piece) -> None:
    """Read `روييترز` and `وا س`, if the words are no name."""
    words = line.text(piece)
    if len(words) > LONGEST_BRAND - 1 or line.grade(piece) >= Grade.LIKELY:
        return
    hit = line.vocabulary.find_misspelt(words, alone=len(line.pieces) == 1)
    if hit is not None:
        piece.sense, piece.senses, piece.kind = hit.senses[0], hit.senses, hit.senses[0].kind


def _drop_leftovers(line: Line) -> None:
    """`د ب أ - ر`, `«القدس» دوت كوم`: letters beside a credit and endings beside a name say nothing.

    Two letters beside a place alone are a reporter's: `صحار: س.ع`.
    """
    unknown = [piece for piece in line.pieces if piece.kind == "unknown"]
    agency, outlet = line.has("agency"), line.has("outlet")
    for piece in unknown:
        ending = (outlet and " ".join(line.text(piece)) in line.vocabulary.brand_ends) or (
            agency and _ends_agency(line, piece)
        )
        leftover = line.is_leftover(piece)
        if leftover and piece.size == _INITIALS and not agency and _is_beside_place(line, piece):
            piece.kind, piece.rule = "person", "credit.initials"
        elif ending or (leftover and (agency or line.has("place"))):
            piece.kind = "skip"


def _ends_agency(line: Line, piece: Piece) -> bool:
    """Tell whether a piece is the rest of an agency's name: `وكالة (آكي) الإيطالية للأنباء`."""
    before = line.near(line.pieces.index(piece), -1)
    bracketed = before is not None and before.kind == "agency" and before.bracketed and not piece.bracketed
    return bracketed and line.words[piece.end - 1] in line.vocabulary.brand_ends


def _is_beside_place(line: Line, piece: Piece) -> bool:
    """Tell whether a place stands next to a piece, a separator between them."""
    index = line.pieces.index(piece)
    before, after = line.near(index, -1), line.near(index, 1)
    placed = before is not None and before.kind == "place" and piece.before in STRONG
    return placed or (after is not None and after.kind == "place" and after.before in STRONG)


def _become(piece: Piece, kind: Kind) -> None:
    """Give a known piece another of its meanings."""
    piece.kind = kind
    piece.sense = next((sense for sense in piece.senses if sense.kind is kind), piece.sense)


def _can_be(piece: Piece, kind: Kind) -> bool:
    return any(sense.kind is kind for sense in piece.senses)


def _settle_skip(line: Line, index: int, piece: Piece) -> None:
    """`عاجل-رويترز`: a word that says nothing, though some outlet has its name too."""
    del index
    if piece.kind == "outlet" and _can_be(piece, "skip") and line.has("agency"):
        _become(piece, "skip")


def _settle_label(line: Line, index: int, piece: Piece) -> None:
    """`متابعة - سالم العابد`: before a name the desk is a label."""
    if piece.kind in ("weak-desk", "desk", "source", "outlet") and _can_be(piece, "label"):
        after = line.near(index, 1)
        named = after is not None and after.kind == "unknown" and line.grade(after) >= Grade.LIKELY
        joined = after is not None and after.kind == "label" and after.skip == 1  # متابعة وتصوير
        if named or joined or (piece.kind == "desk" and after is not None and after.kind == "unknown"):
            _become(piece, "label")


def _settle_agency(line: Line, index: int, piece: Piece) -> None:
    """`الدوحة في 16 نوفمبر /قنا/`: beside another place the name of a place is the agency."""
    others = any(other.kind == "place" for at, other in enumerate(line.pieces) if at != index)
    alone = piece.bracketed and len(line.pieces) == 1
    if piece.kind == "place" and _can_be(piece, "agency") and (others or alone):
        _become(piece, "agency")


def _settle_city(line: Line, index: int, piece: Piece) -> None:
    """`دبي - الرياض`, `المدينة - جدة`: the paper or the city whose name it has."""
    if piece.kind != "place" or not _can_be(piece, "outlet"):
        return
    sense = next(sense for sense in piece.senses if sense.kind == "outlet")
    before, after = line.near(index, -1), line.near(index, 1)
    exclusive = before is not None and before.kind == "weak-desk" and piece.before == "ب"
    if sense.city is None or piece.quoted or exclusive:
        _become(piece, "outlet")
    elif _is_among_places(line, index) or any(other.kind == "outlet" for other in line.pieces):
        return
    elif before is not None and before.kind == "place":
        if after is None or after.kind == "unknown":
            _become(piece, "outlet")
    elif before is None and sense.city == "paper" and after is not None:
        _become(piece, "outlet")


def _is_among_places(line: Line, index: int) -> bool:
    """Tell whether a city is one of several, `دبي، الرياض`, or a country behind one, `الجزائر - المغرب`."""
    piece, before, after = line.pieces[index], line.near(index, -1), line.near(index, 1)
    names = (" ".join(line.text(one)) for one in (before, piece) if one is not None)
    if before is not None and line.vocabulary.countries.issuperset(names):
        return True
    follows = before is not None and before.kind == "place" and piece.before == ","
    return follows or (after is not None and after.kind == "place" and after.before == ",")


def _settle_rubric(line: Line, index: int, piece: Piece) -> None:
    """`الجزيرة - الاقتصادية`: beside an outlet a rubric is its desk and no second outlet."""
    others = any(other.kind == "outlet" for at, other in enumerate(line.pieces) if at != index)
    if piece.kind == "outlet" and _can_be(piece, "desk") and others:
        _become(piece, "desk")


def _settle_pictures(line: Line, index: int, piece: Piece) -> None:
    """`المرفأ - سالم العابد (صور: منى النجار)`: behind a name, and before a colon, pictures and no place."""
    after = line.near(index, 1)
    announced = piece.kind == "place" and after is not None and after.before == ":"
    pictured = piece.bracketed if index else line.has("agency")  # صور: منى النجار - رويترز
    if announced and pictured and _can_be(piece, "label"):
        _become(piece, "label")


_SETTLERS: tuple[tuple[str, Settler], ...] = (
    ("credit.filler-or-outlet", _settle_skip),
    ("credit.desk-or-label", _settle_label),
    ("credit.place-or-agency", _settle_agency),
    ("credit.city-or-paper", _settle_city),
    ("credit.rubric-or-outlet", _settle_rubric),
    ("credit.place-or-pictures", _settle_pictures),
)


def settle_senses(line: Line) -> None:
    """Choose between the meanings of known words, and mend misspelt ones.

    Args:
        line: The line; its pieces are changed.
    """
    unknown = [piece for piece in line.pieces if piece.kind == "unknown"]
    for piece in unknown:
        if piece.rule != PROSE:
            _mend_spelling(line, piece)
    for index, piece in enumerate(line.pieces):
        if len(piece.senses) > 1:
            for _, settle in _SETTLERS:
                settle(line, index, piece)
    if unknown:
        _drop_leftovers(line)
