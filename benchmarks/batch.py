"""How fast many pages become articles: a plain loop, this process, one worker, two workers, in one run.

`python benchmarks/batch.py` prints a table; a number asks for so many pages of each kind. Ratios matter, not
microseconds. The clock starts with the first result, because workers take a second or two to start. What this
process itself has to do for a page (`here`) says how many workers it can keep busy.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator

import arabnews
from arabnews.demo import demo_page

SHORT = """افتتاح المكتبة العامة في نزوى بعد عامين من الترميم

الثلاثاء 12 مارس 2024 - 09:40 ص
نزوى - سالم العابد

افتتحت بلدية نزوى، الاثنين، المكتبة العامة بعد أعمال ترميم استمرت عامين، بحضور عدد من سكان الأحياء القريبة.
"""
PAGE = demo_page()
MARKUP = "".join(
    (
        "<html><head><title>افتتاح المكتبة العامة في نزوى</title></head><body>",
        *(f"<p>{line}</p>" for line in PAGE.splitlines() if line),
        "<ul>",
        *(f"<li><a href='/news/{number}'>خبر آخر رقم {number}</a></li>" for number in range(200)),
        "</ul></body></html>",
    )
)
KINDS = {"short text": SHORT, "text": PAGE, "HTML": MARKUP}


def numbered(page: str, count: int) -> Iterator[str]:
    """Yield the page again and again, never the same to a cache."""
    return (f"{page}\n{number}" for number in range(count))


def loop(pages: Iterable[str]) -> Iterator[arabnews.Article]:
    """Parse in a plain loop."""
    return map(arabnews.parse, pages)


def seconds(results: Iterator[object]) -> tuple[float, float, float]:
    """Return how long the first result took, all others, and this process's own work on those."""
    started = time.perf_counter()
    next(results)
    first, own = time.perf_counter(), time.process_time()
    for _ in results:
        pass
    return first - started, time.perf_counter() - first, time.process_time() - own


def main(count: int) -> None:
    """Print a row for each kind of page and each way."""
    for kind, page in KINDS.items():
        _, plain, _ = seconds(loop(numbered(page, count)))
        ways = {
            "plain loop": loop(numbered(page, count)),
            "parse_many": arabnews.parse_many(numbered(page, count)),
            "one worker": arabnews.parse_many(numbered(page, count), timeout=60),
            "two workers": arabnews.parse_many(numbered(page, count), workers=2),
        }
        for way, results in ways.items():
            first, rest, own = seconds(iter(results))
            each, here = (1e3 * took / (count - 1) for took in (rest, own))
            print(f"{kind:12s} {way:12s} {each:8.2f} ms a page {rest / plain:6.2f} ×", end=" ")
            print(f"{here:8.2f} ms of it here, the first after {first:.1f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
