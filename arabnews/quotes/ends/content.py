"""Where the words said end."""

from __future__ import annotations

from dataclasses import dataclass

from arabnews.models.quotes import Boundary, QuoteKind
from arabnews.quotes.cues.according import self_attribution
from arabnews.quotes.cues.evidence import Evidence
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.ends.marked import follows_naming_noun
from arabnews.quotes.ends.stops import find_stop
from arabnews.quotes.words.particles import JOINS_MARKS, SAYS_AGAIN, THAT, THAT_WITH_PRONOUN
from arabnews.quotes.words.roles import JOINED
from arabnews.quotes.words.tokens import Tokens

__all__ = ["Content", "read_content"]

_TAIL = 12  # tokens of an according-to phrase
_GOES_ON = tuple([word] for word in SAYS_AGAIN)
_WHOLE = 4  # words in marks that make a statement of their own
_TRAILING = ",:~-o.'"
_PERCENT = "%٪"


@dataclass(slots=True)
class Content:
    """The words said.

    Attributes:
        spans: Where they stand in the search form.
        after: Token behind them.
        boundary: Whether marks or the sentence close them, or an inference.
        kind: Direct, indirect or mixed.
    """

    spans: list[tuple[int, int]]
    after: int = 0
    boundary: Boundary = "hard"
    kind: QuoteKind = "indirect"


def read_content(scan: Scan, evidence: Evidence) -> Content | None:
    """Read the words said from where they begin to where they end.

    Args:
        scan: The sentence with its cues.
        evidence: Where the words begin.

    Returns:
        The words, or `None` if nothing is left of them.
    """
    tokens = scan.tokens
    if evidence.direct:
        closer = tokens.partner[evidence.content]
        if not _goes_on(scan, evidence.content, closer):
            return _whole_marks(scan, evidence.start, evidence.content, closer)
    if not evidence.direct and tokens.kinds[evidence.content : evidence.content + 1] == "~":
        return None  # a teaser breaks off: مشيرا إلى أن...
    content = Content([])
    at = evidence.content
    start = _with_pronoun(tokens, evidence) if evidence.direct else evidence.start
    while at < scan.end:
        stop = find_stop(scan, at, first=at)
        last = _last_token(tokens, at, stop.at)
        if last >= at and tokens.ends[last] > start:
            content.spans.append((start, tokens.ends[last]))
        content.after = stop.at
        content.boundary = "soft" if stop.soft else content.boundary
        resumed = _resumes(scan, stop.at, content)
        if resumed is None:
            break
        at, start = resumed, tokens.starts[resumed]
    if not content.spans:
        return None
    content.kind = _kind(scan, evidence.content, content.after)
    return content


def _with_pronoun(tokens: Tokens, evidence: Evidence) -> int:
    """إنها «…» وإنها …: where the marks do not hold all of the words the pronoun is their subject."""
    before = evidence.content - 1
    if evidence.kind == "that" and tokens.words[before] in THAT_WITH_PRONOUN:
        return tokens.starts[before] + tokens.words[before].startswith("ب")
    return tokens.starts[evidence.content]


def _resumes(scan: Scan, at: int, content: Content) -> int | None:
    """على حد قوله in the middle: the token at which the words go on, or `None` if they end here."""
    behind = self_attribution(scan, at)
    if behind is None or not content.spans:
        return None
    content.after = behind
    if behind >= scan.end or scan.tokens.kinds[behind] in ".?,":
        return None
    return None if find_stop(scan, behind, first=behind - 1).at <= behind else behind


def _goes_on(scan: Scan, opener: int, closer: int) -> bool:
    """Whether the sentence of the speaker goes on behind the closing mark."""
    tokens = scan.tokens
    after = closer + 1
    if after >= scan.end or tokens.kinds[after] in ".?~:)":
        return False
    if tokens.kinds[after] == ",":
        return _joins_marks(scan, after + 1) or tokens.words[after + 1 : after + 2] in _GOES_ON
    if tokens.kinds[after] != "w":
        return False
    if find_stop(scan, after, first=after - 1).at <= after:
        return False
    if tokens.words[after] == "الي" or _completes(tokens, after):  # دعا «…» إلى: those called upon
        return True
    return tokens.kinds.count("w", opener, closer) < _WHOLE or _joins_marks(scan, after)


def _completes(tokens: Tokens, at: int) -> bool:
    """«من السابق لأوانه القول» إن، «لا يعرف» ما إذا: a clause that the last word in marks is about."""
    return tokens.words[at] in THAT or (tokens.words[at] == "ما" and tokens.words[at + 1 : at + 2] == ["اذا"])


def _joins_marks(scan: Scan, at: int) -> bool:
    """«…»، و«…» and «…»، بينما «…», «…» وأن «…»: one statement in two pairs of marks."""
    tokens = scan.tokens
    if at + 1 >= scan.end or tokens.kinds[at + 1] != "«":
        return False
    return tokens.words[at] in JOINS_MARKS or tokens.words[at] in SAYS_AGAIN


def _whole_marks(scan: Scan, start: int, opener: int, closer: int) -> Content | None:
    tokens = scan.tokens
    last = min(closer, len(tokens.words)) - 1
    if closer >= len(tokens.words):
        last = _before_attribution(scan, opener, last)
        closer = last
    while last > opener and tokens.kinds[last] in ".,":
        last -= 1
    if last <= opener or tokens.ends[last] <= start:
        return None
    return Content([(start, tokens.ends[last])], closer + 1, "hard", "direct")


def _before_attribution(scan: Scan, opener: int, last: int) -> int:
    """«… ، وفق الوكالة: without a closing mark an according-to phrase at the end is the reporter's."""
    tokens = scan.tokens
    for at in range(last, max(opener, last - _TAIL), -1):
        if tokens.kinds[at] == "," and at < last:
            words = tokens.words[at + 1 : at + 2]
            if words[0] in scan.vocabulary.kinds["attribution"]:
                return at
    return last


def _last_token(tokens: Tokens, start: int, stop: int) -> int:
    last = min(stop, len(tokens.words)) - 1
    while last >= start and (tokens.kinds[last] in _TRAILING or tokens.words[last] in JOINED):
        if tokens.words[last] in _PERCENT:
            break
        if tokens.kinds[last] == "'" and tokens.kinds.count("'", start, last + 1) % 2 == 0:
            break
        last -= 1
    return last


def _kind(scan: Scan, start: int, end: int) -> QuoteKind:
    """Words in marks make a statement mixed; names and single scare words do not."""
    tokens = scan.tokens
    if tokens.kinds.find("«", start, end) >= 0:
        return "mixed"
    at = tokens.kinds.find("'", start, end)
    while at >= 0:
        closer = tokens.named.get(at, at)
        if closer - at > 2 and closer <= end and not follows_naming_noun(tokens, at, scan.vocabulary):
            return "mixed"
        at = tokens.kinds.find("'", closer + 1, end)
    return "indirect"
