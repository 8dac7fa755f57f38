"""How fast dates are read, beside a plain scan with `re` and beside dateparser, all in one run.

`python benchmarks/dates.py` prints a table. Ratios matter, not microseconds: a busy machine slows them all.
"""

from __future__ import annotations

import datetime as dt
import re
import time
from collections.abc import Callable
from functools import partial

from arabnews import find_dates, parse_date
from arabnews.dates.words.vocabulary import vocabulary
from arabnews.lexicon import default_lexicon

REFERENCE = dt.datetime(2024, 3, 7, 12, tzinfo=dt.UTC)
HEADERS = (
    "السبت 31 مارس 2018 08:34 م",
    "11:36 ص ,07 مارس 2024",
    "الجمعة 22 نوفمبر 2024 الموافق 20 جمادى الأولى 1446",
    "29-04-2021 | 00:00",
    "آخر تحديث: الأربعاء 15 مايو 2024 - 10:30 ص",
    "15/5/2024",
)
NO_HEADERS = (
    "افتتاح مكتبة عامة في نزوى",
    "إعداد: سالم العابد",
    "المشاهدات: 4770",
    "حافلات جديدة على خط الكورنيش",
)
SENTENCES = (
    "أعلنت بلدية نزوى، الأربعاء، أن المكتبة العامة ستفتح أبوابها للزوار بعد أعمال الترميم التي بدأت في",
    "7 أكتوبر/ تشرين الأول 2023، وقالت مديرة المكتبة إن القاعة الجديدة تتسع لمئتي قارئ وتضم خمسة آلاف كتاب.",
    "وأضافت أن ورش الأطفال تبدأ مساء الخميس المقبل عند الخامسة، وأن عدد المشتركين زاد بنسبة 12 بالمئة.",
    "وأوضح المهندس المشرف أن العمل جرى على مراحل، وأن الطابق الثاني سيجهز قبل نهاية العام الجاري.",
    "وشارك في حفل الافتتاح عدد كبير من سكان الأحياء القريبة وطلاب المدارس، وتجول الحضور بين أرفف الكتب.",
)
ARTICLE = "\n".join(SENTENCES * 6)
"""About 5 kB of UTF-8, with dates as thick as in news."""


def best(run: Callable[[], object], rounds: int, *, at_once: int = 1) -> float:
    """Return the microseconds of processor time that the fastest of many runs took."""
    fastest = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        for _ in range(at_once):
            run()
        fastest = min(fastest, time.process_time() - started)
    return 1e6 * fastest / at_once


def plain_scan(text: str) -> int:
    """Find the date words with one pattern, and do nothing with them: the floor."""
    return sum(1 for _ in vocabulary(default_lexicon()).pattern.finditer(text))


def rows() -> list[tuple[str, float, float]]:
    """Measure everything; each row has its name, its microseconds, and those of its yardstick."""
    from dateparser.search import search_dates  # noqa: PLC0415 - only the benchmark needs it

    scan, digits = best(lambda: plain_scan(ARTICLE), 20, at_once=20), re.compile(r"\d+")
    stamp = best(lambda: dt.datetime.fromisoformat("2024-05-15 13:45:00"), 20, at_once=20_000)
    found = best(lambda: find_dates(ARTICLE, reference=REFERENCE), 200)
    header = sum(best(partial(parse_date, line), 200, at_once=10) for line in HEADERS) / len(HEADERS)
    none = sum(best(partial(parse_date, line), 200, at_once=10) for line in NO_HEADERS) / len(NO_HEADERS)
    searched = best(lambda: search_dates(ARTICLE, languages=["ar"]), 3)
    large = ARTICLE * (1_000_000 // len(ARTICLE))
    return [
        ("one stamp: datetime.fromisoformat", stamp, stamp),
        ("header line", header, stamp),
        ("line that is no date line", none, stamp),
        ("article: digits alone, re", best(lambda: digits.findall(ARTICLE), 200), scan),
        ("article: date words alone, re", scan, scan),
        ("article: find_dates", found, scan),
        ("article: dateparser.search", searched, scan),
        (
            "1 MB: find_dates, by the article",
            best(lambda: find_dates(large), 2) / (len(large) / len(ARTICLE)),
            scan,
        ),
    ]


def times(microseconds: float, yardstick: float) -> str:
    """Write how often the yardstick fits; nothing where the clock is too coarse to see the yardstick."""
    return f"{microseconds / yardstick:8.1f} ×" if yardstick > 0 else ""


if __name__ == "__main__":
    print(f"{len(ARTICLE)} characters, {len(ARTICLE.encode())} bytes, {len(find_dates(ARTICLE))} dates")
    for name, microseconds, yardstick in rows():
        print(f"{name:36s} {microseconds:10.1f} µs {times(microseconds, yardstick)}")
