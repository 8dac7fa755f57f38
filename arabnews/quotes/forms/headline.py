"""The headline rule: «المدير: الموسم بدأ», and a speaker before the verb."""

from __future__ import annotations

from collections.abc import Callable

from arabnews.quotes.cues.evidence import Evidence
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.ends.content import Content, read_content
from arabnews.quotes.forms.outlets import told_to
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.phrases.found import CueMark, Found
from arabnews.quotes.phrases.read import Phrase, read_phrase
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import IN, TO

__all__ = ["read_headline"]

_LONGEST = 9  # tokens of the speaker and of where he says it
_FURTHEST = 16  # tokens before the colon
_BARS = frozenset({"|", "/"})


def read_headline(scan: Scan, speaks: Callable[[Phrase], bool]) -> Found | None:
    """Read «speaker: words said».

    Args:
        scan: The line, as one sentence.
        speaks: Says of a phrase whether it names somebody who speaks, rather than the topic.

    Returns:
        The quotation, or `None` where the colon opens a topic.
    """
    tokens = scan.tokens
    colon = tokens.kinds.find(":", scan.start, min(scan.end, scan.start + _FURTHEST))
    begin = _behind_opener(scan, colon)
    if colon < 0 or colon - begin > _LONGEST:
        return None
    while begin < colon and tokens.kinds[begin] in "o-(":
        begin += 1
    extent = phrase_extent(tokens, begin, colon, scan.vocabulary)
    if (
        extent is None
        or not (_closes(scan, extent[1], colon) or _says_where(scan, extent[1], colon))
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
        relay=told_to(scan, extent[1], colon),
    )


def _behind_opener(scan: Scan, colon: int) -> int:
    """بعد الفوز.. المدرب: …, عاجل | المدير: …: the token behind what opens the line."""
    tokens = scan.tokens
    ends = (n for n in range(colon - 1, scan.start, -1) if tokens.kinds[n] == "~" or tokens.words[n] in _BARS)
    return next(ends, scan.start - 1) + 1


def _closes(scan: Scan, at: int, colon: int) -> bool:
    """Whether nothing but a closing mark stands before the colon."""
    return not scan.tokens.kinds[at:colon].strip("'o")


def _says_where(scan: Scan, at: int, colon: int) -> bool:
    """المدير لـ«المدينة»: …, الوزير في حوار مع الإذاعة: …."""
    words, vocabulary = scan.tokens.words, scan.vocabulary
    if words[at] in TO:
        return scan.tokens.kinds[at + 1 : at + 2] in {"'", "o", "«"}
    if words[at] in IN:
        return bare(words[at + 1]) in vocabulary.kinds["medium"]
    return words[at][0] == "ل" and told_to(scan, at, colon) is not None


def _content(scan: Scan, start: int) -> Content | None:
    tokens = scan.tokens
    direct = tokens.kinds[start] == "«"
    inside = start + direct
    if inside >= len(tokens.words):
        return None
    return read_content(scan, Evidence("colon", start - 1, start, tokens.starts[inside], direct=direct))
