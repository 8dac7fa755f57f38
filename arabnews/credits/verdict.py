"""Decide whether the pieces of a line make a credit."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from arabnews.credits.line import Line
from arabnews.credits.meanings import Kind
from arabnews.credits.only_places import (
    is_country,
    no_address,
    no_day_out,
    no_pair_of_countries,
    no_pictures,
    no_score,
    no_square,
)
from arabnews.credits.pieces import LONGEST_BRAND, Piece

__all__ = ["is_credit"]

_CREDITED = frozenset[Kind](("person", "place", "agency", "outlet", "desk", "weak-desk"))
_NEAR_EXCLUSIVE = frozenset[Kind](("place", "person", "agency"))
_OPENING_ALONE = frozenset[Kind](("outlet", "label"))
_OPENING_DATED = frozenset[Kind](("outlet", "label", "place"))
"""What may stand in front of a story without a date beside it, and with one."""
_REFUSING = frozenset[Kind](("management", "refuse", "photo"))

_NAMED_BY_HEAD = frozenset[Kind](("media-head", "desk-head"))
_PRESENT = ("ي", "ت")
_PRESENT_LETTERS = 4
_NAMED = frozenset[Kind](("outlet", "place", "person"))

_LONGEST_DESK, _YEAR = 3, 4
_ON = "علي"
_WRITES = ("يكتب", "تكتب")
_SIR = ("السيد", "السيده")
_ADJECTIVES = ("ي", "ه")

Check = Callable[[Line], bool]


def _names_something(line: Line) -> bool:
    """A date, a label or a source alone credit nobody."""
    return not line.kinds.isdisjoint(_CREDITED)


def _refuses_nothing(line: Line) -> bool:
    """`رئيس التحرير`, `(زائر)`, `أرشيف`: words that no credit has."""
    return line.kinds.isdisjoint(_REFUSING)


def _story_follows_credit(line: Line) -> bool:
    """Before the story's verb stand an agency, an outlet, a dated place, or a person with a place."""
    if line.story_before is None:
        return True
    first, last = line.pieces[0], line.pieces[-1]
    source = first.kind in ("agency", "outlet") or line.story_before == " "  # سالم العابد: الوفد عاد أمس
    if source and any(piece.before == ":" for piece in line.pieces[1:]):
        return False
    parted = line.story_before != " " or last.bracketed or last.kind == "date"
    kinds = line.kinds
    if "agency" in kinds:
        return parted or "place" in kinds
    if "person" in kinds and "label" not in kinds:
        return (parted and "place" in kinds and len(line.pieces) > 1) or "outlet" in kinds
    return parted and not kinds.isdisjoint(_OPENING_ALONE if "date" not in kinds else _OPENING_DATED)


def _not_a_rubric(line: Line) -> bool:
    """`العالم`, `الثقافية`, `فريق الهلال`: an everyday word alone is a rubric or a headline."""
    if "label" in line.kinds or "source" in line.kinds:
        return True
    bodies = [piece for piece in line.pieces if piece.kind in _CREDITED]
    if len(bodies) > 1:
        return not _are_rubrics(line, bodies)
    only = bodies[0]
    plain = only.sense is not None and only.sense.plain and only.kind in ("outlet", "desk")
    plain = plain or (only.kind == "outlet" and _is_everyday(line, only))
    region = only.kind == "place" and only.sense is not None and only.sense.kind == "place-head"
    plain = plain or (region and len(line.pieces) == 1)  # معبر رفح
    return not plain or only.quoted or line.closed == ":"


def _are_rubrics(line: Line, bodies: list[Piece]) -> bool:
    """Tell whether all are outlets of one definite word that only `و` joins: `العرب والعالم`."""
    joined = all(piece.skip and piece.before == " " for piece in bodies[1:])
    return joined and len(bodies) == len(line.pieces) and all(_is_definite_word(line, one) for one in bodies)


def _is_definite_word(line: Line, piece: Piece) -> bool:
    word = line.words[piece.start][piece.skip :]
    return piece.kind == "outlet" and piece.size == 1 and word.startswith("ال") and not piece.quoted


def _is_everyday(line: Line, outlet: Piece) -> bool:
    """Tell whether an outlet's name is rather a word: `الأخبار`, `عاجل`, `الزمان: 4 مارس`."""
    if any(sense.kind == "skip" for sense in outlet.senses):
        return True
    if outlet.sense is not None and outlet.sense.kind == "media-head":  # موقع أثري, مجلة علمية محكمة
        return all(word.endswith(_ADJECTIVES) and not word.startswith("ال") for word in line.text(outlet))
    lone = len(line.words) == 1 or (outlet is line.pieces[0] and line.pieces[-1].before == ":")
    return lone and outlet.size == 1 and line.words[outlet.start].startswith("ال")


def _not_for_readers(line: Line) -> bool:
    """`خاص بالسيدات`: exclusive to an unknown outlet only beside a place, a person or an agency."""
    if not line.kinds.isdisjoint(_NEAR_EXCLUSIVE):
        return True
    return all(piece.rule != "credit.exclusive" for piece in line.pieces)


def _not_a_unit(line: Line) -> bool:
    """`قسم طوارئ مجهز بالكامل.`: a long name with a full stop and nothing else is another sort of unit."""
    bodies = [piece for piece in line.pieces if piece.kind in _CREDITED]
    is_desk = len(line.pieces) == 1 and bodies[0].kind == "desk"
    return not is_desk or line.closed != "." or bodies[0].size <= _LONGEST_DESK


def _tells_no_story(line: Line) -> bool:
    """`صحيفة بحرية تكشف تفاصيل الرحلة`: what a paper or an office does is a title; its name has no verb."""
    named = [p for p in line.pieces if p.sense is not None and p.sense.kind in _NAMED_BY_HEAD]
    return not any(_does_something(line, piece) for piece in named)


def _does_something(line: Line, piece: Piece) -> bool:
    """Tell whether a verb joins the words of a name; a paper's is not so long, and has no `عن` either."""
    words, known = line.text(piece), line.vocabulary
    if piece.kind == "desk" and len(line.pieces) > 1:
        return not known.verbs.isdisjoint(words[1:-1])  # إعداد: فريق الباحثين من اتحاد المعلمين
    if piece.kind == "outlet" and len(words) > LONGEST_BRAND:
        return True
    if any(word in known.verbs for word in words[:-1]):
        return True
    return any(word in known.names.function or _is_like_verb(line, word) for word in words[1:-1])


def _is_like_verb(line: Line, word: str) -> bool:
    """Tell whether a word in the midst of a name, in no list of names, has the shape of a present tense."""
    known = line.vocabulary
    is_present = len(word) >= _PRESENT_LETTERS and word.startswith(_PRESENT)
    return is_present and not known.names.is_known(word) and not known.knows(word)


def _not_a_topic(line: Line) -> bool:
    """`تحرير الجبل`, `تقارير خاصة`: a noun with a place or adjective is a headline or rubric."""
    if len(line.pieces) != 2:
        return True
    first, second = line.pieces
    if first.kind != "label" or second.before != " ":
        return True
    plain = first.sense is not None and first.sense.plain
    return not (second.kind in ("place", "weak-desk") or (plain and second.kind == "outlet"))


def _not_a_preposition(line: Line) -> bool:
    """`على غزة`, in search form `علي غزه`: not a given name alone with a place, but a preposition and it.

    So with an everyday word: `على المباشر`, `على أبواب العيد: الأسواق`.
    """
    first = line.pieces[0]
    if first.kind != "person" or line.words[first.start] != _ON:
        return True
    if line.vocabulary.is_everyday(line.words[first.start + 1]):
        return False
    if len(line.pieces) > 1:
        return True
    rest = line.vocabulary.find(line.words, first.start + 1, first.end)
    return rest is None or rest.length != first.size - 1 or rest.senses[0].kind != "place"


def _not_a_column(line: Line) -> bool:
    """`سالم العابد يكتب: جسر الوادي`: what a columnist writes is a title, and nobody.

    From where he writes is none: `سالم العابد يكتب من نزوى`.
    """
    for index, piece in enumerate(line.pieces[1:-1], 1):
        if piece.kind == "label" and piece.before == " " and line.words[piece.start] in _WRITES:
            return line.pieces[index - 1].kind != "person" or line.pieces[index + 1].kind == "skip"
    return True


def _not_a_list_item(line: Line) -> bool:
    """`1- سالم العابد - نزوى`, `سالم العابد (1946 - 2015)`: a number or years and a name, no author."""
    first = line.pieces[0]
    if line.kinds != {"skip", "person"}:
        named = line.kinds == {"skip", "person", "place"} and line.pieces[1].kind == "person"
        return not (named and line.words[first.start].isdigit())
    numbers = (p for p in line.pieces if p.kind == "skip" and line.words[p.start].isdigit())
    return not any(one is first or len(line.words[one.start]) == _YEAR for one in numbers)


def _not_addressed(line: Line) -> bool:
    """`السيد/ سالم العابد`: so letters address, and stories introduce, whom they name."""
    first = line.pieces[0]
    return first.kind != "skip" or line.words[first.start] not in _SIR or line.kinds != {"skip", "person"}


def _not_a_slogan(line: Line) -> bool:
    """`معا نبني المرفأ`, `سما نزوى`: an agency's everyday name, and words that go on from it."""
    first = line.pieces[0]
    if first.kind != "agency" or first.bracketed or first.quoted or len(line.pieces) == 1:
        return True
    follower = line.pieces[1]
    plain = first.sense is not None and first.sense.plain
    return not (plain and follower.before == " " and follower.kind in _NAMED)


def _not_a_rubric_of_a_country(line: Line) -> bool:
    """`السعودية | منوعات`: a country and a rubric lead through the site."""
    if line.kinds != {"place", "desk"}:
        return True
    plain = all(p.sense is not None and p.sense.plain for p in line.pieces if p.kind == "desk")
    return not (plain and any(map(is_country(line), line.pieces)))


_Table = tuple[tuple[str, frozenset[Kind] | None, Check], ...]
_ALWAYS: _Table = (
    ("credit.refuses-nothing", _REFUSING, _refuses_nothing),
    ("credit.story-follows", None, _story_follows_credit),
    ("credit.no-story", frozenset(("outlet", "desk", "media-head", "desk-head")), _tells_no_story),
    ("credit.no-slogan", frozenset(("agency",)), _not_a_slogan),
)
_OF_PERSONS: _Table = (
    *_ALWAYS,
    ("credit.no-preposition", None, _not_a_preposition),
    ("credit.no-column", frozenset(("label",)), _not_a_column),
    ("credit.no-list-item", frozenset(("skip",)), _not_a_list_item),
    ("credit.not-addressed", frozenset(("skip",)), _not_addressed),
)
_OF_OTHERS: _Table = (
    ("credit.names-something", None, _names_something),
    *_ALWAYS,
    ("credit.for-outlets-only", frozenset(("outlet",)), _not_for_readers),
    ("credit.no-rubric", None, _not_a_rubric),
    ("credit.no-unit", frozenset(("desk",)), _not_a_unit),
    ("credit.no-topic", frozenset(("label",)), _not_a_topic),
    ("credit.no-countries", frozenset(("place",)), no_pair_of_countries),
    ("credit.no-rubric-of-country", frozenset(("desk",)), _not_a_rubric_of_a_country),
    ("credit.no-score", frozenset(("place",)), no_score),
    ("credit.no-address", frozenset(("place",)), no_address),
    ("credit.no-square", frozenset(("outlet",)), no_square),
    ("credit.no-pictures", frozenset(("place",)), no_pictures),
    ("credit.no-day-out", frozenset(("skip",)), no_day_out),
)
"""What lines that name a person, and those that name none, must pass.

A row has its id, the kinds of which a line that fails has at least one (`None`: any), and the check.
"""


def is_credit(line: Line) -> bool:
    """Tell whether a line whose pieces are all known is a credit.

    Args:
        line: The line.
    """
    for check in _checks(frozenset(line.kinds)):  # noqa: SIM110 - a generator costs more than the few checks
        if not check(line):
            return False
    return True


@lru_cache(maxsize=256)
def _checks(kinds: frozenset[Kind]) -> tuple[Check, ...]:
    """Return the checks that a line of some kinds of pieces may fail."""
    rows = _OF_PERSONS if "person" in kinds else _OF_OTHERS
    return tuple(check for _, failing, check in rows if failing is None or not kinds.isdisjoint(failing))
