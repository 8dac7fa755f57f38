"""Relay chains: نقلت الوكالة عن مسؤول قوله إن; ذكرت الصحيفة، نقلا عن مصدر، أن."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from arabnews.quotes.cues.evidence import Evidence, evidence_after, find_evidence
from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan, next_cue
from arabnews.quotes.forms.outlets import outlet_at
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.phrases.found import Found
from arabnews.quotes.phrases.read import Phrase
from arabnews.quotes.words.particles import BACK_TO_SOURCE, PREPOSITIONS
from arabnews.text.fold import fold_text

__all__ = ["Relay", "read_relay", "relayed_source"]

_WINDOW = 16
_TAIL = 40
_GENDERS = {"ه": ("m", "s"), "ها": ("f", "s"), "هم": ("m", "p"), "هما": ("m", "d")}


class Relay(NamedTuple):
    """A relay chain.

    Attributes:
        source: Tokens of the phrase that names who spoke; `None` for عنه.
        outlet: Place of the outlet in the search form.
        evidence: Where the words begin.
        gender: What the noun of saying tells of the speaker.
        number: The same.
    """

    source: tuple[int, int] | None
    outlet: tuple[int, int] | None
    evidence: Evidence
    gender: str
    number: str


def read_relay(scan: Scan, cue: Candidate) -> Relay | None:
    """Read نقل … عن … قوله: the one behind عن speaks, the subject relays."""
    entry, tokens = cue.form.entry, scan.tokens
    if entry.does != "relays":
        return None
    stop = min(scan.end, cue.at + _WINDOW)
    at = next(
        (
            n
            for n in range(cue.at + 1, stop)
            if PREPOSITIONS.get(tokens.words[n]) in entry.takes or tokens.words[n] in BACK_TO_SOURCE
        ),
        None,
    )
    if at is None:
        return None
    found = _words(scan, cue, at)
    if found is None:
        return None
    evidence, gender, number, tail = found
    source = None
    if tokens.words[at] not in BACK_TO_SOURCE:
        source = phrase_extent(tokens, at + 1, tail, scan.vocabulary)
    outlet = _relayer(scan, cue.at + 1, at)
    return Relay(source, outlet, evidence, gender, number)


def _words(scan: Scan, cue: Candidate, at: int) -> tuple[Evidence, str, str, int] | None:
    tokens, vocabulary = scan.tokens, scan.vocabulary
    own_words, nouns = vocabulary.kinds["own-words"], vocabulary.kinds["cue-noun"]
    for place in range(at + 1, min(scan.end, at + _TAIL)):
        word = tokens.words[place]
        if word in own_words or word in nouns or _is_saying_noun(scan, place):
            evidence = evidence_after(tokens, place, place + 12, scan.end, vocabulary)
            if evidence is not None:
                return evidence, *_agreement(word), place
        if tokens.kinds[place] == "«":
            break
    evidence = find_evidence(cue, next_cue(scan, cue.at), scan.end, vocabulary)
    return None if evidence is None or evidence.at <= at else (evidence, "", "s", evidence.at)


def _is_saying_noun(scan: Scan, at: int) -> bool:
    """تأكيده، نفيها، تعهده: the verbal noun of another verb of speech with its pronoun."""
    word = scan.tokens.words[at]
    form = scan.vocabulary.cues.get(word)
    if form is None or not form.bound or form.joined or form.entry.tier == "C":
        return False
    return word.startswith(fold_text(form.entry.masdar or "-"))


def _agreement(word: str) -> tuple[str, str]:
    for pronoun in ("هما", "هم", "ها", "ه"):
        if word.endswith(pronoun):
            return _GENDERS[pronoun]
    return "", "s"


def _relayer(scan: Scan, start: int, stop: int) -> tuple[int, int] | None:
    extent = phrase_extent(scan.tokens, start, stop, scan.vocabulary)
    if extent is None:
        return None
    outlet = outlet_at(scan, extent[0], extent[1])
    return outlet or (scan.tokens.starts[extent[0]], scan.tokens.ends[extent[1] - 1])


def relayed_source(
    scan: Scan,
    found: Found,
    cue: Candidate,
    evidence: Evidence,
    read: Callable[[tuple[int, int] | None], Phrase | None],
) -> None:
    """ذكرت الصحيفة، نقلا عن مصدر، أن: behind an outlet the source speaks; أضافت نقلا عنه: he goes on."""
    tokens = scan.tokens
    relayed = scan.vocabulary.kinds["relayed"]
    if relayed.isdisjoint(tokens.words[cue.at + 1 : max(cue.at, evidence.at - 1)]):
        return
    at = next(n for n in range(cue.at + 1, evidence.at - 1) if tokens.words[n] in relayed)
    if tokens.words[at + 1] in BACK_TO_SOURCE:
        found.phrase, found.gender, found.number = None, "", "s"
        found.antecedent = None
    elif found.phrase is not None and found.phrase.kind == "media" and tokens.words[at + 1] == "عن":
        extent = phrase_extent(tokens, at + 2, evidence.at, scan.vocabulary)
        if extent is not None:
            found.relay = found.relay or (found.phrase.start, found.phrase.end)
            found.phrase = read(extent)
