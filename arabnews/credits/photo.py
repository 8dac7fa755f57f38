"""Who took a picture: photographers and agencies named in captions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from arabnews.credits.agency import agencies, find_agencies, moved
from arabnews.credits.assemble import Found
from arabnews.credits.byline import read_credit
from arabnews.credits.meanings import key_of
from arabnews.credits.vocabulary import Vocabulary, vocabulary
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.lexicon.credit_tables import BylineLabelEntry
from arabnews.models.credits import AgencyCredit
from arabnews.models.spans import Span
from arabnews.names.person import NEVER
from arabnews.text.fold import fold_text

__all__ = ["PhotoCredit", "photo_credits"]

_TAIL_WORD = r"[^\s.|–—()]++"
_CREDIT_TAIL = re.compile(
    rf"\(([^()\n]{{2,80}})\)[\s.،\"”»]*\Z|(?:\A|[.|–—-]\s*)({_TAIL_WORD}(?:\s{_TAIL_WORD}){{0,7}}\s?)\Z"
)
_LONGEST_TAIL = 240
_SEPARATOR = re.compile(r"[/،,:|–—-]|(?<!\S)(?:via|عبر)(?!\S)")
# `EPA-EFE` is one agency: a part is read whole before a hyphen divides it
_MARK = re.compile(r"[/،,:|–—]|(?<!\S)(?:via|عبر)(?!\S)")
_WORD = re.compile(r"[^\W_]+")
_AROUND = " \t\u00a0©®"


@dataclass(frozen=True, slots=True)
class PhotoCredit:
    """Whom a caption names for its picture.

    Attributes:
        people: Photographers, with their place in the caption.
        agencies: Agencies, with role `photo`.
    """

    people: tuple[Found, ...] = ()
    agencies: tuple[AgencyCredit, ...] = ()


def photo_credits(caption: str, *, lexicon: Lexicon | None = None) -> PhotoCredit:
    """Find whom a caption names for its picture, in brackets or behind a dash at its end.

    >>> credit = photo_credits("سوق السمك في صحار (سالم العابد/فرانس برس)")
    >>> [person.text for person in credit.people], [agency.code for agency in credit.agencies]
    (['سالم العابد'], ['AFP'])

    Args:
        caption: A caption, or a line that holds only a picture's credit.
        lexicon: Words to read by; the library's own if left out.

    Returns:
        Photographers and agencies; both empty if it names none.
    """
    words = lexicon if lexicon is not None else default_lexicon()
    tail = _CREDIT_TAIL.search(caption, max(0, len(caption) - _LONGEST_TAIL))
    stretch = tail.span(tail.lastindex or 0) if tail is not None else None
    if stretch is not None:
        named = _agencies(caption, stretch, words)
        if named:
            return PhotoCredit(_partners(caption, stretch, vocabulary(words)), named)
    stretch = _labelled(caption, words) or stretch
    labelled = read_credit(caption[slice(*stretch)], lexicon=words) if stretch is not None else None
    if stretch is None or labelled is None:
        return PhotoCredit()
    pairs = zip(labelled.credit.people, labelled.people, strict=True)
    return PhotoCredit(
        tuple(item.moved(stretch[0]) for person, item in pairs if person.role == "photographer")
    )


def _labelled(caption: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """`…، تصوير: سالم العابد`: find the last words that announce who took the picture, to the end."""
    found = [*_labels(lexicon).finditer(caption, max(0, len(caption) - _LONGEST_TAIL))]
    return found[-1].span(1) if found else None


@lru_cache(maxsize=8)
def _labels(lexicon: Lexicon) -> re.Pattern[str]:
    """Compile the labels of photographers, each with what follows it on its line or in its brackets."""
    entries = (e for e in lexicon.of(BylineLabelEntry) if e.role == "photographer" and not e.plain)
    forms = "|".join(
        sorted(map(re.escape, chain.from_iterable(e.forms for e in entries)), key=len, reverse=True)
    )
    return re.compile(rf"(?:\A|[.،,|–—(\n-]\s*|\s(?=بعدسة))((?:{forms})\b[^()\n]*[^()\n\s.،\"”»])")


def _agencies(caption: str, stretch: tuple[int, int], lexicon: Lexicon) -> tuple[AgencyCredit, ...]:
    """Return the agencies of a picture's credit; there a name that is also a word is the agency's."""
    sure = find_agencies(caption[slice(*stretch)], role="photo", lexicon=lexicon)
    found = {agency.code: moved(agency, stretch[0]) for agency in sure}
    for start, text in _parts(caption, stretch, _MARK):
        code = _agency_of(text, lexicon)
        inner = (start, start + len(text))
        named = _parts(caption, inner, _SEPARATOR) if code is None else [(start, text)]
        for at, name in named:
            code = _agency_of(name, lexicon)
            if code is not None:
                found.setdefault(code, _credit(code, at, name, lexicon))
    return tuple(sorted(found.values(), key=lambda agency: agency.span.start if agency.span else 0))


def _agency_of(name: str, lexicon: Lexicon) -> str | None:
    """Return the code of the agency that is named by these words and no others."""
    words = key_of(name).split()
    hit = vocabulary(lexicon).find(words, 0, len(words)) if words else None
    sense = hit.sense("agency") if hit is not None and hit.length == len(words) else None
    return sense.code if sense is not None and sense.code in agencies(lexicon) else None


def _credit(code: str, start: int, text: str, lexicon: Lexicon) -> AgencyCredit:
    span = Span(start=start, end=start + len(text))
    return AgencyCredit(name=agencies(lexicon)[code].name, code=code, role="photo", span=span, text=text)


def _parts(caption: str, stretch: tuple[int, int], separator: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """Yield where each part between separators begins, blanks left out, and its text."""
    start, end = stretch
    stops = [(mark.start(), mark.end()) for mark in separator.finditer(caption, start, end)]
    for stop, following in chain(stops, [(end, end)]):
        text = caption[start:stop].strip(_AROUND)
        if text:
            yield caption.index(text, start), text
        start = following


def _partners(caption: str, stretch: tuple[int, int], known: Vocabulary) -> tuple[Found, ...]:
    """Return the names beside an agency: in `(NAME/AGENCY)` whatever can be a name took the picture."""
    people: list[Found] = []
    for at, text in _parts(caption, stretch, _SEPARATOR):
        words = _WORD.findall(fold_text(text))
        spelt = _WORD.findall(text) if text.isascii() else words  # capitals tell a name
        if len(words) < 2 or known.names.grade(spelt) is NEVER:
            continue
        hit = known.find(words, 0, len(words))
        if hit is None or hit.senses[0].kind not in ("agency", "place", "outlet", "photo"):
            people.append(Found(at, at + len(text), text, "credit.photographer"))
    return tuple(people)
