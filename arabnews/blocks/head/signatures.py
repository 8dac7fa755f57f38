"""Lines that credit a story by names that no list knows, or half of which it knows."""

from __future__ import annotations

import re

from arabnews.blocks.lines.shapes import word_count
from arabnews.blocks.lines.sheet import Sheet
from arabnews.credits.byline import ParsedCredit
from arabnews.credits.vocabulary import vocabulary
from arabnews.names.book import name_book
from arabnews.names.person import Grade
from arabnews.text.fold import fold_text

__all__ = [
    "is_brand",
    "is_desk_and_paper",
    "is_name_and_paper",
    "is_outlet_and_column",
    "is_told_of",
    "is_unknown_credit",
]

_ARABIC = re.compile("[ء-ي]{2,}")
_NAME_WORDS = 4
_BRAND_WORDS = 2
_PIECE_WORDS = (1, 2, 3)
_WORD = re.compile(r"[^\W_]+")
_THE, _OF = "ال", "ي"
_SURNAME = 4
"""Letters from which on the last part of a name says who is meant."""
_COLUMN = re.compile(r"([^()\d]{3,40}?) ?[-–—_/|] ?\([^()\d]{2,40}\)$")
_STROKES = re.compile(r" *[-–—_/|] *")


def is_brand(sheet: Sheet, number: int) -> bool:
    """Tell whether a word or two close as the names of outlets do, `المرفأ اليوم`, also with no blank.

    In Latin letters too, `Marfa TV`.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    if sheet.words.latin_brand.fullmatch(sheet.lines[number].folded):
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
    if line.startswith(sheet.words.outlet_heads) and _is_called(sheet, number):
        return True
    if line.startswith(sheet.words.channel_heads) and word_count(line) == _BRAND_WORDS:
        return not any(line in other.folded for other in sheet.lines[number + 1 :])
    if (number == 0 or any(sheet.prose[number + 1 : number + 2])) and is_desk_and_paper(sheet, number):
        return True
    if line.endswith(")"):
        return is_outlet_and_column(sheet, number)
    return is_brand(sheet, number) or _is_half_known(sheet, number) or is_name_and_paper(sheet, number)


def _is_called(sheet: Sheet, number: int) -> bool:
    """`وكالة المرفأ الرقمية`, `صحيفة مرفأ` right above the text; `صحيفة ورقية` says what a picture shows."""
    line = sheet.lines[number].folded
    if word_count(line) != _BRAND_WORDS:
        return _BRAND_WORDS < word_count(line) <= _NAME_WORDS
    is_kind = line.endswith(("ي", "يه", "ات"))
    return not is_kind and any(sheet.prose[number + 1 : number + 2]) and number - 1 == sheet.headline


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
    if fold_text(pieces[0]) in sheet.words.desks_or_papers:
        return True
    first = sheet.read_credit(pieces[0])
    return first is not None and first.credit.desk is not None and not (first.places or first.people)


def is_outlet_and_column(sheet: Sheet, number: int) -> bool:
    """Tell whether a line is an outlet's name and, in brackets, what it calls the piece.

    So does `بلدي نيوز – (التقرير اليومي)`.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    line = sheet.lines[number]
    found = _COLUMN.match(line.text)
    parsed = sheet.read_credit(found[1]) if found is not None else None
    return parsed is not None and bool(parsed.outlets or parsed.agencies)


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


def is_told_of(sheet: Sheet, number: int) -> bool:
    """Tell whether a bare name between headline and text is that of someone of whom the story tells.

    Writers stand neither in the title nor in the sentences of what they wrote: the name is a picture's, or
    heads a part of the text. In front of a text and behind `الكاتب` it may be the writer's all the same.

    Args:
        sheet: The page on the labelling desk.
        number: Number of the line.
    """
    parsed = sheet.credit(number)
    name = _bare_name(parsed, sheet.lines[number].folded) if parsed is not None else ""
    if sheet.headline is None or not name or name in sheet.authors:
        return False
    return _is_in_headline(sheet, name) or any(
        _tells_of(sheet, other, name) for other in range(number + 1, len(sheet.lines)) if sheet.prose[other]
    )


def _bare_name(parsed: ParsedCredit, line: str) -> str:
    """Return the name that is all of a line, perhaps behind a title: `سالم العابد`, `الفنانة هند المرزوق`."""
    credit = parsed.credit
    if credit.places or credit.agencies or credit.outlets or credit.desk or len(credit.people) != 1:
        return ""
    person = credit.people[0]
    name = fold_text(person.name)
    titled = f"{fold_text(person.title)} {name}" if person.title else name
    return name if " " in name and line in {name, titled} else ""


def _is_in_headline(sheet: Sheet, name: str) -> bool:
    """Tell whether the title names someone by the surname, and does not say that they write.

    A last name that is a given name or a country's too says little: `أحمد علي` may well write of
    `علي الحداد`, and `سامي المصري` of `المنتخب المصري`.
    """
    title = sheet.lines[sheet.headline or 0].folded
    if sheet.words.writes_title.search(title) or _signs_title(title, name):
        return False
    if f" {name} " in f" {title} ":
        return True
    surname = name.rpartition(" ")[2]
    known = vocabulary(sheet.lexicon)
    if len(surname) < _SURNAME or surname in known.names.given or _is_of_country(surname, known.countries):
        return False
    named = {surname, f"و{surname}", f"ل{surname}", f"ب{surname}"}
    return not named.isdisjoint(_WORD.findall(title))


def _signs_title(title: str, name: str) -> bool:
    """`سالم العابد: حكاية شارع قديم`, `حكاية شارع قديم .. سالم العابد`: who writes, before or behind it."""
    before, found, behind = title.partition(name)
    if not found:
        return False
    return (behind.lstrip().startswith(":") and len(before.split()) < _BRAND_WORDS) or (
        not behind.strip() and bool(before.strip()) and not before.rstrip()[-1:].isalnum()
    )


def _is_of_country(surname: str, countries: frozenset[str]) -> bool:
    """Tell whether a name is what a country's people and teams are called."""
    if not surname.endswith(_OF):
        return False
    stem = surname.removeprefix(_THE).removesuffix(_OF)
    return any(country.removeprefix(_THE).startswith(stem) for country in countries)


def _tells_of(sheet: Sheet, number: int, name: str) -> bool:
    """Tell whether a sentence names someone, not as its own writer at its beginning."""
    line = sheet.lines[number].folded
    at = line.find(f" {name}")
    while at > 0:
        end = at + 1 + len(name)
        if not line[end : end + 1].isalpha() and not line.endswith(sheet.words.labels, 0, at + 1):
            return True
        at = line.find(f" {name}", end)
    return False
