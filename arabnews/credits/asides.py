"""Words beside a name that name nobody: what its bearer does, what adorns him, and headlines."""

from __future__ import annotations

from dataclasses import replace

from arabnews.credits.line import Line
from arabnews.credits.meanings import Kind
from arabnews.credits.pieces import Piece
from arabnews.names.person import KNOWN, NameBook

__all__ = ["LISTING", "STRONG", "epithet", "job", "part_job", "tells_news"]

STRONG = frozenset("-/|:")
"""Separators that part a name from what stands beside it."""
LISTING = STRONG | {","}
"""These, and the comma of a list."""


def job(line: Line, index: int) -> Kind | None:
    """`سالم العابد - كاتب أردني`: what a line says of its author behind the name."""
    piece, before = line.pieces[index], line.near(index, -1)
    if before is None or before.kind != "person":
        return None
    if piece.before in LISTING and piece.before != ":":
        if line.first(piece) not in line.vocabulary.jobs:
            return None
        _take_where(line, index)
        return "skip"
    goes_on = any(other.rule == _JOB for other in line.pieces[max(0, index - 2) : index])
    return "skip" if goes_on and piece.before == " " else None  # باحثة في علوم البحار


def _take_where(line: Line, index: int) -> None:
    """`سالم العابد - أستاذ القانون بجامعة نزوى`: the place behind what he is belongs to it."""
    piece, pieces = line.pieces[index], line.pieces
    while len(pieces) > index + 1 and pieces[index + 1].before == " " and pieces[index + 1].kind in _TOLD:
        piece.end = pieces.pop(index + 1).end


_TOLD = ("unknown", "place", "skip")
_JOB = "credit.job"
_NAMES = 2
"""Names that stand before a job at least; `بقلم: سالم وزير` is a name."""


def part_job(line: Line) -> None:
    """`بقلم: سالم العابد وزير المرافئ السابق`: part the name behind a writer's label from what he is.

    Args:
        line: The line; its pieces are changed.
    """
    label = line.pieces[0]
    if label.kind == "unknown":
        _part_plain_job(line)
        return
    if label.kind != "label" or label.sense is None or label.sense.role != "writer" or len(line.pieces) < 2:
        return
    name, words = line.pieces[1], line.text(line.pieces[1])
    first = line.titles(words) + _NAMES
    at = next((at for at in range(first, len(words) - 1) if words[at] in line.vocabulary.jobs), None)
    if name.kind != "unknown" or at is None:
        return
    end = next((at for at, piece in enumerate(line.pieces) if at > 1 and piece.before != " "), None)
    told = line.pieces[1:end]
    rest = replace(name, kind="skip", start=name.start + at, end=told[-1].end, before=" ", skip=0, rule=_JOB)
    line.pieces[1:end] = [replace(name, end=rest.start, rule=""), rest]


def _part_plain_job(line: Line) -> None:
    """`سالم العابد كاتب وباحث مغربي`: what somebody is, told by indefinite words alone; not `شاعر الجبل`."""
    behind = line.pieces[1:]
    if any(piece.before != " " for piece in behind) or [piece.kind for piece in behind] == ["label"]:
        return  # سالم العابد صحافي
    first, end = line.pieces[0], line.pieces[-1].end
    words = line.words[first.start : end]
    titles = line.titles(words)
    at = next((at for at in range(titles + _NAMES, len(words)) if words[at] in line.vocabulary.jobs), None)
    if at is None or not all(_tells_trade(word, line) for word in words[at + 1 :]):
        return
    if line.vocabulary.names.grade(words[titles:at]) is not KNOWN:
        return
    rest = replace(first, kind="skip", start=first.start + at, end=end, before=" ", skip=0, rule=_JOB)
    line.pieces[:] = [replace(first, end=rest.start, rule=""), rest]


def _tells_trade(word: str, line: Line) -> bool:
    """`وباحث`, `مغربي`, `صحفي`."""
    jobs = line.vocabulary.jobs
    adjective = word.endswith(("ي", "يه")) and not word.startswith("ال")
    return adjective or word in jobs or (word[0] == "و" and word[1:] in jobs)


def epithet(line: Line, index: int) -> Kind | None:
    """`تأليف: الأستاذ القدير/ سالم العابد`: titles and what adorns them, before the name itself."""
    piece, after = line.pieces[index], line.near(index, 1) if index + 1 < len(line.pieces) else None
    # A quotation mark leaves nothing before the name: `السيد «سالم العابد»`.
    if after is None or after.before not in ("", "/", ":") or after.kind not in ("unknown", "person"):
        return None
    before = line.near(index, -1)
    if after.before == ":" and (before is None or before.kind != "label"):
        return None
    for words in line.vocabulary.names.divide(line.text(piece)):
        titles = line.vocabulary.titles.count([*words, _NAME])
        if not titles or not all(_adorns(word, line.vocabulary.names) for word in words[titles:]):
            return None
    return "skip"


_NAME = "-"
"""Stands for the name that follows the titles."""


def _adorns(word: str, names: NameBook) -> bool:
    return word.startswith("ال") and not names.is_known(word)


_TELLING = frozenset(":.")
"""What stands between a name and what is said of its bearer: `سلوى النجار.. صوت الجبل`."""


def tells_news(line: Line, piece: Piece, before: Piece | None, *, opens_given: bool) -> bool:
    """Tell whether likely names may be a headline: `الجبل: أمطار غزيرة`, `سالم الزين: أمير الشعراء`.

    So do words behind a common noun such as `متابعة`, and a verb among names, `الجبل: سالم يعرض لوحته`.
    """
    if before is None:
        return False
    words, names = line.text(piece), line.vocabulary.names
    opens_given = opens_given or words[0] in names.particles or len(words[0]) == 1  # م. بلعباس
    if before.kind == "person" and piece.before in _TELLING:
        return not opens_given or piece.before == ":"
    if piece.before == ":":
        verbal = any(word[0] == "ي" and len(word) > 3 and not names.is_known(word) for word in words[1:])
        return before.kind == "place" and (verbal or not (opens_given or _is_family(words[-1], names)))
    plain = before.kind == "label" and before.sense is not None and before.sense.plain
    return plain and piece.before == " " and not opens_given


def _is_family(word: str, names: NameBook) -> bool:
    return (
        word in names.family
        or len(word) == 1
        or (len(word) > 4 and word.startswith("ال") and word.endswith("ي"))
    )
