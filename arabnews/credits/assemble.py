"""Put the pieces of a credit line together: who did what, where, for whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from arabnews.credits.line import FEWEST_OF_TWO, Line
from arabnews.credits.meanings import Kind
from arabnews.credits.pieces import Piece
from arabnews.models.credits import Credit, CreditRole, Person
from arabnews.models.trusted import trusted

__all__ = ["Found", "ParsedCredit", "assemble"]

_RULES: dict[Kind, str] = {kind: f"credit.{kind}" for kind in get_args(Kind)}
_NAMES = 2
"""Names that stand before a trade at least."""
_DESKS = frozenset[Kind](("desk", "weak-desk"))
_EMPLOYING = frozenset[Kind](("place", "agency", "outlet", "desk", "weak-desk"))
"""A name beside any of these is a reporter's."""


@dataclass(slots=True)  # to freeze it would take longer than to read it
class Found:
    """Something that a credit line names, and where; nobody changes it.

    Attributes:
        start: First character in the line.
        end: One past the last.
        text: The characters.
        rule: Id of the rule that read it.
        code: An agency's code.
    """

    start: int
    end: int
    text: str
    rule: str
    code: str | None = None

    def moved(self, offset: int) -> Found:
        """Return the same, further on in the text."""
        return Found(self.start + offset, self.end + offset, self.text, self.rule, self.code)


@dataclass(slots=True)
class ParsedCredit:
    """A credit line taken apart, with the place of each part in the line; nobody changes it.

    Attributes:
        credit: What it says.
        people: Where each of `credit.people` is named.
        places: Where each of `credit.places` is named first.
        agencies: Where each of `credit.agencies` is named first.
        outlets: Where each of `credit.outlets` is named first.
        date: Where the date stands.
        runs_on: Whether the story's first words follow on the line.
    """

    credit: Credit
    people: tuple[Found, ...] = ()
    places: tuple[Found, ...] = ()
    agencies: tuple[Found, ...] = ()
    outlets: tuple[Found, ...] = ()
    date: Found | None = None
    runs_on: bool = False


def assemble(parts: Line) -> ParsedCredit:
    """Put the pieces of a line together.

    Args:
        parts: The line with its pieces, all known.

    Returns:
        The credit with the place of each part.
    """
    kinds = parts.kinds
    people, named = _people(parts) if "person" in kinds else ([], [])
    places: dict[str, Found] = {}
    agencies: dict[str, Found] = {}
    outlets: dict[str, Found] = {}
    first: dict[Kind, dict[str, Found]] = {"place": places, "agency": agencies, "outlet": outlets}
    date: Found | None = None
    for piece in parts.pieces:
        kind = piece.kind
        if kind in first:
            item = _found(parts, piece)
            first[kind].setdefault(item.code or item.text, item)
        elif kind == "date" and date is None:
            date = _found(parts, piece)
    credit = trusted(
        Credit,
        people=tuple(people),
        places=tuple(places) if places else (),
        agencies=tuple(agencies) if agencies else (),
        outlets=tuple(outlets) if outlets else (),
        desk=None if kinds.isdisjoint(_DESKS) else _desk(parts),
        date=date.text if date else None,
    )
    return ParsedCredit(
        credit,
        tuple(named),
        tuple(places.values()) if places else (),
        tuple(agencies.values()) if agencies else (),
        tuple(outlets.values()) if outlets else (),
        date,
        parts.story_before is not None,
    )


def _found(parts: Line, piece: Piece) -> Found:
    """Return where a piece stands."""
    at, to = parts.place(piece.start, piece.end, piece.skip)
    text = parts.source[at:to]
    if piece.kind != "agency" or piece.sense is None:
        return Found(at, to, text, piece.rule or _RULES[piece.kind])
    if "." in text and parts.source[to : to + 1] == ".":
        text += "."  # the full stop of `أ. ف. ب.` belongs to the abbreviation
    return Found(at, at + len(text), text, piece.rule or "credit.agency", piece.sense.code)


def _stretch(parts: Line, piece: Piece, start: int, end: int, skip: int) -> Found:
    """Return where some of a piece's words stand, letters of the first left out."""
    at, to = parts.place(start, end, skip)
    return Found(at, to, parts.source[at:to], piece.rule or _RULES[piece.kind])


def _people(parts: Line) -> tuple[list[Person], list[Found]]:
    """Return the persons of a line with their roles and titles, and where each is named."""
    people: list[Person] = []
    named: list[Found] = []
    role: CreditRole | None = None
    default = _unlabelled_role(parts)
    governed = _governing_places(parts) if "place" in parts.kinds else {}
    beside_desk = "desk" in parts.kinds
    for index, piece in enumerate(parts.pieces):
        if piece.kind == "label":
            role = _label_role(parts, index, role)
        elif piece.kind == "person":
            said = role or _later_role(parts, index) or default
            job = _job_title(parts, index) if beside_desk else None
            said = None if job and role is None else said
            place = None if said == "photographer" else governed.get(index)
            for start, end, skip in _divided(parts, piece):
                found, title = _name(parts, piece, (start, end, skip))
                named.append(found)
                people.append(trusted(Person, name=found.text, role=said, title=title or job, place=place))
    return people, named


def _divided(parts: Line, piece: Piece) -> list[tuple[int, int, int]]:
    """Return start, end and letters to leave out of each name of a piece."""
    start, skip = piece.start, piece.skip
    if piece.end - start < FEWEST_OF_TWO:
        return [(start, piece.end, skip)]
    half = start + (piece.end - start) // 2
    if not skip and parts.words[start:half] == parts.words[half : piece.end]:  # a name told twice
        return [(start, half, skip)]
    names: list[tuple[int, int, int]] = []
    for joint in parts.vocabulary.names.joints(parts.words[start : piece.end]):
        at = piece.start + joint
        names.append((start, at, skip))
        alone = parts.words[at] == "و"
        start, skip = (at + 1, 0) if alone else (at, 1)
    return [*names, (start, piece.end, skip)]


def _name(parts: Line, piece: Piece, stretch: tuple[int, int, int]) -> tuple[Found, str | None]:
    """Return a name and the title in front of it."""
    start, end, skip = stretch
    words = parts.words[start:end]
    if skip:
        words = [words[0][skip:], *words[1:]]
    titles = parts.titles(words)
    behind = _trade_behind(parts, words, titles) if len(words) > titles + _NAMES else len(words)
    if not titles:
        job = parts.surface(start + behind, end) if behind < len(words) else None
        return _stretch(parts, piece, start, start + behind, skip), job
    found = _stretch(parts, piece, start + titles, start + behind, 0)
    title = parts.surface(start, start + titles, skip)
    abbreviated = parts.source[: found.start].rstrip().endswith(".")
    return found, title + "." if abbreviated else title


def _trade_behind(parts: Line, words: Sequence[str], titles: int) -> int:
    """Return where a name of two words and more ends and its bearer's trade begins, `… المحامي بالنقض`.

    A trade alone behind the name may be the family's.
    """
    for at in range(titles + _NAMES, len(words) - 1):
        known = parts.vocabulary.titles
        is_title = words[at].startswith("ال") and known.count(words[at:]) > 0
        is_name = known.may_be_family(words[at]) or words[at + 1] in parts.vocabulary.names.given
        if is_title and not is_name:
            return at
    return len(words)


def _label_role(parts: Line, index: int, role: CreditRole | None) -> CreditRole | None:
    """Return the role that a label gives to who follows; in a compound translation wins, else the first."""
    sense = parts.pieces[index].sense
    own = sense.role if sense else None
    before = parts.near(index, -1)
    compound = before is not None and before.kind == "label" and parts.pieces[index].skip == 1
    if compound and own != "translator":
        return role
    after = parts.near(index, 1)
    names_nobody = after is None or after.kind not in ("person", "label", "place")
    return role if names_nobody and before is not None and before.kind == "person" else own


def _later_role(parts: Line, index: int) -> CreditRole | None:
    """Return the role of a label or desk right behind a name: `NAME - الموفد الإعلامي - PLACE`."""
    after = parts.near(index, 1)
    if after is None or after.sense is None or after.kind not in ("label", "desk"):
        return None
    follower = parts.near(index + 1, 1)
    labels_next = after.kind == "label" and follower is not None and follower.kind == "person"
    return None if labels_next else after.sense.role


def _unlabelled_role(parts: Line) -> CreditRole | None:
    """Return what a name without a label did: a reporter beside a place, an agency, an outlet or a desk."""
    return None if parts.kinds.isdisjoint(_EMPLOYING) else "reporter"


def _job_title(parts: Line, index: int) -> str | None:
    """Return the job beside a name: `المنسق الإعلامي - فهد السليم`."""
    for other in (parts.near(index, -1), parts.near(index, 1)):
        if other is not None and other.is_job:
            return parts.surface(other.start, other.end, other.skip)
    return None


def _desk(parts: Line) -> str | None:
    """Return the desk: a named one, else `خاص` or `متابعات`."""
    people = "person" in parts.kinds
    named = (p for p in parts.pieces if p.kind == "desk" and not (people and p.is_job))
    weak = (p for p in parts.pieces if p.kind == "weak-desk")
    piece = next(named, None) or next(weak, None)
    return parts.surface(piece.start, piece.end, piece.skip) if piece else None


def _governing_places(parts: Line) -> dict[int, str]:
    """Return the place of each person's piece, where exactly one place can govern it."""
    groups = _groups(parts)
    governed: dict[int, str] = {}
    place_first = bool(groups) and groups[0][0] == "place"
    for at, (kind, members) in enumerate(groups):
        if kind != "person":
            continue
        other = at - 1 if place_first else at + 1
        places = groups[other][1] if 0 <= other < len(groups) else []
        if len(places) > 1:  # a place in brackets only says where the place before it lies
            places = [index for index in places if index == places[0] or not parts.pieces[index].bracketed]
        if len(places) == 1:
            place = parts.pieces[places[0]]
            governed.update(dict.fromkeys(members, parts.surface(place.start, place.end, place.skip)))
    return governed


def _groups(parts: Line) -> list[tuple[Kind, list[int]]]:
    """Return runs of places and runs of persons, photographers and what lies between left out."""
    groups: list[tuple[Kind, list[int]]] = []
    photo = False
    for index, piece in enumerate(parts.pieces):
        kind = piece.kind
        if kind == "label":
            photo = piece.sense is not None and piece.sense.role == "photographer"
        elif (kind == "place" and piece.rule != _INNER) or (kind == "person" and not photo):
            if groups and groups[-1][0] == kind:
                groups[-1][1].append(index)
            else:
                groups.append((kind, [index]))
    return groups


_INNER = "desk.inner"
"""The rule of a piece inside a desk's name."""
