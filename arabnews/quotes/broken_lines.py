"""Lines that break off between a verb of speech and its words, as some publishing systems break them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from arabnews.quotes.words.conjugation import CueForm
from arabnews.quotes.words.particles import THAT
from arabnews.quotes.words.vocabulary import Vocabulary
from arabnews.quotes.zones import Zone
from arabnews.text.fold import Folded, fold_text

__all__ = ["joined"]

_ENDS = frozenset('.،؛:؟!»”")')
_OPENING = frozenset('«“"„”')
_NEAR = 150  # characters from a verb to the colon behind it at the end of a line
_SHORT = 6  # words of a line that says who goes on: وأضاف مدير المتحف سالم العابد
_ADDS = frozenset({"add", "answer", "say", "write"})
_WORD = 20  # characters in which a line's first word ends
_TAIL = 60  # characters at the end of a line that may break off


def joined(zones: Sequence[Zone], folded: Folded, vocabulary: Vocabulary) -> Iterator[Zone]:
    """Yield the body of a document; a line that breaks off goes on in the next.

    Args:
        zones: The zones of the document; headlines, decks and captions are left out.
        folded: The document.
        vocabulary: The words of reported speech.

    Yields:
        Body zones and subheadings in order.
    """
    held: Zone | None = None
    for zone in zones:
        if zone.kind not in {"body", "subheading"} or zone.start == zone.end:
            continue
        if held is not None and _breaks_off(held, zone, folded.source, vocabulary):
            held = Zone(held.start, zone.end)
            continue
        if held is not None:
            yield held
        held = zone
    if held is not None:
        yield held


def _breaks_off(zone: Zone, following: Zone, text: str, vocabulary: Vocabulary) -> bool:
    """وقال المدير سالم ⏎ العابد إن: a verb of speech near the end, and neither أن nor a stop behind it."""
    last = text[zone.end - 1 : zone.end]
    if (last in _ENDS and last != ":") or "subheading" in (zone.kind, following.kind):
        return False
    if last == ":":
        before = text[max(zone.start, zone.end - _NEAR) : zone.end - 1].rpartition(".")[2]
        return _announces(before, text[following.start : following.start + 1], vocabulary)
    if text[zone.end : following.start].count("\n") != 1:
        return False
    words = fold_text(text[max(zone.start, zone.end - _TAIL) : zone.end]).split()
    if words and words[-1] in THAT:  # أوضحت المديرة، ليلى الحداد، أن
        opening = fold_text(text[following.start : min(following.end, following.start + _WORD)]).split()
        return not _adds(vocabulary.cues.get("".join(opening[:1])))
    verbs = (n for n in range(len(words) - 1, -1, -1) if words[n] in vocabulary.cues)
    at = next((n for n in verbs if vocabulary.cues[words[n]].finite), None)
    if at is None or vocabulary.cues[words[at]].entry.tier != "A":
        return False
    return all(word.isalpha() and word not in THAT for word in words[at:])


def _adds(form: CueForm | None) -> bool:
    """وأضاف، وقال: a verb that opens its line."""
    return form is not None and form.finite and form.joined > 0 and form.entry.category in _ADDS


def _announces(before: str, opening: str, vocabulary: Vocabulary) -> bool:
    """وقال المدير: ⏎ «…»; … تقول: ⏎ …: without marks the verb itself stands before the colon."""
    words = fold_text(before).split()
    forms = [vocabulary.cues.get(word) for word in words]
    if opening in _OPENING:
        return any(form is not None and form.entry.tier != "C" and form.part != "masdar" for form in forms)
    last = forms[-1] if forms else None
    if opening.isalpha() and 1 < len(forms) <= _SHORT and _adds(forms[0]):
        return not any(word in THAT for word in words)
    return opening.isalpha() and last is not None and last.finite and last.entry.tier == "A"
