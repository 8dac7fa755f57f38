"""Where a page names its writers."""

from __future__ import annotations

import pytest

import arabnews

STORY = "افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم."


@pytest.mark.parametrize(
    ("headline", "names"),
    [
        ("حكاية شارع قديم .. بقلم: سامي فريد", ["سامي فريد"]),
        ("حكاية شارع قديم/بقلم سامي فريد", ["سامي فريد"]),
        ("حكاية شارع قديم بقلم: د. هالة مصطفى", ["هالة مصطفى"]),
        ("حكاية شارع قديم! بقلم :سامي بن فريد الحداد وزير الثقافة السابق في مسقط", ["سامي بن فريد الحداد"]),
        ("رسالة قديمة كتبت بقلم رصاص", []),
        ("حكاية شارع - بقلم رصاص قديم", []),
        ("سامي فريد يكتب: حكاية شارع قديم", ["سامي فريد"]),
        ("الكاتب الصحفي سامي فريد يكتب.. «حكاية شارع قديم»", ["سامي فريد"]),
        ("د. هالة مصطفى تكتب: حكاية شارع قديم", ["هالة مصطفى"]),
        ("طالب في الستين يكتب رواية عن شارع قديم", []),
        ("المجلس البلدي يكتب: حكاية شارع قديم", []),
    ],
)
def test_the_title_may_name_the_writer(headline: str, names: list[str]) -> None:
    article = arabnews.parse(f"{headline}\n\n{STORY}")
    assert article.headline == headline
    rule = "byline.behind-title" if "بقلم" in headline else "byline.before-title"
    assert [(byline.name, byline.rule) for byline in article.bylines] == [(name, rule) for name in names]


@pytest.mark.parametrize(
    ("line", "names", "outlets", "place"),
    [
        ("منبر المرفأ - نغم رزوق", ["نغم رزوق"], ["منبر المرفأ"], None),
        ("منبر المرفأ/ نزوى", [], ["منبر المرفأ"], "نزوى"),
        ("بواسطة منبر المرفأ", [], ["منبر المرفأ"], None),
    ],
)
@pytest.mark.parametrize("told", ["copyright", "metadata"])
def test_a_sites_own_name_is_an_outlet_on_its_pages(
    line: str, names: list[str], outlets: list[str], place: str | None, told: str
) -> None:
    if told == "copyright":
        text = f"افتتاح مكتبة في نزوى\n\n{line}\n\n{STORY}\n\nجميع الحقوق محفوظة لموقع منبر المرفأ © 2024"
        article = arabnews.parse(text)
    else:
        head = "<head><meta property=og:site_name content='منبر المرفأ - أخبار الساحل'></head>"
        body = f"<h1>افتتاح مكتبة في نزوى</h1><p>{line}</p><p>{STORY}</p>"
        article = arabnews.parse(f"<html>{head}<body>{body}</body></html>")
    assert [byline.name for byline in article.bylines] == names
    assert [outlet.name for outlet in article.outlets] == outlets
    assert (article.dateline.place if article.dateline else None) == place


def test_a_credit_may_stand_behind_the_day_and_its_clock() -> None:
    line = "الخميس 23 أكتوبر-تشرين الأول 2008 الساعة 06:20 مساءً / المرفأ برس - نزوى - سالم العابد"
    article = arabnews.parse(f"افتتاح مكتبة في نزوى\n\n{line}\n\n{STORY}")
    (byline,) = article.bylines
    assert (byline.name, byline.span and article.text[byline.span.slice]) == ("سالم العابد", "سالم العابد")
    assert article.published_at is not None


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("الوطن - نزوى", "نزوى"),
        ("السلطانية - الوطن", "السلطانية"),
        ("واس - السلطانية", "السلطانية"),
        ("الوطن - نبض البحر", None),
        ("وكالات- نبض المدينة", None),
    ],
)
def test_behind_an_outlet_only_a_known_place_is_the_dateline(line: str, place: str | None) -> None:
    article = arabnews.parse(f"عودة العبارة إلى الخليج بعد الصيانة\n\n{line}\n\n{STORY}\n\n{STORY}")
    assert (article.dateline.place if article.dateline else None) == place
