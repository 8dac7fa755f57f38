"""The full name of whom a page calls by the first: «سعاد» is the «سعاد الهادي» of another sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.phrases.read import Phrase, read_phrase
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.particles import THEN
from arabnews.quotes.words.tokens import Tokens, tokenise
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["full_form"]

_MOST_HITS = 40
_SHORTEST = 3
_REACH = 60  # characters of a name
_JOINED = ("و", "ل", "ب")
_ARTICLE = "ال"
_GENITIVE = re.compile(r"(?<![ء-ي])(?:لل|بال)[ء-ي]+ (?:ال[ء-ي]+ )*\Z")
"""للروائية السعودية: no verb is there whose object could stand behind the name."""


def full_form(text: str, given: str, vocabulary: Vocabulary) -> tuple[int, int] | None:
    """Find where the page tells somebody's whole name, of which a statement has the first word.

    Args:
        text: Search form of the page.
        given: The first name.
        vocabulary: The words of reported speech.

    Returns:
        The longest, or `None` where there is none, or where several people are called so.
    """
    if given.startswith(_ARTICLE) or len(given) < _SHORTEST:
        return None
    found = [*islice(_full_forms(text, given, vocabulary), _MOST_HITS)]
    longest = max(found, key=lambda place: place[1] - place[0], default=None)
    if longest is None:
        return None
    name = text[slice(*longest)]
    return longest if all(name.startswith(text[slice(*place)]) for place in found) else None


def _full_forms(text: str, given: str, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    at = text.find(given)
    while at >= 0:
        end = at + len(given)
        if text[end : end + 1] == " ":
            place = _read(text, at, vocabulary)
            if place is not None:
                yield place
        at = text.find(given, end)


def _read(text: str, at: int, vocabulary: Vocabulary) -> tuple[int, int] | None:
    """Read a name that begins here and whose next word is known to be one."""
    before = text[max(0, at - _REACH) : at].rpartition("\n")[2]
    joined = before[-1:] in _JOINED and not before[-2:-1].isalpha()
    if before[-1:].isalpha() and not joined:
        return None
    names = vocabulary.names
    word = before.split()[-1] if before.endswith(" ") and before[-2:-1].isalpha() else ""
    if word in names.given or word in names.particles:  # the name of somebody's father
        return None
    end = text.find("\n", at, at + _REACH)
    tokens = tokenise(text, (at, min(len(text), at + _REACH) if end < 0 else end))
    phrase = _phrase_of(tokens, vocabulary)
    if phrase is None or phrase.name is None or phrase.name[0] != at:
        return None
    second = tokens.words[1]
    titled = _is_titled(word, vocabulary)
    unlike = titled and _is_like_no_other(second, vocabulary)
    if len(phrase.name_words) == 1:
        surname = second.startswith(_ARTICLE) and _GENITIVE.search(before) is not None
        return (at, tokens.ends[1]) if (surname or unlike) and tokens.kinds[1] == "w" else None
    if second in vocabulary.cues or second in THEN or not (unlike or _may_follow(second, vocabulary)):
        return None
    sure = joined or not word or titled
    # زار سالم خالد: a verb before it might govern the second word
    family = second.startswith(_ARTICLE) and tokens.words[0] in names.given
    return phrase.name if sure or family else None


def _may_follow(word: str, vocabulary: Vocabulary) -> bool:
    """الحداد، بن; الصويغ, which no dictionary knows."""
    if vocabulary.names.is_known(word) or word in vocabulary.names.particles:
        return True
    return word.startswith(_ARTICLE) and not is_any_form(word, vocabulary)


def _is_like_no_other(word: str, vocabulary: Vocabulary) -> bool:
    """الفنانة سلمى فضالي: behind a title and a name what no dictionary knows is the family's name."""
    return word[0] not in _JOINED and word not in vocabulary.cues and not is_any_form(word, vocabulary)


def _phrase_of(tokens: Tokens, vocabulary: Vocabulary) -> Phrase | None:
    """Read the person whom some words begin with."""
    extent = phrase_extent(tokens, 0, len(tokens.words) - 1, vocabulary, object_follows=True)
    phrase = None if extent is None else read_phrase(tokens, *extent, vocabulary)
    return phrase if phrase is not None and phrase.kind == "person" else None


def _is_titled(word: str, vocabulary: Vocabulary) -> bool:
    """الكاتبة سعاد، التونسية سعاد: what stands before it is no verb."""
    post = vocabulary.source_kind(word) is not None or word in vocabulary.nationalities
    return post or vocabulary.title_count([word, ""]) > 0
