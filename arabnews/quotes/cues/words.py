"""What the forms of the verbs of speech may be else, whatever stands beside them."""

from __future__ import annotations

from arabnews.quotes.words.conjugation import CueForm
from arabnews.quotes.words.vocabulary import Vocabulary

__all__ = [
    "accusative",
    "adverb",
    "anything",
    "between",
    "bound",
    "called",
    "dual",
    "finding",
    "first_person",
    "given_name",
    "imperfect",
    "impersonal",
    "manner",
    "negated",
    "noun",
    "particle",
    "perfect",
    "purpose",
    "result",
    "something_else",
    "source",
    "told_of_nobody",
    "town",
    "verb_with_waw",
]

_PURPOSES = frozenset({"assert", "explain"})
_NAMES_SOURCE = frozenset({"relay", "learn"})
_SHORT_DUAL = 4  # letters of the dual of a verb of three


def anything(_: str, __: CueForm, ___: Vocabulary) -> bool:
    """Tell whether a form may be anything, as all may."""
    return True


def noun(_: str, form: CueForm, __: Vocabulary) -> bool:
    """Tell whether a form may be a bare form that is also a noun: نقل، كتب."""
    bare = form.part == "perfect" and form.gender == "m" and form.number == "s"
    return form.entry.noun and bare and not form.bound


def adverb(word: str, form: CueForm, vocabulary: Vocabulary) -> bool:
    """Tell whether a form may be a form that is also an adverb: هنا."""
    return word[form.joined :] in vocabulary.kinds["adverb"]


def town(word: str, _: CueForm, vocabulary: Vocabulary) -> bool:
    """Tell whether a form may be a town: ينقل."""
    return word in vocabulary.cities


def verb_with_waw(_: str, form: CueForm, __: Vocabulary) -> bool:
    """Tell whether a form may be a form whose و may be a letter of another verb: ورد."""
    return form.entry.waw and form.joined > 0


def accusative(word: str, form: CueForm, _: Vocabulary) -> bool:
    """Tell whether a form may be a dual that reads like a noun in the accusative: ردا، حذرا."""
    dual = form.part == "perfect" and form.number == "d"
    return dual and not form.bound and len(word) <= _SHORT_DUAL


def dual(_: str, form: CueForm, __: Vocabulary) -> bool:
    """Tell whether a form may be a dual of the imperfect: يوردان."""
    return form.part == "imperfect" and form.number == "d"


def perfect(_: str, form: CueForm, __: Vocabulary) -> bool:
    """Tell whether a form may be a perfect without pronoun: روت."""
    return form.part == "perfect" and not form.bound


def given_name(word: str, _: CueForm, vocabulary: Vocabulary) -> bool:
    """Tell whether a form may be a given name: روي."""
    return word in vocabulary.names.given


def negated(_: str, form: CueForm, __: Vocabulary) -> bool:
    """Tell whether a form is no verb of doubt, which says something where it is negated: لم يستبعد."""
    return not form.entry.negated


def bound(_: str, form: CueForm, __: Vocabulary) -> bool:
    """Tell whether a form may be a verb with an object pronoun, unless it describes: نقلته."""
    return form.bound and not form.describes


def called(_: str, form: CueForm, __: Vocabulary) -> bool:
    """Tell whether a form may be يدعى."""
    return form.entry.does == "names" and form.part == "imperfect"


def finding(_: str, form: CueForm, __: Vocabulary) -> bool:
    """Tell whether a form may be of a verb of finding: وجد."""
    return form.entry.does == "finds"


def particle(word: str, _: CueForm, vocabulary: Vocabulary) -> bool:
    """Tell whether a form may be no verb at all: نقلا عن، عدا أن."""
    return word in vocabulary.kinds["no-verb"]


def impersonal(word: str, form: CueForm, vocabulary: Vocabulary) -> bool:
    """Tell whether a form may be a verb of which nobody in particular is the subject: يذكر، يشار، تبين."""
    singular = form.part == "imperfect" and form.number == "s"
    return singular and not form.bound and word[form.joined :] in vocabulary.kinds["impersonal"]


def something_else(_: str, form: CueForm, vocabulary: Vocabulary) -> bool:
    """Tell whether a form may be a verb that tells of something else before some words: أضاف هدفا."""
    return bool(vocabulary.blocked[form.lemma])


def between(word: str, form: CueForm, _: Vocabulary) -> bool:
    """Tell whether a form may be بين."""
    return word[form.joined :] == "بين"


def source(word: str, _: CueForm, vocabulary: Vocabulary) -> bool:
    """Tell whether a form may be a participle that is also a post: متحدثة."""
    return vocabulary.source_kind(word) is not None


def told_of_nobody(_: str, form: CueForm, __: Vocabulary) -> bool:
    """Tell whether a form may be a passive that names no source: أُعلن; but نُقل عن and عُلم من do."""
    return form.part == "perfect" and form.entry.category not in _NAMES_SOURCE


def first_person(_: str, form: CueForm, __: Vocabulary) -> bool:
    """Tell whether a form with a hamza may be of the imperfect: أعتقد beside اعتقد."""
    perfect = form.part == "perfect" and form.gender == "m" and form.number == "s"
    return perfect and form.lemma[0] == "ا" and not form.bound


def imperfect(_: str, form: CueForm, __: Vocabulary) -> bool:
    """Tell whether a form may be one of the imperfect."""
    return form.part == "imperfect"


def her_imperfect(_: str, form: CueForm, __: Vocabulary) -> bool:
    """Tell whether a form may be one of the feminine imperfect, which verbal nouns are like: تجمع."""
    return form.part == "imperfect" and form.gender == "f" and not (form.joined or form.bound)


def result(word: str, _: CueForm, vocabulary: Vocabulary) -> bool:
    """Tell whether a form may also say what came of something: دفع."""
    return word in vocabulary.kinds["result"]


def purpose(word: str, form: CueForm, _: Vocabulary) -> bool:
    """Tell whether a form may say what something is done for: ليؤكد، ليوضح; not ليقول."""
    return word[0] == "ل" and form.joined > 0 and form.entry.category in _PURPOSES


def manner(word: str, form: CueForm, _: Vocabulary) -> bool:
    """Tell whether a form may say how something is said, and be no verb at all: مازحا; not قالا."""
    return form.part == "perfect" and form.number == "d" and word[form.joined + 1 : form.joined + 2] == "ا"
