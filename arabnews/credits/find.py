"""Every credit of a story: its head's lines, the lead's opening, its tail, and whom it quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from arabnews.credits.agency import agencies, find_agencies
from arabnews.credits.assemble import Found, ParsedCredit
from arabnews.credits.byline import read_credit
from arabnews.credits.cited import cite, find_outlets
from arabnews.credits.lead import PlacedCredit, lead_credit, placed, tail_credit
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.models.credits import (
    AgencyCredit,
    Byline,
    Dateline,
    OutletCitation,
    Person,
    StoryCredits,
)
from arabnews.models.spans import Span
from arabnews.names.same_person import abbreviates, same_person
from arabnews.outlets.registry import Registry, default_registry
from arabnews.text.given import given_text
from arabnews.text.words import ARABIC_LETTER

__all__ = ["find_credits", "join_credits"]

_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
_FEWEST_WORDS = 8
"""A line of so many words that is no credit is a paragraph of the story."""
_TAIL_PARAGRAPHS = 2
_STRAY_VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0652"
"""Case endings that some sites print behind a name."""


class _Paragraph(NamedTuple):
    """A line of the story's text."""

    start: int
    text: str


def find_credits(text: str | Sequence[str], *, lexicon: Lexicon | None = None) -> StoryCredits:
    r"""Find who wrote a story, where, for whom, and whom it quotes.

    Each line of the text, or each item of a sequence, counts as a paragraph. Credit lines between the
    paragraphs of the story are left alone; a page with links and notices round the story is `parse`'s work.

    >>> story = "خالد الراشد - نزوى\n\nبدأ موسم التمر اليوم في القرى القريبة من نزوى مبكرا. (رويترز)"
    >>> credits = find_credits(story)
    >>> credits.bylines[0].name, credits.dateline.place, credits.agencies[0].code
    ('خالد الراشد', 'نزوى', 'REUTERS')

    Args:
        text: The story with its credit lines; spans count the characters of the text, and those of a
            sequence as if its items were joined by line breaks.
        lexicon: Words to read by; the library's own if left out.

    Returns:
        Its credits; empty where it has none.

    Raises:
        InputError: The text is neither text nor a sequence of texts.
    """
    words = lexicon if lexicon is not None else default_lexicon()
    is_one = isinstance(text, str | bytes | bytearray | memoryview) or not hasattr(text, "__iter__")
    parts = [text] if is_one else text
    whole = "\n".join(map(given_text, parts))
    lines = [_Paragraph(line.start(), line.group()) for line in _LINE.finditer(whole)]
    lone = {line: _alone(line, words) for line in lines}
    story = [line for line in lines if lone[line] is None and line.text.count(" ") >= _FEWEST_WORDS - 1]
    first, last = (story[0].start, story[-1].start) if story else (len(whole), -1)
    found = [
        placed(PlacedCredit(0, len(line.text), parsed), line.start)
        for line, parsed in lone.items()
        if parsed is not None and not first < line.start < last
    ]
    found += _shared(story, words)
    joined = join_credits(whole, sorted(found, key=lambda credit: credit.start), lexicon=words)
    return _with_cited(joined, whole, story, words)


def join_credits(
    text: str,
    found: Iterable[PlacedCredit],
    *,
    lexicon: Lexicon | None = None,
    registry: Registry | None = None,
) -> StoryCredits:
    """Join the credits of one page: each person, agency, outlet and place once, where it is first named.

    A line that credits only pictures has no author; of a name in two scripts the Arabic one is kept.

    Args:
        text: The page's text.
        found: Its credits, those that weigh most first, placed in the text.
        lexicon: Words to read by; the library's own if left out.
        registry: Profiles of outlets to look in; the library's own if left out.

    Returns:
        The credits, without those that the story only quotes.
    """
    items = tuple(found)
    profiles = registry if registry is not None else default_registry()
    known = agencies(lexicon if lexicon is not None else default_lexicon())
    supplied: dict[str, AgencyCredit] = {}
    outlets: dict[str, OutletCitation] = {}
    for parsed in (credit.parsed for credit in items):
        for item in parsed.agencies:
            code = item.code or ""
            name = known[code].name if code in known else item.text
            agency = AgencyCredit(name=name, code=code, role="credit", span=_span(item), text=item.text)
            supplied.setdefault(code, agency)
        for item in parsed.outlets:
            outlet = cite(text, item.start, item.end, "credit", profiles)
            outlets.setdefault(outlet.name, outlet)
    return StoryCredits(
        bylines=tuple(_bylines(items)),
        agencies=tuple(supplied.values()),
        outlets=tuple(outlets.values()),
        dateline=next(_datelines(text, items), None),
    )


def _alone(line: _Paragraph, lexicon: Lexicon) -> ParsedCredit | None:
    """Read a line that holds a credit and no word of the story."""
    parsed = read_credit(line.text, lexicon=lexicon)
    return None if parsed is None or parsed.runs_on else parsed


def _shared(story: Sequence[_Paragraph], lexicon: Lexicon) -> Iterator[PlacedCredit]:
    """Yield the credits that share a paragraph with the story."""
    for line in story[:1]:
        lead = lead_credit(line.text, lexicon=lexicon)
        if lead is not None:
            yield placed(lead, line.start)
    for line in story[-_TAIL_PARAGRAPHS:]:
        tail = tail_credit(line.text, lexicon=lexicon)
        if tail is not None:
            yield placed(tail, line.start)


def _with_cited(
    credit: StoryCredits, text: str, story: Sequence[_Paragraph], lexicon: Lexicon
) -> StoryCredits:
    """Add the agencies and outlets that the story quotes; who supplied it is not quoted by it."""
    if not story:
        return credit
    start = story[0].start
    body = text[start : story[-1].start + len(story[-1].text)]
    supplied = {agency.code for agency in credit.agencies}
    own = {outlet.name for outlet in credit.outlets}
    agencies_: dict[str, AgencyCredit] = {}
    for agency in find_agencies(body, lexicon=lexicon):
        if agency.code not in supplied and agency.span is not None:
            agencies_.setdefault(agency.code, agency.model_copy(update={"span": _moved(agency.span, start)}))
    outlets = tuple(
        outlet.model_copy(update={"span": _moved(outlet.span, start)})
        for outlet in find_outlets(body, lexicon=lexicon)
        if outlet.name not in own
    )
    return credit.model_copy(
        update={
            "agencies": (*credit.agencies, *agencies_.values()),
            "outlets": (*credit.outlets, *outlets),
        }
    )


def _bylines(found: Iterable[PlacedCredit]) -> Iterator[Byline]:
    named = [pair for credit in found for pair in _authors(credit.parsed)]
    in_arabic = any(ARABIC_LETTER.search(person.name) for person, _ in named)
    seen: list[str] = []
    for person, item in named:
        foreign = in_arabic and not ARABIC_LETTER.search(person.name)
        is_short = any(abbreviates(person.name, other.name) for other, _ in named)
        if foreign or is_short or any(same_person(person.name, name) for name in seen):
            continue
        seen.append(person.name)
        yield Byline(
            name=person.name.rstrip(_STRAY_VOWELS),
            span=_span(item),
            text=item.text,
            role=person.role,
            title=person.title,
            place=person.place,
            rule=item.rule,
        )


def _authors(parsed: ParsedCredit) -> Iterator[tuple[Person, Found]]:
    """Yield the people of one credit; none if it credits only pictures."""
    if any(person.role != "photographer" for person in parsed.credit.people):
        yield from zip(parsed.credit.people, parsed.people, strict=True)


def _datelines(text: str, found: Iterable[PlacedCredit]) -> Iterator[Dateline]:
    for credit in found:
        places = tuple(place.text for place in credit.parsed.places if ARABIC_LETTER.search(place.text))
        if places:
            words = text[credit.start : credit.end].rstrip()
            span = Span(start=credit.start, end=credit.start + len(words))
            yield Dateline(place=places[0], places=places, span=span, text=words)


def _span(item: Found) -> Span:
    return Span(start=item.start, end=item.end)


def _moved(span: Span, offset: int) -> Span:
    return Span(start=span.start + offset, end=span.end + offset)
