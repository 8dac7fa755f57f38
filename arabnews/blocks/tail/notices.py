"""Rules for notices in which a site says what it does not answer for: opinions, comments, news of others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.blocks.lines.word_forms import END, START, one_of, word_forms
from arabnews.credits.vocabulary import vocabulary
from arabnews.lexicon import Lexicon
from arabnews.models import BlockKind
from arabnews.text.fold import fold_text
from arabnews.text.signs import first_place, without_longer

__all__ = ["notice"]

_LENGTH = 250
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, eq=False)
class _Notices:
    """What notices are made of.

    Attributes:
        opinion: `الآراء … تعبر عن رأي`, from the opening on.
        holder: Whose opinion it is, the writer's or the paper's.
        not_liable: `… غير مسؤول … عن محتوى الخبر`, with the words before it.
        signs: Words of which each notice has one.
    """

    opinion: re.Pattern[str]
    holder: re.Pattern[str]
    not_liable: re.Pattern[str]
    signs: tuple[str, ...]


def notice(sheet: Sheet) -> Labels:
    """Label a notice that the opinions are their writers', or that the site does not answer for a text."""
    notices = _notices(sheet.lexicon)
    if first_place(sheet.page.folded.text, notices.signs) is None:
        return
    verbs = vocabulary(sheet.lexicon).verbs
    for number in sheet.free():
        line = sheet.lines[number].folded
        if len(line) > _LENGTH or first_place(line, notices.signs) is None:
            continue
        opinion = notices.opinion.match(line)
        if opinion is not None and notices.holder.search(line, opinion.start(1)):
            yield number, BlockKind.FOOTER
            continue
        found = notices.not_liable.match(line)
        if found is None or sheet.words.joints.search(found[1]):
            continue  # `وقالت الشركة إنها غير مسؤولة عن محتوى التعليقات`
        if verbs.isdisjoint(_WORD.findall(found[1])):
            yield number, BlockKind.FOOTER


@lru_cache(maxsize=8)
def _notices(lexicon: Lexicon) -> _Notices:
    of = word_forms(lexicon)
    signs = {fold_text(form) for form in (*of["opinion-verb"], *of["not-liable"])}
    return _Notices(
        signs=without_longer(signs),
        opinion=re.compile(
            rf"\W*(?:[^\W\d_]+ ?:? ){{0,1}}{one_of(of['opinion-of'])}{END}[^.:؛]{{0,60}}?"
            rf"{START}({one_of(of['opinion-verb'])}) (?:[^\W\d_]+ ){{0,3}}?{one_of(of['opinion'])}{END}"
        ),
        holder=re.compile(rf"{START}{one_of(of['opinion-holder'])}{END}"),
        not_liable=re.compile(
            rf"\W*((?:[^\W\d_]+ ){{0,5}}?){one_of(of['not-liable'])}{END}.{{0,60}}?"
            rf"{START}{one_of(of['liable-for'])}{END}"
        ),
    )
