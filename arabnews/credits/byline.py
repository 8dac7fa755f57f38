"""Take a credit line apart."""

from __future__ import annotations

import re

from arabnews.credits.assemble import Found, ParsedCredit, assemble
from arabnews.credits.dateline import date_mask
from arabnews.credits.grammar import resolve
from arabnews.credits.line import Line
from arabnews.credits.own_vocabulary import own_vocabulary
from arabnews.credits.scan import cut_pieces
from arabnews.credits.tokens import first_word, fold_line, tokenize
from arabnews.credits.verdict import is_credit
from arabnews.credits.vocabulary import vocabulary
from arabnews.lexicon import Lexicon, default_lexicon
from arabnews.models import Credit
from arabnews.text.given import given_text

__all__ = ["Found", "ParsedCredit", "parse_credit", "read_credit"]

_MOST_WORDS = 28
_LONGEST = 240
_MOST_BLANKS = 40
"""A line with more blanks has too many words, even if blanks stand round every separator."""
_MOST_BARE_BLANKS = 8
"""No credit without a separator has more blanks, but for one with a year."""
_AND = "و "
"""What opens a sentence, `و الله أعلم`, and no credit."""
_PARTED = re.compile(r"[-–—ـ_/|:،,;؛.+()«»{}\[\]\n\"“”]|\d{4}")
_QUESTION, _AGAINST = "؟", "×"
"""Marks of questions and matches."""


def parse_credit(line: str, *, lexicon: Lexicon | None = None) -> Credit | None:
    """Read one credit line: who wrote, where, for whom.

    >>> credit = parse_credit("غزة / سالم العابد / الأناضول")
    >>> [person.name for person in credit.people], credit.places, credit.agencies
    (['سالم العابد'], ('غزة',), ('AA',))
    >>> parse_credit("العابد: المطار يعمل بكامل طاقته") is None
    True

    Args:
        line: A line of a page.
        lexicon: Words to read by; the library's own if left out.

    Returns:
        What it says, or `None` if it is no credit.

    Raises:
        InputError: The line is no text.
    """
    parsed = read_credit(given_text(line), lexicon=lexicon)
    return None if parsed is None else parsed.credit


def read_credit(
    line: str, *, lexicon: Lexicon | None = None, own: frozenset[str] = frozenset()
) -> ParsedCredit | None:
    """Read one credit line, with the place of each part.

    >>> parsed = read_credit("القاهرة - رويترز")
    >>> [(found.start, found.end, found.code) for found in parsed.agencies]
    [(10, 16, 'REUTERS')]

    Args:
        line: A line of a page.
        lexicon: Words to read by; the library's own if left out.
        own: Folded names of the site on whose page the line stands: an outlet that no list need know.

    Returns:
        Its parts, or `None` if it is no credit.
    """
    if not _may_be_credit(line):
        return None
    words = lexicon if lexicon is not None else default_lexicon()
    known, folded = own_vocabulary(words, own) if own else vocabulary(words), fold_line(line)
    if known.opens_no_credit(first_word(folded)):
        return None
    tokens = tokenize(folded, _MOST_WORDS, date_mask(words).hide)
    pieces = cut_pieces(tokens, known) if tokens else None
    if tokens is None or pieces is None:
        return None
    parts = Line(line, tokens, pieces, known)
    return assemble(parts) if resolve(parts) and is_credit(parts) else None


def _may_be_credit(line: str) -> bool:
    """Tell by its length and marks alone whether a line may be a credit."""
    if not line or len(line) > _LONGEST or line.startswith(_AND):
        return False
    blanks = line.count(" ")
    if blanks > _MOST_BARE_BLANKS and (blanks > _MOST_BLANKS or _PARTED.search(line) is None):
        return False
    return _QUESTION not in line and _AGAINST not in line
