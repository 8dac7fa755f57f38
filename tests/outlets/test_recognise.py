"""Which outlet a page belongs to, and which signs are not enough."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabnews.models import Outlet
from arabnews.outlets.fingerprint import fingerprint
from arabnews.outlets.recognise import RULES, PageView, find_standing, recognise
from arabnews.outlets.registry import Registry, default_registry
from arabnews.outlets.schema import read_profiles
from arabnews.text.fold import fold_text

STORY = (
    "افتتحت بلدية نزوى صباح اليوم مكتبة عامة في الحي القديم، بحضور عدد كبير من سكان المدينة وطلاب المدارس.\n"
    "وقال مدير المكتبة للميادين إن القاعة تضم أربعين ألف كتاب، نقلا عن الرئيس نيوز وعن موقع aa.com.tr أيضا."
)
BACKGROUND = "تضم مكتبة نزوى منذ افتتاحها قاعة للأطفال ومعرضا دائما لمخطوطات الفلك والملاحة جمعها أهل المدينة"
NOTICE = "ما ينشر على هذه الصفحة مختصر لما ترسله وكالة المرفأ إلى المشتركين في خدمتها اليومية"


@dataclass(frozen=True)
class Line:
    start: int
    end: int
    text: str
    folded: str


def lines_of(page: str) -> tuple[Line, ...]:
    lines: list[Line] = []
    start = 0
    for text in page.split("\n"):
        if text:
            lines.append(Line(start, start + len(text), text, fold_text(text)))
        start += len(text) + 1
    return tuple(lines)


def registry() -> Registry:
    """Return the library's profiles and one with standing paragraphs of our own."""
    own = f"""
[[profile]]
id = "almarfa"
name = "وكالة المرفأ"
domains = ["almarfa.example"]
country = "OM"
timezone = "Asia/Muscat"
months = ["egyptian"]
kind = "agency"
text.standing = [
  {{ kind = "background", fingerprint = "{fingerprint(BACKGROUND)}" }},
  {{ kind = "footer", fingerprint = "{fingerprint(NOTICE)}" }},
]
"""
    return Registry([*default_registry().profiles, *read_profiles("own", own.encode())])


REGISTRY = registry()

RECOGNISED = {
    "url": (STORY, "https://www.youm7.com/story/1", "youm7", ["outlet.url"]),
    "copyright line": (
        f"مكتبة في نزوى\n{STORY}\nجميع الحقوق محفوظة لـ الحياة واشنطن © 2024",
        None,
        "darhaya",
        ["outlet.copyright"],
    ),
    "copyright and e-mail": (
        f"مكتبة في نزوى\n{STORY}\nجميع الحقوق محفوظة لدار الحياة © 2024\nالبريد الإلكتروني: info@darhaya.com",
        None,
        "darhaya",
        ["outlet.copyright", "outlet.address"],
    ),
    "web address alone": (f"مكتبة في نزوى\n{STORY}\nwww.shafaq.com", None, "shafaq", ["outlet.address"]),
    "footer notice": (f"مكتبة في نزوى\n{STORY}\n{NOTICE}", None, "almarfa", ["outlet.footer-notice"]),
    "background": (f"مكتبة في نزوى\n{STORY}\n{BACKGROUND}", None, "almarfa", ["outlet.background"]),
    "end of the title": (
        f"افتتاح مكتبة عامة في الحي القديم من نزوى - الرئيس نيوز\n{STORY}",
        None,
        "alraeesnews",
        ["outlet.title-end"],
    ),
    "slot": (f"مكتبة في نزوى\nالرئيس نيوز\n{STORY}", None, "alraeesnews", ["outlet.slot"]),
    "slot with a place": (
        f"مكتبة في نزوى\nالسومرية نيوز/ كركوك\n{STORY}",
        None,
        "alsumaria",
        ["outlet.slot"],
    ),
    "slot with a section": (
        f"مكتبة في نزوى\nالمهرة بوست - خاص\n{STORY}",
        None,
        "almahrahpost",
        ["outlet.slot"],
    ),
    "dateline": (f"مكتبة في نزوى\nالوكيل الإخباري- {STORY}", None, "alwakeelnews", ["outlet.dateline"]),
    "dateline with a colon": (f"مكتبة في نزوى\nيمن ديلي نيوز: {STORY}", None, "ydn", ["outlet.dateline"]),
}


@pytest.mark.parametrize(("page", "url", "outlet", "rules"), RECOGNISED.values(), ids=RECOGNISED)
def test_an_outlet_is_recognised(page: str, url: str | None, outlet: str, rules: list[str]) -> None:
    found = recognise(PageView(lines_of(page), url=url), REGISTRY)
    assert found is not None
    assert (found.outlet.id, [item.rule for item in found.evidence], found.against) == (outlet, rules, ())
    assert all(item.span is None or page[item.span.slice] == item.text for item in found.evidence)


NOT_RECOGNISED = {
    "told to the outlet, quoted from the outlet": f"مكتبة في نزوى\n{STORY}",
    "the outlet speaks in the headline": f"الرئيس نيوز: مكتبة في نزوى\n{STORY}",
    "an agency is the source": f"مكتبة في نزوى\nنزوى / سلمى الحارثي / الأناضول\n{STORY}",
    "a place and an agency's client": f"مكتبة في نزوى\nنزوى - الأناضول\n{STORY}",
    "the source at the end": f"مكتبة في نزوى\n{STORY}\nسكاي نيوز عربية",
    "a name that is a word": f"مكتبة في نزوى\nاليوم\nالوطن\n{STORY}",
    "an unknown domain": f"مكتبة في نزوى\n{STORY}\ninfo@almakan.example",
    "two copyright lines": (
        f"مكتبة في نزوى\n{STORY}\nجميع الحقوق محفوظة لموقع مصراوي\nجميع الحقوق محفوظة لموقع الرئيس نيوز"
    ),
    "nothing": "",
}


@pytest.mark.parametrize("page", NOT_RECOGNISED.values(), ids=NOT_RECOGNISED)
def test_a_sign_that_is_not_enough(page: str) -> None:
    assert recognise(PageView(lines_of(page)), REGISTRY) is None


def test_the_stronger_sign_wins_and_the_weaker_is_kept() -> None:
    page = f"مكتبة في نزوى\nالرئيس نيوز\n{STORY}\nجميع الحقوق محفوظة لموقع مصراوي © 2024"
    found = recognise(PageView(lines_of(page)), REGISTRY)
    assert found is not None
    assert (found.outlet.id, [(item.rule, item.text) for item in found.against]) == (
        "masrawy",
        [("outlet.slot", "الرئيس نيوز")],
    )


def test_an_outlet_without_a_profile_has_the_name_of_its_copyright_line() -> None:
    page = f"مكتبة في نزوى\n{STORY}\nجميع الحقوق محفوظة لـ الساحل الشرقي © 2024"
    found = recognise(PageView(lines_of(page)), REGISTRY)
    assert found is not None
    assert (found.outlet, found.profile) == (Outlet(name="الساحل الشرقي"), None)


def test_an_outlet_with_a_profile_has_its_facts() -> None:
    found = recognise(PageView((), url="https://www.aa.com.tr/ar/1"))
    assert found is not None
    assert found.outlet == Outlet(
        name="الأناضول", id="anadolu", domain="aa.com.tr", country="TR", timezone="Europe/Istanbul"
    )


@pytest.mark.parametrize(
    ("name", "outlet"), [("موقع مصراوي", "masrawy"), ("اليوم السابع", "youm7"), ("الوطن", None)]
)
def test_a_site_name_of_the_markup_counts_unless_several_outlets_have_it(
    name: str, outlet: str | None
) -> None:
    found = recognise(PageView((), site_names=("صفحة", name)))
    assert found is not None
    evidence = [(item.rule, item.layer, item.text) for item in found.evidence]
    assert evidence == [("outlet.site-name", "meta", name) if outlet else ("outlet.own-name", "meta", "صفحة")]
    assert found.outlet.id == outlet


def test_standing_paragraphs_are_found_with_their_kind() -> None:
    lines = lines_of(f"{STORY}\n{BACKGROUND}\n{NOTICE}")
    assert [(found.line, found.profile.id, found.kind) for found in find_standing(lines, REGISTRY)] == [
        (lines[2], "almarfa", "background"),
        (lines[3], "almarfa", "footer"),
    ]


def test_rules_stand_strongest_first_under_their_own_ids() -> None:
    assert [rule.strength for rule in RULES] == sorted((rule.strength for rule in RULES), reverse=True)
    assert len({rule.id for rule in RULES}) == len(RULES)


PIECES = st.sampled_from(
    ["الرئيس نيوز", "جميع الحقوق محفوظة", "مصراوي", "©", " - ", "/", "\n", "info@", "aa.com.tr", STORY]
)


@given(st.lists(PIECES | st.text(max_size=4), max_size=15).map("".join), st.none() | st.text(max_size=20))
def test_any_page_is_read_with_spans_that_hold(page: str, url: str | None) -> None:
    page = page.replace("\ud800", "")
    found = recognise(PageView(lines_of(page), url=url), REGISTRY)
    for item in found.evidence + found.against if found else ():
        assert item.span is None or page[item.span.slice] == item.text
