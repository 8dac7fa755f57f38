"""The labels of a page's lines: small pages in a case file, and laws that hold for every text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from arabnews.blocks.label import label
from arabnews.blocks.lines.sheet import Sheet
from arabnews.blocks.rules import RULES
from arabnews.lexicon import default_lexicon
from arabnews.models import Block
from arabnews.pages.plain import read_text
from tests.casefile import read_cases
from tests.strategies import texts

CASES = Path(__file__).parent / "labels.cases"


def label_text(text: str) -> tuple[Block, ...]:
    return label(Sheet(read_text(text), default_lexicon()))


@pytest.mark.parametrize(("lines", "kinds"), read_cases(CASES))
def test_labels_of_a_small_page(lines: str, kinds: list[str]) -> None:
    blocks = label_text("\n\n".join(lines.split(" | ")))
    assert [str(block.kind) for block in blocks] == kinds


@given(texts())
def test_blocks_partition_the_text(text: str) -> None:
    blocks = label_text(text)
    page = read_text(text).text
    assert "".join(block.raw for block in blocks) == page
    assert all(page[block.span.slice] == block.text for block in blocks)
    assert all(block.text in block.raw for block in blocks)


@given(texts())
def test_labels_are_deterministic(text: str) -> None:
    assert label_text(text) == label_text(text)


def test_every_rule_says_what_it_looks_for() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(rule.looks_for.startswith("Label ") or rule.looks_for.startswith("Choose ") for rule in RULES)


def test_a_rule_can_be_switched_off() -> None:
    text = "عودة العبارة\n\nوصلت العبارة صباح الأحد إلى رصيف المدينة القديمة.\n\nاقرأ أيضاً: سوق جديدة"
    without = tuple(rule for rule in RULES if rule.id != "related.marked")
    assert [str(block.kind) for block in label(Sheet(read_text(text), default_lexicon()), rules=without)] == [
        "headline",
        "paragraph",
        "paragraph",
    ]


def test_blank_pages_have_one_block_or_none() -> None:
    assert label_text("") == ()
    assert [(block.raw, block.text) for block in label_text(" \n\n ")] == [(" \n\n ", "")]


def test_a_menu_with_bars_goes_on_from_line_to_line() -> None:
    story = "وصلت العبارة صباح الأحد إلى رصيف المدينة القديمة وعلى متنها ستون راكباً."
    rows = "كلمات | مرافئ وبحارة |\nدراسات | رياضة |\nوجهات نظر | موقف اليوم |\n"
    assert [str(block.kind) for block in label_text(rows + story)] == ["nav", "nav", "nav", "paragraph"]
    pair = "كلمات في البحر | مرافئ وبحارة\n"
    assert "nav" not in [str(block.kind) for block in label_text(pair + story)]


def test_bars_part_the_lines_of_a_row() -> None:
    story = "وصلت العبارة صباح الأحد إلى رصيف المدينة القديمة وعلى متنها ستون راكباً."
    tabs, menu = "الأكثر قراءة | الأكثر تعليقا", "عن الموقع | سياسة الخصوصية | شروط الاستخدام"
    rows = f"{tabs}\n{menu}\nالأكثر قراءة | كتب البحر\n"
    kinds = [str(block.kind) for block in label_text(f"{story}\n{story}\n{rows}{story}")]
    assert kinds[2:4] == ["nav", "nav"]
    assert kinds[4] != "nav"
