"""Find which marker words a line is made of, in one dictionary look-up a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from arabnews.blocks.lines.line_keys import line_key
from arabnews.lexicon import Lexicon
from arabnews.lexicon.block_tables import CallEntry, MarkerEntry
from arabnews.text.fold import fold_text, lower
from arabnews.text.signs import first_place, without_longer

__all__ = ["SENTENCES", "Marker", "MarkerTable", "marker_table"]

_WORD = re.compile(r"[^\W_]+")
_SEPARATOR = re.compile(
    r"\s*(?:[:|؛،…>»›/\\()\[\]«]|[-–—ـ_]+(?=\s|$)|\.\.+|[-–—]{2,})[\s:|،.…>»›/\\()\[\]–—_-]*"
)
_DIGIT_NEXT = re.compile(r"\s*\d")
_PREPOSITIONS = ("علي", "عبر", "في")
"""A call that ends in one of these has lost the platform's icon."""
_TITLE_WORDS = 3
_MENU_WORDS = 4
"""Words of one name in a menu."""
_TO_PAPER = re.compile(r" لـ? ?[\"«“”][^\"»“”:]+[\"»“”] ?:")
"""`رئيس التحرير لـ«المرفأ»: …`: who spoke, and to which paper."""
_BETWEEN = 3
"""Characters that may stand between two words of a marker."""
_SHORT_REST = 60
"""Characters that may follow a marker of several words without a separator between them."""


@dataclass(frozen=True, slots=True)
class Marker:
    """Marker words at their place in a line.

    Attributes:
        entry: The lexicon's entry.
        end: Where the words end in the folded line.
        rest: Where what follows begins in the folded line, separators skipped.
        alone: Whether nothing but punctuation and counters follows.
    """

    entry: MarkerEntry
    end: int
    rest: int
    alone: bool


@dataclass(frozen=True, slots=True)
class _Opening:
    words: tuple[str, ...]
    entry: MarkerEntry


SENTENCES = "comment-form"
"""The entry whose forms open whole sentences of the site."""


class MarkerTable:
    """The marker entries of a lexicon, compiled."""

    __slots__ = (
        "_calls",
        "_controls",
        "_endings",
        "_ends",
        "_glued",
        "_glued_entry",
        "_lines",
        "_menus",
        "_openings",
        "_platforms",
        "_within",
        "_within_entries",
        "_within_signs",
    )

    def __init__(self, entries: Sequence[MarkerEntry], calls: Sequence[CallEntry] = ()) -> None:
        """Compile the entries."""
        self._lines: dict[str, MarkerEntry] = {}
        self._openings: dict[str, list[_Opening]] = {}
        self._endings: list[tuple[str, MarkerEntry]] = []
        self._calls = frozenset(form for call in calls if call.part == "verb" for form in call.folded)
        self._controls: frozenset[str] = frozenset()
        self._platforms = frozenset(form for call in calls if call.part == "platform" for form in call.folded)
        within: dict[str, MarkerEntry] = {}
        for entry in entries:
            for form in entry.forms:
                self._add(entry, fold_text(form.lower()), within)
        controls = (key for key, entry in self._lines.items() if entry.id == "share-controls")
        self._controls = self._platforms.union(*(key.split() for key in controls))
        self._menus = frozenset(key.partition(" ")[0] for key in self._lines if self._is_menu(key))
        for openings in self._openings.values():
            openings.sort(key=lambda opening: -len(opening.words))
        self._ends = tuple(form for form, _ in self._endings)
        self._within_entries = within
        self._glued, self._glued_entry = _glued_pattern(entries)
        forms = sorted(within, key=len, reverse=True)
        self._within_signs = without_longer(forms)
        self._within = re.compile("|".join(map(re.escape, forms))) if forms else re.compile(r"(?!)")

    def _add(self, entry: MarkerEntry, form: str, within: dict[str, MarkerEntry]) -> None:
        if entry.match == "within":
            within[form] = entry
        elif entry.match == "end":
            self._endings.append((form, entry))
        else:
            self._lines.setdefault(line_key(form), entry)
            words = tuple(_WORD.findall(form))
            if entry.match == "start" and words:
                self._openings.setdefault(words[0], []).append(_Opening(words, entry))

    def find(self, folded: str, key: str | None = None) -> Marker | None:
        """Return the marker of one folded line, or `None`.

        >>> from arabnews.lexicon import default_lexicon
        >>> table = marker_table(default_lexicon())
        >>> table.find("اقرا ايضا: افتتاح المكتبه").entry.id
        'related-read-also'
        >>> table.find("اقرا ايضا ما كتبه الاديب عن مدينته في كتابه الاول.") is None
        True
        """
        return self.find_lower(lower(folded), key)

    def find_lower(self, line: str, key: str | None = None) -> Marker | None:
        """Return the marker of one folded line in lower case, or `None`."""
        entry = self._lines.get(key or line_key(line)) if len(line) <= _SHORT_REST else None
        if entry is not None:
            return Marker(entry, len(line), len(line), alone=True)
        return self._opening(line) or self._ending(line) or self._glued_name(line)

    def find_within(self, text: str) -> Iterable[tuple[int, MarkerEntry]]:
        """Yield the place and entry of every marker that may stand anywhere in a line.

        Args:
            text: A page in its search form and in lower case.
        """
        first = first_place(text, self._within_signs)
        for found in self._within.finditer(text, first) if first is not None else ():
            yield found.start(), self._within_entries[found.group()]

    def is_control_row(self, folded: str) -> bool:
        """Tell whether every word of a line is a sharing control or a platform.

        >>> from arabnews.lexicon import default_lexicon
        >>> marker_table(default_lexicon()).is_control_row("Share طباعه فيسبوك تويتر")
        True
        """
        if _first_word(folded) not in self._controls:
            return False
        words = _WORD.findall(lower(folded))
        return len(words) > 1 and self._controls.issuperset(words)

    def is_menu_row(self, folded: str) -> bool:
        """Tell whether a line strings together two and more names of menus.

        >>> from arabnews.lexicon import default_lexicon
        >>> marker_table(default_lexicon()).is_menu_row("تسجيل الدخول من نحن اتصل بنا")
        True
        """
        if _first_word(folded) not in self._menus:
            return False
        words = _WORD.findall(lower(folded))
        at = count = 0
        while at < len(words):
            sizes = range(min(_MENU_WORDS, len(words) - at), 0, -1)
            size = next((size for size in sizes if self._is_menu(" ".join(words[at : at + size]))), 0)
            if not size:
                return False
            at, count = at + size, count + 1
        return count > 1

    def _is_menu(self, key: str) -> bool:
        entry = self._lines.get(key)
        return entry is not None and entry.kind == "nav"

    def is_call(self, folded: str) -> bool:
        """Tell whether a line opens with an imperative of following or sharing and names a platform.

        >>> from arabnews.lexicon import default_lexicon
        >>> marker_table(default_lexicon()).is_call("تابعوا صحيفه المرفا علي فيسبوك")
        True
        """
        if _first_word(folded) not in self._calls:
            return False
        words = _WORD.findall(lower(folded))
        return words[-1] in _PREPOSITIONS or not self._platforms.isdisjoint(words[1:])

    def names_call(self, folded: str) -> bool:
        """Tell whether a line names a platform and, anywhere, an imperative of following or sharing."""
        words = _WORD.findall(lower(folded))
        return not self._calls.isdisjoint(words) and not self._platforms.isdisjoint(words)

    def ends_on_platform(self, folded: str) -> bool:
        """Tell whether a line closes with a platform and its preposition, `المرفا علي تويتر`."""
        words = _WORD.findall(lower(folded))
        return len(words) > 2 and words[-2] in _PREPOSITIONS[:2] and words[-1] in self._platforms

    def _opening(self, line: str) -> Marker | None:
        word = line.partition(" ")[0]
        at = len(word)
        if not word.isalpha():
            first = _WORD.search(line)
            while first and first.group().isdigit() and first.end() < 8:
                first = _WORD.search(line, first.end())
            if first is None:
                return None
            word, at = first.group(), first.end()
        for opening in self._openings.get(word, ()):
            end = _words_end(line, at, opening.words[1:])
            if end is not None:
                marker = _judge(line, end, opening)
                if marker:
                    return marker
        return None

    def _glued_name(self, line: str) -> Marker | None:
        """Find an editor's title with the name glued to it, the blank between them lost."""
        found = self._glued.search(line) if self._glued_entry and len(line) <= _SHORT_REST else None
        return (
            Marker(self._glued_entry, found.end(), found.end(), alone=False)
            if found and self._glued_entry
            else None
        )

    def _ending(self, line: str) -> Marker | None:
        bare = line.rstrip(" .…»<>")
        for form, entry in self._endings if bare.endswith(self._ends) else ():
            if bare.endswith(form) and len(bare) > len(form):
                return Marker(entry, len(line), len(line), alone=False)
        return None


@lru_cache(maxsize=8)
def marker_table(lexicon: Lexicon) -> MarkerTable:
    """Return the compiled markers of a lexicon, made once."""
    return MarkerTable(lexicon.of(MarkerEntry), lexicon.of(CallEntry))


def _glued_pattern(entries: Sequence[MarkerEntry]) -> tuple[re.Pattern[str], MarkerEntry | None]:
    entry = next((entry for entry in entries if entry.id == "management"), None)
    forms = sorted(map(re.escape, entry.folded), key=len, reverse=True) if entry else []
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(forms) or '(?!)'})(?=[^\W\d_])"), entry


def _first_word(line: str) -> str:
    """Return the first word of a line in lower case: most lines need no more to be told from furniture."""
    word = line.partition(" ")[0]
    if word.isalpha():
        return word.lower()
    found = _WORD.search(line)
    return found.group().lower() if found else ""


def _words_end(line: str, at: int, words: tuple[str, ...]) -> int | None:
    """Return where the words end if the line goes on with them, whatever punctuation stands between."""
    for word in words:
        start = line.find(word, at, at + _BETWEEN + len(word))
        if start < 0 or any(map(str.isalnum, line[at:start])):
            return None
        at = start + len(word)
        if line[at : at + 1].isalnum():
            return None
    return at


def _judge(line: str, end: int, opening: _Opening) -> Marker | None:
    """Decide whether the opening words are a marker or the beginning of a sentence."""
    separator = _SEPARATOR.match(line, end)
    rest = separator.end() if separator else end
    alone = not _WORD.search(line, rest)
    is_parted = bool(alone or separator or _DIGIT_NEXT.match(line, end))
    is_weather = opening.entry.id == "weather" and _is_title(line, rest, is_parted=is_parted)
    if is_weather or (opening.entry.id == "management" and _TO_PAPER.search(line, end)):
        return None  # `أسعار الذهب اليوم في مصر`, `الطقس: أجواء لطيفة ومنخفض جوي غدا`
    if is_parted:
        return Marker(opening.entry, end, rest, alone)
    if opening.entry.id == "counter" or (len(opening.words) == 1 and opening.entry.id != "tags"):
        return None  # `عدد الزوار تضاعف هذا العام`
    if opening.entry.kind in {"footer", "ad"} or opening.entry.id == SENTENCES:
        return Marker(opening.entry, end, rest, alone=False)
    if line[-1:] == "." or len(line) - end > _SHORT_REST * (len(opening.words) > 2 or 1) * 1.5:
        return None
    return Marker(opening.entry, end, rest + (line[rest : rest + 1] == " "), alone=False)


def _is_title(line: str, start: int, *, is_parted: bool) -> bool:
    """Tell whether words and no figure follow, as in a title: a strip tells degrees, hours, prices."""
    words = len(_WORD.findall(line, start))
    if not is_parted:
        return words > 1
    return words >= _TITLE_WORDS and not any(map(str.isdigit, line[start:]))
