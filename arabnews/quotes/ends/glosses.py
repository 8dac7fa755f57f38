"""What the reporter says of the words said: ، وهو ما يفسر …، بحسب بيان; ، وهو ما خالفها فيه أمس."""

from __future__ import annotations

from arabnews.quotes.cues.according import names_source
from arabnews.quotes.cues.scan import Scan
from arabnews.quotes.words.particles import GLOSSES

__all__ = ["gloss"]

_NEAR = 40
_DOER = 4  # tokens from خالفها to who did
_WHICH = "ما"
_IT = ("ه", "ها", "هما", "هم")


def gloss(scan: Scan, at: int) -> bool:
    """Tell whether the reporter explains before he names another source, or says who did what about it.

    Args:
        scan: The sentence.
        at: Token behind a comma: وهو.
    """
    if scan.word(at) not in GLOSSES or scan.word(at + 1) != _WHICH or not scan.follows_break(at):
        return False
    if _is_done_to_it(scan, at + 2):
        return True
    limit = min(scan.end, at + _NEAR)
    return any(names_source(scan, place) for place in range(at + 2, limit))


def _is_done_to_it(scan: Scan, at: int) -> bool:
    """وهو ما أكده، وهو ما خالفها فيه."""
    word = scan.word(at)
    form = scan.vocabulary.cues.get(word)
    if form is not None and not (form.bound and form.part == "perfect"):
        return False
    if form is None and not word.endswith(_IT):
        return False
    return any(scan.vocabulary.source_kind(scan.word(n)) == "role" for n in range(at + 1, at + _DOER))
