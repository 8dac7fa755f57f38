"""What the page holds: every field, block, quotation and date, each with its rule; words beside colour."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.resources import files

import pytest

import arabnews
from arabnews import Article, BlockKind, InputError, Note, Span
from arabnews.viewer.marks import LOOKS
from tests.viewer.articles import article
from tests.viewer.reader import read

PAGE = article()
HTML = arabnews.view(PAGE)
READER = read(HTML)
STYLE = (files("arabnews.viewer") / "style.css").read_text(encoding="utf-8")


def row(name: str) -> str:
    """Return the words of a field's row."""
    cell = next(cell for cell in READER.of_tag("td") if cell.text == name)
    return next(line.text for line in READER.of_tag("tr") if line is cell.parent)


def test_the_page_is_arabic_and_runs_from_the_right() -> None:
    (root,) = READER.of_tag("html")
    assert root.attributes == {"lang": "ar", "dir": "rtl"}
    assert HTML.startswith("<!DOCTYPE html>\n")
    assert READER.of_tag("title")[0].text == PAGE.headline


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("headline", ["حافلات جديدة على خط الكورنيش"]),
        ("published_at", ["2024-03-10T09:15:00", "published.labelled-line", "10 مارس 2024 - 09:15 ص"]),
        ("page_date", ["2024-03-12"]),
        ("bylines", ["سالم العابد", "reporter"]),
        ("agencies", ["ONA", "credit"]),
        ("dateline", ["مسقط"]),
        ("section", ["not found"]),
        ("url", ["https://almarfa.example/7?a=1&b=2", "caller"]),
    ],
)
def test_a_field_stands_beside_its_evidence(field: str, words: list[str]) -> None:
    assert [word for word in words if word not in row(field)] == []


def test_notes_are_sentences() -> None:
    note = Note(
        code="damage.example", message="a letter is lost", span=Span(start=0, end=6), suggestion="المرفأ"
    )
    reader = read(arabnews.view(PAGE.model_copy(update={"notes": (note,)})))
    row = next(line for line in reader.of_tag("tr") if line.text.startswith("notes"))
    lines = [line.text for line in reader.of_tag("div") if line.parent and line.parent.parent is row]
    assert lines == [
        "A letter is lost. damage.example",
        f"in the text {PAGE.text[:6]}",
        "perhaps meant المرفأ",
    ]


def test_each_block_has_its_kind_in_words_and_its_rule_as_tooltip() -> None:
    shown = [(kind.text, kind.attributes["title"]) for kind in READER.of_class("kind")]
    assert shown == [(str(block.kind), block.rule) for block in PAGE.blocks]


def test_a_block_of_markup_tells_its_place() -> None:
    page = arabnews.parse(
        "<html><body><h1>حافلات جديدة على خط الكورنيش</h1><p>بدأت الشركة.</p></body></html>"
    )
    told = read(arabnews.view(page)).of_class("kind")[0].attributes["title"].splitlines()
    assert told == [page.blocks[0].rule, page.blocks[0].path]


def test_a_date_tells_what_it_was_understood_as() -> None:
    today = next(mark for mark in READER.of_class("date") if mark.text == "اليوم الأحد")
    assert re.sub("[\u2066-\u2069]", "", today.attributes["title"]).splitlines()[:3] == [
        "اليوم الأحد ← 2024-03-10",
        "gregorian",
        "counted from 2024-03-10T09:15:00 (publication)",
    ]


def test_a_quotation_tells_who_speaks_and_how_sure_that_is() -> None:
    first = next(mark for mark in READER.of_class("quote") if "title" in mark.attributes)
    told = re.sub("[\u2066-\u2069]", "", first.attributes["title"])
    assert "ليلى الحداد · مديرة الشركة" in told
    assert PAGE.quotes[0].rule in told
    assert READER.of_class("speaker")[0].attributes["data-show"] == "ليلى الحداد · مديرة الشركة"


def test_the_lists_lead_to_their_places_in_the_text() -> None:
    links = [link.attributes["href"].removeprefix("#") for link in READER.of_tag("a")]
    names = [element.attributes["id"] for element in READER.elements if "id" in element.attributes]
    assert len(links) == len(PAGE.quotes) + len(PAGE.dates)
    assert sorted(links) == sorted(names)
    assert len(set(names)) == len(names)


def test_the_legend_explains_every_mark_of_the_page() -> None:
    (legend,) = READER.of_class("legend")
    marks = READER.of_tag("mark")
    explained = {mark.attributes["class"] for mark in marks if legend in mark.inside()}
    assert {mark.attributes["class"] for mark in marks} == explained <= {look for look, _ in LOOKS}


@pytest.mark.parametrize("kind", BlockKind)
def test_every_kind_of_block_has_a_style(kind: BlockKind) -> None:
    assert re.search(rf"\.{kind}\b", STYLE)


@pytest.mark.parametrize("look", [look for look, _ in LOOKS])
def test_every_look_has_a_style(look: str) -> None:
    assert re.search(rf"mark(?:\.{look.rsplit(maxsplit=1)[-1]}\b|:is\([^)]*\.{look}\b)", STYLE)


def test_numbers_addresses_ids_and_english_words_are_isolated_from_the_left() -> None:
    for element in READER.elements:
        is_text = any("text" in around.classes for around in element.inside())
        is_isolated = element.tag == "bdi" and element.attributes.get("dir") == "ltr"
        if not is_text and not is_isolated and element.tag not in {"style", "title"}:
            assert not re.search(r"[A-Za-z]|\d{4}-\d", "".join(element.own)) or element.text == PAGE.url


def test_an_article_with_nothing_in_it_is_shown() -> None:
    assert "not found" in arabnews.view(Article(text=""))


def test_a_page_is_no_article() -> None:
    with pytest.raises(InputError, match=r"view shows an Article, got str; write view\(parse\(page\)\)"):
        arabnews.view("حافلات جديدة")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_a_notebook_gets_the_same_without_the_frame() -> None:
    shown = PAGE._repr_html_()  # pyright: ignore[reportPrivateUsage]
    assert shown in HTML
    assert read(shown).elements[0].tag == "style"
    assert not re.search(r"^(?!\.arabnews|@|  |\}|/\*|body:has\(> \.arabnews\)).+", STYLE, re.MULTILINE)


def test_two_articles_on_one_page_have_their_own_names() -> None:
    other = arabnews.view(arabnews.parse(f"{PAGE.text}\nأخبار أخرى"))
    names = re.compile(r' id="(.*?)"')
    assert not set(names.findall(HTML)) & set(names.findall(other))


def test_the_room_needs_nothing_but_the_standard_library() -> None:
    code = """import sys, arabnews.viewer.page
print(*({name.partition(".")[0] for name in sys.modules} - sys.stdlib_module_names))"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [name for name in done.stdout.split() if not name.startswith(("_", "arabnews"))] == []
