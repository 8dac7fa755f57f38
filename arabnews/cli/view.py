"""The command that shows a page in a browser."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from arabnews.cli import options
from arabnews.cli.documents import complain, each_document
from arabnews.errors import InputError

if TYPE_CHECKING:
    from arabnews.lexicon import Lexicon
    from arabnews.outlets.registry import Registry

__all__ = ["view"]


class _ViewOptions(TypedDict):
    """What the command line says, by the names of its options."""

    page: str
    output: str | None
    opens: bool
    url: str | None
    published: dt.date | None
    lexicon: Lexicon | None
    profile: Registry | None


@click.command()
@click.argument("page", metavar="PAGE|-")
@click.option("-o", "--output", metavar="FILE.html", help="Where to write it; - is standard output.")
@click.option("--open", "opens", is_flag=True, help="Open it in the browser.")
@options.url
@options.published
@options.lexicon
@options.profile
def view(**given: Unpack[_ViewOptions]) -> int:
    """Show what was found on a PAGE, as a page of HTML.

    A pipe gets it on standard output. On a terminal, which is no place for HTML, and with --open it becomes a
    temporary file, whose name is said; -o names another one.
    """
    page, output, opens = given["page"], given["output"], given["opens"]
    if output is None and not opens and not sys.stdout.isatty():
        output = "-"
    if output == "-" and opens:
        raise click.UsageError("--open needs a file; leave out -o -, or name a file with it")
    if output is not None and _is_same(page, output):
        raise click.UsageError(f"{output} is the page itself; name another file with -o")

    def show(_: str) -> None:
        html = _html(given)
        if output == "-":
            click.echo(html, nl=False)
            return
        path = _write(html, output)
        if output is None:
            complain(f"the view is {path}{'' if opens else '; --open opens it in the browser'}")
        if opens:
            _open(path)

    return each_document([page], show)


def _is_same(page: str, output: str) -> bool:
    return Path(page).exists() and Path(output).exists() and Path(page).samefile(output)


def _html(given: _ViewOptions) -> str:
    from arabnews.cli.reading import read_text
    from arabnews.pipeline import parse
    from arabnews.viewer.page import view as show

    article = parse(
        read_text(given["page"]),
        url=given["url"],
        published_at=given["published"],
        lexicon=given["lexicon"],
        registry=given["profile"],
    )
    return show(article)


def _write(html: str, output: str | None) -> Path:
    """Write the file that was named, or a temporary one that stays."""
    content = html.encode()
    try:
        if output is not None:
            path = Path(output)
            path.write_bytes(content)
            return path
        with NamedTemporaryFile(prefix="arabnews-", suffix=".html", delete=False) as file:
            file.write(content)
            return Path(file.name)
    except OSError as error:
        what = output or "a temporary file"
        raise InputError(
            f"{what} cannot be written: {error.strerror or error}; name another file with -o"
        ) from error


def _open(path: Path) -> None:
    import webbrowser

    if not webbrowser.open(path.resolve().as_uri()):
        raise InputError(f"no browser was found; open {path} yourself")
