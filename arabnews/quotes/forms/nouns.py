"""Nouns that tell of speech: بالقول إن، تحذير الخبراء من أن، رسالة مفادها، جاء في البيان."""

from __future__ import annotations

from typing import NamedTuple

from arabnews.quotes.cues.evidence import Evidence, evidence_after
from arabnews.quotes.cues.scan import Scan, next_cue
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.phrases.found import CueMark
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import IN, IN_IT
from arabnews.quotes.words.roles import JOINED

__all__ = ["CueNoun", "cue_noun_at", "document_before"]

_NEAR = 10
_PURPORT = "مفاد"


class CueNoun(NamedTuple):
    """A noun of speech with what belongs to it.

    Attributes:
        mark: The cue.
        evidence: Where the words begin.
        source: Tokens of the speaker phrase, if it stands beside the noun.
        gender: What its pronoun tells of the speaker.
        number: The same.
        rule: Id of the rule.
    """

    mark: CueMark
    evidence: Evidence
    source: tuple[int, int] | None
    gender: str
    number: str
    rule: str


def cue_noun_at(scan: Scan, at: int) -> CueNoun | None:
    """Read a noun of speech at a token, if there is one."""
    word = scan.tokens.words[at]
    if word in scan.vocabulary.kinds["came-in"]:
        return _came_in(scan, at)
    if word in scan.vocabulary.kinds["cue-noun"]:
        return _plain_noun(scan, at)
    if word in scan.vocabulary.kinds["as-follows"]:
        return _issued(scan, at)
    return _verbal_noun(scan, at)


def _issued(scan: Scan, at: int) -> CueNoun | None:
    """صدر عن البلدية البيان التالي: «…»; صدر عنها ما يلي; أدلى المدير بالتصريح الآتي."""
    tokens, vocabulary, noun = scan.tokens, scan.vocabulary, at - 1
    evidence = evidence_after(tokens, at, at + 2, scan.end, vocabulary)
    if evidence is None or noun <= scan.start or tokens.kinds[noun] != "w":
        return None
    word = tokens.words[noun].removeprefix("ب")
    if word != "ما" and bare(word) not in vocabulary.kinds["medium"]:
        return None
    verb = next(
        (n for n in range(noun - 1, scan.floor - 1, -1) if scan.word(n) in vocabulary.kinds["issued"]), None
    )
    if verb is None:
        return None
    source = phrase_extent(tokens, verb + 1 + (scan.word(verb + 1) == "عن"), noun, vocabulary)
    if source is None:
        return None
    joined = 1 if tokens.words[noun][0] == "ب" else 0
    mark = CueMark(tokens.starts[noun] + joined, tokens.ends[at], "صدر", "state")
    return CueNoun(mark, evidence, source, "", "s", "quote.issued")


def _came_in(scan: Scan, at: int) -> CueNoun | None:
    """جاء في البيان: «…»; رسالة جاء فيها أن; على لسان."""
    tokens, word = scan.tokens, scan.tokens.words[at]
    after = tokens.words[at + 1] if at + 1 < scan.end else ""
    joined = 1 if word.startswith("و") and word not in scan.vocabulary.kinds["came"] else 0
    stands = _document_at(scan, at + 1)
    if stands:
        evidence = evidence_after(tokens, stands, at + 40, scan.end, scan.vocabulary)
        source = phrase_extent(tokens, stands, evidence.at if evidence else scan.end, scan.vocabulary)
        if source is None:
            source = stands, stands + 1
        evidence = _own_voice(scan, source) or evidence
        if evidence is None:
            return None
        last = at + (stands > at + 1)  # جاء في البيان, جاء بالبيان
        mark = CueMark(tokens.starts[at] + joined, tokens.ends[last], "جاء في", "state")
        return CueNoun(mark, evidence, source, "", "s", "quote.came-in")
    if after == "ما" and scan.word(at + 2) in scan.vocabulary.kinds["as-follows"]:
        return _came_as_follows(scan, at, joined)
    if after in IN_IT:
        evidence = evidence_after(tokens, at + 1, at + _NEAR, scan.end, scan.vocabulary)
        mark = CueMark(tokens.starts[at] + joined, tokens.ends[at + 1], "جاء في", "state")
        if evidence is None:
            return None
        document = document_before(scan, at)
        answered = document is not None and scan.word(document[0] - 1) == "علي"  # ردا على تقرير جاء فيه
        return CueNoun(mark, evidence, document if answered else None, "", "s", "quote.came-in-it")
    return None


def _came_as_follows(scan: Scan, at: int, joined: int) -> CueNoun | None:
    """في بيان نشر على موقعه جاء ما يلي: «…»."""
    tokens, document = scan.tokens, document_before(scan, at)
    evidence = evidence_after(tokens, at + 2, at + _NEAR, scan.end, scan.vocabulary)
    if evidence is None or document is None:
        return None
    source = phrase_extent(tokens, *document, scan.vocabulary)
    mark = CueMark(tokens.starts[at] + joined, tokens.ends[at], "جاء في", "state")
    return CueNoun(mark, evidence, source, "", "s", "quote.came-in")


def _document_at(scan: Scan, at: int) -> int:
    """في البيان، بالبيان: the token of the document behind جاء, or none, 0."""
    word, vocabulary = scan.word(at), scan.vocabulary
    if word == "في":
        return at + 1 if vocabulary.source_kind(scan.word(at + 1)) == "document" else 0
    return at if word.startswith("بال") and vocabulary.source_kind(word[1:]) == "document" else 0


def document_before(scan: Scan, at: int) -> tuple[int, int] | None:
    """Find the nearest document before جاء فيه, if it reaches up to that: في تقرير للإذاعة جاء فيه.

    Args:
        scan: The sentence.
        at: Token of the verb.

    Returns:
        Its tokens, or `None`.
    """
    for start in range(at - 1, max(scan.start - 1, at - _NEAR), -1):
        if scan.vocabulary.source_kind(scan.tokens.words[start]) == "document":
            return None if scan.tokens.kinds[start:at].strip("w'") else (start, at)
    return None


def _own_voice(scan: Scan, source: tuple[int, int]) -> Evidence | None:
    """جاء في الخطاب نحن نشيد: right behind the document somebody speaks for himself."""
    at = source[1]
    if scan.word(at) not in scan.vocabulary.kinds["own-voice"]:
        return None
    return Evidence("bare", at, at, scan.tokens.starts[at])


def _plain_noun(scan: Scan, at: int) -> CueNoun | None:
    tokens = scan.tokens
    evidence = evidence_after(tokens, at, at + _NEAR, scan.end, scan.vocabulary)
    if evidence is None or evidence.at - at > 3 or _is_the_writers(scan, at) or _is_denied(scan, at):
        return None
    word = tokens.words[at]
    joined = 1 if word.startswith(("ب", "ل")) else 0
    mark = CueMark(tokens.starts[at] + joined, tokens.ends[at], "قال", "say")
    return CueNoun(mark, evidence, None, "", "s", "quote.noun")


def _is_denied(scan: Scan, at: int) -> bool:
    """نفت البلدية خبرا مفاده أن: others say so, and she denies it."""
    if not scan.tokens.words[at].startswith(_PURPORT):
        return False
    verbs = (scan.cues[n] for n in range(max(scan.start, scan.floor), at) if n in scan.cues)
    return any(verb.form.finite and verb.form.entry.category == "deny" for verb in verbs)


def _is_the_writers(scan: Scan, at: int) -> bool:
    """يمكن القول إن، لا بد من القول إن، ومن نافلة القول إن، وتجدر الإشارة إلى أن: nobody else speaks."""
    kinds, before = scan.vocabulary.kinds, at - 1
    words, prepositions, adverbs = scan.tokens.words, kinds["preposition"], kinds["adverb"]
    while before > scan.start and (words[before] in prepositions or words[before] in adverbs):
        before -= 1
    word = words[before] if before >= scan.start else ""
    plain = word[1:] if word[:1] in JOINED else word
    return any(form in kinds["writer-says"] or form in kinds["modal"] for form in (word, plain))


def _verbal_noun(scan: Scan, at: int) -> CueNoun | None:
    """تحذير الخبراء من أن; التأكيد أن; تأكيده أن."""
    tokens, vocabulary = scan.tokens, scan.vocabulary
    form = vocabulary.cues.get(bare(tokens.words[at]))
    if form is None or form.part != "masdar" or form.entry.tier == "C" or form.entry.noun:
        return None
    if (at and tokens.words[at - 1] in IN) or _is_the_writers(scan, at):
        return None
    near = at + 3 if form.bound or tokens.words[at].startswith("ال") else min(at + _NEAR, next_cue(scan, at))
    evidence = evidence_after(tokens, at, near, scan.end, vocabulary)
    if evidence is None or evidence.kind != "that":
        return None
    source = None
    if not form.bound and tokens.words[at] == form_text(tokens.words[at]):
        source = phrase_extent(tokens, at + 1, evidence.at, vocabulary)
    if source is None and not form.bound and not tokens.words[at].startswith("ال"):
        return None
    mark = CueMark(tokens.starts[at] + form.joined, tokens.ends[at], form.lemma, form.entry.category)
    return CueNoun(mark, evidence, source, "", "s", "quote.verbal-noun")


def form_text(word: str) -> str:
    """Return a word unless it has the article: التأكيد has no speaker behind it."""
    return "" if word.startswith("ال") else word
