"""One page of a batch: how it travels, and its article or its failure."""

from __future__ import annotations

import traceback
from dataclasses import dataclass, field
from pathlib import PurePath

from arabnews.article.options import ParseOptions, read_options
from arabnews.batch.values import Failure, PageInput
from arabnews.errors import InputError
from arabnews.models import Article
from arabnews.pages.decode import decode
from arabnews.pipeline import STAGES, parse, parse_html, parse_text
from arabnews.text.given import replace_surrogates

__all__ = ["Job", "fault", "job_of", "name_of", "read_page"]


@dataclass(frozen=True, slots=True)
class Job:
    """A page that can travel to another process.

    Attributes:
        page: Its text or bytes.
        is_html: Whether it is markup or text; by its look if `None`.
        told: What the caller knows of it.
        encoding: What its server called its encoding.
    """

    page: str | bytes
    is_html: bool | None = None
    told: ParseOptions = field(default_factory=ParseOptions)
    encoding: str | None = None


def job_of(item: object) -> Job | Failure:
    """Make sure of an item of the caller's, and say of one that is no page why not."""
    if not isinstance(item, PageInput):
        page = _plain(item)
        return Job(page) if page is not None else _no_page(item)
    page = _plain(item.page)
    if page is None:
        return _no_page(item.page)
    told = ParseOptions()
    if item.url is not None:
        told["url"] = item.url
    if item.published_at is not None:
        told["published_at"] = item.published_at
    if item.fetched_at is not None:
        told["fetched_at"] = item.fetched_at
    if item.outlet is not None:
        told["outlet"] = item.outlet
    try:
        read_options(told, [stage.name for stage in STAGES])
    except InputError as error:
        return _input_failure(str(error))
    return Job(page, item.is_html, told, item.encoding)


def name_of(item: object) -> str | int | None:
    """Return what the caller calls an item: its id, else its address."""
    if not isinstance(item, PageInput):
        return None
    name: object = item.url if item.id is None else item.id
    if isinstance(name, int):
        return int(name)
    return None if name is None else replace_surrogates(str(name))


def read_page(job: Job, options: ParseOptions) -> Article | Failure:
    """Parse one page; whatever it raises is its failure.

    Args:
        job: The page.
        options: Keywords of `parse` for all pages; what is told of this one goes before them.
    """
    try:
        return _parse(job, {**options, **job.told})
    except InputError as error:
        return _input_failure(str(error))
    except Exception as error:  # noqa: BLE001 - whatever one page does, the others go on
        return fault(error)


def fault(error: BaseException) -> Failure:
    """Return the failure of a page whose parse raised what it never should."""
    place = traceback.extract_tb(error.__traceback__)[-1:]
    where = f" ({PurePath(place[0].filename).name}, line {place[0].lineno})" if place else ""
    name = type(error).__name__
    mend = "parse this page alone for the traceback, and report it as a fault"
    if isinstance(error, SystemExit):
        mend = "a hook may raise what it likes, but not leave the process"
    message = f"{name}: {error}{where}; {mend}"
    return Failure(kind="error", name=name, message=replace_surrogates(message))


def _parse(job: Job, options: ParseOptions) -> Article:
    if job.is_html is None and job.encoding is None:
        return parse(job.page, **options)
    text = decode(job.page, encoding=job.encoding)
    if job.is_html is None:
        return parse(text, **options)
    return parse_html(text, **options) if job.is_html else parse_text(text, **options)


def _plain(page: object) -> str | bytes | None:
    if isinstance(page, str):
        return str.__str__(page)  # a subclass may drag a whole tree along
    return bytes(page) if isinstance(page, bytes | bytearray) else None


def _no_page(given: object) -> Failure:
    name = type(given).__name__
    if isinstance(given, Exception):
        return Failure(kind="input", name=name, message=replace_surrogates(str(given)) or name)
    return _input_failure(
        f"a page is str or bytes, or a PageInput of one, got {name}; pass the page's text or its bytes"
    )


def _input_failure(message: str) -> Failure:
    return Failure(kind="input", name="InputError", message=replace_surrogates(message))
