"""What stands right beside a date: the word before it, and the words of a pattern before or behind it."""

from __future__ import annotations

import re

from arabnews.dates.words.draft import Run
from arabnews.dates.words.tokens import Tokens

__all__ = [
    "follows",
    "is_line",
    "looked_up",
    "looked_up_after",
    "next_word",
    "previous_word",
    "search_before",
]

_WORD = re.compile(r"[ء-ي]+")
_LAST_WORD = re.compile(r"[ء-ي]+\Z")
_NEXT = re.compile(r" +([ء-ي]+)")
_CLITICS = "وفبلك"
_PARTING = " \nل"
"""What may stand right before a run and behind the word before it: a blank, a line break, the article."""


def previous_word(run: Run, tokens: Tokens) -> str | None:
    """Return the word right before a run, on its line; `None` if anything but a blank parts them."""
    start, text = tokens.starts[run.first], tokens.folded.text
    if not start or text[start - 1] not in _PARTING:
        return None
    before = text[start - 20 if start > 20 else 0 : start].removesuffix("\n").removesuffix("ال")
    word = before.rstrip(" ")
    if word == before:
        return None
    word = word.rpartition(" ")[2]
    if _WORD.fullmatch(word):
        return word
    found = _LAST_WORD.search(word)  # behind a bracket or a quotation mark
    return None if found is None else found[0]


def looked_up(word: str, words: dict[str, str]) -> str | None:
    """Look a word up as it stands, then without `و`, `ب`, `ل` and without its article."""
    found = words.get(word)
    if found is None and word[0] in _CLITICS:
        found = words.get(word[1:])
    return found


def next_word(run: Run, tokens: Tokens) -> str | None:
    """Return the word right behind a run, with nothing but blanks between them.

    Args:
        run: A moment that the forms have read.
        tokens: The tokens of its text.
    """
    found = _NEXT.match(tokens.folded.text, tokens.ends[run.last])
    return None if found is None else found[1]


def looked_up_after(run: Run, tokens: Tokens) -> str | None:
    """Return what the word right behind a run makes of it."""
    word = next_word(run, tokens)
    return None if word is None else tokens.vocabulary.after.get(word)


def follows(pattern: str, last: int, tokens: Tokens) -> bool:
    """Tell whether the words of a pattern stand right behind a token."""
    found = tokens.vocabulary.compiled[pattern].match(tokens.folded.text, tokens.ends[last])
    return found is not None


def search_before(pattern: str, reach: int, run: Run, tokens: Tokens) -> bool:
    """Tell whether the words of a pattern stand before a run, no farther from it than so many characters."""
    start = tokens.starts[run.first]
    found = tokens.vocabulary.compiled[pattern].search(tokens.folded.text, max(0, start - reach), start)
    return found is not None


def is_line(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch of a text is a whole line."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return before in ("", "\n") and after in ("", "\n", "\r")
