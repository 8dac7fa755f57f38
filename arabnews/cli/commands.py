"""The commands: each reads its input, calls the library and prints; nothing is decided here.

Standard output carries data only, standard error the talk. Exit codes: 0 all is well, 1 some documents
failed, 2 the command line itself is wrong, 130 interrupted.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Generator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from arabnews.about import build
from arabnews.cli import options, profiles
from arabnews.cli.documents import complain, each_document, each_result, expand
from arabnews.cli.extracts import clean, dates, quotes
from arabnews.cli.view import view
from arabnews.errors import InputError, LexiconError

if TYPE_CHECKING:
    from arabnews.batch import Result
    from arabnews.lexicon import Lexicon
    from arabnews.models import Article
    from arabnews.outlets.registry import Registry

__all__ = ["commands", "profile", "run"]


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if callable(reconfigure):
        reconfigure(encoding="utf-8")  # pipes carry UTF-8 whatever the locale says
    try:
        return commands.main(arguments, prog_name="arabnews", standalone_mode=False) or 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        return 130
    except OSError as error:  # a full disk; a pipe that nobody reads any more is click's to end quietly
        complain(f"the output cannot be written: {error.strerror or error}")
        sys.stdout = None  # else Python tries to write the rest once more
        return 1


@click.group(
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="To begin: arabnews demo, then arabnews parse page.html",
)
@click.version_option(package_name="arabnews", message=f"%(prog)s, version %(version)s ({build()})")
def commands() -> None:
    """Turn Arabic news pages into typed articles."""


for _command in (dates, quotes, clean, view):
    commands.add_command(_command)


class _PageOptions(TypedDict):
    """What the command line says about pages, by the names of its options."""

    files: tuple[str, ...]
    as_json: bool | None
    url: str | None
    published: dt.date | None
    lexicon: Lexicon | None
    profile: Registry | None


def _about_pages(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the options about pages."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


_OPTIONS = (
    options.files,
    options.as_json,
    options.url,
    options.published,
    options.lexicon,
    options.profile,
)


@commands.command()
@_about_pages
@click.option(
    "--jsonl", is_flag=True, help="Each FILE is JSON Lines, as .jsonl, .jl and .ndjson are: a page a line."
)
@click.option("--results", is_flag=True, help="JSON with the FILE of each article, and failures too.")
@click.option("--workers", type=click.IntRange(min=1), default=1, help="Processes that share the work.")
@click.option(
    "--timeout", type=click.FloatRange(min=0, min_open=True), help="Seconds that one page may take."
)
@click.option(
    "-o", "--output", metavar="FILE.parquet", help="Write a table, a row for each FILE, and print nothing."
)
def parse(
    *,
    jsonl: bool,
    results: bool,
    workers: int,
    timeout: float | None,
    output: str | None,
    **given: Unpack[_PageOptions],
) -> int:
    """Parse pages, HTML or text, and those of web archives (WARC).

    A FILE may be - for standard input, or a pattern in quotation marks, such as "pages/*.html". A line of
    JSON Lines holds a page as html or text, and perhaps its url, id, published_at, fetched_at and outlet.
    """
    if output is not None and results:
        raise click.UsageError("--results prints, -o writes a table, which has the failures too; give one")
    if output is not None:
        from arabnews.cli.parquet import write_results

        return write_results(*_results(given, workers, timeout, jsonl=jsonl), output)
    show = _print_json if options.wants_json(given["as_json"]) else _print_table
    return each_result(
        *_results(given, workers, timeout, jsonl=jsonl), _print_result if results else _articles(show)
    )


@commands.command()
@_about_pages
def explain(**given: Unpack[_PageOptions]) -> int:
    """Show the rule behind each label and each value."""
    as_json = options.wants_json(given["as_json"])
    return each_result(*_results(given), _articles(_print_json_reasons if as_json else _print_reasons))


@commands.command()
@click.argument("files", metavar="FILE.toml...", nargs=-1, required=True)
def check(files: tuple[str, ...]) -> int:
    """Check word files, and that their examples are found."""
    from arabnews.cli.words import check_file

    failed = False
    for name in files:
        try:
            report = check_file(name)
        except LexiconError as error:
            failed = True
            complain(str(error))
            continue
        for problem in report.problems:
            failed = True
            complain(f"{name}: {problem}")
        if not report.problems:
            click.echo(f"{name}: {report.entries} entries, {report.examples} examples, all in order")
    return int(failed)


@commands.group()
def profile() -> None:
    """Help to write outlet profiles."""


for _command in (profiles.check, profiles.learn):
    profile.add_command(_command)


@profile.command()
@options.files
def fingerprint(files: tuple[str, ...]) -> int:
    """Print the fingerprint of each paragraph of a FILE, as a profile's `standing` wants it."""
    from arabnews.cli.reading import read_text
    from arabnews.outlets.fingerprint import fingerprint as take

    short = False

    def show(name: str) -> None:
        nonlocal short
        for line in filter(str.strip, read_text(name).splitlines()):
            try:
                click.echo(take(line))
            except InputError as error:
                short = True
                complain(f"{name}: «{line.strip()}»: {error}")

    return each_document(list(expand(files)), show) or int(short)


@commands.command()
def demo() -> int:
    """Parse a bundled page, and show what was found and why."""
    from arabnews.demo import demo_page
    from arabnews.pipeline import parse_text

    article = parse_text(demo_page())
    _print_reasons(article, "arabnews demo: why each line has its label")
    _print_table(article, "arabnews demo: the article")
    return 0


def _results(
    given: _PageOptions, workers: int = 1, timeout: float | None = None, *, jsonl: bool = False
) -> tuple[Generator[Result, None, None], int | None]:
    """Parse each page; return what becomes of them, and how many there are if the names of the files tell."""
    from arabnews.batch import parse_many
    from arabnews.cli.lines import each_record, holds_records
    from arabnews.cli.reading import read_pages

    names = list(expand(given["files"]))
    in_lines = {name for name in names if jsonl or holds_records(name)}
    if given["url"] and in_lines:
        raise click.UsageError("--url names the address of one page; in JSON Lines each line holds its own")
    if given["url"] and len(names) > 1:
        raise click.UsageError("--url names the address of one page; give one FILE with it")
    pages = (each_record(name) if name in in_lines else read_pages(name) for name in names)
    try:
        results = parse_many(
            chain.from_iterable(pages),
            workers=workers,
            timeout=timeout,
            url=given["url"],
            published_at=given["published"],
            lexicon=given["lexicon"],
            registry=given["profile"],
        )
    except InputError as error:
        raise click.UsageError(str(error)) from error
    return results, None if in_lines or any(".warc" in name.lower() for name in names) else len(names)


def _articles(show: Callable[[Article, str], None]) -> Callable[[Result], None]:
    """Show an article under the name of its file; the failures are told on standard error alone."""

    def show_article(result: Result) -> None:
        if result.article is not None:
            show(result.article, str(result.id))

    return show_article


def _print_result(result: Result) -> None:
    click.echo(result.model_dump_json())


def _print_json(article: Article, _: str) -> None:
    click.echo(article.model_dump_json())


def _print_table(article: Article, title: str) -> None:
    from arabnews.cli.tables import print_article

    print_article(article, title)


def _print_json_reasons(article: Article, _: str) -> None:
    import json
    from dataclasses import asdict

    from arabnews.cli.records import reasons

    for record in reasons(article):
        click.echo(json.dumps(asdict(record), ensure_ascii=False))


def _print_reasons(article: Article, title: str) -> None:
    from arabnews.cli.records import block_records, field_records
    from arabnews.cli.tables import print_blocks, print_fields

    print_blocks(block_records(article), title)
    print_fields(field_records(article), "why each field has its value")
