"""A paragraph as words, punctuation and quotation marks, in its search form.

Kinds are one letter each, so that a stretch of tokens can be searched as a string:
`w` word, `,` comma, `:` colon, `.` full stop, `?` question or exclamation, `~` two dots or more, `-` dash,
`(` `)` brackets, `«` `»` marks round words said, `'` marks round a name or a scare word, `o` the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from arabnews.text.marks import MarkPair

__all__ = ["Tokens", "tokenise"]

_TOKEN = re.compile(r"\d+(?:[.,٫:/]\d+)+|[^\W_]+|\(\(|\)\)|''|‘‘|’’|\.{2,}|…|[^\w\s]|_")
_KINDS = {
    **dict.fromkeys("،,؛;", ","),
    ":": ":",
    ".": ".",
    **dict.fromkeys("؟?!", "?"),
    "…": "~",
    **dict.fromkeys("-–—", "-"),
    **dict.fromkeys("([{", "("),
    **dict.fromkeys(")]}", ")"),
}
_SHORT = 3  # letters of an abbreviation: إم.إتش، بي.بي.سي


@dataclass(slots=True)
class Tokens:
    """One paragraph, cut.

    Attributes:
        text: Search form of the whole document.
        words: The tokens.
        starts: First index of each in `text`.
        ends: One past the last index of each.
        kinds: One letter for each.
        partner: For an opening mark round words said, the token of its closing mark; the number of tokens
            where it stays open.
        opener: The way back: for such a closing mark the token of its opening mark.
        named: For an opening mark that holds a name or a scare word, the token of its closing mark.
    """

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    kinds: str
    partner: dict[int, int] = field(default_factory=dict[int, int])
    opener: dict[int, int] = field(default_factory=dict[int, int])
    named: dict[int, int] = field(default_factory=dict[int, int])

    def __len__(self) -> int:
        """How many tokens there are."""
        return len(self.words)

    def sentences(self) -> list[tuple[int, int]]:
        """Return the token ranges of the sentences; a stop inside words said ends none."""
        ranges: list[tuple[int, int]] = []
        start = at = 0
        while at < len(self.kinds):
            kind = self.kinds[at]
            if kind == "«":
                at = self.partner[at]
                ended = (
                    0 < at < len(self.kinds) and self.kinds[at - 1] == "." and self._opens_sentence(at + 1)
                )
            else:
                ended = kind in ".?"
            at += 1
            if ended:
                ranges.append((start, min(at, len(self.kinds))))
                start = at
        if start < len(self.kinds):
            ranges.append((start, len(self.kinds)))
        return ranges

    def _opens_sentence(self, at: int) -> bool:
        return at < len(self.kinds) and self.kinds[at] == "w"


def tokenise(
    text: str, start: int, end: int, pairs: list[MarkPair], holds_words: Callable[[Tokens, int, int], bool]
) -> Tokens:
    """Cut one paragraph into tokens.

    Args:
        text: Search form of the document.
        start: Where the paragraph begins.
        end: Where it ends.
        pairs: Its pairs of quotation marks.
        holds_words: Says of the marks at two tokens whether they hold words said.

    Returns:
        The tokens.
    """
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(text, start, end):
        words.append(match.group())
        first, last = match.span()
        starts.append(first)
        ends.append(last)
    kinds = [_KINDS.get(word[0], "w" if word[0].isalnum() else "o") for word in words]
    tokens = Tokens(text, words, starts, ends, "")
    _settle_stops(tokens, kinds)
    marks = _mark_tokens(tokens, kinds, pairs)
    tokens.kinds = "".join(kinds)
    for opener, closer in marks:
        if holds_words(tokens, opener, closer):
            tokens.partner[opener] = closer
            tokens.opener[closer] = opener
            kinds[opener] = "«"
            if closer < len(kinds):
                kinds[closer] = "»"
        elif closer < len(kinds):
            tokens.named[opener] = closer
    tokens.kinds = "".join(kinds)
    return tokens


def _settle_stops(tokens: Tokens, kinds: list[str]) -> None:
    """A stop inside an abbreviation or after an initial ends no sentence; two dots are weaker than one."""
    for at in [n for n, kind in enumerate(kinds) if kind == "."]:
        if len(tokens.words[at]) > 1:
            kinds[at] = "~"
        elif at and kinds[at - 1] == "w" and tokens.ends[at - 1] == tokens.starts[at]:
            before, glued = tokens.words[at - 1], tokens.text[tokens.ends[at] : tokens.ends[at] + 1]
            if (len(before) == 1 and not before.isdigit()) or (
                glued.isalnum() and (len(before) <= _SHORT or glued.isascii())
            ):
                kinds[at] = "o"


def _mark_tokens(tokens: Tokens, kinds: list[str], pairs: list[MarkPair]) -> list[tuple[int, int]]:
    """Return the outermost pairs as token indices; marks are `'` until they are known to hold words."""
    places = {start: at for at, start in enumerate(tokens.starts)} if pairs else {}
    found: list[tuple[int, int]] = []
    for pair in pairs:
        opener = places.get(pair.start)
        closer = places.get(pair.inner_end, len(kinds)) if pair.closed else len(kinds)
        if opener is None:
            continue
        kinds[opener] = "'"
        if closer < len(kinds):
            kinds[closer] = "'"
        if pair.depth == 0:
            found.append((opener, closer))
    return found
