"""Names that stand beside a story and sign another one, and names that are none."""

from __future__ import annotations

import pytest

import arabnews

STORY = (
    "<p>افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم.</p>"
    "<p>وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة.</p>"
)
TITLE = "<h1>افتتاح مكتبة في نزوى</h1>"


def names(page: str) -> list[str]:
    return [byline.name for byline in arabnews.parse_html(page).bylines]


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("<p>بقلم: سالم العابد</p>", ["سالم العابد"]),
        ("<p><a href=/w>بقلم: سالم العابد</a></p>", ["سالم العابد"]),
        ("<p><a href=/9>الافتتاحية</a> - د. سالم العابد</p>", []),
        ("<p>عن الصيف</p><p>بقلم: سالم العابد</p><p>يوميات معلم</p><p>بقلم: هند المرزوق</p>", []),
    ],
)
def test_writers_that_titles_part_are_a_list(above: str, expected: list[str]) -> None:
    assert names(f"<body><div>المرفأ</div><div>{above}{TITLE}{STORY}</div></body>") == expected


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("", ["سالم العابد"]),
        ("<p>إعداد: هند المرزوق</p>", ["سالم العابد", "هند المرزوق"]),
        ("<h3>كتّاب اليوم</h3><p>هند المرزوق</p><p>حين تصغي المدن</p>", ["سالم العابد"]),
        ("<p><a href=/9>مقعد فارغ في القطار الأخير</a></p><p>بقلم: هند المرزوق</p>", ["سالم العابد"]),
    ],
)
def test_below_a_signed_story_a_name_stands_right_under_its_text(below: str, expected: list[str]) -> None:
    assert names(f"<body><div>{TITLE}<p>بقلم: سالم العابد</p>{STORY}{below}</div></body>") == expected


def test_a_name_below_another_title_signs_that_one() -> None:
    card = "<h2><a href=/9>السيل يستعيد أسماكه بعد مشروع التنقية</a></h2><p>كتب: سالم العابد</p>"
    assert names(f"<body><h1>بيئة وزراعة</h1><div>{card}{STORY}</div></body>") == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("كتب سالم العابد - وائل ربيعىشارك", ["سالم العابد"]),
        ("كتب سالم العابد - وائل ربيعى", ["سالم العابد", "وائل ربيعى"]),
        ("هند المرزوقيوسالم العابد", []),
    ],
)
def test_two_words_that_lost_their_blank_are_no_name(line: str, expected: list[str]) -> None:
    assert names(f"<body>{TITLE}<p>{line}</p><div>{STORY}</div></body>") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [("وقال المدير لوكالة نداء الرافدين", []), ("وقال المدير للحضور", ["نداء الرافدين"])],
)
def test_what_the_page_calls_an_agency_is_no_author(told: str, expected: list[str]) -> None:
    story = f"{STORY}<p>{told} إن القاعة تتسع لثلاثين قارئا في اليوم الواحد.</p>"
    assert names(f"<body>{TITLE}<p>نداء الرافدين/ نزوى</p><div>{story}</div></body>") == expected


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        ("<a class=writer-name href=/w>هند المرزوق</a> <span>أكاديمية وكاتبة</span>", ["هند المرزوق"]),
        ("<a class=writer-name href=/w>هيئة التحرير</a>", []),
        ("<a class=post-title href=/w>حديث المطبخ والصيف</a>", []),
    ],
)
def test_the_writers_card_may_stand_above_the_headline(card: str, expected: list[str]) -> None:
    head = "<div><a href=/>المرفأ</a></div>"
    page = f"<body>{head}<div class=article><div>{card}</div>{TITLE}<div>{STORY}</div></div></body>"
    assert names(page) == expected


def test_spans_that_hold_links_are_words_of_their_own() -> None:
    spans = "<span>كتابة: <a href=/1>سالم العابد</a></span><span>آخر تحديث: 9 يناير 2024</span>"
    article = arabnews.parse_html(f"<body>{TITLE}<div>{spans}</div><div>{STORY}</div></body>")
    assert article.blocks[1].text == "كتابة: سالم العابد آخر تحديث: 9 يناير 2024"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("كتب: هند المرزوق", "افتتاح مكتبة في نزوى", "كتب: سالم العابد"), ["سالم العابد"]),
        (("كتب: هند المرزوق", "افتتاح مكتبة في نزوى"), ["هند المرزوق"]),
    ],
)
def test_a_text_may_begin_with_a_card_that_is_signed(lines: tuple[str, ...], expected: list[str]) -> None:
    story = "افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم."
    page = "\n\n".join(("شبورة كثيفة على الطرق", "الأكثر قراءة", "سعر طن التمر في السوق", *lines, story))
    assert [byline.name for byline in arabnews.parse_text(page).bylines] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<div class=auteur>د. هند المرزوق (باحثة في الفنون)</div>", ["هند المرزوق"]),
        ("<div class=auteur>د. هند المرزوق <i>(باحثة في الفنون)</i></div>", ["هند المرزوق"]),
        ("<div class=author-bio>د. هند المرزوق (باحثة في الفنون)</div>", []),
        ("<div class=legend>د. هند المرزوق (باحثة في الفنون)</div>", []),
        ("<div class=auteur>جانب من الحضور (أرشيف)</div>", []),
    ],
)
def test_an_authors_own_line_may_tell_the_trade_in_brackets(line: str, expected: list[str]) -> None:
    assert names(f"<body>{TITLE}{line}<div>{STORY}</div></body>") == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("* شهد الخالد، كاتبة وروائية من صحار", ["شهد الخالد"]),
        ("* د. سالم العابد: باحث في تاريخ الموانئ", ["سالم العابد"]),
        ("* كاتبة من صحار", []),
        ("* الأرصفة العريضة، كاتب واحد لا يكفي", []),
        ("* ينشر بالاتفاق مع مجلة المرفأ", []),
    ],
)
def test_a_note_behind_a_star_may_name_the_writer(note: str, expected: list[str]) -> None:
    assert names(f"<body>{TITLE}<div>{STORY}<p>{note}</p></div></body>") == expected
    signed = f"<body>{TITLE}<p>بقلم: هند المرزوق</p><div>{STORY}<p>{note}</p></div></body>"
    assert names(signed) == ["هند المرزوق"]
