"""A small page with a bit of everything, and what it says of itself to machines."""

from __future__ import annotations

import arabnews

__all__ = ["HEADLINE", "STORY", "URL", "article"]

URL = "https://almarfa.example/أخبار/7"
HEADLINE = "افتتاح مكتبة عامة في نزوى"
STORY = (
    "افتتحت بلدية نزوى صباح الخميس مكتبة عامة تضم عشرين ألف كتاب.",
    "وقالت مديرة المكتبة ليلى الحداد إن القاعة الجديدة مفتوحة للزوار كل يوم. وأضافت أن الدخول مجاني.",
    "وقال مصدر في البلدية لوكالة الأنباء العمانية: «سنفتح مكتبة أخرى في الصيف».",
)
DECK = "البلدية تعد سكان القرى المجاورة بثلاث مكتبات أخرى تفتح أبوابها قريبا"
LINES = (
    HEADLINE,
    DECK,
    "نزوى - سالم العابد",
    "نشر في: 11:36 ص ,07 مارس 2024",
    *STORY,
    "كلمات مفتاحية: مكتبات، القراءة",
    "اقرأ أيضاً: معرض للخط العربي في صحار",
)


def article(*, url: str | None = URL) -> arabnews.Article:
    return arabnews.parse("\n\n".join(LINES), url=url)
