"""Posts and plurals by which families are called: النجار, القضاة."""

from __future__ import annotations

from dataclasses import replace

from arabnews.quotes.phrases.read import Phrase
from arabnews.quotes.speakers.mentions import PageMentions
from arabnews.quotes.speakers.portrait import ARTICLE
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["called_so", "is_family", "is_family_of_many"]


def is_family(phrase: Phrase, text: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a post alone is a name where the page speaks of no such post: وقال النجار.

    Args:
        phrase: Whoever speaks.
        text: Search form of the page.
        vocabulary: The words of reported speech.
    """
    if len(phrase.words) > 1 or phrase.head != "role" or not phrase.words[0].startswith(ARTICLE):
        return False
    word, names = phrase.words[0], vocabulary.names
    return word in names.family and word in names.common and f" {bare(word)} " not in text


def is_family_of_many(phrase: Phrase, mentions: PageMentions) -> bool:
    """Tell whether a plural alone is the family name of somebody on the page: القضاة of سفيان القضاة.

    Args:
        phrase: Whoever speaks.
        mentions: The page.
    """
    if len(phrase.words) > 1 or phrase.head != "people" or not phrase.words[0].startswith(ARTICLE):
        return False
    family = mentions.vocabulary.names.family
    return phrase.words[0] in family and bool(mentions.full_names(phrase.words))


def called_so(phrase: Phrase) -> Phrase:
    """Read a phrase as nothing but a name.

    Args:
        phrase: Whoever speaks.
    """
    return replace(
        phrase,
        kind="person",
        head=None,
        name=(phrase.start, phrase.end),
        role=None,
        organization=None,
        name_words=phrase.words,
        gender="",
    )
