"""A text that is no page, but the name of one."""

from __future__ import annotations

import re

from arabnews.models import Note, Span

__all__ = ["find_name"]

_NAME = re.compile(
    r"\s*((?:https?|file)://\S{1,2000}|[^\s<>]{1,400}\.(?:[xs]?html?|txt|jsonl?|xml|warc))\s*", re.IGNORECASE
)
_LONGEST = 2_100


def find_name(text: str) -> tuple[Note, ...]:
    """Tell who handed over the name of a file, or an address, in place of the page; nothing is opened here.

    >>> [note.code for note in find_name("pages/1.html")], find_name("افتتاح مكتبة في نزوى")
    (['page.is-a-name'], ())
    """
    name = _NAME.fullmatch(text) if len(text) <= _LONGEST else None
    if name is None:
        return ()
    message = "the page is one word, the name of a file or an address; pass what it holds"
    return (Note(code="page.is-a-name", message=message, span=Span(start=name.start(1), end=name.end(1))),)
