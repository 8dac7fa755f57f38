"""What a page prints of a speaker: name, post and body as they stand, without marks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from arabnews.quotes.phrases.read import Phrase
from arabnews.quotes.speakers.entities import Entity, nominative, significant
from arabnews.quotes.words.vocabulary import Vocabulary
from arabnews.text.fold import Folded

__all__ = ["ARTICLE", "MARKS", "Portraits"]

ARTICLE = "ال"
MARKS = re.compile("[«»“”„‟\"″‹›]+|''")
_TO_THE = "لل"
_TYPE_AND_NAME = 2  # words of صحيفة (الضفة)


@dataclass(frozen=True, slots=True)
class Portraits:
    """The page from which speakers are described.

    Attributes:
        folded: The page.
        vocabulary: The words of reported speech.
    """

    folded: Folded
    vocabulary: Vocabulary

    def draw(self, phrase: Phrase, gender: str, number: str, issuer: str | None) -> Entity:
        """Describe somebody by a phrase.

        Args:
            phrase: The phrase, read.
            gender: What the verb says.
            number: The same.
            issuer: Whoever spoke last for a body, which issues a document that names nobody.

        Returns:
            Somebody who speaks on the page.
        """
        name, role, organization = map(self._print, (phrase.name, phrase.role, phrase.organization))
        if phrase.kind in {"organization", "media"} and name is None:
            name = self._whole(phrase)
            name = None if name is None else _without_brackets(name, len(phrase.words))
        if phrase.kind == "media":
            organization = self._agency(phrase) or organization
        if phrase.kind == "document":
            role, organization = self._whole(phrase), organization if phrase.issued else issuer
        if name is None and role is None:
            role = self._whole(phrase)
        role = nominative(role) if role is not None and phrase.head in {"unnamed", "people"} else role
        if phrase.kind == "media" and not set(phrase.words).isdisjoint(self.vocabulary.agencies):
            gender = gender or "f"  # وفقا لرويترز
        plural = "p" if "p" in (phrase.number, number) else number
        words = list(phrase.name_words)
        return Entity(
            phrase.kind,
            name,
            role,
            organization,
            words,
            set(significant(words)),
            self.words_of(phrase),
            gender or phrase.gender,
            plural,
        )

    def words_of(self, phrase: Phrase) -> set[str]:
        """Return the stems by which who is meant is known again: also مدرب for المدير الفني.

        Args:
            phrase: The phrase.
        """
        words = set(phrase.stems)
        if phrase.kind == "person" and phrase.role is not None:
            words.update(word for post, word in self.vocabulary.second_posts if post <= phrase.stems)
        return words

    def _whole(self, phrase: Phrase) -> str | None:
        return self._print((phrase.start, phrase.end))

    def _agency(self, phrase: Phrase) -> str | None:
        """«وام»: the agency's full name."""
        names = self.vocabulary.full_names
        return next((names[word] for word in phrase.words if word in names), None)

    def _print(self, place: tuple[int, int] | None) -> str | None:
        if place is None:
            return None
        start, end = self.folded.to_source(*place)
        printed = self.folded.source[start:end]
        if MARKS.search(printed):
            printed = MARKS.sub(" ", printed).replace(" ،", "،")
        if self._lacks_article(place[0]):
            printed = ARTICLE + printed
        return " ".join(printed.split()).strip(" ،,-") or None

    def _lacks_article(self, start: int) -> bool:
        """وفقا للوزارة: the article is written with one letter behind لـ; the name is الوزارة."""
        text = self.folded.text
        return (
            text[max(0, start - 2) : start] == _TO_THE and not text[max(0, start - 3) : start - 2].isalpha()
        )


def _without_brackets(name: str, words: int) -> str:
    """منظمة البحر للطفولة (يونيماريس): what else a body is called goes; صحيفة (الواحة) is called so."""
    if words > _TYPE_AND_NAME:
        return name.partition(" (")[0]
    return name.replace("(", "").replace(")", "")
