"""Every entry of the date words: its examples hold its words, its counter-examples no date."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import arabnews.dates
from arabnews import find_dates, parse_date
from arabnews.dates.words.cue_words import NAMED_WORDS
from arabnews.dates.words.patterns import any_of
from arabnews.dates.words.tokens import tokenise
from arabnews.dates.words.vocabulary import vocabulary
from arabnews.lexicon import date_tables as tables
from arabnews.lexicon import default_lexicon, load_lexicon
from arabnews.lexicon.date_cue_tables import CUE_KINDS, DateCueEntry
from arabnews.lexicon.entry import Entry
from arabnews.text.fold import fold

ENTRIES = [
    pytest.param(entry, id=f"{table}: {entry.forms[0]}")
    for table, model in tables.DATE_TABLES.items()
    for entry in default_lexicon().of(model)
]
# Words round a date, which are no date words themselves:
CONTEXT = (
    DateCueEntry,
    tables.DateNameEntry,
    tables.DateLabelEntry,
    tables.DateFoundingEntry,
    tables.FutureCueEntry,
    tables.FutureBarrierEntry,
    tables.FutureLookalikeEntry,
)


@pytest.mark.parametrize("entry", [p for p in ENTRIES if not isinstance(p.values[0], CONTEXT)])
def test_the_examples_of_an_entry_hold_its_words(entry: Entry) -> None:
    words = vocabulary(default_lexicon())
    for example in entry.examples:
        read = [word.text for word in tokenise(fold(example), words).words]
        forms = [fold(form).text for form in entry.forms]
        assert any(form in text for form in forms for text in read), example


@pytest.mark.parametrize("entry", ENTRIES)
def test_the_counter_examples_of_an_entry_hold_no_date(entry: Entry) -> None:
    for example in entry.not_examples:
        assert [mention.text for mention in find_dates(example) if mention.role == "body"] == []
        assert parse_date(example) is None


@pytest.mark.parametrize("entry", [p for p in ENTRIES if "date_name" in str(p.id)])
def test_a_name_is_no_dated_expression(entry: Entry) -> None:
    for example in entry.examples:
        assert [m.text for m in find_dates(example) if m.value is not None or m.role == "body"] == []


@pytest.mark.parametrize("entry", [p for p in ENTRIES if "date_label" in str(p.id)])
def test_a_label_gives_the_role(entry: tables.DateLabelEntry) -> None:
    for form in entry.forms:
        mention = parse_date(f"{form}: 12/05/2021 10:30")
        assert mention is not None
        assert (mention.text, mention.role) == ("12/05/2021 10:30", entry.role)


def test_forms_share_their_beginnings_in_the_pattern() -> None:
    assert any_of(["امس", "امس الاول", "اليوم"]) == "(?:ا(?:ليوم|مس(?: +الاول)?))"


def test_every_kind_of_words_round_dates_has_words() -> None:
    assert {entry.kind for entry in default_lexicon().of(DateCueEntry)} == CUE_KINDS


def _patterns() -> Iterator[str]:
    """Yield every pattern of a rule that names words of the lexicon."""
    for module in pkgutil.iter_modules(arabnews.dates.__path__, "arabnews.dates."):
        values = vars(importlib.import_module(module.name)).values()
        yield from (value for value in values if isinstance(value, str) and NAMED_WORDS.search(value))


@pytest.mark.parametrize("pattern", sorted(set(_patterns())))
def test_the_words_that_a_pattern_names_are_known(pattern: str) -> None:
    known = vocabulary(default_lexicon()).kinds
    assert [name for name in NAMED_WORDS.findall(pattern) if not known.get(name)] == []


def test_words_round_dates_of_the_caller_are_read_like_the_librarys_own(tmp_path: Path) -> None:
    file = tmp_path / "my-words.toml"
    file.write_text(
        '[[date_cue]]\nkind = "year-cue"\nforms = ["بينالي"]\nexamples = ["بينالي 2013"]\n'
        '[[date_cue]]\nkind = "starting"\nforms = ["استهلالا"]\nexamples = ["استهلالا من السبت"]\n',
        encoding="utf-8",
    )
    text = "عرضت اللوحة في قاعة بينالي 2013، وتغلق الطريق استهلالا من يوم 5 مايو 2014"
    found = [
        [mention.text for mention in find_dates(text, lexicon=lexicon)]
        for lexicon in (None, load_lexicon(file))
    ]
    assert found == [["يوم 5 مايو 2014"], ["2013", "استهلالا من يوم 5 مايو 2014"]]
