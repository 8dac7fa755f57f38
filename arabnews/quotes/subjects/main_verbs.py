"""Subjects of verbs that tell of no speech: قام الحارس بجولة، وقال; استقبلت المديرة الزوار، مؤكدة."""

from __future__ import annotations

from typing import NamedTuple

from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.names.no_names import is_accusative, is_thing_plural
from arabnews.quotes.names.titled import stands_for_title
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.subjects.beside import before_other
from arabnews.quotes.words.everyday_forms import is_everyday_verb
from arabnews.quotes.words.particles import TOPIC
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["Subject", "agreeing", "behind_adverbial", "is_object_of", "main_subject"]

_OPENING = 8  # tokens of an adverbial at the head of a sentence
_ASIDE = 6  # tokens to the end of one behind the verb


class Subject(NamedTuple):
    """A subject.

    Attributes:
        start: First token of its phrase.
        end: One past the last.
        rule: Id of the order in which it stands.
    """

    start: int
    end: int
    rule: str


def main_subject(scan: Scan, stop: int) -> Subject | None:
    """Find the subject of the verb at the head of the sentence, whatever verb that is: استقبل الوزير … مؤكدا.

    Args:
        scan: The sentence.
        stop: Token before which it must end.

    Returns:
        The subject, or `None` if the sentence opens with no verb.
    """
    tokens, vocabulary = scan.tokens, scan.vocabulary
    at = _behind_verb(scan, stop)
    if at is None:
        return None
    extent = phrase_extent(tokens, at, stop, vocabulary, object_follows=True)
    if extent is None:
        return None
    first = tokens.words[extent[0]] if tokens.kinds[extent[0]] == "w" else tokens.words[extent[0] + 1]
    if is_object_of(first, tokens.words[at - 1], vocabulary):
        return None
    extent = before_other(tokens.words[at - 1], tokens, extent, stop, vocabulary)
    if (
        vocabulary.source_kind(first) is None
        and not vocabulary.title_count(tokens.words[extent[0] : extent[0] + 3])
        and not vocabulary.names.is_known(first)
        and not stands_for_title(tokens.words[extent[0] : extent[1]], vocabulary)
    ):
        return None
    return Subject(*extent, "subject.main-verb")


def is_object_of(word: str, verb: str, vocabulary: Vocabulary) -> bool:
    """أنهى حديثه، ناشد المواطنين، نفى الأنباء: no subject, whatever the verb."""
    if word in vocabulary.objects or is_accusative(word, vocabulary):
        return True
    form = vocabulary.cues.get(verb)
    masculine = form is not None and form.finite and form.gender == "m" and form.number == "s"
    return masculine and (vocabulary.is_feminine(word) or is_thing_plural(word, vocabulary))


def _behind_verb(scan: Scan, stop: int) -> int | None:
    """The token behind the verb that opens the sentence, and behind a word of time between commas."""
    tokens, vocabulary = scan.tokens, scan.vocabulary
    head = behind_adverbial(scan, stop)
    if head + 1 >= stop or tokens.kinds[head] != "w" or tokens.kinds[head + 1] not in "w',":
        return None
    word, following = tokens.words[head], tokens.words[head + 1]
    plain_post = vocabulary.source_kind(following) == "role" and not following.startswith("ال")
    if (
        (_is_definite(word, vocabulary) and not plain_post)  # but ألقى مدير المتحف كلمة
        or word.removeprefix("و") in vocabulary.kinds["preposition"]
        or word in TOPIC  # أما عن المشهد الأخير، فأكدت
        or (vocabulary.source_kind(word) and not _convenes(scan, head, stop))
    ):
        return None
    if tokens.kinds[head + 1] != ",":
        return head + 1
    closing = tokens.kinds.find(",", head + 2, min(stop, head + _ASIDE))  # افتتحت، أمس، مديرة المتحف
    return closing + 1 if closing > 0 and tokens.words[head + 2] in vocabulary.kinds["time"] else None


def _convenes(scan: Scan, head: int, stop: int) -> bool:
    """عقد الوزير اجتماعا: with a gathering in its clause no contract."""
    words, kinds = scan.tokens.words, scan.vocabulary.kinds
    if words[head].removeprefix("و") not in kinds["convenes"]:
        return False
    comma = scan.tokens.kinds.find(",", head, stop)
    clause = words[head + 1 : comma if comma > 0 else stop]
    return any(word.removesuffix("ا") in kinds["gathering"] for word in clause)


def _is_definite(word: str, vocabulary: Vocabulary) -> bool:
    """المدير، والمدير; not ألقى، وألغت، والتقى, which only read so."""
    plain = word.removeprefix("و")
    if not plain.startswith("ال") or plain in vocabulary.kinds["met"]:
        return False
    return not (is_everyday_verb(plain) or (plain[-1] == "ت" and is_everyday_verb(plain[:-1] + "ي")))


def behind_adverbial(scan: Scan, stop: int) -> int:
    """Find the token behind an adverbial at the head that a comma closes: من جهته، في ختام اللقاء.

    Args:
        scan: The sentence.
        stop: Token before which it must end.
    """
    tokens, kinds = scan.tokens, scan.vocabulary.kinds
    head = scan.start
    while head < stop and tokens.kinds[head] in "'o(-":
        head += 1
    first = tokens.words[head].removeprefix("و") if head < stop else ""
    if first in kinds["adverb"]:  # وهنا رد المدير، بدوره رد المدير
        return head + 1 + (tokens.kinds[head + 1 : head + 2] == ",")
    if head + 2 < stop and first in kinds["preposition"] and tokens.words[head + 2] in kinds["elsewhere"]:
        return head + 3  # على صعيد آخر رد المدير
    if head + 1 < stop and first in kinds["preposition"] and tokens.words[head + 1] in kinds["turn"]:
        return head + 2 + (tokens.kinds[head + 2 : head + 3] == ",")  # من جانبه رد المدير
    if first not in kinds["preposition"] and first not in kinds["time"]:
        return head
    comma = tokens.kinds.find(",", head, min(stop, head + _OPENING))
    return head if comma < 0 else comma + 1


def agreeing(scan: Scan, gender: str, extent: tuple[int, int] | None) -> tuple[int, int] | None:
    """Keep the tokens of a subject unless a woman or a feminine noun stands beside a masculine verb.

    Args:
        scan: The sentence.
        gender: Gender that the verb asks for; empty if any will do.
        extent: Tokens of the noun phrase.
    """
    if extent is None:
        return None
    feminine = scan.vocabulary.is_feminine(scan.tokens.words[extent[0]])
    return None if feminine and gender == "m" else extent
