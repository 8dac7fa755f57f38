"""The dates of a page's header lines: where each stands, what it is for, and the moment that it tells."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from arabnews.article.draft import Draft
from arabnews.blocks.head.headers import date_label_role, holds_update
from arabnews.blocks.lines.word_forms import one_of, word_forms
from arabnews.dates.find import find_dates, parse_date
from arabnews.lexicon import Lexicon
from arabnews.models import Block, BlockKind, DateFields, DateMention, DateRole, Moment, Span
from arabnews.pages.moments import read_moment
from arabnews.text.fold import fold_text

__all__ = ["Header", "HeaderDate", "read_header"]

_HEADER_KINDS = (BlockKind.DATE_LINE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.MASTHEAD)
_FULL_DAY = ("day", "hour", "minute", "second", "daypart")
_AFTERNOON = frozenset({"م", "pm"})
_HOURS = 24
_PUBLISHED = "published"
"""What themes of WordPress call the element of the first day, `entry-date published`."""
_LENGTH = re.compile(r"duration|length|player|video")
"""Parts of class names by which sites mark how long a film is."""
_WORD = re.compile("[ء-ي]{3}")
_NEAR = 80
"""Characters between a day and the clock that belongs to it."""


class HeaderDate(NamedTuple):
    """The date of a header line.

    Attributes:
        block: The line.
        mention: The date, placed in the page, with the role that its block gives it.
        is_labelled: Whether the line, or the outlet's profile, says that its date is the publication's.
        tells_update: Whether its words say `آخر تحديث`.
        stamp: The moment that the markup of its line tells to machines.
        clock: The clock behind it on its line.
    """

    block: Block
    mention: DateMention
    is_labelled: bool
    tells_update: bool
    stamp: Moment | None = None
    clock: dt.time | None = None


class Header:
    """The dates of a page's header lines, in the order of the page."""

    __slots__ = ("_clocks", "_own", "_starts", "dates")

    def __init__(self, dates: tuple[HeaderDate, ...]) -> None:
        """Put the clocks that stand alone in order.

        Args:
            dates: The dates of the header lines.
        """
        self.dates = dates
        mentions = (date.mention for date in dates if date.mention.role != "masthead")
        self._clocks = sorted(filter(_is_clock, mentions), key=lambda mention: mention.span.start)
        self._starts = [clock.span.start for clock in self._clocks]
        self._own = {date.mention.span: date.clock for date in dates}

    def moment(self, mention: DateMention) -> Moment | None:
        """Return the day that a header line tells in full, with the clock of the line beside it."""
        value = mention.value
        if (
            value is None
            or value.start is None
            or value.start != value.end
            or value.precision not in _FULL_DAY
        ):
            return None
        if value.time is not None:
            return value.moment
        clock = self._own.get(mention.span) or self._clock_near(mention.span.end)
        return value.start if clock is None else dt.datetime.combine(value.start, clock)

    def moments(self, role: DateRole) -> Iterator[tuple[Moment, DateMention]]:
        """Yield the moments of one role, with the words that tell them."""
        return self._told(date.mention for date in self.dates if date.mention.role == role)

    def updates(self) -> Iterator[tuple[Moment, DateMention]]:
        """Yield the moments of updates.

        Last that of `… (آخر تحديث) الساعة 16:25`: the day of publication with the update's clock.
        """
        yield from self.moments("update")
        inner = self._told(date.mention for date in self.dates if date.tells_update)
        yield from (told for told in inner if isinstance(told[0], dt.datetime))

    def _told(self, mentions: Iterable[DateMention]) -> Iterator[tuple[Moment, DateMention]]:
        for mention in mentions:
            moment = self.moment(mention)
            if moment is not None:
                yield moment, mention

    def _clock_near(self, place: int) -> dt.time | None:
        first = bisect_left(self._starts, place - _NEAR + 1)
        if first == len(self._starts) or self._starts[first] >= place + _NEAR:
            return None
        fields = self._clocks[first].fields[0]
        return None if fields.hour is None else _time_of(fields)


def read_header(draft: Draft) -> Header:
    """Read the dates of the header lines of a labelled page."""
    return Header(tuple(_dates(draft)))


def _dates(draft: Draft) -> Iterator[HeaderDate]:
    for number, block in enumerate(draft.blocks):
        if block.kind not in _HEADER_KINDS or number >= len(draft.sheet.lines):
            continue
        for found in _line_dates(draft, number, block):
            span = Span(start=found.span.start + block.span.start, end=found.span.end + block.span.start)
            role = _role(draft, number, block, found)
            mention = _anchored(found.model_copy(update={"span": span, "role": role}), draft)
            is_update = _holds_update(draft, mention.text)
            stamp = None if is_update else _stamp(draft, number, found)
            clock = None
            if not is_update and not _holds_update(draft, block.text):
                clock = _clock_behind(draft, found, block) or _clock_below(draft, number, found)
            yield HeaderDate(block, mention, _is_labelled(draft, number), is_update, stamp, clock)


def _stamp(draft: Draft, number: int, found: DateMention) -> Moment | None:
    """Return the moment of the only `time` element on a line, or of the one that shows its date."""
    line = draft.sheet.lines[number]
    stamped = [mark for mark in line.marks if mark.datetime]
    place = line.start + found.span.start
    showing = [mark for mark in stamped if mark.start <= place < mark.end]
    times = {mark.datetime for mark in showing or stamped}
    return read_moment(times.pop() or "") if len(times) == 1 else None


def _line_dates(draft: Draft, number: int, block: Block) -> Iterator[DateMention]:
    """Yield the date of a header line, and the update that the line tells behind it."""
    first = draft.sheet.date(number) or _date_of_credit(draft, number, block)
    if first is None:
        return
    own = _published_time(draft, number, first)
    if own is not None:
        yield own
        yield first.model_copy(update={"role": "update"})
        return
    yield _gregorian_half(draft, first, block) if first.calendar == "hijri" else first
    if _holds_update(draft, block.text):
        is_slot = block.kind in (BlockKind.DATE_LINE, BlockKind.BYLINE)
        others = find_dates(block.text, lexicon=draft.lexicon) if is_slot else ()
        yield from (date for date in others if date.role == "update" and date.span.start >= first.span.end)


def _date_of_credit(draft: Draft, number: int, block: Block) -> DateMention | None:
    """Return the day that a line tells behind an outlet or a town, `نزوى أونلاين نزوى في 14/3/2015`."""
    parsed = draft.sheet.credit(number)
    text = "" if parsed is None else parsed.credit.date or ""
    found = parse_date(text, lexicon=draft.lexicon) if text else None
    if found is None:
        return None
    start = block.text.find(text)
    return found.model_copy(update={"span": Span(start=found.span.start + start, end=found.span.end + start)})


def _published_time(draft: Draft, number: int, first: DateMention) -> DateMention | None:
    """Return the day in the `time` element that is called `published`, behind that of the update."""
    line = draft.sheet.lines[number]
    times = [mark for mark in line.marks if mark.datetime]
    own = next((mark for mark in times if _PUBLISHED in mark.tokens), None) if len(times) > 1 else None
    if own is None or own.start < line.start + first.span.end:
        return None
    found = parse_date(draft.page.text[own.start : own.end], lexicon=draft.lexicon)
    if found is None:
        return None
    start = own.start - line.start
    return found.model_copy(update={"span": Span(start=found.span.start + start, end=found.span.end + start)})


def _clock_behind(draft: Draft, mention: DateMention, block: Block) -> dt.time | None:
    """Return the clock that a line tells behind its day, whatever stands between them: `… @ 10:22 م`."""
    if mention.value is None or mention.value.time is not None:
        return None
    found = _clock(draft.lexicon).search(fold_text(block.text[mention.span.end :]))
    return None if found is None else _read_clock(draft.lexicon, found)


def _read_clock(lexicon: Lexicon, found: re.Match[str]) -> dt.time | None:
    """Return the hour that a clock shows; `None` if there is none such."""
    hour, minute = int(found[1]), int(found[2])
    if found[3] and 1 <= hour <= 12:
        is_afternoon = found[3].lower() in _AFTERNOON or found[3] in word_forms(lexicon)["pm"]
        hour = hour % 12 + 12 * is_afternoon
    return dt.time(hour, minute) if hour < _HOURS and minute < 60 else None


@lru_cache(maxsize=8)
def _clock(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a clock with the letter or the word for its half of the day."""
    words = one_of(word_forms(lexicon)["am"], word_forms(lexicon)["pm"])
    return re.compile(rf"(?<![\d:])(\d?\d):(\d\d)(?![\d:])(?: ?({words}|[صم]|[ap]m)(?!\w))?", re.IGNORECASE)


def _clock_below(draft: Draft, number: int, mention: DateMention) -> dt.time | None:
    """Return the clock that is the line below a day in a list of the same box; a film's length is none.

    In a text without markup it is labelled as a line of the day.
    """
    if draft.sheet.scope is None and draft.sheet.lines[number].element is None:
        return _clock_line(draft, number, mention)
    below = draft.sheet.lines[number + 1 : number + 2]
    element, beside = draft.sheet.lines[number].element, below[0].element if below else None
    if element is None or beside is None or element.parent is None or beside.parent is not element.parent:
        return None
    has_clock = mention.value is not None and mention.value.time is not None
    found = None if has_clock else _clock(draft.lexicon).fullmatch(below[0].folded)
    if found is None or any(map(_LENGTH.search, beside.near_tokens(2))) or int(found[1]) >= _HOURS:
        return None
    return dt.time(int(found[1]), int(found[2])) if int(found[2]) < 60 and not found[3] else None


def _clock_line(draft: Draft, number: int, mention: DateMention) -> dt.time | None:
    """Return the clock on a line of its own below a day, perhaps with a sign between."""
    if mention.value is None or mention.value.time is not None:
        return None
    for below in (number + 1, number + 2):
        line = draft.sheet.lines[below].folded if below < len(draft.sheet.lines) else ""
        found = _clock(draft.lexicon).fullmatch(line)
        if found is not None and draft.blocks[below].kind is BlockKind.DATE_LINE:
            return _read_clock(draft.lexicon, found)
        if any(map(str.isalnum, line)):
            return None
    return None


def _gregorian_half(draft: Draft, first: DateMention, block: Block) -> DateMention:
    """Return the Gregorian day that a line prints behind a Hijri one, however far: it decides."""
    others = (
        other for other in find_dates(block.text, lexicon=draft.lexicon) if other.calendar == "gregorian"
    )
    return next((other for other in others if other.value is not None and other.value.hijri is None), first)


def _role(draft: Draft, number: int, block: Block, found: DateMention) -> DateRole:
    """Return what a header date is for: its own label decides, then the heading above it, then its block."""
    if block.kind is BlockKind.MASTHEAD:
        return "masthead"
    if found.role != "body":
        return found.role
    if number > 0 and date_label_role(draft.sheet, number - 1) == "update":
        return "update"
    return "publication" if block.kind is BlockKind.DATE_LINE else "dateline"


def _is_labelled(draft: Draft, number: int) -> bool:
    """Tell whether a line says that its date is the publication's, or the outlet's profile says so of it."""
    if number in draft.sheet.named("date"):
        return True
    mention = draft.sheet.date(number)
    above = number > 0 and date_label_role(draft.sheet, number - 1) == "publication"
    return above or (mention is not None and mention.role == "publication")


def _holds_update(draft: Draft, text: str) -> bool:
    return holds_update(draft.lexicon, fold_text(text))


def _anchored(mention: DateMention, draft: Draft) -> DateMention:
    """Count `منذ 3 ساعات` from the time of fetching, the only one it is relative to."""
    if mention.value is None and draft.options.fetched_at is not None:
        return mention.resolve(draft.options.fetched_at)
    return mention


def _is_clock(mention: DateMention) -> bool:
    """Tell whether a mention is a clock that stands alone; that of a zone without its name is none."""
    fields = mention.fields[:1]
    return (
        mention.kind == "time"
        and mention.text[:1].isdigit()
        and bool(fields)
        and (fields[0].utc_offset is None or _WORD.search(mention.text) is not None)
    )


def _time_of(fields: DateFields) -> dt.time:
    """Return the clock that some words tell, in their zone if they name one, `04:44 بتوقيت غرينتش`."""
    offset = fields.utc_offset
    zone = None if offset is None else dt.timezone(dt.timedelta(minutes=offset))
    return dt.time(fields.hour or 0, fields.minute or 0, tzinfo=zone)
