"""Digits, direction and lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabnews.text.bidi import CONTROLS, INVISIBLES, is_rtl, isolate, strip_controls
from arabnews.text.digits import ascii_digits, to_int
from arabnews.text.lines import line_spans, trim_span
from tests.strategies import DIGITS, texts


@pytest.mark.parametrize(
    ("digits", "number"),
    [
        ("0", 0),
        ("٢٠٢٤", 2024),
        ("۱۴۴۶", 1446),
        ("1٢۳", 123),
        ("007", 7),
        ("9" * 18, 10**18 - 1),
        ("9" * 19, None),
        ("", None),
        ("-1", None),
        ("1.5", None),
        (" 1", None),
        ("²", None),
        ("१", None),
        ("خمسة", None),
    ],
)
def test_reads_whole_numbers(digits: str, number: int | None) -> None:
    assert to_int(digits) == number


@given(st.text(DIGITS, min_size=1, max_size=18))
def test_reads_every_short_run_of_digits(digits: str) -> None:
    assert to_int(digits) == int(ascii_digits(digits))


@given(texts())
def test_writes_digits_in_ascii_in_place(text: str) -> None:
    plain = ascii_digits(text)
    assert len(plain) == len(text)
    assert ascii_digits(plain) == plain
    assert all(a == b or a in DIGITS for a, b in zip(text, plain, strict=True))


@given(texts())
def test_strips_controls_and_nothing_else(text: str) -> None:
    assert strip_controls(text) == "".join(c for c in text if c not in CONTROLS)


@given(texts())
def test_isolates_once(text: str) -> None:
    once = isolate(text)
    assert isolate(once) == once
    assert once[0] == "\u2066"
    assert once[-1] == "\u2069"
    assert strip_controls(once) == strip_controls(text)


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("خبر Berlin", True),
        ("Berlin خبر", False),
        ("12/3 - خبر", True),
        ("12/3", False),
        ("", False),
        ("שלום", True),
    ],
)
def test_looks_at_the_first_letter_with_a_direction(text: str, *, rtl: bool) -> None:
    assert is_rtl(text) is rtl


@given(texts())
def test_cuts_lines_where_python_does(text: str) -> None:
    assert [text[start:end] for start, end in line_spans(text)] == text.splitlines()


@given(texts())
def test_trims_what_does_not_show(text: str) -> None:
    start, end = trim_span(text, 0, len(text))
    assert 0 <= start <= end <= len(text)
    assert all(c.isspace() or c in INVISIBLES for c in text[:start] + text[end:])
    assert trim_span(text, start, end) == (start, end)
