"""The pages of web archives: WARC files, as crawlers and Common Crawl write them.

    from arabnews import parse_many
    from arabnews.integrations.warc import read_warc

    for result in parse_many(read_warc("crawl.warc.gz"), workers=4):
        ...

It needs fastwarc: `pip install 'arabnews[warc]'`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from arabnews.errors import InputError

if TYPE_CHECKING:
    from arabnews.integrations.warc.read import WarcPages, read_warc
    from arabnews.integrations.warc.records import Skipped, SkipReason

__all__ = ["SkipReason", "Skipped", "WarcPages", "read_warc"]

_HOME = {
    "SkipReason": "arabnews.integrations.warc.records",
    "Skipped": "arabnews.integrations.warc.records",
    "WarcPages": "arabnews.integrations.warc.read",
    "read_warc": "arabnews.integrations.warc.read",
}
"""The module of each name: they are loaded when a name is first used."""


def __getattr__(name: str) -> object:
    """Load a name's module when it is first asked for, or say what to install for it."""
    if name not in _HOME:
        raise AttributeError(f"module 'arabnews.integrations.warc' has no attribute {name!r}")
    try:
        module = import_module(_HOME[name])
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "fastwarc":
            raise
        raise InputError(
            "WARC files need fastwarc, which is not installed; install it with: pip install 'arabnews[warc]'"
        ) from error
    value: object = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the names of the room."""
    return sorted(__all__)
