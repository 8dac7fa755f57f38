"""Articles as a Parquet file: a row for each document, those that fail included."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arabnews.cli.documents import complain, told
from arabnews.errors import ArabnewsError, InputError

if TYPE_CHECKING:
    from arabnews.batch import Result

__all__ = ["write_results"]


def write_results(results: Generator[Result, None, None], count: int | None, path: str) -> int:
    """Write results to a Parquet file, and complain about those that failed.

    Args:
        results: What became of each document.
        count: How many there are; `None` if that cannot be known.
        path: The file to write.

    Returns:
        The exit code: 1 if a document failed.

    Raises:
        click.UsageError: The file is no `.parquet`, has no folder, or pyarrow is not installed.
    """
    if not path.endswith(".parquet"):
        raise click.UsageError(f"-o writes Parquet; name the file {path}.parquet")
    if not Path(path).parent.is_dir():
        raise click.UsageError(f"there is no folder {Path(path).parent} for {path}; make it, or name another")
    try:
        from arabnews.arrow import write_parquet
    except InputError as error:
        raise click.UsageError(str(error)) from error
    failed: list[str] = []
    try:
        with closing(results):
            write_parquet(told(results, count, failed, prints=False), path)
    except ArabnewsError as error:  # the workers cannot be started
        complain(str(error))
        return 1
    except OSError as error:
        complain(f"{path} cannot be written: {error.strerror or error}; name another file with -o")
        return 1
    return int(bool(failed))
