"""How long pages take to read and how much memory, beside lxml, trafilatura and newspaper4k in the same run.

    python benchmarks/pages.py [PAGE.html…]

Without arguments it makes its own pages. Peers that are not installed are left out;
`pip install --group benchmarks` brings them. Ratios, not times, compare machines: every round times every
reader once, and the best round of each counts. Memory is measured in a fresh process for each page.
"""

from __future__ import annotations

import argparse
import importlib
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

import arabnews
from arabnews.pages.decode import decode
from arabnews.pages.html import parse_tree, read_html
from arabnews.pages.metadata import read_metadata
from arabnews.pages.walk import read_tree

T = TypeVar("T")
Reader = Callable[[str], object]

SAID = "وقال مدير المحطة سالم العابد إن الرحلات ستبدأ مساء الخميس. "
TOLD = "وصل القطار إلى المحطة الجديدة بعد رحلة طويلة، وانتظره سكان الأحياء القريبة على الرصيف. "
PARAGRAPH = SAID + TOLD * 3
KILOBYTE = "var a = {b: 1};\n" * 64
MEMORY_RATIO, MEMORY_FLOOR = 60, 100
"""Megabytes that a page may take: so many for each of its own, and so many besides."""


def make_page(paragraphs: int = 20, cards: int = 80, kilobytes: int = 75) -> bytes:
    """Make a page of about 100 kB, as stories have: scripts, and menus and cards around some paragraphs."""
    link = '<a href="/{0}"><img src="/{0}.jpg"><h3>خبر آخر رقم {0}</h3></a>'
    card = f'<div class="card">\n  {link}\n  <span class="date">أمس</span>\n</div>'
    story = f"<p>{PARAGRAPH}</p>" * paragraphs
    ld = '{"@type": "NewsArticle", "headline": "وصل القطار", "datePublished": "2024-03-07T11:36:00+03:00"}'
    around = "\n".join(card.format(number) for number in range(cards // 2))
    return (
        '<!DOCTYPE html><html lang="ar"><head><title>وصل القطار</title>'
        '<meta property="og:title" content="وصل القطار">'
        f'<script type="application/ld+json">{ld}</script><script>{KILOBYTE * kilobytes}</script></head>'
        f"<body><nav>{around}</nav><article><h1>وصل القطار</h1>{story}</article><aside>{around}</aside>"
        "</body></html>"
    ).encode()


def make_text(size: int) -> bytes:
    """Make a page that is one text of so many bytes."""
    return f"<p>{PARAGRAPH * (size // len(PARAGRAPH.encode()))}</p>".encode()


def make_nest(depth: int) -> bytes:
    """Make a page whose only text stands in so many elements."""
    return ("<div>" * depth + PARAGRAPH + "</div>" * depth).encode()


def make_open(blocks: int) -> bytes:
    """Make a page of so many blocks that nothing ends, each inside the one before."""
    return ("<html>" + "<div>قمح" * blocks).encode()


TIMED: dict[str, Callable[[], bytes]] = {
    "a story": make_page,
    "a story among 500 cards": partial(make_page, cards=500, kilobytes=16),
}
"""What is timed if no page is named."""

WEIGHED: dict[str, Callable[[], bytes]] = {
    "100 kB": make_page,
    "1 MB": partial(make_page, 200, 800, 750),
    "10 MB": partial(make_page, 2_000, 8_000, 7_500),
    "10 MB, nearly all script": partial(make_page, kilobytes=9_600),
    "10 MB, one text": partial(make_text, 9_900_000),
    "nesting of 100,000": partial(make_nest, 100_000),
    "100,000 open blocks": partial(make_open, 100_000),
}
"""What memory and time of a whole parse are measured on."""


def lxml_reader() -> Reader | None:
    """Return lxml's parser if it is there."""
    try:
        parser: Reader = importlib.import_module("lxml.html").document_fromstring
    except ImportError:
        return None
    return parser


def trafilatura_reader() -> Reader | None:
    """Return trafilatura's extraction with metadata if it is there."""
    try:
        extract: Callable[..., object] = importlib.import_module("trafilatura").bare_extraction
    except ImportError:
        return None
    return lambda markup: extract(markup, with_metadata=True)


def newspaper_reader() -> Reader | None:
    """Return newspaper4k's parser, kept from the network, if it and what it needs for Arabic are there."""
    try:
        newspaper = importlib.import_module("newspaper")
        importlib.import_module("nltk")
    except ImportError:
        return None
    settings = newspaper.Config()
    settings.fetch_images = False

    def read(markup: str) -> object:
        article = newspaper.Article("https://news.example/", config=settings, language="ar")
        article.download(input_html=markup)
        return article.parse()

    return read


def readers() -> dict[str, Reader]:
    """Return everything that reads a page whole, peers first."""
    peers = {"lxml": lxml_reader(), "trafilatura": trafilatura_reader(), "newspaper4k": newspaper_reader()}
    ours: dict[str, Reader] = {"read_html": read_html, "arabnews.parse": arabnews.parse}
    return {name: peer for name, peer in peers.items() if peer} | ours


def best_times(runs: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the best of some rounds of each, in milliseconds of processor time."""
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(rounds):
        for name, run in runs.items():
            start = time.process_time()
            run()
            best[name] = min(best[name], 1_000 * (time.process_time() - start))
    return best


def steps_of(pages: Sequence[bytes]) -> dict[str, Callable[[], object]]:
    """Return the steps of `read_html`, each ready to run over all pages."""
    texts = [decode(page) for page in pages]
    trees = [parse_tree(text) for text in texts]
    return {
        "… decode": partial(over, decode, pages),
        "… markup to tree": partial(over, parse_tree, texts),
        "… tree to lines": partial(over, read_tree, trees),
        "… metadata": partial(over, read_metadata, trees),
    }


def over(read: Callable[[T], object], pages: Sequence[T]) -> None:
    """Read one page after the other."""
    for page in pages:
        read(page)


def report_times(title: str, pages: Sequence[bytes], rounds: int) -> None:
    """Print the time of each reader over all pages, and how it compares."""
    texts = [decode(page) for page in pages]
    whole = {name: partial(over, read, texts) for name, read in readers().items()}
    best = best_times(steps_of(pages) | whole, rounds)
    lines = sum(len(read_html(text).page.lines) for text in texts)
    print(f"{title}: {len(pages)} × {sum(map(len, pages)) / len(pages) / 1_000:,.0f} kB, {lines} lines")
    print(f"{'':24s}{'ms a page':>12s}{'× lxml':>12s}{'× faster than trafilatura':>28s}")
    parser, peer = best.get("lxml"), best.get("trafilatura")
    for name, spent in best.items():
        row = f"{name:24s}{spent / len(pages):12.2f}"
        row += f"{spent / parser:12.2f}" if parser else f"{'–':>12s}"
        row += f"{peer / spent:28.2f}" if peer else f"{'–':>28s}"
        print(row)
    print()


def peak() -> float:
    """Return the most memory that this process ever had, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1e6 if sys.platform == "darwin" else 1e3)


def weigh(name: str) -> None:
    """Parse one page, and print its size, the memory that it took, and the seconds, as JSON."""
    arabnews.parse(make_page(1, 1, 1))  # what is loaded once is no cost of the page
    page = WEIGHED[name]()
    before, start = peak(), time.process_time()
    article = arabnews.parse(page)
    spent = time.process_time() - start
    print(json.dumps([len(page) / 1e6, peak() - before, spent, len(article.text), len(article.quotes)]))


def report_memory() -> None:
    """Print what a whole parse takes of memory and time, each page in a process of its own."""
    print(f"whole parse; a page may take {MEMORY_RATIO} × its size + {MEMORY_FLOOR} MB")
    print(f"{'':26s}{'MB':>8s}{'MB more':>9s}{'÷ MB':>8s}{'allowed':>9s}{'seconds':>9s}", end="")
    print(f"{'characters':>12s}{'quotes':>8s}")
    for name in WEIGHED:
        ran = subprocess.run([sys.executable, __file__, "--weigh", name], stdout=subprocess.PIPE, check=True)
        size, more, spent, characters, quotes = json.loads(ran.stdout)
        allowed = MEMORY_RATIO * size + MEMORY_FLOOR
        print(f"{name:26s}{size:8.2f}{more:9.0f}{more / size:8.0f}{allowed:9.0f}{spent:9.2f}", end="")
        print(f"{characters:12,d}{quotes:8,d}")
    print()


def main() -> None:
    """Weigh made pages, then time them, or those named on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--weigh", choices=WEIGHED, help="measure the memory of this page, in this process")
    options = parser.parse_args()
    if options.weigh:
        weigh(options.weigh)
    elif options.pages:
        report_times("pages", [path.read_bytes() for path in options.pages], options.rounds)
    else:
        report_memory()  # first: a process begins with its parent's peak
        for title, make in TIMED.items():
            report_times(title, [make()], options.rounds)


if __name__ == "__main__":
    main()
