"""Decide what the unknown words of a credit line are: by form, by the word lists of names, by their place.

Each rule is one row of a table; the first that answers wins. Sure rules go first over the whole line, so that
the rules of position find their neighbours named.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from arabnews.credits.asides import LISTING, STRONG, epithet, job, part_job, tells_news
from arabnews.credits.line import Line
from arabnews.credits.meanings import Kind
from arabnews.credits.pieces import LONGEST_BRAND, PROSE, Piece
from arabnews.credits.senses import settle_senses
from arabnews.credits.spellings import without_number
from arabnews.credits.unknown import (
    between,
    is_spelt,
    outlet_by_position,
    pictured,
    place_by_position,
    qualifier,
    translated,
    unsaid,
)
from arabnews.names.person import KNOWN, LIKELY, NEVER, SHAPE

__all__ = ["RULES", "resolve"]

_BODIES: tuple[Kind, ...] = ("place", "agency", "outlet", "desk", "weak-desk")
_ANCHORS = frozenset[Kind]((*_BODIES, "person", "label"))
"""A line without any of these is no credit."""
_LONGEST_PLACE, _EVERYDAY_NAME = 3, 3

_LETTER = re.compile(r"\W*[ء-ي]\. ?[ء-ي]")

Rule = Callable[[Line, int], Kind | None]


def _after_label(line: Line, index: int) -> Kind | None:
    """`كتب علاء عمران`, `تصوير - حاتم عمر`: a label names a person if the words can be a name."""
    before = line.near(index, -1)
    if before is None or before.kind != "label" or before.sense is None:
        return None
    piece = line.pieces[index]
    loose = piece.before in STRONG or (piece.before == "," and before.sense.plain)
    wanted = KNOWN if not loose else LIKELY if before.sense.plain else SHAPE
    if piece.size > 1 and (line.grade(piece) >= wanted or _is_everyday_name(line, piece, before)):
        return "person"
    return None


def _is_everyday_name(line: Line, piece: Piece, label: Piece) -> bool:
    """`بقلم: عبير شراب`: behind a writer's label and a colon names that are everyday words too."""
    writer = label.sense is not None and label.sense.role == "writer" and not label.sense.plain
    if not writer or piece.before != ":" or piece.size > _EVERYDAY_NAME:
        return False
    words, names = line.text(piece), line.vocabulary.names
    return words[0] in names.given and names.never.isdisjoint(words) and names.function.isdisjoint(words)


def _known_name(line: Line, index: int) -> Kind | None:
    """`سالم العابد`: words that the lists of names know, or several given names each with another word."""
    piece = line.pieces[index]
    grade = line.grade(piece)
    if grade is KNOWN:
        return "skip" if piece.bracketed and _is_also_called(line, index) else "person"
    if grade is not LIKELY:
        return None
    names = line.vocabulary.names
    several = [part[0] in names.common for part in names.divide(line.text(piece))]
    return "person" if len(several) > 1 and all(several) else None


def _abbreviated(line: Line, index: int) -> Kind | None:
    """`ل. بوزيان`: a letter with its full stop, no title, and known names, alone on the line."""
    first, *names = line.text(line.pieces[index])
    if len(first) > 1 or len(line.pieces) > 1 or first in line.vocabulary.titles.first_words:
        return None
    known = line.vocabulary.names
    named = all(known.is_known(name) or name in known.particles for name in names)
    return "person" if names and named and _LETTER.match(line.source) is not None else None


def _is_also_called(line: Line, index: int) -> bool:
    """Tell whether brackets hold another name of the same person: `سالم العابد (سالم الحارثي)`."""
    piece, before = line.pieces[index], line.near(index, -1)
    if before is None or before.bracketed or before.kind not in ("person", "unknown"):
        return False
    same = piece.size > 1 and before.size > 1 and line.first(piece) == line.first(before)
    return same and piece.before in ("", "(")


def _titled(line: Line, index: int) -> Kind | None:
    """`د. زابن المرزوقي`: a title and words that can be a name."""
    piece = line.pieces[index]
    if piece.end - piece.start <= 2 or line.first(piece) not in line.vocabulary.titles.first_words:
        return None
    titles = line.titles(line.text(piece))
    return "person" if titles and piece.size > titles + 1 and line.grade(piece) >= LIKELY else None


def _brand(line: Line, index: int) -> Kind | None:
    """`الساحل نيوز`, `الساحل اليوم - عدن`: words with the ending of an outlet's name."""
    piece = line.pieces[index]
    if not 1 < piece.end - piece.start <= LONGEST_BRAND:
        return None
    last = without_number(line.words[piece.end - 1])
    if last not in line.vocabulary.brand_lasts:
        return None
    words = line.text(piece)
    if last in line.vocabulary.brand_ends or " ".join(words[-2:]) in line.vocabulary.brand_ends:
        return "outlet"
    if last not in line.vocabulary.brand_tails or len(line.pieces) == 1 or _is_object(line, index):
        return None
    after = line.near(index, 1)
    if after is not None and after.kind == "date" and after.before == " ":  # الطقس اليوم 12 ديسمبر
        return None
    named = line.vocabulary.names.grade(words[:-1]) > NEVER and line.grade(piece) < KNOWN
    return "outlet" if named else None


def _is_object(line: Line, index: int) -> bool:
    """Tell whether words are what an everyday noun right before them is of: `إعداد القهوة العربية`."""
    before = line.near(index, -1)
    plain = before is not None and before.kind == "label" and before.sense is not None and before.sense.plain
    return plain and line.pieces[index].before == " "


def _numbered_brand(line: Line, index: int) -> Kind | None:
    """`أكادير24 - متابعة`: one word with a number glued to it is the name of a site."""
    piece = line.pieces[index]
    word = line.words[piece.start]
    if piece.end - piece.start > 1 or len(line.pieces) == 1 or not word[-1].isdigit():
        return None
    name = word.rstrip("0123456789")
    return "outlet" if len(name) > 1 and name.isalpha() and len(word) - len(name) < 4 else None


def _quoted(line: Line, index: int) -> Kind | None:
    """`لندن: «الساحل»`: what stands in quotation marks beside a place is the outlet."""
    piece = line.pieces[index]
    if not piece.quoted or piece.size > LONGEST_BRAND - 1:
        return None
    if piece.size > 1 and line.words[piece.start] in line.vocabulary.jobs:
        return None  # `«وزير الطيران»: شرم الشيخ تستقبل …`
    return "outlet" if line.has("place", "weak-desk", "label", "desk", "agency", "date") else None


def _after_source(line: Line, index: int) -> Kind | None:
    """`المصدر: الساحل`: a source that is no known agency is an outlet."""
    before = line.near(index, -1)
    if before is None or before.kind != "source":
        return "outlet" if _is_second_source(line, index, before) else None
    head = line.vocabulary.find(line.words, before.end - 1, before.end)  # عن صحيفة المرفأ
    headed = head is not None and head.sense("media-head") is not None
    is_source = headed or line.pieces[index].quoted or line.pieces[index].before in STRONG | {"("}
    return "outlet" if is_source and line.pieces[index].size <= LONGEST_BRAND - 1 else None


def _is_second_source(line: Line, index: int, before: Piece | None) -> bool:
    """Tell whether a piece stands behind another source: `المصدر: رويترز - المرفأ`."""
    piece = line.pieces[index]
    if before is None or line.pieces[0].kind != "source" or piece.before not in LISTING - {":"}:
        return False
    follows = before.kind in ("agency", "outlet") and line.near(line.pieces.index(before), -1) is not None
    return follows and piece.size <= _LONGEST_PLACE and line.grade(piece) < LIKELY


def _for_outlet(line: Line, index: int) -> Kind | None:
    """`خاص بالساحل`: what a report is exclusive to."""
    if line.pieces[index].before != "ب":
        return None
    before = line.near(index, -1)
    exclusive = before is not None and before.kind == "weak-desk"
    return "outlet" if exclusive and line.pieces[index].size <= LONGEST_BRAND - 1 else None


def _likely_name(line: Line, index: int) -> Kind | None:
    """`جدة - حجب العصيمي`: likely names beside a place, an agency, an outlet or a desk."""
    piece = line.pieces[index]
    if line.grade(piece) < LIKELY:
        return None
    neighbours = [line.near(index, -1), line.near(index, 1)]
    beside = any(other is not None and other.kind in _ANCHORS for other in neighbours)
    opens_given = line.first(piece) in line.vocabulary.names.common
    if tells_news(line, piece, neighbours[0], opens_given=opens_given):
        return None
    if index == 0 and not opens_given and not line.has(*_BODIES, "label"):
        return None
    if not opens_given and (_runs_into_place(neighbours[1]) or _is_said_of(piece, neighbours[0])):
        return None
    if piece.bracketed and _is_also_called(line, index):
        return "skip"
    named = beside and not is_spelt(line, piece)
    return "person" if named and (opens_given or not piece.bracketed) else None


def _runs_into_place(after: Piece | None) -> bool:
    """Tell whether a place follows with nothing between, not even `و`: `يتعلق الأمر بمعتمد نزوى`."""
    return after is not None and after.kind == "place" and after.before == " " and not after.skip


def _is_said_of(piece: Piece, before: Piece | None) -> bool:
    """Tell whether an outlet or agency stands right in front, with nothing between: `المنصة تحاور العابد`."""
    return before is not None and before.kind in ("outlet", "agency") and piece.before == " "


_Table = tuple[tuple[str, Kind | None, Rule], ...]
"""Id of each rule, a kind that the line must hold for it and that only the word lists give, and its test."""
_SURE: _Table = (
    ("credit.epithet", None, epithet),
    ("credit.quoted-outlet", None, _quoted),
    ("credit.brand", None, _brand),
    ("credit.after-label", "label", _after_label),
    ("credit.titled-person", None, _titled),
    ("credit.numbered-brand", None, _numbered_brand),
    ("credit.known-person", None, _known_name),
    ("credit.cut-short", None, _abbreviated),
    ("credit.source", "source", _after_source),
    ("credit.exclusive", "weak-desk", _for_outlet),
)
_BY_POSITION: _Table = (
    ("credit.job", None, job),
    ("credit.likely-person", None, _likely_name),
    ("credit.person-translated", "outlet", translated),
    ("credit.person-between", "agency", between),
    ("credit.person-pictured", "agency", pictured),
    ("credit.place-qualifier", None, qualifier),
    ("credit.unsaid", None, unsaid),
    ("credit.place-by-position", None, place_by_position),
    ("credit.outlet-by-position", None, outlet_by_position),
)
RULES: tuple[tuple[str, Rule], ...] = tuple((name, rule) for name, _, rule in _SURE + _BY_POSITION)
"""Id and test of each rule, in the order in which they run."""


def resolve(line: Line) -> bool:
    """Give every unknown piece of a line a kind.

    Args:
        line: The line; its pieces are changed.

    Returns:
        Whether no piece stayed unknown.
    """
    if not line.pieces:
        return False
    part_job(line)
    settle_senses(line)
    for rules in (_SURE, _BY_POSITION, _BY_POSITION):
        learnt = "unknown" in line.kinds and _learn(rules, line)
        known = line.settle() if learnt else line.kinds
        if known.isdisjoint(_ANCHORS):
            return False  # position says nothing where no piece is known
        if "unknown" not in known:
            return True
        if not learnt and rules is _BY_POSITION:
            break  # the second time would tell nothing new
    _drop_story(line)
    return "unknown" not in line.settle()


def _drop_story(line: Line) -> None:
    """`كتب سالم العابد: …`, `القاهرة (رويترز) - …`: drop the story behind a credit that stands on its own."""
    at = next((at for at, piece in enumerate(line.pieces) if piece.kind == "unknown"), 0)
    if not at:
        return
    head, story = line.pieces[:at], line.pieces[at]
    kinds = {piece.kind for piece in head}
    labelled = "person" in kinds and any(p.kind == "label" and p.sense and not p.sense.plain for p in head)
    wired = "agency" in kinds and "place" in kinds
    full = wired and "person" in kinds
    if full or (
        (labelled or wired) and (story.before != " " or head[-1].bracketed or head[-1].kind == "date")
    ):
        line.pieces[at:] = []
        line.story_before = story.before


def _learn(rules: _Table, line: Line) -> bool:
    """Try rules on every unknown piece; tell whether any had an answer."""
    learnt = False
    for index, piece in enumerate(line.pieces):
        if piece.kind == "unknown" and piece.rule != PROSE:
            learnt |= _apply(rules, line, index)
    return learnt


def _apply(rules: _Table, line: Line, index: int) -> bool:
    """Give an unknown piece the kind that the first rule with an answer says; tell whether one had."""
    kinds = line.kinds
    for name, needed, rule in rules:
        if (needed is None or needed in kinds) and (kind := rule(line, index)) is not None:
            line.pieces[index].kind = kind
            line.pieces[index].rule = name
            return True
    return False
