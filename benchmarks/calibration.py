"""How often quotations of each band of `Quote.confidence` are right.

    python benchmarks/calibration.py PARAGRAPHS.jsonl

Each line of the file is a paragraph whose statements somebody marked:

    {"paragraph": "…", "quotes": [{"content": [start, end], "speaker_name": "…" or null}]}

A quotation is right if more than 0.8 of its words and of the marked words are the same ones, and, where
both name a speaker, the names share a word.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypedDict, cast

from arabnews import Quote, find_quotes
from arabnews.text.fold import fold_text

ENOUGH = 0.8
"""Share of the words that must be the same ones."""
WIDTH = 5
"""Hundredths that a band is wide."""


class Label(TypedDict):
    """One marked statement."""

    content: tuple[int, int]
    speaker_name: str | None


class Paragraph(TypedDict):
    """One line of the file."""

    paragraph: str
    quotes: list[Label]


def read(path: Path) -> Iterator[Paragraph]:
    """Read the marked paragraphs."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return (cast("Paragraph", json.loads(line)) for line in lines if line.strip())


def is_right(quote: Quote, labels: Iterable[Label]) -> bool:
    """Tell whether somebody marked the same words, of the same speaker."""
    return any(_same_words(quote, label) and _same_speaker(quote, label) for label in labels)


def _same_words(quote: Quote, label: Label) -> bool:
    found = {place for span in quote.content_spans for place in range(span.start, span.end)}
    marked = set(range(*label["content"]))
    return len(found & marked) > ENOUGH * max(len(found), len(marked))


def _same_speaker(quote: Quote, label: Label) -> bool:
    """Names agree if they share a word; where either side names nobody, they do not disagree."""
    name, marked = quote.speaker and quote.speaker.name, label["speaker_name"]
    return not name or not marked or not set(_words(name)).isdisjoint(_words(marked))


def _words(name: str) -> list[str]:
    return fold_text(name).split()


def bands(paragraphs: Iterable[Paragraph]) -> dict[int, list[bool]]:
    """Collect, for each twentieth of confidence, whether each quotation is right."""
    judged: defaultdict[int, list[bool]] = defaultdict(list)
    for row in paragraphs:
        for quote in find_quotes(row["paragraph"]):
            band = round(100 * quote.confidence) // WIDTH * WIDTH
            judged[band].append(is_right(quote, row["quotes"]))
    return judged


def main() -> None:
    """Print the table, surest band first."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paragraphs", type=Path)
    judged = bands(read(parser.parse_args().paragraphs))
    print("| confidence | quotations | right |\n|---|---|---|")
    for band, right in sorted(judged.items(), reverse=True):
        named = f"{band / 100:.2f} to {(band + WIDTH - 1) / 100:.2f}"
        print(f"| {named} | {len(right)} | {100 * sum(right) / len(right):.0f} % |")


if __name__ == "__main__":
    main()
