"""Boxes and controls round a story in the markup of themes and frameworks, and what becomes of them."""

from __future__ import annotations

import datetime as dt

import pytest

import arabnews

FIRST = "افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم."
SECOND = "وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة."
STORY = f"<p>{FIRST}</p><p>{SECOND}</p>"
TITLE = "<h1>افتتاح مكتبة في نزوى</h1>"


@pytest.mark.parametrize(
    "marker",
    [
        "<span class='font-bold'>اقرأ أيضاً</span><a class=block href=/a>قوارب جديدة تبحر من صور</a>",
        "<a href=/a><span class=tag>طالع أيضا</span><strong>قوارب جديدة تبحر من صور</strong></a>",
    ],
)
def test_a_marker_glued_to_its_title(marker: str) -> None:
    story = f"<p>{FIRST}</p><div class=my-6>{marker}</div><p>{SECOND}</p>"
    page = f"<main>{TITLE}<div class=prose>{story}</div></main>"
    article = arabnews.parse_html(f"<html><body>{page}")
    assert article.body == f"{FIRST}\n\n{SECOND}"
    assert [link.title for link in article.related] == ["قوارب جديدة تبحر من صور"]


def test_half_a_word_in_another_style_is_no_word() -> None:
    styled = "<p><b>وقا</b><i>لت</i> مديرة المكتبة هند المرزوق إن القاعة تتسع لمئة قارئ في اليوم.</p>"
    page = f"<main>{TITLE}{STORY}{styled}</main>"
    assert "وقالت مديرة المكتبة" in arabnews.parse_html(f"<html><body>{page}").body


def test_a_path_may_be_named_for_screen_readers_alone() -> None:
    path = "<nav aria-label=Breadcrumb class='flex text-sm'><a href=/>الرئيسية</a><a href=/c>ثقافة</a></nav>"
    page = f"<main>{path}{TITLE}<div class=prose>{STORY}</div></main>"
    assert arabnews.parse_html(f"<html><body>{page}").section == "ثقافة"


def test_a_row_of_buttons_is_no_deck() -> None:
    row = "<div class=flex><button>مشاركة</button><button>حفظ</button><button>استمع للمقال</button></div>"
    article = arabnews.parse_html(f"<html><body><main>{TITLE}{row}<div class=prose>{STORY}</div></main>")
    assert (article.deck, article.body) == (None, f"{FIRST}\n\n{SECOND}")


def test_a_heading_that_folds_its_text_up_is_no_row_of_buttons() -> None:
    fold = "<h2><button>مواعيد القاعة في الشتاء</button></h2>"
    page = f"<main>{TITLE}<div class=prose><p>{FIRST}</p>{fold}<p>{SECOND}</p></div></main>"
    assert "مواعيد القاعة في الشتاء" in arabnews.parse_html(f"<html><body>{page}").body


@pytest.mark.parametrize(
    ("box", "codes"),
    [
        ("<div class=post-tags>المصدر: رويترز</div>", ["REUTERS"]),
        ("<footer><div><span>المصدر</span><a href=/s>رويترز</a></div></footer>", ["REUTERS"]),
        ("<footer><p>بالتعاون مع رويترز</p></footer>", []),
    ],
)
def test_the_source_in_a_box_below_the_story(box: str, codes: list[str]) -> None:
    page = f"<article>{TITLE}<time>7 مارس 2024</time><div class=entry>{STORY}</div>{box}</article>"
    article = arabnews.parse_html(f"<html><body><nav>الرئيسية</nav>{page}<footer>المصدر: رويترز</footer>")
    assert [agency.code for agency in article.agencies] == codes
    assert article.body == f"{FIRST}\n\n{SECOND}"


def test_keywords_side_by_side_are_several() -> None:
    links = "<a href=/t/1>المكتبات</a> <a href=/t/2>نزوى القديمة</a>"
    page = (
        f"<article>{TITLE}<div class=entry>{STORY}</div><div class=post-tags>الوسوم: {links}</div></article>"
    )
    assert arabnews.parse_html(f"<html><body>{page}").tags == ("المكتبات", "نزوى القديمة")


def test_more_by_the_writer_is_no_title() -> None:
    tabs = "<h4><a href=#>مقالات ذات صلة</a><a href=#>المزيد من المؤلف</a></h4>"
    box = f"<div class=related-posts>{tabs}<h3><a href=/a>قوارب جديدة تبحر من صور</a></h3></div>"
    page = f"<article>{TITLE}<div class=entry>{STORY}</div></article>{box}"
    assert [link.title for link in arabnews.parse_html(f"<html><body>{page}").related] == [
        "قوارب جديدة تبحر من صور"
    ]


@pytest.mark.parametrize(
    ("title", "names"), [(" | سالم العابد | المرفأ", ["سالم العابد"]), (" | المرفأ", [])]
)
def test_the_writer_above_the_headline_whom_the_title_names(title: str, names: list[str]) -> None:
    card = "<aside class=writer-side><div class=writer-name>سالم العابد</div><div>مقالات أخرى</div></aside>"
    head = f"<head><title>حارس النخل القديم{title}</title></head>"
    page = f"{card}<div class=op-main><h1>حارس النخل القديم</h1><div class=op-content>{STORY}</div></div>"
    article = arabnews.parse_html(f"<html>{head}<body><header>المرفأ</header><div>{page}</div>")
    assert [byline.name for byline in article.bylines] == names


TABLE = "<table><tr><th>الصنف</th><th>السعر</th></tr><tr><td>خلاص</td><td>18</td></tr></table>"


@pytest.mark.parametrize(
    ("table", "cells"),
    [
        (TABLE, ["الصنف", "السعر", "خلاص", "18"]),
        ("<table><tr><td><a href=/1>12</a></td></tr><tr><td>34</td></tr></table>", []),
    ],
)
def test_figures_of_a_table_inside_the_story(table: str, cells: list[str]) -> None:
    page = f"<article>{TITLE}<div class=entry><p>{FIRST}</p>{table}<p>{SECOND}</p></div></article>"
    article = arabnews.parse_html(f"<html><body>{page}")
    assert [block.text for block in article.blocks if block.rule == "markup.cell"] == cells
    assert article.body.startswith(FIRST)
    assert article.body.endswith(SECOND)


def test_a_table_below_the_story_is_none_of_it() -> None:
    page = f"<article>{TITLE}<div class=entry>{STORY}{TABLE}</div></article>"
    assert "18" not in arabnews.parse_html(f"<html><body>{page}").body


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("للمزيد حول الموضوع: <a href=/r>قوارب جديدة تبحر من صور</a>", ["قوارب جديدة تبحر من صور"]),
        ("🔴 تابع: <a href=/r>قوارب جديدة تبحر من صور</a>", ["قوارب جديدة تبحر من صور"]),
        ("بالصور.. <a href=/r>قوارب جديدة تبحر من صور</a>", ["قوارب جديدة تبحر من صور"]),
        ("وقالت البلدية: <a href=/r>قوارب جديدة تبحر من صور</a>", []),
        ("تابع: <a href=/r>الحفل</a>", []),
        ("تابع: <a href=/r>قوارب جديدة تبحر من صور</a> في السادسة مساء.", []),
    ],
)
def test_a_link_to_another_story_behind_a_head(line: str, titles: list[str]) -> None:
    page = f"<article>{TITLE}<div class=entry><p>{FIRST}</p><p>{line}</p><p>{SECOND}</p></div></article>"
    article = arabnews.parse_html(f"<html><body>{page}")
    assert [link.title for link in article.related] == titles
    assert (article.body == f"{FIRST}\n\n{SECOND}") == bool(titles)


@pytest.mark.parametrize("text", ["المكتبة في الحارة القديمة، وهي مفتوحة.", "المكتبة في الحارة القديمة"])
def test_a_box_that_sums_the_story_up_in_a_sentence(text: str) -> None:
    box = f"<div class=ai><h3>ملخص بالذكاء الاصطناعي</h3><p>{text}</p></div>"
    page = f"<div>{TITLE}<div>7 مارس 2024</div>{box}<div class=text>{STORY}</div></div>"
    article = arabnews.parse_html(f"<html><body><nav>الرئيسية</nav><main>{page}</main>")
    assert (article.deck, article.body) == (text, f"{FIRST}\n\n{SECOND}")


@pytest.mark.parametrize("name", ["شبكة رصد الساحل", "وكالة رصد الساحل", "سالم العابد"])
def test_a_day_beside_the_maker_whatever_he_is_called(name: str) -> None:
    line = f"<span class=date>الخميس 07 مارس 2024</span> <span class=author>{name}</span>"
    page = f"<div>{TITLE}<div class=info>{line}</div><div class=text>{STORY}</div></div>"
    article = arabnews.parse_html(f"<html><body><nav>الرئيسية</nav><main>{page}</main>")
    assert article.published_at == dt.date(2024, 3, 7)


@pytest.mark.parametrize(
    ("card", "published"),
    [
        ("<a href=/r>{}</a> <span class=date>8 مارس 2024</span>", None),
        ("<h4><a href=/r>{}</a></h4><span>8 مارس 2024</span>", None),
        ("<span>8 مارس 2024</span><h4><a href=/r>{}</a></h4>", None),
        ("<p>8 مارس 2024</p>", dt.date(2024, 3, 8)),
    ],
)
@pytest.mark.parametrize("inside", [True, False])
def test_a_day_below_the_story_is_not_that_of_a_card(
    card: str, published: dt.date | None, *, inside: bool
) -> None:
    box = f"<div>{card.format('قوارب جديدة تبحر من صور إلى مسقط')}</div>"
    entry = f"<div class=entry>{STORY}{box}</div>" if inside else f"<div class=entry>{STORY}</div>{box}"
    article = arabnews.parse_html(f"<html><body><article>{TITLE}{entry}</article>")
    assert (article.published_at, article.body) == (published, f"{FIRST}\n\n{SECOND}")


ICON = "<i class='fa fa-clock'></i>"


@pytest.mark.parametrize(
    ("parts", "names"),
    [
        (("7 مارس، 2024", "صور - سالم العابد", "طباعة"), ["سالم العابد"]),
        (("7 مارس، 2024", "بقلم: د. سالم العابد", "مشاركة"), ["سالم العابد"]),
        (("7 مارس، 2024", "سالم العابد", "العدد 1204"), ["سالم العابد"]),
        (("تاريخ النشر: الخميس 07 مارس 2024", "بقلم: د. سالم العابد", "استمع للخبر"), ["سالم العابد"]),
        (("الخميس 7 مارس 2024", "صدى الموج- مسقط", "0 تعليقات"), []),
        (("7 مارس، 2024", "المحرر", "3 دقائق قراءة"), []),
    ],
)
@pytest.mark.parametrize(
    "row",
    [
        "<span>{0}</span><span>{1}</span><span>{2}</span>",
        f"{ICON} {{0}} {ICON} {{1}} {ICON} {{2}}",
        "<span class=by>{1}</span> <time>{0}</time> <small>{2}</small>",
    ],
)
def test_a_row_of_things_apart_below_the_headline(
    parts: tuple[str, str, str], names: list[str], row: str
) -> None:
    page = f"<div>{TITLE}<div class=m>{row.format(*parts)}</div><div class=text>{STORY}</div></div>"
    article = arabnews.parse_html(f"<html><body><nav>الرئيسية</nav><main>{page}</main>")
    assert [byline.name for byline in article.bylines] == names
    assert (article.published_at, article.body) == (dt.date(2024, 3, 7), f"{FIRST}\n\n{SECOND}")


def test_icons_in_running_text_part_nothing() -> None:
    text = f"<p>{FIRST} {ICON} وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات.</p><p>{SECOND}</p>"
    article = arabnews.parse_html(f"<html><body><main>{TITLE}<div>{text}</div></main>")
    assert article.body.startswith(f"{FIRST} وتضم المكتبة")


def test_a_short_article_inside_the_story_is_a_card() -> None:
    meta = "<div><span class=author>هند المرزوق</span> <time>18 نوفمبر 2026</time></div>"
    card = f"<article><h3><a href=/r>قوارب جديدة تبحر من صور</a></h3>{meta}</article>"
    page = f"<main>{TITLE}<div class=t>{STORY}<div>{card}</div></div></main>"
    assert arabnews.parse_html(f"<html><body>{page}").body == f"{FIRST}\n\n{SECOND}"


def test_a_title_beside_its_day_is_a_title() -> None:
    card = "<li><a href=/r><span>قوارب جديدة تبحر من صور غدا</span> <span>8 مارس 2024</span></a></li>"
    page = f"<article>{TITLE}<div class=entry>{STORY}</div></article><h3>الأكثر قراءة</h3><ul>{card}</ul>"
    (link,) = arabnews.parse_html(f"<html><body>{page}").related
    assert (link.marker, link.title) == ("الأكثر قراءة", "قوارب جديدة تبحر من صور غدا 8 مارس 2024")


@pytest.mark.parametrize(
    "box", ["<span>في </span><a href=/c rel=tag>تقارير</a>", "<i>مباشر</i> <a href=/c rel=tag>تقارير</a>"]
)
def test_a_word_before_the_link_is_no_part_of_the_rubric(box: str) -> None:
    page = (
        f"<div>{TITLE}<div class=taxonomy-category>{box}</div><div>7 مارس 2024</div><div>{STORY}</div></div>"
    )
    assert arabnews.parse_html(f"<html><body><nav>الرئيسية</nav><main>{page}</main>").section == "تقارير"


@pytest.mark.parametrize("tag", ["span class=tagcloud", "span"])
def test_the_source_below_its_heading(tag: str) -> None:
    box = f"<div class=src><div>المصدر</div><{tag}><a href=/s>وكالة الأنباء العمانية</a></span></div>"
    page = f"<article>{TITLE}<time>7 مارس 2024</time><div class=entry>{STORY}{box}</div></article>"
    article = arabnews.parse_html(f"<html><body><nav>الرئيسية</nav>{page}")
    assert ([agency.code for agency in article.agencies], article.related) == (["ONA"], ())


def test_the_address_of_the_writer_beside_the_day() -> None:
    name = "<span class=author>سالم العابد <a href='mailto:s@marfa.example'>s@marfa.example</a></span>"
    row = f"<div class=info><span class=date>الخميس 07 مارس 2024</span> {name}</div>"
    page = f"<div>{TITLE}{row}<div class=text>{STORY}</div></div>"
    article = arabnews.parse_html(f"<html><body><nav>الرئيسية</nav><main>{page}</main>")
    assert article.published_at == dt.date(2024, 3, 7)
    assert [byline.name for byline in article.bylines] == ["سالم العابد"]


def test_the_stories_before_and_after_are_related() -> None:
    link = "<div class='col prev-post'><a href=/p><h3 class=post-title>قوارب جديدة تبحر من صور</h3></a></div>"
    page = f"<article>{TITLE}<div class=entry>{STORY}</div></article><div class=post-nav>{link}</div>"
    related = arabnews.parse_html(f"<html><body><nav>الرئيسية</nav>{page}").related
    assert [one.title for one in related] == ["قوارب جديدة تبحر من صور"]


def test_counts_below_the_headline_are_no_deck() -> None:
    counts = "<span class=meta-comment>0</span> <span class=meta-views>1٬204</span>"
    row = f"<div>{counts} <span class=meta-reading-time>دقيقة واحدة</span></div>"
    page = f"<div>{TITLE}<div>7 مارس 2024</div>{row}<div class=text>{STORY}</div></div>"
    assert arabnews.parse_html(f"<html><body><nav>الرئيسية</nav><main>{page}</main>").deck is None
