"""All credits of a story, and the outlets that it quotes."""

from __future__ import annotations

import pytest
from hypothesis import given

from arabnews.credits.cited import find_outlets
from arabnews.credits.find import find_credits
from tests.strategies import texts

STORY = """كتبت: هالة السعدني

مسقط (رويترز) - بدأت الشركة تشغيل عشر حافلات جديدة على خط الكورنيش.

وقال مدير الشركة لصحيفة «المرفأ الجديد» إن الرحلات تنطلق كل نصف ساعة.

وذكرت وكالة الأناضول أن الخط يربط الميناء بالسوق القديم في وسط المدينة.

تصوير: حاتم العامري"""


def test_everything_that_a_story_credits() -> None:
    credit = find_credits(STORY)
    assert [(b.name, b.role) for b in credit.bylines] == [("هالة السعدني", "reporter")]
    assert [(a.code, a.role) for a in credit.agencies] == [("REUTERS", "credit"), ("AA", "cited")]
    assert [(o.name, o.id, o.role) for o in credit.outlets] == [("المرفأ الجديد", None, "cited")]
    assert credit.dateline is not None
    assert (credit.dateline.places, credit.dateline.text) == (("مسقط",), "مسقط (رويترز) -")


def test_paragraphs_count_as_lines() -> None:
    assert find_credits(STORY.split("\n")) == find_credits(STORY)


def test_a_name_repeated_in_the_lead_is_one_person() -> None:
    story = "سالم بن علي العابد\n\nنزوى - سالم العابد: بدأ موسم التمر اليوم في القرى القريبة من نزوى مبكرا."
    assert [byline.name for byline in find_credits(story).bylines] == ["سالم بن علي العابد"]


def test_a_story_without_credits() -> None:
    assert find_credits("بدأ موسم التمر اليوم في القرى القريبة من نزوى مبكرا.").bylines == ()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("ونقلت صحيفة المرفأ عن شهود", ["المرفأ"]),
        ("ذكرت صحيفة وول ستريت جورنال، أن الميناء", ["وول ستريت جورنال"]),
        ("نقلت صحيفة الغارديان البريطانية عن باحثين", ["الغارديان"]),
        ("وفق ما ذكرت صحيفتا «المرفأ» و«النورس» أمس", ["المرفأ", "النورس"]),
        ("في حديث لـ«الشرق الأوسط» أمس", ["الشرق الأوسط"]),
        ("وقال الوزير لسكاي نيوز عربية إن", ["سكاي نيوز عربية"]),
        ("في مقابلة مع قناة الجزيرة", ["الجزيرة"]),
        ("بحسب موقع «الساحل الأزرق»", ["الساحل الأزرق"]),
        ("وذكرت صحيفة (التايمز) أن", ["التايمز"]),
        ("وذكرت واشنطن بوست أن", ["واشنطن بوست"]),
        ("وبثت القناة 13 تسجيلا", ["القناة 13"]),
        ("وقال في اتصال مع «النهار» إن", ["النهار"]),
        ("كتب في صحيفة المرفأ أن الرصيف اكتمل", ["المرفأ"]),
        # a party, a place, a day: no outlet
        ("وقال الاتحاد الاشتراكي إن", []),
        ("وأعلنت مصر اليوم فتح الميناء", []),
        ("وفي لقاء مع «المياه» الوطنية", []),
        # nobody is quoted
        ("وقال الصحفي في جريدة المرفأ إن الرصيف اكتمل", []),
        ("وزار الوفد مقر صحيفة المرفأ", []),
        ("وقال مراسل قناة الجزيرة", []),
        # no outlet is named
        ("نقلت صحيفة محلية عن شهود", []),
        ("وقالت الصحيفة إن الرصيف اكتمل", []),
        ("وعبرت السفن عن قناة السويس", []),
        ("وأفاد موقع الحادث", []),
        # agencies are counted elsewhere
        ("ونقل موقع «رويترز» عن شهود", []),
        ("وقال مدير النقل لصحيفة المرسى إن الحافلات تسير كل ربع ساعة", ["المرسى"]),
        ("وقال مدير النقل لصحيفة المرسى الجديد إن الحافلات تسير", ["المرسى الجديد"]),
        ("وذكرت صحيفة المرسى الجديد أن الحافلات تسير", ["المرسى الجديد"]),
        ("ونقلت صحيفة المرسى الجديد عن شاهد", ["المرسى الجديد"]),
    ],
)
def test_outlets_that_a_text_quotes(text: str, named: list[str]) -> None:
    assert [outlet.text for outlet in find_outlets(text)] == named


def test_an_outlet_has_the_name_and_id_of_its_profile() -> None:
    (outlet,) = find_outlets("وقال الناطق للجزيرة نت إن الرصيف اكتمل")
    assert (outlet.name, outlet.id, outlet.text) == ("الجزيرة", "aljazeera", "جزيرة نت")


@given(texts())
def test_any_text_is_read_and_every_span_holds_its_words(text: str) -> None:
    credit = find_credits(text)
    assert find_credits(text) == credit
    found = [(byline.span, byline.text) for byline in credit.bylines]
    found += [(agency.span, agency.text) for agency in credit.agencies]
    found += [(outlet.span, outlet.text) for outlet in credit.outlets]
    found += [(credit.dateline.span, credit.dateline.text)] if credit.dateline else []
    assert [text[span.slice] for span, _ in found if span] == [words for span, words in found if span]
