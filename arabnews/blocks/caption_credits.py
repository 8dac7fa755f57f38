"""How a caption ends: the credit of its picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from arabnews.blocks.word_forms import WordForms, one_of, word_forms
from arabnews.lexicon import Lexicon
from arabnews.lexicon.date_tables import ClockHeadEntry
from arabnews.text.fold import fold_text

__all__ = ["CaptionCredits", "caption_credits", "is_caption_credit"]

_CLOSING = ')]»”"©'
"""What closes the brackets and the quotation marks of credits, and the sign of rights."""
_MARK_ALONE = 4
"""Characters up to which a line is a mark with no caption before it."""


@dataclass(frozen=True, slots=True, eq=False)
class CaptionCredits:
    """What credits of pictures are made of.

    Attributes:
        signs: One of these stands in every line that holds a credit.
        credit: The credit of a picture.
        photographer: What a picture shows, run into the label of its photographer: `… تصوير: سالم العابد`.
    """

    signs: tuple[str, ...]
    credit: re.Pattern[str]
    photographer: re.Pattern[str]


def is_caption_credit(folded: str, lexicon: Lexicon) -> bool:
    """Tell whether a line ends as a caption does.

    >>> from arabnews.lexicon import default_lexicon
    >>> words = default_lexicon()
    >>> is_caption_credit("رصيف المدينه (رويترز)", words), is_caption_credit("عوده العباره (صور)", words)
    (True, False)

    Args:
        folded: A line in its search form.
        lexicon: The words in use.
    """
    if len(folded) <= _MARK_ALONE or folded.startswith(("(", "[")):
        return False
    known = caption_credits(lexicon)
    return any(map(folded.__contains__, known.signs)) and known.credit.search(folded) is not None


@lru_cache(maxsize=8)
def caption_credits(lexicon: Lexicon) -> CaptionCredits:
    """Compile the words of a lexicon that credit pictures."""
    of = word_forms(lexicon)
    hours = (fold_text(form) for entry in lexicon.of(ClockHeadEntry) for form in entry.forms)
    label = one_of(of["photo-label"])
    return CaptionCredits(
        signs=(*_CLOSING, *_signs(of)),
        credit=re.compile(
            rf"[(\[](?=[^()\[\]]*[^\W\d_])(?! ?\d)(?! ?{_of_a_title(of, hours)})[^()\[\]]{{2,40}}[)\]]\s*\.?$"
            rf"|(?:^|[\s(،-]){one_of(of['archive'])}\)?\.?$"
            rf"|[.،] *{one_of(of['caption-close'])}$|©|{one_of(of['picture-agency'])}"
            rf"|^{one_of(of['caption-opening'])}"
            rf"|[-–/(،]\s*{label}\s*[:-]?\s*\S"
            rf"|[“\"«]{one_of(of['picture-source'])}[^“”\"«».]{{0,20}}[”\"»]$"
        ),
        photographer=re.compile(rf"(?P<shown>[^:/|،()«–-]+?) {label} *: *\S"),
    )


def _of_a_title(of: WordForms, hours: Iterator[str]) -> str:
    """What brackets behind a title say; a clock, a day or a number is no picture's credit either."""
    blessings = (form if " " in form else f"{form} " for form in of["blessing"])
    return rf"(?:\d?\d:\d\d|{one_of(blessings, of['bracketed'], hours)})"


def _signs(of: WordForms) -> frozenset[str]:
    """Return what stands in a credit that no bracket and no mark closes, each but once."""
    openings = (form.partition(" ")[0] for form in of["caption-opening"])
    forms = {*of["archive"], *of["caption-close"], *of["picture-agency"], *of["photo-label"], *openings}
    return frozenset(form for form in forms if not any(other in form for other in forms if other != form))
