"""What the words of an outlet's profile do to the labels of its pages."""

from __future__ import annotations

import arabnews
from arabnews.outlets.registry import Registry
from arabnews.outlets.schema import Profile, TextRules

PAGE = """أحدث ما وصل
سوق جديدة للسمك في المرفأ القديم
ركن المرفأ الصباحي رقم 12
عودة العبارة إلى الخليج بعد الصيانة

وصلت العبارة صباح الأحد إلى رصيف المدينة القديمة وعلى متنها ستون راكبا.

من دفتر المرفأ: حافلات ليلية بين الأحياء

وقال مدير الرصيف إن الرحلات ستزيد في الصيف المقبل.

هنا تنتهي الصفحة
وصلت قبل شهر عبارة أخرى إلى الرصيف الجنوبي من المدينة القديمة.
"""
MARFA = Profile(
    id="marfa",
    name="المرفأ",
    domains=("marfa.example",),
    country="OM",
    timezone="Asia/Muscat",
    months=("egyptian",),
    kind="newspaper",
    text=TextRules(
        noise=("ركن المرفأ الصباحي رقم 7",),
        tickers=("أحدث ما وصل",),
        related_markers=("من دفتر المرفأ",),
        end_markers=("هنا تنتهي الصفحة",),
    ),
)


def test_the_words_of_a_profile_label_the_pages_of_its_outlet() -> None:
    page = arabnews.parse(PAGE, url="https://marfa.example/7", registry=Registry([MARFA]))
    assert [(str(block.kind), block.rule) for block in page.blocks] == [
        ("ticker", "profile.words"),
        ("ticker", "profile.words"),
        ("other", "profile.words"),
        ("headline", "head.headline"),
        ("paragraph", "story.paragraph"),
        ("related", "profile.words"),
        ("paragraph", "story.paragraph"),
        ("other", "profile.words"),
        ("other", "profile.words"),
    ]
    assert page.headline == "عودة العبارة إلى الخليج بعد الصيانة"


def test_without_the_profile_the_same_words_are_anybodys() -> None:
    page = arabnews.parse(PAGE)
    assert "profile.words" not in {block.rule for block in page.blocks}
