"""Rules for the rubric and the kicker beside the headline, and for the menus and paths around them."""

from __future__ import annotations

import re

from arabnews.blocks.head.slots import head_end
from arabnews.blocks.lines.sections import section_table
from arabnews.blocks.lines.shapes import DEGREES, LABEL_END, word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind
from arabnews.text.words import ARABIC_LETTER

__all__ = [
    "breadcrumb",
    "is_path",
    "kicker",
    "rubric",
    "slot_rubric",
]

_NEAR = 3
"""Lines above the headline in which its rubric stands; farther up a row of rubrics is a menu."""
_MENU = 3
_ITEM = re.compile(r"[•▪◦·*] ?[^\W\d]")
_ARROW = re.compile("[>»›/]")
_STEP = re.compile(r"[>»|›]| / ")
_PATH = re.compile(r"(?:[^\W\d_]+ ?){1,3}(?: ?[>»›] ?(?:[^\W\d_]+ ?){1,3}){1,3}$")
"""A path whose first step is not the front page, `الأيام > محليات`."""
_TOP = 8
"""Lines of a page in which its head is looked for before the headline is known."""
_TITLE_WORDS = 3
_TOLD = 3
"""Paragraphs of the story in which a word of its kicker may be said again."""
_STEPS = 5
"""Steps from which on a path through the site is its menu."""
_RUBRIC_WORDS = 2
_STRIP_LENGTH = 40
_LABELLED_WORDS = 8


def breadcrumb(sheet: Sheet) -> Labels:
    """Label a path through the site, `الرئيسية > اقتصاد`."""
    for number in sheet.free():
        line = sheet.lines[number].folded
        if sheet.words.breadcrumb.match(line) and (not sheet.prose[number] or _ends_in_title(sheet, number)):
            is_menu = len(_STEP.findall(line)) >= _STEPS or _is_row_of_links(sheet, number)
            yield number, BlockKind.NAV if is_menu else BlockKind.SECTION
        elif number < (sheet.headline or _TOP) and _is_short_path(sheet, line):
            yield number, BlockKind.SECTION


def _is_short_path(sheet: Sheet, line: str) -> bool:
    """`الأيام > محليات`, `الرئيسية أخبار البلديات`: no title opens with the front page."""
    if _STEP.search(line):
        return _PATH.match(line) is not None
    step = sheet.words.front_page_step.match(line)
    words = step[1].split() if step else []
    known = section_table(sheet.lexicon)
    return len(words) == 1 or (bool(words) and not all(map(known.is_section, words)))  # else a menu


def _is_row_of_links(sheet: Sheet, number: int) -> bool:
    """Tell whether bars alone part links, the last no rubric: `الرئيسية | المنتدى | تحميل`, a menu."""
    line = sheet.lines[number]
    links = [mark for mark in line.marks if mark.href]
    if "|" not in line.text or _ARROW.search(line.text) or len(links) <= line.text.count("|"):
        return False
    return not section_table(sheet.lexicon).is_section(line.folded.rpartition("|")[2].strip())


def _ends_in_title(sheet: Sheet, number: int) -> bool:
    """Tell whether a long path ends in what a line below says: the title to which it leads."""
    path = sheet.lines[number].folded
    below = (sheet.lines[other].folded for other in range(number + 1, min(number + _TOP, len(sheet.lines))))
    return any(path.endswith(f" {line}") and word_count(line) >= _TITLE_WORDS for line in below)


def is_path(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is a short path from the front page to a story: `الرئيسية » محليات`, no menu."""
    line = sheet.lines[number].folded
    return sheet.words.breadcrumb.match(line) is not None and 0 < len(_ARROW.findall(line)) < _STEPS


def rubric(sheet: Sheet) -> Labels:
    """Label a rubric's name beside the headline; of several above it the nearest, the rest are a menu."""
    headline = sheet.headline or 0
    found = [number for number in sheet.free(0, head_end(sheet)) if _is_rubric(sheet, number)]
    above = [number for number in found if number < headline]
    nearest = above[-1] if above else None
    is_menu = nearest is not None and (headline - nearest <= _NEAR or len(above) >= _MENU)
    for number in found:
        is_own = not is_menu or number >= headline or _repeats(sheet, number, nearest)
        is_own = is_own and (headline - number <= _NEAR or not _ITEM.match(sheet.lines[number].folded))
        yield number, BlockKind.SECTION if is_own else BlockKind.NAV


def _repeats(sheet: Sheet, number: int, nearest: int | None) -> bool:
    """Tell whether a rubric is the nearest one above the headline, or says the same."""
    if nearest is None or (sheet.headline or 0) - nearest > _NEAR:
        return False
    return sheet.keys[number] == sheet.keys[nearest]


def _is_rubric(sheet: Sheet, number: int) -> bool:
    marker = sheet.markers[number]
    filed = marker.rest if marker and marker.entry.kind == BlockKind.SECTION else 0
    line = sheet.lines[number].folded[filed:]
    if line.endswith(("-", "–", "_", ".")):
        return False  # `السعودية اليوم -`: a site's name before the story's place; `الشباب.` ends a sentence
    if _is_beside_degrees(sheet, number) or _credits_desk(sheet, number):
        return False
    if filed and LABEL_END.search(sheet.lines[number].folded, 0, filed) and sheet.date(number) is None:
        return word_count(line) <= _LABELLED_WORDS and not any(map(str.isdigit, line))
    is_news = sheet.words.news_of.fullmatch(line) is not None
    if is_news and (_heads_menu(sheet, number) or _is_in_title(sheet, line)):
        return False
    return is_news or section_table(sheet.lexicon).is_section(line) or _is_country(sheet, number)


def _credits_desk(sheet: Sheet, number: int) -> bool:
    """Tell whether a line says which paper has the story and how it came, or whence: `المرفأ | متابعات`."""
    line = sheet.lines[number].folded
    parsed = sheet.credit(number) if "|" in line or "_" in line else None
    if parsed is None or not parsed.outlets:
        return False
    return parsed.credit.desk is not None or ("_" in line and bool(parsed.places))


def _is_in_title(sheet: Sheet, line: str) -> bool:
    """Tell whether the page's title opens or ends with a name that no list of rubrics holds: the site's."""
    if section_table(sheet.lexicon).is_section(line):
        return False
    return any(
        len(line) < len(title) and line in {title[: len(line)], title[-len(line) :]} for title in sheet.titles
    )


def _is_beside_degrees(sheet: Sheet, number: int) -> bool:
    """Tell whether the line below, or above, tells how warm it is: then a place is the weather's."""
    beside = (*sheet.lines[max(number - 1, 0) : number], *sheet.lines[number + 1 : number + 2])
    return any(DEGREES.search(line.folded) for line in beside if len(line.folded) <= _STRIP_LENGTH)


def _heads_menu(sheet: Sheet, number: int) -> bool:
    """Tell whether items with bullets follow, `أخبار المركز`, or a strip: other stories of the site."""
    below = number + 1
    if below >= len(sheet.lines):
        return False
    is_strip = sheet.kinds[below] is BlockKind.TICKER or sheet.prose[below]
    headline = sheet.headline or 0
    if sheet.markers[below] is not None and below + 1 == headline:
        return False  # `أخبار نزوى`, `عاجل`, and the title
    return (is_strip and below < headline) or sheet.lines[below].folded.startswith("•")


def slot_rubric(sheet: Sheet) -> Labels:
    """Label a word or two right above the headline: a rubric that no list knows."""
    above = (sheet.headline or 0) - 1
    if above < 0 or not sheet.is_free(above) or sheet.words.preposition.match(sheet.lines[above].folded):
        return
    line = sheet.lines[above].folded
    is_site = sheet.keys[above] in sheet.own or _is_in_title(sheet, line)
    if _heads_others(sheet, above) or line.endswith(":") or is_site:
        return  # `ألسنة البحر:` opens the title below
    if above > 1 and all(_is_scrap(sheet, number) for number in (above - 1, above - 2)):
        return  # one more scrap of a menu that no list knows
    parsed = sheet.credit(above)
    is_credit = parsed is not None and bool(parsed.people or parsed.agencies or parsed.outlets)
    is_count = any(map(str.isdigit, line))
    if word_count(line) <= _RUBRIC_WORDS and not (is_credit or is_count) and ARABIC_LETTER.search(line):
        yield above, BlockKind.SECTION


def _heads_others(sheet: Sheet, number: int) -> bool:
    """Tell whether a line announces other stories, `آخر الأخبار`: no rubric and no kicker of this one."""
    marker = sheet.markers[number]
    return marker is not None and marker.entry.kind == BlockKind.RELATED


def _is_scrap(sheet: Sheet, number: int) -> bool:
    return sheet.is_free(number) and word_count(sheet.lines[number].folded) <= _RUBRIC_WORDS


def kicker(sheet: Sheet) -> Labels:
    """Label a few words right above the headline that are no rubric."""
    above = (sheet.headline or 0) - 1
    if above < 0 or not sheet.is_free(above):
        return
    line = sheet.lines[above].folded
    words = word_count(line) if ARABIC_LETTER.search(line) else 0
    alone = above == 0 or not sheet.is_free(above - 1)
    if (
        alone
        and not _heads_others(sheet, above)
        and not line.startswith(sheet.words.invocations)
        and 2 <= words <= 8
        and words < word_count(sheet.lines[above + 1].folded)
        and _belongs(sheet, above)
    ):
        yield above, BlockKind.KICKER


def _belongs(sheet: Sheet, number: int) -> bool:
    """Tell whether the first line of a page leads over to its story: it shares a word, or opens a phrase.

    A slogan or the name of a sponsor does neither.
    """
    line = sheet.lines[number].folded
    if number or sheet.words.preposition.match(line) or line.endswith((":", "..", "…", "،")):
        return True
    running = [other for other in range(number + 2, len(sheet.lines)) if sheet.prose[other]][:_TOLD]
    return not sheet.words_of(number).isdisjoint(sheet.words_of(number + 1, *running))


def _is_country(sheet: Sheet, number: int) -> bool:
    """Tell whether a line above the headline is a place and nothing else: a regional rubric."""
    if (
        not sheet.headline
        or number >= sheet.headline
        or word_count(sheet.lines[number].folded) > _RUBRIC_WORDS
    ):
        return False
    parsed = sheet.credit(number)
    return (
        parsed is not None
        and bool(parsed.places)
        and not (parsed.people or parsed.agencies or parsed.outlets)
    )
