"""Quotation marks: the cases of marks.cases, and laws."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from arabnews.text.marks import MarkPair, find_marks
from tests.casefile import read_cases
from tests.strategies import MARKS, marked_texts, texts


def shown(text: str) -> list[str]:
    """Write pairs as marks.cases does: indented by depth, `~` before an unclosed one."""
    return [
        "  " * pair.depth + ("" if pair.closed else "~ ") + text[pair.start : pair.end]
        for pair in find_marks(text)
    ]


@pytest.mark.parametrize(("text", "pairs"), read_cases(Path(__file__).with_name("marks.cases")))
def test_marks_are_paired(text: str, pairs: list[str]) -> None:
    assert shown(text) == pairs


def test_a_pair_says_where_everything_stands() -> None:
    assert find_marks("قال: «نعم»") == (
        MarkPair(
            start=5,
            end=10,
            inner_start=6,
            inner_end=9,
            opener="«",
            closer="»",
            depth=0,
            closed=True,
            continues=False,
        ),
    )


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ('قال: "وصلنا\n\n"وزرنا\n\n"وغادرنا"', [(False, True), (False, True), (True, False)]),
        ("قال: «وصلنا\n»وغادرنا»", [(False, True), (True, False)]),
        ('قال: "وصلنا\n\nوغادر\n\n"وعاد"', [(False, False), (True, False)]),
        ('قال: "وصلنا"\n\n"وغادرنا"', [(True, False), (True, False)]),
    ],
)
def test_a_quotation_may_run_over_paragraphs(text: str, states: list[tuple[bool, bool]]) -> None:
    assert [(pair.closed, pair.continues) for pair in find_marks(text)] == states


@given(texts())
def test_marks_stand_where_the_pair_says(text: str) -> None:
    for pair in find_marks(text):
        assert text[pair.start : pair.inner_start] == pair.opener != ""
        assert text[pair.inner_end : pair.end] == pair.closer
        assert pair.closed is (pair.closer != "")
        assert pair.inner_start <= pair.inner_end
        assert len(text[pair.start : pair.end].splitlines()) == 1


@given(marked_texts())
def test_pairs_nest_and_never_cross(text: str) -> None:
    around: list[MarkPair] = []
    for pair in find_marks(text):
        while around and around[-1].end <= pair.start:
            around.pop()
        assert pair.depth == len(around)
        assert not around or (around[-1].inner_start <= pair.start and pair.end <= around[-1].inner_end)
        around.append(pair)


@given(marked_texts())
def test_only_an_unclosed_pair_continues(text: str) -> None:
    assert not any(pair.closed and pair.continues for pair in find_marks(text))


@pytest.mark.parametrize("piece", [*MARKS, "((", "))", "''", '«"', "'a ", "« x", " ”x"])
def test_noise_of_any_length_is_read(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert all(text[pair.start : pair.inner_start] == pair.opener for pair in find_marks(text))
