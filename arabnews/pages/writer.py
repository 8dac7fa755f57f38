"""The text of a page while its markup is being read: pieces go in, lines come out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Generic, TypeAlias

from arabnews.pages.element import Element
from arabnews.pages.tags import ITEMS, ITEMS_OR_WRAPPERS, PICTURES, WRAPPERS
from arabnews.pages.tree import ElementT
from arabnews.text.bidi import INVISIBLES

__all__ = ["UNSEEN", "Draft", "Frame", "Writer"]

UNSEEN = " " + "".join(sorted(INVISIBLES))
"""What may stand at the ends of a written line and shows nothing: other white space became a blank."""

_PARTING = ITEMS | {"small"}
"""Elements that are no part of the word before them: `<b>سالم العابد</b><small>الجمعة</small>`."""
_DATED = re.compile(r"(?<![a-z])(?:date|time|meta|info)(?![a-z])", re.IGNORECASE)
"""Words of the class of a box whose parts are things apart: `<div class="time"><span>…</span><span>…`."""
_TITLED = re.compile(r"(?<![a-z])(?:badge|head|label|marker|tag|title)(?![a-z])")
"""Words of the class of an element that heads another one: `<span class="tag">اقرأ أيضا</span><b>…`."""
_STYLED = ("style", "lang", "dir")
_ICONS = frozenset({"i", "svg"})
"""Empty elements that draw an icon before a word: a clock before the day, a man before the writer."""
_LONGEST_CUT = 160
"""Characters of a line up to which icons part it."""
_MOST_AROUND = 16
"""Inline elements around a line that leave a mark on it; an unclosed one would mark all lines to come."""


class Frame(Generic[ElementT]):
    """An open element.

    Attributes:
        node: The element in its tree.
        tag: Its name.
        breaks: Line breaks that part it from its neighbours; 0 for inline elements.
        is_verbatim: Whether line breaks of its text are shown.
        is_card: Whether it is a link that stands on a line of its own.
        is_hidden: Whether it or an element around it is hidden.
        is_part: Whether it is an inline element that stands apart from the one beside it.
        parent: The element around it.
        block: The innermost block element around it.
        start: Characters that the page had when it opened.
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
        "is_card",
        "is_hidden",
        "is_part",
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
        self.is_verbatim = self.is_hidden = self.is_card = self.is_part = False
        self.block: Frame[ElementT] | None = None
        self.start = self.chars = self.link_chars = 0
        self.element: Element | None = None
        self.place: tuple[int, int] | None = None


Draft: TypeAlias = tuple[str, int, Frame[ElementT], Sequence[tuple[int, int, Frame[ElementT]]], bool]
"""A line that has been written: its characters, no white space at its ends; line breaks that part it from the
line before; the innermost block element that holds it; start, end and frame of each inline element on it;
whether a picture stands between it and the line before, in an element of its own."""


class Writer(Generic[ElementT]):
    """Collects the lines of a page.

    Attributes:
        drafts: The lines so far.
        size: Characters that were written so far.
    """

    __slots__ = (
        "_attr",
        "_base",
        "_blank",
        "_block",
        "_cuts",
        "_gap",
        "_marks",
        "_open",
        "_picture",
        "_pieces",
        "_seam",
        "_split",
        "_verbatim",
        "drafts",
        "size",
    )

    def __init__(self, attr: Callable[[ElementT, str], str | None]) -> None:
        """Begin an empty page of a tree, whose attributes `attr` reads."""
        self._attr = attr
        self.drafts: list[Draft[ElementT]] = []
        self.size = 0
        self._block: Frame[ElementT] | None = None
        self._open: list[Frame[ElementT]] = []  # inline elements
        self._verbatim = 0  # open elements that show the line breaks of their text
        self._picture: Frame[ElementT] | None = None  # the block element of one since the last line
        # The line that is being written:
        self._base = 0  # size of the page before it
        self._pieces: list[str] = []
        self._blank = False  # white space came after its last piece
        self._cuts: list[int] = []  # where an icon stands in it
        self._gap = 0  # line breaks that part it from the line before
        self._marks: list[tuple[int, int, Frame[ElementT]]] = []  # inline elements that ended on it
        self._seam: Frame[ElementT] | None = None  # the last of them, if no text came after it
        self._split = False  # whether a blank belongs between it and what comes

    def write(self, data: str) -> None:
        """Add a text to the line, its white space as a browser shows it."""
        if self._verbatim and "\n" in data:
            self._write_lines(data)
            return
        if data.isspace():
            self._blank = True
            return
        words, pieces = data.split(), self._pieces
        if not words:
            return
        piece = " ".join(words) if len(words) > 1 else words[0]
        if pieces and (self._blank or data[0].isspace() or (self._split and _are_glued(pieces[-1], piece))):
            piece = " " + piece
        pieces.append(piece)
        self.size += len(piece)
        self._blank = data[-1].isspace()
        self._seam = None
        self._split = False

    def pass_by(self, tag: str, breaks: int) -> None:
        """Pass an element without content; one `br` after the other leaves an empty line."""
        if tag == "br":
            self._end_line(self._gap + 1 if not self._pieces and self._gap < 2 else 1)
        elif tag in PICTURES:
            if not self._pieces:
                self._picture = self._block
        elif tag in _ICONS:
            if self._pieces:
                self._cuts.append(self.size - self._base)
        elif breaks:
            self._end_line(breaks)

    def enter(self, frame: Frame[ElementT]) -> None:
        """Open an element."""
        if frame.is_verbatim:
            self._verbatim += 1
        frame.block = self._block
        if frame.breaks:
            if self._pieces or frame.breaks > self._gap:  # else nothing ends; asked for each element, twice
                self._end_line(frame.breaks)
            self._block = frame
            return
        if frame.is_card:
            self._end_line(1)
        frame.start = self.size
        self._open.append(frame)
        if self._seam is not None and self._are_apart(self._seam, frame):
            self._split = self._seam.is_part = frame.is_part = True

    def leave(self, frame: Frame[ElementT]) -> None:
        """Close the innermost open element."""
        if frame.is_verbatim:
            self._verbatim -= 1
        if frame.breaks:
            if self._pieces or frame.breaks > self._gap:
                self._end_line(frame.breaks)
            self._block = frame.block
        else:
            self._open.pop()
            if self._pieces and self.size > frame.start:
                self._mark(frame)
                if self._seam is None or self._seam.tag not in ITEMS or frame.tag not in WRAPPERS:
                    self._seam = frame  # else what ends here is the link or day in the wrapper
            if frame.is_card:
                self._end_line(1)
        if frame.chars and frame.parent is not None:
            frame.parent.chars += frame.chars
            frame.parent.link_chars += frame.link_chars

    def _write_lines(self, data: str) -> None:
        for number, line in enumerate(data.split("\n")):
            if number:
                self.pass_by("br", 0)
            self.write(line)

    def _mark(self, frame: Frame[ElementT]) -> None:
        base = self._base
        start = frame.start - base if frame.start > base else 0
        self._marks.append((start, self.size - base, frame))

    def _end_line(self, gap: int) -> None:
        """End the line, and part it from the next one by at least some line breaks."""
        if self._pieces:
            self._flush()
        if gap > self._gap:  # noqa: PLR1730 - max() would cost a call for each element, twice
            self._gap = gap

    def _are_apart(self, before: Frame[ElementT], after: Frame[ElementT]) -> bool:
        """Tell whether two inline elements in a row are two things: two links, a link beside its date."""
        tags = {before.tag, after.tag}
        if tags & _PARTING and tags <= ITEMS_OR_WRAPPERS and (tags & ITEMS or len(tags) > 1):
            return True
        names = self._attr(before.node, "class"), self._attr(after.node, "class")
        if None not in names or (len(tags) > 1 and any(name and _TITLED.search(name) for name in names)):
            return names[0] != names[1]
        around = after.parent
        if names[0] != names[1] or around is None or before.parent is not around:
            return False
        if (
            around.tag == "div" and before.tag == after.tag == "span"
        ):  # words out of a word processor have a style
            return not any(self._attr(one.node, name) for one in (before, after) for name in _STYLED)
        return _DATED.search(self._attr(around.node, "class") or "") is not None

    def _flush(self) -> None:
        pieces, marks, block = self._pieces, self._marks, self._block
        text = pieces[0] if len(pieces) == 1 else "".join(pieces)
        if self._open:
            for frame in self._open[-_MOST_AROUND:]:
                if frame.start < self.size:
                    self._mark(frame)
        if self._cuts:
            marks.extend(_between_icons(self._cuts, len(text), block))
            self._cuts = []
        if block is not None and text.strip(UNSEEN):
            pictured = self._picture is not None and self._picture is not block
            self.drafts.append((text, self._gap if self.drafts else 0, block, marks or (), pictured))
            self._gap, self._picture = 0, None
            block.chars += len(text)
            if marks:
                block.link_chars += _linked(text, marks)
        if marks:
            self._marks = []
        self._pieces = []
        self._seam = None
        self._base = self.size


def _between_icons(
    cuts: Sequence[int], size: int, block: Frame[ElementT] | None
) -> Iterator[tuple[int, int, Frame[ElementT]]]:
    """Yield the stretches of a line that icons part, each as a frame without an element of its own."""
    stops = [0, *dict.fromkeys(cut for cut in cuts if cut < size), size]
    if block is None or len(stops) < 3 or size > _LONGEST_CUT:
        return
    for start, end in pairwise(stops):
        frame = Frame(block.node, "", 0, block)
        frame.is_part = True
        yield start, end, frame


def _linked(text: str, marks: list[tuple[int, int, Frame[ElementT]]]) -> int:
    """Count the characters of a line that are links."""
    linked = 0
    for start, end, frame in marks:
        if frame.tag == "a":
            linked += end - start - (text[start] == " ")
    return min(linked, len(text)) if linked else 0


def _are_glued(before: str, after: str) -> bool:
    last = before[-1]
    return (last.isalnum() or "\u064b" <= last <= "\u0652") and after[
        0
    ].isalnum()  # `أيضاً` ends in a vowel sign
