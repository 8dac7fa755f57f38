"""Who has spoken on the page, found again by another mention."""

from __future__ import annotations

from dataclasses import dataclass, field

from arabnews.quotes.names.no_names import may_lengthen
from arabnews.quotes.phrases.read import Phrase
from arabnews.quotes.speakers.entities import Entity, clashes, ends_alike, is_other_kind, significant
from arabnews.quotes.speakers.mentions import PageMentions
from arabnews.quotes.speakers.misspelt import are_alike
from arabnews.quotes.speakers.portrait import ARTICLE
from arabnews.quotes.words.heads import bare, stem
from arabnews.quotes.words.lands import is_post_of_land, nation_stems
from arabnews.quotes.words.particles import LIGHT
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["Spoken"]

_FULL_NAME = 2  # words
_POST_OF_TEAM = 2  # words
_PERSONS = frozenset({"person", "unnamed"})
_SOURCES = frozenset({"unnamed", "document"})


@dataclass(slots=True)
class Spoken:
    """Those who have spoken, in the order of the text.

    Attributes:
        vocabulary: The words of reported speech.
        mentions: The names of the page.
        entities: Who has spoken, each once.
    """

    vocabulary: Vocabulary
    mentions: PageMentions
    entities: list[Entity] = field(default_factory=list[Entity])

    def by_nation(self, phrase: Phrase, gender: str) -> Entity | None:
        """واتهم التونسي الحكام: alone a nationality is no name where a Tunisian has spoken or acted.

        Args:
            phrase: The mention.
            gender: What the verb says.
        """
        if len(phrase.words) != 1 or phrase.words[0] not in self.vocabulary.nationalities:
            return None
        nation = stem(phrase.words[0])
        for entity in reversed(self.entities):
            if entity.kind == "person" and nation in entity.words and not clashes(entity.gender, gender):
                called_so = nation in map(stem, entity.name) or self.mentions.full_names(phrase.words)
                return None if called_so else entity
        return None

    def by_name(self, phrase: Phrase, gender: str) -> Entity | None:
        """الحلو، سامر الحلو: the last whose name it is or may be.

        Args:
            phrase: The mention.
            gender: What the verb says.
        """
        name = significant(phrase.name_words)
        if not name:
            return None
        if phrase.head is None and phrase.role is None and len(name) == len(phrase.words):
            organization = self._organization_called({stem(word) for word in phrase.words})
            if organization is not None:
                return organization
        words, family, joined = set(name), self._family(phrase), "".join(phrase.name_words)
        for entity in reversed(self.entities):
            shared = entity.called_by & words
            alike = shared and (shared == entity.called_by or len(shared) == len(name))
            again = family is not None and bare("".join(entity.name[-1:])) == family
            if (alike or again or ends_alike(entity.name, joined)) and not clashes(entity.gender, gender):
                return entity
        return self._misspelt(phrase, gender)

    def _misspelt(self, phrase: Phrase, gender: str) -> Entity | None:
        """القيمري، القميري: a family name alone that nobody on the page has, and the last speaker nearly."""
        name, last = "".join(phrase.words), next(reversed(self.entities), None)
        if len(phrase.words) > 1 or last is None or last.kind != "person" or len(last.name) < _FULL_NAME:
            return None
        if not are_alike(name, last.name[-1]) or clashes(last.gender, gender):
            return None
        names = self.vocabulary.names
        both = names.is_known(name) and names.is_known(last.name[-1])  # الحسني، الحسيني
        return None if both or self.mentions.full_names(phrase.words) else last

    def _family(self, phrase: Phrase) -> str | None:
        """رفض سيلفا التظاهر: perhaps a family name met before, behind it a noun that is in no name."""
        words = phrase.name_words
        if len(words) == 1 or phrase.head is not None:
            return None
        plain = words[1].startswith(ARTICLE) and not may_lengthen(words[1], self.vocabulary)
        return bare(words[0]) if plain else None

    def _organization_called(self, words: set[str]) -> Entity | None:
        """الأرصاد: the organisation whose name has these words, unless they are a person's too."""
        if any(
            self.vocabulary.names.is_known(word) or self.vocabulary.names.is_known("ال" + word)
            for word in words
        ):
            return None
        bodies = (e for e in reversed(self.entities) if e.kind in {"organization", "media"})
        return next((entity for entity in bodies if words <= entity.words), None)

    def by_role(self, phrase: Phrase, gender: str) -> Entity | None:
        """الوزير، الحركة، المصدر ذاته، المسؤول المصري: the last speaker described by these words.

        Args:
            phrase: The mention.
            gender: What the verb says.
        """
        if phrase.name_words or not phrase.words or phrase.head is None:
            return None
        if not phrase.words[0].startswith("ال") and phrase.head not in {"role", "organization"}:
            return None
        said = self._said(phrase)
        words = [*map(stem, said)]
        if not words:
            return None
        if len(words) == 1 and words[0] in self.vocabulary.kinds["anybody"]:
            return self._latest(_SOURCES, "")
        if len(words) == 1 and phrase.words[0] in self.vocabulary.kinds["who-spoke"]:
            woman = phrase.words[0].endswith("ه")  # السيدة
            latest = self._latest(_PERSONS, "f" if woman else "m")
            return None if latest is not None and woman and not latest.gender else latest
        return self._described(phrase, said, gender)

    def _latest(self, kinds: frozenset[str], gender: str) -> Entity | None:
        """المصدر، الرجل: the last speaker of some kinds."""
        of_kind = (e for e in reversed(self.entities) if e.kind in kinds)
        return next((e for e in of_kind if not clashes(e.gender, gender)), None)

    def _described(self, phrase: Phrase, said: list[str], gender: str) -> Entity | None:
        words = [*map(stem, said)]
        head, best, most = words[0], None, 0
        for entity in reversed(self.entities):
            if head not in entity.words or clashes(entity.gender, gender) or is_other_kind(phrase, entity):
                continue
            shared = sum(word in entity.words or word in self.vocabulary.epithets for word in words)
            shared += sum(is_post_of_land(word, entity.role, self.vocabulary) for word in said[1:])
            other = self._is_elsewhere(words, entity) or self._is_foreign(words, entity)
            nearly = 2 * shared > len(words) and not other
            if shared > most and (shared == len(words) or nearly):
                best, most = entity, shared
        return best

    def _said(self, phrase: Phrase) -> list[str]:
        """سماحة المفتي، المدرب ذاته، مدرب الفريق الأحمر: the words of a post that tell it from another."""
        vocabulary = self.vocabulary
        styles = (word for word in phrase.words if vocabulary.source_kind(word) != "style")
        said = [word for word in styles if word not in LIGHT and word not in vocabulary.kinds["same"]]
        if len(said) <= _POST_OF_TEAM:
            return said
        return [word for word in said if word not in vocabulary.kinds["team"]]

    def _is_elsewhere(self, words: list[str], entity: Entity) -> bool:
        """والي ولاية تعز beside والي ولاية سنار: another place is another post."""
        cities = self.vocabulary.cities
        return any(
            word not in entity.words and (word in cities or ARTICLE + word in cities) for word in words
        )

    def _is_foreign(self, words: list[str], entity: Entity) -> bool:
        """وزارة الدفاع الأذربيجانية beside وزارة الدفاع الأرمينية: of another country it is another."""
        nations = nation_stems(self.vocabulary)
        return any(word in nations and word not in entity.words for word in words) and not nations.isdisjoint(
            entity.words
        )
