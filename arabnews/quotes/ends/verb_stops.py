"""The rules that end words said where another verb of speech takes over."""

from __future__ import annotations

from arabnews.quotes.cues.evidence import find_evidence
from arabnews.quotes.cues.find import Candidate
from arabnews.quotes.cues.scan import Scan, next_cue
from arabnews.quotes.ends.bare_words import opens_bare_words, says_plainly
from arabnews.quotes.phrases.extent import phrase_extent
from arabnews.quotes.subjects.accusative import accusative_subject
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import (
    ALREADY,
    ALSO,
    BEFORE,
    BUT,
    POINTERS,
    PREPOSITIONS,
    RELATIVE,
    THAT_IS,
    THAT_WITH_PRONOUN,
    WHEN_CLAUSES,
    WHERE,
)

__all__ = [
    "after_that_said",
    "also",
    "another_speaker",
    "before_adding",
    "but",
    "is_our_own",
    "is_subject",
    "joined_verb",
    "participle",
    "postposed_verb",
    "where",
]

_CLOSE = 4  # tokens between a cue and its complement when no comma stands before the cue
_AHEAD = 8  # tokens in which a clause must show its verb of speech
_PHRASE = 6  # words of a subject before its verb


def _evidence_at(scan: Scan, at: int) -> int | None:
    evidence = find_evidence(scan.cues[at], next_cue(scan, at), scan.end, scan.vocabulary)
    return None if evidence is None else evidence.at


def participle(scan: Scan, at: int) -> bool:
    """Tell whether a participle goes on: ، مشيرا إلى أن."""
    cue = scan.cues.get(at)
    if cue is None or cue.form.part != "participle":
        return False
    evidence = _evidence_at(scan, at)
    if scan.follows_break(at) or cue.joined:
        return evidence is not None or cue.form.number == "s" or cue.form.entry.tier == "A"
    if evidence is None:
        return _takes_preposition(cue) or says_plainly(scan, cue)
    return evidence - at <= _CLOSE


def is_our_own(scan: Scan, first: int, at: int) -> bool:
    """Tell whether those who say «we» go on with a participle: نحن نشكر الأهالي آملين أن.

    Args:
        scan: The sentence.
        first: First token of the words said.
        at: The participle.
    """
    word = scan.word(first)
    ours = word in scan.vocabulary.kinds["own-voice"] and (word[0] == "ن" or word.endswith("نا"))
    return ours and scan.cues[at].form.number == "p"


def _takes_preposition(cue: Candidate) -> bool:
    """… مؤكدا على ضرورة: an accusative participle with the preposition of its verb needs no comma."""
    sure = cue.form.entry.tier == "A" and cue.tokens.words[cue.at].endswith("ا")
    return sure and PREPOSITIONS.get(cue.after) in cue.form.entry.takes


def joined_verb(scan: Scan, at: int) -> bool:
    """Tell whether a verb joined with و takes over: ، وأضاف أن; وتحدث المسؤول."""
    cue = scan.cues.get(at)
    if cue is not None and cue.before in ALREADY:  # ، فقد قال المدير إن
        evidence = _evidence_at(scan, at)
        return evidence is not None and evidence > at + 1 and scan.follows_break(at - 1)
    if cue is None or not cue.form.finite or not cue.joined or cue.form.bound:  # جاء الحارس وأخبره أن
        return False
    if _comes_next(cue, scan):
        return True
    if _evidence_at(scan, at) is not None or opens_bare_words(scan, cue, at + 1):
        return True
    if cue.form.part != "perfect":
        return False
    sure = cue.form.entry.tier != "C" or cue.after.startswith("ال")  # وتحدث المسؤول; not ووجه دفاع المتهم
    return scan.follows_break(at) or (sure and scan.vocabulary.source_kind(cue.after) is not None)


def _comes_next(cue: Candidate, scan: Scan) -> bool:
    """…، ليرد عليه المدير قائلا: another one takes the floor."""
    return cue.tokens.words[cue.at][0] == "ل" and scan.follows_break(cue.at) and not cue.form.bound


def postposed_verb(scan: Scan, at: int) -> bool:
    """Tell whether a verb of speech stands behind its words: …، يقول الصياد."""
    cue = scan.cues.get(at)
    if cue is None or not cue.form.finite or cue.joined or not scan.follows_break(at):
        return False
    if cue.form.number != "s" and scan.tokens.kinds[at + 1 : at + 2] == "w":
        return False  # المختصون في الجسور، يعتبرون: before its subject a verb is in the singular
    return cue.form.entry.tier == "A"


def is_subject(scan: Scan, first: int, at: int) -> bool:
    """Tell whether only a subject or an adverbial stands ahead of the verb: أن المحافظ، أكد; حينما عاد، قال.

    Args:
        scan: The sentence.
        first: First token of the words said.
        at: The verb behind a comma.
    """
    if any(test(scan, first, at) for test in (_is_bare_phrase, _is_when_clause, _is_verb_of_which)):
        return True
    extent = phrase_extent(scan.tokens, first, at, scan.vocabulary)
    if extent is None or extent[0] != first or scan.tokens.kinds[extent[1] : at].strip(",-"):
        return False
    word = scan.tokens.words[first]
    return scan.vocabulary.source_kind(word) == "role" or scan.vocabulary.names.is_known(word)


def _is_bare_phrase(scan: Scan, first: int, at: int) -> bool:
    """أن مؤشرات السوق، أشارت; أن المتهمين بالسرقة، اعترفوا: a noun phrase of which nothing is said yet."""
    words = scan.tokens.words[first : at - 1]
    if scan.tokens.kinds[first : at - 1].strip("w") or not 0 < len(words) <= _PHRASE:
        return False
    plural = scan.cues[at].form.number == "p"
    if plural and words[0].endswith(("ين", "ون")) and scan.vocabulary.source_kind(words[0]) == "people":
        return True
    definite = [word.startswith("ال") for word in words]
    if any(word in scan.vocabulary.kinds["preposition"] or word in scan.vocabulary.cues for word in words):
        return False
    return definite[-1] and definite == sorted(definite) and len(words) > definite.count(True) > 0


def _is_verb_of_which(scan: Scan, first: int, at: int) -> bool:
    """الوثيقة التي، بحسب قوله، تؤكد البيع: behind an aside the verb of the relative clause."""
    comma = scan.tokens.kinds.rfind(",", first, at - 1)
    return comma > first and scan.word(comma - 1) in RELATIVE


def _is_when_clause(scan: Scan, first: int, at: int) -> bool:
    """أنه حينما كان رئيسا، قال له: the verb behind the comma is that of the words."""
    opener = first + (scan.word(first) in THAT_WITH_PRONOUN)
    return scan.word(opener) in WHEN_CLAUSES and scan.tokens.kinds.find(",", opener, at - 1) < 0


def after_that_said(scan: Scan, at: int) -> bool:
    """Tell whether the reporter says behind what it was said: ، وذلك بعد أن قال."""
    if scan.word(at) not in THAT_IS or not scan.follows_break(at):
        return False
    return any(place in scan.cues for place in range(at + 2, min(at + _AHEAD, scan.end)))


def but(scan: Scan, at: int) -> bool:
    """Tell whether somebody denies or answers: لكنه نفى أن; إلا أن الحركة نفت."""
    if scan.word(at) not in BUT:
        return False
    for place in range(at + 1, min(at + _AHEAD, scan.end)):
        cue = scan.cues.get(place)
        if cue is not None and cue.joined and place > at + 1:
            # إلا أن القاضي رفض وأكد; not ولكن دون جدوى، وقال: a clause of its own
            return accusative_subject(scan, cue, place) is not None and _evidence_at(scan, place) is not None
        if cue is None and _denies_it(scan, place):
            return True
        if cue is not None and cue.form.finite:
            denied = cue.form.entry.category == "deny" and cue.form.part == "perfect"
            sure = denied or (place == at + 1 and cue.form.entry.tier == "A")
            return sure or _evidence_at(scan, place) is not None
    return False


def _denies_it(scan: Scan, at: int) -> bool:
    """لكن وكيله نفى ذلك: it says nothing of its own, and yet somebody else speaks."""
    form = scan.vocabulary.cues.get(scan.tokens.words[at])
    denies = form is not None and form.finite and form.entry.category == "deny"
    return denies and scan.word(at + 1) in POINTERS


def also(scan: Scan, at: int) -> bool:
    """Tell whether كما adds a statement: ، كما أكد; ، كما عاد الوزير إلى التأكيد أن."""
    if scan.word(at) not in ALSO or not scan.follows_break(at) or scan.word(at + 1) == "ان":
        return False
    nouns = scan.vocabulary.kinds["cue-noun"]
    return any(
        place in scan.cues or scan.word(place) in nouns or _is_verbal_noun(scan, place)
        for place in range(at + 1, min(at + _AHEAD, scan.end))
    )


def where(scan: Scan, at: int) -> bool:
    """Tell whether the same speaker goes on behind حيث: حيث قال: «…»; حيث أكد أن."""
    cue = scan.cues.get(at + 1)
    if scan.word(at) not in WHERE or cue is None or not cue.form.finite or cue.form.entry.tier != "A":
        return False
    evidence = _evidence_at(scan, at + 1)
    told = scan.follows_break(at) and cue.form.part == "perfect"
    return evidence is not None and (told or evidence == at + 2)


def _is_verbal_noun(scan: Scan, at: int) -> bool:
    form = scan.vocabulary.cues.get(bare(scan.word(at)))
    return form is not None and form.part == "masdar" and form.entry.tier == "A" and not form.entry.noun


def before_adding(scan: Scan, at: int) -> bool:
    """Tell whether he adds something: ، قبل أن يضيف: «…»."""
    return scan.word(at) in BEFORE and scan.word(at + 1) == "ان" and at + 2 in scan.cues


def another_speaker(scan: Scan, at: int) -> bool:
    """Tell whether another subject stands ahead of its verb: ، وآخرون كتبوا: a subject before its verb."""
    word = scan.word(at)
    if (
        not scan.follows_break(at)
        or not word.startswith("و")
        or scan.vocabulary.source_kind(word[1:]) is None
    ):
        return False
    for place in range(at + 1, min(at + _AHEAD, scan.end)):
        cue = scan.cues.get(place)
        if cue is not None and cue.form.finite and not cue.joined:
            evidence = _evidence_at(scan, place)
            return evidence is not None and evidence - place <= _CLOSE
    return False
