"""Reads a view back as a strict reader does: every element is closed where it must be."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

__all__ = ["Element", "Letter", "Reader", "read", "shown_text"]

_VOID = frozenset({"meta"})


@dataclass(eq=False)
class Element:
    """One element with its attributes, the characters inside it, and those that stand in no other."""

    tag: str
    attributes: dict[str, str]
    parent: Element | None
    pieces: list[str] = field(default_factory=list[str])
    own: list[str] = field(default_factory=list[str])

    @property
    def text(self) -> str:
        return "".join(self.pieces)

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def inside(self) -> list[Element]:
        """Return the element and those around it, from the inside."""
        return [self, *(self.parent.inside() if self.parent else ())]


@dataclass(frozen=True)
class Letter:
    """One character of the article's text, and the looks and tips of the marks around it."""

    character: str
    marks: tuple[tuple[str, str], ...]
    is_hidden: bool


class Reader(HTMLParser):
    """Gathers elements and letters, and refuses tags that do not nest."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.letters: list[Letter] = []
        self._open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), attrs
        element = Element(
            tag, {name: value or "" for name, value in attrs}, self._open[-1] if self._open else None
        )
        self.elements.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.pieces.append(data)
        if self._open:
            self._open[-1].own.append(data)
        around = self._open[-1].inside() if self._open else []
        if any("text" in element.classes for element in around):
            marks = tuple(
                (element.attributes["class"], element.attributes["title"])
                for element in around
                if element.tag == "mark"
            )
            is_hidden = any("hidden" in element.attributes for element in around)
            self.letters += (Letter(character, marks, is_hidden) for character in data)

    def close(self) -> None:
        super().close()
        assert self._open == []

    def of_class(self, name: str) -> list[Element]:
        return [element for element in self.elements if name in element.classes]

    def of_tag(self, name: str) -> list[Element]:
        return [element for element in self.elements if element.tag == name]


def read(html: str) -> Reader:
    """Read a page."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader


def shown_text(html: str) -> str:
    """Return the article's text as the page holds it, without tags."""
    return "".join(letter.character for letter in read(html).letters)
