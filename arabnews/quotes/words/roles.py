"""What a word may do in a sentence of reported speech: one look-up for each token of a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from arabnews.quotes.words.conjugation import CueForm
from arabnews.quotes.words.particles import ALSO, GLOSSES, RESULTS, STOPPERS, TAGS, THAT_IS, WAS

__all__ = ["CUE", "JOINED", "JOINED_HEAD", "OPENER", "STOPPER", "trigger_words", "with_and", "word_roles"]

CUE, OPENER, STOPPER, JOINED_HEAD = 1, 2, 4, 8
"""Tell of speech; begin a quotation otherwise; end one; end one behind a break: وآخرون."""
JOINED = ("و", "ف")
"""Conjunctions that are written onto the next word."""


def word_roles(
    cues: Mapping[str, CueForm], kinds: Mapping[str, frozenset[str]], heads: Iterable[str]
) -> dict[str, int]:
    """Say of each word what it may do in a sentence.

    Args:
        cues: The forms of the verbs of speech.
        kinds: The helping words by their work.
        heads: Nouns that head the phrase of a speaker.

    Returns:
        Bits of `CUE`, `OPENER`, `STOPPER`, `JOINED_HEAD` by word; words that do nothing are left out.
    """
    plain = _openers(kinds)
    masdars = {form for form, what in cues.items() if what.part == "masdar"}
    verbs = {form for form, what in cues.items() if what.part not in {"masdar", "passive"}}
    stoppers = with_and(kinds["attribution"]) | _joined("و", kinds["narration"]) | kinds["came"]
    stoppers |= STOPPERS | GLOSSES | RESULTS | THAT_IS | TAGS | WAS
    stoppers |= kinds["came-so"] | kinds["during"] | kinds["by-the-way"]
    roles: dict[str, int] = {}
    for bit, words in (
        (CUE, verbs),
        (OPENER, plain | masdars | _joined("ال", masdars) | ALSO),
        (STOPPER, stoppers),
        (JOINED_HEAD, _joined("و", heads)),
    ):
        for word in words:
            roles[word] = roles.get(word, 0) | bit
    return roles


def trigger_words(cues: Mapping[str, CueForm], kinds: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return the words that show that a paragraph may hold a quotation.

    Args:
        cues: The forms of the verbs of speech.
        kinds: The helping words by their work.
    """
    return _openers(kinds).union(cues)


def _openers(kinds: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """بحسب، بقوله، جاء، وجاء: what begins a quotation without a verb of speech."""
    plain = kinds["attribution"] | kinds["cue-noun"] | kinds["own-words"] | kinds["came"]
    plain |= kinds["as-follows"] | kinds["measure"]
    return plain | {
        word for conjunction in JOINED for word in _joined(conjunction, plain | kinds["narration"])
    }


def with_and(words: frozenset[str]) -> frozenset[str]:
    """Return some words with and without a joined `و`."""
    return words | _joined("و", words)


def _joined(particle: str, words: Iterable[str]) -> frozenset[str]:
    return frozenset(particle + word for word in words)
