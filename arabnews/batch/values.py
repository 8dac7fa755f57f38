"""What goes into a batch, a page and what is known of it, and what comes out: its article or its failure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from arabnews.models import Article, Moment
from arabnews.models.value import Value

__all__ = ["Failure", "FailureKind", "PageInput", "Result"]

FailureKind = Literal["input", "timeout", "crash", "error"]
"""Why there is no article: it was no page, it took too long, its process died, or a fault."""


@dataclass(frozen=True, slots=True)
class PageInput:
    """A page for `parse_many`, with what you know of it beside the page itself.

    Nothing is checked here: what cannot be read becomes the `Failure` of this one page.

    >>> import arabnews
    >>> page = arabnews.PageInput("افتتاح مكتبة في نزوى", id=7, published_at="2024-03-07")
    >>> [result] = arabnews.parse_many([page])
    >>> result.id, result.article.published_at.isoformat()
    (7, '2024-03-07')

    Attributes:
        page: The page as text or bytes; or the exception that kept you from reading it, which then stands in
            its place among the results.
        id: What you call it; `Result.id` repeats it, or the address if there is none.
        url: Its address.
        published_at: When it was published, if you know; a string is ISO 8601.
        fetched_at: When it was fetched; a string is ISO 8601.
        outlet: Name, domain, address or profile id of its outlet.
        is_html: Whether it is markup or text; by its look if left out.
        encoding: What its server called its encoding, for bytes that are not UTF-8; goes before what the page
            says itself.
    """

    page: str | bytes | Exception
    id: str | int | None = None
    url: str | None = None
    published_at: Moment | str | None = None
    fetched_at: Moment | str | None = None
    outlet: str | None = None
    is_html: bool | None = None
    encoding: str | None = None


class Failure(Value, frozen=True):
    """Why a page of a batch has no article.

    >>> import arabnews
    >>> [result] = arabnews.parse_many(["افتتاح مكتبة في نزوى"], max_chars=3)
    >>> result.failure.kind, result.failure.name
    ('input', 'InputError')
    """

    kind: FailureKind
    """What went wrong: `input`, `timeout`, `crash` or `error`."""
    name: str
    """Name of the exception, for example `InputError`, `TimeoutError` or `ProcessExpired`."""
    message: str
    """What happened, and what to do about it."""
    seconds: float | None = None
    """How long the page was given, if it took too long."""


class Result(Value, frozen=True):
    """What became of one page of a batch: an article or a failure, never both.

    >>> import arabnews
    >>> [result] = arabnews.parse_many(["افتتاح مكتبة في نزوى"])
    >>> result.index, result.article.headline, result.failure
    (0, 'افتتاح مكتبة في نزوى', None)
    """

    index: int
    """Which page of the batch it is, counted from 0."""
    id: str | int | None = None
    """What the caller calls the page, or its address."""
    article: Article | None = None
    """The article, or `None` if there is a failure."""
    failure: Failure | None = None
    """Why there is none."""
