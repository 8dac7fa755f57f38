"""Agencies of a page: who supplied the story, who is quoted in it, who took the picture; each once."""

from __future__ import annotations

import arabnews

PAGE = """عودة العبارة إلى الخليج

المنامة (رويترز) - وصلت العبارة صباح أمس إلى رصيف المدينة القديمة وعلى متنها ستون راكبا.

وقال مدير المرفأ لرويترز إن الرحلات ستزيد.
ونقلت وكالة الأنباء العمانية عنه قوله ذلك، وكررت وكالة الأنباء العمانية الخبر."""


def credits_of(page: str) -> list[tuple[str, str]]:
    return [(agency.code, agency.role) for agency in arabnews.parse(page).agencies]


def test_who_supplied_the_story_is_not_quoted_by_it() -> None:
    assert credits_of(PAGE) == [("REUTERS", "credit"), ("ONA", "cited")]


def test_without_a_credit_it_is_quoted() -> None:
    assert credits_of(PAGE.replace("المنامة (رويترز) - ", "")) == [("REUTERS", "cited"), ("ONA", "cited")]


def test_a_caption_names_an_agency_by_a_word_that_is_no_agency_elsewhere() -> None:
    caption = (
        "<figure><img src='a.jpg'><figcaption>سوق السمك في صحار (سالم العابد/الأناضول)</figcaption></figure>"
    )
    story = "<p>وصلت القوارب صباح أمس إلى رصيف المدينة القديمة وعلى متنها ستون صيادا من أهل الساحل.</p>"
    page = f"<html><body><article><h1>عودة القوارب إلى الخليج</h1>{caption}{story}</article></body></html>"
    assert credits_of(page) == [("AA", "photo")]
