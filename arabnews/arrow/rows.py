"""Articles as rows: what a column holds, taken out of an article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import Protocol, TypeAlias, cast

from arabnews.arrow.columns import COLUMNS
from arabnews.arrow.shapes import Shape
from arabnews.errors import ArabnewsError, InputError
from arabnews.models import Article
from arabnews.text.given import replace_surrogates

__all__ = ["Failed", "Outcome", "OutcomeFailure", "Row", "failed_row", "named_rows", "row_of"]

Row: TypeAlias = dict[str, object]
"""The values of a row by column; what is left out is null."""


_TIMES = (dt.date, dt.time)


class OutcomeFailure(Protocol):
    """Why a page has no article."""

    @property
    def kind(self) -> str:
        """What sort of failure it is, for example `input`."""
        ...

    @property
    def message(self) -> str:
        """What is wrong, and the mend."""
        ...


class Outcome(Protocol):
    """What became of one page: an article or a failure, as `parse_many` returns it."""

    @property
    def id(self) -> str | int | None:
        """What the caller calls the page."""
        ...

    @property
    def article(self) -> Article | None:
        """The article, if there is one."""
        ...

    @property
    def failure(self) -> OutcomeFailure | None:
        """Why there is none."""
        ...


@dataclass(frozen=True, slots=True)
class Failed:
    """Why a page has no article.

    Attributes:
        kind: `input` for what is no page, `error` for a fault.
        message: What the error says.
    """

    kind: str
    message: str

    @classmethod
    def by(cls, error: Exception) -> Failed:
        """Tell it of an error."""
        if isinstance(error, ArabnewsError):
            return cls("input", str(error))
        return cls(
            "error", f"{type(error).__name__}: {error}; parse this page alone, and report it as a fault"
        )


def row_of(article: Article, name: object = None) -> Row:
    """Take the values of a row out of an article.

    Args:
        article: The article.
        name: The caller's name for its page.

    Returns:
        A value for each column but those of failures.
    """
    row: Row = {"id": _plain(name)}
    for column in COLUMNS:
        value = getattr(article, column.name) if column.read is None else column.read(article)
        row[column.name] = _shaped(value, column.shape)
    return row


def failed_row(failure: OutcomeFailure | None, name: object = None, url: str | None = None) -> Row:
    """Make the row of a page that has no article.

    Args:
        failure: Why it has none.
        name: The caller's name for the page.
        url: Its address.

    Returns:
        The only values that there are.
    """
    row: Row = {"id": _plain(name), "url": _plain(url)}
    if failure is not None:
        row |= {"failure_kind": failure.kind, "failure_message": _plain(failure.message)}
    return row


def named_rows(results: Iterable[Article | Outcome], ids: Iterable[str | int] | None) -> Iterator[Row]:
    """Make a row of each result.

    Raises:
        InputError: There are more ids than results, or fewer.
    """
    if ids is None:
        yield from (_row(result, None) for result in results)
        return
    nothing = object()
    for place, (result, name) in enumerate(zip_longest(results, ids, fillvalue=nothing)):
        if result is nothing or name is nothing:
            few = "ids" if name is nothing else "articles"
            raise InputError(f"there are only {place} {few}; give one id for each article")
        yield _row(cast("Article | Outcome", result), name)


def _row(result: Article | Outcome, name: object) -> Row:
    if isinstance(result, Article):
        return row_of(result, name)
    name = result.id if name is None else name
    return failed_row(result.failure, name) if result.article is None else row_of(result.article, name)


def _plain(value: object) -> str | None:
    return None if value is None else _written(value)


def _written(value: object) -> str:
    """Return a value as a text that a table can hold: moments and clocks in ISO 8601, no lone surrogates."""
    return value.isoformat() if isinstance(value, _TIMES) else replace_surrogates(str(value))


def _shaped(value: object, shape: Shape) -> object:
    """Bring a value into the shape that its column has; structs take the fields that they want."""
    if value is None:
        return None
    if isinstance(shape, str):
        return _written(value) if shape == "string" else value
    if isinstance(shape, Mapping):
        return {name: _shaped(getattr(value, name), inner) for name, inner in shape.items()}
    (inner,) = shape
    return [_shaped(item, inner) for item in cast("Iterable[object]", value)]
