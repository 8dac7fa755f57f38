"""The words that help to tell what a line is: every kind has some, and private files bring more."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

import arabnews
from arabnews.blocks.lines.word_forms import one_of, word_forms
from arabnews.errors import LexiconError
from arabnews.lexicon import default_lexicon, load_lexicon
from arabnews.lexicon.block_tables import BlockWordKind

STORY = (
    "عودة العبارة إلى الخليج بعد الصيانة",
    "وصلت العبارة صباح الأحد إلى رصيف المدينة القديمة.",
    "وقال مدير الرصيف إن الرحلات ستزيد في الصيف المقبل.",
)
STOPS = ("من السوق إلى المرفأ", "من المرفأ إلى القلعة", "من القلعة إلى المدرسة")

PRIVATE = {
    "list-close": ("على هذا الترتيب", "الحافلات تنطلق على هذا الترتيب", ("related", "paragraph")),
    "caption-opening": ("رسم تخيلي", "رسم تخيلي للرصيف الجديد بعد التوسعة", ("related", "caption")),
    "front-page": ("الواجهة", "الواجهة كتب رحلات أشرعة موانئ", ("headline", "nav")),
}
"""For a kind: a form of one's own, a line that holds it, and what the line is without and with it."""


def _entry(kind: str, form: str) -> str:
    return f'[[block_word]]\nkind = "{kind}"\nforms = ["{form}"]\nexamples = ["{form}"]\n'


def test_every_kind_has_words() -> None:
    forms = word_forms(default_lexicon())
    assert [kind for kind in get_args(BlockWordKind) if not forms[kind]] == []


def test_no_words_match_nothing() -> None:
    assert one_of(()) == "(?:(?!))"


@pytest.mark.parametrize(("kind", "case"), PRIVATE.items(), ids=PRIVATE)
def test_private_words_are_found_by_the_rules_of_their_kind(
    tmp_path: Path, kind: str, case: tuple[str, str, tuple[str, str]]
) -> None:
    form, line, expected = case
    word_file = tmp_path / "my-words.toml"
    word_file.write_text(_entry(kind, form), encoding="utf-8")
    page = "\n\n".join((line, *STORY) if kind == "front-page" else (*STORY, line, *STOPS))
    labels = [
        next(
            str(block.kind)
            for block in arabnews.parse_text(page, lexicon=lexicon).blocks
            if block.text == line
        )
        for lexicon in (None, load_lexicon(word_file))
    ]
    assert tuple(labels) == expected


def test_a_form_may_do_several_works_but_each_once(tmp_path: Path) -> None:
    word_file = tmp_path / "my-words.toml"
    word_file.write_text(_entry("poster", "صورة"), encoding="utf-8")
    assert "صوره" in word_forms(load_lexicon(word_file))["poster"]
    word_file.write_text(_entry("picture-of", "صورة"), encoding="utf-8")
    with pytest.raises(LexiconError, match="stands twice once folded"):
        load_lexicon(word_file)
