"""Rules for lines that are furniture wherever they stand."""

from __future__ import annotations

import re
from bisect import bisect_right

from arabnews.blocks.lines.markers import SENTENCES, Marker, marker_table
from arabnews.blocks.lines.rows import is_labelled_figure
from arabnews.blocks.lines.sheet import Labels, Sheet
from arabnews.blocks.lines.stretches import counts_throughout
from arabnews.models import BlockKind
from arabnews.text.signs import first_place
from arabnews.text.words import ARABIC_LETTER

__all__ = [
    "button_row",
    "contact",
    "control_row",
    "copyright_year",
    "counter",
    "follow_call",
    "foreign",
    "invitation",
    "leak",
    "marker",
    "marker_within",
    "player_clock",
    "press_here",
    "ruler",
    "tag_row",
]

_CLOCK = re.compile(r"(?:0{1,2}:\d\d|\d{1,2}:\d\d:\d\d|\d{1,2}:\d\d\s*/\s*\d{1,2}:\d\d)$")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+|\[email\W?protected\]")
_PHONE = re.compile(r"(?<![\d/.:-])(?:(?:\+|00)\d[\d\s()-]{7,}\d|[1-9]\d{9,14}(?![\d/.:]))")
_URL = re.compile(
    r"(?:[^\W\d_]+ ?){0,3}:? ?(?:https?://|www\.|[a-z\d-]+(?:\.[a-z]{2,})+/)\S+$", re.IGNORECASE
)
_CHANNELS = ("t.me/", "telegram.me/", "whatsapp.com/", "wa.me/")
"""Where a link leads to a channel that one joins; a quoted post links to itself."""
_CALL_LENGTH = 320
_HERE = " هنا"
_AROUND_LINK = " .:!…<>«»()[]\"'"
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\W*(?:copyright\W*)?(?:19|20)\d\d", re.IGNORECASE)
_COPYRIGHT_SIGNS = ("©", "(c)", "(C)", "opyright", "OPYRIGHT")
_MACHINE_SIGNS = "{};<%@"
_EXTENSION = re.compile(r"\.[a-z]")
"""Cheap signs that a page may hold machinery, before the patterns that tell what."""
_ADDRESS = re.compile(r"[@\d]|://|www\.|\[email|\.[a-z]+/")
"""A cheap sign of an address."""
_IMAGE = re.compile(r"(?:img|image|cdn|static|media|upload)\W", re.IGNORECASE)
_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|mp3|mp4|pdf)\W*$", re.IGNORECASE)
_CODE = re.compile(r"[{};]\s*$|^\s*[.#][\w-]+\s*\{|\w+\([\w\s,'\"]*\)\s*;|^</?\w+>|%[0-9A-F]{2}%")
_TWEET = re.compile(r"pic\.twitter\.com/|^[—–-].{1,60}\(@\w+\)")
_POST = 400
"""Characters of a quoted post with its frame; in a longer line it is quoted within a paragraph."""
_FAULT = re.compile(r"(?:php )?(?:notice|warning|deprecated|fatal error): .+ on line \d+$", re.IGNORECASE)
"""What a server says of its own programs."""
_COUNTER = re.compile(r"[•·*\d.,\s|/+%()-]{1,15}$|(?:[^\W\d_]+ ){0,2}[^\W\d_]+ ?: ?\d[\d.,]*$")
_REACTION = re.compile(r"(?P<said>[^\W\d_][^\d]{1,20}?) (?P=said) \d+$")
"""A reader's reaction, its picture's text, and how many had it: `أعجبني أعجبني 0`."""
_ROWS = 2
"""Labels and their figures in a row from which on they may be a table."""
_COUNTER_LENGTH = 15
"""Characters of the longest bare number."""
_CONTACT_LENGTH = 90
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
"""Elements that fold their text up behind a button: it is a title all the same."""
_SLOTS = frozenset({BlockKind.DATE_LINE, BlockKind.BYLINE, BlockKind.DATELINE})
_LEFT_TO_OTHERS = {BlockKind.RELATED, BlockKind.SECTION}
_WITHIN_LENGTH = {True: 250, False: 80}
"""Characters of a line that marker words may turn into furniture: a notice, or any other leak."""


def marker(sheet: Sheet) -> Labels:
    """Label lines that are marker words: share bars, players, advertising, tags, comments, navigation."""
    for number, found in enumerate(sheet.markers):
        if found and found.entry.kind not in _LEFT_TO_OTHERS and not _is_running(sheet, number, found):
            yield number, found.entry.kind


def marker_within(sheet: Sheet) -> Labels:
    """Label lines that hold marker words anywhere: copyright lines, leaked templates."""
    for at, entry in marker_table(sheet.lexicon).find_within(sheet.lowered):
        number = _line_at(sheet, at)
        if number >= 0 and len(sheet.lines[number].folded) <= _WITHIN_LENGTH[entry.kind == BlockKind.FOOTER]:
            yield number, entry.kind


def follow_call(sheet: Sheet) -> Labels:
    """Label a short call to follow, share or install: an imperative with a platform's name."""
    table = marker_table(sheet.lexicon)
    for number in sheet.free():
        line = sheet.lines[number].folded
        if len(line) <= _CONTACT_LENGTH and not sheet.prose[number] and table.is_call(line):
            yield number, BlockKind.SHARE


def invitation(sheet: Sheet) -> Labels:
    """Label a call to follow or join that gives the channel's link: no title, however many words it has."""
    if not any(link in sheet.page.folded.text for link in _CHANNELS):
        return
    table = marker_table(sheet.lexicon)
    for number in sheet.free():
        line = sheet.lines[number].folded
        is_linked = len(line) <= _CALL_LENGTH and any(link in line for link in _CHANNELS)
        if is_linked and table.is_call(line):
            yield number, BlockKind.SHARE


def press_here(sheet: Sheet) -> Labels:
    """Label a short call that closes with the words of its link, `… اضغط هنا`, `طالع الصور من هنا`."""
    closings = sheet.words.press_here
    if _HERE not in sheet.page.folded.text:
        return
    for number in sheet.free():
        if sheet.prose[number]:
            continue
        line = sheet.lines[number].folded.rstrip(_AROUND_LINK)
        if len(line) > _CONTACT_LENGTH or not line.endswith(_HERE):
            continue
        if line.endswith(closings):
            yield number, BlockKind.SHARE
        elif line.partition(" ")[0] in sheet.words.link_heads:
            yield number, BlockKind.RELATED


def control_row(sheet: Sheet) -> Labels:
    """Label a row of sharing controls, or of a menu's names, on one line."""
    table = marker_table(sheet.lexicon)
    for number in sheet.free():
        line = sheet.lines[number].folded
        if len(line) > _CONTACT_LENGTH or sheet.prose[number]:
            continue
        if table.is_control_row(line):
            yield number, BlockKind.SHARE
        elif table.is_menu_row(line):
            yield number, BlockKind.NAV


def button_row(sheet: Sheet) -> Labels:
    """Label a line of nothing but buttons, which a reader presses: `مشاركة`, `حفظ`, `استمع للمقال`."""
    for number in sheet.free():
        line = sheet.lines[number]
        if (
            not line.marks
            or len(line.text) > _CONTACT_LENGTH
            or line.element is None
            or line.element.tag in _HEADINGS
        ):
            continue
        pressed = [mark.end - mark.start for mark in line.marks if mark.tag == "button"]
        if pressed and sum(pressed) + len(pressed) - 1 >= len(line.text):
            yield number, BlockKind.SHARE


def foreign(sheet: Sheet) -> Labels:
    """Label what is left of lines without an Arabic letter, short or above a slot: images, tests, errors."""
    slots = (n for n in range(sheet.headline or 0, len(sheet.kinds)) if sheet.kinds[n] in _SLOTS)
    slot = next(slots, 0)
    for number in sheet.free():
        line = sheet.lines[number].folded
        if (len(line) <= _CONTACT_LENGTH or number < slot) and not ARABIC_LETTER.search(line):
            yield number, BlockKind.OTHER


def player_clock(sheet: Sheet) -> Labels:
    """Label the clock of an audio or video player, `0:00`."""
    for number in sheet.free():
        if len(sheet.keys[number]) <= 20 and _CLOCK.match(sheet.lines[number].folded):
            yield number, BlockKind.PLAYER


def ruler(sheet: Sheet) -> Labels:
    """Label lines without a letter or digit: rules, stars, lone dashes."""
    for number in sheet.free():
        line = sheet.lines[number].folded
        if not any(map(str.isalnum, line)):
            yield number, BlockKind.SHARE if line.strip(" -") == "+" else BlockKind.OTHER


def contact(sheet: Sheet) -> Labels:
    """Label short lines that are an address: e-mail and telephone, the page's own link, a picture's."""
    for number in sheet.free():
        line = sheet.lines[number].folded
        if len(line) > _CONTACT_LENGTH or sheet.prose[number] or not _ADDRESS.search(line):
            continue
        if (("@" in line or "[" in line) and _EMAIL.search(line)) or _PHONE.search(line):
            if sheet.scope is not None and sheet.lines[number].marks and sheet.date(number) is not None:
                continue  # the writer's address beside his name and the day
            yield number, BlockKind.FOOTER
        elif ("/" in line or "." in line) and _URL.match(line):
            yield number, BlockKind.OTHER if _IMAGE.search(line) else BlockKind.SHARE


def copyright_year(sheet: Sheet) -> Labels:
    """Label a short line with a copyright sign and a year: a picture's credit has no year."""
    first = first_place(sheet.page.folded.text, _COPYRIGHT_SIGNS)
    if first is None:
        return
    for number in sheet.free(max(_line_at(sheet, first), 0)):
        line = sheet.lines[number].folded
        if len(line) <= _WITHIN_LENGTH[True] and _has_copyright_sign(line) and _COPYRIGHT.search(line):
            yield number, BlockKind.FOOTER


def leak(sheet: Sheet) -> Labels:
    """Label what leaked from the site's machinery: style sheets, scripts, file names, embedded posts."""
    if not _may_be_machine(sheet.page.folded.text):
        return
    for number in sheet.free():
        line = sheet.lines[number].folded
        if not _may_be_machine(line):
            continue
        if (
            _FILE.search(line)
            or (len(line) < _POST and _TWEET.search(line))
            or _FAULT.match(line)
            or (len(line) < 400 and _CODE.search(line))
        ):
            yield number, BlockKind.OTHER


def counter(sheet: Sheet) -> Labels:
    """Label lines of bare numbers, or a label and its number: views, codes; a date of digits is none."""
    for number in sheet.free():
        line = sheet.lines[number].folded
        may_count = len(line) <= _COUNTER_LENGTH or ":" in line
        is_count = may_count and _COUNTER.match(line) is not None
        if not is_count and sheet.lines[number].marks and len(line) <= _CONTACT_LENGTH:
            is_count = counts_throughout(sheet.lines[number])
        if not is_count and line[-1:].isdigit() and len(line) <= _CONTACT_LENGTH:
            is_count = _REACTION.match(line) is not None
        if is_count and sheet.date(number) is None and not _is_of_table(sheet, number):
            yield number, BlockKind.OTHER


def _is_of_table(sheet: Sheet, number: int) -> bool:
    """Tell whether labels and their figures follow on a sentence of the story: prices, degrees, no counts."""
    if not is_labelled_figure(sheet.lines[number].folded):
        return False
    rows = [number]
    for step in (-1, 1):
        at = number + step
        while 0 <= at < len(sheet.lines) and is_labelled_figure(sheet.lines[at].folded):
            rows.append(at)
            at += step
    above = min(rows) - 1
    if len(rows) < _ROWS or above < 0 or not sheet.is_free(above):
        return False
    if any(sheet.markers[row] is not None or _counts_readers(sheet, row) for row in rows):
        return False
    return sheet.prose[above] or sheet.lines[above].folded.endswith(":")


def _counts_readers(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number].folded
    return bool(sheet.words.readers.search(line) or sheet.words.comments.search(line))


def tag_row(sheet: Sheet) -> Labels:
    """Label a row of hashtags."""
    for number in sheet.free():
        line = sheet.lines[number].folded
        if line[:1] == "#" and all(word[:1] == "#" for word in line.split()):
            yield number, BlockKind.TAGS


def _line_at(sheet: Sheet, at: int) -> int:
    """Return the number of the line in which a place of the page's search form stands; -1 above all lines."""
    start, _ = sheet.page.folded.to_source(at, at + 1)
    return bisect_right(sheet.lines, start, key=lambda line: line.start) - 1


def _has_copyright_sign(text: str) -> bool:
    return any(map(text.__contains__, _COPYRIGHT_SIGNS))


def _may_be_machine(text: str) -> bool:
    if any(map(text.__contains__, _MACHINE_SIGNS)):
        return True
    return "." in text[:-1] and _EXTENSION.search(text) is not None


def _is_running(sheet: Sheet, number: int, found: Marker) -> bool:
    """Tell whether the words open a sentence or a heading of the story, not a line of the site."""
    if found.entry.id == "weather" and any(sheet.prose[:number]):
        return not _is_among_controls(sheet, number)  # the site's strip stands above the story
    if found.entry.id == SENTENCES:
        return False
    return sheet.prose[number] and found.entry.kind not in {BlockKind.FOOTER, BlockKind.AD, BlockKind.SHARE}


def _is_among_controls(sheet: Sheet, number: int) -> bool:
    """Tell whether the line above or below is one of the site's own, `مواقيت الصلاة`: so is this one."""
    beside = (*sheet.markers[max(number - 1, 0) : number], *sheet.markers[number + 1 : number + 2])
    return any(found.alone and found.entry.kind == BlockKind.NAV for found in beside if found is not None)
