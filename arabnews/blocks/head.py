"""Rules for the head of the page: masthead, ticker, rubric, headline, deck, and the slots below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from arabnews.blocks.captions import is_caption_credit
from arabnews.blocks.headers import is_date_label, is_source_line, update_words
from arabnews.blocks.sections import section_table
from arabnews.blocks.shapes import content_words, ends_sentence, is_near_copy, is_title_like, word_count
from arabnews.blocks.sheet import Sheet
from arabnews.credits.byline import ParsedCredit
from arabnews.models import BlockKind, DateMention
from arabnews.outlets.registry import default_registry

__all__ = [
    "author_above",
    "breadcrumb",
    "credit_kind",
    "credit_slot",
    "date_label",
    "date_slot",
    "deck",
    "deck_repeated",
    "headline",
    "headline_repeated",
    "kicker",
    "latin_place",
    "management_names",
    "masthead_clock",
    "masthead_weather",
    "left_above",
    "rubric",
    "site_name",
    "slot_rubric",
    "ticker",
]

Labels = Iterator[tuple[int, BlockKind]]

_ARABIC = re.compile("[ء-ي]")
_TEMPERATURE = re.compile(r"\d\s*°|°\s*[CcFf]?\b|^\d{1,2}(?:\.\d)?\s*[CF]$")
_TICKER_ITEM = re.compile(r"^[•*-]?\s*\d{1,2}:\d\d\s*[.|-]|\.\.\.\s*(?:المزيد)?$")
_ITEM_BULLET = re.compile(r"^(?:[•▪◦·*-]|>>)")
_LATIN = re.compile(r"[A-Za-zçğıöşüÇĞİÖŞÜâîû' -]{3,30}$")
_ISSUE = re.compile("^(?:العدد|السنه|عدد) ")
_BREADCRUMB = re.compile(r"^(?:الصفحه )?(?:الرئيسيه|الاستقبال|home)(?:\s*[>»/|›-]|(?=[^\W\d_])(?!\s))")
_PREPOSITION = re.compile("^(?:في|من|على|علي|بعد|قبل|خلال|مع|عن|الى|الي|ب[^\\W]|ل[^\\W])")
_SLOTS = {
    BlockKind.PLAYER,
    BlockKind.DATE_LINE,
    BlockKind.BYLINE,
    BlockKind.DATELINE,
    BlockKind.HEADLINE,
}
_LOOSE_SLOTS = {BlockKind.CAPTION, BlockKind.SHARE}
_NAME_WORDS = 6
_RUBRIC_WORDS = 2
_CREDIT_WORDS = 8
"""Words up to which a line above the text may be a credit and not a headline."""
_GLUED_CAPTION = 30
"""Characters of a caption that a repeated headline may have glued to it."""
_DECK_LENGTH = 320
_DECK_WORDS = 9


def management_names(sheet: Sheet) -> Labels:
    """Label the names under `رئيس التحرير` and its like: they run the outlet, they did not write the story."""
    for number, found in enumerate(sheet.markers):
        if found is None or found.entry.id != "management" or not found.alone:
            continue
        following = number + 1
        if following < len(sheet.lines) and sheet.is_free(following) and _is_name_sized(sheet, following):
            yield following, BlockKind.MASTHEAD


def headline(sheet: Sheet) -> Labels:
    """Choose the headline among the title-like lines above the first running text."""
    first_prose = _first_running(sheet)
    candidates = [number for number in sheet.free(0, first_prose) if _may_be_headline(sheet, number)]
    if not candidates:
        candidates = [number for number in sheet.free(0, first_prose) if _is_short_headline(sheet, number)][:1]
    if candidates:
        sheet.headline = _best_headline(sheet, candidates, first_prose)
        yield sheet.headline, BlockKind.HEADLINE


def headline_repeated(sheet: Sheet) -> Labels:
    """Label the headline where the page says it again."""
    if sheet.headline is None:
        return
    title = sheet.lines[sheet.headline].folded
    for number in sheet.free():
        line = sheet.lines[number].folded
        if -3 <= len(line) - len(title) <= _GLUED_CAPTION and is_near_copy(line, title):
            yield number, BlockKind.HEADLINE


def masthead_clock(sheet: Sheet) -> Labels:
    """Label an unlabelled date above the headline: the site's clock, not the story's date."""
    for number in sheet.free(0, sheet.headline or 0):
        found = sheet.date(number)
        if found is None:
            continue
        line = sheet.lines[number].folded
        labelled = found.role in {"publication", "update"} or any(word in line for word in update_words(sheet.lexicon))
        is_story_date = labelled or _ISSUE.match(line)
        yield number, BlockKind.DATE_LINE if is_story_date else BlockKind.MASTHEAD


def date_label(sheet: Sheet) -> Labels:
    """Label a date's heading that stands alone, `نشر :`, or before a clock without a day."""
    for number in sheet.free(0, _head_end(sheet)):
        if is_date_label(sheet, number):
            yield number, BlockKind.DATE_LINE


def site_name(sheet: Sheet) -> Labels:
    """Label an outlet's name above the headline: the site's own."""
    registry = default_registry()
    for number in sheet.free(0, sheet.headline or 0):
        line = sheet.lines[number].folded
        if registry.is_outlet(line) and not section_table(sheet.lexicon).is_known(line):
            yield number, BlockKind.MASTHEAD


def author_above(sheet: Sheet) -> Labels:
    """Label the writer's name above the headline of an opinion piece, and the trade below the name."""
    for number in sheet.free(0, sheet.headline or 0):
        parsed = sheet.credit(number)
        section = any(kind is BlockKind.SECTION for kind in sheet.kinds[:number])
        named = parsed is not None and len(parsed.credit.people) == 1 and not parsed.credit.agencies
        if section and (named or _is_trade(sheet, number)):
            yield number, BlockKind.BYLINE


def masthead_weather(sheet: Sheet) -> Labels:
    """Label the weather strip above the headline."""
    for number in sheet.free(0, sheet.headline or 0):
        line = sheet.lines[number].folded
        if len(line) <= 40 and _TEMPERATURE.search(line):
            yield number, BlockKind.MASTHEAD


def breadcrumb(sheet: Sheet) -> Labels:
    """Label a path through the site, `الرئيسية > اقتصاد`."""
    for number in sheet.free():
        line = sheet.lines[number].folded
        if _BREADCRUMB.match(line) and not sheet.prose[number]:
            yield number, BlockKind.SECTION


def rubric(sheet: Sheet) -> Labels:
    """Label a rubric's name above or below the headline."""
    table = section_table(sheet.lexicon)
    for number in sheet.free(0, _head_end(sheet)):
        marker = sheet.markers[number]
        filed = marker.rest if marker and marker.entry.kind == BlockKind.SECTION else 0
        if table.is_section(sheet.lines[number].folded[filed:]):
            yield number, BlockKind.SECTION


def date_slot(sheet: Sheet) -> Labels:
    """Label a line that is a date, below the headline."""
    for number in sheet.free(sheet.headline or 0, _head_end(sheet)):
        found = sheet.date(number)
        if found is not None:
            yield number, BlockKind.DATELINE if _is_dated_place(sheet, number, found) else BlockKind.DATE_LINE


def credit_slot(sheet: Sheet) -> Labels:
    """Label a line that is a credit, between headline and text: a byline, or a dateline without a person."""
    for number in sheet.free(sheet.headline or 0, _head_end(sheet)):
        credit = sheet.credit(number)
        if credit is not None:
            yield number, credit_kind(sheet, number, credit)


def latin_place(sheet: Sheet) -> Labels:
    """Label a place in Latin letters right above the Arabic dateline: the agency's location tag."""
    for number in sheet.free(sheet.headline or 0, _head_end(sheet)):
        below = number + 1
        if below < len(sheet.lines) and sheet.kinds[below] in {BlockKind.BYLINE, BlockKind.DATELINE}:
            credit = sheet.credit(below)
            if _LATIN.match(sheet.lines[number].folded) and credit is not None and credit.places:
                yield number, BlockKind.DATELINE


def slot_rubric(sheet: Sheet) -> Labels:
    """Label a word or two right above the headline: a rubric that no list knows."""
    above = (sheet.headline or 0) - 1
    if above < 0 or not sheet.is_free(above) or _PREPOSITION.match(sheet.lines[above].folded):
        return
    line = sheet.lines[above].folded
    parsed = sheet.credit(above)
    is_credit = parsed is not None and bool(parsed.people or parsed.agencies or parsed.outlets)
    if word_count(line) <= _RUBRIC_WORDS and not is_credit and _ARABIC.search(line):
        yield above, BlockKind.SECTION


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


def left_above(sheet: Sheet) -> Labels:
    """Label what is left above the headline: rows of navigation, and titles of other stories."""
    for number in sheet.free(0, sheet.headline or 0):
        is_title = word_count(sheet.lines[number].folded) >= 4
        below_masthead = number > 0 and sheet.kinds[number - 1] is BlockKind.MASTHEAD
        yield number, BlockKind.TICKER if is_title else BlockKind.MASTHEAD if below_masthead else BlockKind.NAV


def deck(sheet: Sheet) -> Labels:
    """Label the standfirst: what stands under the headline and is cut off from the text by a slot of the page."""
    if sheet.headline is None:
        return
    sheet.body = next(sheet.free_prose(sheet.headline + 1), sheet.headline + 1)
    has_caption = BlockKind.CAPTION in sheet.kinds[sheet.headline : sheet.body]
    fewest = _DECK_WORDS if not has_caption else _DECK_WORDS // 2
    for number in list(sheet.free(sheet.headline + 1)):
        if number > sheet.body:
            return
        if number < sheet.body or _is_cut_off(sheet, number):
            if not _may_be_deck(sheet, number, fewest):
                continue
            yield number, BlockKind.DECK
            if number == sheet.body:
                sheet.body = next(sheet.free_prose(number + 1), len(sheet.lines))


def deck_repeated(sheet: Sheet) -> Labels:
    """Label the standfirst where the page says it again."""
    decks = [line.folded for line, kind in zip(sheet.lines, sheet.kinds, strict=True) if kind is BlockKind.DECK]
    for number in sheet.free():
        line = sheet.lines[number].folded
        if any(abs(len(line) - len(told)) <= 3 and is_near_copy(line, told) for told in decks):
            yield number, BlockKind.DECK


def credit_kind(sheet: Sheet, number: int, parsed: ParsedCredit) -> BlockKind:
    """Return the label of a credit line: a dateline holds a place, an agency or a source, and no person."""
    credit = parsed.credit
    if credit.people:
        return BlockKind.BYLINE
    if credit.places or is_source_line(sheet, number):
        return BlockKind.DATELINE
    agencies = [code for code in credit.agencies if code != "AGENCIES"]
    return BlockKind.DATELINE if agencies and not credit.outlets else BlockKind.BYLINE


def _head_end(sheet: Sheet) -> int:
    """Return where the head ends: at the story's second running line, so that slots below a deck are seen."""
    running = sheet.free_prose((sheet.headline or 0) + 1)
    first = next(running, len(sheet.lines))
    return next(running, first)


def _may_be_headline(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    if not is_title_like(line) or sheet.markers[number] is not None or sheet.date(number) is not None:
        return False
    if section_table(sheet.lexicon).is_section(sheet.keys[number]) or is_caption_credit(line):
        return False
    is_credit = word_count(line) <= _CREDIT_WORDS and sheet.credit(number) is not None
    return not is_credit and not _is_cut_caption(sheet, number)


def _is_cut_caption(sheet: Sheet, number: int) -> bool:
    """Tell whether the line beside this one says the same, longer or shorter: a caption told twice."""
    line = sheet.lines[number].folded
    beside = [other for other in (number - 1, number + 1) if 0 <= other < len(sheet.lines)]
    return number > 0 and any(
        sheet.lines[other].folded != line and is_near_copy(sheet.lines[other].folded, line) for other in beside
    )


def _is_short_headline(sheet: Sheet, number: int) -> bool:
    return word_count(sheet.lines[number].folded) <= 30 and sheet.date(number) is None


def _first_running(sheet: Sheet) -> int:
    """Return the number of the first running text; a ticker printed as one long line above a title is none."""
    running = list(sheet.free_prose())
    for here, following in pairwise([*running, len(sheet.lines)]):
        titles = [number for number in sheet.free(here + 1, following) if _may_be_headline(sheet, number)]
        if ends_sentence(sheet.lines[here].folded) or not titles or here > 1:
            return here
    return running[0] if running else len(sheet.lines)


def _best_headline(sheet: Sheet, candidates: list[int], first_prose: int) -> int:
    """Return the candidate that the page repeats, that the text retells, that has a title's length and place."""
    if len(candidates) == 1:
        return candidates[0]
    running = [number for number in range(first_prose, len(sheet.lines)) if sheet.prose[number]][:3]
    story = frozenset[str]().union(*(content_words(sheet.lines[number].folded) for number in running))
    scores = {number: _headline_score(sheet, number, story) for number in candidates}
    scores[candidates[0]] += 0.2
    return max(candidates, key=lambda number: (scores[number], -number))


def _headline_score(sheet: Sheet, number: int, story: frozenset[str]) -> float:
    line = sheet.lines[number].folded
    words = content_words(line)
    score = len(words & story) / (len(words) + 2)
    score += 0.35 * _is_repeated(sheet, number) + 0.3 * _is_above_slot(sheet, number)
    score -= 0.4 * bool(_TICKER_ITEM.search(line) or _ITEM_BULLET.match(line))
    return score - 0.2 * (word_count(line) <= 4) - 0.3 * (word_count(line) > 12) - 0.2 * bool(_PREPOSITION.match(line))


def _is_above_slot(sheet: Sheet, number: int) -> bool:
    """Tell whether the date line or the byline stands right below."""
    below = number + 1
    if below >= len(sheet.lines) or sheet.prose[below]:
        return False
    return sheet.date(below) is not None or sheet.credit(below) is not None or is_date_label(sheet, below)


def _is_repeated(sheet: Sheet, number: int) -> bool:
    """Tell whether a later line says the same; a caption told twice in a row is no headline."""
    key = sheet.keys[number]
    later = [other for other in range(number + 1, len(sheet.keys)) if sheet.keys[other] == key]
    return bool(later) and (later[0] > number + 1 or len(later) > 1 or not _follows_title(sheet, number))


def _follows_title(sheet: Sheet, number: int) -> bool:
    return any(is_title_like(sheet.lines[above].folded) for above in sheet.free(0, number))


def _is_trade(sheet: Sheet, number: int) -> bool:
    """Tell whether a line right below a writer's name says what they do."""
    return sheet.kinds[number - 1] is BlockKind.BYLINE and word_count(sheet.lines[number].folded) <= 3


def _is_name_sized(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    return word_count(line) <= _NAME_WORDS and not any(map(str.isdigit, line)) and sheet.markers[number] is None


def _is_dated_place(sheet: Sheet, number: int, found: DateMention) -> bool:
    """Tell a dateline, place and day and agency, from a date line: the latter has a clock, or no place."""
    parsed = sheet.credit(number)
    has_clock = found.value is not None and found.value.time is not None
    return parsed is not None and bool(parsed.places) and not parsed.people and not has_clock


def _is_heading(sheet: Sheet, number: int) -> bool:
    """Tell whether a line announces other stories and one follows."""
    marker = sheet.markers[number]
    if marker is None or marker.entry.kind != BlockKind.RELATED or number + 1 >= len(sheet.lines):
        return False
    return sheet.is_free(number + 1) and _is_item(sheet, number + 1)


def _is_item(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    return word_count(line) >= 3 and sheet.date(number) is None and sheet.markers[number] is None


def _may_be_deck(sheet: Sheet, number: int, fewest: int) -> bool:
    """Tell deck from caption: a few words are a caption, unless the page has told its caption already."""
    line = sheet.lines[number].folded
    return len(line) <= _DECK_LENGTH and (word_count(line) >= fewest or _ITEM_BULLET.match(line) is not None)


def _is_cut_off(sheet: Sheet, number: int) -> bool:
    """Tell whether a slot of the page stands between this line and the next running text.

    A picture or a share bar may as well stand below the lede; there the text must tell the line again.
    """
    following = next(sheet.free_prose(number + 1), None)
    if following is None:
        return False
    between = sheet.kinds[number + 1 : following]
    if any(kind in _SLOTS for kind in between):
        return True
    loose = {kind for kind in between if kind in _LOOSE_SLOTS}
    return len(loose) > 1 or (bool(loose) and _retold(sheet, number, following))


def _retold(sheet: Sheet, number: int, following: int) -> bool:
    words = content_words(sheet.lines[number].folded)
    return len(words & content_words(sheet.lines[following].folded)) >= 0.4 * len(words)
