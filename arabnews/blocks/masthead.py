"""Rules for what stands above the headline: the site's own head, its clock, rubrics, tickers, a kicker."""

from __future__ import annotations

import re
from collections.abc import Iterator

from arabnews.blocks.headers import holds_update, is_date_label
from arabnews.blocks.markup import is_beside_headline
from arabnews.blocks.no_titles import is_site_name
from arabnews.blocks.sections import section_table
from arabnews.blocks.shapes import word_count
from arabnews.blocks.sheet import Sheet
from arabnews.blocks.slots import head_end
from arabnews.models import BlockKind
from arabnews.outlets.registry import default_registry

__all__ = [
    "author_above",
    "breadcrumb",
    "crawl_day",
    "date_label",
    "kicker",
    "left_above",
    "management_names",
    "masthead_clock",
    "masthead_weather",
    "one_line_strip",
    "rubric",
    "site_name",
    "slot_rubric",
    "ticker",
]

Labels = Iterator[tuple[int, BlockKind]]

_ARABIC = re.compile("[ء-ي]")
_TEMPERATURE = re.compile(r"\d\s*°|°\s*[CcFf]?\b|^\d{1,2}(?:\.\d)?\s*[CF]$")
_RATES = re.compile(r"(?:[^\W\d_]+ ){1,3}\d+\.\d+(?: \d+\.\d+)*$")
_TICKER_ITEM = re.compile(r"^[•*-]?\s*\d{1,2}:\d\d\s*[.|-]|\.\.\.\s*(?:المزيد)?$")
_AT_HOUR = "علي الساعه"
"""So Moroccan pages date a story; a site's clock has no preposition."""
_ISSUE = re.compile("^(?:العدد|السنه|عدد) ")
_BREADCRUMB = re.compile(r"^(?:الصفحه )?(?:الرئيسيه|الاستقبال|home)(?:\s*[>»/|›-]|(?=[^\W\d_])(?!\s))")
_NEAR = 3
"""Lines above the headline in which its rubric stands; farther up a row of rubrics is a menu."""
_MENU = 3
_STOPS = re.compile("[.،؛؟!]")
_STRIP_WORDS = 40
_WORDS_A_STOP = 30
"""Words to a stop or comma from which on a line is no running text."""
_CRAWL_DAY = re.compile(r"date [12]\d{3}-[01]\d(?:-[0-3]\d)?$")
_WRITING = frozenset({"reporter", "writer", "translator"})
"""What words such as `كتب` and `بقلم` say of a person."""
_STEP = re.compile(r"[>»|›]| / ")
_PATH = re.compile(r"(?:[^\W\d_]+ ?){1,3}(?: ?[>»›] ?(?:[^\W\d_]+ ?){1,3}){1,3}$")
"""A path whose first step is not the front page, `الأيام > محليات`."""
_TOP = 8
"""Lines of a page in which its head is looked for before the headline is known."""
_STEPS = 5
"""Steps from which on a path through the site is its menu."""
_PREPOSITION = re.compile("^(?:في|من|على|علي|بعد|قبل|خلال|مع|عن|الى|الي|ب[^\\W]|ل[^\\W])")
_NAME_WORDS = 6
_RUBRIC_WORDS = 2


def management_names(sheet: Sheet) -> Labels:
    """Label the names under `رئيس التحرير` and its like: they run the outlet, not the story."""
    for number, found in enumerate(sheet.markers):
        if found is None or found.entry.id != "management" or not found.alone:
            continue
        following = number + 1
        if following < len(sheet.lines) and sheet.is_free(following) and _is_name_sized(sheet, following):
            yield following, BlockKind.MASTHEAD


def date_label(sheet: Sheet) -> Labels:
    """Label a date's heading that stands alone, `نشر :`, or before a clock without a day."""
    for number in sheet.free(0, head_end(sheet)):
        if is_date_label(sheet, number):
            yield number, BlockKind.DATE_LINE


def site_name(sheet: Sheet) -> Labels:
    """Label an outlet's name above the headline: the site's own."""
    registry = default_registry()
    for number in sheet.free(0, sheet.headline or 0):
        line = sheet.lines[number].folded
        is_name = registry.is_outlet(line) or is_site_name(sheet, number)
        if is_name and not section_table(sheet.lexicon).is_known(line):
            yield number, BlockKind.MASTHEAD


def author_above(sheet: Sheet) -> Labels:
    """Label the writer's name above the headline of an opinion piece, and the trade below the name."""
    for number in sheet.free(0, sheet.headline or 0):
        parsed = sheet.credit(number)
        section = any(kind is BlockKind.SECTION for kind in sheet.kinds[:number])
        if sheet.scope is not None and not is_beside_headline(sheet, number):
            continue
        named = parsed is not None and len(parsed.credit.people) == 1 and not parsed.credit.agencies
        labelled = named and parsed is not None and parsed.credit.people[0].role in _WRITING
        if labelled or (section and (named or _is_trade(sheet, number))):
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
        labelled = found.role in {"publication", "update"} or holds_update(sheet.lexicon, line)
        is_story_date = labelled or _ISSUE.match(line) or is_beside_headline(sheet, number)
        is_story_date = is_story_date or _AT_HOUR in line
        yield number, BlockKind.DATE_LINE if is_story_date else BlockKind.MASTHEAD


def masthead_weather(sheet: Sheet) -> Labels:
    """Label the strip of weather or of exchange rates above the headline."""
    for number in sheet.free(0, sheet.headline or 0):
        line = sheet.lines[number].folded
        if len(line) <= 40 and (_TEMPERATURE.search(line) or _RATES.match(line)):
            yield number, BlockKind.MASTHEAD


def breadcrumb(sheet: Sheet) -> Labels:
    """Label a path through the site, `الرئيسية > اقتصاد`."""
    for number in sheet.free():
        line = sheet.lines[number].folded
        if _BREADCRUMB.match(line) and not sheet.prose[number]:
            yield number, BlockKind.SECTION if len(_STEP.findall(line)) < _STEPS else BlockKind.NAV
        elif number < (sheet.headline or _TOP) and _STEP.search(line) and _PATH.match(line):
            yield number, BlockKind.SECTION


def rubric(sheet: Sheet) -> Labels:
    """Label a rubric's name beside the headline; of several above it the nearest, the rest are a menu."""
    headline = sheet.headline or 0
    found = [number for number in sheet.free(0, head_end(sheet)) if _is_rubric(sheet, number)]
    above = [number for number in found if number < headline]
    nearest = above[-1] if above else None
    is_menu = nearest is not None and (headline - nearest <= _NEAR or len(above) >= _MENU)
    for number in found:
        is_own = not is_menu or number >= headline or _repeats(sheet, number, nearest)
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
    if line.endswith(("-", "–", "_")):
        return False  # `السعودية اليوم -`: a site's name before the story's place
    return section_table(sheet.lexicon).is_section(line) or _is_country(sheet, number)


def slot_rubric(sheet: Sheet) -> Labels:
    """Label a word or two right above the headline: a rubric that no list knows."""
    above = (sheet.headline or 0) - 1
    if above < 0 or not sheet.is_free(above) or _PREPOSITION.match(sheet.lines[above].folded):
        return
    line = sheet.lines[above].folded
    if above > 1 and all(_is_scrap(sheet, number) for number in (above - 1, above - 2)):
        return  # one more scrap of a menu that no list knows
    parsed = sheet.credit(above)
    is_credit = parsed is not None and bool(parsed.people or parsed.agencies or parsed.outlets)
    is_count = any(map(str.isdigit, line))
    if word_count(line) <= _RUBRIC_WORDS and not (is_credit or is_count) and _ARABIC.search(line):
        yield above, BlockKind.SECTION


def _is_scrap(sheet: Sheet, number: int) -> bool:
    return sheet.is_free(number) and word_count(sheet.lines[number].folded) <= _RUBRIC_WORDS


def kicker(sheet: Sheet) -> Labels:
    """Label a few words right above the headline that are no rubric."""
    above = (sheet.headline or 0) - 1
    if above < 0 or not sheet.is_free(above):
        return
    line = sheet.lines[above].folded
    words = word_count(line) if _ARABIC.search(line) else 0
    alone = above == 0 or not sheet.is_free(above - 1)
    if alone and 2 <= words <= 8 and words < word_count(sheet.lines[above + 1].folded):
        yield above, BlockKind.KICKER


def ticker(sheet: Sheet) -> Labels:
    """Label the strip of other stories above the headline: its heading and its items."""
    for number in range(sheet.headline or 0):
        heading = _is_heading(sheet, number)
        if sheet.is_free(number) and (heading or _TICKER_ITEM.search(sheet.lines[number].folded)):
            yield number, BlockKind.TICKER
        if heading or sheet.kinds[number] is BlockKind.TICKER:
            below = number + 1
            if below < (sheet.headline or 0) and sheet.is_free(below) and _is_item(sheet, below):
                yield below, BlockKind.TICKER


def one_line_strip(sheet: Sheet) -> Labels:
    """Label titles of other stories strung together on one long line above the text: no stop, no comma."""
    running = list(sheet.free_prose())
    for number in running[:-1]:
        line = sheet.lines[number].folded
        if word_count(line) < _STRIP_WORDS or len(_STOPS.findall(line)) * _WORDS_A_STOP > word_count(line):
            return
        yield number, BlockKind.TICKER


def left_above(sheet: Sheet) -> Labels:
    """Label what is left above the headline: rows of navigation, and titles of other stories."""
    for number in sheet.free(0, sheet.headline or 0):
        if not _ARABIC.search(sheet.lines[number].folded):
            continue
        is_title = word_count(sheet.lines[number].folded) >= 4
        below_masthead = number > 0 and sheet.kinds[number - 1] is BlockKind.MASTHEAD
        yield (
            number,
            BlockKind.TICKER if is_title else BlockKind.MASTHEAD if below_masthead else BlockKind.NAV,
        )


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


def _is_trade(sheet: Sheet, number: int) -> bool:
    """Tell whether a line right below a writer's name says what they do."""
    return sheet.kinds[number - 1] is BlockKind.BYLINE and word_count(sheet.lines[number].folded) <= 3


def _is_name_sized(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    return (
        word_count(line) <= _NAME_WORDS and not any(map(str.isdigit, line)) and sheet.markers[number] is None
    )


def _is_heading(sheet: Sheet, number: int) -> bool:
    """Tell whether a line announces other stories and one follows."""
    marker = sheet.markers[number]
    if marker is None or marker.entry.kind != BlockKind.RELATED or number + 1 >= len(sheet.lines):
        return False
    return sheet.is_free(number + 1) and _is_item(sheet, number + 1)


def _is_item(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    return word_count(line) >= 3 and sheet.date(number) is None and sheet.markers[number] is None
