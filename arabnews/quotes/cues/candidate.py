"""A word that may tell of speech, with its neighbours."""

from __future__ import annotations

from typing import NamedTuple

from arabnews.quotes.words.conjugation import CueForm
from arabnews.quotes.words.particles import CLAUSE_OPENERS
from arabnews.quotes.words.tokens import Tokens

__all__ = ["Candidate"]


class Candidate(NamedTuple):
    """A word that may tell of speech.

    Attributes:
        at: Its token.
        form: What the word says.
        tokens: The paragraph.
        before: The word before it in the same clause; empty at the head of a clause.
        after: The word after it; empty if punctuation follows.
        joined: Whether a conjunction joins it: وأضاف, or و اضاف where a blank slipped in.
    """

    at: int
    form: CueForm
    tokens: Tokens
    before: str
    after: str
    joined: bool

    @property
    def start(self) -> int:
        """First index of the cue in the search form, after a joined conjunction."""
        return self.tokens.starts[self.at] + self.form.joined

    @property
    def end(self) -> int:
        """One past its last index."""
        return self.tokens.ends[self.at]

    @property
    def opens_clause(self) -> bool:
        """Whether it stands at the head of a clause, as a verb does and a noun need not."""
        return self.joined or not self.before or self.before in CLAUSE_OPENERS

    @property
    def may_be_passive(self) -> bool:
        """Whether it may tell of nobody, as before a preposition only a masculine singular may: أعلن عن."""
        form = self.form
        return form.finite and not self.joined and form.gender != "f" and form.number == "s"
