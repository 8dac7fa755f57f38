"""The page while its markup is being read: text goes in by pieces, lines with their elements come out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic

from arabnews.pages.element import Element, Mark
from arabnews.pages.lines import Line, Page
from arabnews.pages.tags import ITEMS, UNMARKED
from arabnews.pages.tree import ElementT, TextT, Tree
from arabnews.text.fold import fold
from arabnews.text.lines import trim_span

__all__ = ["Frame", "Writer"]

_GAPS = ("", "\n", "\n\n")


class Frame(Generic[ElementT]):
    """An open element.

    Attributes:
        node: The element in its tree.
        tag: Its name.
        breaks: Line breaks that part it from its neighbours; 0 for inline elements.
        is_verbatim: Whether line breaks of its text are shown.
        is_hidden: Whether it or an element around it is hidden.
        parent: The element around it.
        block: The innermost block element around it.
        start: Length of the line where it opened.
        chars: Characters of the lines in it, so far.
        link_chars: How many of them are links.
        element: The evidence made of it, once a line needs it.
        place: Where it stands in the markup, once a line needs that.
    """

    __slots__ = (
        "block",
        "breaks",
        "chars",
        "element",
        "is_hidden",
        "is_verbatim",
        "link_chars",
        "node",
        "parent",
        "place",
        "start",
        "tag",
    )

    def __init__(self, node: ElementT, tag: str, breaks: int, parent: Frame[ElementT] | None) -> None:
        """Open an element in another one."""
        self.node = node
        self.tag = tag
        self.breaks = breaks
        self.parent = parent
        self.is_verbatim = self.is_hidden = False
        self.block: Frame[ElementT] | None = None
        self.start = self.chars = self.link_chars = 0
        self.element: Element | None = None
        self.place: tuple[int, int] | None = None


@dataclass(slots=True, eq=False)
class _Draft(Generic[ElementT]):
    """A line that has been written."""

    text: str
    gap: int
    block: Frame[ElementT]
    marks: list[tuple[int, int, Frame[ElementT]]]


class Writer(Generic[ElementT, TextT]):
    """Collects the lines of a page.

    Attributes:
        size: Characters of the lines so far.
    """

    __slots__ = (
        "_blank",
        "_block",
        "_drafts",
        "_gap",
        "_length",
        "_marks",
        "_open",
        "_pieces",
        "_seam",
        "_split",
        "_tree",
        "_verbatim",
        "size",
    )

    def __init__(self, tree: Tree[ElementT, TextT]) -> None:
        """Begin an empty page of a tree."""
        self.size = 0
        self._tree = tree
        self._drafts: list[_Draft[ElementT]] = []
        self._block: Frame[ElementT] | None = None
        # The line that is being written:
        self._pieces: list[str] = []
        self._length = 0
        self._blank = False  # white space came after its last piece
        self._gap = 0  # line breaks that part it from the line before
        self._open: list[Frame[ElementT]] = []  # inline elements around its end
        self._marks: list[tuple[int, int, Frame[ElementT]]] = []  # those that ended on it
        self._seam: tuple[int, Frame[ElementT]] | None = None  # where the last of them ended
        self._split = 0  # where a blank belongs between two of them
        self._verbatim = 0  # open elements that show the line breaks of their text

    def write(self, data: str) -> None:
        """Add a text to the line, its white space as a browser shows it."""
        if self._verbatim and "\n" in data:
            self._write_lines(data)
            return
        words = data.split()
        if not words:
            self._blank = self._blank or bool(data)
            return
        piece = " ".join(words)
        if self._length and (self._blank or data[0].isspace() or self._splits(piece)):
            piece = " " + piece
        self._pieces.append(piece)
        self._length += len(piece)
        self._blank = data[-1].isspace()

    def pass_by(self, breaks: int, tag: str) -> None:
        """Pass an element without content."""
        if tag == "br":
            self.break_line()
        elif breaks:
            self._end_line(breaks)

    def break_line(self) -> None:
        """End the line as `br` does: one after the other leave an empty line."""
        if self._length:
            self._flush()
        self._gap = min(self._gap + 1, 2)

    def enter(self, frame: Frame[ElementT]) -> None:
        """Open an element."""
        self._verbatim += frame.is_verbatim
        frame.block = self._block
        if frame.breaks:
            self._end_line(frame.breaks)
            self._block = frame
        else:
            frame.start = self._length
            self._open.append(frame)
            if self._seam and self._seam[0] == self._length and self._are_apart(self._seam[1], frame):
                self._split = self._length

    def leave(self, frame: Frame[ElementT]) -> None:
        """Close the innermost open element."""
        self._verbatim -= frame.is_verbatim
        if frame.breaks:
            self._end_line(frame.breaks)
            self._block = frame.block
        else:
            self._open.pop()
            if self._length > frame.start:
                self._marks.append((frame.start, self._length, frame))
                self._seam = (self._length, frame)
        if frame.chars and frame.parent is not None:
            frame.parent.chars += frame.chars
            frame.parent.link_chars += frame.link_chars

    def page(self) -> Page:
        """Return the lines as a page; its text holds them and nothing else."""
        parts: list[str] = []
        for draft in self._drafts:
            parts += (_GAPS[draft.gap] if parts else "", draft.text)
        text = "".join(parts)
        folded = fold(text)
        return Page(text, folded, tuple(self._lines(folded.text.split("\n"))))

    def _write_lines(self, data: str) -> None:
        first, *others = data.split("\n")
        self.write(first)
        for line in others:
            self.break_line()
            self.write(line)

    def _splits(self, piece: str) -> bool:
        return self._split == self._length and self._pieces[-1][-1].isalnum() and piece[0].isalnum()

    def _end_line(self, gap: int) -> None:
        """End the line, and part it from the next one by at least some line breaks."""
        if self._pieces:
            self._flush()
        else:
            self._blank = False
        self._gap = max(self._gap, gap)

    def _flush(self) -> None:
        pieces, length = self._pieces, self._length
        text = pieces[0] if len(pieces) == 1 else "".join(pieces)
        marks = self._marks
        for frame in self._open:
            if frame.start < length:
                marks.append((frame.start, length, frame))
            frame.start = 0
        block = self._block
        if block is not None and (text[0].isalnum() or not _is_invisible(text)):
            marks = [(start + (text[start] == " "), end, frame) for start, end, frame in marks]
            self._drafts.append(_Draft(text, self._gap if self._drafts else 0, block, marks))
            self.size += length
            block.chars += length
            block.link_chars += (
                sum(end - start for start, end, frame in marks if frame.tag == "a") if marks else 0
            )
            self._gap = 0
        self._pieces, self._marks, self._length = [], [], 0
        self._blank, self._seam, self._split = False, None, 0

    def _are_apart(self, before: Frame[ElementT], after: Frame[ElementT]) -> bool:
        """Tell whether two inline elements in a row are two things: two links, a date beside a time."""
        if before.tag in ITEMS and after.tag in ITEMS:
            return True
        names = self._tree.attr(before.node, "class"), self._tree.attr(after.node, "class")
        return None not in names and names[0] != names[1]

    def _lines(self, folded: list[str]) -> Iterator[Line]:
        at = number = 0
        for draft in self._drafts:
            if at:
                at += draft.gap
                number += draft.gap
            text, block = draft.text, draft.block
            start, end = trim_span(text, 0, len(text))
            element = block.element or self._element(block)
            place = block.place or self._place(block)
            marks = tuple(self._marks_of(draft, at)) if draft.marks else ()
            trimmed = folded[number].strip()
            gap = draft.gap > 1
            yield Line(
                at + start,
                at + end,
                text[start:end],
                trimmed,
                gap,
                indented=start > 0,
                element=element,
                place=place,
                marks=marks,
            )
            at += len(text)

    def _marks_of(self, draft: _Draft[ElementT], at: int) -> Iterator[Mark]:
        attr = self._tree.attr
        for start, end, frame in draft.marks:
            node, tag = frame.node, frame.tag
            tokens, itemprop, rel = self._tokens(node), attr(node, "itemprop"), attr(node, "rel")
            if not tokens and tag in UNMARKED and itemprop is None:
                continue
            href = attr(node, "href") if tag == "a" else None
            datetime = attr(node, "datetime") if tag == "time" else None
            yield Mark(
                at + start, at + end, tag, tokens, itemprop, rel.lower() if rel else None, href, datetime
            )

    def _tokens(self, node: ElementT) -> tuple[str, ...]:
        attr = self._tree.attr
        names, name = attr(node, "class"), attr(node, "id")
        return tuple(f"{names or ''} {name or ''}".lower().split()) if names or name else ()

    def _element(self, frame: Frame[ElementT]) -> Element:
        """Return the evidence of a frame; it is made once for it and for each frame around it."""
        missing: list[Frame[ElementT]] = []
        at: Frame[ElementT] | None = frame
        while at is not None and at.element is None:
            missing.append(at)
            at = at.parent
        element = at.element if at else None
        for one in reversed(missing):
            element = one.element = self._make_element(one, element)
        return element or Element(frame.tag)

    def _place(self, frame: Frame[ElementT]) -> tuple[int, int] | None:
        """Return where a frame stands, or for an element that the markup left out, the one around it."""
        find = self._tree.place
        at: Frame[ElementT] | None = frame if find else None
        while find and at is not None and frame.place is None:
            frame.place = find(at.node)
            at = at.parent
        return frame.place

    def _make_element(self, frame: Frame[ElementT], parent: Element | None) -> Element:
        attr, node, size = self._tree.attr, frame.node, (frame.chars, frame.link_chars)
        itemprop, role = attr(node, "itemprop"), attr(node, "role")
        return Element(frame.tag, self._tokens(node), itemprop, role, *size, frame.is_hidden, parent)


def _is_invisible(text: str) -> bool:
    start, end = trim_span(text, 0, len(text))
    return start == end
