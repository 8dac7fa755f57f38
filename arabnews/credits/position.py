"""Where the reading of a credit line stands, and what known words mean there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from arabnews.credits.meanings import Hit, Kind, Sense
from arabnews.credits.pieces import LONGEST_BRAND
from arabnews.credits.tokens import DATE, Segment
from arabnews.credits.vocabulary import Vocabulary
from arabnews.names.person import KNOWN, LIKELY

__all__ = ["Position"]

_NAMED = ("place", "outlet", "agency")
_TITLES = frozenset[Kind](("media-head", "brand-head", "desk-head"))
_LONGEST_TITLE = 7
"""More words behind `صحيفة`, `قناة` or `مكتب` than the longest name has are a sentence."""
_SHORTEST_NAME_RUN = 2
_FROM, _IN, _AFTER = "من", "في", "عن"
_WRITES = ("يكتب", "تكتب")
_FEMININE = ("ه", "ا", "اء")


class _Inside(NamedTuple):
    """How known words stand in a run of unknown ones.

    Attributes:
        named: They are a common given name.
        follows_name: What goes before is long enough for a name.
        ends: They end the segment.
        second: They are the second word of the segment and its last: a verb there would have no story.
        before_date: A date follows.
        leads_on: What follows says where a named person is, or whom he writes for.
        several: They are two words or more.
    """

    named: bool
    follows_name: bool
    ends: bool
    second: bool
    before_date: bool
    leads_on: bool
    several: bool


_INSIDE: dict[Kind, Callable[[Sense, _Inside], bool]] = {
    "verb": lambda _, where: not where.named and not where.second,
    "place": lambda _, where: where.follows_name and not where.named,
    "agency": lambda sense, where: where.follows_name and not where.named and not sense.plain,
    "label": lambda sense, where: where.follows_name and (where.ends or not sense.plain),
    "weak-desk": lambda _, where: where.follows_name and where.ends,
    "outlet": lambda _, where: where.follows_name and where.ends and where.several,
    "media-head": lambda _, where: not where.ends,
    "skip": lambda _, where: where.ends or where.before_date or where.leads_on,
}
"""Which known words end a run of unknown ones."""


class Position:
    """A place in a line between two words.

    Attributes:
        words: The line's folded words.
        vocabulary: What the word lists know.
        segment: The segment that is being read.
        at: Index of the next word.
        run_start: Index of the first of the unknown words before it.
    """

    __slots__ = ("at", "run_start", "segment", "vocabulary", "words")

    words: Sequence[str]
    vocabulary: Vocabulary
    segment: Segment
    at: int
    run_start: int

    def choose(self, hit: Hit) -> Sense | None:
        """Return the meaning that the words have here, `None` if they belong to a run of unknown words."""
        inside = self.at - self.run_start
        if inside:
            return self._choose_inside(hit, inside)
        sense, segment = hit.senses[0], self.segment
        kind = sense.kind
        apart = kind == "date" or (segment.quoted and kind != "desk-head")
        if apart and hit.length < segment.end - segment.start:
            return None
        if kind in _TITLES and self._opens_sentence(self.at + hit.length, sense):
            return None
        if kind == "verb":
            return self._choose_verb(hit, sense)
        return sense if kind not in _NAMED or self._is_named(hit, kind) else None

    def _is_of_a_country(self, hit: Hit) -> bool:
        """Tell whether the words are a paper's and the next one says of which country: `الصباح المغربية`.

        A paper is feminine, whatever its name; not so `الثورة السورية`, where the adjective is the noun's.
        """
        end = self.at + hit.length
        if end >= self.segment.end or self.words[end] not in self.vocabulary.brand_countries:
            return False
        lone = hit.sense("outlet") is not None and hit.sense("place") is None
        return lone and not self.words[end - 1].endswith(_FEMININE)

    def _is_named(self, hit: Hit, kind: Kind) -> bool:
        """Tell whether a place, outlet or agency is meant, and no part of another name."""
        segment = self.segment
        if kind == "place" and self.at > segment.start and self._is_joined_place():
            return False
        if self.at + 1 == segment.end or not (self._opens_name(hit) or self._opens_brand(hit)):
            return True
        return kind == "outlet" and self._is_of_a_country(hit)

    def _opens_sentence(self, start: int, sense: Sense) -> bool:
        """Tell whether `قناة` or `هيئة` opens a sentence, by its length or the little words in it."""
        rest = self.words[start : self.segment.end]
        if sense.kind == "desk-head" and self._follows_label():  # إعداد: فريق الباحثين من …
            return False
        told = sense.plain and any(word in self.vocabulary.names.function for word in rest)
        return told or len(rest) > _LONGEST_TITLE

    def _is_joined_place(self) -> bool:
        """Tell whether the next word is `و` and a place, whatever else it spells: `الرياض وجدة`."""
        word = self.words[self.at]
        hit = self.vocabulary.find([word[1:]], 0, 1) if word[0] == "و" and len(word) > 2 else None
        return hit is not None and hit.sense("place") is not None

    def _opens_brand(self, hit: Hit) -> bool:
        """Tell whether the words only begin the name of an outlet: `عدن نيوز`, `اليمن اليوم`."""
        end = self.segment.end
        if not hit.length < end - self.at <= LONGEST_BRAND:
            return False
        last, known = self.words[end - 1], self.vocabulary
        after = self.words[self.at + hit.length]
        if after[0] == "و" and known.opens(after[1:]):  # شفق نيوز والسومرية نيوز
            return False
        tailed = last in known.brand_tails and self.at + hit.length + 1 == end
        return tailed or last in known.brand_ends or last in known.brand_nows

    def _choose_verb(self, hit: Hit, verb: Sense) -> Sense | None:
        """Return the verb, unless it opens the line as a label or is a given name."""
        if not self.at:
            return hit.sense("source") or verb
        named = hit.length == 1 and self.words[self.at] in self.vocabulary.names.given
        return None if named and self.at + 1 < self.segment.end else verb

    def _opens_name(self, hit: Hit) -> bool:
        """Tell whether a place's or outlet's name is here a given name that opens a person's."""
        titles, names = self.vocabulary.titles, self.vocabulary.names
        if self.words[self.at] in titles.first_words and titles.count(self.words[self.at : self.segment.end]):
            return True
        if hit.length > 1 and self.words[self.at] in names.common and self.at + hit.length < self.segment.end:
            return names.grade(self.words[self.at : self.segment.end]) is KNOWN  # سيدي قاسم العابد
        if hit.length > 1 or self.at + 1 >= self.segment.end:
            return False
        if self.words[self.at + 1] in names.children:  # آب ولد سالم
            return True
        if self.words[self.at] not in names.common:
            return self._is_called_like_town()
        next_hit = self.vocabulary.find(self.words, self.at + 1, self.segment.end)
        return next_hit is None or names.is_known(self.words[self.at + 1])

    def _is_called_like_town(self) -> bool:
        """Tell whether a label and nothing but a family's name stand round a town: `بقلم: تيماء الحداد`."""
        rest, known = self.words[self.at + 1 : self.segment.end], self.vocabulary
        if len(rest) != 1 or rest[0] not in known.names.family or not self._follows_label():
            return False
        return known.find(rest, 0, 1) is None

    def _choose_inside(self, hit: Hit, inside: int) -> Sense | None:
        """Return what words after unknown words are; most stay part of the run."""
        if self.words[self.at - 1] in self.vocabulary.names.particles:
            return None
        ends = self.at + hit.length == self.segment.end
        where = _Inside(
            named=self._is_given(hit),
            follows_name=inside >= _SHORTEST_NAME_RUN,
            ends=ends,
            second=ends and inside == hit.length == 1 and self._follows_label(),
            before_date=self.at + hit.length < self.segment.end and self.words[self.at + hit.length] == DATE,
            leads_on=self._leads_on(self.at),
            several=hit.length > 1,
        )
        chosen = next((s for s in hit.senses if s.kind in _INSIDE and _INSIDE[s.kind](s, where)), None)
        if chosen is not None and chosen.kind == "verb" and ends and (skip := hit.sense("skip")):
            return skip  # بقلم: سالم العابد تابع
        if chosen is None and self.words[self.at] in _WRITES and not ends and self._leads_on(self.at + 1):
            return hit.sense("label")  # سالم العابد يكتب من نزوى
        return chosen

    def _is_given(self, hit: Hit) -> bool:
        """Tell whether the next words are a common given name, `نصر الله` too."""
        names = self.vocabulary.names
        if self.words[self.at] not in names.given:
            return False
        common = self.words[self.at] in names.common
        return common if hit.length == 1 else hit.length == 2 and self.words[self.at + 1] in names.seconds

    def _leads_on(self, at: int) -> bool:
        """Tell whether a name goes before, and behind the next word where he is or whom he writes for.

        `سالم العابد من نزوى`, `كتب سالم العابد في صحيفة الساحل`, `ترجمة سالم العابد عن الساحل`.
        """
        preposition, rest = self.words[at], at + 1
        if preposition not in (_FROM, _IN, _AFTER) or rest == self.segment.end:
            return False
        known, hit = self.vocabulary, self.vocabulary.find(self.words, rest, self.segment.end)
        if hit is None or known.names.grade(self.words[self.run_start : self.at]) < LIKELY:
            return False
        if preposition == _FROM:
            place = " ".join(self.words[rest : rest + hit.length])
            whole = rest + hit.length == self.segment.end or self._names_another(rest + hit.length)
            return whole and hit.sense("place") is not None and place not in known.countries
        media = hit.sense("media-head") or hit.sense("brand-head") or hit.sense("outlet")
        return media is not None and self._follows_label()

    def _names_another(self, at: int) -> bool:
        """Tell whether `و` and another reporter follow: `سالم العابد من نزوى ومنى الشامي من صحار`."""
        word, names = self.words[at], self.vocabulary.names
        joined = word[0] == "و" and word[1:] in names.given and not names.is_known(word)
        return joined and self._follows_label()

    def _follows_label(self) -> bool:
        """Tell whether the line opens with a label, before the unknown words."""
        label = self.vocabulary.find(self.words, 0, self.run_start) if self.run_start else None
        return label is not None and label.sense("label") is not None
