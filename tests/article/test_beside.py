"""What markup sets beside the headline: author, day and rubric, whatever their boxes are called."""

from __future__ import annotations

import datetime as dt
import json

import pytest

import arabnews

TITLE = "افتتاح مكتبة عامة في حارة نزوى القديمة"
STORY = (
    "<p>افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم.</p>"
    "<p>وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة.</p>"
)
OTHERS = (
    "<div class=related><h3>ذات صلة</h3><a href=/2>عودة القوارب إلى الخور القديم</a>"
    " <span>9 مايو 2019</span></div>"
)


def read(head: str, *, above: str = "", below: str = "") -> arabnews.Article:
    story = f"<article>{above}<h1>{TITLE}</h1>{head}<div class=entry>{STORY}</div></article>"
    return arabnews.parse(f"<html><body><nav><a href=/>محليات</a></nav>{story}{below}{OTHERS}</body></html>")


def names(article: arabnews.Article) -> list[str]:
    return [byline.name for byline in article.bylines]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<div class=author>شهد الخالد</div>", ["شهد الخالد"]),
        ("<div class=writer><i></i> <span>شهد الخالد</span></div>", ["شهد الخالد"]),
        ("<div class=author-card><div><div>شهد الخالد</div></div></div>", []),  # too far from its name
        ("<span class=authorName>ناعسة البلوشي</span>", ["ناعسة البلوشي"]),
        ("<span class=news-author>تم الإنشاء بواسطة شهد الخالد</span>", ["شهد الخالد"]),
        ("<p class=wp-block-post-author__name>الشيخ ولد بوسيف</p>", ["الشيخ ولد بوسيف"]),
        ("<div class=post-author>مسقط - زوينة الصبحية</div>", ["زوينة الصبحية"]),
        ("<span class=author>المرفأ - <a href=/w/1>المهدي بوزكري</a></span>", ["المهدي بوزكري"]),
        ("<div class=news_writer>سالمة المحروقية</div>", ["سالمة المحروقية"]),
        ("<div class=post-author>فريق التحرير</div>", []),
        ("<div class=post-author>طاقم العمل</div>", []),
        ("<div class=post-author>القناة الرسمية</div>", []),
        ("<div class=post-author>حفظ المقال</div>", []),
        ("<div class=post-author>مادة إعلانية</div>", []),
        ("<div class=post-author>ناشط مدني</div>", []),
        ("<div class=post-author>نوهيلة تمارت</div>", []),  # nothing but the class speaks for a name
        ("<div class=post-author>بقلم: نوهيلة تمارت</div>", ["نوهيلة تمارت"]),
        ("<div class=post-author><a href=/author/7>نوهيلة تمارت</a></div>", ["نوهيلة تمارت"]),
        ("<div class=post-author>بوابة المرفأ</div>", []),
        ("<div class=author>ثقافة وفنون</div>", []),
        ("<div class=author-bio>شهد الخالد</div>", []),
        ("<div class=authorImage>شهد الخالد</div>", []),
        ("<div class=authority>شهد الخالد</div>", []),
        ("<div class=author>Super Admin</div>", []),
        ("<div class=author>Web Editor</div>", []),
    ],
)
def test_the_authors_element_names_a_person_and_no_desk_or_account(markup: str, expected: list[str]) -> None:
    assert names(read(markup)) == expected


@pytest.mark.parametrize(
    ("meta", "expected", "published"),
    [
        (
            "<footer class=node__meta>أُنشئ بواسطة شهد الخالد في 04/15/2023 - 10:12</footer>",
            ["شهد الخالد"],
            dt.datetime(2023, 4, 15, 10, 12),
        ),
        (
            "<div class=post_commentbox>تم النشر 2023-08-12 05:40 م</div>",
            [],
            dt.datetime(2023, 8, 12, 17, 40),
        ),
        (
            "<div class=author-share><b>سالم العابد</b> <span>17 مارس 2023 - 09:00</span></div>",
            ["سالم العابد"],
            dt.datetime(2023, 3, 17, 9, 0),
        ),
        ("<div class=comments>آخر تعليق: سالم</div>", [], None),
        (
            "<div><strong>إعداد: سالم العابد</strong><small>الجمعة 09 يوليو 2021 | 10:22 م</small></div>",
            ["سالم العابد"],
            dt.datetime(2021, 7, 9, 22, 22),
        ),
        (
            "<div><span class=by>نزوى: <b>سالم العابد</b></span><span class=on>17 مارس 2024</span>(3)</div>",
            ["سالم العابد"],
            dt.date(2024, 3, 17),
        ),
        (
            "<div class=author>كتب <a href=/1>سالم العابد</a> <a href=/2>هند المرزوق</a></div>",
            ["سالم العابد", "هند المرزوق"],
            None,
        ),
        (
            "<p>بواسطة <a href=/w rel=author>سالم العابد</a> · نُشرت أبريل 16, 2021 · تم التحديث أمس</p>",
            ["سالم العابد"],
            dt.date(2021, 4, 16),
        ),
        (
            "<p><time datetime=2021-04-16T09:05>16 أبريل 2021</time><time datetime=2021-04-17>أمس</time></p>",
            [],
            dt.datetime(2021, 4, 16, 9, 5),
        ),
        (
            "<div>نشره <a class=author>مكتب الإعلام</a> في 08/03/2023 10:20 ص / ملفات: اللواء</div>",
            [],
            dt.datetime(2023, 3, 8, 10, 20),
        ),
        ("<div class=author>كتب <a href=/1>سالم</a> <a href=/2>العابد</a></div>", ["سالم العابد"], None),
        ("<div class=media__footer>AFP سالم العابد</div>", [], None),
        (
            "<div>محليات | 2012-01-11 | كتب : سالم العابد | القراءات : 230</div>",
            ["سالم العابد"],
            dt.date(2012, 1, 11),
        ),
        (
            "<p>Posted By سالم العابد On 18 يوليو, 2018 @ 10:22 م In محليات | No Comments</p>",
            ["سالم العابد"],
            dt.datetime(2018, 7, 18, 22, 22),
        ),
        ("<div><time>24 مايو 2023 (منذ 3 ساعات) - 14:27</time></div>", [], dt.datetime(2023, 5, 24, 14, 27)),
        ("<div>24 مايو 2023 | آخر تحديث 14:27</div>", [], dt.date(2023, 5, 24)),
        (
            "<div><em>بواسطة</em><a href=/w>سالم العابد</a><span class=post-date>مايو 24, 2023</span></div>",
            ["سالم العابد"],
            dt.date(2023, 5, 24),
        ),
    ],
)
def test_a_line_may_tell_author_and_day_at_once(
    meta: str, expected: list[str], published: dt.date | None
) -> None:
    article = read(meta)
    assert (names(article), article.published_at) == (expected, published)


def test_an_aside_above_the_headline_may_hold_the_storys_day() -> None:
    day = "<time datetime=2023-11-18T08:19>18 نوفمبر 2023</time>"
    aside = f"<aside><dl><dt>التفاصيل</dt><dd>{day}</dd></dl></aside>"
    assert read("", above=aside).published_at == dt.datetime(2023, 11, 18, 8, 19)


RUBRIC = "<a href=/c rel='category tag'>مجتمع</a>"
FOOT = f"<footer>نشر في {RUBRIC} <time datetime=2015-06-09T18:44>أمس</time></footer>"


def test_the_foot_of_the_storys_own_article_may_tell_its_day() -> None:
    story = f"<h1>{TITLE}</h1><div class=entry>{STORY}</div>"
    own = arabnews.parse(f"<html><body><article>{story}{FOOT}</article></body></html>")
    assert (own.published_at, own.section) == (dt.datetime(2015, 6, 9, 18, 44), "مجتمع")
    other = arabnews.parse(f"<html><body><article>{story}</article><article>{FOOT}</article></body></html>")
    assert other.published_at is None


def test_a_box_of_other_stories_below_tells_no_day() -> None:
    assert read("", below="<aside>18 نوفمبر 2023</aside>").published_at is None


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        (
            "<span property='dc:date dc:created' content=2016-03-07T14:26>07/03/2016</span>",
            "2016-03-07T14:26",
        ),
        ("<span property='dc:date' content=2016-03-07T14:26>03/07/2016</span>", "2016-03-07T14:26"),
        ("<span datetime=2021-07-09T03:22>يوليو 09, 2021</span>", "2021-07-09T03:22"),
        ("<abbr class=published title=2014-09-17T21:05>9:05 م</abbr>", "2014-09-17T21:05"),
        (
            "<abbr class=published itemprop=datePublished title=2014-09-17T21:05>9:05 م</abbr>",
            "2014-09-17T21:05",
        ),
        ("<abbr title=2014-09-17T21:05>17 سبتمبر 2014</abbr>", "2014-09-17T21:05"),
    ],
)
def test_other_elements_than_time_tell_machines_the_moment(stamp: str, published: str) -> None:
    assert read(f"<div>{stamp}</div>").published_at == dt.datetime.fromisoformat(published)


@pytest.mark.parametrize(
    ("shown", "published"),
    [("7 مارس 2024 - 8:15 م", "2024-03-07T20:15:00"), ("8 مارس 2024 - 8:15 م", "2024-03-07T00:00:00+03:00")],
)
def test_midnight_sharp_is_a_day_without_a_clock(shown: str, published: str) -> None:
    head = "<meta property=article:published_time content=2024-03-07T00:00:00+03:00>"
    page = f"<html><head>{head}</head><body><h1>{TITLE}</h1><div>{shown}</div>{STORY}</body></html>"
    assert arabnews.parse(page).published_at == dt.datetime.fromisoformat(published)


def test_two_abbreviations_are_the_days_of_a_list() -> None:
    day = "<abbr class=published title=2014-09-17T21:05>9:05 م</abbr>"
    footer = f"<div class=post-footer>في {day}</div>"
    story = f"<h3>{TITLE}</h3><div class=entry>{STORY}</div>"
    one, other = f"<div class=hentry>{story}{footer}</div>", f"<div>{story}{footer}</div>"
    assert arabnews.parse(f"<body>{one}</body>").published_at == dt.datetime(2014, 9, 17, 21, 5)
    assert arabnews.parse(f"<body>{other}</body>").published_at is None
    assert arabnews.parse(f"<body>{one}<div class=hentry>{footer}</div></body>").published_at is None


@pytest.mark.parametrize(
    ("above", "head", "section"),
    [
        ("", "<div>المجموعة: <a href=/c>بيوت الطين</a></div>", None),
        ("", "<dd class=category-name>المجموعة: <a href=/c>بيوت الطين</a></dd>", "بيوت الطين"),
        ("", "<div>9 مايو 2024 <a href=/c rel='category tag'>بيوت الطين</a></div>", "بيوت الطين"),
        ("", "<div>9 مايو 2024 <a href=/c rel=tag>بيوت الطين</a></div>", None),
        ("", "<div>9 مايو 2024 <span class=cat>بيوت الطين</span></div>", "بيوت الطين"),
        (
            "<ol class=breadcrumb><li>الرئيسية</li><li>بيوت الطين</li><li>تفاصيل الخبر</li></ol>",
            "",
            "بيوت الطين",
        ),
        (
            "<ol class=breadcrumb><li>الرئيسية</li><li>أخبار</li></ol>",
            "<div>9 مايو 2024 <span class=news-category>بيوت الطين</span></div>",
            "بيوت الطين",
        ),
        ("<div class=section-tag>بيوت الطين</div>", "", "بيوت الطين"),
        ("<nav><a href=/>الرئيسية</a> » <a href=/c>بيوت الطين</a></nav>", "", "بيوت الطين"),
        ("<nav><a href=/>الرئيسية</a> | <a href=/c>بيوت الطين</a></nav>", "", None),
        ("<nav class=breadcrumb><ol><li>الرئيسية</li><li>بيوت الطين</li></ol></nav>", "", "بيوت الطين"),
        ("<nav><ol class=breadcrumb><li>الرئيسية</li><li>بيوت الطين</li></ol></nav>", "", "بيوت الطين"),
        (
            "<div><a href=/>الرئيسية</a> &gt; <a href=/m>إعلام</a> &gt; بيوت الطين</div>",
            "",
            "بيوت الطين",
        ),
        (
            f"<ol class=breadcrumb><li>الرئيسية</li><li>بيوت الطين</li><li>{TITLE[:24]}...</li></ol>",
            "",
            "بيوت الطين",
        ),
    ],
)
def test_the_rubric_stands_where_markup_calls_it_so(above: str, head: str, section: str | None) -> None:
    assert read(head, above=above).section == section


@pytest.mark.parametrize(("name", "section"), [("أخبار بريدة", None), ("أخبار محلية", "أخبار محلية")])
def test_news_of_a_place_in_the_pages_title_are_the_site(name: str, section: str | None) -> None:
    body = f"<body><div>{name}</div><h2>{TITLE}</h2>{STORY}</body>"
    page = f"<html><head><title>{name}: {TITLE}</title></head>{body}</html>"
    assert arabnews.parse(page).section == section


def test_a_link_to_the_rubric_may_stand_below_the_story_but_not_on_another_ones_card() -> None:
    link = "<a href=/c rel='category tag'>بيوت الطين</a>"
    assert read("", below=f"<div>التصنيفات: {link}</div>").section == "بيوت الطين"
    assert read("", below=f"<div class=related>{link}</div>").section is None


@pytest.mark.parametrize(
    ("page_title", "headline"),
    [("المدونة", TITLE), ("اقتصاد", TITLE), ("مدن الطين", "مدن الطين")],
)
def test_an_h1_that_names_a_part_of_the_site_is_not_the_headline(page_title: str, headline: str) -> None:
    menu = "<header><ul><li><a href=/b>المدونة</a></li></ul></header>"
    story = f"<div><div><h1>{page_title}</h1></div><h2>{TITLE}</h2><div>{STORY}</div></div>"
    assert arabnews.parse(f"<html><body>{menu}{story}</body></html>").headline == headline


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("قوارب الصيد على شاطئ الخور تصوير : إيهاب منصور", "caption"),
        ("قوارب الصيد القديمة على شاطئ الخور بعد العاصفة عدسة: إيهاب منصور", "caption"),
        ("كتب سالم العابد - تصوير: إيهاب منصور", "byline"),
        ("سالم العابد تصوير: إيهاب منصور", "byline"),
    ],
)
def test_words_that_run_into_the_photographers_name_are_the_pictures(line: str, kind: str) -> None:
    article = read(f"<div>{line}</div>")
    assert next(block.kind.value for block in article.blocks if block.text == line) == kind


@pytest.mark.parametrize(("shown", "expected"), [("فريق التحرير", []), ("7 قراءات", ["هند المرزوق"])])
def test_where_readers_see_a_desk_the_metadata_is_not_asked(shown: str, expected: list[str]) -> None:
    head = "<meta name=author content='هند المرزوق'>"
    body = f"<body><h1>{TITLE}</h1><div>{shown}</div><div>{STORY}</div></body>"
    assert names(arabnews.parse(f"<html><head>{head}</head>{body}</html>")) == expected


def test_a_rubric_may_be_the_first_line_of_a_page() -> None:
    story = (
        f"<article><span class=cat-badge><a href=/c>بيوت الطين</a></span><h1>{TITLE}</h1>{STORY}</article>"
    )
    assert arabnews.parse(f"<html><body>{story}</body></html>").section == "بيوت الطين"


def test_a_day_in_an_element_of_its_own_makes_a_date_line() -> None:
    parts = ("نبض المدينة القديمة", "مشهد", "07 أكتوبر 2024", "قراءة 2 دقائق")
    article = read("<div>" + " ".join(f"<span class=part{n}>{part}</span>" for n, part in enumerate(parts)))
    assert article.published_at == dt.date(2024, 10, 7)


def test_an_inline_element_may_be_the_caption() -> None:
    article = read("<div><img><span class=itemImageCaption>صانع العود في ورشته القديمة</span></div>")
    assert [caption.text for caption in article.captions] == ["صانع العود في ورشته القديمة"]


def test_a_summary_is_a_deck_only_above_the_text() -> None:
    summary = (
        "<div class=summary>تضم المكتبة الجديدة قاعة للمخطوطات وأخرى للأطفال في الطابق الأرضي كله.</div>"
    )
    assert read(summary).deck == "تضم المكتبة الجديدة قاعة للمخطوطات وأخرى للأطفال في الطابق الأرضي كله."
    assert read("", below=summary).deck is None


def test_a_picture_of_the_head_has_its_caption_below_it() -> None:
    article = read("<div><div><img src=a.jpg></div><p>عمال يعبئون صناديق الكتب في الحارة</p></div>")
    assert [caption.text for caption in article.captions] == ["عمال يعبئون صناديق الكتب في الحارة"]


def test_readers_counted_on_the_storys_own_line_are_no_comments() -> None:
    line = "بواسطة سالم العابد | 25 يونيو، 2020 | 0 تعليقات"
    article = read("", below=f"<div>{line}</div>")
    assert (names(article), article.published_at) == (["سالم العابد"], dt.date(2020, 6, 25))


def test_a_deck_is_found_where_the_text_alone_tells_the_headline() -> None:
    words = "تضم المكتبة الجديدة قاعة للمخطوطات وأخرى للأطفال في الطابق الأرضي كله."
    page = f"<div><div>{TITLE}</div><div class=newsBrief>{words}</div><div>{STORY}</div></div>"
    assert arabnews.parse(f"<html><body>{page}</body></html>").deck == words


@pytest.mark.parametrize(
    "link",
    [
        "<div><span>المزيد:</span> <a class=itemPrevious href=/1>عودة القوارب إلى الخور القديم</a></div>",
        "<div class=nav-previous><a href=/1>عودة القوارب إلى الخور القديم</a></div>",
        "<footer><span>المادة السابقة <a href=/1>عودة القوارب إلى الخور القديم</a></span></footer>",
    ],
)
def test_links_to_the_stories_before_and_after_are_found_in_the_storys_footer(link: str) -> None:
    story = f"<article><h1>{TITLE}</h1>{STORY}<footer class=pagination>{link}</footer></article>"
    article = arabnews.parse(f"<html><body>{story}</body></html>")
    assert [related.title for related in article.related] == ["عودة القوارب إلى الخور القديم"]


def test_what_a_feed_writes_below_a_story_is_no_part_of_it() -> None:
    note = f"<p>ظهرت المقالة <a href=/1>{TITLE}</a> أولاً على <a href=/>منبر المرفأ</a>.</p>"
    assert "منبر المرفأ" not in arabnews.parse(f"<h1>{TITLE}</h1>{STORY}{note}").body


@pytest.mark.parametrize(
    ("steps", "section"),
    [
        (("الرئيسية", "بيوت الطين", "عودة العبارة إلى الخليج"), "بيوت الطين"),
        (("الرئيسية", "بيوت الطين"), "بيوت الطين"),
        (("الرئيسية", "عودة العبارة إلى الخليج"), None),
        (("الرئيسية", "عودة العبارة ..."), None),
        (("Home", "News"), None),
        (("بيوت الطين",), None),
    ],
)
def test_the_way_from_the_front_page_tells_a_rubric_that_nothing_else_does(
    steps: tuple[str, ...], section: str | None
) -> None:
    items = [{"@type": "ListItem", "position": at, "name": step} for at, step in enumerate(steps, 1)]
    way = json.dumps({"@type": "BreadcrumbList", "itemListElement": items}, ensure_ascii=False)
    head = f"<script type='application/ld+json'>{way}</script>"
    page = f"<head>{head}</head><body><h1>عودة العبارة إلى الخليج</h1>{STORY}</body>"
    article = arabnews.parse(page)
    told = [(one.rule, one.text) for one in article.evidence_for("section")]
    assert (article.section, told) == (section, [("section.metadata", section)] if section else [])


@pytest.mark.parametrize("path", ["»", "/ »", "|", "› ›"])
def test_a_path_of_nothing_but_its_marks_is_no_rubric(path: str) -> None:
    article = read("", above=f"<div class=breadcrumb>{path}</div>")
    assert (article.section, article.headline) == (None, TITLE)


def test_whoever_took_the_picture_stands_with_its_caption_and_wrote_nothing() -> None:
    page = (
        "حافلات على خط الكورنيش\n\nالحافلة في الميناء - تصوير: سالم العابد\n\nبدأت الشركة تشغيل عشر حافلات."
    )
    article = arabnews.parse(page)
    (caption,) = article.captions
    assert [(p.name, p.role, page[p.span.slice] if p.span else None) for p in caption.photographers] == [
        ("سالم العابد", "photographer", "سالم العابد")
    ]
    assert [byline for byline in article.bylines if byline.role != "photographer"] == []
