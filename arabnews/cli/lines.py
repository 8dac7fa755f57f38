"""Pages in JSON Lines, as spiders write them: a record a line, read while they are parsed."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict, ValidationError

from arabnews.batch import PageInput
from arabnews.cli.reading import opened
from arabnews.errors import InputError

__all__ = ["each_record", "holds_records"]

_ENDINGS = (".jsonl", ".jl", ".ndjson")


class PageRecord(BaseModel):
    """One line; further keys are welcome and left alone."""

    model_config = ConfigDict(extra="ignore")

    html: str | None = None
    text: str | None = None
    id: str | int | None = None
    url: str | None = None
    published_at: str | None = None
    fetched_at: str | None = None
    outlet: str | None = None


def holds_records(name: str) -> bool:
    """Tell by its name whether a file holds JSON Lines."""
    return name.lower().endswith(_ENDINGS)


def each_record(name: str) -> Iterator[PageInput]:
    """Yield the pages of a file in JSON Lines; what is no page fails in its place.

    Args:
        name: Path of the file, or `-` for standard input.
    """
    try:
        with opened(name) as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _read_record(line, f"{name}:{number}")
    except InputError as error:
        yield PageInput(error, id=name)


def _read_record(line: bytes, place: str) -> PageInput:
    try:
        record = PageRecord.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        key = "".join(f"{part}: " for part in first["loc"])
        mend = "a line is an object with html or text, and perhaps url, id, published_at, fetched_at, outlet"
        return PageInput(InputError(f"{key}{first['msg']}; {mend}"), id=place)
    name = place if record.id is None and record.url is None else record.id
    page = record.html or record.text
    if not page:
        return PageInput(InputError("the record has neither html nor text"), id=name, url=record.url)
    return PageInput(
        page, name, record.url, record.published_at, record.fetched_at, record.outlet, bool(record.html)
    )
