"""Verbs of speech that tell of no speech where they stand: nobody speaks, or the writer himself."""

from __future__ import annotations

from arabnews.quotes.cues.candidate import Candidate
from arabnews.quotes.words.heads import bare
from arabnews.quotes.words.particles import (
    CONDITIONS,
    POINTERS,
    PREPOSITIONS,
    RELATIVE,
    RESULTS,
    THAT,
    THAT_WITH_PRONOUN,
    WHICH_SHOWS,
)
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = [
    "adds_something",
    "came_of_it",
    "finds_in_passing",
    "is_first_person",
    "is_how",
    "is_nobody",
    "is_of_whom",
    "is_passive",
    "is_purpose",
    "is_supposed",
    "is_whoever",
    "only_points",
    "tells_by_itself",
]

_IF, _WHOEVER, _ONE = "لو", "من", "احد"
_CLAUSE = 4  # tokens from لو to the verb of its clause
_SUBJECT = 4  # tokens between a verb and its object
_CAME = 12  # tokens from خرج to ليؤكد
_SPOKEN = 10  # tokens from علق to مازحا
_SEEKER = 4  # tokens from a verb of finding to the word that says who looked
_FIRST_PERSON = "أ"
_THINKS = frozenset({"claim", "expect", "opine"})
_SHOWS = frozenset({"assert", "expect", "explain", "reveal", "state"})  # what things do as well
_MATTER = "الامر"
_SOUNDS = frozenset({"say", "add", "comment", "answer", "ask", "tell", "complain"})  # what only people do


def is_passive(candidate: Candidate, _: Vocabulary) -> bool:
    """Tell whether the page writes the passive: أُعلن أن, nobody in particular speaks; not يُعلن.

    Args:
        candidate: A verb of the perfect.
    """
    spelling = candidate.tokens.spelling
    if candidate.before and candidate.form.entry.category == "write":  # رسالة كُتب فيها أن
        return False
    return spelling is not None and spelling.has_damma(candidate.start)


def is_first_person(candidate: Candidate, _: Vocabulary) -> bool:
    """Tell whether the writer speaks for himself: أعتقد أن; not وأعتبر, as many papers write.

    Args:
        candidate: A verb of the perfect that opens with the letter of the article.
    """
    tokens = candidate.tokens
    if candidate.joined or candidate.before or tokens.spelling is None:
        return False
    told = candidate.after in THAT or candidate.after in THAT_WITH_PRONOUN
    return told and tokens.spelling.first_letter(candidate.start) == _FIRST_PERSON


def is_supposed(candidate: Candidate, _: Vocabulary) -> bool:
    """Tell whether it stands in a clause of لو, with its subject before it: لو البلدية تعلم أن."""
    tokens, at = candidate.tokens, candidate.at
    for place in range(at - 1, max(-1, at - _CLAUSE - 1), -1):
        if tokens.kinds[place] != "w":
            return False
        if tokens.words[place].removeprefix("و") == _IF and _IF in CONDITIONS:
            return True
    return False


def is_whoever(candidate: Candidate, _: Vocabulary) -> bool:
    """Tell whether anybody may say so: هناك من يقول إن; but فمنهم من قال tells of somebody."""
    return candidate.before == _WHOEVER and candidate.form.part == "imperfect" and not candidate.joined


def is_of_whom(candidate: Candidate, _: Vocabulary) -> bool:
    """Tell whether others think so of whom it describes: الرجل الذي يعتقد أنه نفذ; not الذي قال إنه."""
    thinks = candidate.form.entry.category in _THINKS and candidate.form.number == "s"
    return thinks and candidate.before in RELATIVE and candidate.after in THAT_WITH_PRONOUN


def is_nobody(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether nobody says so: لا أحد يعلم أن."""
    two_before = candidate.tokens.words[candidate.at - 2] if candidate.at > 1 else ""
    denied = two_before in vocabulary.kinds["negation"] or two_before[1:] in vocabulary.kinds["negation"]
    return candidate.before == _ONE and denied and not candidate.joined


def only_points(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether its subject only points: ويؤكد ذلك أن, يؤكد هذا الفوز أن; not يؤكد هذا التقرير."""
    if candidate.after not in POINTERS or candidate.form.describes:  # ووصف ذلك بأنه
        return False
    words, noun = candidate.tokens.words, candidate.at + 2
    behind = words[noun] if noun < len(words) else ""
    if behind in THAT or behind in THAT_WITH_PRONOUN:
        return True
    imperfect = candidate.form.part == "imperfect" and candidate.form.entry.category not in _SOUNDS
    return imperfect and behind.startswith("ال") and vocabulary.source_kind(behind) is None


def came_of_it(candidate: Candidate, _: Vocabulary) -> bool:
    """Tell whether a verb of results says what came of something: ما دفع الزوار إلى المغادرة."""
    return candidate.before in RESULTS


def tells_by_itself(candidate: Candidate, _: Vocabulary) -> bool:
    """Tell whether the writer says what it shows: مما يشير إلى أن, الأمر الذي يؤكد أن; not ما قال إنه."""
    form, words, at = candidate.form, candidate.tokens.words, candidate.at
    if form.entry.category not in _SHOWS or candidate.joined:
        return False
    matter = candidate.before in RELATIVE and words[max(0, at - 2)] == _MATTER
    if candidate.before not in WHICH_SHOWS and not matter:
        return False
    behind = at + 2 if PREPOSITIONS.get(candidate.after) in form.entry.takes else at + 1
    return behind < len(words) and words[behind] in THAT


def adds_something(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether what it tells of stands behind its subject: أضاف الفريق هدفا.

    Args:
        candidate: A verb that tells of something else before some words.
        vocabulary: The words of reported speech.
    """
    tokens, first = candidate.tokens, candidate.at + 1
    nexts = vocabulary.blocked[candidate.form.lemma]
    for place in range(first, min(first + _SUBJECT, len(tokens.words))):
        word = tokens.words[place]
        if tokens.kinds[place] != "w" or word in THAT or word in THAT_WITH_PRONOUN:
            return False
        if word in nexts and word.endswith("ا"):
            return True
    return False


def finds_in_passing(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether a verb of finding says what somebody came upon: وجد السكان أن; not وجد الباحثون أن."""
    first, research = candidate.at + 1, vocabulary.kinds["research"]
    if bare(candidate.after) in research:
        return False
    of_many = vocabulary.source_kind(candidate.after) == "people"
    return not of_many or research.isdisjoint(map(bare, candidate.tokens.words[first : first + _SEEKER]))


def is_purpose(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether a verb with ل says what for: أضاف هدفا ليؤكد أنه الأفضل; not خرج المدير ليؤكد أن.

    Args:
        candidate: A verb of assurance or explanation with ل.
        vocabulary: The words of reported speech.
    """
    words, at = candidate.tokens.words, candidate.at
    return vocabulary.kinds["comes-to-say"].isdisjoint(words[max(0, at - _CAME) : at])


def is_how(candidate: Candidate, vocabulary: Vocabulary) -> bool:
    """Tell whether what reads like a dual says how another verb was said: علق الوزير مازحا.

    Args:
        candidate: A verb of the perfect in the dual.
        vocabulary: The words of reported speech.
    """
    tokens = candidate.tokens
    for at in range(candidate.at - 1, max(-1, candidate.at - _SPOKEN), -1):
        if tokens.kinds[at] not in "w'":
            return False
        form = vocabulary.cues.get(tokens.words[at])
        if form is not None and form.finite:
            return form.number == "s"
    return False
