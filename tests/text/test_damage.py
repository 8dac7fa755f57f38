"""Damage is told with its first place, its count and what was meant; the text stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabnews.text.damage import find_damage
from tests.strategies import texts

CLEAN = (
    "افتتحت البلدية في نزوى مكتبة عامة، وقال د. سامر ناصر إن الدخول حر عند 10.30 صباحا.\n\n"
    'وأضاف: "نستقبل 2.3 ألف زائر من كل المدن". وعرضت قناة بي.بي.سي تقريرا عن iPhone والمكتبة.\n\n'
    "Café, Élysée, naïve: أسماء أجنبية لا تضر، ولا الكسر 1/2 ولا الوصل العماني-المغربي."
)
SENTENCE = "الاتفاق على افتتاح المكتبة"


@pytest.mark.parametrize(
    ("text", "code", "place", "suggestion"),
    [
        (SENTENCE.encode().decode("cp1256"), "utf8-as-cp1256", None, SENTENCE),
        (SENTENCE.encode().decode("latin-1"), "utf8-as-latin1", None, SENTENCE),
        (SENTENCE.encode("cp1256").decode("latin-1"), "cp1256-as-latin1", None, SENTENCE),
        ("في اليوم السادس¡ وصل", "comma-as-inverted-mark", "¡", "،"),
        ("وصل الق\ufffd\ufffdار", "replacement-character", "\ufffd\ufffd", None),
        ("وصل عبدﷲ", "allah-ligature", "ﷲ", "الله"),
        ("مدينة ﺑﲑوت", "presentation-forms", "ﺑﲑ", "بير"),
        ("وزارة واألشغال", "lam-alef-reversed", "واألشغال", "والأشغال"),
        ("مباراة االثنين", "lam-alef-reversed", "االثنين", "الاثنين"),
        ("مكتبة الجمهوریة", "persian-letters", "الجمهوریة", "الجمهورية"),
        ("وصل إسماlعيل", "latin-letter", "l", None),
        ("انتهى العرض.وقال", "glued-sentence", ".وقال", ". وقال"),
        ('قال "نعم".ثم عاد', "glued-sentence", '".ثم'[1:], ". ثم"),
        ("وصل و قال", "detached-waw", "و قال", "وقال"),
        ("وصل و=قال", "detached-waw", "و=قال", "وقال"),
        ("نسبة 68ر93", "decimal-reh", "ر", "."),
        ("هجوم مقـــ-تل", "censored-word", "مقـــ-تل", "مقتل"),
        ("خبر {title} جديد", "template-leak", "{title}", ""),
        ("undefinedوصل القطار", "template-leak", "undefined", ""),
    ],
)
def test_damage_is_noted_with_its_place_and_mend(
    text: str, code: str, place: str | None, suggestion: str | None
) -> None:
    (note,) = find_damage(text)
    assert note.span is not None
    assert (note.code, text[note.span.slice], note.suggestion) == (
        f"damage.{code}",
        place or text,
        suggestion,
    )


def test_reports_each_kind_once_with_its_count() -> None:
    text = "بلغت 5ر2 ثم 7ر3.ووصلت إلى 9ر1"
    assert [(note.code, note.message) for note in find_damage(text)] == [
        ("damage.decimal-reh", "the letter reh stands for a decimal point (3 places)")
    ]


def test_reports_an_enciphered_body_from_its_first_line_to_its_last() -> None:
    title = "افتتاح مكتبة جديدة في نزوى وسط حضور كبير من القراء"
    line = "عز امفغن ميقاط وصامتصاغ نغ امموضوع كتمز بخطف دنسم فقرض"
    text = f"{title}\n\n" + "\n\n".join([line] * 8)
    (note,) = find_damage(text)
    assert note.code == "damage.enciphered"
    assert note.span is not None
    assert text[note.span.slice] == text[len(title) + 2 :]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain ASCII, {title} or not",
        CLEAN,
        "\n".join([CLEAN] * 5),
        "\n".join(["النصر 3 الهلال 1", "الوحدة 2 الفتح 2", "الاتحاد 4 الشباب 0"] * 20),
        "این کتابخانه برای همه مردم شهر باز است و هر روز خوانندگان زیادی دارد " * 10,
    ],
    ids=["empty", "ascii", "clean", "clean and long", "table", "Persian"],
)
def test_a_clean_page_has_no_notes(text: str) -> None:
    assert find_damage(text) == ()


@given(st.lists(st.text("ابتجحدرسعفقكلمنهوي", min_size=2, max_size=7), min_size=2, max_size=6))
def test_misread_bytes_can_be_read_again(words: list[str]) -> None:
    text = " ".join(["الخبر", *words])
    (note,) = find_damage(text.encode().decode("cp1256"))
    assert (note.code, note.suggestion) == ("damage.utf8-as-cp1256", text)


@given(texts())
def test_notes_are_total_distinct_and_in_the_text(text: str) -> None:
    notes = find_damage(text)
    codes = [note.code for note in notes]
    assert len(codes) == len(set(codes))
    assert all(code.startswith("damage.") for code in codes)
    assert all(
        note.span is not None and note.span.end <= len(text) and text[note.span.slice] for note in notes
    )
    assert find_damage(text) == notes


@pytest.mark.parametrize(
    "piece", ["ی", "ـ", "بـ", "ب*", "Ç", "Çá", "ط§", "Ø§", ".ا", "{a", "و ", "األ", "ﺑ", "5ر", "ـ-"]
)
def test_noise_of_any_length_is_read(piece: str) -> None:
    text = "ةی§Ç*ـ-{" + piece * (100_000 // len(piece))
    assert find_damage(text) == find_damage(text)
