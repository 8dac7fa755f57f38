"""Paragraphs in the style of many outlets, labelled by hand before they were first read; each line is one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict, cast

import pytest

from arabnews import find_quotes


class Label(TypedDict):
    content: list[int]
    level: str
    cue: list[int]
    speaker: list[int] | None


class Paragraph(TypedDict):
    style: str
    paragraph: str
    quotes: list[Label]
    not_quotes: list[list[object]]


def paragraphs() -> Iterator[Paragraph]:
    lines = (Path(__file__).parent / "fresh.jsonl").read_text(encoding="utf-8").splitlines()
    return (cast("Paragraph", json.loads(line)) for line in lines)


@pytest.mark.parametrize("row", list(paragraphs()), ids=lambda row: row["style"])
def test_the_words_said_are_found_exactly(row: Paragraph) -> None:
    found = {
        tuple((span.start, span.end) for span in quote.content_spans)
        for quote in find_quotes(row["paragraph"])
    }
    core = {
        ((label["content"][0], label["content"][1]),) for label in row["quotes"] if label["level"] == "core"
    }
    extended = {
        ((label["content"][0], label["content"][1]),) for label in row["quotes"] if label["level"] != "core"
    }
    assert core <= found <= core | extended


@pytest.mark.parametrize("row", list(paragraphs()), ids=lambda row: row["style"])
def test_each_speaker_phrase_is_met(row: Paragraph) -> None:
    sources = [quote.source.span for quote in find_quotes(row["paragraph"]) if quote.source]
    for label in row["quotes"]:
        if label["speaker"] is not None:
            start, end = label["speaker"]
            assert any(span.start < end and start < span.end for span in sources), label
