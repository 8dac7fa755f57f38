"""What the outlet's layout and the caller's hook say of a page, and what happens where they are wrong."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

import arabnews
from arabnews.models import Article
from arabnews.outlets.fingerprint import fingerprint
from arabnews.outlets.hooks import Hooks, Parts
from arabnews.outlets.registry import Registry, load_registry

if TYPE_CHECKING:
    from bs4 import Tag

HEAD = "<h1 class=head>افتتاح مكتبة في نزوى</h1>"
LEAD = "افتتحت بلدية نزوى أمس مكتبة عامة في الحارة القديمة بعد عامين من أعمال الترميم."
MORE = "وتضم المكتبة خمسة آلاف كتاب وقاعة للمخطوطات، وتفتح أبوابها كل يوم عدا الجمعة."
OTHER = "وأقيم في صحار سباق للقوارب الشراعية شارك فيه أربعون متسابقا من ثلاث ولايات."
STORY = f"<div class=text><p>{LEAD}</p><p>{MORE}</p></div>"

ENTRY = """
[[profile]]
id = "almarfa"
name = "المرفأ الجديد"
domains = ["almarfa.example"]
country = "OM"
timezone = "Asia/Muscat"
months = ["egyptian"]
kind = "newspaper"
"""


def with_layouts(folder: Path, *layouts: str) -> Registry:
    """Return a registry with a made outlet of these layouts."""
    file = folder / "om.toml"
    rows = (f'[[profile.layout]]\nseen_in = ["almarfa.example"]\n{layout}\n' for layout in layouts)
    file.write_text(ENTRY + "".join(rows), encoding="utf-8")
    return load_registry(file)


def parse(
    page: str | Tag, registry: Registry, *, hooks: Hooks | None = None, without: tuple[str, ...] = ()
) -> Article:
    url = "https://almarfa.example/1"
    return arabnews.parse_html(page, url=url, registry=registry, hooks=hooks or {}, without=without)


def labels(article: Article) -> list[tuple[str, str]]:
    return [(str(block.kind), block.rule) for block in article.blocks]


def test_the_first_selector_that_finds_anything_counts(tmp_path: Path) -> None:
    registry = with_layouts(tmp_path, 'title = ["h1.title", "h2.head", "p"]')
    page = f"<body><h1>المرفأ الجديد كل صباح</h1><h2 class=head>افتتاح مكتبة في نزوى</h2>{STORY}</body>"
    assert parse(page, registry).headline == "افتتاح مكتبة في نزوى"


def test_the_first_layout_whose_body_holds_the_story_counts(tmp_path: Path) -> None:
    new = 'body = ["div.story"]\ntitle = ["h2"]'
    old = 'body = ["div.text"]\ntitle = ["h1.head"]'
    page = f"<body><h2>رمضان في الولايات</h2>{HEAD}{STORY}</body>"
    assert parse(page, with_layouts(tmp_path, new, old)).headline == "افتتاح مكتبة في نزوى"


def test_running_text_outside_the_body_is_none_of_the_story(tmp_path: Path) -> None:
    page = f"<body>{HEAD}<div><p>{OTHER}</p></div>{STORY}</body>"
    registry = with_layouts(tmp_path, 'body = ["div.text"]')
    assert parse(page, registry).body == f"{LEAD}\n\n{MORE}"
    assert OTHER in parse(page, registry, without=("profile",)).body


def test_a_body_may_name_its_paragraphs(tmp_path: Path) -> None:
    page = f"<body>{HEAD}<div><p class=t>{LEAD}</p><p>{OTHER}</p><p class=t>{MORE}</p></div></body>"
    assert parse(page, with_layouts(tmp_path, 'body = ["p.t"]')).body == f"{LEAD}\n\n{MORE}"


def test_inside_the_body_the_rules_go_on(tmp_path: Path) -> None:
    link = "<p>اقرأ أيضاً: <a href=/2>سباق القوارب في صحار</a></p>"
    page = f"<body>{HEAD}<div class=text><p>{LEAD}</p>{link}<p>{MORE}</p></div></body>"
    article = parse(page, with_layouts(tmp_path, 'body = ["div.text"]'))
    assert article.body == f"{LEAD}\n\n{MORE}"
    assert [related.title for related in article.related] == ["سباق القوارب في صحار"]


def test_parts_that_are_named_are_found_where_no_rule_would_look(tmp_path: Path) -> None:
    layout = """
deck = ["p.sum"]
byline = ["i.by"]
date = ["b.when"]
caption = ["p.under"]
section = ["b.in"]
tags = ["b.tag"]
drop = ["p.note"]
"""
    page = (
        f"<body><div><b class=in>ذاكرة المكان</b></div>{HEAD}<p class=sum>{OTHER}</p>"
        "<div><i class=by>سالم العابد</i></div><div><b class=when>7 مارس 2024</b></div>"
        f"<p class=under>{MORE[:40]}</p>"
        f"<div class=text><p>{LEAD}</p><p class=note>{OTHER}</p><p>{MORE}</p></div>"
        "<div><b class=tag>مكتبات</b></div></body>"
    )
    article = parse(page, with_layouts(tmp_path, layout))
    assert (article.section, article.deck, article.tags) == ("ذاكرة المكان", OTHER, ("مكتبات",))
    assert [byline.name for byline in article.bylines] == ["سالم العابد"]
    assert str(article.published_at) == "2024-03-07"
    assert [caption.text for caption in article.captions] == [MORE[:40]]
    assert article.body == f"{LEAD}\n\n{MORE}"
    assert {block.rule for block in article.blocks if block.kind not in {"paragraph", "headline"}} == {
        "profile.selected"
    }


def test_what_is_named_on_the_page_beats_address_and_metadata(tmp_path: Path) -> None:
    head = '<head><meta property="article:section" content="أخبار"></head>'
    parts = "<div class=in>ذاكرة المكان</div><div class=when>7 مارس 2024</div>"
    page = f"<html>{head}<body>{parts}{HEAD}{STORY}</body></html>"
    registry = with_layouts(tmp_path, 'section = ["div.in"]\ndate = ["div.when"]')
    article = arabnews.parse_html(page, url="https://almarfa.example/2024/03/09/1", registry=registry)
    assert (article.section, str(article.published_at)) == ("ذاكرة المكان", "2024-03-07")
    generic = arabnews.parse_html(page, url="https://almarfa.example/2024/03/09/1")
    assert (generic.section, str(generic.published_at)) == ("أخبار", "2024-03-09")


def test_an_inline_element_does_not_speak_for_a_long_line(tmp_path: Path) -> None:
    page = f"<body>{HEAD}<div class=text><p>{LEAD}</p><p>{MORE} <b class=ad>إعلان</b></p></div></body>"
    registry = with_layouts(tmp_path, 'body = ["div.text"]\ndrop = ["b.ad"]')
    assert labels(parse(page, registry))[2] == ("paragraph", "story.paragraph")


@pytest.mark.parametrize(
    "layout",
    [
        'body = ["div.gone"]\ntitle = ["h5"]',
        'body = ["p.short"]\ntitle = ["h5"]',
        'body = ["div.teaser"]\ntitle = ["h5"]',
        'title = ["h6"]',
    ],
)
def test_a_layout_that_does_not_fit_changes_nothing_and_is_told(tmp_path: Path, layout: str) -> None:
    teaser = "<div class=teaser><p>وصلت حافلات جديدة.</p></div>"
    page = f"<body>{HEAD}<h5>المرفأ</h5><p class=short>إعلان</p>{STORY}{teaser}</body>"
    registry = with_layouts(tmp_path, layout)
    article, generic = parse(page, registry), parse(page, registry, without=("profile",))
    assert article.blocks == generic.blocks
    assert [note.code for note in article.notes] == ["profile.no-layout-fits"]
    assert generic.notes == ()


def test_text_has_no_layout(tmp_path: Path) -> None:
    registry = with_layouts(tmp_path, 'body = ["div.text"]')
    article = arabnews.parse_text(f"افتتاح مكتبة في نزوى\n\n{LEAD}", outlet="almarfa", registry=registry)
    assert (article.outlet is not None, article.notes) == (True, ())


def test_the_caller_may_name_the_outlet(tmp_path: Path) -> None:
    registry = with_layouts(tmp_path, 'body = ["div.text"]\ntitle = ["h1.head"]')
    page = f"<body>{HEAD}{STORY}</body>"
    article = arabnews.parse_html(page, outlet="almarfa", registry=registry)
    assert labels(article)[0] == ("headline", "profile.selected")


def test_a_private_profile_knows_its_standing_paragraphs(tmp_path: Path) -> None:
    standing = f'[[profile.text.standing]]\nkind = "footer"\nfingerprint = "{fingerprint(OTHER)}"\n'
    file = tmp_path / "om.toml"
    file.write_text(ENTRY + standing, encoding="utf-8")
    article = arabnews.parse_text(f"افتتاح مكتبة في نزوى\n\n{LEAD}\n\n{OTHER}", registry=load_registry(file))
    assert (article.outlet is not None and article.outlet.id, article.body) == ("almarfa", LEAD)


def test_a_registry_travels_to_another_process(tmp_path: Path) -> None:
    registry = with_layouts(tmp_path, 'body = ["div.text"]')
    copied: Registry = pickle.loads(pickle.dumps(registry))  # noqa: S301 - our own bytes
    assert copied.profiles == registry.profiles
    assert copied.by_domain("www.almarfa.example") == registry.by_id("almarfa")


CLASSES = ("articleBody", "articleHeader", "breadcumb", "tags", "articleCont", "img-cap", "left-content", "x")


@st.composite
def tag_soups(draw: st.DrawFn) -> str:
    """Markup, not always closed, with the classes for which the layout of a known outlet asks."""
    pieces: list[str] = []
    for _ in range(draw(st.integers(0, 12))):
        tag = draw(st.sampled_from(["div", "p", "span", "h1", "aside", "b"]))
        words = draw(st.sampled_from([LEAD, MORE, OTHER, "محافظات", "7 مارس 2024", ""]))
        close = draw(st.sampled_from([f"</{tag}>", "", "</div>"]))
        pieces.append(f'<{tag} class="{draw(st.sampled_from(CLASSES))}">{words}{close}')
    return f"<html><body>{''.join(pieces)}</body></html>"


@given(page=tag_soups())
def test_whatever_the_markup_the_blocks_are_the_text(page: str) -> None:
    article = arabnews.parse_html(page, outlet="youm7", without=("quotes", "dates"))
    assert "".join(block.raw for block in article.blocks) == article.text
    assert article == arabnews.parse_html(page, outlet="youm7", without=("quotes", "dates"))


BOX = "<div data-box>من <b>أرشيف</b> <i>المدينة</i></div>"
MARKED = f"<body>{HEAD}<div class=text data-n=3><p>{LEAD}</p>{BOX}<p>{MORE}</p></div></body>"


def find_parts(story: Tag) -> Parts:
    """A hook: what stands in a box of the made outlet."""
    assert story.get("data-n") == "3"
    boxes = [box.get_text() for box in story.select("div[data-box]")]
    story.clear()  # the tree is the hook's own
    return Parts(drop=boxes)


@pytest.mark.parametrize("page", [MARKED, BeautifulSoup(MARKED, "html.parser")], ids=["markup", "soup"])
def test_a_hook_sees_the_storys_element(tmp_path: Path, page: str | Tag) -> None:
    article = parse(page, with_layouts(tmp_path), hooks={"almarfa": find_parts})
    assert labels(article)[1:] == [
        ("paragraph", "story.paragraph"),
        ("other", "hook.selected"),
        ("paragraph", "story.paragraph"),
    ]
    assert article.notes == ()
    assert article == parse(page, with_layouts(tmp_path), hooks={"almarfa": find_parts})


def test_a_hook_beats_the_profile(tmp_path: Path) -> None:
    registry = with_layouts(tmp_path, 'title = ["h1"]\ndeck = ["h3"]')
    titles = "<h2>مكتبة للجميع</h2><h3>قاعة للمخطوطات</h3>"
    page = f"<body>{HEAD}<div class=text>{titles}<p>{LEAD}</p><p>{MORE}</p></div></body>"
    article = parse(page, registry, hooks={"almarfa": lambda story: Parts(title=story.get_text()[:12])})
    assert (article.headline, article.deck) == ("مكتبة للجميع", "قاعة للمخطوطات")


def test_a_hook_is_asked_for_its_own_outlet_alone(tmp_path: Path) -> None:
    article = parse(MARKED, with_layouts(tmp_path), hooks={"aawsat": find_parts})
    assert labels(article)[2] == labels(parse(MARKED, with_layouts(tmp_path)))[2]


def test_what_is_not_on_the_page_is_told_and_not_taken_over(tmp_path: Path) -> None:
    article = parse(MARKED, with_layouts(tmp_path), hooks={"almarfa": lambda _: Parts(byline="سالم العابد")})
    assert article.bylines == ()
    assert [(note.code, note.message) for note in article.notes] == [
        ("hook.not-on-page", "the hook of 'almarfa' gives as byline what is not on the page: 'سالم العابد'")
    ]


def test_a_hook_that_fails_costs_nothing(tmp_path: Path) -> None:
    def broken(story: Tag) -> Parts:
        raise KeyError(story.name)

    registry = with_layouts(tmp_path)
    article, plain = parse(MARKED, registry, hooks={"almarfa": broken}), parse(MARKED, registry)
    assert article.blocks == plain.blocks
    assert [(note.code, note.message) for note in article.notes] == [
        ("hook.failed", "the hook of 'almarfa' raised KeyError: 'div'")
    ]


def test_a_page_without_a_story_is_not_shown_to_a_hook(tmp_path: Path) -> None:
    article = parse("<body><h1>قريبا</h1></body>", with_layouts(tmp_path), hooks={"almarfa": find_parts})
    assert [note.code for note in article.notes] == ["hook.no-story"]


@given(
    words=st.lists(
        st.sampled_from([LEAD, LEAD[:9], MORE[5:], "نزوى", " ", "غائب", f"{LEAD} {MORE}"]), max_size=4
    )
)
def test_whatever_a_hook_says_the_blocks_are_the_text(words: list[str]) -> None:
    article = arabnews.parse_html(
        MARKED, outlet="aawsat", hooks={"aawsat": lambda _: Parts(drop=words, tags=words)}
    )
    assert "".join(block.raw for block in article.blocks) == article.text
