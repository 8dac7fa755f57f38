"""How far the noun phrase reaches that names who speaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from arabnews.quotes.particles import CALLED, LEFT_BEHIND, RELATIVE, THAT, THAT_WITH_PRONOUN, TO
from arabnews.quotes.tokens import Tokens
from arabnews.quotes.vocabulary import Vocabulary, bare

__all__ = ["phrase_extent"]

_IN_PLACES = frozenset({"role", "unnamed", "document", "people", "organization"})
_PLAIN_NAMES = frozenset({"ان", "هامش", "ضرور", "ما", "هذا", "ذلك", "كل"})
_PIECE_ENDS = ",-()"
_LIGHT_KINDS = ("time", "adverb", "break", "negation", "narration", "cue-noun")
_LONGEST = 40
_NAME_WORDS = 5
_FEW_WORDS = 2  # that may be a name though nobody knows them


@dataclass(slots=True)
class _Reading:
    tokens: Tokens
    stop: int
    vocabulary: Vocabulary


def phrase_extent(tokens: Tokens, start: int, stop: int, vocabulary: Vocabulary) -> tuple[int, int] | None:
    """Read the noun phrase of a speaker.

    Args:
        tokens: The paragraph.
        start: Token from which it may begin.
        stop: Token before which it must end.
        vocabulary: The words of reported speech.

    Returns:
        Its tokens, or `None` if there is none.
    """
    reading = _Reading(tokens, min(stop, start + _LONGEST), vocabulary)
    at = _skip_adverbs(reading, start)
    if at is None or _is_verb(reading, at):
        return None
    first_end = _first_piece(reading, at)
    if first_end == at:
        return None
    return at, _later_pieces(reading, at, first_end)


def _skip_adverbs(reading: _Reading, at: int) -> int | None:
    """Step over أيضا، أمس، آنذاك; a phrase that opens with a preposition or a comma is no subject."""
    tokens, kinds = reading.tokens, reading.vocabulary.kinds
    light = kinds["time"] | kinds["adverb"]
    while at < reading.stop:
        kind, word = tokens.kinds[at], tokens.words[at]
        if kind == "'":
            return at if at + 1 < reading.stop and tokens.kinds[at + 1] == "w" else None
        if kind != "w":
            return None
        if _opens_adverbial(reading, at) or _is_to_somebody(reading, at):
            return None
        if word not in light:
            return at
        at += 1
    return None


def _is_verb(reading: _Reading, at: int) -> bool:
    """يوزع الإمدادات: an imperfect is no noun; يوسف and يابانيون are."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    if not word.startswith("ي") or len(word) < 4 or word.endswith(("ين", "ون", "ي", "يه")):
        return False
    return not vocabulary.names.is_known(word) and vocabulary.source_kind(word) is None


def _opens_adverbial(reading: _Reading, at: int) -> bool:
    word, kinds = reading.tokens.words[at], reading.vocabulary.kinds
    if _is_name_ali(reading, at, at):
        return False
    if word in kinds["preposition"] or word in RELATIVE or word in THAT or word in THAT_WITH_PRONOUN:
        return True
    return word in kinds["break"] or _is_addressee(reading, at) or word in kinds["negation"]


def _is_addressee(reading: _Reading, at: int) -> bool:
    """للصحفيين، لوكالة، لـ«…»."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    if word in vocabulary.kinds["addressee"] or word in TO:
        return True
    if not word.startswith("ل") or vocabulary.source_kind(word) is not None:
        return False
    rest = "ال" + word[2:] if word.startswith("لل") else word[1:]
    return vocabulary.names_outlet([rest, *reading.tokens.words[at + 1 : at + 3]])


def _is_to_somebody(reading: _Reading, at: int) -> bool:
    """قال لحشد: directly behind the verb a word with لـ is no subject, unless it is a name or a post."""
    word, vocabulary = reading.tokens.words[at], reading.vocabulary
    return (
        word.startswith("ل")
        and len(word) > 3
        and not vocabulary.names.is_known(word)
        and vocabulary.source_kind(word) is None
        and vocabulary.source_kind(word[1:]) is None
        and word not in vocabulary.media
        and word not in vocabulary.countries
        and (word.startswith("لل") or reading.tokens.kinds[at + 1 : at + 2] == "w")
        and reading.tokens.words[at + 1 : at + 2] in (["من"], ["في"], ["علي"], ["عن"], ["بعد"])
    )


def _first_piece(reading: _Reading, start: int) -> int:
    """Read to the first comma, dash or bracket, or to a word that no longer names anybody."""
    tokens, at = reading.tokens, start
    while at < reading.stop:
        kind = tokens.kinds[at]
        if kind in "'o":
            at += 1
            continue
        if kind != "w" or (at > start and _ends_phrase(reading, start, at)):
            break
        at += 1
    return _without_trailing(reading, start, at)


def _without_trailing(reading: _Reading, start: int, end: int) -> int:
    kinds, tokens = reading.tokens.kinds, reading.tokens
    while end > start and (kinds[end - 1] == "o" or tokens.words[end - 1] in LEFT_BEHIND):
        end -= 1
    if end > start and kinds[end - 1] == "'" and kinds.count("'", start, end) % 2:
        end -= 1
    return end


def _ends_phrase(reading: _Reading, start: int, at: int) -> bool:
    """A word that no longer names anybody: time, manner, another clause, a preposition of the verb."""
    if any(rule(reading, at) for rule in _ENDS) or _is_object(reading, start, at):
        return True
    if reading.tokens.words[at] not in reading.vocabulary.kinds["preposition"]:
        return False
    return not _is_name_ali(reading, start, at) and not _keeps_preposition(reading, start, at)


def _is_light(reading: _Reading, at: int) -> bool:
    """أمس، أيضا، حيث، لم، جاءت، بالقول."""
    word, kinds = reading.tokens.words[at], reading.vocabulary.kinds
    if word[:1] == "و" and word[1:] in kinds["negation"]:
        return True
    return any(word in kinds[kind] for kind in _LIGHT_KINDS)


def _is_left_behind(reading: _Reading, at: int) -> bool:
    """الوزارة قد أعلنت; مصدر فضل عدم الكشف."""
    words = reading.tokens.words
    return words[at] == "قد" or (at + 1 < reading.stop and words[at + 1] == "عدم")


def _is_relative(reading: _Reading, at: int) -> bool:
    """الذي، أن."""
    word = reading.tokens.words[at]
    return word in RELATIVE or word in THAT or word in THAT_WITH_PRONOUN


def _is_cue(reading: _Reading, at: int) -> bool:
    """قائلا، وأضاف."""
    cue = reading.vocabulary.cues.get(reading.tokens.words[at])
    if cue is None:
        return False
    if cue.part == "participle":
        return reading.tokens.words[at].endswith("ا")
    return cue.finite and bool(cue.joined) and not cue.bound


def _is_told(reading: _Reading, at: int) -> bool:
    """أبلغ تاجر رويترز أن: an agency behind another noun than an outlet's or a post's."""
    word, before, vocabulary = reading.tokens.words[at], reading.tokens.words[at - 1], reading.vocabulary
    if word not in vocabulary.agencies or reading.tokens.kinds[at - 1] != "w":
        return False
    return not (
        bare(before) in vocabulary.kinds["outlet"]
        or vocabulary.source_kind(before) == "role"
        or before in vocabulary.kinds["preposition"]
        or before in vocabulary.agencies
    )


def _is_object(reading: _Reading, start: int, at: int) -> bool:
    """أرجعت الشركة تراجع الأرباح: a noun without article behind a definite one is no part of the phrase."""
    tokens, vocabulary = reading.tokens, reading.vocabulary
    first, word = tokens.words[start], tokens.words[at]
    if at != start + 1 or not first.startswith("ال") or vocabulary.title_count(tokens.words[start : at + 1]):
        return False
    if first in vocabulary.names.given and not first.endswith("ي"):  # إلياس
        return False
    head = vocabulary.source_kind(first)
    if word.startswith("ال"):
        return word.endswith("ين") if head is None else _is_second_noun(reading, head, word)
    return _is_other_noun(reading, head, word)


def _is_other_noun(reading: _Reading, head: str | None, word: str) -> bool:
    vocabulary = reading.vocabulary
    kind = vocabulary.source_kind(word)
    if head in {"role", "unnamed"}:
        return kind == "document"
    if kind is not None or word in vocabulary.kinds["own-words"] or vocabulary.names.is_known(word):
        return False
    return not word.startswith(("بال", "لل")) and bare(word[1:]) not in vocabulary.sources


def _keeps_preposition(reading: _Reading, start: int, at: int) -> bool:
    """مصدر في الوزارة، المتحدث باسم النادي، مصدر قريب من الملف; but سالم في كلمة."""
    tokens, vocabulary = reading.tokens, reading.vocabulary
    word = tokens.words[at]
    after = tokens.words[at + 1] if at + 1 < reading.stop else ""
    if not after or bare(after) in vocabulary.kinds["medium"] or after in vocabulary.kinds["time"]:
        return False
    if word in {"من", "عن", "علي", "الي"}:
        return tokens.words[at - 1] in vocabulary.kinds["governing"]
    return word == "باسم" or (word in {"في", "لدي"} and _keeps_place(reading, start, at))


def _keeps_place(reading: _Reading, start: int, at: int) -> bool:
    tokens, vocabulary = reading.tokens, reading.vocabulary
    if tokens.words[at + 1] == "وقت" or _ends_in_name(reading, start, at):
        return False
    head = vocabulary.source_kind(tokens.words[start])
    if head in _IN_PLACES:
        return head != "organization" or tokens.words[at] == "في"
    return any(vocabulary.source_kind(word) == "role" for word in tokens.words[start + 1 : at])


def _is_name_ali(reading: _Reading, start: int, at: int) -> bool:
    """قال علي الحسيني: the name, which reads like the preposition."""
    tokens, names = reading.tokens, reading.vocabulary.names
    if tokens.words[at] != "علي":
        return False
    if at > start and tokens.words[at - 1] in names.given and tokens.words[at - 1] not in _PLAIN_NAMES:
        return True
    after = tokens.words[at + 1] if at + 1 < reading.stop else ""
    return (
        names.is_known(after) and reading.vocabulary.source_kind(after) is None and after not in _PLAIN_NAMES
    )


def _ends_in_name(reading: _Reading, start: int, at: int) -> bool:
    word, names = reading.tokens.words[at - 1], reading.vocabulary.names
    if reading.vocabulary.source_kind(word) is not None or at - 1 == start:
        return False
    return reading.tokens.words[at - 2] in names.given and names.is_known(word)


def _is_second_noun(reading: _Reading, head: str, word: str) -> bool:
    """افتتح الوزير المعرض: behind a post a definite noun that is no adjective and no name."""
    vocabulary = reading.vocabulary
    if head not in {"role", "unnamed"} or word.endswith(("ي", "يه", "يون", "يين")):
        return False
    return word not in vocabulary.kinds["adjective"] and not vocabulary.names.is_known(word)


def _is_addressed(reading: _Reading, at: int) -> bool:
    """دعا رئيس البلدية السكان: people or a body behind a phrase that is definite already."""
    word, before = reading.tokens.words[at], reading.tokens.words[at - 1]
    if not word.startswith("ال") or not before.startswith("ال") or reading.vocabulary.names.is_known(word):
        return False
    return reading.vocabulary.source_kind(word) in {"people", "organization"} and not word.endswith(
        ("ي", "يه")
    )


def _later_pieces(reading: _Reading, start: int, end: int) -> int:
    """Add appositions: رئيس النادي، سالم العابد; a clause between is passed only to reach one."""
    tokens, at = reading.tokens, end
    while at < reading.stop and tokens.kinds[at] not in _PIECE_ENDS and tokens.words[at] not in CALLED:
        at += 1
    cut = at > end
    while at < reading.stop:
        if tokens.kinds[at] in _PIECE_ENDS:
            at += 1
            continue
        piece_end = at
        while piece_end < reading.stop and tokens.kinds[piece_end] not in _PIECE_ENDS:
            piece_end += 1
        if tokens.words[at] == "قد":
            break
        if _is_apposition(reading, at, piece_end, after_cut=cut) and _suits(reading, start, at):
            last = _first_piece(reading, at)
            end, cut = max(last, at + 1), last < piece_end
        else:
            cut = True
        at = piece_end
    return end


def _suits(reading: _Reading, start: int, at: int) -> bool:
    """دعت الحركة، العلماء: people are no other name of an organisation."""
    heads = (
        reading.vocabulary.source_kind(reading.tokens.words[start]),
        reading.vocabulary.source_kind(reading.tokens.words[at]),
    )
    return heads != ("organization", "people")


def _is_apposition(reading: _Reading, at: int, piece_end: int, *, after_cut: bool) -> bool:
    tokens, vocabulary = reading.tokens, reading.vocabulary
    word = tokens.words[at]
    if tokens.kinds[at] == "'" and at + 1 < piece_end:
        word = tokens.words[at + 1]
    if vocabulary.title_count(tokens.words[at:piece_end]) or word in CALLED:
        return True
    if (
        word in vocabulary.kinds["time"]
        or _opens_adverbial(reading, at)
        or word in vocabulary.kinds["adverb"]
    ):
        return False
    if after_cut and vocabulary.source_kind(word) is None:
        return False
    joined = word.removeprefix("و")
    if vocabulary.source_kind(word) or vocabulary.source_kind(joined):
        return True
    words = [
        w
        for w, kind in zip(tokens.words[at:piece_end], tokens.kinds[at:piece_end], strict=True)
        if kind == "w"
    ]
    prepositions, cues = vocabulary.kinds["preposition"], vocabulary.cues
    if not 0 < len(words) <= _NAME_WORDS or any(word in prepositions or word in cues for word in words):
        return False
    return len(words) <= _FEW_WORDS or any(vocabulary.names.is_known(word) for word in words)


_ENDS: tuple[Callable[[_Reading, int], bool], ...] = (
    _is_light,
    _is_relative,
    _is_left_behind,
    _is_addressee,
    _is_cue,
    _is_told,
    _is_addressed,
)
"""Where one of these holds the phrase has ended."""
