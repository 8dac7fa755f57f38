"""What sort of speaker a phrase means: a person, a body, a country, a paper, many."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.models.quotes import SpeakerKind
from arabnews.quotes.names.bodies import kind_of_name
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["kind_of"]

_OF_HEAD: dict[str, SpeakerKind] = {
    "organization": "organization",
    "document": "document",
    "people": "group",
}


def kind_of(head: str | None, words: Sequence[str], vocabulary: Vocabulary, *, named: bool) -> SpeakerKind:
    """Tell what sort of speaker a phrase means that does not join two.

    Args:
        head: What sort of source its first noun heads, if it does.
        words: Its words in their search form.
        vocabulary: The words of reported speech.
        named: Whether it has a name, or points at somebody already known.
    """
    if head in {None, "organization"} and vocabulary.names_outlet(words[:3]):
        return "media"
    called = kind_of_name(words, vocabulary) if head is None else _OF_HEAD.get(head)
    if called is not None:
        return called
    return "person" if named else "unnamed"
