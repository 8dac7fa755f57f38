"""Pages that tell their story twice, and pages that only say some of it again."""

from __future__ import annotations

from itertools import permutations

import pytest

import arabnews

TITLE = "افتتاح مكتبة في نزوى"
FIRST = "افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم."
LAST = "وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة."
OTHER = "وقال مدير المكتبة إن قاعة الأطفال ستفتح أبوابها مع بداية العام الدراسي المقبل."
STORY = (
    f"<div class=info><span>شهد الخالد</span> <span>07/03/2024 08:30</span></div><p>{FIRST}</p><p>{LAST}</p>"
)
SMALL = f"<div class=visible-xs><h2>{TITLE}</h2>{STORY}</div>"
WIDE = f"<div class=hidden-xs><h1>{TITLE}</h1>{STORY}</div>"
BODY = f"{FIRST}\n\n{LAST}"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(f"{WIDE}{SMALL}", id="the copy for small screens below"),
        pytest.param(f"{SMALL}{WIDE}", id="the copy for small screens above"),
        pytest.param(f"<h1>{TITLE}</h1><div>{STORY}</div><div class=amp>{STORY}</div>", id="one title"),
        pytest.param(
            f"<h1>{TITLE}</h1><div><p>{FIRST}</p><p>{LAST}</p></div><div><p>{FIRST}</p><p>{LAST}</p></div>",
            id="the text alone",
        ),
    ],
)
def test_a_story_told_twice_is_told_once(page: str) -> None:
    article = arabnews.parse_html(f"<body>{page}</body>")
    assert (article.headline, article.body) == (TITLE, BODY)
    assert "".join(block.raw for block in article.blocks) == article.text


def test_one_sentence_said_again_is_no_copy() -> None:
    page = f"<h1>{TITLE}</h1><div><p>{FIRST}</p><p>{LAST}</p><p>{OTHER}</p><p>{LAST}</p></div>"
    assert arabnews.parse_html(f"<body>{page}</body>").body == f"{FIRST}\n\n{LAST}\n\n{OTHER}\n\n{LAST}"


def test_the_telling_that_says_more_is_the_story() -> None:
    page = f"{WIDE}<div class=visible-xs><p>{FIRST}</p><p>{OTHER}</p><p>{LAST}</p></div>"
    assert arabnews.parse_html(f"<body>{page}</body>").body == f"{FIRST}\n\n{OTHER}\n\n{LAST}"


def test_a_caption_that_is_told_again_far_below_is_one() -> None:
    words = ["صيادون", "الخور", "مكتبة", "النخيل", "قلعة", "المدرج"]
    shown = [" ".join(order) for order in permutations(words, 5)]
    twice = "\n\n".join(f"{caption}\n\n{caption}" for caption in [*shown, shown[0]])
    found = arabnews.parse_text(f"{TITLE}\n\n{FIRST}\n\n{twice}").captions
    assert [caption.text for caption in found] == shown
    assert len(found[0].repeats) == 3
