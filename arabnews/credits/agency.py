"""News agencies: their registry, and where running text and captions name them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain, product
from types import MappingProxyType

from arabnews.credits.meanings import credit_words, key_of, keys_of
from arabnews.credits.trie import any_of
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.lexicon.schema import AgencyEntry
from arabnews.models.credits import AgencyCredit, AgencyRole
from arabnews.models.spans import Span
from arabnews.text.fold import Folded, fold
from arabnews.text.word_places import WordPlaces, first_words, matches_at

__all__ = ["agencies", "find_agencies", "moved"]

_LETTER = "ء-يA-Za-z0-9"
_CLITICS = "[وف]?[بلك]?"
_CONJUNCTIONS, _PREPOSITIONS = ("", "و", "ف"), ("", "ب", "ل", "ك")
_OPENERS = "\"«“(‘'/"
_OPEN, _CLOSE = f"[{_OPENERS}]", "[\"»”)’'/]"
_GENERIC = "AGENCIES"


@lru_cache(maxsize=8)
def agencies(lexicon: Lexicon) -> Mapping[str, AgencyEntry]:
    """Return the agencies of a lexicon by their codes.

    >>> agencies(default_lexicon())["QNA"].name
    'وكالة الأنباء القطرية (قنا)'

    Args:
        lexicon: The words.
    """
    return MappingProxyType({entry.code: entry for entry in lexicon.of(AgencyEntry)})


def find_agencies(
    text: str | Folded,
    *,
    role: AgencyRole = "cited",
    lexicon: Lexicon | None = None,
    places: WordPlaces | None = None,
) -> tuple[AgencyCredit, ...]:
    """Find the agencies that running text names.

    A name that is also an everyday word counts only in quotation marks or brackets, or after `وكالة`.

    >>> [(a.code, a.text) for a in find_agencies("ونقلت وكالة «معا» عن شهود، كما قال مدير الميناء لرويترز")]
    [('MAAN', 'معا'), ('REUTERS', 'رويترز')]

    Args:
        text: Running text or a caption, or its search form where it is known already.
        role: What the agencies are there for.
        lexicon: Words to read by; the library's own if left out.
        places: The words of the search form, where they are known already.

    Returns:
        The agencies in the order of the text.
    """
    words = lexicon if lexicon is not None else default_lexicon()
    finder = _finder(words)
    folded = text if isinstance(text, Folded) else fold(text)
    line = f"\n{folded.text}"
    places = places or WordPlaces(folded.text)
    starts = _starts(line, places.of(finder.openings))
    return tuple([_credit(folded, match, finder, role) for match in matches_at(finder.pattern, line, starts)])


def _starts(line: str, places: Iterable[int]) -> Iterator[int]:
    """Yield where a name may begin: one character in front of its word, or a bracket and a blank."""
    for place in places:  # as the line has one character more, it is the one in front
        if line[place] == " " and line[place - 1] in _OPENERS:
            yield place - 1
        yield place


class _Finder:
    """The pattern of all names, in a text behind a line break, the words that open it, the agency of each."""

    __slots__ = ("by_name", "openings", "pattern")

    def __init__(self, lexicon: Lexicon) -> None:
        self.by_name: dict[str, AgencyEntry] = {}
        sure: set[str] = set()
        guarded: set[str] = set()
        for entry in lexicon.of(AgencyEntry):
            if entry.code == _GENERIC:
                continue
            for form in chain(entry.forms, entry.short_forms):
                self.by_name.setdefault(key_of(form), entry)
            sure.update(key for key in keys_of(entry) if not key.isascii())
            guarded.update(
                key_of(form) for form in chain(entry.short_forms, filter(str.isascii, entry.forms))
            )
        guarded -= sure
        any_sure, any_guarded = any_of(sure), any_of(guarded)
        attached = [key.removeprefix("ال") for key in guarded if key.startswith("ال") and key[-2:] != "يه"]
        heads = frozenset(credit_words(lexicon, "agency-head"))
        head = f"(?=[{_initials(heads)}]){any_of(heads)}"  # few words begin as heads do
        begins = re.escape(_initials(chain(sure, guarded, heads, "وفبلك")))
        self.openings = first_words(
            chain(
                map("".join, product(_CONJUNCTIONS, _PREPOSITIONS, chain(sure, guarded, heads))),
                map("".join, product(_CONJUNCTIONS, ["لل"], attached)),
            )
        )
        self.pattern = re.compile(
            rf"[^{_LETTER}](?:(?=[{begins}])(?:{_CLITICS}(?:{head} {_OPEN}? ?(?P<headed>{any_guarded})"
            rf"|(?P<sure>{any_sure}))"
            rf"|[وف]?لل(?P<attached>{any_of(attached)}))(?![{_LETTER}])"
            rf"|(?<={_OPEN}) ?(?P<enclosed>{any_guarded}) ?(?={_CLOSE}))"
        )


def _initials(words: Iterable[str]) -> str:
    return "".join(sorted({word[0] for word in words}))


def moved(agency: AgencyCredit, offset: int) -> AgencyCredit:
    """Return an agency that stands further on, as one found in a part of a text does in the whole.

    >>> (agency,) = find_agencies("كما قال المدير لرويترز")
    >>> moved(agency, 100).span
    Span(start=116, end=122)

    Args:
        agency: The agency.
        offset: Characters before the part.
    """
    if agency.span is None:
        return agency
    span = Span(start=agency.span.start + offset, end=agency.span.end + offset)
    return agency.model_copy(update={"span": span})


@lru_cache(maxsize=8)
def _finder(lexicon: Lexicon) -> _Finder:
    return _Finder(lexicon)


def _credit(folded: Folded, match: re.Match[str], finder: _Finder, role: AgencyRole) -> AgencyCredit:
    group = match.lastgroup or "sure"
    key = key_of(match.group(group))
    entry = finder.by_name["ال" + key if group == "attached" else key]
    start, end = folded.to_source(match.start(group) - 1, match.end(group) - 1)
    text = folded.source[start:end]
    return AgencyCredit(
        name=entry.name, code=entry.code, role=role, span=Span(start=start, end=end), text=text
    )
