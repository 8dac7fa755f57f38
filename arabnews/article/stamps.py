"""The days that a page tells to machines: in its metadata and in its address, each with its rank."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from arabnews.article.draft import Draft
from arabnews.article.header import Header
from arabnews.article.publisher import profile_of
from arabnews.article.told import local_moment, published
from arabnews.models import DateEvidence, Moment
from arabnews.models.resolution.outcome import day_of
from arabnews.pages.candidates import Candidate
from arabnews.pages.moments import read_either

__all__ = ["Ranked", "stamped", "url_day"]

_URL_DAY = re.compile(
    r"(?<!\d)((?:19|20)\d\d)"
    r"(?:(1[0-2]|0[1-9])([12]\d|3[01]|0[1-9])|([/-])(1[0-2]|0?[1-9])\4([12]\d|3[01]|0?[1-9]))(?!\d)"
)
_FILM = 5
"""Rank of the day of a film, which may be older than the story that shows it."""
_AHEAD = dt.timedelta(hours=4)
"""Hours by which the clocks of Arab countries are ahead of Greenwich at most."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A moment that may be the page's, with its rank: the lowest is chosen."""

    rank: int
    moment: Moment
    evidence: DateEvidence


def stamped(draft: Draft, header: Header) -> Iterator[Ranked]:
    """Yield the moments that the metadata tells, by the clock that the page shows.

    Args:
        draft: The page.
        header: The dates of its header lines.
    """
    profile = profile_of(draft)
    zone = profile.timezone if profile else None
    for told, candidate in published(draft):
        moment = told
        if isinstance(told, dt.datetime):
            shown = (at for at, _ in header.moments("publication") if isinstance(at, dt.datetime))
            moment = local_moment(told, _same_clock(told, shown), zone)
            moment = _on_shown_day(moment, header) if moment == told else moment
        yield _ranked(moment, candidate)
    yield from _turned(draft, header)


def _same_clock(told: dt.datetime, shown: Iterable[dt.datetime]) -> dt.datetime | None:
    """Return the first clock on the page of a stamp's day, or of the next where Greenwich is still behind."""
    for at in shown:
        ahead = at.replace(tzinfo=None) - told.replace(second=0, microsecond=0, tzinfo=None)
        is_behind = told.utcoffset() == dt.timedelta(0) and dt.timedelta(0) < ahead <= _AHEAD
        if at.date() == told.date() or is_behind:
            return at
    return None


def _on_shown_day(told: dt.datetime, header: Header) -> dt.datetime:
    """Return a late stamp of Greenwich by a clock that is ahead, if the page shows the day after it alone."""
    days = {day_of(moment) for moment, _ in header.moments("publication")}
    if told.utcoffset() != dt.timedelta(0) or days != {told.date() + dt.timedelta(days=1)}:
        return told
    hours = 24 - told.hour
    return (
        told.astimezone(dt.timezone(dt.timedelta(hours=hours))) if hours <= _AHEAD.seconds // 3600 else told
    )


def _turned(draft: Draft, header: Header) -> Iterator[Ranked]:
    """Yield a stamp whose day and month could change places as the page tells its day: `1/9/2024 16:12`."""
    told = [one for one in draft.metadata.published if one.moment is None] if draft.metadata else []
    if not told:
        return
    days = {day_of(moment) for moment, _ in header.moments("publication")}
    days |= {day_of(found.moment) for found in url_day(draft.url)}
    for candidate in told:
        for moment in read_either(candidate.value):
            if day_of(moment) in days:
                yield _ranked(moment, candidate)


def _ranked(moment: Moment, candidate: Candidate) -> Ranked:
    evidence = DateEvidence(rule="published.metadata", layer=candidate.layer, text=candidate.raw)
    return Ranked(_FILM if candidate.source.startswith("Video") else 1, moment, evidence)


def url_day(url: str | None) -> Iterator[Ranked]:
    """Yield the day in a page's address.

    >>> [found.moment.isoformat() for found in url_day("https://www.marfa.example/2024/3/7/jisr")]
    ['2024-03-07']
    """
    found = _URL_DAY.search(url) if url else None
    if not found:
        return
    try:
        day = dt.date(*(int(part) for part in found.group(1, 2, 3, 5, 6) if part))
    except ValueError:
        return
    yield Ranked(3, day, DateEvidence(rule="published.url", layer="url", text=found[0]))
