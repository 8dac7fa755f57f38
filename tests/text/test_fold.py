"""The search form: idempotent, exact on the way back, and the table of what it folds."""

from __future__ import annotations

import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from arabnews.text.bidi import INVISIBLES
from arabnews.text.fold import fold, fold_text
from tests.strategies import arabic_words, ranges_of, texts


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("أإآٱا", "ااااا"),
        ("ى ی ي", "ي ي ي"),
        ("مكتبة ہ ھ", "مكتبه ه ه"),
        ("ک", "ك"),
        ("مُحَمّـــد", "محمد"),
        ("١٢ ۳۴ 56", "12 34 56"),
        ("مؤتمر شيء بئر", "مؤتمر شيء بئر"),
        ("مو\u0654تمر بي\u0654ر", "مؤتمر بئر"),
        ("ﺑﲑوت", "بيروت"),
        ("ﻻ ﷲ", "لا الله"),
        ("\ufeffعاجل\u200f:\u00a0خبر\tآخر", "عاجل: خبر اخر"),
        ("كلمة\ufc60 \ufe70", "كلمه "),
        ("ascii\tonly", "ascii only"),
        ("سطر\nآخر", "سطر\nاخر"),
        ("", ""),
    ],
)
def test_spellings_of_a_word_fold_to_one(text: str, folded: str) -> None:
    assert fold_text(text) == folded


@pytest.mark.parametrize(
    ("text", "word", "source"),
    [
        ("وصل مُحَمّـــدٌ أمس", "محمد", "مُحَمّـــدٌ"),
        ("قال \u200fالوزير\u200f أمس", "الوزير", "الوزير"),
        ("عبدﷲ", "الله", "ﷲ"),
        ("مو\u0654تمر", "مؤ", "مو\u0654"),
        ("إلى مكتبة", "الي", "إلى"),
    ],
)
def test_maps_a_found_word_to_its_exact_characters(text: str, word: str, source: str) -> None:
    folded = fold(text)
    at = folded.text.index(word)
    assert text[slice(*folded.to_source(at, at + len(word)))] == source


def test_drops_every_invisible_character() -> None:
    assert fold_text("خ" + "".join(sorted(INVISIBLES)) + "بر") == "خبر"


@given(texts())
def test_what_is_folded_folds_to_itself(text: str) -> None:
    once = fold_text(text)
    assert fold_text(once) == once


@given(st.data(), texts())
def test_every_range_maps_back_to_characters_that_fold_to_it(data: st.DataObject, text: str) -> None:
    folded = fold(text)
    start, end = data.draw(ranges_of(len(folded.text)))
    source_start, source_end = folded.to_source(start, end)
    assert 0 <= source_start <= source_end <= len(text)
    assert folded.text[start:end] in fold_text(text[source_start:source_end])


@given(texts())
@example("\xad")
def test_keeps_the_order_of_the_source(text: str) -> None:
    folded = fold(text)
    origin = range(len(text)) if folded.origin is None else folded.origin  # nothing may be left
    assert len(origin) == len(folded.text)
    assert list(origin) == sorted(origin)
    assert folded.source == text


@given(arabic_words(), arabic_words())
def test_folds_words_one_by_one_as_it_folds_the_line(first: str, second: str) -> None:
    assert fold_text(f"{first} {second}") == f"{fold_text(first)} {fold_text(second)}"


def test_a_map_takes_few_bytes_a_character() -> None:
    text = "قطار " * 20_000 + "مَ"
    origin = fold(text).origin
    assert origin is not None
    assert sys.getsizeof(origin) < 5 * len(text)
    assert list(origin) == list(range(len(text) - 1))
