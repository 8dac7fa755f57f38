"""Names that are no person's: حماس، يونيسف، قطر ومصر."""

from __future__ import annotations

from collections.abc import Sequence

from arabnews.models.quotes import SpeakerKind
from arabnews.quotes.names.no_names import may_lengthen
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["kind_of_name"]

_LONGEST = 3


def kind_of_name(words: Sequence[str], vocabulary: Vocabulary) -> SpeakerKind | None:
    """Tell what a name is that no noun introduces: a country, several, a body, or bodies and countries.

    Args:
        words: Words of the phrase in their search form.
        vocabulary: The words of reported speech.

    Returns:
        `country` or `organization`; `None` for a name that may be a person's.
    """
    if _opens_with_body(words, vocabulary) or words[-1] in vocabulary.companies:
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


def _opens_with_body(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """حماس، ميتا الأمريكية، فودافون مصر; حماس | تصريحات; not ميتا فريدريكسن."""
    counts = range(1, min(_LONGEST, len(words)) + 1)
    size = next((n for n in counts if " ".join(words[:n]) in vocabulary.bodies), 0)
    if size != 1 or len(words) == 1:
        return size > 0
    if words[1].startswith(("ال", "و")) or words[1] in vocabulary.governments:
        return True
    return vocabulary.source_kind(words[1]) is not None or not may_lengthen(words[1], vocabulary)


def _is_government(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    return " ".join(words) in vocabulary.governments
