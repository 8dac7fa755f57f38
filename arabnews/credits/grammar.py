"""Decide what the unknown words of a credit line are: by form, by the word lists of names, by their place.

Each rule is one row of a table; the first that answers wins. Sure rules go first over the whole line, so that
the rules of position find their neighbours named.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from arabnews.credits.pieces import PROSE, Piece
from arabnews.credits.vocabulary import Kind, Vocabulary
from arabnews.names.person import Grade

__all__ = ["Line", "resolve"]

_BODIES = (Kind.PLACE, Kind.AGENCY, Kind.OUTLET, Kind.DESK, Kind.WEAK_DESK)
_STRONG = frozenset("-/|:")
_LISTING = _STRONG | {","}
_OPENING = _LISTING | {"("}
_QUALIFYING = frozenset(",(")
_VERBAL = "يت"
"""A lone unknown word with one of these in front is rather a verb than a place."""
_LONGEST_PLACE = 3
_LONGEST_BRAND = 5


@dataclass(slots=True)
class Line:
    """A line's words and pieces, and what the word lists know.

    Attributes:
        words: The folded words.
        pieces: What they are, up to the story's first verb.
        vocabulary: The word lists.
        closed: The separator after the last word.
        story_before: The separator before the story's verb; `None` if no story follows.
    """

    words: Sequence[str]
    pieces: list[Piece]
    vocabulary: Vocabulary
    closed: str = ""
    story_before: str | None = None

    def __post_init__(self) -> None:
        """Set the story's verb aside."""
        if self.pieces and self.pieces[-1].kind is Kind.VERB:
            self.story_before = self.pieces.pop().before

    def text(self, piece: Piece) -> list[str]:
        """Return the words of a piece."""
        words = list(self.words[piece.start : piece.end])
        words[0] = words[0][piece.skip :]
        return words

    def near(self, index: int, step: int) -> Piece | None:
        """Return the next piece in a direction that is no skip word."""
        at = index + step
        while 0 <= at < len(self.pieces) and self.pieces[at].kind is Kind.SKIP:
            at += step
        return self.pieces[at] if 0 <= at < len(self.pieces) else None

    def grade(self, piece: Piece) -> Grade:
        """Return how surely a piece is a person, or several joined by `و`, titles apart."""
        words = self.text(piece)
        words = words[self.titles(words) :]
        return min(self.vocabulary.names.grade(part) for part in self.vocabulary.names.divide(words))

    def titles(self, words: Sequence[str]) -> int:
        """Return how many words at the head are titles; in `الشيخ محمد` the first is the name itself."""
        count = self.vocabulary.titles.count(words)
        return 0 if len(words) - count < 2 and words[0] in self.vocabulary.names.given else count

    def has(self, *kinds: Kind) -> bool:
        """Tell whether any piece is of one of some kinds."""
        return any(piece.kind in kinds for piece in self.pieces)


Rule = Callable[[Line, int], Kind | None]


def _after_label(line: Line, index: int) -> Kind | None:
    """`كتب علاء عمران`, `تصوير - حاتم عمر`: a label names a person if the words can be a name."""
    before = line.near(index, -1)
    if before is None or before.kind is not Kind.LABEL or before.sense is None:
        return None
    piece = line.pieces[index]
    loose = piece.before in _STRONG or (piece.before == "," and before.sense.plain)
    wanted = Grade.KNOWN if not loose else Grade.LIKELY if before.sense.plain else Grade.SHAPE
    return Kind.PERSON if line.grade(piece) >= wanted and line.text(piece)[1:] else None


def _known_name(line: Line, index: int) -> Kind | None:
    """`سالم العابد`: words that the lists of names know, or several given names each with another word."""
    piece, names = line.pieces[index], line.vocabulary.names
    grade = line.grade(piece)
    several = [part[0] in names.common for part in names.divide(line.text(piece))]
    joined = grade is Grade.LIKELY and len(several) > 1 and all(several)
    return Kind.PERSON if grade is Grade.KNOWN or joined else None


def _titled(line: Line, index: int) -> Kind | None:
    """`د. زابن المرزوقي`: a title and words that can be a name."""
    piece = line.pieces[index]
    titles = line.titles(line.text(piece))
    return Kind.PERSON if titles and piece.size > titles + 1 and line.grade(piece) >= Grade.LIKELY else None


def _handle(line: Line, index: int) -> Kind | None:
    """`Salem@`: the handle of a reporter."""
    piece = line.pieces[index]
    return Kind.PERSON if piece.size == 1 and line.words[piece.start].endswith("@") else None


def _brand(line: Line, index: int) -> Kind | None:
    """`الساحل نيوز`, `الساحل اليوم - عدن`: words with the ending of an outlet's name."""
    piece, words = line.pieces[index], line.text(line.pieces[index])
    if not 1 < piece.size <= _LONGEST_BRAND:
        return None
    last = words[-1].rstrip("0123456789") or words[-1]
    if last in line.vocabulary.brand_ends or " ".join(words[-2:]) in line.vocabulary.brand_ends:
        return Kind.OUTLET
    beside = len(line.pieces) > 1 and Grade.NEVER < line.grade(piece) < Grade.KNOWN
    return Kind.OUTLET if beside and last in line.vocabulary.brand_tails else None


def _quoted(line: Line, index: int) -> Kind | None:
    """`لندن: «الساحل»`: what stands in quotation marks beside a place is the outlet."""
    piece = line.pieces[index]
    beside = line.has(Kind.PLACE, Kind.WEAK_DESK, Kind.LABEL, Kind.DESK, Kind.AGENCY, Kind.DATE)
    return Kind.OUTLET if piece.quoted and piece.size <= _LONGEST_BRAND - 1 and beside else None


def _after_source(line: Line, index: int) -> Kind | None:
    """`المصدر: الساحل`: a source that is no known agency is an outlet."""
    before = line.near(index, -1)
    is_source = before is not None and before.kind is Kind.SOURCE and line.pieces[index].before in _STRONG
    return Kind.OUTLET if is_source and line.pieces[index].size <= _LONGEST_BRAND - 1 else None


def _for_outlet(line: Line, index: int) -> Kind | None:
    """`خاص بالساحل`: what a report is exclusive to."""
    before = line.near(index, -1)
    exclusive = before is not None and before.kind is Kind.WEAK_DESK and line.pieces[index].before == "ب"
    return Kind.OUTLET if exclusive and line.pieces[index].size <= _LONGEST_BRAND - 1 else None


def _likely_name(line: Line, index: int) -> Kind | None:
    """`جدة - حجب العصيمي`: likely names beside a place, an agency, an outlet or a desk."""
    piece = line.pieces[index]
    neighbours = [line.near(index, -1), line.near(index, 1)]
    beside = any(
        other is not None and other.kind in (*_BODIES, Kind.PERSON, Kind.LABEL) for other in neighbours
    )
    named = line.grade(piece) >= Grade.LIKELY
    opens_given = line.text(piece)[0] in line.vocabulary.names.common
    return Kind.PERSON if beside and named and (opens_given or not piece.bracketed) else None


def _qualifier(line: Line, index: int) -> Kind | None:
    """`روما (يلوستون)`, `فيرجسون «ميزوري»`: a bracket after a place says where that is."""
    piece, before = line.pieces[index], line.near(index, -1)
    after_place = before is not None and before.kind is Kind.PLACE
    fits = piece.bracketed and piece.size <= _LONGEST_PLACE and line.grade(piece) > Grade.NEVER
    return Kind.PLACE if after_place and fits else None


def _place_by_position(line: Line, index: int) -> Kind | None:
    """`رغبة - محمد الحميضي`, `مناحي القريشي - رنية`, `زوق مكايل، شمال بيروت`: where a place stands."""
    piece = line.pieces[index]
    if (
        piece.size > _LONGEST_PLACE
        or piece.quoted
        or line.grade(piece) is Grade.NEVER
        or _too_short(line, piece)
    ):
        return None
    if piece.size == 1 and line.words[piece.start][0] in _VERBAL and not piece.bracketed:
        return None
    before, after = line.near(index, -1), line.near(index, 1)
    partners = (Kind.PERSON, Kind.AGENCY, Kind.OUTLET, Kind.LABEL)
    opens = (
        index == 0
        and after is not None
        and after.before in _OPENING
        and after.kind in (*partners, Kind.PLACE)
    )
    follows = before is not None and piece.before in _LISTING and before.kind in (*partners, Kind.PLACE)
    if opens and after is not None and after.kind is Kind.PLACE and after.before not in _QUALIFYING:
        return None
    colon = opens and after is not None and after.before == ":"
    if colon and not _sure_partner(line, after):
        return None
    if follows and piece.before == ":" and not (after is not None and after.bracketed):
        return None
    return Kind.PLACE if opens or follows else None


def _sure_partner(line: Line, piece: Piece | None) -> bool:
    """Tell whether a piece after a colon can only be a credit: speakers' headlines have colons too."""
    if piece is None or piece.kind is not Kind.PERSON:
        return piece is not None
    return line.grade(piece) is Grade.KNOWN


def _too_short(line: Line, piece: Piece) -> bool:
    """Tell whether a piece is one or two letters, left over from something else."""
    return sum(map(len, line.text(piece))) <= 2


def _outlet_by_position(line: Line, index: int) -> Kind | None:
    """`الساحل | متابعات`: an unknown name before `خاص`, an agency or a place, after all else failed."""
    piece, after = line.pieces[index], line.near(index, 1)
    opens = index == 0 and after is not None and after.before in _STRONG
    fits = piece.size <= _LONGEST_PLACE and line.grade(piece) is not Grade.NEVER
    desks = (Kind.WEAK_DESK, Kind.DESK, Kind.PLACE)
    return Kind.OUTLET if opens and fits and after is not None and after.kind in desks else None


_SURE: tuple[tuple[str, Rule], ...] = (
    ("credit.quoted-outlet", _quoted),
    ("credit.after-label", _after_label),
    ("credit.titled-person", _titled),
    ("credit.brand", _brand),
    ("credit.known-person", _known_name),
    ("credit.handle", _handle),
    ("credit.source", _after_source),
    ("credit.exclusive", _for_outlet),
)
_BY_POSITION: tuple[tuple[str, Rule], ...] = (
    ("credit.likely-person", _likely_name),
    ("credit.place-qualifier", _qualifier),
    ("credit.place-by-position", _place_by_position),
    ("credit.outlet-by-position", _outlet_by_position),
)


def _settle_senses(line: Line) -> None:
    """Choose between the meanings of known words, and mend misspelt ones."""
    for index, piece in enumerate(line.pieces):
        if piece.kind is Kind.UNKNOWN and piece.rule != PROSE:
            _mend_spelling(line, piece)
    for index, piece in enumerate(line.pieces):
        for settle in (
            _settle_skip,
            _settle_label,
            _settle_agency,
            _settle_city,
            _settle_title,
            _settle_rubric,
        ):
            settle(line, index, piece)


def _mend_spelling(line: Line, piece: Piece) -> None:
    """Read `روييترز` and `وا س`, if the words are no name."""
    words = line.text(piece)
    if len(words) > _LONGEST_BRAND - 1 or line.grade(piece) >= Grade.LIKELY:
        return
    hit = line.vocabulary.find_misspelt(words)
    if hit is not None:
        piece.sense, piece.senses, piece.kind = hit.senses[0], hit.senses, hit.senses[0].kind


def _drop_leftovers(line: Line) -> None:
    """`د ب أ - ر`: one or two letters beside a credit are left over from something else."""
    if line.has(Kind.AGENCY, Kind.PLACE):
        for piece in line.pieces:
            if piece.kind is Kind.UNKNOWN and _too_short(line, piece):
                piece.kind = Kind.SKIP


def _become(piece: Piece, kind: Kind) -> None:
    """Give a known piece another of its meanings."""
    piece.kind = kind
    piece.sense = next((sense for sense in piece.senses if sense.kind is kind), piece.sense)


def _can_be(piece: Piece, kind: Kind) -> bool:
    return any(sense.kind is kind for sense in piece.senses)


def _settle_skip(line: Line, index: int, piece: Piece) -> None:
    """`عاجل-رويترز`: a word that says nothing, though some outlet has its name too."""
    del index
    if piece.kind is Kind.OUTLET and _can_be(piece, Kind.SKIP) and line.has(Kind.AGENCY):
        _become(piece, Kind.SKIP)


def _settle_label(line: Line, index: int, piece: Piece) -> None:
    """`متابعة - سالم العابد`: before a name the desk is a label."""
    if piece.kind in (Kind.WEAK_DESK, Kind.DESK, Kind.SOURCE, Kind.OUTLET) and _can_be(piece, Kind.LABEL):
        after = line.near(index, 1)
        named = after is not None and after.kind is Kind.UNKNOWN and line.grade(after) >= Grade.LIKELY
        if named or (piece.kind is Kind.DESK and after is not None and after.kind is Kind.UNKNOWN):
            _become(piece, Kind.LABEL)


def _settle_agency(line: Line, index: int, piece: Piece) -> None:
    """`الدوحة في 16 نوفمبر /قنا/`: beside another place the name of a place is the agency."""
    others = any(other.kind is Kind.PLACE for at, other in enumerate(line.pieces) if at != index)
    if piece.kind is Kind.PLACE and _can_be(piece, Kind.AGENCY) and others:
        _become(piece, Kind.AGENCY)


def _settle_city(line: Line, index: int, piece: Piece) -> None:
    """`دبي - الرياض`, `المدينة - جدة`: the paper or the city whose name it has."""
    if piece.kind is not Kind.PLACE or not _can_be(piece, Kind.OUTLET):
        return
    sense = next(sense for sense in piece.senses if sense.kind is Kind.OUTLET)
    before, after = line.near(index, -1), line.near(index, 1)
    if (
        sense.city is None
        or piece.quoted
        or (before is not None and before.kind is Kind.WEAK_DESK and piece.before == "ب")
    ):
        _become(piece, Kind.OUTLET)
        return
    listed = (piece.before == "," and before is not None and before.kind is Kind.PLACE) or (
        after is not None and after.before == "," and after.kind is Kind.PLACE
    )
    if listed or any(other.kind is Kind.OUTLET for other in line.pieces):
        return
    if before is not None and before.kind is Kind.PLACE:
        if after is None or after.kind is Kind.UNKNOWN:
            _become(piece, Kind.OUTLET)
    elif before is None and sense.city == "paper" and after is not None:
        _become(piece, Kind.OUTLET)


def _settle_title(line: Line, index: int, piece: Piece) -> None:
    """`المنسق الإعلامي`: a job, which beside a name is the person's title."""
    del line, index
    if piece.kind is Kind.DESK and piece.sense is not None and piece.sense.title:
        piece.rule = "desk.title"


def _settle_rubric(line: Line, index: int, piece: Piece) -> None:
    """`الجزيرة - الاقتصادية`: beside an outlet a rubric is its desk and no second outlet."""
    others = any(other.kind is Kind.OUTLET for at, other in enumerate(line.pieces) if at != index)
    if piece.kind is Kind.OUTLET and _can_be(piece, Kind.DESK) and others:
        _become(piece, Kind.DESK)


def resolve(line: Line) -> bool:
    """Give every unknown piece of a line a kind.

    Args:
        line: The line; its pieces are changed.

    Returns:
        Whether no piece stayed unknown.
    """
    if not line.pieces:
        return False
    _settle_senses(line)
    _drop_leftovers(line)
    for rules in (_SURE, _BY_POSITION, _BY_POSITION):
        for index, piece in enumerate(line.pieces):
            if piece.kind is Kind.UNKNOWN and piece.rule != PROSE:
                _apply(rules, line, index)
    _drop_story(line)
    return not line.has(Kind.UNKNOWN)


def _drop_story(line: Line) -> None:
    """`كتب سالم العابد: …`, `القاهرة (رويترز) - …`: drop the story behind a credit that stands on its own."""
    at = next((at for at, piece in enumerate(line.pieces) if piece.kind is Kind.UNKNOWN), 0)
    if not at:
        return
    head, story = line.pieces[:at], line.pieces[at]
    kinds = {piece.kind for piece in head}
    labelled = Kind.PERSON in kinds and any(
        p.kind is Kind.LABEL and p.sense and not p.sense.plain for p in head
    )
    wired = Kind.AGENCY in kinds and Kind.PLACE in kinds
    full = wired and Kind.PERSON in kinds
    if full or (
        (labelled or wired) and (story.before != " " or head[-1].bracketed or head[-1].kind is Kind.DATE)
    ):
        line.pieces[at:] = []
        line.story_before = story.before


def _apply(rules: tuple[tuple[str, Rule], ...], line: Line, index: int) -> None:
    for name, rule in rules:
        kind = rule(line, index)
        if kind is not None:
            line.pieces[index].kind = kind
            line.pieces[index].rule = name
            return
