"""Direction and lines."""

from __future__ import annotations

from hypothesis import given

from arabnews.text.bidi import CONTROLS, INVISIBLES, isolate, strip_controls
from arabnews.text.lines import line_spans, trim_span
from tests.strategies import texts


@given(texts())
def test_strips_controls_and_nothing_else(text: str) -> None:
    assert strip_controls(text) == "".join(c for c in text if c not in CONTROLS)


@given(texts())
def test_a_text_is_isolated_once(text: str) -> None:
    once = isolate(text)
    assert isolate(once) == once
    assert once[0] == "\u2066"
    assert once[-1] == "\u2069"
    assert strip_controls(once) == strip_controls(text)


@given(texts())
def test_cuts_lines_where_python_does(text: str) -> None:
    assert [text[start:end] for start, end in line_spans(text)] == text.splitlines()


@given(texts())
def test_trims_what_does_not_show(text: str) -> None:
    start, end = trim_span(text, 0, len(text))
    assert 0 <= start <= end <= len(text)
    assert all(c.isspace() or c in INVISIBLES for c in text[:start] + text[end:])
    assert trim_span(text, start, end) == (start, end)
