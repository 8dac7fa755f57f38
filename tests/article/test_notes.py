"""What a page's own dates say against each other becomes a note."""

from __future__ import annotations

import datetime as dt

import pytest

import arabnews
from arabnews import Note

STORY = "افتتحت البلدية مكتبة عامة في نزوى تتسع لمئتي قارئ، وتضم خمسة آلاف كتاب وقاعة للأطفال."


@pytest.mark.parametrize(
    ("line", "notes"),
    [
        ("5 رمضان 1445 هـ الموافق 15 مارس 2024 م", []),
        ("4 رمضان 1445 هـ الموافق 15 مارس 2024 م", []),  # the moon was seen a day later
        ("15 رمضان 1445 هـ الموافق 15 مارس 2024 م", ["2024-03-15 and 1445-09-15 AH are 10 days apart"]),
        ("الجمعة 15 مارس 2024 الموافق 9 رمضان 1445", ["2024-03-15 and 1445-09-09 AH are 4 days apart"]),
        ("15 مارس 2024", []),
    ],
)
def test_a_printed_pair_whose_halves_lie_too_far_apart_is_noted(line: str, notes: list[str]) -> None:
    article = arabnews.parse(f"مكتبة جديدة في نزوى\n\n{line}\n\n{STORY}")
    assert article.published is not None
    assert article.published_at == dt.date(2024, 3, 15)  # the Gregorian half decides
    span = article.published.span
    assert article.notes == tuple(
        Note(code="published.calendars-apart", message=message, span=span) for message in notes
    )


def test_an_agency_dateline_is_held_to_its_calendars_too() -> None:
    line = "نزوى 25 شوال 1436 هـ الموافق 20 أغسطس 2015 م العمانية"
    article = arabnews.parse(f"مهرجان التمور في نزوى\n\n{line}\n{STORY}")
    assert [note.code for note in article.notes] == ["published.calendars-apart"]


def test_a_related_marker_inside_a_paragraph_is_noted_and_left_in_the_body() -> None:
    line = "وصلت العبارة إلى الرصيف صباح الأحد. اقرأ أيضاً: سوق جديدة للسمك وقال مديره إن الرحلات ستزيد."
    article = arabnews.parse(f"عودة العبارة إلى الخليج بعد الصيانة\n\n{line}")
    (note,) = article.notes
    assert article.body == line
    assert note.span is not None
    assert (note.code, article.text[note.span.slice]) == ("related.inside-paragraph", "اقرأ أيضاً:")


def test_the_day_of_the_crawl_is_the_pages_day_and_not_the_storys() -> None:
    article = arabnews.parse(f" date 2026-01-22 مكتبة جديدة في نزوى\n\n{STORY}")
    assert (article.headline, article.published_at, article.page_date) == (
        "مكتبة جديدة في نزوى",
        None,
        dt.date(2026, 1, 22),
    )
    assert "".join(block.raw for block in article.blocks) == article.text


def test_the_gregorian_half_decides_wherever_it_stands_on_the_line() -> None:
    line = "الجمعة / 13 / ربيع الثاني / 1443 هـ - 22:09 - الجمعة 19 نوفمبر 2021 22:09"
    article = arabnews.parse(f"مكتبة جديدة في نزوى\n\n{line}\n\n{STORY}")
    assert article.published_at == dt.datetime(2021, 11, 19, 22, 9)
