"""A batch of pages in, a batch of articles out: what engines for many machines call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict, cast

import pyarrow as pa
from typing_extensions import Unpack

from arabnews.arrow.rows import Failed, Row, failed_row, row_of
from arabnews.arrow.tables import batch_of
from arabnews.article.options import ParseOptions, read_options
from arabnews.errors import InputError
from arabnews.models import Moment
from arabnews.pipeline import STAGES, parse

__all__ = ["ColumnNames", "parse_batch"]

_READABLE = frozenset(
    {"binary", "binary_view", "large_binary", "large_string", "null", "string", "string_view"}
)
"""Types of columns that hold pages."""


class ColumnNames(TypedDict, total=False):
    """The columns of a batch of pages; one that is left out has the name of its key."""

    page: str
    """The pages, as text or bytes."""
    url: str
    """Their addresses."""
    id: str
    """Your names for them."""
    published_at: str
    """When they were published: days, times, or strings in ISO 8601."""
    fetched_at: str
    """When they were fetched, in the same way."""


def parse_batch(
    batch: pa.RecordBatch, *, options: ParseOptions | None = None, **columns: Unpack[ColumnNames]
) -> pa.RecordBatch:
    """Parse a batch of pages; a pure function, as `mapInArrow` of Spark, Ray and Dask want it.

    >>> import pyarrow as pa
    >>> from arabnews.arrow import parse_batch
    >>> pages = pa.record_batch({"id": [1, 2], "page": ["حافلات جديدة على خط الكورنيش", None]})
    >>> for row in parse_batch(pages).select(["id", "headline", "failure_kind"]).to_pylist():
    ...     print(row)
    {'id': '1', 'headline': 'حافلات جديدة على خط الكورنيش', 'failure_kind': None}
    {'id': '2', 'headline': None, 'failure_kind': 'input'}

    Args:
        batch: The pages.
        options: Keywords of `parse` that hold for every page, for example `{"without": ("quotes",)}`.
        columns: Names of the columns: `page` text or bytes, `url` their addresses, `id` your names for them,
            `published_at` and `fetched_at` days, times, or strings in ISO 8601. One that is left out has the
            name of its keyword; only `page` must be there.

    Returns:
        A row for each row of the batch, in its order, with the columns of `article_schema()`. A page that
        cannot be parsed has its reason in `failure_kind` and `failure_message`; none raises.

    Raises:
        InputError: The batch has no such column, or its column of pages holds something else, or `options`
            are wrong.
        TypeError: There is no such keyword.
    """
    told = ParseOptions(**options) if options else ParseOptions()
    read_options(told, [stage.name for stage in STAGES])
    _refuse_unknown(columns)
    found = _Found(
        _pages(_column(batch, "page", columns.get("page", "page"))),
        _column(batch, "url", columns.get("url")),
        _column(batch, "id", columns.get("id")),
        _moments(_column(batch, "published_at", columns.get("published_at"))),
        _moments(_column(batch, "fetched_at", columns.get("fetched_at"))),
    )
    return batch_of([_parsed(found, place, told) for place in range(batch.num_rows)])


@dataclass(frozen=True, slots=True)
class _Found:
    """The columns that a batch has."""

    page: pa.Array | None
    url: pa.Array | None
    name: pa.Array | None
    published_at: pa.Array | None
    fetched_at: pa.Array | None


def _refuse_unknown(columns: ColumnNames) -> None:
    for name in columns:
        if name not in ColumnNames.__annotations__:
            there = ", ".join(ColumnNames.__annotations__)
            raise TypeError(f"got an unexpected keyword argument {name!r}; there are {there}, options")


def _column(batch: pa.RecordBatch, what: str, asked: str | None) -> pa.Array | None:
    """Return the column that is asked for, or that of the usual name if there is one.

    Raises:
        InputError: The batch does not have the one that is asked for.
    """
    name = what if asked is None else asked
    if name in batch.schema.names:
        return batch.column(name)
    if asked is None:
        return None
    raise InputError(
        f"there is no column {name!r}; name that of the {what} with {what}=, "
        f"there are {', '.join(batch.schema.names)}"
    )


def _pages(column: pa.Array | None) -> pa.Array | None:
    """Return the column of the pages.

    Raises:
        InputError: It holds neither text nor bytes.
    """
    if column is not None:
        kind = column.type.value_type if isinstance(column.type, pa.DictionaryType) else column.type
        if str(kind) not in _READABLE:
            raise InputError(f"pages are text or bytes, got {column.type}; name their column with page=")
    return column


def _moments(column: pa.Array | None) -> pa.Array | None:
    """Return a column of moments, its times in microseconds: Python has no nanoseconds."""
    if column is None or not isinstance(column.type, pa.TimestampType):
        return column
    return column.cast(pa.timestamp("us", tz=column.type.tz), safe=False)


def _parsed(found: _Found, place: int, told: ParseOptions) -> Row:
    name = url = None
    try:
        name, url = _at(found.name, place), cast("str | None", _at(found.url, place))
        page = cast("str | bytes", _at(found.page, place))
        article = parse(page, **_options(found, place, told, url))
        return row_of(article, name)
    except Exception as error:  # noqa: BLE001 - one page must not cost a job its others
        return failed_row(Failed.by(error), name, url)


def _options(found: _Found, place: int, told: ParseOptions, url: str | None) -> ParseOptions:
    """Return the options for one page: what its row tells goes before what holds for all."""
    options = told.copy()
    published, fetched = _at(found.published_at, place), _at(found.fetched_at, place)
    if url is not None:
        options["url"] = url
    if published is not None:
        options["published_at"] = cast("Moment | str", published)
    if fetched is not None:
        options["fetched_at"] = cast("Moment | str", fetched)
    return options


def _at(column: pa.Array | None, place: int) -> object:
    return None if column is None else column[place].as_py()
