"""What pages set between the paragraphs of a story, and what is the story's all the same."""

from __future__ import annotations

import pytest

import arabnews

FIRST = "<p>افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم.</p>"
LAST = "<p>وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة.</p>"
PICTURE = "<p><img src=/1.jpg alt=صورة></p>"


def kinds_between(inside: str) -> list[str]:
    """Return the labels of what stands between the first paragraph and the last."""
    body = f"<h1>افتتاح مكتبة في نزوى</h1><div class='entry no-share'>{FIRST}{inside}{LAST}</div>"
    blocks = arabnews.parse_html(f"<body>{body}</body>").blocks
    return [str(block.kind) for block in blocks[2:-1]]


@pytest.mark.parametrize(
    ("inside", "kinds"),
    [
        pytest.param(
            "<div><a href='#end'>تخطى البودكاست وواصل القراءة</a><b>البودكاست</b><p>حلقات عنها</p></div>",
            ["related", "related"],
            id="a box that offers to be skipped",
        ),
        pytest.param(
            "<div><a href='#end'>تخطى يوتيوب مشاركة</a><p>المحتوى غير متاح</p></div>",
            ["related", "related"],
            id="an embedded film that offers to be skipped",
        ),
        pytest.param(
            "<p>تخطى العداء <a href='#n1'>سالم العابد</a> جميع منافسيه في السباق الذي جرى حول الحارة.</p>",
            ["paragraph"],
            id="a runner who passed the others",
        ),
        pytest.param(
            "<b>محتويات المقال</b><p><a href='#a'>تاريخ المبنى</a></p><p><a href='#b'>ماذا تضم</a></p>",
            ["nav", "nav", "nav"],
            id="a table of contents",
        ),
        pytest.param(
            "<p>[ <a href=/7>حافلات جديدة على خط الكورنيش</a> ]</p>", ["related"], id="a link in brackets"
        ),
        pytest.param(
            "<div><a href=/7>حافلات جديدة على خط الكورنيش في صحار</a><div>10 مارس, 09:12 GMT</div></div>",
            ["related", "related"],
            id="a card with the day of its story",
        ),
        pytest.param(
            "<p><a href=/7>وقال مدير المكتبة إن أبوابها ستبقى مفتوحة حتى التاسعة مساء.</a></p>",
            ["paragraph"],
            id="a sentence that is a link",
        ),
        pytest.param(
            "<div class=writer-box><div>شهد الخالد</div><div class=writer-bio>كاتبة وباحثة في تاريخ المدن، "
            "صدر لها كتاب عن أسواق الحارة.</div></div>",
            ["byline", "other"],
            id="who the writer is",
        ),
        pytest.param(
            "<div class=biology-lab>وضم الوفد باحثين في تاريخ المدن وأساتذة من جامعة نزوى وزوارا هنا.</div>",
            ["paragraph"],
            id="a box of another name",
        ),
        pytest.param(
            "<div class=pmpro_content><h3>تابع معنا</h3><p>اشترك في الخطة الشهرية أو السنوية</p></div>",
            ["other", "other"],
            id="a call to subscribe",
        ),
        pytest.param(
            "<h2>أبرز الأحداث</h2><ol><li><time>08:00</time> <a href='#e1'>افتتاح المكتبة</a></li></ol>",
            ["other", "nav"],
            id="contents with clocks",
        ),
        pytest.param(
            "<p>وفي الثامنة <time>08:00</time> افتتحت <a href='#e1'>المكتبة الجديدة في الحارة</a>.</p>",
            ["paragraph"],
            id="a sentence with a clock and a link",
        ),
        pytest.param(
            "<h3>أهم النقاط</h3><ul><li>خمسة آلاف كتاب</li><li>قاعة للمخطوطات</li></ul>",
            ["other", "deck", "deck"],
            id="points that sum the story up",
        ),
        pytest.param(
            "<h3>ماذا تضم المكتبة</h3><ul><li>تضم خمسة آلاف كتاب.</li><li>وفيها قاعة للمخطوطات.</li></ul>",
            ["subheading", "paragraph", "paragraph"],
            id="points of the story",
        ),
        pytest.param("<p>رابط المقال: http://almarfa.example/9</p>", ["footer"], id="the story's address"),
        pytest.param(f"{PICTURE}<span class=cap>رفوف المكتبة</span>", ["caption"], id="a caption's class"),
        pytest.param(
            "<table><tr><td><img src=/1.jpg></td></tr><tr><td>رفوف المكتبة الجديدة</td></tr></table>",
            ["caption"],
            id="a table of a picture and its text",
        ),
        pytest.param(
            "<dl><dt><img src=/1.jpg></dt><dd><strong>رفوف المكتبة الجديدة</strong></dd></dl>",
            ["caption"],
            id="a list of a picture and its text",
        ),
        pytest.param(f"{PICTURE}<p>رفوف المكتبة الجديدة</p>", ["caption"], id="words below a picture"),
        pytest.param(f"{PICTURE}<p><b>رفوف من خشب السدر</b></p>", ["subheading"], id="bold words below one"),
        pytest.param(f"{PICTURE}<h3>رفوف من خشب السدر</h3>", ["subheading"], id="a heading below one"),
        pytest.param(
            f"{PICTURE}<p>وقال المدير إن الرفوف من خشب السدر.</p>", ["paragraph"], id="a sentence below one"
        ),
    ],
)
def test_what_stands_between_paragraphs(inside: str, kinds: list[str]) -> None:
    assert kinds_between(inside) == kinds


def test_a_class_that_tells_a_state_says_nothing_of_the_elements_purpose() -> None:
    page = (
        f"<body><div class=share><p>شارك الخبر</p></div><h1>افتتاح مكتبة في نزوى</h1>"
        f"<div class=is-highlight-shares>{FIRST}{LAST}</div>"
        "<div><p>باحثة في تاريخ الحارات القديمة، صدرت لها ثلاثة كتب عن أفلاج عمان وأسواقها.</p></div></body>"
    )
    article = arabnews.parse_html(page)
    assert article.body.startswith("افتتحت بلدية نزوى")
    assert str(article.blocks[0].kind) == "share"


@pytest.mark.parametrize(
    ("above", "names"),
    [
        ("<div><a href=/c/3>حكاية باب قديم في السوق</a><br>بقلم: هند المرزوق</div>", []),
        ("<div><b>حكاية باب قديم في السوق</b><br>بقلم: هند المرزوق</div>", ["هند المرزوق"]),
        ("<a href=/c/>مقالات الرأي</a><br>بقلم: هند المرزوق", ["هند المرزوق"]),
    ],
)
def test_a_writer_below_a_link_signs_the_story_that_it_leads_to(above: str, names: list[str]) -> None:
    page = f"<div>{above}<h1>افتتاح مكتبة في نزوى</h1><div>{FIRST}{LAST}</div></div>"
    article = arabnews.parse_html(f"<body><ul class=menu><li>الرئيسية</li></ul>{page}</body>")
    assert [byline.name for byline in article.bylines] == names


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("<p>كاتبة وروائية من عمان</p>", "byline"),
        ("<p>باحثة في تاريخ الأفلاج</p>", "byline"),
        ("<p>كاتبة من نزوى فازت بالجائزة العام الماضي.</p>", "paragraph"),
        ("<p><a href=/9>كاتبة من نزوى تفوز بجائزة القصة</a></p>", "related"),
    ],
)
def test_the_last_line_may_tell_the_writers_trade(line: str, kind: str) -> None:
    story = f"<div><p>بقلم: هند المرزوق</p>{FIRST}{LAST}{line}</div>"
    article = arabnews.parse_html(f"<body><h1>افتتاح مكتبة في نزوى</h1>{story}</body>")
    assert str(article.blocks[-1].kind) == kind
    assert [byline.name for byline in article.bylines] == ["هند المرزوق"]


@pytest.mark.parametrize(
    ("below", "section"),
    [
        ("<div><span>نشر في</span> <a href=/c>أخبار الولايات</a></div>", "أخبار الولايات"),
        ("<div><span>نشر في</span> <a href=/c>أخبار</a> كثيرة عن المكتبات</div>", None),
        ("<div>نشر في أخبار الولايات</div>", None),
    ],
)
def test_a_rubric_may_stand_below_the_story(below: str, section: str | None) -> None:
    page = f"<body><h1>افتتاح مكتبة في نزوى</h1><div>{FIRST}{LAST}</div>{below}</body>"
    assert arabnews.parse_html(page).section == section


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("بواسطة <b>سلاف النحاس</b>", ["سلاف النحاس"]),
        ("سلاف النحاس", ["سلاف النحاس"]),
        ("بواسطة <b>sulaf.n</b>", []),
        ("بواسطة هيئة التحرير", []),
        ("محرر الموقع", []),
        ("فريق العمل", []),
    ],
)
def test_what_markup_calls_an_author_may_be_a_desk_or_an_account(words: str, names: list[str]) -> None:
    meta = f"<div><span class=post-author>{words}</span> <span>7 مارس 2024</span></div>"
    page = f"<body><h1>افتتاح مكتبة في نزوى</h1>{meta}<div>{FIRST}{LAST}</div></body>"
    assert [byline.name for byline in arabnews.parse_html(page).bylines] == names


@pytest.mark.parametrize(
    ("line", "names"), [("كتبه Super User", []), ("كتبه admin", []), ("كتبه سالم العابد", ["سالم العابد"])]
)
def test_an_account_that_a_line_credits_is_no_author(line: str, names: list[str]) -> None:
    page = f"<body><h1>افتتاح مكتبة في نزوى</h1><p>{line}</p><div>{FIRST}{LAST}</div></body>"
    assert [byline.name for byline in arabnews.parse_html(page).bylines] == names


def test_what_else_markup_calls_an_authors_is_no_name() -> None:
    link = "<a class=author-email-link href='mailto:a@b.example'>أرسل بريدا إلكترونيا</a>"
    meta = f"<div>{link} <span class=author-job>باحثة في الآثار</span></div>"
    page = f"<body><h1>افتتاح مكتبة في نزوى</h1>{meta}<div>{FIRST}{LAST}</div></body>"
    assert arabnews.parse_html(page).bylines == ()


@pytest.mark.parametrize("name", ["sulaf.n", "web-editor", "rim2", "web editor"])
def test_an_account_in_the_metadata_is_no_author(name: str) -> None:
    data = f'{{"@type": "NewsArticle", "author": {{"@type": "Person", "name": "{name}"}}}}'
    head = f"<head><script type=application/ld+json>{data}</script></head>"
    page = f"<html>{head}<body><h1>افتتاح مكتبة في نزوى</h1><div>{FIRST}{LAST}</div></body></html>"
    assert arabnews.parse_html(page).bylines == ()


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("المرفأ أونلاين", []),
        ("جريدة المرفأ", []),
        ("هيئة التحرير", []),
        ("هند المرفأ", ["هند المرفأ"]),
    ],
)
def test_a_site_or_a_desk_that_calls_itself_a_person_is_none(author: str, names: list[str]) -> None:
    data = f'{{"@type": "NewsArticle", "author": {{"@type": "Person", "name": "{author}"}}}}'
    site = "<meta property=og:site_name content=المرفأ>"
    head = f"<head>{site}<script type=application/ld+json>{data}</script></head>"
    page = f"<html>{head}<body><h1>افتتاح مكتبة في نزوى</h1><div>{FIRST}{LAST}</div></body></html>"
    assert [byline.name for byline in arabnews.parse_html(page).bylines] == names


@pytest.mark.parametrize(("author", "names"), [("منبر المرفأ", []), ("هند المرزوق", ["هند المرزوق"])])
def test_what_ends_a_title_is_the_site_unless_it_is_a_person(author: str, names: list[str]) -> None:
    data = f'{{"@type": "NewsArticle", "author": {{"@type": "Person", "name": "{author}"}}}}'
    title = f"<title>افتتاح مكتبة في نزوى | {author}</title>"
    head = f"<head>{title}<script type=application/ld+json>{data}</script></head>"
    page = f"<html>{head}<body><h1>افتتاح مكتبة في نزوى</h1><div>{FIRST}{LAST}</div></body></html>"
    assert [byline.name for byline in arabnews.parse_html(page).bylines] == names


def test_the_day_on_which_a_page_was_printed_is_not_the_storys() -> None:
    printed = "<div>طبع بتاريخ: 03/02/2019 11:20 ص</div>"
    page = f"<body><h1>افتتاح مكتبة في نزوى</h1><div>{FIRST}{LAST}</div>{printed}</body>"
    assert arabnews.parse_html(page).published_at is None
