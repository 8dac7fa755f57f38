"""Lines in other scripts."""

from __future__ import annotations

import pytest

from arabnews import find_dates, parse_date

READ = {
    "jeudi 7 mars 2024 à 11h36": ("jeudi 7 mars 2024 à 11h36", "2024-03-07T11:36"),
    "7 марта 2024": ("7 марта 2024", "2024-03-07"),
    "12 Mart 2024": ("12 Mart 2024", "2024-03-12"),
    "Publié le 28 août 2025 - 13:00": ("28 août 2025 - 13:00", "2025-08-28T13:00"),
}
LEFT = (
    "Copyright 2024 All rights reserved",
    "Samer Abed 2024",
    "Image 2025-13-17 at 11.57.54 PM.jpeg",
    "Mai 2024",
    "Room 12 Building 7, 2024",
    "x" * 200,
)


@pytest.mark.parametrize("line", READ)
def test_a_date_line_in_another_script_is_read_and_flagged(line: str) -> None:
    mention = parse_date(line)
    assert mention is not None
    assert mention.value is not None
    assert (mention.text, mention.value.edtf) == READ[line]
    assert mention.flags == ("from_dateparser",)


@pytest.mark.parametrize("line", LEFT)
def test_a_line_that_is_no_date_is_left(line: str) -> None:
    assert parse_date(line) is None


def test_such_a_line_is_found_between_arabic_ones() -> None:
    text = "افتتاح المكتبة\njeudi 7 mars 2024\nافتتح الوزير المكتبة في 5 مارس 2024"
    assert [mention.text for mention in find_dates(text)] == ["jeudi 7 mars 2024", "5 مارس 2024"]


def test_a_long_word_costs_no_more_than_its_length() -> None:
    assert find_dates("x" * 1_000_000) == ()  # at the square of its length this would take hours
