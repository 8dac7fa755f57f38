"""Credit lines: a case file for what they say, laws for where their parts stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from arabnews.credits.assemble import ParsedCredit
from arabnews.credits.byline import parse_credit, read_credit
from arabnews.lexicon import default_lexicon
from arabnews.lexicon.entry import Entry
from arabnews.lexicon.schema import AgencyEntry, BylineLabelEntry, DeskEntry, MediaEntry, PlaceEntry
from arabnews.models import Credit
from tests.casefile import read_cases
from tests.strategies import texts

HERE = Path(__file__).parent
CASES = [case for name in ("lines", "several", "world") for case in read_cases(HERE / f"{name}.cases")]
TABLES = (AgencyEntry, BylineLabelEntry, DeskEntry, MediaEntry, PlaceEntry)
ENTRIES: list[Entry] = [entry for table in TABLES for entry in default_lexicon().of(table)]


def written_out(credit: Credit | None) -> list[str]:
    if credit is None:
        return []
    lines: list[str] = []
    for person in credit.people:
        lines.append("person " + ", ".join(filter(None, (person.name, person.role, person.place))))
        lines.extend([f"title {person.title}"] if person.title else [])
    lines.extend(f"place {place}" for place in credit.places)
    lines.extend(f"agency {code}" for code in credit.agencies)
    lines.extend(f"outlet {outlet}" for outlet in credit.outlets)
    lines.extend([f"desk {credit.desk}"] if credit.desk else [])
    lines.extend([f"date {credit.date}"] if credit.date else [])
    return lines


@pytest.mark.parametrize(("line", "expected"), CASES)
def test_a_line_credits_whom_it_names(line: str, expected: list[str]) -> None:
    assert written_out(parse_credit(line)) == expected


@pytest.mark.parametrize(
    ("code", "form"),
    [
        pytest.param(entry.code, form, id=f"{entry.code}-{form}")
        for entry in default_lexicon().of(AgencyEntry)
        for form in (*entry.forms, *entry.short_forms)
    ],
)
def test_every_name_of_every_agency_is_read_behind_a_place(code: str, form: str) -> None:
    assert written_out(parse_credit(f"نزوى - {form}")) == ["place نزوى", f"agency {code}"]


def test_the_registry_of_agencies_has_at_least_ninety() -> None:
    assert len({entry.code for entry in default_lexicon().of(AgencyEntry)}) >= 90


@pytest.mark.parametrize(
    ("entry", "line"), [pytest.param(entry, line, id=line) for entry in ENTRIES for line in entry.examples]
)
def test_examples_of_the_word_files(entry: Entry, line: str) -> None:
    managing = isinstance(entry, BylineLabelEntry) and entry.role == "management"
    assert (parse_credit(line) is None) == managing


@pytest.mark.parametrize(
    "line", [pytest.param(line, id=line) for entry in ENTRIES for line in entry.not_examples]
)
def test_counterexamples_of_the_word_files(line: str) -> None:
    assert parse_credit(line) is None


def check(line: str, parsed: ParsedCredit) -> None:
    """Each part stands where it is said to stand, and is what the credit repeats."""
    found = (*parsed.people, *parsed.places, *parsed.agencies, *parsed.outlets)
    found += (parsed.date,) if parsed.date else ()
    assert [line[part.start : part.end] for part in found] == [part.text for part in found]
    assert tuple(part.text for part in parsed.people) == tuple(person.name for person in parsed.credit.people)
    assert tuple(part.text for part in parsed.places) == parsed.credit.places
    assert tuple(part.code for part in parsed.agencies) == parsed.credit.agencies
    assert {person.place for person in parsed.credit.people} <= {None, *parsed.credit.places}


@pytest.mark.parametrize(("line", "_expected"), CASES)
def test_parts_stand_where_they_say(line: str, _expected: list[str]) -> None:
    parsed = read_credit(line)
    if parsed is not None:
        check(line, parsed)


@given(texts())
def test_any_line_is_read_or_refused_the_same_way_twice(line: str) -> None:
    parsed = read_credit(line)
    assert read_credit(line) == parsed
    if parsed is not None:
        check(line, parsed)


def test_vowel_signs_and_tatweel_change_no_reading() -> None:
    parsed = read_credit("غـــزة / سَالِم العَابد / الأناضـول")
    assert parsed is not None
    assert written_out(parsed.credit) == [
        "person سَالِم العَابد, reporter, غـــزة",
        "place غـــزة",
        "agency AA",
    ]
