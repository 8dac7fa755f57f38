"""Assemble the Article: candidates and evidence in, chosen fields out."""

from __future__ import annotations

from collections.abc import Iterator

from arabnews.article import parts, told
from arabnews.article.captions import captions
from arabnews.article.draft import Draft
from arabnews.article.people import People, people
from arabnews.article.publisher import Publisher, publisher
from arabnews.article.related import inline_markers, related
from arabnews.article.sort import kind_of, language_of, updates_of
from arabnews.blocks.lines.shapes import is_near_copy
from arabnews.models import Article, Block, BlockKind, Evidence, Mention
from arabnews.quotes.speakers.told import speakers
from arabnews.text.fold import fold_text

__all__ = ["assemble"]


def assemble(draft: Draft) -> Article:
    """Choose the fields of a page.

    Args:
        draft: The page with everything that the stages found.

    Returns:
        The article.
    """
    times = draft.times
    outlet = publisher(draft)
    kind = kind_of(draft)
    credited = people(draft) if kind != "listing" else People()
    headline = parts.headline_of(draft)
    section = _section(draft, headline)
    return Article(
        text=draft.page.text,
        url=draft.url,
        outlet=outlet.outlet,
        section=_words_of(section),
        kicker=_words_of(parts.first_of(draft, BlockKind.KICKER)),
        headline=_words_of(headline or told.headline(draft)),
        deck=_joined(draft.blocks_of(BlockKind.DECK)),
        published_at=times.published_at,
        published=times.published,
        modified_at=times.modified_at,
        page_date=times.page_date,
        bylines=credited.bylines,
        agencies=credited.agencies,
        outlets=credited.outlets,
        dateline=credited.dateline,
        body=parts.body(draft),
        lede=_words_of(parts.first_of(draft, BlockKind.PARAGRAPH)),
        blocks=draft.blocks,
        related=related(draft),
        captions=captions(draft),
        tags=parts.tags(draft) or tuple(keyword.value for keyword in told.keywords(draft)),
        dates=draft.dates,
        quotes=draft.quotes,
        date_bounds=draft.bounds,
        speakers=speakers(draft.quotes),
        kind=kind,
        updates=updates_of(draft, draft.dates),
        language=language_of(draft),
        is_paywalled=draft.metadata.is_paywalled if draft.metadata else None,
        evidence=tuple(_evidence(draft, outlet, section, credited)),
        notes=(*draft.notes, *times.notes, *inline_markers(draft)),
        lexicon_version=draft.lexicon.version,
    )


def _section(draft: Draft, headline: Block | None) -> told.Told | Mention | None:
    """Return the rubric that the metadata tells, else that of the page, else a step of the way to it."""
    title = headline.text if headline else None
    shown = parts.section(draft)
    return (
        told.section(draft, shown.text if shown else None) or shown or told.section_on_the_way(draft, title)
    )


def _words_of(found: Block | Mention | told.Told | None) -> str | None:
    if found is None:
        return None
    return found.value if isinstance(found, told.Told) else found.text


def _joined(blocks: tuple[Block, ...]) -> str | None:
    """Join the lines of a deck, each once."""
    lines: list[str] = []
    for block in blocks:
        if not any(is_near_copy(fold_text(line), fold_text(block.text)) for line in lines):
            lines.append(block.text)
    return "\n".join(lines) or None


def _evidence(
    draft: Draft, outlet: Publisher, section: told.Told | Mention | None, credited: People
) -> Iterator[Evidence]:
    yield from _evidence_of_titles(draft)
    if isinstance(section, told.Told):
        yield section.evidence("section", "section.metadata")
    elif section:
        yield Evidence(
            field="section", rule="section.rubric", layer="text", text=section.text, span=section.span
        )
    yield from _evidence_of_tags(draft)
    found = draft.times.published
    if found:
        yield Evidence(
            field="published_at", rule=found.rule, layer=found.layer, text=found.text, span=found.span
        )
    yield from draft.times.evidence
    yield from told.page_facts(draft)
    yield from outlet.evidence
    yield from credited.evidence(draft)


def _evidence_of_titles(draft: Draft) -> Iterator[Evidence]:
    headline = parts.headline_of(draft)
    title = None if headline else told.headline(draft)
    if headline:
        yield _of_block("headline", headline)
    elif title:
        yield title.evidence("headline", "headline.metadata")
    for kind in (BlockKind.KICKER, BlockKind.DECK):
        yield from (_of_block(kind.value, block) for block in draft.blocks_of(kind))


def _evidence_of_tags(draft: Draft) -> Iterator[Evidence]:
    if parts.tags(draft):
        yield from (_of_block("tags", block) for block in draft.blocks_of(BlockKind.TAGS))
    else:
        yield from (keyword.evidence("tags", "tags.metadata") for keyword in told.keywords(draft))


def _of_block(field: str, block: Block) -> Evidence:
    return Evidence(field=field, rule=block.rule, layer="text", text=block.text, span=block.span)
