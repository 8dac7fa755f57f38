"""Articles as a Parquet file: a row for each document, those that fail included."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from arabnews.cli.documents import complain, with_progress
from arabnews.errors import ArabnewsError, InputError
from arabnews.models import Article

if TYPE_CHECKING:
    from arabnews.arrow import Failure

__all__ = ["write_articles"]


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of one document."""

    id: str
    article: Article | None = None
    failure: Failure | None = None


def write_articles(names: Sequence[str], read: Callable[[str], Article], path: str) -> int:
    """Write documents to a Parquet file, and complain about those that fail.

    Args:
        names: Paths of files, or `-` for standard input; they become the ids of the rows.
        read: Reads one and parses it.
        path: The file to write.

    Returns:
        The exit code: 1 if a document failed.

    Raises:
        click.UsageError: The file is no `.parquet`, or pyarrow is not installed.
    """
    if not path.endswith(".parquet"):
        raise click.UsageError(f"-o writes Parquet; name the file {path}.parquet")
    try:
        from arabnews.arrow import write_parquet
    except InputError as error:
        raise click.UsageError(str(error)) from error
    failed: list[str] = []
    write_parquet(_outcomes(names, read, failed), path)
    return int(bool(failed))


def _outcomes(names: Sequence[str], read: Callable[[str], Article], failed: list[str]) -> Iterator[_Outcome]:
    """Yield what becomes of each document, and put the names of those that fail on a list."""
    from arabnews.arrow.rows import Failed

    for name in with_progress(names):
        try:
            yield _Outcome(name, article=read(name))
        except ArabnewsError as error:
            failed.append(name)
            complain(f"{name}: {error}")
            yield _Outcome(name, failure=Failed.by(error))
