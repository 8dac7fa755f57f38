"""The pages of web archives: WARC files, as crawlers and Common Crawl write them.

    from arabnews import parse_many
    from arabnews.integrations.warc import read_warc

    for result in parse_many(read_warc("crawl.warc.gz"), workers=4):
        ...

It needs fastwarc: `pip install 'arabnews[warc]'`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from arabnews.integrations.door import load

if TYPE_CHECKING:
    from arabnews.integrations.warc.read import WarcPages, read_warc
    from arabnews.integrations.warc.records import Skipped, SkipReason

__all__ = ["SkipReason", "Skipped", "WarcPages", "read_warc"]

_HOME = {"SkipReason": "records", "Skipped": "records", "WarcPages": "read", "read_warc": "read"}


def __getattr__(name: str) -> object:
    """Load a name when it is first asked for, or say what to install for it."""
    return load(name, __name__, _HOME, "fastwarc")


def __dir__() -> list[str]:
    """List the names of the room."""
    return sorted(__all__)
