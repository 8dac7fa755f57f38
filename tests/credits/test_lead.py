"""Credits that share a paragraph with the story."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from arabnews.credits.lead import PlacedCredit, lead_credit, tail_credit
from tests.casefile import read_cases
from tests.strategies import texts

CASES = Path(__file__).parent / "leads.cases"


def check(text: str, placed: PlacedCredit) -> None:
    parsed = placed.parsed
    found = (*parsed.people, *parsed.places, *parsed.agencies, *parsed.outlets)
    assert all(placed.start <= part.start <= part.end <= placed.end for part in found)
    assert [text[part.start : part.end] for part in found] == [part.text for part in found]


@pytest.mark.parametrize(("paragraph", "story"), read_cases(CASES))
def test_where_the_story_begins(paragraph: str, story: list[str]) -> None:
    lead = lead_credit(paragraph)
    assert ([paragraph[lead.end :]] if lead else []) == story
    if lead is not None:
        check(paragraph, lead)


STORY = "وينتهي المهرجان مساء الغد"


@pytest.mark.parametrize(
    ("tail", "agencies", "outlets", "people"),
    [
        ("(أ ف ب)", ("AFP",), (), ()),
        ("(بترا)", ("PETRA",), (), ()),
        ("/قنا/", ("QNA",), (), ()),
        ("(رويترز، العربي الجديد)", ("REUTERS",), ("العربي الجديد",), ()),
        ("(إعداد سامي النجار للنشرة العربية - تحرير هند الشامي)", (), (), ("سامي النجار", "هند الشامي")),
    ],
)
def test_credits_in_brackets_at_the_end(
    tail: str, agencies: tuple[str, ...], outlets: tuple[str, ...], people: tuple[str, ...]
) -> None:
    text = f"{STORY} {tail}"
    found = tail_credit(text)
    assert found is not None
    check(text, found)
    assert text[found.start : found.end] == tail
    credit = found.parsed.credit
    assert (credit.agencies, credit.outlets, tuple(p.name for p in credit.people)) == (
        agencies,
        outlets,
        people,
    )


@pytest.mark.parametrize("tail", ["المصدر: وكالات", "رويترز", "المصدر/ A.A"])
def test_credits_behind_the_last_sentence(tail: str) -> None:
    text = f"{STORY}. {tail}"
    found = tail_credit(text)
    assert found is not None
    assert text[found.start : found.end] == tail


@pytest.mark.parametrize(
    "text",
    [
        f"{STORY} (الثلاثاء)",
        "وشارك في السباق (سالم العابد)",
        "وزار الوفد العاصمة (مسقط)",
        "وأعلن ذلك المصدر",
        f"{STORY}. قال المصدر إن الجسر اكتمل",
    ],
)
def test_no_credit_at_the_end(text: str) -> None:
    assert tail_credit(text) is None


@given(texts())
def test_any_paragraph_is_read(text: str) -> None:
    for placed in (lead_credit(text), tail_credit(text)):
        if placed is not None:
            check(text, placed)
