"""The commands round outlet profiles: learn one from pages, and see what one knows of a page."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arabnews.cli import options
from arabnews.cli.documents import complain, each_document, expand
from arabnews.errors import ArabnewsError, ProfileError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabnews.learning import Change, LearnedProfile, Selected
    from arabnews.outlets.schema import Profile

__all__ = ["check", "learn"]

_KINDS = ("agency", "newspaper", "broadcaster", "site", "aggregator")
_SHOWN = 80


@click.command()
@options.files
@click.option("-o", "--output", metavar="FILE.toml", help="Where to write the profile; else it is printed.")
@click.option("--domain", required=True, help="The outlet's main domain, without www.")
@click.option("--country", metavar="XX", required=True, help="ISO 3166 code of its country.")
@click.option("--name", help="Its name; else the holder of the pages' copyright.")
@click.option("--kind", type=click.Choice(_KINDS), default="site", show_default=True)
def learn(  # noqa: PLR0913 - one for each option
    *, files: tuple[str, ...], output: str | None, domain: str, country: str, name: str | None, kind: str
) -> int:
    """Propose an outlet's profile from twenty or more of its pages, and say what it would change."""
    from arabnews.cli.reading import read_text
    from arabnews.learning import learn_profile
    from arabnews.outlets.schema import OUTLET_KINDS

    pages: list[str] = []
    failed = each_document(list(expand(files)), lambda file: pages.append(read_text(file)))
    try:
        learned = learn_profile(
            pages, domain=domain, country=country.upper(), name=name, kind=OUTLET_KINDS[kind]
        )
        _write(learned, output)
    except ArabnewsError as error:
        complain(str(error))
        return 1
    _tell(learned)
    return failed


@click.command()
@options.files
@click.option(
    "--profile",
    "profile_file",
    metavar="FILE.toml|ID",
    help="The profile, or the id of one of the library's; else that of the outlet which the page names.",
)
def check(*, files: tuple[str, ...], profile_file: str | None) -> int:
    """Say which key of a profile knows which line of a FILE, and what each of its selectors finds.

    A page that its layouts do not fit any more is a failure.
    """
    from arabnews.cli.reading import read_text
    from arabnews.learning import check_layouts, check_profile

    changed: list[str] = []
    named = _profile_in(profile_file) if profile_file else None

    def show(file: str) -> None:
        page = read_text(file)
        profile = named or _profile_of(page)
        layouts = check_layouts(page, profile)
        _show_known(check_profile(page, profile), file)
        _show_selected(layouts.selectors, file)
        for warning in layouts.warnings:
            changed.append(warning)
            complain(f"{file}: {warning}")

    failed = each_document(list(expand(files)), show)
    return 1 if changed else failed


def _show_known(changes: Sequence[Change], file: str) -> None:
    """Print the lines that keys of a profile know."""
    rows = [
        (
            change.rule,
            f"{change.before} -> {change.after}" if change.is_new else change.before,
            change.text[:_SHOWN],
        )
        for change in changes
    ]
    _print_rows(f"{file}: lines that the profile knows", ("key", "label", "line"), rows)


def _show_selected(selectors: Sequence[Selected], file: str) -> None:
    """Print what selectors find; one that does not count stands in brackets."""
    rows = [
        (
            f"layout.{one.layout}.{one.purpose}",
            one.selector if one.counts else f"({one.selector})",
            str(len(one.lines)),
            one.lines[0][:_SHOWN] if one.lines else "",
        )
        for one in selectors
    ]
    _print_rows(f"{file}: what the selectors find", ("key", "selector", "lines", "first line"), rows)


def _print_rows(title: str, columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    """Print a table on a terminal, and fields between tabs in a pipe."""
    if rows and sys.stdout.isatty():
        from arabnews.cli.tables import print_rows

        print_rows(title, columns, rows)
    else:
        for row in rows:
            click.echo("\t".join(row))


def _profile_in(name: str) -> Profile:
    """Return the library's profile of an id, or the first profile of a file."""
    from arabnews.lexicon.problems import suggest
    from arabnews.outlets.registry import default_registry
    from arabnews.outlets.schema import read_profiles

    known = default_registry().by_id(name)
    if known is not None:
        return known
    try:
        profiles = read_profiles(name, Path(name).read_bytes())
    except FileNotFoundError as error:
        ids = (profile.id for profile in default_registry().profiles)
        raise click.UsageError(
            f"{name!r} is neither a file nor the id of a profile{suggest(name, ids)}"
        ) from error
    except OSError as error:
        raise click.UsageError(
            f"{name}: cannot be read: {error.strerror or error}; check the path"
        ) from error
    except ProfileError as error:
        raise click.UsageError(str(error)) from error
    if not profiles:
        raise click.UsageError(f"{name}: holds no profile; write [[profile]] above one")
    return profiles[0]


def _profile_of(page: str) -> Profile:
    """Return the profile of the outlet that a page names."""
    from arabnews.outlets.registry import default_registry
    from arabnews.pipeline import parse

    outlet = parse(page, without=("quotes", "dates")).outlet
    profile = default_registry().by_id(outlet.id) if outlet and outlet.id else None
    if profile is None:
        raise ProfileError("names no outlet with a profile; give one with --profile FILE.toml")
    return profile


def _write(learned: LearnedProfile, output: str | None) -> None:

    if output is None:
        click.echo(learned.toml, nl=False)
        return
    try:
        Path(output).write_text(learned.toml, encoding="utf-8")
    except OSError as error:
        raise ProfileError(
            f"{output}: cannot be written: {error.strerror or error}; name another file"
        ) from error


def _tell(learned: LearnedProfile) -> None:
    """Say on standard error what was found, and which labels the profile would change."""
    for part in learned.parts:
        text = part.text or "a caption printed twice"
        click.echo(f"{part.kind}\t{part.pages} pages\t{text[:_SHOWN]}", err=True)
    for change in learned.changes:
        label = f"{change.before} -> {change.after}"
        click.echo(f"page {change.page + 1}\t{label}\t{change.rule}\t{change.text[:_SHOWN]}", err=True)
