"""Who a copyright line names: `جميع الحقوق محفوظة لـ الحياة واشنطن © 2024`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from arabnews.lexicon.load import Lexicon, default_lexicon
from arabnews.lexicon.outlet_tables import PublisherWordEntry
from arabnews.lexicon.schema import MarkerEntry
from arabnews.text.fold import Folded, fold
from arabnews.text.signs import first_place, without_longer

__all__ = ["RightsHolder", "claims_rights", "find_rights_holder", "first_claim"]

_LONGEST_LINE = 160
_MOST_WORDS = 5
_YEAR = r"\b(?:19|20)[0-9]{2}\b"
_PUNCTUATION = r"[|.،,:;؛()\[\]/«»\"“”*-]|[–—]"
_LETTERS = re.compile("[ء-ي]{3}")


@dataclass(frozen=True, slots=True)
class RightsHolder:
    """The name in a copyright line.

    Attributes:
        name: The name without the preposition that is glued to it.
        start: First code point of the name in the line.
        end: One past its last code point.
    """

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Words:
    """What copyright lines are made of, ready to match."""

    claims: tuple[str, ...]
    breaks: re.Pattern[str]
    kinds: frozenset[str]
    nobody: frozenset[str]
    stop: re.Pattern[str]


def find_rights_holder(line: str, lexicon: Lexicon | None = None) -> RightsHolder | None:
    """Return who holds the rights according to a copyright line.

    >>> find_rights_holder("جميع الحقوق محفوظة لصحيفة المرفأ الجديد © 2024").name
    'صحيفة المرفأ الجديد'
    >>> find_rights_holder("جميع الحقوق محفوظة للناشر")

    Args:
        line: One line of a page.
        lexicon: Words to use; the library's own if left out.

    Returns:
        The name and its place, or `None` where the line is no copyright line or names nobody.
    """
    lexicon = lexicon or default_lexicon()
    folded = fold(line)
    if not claims_rights(folded.text, lexicon):
        return None
    return next((holder for holder in _holders(folded, _words(lexicon)) if holder is not None), None)


def claims_rights(folded: str, lexicon: Lexicon | None = None) -> bool:
    """Tell whether a line is short and has the words or the sign of a copyright line.

    >>> claims_rights("© 2024"), claims_rights("افتتحت المكتبه صباح اليوم")
    (True, False)

    Args:
        folded: The line's search form.
        lexicon: Words to use; the library's own if left out.

    Returns:
        Whether `find_rights_holder` should look at it.
    """
    if len(folded) > _LONGEST_LINE:
        return False
    return any(map(folded.lower().__contains__, _words(lexicon or default_lexicon()).claims))


def first_claim(lowered: str, lexicon: Lexicon) -> int | None:
    """Return where the words or the sign of a copyright line first stand in a text, or `None`.

    Args:
        lowered: A page's search form in lower case.
        lexicon: Words to use.
    """
    return first_place(lowered, _words(lexicon).claims)


def _holders(folded: Folded, words: _Words) -> Iterator[RightsHolder | None]:
    """Yield what each stretch between claims, years and punctuation names."""
    at, linked = 0, False
    for found in words.breaks.finditer(folded.text):
        if folded.text[at : found.start()].strip():
            yield _holder(folded, at, found.start(), words, linked=linked)
            linked = False
        linked = linked or found.lastgroup != "punctuation"
        at = found.end()
    yield _holder(folded, at, len(folded.text), words, linked=linked)


def _holder(folded: Folded, start: int, end: int, words: _Words, *, linked: bool) -> RightsHolder | None:
    start, end = _trim(folded.text, start, end, words, linked=linked)
    glued = _glued_preposition(folded.text[start:end], words.kinds) if linked else 0
    name = folded.text[start + glued : end].split()
    if not 0 < len(name) <= _MOST_WORDS or not _is_name(name, words, linked=linked):
        return None
    first, last = folded.to_source(start, end)
    spelt = " ".join(folded.source[folded.to_source(start + glued, end)[0] : last].split())
    # `للمرفأ` is ل + المرفأ: the article lost its alef to the preposition.
    return RightsHolder(f"ا{spelt}" if glued and spelt.startswith("ل") else spelt, first, last)


def _trim(text: str, start: int, end: int, words: _Words, *, linked: bool) -> tuple[int, int]:
    """Leave out blanks, a preposition that stands apart (`لـ`), and what follows the name."""
    stop = words.stop.search(text, start, end)
    stretch = text[start : stop.start() if stop else end]
    start += len(stretch) - len(stretch.lstrip())
    end = start + len(stretch.strip())
    return start + 2 if linked and text.startswith("ل ", start, end) else start, end


def _glued_preposition(stretch: str, kinds: frozenset[str]) -> int:
    """Return how many letters of `لل…`, `لـال…` or `لصحيفة` are the preposition; `لبنان` keeps its own."""
    first = stretch.partition(" ")[0]
    return 1 if first.startswith(("لل", "لال")) or (first.startswith("ل") and first[1:] in kinds) else 0


def _is_name(name: list[str], words: _Words, *, linked: bool) -> bool:
    """Refuse the anonymous: `الناشر`, `لاصحابها`, `شركة …`, a lone `صحيفة`, and the words of a sentence."""
    is_kind = name[0] in words.kinds
    if not (linked or is_kind) or (is_kind and len(name) == 1):
        return False
    first = {name[0].removeprefix("ل"), f"ا{name[0]}"}
    return words.nobody.isdisjoint((*name, *first)) and _LETTERS.search(" ".join(name)) is not None


@lru_cache(maxsize=8)
def _words(lexicon: Lexicon) -> _Words:
    copyright_ = (entry for entry in lexicon.of(MarkerEntry) if entry.id == "copyright")
    claims = sorted((form.lower() for entry in copyright_ for form in entry.folded), key=len, reverse=True)
    claims += ["©", "(c)"]
    by_role: dict[str, list[str]] = {"kind": [], "nobody": [], "stop": []}
    for entry in lexicon.of(PublisherWordEntry):
        by_role[entry.role].extend(entry.folded)
    claim = "|".join(map(re.escape, claims))
    stop = "|".join(map(re.escape, by_role["stop"]))
    return _Words(
        claims=without_longer(claims),
        breaks=re.compile(
            rf"(?P<claim>{claim})|(?P<year>{_YEAR})|(?P<punctuation>{_PUNCTUATION})", re.IGNORECASE
        ),
        kinds=frozenset(by_role["kind"]),
        nobody=frozenset(by_role["nobody"]),
        stop=re.compile(rf"(?<![ء-ي])(?:{stop})(?![ء-ي])", re.IGNORECASE),
    )
