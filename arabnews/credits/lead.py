"""Credits that share a paragraph with the story: in front of its first words, and behind its last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, NamedTuple

from arabnews.credits.agency import find_agencies
from arabnews.credits.assemble import Found, ParsedCredit
from arabnews.credits.byline import read_credit
from arabnews.credits.meanings import written_words
from arabnews.credits.own_vocabulary import own_vocabulary
from arabnews.credits.vocabulary import Vocabulary
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.models.credits import Credit
from arabnews.text.fold import fold_text

__all__ = ["PlacedCredit", "lead_credit", "placed", "tail_credit"]

_LONGEST_LEAD = 110
_LONGEST_TAIL = 120
_MOST_TAIL_WORDS = 4
_CLOCK = re.compile(r"\s*\d{1,2}:\d\d(?:\s*[صم](?![ء-ي]))?[\s|–—-]*")
"""The hour that some sites print before the place."""
_FIRST_WORD = re.compile(r"[\s>*#•«\"'“”‘’({\[/|–—-]*([^\W_]+(?:\.[^\W_]+)*)")
_WORD = re.compile(r"[^\W_]+")
_PART = re.compile(
    r"(?P<mark>(?!(?<=\d)[-:/]\d)[-–—ـ:/|)»}\]]+[-–—ـ:/|.،\s]*|\.\s+)(?=[^\s\W_«\"“(])"
    r"|\s(?=(?P<next>[^\W_]+))"
)
_NEXT_WORDS = re.compile(r"\s*[«\"“(]?([^\W_]+)(?: +([^\W_]+))?")
_FEWEST_AHEAD = 40
"""A title behind a place is rarely so long."""
_BRACKETED_TAIL = re.compile(r"(?:\(([^()\n]{2,80})\)|(?<!\w)/([^/\n]{2,40})/)[\s.،…»\"]*\Z")
_LAST_WORDS = re.compile(r"[.!؟»\"”]\s+[-–—(]?\s*([^\s.!؟»\"”][^.!؟»\"”\n]{1,30})\s*\Z")
_NEAR = 40
_SEPARATED = re.compile(r"[-–—ـ/|)»}\]:.]")
_DASHED = re.compile(r"[-–—ـ/|)»}\]]")


@dataclass(frozen=True, slots=True)
class PlacedCredit:
    """A credit inside a paragraph.

    Attributes:
        start: First character of the credit in the paragraph.
        end: One past the last; for a credit in front, where the story begins.
        parsed: What it says; its places are counted in the paragraph.
    """

    start: int
    end: int
    parsed: ParsedCredit


def lead_credit(
    paragraph: str, *, lexicon: Lexicon | None = None, own: frozenset[str] = frozenset()
) -> PlacedCredit | None:
    """Read the dateline, byline or agency in front of a story's first words.

    >>> lead = lead_credit("مسقط 2 مارس آذار (رويترز) - أعلنت وزارة النقل موعد الافتتاح")
    >>> lead.end, lead.parsed.credit.places, lead.parsed.credit.agencies
    (28, ('مسقط',), ('REUTERS',))
    >>> lead_credit("أعلنت وزارة النقل موعد الافتتاح") is None
    True

    Args:
        paragraph: The first paragraph of a story.
        lexicon: Words to read by; the library's own if left out.
        own: Folded names of the site on whose page it stands.

    Returns:
        The credit and where the story begins after it, or `None`.
    """
    clock = _CLOCK.match(paragraph)
    begin = clock.end() if clock else 0
    head = paragraph[begin : begin + _LONGEST_LEAD].split("\n", 1)[0]
    words = lexicon if lexicon is not None else default_lexicon()
    known = own_vocabulary(words, own)
    if not _may_open(head, known):
        return None
    best: PlacedCredit | None = None
    for stop, start, mark in _partings(head, known):
        parsed = read_credit(head[:stop], lexicon=words, own=own)
        if parsed is None or (best is not None and parsed.credit == best.parsed.credit):
            continue  # more of the story says no more
        ahead = _next_words(head, start)
        if ahead[0] and not known.is_agency(ahead[0]) and _stands_alone(parsed, mark, ahead, known):
            best = PlacedCredit(0, start, parsed)
    return placed(best, begin) if best else None


def tail_credit(paragraph: str, *, lexicon: Lexicon | None = None) -> PlacedCredit | None:
    """Read the agency, source or editor behind a story's last words.

    >>> tail = tail_credit("ويستمر المهرجان حتى نهاية الشهر. (أ ف ب)")
    >>> tail.start, tail.parsed.credit.agencies
    (33, ('AFP',))

    Args:
        paragraph: A paragraph near the end of a story.
        lexicon: Words to read by; the library's own if left out.

    Returns:
        The credit and where it stands, or `None`.
    """
    offset = max(0, len(paragraph) - _LONGEST_TAIL)
    end = paragraph[offset:]
    for kind, pattern, needed in _tails(lexicon if lexicon is not None else default_lexicon()):
        found = pattern.search(end) if any(mark in end for mark in needed) else None
        if found is None:
            continue
        group = found.lastindex or 0
        parsed = read_credit(found.group(group), lexicon=lexicon)
        if kind == "bracketed" and (parsed is None or not parsed.agencies):
            parsed = _enclosed_agency(found, group, lexicon) or parsed
        if parsed is None or not _ends_story(parsed, named=kind == "labelled"):
            continue
        if kind == "last" and (parsed.people or len(found.group(group).split()) > _MOST_TAIL_WORDS):
            continue
        start = offset + (found.start() if kind == "bracketed" else found.start(group))
        return PlacedCredit(start, len(paragraph.rstrip()), _moved(parsed, offset + found.start(group)))
    return None


class _Tail(NamedTuple):
    """A pattern of a story's end, with what one of must stand in it: few paragraphs end so."""

    kind: Literal["bracketed", "labelled", "last"]
    pattern: re.Pattern[str]
    needed: tuple[str, ...]


@lru_cache(maxsize=8)
def _tails(lexicon: Lexicon) -> tuple[_Tail, ...]:
    labels = written_words(lexicon, "tail-label")
    label = "|".join(map(re.escape, labels)) or "(?!)"
    opens = r"(?:(?<=[.!؟»\"”])\s+|(?<=\s)[-–—]\s*|\A\s*)"
    labelled = re.compile(rf"{opens}([*(]?(?:{label})(?![ء-ي])[^\n]{{2,80}})\Z")
    return (
        _Tail("bracketed", _BRACKETED_TAIL, ("(", "/")),
        _Tail("labelled", labelled, labels),
        _Tail("last", _LAST_WORDS, tuple('.!؟»"”')),
    )


def placed(credit: PlacedCredit, offset: int) -> PlacedCredit:
    """Return a credit with its places counted from another start.

    Args:
        credit: A credit of a paragraph.
        offset: Where the paragraph begins.
    """
    return PlacedCredit(credit.start + offset, credit.end + offset, _moved(credit.parsed, offset))


def _may_open(head: str, known: Vocabulary) -> bool:
    """Tell cheaply whether a paragraph's first word can open a credit."""
    first = _FIRST_WORD.match(head)
    if first is None:
        return False
    word = fold_text(first.group(1)).replace(".", " ").split()
    if not word:
        return False
    near = _WORD.findall(fold_text(head[:_NEAR]))[1:5]
    wired = any(map(known.is_agency, near))
    if not (known.opens(word[0]) or word[0] in known.names.given):
        wired = wired or not known.brand_ends.isdisjoint(near[:2])  # المرفأ نيوز - نزوى
        return wired and not known.opens_no_credit(word[0])
    return wired or bool(_SEPARATED.search(head))


def _partings(head: str, known: Vocabulary) -> Iterator[tuple[int, int, str]]:
    """Yield where a credit may stop, where the story would begin, and the separator between."""
    for part in _PART.finditer(head):
        mark = part.group("mark")
        if mark is not None:
            yield part.start() + len(mark.rstrip()), part.end(), mark.strip()
        elif known.is_verb(_folded(part["next"])) or known.is_agency(_last_word(head, part.start())):
            yield part.start(), part.end(), ""


def _next_words(text: str, start: int) -> tuple[str, str, int]:
    """Return the story's first word, its first two, and how much of it there is."""
    words = _NEXT_WORDS.match(text, start)
    if words is None:
        return "", "", 0
    first = _folded(words[1])
    return first, f"{first} {_folded(words[2])}" if words[2] else first, len(text) - start


def _last_word(text: str, end: int) -> str:
    words = text[:end].rsplit(None, 1)
    return _folded(words[-1]) if words else ""


# Each word stands before one parting and behind another, and most leads share their words.
_folded = lru_cache(maxsize=4096)(fold_text)


def _stands_alone(parsed: ParsedCredit, mark: str, ahead: tuple[str, str, int], known: Vocabulary) -> bool:
    """Tell whether a prefix is surely a credit: by what it names, the separator, the story's first word."""
    story, pair, length = ahead
    credit = parsed.credit
    verb = known.is_verb(story) or known.is_verb(pair)
    parted, dashed = bool(mark), bool(_DASHED.search(mark))
    place, person, date = bool(credit.places), bool(credit.people), bool(credit.date)
    if credit.agencies:
        beside = place or person or date or bool(credit.outlets)
        return (place and person) or (beside and (parted or verb)) or (dashed and verb)
    if credit.outlets:
        beside = place or person
        return (verb and (beside or parted)) or (dashed and beside)
    if person:
        return (parted and credit.people[0].role is not None) or (verb and place)
    if place and (date or credit.desk):
        return parted or (verb and date)
    if verb or not dashed or length < _FEWEST_AHEAD or story not in known.openers:
        return place and parted and verb
    return place and known.countries.isdisjoint(map(_folded, credit.places))


def _ends_story(parsed: ParsedCredit, *, named: bool) -> bool:
    """Tell whether words at a story's end credit an agency or outlet, or, after a label, a person."""
    credit = parsed.credit
    roles = {person.role for person in credit.people} - {None}
    return bool(credit.agencies or credit.outlets or (roles if named else roles - {"reporter"}))


def _enclosed_agency(found: re.Match[str], group: int, lexicon: Lexicon | None) -> ParsedCredit | None:
    """Read `/قنا/`: in brackets or slashes the name of a place can be an agency's."""
    start, end = found.span(group)
    for agency in find_agencies(found.string[start - 1 : end + 1], lexicon=lexicon):
        if agency.text == found.group(group).strip():
            at = found.string.index(agency.text, start) - start
            item = Found(at, at + len(agency.text), agency.text, "credit.agency", agency.code)
            return ParsedCredit(Credit(agencies=(agency.code,)), agencies=(item,))
    return None


def _moved(parsed: ParsedCredit, offset: int) -> ParsedCredit:
    """Return a credit with its places counted from another start."""

    def move(items: tuple[Found, ...]) -> tuple[Found, ...]:
        return tuple(item.moved(offset) for item in items)

    return replace(
        parsed,
        people=move(parsed.people),
        places=move(parsed.places),
        agencies=move(parsed.agencies),
        outlets=move(parsed.outlets),
        date=parsed.date.moved(offset) if parsed.date else None,
    )
