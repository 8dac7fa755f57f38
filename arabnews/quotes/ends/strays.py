"""Opening marks that nobody closed: behind them the reporter speaks and opens marks again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import PREPOSITIONS, THAT, THAT_WITH_PRONOUN
from arabnews.quotes.words.vocabulary import Vocabulary
from arabnews.text.marks import MarkPair

__all__ = ["without_strays"]

_NEXT = re.compile(r"[.،,؛] ?([ء-ي]+)((?: [ء-ي]+){0,4}?)(?: (ان|بان)(?: |$)| [«“\"„]| ?: ?[«»“”\"„])")
_PARTICIPLE = re.compile(r" ([ء-ي]+[اه]) (?:(?:الي|علي) )?ب?ان(?:ه|ها|هم|نا)? ")
_REACH = 30  # characters before marks in which the word before them stands


def without_strays(text: str, pairs: Sequence[MarkPair], vocabulary: Vocabulary) -> tuple[MarkPair, ...]:
    """Leave out opening marks without end in which the reporter gives words in marks of the same kind.

    Args:
        text: The search form of the page.
        pairs: Its marks.
        vocabulary: The words of reported speech.

    Returns:
        The other marks.
    """
    if all(pair.closed for pair in pairs):
        return tuple(pairs)
    pairs = _nested([_before_reporter(text, pair, vocabulary) for pair in pairs])
    strays = _strays(text, pairs, vocabulary)
    kept: list[MarkPair] = []
    around: list[MarkPair] = []  # strays that stand around the present pair
    for pair in pairs:
        while around and around[-1].end <= pair.start:
            around.pop()
        if pair.start in strays:
            around.append(pair)
        else:
            kept.append(pair._replace(depth=pair.depth - len(around)) if around else pair)
    return tuple(kept)


def _before_reporter(text: str, pair: MarkPair, vocabulary: Vocabulary) -> MarkPair:
    """«… في الحي. وأضاف أن; «… في الحي، مضيفا «…»: marks without end close where the reporter goes on."""
    if not _is_open(pair) or _opens_name(text, pair, vocabulary):
        return pair
    at = pair.inner_start
    while (stop := _NEXT.search(text, at, pair.inner_end)) is not None:
        if _goes_on(stop, vocabulary):
            at = stop.start()
            return pair._replace(inner_end=at, end=at + 1, closer=text[at], closed=True)
        at = stop.start() + 1
    return pair


def _nested(pairs: list[MarkPair]) -> list[MarkPair]:
    """Count again how many pairs stand around each, now that some end sooner."""
    around: list[int] = []
    counted: list[MarkPair] = []
    for pair in pairs:
        while around and around[-1] <= pair.start:
            around.pop()
        counted.append(pair if pair.depth == len(around) else pair._replace(depth=len(around)))
        around.append(pair.end)
    return counted


def _goes_on(stop: re.Match[str], vocabulary: Vocabulary) -> bool:
    """وأشار البيان أن، مضيفا «: a joined verb, with its subject, or a participle, and what it says."""
    form = vocabulary.cues.get(stop.group(1))
    if form is None or form.entry.tier != "A":
        return False
    if form.part == "participle":
        return form.number == "s" and all(word in PREPOSITIONS for word in stop.group(2).split())
    return form.finite and form.joined > 0 and form.part == "perfect"


def _strays(text: str, pairs: Sequence[MarkPair], vocabulary: Vocabulary) -> set[int]:
    """Find where pairs begin that have no end and hold a name, or words given in marks of the same kind."""
    strays: set[int] = set()
    around: list[MarkPair] = []
    for pair in pairs:
        while around and around[-1].end <= pair.start:
            around.pop()
        if around and pair.closed and pair.opener == around[-1].opener and _is_open(around[-1]):
            strays.update([around[-1].start] if _are_words(text, pair, vocabulary) else ())
        no_marks = _opens_name(text, pair, vocabulary) or _holds_reporter(text, pair, vocabulary)
        if no_marks and _is_open(pair):
            strays.add(pair.start)
        around.append(pair)
    return strays


def _holds_reporter(text: str, pair: MarkPair, vocabulary: Vocabulary) -> bool:
    """“… الجوانب لافتة إلى أنه …: a participle of speech without a comma, in marks without end."""
    for found in _PARTICIPLE.finditer(text, pair.inner_start, pair.inner_end):
        form = vocabulary.cues.get(found.group(1))
        if form is not None and form.part == "participle" and form.number == "s" and form.entry.tier == "A":
            return True
    return False


def _is_open(pair: MarkPair) -> bool:
    return not pair.closed and not pair.continues


def _opens_name(text: str, pair: MarkPair, vocabulary: Vocabulary) -> bool:
    """على قناة «المرفأ، على «فيسبوك: behind a medium or a preposition the name of an outlet is marked."""
    word = _word_before(text, pair)
    return word in vocabulary.kinds["preposition"] or not vocabulary.kinds["outlet"].isdisjoint(
        (bare(word), word[1:])
    )


def _word_before(text: str, pair: MarkPair) -> str:
    before = text[max(0, pair.start - _REACH) : pair.start].rpartition("\n")[2]
    return before.rstrip(" ").rpartition(" ")[2]


def _are_words(text: str, pair: MarkPair, vocabulary: Vocabulary) -> bool:
    """إلى أن «…»، وتابع «…»: behind أن or a joined verb of speech stand words that somebody said."""
    word = _word_before(text, pair).rstrip(":")
    form = vocabulary.cues.get(word)
    return word in THAT or word in THAT_WITH_PRONOUN or (form is not None and form.joined > 0)
