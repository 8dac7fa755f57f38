"""Words that a dictionary knows stand in nobody's name, unless a list of names or the page knows better."""

from __future__ import annotations

import pytest

import arabnews
from arabnews.lexicon import default_lexicon
from arabnews.lexicon.gazetteer import everyday_words
from arabnews.quotes.words.everyday import is_doing_of_somebody, is_everyday, names_nobody, without_everyday
from arabnews.quotes.words.vocabulary import vocabulary

WORDS = vocabulary(default_lexicon())


@pytest.mark.parametrize("word", ["احراق", "دفاع", "نفذ", "التاكيد", "والتخطيط", "عزمها", "قراراتها"])
def test_everyday_words(word: str) -> None:
    assert is_everyday(word, WORDS)


@pytest.mark.parametrize("word", ["سالم", "الحداد", "القرش", "زيلينسكي", "الحرز", "بابكر"])
def test_names_and_what_may_be_one(word: str) -> None:
    assert not is_everyday(word, WORDS)


@pytest.mark.parametrize(
    ("phrase", "nobody"),
    [
        ("احراق", True),
        ("حكايه ثلاثين قرار", True),
        ("سالم قرار", False),
        ("شوق المسباح", False),
        ("ميرتس", False),
        ("بائعا متجولا", True),
        ("الخطوط والتحديثات", True),
        ("للهلال الاحمر", True),
        ("بالزام تل", True),
        ("تعافي القطاع السياحي", True),
        ("فالنسيا", False),
        ("المحروس", False),
        ("يان ليبي", False),
        ("الخشت", False),
    ],
)
def test_a_name_that_names_nobody(phrase: str, nobody: bool) -> None:  # noqa: FBT001
    assert names_nobody(phrase.split(), WORDS) is nobody


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("جوله سالم العابد", "سالم العابد"),
        ("بنت سالم العابد", "بنت سالم العابد"),
        ("سالم عزمها لقاء", "سالم"),
        ("سالم والتخطيط", "سالم"),
        ("سالم البنيان", "سالم البنيان"),
        ("سالم بالمؤتمر", "سالم"),
        ("بسوريا يان", "يان"),
        ("الفائز بالسباق", "الفائز بالسباق"),
        ("بوشنل عمليه حرقه لنفسه", "بوشنل"),
    ],
)
def test_everyday_words_round_a_name(phrase: str, name: str) -> None:
    words = phrase.split()
    start, end = without_everyday(words, 0, len(words), WORDS)
    assert " ".join(words[start:end]) == name


@pytest.mark.parametrize(
    ("word", "owned"), [("التزامها", True), ("عزمهم", True), ("مكتبها", False), ("التزام", False)]
)
def test_what_somebody_does(word: str, owned: bool) -> None:  # noqa: FBT001
    assert is_doing_of_somebody(word) is owned


def test_a_second_mention_by_an_everyday_word_has_the_full_name() -> None:
    text = "قالت الكاتبة سلمى قرار إن الكتاب جاهز. وأضافت قرار أن القاعة ضيقة."
    assert [quote.speaker and quote.speaker.name for quote in arabnews.find_quotes(text)] == ["سلمى قرار"] * 2


def test_an_everyday_word_alone_is_nobody() -> None:
    (quote,) = arabnews.find_quotes("وقال تصعيد إن القاعة ضيقة.")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == (None, "unnamed")


def test_no_listed_name_is_an_everyday_word() -> None:
    assert [word for word in everyday_words() if WORDS.names.is_known(word)] == []
    assert set(everyday_words().values()) == {"adjective", "masdar", "noun", "verb", "word"}
