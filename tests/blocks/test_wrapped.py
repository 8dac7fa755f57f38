"""Texts that were broken at a fixed width: every line of a paragraph stays in the body."""

from __future__ import annotations

import textwrap

import pytest

import arabnews
from arabnews.blocks.lines.wrapped import wrapped_lines
from arabnews.lexicon import default_lexicon
from arabnews.models import BODY_KINDS
from arabnews.pages.plain import read_text

TITLE = "عودة العبارة إلى الخليج بعد صيانة طويلة"
STORY = (
    (
        "وصلت العبارة البيضاء صباح الأحد إلى رصيف المدينة القديمة وعلى متنها ستون راكباً، بحسب ما قال مدير "
        "الرصيف سالم العابد في تصريح لوكالة الأنباء العمانية، مضيفا أن الرحلة استغرقت ساعتين."
    ),
    (
        "وقال المدير إن رحلات العبارة ستزيد في الصيف المقبل إلى أربع رحلات كل يوم، وإن الإدارة تدرس شراء "
        "عبارة جديدة تتسع لمئة راكب."
    ),
    (
        "وأضاف أن المقاعد نفدت كلها في يوم واحد، ودعا الركاب إلى حجز تذاكرهم قبل السفر بأسبوع على الأقل عبر "
        "الموقع الإلكتروني للمرفأ."
    ),
)
TITLES = (
    "سوق جديدة للسمك في المرفأ القديم قريبا",
    "حافلات ليلية بين الأحياء القديمة",
    "معرض للزهور في حديقة النهر الكبير",
    "مكتبة متنقلة تجوب القرى البعيدة",
    "ترميم سور الحديقة العامة قريبا",
    "افتتاح ملعب صغير خلف المدرسة",
)


@pytest.mark.parametrize("width", [40, 60, 80, 100])
@pytest.mark.parametrize("head", [(), (TITLE,), (TITLE, "12 مارس 2024"), ("صحار - العمانية",)])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_broken_text_keeps_its_lines(width: int, head: tuple[str, ...], gap: str) -> None:
    paragraphs = [textwrap.wrap(paragraph, width) for paragraph in STORY]
    text = "\n".join(head) + "\n\n" + gap.join("\n".join(lines) for lines in paragraphs)
    article = arabnews.parse_text(text)
    lines = [line for paragraph in paragraphs for line in paragraph]
    kinds = {block.kind for block in article.blocks if block.text in lines}
    assert kinds <= BODY_KINDS
    assert article.headline == (TITLE if TITLE in head else None)
    assert article.bylines == ()


def test_a_title_as_wide_as_the_text_is_a_title() -> None:
    lines = textwrap.wrap(STORY[0] + " " + STORY[1], len(TITLE) + 2)
    article = arabnews.parse_text("\n".join([TITLE, *lines]))
    assert article.headline == TITLE


def test_titles_in_a_row_are_no_broken_text() -> None:
    assert list(wrapped_lines(read_text("\n".join(TITLES)).lines, default_lexicon())) == []


def test_whole_paragraphs_are_no_broken_text() -> None:
    assert list(wrapped_lines(read_text("\n".join(STORY)).lines, default_lexicon())) == []
