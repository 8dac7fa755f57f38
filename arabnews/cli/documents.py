"""Many documents in a row: patterns are expanded, failures named, and the others done all the same."""

from __future__ import annotations

import glob
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from arabnews.errors import ArabnewsError

if TYPE_CHECKING:
    from arabnews.batch import Result

__all__ = ["complain", "each_document", "each_result", "expand", "told"]

T = TypeVar("T")


def expand(names: Iterable[str]) -> Iterator[str]:
    """Yield each name, or the files that it matches: shells leave a quoted pattern to the command.

    A pattern without a match is yielded as it is, so that reading it says what is wrong.
    """
    for name in names:
        is_pattern = glob.has_magic(name) and not Path(name).exists()
        yield from (sorted(glob.glob(name, recursive=True)) or [name]) if is_pattern else [name]  # noqa: PTH207 - a pattern may be absolute


def each_document(names: Sequence[str], handle: Callable[[str], None]) -> int:
    """Handle each document; complain about those that fail, and go on.

    Args:
        names: Paths of files, or `-` for standard input.
        handle: Reads one and prints it.

    Returns:
        The exit code: 1 if one failed.
    """
    failed = False
    for name in _with_progress(names, len(names)):
        try:
            handle(name)
        except ArabnewsError as error:
            failed = True
            complain(f"{name}: {error}")
    return int(failed)


def each_result(
    results: Generator[Result, None, None], count: int | None, show: Callable[[Result], None]
) -> int:
    """Show each result, complain about the failures, and stop the workers whatever happens.

    Args:
        results: What became of each document.
        count: How many there are; `None` if that cannot be known.
        show: Prints a result.

    Returns:
        The exit code: 1 if one failed.
    """
    failed: list[str] = []
    try:
        with closing(results):
            for result in told(results, count, failed):
                show(result)
    except ArabnewsError as error:  # the workers cannot be started
        complain(str(error))
        return 1
    return int(bool(failed))


def told(
    results: Iterable[Result], count: int | None, failed: list[str], *, prints: bool = True
) -> Iterator[Result]:
    """Yield each result behind a progress bar, and complain about the failures.

    Args:
        results: What became of each document.
        count: How many there are; `None` if that cannot be known.
        failed: Takes the names of those that failed.
        prints: Whether they are printed, and a bar on the same terminal would be in the way.
    """
    for result in _with_progress(results, count, prints=prints):
        if result.failure is not None:
            failed.append(str(result.id))
            complain(f"{result.id}: {result.failure.message}")
        yield result


def complain(message: str) -> None:
    """Say something on standard error."""
    click.echo(f"arabnews: {message}", err=True)


def _with_progress(items: Iterable[T], count: int | None, *, prints: bool = True) -> Iterable[T]:
    """Show a bar for many documents, where it disturbs neither a pipe's data nor a terminal's tables."""
    if count == 1 or (prints and sys.stdout.isatty()) or not sys.stderr.isatty():
        return items
    from rich.console import Console
    from rich.progress import track

    return track(items, "parsing", total=count, console=Console(stderr=True), transient=True)
