"""Date expressions and header lines, one readable case each."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from arabnews import find_dates, parse_date
from arabnews.models import DateMention
from tests.casefile import read_cases

HERE = Path(__file__).parent
THURSDAY = dt.datetime(2024, 3, 7, 12)
NEW_YEAR = dt.datetime(2026, 1, 1, 12)
TEXTS = ("text", "ahead", "lists", "eras")
PARTS = frozenset({"month", "year", "decade", "century", "week", "quarter", "half", "season"})


def value_of(mention: DateMention) -> str:
    value = mention.value
    if value is None:
        return "none"
    days = f" [{value.start}..{value.end}]" if value.precision in PARTS and "/" not in value.edtf else ""
    zone = "" if value.utc_offset is None else f" UTC{value.utc_offset:+d}"
    return value.edtf + days + zone


def joined(*parts: str) -> str:
    return " | ".join(part for part in parts if part)


@pytest.mark.parametrize(
    ("text", "expected"),
    [case for name in TEXTS for case in read_cases(HERE / f"{name}.cases")],
)
def test_the_dates_of_a_text(text: str, expected: list[str]) -> None:
    found = find_dates(text, reference=THURSDAY)
    assert [joined(m.text, value_of(m), " ".join(m.flags)) for m in found] == expected


@pytest.mark.parametrize(("line", "expected"), read_cases(HERE / "header.cases"))
def test_the_date_of_a_header_line(line: str, expected: list[str]) -> None:
    mention = parse_date(line, reference=NEW_YEAR)
    found = [] if mention is None else [mention]
    assert [joined(m.text, value_of(m), m.role, " ".join(m.flags)) for m in found] == expected
