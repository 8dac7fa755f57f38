"""Which lines of an outlet's pages come back on other pages, and where they stand."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final, Protocol

from arabnews.errors import InputError
from arabnews.outlets.fingerprint import Fingerprint
from arabnews.outlets.shape import line_shape

__all__ = ["LONG", "Place", "Recurrences", "TextLine", "recurrences"]

LONG = 8
"""A line of so many words is a paragraph: it comes back even if a few of its words change."""
_PROSE = 12
_SAME = 0.5
_FEWEST_PAGES = 3
_RARE = 0.1
"""Share of the pages on which a paragraph must stand; one about a subject stands under some stories only."""
_COMMON = 0.6
"""Share for a short line: rubrics and reporters come back too, but more rarely."""
_OCCASIONAL = 0.2
"""Share for words before a colon and a title: not every story has a link to another."""
_MARKED = re.compile(r"[\W_]*([^\W\d_][^:.،]{2,24}?) ?:(?: [^ ]+){3,20}(?<![.:])")
_COPY = 0.5
"""Pages that share half of their paragraphs are copies of one page."""


class TextLine(Protocol):
    """A line of a page, as `arabnews.pages` makes them."""

    @property
    def text(self) -> str:
        """The line without the white space around it."""
        ...

    @property
    def folded(self) -> str:
        """Its search form."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where a recurring line stands.

    Attributes:
        page: Number of the page.
        line: Number of the line.
    """

    page: int
    line: int


@dataclass(frozen=True, slots=True)
class Recurrences:
    """The pages with what comes back on them.

    Attributes:
        pages: The pages, copies left out.
        groups: The name of each line's recurring group; `None` for a line that stands on its page alone.
        places: Where the lines of each group stand.
        stories: First and last line of each page's own paragraphs; `None` for a page without any.
    """

    pages: tuple[Sequence[TextLine], ...]
    groups: tuple[tuple[str | None, ...], ...]
    places: dict[str, tuple[Place, ...]]
    stories: tuple[tuple[int, int] | None, ...]

    def pages_of(self, group: str) -> int:
        """Return on how many pages a group stands."""
        return len({place.page for place in self.places[group]})

    def depth(self, group: str) -> float:
        """Return where on the page a group stands, from 0, the top, to 1, the end."""
        return median(place.line / max(1, len(self.pages[place.page]) - 1) for place in self.places[group])

    def is_paragraph(self, group: str) -> bool:
        """Tell whether a group is a paragraph, which comes back with a few words changed."""
        return group.startswith(_Groups.PARAGRAPH)

    def is_marker(self, group: str) -> bool:
        """Tell whether a group is words before a colon, with each page's own title behind it."""
        return group.startswith(_Groups.MARKER)

    def sample(self, group: str) -> str:
        """Return a group's line as its first page prints it; of a marker only the words before the colon."""
        place = self.places[group][0]
        text = self.pages[place.page][place.line].text
        return text.partition(":")[0].strip() if self.is_marker(group) else text


def recurrences(pages: Iterable[Sequence[TextLine]]) -> Recurrences:
    """Find the lines that come back.

    Args:
        pages: The lines of each page of one outlet.
    """
    kept = tuple(_different(pages))
    groups = tuple(_back(_named(kept)))
    places: dict[str, list[Place]] = defaultdict(list)
    for number, names in enumerate(groups):
        for at, name in enumerate(names):
            if name is not None:
                places[name].append(Place(number, at))
    return Recurrences(
        pages=kept,
        groups=groups,
        places={name: tuple(found) for name, found in places.items()},
        stories=tuple(map(_story, kept, groups)),
    )


def _named(pages: Sequence[Sequence[TextLine]]) -> list[list[str]]:
    """Name the group of each line; many have but one line."""
    known = _Groups()
    return [[known.name(line) for line in page] for page in pages]


def _back(named: Sequence[Sequence[str]]) -> Iterator[tuple[str | None, ...]]:
    """Keep the names of groups that come back on enough pages."""
    pages = Counter(name for names in named for name in set(names))
    back = {name for name, count in pages.items() if name and _comes_back(name, count, len(named))}
    return (tuple(name if name in back else None for name in names) for names in named)


def _comes_back(name: str, pages: int, of: int) -> bool:
    by_sign = {_Groups.PARAGRAPH: _RARE, _Groups.MARKER: _OCCASIONAL}
    share = by_sign.get(name[:1], _COMMON)
    return pages >= max(_FEWEST_PAGES, share * of)


def _story(page: Sequence[TextLine], groups: Sequence[str | None]) -> tuple[int, int] | None:
    """Return the first and last of a page's own paragraphs."""
    own = [at for at, line in enumerate(page) if groups[at] is None and line.folded.count(" ") >= _PROSE - 1]
    return (own[0], own[-1]) if own else None


def _different(pages: Iterable[Sequence[TextLine]]) -> Iterator[Sequence[TextLine]]:
    """Leave out copies: the same story collected twice would come back whole."""
    whole = {frozenset(line.folded for line in page): page for page in pages}
    found = [(page, {line for line in lines if line.count(" ") >= LONG - 1}) for lines, page in whole.items()]
    counts = Counter(line for _, long in found for line in long)
    most = max(_FEWEST_PAGES, _RARE * len(found))
    holders: dict[str, list[int]] = defaultdict(list)
    for number, (page, long) in enumerate(found):
        own = {line for line in long if counts[line] <= most}
        shared = Counter(other for line in own for other in holders[line])
        if not shared or shared.most_common(1)[0][1] <= _COPY * len(own):
            yield page
            for line in own:
                holders[line].append(number)


class _Groups:
    """The names of lines that are the same; paragraphs are if they share half of their shingles."""

    PARAGRAPH: Final = "¶"
    MARKER: Final = ":"

    def __init__(self) -> None:
        self._prints: list[Fingerprint] = []
        self._by_shingle: dict[int, list[int]] = defaultdict(list)

    def name(self, line: TextLine) -> str:
        """Return the group of a line: its marker, that of the first paragraph like it, else its shape."""
        marked = _MARKED.fullmatch(line.folded)
        if marked is not None:
            return f"{self.MARKER}{marked[1]}"
        if line.folded.count(" ") < LONG - 1:
            return line_shape(line.folded)
        try:
            print_ = Fingerprint.of(line.text)
        except InputError:  # numbers and signs make no words
            return line_shape(line.folded)
        shared = Counter(other for shingle in print_.shingles for other in self._by_shingle[shingle])
        best, count = shared.most_common(1)[0] if shared else (-1, 0)
        if count < _SAME * len(print_.shingles):
            best = len(self._prints)
            self._prints.append(print_)
            for shingle in print_.shingles:
                self._by_shingle[shingle].append(best)
        return f"{self.PARAGRAPH}{best}"
