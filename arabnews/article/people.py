"""Who wrote it, where, for which agency, and whom it quotes: the credits of every block, joined."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from arabnews.article.draft import Draft
from arabnews.article.writers import authors, marked_authors, noted_writers
from arabnews.blocks.lines.markers import marker_table
from arabnews.blocks.lines.word_forms import one_of, word_forms
from arabnews.credits.agency import find_agencies, moved
from arabnews.credits.byline import parse_credit
from arabnews.credits.cited import find_outlets
from arabnews.credits.find import join_credits
from arabnews.credits.lead import PlacedCredit
from arabnews.credits.meanings import credit_words
from arabnews.credits.photo import photo_credits
from arabnews.lexicon import Lexicon
from arabnews.models import (
    BODY_KINDS,
    AgencyCredit,
    AgencyRole,
    Block,
    BlockKind,
    Byline,
    Dateline,
    Evidence,
    Layer,
    OutletCitation,
    Span,
)
from arabnews.names.accounts import is_account
from arabnews.names.same_person import same_person
from arabnews.text.fold import Folded, fold, fold_text
from arabnews.text.word_places import WordPlaces

__all__ = ["People", "people"]

_OUTLET_HEADS = ("media-head", "brand-head")
_EDGE = " .…|/–—-"
_GLUED = re.compile("[ىة][ء-ي]|[ء-ي]{13}")
"""Letters that only end words, and more of them than a name has."""
_GUESSED = "credit.place-by-position"
"""The rule of places that no list knows: words that stand where a place does."""


@dataclass(frozen=True, slots=True)
class People:
    """The credits of a page.

    Attributes:
        bylines: People credited with the story.
        agencies: Agencies with their role.
        outlets: Papers, sites and broadcasters that the story is taken from or quotes.
        dateline: Place of the story.
    """

    bylines: tuple[Byline, ...] = ()
    agencies: tuple[AgencyCredit, ...] = ()
    outlets: tuple[OutletCitation, ...] = ()
    dateline: Dateline | None = None

    def evidence(self, draft: Draft) -> Iterator[Evidence]:
        """Yield why each of them was chosen."""
        for byline in self.bylines:
            layer = _layer_of(draft, byline)
            yield Evidence(field="bylines", rule=byline.rule, layer=layer, text=byline.text, span=byline.span)
        for agency in self.agencies:
            rule = f"agency.{agency.role}"
            yield Evidence(field="agencies", rule=rule, layer="text", text=agency.text, span=agency.span)
        for outlet in self.outlets:
            rule = f"outlet.{outlet.role}"
            yield Evidence(field="outlets", rule=rule, layer="text", text=outlet.text, span=outlet.span)
        if self.dateline:
            text, span = self.dateline.text, self.dateline.span
            yield Evidence(field="dateline", rule="dateline.line", layer="text", text=text, span=span)


class _TitlePatterns(NamedTuple):
    """The writer's name in front of a title and behind it."""

    before: re.Pattern[str]
    behind: re.Pattern[str]


def people(draft: Draft) -> People:
    """Choose the credits of a page.

    Each person, place, agency and outlet counts once, where the page first names it. Who supplied the story
    is not quoted by it.
    """
    found = (_without_guess(credit.credit) for credit in draft.credits)
    joined = join_credits(draft.page.text, found, lexicon=draft.lexicon, registry=draft.options.registry)
    named = chain.from_iterable(_by_links(draft, byline) for byline in joined.bylines)
    bylines = tuple(byline for byline in named if _may_write(draft, byline))
    bylines = bylines or tuple(_in_title(draft)) or tuple(noted_writers(draft))
    told = draft.text_of(BODY_KINDS)
    story = draft.page.folded if told is draft.page.text else fold(told)
    places = WordPlaces(story.text)
    agencies = (*_photo_credits(draft), *joined.agencies, *_cited_agencies(draft, story, places))
    return People(
        bylines=_with_marked(draft, bylines) or (() if _shows_desk(draft) else tuple(_told(draft))),
        agencies=tuple(_each_once(agencies)),
        outlets=_outlets((*joined.outlets, *_cited_outlets(draft, story, places))),
        dateline=joined.dateline,
    )


def _without_guess(credit: PlacedCredit) -> PlacedCredit:
    """Return a credit without places that no list knows behind an outlet, `جريدة المرفأ - نبض البحر`.

    There another paper's name is as likely, and so it is behind `وكالات`.
    """
    parsed = credit.parsed
    guessed = bool(parsed.places) and all(place.rule == _GUESSED for place in parsed.places)
    sources = (*parsed.outlets, *(found for found in parsed.agencies if found.code == "AGENCIES"))
    if not guessed or parsed.people or not any(found.start < parsed.places[0].start for found in sources):
        return credit
    bare = replace(parsed, places=(), credit=parsed.credit.model_copy(update={"places": ()}))
    return replace(credit, parsed=bare)


def _by_links(draft: Draft, byline: Byline) -> tuple[Byline, ...]:
    """Return writers apart whose links stand side by side: `كتب <a>سالم العابد</a> <a>هند المرزوق</a>`."""
    if byline.span is None or draft.sheet.scope is None:
        return (byline,)
    start, end, text = byline.span.start, byline.span.end, draft.page.text
    line = draft.sheet.lines[bisect_right(draft.blocks, start, key=lambda block: block.span.start) - 1]
    links = [mark for mark in line.marks if mark.href and mark.start < end and start < mark.end]
    names = {Span(start=mark.start, end=mark.end): text[mark.start : mark.end] for mark in links}
    if len(names) < 2 or not all(" " in name for name in names.values()):
        return (byline,)
    return tuple(
        byline.model_copy(update={"name": name, "text": name, "span": span}) for span, name in names.items()
    )


def _is_site(draft: Draft, byline: Byline) -> bool:
    """Tell whether a name is the site's own, as its metadata tells it or a part of it."""
    name = f" {fold_text(byline.name)} "
    sites = draft.metadata.site_names if draft.metadata else ()
    return any(name in f" {fold_text(site.value)} " for site in sites)


def _is_account(draft: Draft, byline: Byline) -> bool:
    return is_account(byline.name, lexicon=draft.lexicon)


def _is_glued(draft: Draft, byline: Byline) -> bool:
    """Tell whether a word holds two, `ربيعىشارك`, `الزعابيومروان`, or the last is a control, `… شارك`."""
    if _GLUED.search(byline.name) is not None:
        return True
    last = marker_table(draft.lexicon).find(fold_text(byline.name).rpartition(" ")[2])
    return last is not None and last.alone and last.entry.kind is BlockKind.SHARE


def _is_called_outlet(draft: Draft, byline: Byline) -> bool:
    """Tell whether the page itself calls a name that no list knows an outlet's, `وكالة نبأ الساحل`."""
    if byline.rule != "credit.likely-person":
        return False
    text, name = draft.page.folded.text, fold_text(byline.name)
    heads = chain.from_iterable(credit_words(draft.lexicon, kind) for kind in _OUTLET_HEADS)
    return name in text and any(f"{head} {name}" in text for head in heads)


def _layer_of(draft: Draft, byline: Byline) -> Layer:
    """Return where an author was found: in the lines, by their markup, or in the metadata."""
    if byline.rule == "byline.markup":
        return "markup"
    if byline.rule != "byline.metadata":
        return "text"
    told: list[Layer] = [who.candidate.layer for who in authors(draft) if who.value == byline.name]
    return told[0] if told else "meta"


_NO_AUTHORS = (_is_site, _is_account, _is_glued, _is_called_outlet)
"""Why a name is no author's."""


def _may_write(draft: Draft, byline: Byline) -> bool:
    return not any(test(draft, byline) for test in _NO_AUTHORS)


def _in_title(draft: Draft) -> Iterator[Byline]:
    """Yield the writer whom the headline names, `سامي فريد يكتب: حكاية شارع قديم`, `… بقلم: سامي فريد`."""
    for block in draft.blocks_of(BlockKind.HEADLINE)[:1]:
        title, known = fold(block.text), _title_patterns(draft.lexicon)
        opening = known.before.match(title.text)
        found = opening or known.behind.search(title.text)
        if found is None:
            return
        rule = "byline.before-title" if opening else "byline.behind-title"
        at, end = title.to_source(*found.span(1))
        signed = block.text[slice(*title.to_source(*found.span()))].lstrip(_EDGE)
        line = f"{draft.sheet.words.by[0]} {block.text[at:end]}" if opening else signed
        credit = parse_credit(line, lexicon=draft.lexicon)
        for person in credit.people if credit and len(credit.people) == 1 else ():
            start = block.text.find(person.name, at)
            if start >= 0:
                span = Span(start=block.span.start + start, end=block.span.start + start + len(person.name))
                yield Byline(name=person.name, span=span, text=person.name, rule=rule)


@lru_cache(maxsize=8)
def _title_patterns(lexicon: Lexicon) -> _TitlePatterns:
    """Compile what names the writer in a title."""
    of = word_forms(lexicon)
    by = one_of(of["by"])
    return _TitlePatterns(
        before=re.compile(rf'(.{{5,60}}?) {one_of(of["writes"])} ?(?::|\.\.|…|[«"”“])'),
        behind=re.compile(rf"(?:[.…|/–—-] *{by} ?[:/-]? ?| {by} ?[:/-] ?)([^\W\d_][^|/:]{{4,70}})$"),
    )


def _told(draft: Draft) -> Iterator[Byline]:
    """Yield the authors of the metadata, for a page that shows none; with their place, if it shows one."""
    for author in authors(draft):
        at = draft.page.text.find(author.value)
        span = Span(start=at, end=at + len(author.value)) if at >= 0 else None
        yield Byline(name=author.value, span=span, text=author.value, rule="byline.metadata")


def _shows_desk(draft: Draft) -> bool:
    """Tell whether the page's head credits a desk, `هيئة التحرير`: readers see no other author."""
    story = next((block.span.start for block in draft.blocks_of(BlockKind.PARAGRAPH)), 0)
    heads = (credit.credit for credit in draft.credits if credit.credit.start < story)
    return any(credit.parsed.credit.desk is not None and not credit.parsed.people for credit in heads)


def _with_marked(draft: Draft, bylines: tuple[Byline, ...]) -> tuple[Byline, ...]:
    """Add the names that markup calls an author's to those that the lines tell, in the order of the page.

    Where the metadata tells the authors of a page that shows none, markup is not asked.
    """
    if not bylines and next(_told(draft), None) is not None:
        return ()
    marked = {mention.text: mention for mention in marked_authors(draft)}
    new = [
        Byline(name=mention.text, span=mention.span, text=mention.text, rule="byline.markup")
        for mention in marked.values()
        if not any(same_person(mention.text, byline.name) for byline in bylines)
    ]
    new = [byline for byline in new if _may_write(draft, byline)]
    return tuple(sorted((*bylines, *new), key=_start)) if new else bylines


def _start(byline: Byline) -> int:
    return byline.span.start if byline.span else -1


def _photo_credits(draft: Draft) -> Iterator[AgencyCredit]:
    """Yield the agencies that captions name, a caption that is told again left out."""
    told: set[str] = set()
    for block in chain(draft.blocks_of(BlockKind.CAPTION), _photo_sources(draft)):
        if block.text in told:
            continue
        told.add(block.text)
        sure = find_agencies(block.text, role="photo", lexicon=draft.lexicon)
        found = (*sure, *photo_credits(block.text, lexicon=draft.lexicon).agencies)
        yield from (moved(agency, block.span.start) for agency in found)


def _photo_sources(draft: Draft) -> Iterator[Block]:
    """Yield the lines `مصدر الصورة: …`."""
    for block, marker in zip(draft.blocks, draft.sheet.markers, strict=False):
        if marker is not None and marker.entry.id == "photo-source":
            yield block


def _cited_agencies(draft: Draft, story: Folded, places: WordPlaces) -> Iterator[AgencyCredit]:
    agencies = find_agencies(story, role="cited", lexicon=draft.lexicon, places=places)
    return (agency for agency in agencies if agency.span and _is_story(draft, agency.span))


def _cited_outlets(draft: Draft, story: Folded, places: WordPlaces) -> Iterator[OutletCitation]:
    outlets = find_outlets(story, lexicon=draft.lexicon, registry=draft.options.registry, places=places)
    return (outlet for outlet in outlets if _is_story(draft, outlet.span))


def _is_story(draft: Draft, span: Span) -> bool:
    """Tell whether a place of the page stands in the story's own text."""
    number = bisect_right(draft.blocks, span.start, key=lambda block: block.span.start) - 1
    return number >= 0 and draft.blocks[number].kind in BODY_KINDS


def _each_once(agencies: tuple[AgencyCredit, ...]) -> Iterator[AgencyCredit]:
    seen: set[tuple[str, AgencyRole]] = set()
    for agency in agencies:
        supplied = agency.role == "cited" and (agency.code, "credit") in seen
        if (agency.code, agency.role) not in seen and not supplied:
            seen.add((agency.code, agency.role))
            yield agency


def _outlets(outlets: tuple[OutletCitation, ...]) -> tuple[OutletCitation, ...]:
    return tuple({outlet.name: outlet for outlet in reversed(outlets)}.values())[::-1]
