"""Somebody who speaks on a page, and whether a verb may mean that one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from arabnews.models.quotes import Speaker, SpeakerKind
from arabnews.models.trusted import trusted
from arabnews.quotes.names.no_names import may_lengthen
from arabnews.quotes.phrases.found import Found
from arabnews.quotes.phrases.read import Phrase
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import LIGHT, ONE_OF
from arabnews.quotes.words.vocabulary import Vocabulary
from arabnews.text.fold import fold_text

__all__ = [
    "Entity",
    "agrees",
    "agrees_phrase",
    "clashes",
    "ends_alike",
    "is_fuller",
    "is_other_kind",
    "is_short",
    "is_sure",
    "nominative",
    "significant",
]

_SOUND_PLURAL = re.compile(r"(?<=[ء-ي]{3})ين(?![ء-ي])")
_MANY = ("ون", "ين")
_SOUND_PLURALS = re.compile(r"[ء-ي]{3,}ين(?: [ء-ي]{3,}ين)*(?![ء-ي])")
_ALI = "علي"  # in a name no preposition
_LONGEST_POST = 7  # words of whoever acts without a name


@dataclass(slots=True)
class Entity:
    """Somebody who speaks on the page, as far as it is known.

    Attributes:
        kind: What sort of source it is.
        called: The name as it is printed.
        role: The post or description.
        organization: The organisation spoken for.
        name: Words of the name.
        called_by: Those of them that tell it from another, without article.
        words: Stems of all words of all mentions.
        gender: What verbs and nouns say.
        number: The same.
    """

    kind: SpeakerKind
    called: str | None
    role: str | None
    organization: str | None
    name: list[str]
    called_by: set[str]
    words: set[str]
    gender: str = ""
    number: str = "s"
    _speaker: Speaker | None = None

    @property
    def speaker(self) -> Speaker:
        """The best description; ask for it when the whole page is read."""
        if self._speaker is None:
            self._speaker = trusted(
                Speaker,
                kind=self.kind,
                name=self.called,
                role=self.role,
                organization=self.organization,
                mentions=(),
                quotations=0,
            )
        return self._speaker


def clashes(one: str, other: str) -> bool:
    """Tell whether two genders are known and differ."""
    return bool(one and other and one != other)


def agrees_phrase(found: Found, phrase: Phrase) -> bool:
    """Tell whether the verb of a statement may have a phrase for its subject."""
    if found.number in {"p", "d"} and phrase.number == "s":
        return "و" in "".join(word[:1] for word in phrase.words[1:])
    return not clashes(found.gender, phrase.gender)


def agrees(found: Found, entity: Entity) -> bool:
    """Tell whether the verb of a statement may mean somebody."""
    if found.number in {"p", "d"}:
        return entity.number != "s"
    if entity.number != "s":
        return found.gender == "f" and entity.gender == "f"
    return not clashes(found.gender, entity.gender)


def is_other_kind(phrase: Phrase, entity: Entity) -> bool:
    """Tell whether somebody is no body: مجلس السيادة beside عضو في مجلس السيادة, who has all its words.

    Nor is a paper, or what is written, a person: مدير المتحف beside رسالة من مدير المتحف; nor are many.
    """
    if phrase.kind == "group" and entity.kind == "person" and phrase.words[0].endswith(_MANY):
        return True
    if phrase.head == "role":
        return entity.kind in {"document", "media"}
    return phrase.head == "organization" and phrase.kind != entity.kind in {"person", "persons", "unnamed"}


def is_sure(phrase: Phrase) -> bool:
    """Tell whether a phrase is one person: a long one without a name holds the verb's object too."""
    return phrase.name is not None or phrase.kind != "person" or len(phrase.words) <= _LONGEST_POST


def significant(words: list[str]) -> list[str]:
    """Return the words of a name that tell it from another, without article."""
    return [bare(word) for word in words if word not in LIGHT or word == _ALI]


def is_short(words: list[str], vocabulary: Vocabulary) -> bool:
    """Tell whether a name is one surname: الحلو، أبو سالم، ولد عبد العزيز."""
    at = 0
    while at < len(words) - 1 and words[at] in vocabulary.names.particles:
        at += 1
    return len(significant(words[at:])) == 1


def ends_alike(name: list[str], joined: str) -> bool:
    """Tell whether a name ends in words written without blanks: عمار أبو شنب، أبوشنب."""
    if not name or not joined.endswith(name[-1]):
        return False
    return any("".join(name[at:]) == joined for at in range(len(name)))


def is_fuller(words: list[str], name: list[str], vocabulary: Vocabulary) -> bool:
    """Tell whether a name is longer: سامر الحلو than الحلو; سلمى الصورة is not سلمى with her family name."""
    return len(words) > len(name) and all(word in name or may_lengthen(word, vocabulary) for word in words)


def nominative(role: str) -> str:
    """Put the plurals at the head of a description into the nominative: مسؤولين أمنيين; not وزارة التموين."""
    many = _SOUND_PLURALS.match(role)
    if many is None or fold_text(role).partition(" ")[0] in ONE_OF:
        return role
    return _SOUND_PLURAL.sub("ون", many[0]) + role[many.end() :]
