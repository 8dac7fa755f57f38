"""Persons' names: how surely some words are one, and where a list of names divides."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from arabnews.names.shapes import is_cut_short, is_nisba, is_of_its_first, may_be_family

__all__ = ["KNOWN", "LIKELY", "NEVER", "SHAPE", "Grade", "NameBook"]

_MOST_UNITS = 6
_COMMONEST = (["given", "family"], ["given", "given"])
_LONG, _MOST_UNKNOWN, _WITH_FATHER = 4, 2, 3
"""A long name has at most so many words that no list knows; a headline has more."""
_SHORTEST_PAIR, _SHORTEST_ATTACHED = 6, 5
_LATIN = re.compile(r"[A-Z][A-Za-z'.-]*\Z")
_SONS, _SHORTEST_FATHER = ("بن", "بل", "بو", "او", "اد", "ايت"), {"بن": 3, "بل": 3}
"""What the Maghreb writes onto a father's name, and how short that may be; elsewhere four letters."""
_ATTACHED, _THAT = "بلكف", "ان"
_NOT = "لا"
"""It joins names, `دي لا كروز`, and opens none."""
_ARTICLE, _SERVANT, _PLURAL = "ال", "عبدال", "ون"


class Grade(IntEnum):
    """How surely some words are a person's name."""

    NEVER = 0
    """A word among them is in no name."""
    SHAPE = 1
    """Nothing speaks against it, nothing for it."""
    LIKELY = 2
    """One of the words is a known name, or the last has the form of a family name."""
    KNOWN = 3
    """It opens with a known given name and goes on like a name."""


NEVER, SHAPE, LIKELY, KNOWN = Grade
"""The grades by their names alone: looking them up in their class takes longer than comparing them."""


@dataclass(frozen=True, slots=True)
class NameBook:
    """What a lexicon knows about the words of names, all folded.

    Attributes:
        given: Given names.
        common: Given names that are no rare reading of another word.
        family: Family names.
        particles: Words that join the next one: `ابو`, `بن`.
        children: Those of them that stand behind a given name alone: `إسلمو ولد أحمد`.
        nouns: Given names that are everyday words too.
        never: Words in no name.
        function: Words of running text, in no name of any kind, with and without `و`.
        seconds: Words that make one given name with the word before: `نور الدين`, `ضيف الله`.
        foreign: Family names of foreigners, who have no Arabic given name.
        borne: Words in no name but as its last, where many bear them: `حرب`.
        everyday: Words of news that are in no list of names.
        telling: Those of them that tell of a noun, and are no people's name as families bear it.
        sure: Names that are nothing else, and whether each is `given` or `family`: most words of names.
    """

    given: frozenset[str]
    common: frozenset[str]
    family: frozenset[str]
    particles: frozenset[str]
    children: frozenset[str]
    nouns: frozenset[str]
    never: frozenset[str]
    function: frozenset[str]
    seconds: frozenset[str]
    foreign: frozenset[str]
    borne: frozenset[str]
    everyday: frozenset[str]
    telling: frozenset[str]
    sure: Mapping[str, str]

    def is_known(self, word: str) -> bool:
        """Tell whether a folded word is a known given or family name."""
        return word in self.given or word in self.family

    def grade(self, words: Sequence[str]) -> Grade:
        """Tell how surely some words are one person's name.

        >>> from arabnews.lexicon import default_lexicon
        >>> from arabnews.names.book import name_book
        >>> name_book(default_lexicon()).grade(["سالم", "العابد"]).name
        'KNOWN'
        >>> name_book(default_lexicon()).grade(["وزير", "النقل"]).name
        'NEVER'

        Args:
            words: Folded words without titles.
        """
        if words and words[0].isascii() and all(_LATIN.match(word) for word in words):
            return self._grade_latin(words)
        units = self._units(words)
        if units is None or len(units) > _MOST_UNITS:
            return NEVER
        if len(units) < 2 or units[0] == "article" or (words[0] in self.nouns and words[1] in self.foreign):
            return SHAPE  # عودة نيمار
        if units in _COMMONEST or (units[0] == "given" and self._goes_on(units, words)):
            return KNOWN
        if self._is_phrase(units, words):
            return NEVER
        formed = is_cut_short(units, words) or is_of_its_first(words)
        known = units.count("given") + units.count("family") + formed
        likely = known and (len(units) < _LONG or len(units) - known <= _MOST_UNKNOWN)
        return LIKELY if likely and not self._tells_of_things(words) else SHAPE

    def _tells_of_things(self, words: Sequence[str]) -> bool:
        """Tell whether words of news that name nobody stand there: `قوارب الصيد`, `الورد الطائفي البلدية`."""
        first = words[0]
        if first in self.everyday and first not in self.given:
            return True
        rest = (word.removeprefix(_ARTICLE) for word in words[1:] if word.startswith(_ARTICLE))
        return first.startswith(_ARTICLE) and any(word in self.everyday for word in rest)

    def _is_phrase(self, units: list[str], words: Sequence[str]) -> bool:
        """Tell whether an everyday word tells of a noun: `عودة الهدوء`, `وسام الشرف لمعلم`, `هدف هالاند`."""
        told, is_noun = words[1].removeprefix(_ARTICLE), words[0] in self.nouns
        if words[0] in self.telling and words[1] in self.foreign:
            return len(words) == 2
        if units[1] != "article":
            plain = is_noun and units[1] == "word"
            return len(words) == 2 and told in self.telling and (plain or units[0] == "family")
        if not is_noun or told in self.everyday:
            return is_noun
        return any(word[0] == "ل" and word[1:] in self.everyday for word in words[2:])

    def _grade_latin(self, words: Sequence[str]) -> Grade:
        """Tell how surely capitalised words are a name; `Press`, and `FM` beside small letters, are none."""
        capitals = [word.isupper() for word in words if len(word) > 1]
        if any(word in self.never for word in words) or (any(capitals) and not all(capitals)):
            return NEVER
        return KNOWN if len(words) in (2, 3) else SHAPE

    def _goes_on(self, units: list[str], words: Sequence[str]) -> bool:
        """Tell whether words that open with a given name go on like a person's name."""
        if "word" not in units:
            articles = units.count("article")
            return articles == 0 or (articles == 1 and (words[0] not in self.given or self._is_sure(words)))
        if units.count("word") > 1 or not self._is_sure(words):
            return False
        if len(units) == 2:
            return may_be_family(words[-1])
        if units[-1] == "word" and "article" not in units:
            return self._may_end(words[-1])
        between = units[1] == "word" and len(units) == len(words) == _WITH_FATHER
        return between and units[2] in ("given", "family") and may_be_family(words[1])

    def _may_end(self, word: str) -> bool:
        """Tell whether an unknown word ends a name of three: no everyday word, verb or `ب` with a name."""
        if not may_be_family(word) or word[-1] == "ا" or word in self.everyday:
            return False
        rest = word[1:]
        return word[0] not in _ATTACHED or not (rest in self.everyday or self.is_known(rest))

    def _is_of_father(self, word: str) -> bool:
        """Tell whether a word is a son's word of the Maghreb and his father's name: `بوحسين`, `أوبلعيد`."""
        if not word.startswith(_SONS) or word in self.everyday:
            return False
        son = next(son for son in _SONS if word.startswith(son))
        father = word[len(son) :]
        if len(father) < _SHORTEST_FATHER.get(son, 4):
            return False
        return father in self.common or father in self.family

    def _is_sure(self, words: Sequence[str]) -> bool:
        """Tell whether words open with a given name that is common, or made of two, and no everyday word."""
        first = words[0]
        if first in self.nouns:
            return first not in self.particles and words[1] in self.seconds
        paired = first in self.particles or words[1] in self.seconds
        return paired or first in self.common or first.startswith(_SERVANT)

    def divide(self, words: Sequence[str]) -> list[Sequence[str]]:
        """Divide words where `و` joins the name of another person; the `و` goes.

        >>> from arabnews.lexicon import default_lexicon
        >>> from arabnews.names.book import name_book
        >>> name_book(default_lexicon()).divide(["سالم", "العابد", "وفهد", "النجار"])
        [['سالم', 'العابد'], ['فهد', 'النجار']]

        Args:
            words: Folded words.
        """
        parts: list[Sequence[str]] = []
        start, skip = 0, 0
        for at in self.joints(words):
            parts.append([words[start][skip:], *words[start + 1 : at]] if skip else words[start:at])
            lone = words[at] == "و"
            start, skip = (at + 1, 0) if lone else (at, 1)
        parts.append([words[start][skip:], *words[start + 1 :]] if skip else words[start:])
        return parts

    def joints(self, words: Sequence[str]) -> list[int]:
        """Return the indexes of words that begin, after `و`, another name.

        Args:
            words: Folded words.
        """
        found: list[int] = []
        start = 0
        for at in range(2, len(words) - 1):
            word = words[at]
            if word[0] != "و" or at - start < 2 or (len(word) > 1 and self.is_known(word)):
                continue
            rest = word[1:] or words[at + 1]
            if rest in self.given or rest in self.particles or rest.startswith("عبد") or len(rest) > 3:
                found.append(at)
                start = at
        return found

    def _units(self, words: Sequence[str]) -> list[str] | None:
        """Return the kind of each unit of a name: `given`, `family`, `article`, `word`; `None` for none."""
        units: list[str] = []
        at, size = 0, len(words)
        while at < size:
            word, after = words[at], words[at + 1] if at + 1 < size else ""
            sure = self.sure.get(word)
            if sure is not None and after not in self.seconds and after not in self.children:
                units.append(sure)
                at += 1
                continue
            joins = after != "" and word in self.particles and (at > 0 or word != _NOT)
            if word in self.borne and self._is_borne(words, at):
                units.append("family")
                break
            if not joins and self._is_no_name(words, at):
                return None
            pairs = not joins and after in self.seconds and word[:2] != _ARTICLE
            given = joins or pairs or after in self.children or word in self.given
            units.append("given" if given else self._kind(word))
            at += 2 if joins or pairs else 1
            while joins and at < size and words[at - 1] in self.particles:
                at += 1
        return units

    def _is_borne(self, words: Sequence[str], at: int) -> bool:
        """Tell whether an everyday word ends a name as its bearers do: `أسامة الغزالي حرب`."""
        return 0 < at == len(words) - 1 and self._is_sure(words)

    def _is_no_name(self, words: Sequence[str], at: int) -> bool:
        """Tell whether a word is in no name, by the lists or, which its first letter allows, by its form."""
        word = words[at]
        if word in self.never or (word == _NOT and at == 0):
            return True
        first = word[:1]
        if first == "ل" or first == "و":  # noqa: PLR1714 - a tuple costs more
            return self._is_nameless(word)
        return (first == "ي" or word == _THAT) and self._ends(words, at)

    def _is_nameless(self, word: str) -> bool:
        """Tell whether a word by its form is in no name: `للمرور`, `والعسكري`, `لسالم`."""
        if len(word) < _SHORTEST_ATTACHED:
            return False
        if word[:2] == "لل" or (word[:3] == "وال" and (word[-1] == "ي" or word[3:] in self.everyday)):
            return True
        return word[0] == "ل" and word[1:] in self.common and not self.is_known(word)

    def _ends(self, words: Sequence[str], at: int) -> bool:
        """Tell whether a word ends a name before it: `أن`, which a definite noun follows, or `يختتمون`."""
        word = words[at]
        if word == _THAT:  # and no آن
            return at + 1 == len(words) or words[at + 1].startswith(_ARTICLE)
        plural = word.endswith(_PLURAL) and len(word) > _SHORTEST_ATTACHED
        return plural and at > 0 and not self.is_known(word)

    def _is_pair(self, word: str) -> bool:
        """Tell whether a word is a given name of two, written together: `نورالدين`."""
        return len(word) > _SHORTEST_PAIR and word.endswith(tuple(self.seconds)) and word[:2] != _ARTICLE

    def _kind(self, word: str) -> str:
        """Return the kind of a word that is no given name of the lists."""
        if (word.startswith(_SERVANT) and len(word) > len(_SERVANT) + 1) or self._is_pair(word):
            return "given"
        if word in self.family or is_nisba(word) or self._is_of_father(word):
            return "family"
        if word.startswith("ال") and len(word) > 4:
            return "article"
        return "initial" if len(word) == 1 and word.isalpha() else "word"
