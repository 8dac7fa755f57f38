"""When was it published? Every candidate with its rank, and one choice between them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from arabnews.article.draft import Draft, Publication
from arabnews.article.header import Header, HeaderDate, read_header
from arabnews.article.sort import kind_of
from arabnews.article.stamps import Ranked, stamped, url_day
from arabnews.article.told import published
from arabnews.blocks.lines.sheet import Sheet
from arabnews.dates.find import parse_date
from arabnews.models import (
    BlockKind,
    DateEvidence,
    DateMention,
    Evidence,
    Moment,
    Note,
    Span,
)
from arabnews.models.resolution.outcome import day_of
from arabnews.pages.element import Element
from arabnews.pages.moments import read_moment
from arabnews.text.fold import fold_text

__all__ = ["publication"]

_CLOSING_CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d\d)\s*ت\s*م")
_MECCA = dt.timezone(dt.timedelta(hours=3))
_APART = 8
"""Rank of a day below the story, outside of its element."""
_DEPTH = 12
"""Elements around a line in which its `article` is looked for."""
_FOOT = frozenset(
    {BlockKind.FOOTER, BlockKind.DATE_LINE, BlockKind.BYLINE, BlockKind.SECTION, BlockKind.OTHER}
)
"""What the line may be taken for that WordPress sets below a story: its rubric, its day, its author."""


def publication(draft: Draft) -> Publication:
    """Choose the times of a page.

    The caller beats the page; metadata and then a labelled date line beat the address, the address a bare
    date line, that an agency's dateline. The masthead's clock is never a publication date, nor is what says
    only `آخر تحديث`.
    """
    header = read_header(draft)
    candidates = sorted(_candidates(draft, header), key=lambda candidate: candidate.rank)
    if kind_of(draft) == "listing":  # its days are those of the stories that it lists
        candidates = [candidate for candidate in candidates if candidate.rank == 0]
    best = _closed(draft, _best(candidates))
    updates = chain(_told_updates(draft, best), _shown(header.updates(), "modified_at", "modified.line"))
    mastheads = _shown(header.moments("masthead"), "page_date", "page-date.masthead")
    modified, page = next(updates, None), next(mastheads, None)
    return Publication(
        published_at=best.moment if best else None,
        published=best.evidence if best else None,
        modified_at=modified[0] if modified else None,
        page_date=page[0] if page else None,
        evidence=tuple(found[1] for found in (modified, page) if found),
        notes=(*_contradictions(candidates), *_calendars_apart(header)),
    )


def _shown(
    told: Iterable[tuple[Moment, DateMention]], field: str, rule: str
) -> Iterator[tuple[Moment, Evidence]]:
    """Yield moments with the words of the header that tell them as evidence."""
    for moment, mention in told:
        yield moment, Evidence(field=field, rule=rule, layer="text", text=mention.text, span=mention.span)


def _best(candidates: list[Ranked]) -> Ranked | None:
    """Return the first candidate, or the one that tells the same day with its clock."""
    if not candidates:
        return None
    best = candidates[0]
    if best.rank == 0 or _has_clock(best.moment):
        return best
    day = day_of(best.moment)
    return next((one for one in candidates if _has_clock(one.moment) and day_of(one.moment) == day), best)


def _has_clock(moment: Moment) -> bool:
    """Tell whether a moment tells more than its day: machines write midnight sharp for a day alone."""
    return isinstance(moment, dt.datetime) and moment.time() != dt.time()


def _closed(draft: Draft, best: Ranked | None) -> Ranked | None:
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


def _candidates(draft: Draft, header: Header) -> Iterator[Ranked]:
    told = draft.options.published_at
    if told is not None:
        yield Ranked(0, told, DateEvidence(rule="published.caller", layer="caller", text=told.isoformat()))
    yield from stamped(draft, header)
    yield from url_day(draft.url)
    headline = next((block.span.start for block in draft.blocks_of(BlockKind.HEADLINE)), 0)
    end = _end_of_story(draft)
    for date in header.dates:
        block, mention, _, tells_update, stamp, _ = date
        moment = _with_clock(header.moment(mention), mention, stamp)
        if mention.role not in {"publication", "dateline"} or moment is None:
            continue
        rule, rank = _rank(draft, date, headline)
        rank = rank if block.span.start < end else _APART
        evidence = DateEvidence(
            rule=rule, layer="text", text=mention.text, span=mention.span, mention=mention
        )
        yield Ranked(rank, day_of(moment) if tells_update else moment, evidence)
    yield from _from_lead(draft)
    yield from _from_foot(draft)


def _with_clock(shown: Moment | None, mention: DateMention, stamp: Moment | None) -> Moment | None:
    """Return a shown day with the clock of its `time` element, and `منذ ساعتين` as the moment of that."""
    if stamp is not None and shown is not None and _is_turned(day_of(shown), day_of(stamp), mention):
        return stamp
    if stamp is None or isinstance(shown, dt.datetime):
        return shown
    if shown is None:
        return stamp if mention.value is None and mention.resolve(stamp).value is not None else None
    has_clock = isinstance(stamp, dt.datetime) and stamp.time() != dt.time()
    return stamp if has_clock and day_of(stamp) == shown else shown


def _is_turned(shown: dt.date, stamp: dt.date, mention: DateMention) -> bool:
    """Tell whether day and month, whose order was assumed, stand the other way round in the line's stamp."""
    turned = (shown.year, shown.day, shown.month)
    return "order_assumed" in mention.flags and (stamp.year, stamp.month, stamp.day) == turned


def _end_of_story(draft: Draft) -> int:
    """Return where the story's element ends; below it stand readers' posts and cards of other stories."""
    scope, lines = draft.sheet.scope, draft.sheet.lines
    if scope is None or scope.story is None:
        return len(draft.page.text)
    return lines[scope.inside[-1]].end if scope.inside else len(draft.page.text)


def _from_lead(draft: Draft) -> Iterator[Ranked]:
    """Yield the full day of a dateline that opens the first paragraph, `نزوى 8-10-2024 العمانية-`."""
    lead = next((block.span for block in draft.blocks_of(BlockKind.PARAGRAPH)), None)
    for found in (credit.credit.parsed.date for credit in draft.credits):
        if found is None or lead is None or not lead.start <= found.start < lead.end:
            continue
        mention = parse_date(found.text, lexicon=draft.lexicon)
        if mention is not None and mention.value is not None and mention.value.start is not None:
            span = Span(start=found.start, end=found.end)
            evidence = DateEvidence(rule="published.dateline", layer="text", text=found.text, span=span)
            yield Ranked(5, mention.value.start, evidence)


def _from_foot(draft: Draft) -> Iterator[Ranked]:
    """Yield the moment that a `time` element tells below the text, in the foot of the headline's article."""
    sheet = draft.sheet
    own = _article_around(sheet, sheet.headline) if sheet.headline is not None else None
    for number in range(sheet.body, len(sheet.lines)) if own is not None else ():
        line = sheet.lines[number]
        if sheet.kinds[number] not in _FOOT or _article_around(sheet, number) is not own:
            continue
        stamps = {mark.datetime for mark in line.marks if mark.datetime}
        moment = read_moment(stamps.pop()) if len(stamps) == 1 else None
        if moment is not None:
            span = Span(start=line.start, end=line.end)
            evidence = DateEvidence(rule="published.story-foot", layer="markup", text=line.text, span=span)
            yield Ranked(6, moment, evidence)
            return


def _article_around(sheet: Sheet, number: int) -> Element | None:
    """Return the innermost `article` around a line."""
    element = sheet.lines[number].element
    return next((one for one in element.chain(_DEPTH) if one.tag == "article"), None) if element else None


def _rank(draft: Draft, date: HeaderDate, headline: int) -> tuple[str, int]:
    if date.mention.role == "dateline":
        return "published.dateline", 5
    if draft.sheet.words.issue_line.match(fold_text(date.block.text)):
        return "published.issue-line", 6
    if date.is_labelled:
        return "published.labelled-line", 2
    return ("published.date-line", 4) if date.block.span.start > headline else ("published.line-above", 7)


def _told_updates(draft: Draft, best: Ranked | None) -> Iterator[tuple[Moment, Evidence]]:
    """Yield the metadata's updates, by the clock by which its publication was read; none before that."""
    for candidate in draft.metadata.modified if draft.metadata else ():
        moment = candidate.moment and _by_same_clock(draft, candidate.moment, best)
        if moment is not None and (best is None or _is_behind(moment, best.moment)):
            yield (
                moment,
                Evidence(
                    field="modified_at", rule="modified.metadata", layer=candidate.layer, text=candidate.raw
                ),
            )


def _by_same_clock(draft: Draft, moment: Moment, best: Ranked | None) -> Moment:
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
        return day_of(moment) >= day_of(publication)
    return both[0] >= both[1]


def _contradictions(candidates: list[Ranked]) -> Iterator[Note]:
    if not candidates:
        return
    best, *others = candidates
    for other in others:
        days = abs((day_of(best.moment) - day_of(other.moment)).days)
        if days > 1:
            yield Note(
                code="published.contradiction",
                message=f"{best.evidence.rule} says {best.moment}, {other.evidence.rule} says {other.moment}",
                span=other.evidence.span,
            )


def _calendars_apart(header: Header) -> Iterator[Note]:
    """Tell of printed pairs whose halves lie further apart than the calendars of two countries do."""
    for _, mention, *_ in header.dates:
        value = mention.value
        if value is not None and value.delta_days is not None and "calendar_mismatch" in mention.flags:
            yield Note(
                code="published.calendars-apart",
                message=f"{value.edtf} and {value.hijri} AH are {abs(value.delta_days)} days apart",
                span=mention.span,
            )
