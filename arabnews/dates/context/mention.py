"""Turn what the forms have read into the mentions that leave the room."""

from __future__ import annotations

from dataclasses import replace

from arabnews.dates.context.beside import previous_word
from arabnews.dates.context.context import is_copyright
from arabnews.dates.context.names import Naming
from arabnews.dates.words.draft import Run, Slot
from arabnews.dates.words.tokens import Tokens
from arabnews.dates.words.weeks import first_weekday
from arabnews.models import DateAnchor, DateFlag, DateKind, DateMention, DateRole, Span
from arabnews.models.expressions import Atom, Between, Calendar, Day, Expression, Period, Shift, Vague
from arabnews.models.resolution.resolve import resolve
from arabnews.models.trusted import told, trusted

__all__ = ["mention_of"]

_NOON = 12
_MARKS = tuple('«»"“”')
_CLOSING = frozenset(("/", ")", *_MARKS))
_DATED: frozenset[Slot] = frozenset({"date", "hijri", "named", "year"})
_WHOLE = frozenset({None, "end"})
"""`حتى نهاية مايو` has its last day; `حتى منتصف مايو` means no day of it."""
_EDGED = frozenset({"month", "year", "decade", "century"})
"""Units that begin and end on a day."""
_CLOCK: frozenset[Slot] = frozenset({"clock"})
_OPENING = (
    r"(?<![ء-ي])(?:(?:(?:{starting}|{departing}) )?من|ما بين|بين)"
    r"(?: +(?:{day}|{two-days}|{two-months}|{two-years}))? +(?:ال ?)?$"
)
_OPENER = r"(?:من|بين|منذ|ال|حتي|ل?{limit}|{day}|{two-days}|{two-months}|{two-years})\Z"
"""The word right before a range or an open end."""
_LONGEST_OPENING = 24
_STARTING = r"(?<![ء-ي])[وف]?(?P<word>(?:{starting}|{departing}) من) +(?:{day} +)?(?:ال *)?$"
_SINCE = r"(?<![ء-ي])[وف]?(?P<word>منذ|(?:{starting}|{departing}) من) +(?:{day} +)?(?:ال *)?$"
_UNTIL = r"(?<![ء-ي])[وف]?(?P<word>حتي|(?:ل|الي ){limit}) +(?:{day} +)?(?:ال *)?$"


def mention_of(
    run: Run, tokens: Tokens, anchor: DateAnchor | None, country: str | None, naming: Naming
) -> DateMention:
    """Build the mention of one run.

    Args:
        run: What the forms have read.
        tokens: The tokens of its text.
        anchor: The day of writing, if the caller knows it.
        country: ISO 3166 code of the outlet's country, for the first day of its week.
        naming: What the words round it make of it.
    """
    start, end = tokens.starts[run.first], tokens.ends[run.last]
    expression: Expression = told(Day, **run.draft) if run.draft is not None else run.expression or Vague()
    expression, start = _opened(expression, run, tokens, start)
    if run.slot == "period" and isinstance(expression, Period) and expression.unit in ("week", "weekend"):
        expression = replace(expression, first_weekday=first_weekday(country))
    end = _closed(tokens.folded.text, start, end)
    first, last = tokens.folded.to_source(start, end)
    found = resolve(expression, None if anchor is None or naming == "event" else anchor.moment)
    flags: tuple[DateFlag, ...] = found.flags
    if run.rule == "day.night-between":
        flags = (*flags, "crosses_midnight")
    if found.value is not None and found.value.time is not None and _leaves_half_open(run, tokens):
        flags = (*flags, "half_of_day_assumed")
    if naming in ("event", "attack"):
        flags = (*(flag for flag in flags if flag != "anchor_missing" or naming != "event"), "commemorative")
    return trusted(
        DateMention,
        span=trusted(Span, start=first, end=last),
        text=tokens.folded.source[first:last],
        kind=_kind(expression, run),
        value=found.value,
        calendar=_calendar(expression),
        anchor=anchor if found.anchored else None,
        role=_role(run, tokens, start, naming) if start or naming != "date" else "body",
        flags=flags,
        alternatives=found.alternatives,
        rule=run.rule,
        expression=expression,
    )


def _leaves_half_open(run: Run, tokens: Tokens) -> bool:
    """Tell whether an hour may be of the morning or of the evening: `7:30 بتوقيت القاهرة`, `الساعة الثامنة`.

    A stamp with its whole date counts to 24, and so does an hour with a nought before it.
    """
    draft = run.draft
    if draft is None or "year" in draft or "part" in draft or "clock" not in draft:
        return False
    words = tokens.words[run.first : run.last + 1]
    return 1 <= draft["clock"].hour < _NOON and not any(
        word.code in "pmPYX" or word.text[0] == "0" for word in words
    )


# ---------------------------------------------------------------------------------------------- extent


def _opened(expression: Expression, run: Run, tokens: Tokens, start: int) -> tuple[Expression, int]:
    """Take in the word before: `من … إلى`, `بين … و`, and `منذ`, `حتى` that leave one end open."""
    word, compiled = previous_word(run, tokens), tokens.vocabulary.compiled
    if word is None or compiled[_OPENER].match(word.lstrip("وف")) is None:
        return expression, start
    before = tokens.folded.text[max(0, start - _LONGEST_OPENING) : start]
    if isinstance(expression, Between) and run.slot == "range":
        found = compiled[_OPENING].search(before)
        return expression, start if found is None else start - len(before) + found.start()
    if not isinstance(expression, (Day, Period)) or "clock" in run.slots:
        return expression, start
    atom: Atom = expression
    # `حتى أمس`: the day matters, not the end
    dated = not run.slots.isdisjoint(_DATED) or run.rule == "period.decade" or _is_edge(atom)
    since = compiled[_SINCE if dated else _STARTING].search(before)
    if since is not None:
        return Between(atom, None), start - len(before) + since.start("word")
    until = compiled[_UNTIL].search(before) if dated and expression.edge in _WHOLE else None
    if until is not None:
        return Between(None, atom), start - len(before) + until.start("word")
    return expression, start


def _is_edge(atom: Atom) -> bool:
    """Tell whether a part of a month or year is meant: `منذ بداية العام الجاري`, `حتى نهاية الشهر`."""
    return isinstance(atom, Period) and atom.edge is not None and atom.unit in _EDGED


def _closed(text: str, start: int, end: int) -> int:
    """Take in the mark that closes one opened inside: `أمس (الاثنين)`, `اليوم /الجمعة/`."""
    behind = text[end : end + 2]
    if not behind or (behind[0] not in _CLOSING and behind != " )"):
        return end
    inside = text[start:end]
    if " /" in inside and behind[0] == "/":
        return end + 1
    if "(" in inside and inside.count("(") > inside.count(")"):
        if behind[0] == ")":
            return end + 1
        if behind == " )":
            return end + 2
    if inside[-5:-4] in _MARKS and behind[0] in _MARKS:  # عام «2019»
        return end + 1
    return end


# ------------------------------------------------------------------------------------ kind and role


def _kind(expression: Expression, run: Run) -> DateKind:
    if isinstance(expression, Day):
        return "time" if run.slots == _CLOCK else "date"
    if isinstance(expression, Between):
        return "interval"
    return "vague" if isinstance(expression, Vague) else "date"


def _calendar(expression: Expression) -> Calendar:
    if isinstance(expression, Day):
        return expression.calendar
    if isinstance(expression, Between):
        expression = expression.end or expression.start or Vague()
    if isinstance(expression, Shift):
        expression = expression.base or expression
    return expression.calendar if isinstance(expression, (Day, Period)) else "gregorian"


def _role(run: Run, tokens: Tokens, start: int, naming: Naming) -> DateRole:
    if naming in ("event", "attack"):
        return "commemorative"
    if run.rule == "period.year-alone" and is_copyright(tokens, start):
        return "copyright"
    before = tokens.folded.text[start - 32 if start > 32 else 0 : start]
    word = before.rstrip(" :()|-").rpartition(" ")[2].rpartition("\n")[2]
    if word not in tokens.vocabulary.label_ends:
        return "body"
    line = before[before.rfind("\n") + 1 :]
    if tokens.vocabulary.update.search(line):
        return "update"
    if tokens.vocabulary.publication.search(line):
        return "publication"
    return "body"
