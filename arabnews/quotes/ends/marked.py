"""Tell words said from names, titles and scare words: all three stand in quotation marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from arabnews.names.person import Grade
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import PREPOSITIONS, THAT, THAT_WITH_PRONOUN, TO
from arabnews.quotes.words.tokens import Tokens
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = ["follows_naming_noun", "marks_hold_words"]

_TO_OUTLET = TO | {"ال"}
_OWNERS = ("ها", "هم", "هما", "نا", "ه")
_LONG = 4  # words from which marks hold a statement unless a naming noun stands before them
_GOES_ON = frozenset({"w", ",", "'"})
_ENDS = frozenset({"", ".", "?"})
_TITLE = 9  # longest title after a naming noun
_ACTS = frozenset({"accuse", "blame", "praise", "urge", "warn", "deny", "order"})  # with somebody for object


class _Marked(NamedTuple):
    """One pair of marks with its neighbours."""

    tokens: Tokens
    opener: int
    closer: int
    vocabulary: Vocabulary
    size: int
    before: str

    @property
    def after(self) -> str:
        """Kind of the token behind the closing mark; empty at the end."""
        return self.tokens.kinds[self.closer + 1 : self.closer + 2]


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
    size = tokens.kinds.count("w", opener + 1, closer)
    before = tokens.words[opener - 1] if opener else ""
    marked = _Marked(tokens, opener, closer, vocabulary, size, before)
    for rule, verdict in _RULES:
        if rule(marked):
            return verdict
    return False


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
    naming = vocabulary.naming
    if bare(word) in naming or word in naming or (word[:1] in "لبو" and bare(word[1:]) in naming):
        return True
    return _is_work_of_somebody(word, vocabulary)


def _is_work_of_somebody(word: str, vocabulary: Vocabulary) -> bool:
    """روايته «…»، وأغنيتها «…»، بكتابهم «…»."""
    owner = next((owner for owner in _OWNERS if word.endswith(owner)), "")
    noun = word.removesuffix(owner)
    noun = noun[:-1] + "ه" if noun.endswith("ت") else noun
    works = vocabulary.kinds["work"]
    return bool(owner) and (noun in works or (noun[:1] in "لبو" and noun[1:] in works))


def _follows_to(marked: _Marked) -> bool:
    """قال لـ«…»: an outlet."""
    return marked.before in _TO_OUTLET and marked.size <= _LONG


def _follows_that(marked: _Marked) -> bool:
    """قال إن «…»: words said, unless one or two words are the subject of what follows."""
    if marked.before not in THAT and marked.before not in THAT_WITH_PRONOUN:
        return False
    if marked.size < _LONG and _is_tagged(marked):
        return False
    return (
        marked.size >= _LONG or marked.after in {"", ".", "?", "~", ","} or marked.before in THAT_WITH_PRONOUN
    )


def _is_tagged(marked: _Marked) -> bool:
    """أنه «يطلب»، بحسب تعبيرهم، مالا: a tag in the middle of a statement shows that it goes on."""
    words, behind = marked.tokens.words[marked.closer + 1 : marked.closer + 6], marked.vocabulary.kinds
    tag = words[:1] == ["،"] and len(words) > 2 and words[1] in behind["attribution"]
    return tag and words[2] in behind["own-words"] and words[3:4] == ["،"]


def _follows_cue(marked: _Marked) -> bool:
    """قال «…»: words said, unless a short name is followed by the rest of the sentence."""
    cue = marked.vocabulary.cues.get(marked.before)
    if cue is None:
        return False
    return marked.size >= _LONG or (marked.size > 1 and marked.after not in _GOES_ON) or marked.after in _ENDS


def _is_whom_it_is_of(marked: _Marked) -> bool:
    """طالبت «هيئة حماية الشاطئ» البلدية: behind a verb with an object marks hold who does it."""
    cue = marked.vocabulary.cues.get(marked.before)
    if cue is None or not cue.finite or marked.size > _TITLE:
        return False
    behind = marked.tokens.words[marked.closer + 1 : marked.closer + 3]
    if behind[:1] == ["،"] and behind[1:] and behind[1] in THAT and _is_body(marked):
        return True  # قالت «جمعية سفن الساحل»، إن
    if behind and (behind[0] in THAT or (behind[0] in PREPOSITIONS and behind[-1] in THAT)):
        return True  # أعلن «نادي سفن الساحل» أن
    return cue.entry.category in _ACTS and marked.after == "w" and _is_body(marked)


def _speaks_before_colon(marked: _Marked) -> bool:
    """أضافت «أم خالد»: …: between a verb and its colon marks hold who says it."""
    cue = marked.vocabulary.cues.get(marked.before)
    return cue is not None and cue.finite and marked.after == ":" and marked.size <= _LONG


def _is_body(marked: _Marked) -> bool:
    words = _inner(marked)
    return bool(words) and marked.vocabulary.source_kind(words[0]) in {"organization", "people"}


def _goes_on_after_words(marked: _Marked) -> bool:
    """«…»، يقول الصياد، «لكنه صار شحيحا»: the second half of interrupted words."""
    tokens = marked.tokens
    if marked.before != "،" or marked.size < 2 or marked.after not in _ENDS or not tokens.partner:
        return False
    last = next(reversed(tokens.partner.values()))
    return "." not in tokens.kinds[last : marked.opener]


def _inner(marked: _Marked) -> list[str]:
    return [word for word in marked.tokens.words[marked.opener + 1 : marked.closer] if word[0].isalnum()]


def _is_name(marked: _Marked) -> bool:
    """«رويترز»، «سالم العابد»: an outlet, or names of a person and nothing else."""
    if marked.size > _LONG:
        return False
    words, vocabulary = _inner(marked), marked.vocabulary
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
    (_is_whom_it_is_of, False),
    (_speaks_before_colon, False),
    (_follows_cue, True),
    (_goes_on_after_words, True),
    (_is_long, True),
)
"""The first rule that holds decides."""
