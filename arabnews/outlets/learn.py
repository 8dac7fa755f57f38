"""Learn an outlet's standing parts from many of its pages: what comes back, where it stands, what follows it.

One small function for each kind of part; the first that answers names a recurring line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from arabnews.errors import InputError
from arabnews.lexicon.block_tables import SectionEntry
from arabnews.lexicon.entry import clean_spelling
from arabnews.lexicon.load import default_lexicon
from arabnews.names.book import name_book
from arabnews.names.person import Grade
from arabnews.outlets.copyright import claims_rights
from arabnews.outlets.fingerprint import fingerprint
from arabnews.outlets.recurrence import Place, Recurrences, TextLine, recurrences
from arabnews.outlets.schema import Standing, TextRules
from arabnews.outlets.shape import line_shape, says_only_when
from arabnews.text.fold import fold_text

__all__ = ["FEWEST_PAGES", "Part", "PartKind", "find_parts", "text_rules"]

FEWEST_PAGES = 20
"""With fewer pages, chance is taken for a habit."""

PartKind = Literal["masthead", "ticker", "related", "caption", "background", "footer", "end"]
"""What a recurring part is: above the story, a strip's label, a marker of links, a caption printed twice, a
standing paragraph of the story, a notice, or the first line after which the story is over."""

_MOST = 0.5
"""A part is what it is on more than half of its pages."""
_ALWAYS = 0.9
"""A notice stands under nearly every story; a paragraph about a subject does not."""
_OFTEN = 0.3
_TITLE_WORDS = range(3, 21)
_NAME_WORDS = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A part that an outlet prints on many pages.

    Attributes:
        kind: What it is.
        text: The line as the first page prints it; empty for captions, whose words are each page's own.
        pages: On how many pages it stands.
        depth: Where, from 0, the top of the page, to 1, its end.
        is_paragraph: Whether it is a paragraph, kept as a fingerprint.
    """

    kind: PartKind
    text: str
    pages: int
    depth: float
    is_paragraph: bool = False


def find_parts(pages: Sequence[Sequence[TextLine]]) -> tuple[Part, ...]:
    """Find what comes back on an outlet's pages.

    Args:
        pages: The lines of each page.

    Returns:
        The parts in the order of the page.

    Raises:
        InputError: There are fewer than twenty different pages.
    """
    found = recurrences(pages)
    if len(found.pages) < FEWEST_PAGES:
        raise InputError(
            f"needs {FEWEST_PAGES} different pages of one outlet, got {len(found.pages)}; "
            "collect more of its stories"
        )
    parts = [*_named_parts(found), *_doubled_captions(found)]
    parts.sort(key=lambda part: part.depth)
    return (*parts, *_end(found, parts))


def text_rules(parts: Sequence[Part]) -> TextRules:
    """Put parts into the form in which a profile keeps them; paragraphs as fingerprints, never as text.

    Args:
        parts: What `find_parts` found.
    """
    short = [part for part in parts if not part.is_paragraph]
    return TextRules(
        related_markers=_forms(short, "related"),
        end_markers=_forms(short, "end"),
        noise=_forms(short, "masthead", "footer"),
        tickers=_forms(short, "ticker"),
        doubled_captions=any(part.kind == "caption" for part in parts),
        standing=tuple(
            Standing(
                kind="background" if part.kind == "background" else "footer",
                fingerprint=fingerprint(part.text),
            )
            for part in parts
            if part.is_paragraph
        ),
    )


def _forms(parts: Sequence[Part], *kinds: PartKind) -> tuple[str, ...]:
    """Return the lines of some kinds; one that is only a date, or only signs, would hide the story's own."""
    forms: dict[str, str] = {}
    for part in parts:
        shape = line_shape(fold_text(part.text))
        if part.kind in kinds and not says_only_when(shape):
            forms.setdefault(shape, clean_spelling(part.text))
    return tuple(forms.values())


def _named_parts(found: Recurrences) -> Iterator[Part]:
    for group in found.places:
        everywhere = found.pages_of(group) >= _ALWAYS * len(found.pages)
        if _is_rubric(found.sample(group)) or (not everywhere and _is_name(found.sample(group))):
            continue  # each story has its own, and so some come back
        kind = _kind(found, group)
        if kind is not None:
            yield Part(
                kind,
                found.sample(group),
                found.pages_of(group),
                found.depth(group),
                found.is_paragraph(group),
            )


def _kind(found: Recurrences, group: str) -> PartKind | None:
    for _, rule in _RULES:
        kind = rule(found, group)
        if kind is not None:
            return kind
    return None


def _share(found: Recurrences, group: str, test: Callable[[Place], bool]) -> float:
    places = found.places[group]
    return sum(map(test, places)) / len(places)


def _background(found: Recurrences, group: str) -> PartKind | None:
    """A paragraph beside the story's own paragraphs, under some stories only."""

    def beside(place: Place) -> bool:
        story = found.stories[place.page]
        return story is not None and story[0] < place.line <= story[1] + 1

    rare = found.pages_of(group) < _ALWAYS * len(found.pages)
    plain = found.is_paragraph(group) and not claims_rights(fold_text(found.sample(group)))
    return "background" if plain and rare and _share(found, group, beside) > _MOST else None


def _ticker(found: Recurrences, group: str) -> PartKind | None:
    """A line above the story, with lines that change below it, up to one that comes back."""

    def opens_strip(place: Place) -> bool:
        story, groups = found.stories[place.page], found.groups[place.page]
        after = range(place.line + 1, len(groups))
        closed = next((at for at in after if groups[at] is not None), len(groups))
        return story is not None and place.line + 1 < closed < story[0]

    return "ticker" if not found.is_paragraph(group) and _share(found, group, opens_strip) > _MOST else None


def _marked_title(found: Recurrences, group: str) -> PartKind | None:
    """The words before a colon, in or below the story, with a title behind it."""

    def in_story(place: Place) -> bool:
        story = found.stories[place.page]
        return story is not None and place.line > story[0]

    return "related" if found.is_marker(group) and _share(found, group, in_story) > _MOST else None


def _related(found: Recurrences, group: str) -> PartKind | None:
    """A line in or below the story, with a title of its page's own under it."""

    def announces(place: Place) -> bool:
        page, groups, story = found.pages[place.page], found.groups[place.page], found.stories[place.page]
        after = place.line + 1
        if story is None or place.line < story[0] or after >= len(page) or groups[after] is not None:
            return False
        title = page[after].folded
        return title.count(" ") + 1 in _TITLE_WORDS and not title.endswith(".")

    return "related" if not found.is_paragraph(group) and _share(found, group, announces) > _MOST else None


def _above(found: Recurrences, group: str) -> PartKind | None:
    """Any other line above the story."""

    def above(place: Place) -> bool:
        story = found.stories[place.page]
        return story is not None and place.line < story[0]

    return "masthead" if _share(found, group, above) > _MOST else None


def _below(found: Recurrences, group: str) -> PartKind | None:
    """Any other line in or below the story."""
    del found, group
    return "footer"


_RULES: tuple[tuple[str, Callable[[Recurrences, str], PartKind | None]], ...] = (
    ("learn.background", _background),
    ("learn.marked-title", _marked_title),
    ("learn.ticker", _ticker),
    ("learn.related", _related),
    ("learn.masthead", _above),
    ("learn.footer", _below),
)


def _doubled_captions(found: Recurrences) -> Iterator[Part]:
    """Yield the habit of printing a page's own caption twice, one line right below the other."""
    depths: list[float] = []
    for page, groups in zip(found.pages, found.groups, strict=True):
        shapes = [line_shape(line.folded) for line in page]
        pairs = range(1, len(page) - 1)
        twice = (at for at in pairs if groups[at] is None and shapes[at] == shapes[at + 1] != "")
        depths.extend(at / len(page) for at in twice)
    if len(depths) >= _OFTEN * len(found.pages):
        yield Part("caption", "", len(depths), sorted(depths)[len(depths) // 2])


def _end(found: Recurrences, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield the first line that stands on nearly every page, always below the story's last paragraph."""

    def below(place: Place) -> bool:
        story = found.stories[place.page]
        return story is not None and place.line > story[1]

    groups = {found.sample(group): group for group in found.places if not found.is_paragraph(group)}
    everywhere = (p for p in parts if p.text in groups and p.pages >= _ALWAYS * len(found.pages))
    closing = (part for part in everywhere if _share(found, groups[part.text], below) == 1)
    first = next(closing, None)
    if first is not None:
        yield Part("end", first.text, first.pages, first.depth)


def _is_name(text: str) -> bool:
    """Tell whether a line is a reporter's name."""
    words = fold_text(text).split()
    return len(words) <= _NAME_WORDS and name_book(default_lexicon()).grade(words) >= Grade.LIKELY


def _is_rubric(text: str) -> bool:
    return fold_text(text) in _rubrics()


@cache
def _rubrics() -> frozenset[str]:
    entries = default_lexicon().of(SectionEntry)
    return frozenset(form for entry in entries for form in entry.folded)
