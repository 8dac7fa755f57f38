"""Quotations of running text, one readable construction each; traps expect nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from arabnews import find_quotes
from arabnews.models import Quote
from tests.casefile import read_cases

HERE = Path(__file__).parent


def shown(quote: Quote) -> str:
    """Who speaks | the cue | the words | kind and remarks."""
    who = quote.speaker
    name = "؟" if who is None else "، ".join(part for part in (who.name, who.role) if part)
    remarks = [
        quote.kind,
        "extended" if quote.level == "extended" else "",
        "carried" if quote.carried else "",
        "soft" if quote.boundary == "soft" else "",
        f"relay {quote.relayed_by}" if quote.relayed_by else "",
    ]
    cue = quote.cue.text if quote.cue else ""
    return " | ".join([name, cue, quote.text, " ".join(filter(None, remarks))])


@pytest.mark.parametrize(("text", "expected"), read_cases(HERE / "text.cases"))
def test_the_quotations_of_a_text(text: str, expected: list[str]) -> None:
    assert [shown(quote) for quote in find_quotes(text)] == expected
