"""Many documents in a row: patterns are expanded, failures named, and the others done all the same."""

from __future__ import annotations

import glob
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import click

from arabnews.errors import ArabnewsError

__all__ = ["complain", "each_document", "expand", "with_progress"]


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
    for name in with_progress(names):
        try:
            handle(name)
        except ArabnewsError as error:
            failed = True
            complain(f"{name}: {error}")
    return int(failed)


def complain(message: str) -> None:
    """Say something on standard error."""
    click.echo(f"arabnews: {message}", err=True)


def with_progress(names: Sequence[str]) -> Iterable[str]:
    """Show a bar for many files, where it disturbs neither a pipe's data nor a terminal's tables."""
    if len(names) == 1 or sys.stdout.isatty() or not sys.stderr.isatty():
        return names
    from rich.console import Console
    from rich.progress import track

    return track(names, "parsing", console=Console(stderr=True), transient=True)
