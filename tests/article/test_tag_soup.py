"""Markup that was not closed, and markup that only some browsers know: the story is there all the same."""

from __future__ import annotations

import pytest

import arabnews

TITLE = "<h1>افتتاح مكتبة في نزوى</h1>"
PARAGRAPHS = (
    "افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم والصيانة.",
    "وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة والعطل.",
    "وقال مدير المكتبة إن قاعة الأطفال ستفتح أبوابها مع بداية العام الدراسي المقبل في المدينة.",
)
STORY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
LINES = "<br><br>".join(PARAGRAPHS)
BODY = "\n\n".join(PARAGRAPHS)
MENU = "<div class=menu><a href=/>الرئيسية</a> <a href=/1>محليات</a>"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(f"{MENU}</div>{TITLE}<div><a href=/w>نزوى<p>{STORY}</div>", id="a link not closed"),
        pytest.param(f"{MENU}</div>{TITLE}<div><a name=top>{LINES}</div>", id="an anchor not closed"),
        pytest.param(f"{MENU}</div>{TITLE}<a href=/full><div>{STORY}</div></a>", id="a link round the story"),
        pytest.param(
            f"<news-page><template shadowrootmode=open>{TITLE}<div>{STORY}</div></template></news-page>",
            id="a declared shadow",
        ),
        pytest.param(
            f"{TITLE}<table><tr><td><font size=4><p>{'<p>'.join(PARAGRAPHS)}</font><tr><td>مشاركة</table>",
            id="letters closed inside a paragraph",
        ),
        pytest.param(f"{TITLE}<div>{STORY}</div><template><p>قالب بطاقة</p></template>", id="a template"),
    ],
)
def test_the_story_is_read(page: str) -> None:
    article = arabnews.parse_html(f"<html><body>{page}</body></html>")
    assert article.headline == "افتتاح مكتبة في نزوى"
    assert article.body.removeprefix("نزوى\n\n") == BODY


def test_a_card_that_is_a_link_is_another_story() -> None:
    card = f"<a href=/9><h3>حافلات جديدة على خط الكورنيش</h3><p>{PARAGRAPHS[2]}</p></a>"
    page = f"<body>{TITLE}<div>{STORY}</div><div class=related>{card}{card}</div></body>"
    assert arabnews.parse_html(page).body == BODY
