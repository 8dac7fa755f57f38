"""How a caption ends: the credit of its picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from arabnews.blocks.lines.word_forms import WordForms, one_of, word_forms
from arabnews.lexicon import Lexicon
from arabnews.lexicon.date_tables import ClockHeadEntry
from arabnews.text.signs import without_longer

__all__ = ["CaptionCredits", "caption_credits", "is_caption_credit"]

_MARKS = ("»", "”", '"')
"""What closes the quotation marks of credits."""
_MARK_ALONE = 4
"""Characters up to which a line is a mark with no caption before it."""


@dataclass(frozen=True, slots=True, eq=False)
class CaptionCredits:
    """What credits of pictures are made of.

    Attributes:
        bracketed: A credit in brackets that close a line, from its opening bracket on.
        quoted: A source in quotation marks that close a line.
        credit: Any other credit of a picture.
        signs: One of these stands in every line with such a one.
        photographer: What a picture shows, run into the label of its photographer: `… تصوير: سالم العابد`.
    """

    bracketed: re.Pattern[str]
    quoted: re.Pattern[str]
    credit: re.Pattern[str]
    signs: tuple[str, ...]
    photographer: re.Pattern[str]

    def credits_picture(self, folded: str) -> bool:
        """Tell whether the credit of a picture stands in a line, in its search form."""
        opening = max(folded.rfind("("), folded.rfind("["))
        if opening >= 0 and self.bracketed.match(folded, opening):
            return True
        if folded.endswith(_MARKS) and self.quoted.search(folded):
            return True
        return any(map(folded.__contains__, self.signs)) and self.credit.search(folded) is not None


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
    return caption_credits(lexicon).credits_picture(folded)


@lru_cache(maxsize=8)
def caption_credits(lexicon: Lexicon) -> CaptionCredits:
    """Compile the words of a lexicon that credit pictures."""
    of = word_forms(lexicon)
    hours = (form for entry in lexicon.of(ClockHeadEntry) for form in entry.folded)
    label = one_of(of["photo-label"])
    return CaptionCredits(
        bracketed=re.compile(
            rf"[(\[](?=[^()\[\]]*[^\W\d_])(?! ?\d)(?! ?{_of_a_title(of, hours)})[^()\[\]]{{2,40}}[)\]]\s*\.?$"
        ),
        quoted=re.compile(rf"[“\"«]{one_of(of['picture-source'])}[^“”\"«».]{{0,20}}[”\"»]$"),
        credit=re.compile(
            rf"(?:^|[\s(،-]){one_of(of['archive'])}\)?\.?$"
            rf"|[.،] *{one_of(of['caption-close'])}$|©|{one_of(of['picture-agency'])}"
            rf"|^{one_of(of['caption-opening'])}"
            rf"|[-–/(،]\s*{label}\s*[:-]?\s*\S"
            rf"|[.،]? [-–] {one_of(of['whose-picture'])} [^\W\d_]"
            rf"|(?<=\S){one_of(of['picture-from'])}: ?[A-Za-z]"
        ),
        signs=("©", *_signs(of)),
        photographer=re.compile(rf"(?P<shown>[^:/|،()«–-]+?) {label} *: *\S"),
    )


def _of_a_title(of: WordForms, hours: Iterator[str]) -> str:
    """What brackets behind a title say; a clock, a day or a number is no picture's credit either."""
    blessings = (form if " " in form else f"{form} " for form in of["blessing"])
    return rf"(?:\d?\d:\d\d|{one_of(blessings, of['bracketed'], hours)})"


def _signs(of: WordForms) -> tuple[str, ...]:
    """Return what stands in a credit that no bracket and no mark closes, each but once."""
    openings = (form.partition(" ")[0] for form in of["caption-opening"])
    forms = {
        *of["archive"],
        *of["caption-close"],
        *of["picture-agency"],
        *of["picture-from"],
        *of["photo-label"],
        *of["whose-picture"],
        *openings,
    }
    return without_longer(forms)
