"""Where a phrase opens that attributes words: بحسب الوزير; and where a tag points back: على حد قوله."""

from __future__ import annotations

from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.words.particles import JOINS_MARKS, ON_THE_SAME, THAT_WHICH

__all__ = ["names_source", "self_attribution"]

_OPENS = frozenset("w'«(")  # kinds of tokens with which a phrase begins


def self_attribution(scan: Scan, at: int) -> int | None:
    """Read a tag that points back to the speaker: على حد قوله، بحسب تعبيرها.

    Args:
        scan: The sentence.
        at: The token at which it may begin.

    Returns:
        The token behind it, or `None` if none is here.
    """
    tokens = scan.tokens
    words = tokens.words[at : at + 3]
    if not words or words[0] not in scan.vocabulary.tags:  # which ON_THE_SAME are among
        return None
    kinds = scan.vocabulary.kinds
    own = kinds["own-words"]
    if len(words) > 1 and words[1] in own:
        behind = at + 2
    elif len(words) > 2 and words[0] in ON_THE_SAME and words[1] in kinds["measure"] and words[2] in own:
        behind = at + 3
    else:
        return None
    while behind < scan.end and tokens.kinds[behind] in ",-":
        behind += 1
    return behind


def names_source(scan: Scan, at: int) -> bool:
    """Tell whether a token opens an according-to phrase: بحسب الوزير, and not حسب التعليمات.

    Args:
        scan: The sentence.
        at: The token.
    """
    word, kinds = scan.word(at), scan.vocabulary.kinds
    words = kinds["attribution"]
    if word not in words and not (word[:1] == "و" and word[1:] in words):
        return False
    after = scan.word(at + 1)
    if after in kinds["of-god"] or (word not in words and _is_only(scan, at)):  # علي حسب الله
        return False
    said = after in THAT_WHICH
    verb = scan.word(at + 2)
    if said and verb not in scan.vocabulary.cues and verb not in kinds["came"]:  # وفقا لما تقتضيه الحاجة
        return False
    if word in kinds["as-said"] or said or scan.vocabulary.opens_source(after):
        opens = at == scan.start or scan.follows_break(at) or word[:1] == "و"
        return word not in kinds["as-per"] or said or opens
    if scan.tokens.kinds[at + 1 : at + 2] == "'":
        return True
    return scan.follows_break(at) or word not in words or at == scan.start


def _is_only(scan: Scan, at: int) -> bool:
    """ليست مدرسة وحسب، بل بيت: nothing behind it that could be a source."""
    return scan.word(at + 1) in JOINS_MARKS or scan.tokens.kinds[at + 1 : at + 2] not in _OPENS
