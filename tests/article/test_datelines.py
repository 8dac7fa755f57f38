"""Datelines of pages: below an introduction, beside a day, above a first sentence without its stop."""

from __future__ import annotations

import datetime as dt

import pytest

import arabnews

TITLE = "افتتاح مكتبة عامة في نزوى بعد عامين من الترميم"
INTRO = "تضم المكتبة الجديدة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة."
STORY = "افتتحت البلدية أمس مكتبة عامة في الحارة القديمة بحضور عدد كبير من أهل المدينة."
MORE = "وقال رئيس البلدية إن القراءة في المكتبة مجانية للجميع من الصباح حتى المساء."


def read(*lines: str) -> arabnews.Article:
    return arabnews.parse_text("\n\n".join([TITLE, *lines]))


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ((INTRO, f"نزوى - {STORY}", MORE), "نزوى"),
        ((INTRO, STORY, f"نزوى - {MORE}"), None),
        ((INTRO, f"نزوى - {STORY}", f"مسقط - {STORY}"), None),
        ((INTRO, f"سالم العابد - {STORY}"), None),
    ],
)
def test_a_dateline_may_stand_below_one_introduction(lines: tuple[str, ...], place: str | None) -> None:
    dateline = read(*lines).dateline
    assert (dateline.place if dateline else None) == place


def test_paper_place_and_day_on_one_line_date_the_story() -> None:
    article = read("موقع أخبار الساحل – نزوى – 9 شوال 1446هـ", STORY, MORE)
    assert article.published_at == dt.date(2025, 4, 7)
    assert article.dateline is not None
    assert article.dateline.place == "نزوى"


def test_what_follows_the_desk_at_once_is_the_text_and_no_deck() -> None:
    first = "تسير أعمال المكتبة العامة في نزوى على قدم وساق قبل افتتاحها في العيد الوطني المقبل"
    article = arabnews.parse_text(f"{TITLE}\nخاص - موقع الساحل\n{first}\n{STORY}\n{MORE}")
    assert article.deck is None
    assert article.body.startswith(first)


def test_the_bullet_of_a_path_is_no_part_of_the_rubric() -> None:
    article = arabnews.parse_text(f"• الرئيسية\n• محليات\n• {TITLE}\n\n{TITLE}\n\n{STORY}\n\n{MORE}")
    assert (article.section, article.headline) == ("محليات", TITLE)
