"""Little words that are written onto the first noun of a speaker phrase and are none of it."""

from __future__ import annotations

from arabnews.quotes.names.bodies import body_size
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["nominative_head", "without_clitics"]

_PARTICLE = 2  # letters


def without_clitics(word: str, vocabulary: Vocabulary, *, before: str = "") -> tuple[str, int]:
    """Part the first word of a phrase from a conjunction or preposition: والوزير، لدراسة، للمدير.

    >>> from arabnews.lexicon import default_lexicon
    >>> from arabnews.quotes.words.vocabulary import vocabulary
    >>> [without_clitics(word, vocabulary(default_lexicon())) for word in ("والوزير", "للمدير", "وليد")]
    [('الوزير', 1), ('المدير', 2), ('وليد', 0)]

    Args:
        word: The word in its search form.
        vocabulary: The words of reported speech.
        before: The word before the phrase.

    Returns:
        The word by itself, and how many characters of the text stand before it.
    """
    joined_to = _is_joined_to(word, before, vocabulary) or _is_behind_according(word, before, vocabulary)
    if not (joined_to or _joins(word, vocabulary)):
        return word, 0
    if not word.startswith("لل") or body_size([word[1:]], vocabulary):  # لليبيا
        return word[1:], 1
    article = "ال" + word[2:]
    lam = vocabulary.source_kind(word[1:]) is not None and vocabulary.source_kind(article) is None  # للاعب
    return (word[1:], 1) if lam else (article, 2)


def _joins(word: str, vocabulary: Vocabulary) -> bool:
    """وآخرون، والوزير: a conjunction before the phrase."""
    if word[:1] != "و" or vocabulary.source_kind(word) is not None or vocabulary.names.is_known(word):
        return False
    if word in vocabulary.called.openers:  # والت ديزني
        return False
    return word.startswith("وال") or vocabulary.source_kind(word[1:]) is not None


def _is_joined_to(word: str, before: str, vocabulary: Vocabulary) -> bool:
    """وفقا لدراسة، كلمة لسامر الحلو، بالتحريات التي تشير: the preposition on the noun; not قالت لاين."""
    if word.startswith("بال") and vocabulary.source_kind(word) is None:
        return vocabulary.source_kind(word[1:]) == "document"
    if word[:1] != "ل" or vocabulary.source_kind(word) is not None or vocabulary.names.is_known(word):
        return False
    if body_size([word], vocabulary):  # لواندا
        return False
    verb = vocabulary.cues.get(before)
    named = word[1:] in vocabulary.names.given and (verb is None or not verb.finite)
    return named or vocabulary.opens_source(word)


def _is_behind_according(word: str, before: str, vocabulary: Vocabulary) -> bool:
    """وفقا لجوجل: behind an adverbial accusative لـ is the preposition, whoever is named."""
    governs = before in vocabulary.kinds["attribution"] and before.endswith("ا")
    long = len(word) > _PARTICLE + 1 or word[1:] in vocabulary.called.letters  # لإل جي
    return governs and word[0] == "ل" and long


def nominative_head(word: str, vocabulary: Vocabulary) -> str:
    """Return a source behind أن as it is listed: مصدر of لكن مصدرا في البلدية قال; any other word as it is.

    Args:
        word: The first word of the phrase in its search form.
        vocabulary: The words of reported speech.
    """
    if not word.endswith("ا") or vocabulary.source_kind(word) is not None or vocabulary.names.is_known(word):
        return word
    return word[:-1] if vocabulary.source_kind(word[:-1]) in {"people", "role", "unnamed"} else word
