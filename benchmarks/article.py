"""How fast a text article of 5 kB becomes an Article, stage by stage, beside a scan with `re` in one run.

`python benchmarks/article.py` prints a table. Ratios matter, not microseconds: a busy machine slows them all.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from functools import partial

import arabnews
from arabnews.pipeline import STAGES

HEADER = """الرئيسية
ثقافة
افتتاح المكتبة العامة في نزوى بعد عامين من الترميم

الثلاثاء 12 مارس 2024 - 09:40 ص
نزوى - سالم العابد

افتتحت بلدية نزوى، الاثنين، المكتبة العامة بعد أعمال ترميم استمرت عامين، بحضور عدد من سكان الأحياء القريبة.
"""
SAID = (
    'وقالت مديرة المكتبة هدى الراشدي إن القاعة تتسع لمئتي قارئ، وأضافت أن "المبنى صار مفتوحا للجميع".',
    "وأوضح المهندس ناصر السيابي، المشرف على المشروع، أن العمل جرى على ثلاث مراحل بدأت في 7 أكتوبر 2022.",
    "وأشارت الراشدي إلى أن ورش الأطفال ستقام مساء كل خميس في الطابق الأول، مؤكدة أن التسجيل فيها مجاني.",
)
TOLD = (
    "وتضم المكتبة أكثر من خمسة آلاف كتاب في الأدب والتاريخ والعلوم، وقاعة للمخطوطات وأخرى للدوريات القديمة.",
    "وكان المبنى القديم قد أغلق قبل عامين بعد أن تسربت مياه الأمطار إلى مخازن الكتب في الطابق الأرضي.",
    "وتقع المكتبة قرب السوق القديم، ويصل إليها الزوار بالحافلة رقم 12 التي تمر كل ربع ساعة من محطة المدينة.",
    "وشارك في ترتيب الرفوف ثلاثون متطوعا من طلاب المدارس، عملوا في نهاية كل أسبوع منذ مطلع العام الجاري.",
)
FOOTER = """اقرأ أيضا: حافلات جديدة تربط القرى بمركز المدينة

شارك هذا الموضوع
جميع الحقوق محفوظة © 2024
"""
PAGE = "\n".join((HEADER, *[f"{line}\n" for line in (*SAID, *TOLD, *SAID, *TOLD, *SAID, *TOLD)], FOOTER))
"""A news page with quotations, dates and boilerplate as thick as in news."""
MARKS = re.compile(r"[«»\"“”]|\d+|(?<!\w)(?:قال|أضاف|أوضح|أكد|أشار)\w*")
"""What a first look for quotations and dates would scan for: the yardstick."""


def best(run: Callable[[], object], times: int = 200) -> float:
    """Return the microseconds of the fastest of many runs."""
    fastest = float("inf")
    for _ in range(times):
        started = time.perf_counter()
        run()
        fastest = min(fastest, time.perf_counter() - started)
    return 1e6 * fastest


def rows() -> list[tuple[str, float]]:
    """Measure the scan, the whole line, and the line cut short after each stage."""
    names = [stage.name for stage in STAGES]
    cut = [
        (f"… up to {name}", best(partial(arabnews.parse, PAGE, without=names[place + 1 :])))
        for place, name in enumerate(names)
    ]
    return [
        ("plain scan, re", best(lambda: MARKS.findall(PAGE))),
        *cut,
        ("parse", best(lambda: arabnews.parse(PAGE))),
    ]


if __name__ == "__main__":
    article = arabnews.parse(PAGE)
    print(f"{len(PAGE)} characters, {len(PAGE.encode())} bytes: {len(article.quotes)} quotations,", end=" ")
    print(f"{len(article.dates)} dates")
    table = rows()
    for label, microseconds in table:
        print(f"{label:24s} {microseconds:10.1f} µs {microseconds / table[0][1]:8.1f} ×")
