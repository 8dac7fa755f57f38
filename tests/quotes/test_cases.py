"""Quotations of running text, one readable construction each; traps expect nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from arabnews import find_quotes
from arabnews.models import Quote
from tests.casefile import read_cases

HERE = Path(__file__).parent


def shown(quote: Quote) -> str:
    """Who speaks | the cue | the words | kind and remarks."""
    who = quote.speaker
    name = "؟" if who is None else "، ".join(part for part in (who.name, who.role) if part)
    remarks = [
        quote.kind,
        "extended" if quote.level == "extended" else "",
        "carried" if quote.carried else "",
        "soft" if quote.boundary == "soft" else "",
        f"relay {quote.relayed_by}" if quote.relayed_by else "",
    ]
    cue = quote.cue.text if quote.cue else ""
    return " | ".join([name, cue, quote.text, " ".join(filter(None, remarks))])


CASES = [case for path in sorted(HERE.glob("*.cases")) for case in read_cases(path)]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_quotations_of_a_text(text: str, expected: list[str]) -> None:
    assert [shown(quote) for quote in find_quotes(text)] == expected


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_words_in_marks_stand_in_the_line_below_the_colon(between: str) -> None:
    text = f"وقال مدير المتحف سامر الحلو:{between}«نفتح القاعة الجديدة غدا أمام الجميع»."
    assert [shown(quote) for quote in find_quotes(text)] == [
        "سامر الحلو، مدير المتحف | قال | نفتح القاعة الجديدة غدا أمام الجميع | direct"
    ]


def test_words_stand_in_the_line_below_a_verb_and_its_colon() -> None:
    text = "افتتحت سعاد الهادي المعرض، تقول:\nهذا الأمر كان حلما قديما."
    (quote,) = find_quotes(text)
    assert (quote.text, quote.carried) == ("هذا الأمر كان حلما قديما", True)


def test_words_without_marks_stand_in_the_line_below_who_goes_on() -> None:
    text = "وأضاف مدير المتحف سامر الحلو:\nنفتح القاعة الجديدة غدا."
    assert [shown(quote) for quote in find_quotes(text)] == [
        "سامر الحلو، مدير المتحف | أضاف | نفتح القاعة الجديدة غدا | indirect"
    ]


@pytest.mark.parametrize("line", ["وأعلنت البلدية أسماء الفائزين:", "وأضاف أن القاعة تعرض:"])
def test_a_list_in_the_line_below_is_no_statement(line: str) -> None:
    assert all("لوحات" not in quote.text for quote in find_quotes(f"{line}\nلوحات سامر الحلو وسلمى الهادي."))


@pytest.mark.parametrize("line", ["مواعيد الزيارة:", "وفي البرنامج:"])
def test_a_line_that_ends_in_a_colon_without_a_verb_of_speech_stands_alone(line: str) -> None:
    assert find_quotes(f"{line}\n«نفتح القاعة الجديدة غدا أمام الجميع».") == ()


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_whoever_acts_at_the_end_of_the_paragraph_before_speaks(between: str) -> None:
    text = f"افتتحت مديرة المتحف سلمى الحلو القاعة.{between}وقالت إن العمل مستمر."
    assert [shown(quote) for quote in find_quotes(text)] == [
        "سلمى الحلو، مديرة المتحف | قالت | العمل مستمر | indirect carried"
    ]


@pytest.mark.parametrize(
    ("who", "kind", "name"),
    [
        ("سامر وليلى الحداد", "persons", "سامر وليلى الحداد"),
        ("سامر الحلو وليلى الحداد", "persons", "سامر الحلو وليلى الحداد"),
        ("الدكتور سامر الحلو والدكتورة ليلى الحداد", "persons", None),
        ("سامر وليد الحداد", "person", "سامر وليد الحداد"),
    ],
)
def test_joined_names_are_several_persons(who: str, kind: str, name: str | None) -> None:
    (quote,) = find_quotes(f"قال {who} إن الجسر آمن أمام العابرين.")
    assert quote.speaker is not None
    assert (quote.speaker.kind, quote.speaker.name) == (kind, name)


def test_a_name_of_which_nothing_is_known_is_less_sure() -> None:
    (known,) = find_quotes("قال المدرب سامر الحلو إن الفريق جاهز.")
    (unknown,) = find_quotes("قال المدرب الهولندي غروتفيك بانستروم إن الفريق جاهز.")
    assert unknown.speaker is not None
    assert unknown.speaker.name == "غروتفيك بانستروم"
    assert unknown.confidence < known.confidence


@pytest.mark.parametrize("marks", ["«»", '""', "“”"])
def test_words_in_marks_go_on_over_lines_without_marks(marks: str) -> None:
    words = f"{marks[0]}الجسر قديم جدا.\nلا أحد يصلحه.\nسنفتحه غدا{marks[1]}"
    text = f"وقال المدير: {words}، مضيفا أن العمل مستمر."
    assert [quote.text for quote in find_quotes(text)] == [
        "الجسر قديم جدا … لا أحد يصلحه … سنفتحه غدا",
        "العمل مستمر",
    ]


@pytest.mark.parametrize(
    "after",
    [
        "وأضاف أن العمل مستمر».",  # the reporter speaks
        "افتتح المعرض في حي «الميناء».",  # marks of its own
        "افتتح المعرض أمس.",  # no mark closes them
    ],
)
def test_words_in_marks_without_end_stay_in_their_line(after: str) -> None:
    first, *_ = find_quotes(f"وقال المدير: «الجسر قديم جدا وسنصلحه غدا\n{after}")
    assert first.text == "الجسر قديم جدا وسنصلحه غدا"


def test_each_line_of_the_words_may_open_their_marks_again() -> None:
    (quote,) = find_quotes("وقال المدير: «الجسر قديم جدا.\n«لا أحد يصلحه منذ أعوام.\n«سنفتحه غدا».")
    assert quote.text == "الجسر قديم جدا … لا أحد يصلحه منذ أعوام … سنفتحه غدا"
