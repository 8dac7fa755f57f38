"""Who wrote it, where, for which agency: the credits of every block, joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from arabnews.article.draft import Draft
from arabnews.credits.byline import Found, ParsedCredit
from arabnews.lexicon import Lexicon
from arabnews.lexicon.credit_tables import AgencyEntry
from arabnews.models import AgencyCredit, AgencyRole, BlockKind, Byline, Dateline, Evidence, Person, Span
from arabnews.text.fold import fold_text

__all__ = ["People", "people"]

_CREDIT_LINES = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.DATE_LINE})
_ARABIC = re.compile("[ء-ي]")


@dataclass(frozen=True, slots=True)
class People:
    """The credits of a page.

    Attributes:
        bylines: People credited with the story.
        agencies: Agencies with their role.
        dateline: Place of the story.
        evidence: Why.
    """

    bylines: tuple[Byline, ...] = ()
    agencies: tuple[AgencyCredit, ...] = ()
    dateline: Dateline | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class _Placed:
    """A credit and where its text begins in the page."""

    parsed: ParsedCredit
    start: int
    text: str
    rule: str

    def span(self, found: Found) -> Span:
        """Return where a part of the credit stands in the page."""
        return Span(start=self.start + found.start, end=self.start + found.end)


def people(draft: Draft) -> People:
    """Choose the credits of a page.

    Each person, place and agency counts once, where the page first names it; where a reporter's name stands in
    both scripts, the Arabic one is kept. A line that credits only pictures has no author.
    """
    credits = tuple(_credit_lines(draft))
    bylines = tuple(_bylines(credits))
    agencies = tuple(_agencies(credits, draft.lexicon))
    dateline = next(_datelines(credits), None)
    return People(bylines, agencies, dateline, tuple(_evidence(bylines, agencies, dateline)))


def _credit_lines(draft: Draft) -> Iterator[_Placed]:
    for number, block in enumerate(draft.blocks):
        if block.kind in _CREDIT_LINES and block.text:
            parsed = draft.sheet.credit(number)
            if parsed is not None:
                yield _Placed(parsed, block.span.start, block.text, block.rule)


def _bylines(credits: Iterable[_Placed]) -> Iterator[Byline]:
    placed = [(credit, person, found) for credit in credits for person, found in _authors(credit.parsed)]
    in_arabic = any(_ARABIC.search(person.name) for _, person, _ in placed)
    seen: set[str] = set()
    for credit, person, found in placed:
        key = fold_text(person.name)
        if key in seen or (in_arabic and not _ARABIC.search(person.name)):
            continue
        seen.add(key)
        yield Byline(
            name=person.name,
            span=credit.span(found),
            text=found.text,
            role=person.role,
            title=person.title,
            place=person.place,
            rule=found.rule,
        )


def _authors(parsed: ParsedCredit) -> Iterator[tuple[Person, Found]]:
    """Yield the people of one credit; none if it credits only pictures."""
    people = parsed.credit.people
    if any(person.role != "photographer" for person in people):
        yield from zip(people, parsed.people, strict=True)


def _agencies(credits: Iterable[_Placed], lexicon: Lexicon) -> Iterator[AgencyCredit]:
    names = {entry.code: entry.name for entry in lexicon.of(AgencyEntry)}
    seen: set[tuple[str, AgencyRole]] = set()
    for credit in credits:
        for found in credit.parsed.agencies:
            code = found.code or ""
            if (code, "credit") in seen:
                continue
            seen.add((code, "credit"))
            yield AgencyCredit(
                name=names.get(code, found.text), code=code, role="credit", span=credit.span(found), text=found.text
            )


def _datelines(credits: Iterable[_Placed]) -> Iterator[Dateline]:
    for credit in credits:
        places = [found for found in credit.parsed.places if _ARABIC.search(found.text)]
        if not places:
            continue
        span = Span(start=credit.start, end=credit.start + len(credit.text))
        yield Dateline(
            place=places[0].text, places=tuple(found.text for found in places), span=span, text=credit.text
        )


def _evidence(
    bylines: Iterable[Byline], agencies: Iterable[AgencyCredit], dateline: Dateline | None
) -> Iterator[Evidence]:
    for byline in bylines:
        yield Evidence(field="bylines", rule=byline.rule, layer="text", text=byline.text, span=byline.span)
    for agency in agencies:
        yield Evidence(field="agencies", rule=f"agency.{agency.role}", layer="text", text=agency.text, span=agency.span)
    if dateline:
        yield Evidence(
            field="dateline", rule="dateline.line", layer="text", text=dateline.text, span=dateline.span
        )
