"""The captions of an article, each once, and who took the pictures."""

from __future__ import annotations

from arabnews.article.draft import Draft
from arabnews.blocks.lines.shapes import bullet_end, is_near_copy
from arabnews.credits.assemble import Found
from arabnews.credits.photo import photo_credits
from arabnews.models import BlockKind, Byline, Caption, Span
from arabnews.text.fold import fold_text

__all__ = ["captions"]

_NEAR = 100
"""Captions above among which one is looked for that says nearly the same."""


def captions(draft: Draft) -> tuple[Caption, ...]:
    """Return each caption once, the longest telling of it, with the places of the others."""
    groups: list[tuple[str, list[Span]]] = []  # the search form of the first telling, the places of all
    same: dict[str, list[Span]] = {}
    for block in draft.blocks_of(BlockKind.CAPTION):
        start = max(bullet_end(block.text), _half(block.text))
        span = Span(start=block.span.start + start, end=block.span.end) if start else block.span
        folded = fold_text(block.text[start:])
        group = same.get(folded) or next(
            (spans for first, spans in groups[-_NEAR:] if is_near_copy(first, folded)), None
        )
        if group is None:
            group = list[Span]()
            groups.append((folded, group))
        group.append(span)
        same.setdefault(folded, group)
    return tuple(_caption(draft, spans) for _, spans in groups)


def _half(text: str) -> int:
    """Return where a caption told twice on one line begins again; 0 if it is told once."""
    middle = len(text) // 2
    return middle + 1 if text[:middle] == text[middle + 1 :] and text[middle : middle + 1] == " " else 0


def _caption(draft: Draft, spans: list[Span]) -> Caption:
    longest = max(spans, key=lambda span: span.end - span.start)
    text = draft.page.text[longest.slice]
    people = photo_credits(text, lexicon=draft.lexicon).people
    return Caption(
        text=text,
        span=longest,
        repeats=tuple(span for span in spans if span != longest),
        photographers=tuple(_photographer(person.moved(longest.start)) for person in people),
    )


def _photographer(found: Found) -> Byline:
    span = Span(start=found.start, end=found.end)
    return Byline(name=found.text, span=span, text=found.text, role="photographer", rule=found.rule)
