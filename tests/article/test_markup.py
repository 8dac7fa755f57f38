"""What themes and old sites do with markup, and what an article says all the same."""

from __future__ import annotations

import datetime as dt

import pytest

import arabnews

STORY = (
    "<p>افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم.</p>"
    "<p>وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة.</p>"
)
LOCAL = "<time datetime=2024-03-07T12:40:00+02:00>أمس</time>"
BODY = (
    "افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم.\n\n"
    "وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة."
)


@pytest.mark.parametrize(
    "page",
    [
        f"<body class='rtl sidebar-left'><h1>افتتاح مكتبة في نزوى</h1><div class=entry>{STORY}</div></body>",
        f"<body><form action=/p><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></form></body>",
        f"<body><div class=related-wrap><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></div></body>",
    ],
)
def test_what_holds_the_whole_page_is_no_furniture(page: str) -> None:
    article = arabnews.parse_html(page)
    assert (article.headline, article.body) == ("افتتاح مكتبة في نزوى", BODY)


@pytest.mark.parametrize(
    ("stamp", "shown", "published"),
    [
        ("2024-03-07T10:40:00Z", "7 مارس 2024 - 14:40", "2024-03-07T14:40:00+04:00"),
        ("2024-03-07T14:40:00Z", "7 مارس 2024 - 14:40", "2024-03-07T14:40:00"),
        ("2024-03-07T03:05:00+03:00", "7 مارس 2024 - 03:05 م", "2024-03-07T15:05:00+03:00"),
        ("2024-03-07T10:40:00Z", "7 مارس 2024", "2024-03-07T10:40:00+00:00"),
        ("2024-03-07T10:40:00Z", LOCAL, "2024-03-07T12:40:00+02:00"),
    ],
)
def test_the_clock_that_a_page_shows_tells_the_zone(stamp: str, shown: str, published: str) -> None:
    head = f"<head><meta property=article:published_time content={stamp}></head>"
    page = f"<html>{head}<body><h1>افتتاح مكتبة في نزوى</h1><div>{shown}</div>{STORY}</body></html>"
    assert arabnews.parse_html(page).published_at == dt.datetime.fromisoformat(published)


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2025/11/18/library", dt.date(2025, 11, 18)),
        ("2025/12/5/library", dt.date(2025, 12, 5)),
        ("2025/1/2/library", dt.date(2025, 1, 2)),
        ("20251118/library", dt.date(2025, 11, 18)),
        ("library-2025-11-18", dt.date(2025, 11, 18)),
        ("2025/11/184422", None),
        ("2025111", None),
        ("2025/11/library", None),
        ("2025/11-18", None),
    ],
)
def test_an_address_may_tell_the_day(path: str, day: dt.date | None) -> None:
    page = f"<body><h1>افتتاح مكتبة في نزوى</h1>{STORY}</body>"
    assert arabnews.parse_html(page, url=f"https://almarfa.example/{path}").published_at == day


def test_an_author_may_be_known_by_markup_alone() -> None:
    meta = "<div><a class=author-name href=/w/7>شهد الخالد</a> 7 مارس 2024 - 9:05 م آخر تحديث: أمس</div>"
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1>{meta}<div>{STORY}</div></body>")
    assert [(byline.name, byline.rule) for byline in article.bylines] == [("شهد الخالد", "byline.markup")]


def test_the_photographer_in_a_figure_is_no_author() -> None:
    figure = "<figure><span>© يوسف كامارا</span><figcaption>رفوف المكتبة الجديدة</figcaption></figure>"
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1>{figure}<div>{STORY}</div></body>")
    assert article.bylines == ()


def test_a_path_of_steps_ends_in_the_rubric() -> None:
    path = "<ol class=breadcrumb><li>الرئيسية</li><li>ثقافة</li><li>افتتاح مكتبة في نزوى</li></ol>"
    page = f"<body><div>{path}<h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></div></body>"
    assert arabnews.parse_html(page).section == "ثقافة"


def test_a_related_link_leads_somewhere() -> None:
    link = "<p>اقرأ أيضاً: <a href=/n/12>حافلات جديدة على خط الكورنيش</a></p>"
    page = f"<body><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}{link}</div></body>"
    (related,) = arabnews.parse_html(page, url="https://almarfa.example/n/7").related
    assert (related.title, related.url) == (
        "حافلات جديدة على خط الكورنيش",
        "https://almarfa.example/n/12",
    )


def test_two_authors_share_a_string_but_one_name_may_begin_with_waw() -> None:
    def names(author: str) -> list[str]:
        data = f'{{"@type": "NewsArticle", "author": {{"@type": "Person", "name": "{author}"}}}}'
        head = f"<script type=application/ld+json>{data}</script>"
        page = f"<html><head>{head}</head><body><h1>افتتاح مكتبة في نزوى</h1>{STORY}</body></html>"
        return [byline.name for byline in arabnews.parse_html(page).bylines]

    assert names("سالم العابد وهند المرزوق") == ["سالم العابد", "هند المرزوق"]
    assert names("محمد علي وليد حسن") == ["محمد علي وليد حسن"]


def test_links_in_a_box_of_authors_are_authors() -> None:
    box = (
        "<div class='byline-box'><div><a href=/w/nr>نغم رزوق</a><span>صحافية لبنانية</span></div></div>"
        "<div class=meta_authors><a href=/a/1>دلال الزعابي</a><span>و</span><a href=/a/2>مروان هادي</a></div>"
    )
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1>{box}<div>{STORY}</div></body>")
    assert [byline.name for byline in article.bylines] == ["نغم رزوق", "دلال الزعابي", "مروان هادي"]


def test_other_links_in_a_box_of_authors_are_none() -> None:
    box = (
        "<div class=author><a href=/w>صفحة الكاتب</a> <a href=/all>المزيد من المقالات</a></div>"
        "<div class=author-links><a href=/x>تابع الكاتب</a></div>"
    )
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1>{box}<div>{STORY}</div></body>")
    assert article.bylines == ()


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<div class=post><h2>الجمعة، 4 أكتوبر 2019</h2><h1>افتتاح مكتبة في نزوى</h1>", dt.date(2019, 10, 4)),
        ("<div class=head>الجمعة، 4 أكتوبر 2019</div><div class=post><h1>افتتاح مكتبة في نزوى</h1>", None),
    ],
)
def test_a_date_in_the_headlines_own_element_is_the_storys(head: str, day: dt.date | None) -> None:
    menu = "<ul class=menu><li><a href=/>الرئيسية</a></li></ul>"
    article = arabnews.parse_html(f"<body>{menu}{head}<div>{STORY}</div></div></body>")
    assert article.published_at == day


@pytest.mark.parametrize(
    ("words", "section", "kicker"),
    [
        ("بلديات", "بلديات", None),
        ("بعد عامين من الترميم", None, "بعد عامين من الترميم"),
    ],
)
def test_a_kicker_of_two_words_is_a_rubric(words: str, section: str | None, kicker: str | None) -> None:
    menu = "<div class=nav><a href=/a>ثقافة</a><a href=/b>بيئة</a></div>"
    top = f"<div class=kicker>{words}</div><h1>افتتاح مكتبة في نزوى</h1>"
    article = arabnews.parse_html(f"<body>{menu}<div>{top}<div>{STORY}</div></div></body>")
    assert (article.section, article.kicker) == (section, kicker)


def test_a_row_of_links_above_the_storys_element_is_a_menu() -> None:
    menu = (
        "<table><tr><td><a href=/1>محليات</a></td><td><a href=/2>اقتصاد</a></td><td><a href=/3>رياضة</a></td>"
    )
    story = f"<div><p>ثقافة</p><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></div>"
    article = arabnews.parse_html(f"<body>{menu}</tr></table>{story}</body>")
    assert (article.section, [block.kind for block in article.blocks[:4]]) == (
        "ثقافة",
        ["nav", "nav", "nav", "section"],
    )


@pytest.mark.parametrize(
    ("card", "titles"),
    [
        (
            "<div><a href=/1>سوق جديدة للسمك في المرفأ</a><span>2024-11-21 09:12</span></div>",
            ["سوق جديدة للسمك في المرفأ"],
        ),
        (
            "<div><a href=/1>سوق جديدة للسمك</a> <a href=/2>حافلات ليلية بين الأحياء</a></div>",
            ["سوق جديدة للسمك", "حافلات ليلية بين الأحياء"],
        ),
    ],
)
def test_the_words_of_a_related_link_are_its_title(card: str, titles: list[str]) -> None:
    box = f"<h3>أخبار ذات صلة</h3>{card}"
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div>{box}</body>")
    assert [link.title for link in article.related] == titles


def test_comments_and_credits_end_at_another_heading() -> None:
    comments = "<h4 class=comments>التعليقات</h4><div class=comments><p>جهد مشكور</p></div>"
    columns = "<h4>كتّاب اليوم</h4><div>عبدالعزيز الناصر</div><p>مقعد فارغ في القطار</p>"
    story = f"<div><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></div>"
    article = arabnews.parse_html(f"<body>{story}{comments}{columns}</body>")
    assert article.bylines == ()
    assert [block.kind for block in article.blocks[3:]] == ["comment", "comment", "other", "other", "related"]


def test_an_agency_in_brackets_that_closes_the_text_is_its_credit() -> None:
    story = f"<div>{STORY}<p>(رويترز)</p></div><p>خبر آخر من المدينة القديمة في نزوى نُشر قبل أيام قليلة.</p>"
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1>{story}</body>")
    assert ([agency.code for agency in article.agencies], article.body) == (["REUTERS"], BODY)


def test_polls_posts_and_pulled_quotes_are_no_part_of_the_text() -> None:
    poll = "<div class=poll-box><p>هل تزور مكتبة عامة كل شهر من العام؟</p></div>"
    post = "<blockquote class=twitter-tweet><p>افتتاح المكتبة اليوم في الحارة القديمة.</p></blockquote>"
    quote = "<blockquote class=article-pullquote><p>الكتب ذاكرة المدينة كلها.</p></blockquote>"
    first, second = STORY.split("</p><p>")
    story = f"{first}</p>{poll}{post}{quote}<p>{second}"
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1><div>{story}</div></body>")
    assert article.body == BODY


def test_a_link_to_an_authors_page_names_an_author() -> None:
    meta = "<div class=x1><a href=/author/n-rzq>نغم رزوق</a><time>2023/06/21 - 18:40</time></div>"
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1>{meta}<div>{STORY}</div></body>")
    assert [byline.name for byline in article.bylines] == ["نغم رزوق"]


def test_the_sites_own_name_in_an_authors_element_is_no_author() -> None:
    head = "<head><meta property=og:site_name content='منبر المرفأ'></head>"
    meta = (
        "<span class=byline><span>بواسطة</span> <span class='author vcard'>"
        "<a href=/author/desk/>منبر المرفأ</a></span></span> <time>14 أكتوبر 2025 4:22 م</time>"
    )
    page = f"<html>{head}<body><h1>افتتاح مكتبة في نزوى</h1><div>{meta}</div><div>{STORY}</div></body></html>"
    assert arabnews.parse_html(page).bylines == ()


def test_a_page_that_lists_stories_has_no_author_and_no_day() -> None:
    cards = "".join(
        f"<article><a href=/{n}><h3>حافلات جديدة على الخط رقم {n}</h3></a><p>كتب: هاني العبادي</p>"
        f"<time>1{n}-06-2025</time></article>"
        for n in range(9)
    )
    data = '{"@type": "CollectionPage", "name": "بيئة وزراعة"}'
    head = f"<head><script type=application/ld+json>{data}</script></head>"
    article = arabnews.parse_html(f"<html>{head}<body><main><h1>بيئة وزراعة</h1>{cards}</main></body></html>")
    assert (article.kind, article.bylines, article.published_at) == ("listing", (), None)


def test_a_path_of_many_steps_is_a_menu() -> None:
    steps = " | ".join(f"<a href=/{n}>{name}</a>" for n, name in enumerate(("الرئيسية", "محليات", "رياضة")))
    more = " | <a href=/4>كتابات</a> | <a href=/5>اقتصاد</a> | <a href=/6>اتصل بنا</a>"
    page = f"<body><p>{steps}{more}</p><div><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></div></body>"
    article = arabnews.parse_html(page)
    assert (article.section, article.blocks[0].kind) == (None, "nav")


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("<div class=topbar><p class=entry-category>يوميات المرفأ</p></div>", "يوميات المرفأ"),
        ("<p><a href=/c>ثقافة</a>|<a href=/t>تراث</a></p>", "ثقافة"),
    ],
)
def test_the_rubric_is_what_the_page_calls_its_category(line: str, section: str) -> None:
    menu = "<ul class=menu><li><a href=/>الرئيسية</a></li></ul>"
    page = f"<body>{menu}<div>{line}<h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></div></body>"
    assert arabnews.parse_html(page).section == section


def test_names_in_boxes_above_the_storys_element_are_no_authors() -> None:
    rows = "".join(f"<tr><td>{words}</td></tr>" for words in ("ثقافة", "عبدالباري الحكيمي", "حين يأتي المطر"))
    top = f"<p>الرئيسية</p><table>{rows}</table>"
    page = f"<body>{top}<div><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></div></body>"
    assert arabnews.parse_html(page).bylines == ()


def test_bare_clocks_over_the_entries_of_a_live_blog_are_dates() -> None:
    entries = "".join(f"<div>{hour}:05</div>{STORY}" for hour in (13, 12, 11))
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1><div>{entries}</div></body>")
    assert [block.text for block in article.blocks if block.kind == "date_line"] == [
        "13:05",
        "12:05",
        "11:05",
    ]


def test_a_marker_in_bold_and_its_link_are_two_words() -> None:
    link = "<div><b>شاهد أيضا</b><a href=/n/3>حافلات جديدة على خط الكورنيش</a></div>"
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}{link}</div></body>")
    assert [(link.marker, link.title) for link in article.related] == [
        ("شاهد أيضا", "حافلات جديدة على خط الكورنيش")
    ]


@pytest.mark.parametrize(
    ("title", "headings", "headline"),
    [
        ("مجلة المرفأ :: افتتاح مكتبة في حارة نزوى", "<b>مجلة المرفأ</b><h1>{}</h1>", 1),
        ("بلدية نزوى - افتتاح مكتبة في حارة نزوى", "<h1>تفاصيل الخبر</h1><h3>{}</h3>", 1),
        ("افتتاح مكتبة في حارة نزوى - مجلة المرفأ", "<h1>مجلة المرفأ</h1><h2>{}</h2>", 1),
        ("مجلة المرفأ الثقافية الجديدة - نزوى تقرأ", "<h1>مجلة المرفأ الثقافية الجديدة</h1><h2>{}</h2>", 0),
    ],
)
def test_a_title_may_follow_the_shorter_name_of_its_site(title: str, headings: str, headline: int) -> None:
    words = "افتتاح مكتبة في حارة نزوى"
    page = f"<title>{title}</title><body><div>{headings.format(words)}</div><div>{STORY}</div></body>"
    assert arabnews.parse_html(page).headline == (words if headline else "مجلة المرفأ الثقافية الجديدة")


@pytest.mark.parametrize(
    ("stamp", "shown", "published"),
    [
        ("2024-03-07T11:20:00+03:00", "<a href=#>مارس 7, 2024</a>", "2024-03-07T11:20:00+03:00"),
        ("2024-03-07T11:20:00+03:00", "منذ 3 ساعات", "2024-03-07T11:20:00+03:00"),
        ("2024-03-07T00:00:00Z", "7 مارس 2024", "2024-03-07"),
        ("2024-03-09T11:20:00+03:00", "7 مارس 2024", "2024-03-07"),
        ("2024-03-09T11:20:00+03:00", "آخر تحديث: 7 مارس 2024", None),
    ],
)
def test_a_time_element_adds_its_clock_to_its_day(stamp: str, shown: str, published: str | None) -> None:
    time = f"<time datetime={stamp}>{shown}</time>"
    page = f"<body><h1>افتتاح مكتبة في نزوى</h1><div>{time}</div><div>{STORY}</div></body>"
    found = arabnews.parse_html(page).published_at
    assert (found.isoformat() if found else None) == published


def test_a_readers_post_below_does_not_tell_the_day() -> None:
    first = f"<li><div>17-03-2013, 08:42 PM</div><h2>افتتاح مكتبة في نزوى</h2><div>{STORY}</div></li>"
    answer = "<li><div>18-03-2013, 09:10 AM</div><div>بارك الله في جهودهم</div></li>"
    article = arabnews.parse_html(f"<body><div>المرفأ</div><ol>{first}{answer}</ol></body>")
    assert article.published_at == dt.datetime(2013, 3, 17, 20, 42)


def test_the_last_step_of_a_path_is_not_the_rubric_if_it_is_the_page() -> None:
    steps = "<li><a href=/>المنتدى</a></li><li><a href=/l>محليات</a></li><li>افتتاح مكتبة في نزوى</li>"
    page = f"<body><ul class=breadcrumb>{steps}</ul><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></body>"
    assert arabnews.parse_html(page).section == "محليات"


@pytest.mark.parametrize(
    ("link", "titles"),
    [
        (
            "السابق: <a href=/1 rel=prev>مهرجان الحلويات يعود إلى المرفأ</a>",
            ["مهرجان الحلويات يعود إلى المرفأ"],
        ),
        ("<a href=/1>المقال السابق مهرجان الحلويات يعود</a>", ["مهرجان الحلويات يعود"]),
        ("<a href=/1 rel=prev>السابق</a>", []),
        ("<a href=/1>شروط استخدام الموقع والخصوصية</a>", []),
    ],
)
def test_the_stories_before_and_after_are_other_stories(link: str, titles: list[str]) -> None:
    page = f"<body><h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div><nav>{link}</nav></body>"
    assert [related.title for related in arabnews.parse_html(page).related] == titles


def test_a_time_element_tells_the_day_that_its_words_count_from() -> None:
    when = "<a href=/editor/14>شهد الخالد</a><time datetime=2024-03-07T07:15:00+04:00>قبل يومين</time>"
    page = f"<body><h1>افتتاح مكتبة في نزوى</h1><img src=/u.png><div>{when}</div><div>{STORY}</div></body>"
    article = arabnews.parse_html(page)
    assert article.published_at == dt.datetime.fromisoformat("2024-03-07T07:15:00+04:00")
    assert [byline.name for byline in article.bylines] == ["شهد الخالد"]


@pytest.mark.parametrize(
    "folder", ["/editor/14", "/kottab/14", "/كاتب/شهد", "/%D8%A7%D9%84%D9%83%D8%A7%D8%AA%D8%A8/14"]
)
def test_a_link_to_a_writer_s_page_names_the_writer(folder: str) -> None:
    line = f"<div><a href={folder}>شهد المرساوي</a> حكايات صغيرة من مدن البحر</div>"
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1>{line}<div>{STORY}</div></body>")
    assert [byline.name for byline in article.bylines] == ["شهد المرساوي"]


def test_a_link_to_a_story_about_a_writer_names_nobody() -> None:
    line = "<div><a href=/أخبار/كاتب-يفوز-بجائزة>شهد المرساوي</a> حكايات صغيرة من مدن البحر</div>"
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1>{line}<div>{STORY}</div></body>")
    assert article.bylines == ()


@pytest.mark.parametrize(
    "line", ["أرسلت بواسطة admin في الخميس 7 مارس 2024 (1201 قراءة)", "أضيفت بواسطة المشرف في 7 مارس 2024"]
)
def test_who_put_a_story_on_the_site_and_when(line: str) -> None:
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1><p>{line}</p>{STORY}</body>")
    assert (article.published_at, article.bylines) == (dt.date(2024, 3, 7), ())


def test_a_paragraph_beside_the_title_is_the_deck() -> None:
    deck = "<p class='mt-3 text-lg'>الدخول مجاني للطلاب طوال الأسبوع</p>"
    meta = "<div><span>هند المرزوق</span><span>11 مارس 2025</span></div>"
    page = f"<main><h1>افتتاح مكتبة في نزوى</h1>{deck}{meta}<div class=prose>{STORY}</div></main>"
    article = arabnews.parse_html(f"<html><body>{page}")
    assert article.deck == "الدخول مجاني للطلاب طوال الأسبوع"
    assert article.headline == "افتتاح مكتبة في نزوى"


def test_the_footer_of_an_article_holds_its_keywords() -> None:
    words = "<li><span>الوسوم</span></li><li><a href=/t rel=tag>مكتبات</a></li>"
    source = "<div>المصدر <a href=/s>وكالات</a></div>"
    tags = f"<footer><div class=td-post-source-tags>{source}<ul class=td-tags>{words}</ul></div></footer>"
    page = f"<article><h1>افتتاح مكتبة في نزوى</h1><div class=entry>{STORY}</div>{tags}</article>"
    article = arabnews.parse_html(f"<html><body>{page}<footer><p>مكتبات</p></footer>")
    assert article.tags == ("مكتبات",)
    assert [str(block.kind) for block in article.blocks[-3:]] == ["tags", "tags", "footer"]


def test_a_caption_may_stand_above_the_headline() -> None:
    picture = "<div class=single-post-caption>قاعة القراءة</div>"
    page = (
        f"<article>{picture}<div><h1>افتتاح مكتبة في نزوى</h1><div class=entry>{STORY}</div></div></article>"
    )
    article = arabnews.parse_html(f"<html><body><nav>الرئيسية</nav>{page}")
    assert [caption.text for caption in article.captions] == ["قاعة القراءة"]
    assert article.kicker is None


@pytest.mark.parametrize(
    ("head", "section", "kicker"),
    [
        ("<a class=cat href=/e>اقتصاد</a><div class=kicker>تجربة أولى</div>", "اقتصاد", "تجربة أولى"),
        ("<div class=kicker>تجربة أولى</div>", "تجربة أولى", None),
    ],
)
def test_a_short_kicker_below_a_rubric_is_no_second_one(head: str, section: str, kicker: str | None) -> None:
    page = f"<main><div class=story>{head}<h1>افتتاح مكتبة في نزوى</h1><div>{STORY}</div></div></main>"
    article = arabnews.parse_html(f"<html><body><nav>الرئيسية</nav>{page}")
    assert (article.section, article.kicker) == (section, kicker)


def test_a_subtitle_that_is_a_day_is_no_deck() -> None:
    day = "<div class=v-card__subtitle>الأربعاء، 2 كانون الأول 2020 | 08:15</div>"
    page = f"<main><h1>افتتاح مكتبة في نزوى</h1>{day}<div>{STORY}</div></main>"
    article = arabnews.parse_html(f"<html><body>{page}")
    assert (article.published_at, article.deck) == (dt.datetime(2020, 12, 2, 8, 15), None)


def test_a_path_that_runs_into_the_title_ends_before_it() -> None:
    path = "<div class=bread-crumb><a href=/b>الأخبار</a><i class=fa></i> افتتاح مكتبة في نزوى</div>"
    article = arabnews.parse_html(f"<html><body><h1>افتتاح مكتبة في نزوى</h1>{path}<div>{STORY}</div>")
    assert article.section == "الأخبار"
