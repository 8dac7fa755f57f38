"""Who wrote it, where, for which agency: the credits of every block, joined."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from arabnews.article.credits import PageCredit
from arabnews.article.draft import Draft
from arabnews.article.told import authors
from arabnews.credits.agency import agencies, find_agencies
from arabnews.credits.byline import Found, ParsedCredit
from arabnews.lexicon import Lexicon
from arabnews.models import (
    BODY_KINDS,
    AgencyCredit,
    AgencyRole,
    BlockKind,
    Byline,
    Dateline,
    Evidence,
    Layer,
    Person,
    Span,
)
from arabnews.text.fold import fold_text

__all__ = ["People", "people"]

_STRAY_VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0652"
"""Case endings that some sites print behind a name."""
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


def people(draft: Draft) -> People:
    """Choose the credits of a page.

    Each person, place and agency counts once, where the page first names it; of a reporter's name in both
    scripts the Arabic one is kept. A line that credits only pictures has no author.
    """
    credited = draft.credits
    bylines = tuple(_bylines(credited)) or tuple(_told(draft))
    supplied = tuple(
        _each_once((*_photo_credits(draft), *_agencies(credited, draft.lexicon), *_cited(draft)))
    )
    dateline = next(_datelines(credited), None)
    return People(bylines, supplied, dateline, tuple(_evidence(bylines, supplied, dateline)))


def _bylines(credited: Iterable[PageCredit]) -> Iterator[Byline]:
    placed = [(credit, person, found) for credit in credited for person, found in _authors(credit.parsed)]
    in_arabic = any(_ARABIC.search(person.name) for _, person, _ in placed)
    seen: set[str] = set()
    for credit, person, found in placed:
        key = fold_text(person.name)
        if key in seen or (in_arabic and not _ARABIC.search(person.name)):
            continue
        seen.add(key)
        yield Byline(
            name=person.name.rstrip(_STRAY_VOWELS),
            span=credit.span(found),
            text=found.text,
            role=person.role,
            title=person.title,
            place=person.place,
            rule=found.rule,
        )


def _told(draft: Draft) -> Iterator[Byline]:
    """Yield the authors of the metadata, for a page that shows none; with their place, if it shows one."""
    for author in authors(draft):
        at = draft.page.text.find(author.value)
        span = Span(start=at, end=at + len(author.value)) if at >= 0 else None
        yield Byline(name=author.value, span=span, text=author.value, rule="byline.metadata")


def _authors(parsed: ParsedCredit) -> Iterator[tuple[Person, Found]]:
    """Yield the people of one credit; none if it credits only pictures."""
    people = parsed.credit.people
    if any(person.role != "photographer" for person in people):
        yield from zip(people, parsed.people, strict=True)


def _agencies(credited: Iterable[PageCredit], lexicon: Lexicon) -> Iterator[AgencyCredit]:
    known = agencies(lexicon)
    for credit in credited:
        for found in credit.parsed.agencies:
            code = found.code or ""
            name = known[code].name if code in known else found.text
            yield AgencyCredit(name=name, code=code, role="credit", span=credit.span(found), text=found.text)


def _photo_credits(draft: Draft) -> Iterator[AgencyCredit]:
    for block in draft.blocks_of(BlockKind.CAPTION):
        found = find_agencies(block.text, role="photo", lexicon=draft.lexicon)
        yield from (_moved(agency, block.span.start) for agency in found)
    for number, block in enumerate(draft.blocks):
        marker = draft.sheet.markers[number] if number < len(draft.sheet.markers) else None
        if marker is not None and marker.entry.id == "photo-source":
            found = find_agencies(block.text, role="photo", lexicon=draft.lexicon)
            yield from (_moved(agency, block.span.start) for agency in found)


def _cited(draft: Draft) -> Iterator[AgencyCredit]:
    """Yield the agencies that the story quotes; one that supplied the story is not cited by it."""
    starts = [block.span.start for block in draft.blocks]
    if not starts:
        return
    for agency in find_agencies(draft.page.folded, role="cited", lexicon=draft.lexicon):
        if (
            agency.span is not None
            and draft.blocks[bisect_right(starts, agency.span.start) - 1].kind in BODY_KINDS
        ):
            yield agency


def _moved(agency: AgencyCredit, offset: int) -> AgencyCredit:
    if agency.span is None:
        return agency
    span = Span(start=agency.span.start + offset, end=agency.span.end + offset)
    return agency.model_copy(update={"span": span})


def _each_once(agencies: Iterable[AgencyCredit]) -> Iterator[AgencyCredit]:
    seen: set[tuple[str, AgencyRole]] = set()
    for agency in agencies:
        supplied = agency.role == "cited" and (agency.code, "credit") in seen
        if (agency.code, agency.role) not in seen and not supplied:
            seen.add((agency.code, agency.role))
            yield agency


def _datelines(credited: Iterable[PageCredit]) -> Iterator[Dateline]:
    for credit in credited:
        places = [found for found in credit.parsed.places if _ARABIC.search(found.text)]
        if not places:
            continue
        span = Span(start=credit.at, end=credit.at + len(credit.text))
        yield Dateline(
            place=places[0].text, places=tuple(found.text for found in places), span=span, text=credit.text
        )


def _evidence(
    bylines: Iterable[Byline], agencies: Iterable[AgencyCredit], dateline: Dateline | None
) -> Iterator[Evidence]:
    for byline in bylines:
        layer: Layer = "json-ld" if byline.rule == "byline.metadata" else "text"
        yield Evidence(field="bylines", rule=byline.rule, layer=layer, text=byline.text, span=byline.span)
    for agency in agencies:
        yield Evidence(
            field="agencies", rule=f"agency.{agency.role}", layer="text", text=agency.text, span=agency.span
        )
    if dateline:
        yield Evidence(
            field="dateline", rule="dateline.line", layer="text", text=dateline.text, span=dateline.span
        )
