"""When was it published? Every candidate with its rank, and one choice between them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from arabnews.article.draft import Draft, Publication
from arabnews.article.told import local_moment, published
from arabnews.blocks.headers import date_label_role, holds_update
from arabnews.dates.find import find_dates
from arabnews.models import (
    Block,
    BlockKind,
    DateEvidence,
    DateMention,
    DateRole,
    Moment,
    Note,
    Span,
)
from arabnews.text.fold import fold_text

__all__ = ["header_mentions", "publication"]

_URL_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-]?(0?[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01]|[1-9])(?!\d)")
_CLOSING_CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d\d)\s*ت\s*م")
_MECCA = dt.timezone(dt.timedelta(hours=3))
_ISSUE = re.compile("^(?:العدد|السنه|عدد) ")
_HEADER_KINDS = (BlockKind.DATE_LINE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.MASTHEAD)
_FULL_DAY = ("day", "hour", "minute", "second", "daypart")


@dataclass(frozen=True, slots=True)
class _Candidate:
    rank: int
    moment: Moment
    evidence: DateEvidence


def publication(draft: Draft) -> Publication:
    """Choose the times of a page.

    The caller beats the page; metadata and then a labelled date line beat the address, the address a bare
    date line, that an agency's dateline. The masthead's clock is never a publication date, nor is what says
    only `آخر تحديث`.
    """
    header = tuple(header_mentions(draft))
    candidates = sorted(_candidates(draft, header), key=lambda candidate: candidate.rank)
    best = _closed(draft, _best(candidates))
    updates = (_told_update(draft, best), _first_moment(header, "update"), _inner_update(draft, header))
    return Publication(
        published_at=best.moment if best else None,
        published=best.evidence if best else None,
        modified_at=next((update for update in updates if update), None),
        page_date=_first_moment(header, "masthead"),
        notes=tuple(_contradictions(candidates)),
    )


def _best(candidates: list[_Candidate]) -> _Candidate | None:
    """Return the first candidate, or the one that tells the same day with its clock."""
    if not candidates:
        return None
    best = candidates[0]
    if isinstance(best.moment, dt.datetime) or best.rank == 0:
        return best
    same = (c for c in candidates if isinstance(c.moment, dt.datetime) and _day(c.moment) == best.moment)
    return next(same, best)


def _closed(draft: Draft, best: _Candidate | None) -> _Candidate | None:
    """Add the clock that an agency's end mark tells, `14:05 ت م`, to the day of its dateline."""
    if best is None or isinstance(best.moment, dt.datetime):
        return best
    marks = (_CLOSING_CLOCK.search(block.text) for block in draft.blocks_of(BlockKind.END_MARK))
    clock = next((found for found in marks if found and int(found[1]) < 24 and int(found[2]) < 60), None)
    if clock is None:
        return best
    return replace(
        best, moment=dt.datetime.combine(best.moment, dt.time(int(clock[1]), int(clock[2])), _MECCA)
    )


def header_mentions(draft: Draft) -> Iterator[tuple[Block, DateMention]]:
    """Yield the date of every header line, placed in the page, with the role that its block gives it."""
    for number, block in enumerate(draft.blocks):
        if block.kind not in _HEADER_KINDS or number >= len(draft.sheet.lines):
            continue
        for found in _line_dates(draft, number, block):
            span = Span(start=found.span.start + block.span.start, end=found.span.end + block.span.start)
            role = _role(draft, number, block, found)
            yield block, _anchored(found.model_copy(update={"span": span, "role": role}), draft)


def _line_dates(draft: Draft, number: int, block: Block) -> Iterator[DateMention]:
    """Yield the date of a header line, and the update that the line tells behind it."""
    first = draft.sheet.date(number)
    if first is None:
        return
    yield first
    if block.kind is BlockKind.DATE_LINE and _holds_update(draft, block.text):
        for other in find_dates(block.text):
            if other.role == "update" and other.span.start >= first.span.end:
                yield other


def _role(draft: Draft, number: int, block: Block, found: DateMention) -> DateRole:
    """Return what a header date is for: its own label decides, then the heading above it, then its block."""
    if block.kind is BlockKind.MASTHEAD:
        return "masthead"
    if found.role != "body":
        return found.role
    if number > 0 and date_label_role(draft.sheet, number - 1) == "update":
        return "update"
    return "publication" if block.kind is BlockKind.DATE_LINE else "dateline"


def _from_metadata(draft: Draft, header: tuple[tuple[Block, DateMention], ...]) -> Iterator[_Candidate]:
    zone = draft.recognition.outlet.timezone if draft.recognition else None
    for told, candidate in published(draft):
        moment = told
        if isinstance(told, dt.datetime):
            shown = (_moment(mention, header) for _, mention in header if mention.role == "publication")
            clock = next(
                (at for at in shown if isinstance(at, dt.datetime) and _day(at) == told.date()), None
            )
            moment = local_moment(told, clock, zone)
        evidence = DateEvidence(rule="published.metadata", layer=candidate.layer, text=candidate.raw)
        yield _Candidate(1, moment, evidence)


def _is_labelled(draft: Draft, block: Block) -> bool:
    """Tell whether a line says itself that its date is the publication's."""
    found = next((number for number, other in enumerate(draft.blocks) if other is block), None)
    mention = draft.sheet.date(found) if found is not None else None
    above = found is not None and found > 0 and date_label_role(draft.sheet, found - 1) == "publication"
    return above or (mention is not None and mention.role == "publication")


def _holds_update(draft: Draft, text: str) -> bool:
    return holds_update(draft.lexicon, fold_text(text))


def _anchored(mention: DateMention, draft: Draft) -> DateMention:
    """Count `منذ 3 ساعات` from the time of fetching, the only one it is relative to."""
    if mention.value is None and draft.options.fetched_at is not None:
        return mention.resolve(draft.options.fetched_at)
    return mention


def _candidates(draft: Draft, header: tuple[tuple[Block, DateMention], ...]) -> Iterator[_Candidate]:
    told = draft.options.published_at
    if told is not None:
        yield _Candidate(
            0, told, DateEvidence(rule="published.caller", layer="caller", text=told.isoformat())
        )
    yield from _from_metadata(draft, header)
    yield from _from_url(draft.url)
    headline = next((block.span.start for block in draft.blocks_of(BlockKind.HEADLINE)), 0)
    for block, mention in header:
        moment = _moment(mention, header)
        if mention.role not in {"publication", "dateline"} or moment is None:
            continue
        if _holds_update(draft, mention.text):
            moment = _day(moment)
        rule, rank = _rank(block, mention, headline, labelled=_is_labelled(draft, block))
        evidence = DateEvidence(
            rule=rule, layer="text", text=mention.text, span=mention.span, mention=mention
        )
        yield _Candidate(rank, moment, evidence)


def _rank(block: Block, mention: DateMention, headline: int, *, labelled: bool) -> tuple[str, int]:
    if mention.role == "dateline":
        return "published.dateline", 5
    if _ISSUE.match(block.text):
        return "published.issue-line", 6
    if labelled:
        return "published.labelled-line", 2
    return ("published.date-line", 4) if block.span.start > headline else ("published.line-above", 7)


def _from_url(url: str | None) -> Iterator[_Candidate]:
    found = _URL_DAY.search(url) if url else None
    if not found:
        return
    try:
        day = dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return
    yield _Candidate(3, day, DateEvidence(rule="published.url", layer="url", text=found[0]))


def _moment(mention: DateMention, header: tuple[tuple[Block, DateMention], ...]) -> Moment | None:
    """Return the day that a header line tells in full, with the clock of the line beside it."""
    value = mention.value
    if value is None or value.start is None or value.start != value.end or value.precision not in _FULL_DAY:
        return None
    if value.time is not None:
        return value.moment
    clocks = [other for _, other in header if other.role != "masthead" and _is_clock(other)]
    near = [clock for clock in clocks if abs(clock.span.start - mention.span.end) < 80]
    if near and near[0].fields[0].hour is not None:
        clock = dt.time(near[0].fields[0].hour, near[0].fields[0].minute or 0)
        return dt.datetime.combine(value.start, clock)
    return value.start


def _told_update(draft: Draft, best: _Candidate | None) -> Moment | None:
    """Return the metadata's update, by the clock by which its publication was read; none before that."""
    for candidate in draft.metadata.modified if draft.metadata else ():
        moment = candidate.moment and _by_same_clock(draft, candidate.moment, best)
        if moment is not None and (best is None or _is_behind(moment, best.moment)):
            return moment
    return None


def _by_same_clock(draft: Draft, moment: Moment, best: _Candidate | None) -> Moment:
    """Mend an update as its publication was mended: Greenwich's stamp may be the outlet's own clock."""
    told = next((told for told, _ in published(draft)), None)
    chosen = best.moment if best else None
    if (
        not isinstance(moment, dt.datetime)
        or not isinstance(told, dt.datetime)
        or not isinstance(chosen, dt.datetime)
        or moment.utcoffset() != told.utcoffset()
        or chosen.utcoffset() == told.utcoffset()
    ):
        return moment
    if chosen.replace(tzinfo=None) == told.replace(tzinfo=None):
        return moment.replace(tzinfo=chosen.tzinfo)
    return moment.astimezone(chosen.tzinfo) if chosen == told else moment


def _is_behind(moment: Moment, publication: Moment) -> bool:
    """Tell whether an update comes no earlier than the publication, as far as both tell."""
    both = [at for at in (moment, publication) if isinstance(at, dt.datetime)]
    if len(both) < 2 or (both[0].tzinfo is None) != (both[1].tzinfo is None):
        return _day(moment) >= _day(publication)
    return both[0] >= both[1]


def _inner_update(draft: Draft, header: tuple[tuple[Block, DateMention], ...]) -> Moment | None:
    """Return the moment of `… (آخر تحديث) الساعة 16:25`: the day of publication, the clock of the update."""
    moments = (_moment(mention, header) for _, mention in header if _holds_update(draft, mention.text))
    return next((moment for moment in moments if isinstance(moment, dt.datetime)), None)


def _is_clock(mention: DateMention) -> bool:
    """Tell whether a mention is a clock that stands alone; a zone's offset is none."""
    fields = mention.fields[:1]
    return (
        mention.kind == "time"
        and mention.text[:1].isdigit()
        and bool(fields)
        and fields[0].utc_offset is None
    )


def _first_moment(header: tuple[tuple[Block, DateMention], ...], role: str) -> Moment | None:
    moments = (_moment(mention, header) for _, mention in header if mention.role == role)
    return next((moment for moment in moments if moment is not None), None)


def _contradictions(candidates: list[_Candidate]) -> Iterator[Note]:
    if not candidates:
        return
    best, *others = candidates
    for other in others:
        days = abs((_day(best.moment) - _day(other.moment)).days)
        if days > 1:
            yield Note(
                code="published.contradiction",
                message=f"{best.evidence.rule} says {best.moment}, {other.evidence.rule} says {other.moment}",
                span=other.evidence.span,
            )


def _day(moment: Moment) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment
