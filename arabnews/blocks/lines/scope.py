"""Where in the markup the story stands, and what the elements around a line are for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from arabnews.blocks.lines.class_names import token_kinds
from arabnews.blocks.lines.shapes import ends_sentence
from arabnews.lexicon import Lexicon
from arabnews.models import BlockKind
from arabnews.pages.element import Element
from arabnews.pages.lines import Line

__all__ = ["Scope", "find_scope"]

_TAGS = {
    "nav": BlockKind.NAV,
    "footer": BlockKind.FOOTER,
    "aside": BlockKind.RELATED,
    "form": BlockKind.NAV,
    "figure": BlockKind.CAPTION,
    "figcaption": BlockKind.CAPTION,
    "button": BlockKind.NAV,
}
_ROLES = {
    "navigation": BlockKind.NAV,
    "contentinfo": BlockKind.FOOTER,
    "complementary": BlockKind.RELATED,
    "search": BlockKind.NAV,
}
_IN_FOOTER = frozenset({BlockKind.TAGS, BlockKind.SHARE, BlockKind.RELATED, BlockKind.COMMENT})
"""Purposes that count inside the footer of an article."""
_SECTIONING = frozenset({"section", "aside", "article"})
_FURNITURE = frozenset(BlockKind) - {BlockKind.CAPTION, BlockKind.DECK, BlockKind.KICKER, BlockKind.SECTION}
_SHARE_OF_STORY = 0.6
_SHARE_OF_PAGE = 0.8
"""Share of the running text from which on an element is the page itself, whatever its classes say: themes
name the body `sidebar-left`, older sites put all of it in a form."""
_PROSE = 60
_ENTRY = "hentry"
"""The class of an article where the markup has no element for it."""
_LETTERS = frozenset({"b", "big", "em", "font", "i", "small", "strong"})
"""Elements that say what letters look like."""
_BARE_LINKS = 0.05
"""Share of its characters up to which the links of an element are those of running text."""
_BY_NAME_ALONE = frozenset(
    {BlockKind.RELATED, BlockKind.SHARE, BlockKind.PLAYER, BlockKind.NAV, BlockKind.AD, BlockKind.OTHER}
)
"""Purposes whose boxes hold links, buttons and a line or two: one that holds paragraphs is only called so."""
_MOST_OF_PAGE = 0.5
_PARAGRAPHS = 3
_PART_OF_STORY = 0.3


class Scope:
    """The element that holds the story, and the purpose of the elements in and around it.

    Attributes:
        story: The innermost element that holds most of the running text; `None` if there is none.
        around: The story's element and all the elements around it.
    """

    __slots__ = (
        "_closing",
        "_held",
        "_inside",
        "_kinds",
        "_lines",
        "_page",
        "_token_kind",
        "around",
        "story",
    )

    def __init__(
        self,
        lines: tuple[Line, ...],
        story: Element | None,
        token_kind: Callable[[str], BlockKind | None],
        page: frozenset[Element] = frozenset(),
    ) -> None:
        """Remember the story's place, and the elements that are the page itself."""
        self._lines = lines
        self.story = story
        self.around = page.union(story.chain() if story else ())
        self._page = page
        self._token_kind = token_kind
        self._kinds: dict[Element, BlockKind | None] = dict.fromkeys(self.around)
        self._closing: set[Element] = set()
        self._held: dict[Element, bool] = {story: True} if story is not None else {}
        self._inside: tuple[int, ...] | None = None

    def moved_to(self, story: Element | None) -> Scope:
        """Return the scope of another element of the same page."""
        return Scope(self._lines, story, self._token_kind, self._page)

    @property
    def inside(self) -> tuple[int, ...]:
        """The numbers of the lines that stand in the story's element; most lines of a page do not."""
        if self._inside is None:
            self._inside = tuple([number for number, line in enumerate(self._lines) if self.holds(line)])
        return self._inside

    def holds(self, line: Line) -> bool:
        """Tell whether a line stands in the story's element."""
        element = line.element
        if element is None:
            return False
        held = self._held.get(element)
        return self._look_around(element) if held is None else held

    def _look_around(self, element: Element) -> bool:
        """Tell whether an element stands in the story's; those around it are asked once for all in them."""
        known = self._held
        path: list[Element] = []
        at: Element | None = element
        while at is not None and at not in known:
            path.append(at)
            at = at.parent
        held = at is not None and known[at]
        for one in path:
            known[one] = held
        return held

    def section_of(self, line: Line) -> Element | None:
        """Return the outermost sectioning element that stands inside the story and holds a line."""
        found: Element | None = None
        for element in line.element.chain() if line.element and self.holds(line) else ():
            if element in self.around:
                break
            if element.tag in _SECTIONING:
                found = element
        return found

    def kind(self, line: Line) -> BlockKind | None:
        """Return what the elements around a line are for, up to those that hold the story as well.

        Of the inline elements that are the whole line, only a picture's caption is asked for.
        """
        kind = self._kind(line.element) if line.element is not None else None
        if kind is not None or not line.marks:
            return kind
        for mark in line.marks:
            is_named = mark.tokens and mark.end - mark.start == line.end - line.start
            if is_named and BlockKind.CAPTION in map(self._token_kind, mark.tokens):
                return BlockKind.CAPTION
        return None

    def _kind(self, element: Element) -> BlockKind | None:
        """Return the purpose of an element: its own, or that of the element around it."""
        kinds = self._kinds
        if element in kinds:
            return kinds[element]
        path: list[Element] = []
        at: Element | None = element
        while at is not None and at not in kinds:
            path.append(at)
            at = at.parent
        found = kinds[at] if at is not None else None
        for one in reversed(path):
            was_footer = found is BlockKind.FOOTER
            if was_footer:
                found = self._in_footer(one)
            elif found is None or found is BlockKind.NAV:
                own = self._own(one)
                found = own if own is BlockKind.SECTION else found or own
            if found is BlockKind.FOOTER and self._closes_article(one, was_footer=was_footer):
                self._closing.add(one)
            kinds[one] = found
        return found

    def is_misnamed(self, element: Element) -> bool:
        """Tell whether an element that holds running text is furniture by its class names alone."""
        if element.tag in _TAGS or element.role in _ROLES or element.link_density >= _BARE_LINKS:
            return False
        return self._own(element) in _BY_NAME_ALONE

    def _in_footer(self, element: Element) -> BlockKind | None:
        """Return the purpose of an element in a footer; that of an article holds its tags and share bars."""
        own = self._own(element) if element.parent in self._closing else None
        return own if own in _IN_FOOTER else BlockKind.FOOTER

    def _closes_article(self, element: Element, *, was_footer: bool) -> bool:
        """Tell whether an element is the footer of an article, or stands in one."""
        if was_footer:
            return element.parent in self._closing
        return any(one.tag == "article" or _ENTRY in one.tokens for one in element.chain())

    def _own(self, element: Element) -> BlockKind | None:
        """Return the purpose of an element alone; a path through the site is more than navigation."""
        if element.tag == "nav" and BlockKind.SECTION in map(self._token_kind, element.tokens):
            return BlockKind.SECTION
        if element.tag == "form":  # what it asks for says more than that it asks
            return self._named(element) or _TAGS["form"]
        if element.tag in _TAGS:
            return _TAGS[element.tag]
        return _ROLES[element.role] if element.role in _ROLES else self._named(element)

    def _named(self, element: Element) -> BlockKind | None:
        """Return what the first class name that tells a purpose says."""
        for token in element.tokens:
            kind = self._token_kind(token)
            if kind is not None:
                return kind
        return None


def find_scope(lines: tuple[Line, ...], lexicon: Lexicon) -> Scope:
    """Find the element that holds the story.

    Every running line lends its length to all the elements around it; the story is the innermost element with
    most of that weight.

    Args:
        lines: The lines of a page of markup.
        lexicon: The words in use, class names among them.

    Returns:
        The scope; without running text it holds nothing.
    """
    token_kind = token_kinds(lexicon)
    once = {line.folded: line for line in reversed(lines)}  # a copy for small screens weighs nothing
    weighed = [(line, weight) for line in once.values() if (weight := _weight(line))]
    page = frozenset(_heavy(weighed, _SHARE_OF_PAGE))
    bare = Scope(lines, None, token_kind)
    page = page.union(_misnamed(bare, None, weighed))
    blank = Scope(lines, None, token_kind, page)
    told = [(line, weight) for line, weight in weighed if blank.kind(line) not in _FURNITURE]
    story = _whole(max(_heavy(told, _SHARE_OF_STORY), key=_depth, default=None), told)
    return Scope(lines, story, token_kind, page.union(_misnamed(bare, story, weighed)))


def _misnamed(scope: Scope, story: Element | None, weighed: Iterable[tuple[Line, int]]) -> Iterator[Element]:
    """Yield the elements in the story, of a page if it is `None`, that are called furniture and hold text.

    Sites put the rest of a text into a box that opens with a click, `readmore-content`, or name one for what
    stands above it, or for what reads it aloud.
    """
    found: dict[Element, list[int]] = {}
    whole = 0
    for line, weight in weighed:
        around = list(line.element.chain()) if line.element is not None else []
        if story is not None and story not in around:
            continue
        whole += weight
        for element in around if story is None else around[: around.index(story)]:
            found.setdefault(element, []).append(weight)
    least = whole * (_MOST_OF_PAGE if story is None else _PART_OF_STORY)
    for element, weights in found.items():
        if len(weights) >= _PARAGRAPHS and sum(weights) >= least and scope.is_misnamed(element):
            yield element


def _whole(story: Element | None, told: Iterable[tuple[Line, int]]) -> Element | None:
    """Return the element around a long paragraph that stands beside others of its story, or around letters.

    A `font` that was closed inside a paragraph holds the ones before it, and not that one.
    """
    while story is not None and story.tag in _LETTERS and not story.tokens and story.parent is not None:
        story = story.parent
    if story is None or story.tag != "p" or story.parent is None:
        return story
    beside = {line.element for line, _ in told if line.element is not None}
    row = [one for one in beside if one.tag == "p" and one.parent is story.parent]
    return story.parent if len(row) > 1 else story


def _heavy(weighed: Iterable[tuple[Line, int]], share: float) -> list[Element]:
    """Return the elements that hold so much of the weight of some lines."""
    weights: dict[Element, int] = {}
    total = 0
    for line, weight in weighed:
        at = line.element
        total += weight if at is not None else 0
        while at is not None:
            weights[at] = weights.get(at, 0) + weight
            at = at.parent
    return [element for element, weight in weights.items() if weight >= share * total]


def _weight(line: Line) -> int:
    """Return how much running text a line is, in characters; nothing if it is short, or links."""
    length = len(line.text)
    if (length < _PROSE and not ends_sentence(line.folded)) or line.link_density > 0.4:
        return 0
    return length


def _depth(element: Element) -> int:
    return sum(1 for _ in element.chain())
