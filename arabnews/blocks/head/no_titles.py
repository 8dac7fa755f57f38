"""Lines above the text that look like titles and are none."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain

from arabnews.blocks.head.headers import tells_age
from arabnews.blocks.head.pictured import is_credited_as_below, is_picture, is_portrait
from arabnews.blocks.head.rare_titles import opens_with_past
from arabnews.blocks.head.signatures import is_desk_and_paper, is_name_and_paper
from arabnews.blocks.head.site_names import is_site_name
from arabnews.blocks.lines.markers import marker_table
from arabnews.blocks.lines.shapes import content_words, is_signed, word_count
from arabnews.blocks.lines.sheet import Sheet
from arabnews.credits.lead import lead_credit
from arabnews.credits.vocabulary import vocabulary
from arabnews.lexicon.gazetteer import everyday_words
from arabnews.models import BlockKind
from arabnews.text.fold import fold_text

__all__ = [
    "NO_TITLES",
    "goes_on",
    "is_below_heading",
    "is_lead",
    "is_no_title",
    "is_question",
    "place_of",
]

_OPEN_END = (":", "،", ",", "-", "–", "—", "_")
_BRACKETED = re.compile(r"[(\[][^()\[\]]*[)\]]\W*$")
_ARABIC_WORD = re.compile("[ء-ي]{2,}")
_PARTED = re.compile(r"[-–—/|):]")
_PIECES = re.compile(r"\s*[/|]\s*|\s+[-–—]\s*|\s*[-–—]\s+")
_PLACE = re.compile(r"((?:[^\W\d_]+ ){0,2}?[^\W\d_]+) ?[-–—_ـ:|] ?((?:[^\W\d_]+ ?){1,3})[ :.]*$")
_CREDIT_PIECES = 3
"""Pieces between dashes and strokes that make a credit line, `الاسم/ الصحيفة – المدينة`."""
_BULLETS = ("•", "-", "–", "*", "▪")
_ITEMS = 12
"""Items of a list up to which its heading is looked for."""
_NEAR = 60
"""Characters in which a dateline ends, by one of these signs."""
_NAME_WORDS = 4
_LEAD_WORDS = 12
_JOINED_LETTERS = 4
"""Letters of a verb and the `و` before it."""
_AND, _AND_WAS = "و", "وكان"
"""Its verb is the name of a town too, Cannes."""
_RETOLD = 0.5
"""Share of a title's words that its text says again."""
_SENTENCE_WORDS = 10
"""Words from which on a line below a dateline, or one that opens with it, is the story's first sentence."""

Test = Callable[[Sheet, int], bool]


def _ends_open(sheet: Sheet, number: int) -> bool:
    """`… بلال أبو دقة:`: a title is not followed by what it announces."""
    return sheet.lines[number].folded.endswith(_OPEN_END)


def _is_bracketed(sheet: Sheet, number: int) -> bool:
    """`(الصورة: المرفأ)`: a whole line in brackets is a note."""
    return _BRACKETED.match(sheet.lines[number].folded) is not None


def _is_issuer(sheet: Sheet, number: int) -> bool:
    """`صادر عن جمعية المرفأ`: whose statement the line above is."""
    return sheet.lines[number].folded.startswith(sheet.words.issued)


def _is_figures(sheet: Sheet, number: int) -> bool:
    """`26 10:27 2026 جانفي`: hardly a word among the figures."""
    return len(_ARABIC_WORD.findall(sheet.lines[number].folded)) < 2


def _is_controls(sheet: Sheet, number: int) -> bool:
    """`2025- 07 - 10 | بحث في الموقع`, `صحيفة المرفأ - نسخة للطباعة`: controls of the site, behind a sign."""
    line, table = sheet.lines[number].folded, marker_table(sheet.lexicon)
    name, dash, control = line.rpartition(" - ")
    last = (
        table.find(control) if dash and word_count(control) > 1 and word_count(name) < _NAME_WORDS else None
    )
    if last is not None and last.alone and last.entry.kind == BlockKind.SHARE:
        return True
    pieces = [piece.strip() for piece in line.split("|")]
    found = [table.find(piece) for piece in pieces if _ARABIC_WORD.search(piece)]
    return 0 < len(found) < len(pieces) and all(one is not None and one.alone for one in found)


def is_question(sheet: Sheet, number: int) -> bool:
    """`س1. حدثنا عن رواد الشعر؟`: an interview has begun."""
    return sheet.words.question.match(sheet.lines[number].folded) is not None


def _ends_in_place(sheet: Sheet, number: int) -> bool:
    """`مسعدة العابد/ المرفأ – نجران`: a few short pieces, the last of them a place or an agency."""
    line = sheet.lines[number]
    pieces = _PIECES.split(line.text)
    if len(pieces) < _CREDIT_PIECES or any(len(piece.split()) > _NAME_WORDS - 1 for piece in pieces):
        return False
    last = sheet.read_credit(pieces[-1])
    return last is not None and bool(last.places or last.agencies) and not last.people


def _opens_with_desk(sheet: Sheet, number: int) -> bool:
    """`متابعات- نبض المرفأ`: how the story came, and a name of a few words, known or not."""
    if is_desk_and_paper(sheet, number):
        return True
    pieces = _PIECES.split(sheet.lines[number].text)
    if len(pieces) != _CREDIT_PIECES - 1 or word_count(pieces[1]) >= _NAME_WORDS:
        return False
    first = sheet.read_credit(pieces[0])
    if first is None or first.places or first.people:
        return False
    return first.credit.desk is not None or first.credit.agencies == ("AGENCIES",)


def _opens_story(sheet: Sheet, number: int) -> bool:
    """`نزوى - دخل تلاميذ …`, or a sentence right below the dateline: the story, its stop missing."""
    line = sheet.lines[number]
    if word_count(line.folded) < _SENTENCE_WORDS or sheet.words.writes.search(line.folded):
        return False
    if number == 1 and is_desk_and_paper(sheet, 0):
        return True
    above = sheet.credit(number - 1) if number == 1 else None
    named = (above.people, above.places, above.agencies, above.outlets) if above is not None else ()
    if above is not None and not (above.agencies or _PARTED.search(sheet.lines[0].folded)):
        named = ()  # `عمان اليوم`: a rubric, or a paper
    below_dateline = sum(map(bool, named)) > 1  # a place alone may be a rubric
    if below_dateline or not _PARTED.search(line.folded, 0, _NEAR):
        return below_dateline
    lead = lead_credit(line.text, lexicon=sheet.lexicon, own=sheet.own)
    if lead is None:
        return False
    parsed = lead.parsed
    datelines = [found.start for found in chain(parsed.places, parsed.agencies, parsed.outlets)]
    people = [found.start for found in parsed.people]
    return bool(datelines) and min(datelines) < min(people, default=len(line.text))  # `سالم العابد: …` speaks


def place_of(sheet: Sheet, number: int) -> str | None:
    """Return the place that opens the first line of a page right above its text, `نزوى - صدى المرفأ`.

    A list must know the place; what stands behind the dash, no list need know: a few words, none of which the
    text says again, as it would say those of its title.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.

    Returns:
        The place as written; `None` if the line is no such dateline.
    """
    line, below = sheet.lines[number], number + 1
    found = _PLACE.match(line.text)
    if (
        found is None
        or not any(sheet.prose[below : below + 1])
        or next(sheet.free(0, number), None) is not None
    ):
        return None
    words = fold_text(found[1]).split()
    known = vocabulary(sheet.lexicon).find(words, 0, len(words)) if words else None
    if known is None or known.length < len(words) or all(sense.kind != "place" for sense in known.senses):
        return None
    running = (n for n in range(below, len(sheet.lines)) if sheet.prose[n])
    name = content_words(fold_text(found[2]), sheet.words)
    is_name = not _tells_news(sheet, fold_text(found[2]).split())
    return found[1] if is_name and name.isdisjoint(sheet.words_of(*running)) else None


def _tells_news(sheet: Sheet, words: list[str]) -> bool:
    """Tell whether a title's words stand behind a place, `نزوى: افتتاح الحديقة`; papers are called `صوت`."""
    function = vocabulary(sheet.lexicon).names.function
    is_doing = len(words[0]) >= _JOINED_LETTERS and everyday_words().get(words[0]) == "masdar"
    return is_doing or not function.isdisjoint(words)


def _opens_with_place(sheet: Sheet, number: int) -> bool:
    """`نزوى _ صدى المرفأ`: a place and a name that no list knows."""
    return place_of(sheet, number) is not None


def is_lead(sheet: Sheet, number: int) -> bool:
    """`استقبل رئيس البلدية اليوم …`: a sentence that opens with what happened, its stop missing.

    Titles that open so are shorter, or the text below says their words again.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    if goes_on(sheet, number):
        return True
    line, below = sheet.lines[number].folded, number + 1
    if word_count(line) < _LEAD_WORDS or not any(sheet.prose[below : below + 1]):
        return False
    if not opens_with_past(sheet, number) or sheet.keys[number] in sheet.keys[below:]:
        return False
    words, told = map(sheet.words_of, (number, below))
    return len(words & told) < _RETOLD * len(words)


def goes_on(sheet: Sheet, number: int) -> bool:
    """Tell whether a line opens with a verb that a conjunction joins to what was said, `وجرى خلال اللقاء`.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    line = sheet.lines[number].folded
    first = line.partition(" ")[0]
    if first == _AND and word_count(line) > _NAME_WORDS:
        return True  # و قالت المؤسسة
    is_joined = first.startswith("و") and len(first) >= _JOINED_LETTERS and word_count(line) > _NAME_WORDS
    return is_joined and (first == _AND_WAS or first[1:] in vocabulary(sheet.lexicon).verbs)


def _heads_writers_page(sheet: Sheet, number: int) -> bool:
    """`صفحة الكاتب: سامي فريد`: the way to what else the writer has written."""
    return sheet.words.writers_page.match(sheet.lines[number].folded) is not None


def _is_signed(sheet: Sheet, number: int) -> bool:
    """`بقلم : د. سامي حرب`: the writer's line, whether the name can be read or not."""
    return is_signed(sheet.lines[number].folded, sheet.words)


def is_below_heading(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is an item of the list that a heading of other stories opens, `Latest News`."""
    for above in range(number, max(number - _ITEMS, 0), -1):
        if not sheet.lines[above].folded.startswith(_BULLETS):
            return False
        marker = sheet.markers[above - 1]
        if marker is not None and marker.alone and marker.entry.kind == BlockKind.RELATED:
            return True
    return False


NO_TITLES: tuple[Test, ...] = (
    _ends_open,
    _is_bracketed,
    tells_age,
    is_picture,
    is_credited_as_below,
    is_portrait,
    is_site_name,
    _is_issuer,
    _is_signed,
    _heads_writers_page,
    _is_figures,
    _is_controls,
    is_question,
    _ends_in_place,
    is_name_and_paper,
    _opens_with_desk,
    _opens_with_place,
    _opens_story,
    is_lead,
)
"""Every reason, the cheapest first."""


def is_no_title(sheet: Sheet, number: int) -> bool:
    """Tell whether a title-like line is surely no title."""
    return any(test(sheet, number) for test in NO_TITLES)
