"""What class names say of boxes inside a story, and what only sounds like furniture."""

from __future__ import annotations

import pytest

import arabnews

OPENING = (
    "<p>عادت العبارة البيضاء صباح الأحد إلى رصيف المدينة القديمة بعد صيانة دامت أربعة أشهر كاملة.</p>"
    "<p>وقالت مديرة المرفأ سلمى الهادي إن الرحلات ستبدأ مع شروق الشمس وتنتهي بعد صلاة العشاء.</p>"
)
REST = (
    "وتنقل العبارة ستين راكبا في الرحلة الواحدة بين الرصيف القديم وجزيرة الصيادين المقابلة له.",
    "ورمم العمال مقاعدها الخشبية واحدا واحدا، وأعادوا طلاء هيكلها بلون السماء كما كان قبل نصف قرن.",
    "وتدرس إدارة المرفأ رحلة مسائية إضافية في أيام العطلة إذا بقي عدد الركاب على ما هو عليه الآن.",
)
NOTICE = "يصلك جديدنا كل صباح مع فنجان القهوة من دون مقابل ومن غير أن تبحث عنه في أي مكان آخر."
TITLE = "نحالون في الوادي يجربون خلايا من طين"


def body_of(inner: str) -> str:
    page = (
        "<html><head><title>عودة العبارة إلى رصيف المدينة - المرفأ</title></head><body>"
        f"<div class='layout'><h1>عودة العبارة إلى رصيف المدينة</h1><div class='text'>{inner}</div></div>"
        "</body></html>"
    )
    return arabnews.parse_html(page).body


@pytest.mark.parametrize(
    "names",
    [
        "e3lan e3lan-in-post1",
        "stream-item stream-item-in-post",
        "code-block code-block-2",
        "advads-content",
        "adv-box",
        "AdSlot_wrapper__6tYu1",
        "NewsletterSignup_container__3fGh1",
        "mailpoet_form mailpoet_form_below_posts",
        "tnp tnp-subscription",
        "wa-channel",
        "google_news_follow",
        "subscriber-wall",
        "leaky_paywall_message_wrap",
        "rcp_restricted content-restricted",
        "author-profile",
        "m-a-box",
        "tweet-embed",
        "jwplayer jw-wrapper",
        "opinary-widget-embed",
        "pollBox",
    ],
)
def test_boxes_of_plugins_inside_the_story_are_set_aside(names: str) -> None:
    body = body_of(f"{OPENING}<div class='{names}'><p>{NOTICE}</p></div><p>{REST[0]}</p><p>{REST[1]}</p>")
    assert NOTICE not in body
    assert all(paragraph in body for paragraph in REST[:2])


@pytest.mark.parametrize(
    "names",
    [
        "most_read",
        "see__also",
        "other-stories",
        "editors-choice",
        "crp-list",
        "NextArticle_root__0aA",
        "iqra-aydan",
        "PagePromo-content",
        "wp-block-post-template",
        "same-category-posts",
    ],
)
def test_titles_in_boxes_of_other_stories_are_set_aside(names: str) -> None:
    body = body_of(f"{OPENING}<div class='{names}'><p>{TITLE}</p></div><p>{REST[0]}</p><p>{REST[1]}</p>")
    assert TITLE not in body
    assert all(paragraph in body for paragraph in REST[:2])


@pytest.mark.parametrize(
    "names",
    [
        "drop-cap",
        "content-after-ad",
        "selectionShareable",
        "css-1ad7k2",
        "sc-9nav1x",
        "commentary-text",
        "comments-disabled",
        "ads-free",
        "sc-tag1",
    ],
)
def test_one_paragraph_with_a_name_that_only_sounds_like_furniture_stays(names: str) -> None:
    body = body_of(f"{OPENING}<p class='{names}'>{REST[0]}</p><p>{REST[1]}</p>")
    assert all(paragraph in body for paragraph in REST[:2])


@pytest.mark.parametrize(
    "names",
    [
        "collapse read-more-text",
        "readmore-content",
        "related-content-wrap",
        "subscribers-only",
        "follow-text",
        "text-to-speech-content",
        "latest-content",
        "also",
    ],
)
@pytest.mark.parametrize("opening", [OPENING, ""])
def test_paragraphs_in_a_box_that_is_called_furniture_stay(names: str, opening: str) -> None:
    rest = "".join(f"<p>{paragraph}</p>" for paragraph in REST)
    body = body_of(f"{opening}<div class='{names}'>{rest}</div>")
    assert all(paragraph in body for paragraph in REST)


def test_the_notice_itself_would_stay_in_a_box_without_a_purpose() -> None:
    assert NOTICE in body_of(f"{OPENING}<div class='box'><p>{NOTICE}</p></div><p>{REST[0]}</p>")


@pytest.mark.parametrize("names", ["comments-list", "disqus_thread"])
def test_comments_are_set_aside_however_long(names: str) -> None:
    said = "".join(f"<p>{NOTICE} {number}.</p>" for number in range(6))
    assert NOTICE not in body_of(f"{OPENING}<p>{REST[0]}</p><div id='{names}'>{said}</div>")


@pytest.mark.parametrize("names", ["related", "latest"])
def test_titles_that_link_are_another_story_however_many(names: str) -> None:
    cards = "".join(f"<h4><a href='/{number}'>{TITLE}</a></h4><p>{NOTICE}</p>" for number in range(4))
    body = body_of(f"{OPENING}<p>{REST[0]}</p><div class='{names}'>{cards}</div>")
    assert TITLE not in body
    assert NOTICE not in body


def test_a_state_in_the_middle_of_a_name_says_nothing_of_the_box() -> None:
    deck = "الرحلات تبدأ مع شروق الشمس وتنتهي بعد صلاة العشاء"
    page = (
        "<html><body><div class='s-head s-has-sidebar'><h1>عودة العبارة إلى رصيف المدينة القديمة</h1>"
        f"<div class='sub-title'>{deck}</div></div><div class='text'>{OPENING}<p>{REST[0]}</p></div>"
        "</body></html>"
    )
    assert arabnews.parse_html(page).deck == deck


@pytest.mark.parametrize("names", ["author-bio", "post-author-box", "writer__brief"])
def test_what_a_box_below_the_headline_says_of_the_writer_is_no_text(names: str) -> None:
    told = "باحثة في تاريخ المرافئ، صدر لها كتابان عن صناعة القوارب الخشبية وحكايات البحارة."
    page = (
        "<html><body><div class='page'><h1>عودة العبارة إلى رصيف المدينة القديمة</h1>"
        f"<div class='{names}'><p>{told}</p></div><div class='text'>{OPENING}<p>{REST[0]}</p></div></div>"
        "</body></html>"
    )
    article = arabnews.parse_html(page)
    assert told not in article.body
    assert article.deck is None
    assert REST[0] in article.body


@pytest.mark.parametrize("names", ["divAds300", "pnlAds", "divAdv", "mc4wp-form"])
def test_names_of_controls_and_forms_tell_what_they_hold(names: str) -> None:
    body = body_of(f"{OPENING}<form id='{names}'><p>{NOTICE}</p></form><p>{REST[0]}</p><p>{REST[1]}</p>")
    assert NOTICE not in body
    assert all(paragraph in body for paragraph in REST[:2])


def test_the_footer_of_an_entry_of_a_blog_holds_its_related_links() -> None:
    page = (
        f"<html><body><div class='hentry'><h1>عودة العبارة إلى الرصيف</h1><div>{OPENING}</div>"
        f"<div class='post-footer'><div class='related'><h3><a href='/1'>{TITLE}</a></h3></div></div>"
        "</div></body></html>"
    )
    assert [link.title for link in arabnews.parse_html(page).related] == [TITLE]
