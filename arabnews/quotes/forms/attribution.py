"""According-to: بحسب الوزير، فإن …; …، وفقا لتقرير."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from arabnews.models.quotes import QuoteKind
from arabnews.quotes.cues.according import names_source, self_attribution
from arabnews.quotes.cues.evidence import Evidence, find_evidence
from arabnews.quotes.cues.reach import reach
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.ends.content import read_content
from arabnews.quotes.names.bodies import body_size, kind_of_name
from arabnews.quotes.phrases.clitics import without_clitics
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.phrases.found import CueMark
from arabnews.quotes.words.everyday_forms import is_imperfect
from arabnews.quotes.words.particles import (
    ABOUT_THAT,
    ALSO,
    ON_THE_SAME,
    RELATIVE,
    THAT_IS,
    THAT_WHICH,
    THEN,
    TO_THEM,
)

__all__ = ["Attribution", "read_attribution"]

_BEHIND_SOURCE = 3  # tokens: وكالة «بلومبرغ» للأنباء،
_FEWEST = 3  # words of a statement
_VIEW = "راي"  # which reads like رأى
_TURNS = frozenset({"لكن", "ولكن"})


class Attribution(NamedTuple):
    """An according-to phrase with the statement that it covers.

    Attributes:
        spans: Places of the statement; empty where the phrase only names the relaying outlet.
        mark: The preposition.
        source: Tokens of the phrase that names the source.
        after: Token behind the whole.
        kind: Direct, indirect or mixed.
        at: The token of the preposition.
        rule: Id of the rule.
    """

    spans: list[tuple[int, int]]
    mark: CueMark
    source: tuple[int, int] | None
    after: int
    kind: QuoteKind
    at: int
    rule: str


def read_attribution(scan: Scan, at: int, consumed: int) -> Attribution | None:
    """Read an according-to phrase at a token.

    Args:
        scan: The sentence.
        at: The token.
        consumed: Token behind the quotation before.

    Returns:
        The phrase with its statement, or `None` if no attribution stands here.
    """
    tokens = scan.tokens
    if tokens.words[at] in scan.vocabulary.kinds["measure"]:
        return _as_put(scan, at, consumed)
    if self_attribution(scan, at) is not None or not (names_source(scan, at) or _as_said(scan, at)):
        return None
    word = tokens.words[at]
    joined = 1 if word not in scan.vocabulary.kinds["attribution"] and word not in ALSO else 0
    source = _source(scan, at, word[joined:])
    if source is None or _is_before_speaker(scan, source):
        return None
    lemma = "وفقا لـ" if word[joined:].startswith("وفق") else "بحسب"
    mark = CueMark(tokens.starts[at] + joined, tokens.ends[at], lemma, "relay")
    if joined or not tokens.kinds[scan.start : at].strip("'o-,"):
        found = _before(scan, mark, source)
        own = found is not None and _is_own_word(scan, source[0])
        return found._replace(source=None) if found is not None and own else found
    return _behind(scan, mark, source, at, consumed)


def _is_own_word(scan: Scan, at: int) -> bool:
    """وبحسب قوله، فإن; ووفقا لقولها، «…»: whoever spoke before."""
    word, own = scan.tokens.words[at], scan.vocabulary.kinds["own-words"]
    return word in own or (word[0] == "ل" and word[1:] in own)


def _as_put(scan: Scan, at: int, consumed: int) -> Attribution | None:
    """…، على حد قول المدير, على حد تعبير سالم العابد."""
    tokens, on = scan.tokens, at - 1
    if on <= scan.start or tokens.words[on] not in ON_THE_SAME or not _is_saying_of(scan, at + 1):
        return None
    source = phrase_extent(tokens, at + 2, scan.end, scan.vocabulary)
    if source is None:
        return None
    mark = CueMark(tokens.starts[on], tokens.ends[at + 1], "بحسب", "relay")
    return _behind(scan, mark, source, on, consumed)


def _is_before_speaker(scan: Scan, source: tuple[int, int]) -> bool:
    """وبحسب الوكالة أكد الوزير أن: another speaks, and the source relays him."""
    comma = max(scan.tokens.kinds.find(",", source[1], source[1] + _BEHIND_SOURCE), source[1])
    for at in range(source[0] + 1, min(comma + 2, scan.end)):
        cue = scan.cues.get(at)
        if cue is None or cue.form.entry.tier != "A" or not cue.form.finite or cue.joined or cue.form.bound:
            continue
        evidence = find_evidence(cue, reach(scan, cue), scan.end, scan.vocabulary)
        if evidence is None or not (evidence.kind == "that" or evidence.direct):
            return False
        extent = phrase_extent(scan.tokens, at + 1, evidence.at, scan.vocabulary)
        speaks = extent is not None and (evidence.kind != "that" or _may_speak(scan, *extent))
        return cue.before not in RELATIVE and speaks
    return False


def _may_speak(scan: Scan, start: int, end: int) -> bool:
    """Not النتائج أن, which is what the source says."""
    word, vocabulary = scan.tokens.words[start], scan.vocabulary
    known = vocabulary.names.is_known(word) or vocabulary.title_count(scan.tokens.words[start:end]) > 0
    known = known or scan.tokens.kinds[start] == "'"  # «أبل»
    return known or vocabulary.source_kind(word) in {"role", "unnamed", "people", "organization"}


def _as_said(scan: Scan, at: int) -> bool:
    """، كما قال المدير."""
    cue = scan.cues.get(at + 1)
    if scan.tokens.words[at] not in ALSO or cue is None or at == scan.start:
        return False
    if cue.form.entry.tier != "A" or scan.tokens.kinds[at - 1] != ",":
        return False
    source = phrase_extent(scan.tokens, at + 2, scan.end, scan.vocabulary)
    return source is not None and (source[1] >= scan.end or scan.tokens.kinds[source[1]] in ".,")


def _source(scan: Scan, at: int, word: str) -> tuple[int, int] | None:
    """The tokens of the source; after «ما ذكره» it is the subject of that verb."""
    tokens, kinds, first = scan.tokens, scan.vocabulary.kinds, at + 1
    preposition = scan.vocabulary.attribution_prepositions.get(word)
    if preposition is not None:
        if first >= scan.end or tokens.words[first] != preposition:
            return None
        first += 1
    if first >= scan.end or tokens.words[first] in TO_THEM:
        return None  # وفقا له: whoever spoke before
    if word in kinds["as-said"] or word in ALSO or tokens.words[first] in THAT_WHICH:
        behind = _behind_saying(scan, first)
        return None if behind is None else phrase_extent(tokens, behind, scan.end, scan.vocabulary)
    if word not in kinds["according-to"]:
        return phrase_extent(tokens, first + _is_saying_of(scan, first), scan.end, scan.vocabulary)
    if tokens.words[first] == "ل":
        return phrase_extent(tokens, first + 1, scan.end, scan.vocabulary)
    return _to_extent(scan, first) if tokens.words[first].startswith("ل") else None


def _is_saying_of(scan: Scan, at: int) -> bool:
    """وفق تأكيد العميد سالم، وفق رأي سالم: the noun of a verb of speech, and behind it surely somebody."""
    form = scan.vocabulary.cues.get(scan.word(at))
    if scan.word(at) == _VIEW:
        return _may_speak(scan, at + 1, min(at + 3, scan.end)) if at + 1 < scan.end else False
    if form is None or form.part != "masdar" or form.bound or scan.word(at).startswith("ال"):
        return False
    if scan.vocabulary.source_kind(scan.word(at)) is not None:  # بحسب بيان صادر عن البلدية
        return False
    return _may_speak(scan, at + 1, min(at + 3, scan.end)) if at + 1 < scan.end else False


def _behind_saying(scan: Scan, first: int) -> int | None:
    """وفق ما ذكره المدير، بحسب ما جاء في البيان: the token behind the verb and its preposition."""
    at = first + (scan.word(first) in THAT_WHICH)
    if scan.word(at) in scan.vocabulary.kinds["came"] and scan.word(at + 1) == "في":
        return at + 2
    verb = next((n for n in range(first, min(first + 3, scan.end)) if n in scan.cues), None)
    if verb is None:
        return None
    return verb + 2 if scan.word(verb + 1) in ABOUT_THAT else verb + 1  # ما شدد عليه المصدر


def _to_extent(scan: Scan, first: int) -> tuple[int, int] | None:
    """وفقا لصحيفة: the joined لـ would read as an addressee."""
    word, vocabulary = scan.tokens.words[first], scan.vocabulary
    if word.startswith("لل") and not _may_be_told(scan, first):  # وفقا للخطة
        return None
    plain, cut = without_clitics(word, vocabulary, before=scan.word(first - 1))
    if cut and vocabulary.source_kind(plain) in {"role", "unnamed"}:  # للمتحدث باسم البلدية
        words = [*scan.tokens.words[:first], plain, *scan.tokens.words[first + 1 :]]
        return phrase_extent(replace(scan.tokens, words=words), first, scan.end, vocabulary)
    extent = phrase_extent(scan.tokens, first + 1, scan.end, vocabulary)
    if extent is None or extent[0] != first + 1 or is_imperfect(scan.word(first + 1), vocabulary):
        return first, first + 1  # وفقا للصحيفة سيتقدم النادي بعرض
    return first, extent[1]


def _may_be_told(scan: Scan, first: int) -> bool:
    """للوزير، للحلو، للأونروا، للمركزي العراقي."""
    word, vocabulary = scan.tokens.words[first], scan.vocabulary
    name = "ال" + word[2:]
    if vocabulary.opens_source(word) or vocabulary.names.is_known(name) or body_size([word[1:]], vocabulary):
        return True  # لليبيا
    return any(kind_of_name([name, *after], vocabulary) for after in ((), (scan.word(first + 1),)))


def _before(scan: Scan, mark: CueMark, source: tuple[int, int]) -> Attribution | None:
    """بحسب الوزير، فإن المعرض …."""
    tokens = scan.tokens
    start, cut, source_end = _statement_start(scan, source)
    if start >= scan.end or tokens.kinds[start] not in "w'«":
        return None
    direct = tokens.kinds[start] == "«" and start + 1 < len(tokens.words)
    evidence = Evidence("object", start, start, tokens.starts[start + direct] + cut, direct=direct)
    content = read_content(scan, evidence)
    if content is None:
        return None
    source = source[0], max(source_end, source[0] + 1)
    return Attribution(
        content.spans, mark, source, content.after, content.kind, 0, "quote.according-to-before"
    )


def _statement_start(scan: Scan, source: tuple[int, int]) -> tuple[int, int, int]:
    """Where the statement begins, how many joined letters to cut there, and where the source ends."""
    tokens = scan.tokens
    for at in range(source[0] + 1, min(scan.end, source[0] + 40)):
        word = tokens.words[at]
        if word in THEN:
            return at + 1, 0, _before_comma(scan, min(source[1], at))
        if word[:1] == "ف" and (
            word[1:] in scan.vocabulary.kinds["narration"] or _is_behind_break(scan, source[0], at)
        ):
            return at, 1, _before_comma(scan, min(source[1], at))
        if word in scan.vocabulary.kinds["narration"]:
            return at, 0, _before_comma(scan, min(source[1], at))
        following = tokens.words[at + 1] if at + 1 < scan.end else ""
        if tokens.kinds[at] == "," and at >= source[1] and following[:1] != "ف":
            return at + 1, 0, source[1]
    return source[1], 0, source[1]


def _is_behind_break(scan: Scan, start: int, at: int) -> bool:
    """بحسب «الوكالة» فالوضع: behind a comma or a closing mark; not حركة «فتح»."""
    kinds = scan.tokens.kinds
    return kinds[at - 1] in ",»" or (kinds[at - 1] == "'" and kinds.count("'", start, at) % 2 == 0)


def _before_comma(scan: Scan, end: int) -> int:
    while scan.tokens.kinds[end - 1] in ",-":
        end -= 1
    return end


def _behind(scan: Scan, mark: CueMark, source: tuple[int, int], at: int, consumed: int) -> Attribution | None:
    """…، بحسب الوزير: back to the head of the sentence, to لكن, or to a run-on verb."""
    tokens = scan.tokens
    start, last = _statement(scan, at, consumed)
    tail = start == consumed > scan.start and tokens.kinds[start - 1] == "»"  # أن «…» في الحي، بحسب الوكالة
    opens = tokens.words[start] in scan.vocabulary.kinds["preposition"]
    told = tokens.words[start] in THAT_IS  # ، وذلك قبيل الموسم، بحسب الوكالة
    if told or tokens.kinds.count("w", start, last + 1) < _FEWEST or (tail and opens):
        return Attribution([], mark, source, source[1], "indirect", at, "quote.relay-only")
    if tokens.partner.get(start) == last:
        spans = [(tokens.starts[start + 1], tokens.ends[last - 1])]
        return Attribution(spans, mark, source, source[1], "direct", at, "quote.according-to")
    word = tokens.words[start]
    cut = 1 if word.startswith("و") and len(word) > 3 and tokens.kinds[start] == "w" else 0
    spans = [(tokens.starts[start] + cut, tokens.ends[last])]
    kind: QuoteKind = "mixed" if tokens.kinds.find("«", start, last + 1) >= 0 else "indirect"
    return Attribution(spans, mark, source, source[1], kind, at, "quote.according-to")


def _statement(scan: Scan, at: int, consumed: int) -> tuple[int, int]:
    tokens = scan.tokens
    start = max(scan.start, consumed)
    for place in range(start, at):
        if tokens.words[place] in _TURNS:
            start = place + 1
    if consumed > scan.start:
        start = _run_on(scan, start, at)
    while start < at and tokens.kinds[start] in ",~-.'o":
        start += 1
    last = at - 1
    while last > start and (tokens.kinds[last] in ",~-o" or tokens.words[last] in THAT_IS):
        last -= 1  # …، وذلك حسب المدير
    return start, last


def _run_on(scan: Scan, start: int, at: int) -> int:
    """… في غزة ويعتقد أن …، بحسب بيان: the statement begins with the last verb that و joins on."""
    for place in range(at - 1, start, -1):
        form = scan.vocabulary.cues.get(scan.tokens.words[place])
        if form is not None and form.joined:
            return place
    return start
