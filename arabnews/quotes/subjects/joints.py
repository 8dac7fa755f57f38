"""Where one noun phrase may end and another begin: أعلن المدير تعيين, not أعلن مدير تعيين."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.facts import is_definite_fact, is_fact, is_owned_fact, tells_fact
from arabnews.quotes.words.heads import DEFINITE
from arabnews.quotes.words.particles import PARTICLES, PREPOSITIONS, RELATIVE
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["before_fact", "hearer_behind", "names_country", "opens_phrase"]

_CLOSES = ",-)'"
_MEN = ("ون", "ان")
_HEARERS = frozenset({"people", "organization"})


def opens_phrase(scan: Scan, cue: Candidate, at: int) -> bool:
    """Tell whether the word before a noun leaves it in no construct, so that it may be the verb's object.

    Args:
        scan: The sentence.
        cue: The verb.
        at: Token of the noun.
    """
    before, tokens, vocabulary = at - 1, scan.tokens, scan.vocabulary
    if before == cue.at or tokens.kinds[before] in _CLOSES:
        return True
    word = tokens.words[before]
    if tokens.kinds[before] != "w" or _governs_noun(word, vocabulary):
        return False
    place = word in vocabulary.countries or word in vocabulary.cities
    if place or word.startswith(DEFINITE) or vocabulary.names.is_known(word) or word.isdigit():
        return True
    if vocabulary.source_kind(word) is not None:
        return word.endswith(_MEN)
    closed = word in vocabulary.asides or tokens.has_pronoun(before) or _describes(scan, before)
    return closed or not is_any_form(word, vocabulary)


def _governs_noun(word: str, vocabulary: Vocabulary) -> bool:
    """بعد تعيين، لا وجود، الذي: behind it a noun is no object."""
    kinds = vocabulary.kinds
    if word in vocabulary.asides and word not in RELATIVE:  # أمس
        return False
    return word in PARTICLES or word in kinds["preposition"] or word in kinds["negation"]


def _describes(scan: Scan, at: int) -> bool:
    """مصادر مطلعة، خبير اقتصادي: an adjective behind a noun without article."""
    word, before = scan.tokens.words[at], scan.tokens.words[at - 1]
    return word.endswith(("ي", "يه")) and not before.startswith("ال") and scan.tokens.kinds[at - 1] == "w"


def hearer_behind(scan: Scan, cue: Candidate, stop: int) -> int:
    """Find who is asked behind who asks: ناشد السكان البلدية, طالبت النقابة الوزارة.

    Args:
        scan: The sentence.
        cue: The verb.
        stop: Token before which they must stand.

    Returns:
        The token at which they open, or `stop`.
    """
    words, vocabulary = scan.tokens.words, scan.vocabulary
    for at in range(cue.at + 2, min(stop, scan.end)):
        hears = vocabulary.source_kind(words[at]) in _HEARERS
        definite = words[at].startswith(DEFINITE) or _is_body_of_his(words, at, vocabulary)
        if ((hears and definite) or names_country(words, at, vocabulary)) and opens_phrase(scan, cue, at):
            return at
    return stop


def _is_body_of_his(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """طالب الأهالي وزارة الأشغال: a construct, behind a noun that is in none; not سكان بلدية الساحل."""
    closed = words[at - 1].startswith(DEFINITE) or vocabulary.names.is_known(words[at - 1])
    body = vocabulary.sources.get(words[at]) == "organization"
    return closed and body and "".join(words[at + 1 : at + 2]).startswith(DEFINITE)


def names_country(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the name of a country stands at a token: مصر، الولايات المتحدة.

    Args:
        words: The tokens.
        at: The first of the name.
        vocabulary: The words of reported speech.
    """
    return words[at] in vocabulary.countries or " ".join(words[at : at + 2]) in vocabulary.countries


def before_fact(scan: Scan, cue: Candidate, stop: int) -> int:
    """Find the verb's preposition with a noun that tells a fact: كشفت الشركة عن خروج المدير.

    Args:
        scan: The sentence.
        cue: The verb.
        stop: Token before which it must stand.

    Returns:
        The token of the preposition, or `stop`.
    """
    takes, words, vocabulary = cue.form.entry.takes, scan.tokens.words, scan.vocabulary
    if not takes:
        return stop
    for at in range(cue.at + 1, min(stop, scan.end)):
        word = words[at]
        if word[0] == "ب" and "ب" in takes and tells_fact(word[1:], vocabulary):
            return at
        if PREPOSITIONS.get(word) in takes and _is_any_fact(scan.word(at + 1), vocabulary):
            return at
    return stop


def _is_any_fact(word: str, vocabulary: Vocabulary) -> bool:
    return is_fact(word, vocabulary) or is_definite_fact(word, vocabulary) or is_owned_fact(word, vocabulary)
