"""Every entry of the date words: its examples hold its words, its counter-examples no date."""

from __future__ import annotations

import pytest

from arabnews import find_dates, parse_date
from arabnews.dates.patterns import any_of
from arabnews.dates.tokens import tokenise
from arabnews.dates.vocabulary import vocabulary
from arabnews.lexicon import date_tables as tables
from arabnews.lexicon import default_lexicon
from arabnews.lexicon.entry import Entry
from arabnews.text.fold import fold

ENTRIES = [
    pytest.param(entry, id=f"{table}: {entry.forms[0]}")
    for table, model in tables.DATE_TABLES.items()
    for entry in default_lexicon().of(model)
]
CONTEXT = (
    tables.DateNameEntry,
    tables.DateLabelEntry,
    tables.DateFoundingEntry,
    tables.FutureCueEntry,
    tables.FutureBarrierEntry,
    tables.FutureLookalikeEntry,
)


@pytest.mark.parametrize("entry", ENTRIES)
def test_the_examples_of_an_entry_hold_its_words(entry: Entry) -> None:
    if isinstance(entry, CONTEXT):
        pytest.skip("words round a date are no date words")
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
