"""What an outlet's profile says about the lines of its page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from arabnews.models.blocks import BlockKind
from arabnews.outlets.fingerprint import Fingerprint, FingerprintIndex
from arabnews.outlets.recurrence import TextLine
from arabnews.outlets.schema import Profile, StandingKind, TextRules
from arabnews.outlets.shape import line_shape
from arabnews.text.fold import fold_text

__all__ = ["Hit", "profile_hits"]

_STANDING: dict[StandingKind, BlockKind] = {
    "background": BlockKind.BACKGROUND,
    "footer": BlockKind.FOOTER,
}
_LONGEST_ITEM = 20
"""Words up to which a line below a marker is a title and no paragraph."""


class Hit(NamedTuple):
    """A line that a profile knows.

    Attributes:
        line: Its number.
        kind: How to label it.
        rule: Which key of the profile says so: `profile.noise`, `profile.standing`, …
    """

    line: int
    kind: BlockKind
    rule: str


class _Index(NamedTuple):
    """The words of a profile, ready to compare."""

    whole: dict[str, tuple[BlockKind, str]]
    related: frozenset[str]
    tickers: frozenset[str]
    ends: frozenset[str]
    standing: FingerprintIndex[StandingKind]


def profile_hits(lines: Sequence[TextLine], profile: Profile) -> tuple[Hit, ...]:
    """Find the lines that a profile knows: each once, by the first of its keys.

    Args:
        lines: The lines of one of the outlet's pages.
        profile: The outlet's profile.

    Returns:
        The lines with their label, in the order of the page.
    """
    found: dict[int, Hit] = {}
    for hit in _hits(lines, _index(profile.text)):
        found.setdefault(hit.line, hit)
    return tuple(found[line] for line in sorted(found))


def _hits(lines: Sequence[TextLine], known: _Index) -> Iterator[Hit]:
    shapes = [line_shape(line.folded) for line in lines]
    for number, line in enumerate(lines):
        standing = known.standing.find(line.folded)
        if standing is not None:
            yield Hit(number, _STANDING[standing], "profile.standing")
        if shapes[number] in known.whole:
            yield Hit(number, *known.whole[shapes[number]])
        if known.related and _label(line.folded, shapes[number]) in known.related:
            yield Hit(number, BlockKind.RELATED, "profile.related-marker")
    yield from _below_markers(lines, shapes, known)
    yield from _behind_end(lines, shapes, known)


def _label(folded: str, shape: str) -> str:
    """Return the shape of what stands before a line's colon, of all of it where it has none."""
    label, colon, _ = folded.partition(":")
    return line_shape(label) if colon else shape


def _below_markers(lines: Sequence[TextLine], shapes: Sequence[str], known: _Index) -> Iterator[Hit]:
    """Yield the title under a marker, and the items of a strip up to the next known line."""
    all_known = known.whole.keys() | known.related | known.ends
    for number, shape in enumerate(shapes):
        in_strip = shape in known.tickers
        if not in_strip and shape not in known.related:
            continue
        kind = BlockKind.TICKER if in_strip else BlockKind.RELATED
        for below in range(number + 1, len(lines)):
            if shapes[below] in all_known or lines[below].folded.count(" ") >= _LONGEST_ITEM:
                break
            yield Hit(below, kind, "profile.ticker" if in_strip else "profile.related-marker")
            if not in_strip:
                break


def _behind_end(lines: Sequence[TextLine], shapes: Sequence[str], known: _Index) -> Iterator[Hit]:
    end = next((number for number, shape in enumerate(shapes) if shape in known.ends), len(shapes))
    for number in range(end, len(lines)):
        yield Hit(number, BlockKind.OTHER, "profile.end-marker")


def _index(rules: TextRules) -> _Index:
    whole: dict[str, tuple[BlockKind, str]] = {}
    whole.update(dict.fromkeys(_shapes(rules.noise), (BlockKind.OTHER, "profile.noise")))
    whole.update(dict.fromkeys(_shapes(rules.tickers), (BlockKind.TICKER, "profile.ticker")))
    return _Index(
        whole=whole,
        related=_shapes(rules.related_markers),
        tickers=_shapes(rules.tickers),
        ends=_shapes(rules.end_markers),
        standing=FingerprintIndex((Fingerprint.read(s.fingerprint), s.kind) for s in rules.standing),
    )


def _shapes(forms: Sequence[str]) -> frozenset[str]:
    return frozenset(line_shape(fold_text(form)) for form in forms)
