"""Whether a new post is that of the last speaker: قال المدرب سامر الحلو …؛ وأضاف مدرب الساحل."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.phrases.found import Found
from arabnews.quotes.phrases.read import Phrase
from arabnews.quotes.speakers.entities import Entity
from arabnews.quotes.speakers.spoken import Spoken
from arabnews.quotes.words.heads import bare, stem
from arabnews.text.fold import fold_text

__all__ = ["may_go_on", "means_last"]

_ARTICLE = "ال"
_ONE = frozenset({"role", "unnamed"})


def may_go_on(found: Found, phrase: Phrase) -> bool:
    """Tell whether a phrase is a post alone that points at somebody known.

    Args:
        found: The statement.
        phrase: Its speaker phrase.
    """
    if phrase.head not in _ONE or phrase.name_words or found.turn or phrase.number != "s":
        return False
    ends = phrase.words if found.adds else phrase.words[:1]  # وأضاف مدير المتحف
    return any(word.startswith(_ARTICLE) for word in (ends[0], ends[-1]))


def means_last(found: Found, phrase: Phrase, last: Entity, spoken: Spoken, text: str) -> bool:
    """Tell whether a post, perhaps new, is that of the last speaker: المدرب الويلزي, the coach of before.

    Args:
        found: The statement.
        phrase: The post.
        last: Who has spoken last.
        spoken: Who has spoken on the page.
        text: Search form of the page.
    """
    entities, vocabulary = spoken.entities, spoken.vocabulary
    head, nations = phrase.words[0], vocabulary.nationalities
    unique = bare(head) in vocabulary.kinds["office"]
    if stem(head) in last.words:
        foreign = all(word in nations for word in phrase.words[1:]) and len(phrase.words) > 1
        if any(_ARTICLE + word in nations for word in last.words):
            return False
        return (foreign and not unique) or (found.adds and _says_more(phrase, last, entities))
    if text.find(bare(head)) < phrase.start:  # الوزير السعودي beside وزير النفط
        return False
    called = sum(entity.kind == "person" and bool(entity.called) for entity in entities)
    only = called <= 1 and len(phrase.words) == 1 and not unique
    return found.adds or phrase.same or only


def _says_more(phrase: Phrase, last: Entity, entities: Sequence[Entity]) -> bool:
    """المدرب سامر الحلو, then مدرب الساحل: a post told without what it is of, and nobody else's."""
    head = stem(phrase.words[0])
    if sum(head in entity.words for entity in entities) > 1:
        return False
    role = fold_text(last.role or "").split()
    return bool(role) and role[0].startswith(_ARTICLE) and stem(role[0]) == head
