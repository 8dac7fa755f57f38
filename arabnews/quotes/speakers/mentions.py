"""People and organisations that the page names where they do not speak."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from arabnews.quotes.names.bodies import closes_body
from arabnews.quotes.names.complements import is_place
from arabnews.quotes.names.no_names import is_no_name
from arabnews.quotes.names.openings import OF_FATHER
from arabnews.quotes.names.posts import is_name_not_post
from arabnews.quotes.speakers.body_ends import NISBA, ends_body
from arabnews.quotes.words.heads import DEFINITE, SERVANT, bare
from arabnews.quotes.words.particles import NO_NAME, TOPIC
from arabnews.quotes.words.spelling import Spelling
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["PageMentions", "Places"]

Places = tuple[tuple[int, int], ...]
"""Ranges of the search form."""

_WORD = re.compile("[ء-ي]+")
_BEFORE = re.compile(r"((?:[ء-ي]+ ){1,6})[«\"“]?\Z")
_AFTER = re.compile(r"(?: ?[«\"“]?[ء-ي]+[»\"”]?){1,3}")
_POST = re.compile("،? ([ء-ي]+)")
_WITH_VERB = 2  # words before a surname: a verb and a given name
_ALI = "علي"
_SIR = frozenset({"السيد", "السيده"})  # a man's name too
_OF_FATHERS = ("ابو", "ابي", "بو", "بن", "ولد", "عبد")  # before the name of a father or a son
_SHORTEST_FATHER = 3
_MOST_LOOKUPS = 300  # of different names on one page
_MOST_HITS = 40  # of one name
_REACH = 60  # characters before a surname


@dataclass(slots=True)
class PageMentions:
    """A page in which fuller forms of short mentions are looked up.

    Attributes:
        text: Search form of the page.
        vocabulary: The words of reported speech.
        spelling: How the page writes last letters, if that is known.
    """

    text: str
    vocabulary: Vocabulary
    spelling: Spelling | None = None
    _known: dict[str, Places] = field(default_factory=dict[str, Places])

    def full_names(self, surname: Sequence[str]) -> Places:
        """Return the places where given names stand before a surname: «نتنياهو» finds «بنيامين نتنياهو»."""
        spellings = (self._look_up(form, self._name) for form in self._spellings(surname))
        return next(filter(None, spellings), ())

    def _spellings(self, surname: Sequence[str]) -> Iterator[str]:
        """أبو شنب is also written أبوشنب, عبدالعزيز also عبد العزيز."""
        yield bare(" ".join(surname))
        if surname[0] in _OF_FATHERS:
            yield "".join(surname)
        elif len(surname) == 1:
            for opening in _OF_FATHERS:
                rest = surname[0].removeprefix(opening)
                if rest != surname[0] and len(rest) >= _SHORTEST_FATHER:
                    yield f"{opening} {rest}"

    def full_organizations(self, noun: str) -> Places:
        """Return the places where a noun has its complement: «المحكمة» finds «محكمة جنايات الساحل»."""
        return self._look_up(bare(noun), self._organization)

    def names_body(self, name: str, gender: str) -> bool:
        """Tell whether a noun says what a lone name is: «شركة معادن», where معادن says something.

        Args:
            name: The name in its search form.
            gender: What the verb tells of whoever says something; nothing if no verb does.
        """
        places = islice(self._occurrences(name), _MOST_HITS)
        return any(self._is_behind_body(start, gender) for start, _ in places)

    def _is_behind_body(self, start: int, gender: str) -> bool:
        before = _BEFORE.search(self.text, max(0, start - _REACH), start)
        if before is None:
            return False
        noun = before.group(1).split()[-1].removeprefix("و")
        if noun.endswith("ه"):
            return gender != "m" and self.vocabulary.sources.get(noun) == "organization"
        return gender != "f" and noun in self.vocabulary.kinds["bare-body"]

    def _look_up(self, form: str, read: Callable[[int, int], tuple[int, int] | None]) -> Places:
        if form not in self._known and len(self._known) < _MOST_LOOKUPS:
            places = (read(*place) for place in islice(self._occurrences(form), _MOST_HITS))
            self._known[form] = tuple(place for place in places if place is not None)
        return self._known.get(form, ())

    def _occurrences(self, form: str) -> Iterator[tuple[int, int]]:
        at = self.text.find(form)
        while at >= 0:
            end = at + len(form)
            if not self.text[end : end + 1].isalpha():
                yield at, end
            at = self.text.find(form, end)

    def _name(self, start: int, end: int) -> tuple[int, int] | None:
        if self.text[max(0, start - 2) : start] == "ال":
            start -= 2
        reach = max(0, start - _REACH)
        before = _BEFORE.search(self.text, reach, start)
        if before is None or (start and self.text[start - 1].isalpha()):
            return None
        words = before.group(1).split()
        at = self._first_given(words, len(words))
        named = [*words, *self.text[start:end].split()]
        if at == len(words) and self._is_sure(named, at - 1, before.start(1)):
            at -= 1
        if at == len(words) and (self._follows_post(words) or self._precedes_post(words, end)):
            at -= 1
        if at == len(words) > 1 and self._is_middle(words):
            at = self._first_given(words, at - 1)
        return None if at == len(words) else (before.start(1) + _offset(before.group(1), at), end)

    def _first_given(self, words: Sequence[str], at: int) -> int:
        """Step back over given names: عبد الكريم نور الدين."""
        rules = (self._is_given, self._is_of_faith, self._is_attribute)
        last = at
        while at and any(rule(words, at - 1) for rule in rules):
            at -= 1
        if 0 < at < last and words[at] in OF_FATHER and words[at - 1] in self.vocabulary.names.given:
            at -= 1  # سلطان بن سالم
        while at + 1 < last and self._is_of_post(words, at):
            at += 1
        return at

    def _is_of_post(self, words: Sequence[str], at: int) -> bool:
        """السيد سالم، الرئيس التركي سالم، مدرب النصر سالم، مدرب باريس سان جيرمان سالم: what a post is of."""
        word, vocabulary = words[at], self.vocabulary
        if word in _SIR or closes_body(words, at + 1, vocabulary):
            return True
        if not word.startswith("ال") or word in vocabulary.kinds["given-with-article"]:
            return False
        nation = word in vocabulary.nationalities or word in vocabulary.kinds["club"]
        described = at > 0 and words[at - 1].startswith(DEFINITE)  # رئيس الحزب الدستوري الحر سالم
        return at > 0 and (nation or described or vocabulary.source_kind(words[at - 1]) is not None)

    def _is_middle(self, words: Sequence[str]) -> bool:
        """محمد شياع السوداني، سالم برمة ناصر: an unknown word between a given name and the family name."""
        word, vocabulary = words[-1], self.vocabulary
        if word.startswith(("ال", "لل", "و", "ف")) or word in vocabulary.place_heads or self._is_plain(word):
            return False
        if word in vocabulary.kinds["preposition"] or word in NO_NAME:  # التقى سالم مع ناصر
            return False
        if word[0] in "بل" and self._is_noun(word[1:]):
            return False
        return self._first_given(words, len(words) - 1) < len(words) - 1

    def _is_noun(self, word: str) -> bool:
        """بمدينة ناصر، لسالم ناصر: with a joined preposition a listed word is no name."""
        vocabulary = self.vocabulary
        return (
            word.startswith("ال")
            or word in vocabulary.place_heads
            or (self._is_plain(word) or vocabulary.names.is_known(word) or is_no_name(word, vocabulary))
        )

    def _is_given(self, words: Sequence[str], at: int) -> bool:
        names = self.vocabulary.names
        if words[at] not in names.given and words[at] not in names.particles:
            return False
        if is_place(words, at, self.vocabulary):
            return False
        ali = words[at] == _ALI and at > 0 and words[at - 1] in names.given  # حيدر علي
        return ali or not self._is_plain(words[at])

    def _is_attribute(self, words: Sequence[str], at: int) -> bool:
        """عبد المهيمن سالم: the second word of a given name, whatever the attribute is."""
        return at > 0 and words[at - 1] == SERVANT and words[at].startswith("ال")

    def _is_sure(self, words: Sequence[str], at: int, start: int) -> bool:
        """منقذ أبو سالم, who is no rescuer; علي النعيمي, where the page writes the preposition على."""
        if words[at] not in self.vocabulary.cues and is_name_not_post(words, at, self.vocabulary):
            return True
        if words[at] != _ALI or self.spelling is None or not self.spelling.tells_ali:
            return False
        return self.spelling.last_letter(start + len(" ".join(words[: at + 1]))) == "ي"

    def _is_of_faith(self, words: Sequence[str], at: int) -> bool:
        """نور الدين سالم: the second word of a given name."""
        return at > 0 and words[at] in self.vocabulary.kinds["of-faith"] and self._is_given(words, at - 1)

    def _follows_post(self, words: Sequence[str]) -> bool:
        """الرئيس الأميركي باراك أوباما: an unknown word between a nationality and the surname."""
        if len(words) < 2 or words[-1].startswith(DEFINITE):
            return False
        if self._is_plain(words[-1]) and not self._is_hers(words):
            return False
        if closes_body(words, len(words) - 1, self.vocabulary):  # مدرب مانشستر سيتي جوان
            return True
        if words[-2] in self.vocabulary.countries:  # حارس منتخب البرازيل تياغو
            return self.vocabulary.source_kind("".join(words[-3:-2])) is not None
        return NISBA.fullmatch(words[-2]) is not None or bool(self.vocabulary.title_count(words[-2:]))

    def _is_hers(self, words: Sequence[str]) -> bool:
        """الكاتبة التونسية شهد: behind a feminine noun no verb is masculine, so that it is a name."""
        form = self.vocabulary.cues.get(words[-1])
        name = words[-1] in self.vocabulary.names.given and (form is None or form.gender == "m")
        return name and words[-2].endswith("يه")

    def _precedes_post(self, words: Sequence[str], end: int) -> bool:
        """تحدث ديدييه ديشان، المدير الفني: an unknown word between a verb and a surname with its post."""
        after = _POST.match(self.text, end)
        if after is None or len(words) < _WITH_VERB or words[-1].startswith(("ال", "و", "ب", "ل", "ف")):
            return False
        return self.vocabulary.source_kind(after.group(1)) == "role" and not self._is_plain(words[-1])

    def _is_plain(self, word: str) -> bool:
        vocabulary = self.vocabulary
        return (
            vocabulary.source_kind(word) is not None
            or word in vocabulary.kinds["preposition"]
            or word in vocabulary.kinds["time"]
            or word in vocabulary.cues
            or word in vocabulary.phrase_ends
            or word in TOPIC  # أما الحداد, who is no Ama
        )

    def _organization(self, start: int, end: int) -> tuple[int, int] | None:
        before = self.text[max(0, start - 2) : start]
        definite = before in {"ال", "لل"}
        after = _AFTER.match(self.text, end)
        if after is None:
            return None
        words = list(_WORD.finditer(self.text, end, after.end()))
        if definite and not NISBA.fullmatch(words[0].group()):
            return None
        head = self.text[start:end]
        last, previous = end, ""
        for match in words:
            word = match.group()
            if ends_body(word, previous, head, definite=definite, vocabulary=self.vocabulary):
                break
            last, previous = match.end(), word
        return (start - 2 if before == "ال" else start, last) if last > end else None


def _offset(text: str, count: int) -> int:
    """Return where the word of that number begins in a text of words and single blanks."""
    at = 0
    for _ in range(count):
        at = text.index(" ", at) + 1
    return at
