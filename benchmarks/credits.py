"""How long credits take: `parse_credit` on three sorts of lines, searches over whole pages, the first call.

Run from the root of the project: `python benchmarks/credits.py`. Each figure is the best of many rounds, and
beside it stands how often the same texts can be folded in that time: a busy machine moves the ratio less.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from arabnews.credits.agency import find_agencies
from arabnews.credits.byline import parse_credit
from arabnews.credits.cited import find_outlets
from arabnews.credits.find import find_credits
from arabnews.text.fold import fold

ROUNDS = 100
TESTS = Path(__file__).parent.parent / "tests"


def lines_of(pattern: str) -> list[str]:
    """Return the lines of test files, each once, without expectations and comments."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(TESTS.glob(pattern))]
    lines = (line.strip() for text in texts for line in text.splitlines())
    return list(dict.fromkeys(line for line in lines if line and line[0] not in "#="))


def best(work: Callable[[str], object], texts: Sequence[str]) -> float:
    """Return the microseconds that a text takes in the best of many rounds."""
    rounds: list[float] = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for text in texts:
            work(text)
        rounds.append(time.process_time() - start)
    return min(rounds) / len(texts) * 1e6


def main() -> None:
    """Print the table."""
    start = time.process_time()
    parse_credit("نزوى - سالم العابد")
    first = (time.process_time() - start) * 1e3
    lines = [*lines_of("credits/*.cases"), *lines_of("cases/pages/*/page.txt")]
    credited = [line for line in lines if parse_credit(line) is not None]
    short = [line for line in lines if parse_credit(line) is None and line.count(" ") < 8]
    prose = [line for line in lines if parse_credit(line) is None and line.count(" ") >= 8]
    stories = [path.read_text(encoding="utf-8") for path in sorted(TESTS.glob("cases/pages/*/page.txt"))]
    print(f"{'what':34}{'texts':>7}{'us each':>10}{'x fold':>8}")
    for name, work, texts in (
        ("parse_credit, credit lines", parse_credit, credited),
        ("parse_credit, other short lines", parse_credit, short),
        ("parse_credit, running text", parse_credit, prose),
        ("find_agencies, whole pages", find_agencies, stories),
        ("find_outlets, whole pages", find_outlets, stories),
        ("find_credits, whole pages", find_credits, stories),
    ):
        took = best(work, texts)
        print(f"{name:34}{len(texts):7}{took:10.1f}{took / best(fold, texts):8.1f}")
    print(f"first call, word lists and all: {first:.0f} ms")


if __name__ == "__main__":
    main()
