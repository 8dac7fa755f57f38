"""Persons' names: how sure they are, where a list divides, which two are one person."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from arabnews.lexicon import default_lexicon, load_lexicon
from arabnews.names.accounts import is_account
from arabnews.names.book import name_book
from arabnews.names.person import Grade
from arabnews.names.roles import honorifics
from arabnews.names.same_person import same_person
from arabnews.text.fold import fold_text
from tests.strategies import texts

BOOK = name_book(default_lexicon())


@pytest.mark.parametrize(
    ("name", "grade"),
    [
        ("سالم العابد", Grade.KNOWN),
        ("أبو بكر السالمي", Grade.KNOWN),
        ("عبد الرحمن بن علي آل سالم", Grade.KNOWN),
        ("نور أبو عيشة", Grade.KNOWN),
        ("زابن المرزوقي", Grade.KNOWN),
        ("قشعم المرزوقي", Grade.LIKELY),
        ("عمر محي الدين", Grade.KNOWN),
        ("سعيد ضيف الله النجار", Grade.KNOWN),
        ("الدين الحنيف", Grade.SHAPE),
        ("عبدالحق قشعم", Grade.KNOWN),
        ("قشعم القشعم", Grade.LIKELY),
        ("سوق السوق", Grade.NEVER),
        ("نورالدين النجار", Grade.KNOWN),
        ("سالم المرفئي حرب", Grade.KNOWN),
        ("حرب المياه", Grade.NEVER),
        ("جمال حرب", Grade.NEVER),
        ("عبد الله قشعم", Grade.KNOWN),
        ("نور الدين قشعم", Grade.KNOWN),
        ("عبدالرحمن القشعم", Grade.KNOWN),
        ("سالم قشعم النجار", Grade.KNOWN),
        ("سالم يقشع النجار", Grade.LIKELY),
        ("سالم قشعم البدايات", Grade.LIKELY),
        ("قشعم ولد سالم", Grade.KNOWN),
        ("سالم بالمرسى", Grade.LIKELY),
        ("قشيعم ح", Grade.LIKELY),
        ("ب قشيعم", Grade.SHAPE),
        ("حكام المرسى يختتمون", Grade.NEVER),
        ("شكر لسالم النجار", Grade.NEVER),
        ("لا تفوت الفرصة", Grade.NEVER),
        ("رودريغو دي لا كروز", Grade.KNOWN),
        ("لمياء النجار", Grade.KNOWN),
        ("مسجد الشيخ سالم", Grade.NEVER),
        ("المتهم سالم النجار", Grade.NEVER),
        ("فيليبو سولبرغن", Grade.KNOWN),
        ("أمل السحاب", Grade.LIKELY),
        ("Salem Alabed", Grade.KNOWN),
        ("قشعم", Grade.SHAPE),
        ("م قشعم", Grade.LIKELY),
        ("م قشع", Grade.SHAPE),
        ("سالم قشع", Grade.KNOWN),
        ("سالم قش", Grade.LIKELY),
        ("سالم يقشع", Grade.LIKELY),
        ("سالم قشعت", Grade.LIKELY),
        ("أمل قشع", Grade.LIKELY),
        ("قوارب الصيد", Grade.SHAPE),
        ("الورد الطائفي البلدية", Grade.SHAPE),
        ("المياه النظيفة", Grade.SHAPE),
        ("وزير النقل", Grade.NEVER),
        ("سوق في نزوى", Grade.NEVER),
    ],
)
def test_how_sure_a_name_is(name: str, grade: Grade) -> None:
    assert BOOK.grade(fold_text(name).split() if not name.isascii() else name.split()) is grade


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("سالم العابد وفهد النجار", ["سالم العابد", "فهد النجار"]),
        ("سالم العابد و هند الشامي", ["سالم العابد", "هند الشامي"]),
        ("سالم العابد وليد النجار", ["سالم العابد وليد النجار"]),
        ("سالم العابد و", ["سالم العابد و"]),
        ("و سالم العابد", ["و سالم العابد"]),
    ],
)
def test_where_a_list_of_names_divides(words: str, names: list[str]) -> None:
    assert [" ".join(part) for part in BOOK.divide(words.split())] == names


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("سالم العابد", "سالم العابد", True),
        ("سالم بن علي العابد", "سالم العابد", True),
        ("عبد الله العابد", "عبدالله العابد", True),
        ("مُنى الشامي", "منى الشامي", True),
        ("سالم العابد", "سالم النجار", False),
        ("علي العابد", "سالم علي العابد", False),
    ],
)
def test_two_prints_of_one_person(first: str, second: str, *, same: bool) -> None:
    assert same_person(first, second) is same
    assert same_person(second, first) is same


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("الدكتور سالم العابد", 1),
        ("اللواء الركن سامي النجار", 2),
        ("الشاعر والناقد سامي النجار", 2),
        ("سامي النجار", 0),
        ("الدكتور", 0),
        ("الأستاذ القدير سامي النجار", 2),
        ("الشاعر الكبير والناقد سامي النجار", 3),
        ("الأستاذ الكبير", 1),
        ("القدير سامي النجار", 0),
    ],
)
def test_titles_in_front_of_a_name(words: str, count: int) -> None:
    assert honorifics(default_lexicon()).count(fold_text(words).split()) == count


@given(texts())
def test_any_words_have_a_grade_and_stay_whole(text: str) -> None:
    words = fold_text(text).split()
    assert BOOK.grade(words) in Grade
    if words:
        joined = [word for part in BOOK.divide(words) for word in part]
        assert len(joined) <= len(words)


def test_a_word_between_names_of_the_caller_makes_a_given_name_of_the_word_before(tmp_path: Path) -> None:
    file = tmp_path / "my-words.toml"
    file.write_text(
        '[[name_word]]\nkind = "child"\nforms = ["سيلار"]\nexamples = ["خشبان سيلار سنبان"]\n',
        encoding="utf-8",
    )
    words = fold_text("خشبان سيلار سنبان").split()
    assert (BOOK.grade(words), name_book(load_lexicon(file)).grade(words)) == (Grade.SHAPE, Grade.KNOWN)


def test_an_account_may_be_called_by_words_of_the_caller(tmp_path: Path) -> None:
    file = tmp_path / "my-words.toml"
    file.write_text('[[account_word]]\nforms = ["Bureau"]\nexamples = ["News Bureau"]\n', encoding="utf-8")
    found = [is_account("News Bureau", lexicon=words) for words in (None, load_lexicon(file))]
    assert found == [False, True]
