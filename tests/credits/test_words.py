"""Words of a private file are read like the library's own: one of each kind that a rule looks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from arabnews.credits.agency import find_agencies
from arabnews.credits.cited import find_outlets
from arabnews.credits.lead import tail_credit
from arabnews.lexicon import Lexicon, load_lexicon

WORDS = """
[[credit_word]]
kind = "agency-head"
forms = ["موفد"]
examples = ["وقال موفد معا"]

[[credit_word]]
kind = "tail-label"
forms = ["مسودة"]
examples = ["مسودة: سالم العابد"]

[[byline_label]]
role = "editor"
forms = ["مسودة"]
examples = ["مسودة: سالم العابد"]

[[citation_word]]
kind = "evidence"
direct = true
forms = ["بلسان"]
examples = ["بلسان الساحل نيوز"]
"""


@pytest.fixture
def private(tmp_path: Path) -> Lexicon:
    file = tmp_path / "my-words.toml"
    file.write_text(WORDS, encoding="utf-8")
    return load_lexicon(file)


def test_a_word_before_an_agency_whose_name_is_a_word(private: Lexicon) -> None:
    text = "وقال موفد معا إن الطريق سالك"
    found = [[agency.text for agency in find_agencies(text, lexicon=words)] for words in (None, private)]
    assert found == [[], ["معا"]]


def test_a_label_behind_the_storys_last_words(private: Lexicon) -> None:
    text = "ويستمر المعرض حتى نهاية الشهر. مسودة: سالم العابد"
    assert tail_credit(text) is None
    tail = tail_credit(text, lexicon=private)
    assert tail is not None
    assert [(person.text, text[tail.start :]) for person in tail.parsed.people] == [
        ("سالم العابد", "مسودة: سالم العابد")
    ]


def test_a_word_of_quoting_before_an_outlet(private: Lexicon) -> None:
    text = "وتأخر الافتتاح بلسان الشرق الأوسط أسبوعا"
    found = [[outlet.text for outlet in find_outlets(text, lexicon=words)] for words in (None, private)]
    assert found == [[], ["الشرق الأوسط"]]
