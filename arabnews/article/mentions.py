"""The date expressions of the story and its header, each with its role, counted from the page's own day."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from arabnews.article.draft import Draft
from arabnews.article.publisher import profile_of
from arabnews.dates.bounds import date_bounds
from arabnews.dates.find import dates_of
from arabnews.dates.words.weeks import country_code
from arabnews.models import (
    AnchorRole,
    Block,
    BlockKind,
    DateAnchor,
    DateBounds,
    DateMention,
    DateRole,
    Moment,
)
from arabnews.models.dates import counted_from
from arabnews.text.fold import fold, fold_text

__all__ = ["anchor", "article_dates"]

_ROLES: dict[BlockKind, DateRole] = {
    BlockKind.HEADLINE: "body",
    BlockKind.KICKER: "body",
    BlockKind.DECK: "body",
    BlockKind.PARAGRAPH: "body",
    BlockKind.SUBHEADING: "body",
    BlockKind.BACKGROUND: "body",
    BlockKind.CAPTION: "body",
    BlockKind.DATE_LINE: "publication",
    BlockKind.BYLINE: "dateline",
    BlockKind.DATELINE: "dateline",
    BlockKind.MASTHEAD: "masthead",
    BlockKind.FOOTER: "copyright",
}
"""Blocks whose dates are the page's own; links, tickers and comments speak of other stories."""


_TELLING = frozenset({BlockKind.HEADLINE, BlockKind.DECK, BlockKind.PARAGRAPH, BlockKind.SUBHEADING})
"""Blocks whose dates bound the day of publication; a standing paragraph is told on any day."""
_LONGEST_DAY_WORD = 12
_LONGEST_NAME = 60
"""Characters of a site's name."""


def article_dates(draft: Draft) -> tuple[tuple[DateMention, ...], DateBounds | None]:
    """Find the dates of a page.

    Args:
        draft: The page, labelled, with its times chosen.

    Returns:
        The mentions in the order of the text, resolved from the page's own day (without one, relative words
        stay unresolved), and the days between which the page must have been published by its own words.
    """
    profile = profile_of(draft)
    country = profile.country if profile else None
    told, page = draft.text_of(_ROLES), draft.page
    folded = page.folded if told is page.text else fold(told)
    found = dates_of(folded, None, country_code(country), draft.lexicon)
    placed = list(_placed(draft, found))
    story = [mention for mention, block in placed if block.kind in _TELLING]
    day = anchor(draft)
    counted = None if day is None else DateAnchor(moment=day[0], role=day[1])
    mentions = (mention if counted is None else counted_from(mention, counted) for mention, _ in placed)
    return tuple(mentions), _believed(date_bounds(story, text=page.folded, lexicon=draft.lexicon), draft)


def _believed(bounds: DateBounds | None, draft: Draft) -> DateBounds | None:
    """Leave out bounds that begin after the page's own day: what they rest on lies ahead, and is not past."""
    moment = draft.times.published_at
    if bounds is None or bounds.earliest is None or moment is None:
        return bounds
    day = moment.date() if isinstance(moment, dt.datetime) else moment
    return None if bounds.earliest > day else bounds


def _placed(draft: Draft, found: Iterable[DateMention]) -> Iterator[tuple[DateMention, Block]]:
    """Yield the mentions of the page itself, each in the role of its block; names of papers tell no day."""
    starts = [block.span.start for block in draft.blocks]
    papers = _papers(draft)
    for mention in found if starts else ():
        block = draft.blocks[bisect_right(starts, mention.span.start) - 1]
        if block.kind not in _ROLES or mention.span.end in papers:
            continue
        if not _ends_own_name(draft, mention, block):
            yield _in_role(mention, block), block


def anchor(draft: Draft) -> tuple[Moment, AnchorRole] | None:
    """Return the day from which relative words are counted: publication, update, or the masthead's clock."""
    times = draft.times
    if times.published_at is not None:
        told = times.published is not None and times.published.layer == "caller"
        dateline = times.published is not None and times.published.rule == "published.dateline"
        return times.published_at, "caller" if told else "dateline" if dateline else "publication"
    if times.modified_at is not None:
        return times.modified_at, "update"
    return (times.page_date, "masthead") if times.page_date is not None else None


def _papers(draft: Draft) -> frozenset[int]:
    """Return where the names of credited outlets end: `القاهرة - اليمن اليوم` tells no day."""
    parsed = (credit.credit.parsed for credit in draft.credits)
    return frozenset(found.end for line in parsed for found in line.outlets)


def _ends_own_name(draft: Draft, mention: DateMention, block: Block) -> bool:
    """Tell whether `اليوم` belongs to the site's own name: `المرفأ اليوم - خاص`, `وقال للمرفأ اليوم`.

    In the story only behind a glued `ل`: `وصلت السفينة المرفأ اليوم` tells a day.
    """
    if not draft.sheet.own or len(mention.text) > _LONGEST_DAY_WORD:
        return False
    names = [name.removeprefix("ال") for name in draft.sheet.own if " " in name]
    start = max(block.span.start, mention.span.start - _LONGEST_NAME)
    before = fold_text(draft.page.text[start : mention.span.end])
    ended = next((name for name in names if before.endswith(name)), None)
    return ended is not None and (
        block.kind not in _TELLING or before.removesuffix(ended).endswith((" لل", " ل"))
    )


def _in_role(mention: DateMention, block: Block) -> DateMention:
    role = _ROLES[block.kind]
    if mention.role != "body" or role == "body":
        return mention
    return mention.model_copy(update={"role": role})
