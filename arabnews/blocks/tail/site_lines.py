"""Rules for lines below the story that a story might have too: there they are the site's, or the writer's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from arabnews.blocks.lines.markers import marker_table
from arabnews.blocks.lines.shapes import ends_sentence, is_title_like, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.blocks.lines.word_forms import END, START, one_of, word_forms
from arabnews.blocks.tail.related import announced
from arabnews.blocks.tail.tail import story_end
from arabnews.credits.vocabulary import vocabulary
from arabnews.lexicon import Lexicon
from arabnews.lexicon.block_tables import MarkerEntry
from arabnews.models import BlockKind
from arabnews.names.book import name_book
from arabnews.names.person import Grade

__all__ = ["account", "biography", "control", "other_matter", "stands_below"]

_STORY = 2
"""Paragraphs above a line that make it stand below a story."""
_CLOSED = ("؟", "!", '"', "”", "»")
_SITE = frozenset(
    {
        BlockKind.RELATED,
        BlockKind.TAGS,
        BlockKind.SHARE,
        BlockKind.COMMENT,
        BlockKind.FOOTER,
        BlockKind.AD,
        BlockKind.NAV,
        BlockKind.PLAYER,
    }
)
_ACCOUNT_WORDS = 7
_ACCOUNT_NAME = 4
"""Words of an account that nothing heads, its platform and the preposition among them."""
_BIOGRAPHY_WORDS = 8
_NAME = range(2, 5)
"""Words of the name in front of a trade."""
_ARROW = re.compile(r"[◀◄▶►←→«»👈👉🔴] ?[^\W\d_]")
_QUOTES = re.compile('[«»“”"]')
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, eq=False)
class _SiteWords:
    """What lines below a story are made of.

    Attributes:
        controls: Lines of the site alone.
        related: Headings of the site's other matter.
        opening: What opens a line with the title of another story, and the sign behind it.
        trade: A trade and what it is followed by in a line that tells who the writer is.
    """

    controls: frozenset[str]
    related: frozenset[str]
    opening: re.Pattern[str]
    trade: re.Pattern[str]


def control(sheet: Sheet) -> Labels:
    """Label a word or two of the site behind the story's last stop, `الإشعارات`, `النشرة الجوية`."""
    controls = _site_words(sheet.lexicon).controls
    for number in sheet.free(sheet.body + 1):
        found = sheet.markers[number]
        if found is not None and found.entry.id == "weather" and not sheet.prose[number]:
            is_strip = found.alone or any(map(str.isdigit, sheet.lines[number].folded))
            if is_strip and stands_below(sheet, number):
                yield number, BlockKind.NAV
        elif sheet.keys[number] in controls and _is_in_place(sheet, number):
            yield number, BlockKind.NAV


def other_matter(sheet: Sheet) -> Labels:
    """Label headings and titles of other matter behind the last stop: `معرض الصور`, `بالفيديو.. …`."""
    words = _site_words(sheet.lexicon)
    for number in sheet.free(sheet.body + 1):
        if not sheet.is_free(number):
            continue  # announced by a heading above
        if sheet.keys[number] in words.related:
            if stands_below(sheet, number):
                yield number, BlockKind.RELATED
                yield from announced(sheet, number)
            elif _is_among_site(sheet, number):
                yield number, BlockKind.RELATED
        elif (
            (words.opening.match(sheet.lines[number].folded) or _has_arrow(sheet, number))
            and sheet.credit(number) is None
            and stands_below(sheet, number)
        ):
            yield number, BlockKind.RELATED


def account(sheet: Sheet) -> Labels:
    """Label the name of an account and its platform behind the story's last stop, `المرفأ على تويتر`."""
    heads = word_forms(sheet.lexicon)["account-head"]
    table, verbs = marker_table(sheet.lexicon), vocabulary(sheet.lexicon).verbs
    for number in sheet.free(story_end(sheet)):
        line = sheet.lines[number].folded
        if word_count(line) > _ACCOUNT_WORDS or not table.ends_on_platform(line):
            continue
        words = _WORD.findall(line)
        is_name = words[0] in heads or len(words) <= _ACCOUNT_NAME
        if is_name and verbs.isdisjoint(words) and stands_below(sheet, number):
            yield number, BlockKind.SHARE


def biography(sheet: Sheet) -> Labels:
    """Label the writer's trade and where he works, right below a story: `كاتب وصحافي من المرفأ`."""
    trade = _site_words(sheet.lexicon).trade
    for number in sheet.free(story_end(sheet)):
        line = sheet.lines[number].folded
        if word_count(line) > _BIOGRAPHY_WORDS or line.endswith(_CLOSED) or not trade.search(line):
            continue
        words = _WORD.findall(line)
        is_told = trade.match(line) is not None or _opens_with_name(sheet, words)
        if is_told and vocabulary(sheet.lexicon).verbs.isdisjoint(words) and stands_below(sheet, number):
            yield number, BlockKind.BYLINE


def _opens_with_name(sheet: Sheet, words: list[str]) -> bool:
    """Tell whether the words before the trade are a name: `سامي فريد كاتب أردني`."""
    trade, book = _site_words(sheet.lexicon).trade, name_book(sheet.lexicon)
    return any(
        trade.match(" ".join(words[size:])) is not None and book.grade(words[:size]) >= Grade.LIKELY
        for size in _NAME
    )


def stands_below(sheet: Sheet, number: int) -> bool:
    """Tell whether a line stands behind the last stop of a story: right there, or behind the site's lines.

    Args:
        sheet: The lines of the page.
        number: The line.
    """
    if number < story_end(sheet) or sum(sheet.prose[sheet.body : number]) < _STORY:
        return False
    above = sheet.lines[number - 1].folded
    return not sheet.is_free(number - 1) or ends_sentence(above) or above.endswith(_CLOSED)


def _has_arrow(sheet: Sheet, number: int) -> bool:
    """Tell whether an arrow points to a title, `◀ سوق جديدة للسمك`; a mark that closes again is no arrow."""
    line = sheet.lines[number].folded
    is_arrow = _ARROW.match(line) is not None and (line[0] not in "«»" or not _QUOTES.search(line, 1))
    return is_arrow and is_title_like(line) and not sheet.prose[number]


def _is_in_place(sheet: Sheet, number: int) -> bool:
    """Tell whether a line stands where the site's stand: below the story, or between two of them."""
    return stands_below(sheet, number) or _is_among_site(sheet, number)


def _is_among_site(sheet: Sheet, number: int) -> bool:
    """Tell whether the lines above and below are the site's."""
    below = sheet.kinds[number + 1 : number + 2]
    return sheet.kinds[number - 1] in _SITE and any(kind in _SITE for kind in below)


@lru_cache(maxsize=8)
def _site_words(lexicon: Lexicon) -> _SiteWords:
    of = word_forms(lexicon)
    trades = (form for entry in lexicon.of(MarkerEntry) if entry.id == "trade" for form in entry.folded)
    trade = rf"{one_of(of['trade'], trades)}ه?"
    follows = one_of(of["trade-of"])
    nation = r"(?!ال)[^\W\d_]{2,}(?:ي|يه)"
    return _SiteWords(
        controls=frozenset(of["below-control"]),
        related=frozenset(of["below-related"]),
        opening=re.compile(rf"\W*{one_of(of['below-opening'])} ?(?:[:|»←]|\.\.|…| - )"),
        trade=re.compile(rf"{START}{trade}(?: و{trade})*(?: (?:{follows}|{nation}){END}|$)"),
    )
