"""Sentence bounds: the cases of sentences.cases, and laws."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from arabnews.text.bidi import INVISIBLES
from arabnews.text.lines import line_spans, trim_span
from arabnews.text.marks import find_marks
from arabnews.text.sentences import sentence_spans
from tests.casefile import read_cases
from tests.strategies import texts


@pytest.mark.parametrize(("text", "sentences"), read_cases(Path(__file__).with_name("sentences.cases")))
def test_cuts_sentences(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in sentence_spans(text)] == sentences


def test_never_crosses_a_line_break() -> None:
    text = "عنوان الخبر\n\nوصل القطار،\nثم غادر"
    assert [text[start:end] for start, end in sentence_spans(text)] == [
        "عنوان الخبر",
        "وصل القطار،",
        "ثم غادر",
    ]


@given(texts())
def test_sentences_are_trimmed_ordered_and_leave_nothing_out(text: str) -> None:
    previous = 0
    between: list[str] = []
    for start, end in sentence_spans(text):
        assert previous <= start < end
        assert trim_span(text, start, end) == (start, end)
        between.append(text[previous:start])
        previous = end
    between.append(text[previous:])
    assert all(c.isspace() or c in INVISIBLES for c in "".join(between))


@given(texts())
def test_sentences_lie_in_lines(text: str) -> None:
    lines = list(line_spans(text))
    assert all(any(a <= start and end <= b for a, b in lines) for start, end in sentence_spans(text))


@given(texts())
def test_a_closed_quotation_is_never_cut(text: str) -> None:
    marks = find_marks(text)
    spans = sentence_spans(text, marks=marks)
    assert spans == sentence_spans(text)
    for pair in marks:
        if pair.closed and pair.depth == 0:
            assert any(start <= pair.start and pair.end <= end for start, end in spans)


@pytest.mark.parametrize("piece", [".", ". ", "م.", "1. ", '."', "؟»", "«.", "\u200f."])
def test_noise_of_any_length_is_read(piece: str) -> None:
    spans = sentence_spans(piece * 20_000)
    assert spans == tuple(sorted(spans))
