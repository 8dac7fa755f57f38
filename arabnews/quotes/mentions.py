"""People and organisations that the page names where they do not speak."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from arabnews.quotes.vocabulary import Vocabulary, bare

__all__ = ["PageMentions"]

_WORD = r"[ء-ي]+"
_MOST_LOOKUPS = 300  # of different names on one page
_MOST_HITS = 40
_ADJECTIVES = 3

Places = tuple[tuple[int, int], ...]
"""Ranges of the search form."""


@dataclass(slots=True)
class PageMentions:
    """A page in which fuller forms of short mentions are looked up.

    Attributes:
        text: Search form of the page.
        vocabulary: The words of reported speech.
    """

    text: str
    vocabulary: Vocabulary
    _names: dict[tuple[str, ...], Places] = field(default_factory=dict[tuple[str, ...], Places])
    _organizations: dict[str, Places] = field(default_factory=dict[str, Places])

    def full_names(self, surname: Sequence[str]) -> Places:
        """Return the places where given names stand before a surname: «نتنياهو» finds «بنيامين نتنياهو»."""
        key = tuple(surname)
        if key not in self._names and len(self._names) < _MOST_LOOKUPS:
            self._names[key] = self._places(_name_pattern(surname), self._name)
        return self._names.get(key, ())

    def full_organizations(self, noun: str) -> Places:
        """Return the places where a noun has its complement: «المحكمة» finds «محكمة جنايات الساحل»."""
        if noun not in self._organizations and len(self._organizations) < _MOST_LOOKUPS:
            self._organizations[noun] = self._places(_organization_pattern(noun), self._organization)
        return self._organizations.get(noun, ())

    def _places(self, pattern: str, read: Callable[[re.Match[str]], tuple[int, int] | None]) -> Places:
        matches = islice(re.finditer(pattern, self.text), _MOST_HITS)
        return tuple(place for place in map(read, matches) if place is not None)

    def _name(self, match: re.Match[str]) -> tuple[int, int] | None:
        names, before = self.vocabulary.names, match.group("before")
        words = before.split()
        at = len(words)
        while at and (words[at - 1] in names.given or words[at - 1] in names.particles):
            if self._is_post(words[at - 1]):
                break
            at -= 1
        if at == len(words):
            return None
        return match.start("before") + _offset(before, at), match.end("surname")

    def _is_post(self, word: str) -> bool:
        return self.vocabulary.source_kind(word) is not None or word in self.vocabulary.kinds["preposition"]

    def _organization(self, match: re.Match[str]) -> tuple[int, int] | None:
        kinds, cues = self.vocabulary.kinds, self.vocabulary.cues
        end = match.start("rest")
        for word in re.finditer(_WORD, match.group("rest")):
            text = word.group()
            if (
                text in kinds["preposition"]
                or text in kinds["time"]
                or text in cues
                or text in kinds["break"]
            ):
                break
            if text[:1] in "وب" and word.start() and not text.startswith(("بن", "با")):
                break
            end = match.start("rest") + word.end()
        return (match.start("noun"), end) if end > match.start("rest") else None


def _name_pattern(surname: Sequence[str]) -> str:
    words = r"\s+".join(f"(?:ال)?{re.escape(bare(word))}" for word in surname)
    return rf"(?<![ء-ي])(?P<before>(?:{_WORD} ){{1,3}})[«\"“]?(?P<surname>{words})(?![ء-ي])"


def _organization_pattern(noun: str) -> str:
    plain = re.escape(bare(noun))
    adjective = r"ال[ء-ي]+ي[هن]?(?![ء-ي])"
    return (
        rf"(?<![ء-ي])[وبلف]?(?P<noun>{plain}|ال{plain}(?= {adjective}))(?![ء-ي])"
        rf" ?[«\"“]?(?P<rest>(?:{_WORD}[ »\"”]{{0,2}}){{1,{_ADJECTIVES}}})"
    )


def _offset(text: str, count: int) -> int:
    """Return where the word of that number begins in a text of words and blanks."""
    at = 0
    for _ in range(count):
        at = text.index(" ", at) + 1
    return at
