"""The headline rule: «المدير: الموسم بدأ», and a speaker before the verb."""

from __future__ import annotations

from collections.abc import Callable

from arabnews.quotes.cues.evidence import Evidence
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.ends.content import Content, read_content
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.phrases.found import CueMark, Found
from arabnews.quotes.phrases.read import Phrase, read_phrase

__all__ = ["read_headline"]

_LONGEST = 9  # tokens before the colon


def read_headline(scan: Scan, speaks: Callable[[Phrase], bool]) -> Found | None:
    """Read «speaker: words said».

    Args:
        scan: The line, as one sentence.
        speaks: Says of a phrase whether it names somebody who speaks, rather than the topic.

    Returns:
        The quotation, or `None` where the colon opens a topic.
    """
    tokens = scan.tokens
    colon = tokens.kinds.find(":", scan.start, min(scan.end, scan.start + _LONGEST))
    if colon < 0:
        return None
    begin = scan.start
    while begin < colon and tokens.kinds[begin] in "o-(":
        begin += 1
    extent = phrase_extent(tokens, begin, colon, scan.vocabulary)
    if (
        extent is None
        or tokens.kinds[extent[1] : colon].strip("'o")
        or any(n in scan.cues for n in range(begin, colon))
    ):
        return None
    phrase = read_phrase(tokens, *extent, scan.vocabulary)
    if not speaks(phrase) or colon + 1 >= scan.end:
        return None
    content = _content(scan, colon + 1)
    if content is None:
        return None
    mark = CueMark(tokens.starts[colon], tokens.ends[colon], ":", "say")
    return Found(
        content.spans,
        mark,
        "quote.headline-colon",
        phrase=phrase,
        kind=content.kind,
        tier="B",
        after=scan.end,
    )


def _content(scan: Scan, start: int) -> Content | None:
    tokens = scan.tokens
    direct = tokens.kinds[start] == "«"
    inside = start + direct
    if inside >= len(tokens.words):
        return None
    return read_content(scan, Evidence("colon", start - 1, start, tokens.starts[inside], direct=direct))
