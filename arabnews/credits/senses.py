"""Choose between the meanings of words that the lists know, and mend misspelt ones.

One row of the table for each choice; each looks at one piece and its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable

from arabnews.credits.asides import STRONG
from arabnews.credits.line import Line
from arabnews.credits.meanings import Kind
from arabnews.credits.pieces import LONGEST_BRAND, PROSE, Piece
from arabnews.names.person import LIKELY

__all__ = ["settle_senses"]

_INITIALS = 2

Settler = Callable[[Line, int, Piece], None]


def _mend_spelling(line: Line, piece: Piece) -> None:
    """Read `روييترز` and `وا س`, if the words are no name."""
    words = line.text(piece)
    if len(words) > LONGEST_BRAND - 1 or line.grade(piece) >= LIKELY:
        return
    hit = line.vocabulary.find_misspelt(words, alone=len(line.pieces) == 1)
    if hit is not None:
        piece.sense, piece.senses, piece.kind = hit.senses[0], hit.senses, hit.senses[0].kind


def _drop_leftovers(line: Line, unknown: list[Piece]) -> None:
    """`د ب أ - ر`, `«القدس» دوت كوم`: letters beside a credit and endings beside a name say nothing.

    Two letters beside a place alone are a reporter's: `صحار: س.ع`.
    """
    agency, place = "agency" in line.kinds, "place" in line.kinds
    outlet = "outlet" in line.kinds
    for piece in unknown:
        leftover = line.is_leftover(piece)
        if leftover and piece.size == _INITIALS and not agency and _is_beside_place(line, piece):
            piece.kind, piece.rule = "person", "credit.initials"
        elif (
            (leftover and (agency or place))
            or (agency and _ends_agency(line, piece))
            or (outlet and " ".join(line.text(piece)) in line.vocabulary.brand_ends)
        ):
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
    for sense in piece.senses:  # noqa: SIM110 - a generator costs more than the few senses
        if sense.kind == kind:
            return True
    return False


def _settle_skip(line: Line, index: int, piece: Piece) -> None:
    """`عاجل-رويترز`: a word that says nothing, though some outlet has its name too."""
    del index
    if line.has("agency"):
        _become(piece, "skip")


def _settle_label(line: Line, index: int, piece: Piece) -> None:
    """`متابعة - سالم العابد`: before a name the desk is a label."""
    after = line.near(index, 1)
    named = after is not None and after.kind == "unknown" and line.grade(after) >= LIKELY
    joined = after is not None and after.kind == "label" and after.skip == 1  # متابعة وتصوير
    if named or joined or (piece.kind == "desk" and after is not None and after.kind == "unknown"):
        _become(piece, "label")


def _settle_agency(line: Line, index: int, piece: Piece) -> None:
    """`الدوحة في 16 نوفمبر /قنا/`: beside another place the name of a place is the agency."""
    others = any(other.kind == "place" for at, other in enumerate(line.pieces) if at != index)
    if others or (piece.bracketed and len(line.pieces) == 1):
        _become(piece, "agency")


def _settle_city(line: Line, index: int, piece: Piece) -> None:
    """`دبي - الرياض`, `المدينة - جدة`: the paper or the city whose name it has."""
    sense = next(sense for sense in piece.senses if sense.kind == "outlet")
    before, after = line.near(index, -1), line.near(index, 1)
    exclusive = before is not None and before.kind == "weak-desk" and piece.before == "ب"
    if sense.city is None or piece.quoted or exclusive or _sent(piece, before, after):
        _become(piece, "outlet")
    elif _is_among_places(line, index) or line.has("outlet"):
        return
    elif before is not None and before.kind == "place":
        if after is None or after.kind == "unknown":
            _become(piece, "outlet")
    elif before is None and sense.city == "paper" and after is not None:
        _become(piece, "outlet")


def _sent(piece: Piece, before: Piece | None, after: Piece | None) -> bool:
    """Tell whether a paper has sent who is named to a place: `مبعوث الخبر إلى باريس: سالم العابد`."""
    sends = before is not None and before.sense is not None and before.sense.role == "correspondent"
    return sends and piece.before == " " and after is not None and after.kind == "place"


def _is_among_places(line: Line, index: int) -> bool:
    """Tell whether a city is one of several, `دبي، الرياض`, or a country behind one, `الجزائر - المغرب`."""
    piece, before, after = line.pieces[index], line.near(index, -1), line.near(index, 1)
    if before is not None:
        if before.kind == "place" and piece.before == ",":
            return True
        countries = line.vocabulary.countries
        if " ".join(line.text(piece)) in countries and " ".join(line.text(before)) in countries:
            return True
    return after is not None and after.kind == "place" and after.before == ","


def _settle_rubric(line: Line, index: int, piece: Piece) -> None:
    """`الجزيرة - الاقتصادية`: beside an outlet a rubric is its desk and no second outlet."""
    if any(other.kind == "outlet" for at, other in enumerate(line.pieces) if at != index):
        _become(piece, "desk")


def _settle_pictures(line: Line, index: int, piece: Piece) -> None:
    """`المرفأ - سالم العابد (صور: منى النجار)`: behind a name, and before a colon, pictures and no place."""
    after = line.near(index, 1)
    announced = after is not None and after.before == ":"
    pictured = piece.bracketed if index else line.has("agency")  # صور: منى النجار - رويترز
    if announced and pictured:
        _become(piece, "label")


_SETTLERS: tuple[tuple[str, frozenset[Kind], Kind, Settler], ...] = (
    ("credit.filler-or-outlet", frozenset(("outlet",)), "skip", _settle_skip),
    ("credit.desk-or-label", frozenset(("weak-desk", "desk", "source", "outlet")), "label", _settle_label),
    ("credit.place-or-agency", frozenset(("place",)), "agency", _settle_agency),
    ("credit.city-or-paper", frozenset(("place",)), "outlet", _settle_city),
    ("credit.rubric-or-outlet", frozenset(("outlet",)), "desk", _settle_rubric),
    ("credit.place-or-pictures", frozenset(("place",)), "label", _settle_pictures),
)
"""Id of each choice, what a piece is now, what else it may be, and the function that tells."""
_UNSETTLED = frozenset[Kind](("outlet", "weak-desk", "desk", "source", "place"))
"""What any of them starts from."""
_LEAVING = frozenset[Kind](("agency", "outlet", "place"))
"""Beside these a few letters or an ending may be left over."""


def settle_senses(line: Line) -> None:
    """Choose between the meanings of known words, and mend misspelt ones.

    Args:
        line: The line; its pieces and their kinds are changed.
    """
    unknown: list[Piece] = []
    several = False
    for piece in line.pieces:
        if piece.kind == "unknown":
            unknown.append(piece)
            if piece.rule != PROSE:
                _mend_spelling(line, piece)
        if len(piece.senses) > 1 and piece.kind in _UNSETTLED:
            several = True
    if several:
        _choose_senses(line)
    if "unknown" in line.settle() and not line.kinds.isdisjoint(_LEAVING):
        _drop_leftovers(line, [piece for piece in unknown if piece.kind == "unknown"])
        line.settle()


def _choose_senses(line: Line) -> None:
    """Choose between the meanings of known words."""
    for index, piece in enumerate(line.pieces):
        if len(piece.senses) > 1 and piece.kind in _UNSETTLED:
            for _, kinds, other, settle in _SETTLERS:
                if piece.kind in kinds and _can_be(piece, other):
                    settle(line, index, piece)
