"""Lines that credit a story by names that no list knows, or half of which it knows."""

from __future__ import annotations

import re

from arabnews.blocks.shapes import word_count
from arabnews.blocks.sheet import Sheet
from arabnews.credits.vocabulary import vocabulary
from arabnews.names.person import Grade, name_book
from arabnews.text.fold import fold_text

__all__ = ["is_brand", "is_desk_and_paper", "is_name_and_paper", "is_unknown_credit"]

_ARABIC = re.compile("[ء-ي]{2,}")
_LATIN = re.compile(r"(?:[a-z\d]+ ){1,2}(?:tv|news|press|online|media|agency|post|times)", re.IGNORECASE)
"""`Marfa TV`: an outlet in Latin letters."""
_NAME_WORDS = 4
_BRAND_WORDS = 2
_PIECE_WORDS = (1, 2, 3)
_AGENCY = ("وكاله ", "شبكه ", "موقع ", "صحيفه ", "جريده ")
_CHANNEL = ("قناه ال", "شبكه ال", "جريده ال", "صحيفه ال")
"""`قناة المرفأ`: a channel, or a canal, of which the story tells."""
_HOW = frozenset({"رصد"})
"""Of the words that say how a story came, the one that is also the name of a paper."""
_STROKES = re.compile(r" *[-–—_/|] *")


def is_brand(sheet: Sheet, number: int) -> bool:
    """Tell whether a word or two close as the names of outlets do, `المرفأ اليوم`, also with no blank.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    if _LATIN.fullmatch(sheet.lines[number].folded):
        return True
    words = sheet.lines[number].folded.split()
    if not 1 <= len(words) <= _BRAND_WORDS or not all(map(str.isalnum, words)):
        return False
    known = vocabulary(sheet.lexicon)
    if len(words) == _BRAND_WORDS and (words[1] in known.brand_tails or words[1] in known.brand_ends):
        return not words[1].isdigit()
    ends = (end for end in known.brand_ends if len(end) > _BRAND_WORDS and _ARABIC.fullmatch(end))
    return len(words) == 1 and any(words[0].endswith(end) and words[0] != end for end in ends)


def is_unknown_credit(sheet: Sheet, number: int) -> bool:
    """Tell whether a line credits a story by names of which a list knows half or nothing.

    `وكالة المرفأ الرقمية` is an agency, `سماح المرسى/ صوت المرفأ` a writer and a paper; a given name and a
    word more above the text are a writer.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    line = sheet.lines[number].folded
    if line.startswith(_AGENCY) and _BRAND_WORDS < word_count(line) <= _NAME_WORDS:
        return True
    if line.startswith(_CHANNEL) and word_count(line) == _BRAND_WORDS:
        return not any(line in other.folded for other in sheet.lines[number + 1 :])
    if (number == 0 or any(sheet.prose[number + 1 : number + 2])) and is_desk_and_paper(sheet, number):
        return True
    return is_brand(sheet, number) or _is_half_known(sheet, number) or is_name_and_paper(sheet, number)


def is_desk_and_paper(sheet: Sheet, number: int) -> bool:
    """Tell whether a line says how the story came and who has it, `متابعات _ نبض المرفأ _`.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    line = sheet.lines[number]
    pieces = [piece for piece in _STROKES.split(line.text) if piece]
    if len(pieces) != _BRAND_WORDS or len(pieces[1].split()) not in _PIECE_WORDS:
        return False
    if any(map(str.isdigit, line.text)):
        return False
    if fold_text(pieces[0]) in _HOW:
        return True
    first = sheet.read_credit(pieces[0])
    return first is not None and first.credit.desk is not None and not (first.places or first.people)


def _is_half_known(sheet: Sheet, number: int) -> bool:
    """`مصطفى المرساوي` right above the text: a common given name and a word that no list knows."""
    words, below = sheet.lines[number].folded.split(), number + 1
    if len(words) != _BRAND_WORDS or not any(sheet.prose[below : below + 1]):
        return False
    names = name_book(sheet.lexicon)
    is_given = words[0] in names.common and words[0] not in names.nouns
    return is_given and words[1].isalpha() and names.grade(words) >= Grade.LIKELY


def is_name_and_paper(sheet: Sheet, number: int) -> bool:
    """Tell whether two short pieces with a stroke open a page above its text, `سماح المرسى/ صوت المرفأ`.

    A title may stand before the stroke if the writer does behind it, `حكاية شارع/بقلم سامي فريد`.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    line, below = sheet.lines[number].folded, number + 1
    pieces = line.split("/")
    if len(pieces) != _BRAND_WORDS or any(len(piece.split()) not in _PIECE_WORDS for piece in pieces):
        return False
    if number != next(sheet.free(), None) or not any(sheet.prose[below : below + 1]):
        return False
    signed = sheet.read_credit(pieces[1])
    return not any(map(str.isdigit, line)) and (signed is None or not signed.people)
