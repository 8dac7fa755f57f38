"""Agencies that running text and captions name."""

from __future__ import annotations

import pytest
from hypothesis import given

from arabnews.credits.agency import find_agencies
from arabnews.credits.photo import photo_credits
from tests.strategies import texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقال مدير الميناء لرويترز إن الجسر اكتمل", [("REUTERS", "رويترز")]),
        ("وأضاف في حديث لوكالة فرانس برس", [("AFP", "وكالة فرانس برس")]),
        ("ونقلت وكالة «معا» عن شهود", [("MAAN", "معا")]),
        ("وفق ما ذكرت وكالة الأنباء الإماراتية «وام»", [("WAM", "وكالة الأنباء الإماراتية"), ("WAM", "وام")]),
        ("وقال المدرب للأناضول إن الفريق جاهز", [("AA", "أناضول")]),
        ("بحسب (د. ب. أ)", [("DPA", "د. ب. أ")]),
        ("وسار الأهالي معا نحو الميناء", []),
        ("وصل القطار إلى محافظة قنا", []),
        ("عاش المزارعون في هضبة الأناضول", []),
        ("تحدث باللغة الفرنسية", []),
    ],
)
def test_agencies_in_running_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(agency.code, agency.text) for agency in find_agencies(text)] == expected


@pytest.mark.parametrize(
    ("caption", "people", "agencies"),
    [
        ("سوق السمك في صحار (رويترز)", [], ["REUTERS"]),
        ("سوق السمك في صحار (سالم العابد/فرانس برس)", ["سالم العابد"], ["AFP"]),
        ("سوق السمك في صحار (الفرنسية-أرشيف)", [], ["AFP"]),
        ("سوق السمك في صحار – رويترز", [], ["REUTERS"]),
        ("تصوير: حاتم العامري", ["حاتم العامري"], []),
        ("أ ف ب عبر غيتي إيمجز", [], ["AFP", "GETTY"]),
        ("EPA-EFE/REX/Shutterstock", [], ["EPA"]),
        ("سوق السمك في صحار", [], []),
        # words that announce who took it, behind any mark or with their own preposition
        ("سوق السمك - تصوير: سالم العابد", ["سالم العابد"], []),
        ("سوق السمك، تصوير: سالم العابد وليلى الحداد.", ["سالم العابد", "ليلى الحداد"], []),
        ("سوق السمك بعدسة سالم العابد", ["سالم العابد"], []),
        ("سوق السمك. تصوير: سالم العابد - رويترز", ["سالم العابد"], ["REUTERS"]),
        ("سوق السمك. © سالم العابد، أ ف ب", ["سالم العابد"], ["AFP"]),
        ("Salem Alabed / Reuters", ["Salem Alabed"], ["REUTERS"]),
        ("السوق (The Guardian/AFP)", [], ["AFP"]),
        ("المصور سالم العابد يلتقط صورة", [], []),
        ("المعرض، تصوير مسلسل جديد", [], []),
        ("دمشق - أرشيف", [], []),
        # a word without end is refused at once
        ("س" * 5000 + "(", [], []),
    ],
)
def test_a_caption_names_who_took_its_picture(caption: str, people: list[str], agencies: list[str]) -> None:
    found = photo_credits(caption)
    assert [person.text for person in found.people] == people
    assert [agency.code for agency in found.agencies] == agencies
    assert {agency.role for agency in found.agencies} <= {"photo"}


@given(texts())
def test_agencies_stand_where_they_say(text: str) -> None:
    photo = photo_credits(text)
    for agency in (*find_agencies(text), *photo.agencies):
        assert agency.span is not None
        assert text[agency.span.slice] == agency.text
    assert [text[person.start : person.end] for person in photo.people] == [p.text for p in photo.people]
