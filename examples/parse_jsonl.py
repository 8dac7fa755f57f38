"""Parse pages in JSON Lines: an article a line, and a failure where a line is no page.

    python examples/parse_jsonl.py < pages.jsonl > articles.jsonl

A line holds the page as `html` or as `text`, and perhaps `url` and `published_at`. Line n of the output
belongs to line n of the input.
"""

from __future__ import annotations

import sys

from pydantic import BaseModel, ConfigDict, ValidationError

from arabnews import ArabnewsError, Article, InputError, parse_html, parse_text
from arabnews.models import Moment


class PageRecord(BaseModel):
    """One line of the input; further keys are welcome and left alone."""

    model_config = ConfigDict(extra="ignore")

    html: str | None = None
    text: str | None = None
    url: str | None = None
    published_at: Moment | None = None


class Failure(BaseModel):
    """What stands in the place of an article."""

    line: int
    url: str | None = None
    error: str
    message: str


def parse_line(number: int, line: str) -> Article | Failure:
    """Parse one line."""
    try:
        record = PageRecord.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        message = ": ".join([*map(str, first["loc"]), first["msg"]])
        return Failure(line=number, error="ValidationError", message=message)
    try:
        return parse_record(record)
    except ArabnewsError as error:
        return Failure(line=number, url=record.url, error=type(error).__name__, message=str(error))


def parse_record(record: PageRecord) -> Article:
    """Parse the page of one record."""
    if record.html:
        return parse_html(record.html, url=record.url, published_at=record.published_at)
    if record.text:
        return parse_text(record.text, url=record.url, published_at=record.published_at)
    raise InputError("the record has neither html nor text")


def main() -> int:
    """Read standard input, write standard output; 1 if a line failed."""
    failed = False
    for number, line in enumerate(sys.stdin, 1):
        result = parse_line(number, line)
        failed = failed or isinstance(result, Failure)
        print(result.model_dump_json(), flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
