"""Values of machine fields: character references resolved, white space squeezed, keywords parted."""

from __future__ import annotations

import html
import re

from arabnews.models import Moment
from arabnews.models.spans import Layer
from arabnews.pages.candidates import Candidate
from arabnews.text.given import replace_surrogates

__all__ = ["MARKUP", "candidate", "resolved", "split_keywords", "split_sections"]

_KEYWORD_ENDS = re.compile(r"[,،;؛|\n]")
MARKUP = re.compile(r"</?[a-z][^<>]{0,200}>", re.IGNORECASE)
"""A tag inside a field."""


def candidate(
    raw: str, layer: Layer, source: str, *, moment: Moment | None = None, kind: str | None = None
) -> Candidate:
    """Make a candidate of the characters of a field.

    >>> candidate("المدينة&amp;nbsp; نيوز", "meta", "og:title").value
    'المدينة نيوز'

    Args:
        raw: The characters.
        layer: Where they stand.
        source: Their place there.
        moment: What a date reads as.
        kind: The schema.org type of a name.

    Returns:
        The candidate; its value is empty if the field shows nothing.
    """
    value = resolved(raw)
    value = MARKUP.sub(" ", value) if "<" in value else value
    return Candidate(" ".join(value.split()), layer, source, raw, moment, kind)


def resolved(raw: str) -> str:
    """Return the characters of a field with its character references resolved.

    >>> resolved("المدينة &amp;quot;القديمة&amp;quot;")
    'المدينة "القديمة"'
    """
    value = replace_surrogates(raw).replace("\0", "")
    for _ in range(2):  # some sites escape what is escaped already
        value = html.unescape(value) if "&" in value else value
    return value


def split_keywords(text: str) -> list[str]:
    """Part a list of keywords, by Arabic and Latin commas, semicolons and bars.

    >>> split_keywords("النقل، القطارات,")
    ['النقل', 'القطارات']
    """
    return [word for part in _KEYWORD_ENDS.split(text) if (word := part.strip())]


def split_sections(text: str) -> list[str]:
    """Part the rubrics that some writers of JSON-LD join by Latin commas; an Arabic one is part of a name.

    >>> split_sections("أخبار محلية, الواجهة"), split_sections("ثقافة، فنون")
    (['أخبار محلية', 'الواجهة'], ['ثقافة، فنون'])
    """
    return [name for part in text.split(", ") if (name := part.strip())]
