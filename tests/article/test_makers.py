"""What makers of sites write into metadata and class names: authors, days, rubrics, the site's name."""

from __future__ import annotations

import pytest

import arabnews

STORY = (
    "افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم والتجهيز.",
    "وقال رئيس البلدية إن المكتبة تضم عشرة آلاف كتاب وقاعة للأطفال ومقهى صغيرا يطل على الفلج.",
    "وتفتح المكتبة أبوابها كل يوم من الثامنة صباحا حتى العاشرة ليلا، عدا يوم الجمعة.",
)
TITLE = "مكتبة عامة في الحارة القديمة"
DAY = "<div class=date>الخميس 7 مارس 2024 - 18:05</div>"


def page(above: str = DAY, *, head: str = "", below: str = "", before: str = "") -> arabnews.Article:
    site = "<meta property=og:site_name content='منبر المرفأ - أخبار الساحل'>"
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    main = f"<main>{before}<h1>{TITLE}</h1>{above}<div class=content>{story}</div>{below}</main>"
    menu = "<nav><a href=/a>محليات</a><a href=/b>ثقافة</a></nav>"
    return arabnews.parse(f"<html><head>{site}{head}</head><body>{menu}{main}</body></html>")


def script(fields: str, kind: str = "NewsArticle") -> str:
    return f'<script type="application/ld+json">{{"@type": "{kind}", {fields}}}</script>'


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("سالم العابد", ["سالم العابد"]),
        ("سالم العابد - كاتب", ["سالم العابد"]),
        ("منبر المرفأ - سالم العابد", ["سالم العابد"]),
        ("سالم العابد (منبر المرفأ)", ["سالم العابد"]),
        ("نزوى - سالم العابد", ["سالم العابد"]),
        ("نزوى: سالم العابد", ["سالم العابد"]),
        ("نزوى ■ سالم العابد", ["سالم العابد"]),
        ("سالم العابد (نزوى)", ["سالم العابد"]),
        ("كتب: سالم العابد", ["سالم العابد"]),
        ("بقلم سالم العابد", ["سالم العابد"]),
        ("د. سالم العابد", ["سالم العابد"]),
        ("سالم العابد، هند المرزوق", ["سالم العابد", "هند المرزوق"]),
        ("Marfa Admin", []),
        ("La rédaction", []),
        ("ع. س", []),
        ("محرر المرفأ الإلكتروني", []),
        ("صدى الساحل", []),
        ("سكرتير التحرير", []),
    ],
)
def test_what_metadata_writes_for_an_author(author: str, names: list[str]) -> None:
    article = page(head=script(f'"author": {{"@type": "Person", "name": "{author}"}}'))
    assert [byline.name for byline in article.bylines] == names


@pytest.mark.parametrize(
    "address",
    [
        "/articleauthor/12/x",
        "/journalist/12",
        "/?author=12",
        "/author.aspx?id=12",
        "/WriterArticles.aspx?id=1",
    ],
)
def test_a_name_that_no_list_knows_leads_to_its_authors_page(address: str) -> None:
    article = page(f"<div class=author><a href='{address}'>درنوح شاموط</a></div>{DAY}")
    assert [byline.name for byline in article.bylines] == ["درنوح شاموط"]
    assert page(f"<div class=author><a href='/tag/12'>درنوح شاموط</a></div>{DAY}").bylines == ()


def test_the_site_stands_before_the_name_in_an_authors_element() -> None:
    article = page(f"<span class=author>منبر المرفأ - درنوح شاموط</span>{DAY}")
    assert [byline.name for byline in article.bylines] == ["درنوح شاموط"]


def test_a_columnist_stands_in_a_heading_above_the_title() -> None:
    box = "<div class=box><h4 class=columnist-name><a href=/columnist/6>سالم العابد</a></h4></div>"
    assert [byline.name for byline in page(before=box).bylines] == ["سالم العابد"]


@pytest.mark.parametrize(
    ("above", "head", "published"),
    [
        ("<div class=time><span>06:05 م</span><span>الخميس 7 مارس 2024</span></div>", "", "2024-03-07T18:05"),
        ("<span class=date title='2024-03-07 18:05:00'>منذ 3 أيام</span>", "", "2024-03-07T18:05"),
        ("<ul><li><i></i>7 مارس 2024</li><li><i></i>18:05</li><li>102</li></ul>", "", "2024-03-07T18:05"),
        ("<ul><li>7 مارس 2024</li><li class=duration>02:10</li></ul>", "", "2024-03-07"),
        ("", "<meta property=schema:datePublished content=2024-03-07T18:05>", "2024-03-07T18:05"),
        ("", script('"uploadDate": "2024-03-07T18:05"', "VideoObject"), "2024-03-07T18:05"),
        ("<p>8 مارس 2024</p>", script('"uploadDate": "2024-03-07T18:05"', "VideoObject"), "2024-03-08"),
        ("<p>7 مارس 2024</p>", script('"datePublished": "3/7/2024 6:05:00 PM"'), "2024-03-07T18:05"),
        ("", script('"datePublished": "3/7/2024 6:05:00 PM"'), None),
        ("<p>7 مارس 2024 01:30</p>", script('"datePublished": "2024-03-06T21:30Z"'), "2024-03-07T01:30"),
        ("<p>7 مارس 2024</p>", script('"datePublished": "2024-03-06T21:30Z"'), "2024-03-07"),
        ("<p>7 مارس 2024</p>", script('"datePublished": "2024-03-06T12:30Z"'), "2024-03-06T12:30"),
    ],
)
def test_days_as_makers_of_sites_write_them(above: str, head: str, published: str | None) -> None:
    article = page(above, head=head)
    told = article.published_at.isoformat() if article.published_at else None
    assert (told or "").startswith(published or "")
    assert (told is None) == (published is None)


@pytest.mark.parametrize(
    ("head", "below", "outlet"),
    [
        ("", "", "منبر المرفأ"),
        ("", "<footer>جميع الحقوق محفوظة لمؤسسة المرفأ للنشر © 2024</footer>", "منبر المرفأ"),
        ("", "<footer>جميع الحقوق محفوظة © اليوم السابع</footer>", "اليوم السابع"),
        ("<meta property=og:site_name content='اليوم السابع'>", "", "اليوم السابع"),
    ],
)
def test_a_site_that_no_profile_has_is_called_as_it_calls_itself(head: str, below: str, outlet: str) -> None:
    article = page(head=head, below=below)
    assert article.outlet is not None
    assert article.outlet.name == outlet


def test_a_rubric_in_the_foot_of_the_storys_article() -> None:
    foot = "<footer class=article-footer><div>التصنيفات: <a href=/b>أخبار الولايات</a></div></footer>"
    assert page(below=foot).section == "أخبار الولايات"


def test_a_story_of_one_long_paragraph_and_a_short_one() -> None:
    long, short = f"{STORY[0]} {STORY[1]} {STORY[2]}", "وحضر الافتتاح أهالي الحارة وطلاب مدارسها."
    video = f"<div class=player>02:10</div><h1>{TITLE}</h1><div class=desc><p>{long}</p><p>{short}</p></div>"
    article = arabnews.parse(f"<html><body>{video}<div><h3>سوق الجمعة</h3></div></body></html>")
    assert article.body == f"{long}\n\n{short}"


@pytest.mark.parametrize(
    ("first", "second", "published", "modified"),
    [
        (
            '<time class="updated" datetime="2024-03-09T09:00:00+03:00">مارس 9, 2024</time>',
            '<time class="entry-date published" datetime="2024-03-07T08:00:00+03:00">مارس 7, 2024</time>',
            "2024-03-07T08:00:00+03:00",
            "2024-03-09",
        ),
        (
            '<time class="entry-date published" datetime="2024-03-07T08:00:00+03:00">مارس 7, 2024</time>',
            '<time class="updated" datetime="2024-03-09T09:00:00+03:00">مارس 9, 2024</time>',
            "2024-03-07T08:00:00+03:00",
            None,
        ),
    ],
)
def test_the_time_that_is_called_published_is(
    first: str, second: str, published: str, modified: str | None
) -> None:
    article = page(f"<div class=entry-meta><span class=posted-on>{first} {second}</span></div>")
    assert article.published_at is not None
    assert article.published_at.isoformat() == published
    assert (article.modified_at.isoformat()[:10] if article.modified_at else None) == modified


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("<dl class=article-info><dd class=category-name>القسم: <a href=/m>منوعات</a></dd></dl>", ""),
        ("", "<div class=label-inline><div>القسم</div><div><div><a href=/t/1>منوعات</a></div></div></div>"),
    ],
)
def test_a_path_that_leads_to_no_rubric_is_no_rubric(above: str, below: str) -> None:
    path = "<nav class=breadcrumb><ol><li><a href=/>الرئيسية</a></li></ol></nav>"
    assert page(f"{above}{DAY}", below=below, before=path).section == "منوعات"
