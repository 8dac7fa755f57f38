"""What two spellings of one line share, so that a dictionary finds them."""

from __future__ import annotations

import re

from arabnews.text.fold import lower

__all__ = ["line_key"]

_COUNTER = re.compile(r"^[\d\s.,]+(?=[^\W\d])|(?<=[^\W\d])\s*[(\[]?\s*[\d.,]*\s*[)\]]?$")


def line_key(folded: str) -> str:
    """Return what two spellings of a furniture line share: no edge punctuation, no counters, lower case.

    >>> line_key("• تعليقات (12)"), line_key("RSS")
    ('تعليقات', 'rss')

    Args:
        folded: A line in its search form.
    """
    line = lower(folded)
    bare = _without_edges(line)
    if bare[:1].isdecimal() or bare[-1:].isdecimal():
        bare = _without_edges(_COUNTER.sub("", bare))
    key = " ".join(bare.split()) or line.strip()
    return folded if key == folded else key  # not the same words twice: sheets keep all keys


def _without_edges(line: str) -> str:
    """Cut off what is neither letter nor digit at both ends."""
    start, end = 0, len(line)
    while start < end and not line[start].isalnum():
        start += 1
    while end > start and not line[end - 1].isalnum():
        end -= 1
    return line[start:end]
