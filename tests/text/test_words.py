"""Words keep their characters, and proclitics are read in every possible way."""

from __future__ import annotations

import pytest
from hypothesis import given

from arabnews.text.fold import fold_text
from arabnews.text.words import Word, split_proclitics, words
from tests.strategies import arabic_words, plain_words, texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصل القطار، أمس.", ["وصل", "القطار", "أمس"]),
        ("بلغت ٣٨٫٥ و1,250.75 و2.3", ["بلغت", "٣٨٫٥", "و1,250.75", "و2.3"]),
        ("في 2024. وبعدها", ["في", "2024", "وبعدها"]),
        ("عند 10:30", ["عند", "10", "30"]),
        ("مُحمّـد لـ3 أيام", ["مُحمّـد", "لـ3", "أيام"]),
        ("\u200fكلمة\u200f (أخرى)", ["كلمة", "أخرى"]),
        ("می\u200cرود", ["می\u200cرود"]),
        ("وسم #بحر_هادئ _", ["وسم", "بحر_هادئ"]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


def test_a_word_is_a_value() -> None:
    assert words("قال نعم") == [Word(0, 3, "قال"), Word(4, 7, "نعم")]


@given(texts())
def test_words_are_exact_ordered_and_leave_no_letter_out(text: str) -> None:
    found = words(text)
    left = list(text)
    previous = 0
    for word in found:
        assert previous <= word.start < word.end
        assert text[word.start : word.end] == word.text
        left[word.start : word.end] = [""] * (word.end - word.start)
        previous = word.end
    assert not any(character.isalnum() for character in left)


@given(arabic_words(), arabic_words())
def test_words_of_the_search_form_are_the_folded_words(first: str, second: str) -> None:
    line = f"{first} {second}، {first}."
    assert [fold_text(word.text) for word in words(line)] == [word.text for word in words(fold_text(line))]


@pytest.mark.parametrize(
    ("word", "readings"),
    [
        ("مدينه", [("", "مدينه")]),
        ("المدينه", [("", "المدينه"), ("ال", "مدينه")]),
        ("والمدينه", [("", "والمدينه"), ("و", "المدينه"), ("وال", "مدينه")]),
        ("بالمدينه", [("", "بالمدينه"), ("ب", "المدينه"), ("بال", "مدينه")]),
        ("للمدينه", [("", "للمدينه"), ("ل", "لمدينه"), ("لل", "مدينه")]),
        ("فسيقول", [("", "فسيقول"), ("ف", "سيقول"), ("فس", "يقول")]),
        ("سمير", [("", "سمير")]),
        ("ولد", [("", "ولد"), ("و", "لد")]),
        ("و", [("", "و")]),
        ("", [("", "")]),
    ],
)
def test_reads_proclitics(word: str, readings: list[tuple[str, str]]) -> None:
    assert list(split_proclitics(word)) == readings


@given(plain_words())
def test_readings_join_to_the_word_longest_rest_first(word: str) -> None:
    folded = fold_text(word)
    readings = split_proclitics(folded)
    assert readings[0] == ("", folded)
    assert all(prefix + rest == folded for prefix, rest in readings)
    lengths = [len(rest) for _, rest in readings]
    assert lengths == sorted(set(lengths), reverse=True)
