"""The outlet that relays words said, or to which they were said."""

from __future__ import annotations

from arabnews.quotes.stops import Scan
from arabnews.quotes.vocabulary import bare

__all__ = ["outlet_after", "outlet_at", "told_to"]

_TALKS = frozenset({"مقابله", "حديث", "حوار", "لقاء", "تصريح", "تصريحات", "مداخله", "اتصال", "مكالمه"})
_WITH = frozenset({"مع", "ل", "الي"})
_CARRIED = frozenset({"نقلته", "نقلتها", "بثته", "بثتها", "نشرته", "نشرتها", "اوردته", "اوردتها"})
_LONGEST = 5


def outlet_at(scan: Scan, at: int, stop: int) -> tuple[int, int] | None:
    """Read the name of an outlet that begins at a token.

    Args:
        scan: The sentence.
        at: Token of its first word, perhaps with a joined لـ, or of its opening mark.
        stop: Token before which it must end.

    Returns:
        Its place in the search form without the joined letters, or `None` if no outlet is named.
    """
    tokens = scan.tokens
    if at >= stop:
        return None
    if tokens.kinds[at] in "'«":
        return _in_marks(scan, at)
    word, cut = tokens.words[at], 0
    for prefix in ("لل", "ل", "ال"):
        if word.startswith(prefix) and _names_outlet(scan, word[len(prefix) :]):
            cut = len(prefix)
            break
    rest = word[cut:]
    if not _names_outlet(scan, rest) and not _names_outlet(
        scan, " ".join([rest, *tokens.words[at + 1 : at + 2]])
    ):
        return None
    end = at + 1
    while end < min(stop, at + _LONGEST) and tokens.kinds[end] in "w'" and not _ends_name(scan, at, end):
        if tokens.kinds[end] == "'":
            return _in_marks(scan, end) or (tokens.starts[at] + cut, tokens.ends[end - 1])
        end += 1
    return tokens.starts[at] + cut, tokens.ends[end - 1]


def told_to(scan: Scan, start: int, stop: int) -> tuple[int, int] | None:
    """Find the outlet to which something is said: قال لـ«…»، في مقابلة مع قناة ….

    Args:
        scan: The sentence.
        start: First token of the stretch between cue and words.
        stop: One past its last token.

    Returns:
        The outlet's place in the search form, or `None`.
    """
    tokens = scan.tokens
    for at in range(start, stop):
        word = tokens.words[at]
        if word in {"ل", "لل"} and tokens.kinds[at + 1 : at + 2] in {"'", "«"}:
            return _in_marks(scan, at + 1)
        if word.startswith("ل") and tokens.kinds[at] == "w":
            found = outlet_at(scan, at, stop)
            if found is not None:
                return found
        if word in {"مع", "علي"} and _talks_before(scan, at):
            found = outlet_at(scan, at + 1, stop) or (_in_marks(scan, at + 1) if at + 1 < stop else None)
            if found is not None:
                return found
        if tokens.kinds[at] == "w" and word in _CARRIED:
            return outlet_at(scan, at + 1, stop)
    return None


def outlet_after(scan: Scan, at: int) -> tuple[int, int] | None:
    """Find the outlet behind words said: ، وفق ما ذكرت وكالة …; ، بحسب رويترز.

    Args:
        scan: The sentence.
        at: The token behind the words.

    Returns:
        The outlet's place in the search form, or `None`.
    """
    tokens, vocabulary = scan.tokens, scan.vocabulary
    while at < min(scan.end, len(tokens)) and tokens.kinds[at] in ",-~.'»":
        at += 1
    if at >= len(tokens) or tokens.words[at] not in vocabulary.kinds["attribution"]:
        return None
    for place in range(at + 1, min(at + 5, len(tokens))):
        found = outlet_at(scan, place, min(place + 8, len(tokens)))
        if found is not None:
            return found
        if tokens.kinds[place] != "w":
            return None
    return None


def _names_outlet(scan: Scan, words: str) -> bool:
    vocabulary = scan.vocabulary
    return (
        bare(words) in vocabulary.kinds["outlet"]
        or words in vocabulary.media
        or bare(words) in vocabulary.media
    )


def _talks_before(scan: Scan, at: int) -> bool:
    return any(word in _TALKS for word in scan.tokens.words[max(scan.start, at - 3) : at])


def _ends_name(scan: Scan, start: int, at: int) -> bool:
    tokens, vocabulary = scan.tokens, scan.vocabulary
    word = tokens.words[at]
    if tokens.kinds[at] == "'":
        return at > start + 1 and tokens.kinds[at - 1] == "'"
    if word in vocabulary.kinds["preposition"] or word in vocabulary.kinds["time"] or word in vocabulary.cues:
        return True
    return word in vocabulary.kinds["adverb"] or word in {"ان", "انه", "انها", "التابعه", "نشر", "نشرت"}


def _in_marks(scan: Scan, at: int) -> tuple[int, int] | None:
    tokens = scan.tokens
    if tokens.kinds[at] not in "'«":
        return None
    if tokens.kinds[at] == "«":
        closer = tokens.partner[at]
    else:
        closer = tokens.kinds.find("'", at + 1, min(len(tokens), at + 12))
    if closer < 0 or closer >= len(tokens) or closer <= at + 1:
        return None
    return tokens.starts[at + 1], tokens.ends[closer - 1]
