"""How long pages take to read, beside lxml's parse of the same pages in the same run.

    python benchmarks/pages.py PAGE.html…

Without arguments it makes its own pages. lxml is only timed if it is installed; the ratio, not the time,
compares machines.
"""

from __future__ import annotations

import argparse
import importlib
import resource
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from arabnews.pages.decode import decode
from arabnews.pages.html import parse_tree, read_html
from arabnews.pages.metadata import read_metadata
from arabnews.pages.walk import read_tree

SENTENCE = "وصل القطار إلى المحطة الجديدة صباح اليوم، وقال المدير إن الرحلات ستبدأ قريبا. "


def make_page(paragraphs: int = 20, cards: int = 250) -> bytes:
    """Make a page of about 100 kB: head, menus and cards around a story."""
    link = '<a href="/{0}"><img src="/{0}.jpg"><h3>خبر آخر رقم {0}</h3></a>'
    card = f'<div class="card">{link}<span class="date">أمس</span></div>'
    story = f"<p>{SENTENCE * 4}</p>" * paragraphs
    ld = '{"@type": "NewsArticle", "headline": "وصل القطار", "datePublished": "2024-03-07T11:36:00+03:00"}'
    around = "\n".join(card.format(number) for number in range(cards))
    script = "<script>" + "var a = {b: 1};\n" * 1_000 + "</script>"
    return (
        '<!DOCTYPE html><html lang="ar"><head><title>وصل القطار</title>'
        '<meta property="og:title" content="وصل القطار">'
        f'<script type="application/ld+json">{ld}</script>{script}</head><body><nav>{around}</nav>'
        f"<article><h1>وصل القطار</h1>{story}</article><aside>{around}</aside></body></html>"
    ).encode()


def time_of(run: Callable[[], object], rounds: int) -> float:
    """Return the best of some rounds, in milliseconds of processor time."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        run()
        best = min(best, time.process_time() - start)
    return 1_000 * best


def lxml_parser() -> Callable[[str], object] | None:
    """Return lxml's parser if it is there."""
    try:
        parser: Callable[[str], object] = importlib.import_module("lxml.html").document_fromstring
    except ImportError:
        return None
    return parser


def report(pages: Sequence[bytes], rounds: int) -> None:
    """Print the time of each step over all pages."""
    texts = [decode(page) for page in pages]
    trees = [parse_tree(text) for text in texts]
    size = sum(map(len, pages)) / 1_000
    print(f"{len(pages)} pages, {size:,.0f} kB, best of {rounds} rounds")
    steps: dict[str, Callable[[], object]] = {
        "decode": lambda: [decode(page) for page in pages],
        "parse": lambda: [parse_tree(text) for text in texts],
        "lines": lambda: [read_tree(tree) for tree in trees],
        "metadata": lambda: [read_metadata(tree) for tree in trees],
        "all": lambda: [read_html(decode(page)) for page in pages],
    }
    parser = lxml_parser()
    base = time_of(lambda: [parser(text) for text in texts], rounds) if parser else None
    if base:
        print(f"{'lxml parse':12s} {base / len(pages):8.2f} ms/page {100 * base / size:8.2f} ms/100 kB")
    for name, run in steps.items():
        spent = time_of(run, rounds)
        ratio = f"{spent / base:8.2f} × lxml" if base else ""
        print(f"{name:12s} {spent / len(pages):8.2f} ms/page {100 * spent / size:8.2f} ms/100 kB {ratio}")


def report_large() -> None:
    """Print time and memory of one page of 10 MB."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    page = make_page(paragraphs=10_000, cards=4_000)
    start = time.process_time()
    read_html(decode(page))
    spent = time.process_time() - start
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1_000
    print(f"one page of {len(page) / 1e6:.1f} MB: {spent:.2f} s, {grown:.0f} MB more")


def main() -> None:
    """Time the pages named on the command line, or made ones."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    report([path.read_bytes() for path in options.pages] or [make_page()] * 5, options.rounds)
    report_large()


if __name__ == "__main__":
    main()
