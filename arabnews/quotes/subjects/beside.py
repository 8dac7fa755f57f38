"""What stands beside the subject of another verb: قامت المديرة بالرد; استقبل المدير السفير."""

from __future__ import annotations

from arabnews.quotes.words.particles import PARTICLES, WITH
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["before_other"]

_JOINED = "بلكو"
_CLITICS = ("و", "ف")


def before_other(
    verb: str, tokens: Tokens, extent: tuple[int, int], stop: int, vocabulary: Vocabulary
) -> tuple[int, int]:
    """Keep the subject of a verb without what he does, and without whom he meets.

    Args:
        verb: The verb in its search form.
        tokens: The paragraph.
        extent: Tokens of the noun phrase behind it.
        stop: Token before which its object must stand.
        vocabulary: The words of reported speech.

    Returns:
        The tokens of the subject.
    """
    forms = {verb, verb[1:] if verb.startswith(_CLITICS) else verb}
    if not vocabulary.kinds["undertakes"].isdisjoint(forms):
        return _before_doing(tokens, extent, vocabulary)
    if not vocabulary.kinds["appoints"].isdisjoint(forms):
        return _before_met(tokens, extent, vocabulary)
    meets = not vocabulary.kinds["meets"].isdisjoint(forms)
    if not meets or _has_object(tokens, extent[1], stop, vocabulary):
        return extent  # استقبل المدير المهندس سامر الحلو وفدا
    return _before_met(tokens, extent, vocabulary)


def _before_doing(tokens: Tokens, extent: tuple[int, int], vocabulary: Vocabulary) -> tuple[int, int]:
    """قامت مديرة المتحف بالرد: what she does is no part of her post; but قام المحامي بالنقض سالم بجولة."""
    words, given = tokens.words, vocabulary.names.given
    for at in range(extent[0] + 1, extent[1]):
        if words[at][0] == "ب" and not vocabulary.names.is_known(words[at]):
            return (extent[0], at) if given.isdisjoint(words[at + 1 : extent[1]]) else extent
    return extent


def _before_met(tokens: Tokens, extent: tuple[int, int], vocabulary: Vocabulary) -> tuple[int, int]:
    """استقبل المدير السفير سامر الحلو: the second post is whom he meets."""
    start, end = extent
    met = next((at for at in range(start + 1, end) if _opens_another(tokens, start, at, vocabulary)), end)
    while met > start + 1 and (tokens.kinds[met - 1] == "," or tokens.words[met - 1] in vocabulary.asides):
        met -= 1
    return start, met


def _opens_another(tokens: Tokens, start: int, at: int, vocabulary: Vocabulary) -> bool:
    """السفير سامر: a post or a title with the article behind what closes a noun phrase."""
    word, before = tokens.words[at], tokens.words[at - 1]
    if tokens.kinds[at] != "w" or not word.startswith("ال"):
        return False
    titled = vocabulary.source_kind(word) == "role" or vocabulary.title_count(tokens.words[at : at + 3]) > 0
    if not titled:
        return False
    apart = tokens.kinds[at - 1] == "," and tokens.words[at - 2] in vocabulary.asides  # المدير، اليوم، السفير
    closed = before.startswith("ال") or vocabulary.names.is_known(before)
    return apart or (closed and (at - 1 > start or vocabulary.source_kind(before) == "role"))


def _has_object(tokens: Tokens, at: int, stop: int, vocabulary: Vocabulary) -> bool:
    """السفير، مع السفير، وفدا: whom or what else he meets stands behind the phrase."""
    while at < stop and (tokens.kinds[at] == "," or tokens.words[at] in vocabulary.asides):
        at += 1
    if at < stop and tokens.kinds[at] == "w" and _may_be_object(tokens.words[at], vocabulary):
        return True
    return any(_is_accusative(tokens.words[n], vocabulary) for n in range(at, stop))


def _may_be_object(word: str, vocabulary: Vocabulary) -> bool:
    """السوق، معرض، مع; not في، لبحث، مؤكدا."""
    if word in WITH:
        return True
    if word in PARTICLES or word in vocabulary.kinds["preposition"] or word in vocabulary.cues:
        return False
    return word[0] not in _JOINED or vocabulary.source_kind(word) is not None


def _is_accusative(word: str, vocabulary: Vocabulary) -> bool:
    """وفدا، طلابا; not مشيدا, and not أمريكا."""
    if word[-1:] != "ا" or word[-2:] == "ها" or word in vocabulary.asides or word in vocabulary.cues:
        return False
    return not vocabulary.names.is_known(word) and word not in vocabulary.countries
