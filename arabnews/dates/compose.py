"""Read a text's tokens with all forms, and join the pieces that describe one moment.

`مساء` + `أمس` + `الأربعاء` + `(6 مارس)` are four descriptors of one day. Pieces join while each brings a slot
that is still free and the gap between them allows it; then two moments may join to a range.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from arabnews.dates.clock import CLOCK_FORMS, in_part
from arabnews.dates.draft import Draft, Piece
from arabnews.dates.forms import DATE_FORMS, Form, Match, read
from arabnews.dates.ranges import RANGE_FORMS, between
from arabnews.dates.relative import RELATIVE_FORMS
from arabnews.dates.tokens import Tokens
from arabnews.models.expressions import Expression, Period, Shift

__all__ = ["FORMS", "Run", "runs_of"]

FORMS: tuple[Form, ...] = (*DATE_FORMS, *RANGE_FORMS, *CLOCK_FORMS, *RELATIVE_FORMS)
"""Every written form, in order of preference among matches of equal length."""

_BY_CODE: dict[str, tuple[Form, ...]] = {
    code: tuple(form for form in FORMS if code in form.starts)
    for code in sorted({c for f in FORMS for c in f.starts})
}
_ALONE = frozenset("WRPMHnTYG")
"""Codes that can be a mention without a neighbour."""


@dataclass(slots=True)
class Run:
    """Pieces that describe one moment, or one range.

    Attributes:
        first: Index of the first token.
        last: Index of the last token.
        rule: Id of the form of the main piece.
        slots: What its pieces contribute.
        draft: The day put together; `None` for other expressions.
        expression: What it says, for other expressions.
        weak: Whether every piece of it is weak.
    """

    first: int
    last: int
    rule: str
    slots: frozenset[str]
    draft: Draft | None
    expression: Expression | None
    weak: bool


def runs_of(tokens: Tokens) -> list[Run]:
    """Read all moments and ranges of a text, in order."""
    runs: list[Run] = []
    for piece in _pieces(tokens):
        if piece.slot == "weekday":
            _direct(piece, tokens)
        if runs and _joins(runs[-1], piece, tokens.codes):
            _join(runs[-1], piece)
        else:
            runs.append(
                Run(
                    piece.first,
                    piece.last,
                    piece.rule,
                    frozenset((piece.slot,)),
                    piece.draft,
                    piece.expression,
                    piece.weak,
                )
            )
    return _ranges(runs, tokens) if len(runs) > 1 else runs


_SENTENCE = 80
_STOPS = re.compile(r"[.،؛:\n!؟]")


def _direct(piece: Piece, tokens: Tokens) -> None:
    """Let `من المقرر` before it in its clause put a weekday into the future."""
    draft = piece.draft
    if draft is None or draft.step is not None or piece.first == 0:
        return
    before = tokens.items[piece.first - 1]
    if before.code != "g":
        return
    between_them = tokens.folded.text[before.end : tokens.items[piece.first].start]
    if len(between_them) <= _SENTENCE and not _STOPS.search(between_them):
        draft.step = 1


def _pieces(tokens: Tokens) -> Iterator[Piece]:
    codes, at, end = tokens.codes, 0, len(tokens.codes)
    while at < end:
        code = codes[at]
        piece = None
        if code in _BY_CODE and (code in _ALONE or codes[at + 1 : at + 2] not in ("x", "")):
            piece = _piece(tokens, at)
        if piece is None:
            at += 2
        else:
            yield piece
            at = 2 * piece.last + 2


def _piece(tokens: Tokens, at: int) -> Piece | None:
    """Return what the longest form reads at one place of the code string."""
    if _is_cut(tokens, at):
        return None
    first = at // 2
    for form, last, groups in _candidates(tokens.codes[at : at + _LONGEST_FORM].split("x", 1)[0]):
        piece = read(form, Match(groups, tokens, first, first + last))
        if piece is not None:
            return None if _is_cut_after(tokens, piece.last) else piece
    return None


_LONGEST_FORM = 40


@lru_cache(maxsize=4096)
def _candidates(shape: str) -> tuple[tuple[Form, int, dict[str, int]], ...]:
    """Return the forms that match at the start of a code string, the longest first.

    Each comes with its last token and the places of its groups. News repeats few shapes endlessly, so that
    remembering them saves most of the matching.
    """
    matches = ((form, form.pattern.match(shape)) for form in _BY_CODE.get(shape[:1], ()))
    found = [(form, (match.end() - 1) // 2, _groups(match)) for form, match in matches if match is not None]
    return tuple(sorted(found, key=lambda candidate: -candidate[1]))


def _groups(match: re.Match[str]) -> dict[str, int]:
    return {name: at for name in match.re.groupindex if (at := match.start(name)) >= 0}


def _is_cut(tokens: Tokens, at: int) -> bool:
    """Tell whether a number is the tail of a longer one: `192.168.1.10`, `1,500`, `00961-81771671`."""
    if at == 0 or tokens.codes[at] not in "DQYX":
        return False
    before, here = tokens.items[at // 2 - 1], tokens.items[at // 2]
    return tokens.codes[at - 1] in "/.,:-" and before.end + 1 == here.start and before.code in "DQYXT"


def _is_cut_after(tokens: Tokens, last: int) -> bool:
    """Tell whether the last number goes on: `3.5`, `10/2023/4`, `12%`."""
    token = tokens.items[last]
    if token.code not in "DQYX":
        return False
    text, end = tokens.folded.text, token.end
    if text[end : end + 1] in ("%", "٪"):
        return True
    return text[end : end + 1] in ("/", ".", ",", ":", "-") and text[end + 1 : end + 2].isdecimal()


# ------------------------------------------------------------------------------------------- joining

_AFTER: dict[str, frozenset[str]] = {
    "part": frozenset({"deictic", "weekday", "date", "hijri", "clock"}),
    "deictic": frozenset({"part", "weekday", "clock"}),
    "weekday": frozenset({"part", "deictic", "date", "hijri", "clock"}),
    "date": frozenset({"part", "deictic", "weekday", "hijri", "clock"}),
    "hijri": frozenset({"part", "deictic", "weekday", "date", "clock"}),
    "clock": frozenset({"deictic", "weekday", "date", "hijri"}),
    "named": frozenset({"part"}),
}
"""Which slots a piece may follow."""

_GAPS = {
    "part": " oi",
    "clock": " ,-|(ib)o:",
    "weekday": " ,-|(b/)o",
    "deictic": " -|(o",
    "date": " ,-|(b/)o:=",
    "hijri": " ,-|(b/)o:=",
    "named": " o",
}


def _joins(run: Run, piece: Piece, codes: str) -> bool:
    """Tell whether a piece describes the same moment as the run before it."""
    if run.draft is None or piece.draft is None or piece.slot in run.slots:
        return False
    between_them = codes[2 * run.last + 1 : 2 * piece.first]
    if len(between_them) != 1:
        if not _is_link(between_them) or not {piece.slot} | run.slots >= {"date"} | (
            {piece.slot} & {"hijri"}
        ):
            return False
    elif between_them not in _GAPS.get(piece.slot, ""):
        return False
    if run.slots.isdisjoint(_AFTER.get(piece.slot, ())):
        return False
    return _agree(run.draft, piece.draft, piece.slot)


def _is_link(gap: str) -> bool:
    """Tell whether the gap is `الموافق` with blanks, a colon, a dash or a ل beside it, perhaps with `يوم`."""
    return _LINK.fullmatch(gap) is not None


_LINK = re.compile(r"[^x]J[^x](?:[dv][^x])?")


def _agree(run: Draft, piece: Draft, slot: str) -> bool:
    """Tell whether two descriptors can be of one day: two parts of a day cannot, nor two directions."""
    if piece.part is not None and run.part is not None:
        return False
    if slot == "deictic":
        return run.step is None
    return not (slot in ("date", "hijri") and run.shift is not None and piece.day is None)


def _join(run: Run, piece: Piece) -> None:
    run.last = piece.last
    run.slots |= {piece.slot}
    run.weak = run.weak and piece.weak
    draft, more = run.draft, piece.draft
    if draft is None or more is None:
        return
    if {"date", "hijri"} <= run.slots and piece.slot in ("date", "hijri"):
        _pair(draft, more)
    elif piece.slot in ("date", "hijri", "named"):
        draft.calendar, draft.year, draft.month, draft.day = more.calendar, more.year, more.month, more.day
        draft.days, draft.edge, draft.numeric = more.days, more.edge, more.numeric
        draft.month_step, draft.year_step = more.month_step, more.year_step
        draft.step = more.step if draft.weekday is None or more.step is not None else draft.step
    else:
        _describe(draft, more)
    if piece.slot in ("date", "hijri", "named") or (
        run.rule.startswith(("part", "clock")) and not piece.rule.startswith("part")
    ):
        run.rule = piece.rule


def _describe(draft: Draft, more: Draft) -> None:
    if more.weekday is not None:
        draft.weekday, draft.weeks = more.weekday, more.weeks
        draft.step = draft.step if more.step is None else more.step
    if more.shift is not None:
        draft.shift = more.shift
    draft.part = more.part or draft.part
    if more.clock is not None:
        draft.clock, draft.zone = more.clock, more.zone
    if draft.clock is not None and draft.part is not None:
        draft.clock = in_part(draft.clock, draft.part)


def _pair(draft: Draft, more: Draft) -> None:
    """Join the two halves of a printed pair: the Gregorian half decides, the Hijri half is kept beside it."""
    hijri, plain = (draft, more) if draft.calendar == "hijri" else (more, draft)
    twin = None if hijri.month is None or hijri.day is None else (hijri.year, hijri.month, hijri.day)
    draft.calendar, draft.year, draft.month, draft.day = "gregorian", plain.year, plain.month, plain.day
    draft.step, draft.year_step, draft.month_step, draft.numeric = (
        plain.step,
        plain.year_step,
        plain.month_step,
        plain.numeric,
    )
    draft.twin = twin


# -------------------------------------------------------------------------------------------- ranges

_OPENS = re.compile(r"(?<![ء-ي])[وف]?(?P<word>من|بين|ما بين|بين يومي|منذ|يومي|ليلتي|شهري) +(?:ال)?$")


def _ranges(runs: list[Run], tokens: Tokens) -> list[Run]:
    """Join two neighbouring moments to a range where `من … إلى`, `بين … و` or `يومي … و` stand round them."""
    joined = [runs[0]]
    for run in runs[1:]:
        range_ = _range(joined[-1], run, tokens)
        if range_ is None:
            joined.append(run)
        else:
            joined[-1] = range_
    return joined


def _range(one: Run, two: Run, tokens: Tokens) -> Run | None:
    gap = tokens.codes[2 * one.last + 1 : 2 * two.first]
    if gap not in ("t", "&", "-"):
        return None
    start, end = _end_of_range(one), _end_of_range(two)
    if start is None or end is None or not _comparable(one, two):
        return None
    at = tokens.items[one.first].start
    opening = _OPENS.search(tokens.folded.text, max(0, at - 16), at)
    word = "" if opening is None else opening["word"]
    fits = {
        "t": word in ("", "من", "بين", "ما بين", "منذ"),
        "&": word not in ("", "من", "منذ"),
        "-": "date" in one.slots and "date" in two.slots,
    }
    if not fits[gap]:
        return None
    return Run(
        one.first, two.last, "range.between", frozenset(("range",)), None, between(start, end), weak=False
    )


def _end_of_range(run: Run) -> Draft | Period | Shift | None:
    if run.draft is not None:
        return run.draft
    return run.expression if isinstance(run.expression, Period | Shift) else None


_KINDS = (
    frozenset({"date", "hijri"}),
    frozenset({"weekday"}),
    frozenset({"clock"}),
    frozenset({"year", "period"}),
    frozenset({"deictic"}),
)


def _comparable(one: Run, two: Run) -> bool:
    """Tell whether both ends are of a kind; a bare number beside a month is not."""
    return any(one.slots & kind and two.slots & kind for kind in _KINDS)
