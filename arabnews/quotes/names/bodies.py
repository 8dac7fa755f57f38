"""Names that are no person's: حماس، يونيسف، قطر ومصر."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.models.quotes import SpeakerKind
from arabnews.quotes.names.no_names import may_lengthen
from arabnews.quotes.words.everyday_forms import is_any_form
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["behind_body", "body_size", "closes_body", "is_long_body", "kind_of_name"]

_LONGEST, _WITH_NATION = 4, 2
_IN_NAME = frozenset({"باسم"})


def kind_of_name(words: Sequence[str], vocabulary: Vocabulary) -> SpeakerKind | None:
    """Tell what a name is that no noun introduces: a country, several, a body, or bodies and countries.

    Args:
        words: Words of the phrase in their search form.
        vocabulary: The words of reported speech.

    Returns:
        `country` or `organization`; `None` for a name that may be a person's.
    """
    if any(rule(words, vocabulary) for rule in _RULES):
        return "organization"
    size = next(
        (n for n in range(1, min(_LONGEST, len(words)) + 1) if _is_government(words[:n], vocabulary)), 0
    )
    if size == 0:
        return None
    rest = words[size:]
    if not rest:
        return "country"
    if not rest[0].startswith("و"):
        return None
    return kind_of_name([rest[0][1:], *rest[1:]], vocabulary) or "organization"


def body_size(words: Sequence[str], vocabulary: Vocabulary) -> int:
    """Count the words at the head that are the name of a body or a land: طيران الخليج; the longest such name.

    Args:
        words: Words in their search form.
        vocabulary: The words of reported speech.
    """
    if words[0] not in vocabulary.called.openers:
        return 0
    for size in range(min(_LONGEST, len(words)), 0, -1):
        name = " ".join(words[:size])
        if name in vocabulary.called.bodies or name in vocabulary.called.governments:
            return size
    return 0


def is_long_body(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Tell whether words open with a body of several, whatever the first heads elsewhere: أطباء بلا حدود.

    Args:
        words: Words in their search form.
        vocabulary: The words of reported speech.
    """
    size = body_size(words, vocabulary)
    return size > 1 and " ".join(words[:size]) in vocabulary.called.bodies


def closes_body(words: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a body ends right before a word: المتحدث باسم باريس سان جيرمان, مدرب ريال مدريد, لحماس.

    Args:
        words: Words in their search form, from a post on.
        at: The word.
        vocabulary: The words of reported speech.
    """
    last = words[at - 1]
    if last not in vocabulary.called.closers and last[1:] not in vocabulary.called.closers:
        return False
    for first in range(max(1, at - _LONGEST), at):
        word = words[first]
        if first + body_size(words[first:at], vocabulary) == at:
            return True
        if word[0] in "لب" and first + body_size([word[1:], *words[first + 1 : at]], vocabulary) == at:
            return True
    return False


def behind_body(words: Sequence[str], start: int, vocabulary: Vocabulary) -> int:
    """Step over the rest of a body in which a name seems to begin: كوين in المتحدث باسم بيرغر كوين سالم.

    Args:
        words: The piece, from the post on.
        start: Where the name seems to begin.
        vocabulary: The words of reported speech.

    Returns:
        Where it begins; the number of words if nothing is left of it.
    """
    for at in range(max(1, start - _LONGEST + 1), start + 1):
        end = at + body_size(words[at:], vocabulary)
        if end > start and (at < start or end > at + 1 or words[at - 1] in _IN_NAME):
            return end
    return start


def _opens_with_body(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """حماس، ميتا الأمريكية، فودافون مصر; حماس | تصريحات; not ميتا فريدريكسن."""
    counts = range(min(_LONGEST, len(words)), 0, -1)
    size = next((n for n in counts if " ".join(words[:n]) in vocabulary.called.bodies), 0)
    if size != 1 or len(words) == 1:
        return size > 0
    if (
        words[1].startswith(("ال", "و"))
        or words[1] in vocabulary.called.governments
        or words[1] in vocabulary.cities
    ):
        return True
    return vocabulary.source_kind(words[1]) is not None or not may_lengthen(words[1], vocabulary)


def _ends_as_company(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """رستم كابيتال; not توماس نورتون المحلل لدى رستم كابيتال."""
    if words[-1] not in vocabulary.called.companies:
        return False
    return not any(vocabulary.source_kind(word) == "role" for word in words)


def _is_ministry(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """الخزانة الأميركية، التربية; not التربية الحديثة."""
    counts = range(min(_LONGEST, len(words)), 0, -1) if words[0].startswith("ال") else ()
    size = next((n for n in counts if " ".join(words[:n]) in vocabulary.called.ministries), 0)
    return size > 0 and all(word in vocabulary.nationalities for word in words[size:])


def _is_of_land(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """المركزي الكويتي، النصر السعودي; not النصر, as families are called too."""
    if len(words) != _WITH_NATION or words[0] not in vocabulary.called.of_lands:
        return False
    return words[1] in vocabulary.nationalities and not words[1].endswith("ه")


def _is_of_letters(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """إتش بي; not جي كي رولينغ."""
    return len(words) > 1 and vocabulary.called.letters.issuperset(words)


def _is_town(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """برمنغهام: its club or its council; not سوسة, which is an everyday word, nor what people are called."""
    name = " ".join(words)
    if name not in vocabulary.cities or name in vocabulary.called.governments:
        return False
    return not any(vocabulary.names.is_known(word) or is_any_form(word, vocabulary) for word in words)


def _is_government(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    return " ".join(words) in vocabulary.called.governments


_RULES = (_opens_with_body, _ends_as_company, _is_ministry, _is_of_land, _is_of_letters, _is_town)
"""Where one of these holds a name is a body's."""
