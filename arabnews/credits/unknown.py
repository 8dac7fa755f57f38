"""Decide what unknown words of a credit line are by where they stand among known ones."""

from __future__ import annotations

from arabnews.credits.asides import LISTING, STRONG
from arabnews.credits.line import Line
from arabnews.credits.meanings import Kind
from arabnews.credits.pieces import Piece
from arabnews.names.person import KNOWN, LIKELY, NEVER

__all__ = [
    "between",
    "is_spelt",
    "outlet_by_position",
    "pictured",
    "place_by_position",
    "qualifier",
    "translated",
    "unsaid",
]

_OPENING = LISTING | {"("}
_QUALIFYING = frozenset(",(")
_BESIDE_RUBRICS = frozenset[Kind](("person", "agency", "outlet"))
_VERBAL = "يت"
"""A lone unknown word with one of these in front is rather a verb than a place."""
_LONGEST_PLACE, _LONGEST_EXCLUSIVE, _LONGEST_ACRONYM = 3, 2, 5


def qualifier(line: Line, index: int) -> Kind | None:
    """`روما (يلوستون)`, `فيرجسون «ميزوري»`: a bracket after a place says where that is."""
    piece, before = line.pieces[index], line.near(index, -1)
    after_place = before is not None and before.kind == "place"
    fits = piece.bracketed and piece.size <= _LONGEST_PLACE and line.grade(piece) > NEVER
    told = any(map(line.vocabulary.is_everyday, line.text(piece)))  # صحار - نزوى (نصف النهائي)
    return "place" if after_place and fits and not told else None


def place_by_position(line: Line, index: int) -> Kind | None:
    """`وادي السحاب - محمد الحميضي`, `زوق مكايل، شمال بيروت`: where a place stands."""
    piece = line.pieces[index]
    if piece.size > _LONGEST_PLACE or piece.quoted or line.grade(piece) is NEVER or line.is_leftover(piece):
        return None
    if piece.size == 1 and line.words[piece.start][0] in _VERBAL and not piece.bracketed:
        return None
    if line.pieces[0].kind == "source":
        return None  # المصدر: رويترز - المرفأ
    return "place" if _opens_as_place(line, index) or _follows_as_place(line, index) else None


def _opens_as_place(line: Line, index: int) -> bool:
    """Tell whether what follows makes the first piece a place: `وادي السحاب - محمد الحميضي`."""
    after = line.near(index, 1)
    if index or after is None or after.before not in _OPENING:
        return False
    if after.kind == "place":
        return after.before in _QUALIFYING
    if after.before == ":" and not after.quoted and after.kind in ("person", "label", "outlet"):
        return False  # الراوي: سالم العابد, النوع: تقرير, القناة الناقلة: المرفأ نيوز
    if after.kind == "label" and after is line.pieces[-1] and line.pieces[index].size > 1:
        return False  # حكاية النورس - قصة
    if after.kind in _BESIDE_RUBRICS and line.pieces[index].size == 1 and _is_a_word(line, index):
        return False  # موسيقى / سالم العابد, صراحة – وكالات
    return after.kind in ("person", "agency", "outlet", "label")


def _is_named_by_a_word(line: Line, index: int) -> bool:
    """Tell whether an everyday word names a site: `صراحة – وكالات`, definite `المنصة - سالم العابد`."""
    piece, after = line.pieces[index], line.near(index, 1)
    if index or after is None or after.before not in STRONG or piece.size > 1 or not _is_a_word(line, index):
        return False
    definite = line.words[piece.start].startswith("ال") and after.before != ":"
    return after.kind == "agency" or (after.kind == "person" and definite)


def _is_a_word(line: Line, index: int) -> bool:
    return line.vocabulary.is_everyday(line.words[line.pieces[index].start])


def _follows_as_place(line: Line, index: int) -> bool:
    """Tell whether what goes before makes a piece a place: `رويترز - رنية`."""
    piece, before, after = line.pieces[index], line.near(index, -1), line.near(index, 1)
    if before is None or piece.before not in LISTING:
        return False
    if piece.before == ":" and not (after is not None and after.bracketed):
        return False
    if before.kind == "place":  # دهوك / زردان ميركو, دهوك - المرفأ: rather who writes there, or for whom
        return piece.before == "," or (after is not None and (after.bracketed or after.kind == "agency"))
    if before.kind == "person":  # سالم العابد: بالم سبرينغز (كاليفورنيا); a lone word is no place there
        return after is not None and after.bracketed and not _is_placed(line, index)
    if before.kind == "outlet" and len(line.pieces) == 2 and _are_everyday(line, before, piece):
        return False  # الفجر - الظهر
    return _is_short(piece, after) and before.kind in ("agency", "outlet")


def _are_everyday(line: Line, *pieces: Piece) -> bool:
    """Tell whether pieces are all single definite words, as rubrics and hours of prayer are."""
    return all(
        piece.size == 1 and not piece.quoted and line.words[piece.start].startswith("ال") for piece in pieces
    )


def _is_short(piece: Piece, after: Piece | None) -> bool:
    """Tell whether a piece is one word or says in brackets where it is; two words more are a headline's."""
    return piece.size == 1 or (after is not None and after.bracketed)


def _is_placed(line: Line, index: int) -> bool:
    """Tell whether the person before a piece has his place in front of him."""
    return any(piece.kind == "place" for piece in line.pieces[: index - 1])


def outlet_by_position(line: Line, index: int) -> Kind | None:
    """`الساحل | متابعات`, `نزوى - سالم العابد - المرفأ`: an unknown name, after all else failed."""
    piece, after = line.pieces[index], line.near(index, 1)
    if any(rule(line, index) for rule in _OUTLETS):
        return "outlet"
    opens = index == 0 and after is not None and after.before in STRONG
    fits = piece.size <= _LONGEST_PLACE and line.grade(piece) is not NEVER
    desks = ("weak-desk", "desk", "place")
    if not opens or not fits or after is None or after.kind not in desks:
        return None
    # مكان الميلاد: صحار, قصر المؤتمرات - وهران
    definite = line.words[piece.start].startswith("ال")
    headed = after.kind == "place" and (after.before == ":" or piece.size > 1)
    vague = not definite and after.kind in ("place", "desk")  # ريحانة - دبي, أعمدة - رأي
    return None if headed or vague else "outlet"


def _ends_as_outlet(line: Line, index: int) -> bool:
    """Tell whether a definite word ends a line behind a place and its reporter, in either order."""
    piece, before = line.pieces[index], line.near(index, -1)
    if before is None or piece.before not in STRONG or piece.before == ":" or piece is not line.pieces[-1]:
        return False
    lone = piece.size == 1 and line.words[piece.start].startswith("ال")
    if before.kind == "person":
        return lone and line.grade(before) is KNOWN and _is_placed(line, index)
    named = line.near(line.pieces.index(before), -1) if before.kind == "place" else None
    if named is None or named.kind != "person" or before.before not in STRONG:  # سالم العابد | نزوى | المرفأ
        return False
    return lone and line.grade(named) is KNOWN


def _is_exclusive_to(line: Line, index: int) -> bool:
    """Tell whether a piece is the outlet of `خاص`: `خاص | المرفأ`, `خاص - مرفأ الساحل - سالم العابد`."""
    piece = line.pieces[index]
    opening = line.pieces[0]
    if opening.kind != "weak-desk" or line.near(index, -1) is not opening or piece.before == ":":
        return False
    after = line.near(index, 1)
    if piece.size > _LONGEST_EXCLUSIVE or line.grade(piece) is NEVER:
        return False
    definite = piece.size == 1 and line.words[piece.start].startswith("ال")
    if after is None:  # خاص | المرفأ, خاص المرفأ:
        return definite and (piece.before in STRONG or line.closed == ":")
    named = after.kind == "person" or (after.kind == "unknown" and line.grade(after) >= LIKELY)
    return named and after.before in STRONG and (definite or piece.before in STRONG)


def is_spelt(line: Line, piece: Piece) -> bool:
    """Tell whether words are names of Latin letters, which abbreviate: `بي إن آي`.

    Args:
        line: The line.
        piece: Some of its words.
    """
    letters = line.vocabulary.letters
    return piece.size > 1 and line.words[piece.start] in letters and letters.issuperset(line.text(piece))


def _is_acronym(line: Line, index: int) -> bool:
    """Tell whether letters stand behind a place or reporter: `دهوك - سالم العابد - NRT`, `… ـ بي إن آي`."""
    piece, before = line.pieces[index], line.near(index, -1)
    word = line.words[piece.start]
    capitals = piece.size == 1 and word.isascii() and word.isupper() and len(word) <= _LONGEST_ACRONYM
    if not capitals and not is_spelt(line, piece):
        return False
    return before is not None and before.kind in ("place", "person") and piece.before in STRONG


_OUTLETS = (_ends_as_outlet, _is_acronym, _is_exclusive_to, _is_named_by_a_word)


def unsaid(line: Line, index: int) -> Kind | None:
    """`دهوك - المرفأ - سالم العابد`: a word between a place and its reporter, a paper or a quarter."""
    piece, before, after = line.pieces[index], line.near(index, -1), line.near(index, 1)
    if before is None or after is None or piece.size > 1:
        return None
    framed = before.kind == "place" and after.kind == "person"
    return "skip" if framed and piece.before in STRONG and after.before in STRONG else None


def between(line: Line, index: int) -> Kind | None:
    """`أنقرة / فردي تركين / الأناضول`: two or three words between a place and its agency are a name.

    So are two behind both, if neither is an everyday word: `حلب-سانا-أوهانيس شهريان`.
    """
    piece, before, after = line.pieces[index], line.near(index, -1), line.near(index, 1)
    if before is None or piece.before not in STRONG or not 1 < piece.size <= _LONGEST_PLACE:
        return None
    agency = after if before.kind == "place" else before
    framed = agency is not None and agency is after and agency.kind == "agency" and agency.before in STRONG
    wired = after is None and before.kind == "agency" and line.pieces[0].kind == "place"
    unusual = wired and piece.before == "-" and not any(map(line.vocabulary.is_everyday, line.text(piece)))
    return "person" if (framed or unusual) and line.grade(piece) > NEVER else None


def pictured(line: Line, index: int) -> Kind | None:
    """`(براندان سميالوسكي / فرانس برس)`: words in brackets before an agency are who took the picture."""
    piece = line.pieces[index]
    if index or not piece.bracketed or not 1 < piece.size <= _LONGEST_PLACE:
        return None
    after = line.near(index, 1)
    supplied = after is not None and after is line.pieces[-1] and after.kind == "agency" and after.bracketed
    parted = after is not None and after.before in STRONG
    return "person" if supplied and parted and line.grade(piece) > NEVER else None


def translated(line: Line, index: int) -> Kind | None:
    """`أورهان بايكال – صحيفة المرفأ – ترجمة الساحل`: who wrote what is translated, by names of his own."""
    piece, after = line.pieces[index], line.near(index, 1)
    if index or after is None or after.kind != "outlet" or after.before not in STRONG:
        return None
    labels = (other.sense for other in line.pieces if other.kind == "label")
    translated = any(sense is not None and sense.role == "translator" for sense in labels)
    fits = 1 < piece.size <= _LONGEST_PLACE and line.grade(piece) > NEVER
    return "person" if translated and fits else None
