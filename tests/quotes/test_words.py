"""The words of reported speech: forms made by rule, and every entry's own examples."""

from __future__ import annotations

import pytest

from arabnews import find_quotes
from arabnews.lexicon import default_lexicon
from arabnews.lexicon.quote_tables import CueVerbEntry
from arabnews.quotes.words.conjugation import conjugate
from arabnews.quotes.words.heads import stem
from arabnews.quotes.words.vocabulary import vocabulary

VERBS = default_lexicon().of(CueVerbEntry)
EXAMPLES = [(verb, example) for verb in VERBS for example in verb.examples]
TRAPS = [(verb, example) for verb in VERBS for example in verb.not_examples]


def verb(lemma: str) -> CueVerbEntry:
    return next(entry for entry in VERBS if entry.forms[0] == lemma)


def forms(lemma: str, part: str) -> list[str]:
    return [form for form, what in conjugate(verb(lemma)) if what.part == part and not what.bound]


def test_a_sound_verb_is_conjugated() -> None:
    assert forms("أكد", "perfect") == ["اكد", "اكدت", "اكدا", "اكدتا", "اكدوا"]
    assert forms("أكد", "imperfect") == ["يؤكد", "تؤكد", "يؤكدان", "تؤكدان", "يؤكدون"]


def test_a_defective_verb_is_conjugated() -> None:
    assert forms("نفى", "perfect") == ["نفي", "نفت", "نفيا", "نفتا", "نفوا"]
    assert forms("دعا", "imperfect") == ["يدعو", "تدعو", "يدعوان", "تدعوان", "يدعون"]


def test_participles_in_the_accusative() -> None:
    assert forms("قال", "participle") == ["قائلا", "قائله", "قائلين", "قائلتين", "قائلات"]


def test_a_joined_conjunction_is_no_part_of_the_cue() -> None:
    cues = vocabulary(default_lexicon()).cues
    assert (cues["وقال"].lemma, cues["وقال"].joined) == ("قال", 1)
    assert (cues["وصف"].lemma, cues["وصف"].joined) == ("وصف", 0)


@pytest.mark.parametrize(
    ("word", "expected"), [("الوزاره", "وزار"), ("المسوولون", "مسوول"), ("للارصاد", "ارصاد")]
)
def test_stems_join_mentions(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize(("entry", "example"), EXAMPLES, ids=[entry.forms[0] for entry, _ in EXAMPLES])
def test_each_verb_is_found_in_its_examples(entry: CueVerbEntry, example: str) -> None:
    assert entry.forms[0] in {quote.cue.lemma for quote in find_quotes(example) if quote.cue}


@pytest.mark.parametrize(("entry", "example"), TRAPS, ids=[entry.forms[0] for entry, _ in TRAPS])
def test_each_verb_is_not_found_in_its_counter_examples(entry: CueVerbEntry, example: str) -> None:
    assert entry.forms[0] not in {quote.cue.lemma for quote in find_quotes(example) if quote.cue}
