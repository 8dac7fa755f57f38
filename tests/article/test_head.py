"""Fields that the lines of a page's head fill."""

from __future__ import annotations

import pytest

import arabnews

STORY = "كشف مدير الرصيف سالم العابد أن الرحلات ستزيد في الصيف المقبل إلى أربع رحلات كل يوم."


@pytest.mark.parametrize(
    ("head", "section"),
    [
        ("محليات 24-07-2024, 21:17\n\nفيديو\n\nعودة العبارة إلى الخليج", "محليات"),
        ("24-07-2024, 21:17\n\nثقافة\n\nعودة العبارة إلى الخليج", "ثقافة"),
        ("الرئيسية > اقتصاد > موانئ\n\nعودة العبارة إلى الخليج\n\nاقتصاد 24-07-2024", "موانئ"),
        ("عودة العبارة إلى الخليج\n\nالتصنيف: بلدية المرفأ\n\n24-07-2024", "بلدية المرفأ"),
        ("الرئيسية - موانئ - هند المرزوق\n\nعودة العبارة إلى الخليج\n\nهند المرزوق", "موانئ"),
    ],
)
def test_the_rubric_of_the_date_line_beats_a_line_that_stands_alone(head: str, section: str) -> None:
    assert arabnews.parse_text(f"{head}\n\n{STORY}").section == section


@pytest.mark.parametrize(
    ("line", "place", "headline"),
    [
        ("نزوى _ صدى الفلج", "نزوى", None),
        ("سواكن- صوت الساحل", "سواكن", None),
        ("ــد ســامي", None, None),  # nothing but a stretched letter before the dash
        ("نزوى _ حكاية رصيف", None, "نزوى _ حكاية رصيف"),  # the story says it again
    ],
)
def test_a_place_and_an_unknown_name_are_the_dateline(
    line: str, place: str | None, headline: str | None
) -> None:
    article = arabnews.parse_text(f"{line}\n\n{STORY}")
    assert (article.dateline and article.dateline.place, article.headline) == (place, headline)


def test_the_members_of_a_delegation_credit_nobody() -> None:
    members = "ورافقه وفد ضم كلا من السادة:\n\n- محمد عبد الفتاح، وزير النقل\n\n- هبة سالم، وزيرة الثقافة"
    assert arabnews.parse_text(f"عودة العبارة إلى الخليج\n\n{STORY}\n\n{members}").bylines == ()


def test_today_in_the_name_of_the_site_is_no_day() -> None:
    page = (
        "بلدية الساحل تبدأ صيانة الأرصفة\n\nالمرفأ اليوم - خاص\n\n"
        "بدأت البلدية اليوم أعمال الصيانة في الأحياء القديمة، ووصلت الرافعات المرفأ اليوم.\n"
        "وقال رئيس البلدية نبيل الصافي للمرفأ اليوم إن العمل ينتهي مطلع الشهر المقبل.\n\n"
        "جميع الحقوق محفوظة © 2024 المرفأ اليوم\n"
    )
    article = arabnews.parse(page)
    assert [(mention.text, page.count("\n", 0, mention.span.start)) for mention in article.dates] == [
        ("اليوم", 4),
        ("اليوم", 4),
        ("مطلع الشهر المقبل", 5),
        ("2024", 7),
    ]


def test_the_name_of_a_credited_paper_tells_no_day() -> None:
    page = "القاهرة - المصري اليوم\n\nبدأت بلدية الساحل صباح الأحد صيانة الأرصفة في شارع الميناء."
    article = arabnews.parse(page, published_at="2024-05-06")
    assert [(date.text, str(date.value.start)) for date in article.dates if date.value] == [
        ("صباح الأحد", "2024-05-05")
    ]


@pytest.mark.parametrize("half", ["مساءً", "مـساءً", "م"])
def test_the_clock_behind_a_day_is_read_however_its_half_of_the_day_is_written(half: str) -> None:
    line = f"الأربعاء 6 آذار / مارس 2024. 02:00 {half}"
    article = arabnews.parse_text(f"عودة العبارة إلى الخليج\n\n{line}\n\n{STORY}")
    assert str(article.published_at) == "2024-03-06 14:00:00"


@pytest.mark.parametrize("line", ["العدد 5120 الأحد 3 مارس 2024", "السنة 12 الأحد 3 مارس 2024"])
def test_the_number_of_the_issue_or_of_the_year_opens_an_issue_line(line: str) -> None:
    article = arabnews.parse_text(f"{line}\n\nعودة العبارة إلى الخليج بعد الصيانة\n\n{STORY}")
    assert article.published is not None
    assert article.published.rule == "published.issue-line"


@pytest.mark.parametrize(
    ("path", "section"),
    [
        (
            "<div class=crumb><a href=/>الرئيسية</a><i></i><a href=/r>روبورتاج</a></div><p>نبض الجنوب</p>",
            "روبورتاج",
        ),
        ("<div><a href=/>الرئيسية</a> | <a href=/f>المنتدى</a> | <a href=/d>تحميل</a></div>", None),
        ("<div><a href=/>الرئيسية</a> | <a href=/l>محليات</a> | <a href=/s>رياضة</a></div>", "رياضة"),
        (
            "<div><span>&middot; الأخبار</span></div><p>دخول الأعضاء</p><p>كلمة المرور</p><p>بحث متقدم</p>",
            None,
        ),
    ],
)
def test_a_path_on_one_line_ends_with_the_rubric(path: str, section: str | None) -> None:
    page = f"<body>{path}<h1>عودة العبارة إلى الخليج</h1><div><p>{STORY}</p><p>{STORY[4:]}</p></div></body>"
    assert arabnews.parse_html(page).section == section


def test_of_several_rubrics_the_one_that_readers_see_is_the_story_s() -> None:
    told = '{"@type":"NewsArticle","headline":"عودة العبارة إلى الخليج","articleSection":["أسواق","اقتصاد"]}'
    head = f"<head><script type='application/ld+json'>{told}</script></head>"
    for shown, section in (("<a class=category href=/e>اقتصاد</a>", "اقتصاد"), ("", "أسواق")):
        page = f"<html>{head}<body>{shown}<h1>عودة العبارة إلى الخليج</h1><p>{STORY}</p></body></html>"
        assert arabnews.parse_html(page).section == section


def test_a_name_cut_to_its_first_letter_is_that_of_the_writer_below() -> None:
    page = f"عودة العبارة إلى الخليج\n\nسالم.ع 2020/02/18\n\n{STORY}\n\nسالم عوض"
    html = "<body>" + "".join(f"<p>{line}</p>" for line in page.split("\n\n")) + "</body>"
    assert [byline.name for byline in arabnews.parse_html(html).bylines] == ["سالم عوض"]


def test_a_line_that_one_empty_line_sets_off_is_the_deck() -> None:
    deck = "اشتد السباق بين صيادي الخليج بعد عودة السردين. تعرف إلى ترتيب القوارب."
    story = [
        "شهد رصيف المدينة القديمة صباح الأحد وصول أربعين قاربا محملا بالسردين بعد ليلة هادئة.",
        "وقال شيخ الصيادين إن هذا الموسم أفضل من سابقه، وإن الأسعار ستهبط في السوق.",
        "وتباع الأسماك في المزاد كل صباح قبل شروق الشمس، ثم تنقل إلى مدن الداخل.",
    ]
    page = "\n".join(["رياضة", "سباق القوارب: أربعون قاربا على الرصيف", deck, "", *story])
    assert arabnews.parse(page).deck == deck
    assert arabnews.parse(page.replace("\n", "\n\n")).deck is None


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("الجمعة ٢٥ أكتوبر ٢٠١٩\n\n٠٤:٤٤ بتوقيت غرينتش", "2019-10-25T04:44:00+00:00"),
        ("الجمعة 25 أكتوبر 2019\n\n04:44", "2019-10-25T04:44:00"),
        ("25-10-2019\n|\n04:44 م", "2019-10-25T16:44:00"),
        ("25-10-2019 10:20\n\n04:44 م", "2019-10-25T10:20:00"),
        ("25-10-2019\n\n0:44", "2019-10-25"),
    ],
)
def test_the_clock_on_a_line_below_the_day(head: str, published: str) -> None:
    article = arabnews.parse_text(f"عودة العبارة إلى الخليج\n\n{head}\n\n{STORY}")
    assert article.published_at is not None
    assert article.published_at.isoformat() == published
