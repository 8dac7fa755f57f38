"""The outlet that relays words said, or to which they were said."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from arabnews.quotes.cues.according import names_source
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import RELATIVE, TO, WITH

__all__ = ["outlet_after", "outlet_at", "outlet_name", "told_to"]

_MARKS = re.compile('[«»“”„‟"″]')
_LONGEST = 5
_LONGEST_IN_MARKS = 8  # words of an outlet's name, and the mark behind them


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
    word = tokens.words[at]
    prefixes = [len(prefix) for prefix in ("لل", "ل", "ال", "") if word.startswith(prefix)]
    cut = next((n for n in prefixes if len(word) > n and _names_outlet(scan, at, n)), None)
    if cut is None:
        return None
    end = at + 1
    while end < min(stop, at + _LONGEST) and tokens.kinds[end] in "w'" and not _ends_name(scan, at, end):
        if tokens.kinds[end] == "'":
            return _in_marks(scan, end) or (tokens.starts[at] + cut, tokens.ends[end - 1])
        end += 1
    if (
        end == at + 1
        and tokens.kinds[end : end + 1] == "("
        and bare(word[cut:]) in scan.vocabulary.kinds["outlet"]
    ):
        return _in_marks(scan, end) or (tokens.starts[at] + cut, tokens.ends[at])  # لوكالة (صدى المدينة)
    kept = 0 if word.startswith("ال") else cut
    return tokens.starts[at] + kept, tokens.ends[end - 1]


def told_to(scan: Scan, start: int, stop: int) -> tuple[int, int] | None:
    """Find the outlet to which something is said: قال لـ«…»، في مقابلة مع قناة ….

    Args:
        scan: The sentence.
        start: First token of the stretch between cue and words.
        stop: One past its last token.

    Returns:
        The outlet's place in the search form, or `None`.
    """
    channels = scan.vocabulary.channels
    places = [
        at
        for at, word in enumerate(scan.tokens.words[start:stop], start)
        if word[0] == "ل" or word in channels
    ]
    for at in places:
        for find in _CHANNELS:
            found = find(scan, at, stop)
            if found is not None:
                return found
    return _to_unknown(scan, start, stop, places)


def _to_marks(scan: Scan, at: int, stop: int) -> tuple[int, int] | None:
    """قال لـ«…»; not أسف لـ«ما حدث», where the words said stand in the marks."""
    if scan.tokens.words[at] not in TO or at + 1 >= stop:
        return None
    if at and scan.tokens.words[at - 1] in scan.vocabulary.kinds["belongs-to"]:
        return None
    return _in_marks(scan, at + 1)


def _to_named(scan: Scan, at: int, stop: int) -> tuple[int, int] | None:
    """قال لصحيفة …; not لوفيغارو, whose own letter it is."""
    word = scan.tokens.words[at]
    outlet = outlet_at(scan, at, stop) if word.startswith("ل") and len(word) > 2 else None
    return outlet if outlet and outlet[0] > scan.tokens.starts[at] else None


def _talking_with(scan: Scan, at: int, stop: int) -> tuple[int, int] | None:
    """في مقابلة مع قناة ….; أبلغ رويترز."""
    if scan.tokens.words[at] not in WITH or not _talks_before(scan, at) or at + 1 >= stop:
        return None
    word, vocabulary = scan.tokens.words[at + 1], scan.vocabulary
    if "لل" + word[2:] in vocabulary.kinds["addressee"] or vocabulary.source_kind(word) == "people":
        return None  # لقاء مع الوفد، مع الشعب: though papers are called so
    return outlet_at(scan, at + 1, stop) or _in_marks(scan, at + 1)


def _carried_by(scan: Scan, at: int, stop: int) -> tuple[int, int] | None:
    """تصريح نقلته قناة …."""
    form = scan.vocabulary.cues.get(scan.tokens.words[at])
    carried = form is not None and form.bound and form.entry.category == "relay"
    return outlet_at(scan, at + 1, stop) if carried else None


def _according_to(scan: Scan, at: int, stop: int) -> tuple[int, int] | None:
    """قال سالم – حسب وكالة … – إن; وبحسب وكالة …، قال سالم إن."""
    return _outlet_behind(scan, at) if at < stop and names_source(scan, at) else None


def _told(scan: Scan, at: int, _: int) -> tuple[int, int] | None:
    """أبلغ تاجر رويترز أن."""
    tokens, vocabulary = scan.tokens, scan.vocabulary
    if tokens.words[at] not in vocabulary.agencies or tokens.words[at - 1] in vocabulary.kinds["preposition"]:
        return None
    told = any(
        scan.cues[place].form.entry.category == "tell"
        for place in range(max(scan.start, at - 8), at - 1)
        if place in scan.cues
    )
    return (tokens.starts[at], tokens.ends[at]) if told else None


_CHANNELS: tuple[Callable[[Scan, int, int], tuple[int, int] | None], ...] = (
    _to_marks,
    _to_named,
    _talking_with,
    _carried_by,
    _according_to,
    _told,
)
"""How an outlet is named between a verb and the words said; the first that holds."""


def _to_unknown(scan: Scan, start: int, stop: int, places: Sequence[int]) -> tuple[int, int] | None:
    """كشف مسؤول للأفق أن: a definite word with لـ behind an indefinite source names the outlet."""
    tokens, vocabulary = scan.tokens, scan.vocabulary
    for at in places:
        word = tokens.words[at]
        if at < start + 2 or not word.startswith("لل") or len(word) < 5:
            continue
        if word in vocabulary.kinds["addressee"]:
            continue
        if tokens.kinds[at + 1 : at + 2] == "w" and at + 1 < stop:
            continue
        head = next((w for w in tokens.words[start:at] if vocabulary.source_kind(w) == "unnamed"), "")
        if head and not head.startswith("ال") and vocabulary.source_kind("ال" + word[2:]) is None:
            return tokens.starts[at] + 2, tokens.ends[at]
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
    while at < min(scan.end, len(tokens.words)) and tokens.kinds[at] in ",-~.'»":
        at += 1
    if at >= len(tokens.words) or tokens.words[at] not in vocabulary.kinds["attribution"]:
        return None
    return _outlet_behind(scan, at)


def _outlet_behind(scan: Scan, at: int) -> tuple[int, int] | None:
    """بحسب وكالة …، وفق ما ذكرت وكالة …: the outlet behind the preposition."""
    tokens = scan.tokens
    for place in range(at + 1, min(at + 5, len(tokens.words))):
        if scan.vocabulary.source_kind(tokens.words[place]) == "document":  # بحسب وصف البيان
            return None
        found = outlet_at(scan, place, min(place + 8, len(tokens.words)))
        if found is not None:
            return found
        if tokens.kinds[place] != "w":
            return None
    return None


def _names_outlet(scan: Scan, at: int, cut: int) -> bool:
    words = scan.tokens.words[at : at + 3]
    first = words[0][cut:]
    if cut and ("ال" + first if words[0].startswith("لل") else first) in scan.vocabulary.full_names:
        return True
    return scan.vocabulary.names_outlet([first, *words[1:]])


def _talks_before(scan: Scan, at: int) -> bool:
    medium = scan.vocabulary.kinds["medium"]
    return any(word in medium for word in scan.tokens.words[max(scan.start, at - 3) : at])


def _ends_name(scan: Scan, start: int, at: int) -> bool:
    tokens, vocabulary = scan.tokens, scan.vocabulary
    word = tokens.words[at]
    if tokens.kinds[at] == "'":
        return at > start + 1 and tokens.kinds[at - 1] == "'"
    if word in vocabulary.kinds["preposition"] or word in vocabulary.kinds["time"] or word in vocabulary.cues:
        return True
    return word in vocabulary.kinds["adverb"] or word in vocabulary.kinds["behind-outlet"] or word in RELATIVE


def outlet_name(printed: str) -> str | None:
    """Return an outlet's name without marks: of «صحيفة «الضفة»» what stands in them.

    Args:
        printed: The outlet as the text prints it.
    """
    pieces = [piece.strip(" ،") for piece in _MARKS.split(printed)]
    return next((piece for piece in pieces[1:] if piece), pieces[0] or None)


def _in_marks(scan: Scan, at: int) -> tuple[int, int] | None:
    tokens = scan.tokens
    if tokens.kinds[at] not in "'«(":
        return None
    if tokens.kinds[at] == "«":
        closer = tokens.partner[at]
    elif tokens.kinds[at] == "(":
        closer = tokens.kinds.find(")", at + 1, min(len(tokens.words), at + _LONGEST))
    else:
        closer = tokens.kinds.find("'", at + 1, min(len(tokens.words), at + 12))
    if not at + 1 < closer < len(tokens.words) or closer > at + _LONGEST_IN_MARKS:
        return None  # أسف لـ«عرقلة العمل في القاعة التي كانت مقررة غدا»
    return tokens.starts[at + 1], tokens.ends[closer - 1]
