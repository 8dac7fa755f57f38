"""Rules for the site's own head above the headline: its name, clock, managers; and writers named there."""

from __future__ import annotations

import re

from arabnews.blocks.head.beside import is_beside_headline
from arabnews.blocks.head.headers import holds_update, is_date_label, is_labelled_behind, tells_age
from arabnews.blocks.head.heading_days import is_day_of_story
from arabnews.blocks.head.site_names import is_site_name
from arabnews.blocks.head.slots import head_end
from arabnews.blocks.lines.markers import Marker, marker_table
from arabnews.blocks.lines.sections import section_table
from arabnews.blocks.lines.shapes import word_count
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.models import BlockKind, DateMention
from arabnews.names.accounts import is_office
from arabnews.text.fold import fold_text
from arabnews.text.words import ARABIC_LETTER

__all__ = [
    "author_above",
    "crawl_day",
    "date_label",
    "issue",
    "left_above",
    "management_names",
    "masthead_clock",
    "masthead_weather",
    "open_name",
    "site_name",
]

_TEMPERATURE = re.compile(r"\d\s*[°º˚℃]|°\s*[CcFf]?\b|^\d{1,2}(?:\.\d)?\s*[CF]$")
_RATES = re.compile(r"(?:[^\W\d_]+ ){1,3}\d+\.\d+(?: \d+\.\d+)*$")
_PRICE = re.compile(r"\d+\.\d\d(?: \d+\.\d\d)? (?:[^\W\d_]+ ?){1,4}(?:\d+(?: [^\W\d_]+)?)?$")
_PRICES = 3
"""Rows of a price and what it buys from which on they are a strip."""
_AFTER = ("بعد ", "خلال ")
"""`بعد 48 ساعة` leads over to the title; no clock says so."""
_CRAWL_DAY = re.compile(r"date [12]\d{3}-[01]\d(?:-[0-3]\d)?$")
_WRITING = frozenset({"reporter", "writer", "translator"})
"""What words such as `كتب` and `بقلم` say of a person."""
_MANAGEMENT = "management"
_LEFT_OPEN = (" -\n", " –\n")
_DASHES = (" -", " –")
_NAME_WORDS = 6
_TITLE_WORDS = 3
_BULLETS = ("•", "▪", "◦", "·")
_ALL_LINK = 0.9
_CARD_DEPTH = 3
"""Elements around a line, its own among them, that may be a card of another story."""


def management_names(sheet: Sheet) -> Labels:
    """Label the names under `رئيس التحرير` and its like: they run the outlet, not the story."""
    for number, found in enumerate(sheet.markers):
        if found is None or found.entry.id != _MANAGEMENT or not _is_label(sheet, number, found):
            continue
        following = number + 1
        if following < len(sheet.lines) and sheet.is_free(following) and _is_name_sized(sheet, following):
            yield following, BlockKind.MASTHEAD


def _is_label(sheet: Sheet, number: int, found: Marker) -> bool:
    """Tell whether a line is a manager's post alone, or two of them: `رئيس مجلس الإدارة رئيس التحرير`."""
    if found.alone:
        return True
    second = marker_table(sheet.lexicon).find(sheet.lines[number].folded[found.rest :])
    return second is not None and second.alone and second.entry.id == _MANAGEMENT


def date_label(sheet: Sheet) -> Labels:
    """Label a date's heading that stands alone, `نشر :`, or before a clock without a day."""
    for number in sheet.free(0, head_end(sheet)):
        if is_date_label(sheet, number) or tells_age(sheet, number):
            yield number, BlockKind.DATE_LINE


def site_name(sheet: Sheet) -> Labels:
    """Label an outlet's name above the headline: the site's own."""
    for number in sheet.free(0, sheet.headline or 0):
        line = sheet.lines[number].folded
        is_name = sheet.registry.is_outlet(line) or is_site_name(sheet, number)
        if is_name and not section_table(sheet.lexicon).is_known(line):
            yield number, BlockKind.MASTHEAD


def open_name(sheet: Sheet) -> Labels:
    """Label the site's name with a dash behind it, `المرفأ اليوم -`, that the head has again and again."""
    if not any(dash in sheet.page.folded.text for dash in _LEFT_OPEN):
        return
    end = next(sheet.free_prose(), len(sheet.lines))
    keys = [sheet.keys[n] for n in range(end) if sheet.lines[n].folded.endswith(_DASHES)]
    for number in sheet.free(0, end):
        line = sheet.lines[number].folded
        is_name = line.endswith(_DASHES) and word_count(line) <= _NAME_WORDS
        if is_name and keys.count(sheet.keys[number]) > 1:
            yield number, BlockKind.MASTHEAD


def author_above(sheet: Sheet) -> Labels:
    """Label the writer's name above the headline of an opinion piece, and the trade below the name."""
    kinds = sheet.kinds[: sheet.headline or 0]
    section = kinds.index(BlockKind.SECTION) if BlockKind.SECTION in kinds else len(kinds)
    menu = _menu_items(sheet)
    for number in sheet.free(0, len(kinds)):
        parsed = sheet.credit(number)
        named = parsed is not None and len(parsed.credit.people) == 1 and not parsed.credit.agencies
        named = named and sheet.keys[number] not in menu
        labelled = named and parsed is not None and parsed.credit.people[0].role in _WRITING
        signs = labelled or (number > section and (named or _is_trade(sheet, number)))
        if signs and (sheet.scope is None or _is_own(sheet, number)):
            yield number, BlockKind.BYLINE


def crawl_day(sheet: Sheet) -> Labels:
    """Label the day on which a corpus fetched the page, `date 2026-01-22`."""
    if sheet.lines and _CRAWL_DAY.match(sheet.lines[0].folded):
        yield 0, BlockKind.MASTHEAD


def masthead_clock(sheet: Sheet) -> Labels:
    """Label an unlabelled date above the headline: the site's clock, not the story's date."""
    for number in sheet.free(0, sheet.headline or 0):
        found = sheet.date(number)
        if found is None:
            continue
        line = sheet.lines[number].folded
        if line.startswith(_AFTER):
            continue
        labelled = found.role in {"publication", "update"} or holds_update(sheet.lexicon, line)
        labelled = labelled or is_labelled_behind(sheet, number, found.span.end)
        labelled = labelled and not any(word in line for word in sheet.words.of_site)
        is_story_date = labelled or _tells_of_story(sheet, line) or is_beside_headline(sheet, number)
        is_story_date = is_story_date or _is_filed(sheet, number, found) or _holds_title(sheet, line)
        is_story_date = is_story_date or is_day_of_story(sheet, number, found)
        yield number, BlockKind.DATE_LINE if is_story_date else BlockKind.MASTHEAD


def _tells_of_story(sheet: Sheet, line: str) -> bool:
    """Tell whether a paper's issue opens a line, or it says how often the story was read, or `على الساعة`.

    So Moroccan pages date a story; a site's clock has no preposition.
    """
    words = sheet.words
    is_read = words.issue_line.match(line) or words.readers.search(line)
    return is_read is not None or any(hour in line for hour in words.at_hour)


def _holds_title(sheet: Sheet, line: str) -> bool:
    """Tell whether the title stands before the day, as forums date a story: `موضوع: عودة العبارة الأحد …`."""
    title = sheet.lines[sheet.headline or 0].folded
    return word_count(title) >= _TITLE_WORDS and title in line


def _is_filed(sheet: Sheet, number: int, found: DateMention) -> bool:
    """Tell whether a rubric or an account opens the line of a day: the story's, no site's clock.

    So do `محليات 24-07-2025` and `• Admin 24-07-2025`.
    """
    before = fold_text(sheet.lines[number].text[: found.span.start]).strip(" |-–:•")
    if not before:
        return False
    return section_table(sheet.lexicon).is_known(before) or is_office(before, lexicon=sheet.lexicon)


def issue(sheet: Sheet) -> Labels:
    """Label the number of the paper's issue over the text, beside a day that cannot be read."""
    for number in sheet.free(0, head_end(sheet)):
        if sheet.words.issue.match(sheet.lines[number].folded) and sheet.date(number) is None:
            yield number, BlockKind.MASTHEAD


def masthead_weather(sheet: Sheet) -> Labels:
    """Label the strip of weather, of exchange rates or of prices above the headline."""
    rows: list[int] = []
    for number in sheet.free(0, sheet.headline or 0):
        line = sheet.lines[number].folded
        if len(line) <= 40 and (_TEMPERATURE.search(line) or _RATES.match(line)):
            yield number, BlockKind.MASTHEAD
        elif line[:1].isdecimal() and _PRICE.match(line):
            rows.append(number)
    if len(rows) >= _PRICES:
        first = next((n for n in range(rows[0]) if _heads_prices(sheet, n)), rows[0])
        yield from ((number, BlockKind.MASTHEAD) for number in sheet.free(first, rows[-1] + 1))


def _heads_prices(sheet: Sheet, number: int) -> bool:
    return sheet.kinds[number] is BlockKind.MASTHEAD and sheet.markers[number] is not None


def left_above(sheet: Sheet) -> Labels:
    """Label what is left above the headline: rows of navigation, and titles of other stories."""
    for number in sheet.free(0, sheet.headline or 0):
        if not ARABIC_LETTER.search(sheet.lines[number].folded):
            continue
        marker = sheet.markers[number]
        if marker is not None and marker.entry.kind == BlockKind.RELATED:
            is_link = not marker.alone or BlockKind.HEADLINE in sheet.kinds[:number]
            yield number, BlockKind.RELATED if is_link else BlockKind.NAV
            continue
        is_title = word_count(sheet.lines[number].folded) >= 4
        below_masthead = number > 0 and sheet.kinds[number - 1] is BlockKind.MASTHEAD
        yield (
            number,
            BlockKind.TICKER if is_title else BlockKind.MASTHEAD if below_masthead else BlockKind.NAV,
        )


def _menu_items(sheet: Sheet) -> frozenset[str]:
    """Return what the lines above the headline that have a menu's bullet say, there and elsewhere."""
    head = range(sheet.headline or 0)
    return frozenset(sheet.keys[n] for n in head if sheet.lines[n].folded.startswith(_BULLETS))


def _is_own(sheet: Sheet, number: int) -> bool:
    """Tell whether markup sets a name beside the headline, and not below another story's title."""
    return is_beside_headline(sheet, number) and not _signs_card(sheet, number)


def _signs_card(sheet: Sheet, number: int) -> bool:
    """Tell whether a name stands below the link to a story in an element of their own: it signs that one."""
    line, above = sheet.lines[number], sheet.lines[number - 1]
    title = sheet.lines[sheet.headline or 0].element
    if number == 0 or line.element is None or above.element is None or title is None:
        return False
    shared = frozenset(line.element.chain(_CARD_DEPTH)).difference(title.chain())
    is_link = above.link_density >= _ALL_LINK and word_count(above.folded) > 1
    return is_link and not shared.isdisjoint(above.element.chain(_CARD_DEPTH))


def _is_trade(sheet: Sheet, number: int) -> bool:
    """Tell whether a line right below a writer's name says what they do."""
    return sheet.kinds[number - 1] is BlockKind.BYLINE and word_count(sheet.lines[number].folded) <= 3


def _is_name_sized(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    return (
        word_count(line) <= _NAME_WORDS and not any(map(str.isdigit, line)) and sheet.markers[number] is None
    )
