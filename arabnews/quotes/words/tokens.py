"""A paragraph as words, punctuation and quotation marks, in its search form.

Kinds are one letter each, so that a stretch of tokens can be searched as a string:
`w` word, `,` comma, `:` colon, `.` full stop, `?` question or exclamation, `~` two dots or more, `-` dash,
`(` `)` brackets, `«` `»` marks round words said, `'` marks round a name or a scare word, `o` the rest.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from arabnews.quotes.words.spelling import Spelling
from arabnews.text.marks import MarkPair

__all__ = ["TOKEN", "Tokens", "place_marks", "tokenise"]

TOKEN = re.compile(r"\d+(?:[.,٫:/]\d+)+|[^\W_]+|\(\(|\)\)|''|‘‘|’’|\.{2,}|…|[^\w\s]|_")
"""A token; none has a blank in it."""


class _Kinds(dict[str, str]):
    """The kind of a token by its first character."""

    def __missing__(self, first: str) -> str:
        return "w" if first.isalnum() else "o"


_KINDS = _Kinds(
    {
        **dict.fromkeys("،,؛;", ","),
        ":": ":",
        ".": ".",
        "·": ".",
        **dict.fromkeys("؟?!", "?"),
        "…": "~",
        **dict.fromkeys("-–—", "-"),
        **dict.fromkeys("([{", "("),
        **dict.fromkeys(")]}", ")"),
    }
)
_LIKE_ANA = frozenset({"ان", "انا"})
"""What reads like أنا and أن in its search form."""
_MADDA = "ء"
"""What a word with آ is told by from them."""
_TIME = "وقت"
_JOINS_NAMES = re.compile("[^\\W\\d]-(?!ال)[^\\W\\d]{2}")  # فرانك-فالتر; not المدير-الذي
_MAY_END = re.compile("[.?«]")
_SHORT, _SHORTER = 3, 2  # letters of a letter's name, and of one beside it: إتش.بي، بي.بي.سي


@dataclass(slots=True)
class Tokens:
    """One paragraph, cut.

    Attributes:
        text: Search form of the whole document.
        words: The tokens.
        starts: First index of each in `text`.
        ends: One past the last index of each.
        kinds: One letter for each.
        spelling: How the page writes last letters; `None` where only the search form is known.
        partner: For an opening mark round words said, the token of its closing mark; the number of tokens
            where it stays open.
        opener: The way back: for such a closing mark the token of its opening mark.
        named: For an opening mark that holds a name or a scare word, the token of its closing mark.
        sure_names: Tokens that are names though they read like others: مالك العلوي, or علي beside على.
        inner_names: Tokens of towns of several words, which are in nobody's name: كفر الشيخ.
        no_names: Tokens that the spelling of the page tells from a name written like them: على, not علي.
    """

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    kinds: str
    spelling: Spelling | None
    partner: dict[int, int]
    opener: dict[int, int]
    named: dict[int, int]
    no_names: frozenset[int] = frozenset()
    sure_names: frozenset[int] = frozenset()
    inner_names: frozenset[int] = frozenset()
    _sentences: Sequence[tuple[int, int]] = ()

    def has_pronoun(self, at: int) -> bool:
        """Tell whether the spelling of the page shows that the ه at the end of a word is a pronoun: دعمه.

        Args:
            at: The token.
        """
        if self.spelling is None or not self.words[at].endswith("ه"):
            return False
        return self.spelling.has_pronoun(self.ends[at])

    def ends_in_ta(self, at: int) -> bool:
        """Tell whether the page writes ة at the end of a word: والدة، not والده.

        Args:
            at: The token.
        """
        return self.spelling is not None and self.spelling.last_letter(self.ends[at]) == "ة"

    def ends_in_alif(self, at: int) -> bool:
        """Tell whether the page writes ى at the end of a word: يخشى، not ياباني.

        Args:
            at: The token.
        """
        return self.spelling is not None and self.spelling.writes_on(self.ends[at])

    def has_tanween(self, at: int) -> bool:
        """Tell whether a word is written as an indefinite accusative, which no subject is: أولاً.

        Args:
            at: The token.
        """
        if self.spelling is None or not self.words[at].endswith("ا"):
            return False
        return self.spelling.has_tanween(self.ends[at])

    def has_shadda(self, at: int) -> bool:
        """Tell whether the page writes a letter of a token double: بيّن."""
        return self.spelling is not None and self.spelling.has_shadda(self.starts[at], self.ends[at])

    def outside_marks(self, places: list[int]) -> list[int]:
        """Return those of some tokens, in order, that stand in no marks, round words said or round a name.

        Args:
            places: The tokens.
        """
        if not places or not (self.partner or self.named):
            return places
        pairs = iter(sorted((*self.partner.items(), *self.named.items())))
        outside: list[int] = []
        opener, closer = next(pairs)
        for at in places:
            while closer < at:
                opener, closer = next(pairs, (len(self.words), len(self.words)))
            if at < opener:
                outside.append(at)
        return outside

    def sentences(self) -> Sequence[tuple[int, int]]:
        """Return the token ranges of the sentences; a stop inside words said ends none."""
        if not self._sentences:
            self._sentences = self._cut()
        return self._sentences

    def _cut(self) -> list[tuple[int, int]]:
        kinds, start = self.kinds, 0
        ranges: list[tuple[int, int]] = []
        found = _MAY_END.search(kinds)
        while found is not None:
            at = found.start()
            ended = kinds[at] != "«"
            if not ended:
                at = self.partner[at]
                ended = 0 < at < len(kinds) and kinds[at - 1] == "." and kinds[at + 1 : at + 2] == "w"
            at += 1
            if ended:
                ranges.append((start, min(at, len(kinds))))
                start = at
            found = _MAY_END.search(kinds, at)
        if start < len(kinds):
            ranges.append((start, len(kinds)))
        return ranges


def tokenise(text: str, stretch: tuple[int, int], spelling: Spelling | None = None) -> Tokens:
    """Cut one paragraph into tokens.

    Args:
        text: Search form of the document.
        stretch: Where the paragraph begins and ends.
        spelling: How the page writes last letters, if that is known.

    Returns:
        The tokens; quotation marks are not placed yet.
    """
    at, end = stretch
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    kinds: list[str] = []
    for piece in text[at:end].split(" "):
        behind = at + len(piece)
        if piece.isalnum():  # most of a text
            words.append(piece)
            starts.append(at)
            ends.append(behind)
            kinds.append("w")
        elif piece[:-1].isalnum() and not piece[-1].isspace():  # most of the rest: a word and its comma
            words += (piece[:-1], piece[-1])
            starts += (at, behind - 1)
            ends += (behind - 1, behind)
            kinds += ("w", _KINDS[piece[-1]])
        elif piece:
            for token in TOKEN.finditer(piece):
                start, stop = token.span()
                words.append(token.group())
                starts.append(at + start)
                ends.append(at + stop)
                joins = _JOINS_NAMES.match(piece, start - 1) if start else None
                kinds.append("o" if joins is not None else _KINDS[piece[start]])
        at = behind + 1
    tokens = Tokens(text, words, starts, ends, "".join(kinds), spelling, partner={}, opener={}, named={})
    _settle_stops(tokens)
    if spelling is not None and spelling.writes_ana:
        _tell_ana(tokens, spelling)
    return tokens


def _tell_ana(tokens: Tokens, spelling: Spelling) -> None:
    """آنا سامر, في آن واحد: with its madda the word is not the one that its search form is."""
    words = tokens.words
    for at, word in enumerate(words):
        if word in _LIKE_ANA and spelling.first_letter(tokens.starts[at]) == "آ":
            words[at] = _TIME if at and words[at - 1] == "في" else _MADDA + word


def _settle_stops(tokens: Tokens) -> None:
    """A stop inside an abbreviation or after an initial ends no sentence; two dots are weaker than one."""
    text, words = tokens.text, tokens.words
    settled: dict[int, str] = {}
    at = tokens.kinds.find(".")
    while at >= 0:
        after = tokens.ends[at]
        if len(words[at]) > 1:
            settled[at] = "~"
        elif at and (len(words[at - 1]) == 1 or text[after : after + 1].isalnum()):
            settled[at] = "o" if _is_abbreviation(tokens, at) else "."
        at = tokens.kinds.find(".", at + 1)
    if settled:
        kinds = list(tokens.kinds)
        for at, kind in settled.items():
            kinds[at] = kind
        tokens.kinds = "".join(kinds)


def _is_abbreviation(tokens: Tokens, at: int) -> bool:
    """د. سامر، بي.بي.سي; not فقط.وكان, a sentence glued to the one before."""
    if tokens.kinds[at - 1] != "w" or tokens.ends[at - 1] != tokens.starts[at]:
        return False
    before, glued = tokens.words[at - 1], tokens.text[tokens.ends[at] : tokens.ends[at] + 1]
    if len(before) == 1 and not before.isdigit():
        return True
    if not glued.isalnum() or glued.isascii():
        return glued.isalnum()
    lengths = len(before), len(tokens.words[at + 1])
    return max(lengths) <= _SHORT and min(lengths) <= _SHORTER


def place_marks(
    tokens: Tokens, pairs: Sequence[MarkPair], holds_words: Callable[[Tokens, int, int], bool]
) -> None:
    """Mark all of them as names, then one after the other those that hold words said.

    Args:
        tokens: The paragraph.
        pairs: Its pairs of quotation marks.
        holds_words: Says of the marks at two tokens whether they hold words said.
    """
    kinds = list(tokens.kinds)
    outermost = _mark_tokens(tokens, kinds, pairs)
    tokens.kinds = "".join(kinds)
    for opener, closer in outermost:
        if holds_words(tokens, opener, closer):
            tokens.partner[opener] = closer
            tokens.opener[closer] = opener
            kinds[opener] = "«"
            if closer < len(kinds):
                kinds[closer] = "»"
        elif closer < len(kinds):
            tokens.named[opener] = closer
    tokens.kinds = "".join(kinds)


def _mark_tokens(tokens: Tokens, kinds: list[str], pairs: Sequence[MarkPair]) -> list[tuple[int, int]]:
    """Return the outermost pairs as token indices; marks are `'` until they are known to hold words."""
    found: list[tuple[int, int]] = []
    for pair in pairs:
        opener = _token_at(tokens, pair.start)
        if opener is None:
            continue
        closer = _token_at(tokens, pair.inner_end) if pair.closed else None
        if closer is None:
            closer = len(kinds)
        else:
            kinds[closer] = "'"
        kinds[opener] = "'"
        if pair.depth == 0:
            found.append((opener, closer))
    return found


def _token_at(tokens: Tokens, start: int) -> int | None:
    at = bisect_left(tokens.starts, start)
    return at if at < len(tokens.starts) and tokens.starts[at] == start else None
