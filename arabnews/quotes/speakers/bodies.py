"""Names that the page says are bodies': معادن of شركة معادن, كورغن of نادي كورغن."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from arabnews.quotes.phrases.read import Phrase
from arabnews.quotes.speakers.mentions import PageMentions

__all__ = ["as_body"]

_LONGEST = 3


def as_body(phrase: Phrase, gender: str, mentions: PageMentions) -> Phrase:
    """Read a name as a body's where the page says so: أعلنت «سيبورا», أعلنت معادن of شركة معادن.

    Args:
        phrase: Whoever speaks.
        gender: What the verb tells of the speaker; nothing if no verb does.
        mentions: The page.

    Returns:
        The phrase, of a body if it is one.
    """
    if phrase.head is not None or phrase.kind != "person" or phrase.role is not None:
        return phrase
    if phrase.name is None or mentions.vocabulary.names.is_known(phrase.words[0]):
        return phrase
    if not (phrase.marked and gender == "f") and not _is_body(phrase.words, gender, mentions):
        return phrase
    return replace(phrase, kind="organization", organization=phrase.name)


def _is_body(words: Sequence[str], gender: str, mentions: PageMentions) -> bool:
    """Not كورغن of بنك كورغن, whose full name the page tells."""
    if len(words) > _LONGEST or not mentions.names_body(" ".join(words), gender):
        return False
    return gender == "f" or not mentions.full_names(words)
