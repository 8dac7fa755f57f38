"""The columns of a table of articles: a row for each, with its type and how it is read.

A column without `read` is the field of the `Article` that it is named after.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from arabnews.arrow import shapes
from arabnews.arrow.shapes import Shape
from arabnews.models import Article, Outlet, Precision

__all__ = ["COLUMNS", "FAILURE", "ID", "Column"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: Its name; API.
        shape: Its type.
        about: What it holds; what the field of this name holds, if left out.
        read: Takes its value out of an article; the field of this name, if left out.
    """

    name: str
    shape: Shape
    about: str = ""
    read: Callable[[Article], object] | None = None

    @property
    def description(self) -> str:
        """What the column holds, in a sentence or two."""
        return self.about or Article.model_fields[self.name].description or ""


def _outlet(field: str) -> Column:
    """Make a column of a field of the outlet."""

    def read(article: Article) -> object:
        return None if article.outlet is None else getattr(article.outlet, field)

    return Column(f"outlet_{field}", "string", f"Outlet: {Outlet.model_fields[field].description}", read)


def _times(field: str, stem: str) -> tuple[Column, ...]:
    """Make the columns of a moment: as the article has it, and as Arrow can count with it."""
    parts: tuple[tuple[str, Shape, Callable[[dt.date | None], object], str], ...] = (
        ("day", "date32", _day, f"The day of `{field}`, as its page writes it."),
        ("local", "timestamp[us]", _local, "That day with its clock, zone or none; null without a clock."),
        ("utc", "timestamp[us, tz=UTC]", _utc, "The instant; null where no zone is told."),
        ("precision", "string", _precision, "`day`, `minute` (a clock of whole minutes) or `second`."),
    )
    return (
        Column(
            field, "string", f"{Article.model_fields[field].description} In ISO 8601, no finer than known."
        ),
        *(
            Column(f"{stem}_{part}", shape, about, _resolved(field, resolve))
            for part, shape, resolve, about in parts
        ),
    )


def _resolved(field: str, resolve: Callable[[dt.date | None], object]) -> Callable[[Article], object]:
    return lambda article: resolve(getattr(article, field))


def _day(moment: dt.date | None) -> dt.date | None:
    return moment.date() if isinstance(moment, dt.datetime) else moment


def _local(moment: dt.date | None) -> dt.datetime | None:
    return moment.replace(tzinfo=None) if isinstance(moment, dt.datetime) else None


def _utc(moment: dt.date | None) -> dt.datetime | None:
    if not isinstance(moment, dt.datetime) or moment.tzinfo is None:
        return None
    try:
        return moment.astimezone(dt.UTC)
    except OverflowError:  # the offset leads out of the first or the last year of the calendar
        return None


def _precision(moment: dt.date | None) -> Precision | None:
    if not isinstance(moment, dt.datetime):
        return None if moment is None else "day"
    return "second" if moment.second or moment.microsecond else "minute"


ID = Column("id", "string", "Your name for the page, as you hand it over; null without one.")
"""The first column."""

COLUMNS: tuple[Column, ...] = (
    Column("url", "string"),
    *(_outlet(field) for field in ("id", "name", "domain", "country", "timezone")),
    Column("kind", "string"),
    Column("language", "string"),
    Column("section", "string"),
    Column("kicker", "string"),
    Column("headline", "string"),
    Column("deck", "string"),
    Column("lede", "string"),
    Column("body", "string"),
    *_times("published_at", "published"),
    Column("published", shapes.PUBLISHED),
    *_times("modified_at", "modified"),
    Column("page_date", "string", "The day on the site's masthead, when the page was fetched, in ISO 8601."),
    Column("date_bounds", shapes.BOUNDS),
    Column("bylines", [shapes.BYLINE]),
    Column("agencies", [shapes.AGENCY]),
    Column("outlets", [shapes.CITATION]),
    Column("dateline", shapes.DATELINE),
    Column("dates", [shapes.DATE]),
    Column("quotes", [shapes.QUOTE]),
    Column("speakers", [shapes.SPEAKER]),
    Column("captions", [shapes.CAPTION]),
    Column("tags", ["string"]),
    Column("related", [shapes.LINK]),
    Column("updates", [shapes.UPDATE]),
    Column("is_paywalled", "bool"),
    Column("blocks", [shapes.BLOCK], "The whole page, labelled, each block with its place in `text`."),
    Column("text", "string"),
    Column("evidence", [shapes.EVIDENCE]),
    Column("notes", [shapes.NOTE]),
    Column("lexicon_version", "string"),
)
"""The columns that are read from an article, in the order of the table."""

FAILURE: tuple[Column, Column] = (
    Column(
        "failure_kind",
        "string",
        "Why there is no article: `input` (what was handed in is no page), `error` (a fault of arabnews), "
        "`timeout` or `crash`; null where there is one.",
    ),
    Column("failure_message", "string", "What is wrong, and the mend."),
)
"""The last columns: in the row of a page that failed, all others but `id` and `url` are null."""
