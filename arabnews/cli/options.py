"""The options that commands share, and how their values are read."""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING

import click

from arabnews.errors import LexiconError, ProfileError

if TYPE_CHECKING:
    from arabnews.lexicon import Lexicon
    from arabnews.outlets.registry import Registry

__all__ = ["as_json", "files", "lexicon", "profile", "published", "read_moment", "url", "wants_json"]


def read_moment(_: click.Context, __: click.Parameter, value: str | None) -> dt.date | None:
    """Read the value of an option that is a day, or a day and its time."""
    from arabnews.models.moments import moment_of

    try:
        return None if value is None else moment_of(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _read_lexicons(_: click.Context, __: click.Parameter, paths: tuple[str, ...]) -> Lexicon | None:
    from arabnews.lexicon import load_lexicon

    try:
        return load_lexicon(*paths) if paths else None
    except LexiconError as error:
        raise click.BadParameter(str(error)) from error


def _read_profiles(_: click.Context, __: click.Parameter, paths: tuple[str, ...]) -> Registry | None:
    from arabnews.outlets.registry import load_registry

    try:
        return load_registry(*paths) if paths else None
    except ProfileError as error:
        raise click.BadParameter(str(error)) from error


url = click.option("--url", help="Address of the page; for a single FILE.")
published = click.option(
    "--published",
    metavar="DATE",
    callback=read_moment,
    help="When the page was published, in ISO 8601.",
)
files = click.argument("files", metavar="FILE...", nargs=-1, required=True)
as_json = click.option(
    "--json/--table",
    "as_json",
    default=None,
    help="One JSON object a line, or tables. Default: tables on a terminal, JSON in a pipe.",
)
lexicon = click.option(
    "--lexicon",
    metavar="FILE.toml",
    multiple=True,
    callback=_read_lexicons,
    help="Words of your own on top of the library's; may be given several times.",
)


profile = click.option(
    "--profile",
    metavar="FILE.toml",
    multiple=True,
    callback=_read_profiles,
    help="Profiles of outlets of your own in front of the library's; may be given several times.",
)


def wants_json(asked: bool | None) -> bool:  # noqa: FBT001 - the value of an option
    """Tell whether to print JSON: as asked, and unasked in a pipe."""
    return not sys.stdout.isatty() if asked is None else asked
