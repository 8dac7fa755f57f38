"""Articles as tables of Arrow, and as Parquet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from arabnews.arrow.columns import COLUMNS, FAILURE, ID
from arabnews.arrow.rows import Outcome, Row, named_rows
from arabnews.arrow.shapes import Plain, Shape
from arabnews.errors import InputError
from arabnews.models import Article

__all__ = ["article_schema", "batch_of", "to_batches", "to_table", "write_parquet"]

ROWS = 1000
"""Rows of a batch, unless the caller says another number."""
_MOST_CHARACTERS = 50_000_000
"""Characters of the pages of a batch, which long pages end earlier: no column of it reaches two gigabytes."""

_PLAIN: dict[Plain, pa.DataType] = {
    "bool": pa.bool_(),
    "date32": pa.date32(),
    "float64": pa.float64(),
    "int32": pa.int32(),
    "string": pa.string(),
    "timestamp[us]": pa.timestamp("us"),
    "timestamp[us, tz=UTC]": pa.timestamp("us", tz="UTC"),
}


def article_schema() -> pa.Schema:
    """Return the schema of a table of articles.

    >>> from arabnews.arrow import article_schema
    >>> schema = article_schema()
    >>> schema.field("published_utc").type
    TimestampType(timestamp[us, tz=UTC])
    >>> schema.names[:3], schema.names[-2:]
    (['id', 'url', 'outlet_id'], ['failure_kind', 'failure_message'])

    Returns:
        The schema; names and types are API, and the number in its metadata says of which version.
    """
    fields = [pa.field(column.name, _type_of(column.shape)) for column in (ID, *COLUMNS, *FAILURE)]
    return pa.schema(fields, metadata={"arabnews_schema_version": "1"})


def _type_of(shape: Shape) -> pa.DataType:
    if isinstance(shape, str):
        return _PLAIN[shape]
    if isinstance(shape, list):
        return pa.list_(_type_of(shape[0]))
    return pa.struct([pa.field(name, _type_of(inner)) for name, inner in shape.items()])


def batch_of(rows: list[Row]) -> pa.RecordBatch:
    """Make a batch of rows."""
    return pa.RecordBatch.from_pylist(rows, schema=article_schema())


def to_batches(
    results: Iterable[Article | Outcome], *, ids: Iterable[str | int] | None = None, rows: int = ROWS
) -> Iterator[pa.RecordBatch]:
    """Turn articles into batches of rows as they come, so that only one batch is held at a time.

    >>> import arabnews
    >>> from arabnews.arrow import to_batches
    >>> pages = ["حافلات جديدة على خط الكورنيش", "افتتاح مكتبة في نزوى", "معرض للخط في صحار"]
    >>> [batch.num_rows for batch in to_batches(map(arabnews.parse, pages), rows=2)]
    [2, 1]

    Args:
        results: Articles, or results that have an `article` or a `failure` with `kind` and `message`.
        ids: Your names for their pages, one for each.
        rows: How many rows a batch has at most; long pages end it earlier.

    Returns:
        The batches, none of them empty, in the order of the articles.

    Raises:
        InputError: `rows` is no positive number, or there are more ids than articles, or fewer.
    """
    if rows < 1:
        raise InputError(f"rows is a number of rows, 1 or more, got {rows}")
    return _batches(named_rows(results, ids), rows)


def _batches(rows: Iterable[Row], most: int) -> Iterator[pa.RecordBatch]:
    held: list[Row] = []
    characters = 0
    for row in rows:
        held.append(row)
        characters += len(str(row.get("text", "")))
        if len(held) == most or characters > _MOST_CHARACTERS:
            yield batch_of(held)
            held, characters = [], 0
    if held:
        yield batch_of(held)


def to_table(results: Iterable[Article | Outcome], ids: Iterable[str | int] | None = None) -> pa.Table:
    """Turn articles into a table, a row for each.

    >>> import arabnews
    >>> from arabnews.arrow import to_table
    >>> table = to_table([arabnews.parse("حافلات جديدة على خط الكورنيش")], ids=["خبر-1"])
    >>> table.select(["id", "headline"]).to_pylist()
    [{'id': 'خبر-1', 'headline': 'حافلات جديدة على خط الكورنيش'}]

    Args:
        results: As for `to_batches`.
        ids: Your names for their pages, one for each.

    Returns:
        The table.

    Raises:
        InputError: There are more ids than articles, or fewer.
    """
    return pa.Table.from_batches(list(to_batches(results, ids=ids)), schema=article_schema())


def write_parquet(
    results: Iterable[Article | Outcome],
    path: str | Path,
    *,
    ids: Iterable[str | int] | None = None,
    rows: int = ROWS,
) -> None:
    """Write articles to a Parquet file as they come, a row for each.

    The file gets its name when it is whole: one that is broken off leaves none.

    >>> import arabnews, tempfile
    >>> import pyarrow.parquet
    >>> from arabnews.arrow import write_parquet
    >>> path = f"{tempfile.mkdtemp()}/articles.parquet"
    >>> write_parquet([arabnews.parse("حافلات جديدة على خط الكورنيش")], path)
    >>> pyarrow.parquet.read_table(path)["headline"].to_pylist()
    ['حافلات جديدة على خط الكورنيش']

    Args:
        results: As for `to_batches`.
        path: The file; one of that name is replaced.
        ids: Your names for their pages, one for each.
        rows: How many rows are held, and make a row group, at most.

    Raises:
        InputError: As for `to_batches`.
        OSError: The file cannot be written.
    """
    unfinished = Path(f"{path}.part")
    batches = to_batches(results, ids=ids, rows=rows)
    try:
        with (
            unfinished.open("wb") as file,
            pq.ParquetWriter(file, article_schema(), compression="zstd") as writer,
        ):
            for batch in batches:
                writer.write_batch(batch)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
