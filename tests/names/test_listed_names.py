"""The names that nobody counted: what each row may say, and what names of them come to."""

import pytest

from arabnews.lexicon import default_lexicon
from arabnews.lexicon.gazetteer import everyday_words, listed_names
from arabnews.names.book import name_book
from arabnews.names.person import Grade
from arabnews.text.fold import fold_text

BOOK = name_book(default_lexicon())


def test_the_rows_are_folded_and_in_order() -> None:
    names = [*listed_names()]
    assert names == sorted({fold_text(name) for name in names})
    assert set(listed_names().values()) == {"given", "family", "foreign", "both", "borne"}


def test_names_are_no_everyday_words_and_words_borne_as_names_are_no_names() -> None:
    sure = {name for name, kind in listed_names().items() if kind != "borne"}
    assert sure & everyday_words().keys() == set()
    assert [name for name, kind in listed_names().items() if kind == "borne" and BOOK.is_known(name)] == []


@pytest.mark.parametrize(
    ("name", "grade"),
    [
        ("سالم بوريطة", Grade.KNOWN),  # a listed family name
        ("بشتيوان العابد", Grade.KNOWN),  # a listed given name
        ("سالم سريع", Grade.KNOWN),  # an everyday word that families bear
        ("هدف نيمار", Grade.NEVER),  # an everyday noun before a foreigner's name
        ("عودة نيمار", Grade.SHAPE),  # an Arab's name that is a noun too
        ("عودة الحداد", Grade.KNOWN),
    ],
)
def test_what_listed_names_come_to(name: str, grade: Grade) -> None:
    assert BOOK.grade(fold_text(name).split()) is grade
