"""Whether time grows with length and no faster: what pages may repeat, read at one length and at eight.

`python benchmarks/linear.py` prints how many times longer the long text takes; 8 is linear, 64 is quadratic.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial

from arabnews import find_dates, find_quotes, parse_text
from arabnews.pages.html import read_html

SHORT, LONG = 5_000, 40_000
DATES = ("1/", "مارس ", "7 مارس 2024 ", "من 3 إلى ", "الخميس و", "(", "1 ", "قبل ", "٠٥:٥٥")
QUOTES = (
    *("«", "»", "«»", '"', '" ', "،", "، ", "( ", ": ", "- ", ".. "),
    *("قال ", "أن ", "كان ", "أما ", "وقال إن ", "بحسب ", "الذي قال ", "نقل عن ", "، مشيرا إلى أن "),
    *("وقال الوزير ", "الوزير قال ", "قال «كلمة كلمة كلمة كلمة» ", "قام الحارس بجولة. وقال إن العمل بدأ. "),
)
LINES = (
    *("خبر\n", "\n\n", "اقرأ أيضا\n", "اقرأ أيضا: خبر آخر\n", "7 مارس 2024\n", "رويترز\n", "0:00\n", "#وسم "),
    *("سامر الحلو\n", "كتب: سامر الحلو\n", "مزارعون يفرشون الشباك [أرشيف]\n", "• سامر الحلو\n"),
    "وصل القطار اليوم إلى المحطة الجديدة في المدينة القديمة بعد رحلة طويلة.\n",
)
MARKUP: dict[str, Callable[[int], str]] = {
    "open blocks": lambda n: "<div>قمح" * n,
    "open paragraphs": lambda n: "<p>قمح" * n,
    "open list items": lambda n: "<ul><li>قمح" * n,
    "open inlines": lambda n: "<b class=a>قمح" * n,
    "nested links": lambda n: "<a href=x>قمح" * n,
    "closed blocks": lambda n: "<div>" * n + "قمح" + "</div>" * n,
    "stray ends": lambda n: "</div></b>" * n,
    "breaks": lambda n: "قمح<br>" * n,
    "cells": lambda n: "<table>" + "<tr><td>قمح" * n,
    "comments": lambda n: "<!--" * n,
    "attributes": lambda n: "<p " + " ".join(f"a{i}=1" for i in range(n)) + ">قمح",
    "classes": lambda n: "<p class='" + "a " * n + "'>قمح",
    "hidden": lambda n: "<p hidden>قمح" * n,
    "metas": lambda n: "<meta property=og:title content=قمح>" * n,
    "microdata": lambda n: "<div itemscope><b itemprop=author>قمح" * n,
    "times": lambda n: "<time datetime=2024-03-07>قمح</time>" * n,
    "json": lambda n: "<script type=application/ld+json>" + '{"a": "b",' * n,
    "quotes": lambda n: "<script type=application/ld+json>{" + ':"x ' * n,
    "blanks": lambda n: "<p>" + " \n\t" * n + "قمح",
}


def seconds(read: Callable[[], object]) -> float:
    """Return the time of the fastest of three runs."""
    fastest = float("inf")
    for _ in range(3):
        started = time.process_time()
        read()
        fastest = min(fastest, time.process_time() - started)
    return fastest


def growth(read: Callable[[str], object], make: Callable[[int], str]) -> float:
    """Return how many times longer the long text takes."""
    short = seconds(partial(read, make(SHORT)))
    return seconds(partial(read, make(LONG))) / max(short, 1e-4)


def repeat(unit: str, size: int) -> str:
    """Repeat a unit up to a number of characters."""
    return unit * (size // len(unit))


def _tenth(make: Callable[[int], str], size: int) -> str:
    """Make markup of about so many characters, ten of them a piece."""
    return make(size // 10)


def rows() -> Iterator[tuple[str, str, float]]:
    """Measure every reader on everything that it may find repeated."""
    readers: tuple[tuple[str, Callable[[str], object], tuple[str, ...]], ...] = (
        ("find_dates", find_dates, DATES),
        ("find_quotes", find_quotes, QUOTES),
        ("parse_text", parse_text, LINES + DATES + QUOTES),
    )
    for name, read, units in readers:
        for unit in units:
            yield name, unit.strip() or repr(unit), growth(read, partial(repeat, unit))
    for family, make in MARKUP.items():
        yield "read_html", family, growth(read_html, partial(_tenth, make))


if __name__ == "__main__":
    for reader, unit, times in rows():
        print(f"{reader:12s} {times:6.1f} × {unit}")
