"""Parse pages in JSON Lines: a result a line, with an article or with the failure of its line.

    python examples/parse_jsonl.py < pages.jsonl > results.jsonl
    python examples/parse_jsonl.py 4 < pages.jsonl > results.jsonl  # four processes share the work

A line holds the page as `html` or as `text`, and perhaps `url` and `published_at`. Line n of the output
belongs to line n of the input; its `index` counts from 0.
"""

from __future__ import annotations

import sys

from pydantic import BaseModel, ConfigDict, ValidationError

from arabnews import InputError, PageInput, parse_many


class PageRecord(BaseModel):
    """One line of the input; further keys are welcome and left alone."""

    model_config = ConfigDict(extra="ignore")

    html: str | None = None
    text: str | None = None
    url: str | None = None
    published_at: str | None = None


def read_line(line: str) -> PageInput:
    """Read a page, or say in its place why the line holds none."""
    try:
        record = PageRecord.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        return PageInput(InputError(": ".join([*map(str, first["loc"]), first["msg"]])))
    if not (record.html or record.text):
        return PageInput(InputError("the record has neither html nor text"), url=record.url)
    return PageInput(
        record.html or record.text or "",
        url=record.url,
        published_at=record.published_at,
        is_html=bool(record.html),
    )


def main() -> int:
    """Read standard input, write standard output; 1 if a line failed."""
    workers = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    failed = False
    for result in parse_many(map(read_line, sys.stdin), workers=workers):
        failed = failed or result.failure is not None
        print(result.model_dump_json(), flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
