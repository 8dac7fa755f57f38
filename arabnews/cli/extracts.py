"""The commands that print one part of a page alone: its dates, its quotations, its body."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from arabnews.cli import options
from arabnews.cli.documents import complain, each_document, expand
from arabnews.errors import InputError

if TYPE_CHECKING:
    from arabnews.lexicon import Lexicon
    from arabnews.models import Article, DateMention, Quote

__all__ = ["clean", "dates", "quotes"]

_FILE_NAME = re.compile(r".*\.[A-Za-z]\w{0,4}|(?=.*[A-Za-z])[!-~]+", re.DOTALL)
"""What can only be meant as a file: it ends like one, or is one word without Arabic letters."""


def _read_country(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    from arabnews.dates.words.weeks import country_code

    try:
        return country_code(value)
    except InputError as error:
        raise click.BadParameter(str(error)) from error


@click.command()
@click.argument("sources", metavar="TEXT|FILE|-", nargs=-1, required=True)
@click.option(
    "--reference",
    metavar="DATE",
    callback=options.read_moment,
    help="The day of writing in ISO 8601; without it a TEXT's relative words stay open.",
)
@click.option(
    "--country",
    metavar="XX",
    callback=_read_country,
    help="ISO 3166 code of the outlet's country, for the first day of its week.",
)
@options.as_json
@options.lexicon
def dates(
    *,
    sources: tuple[str, ...],
    reference: dt.date | None,
    country: str | None,
    as_json: bool | None,
    lexicon: Lexicon | None,
) -> int:
    """Find the dates of a text in quotation marks, or of a page.

    A page's relative words are counted from its own date, or from --reference.
    """
    from arabnews.dates.find import find_dates

    if len(sources) > 1:
        raise click.UsageError("give one FILE, or put the TEXT in quotation marks")

    def show(source: str) -> None:
        if _is_text(source):
            found = find_dates(source, reference=reference, country=country, lexicon=lexicon)
        else:
            page = _parse(source, lexicon, without=("quotes",), published_at=reference)
            found = page.dates if country is None else _counted_in(country, page, lexicon)
        _print_dates(found, as_json=options.wants_json(as_json))

    return each_document(sources, show)


@click.command()
@click.argument("file", metavar="FILE|-")
@options.as_json
@options.lexicon
def quotes(*, file: str, as_json: bool | None, lexicon: Lexicon | None) -> int:
    """Find who says what in a FILE: a page, or a bare paragraph."""

    def show(name: str) -> None:
        page = _parse(name, lexicon, without=("dates",))
        _print_quotes(page.quotes, as_json=options.wants_json(as_json))

    return each_document([file], show)


@click.command()
@options.files
@options.lexicon
def clean(*, files: tuple[str, ...], lexicon: Lexicon | None) -> int:
    """Print the body of pages, without headline and boilerplate.

    An empty line stands between the bodies of several pages.
    """
    bodies = 0

    def show(name: str) -> None:
        nonlocal bodies
        body = _parse(name, lexicon, without=("quotes", "dates", "damage")).body
        if not body:
            complain(f"{name}: has no body; arabnews explain shows what its lines are")
            return
        click.echo(f"\n{body}" if bodies else body)
        bodies += 1

    return each_document(list(expand(files)), show)


def _is_text(source: str) -> bool:
    """Tell a text from the name of a file, also of one that is not there."""
    if source == "-" or _FILE_NAME.fullmatch(source):
        return False
    if not source.strip():
        return True
    try:
        return not Path(source).exists()
    except (OSError, ValueError):  # too long for a name, or with a NUL in it
        return True


def _parse(
    name: str, lexicon: Lexicon | None, *, without: tuple[str, ...], published_at: dt.date | None = None
) -> Article:
    from arabnews.cli.reading import read_text
    from arabnews.pipeline import parse

    return parse(read_text(name), lexicon=lexicon, without=without, published_at=published_at)


def _counted_in(country: str, page: Article, lexicon: Lexicon | None) -> tuple[DateMention, ...]:
    """Count a page's dates again with the weeks of another country."""
    from arabnews.dates.find import find_dates

    there = {mention.span: mention for mention in find_dates(page.text, country=country, lexicon=lexicon)}
    return tuple(
        there[mention.span].resolve(mention.anchor.moment, role=mention.anchor.role)
        if mention.anchor
        else mention
        for mention in page.dates
    )


def _print_dates(found: tuple[DateMention, ...], *, as_json: bool) -> None:
    if as_json:
        _print_json(found)
    elif found:
        from arabnews.cli.tables import print_dates

        print_dates(found)
        if any("anchor_missing" in mention.flags for mention in found):
            complain("some words depend on the day of writing; give it with --reference DATE")
    else:
        complain("no dates found")


def _print_quotes(found: tuple[Quote, ...], *, as_json: bool) -> None:
    if as_json:
        _print_json(found)
    elif found:
        from arabnews.cli.tables import print_quotes

        print_quotes(found)
    else:
        complain("no quotations found")


def _print_json(values: Iterable[DateMention | Quote]) -> None:
    for value in values:
        click.echo(value.model_dump_json())
