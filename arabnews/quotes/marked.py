"""Tell words said from names, titles and scare words: all three stand in quotation marks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from arabnews.names.person import Grade
from arabnews.quotes.particles import THAT, THAT_WITH_PRONOUN, TO
from arabnews.quotes.tokens import Tokens
from arabnews.quotes.vocabulary import Vocabulary, bare

__all__ = ["follows_naming_noun", "marks_hold_words"]

_LONG = 4  # words from which marks hold a statement unless a naming noun stands before them
_TITLE = 9  # longest title after a naming noun


@dataclass(frozen=True, slots=True)
class _Marked:
    """One pair of marks with its neighbours."""

    tokens: Tokens
    opener: int
    closer: int
    vocabulary: Vocabulary

    @property
    def size(self) -> int:
        return self.tokens.kinds.count("w", self.opener + 1, self.closer)

    @property
    def before(self) -> str:
        return self.tokens.words[self.opener - 1] if self.opener else ""

    @property
    def ends_clause(self) -> bool:
        after = self.tokens.kinds[self.closer + 1 : self.closer + 2]
        return after in {"", ".", "?", "~", ","}


def marks_hold_words(tokens: Tokens, opener: int, closer: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a pair of marks holds words said.

    Args:
        tokens: The paragraph.
        opener: Token of the opening mark.
        closer: Token of the closing mark, or the number of tokens if it is missing.
        vocabulary: The words of reported speech.

    Returns:
        False for names, titles and scare words.
    """
    marked = _Marked(tokens, opener, closer, vocabulary)
    return next((verdict for rule, verdict in _RULES if rule(marked)), False)


def _is_empty(marked: _Marked) -> bool:
    return marked.size == 0


def _follows_colon(marked: _Marked) -> bool:
    """قال: «…»."""
    return marked.before == ":"


def _follows_naming_noun(marked: _Marked) -> bool:
    """رواية «…»، برنامج «…»، صحيفة «…»."""
    longest = _LONG - 1 if marked.before.startswith("ال") else _TITLE  # المتحف «…» opens no title
    return marked.size <= longest and follows_naming_noun(marked.tokens, marked.opener, marked.vocabulary)


def follows_naming_noun(tokens: Tokens, opener: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun before an opening mark says that a name follows.

    Args:
        tokens: The paragraph.
        opener: Token of the opening mark.
        vocabulary: The words of reported speech.
    """
    word = tokens.words[opener - 1] if opener else ""
    naming = vocabulary.kinds["naming"] | vocabulary.kinds["outlet"]
    return bare(word) in naming or word in naming or (word[:1] in "لبو" and bare(word[1:]) in naming)


def _follows_to(marked: _Marked) -> bool:
    """قال لـ«…»: an outlet."""
    return marked.before in TO | {"ال"} and marked.size <= _LONG


def _follows_that(marked: _Marked) -> bool:
    """قال إن «…»: words said, unless one or two words are the subject of what follows."""
    if marked.before not in THAT and marked.before not in THAT_WITH_PRONOUN:
        return False
    return marked.size >= _LONG or marked.ends_clause or marked.before in THAT_WITH_PRONOUN


def _follows_cue(marked: _Marked) -> bool:
    """قال «…»: words said, unless a short name is followed by the rest of the sentence."""
    cue = marked.vocabulary.cues.get(marked.before)
    if cue is None:
        return False
    return marked.size >= _LONG or (marked.size > 1 and not _goes_on(marked)) or _ends_sentence(marked)


def _goes_on(marked: _Marked) -> bool:
    return marked.tokens.kinds[marked.closer + 1 : marked.closer + 2] in {"w", ",", "'"}


def _ends_sentence(marked: _Marked) -> bool:
    return marked.tokens.kinds[marked.closer + 1 : marked.closer + 2] in {"", ".", "?"}


def _goes_on_after_words(marked: _Marked) -> bool:
    """«…»، يقول الصياد، «لكنه صار شحيحا»: the second half of interrupted words."""
    tokens = marked.tokens
    if marked.before != "،" or marked.size < 2 or not _ends_sentence(marked) or not tokens.partner:
        return False
    last = next(reversed(tokens.partner.values()))
    return "." not in tokens.kinds[last : marked.opener]


def _inner(marked: _Marked) -> list[str]:
    return [w for w in marked.tokens.words[marked.opener + 1 : marked.closer] if w[0].isalnum()]


def _is_name(marked: _Marked) -> bool:
    """«رويترز»، «سالم العابد»: an outlet, or names of a person and nothing else."""
    words, vocabulary = _inner(marked), marked.vocabulary
    if len(words) > _LONG:
        return False
    if " ".join(words) in vocabulary.media:
        return True
    return len(words) > 1 and vocabulary.names.grade(words) is Grade.KNOWN


def _is_long(marked: _Marked) -> bool:
    return marked.size >= _LONG


_RULES: tuple[tuple[Callable[[_Marked], bool], bool], ...] = (
    (_is_empty, False),
    (_is_name, False),
    (_follows_colon, True),
    (_follows_naming_noun, False),
    (_follows_to, False),
    (_follows_that, True),
    (_follows_cue, True),
    (_goes_on_after_words, True),
    (_is_long, True),
)
"""The first rule that holds decides."""
